
import eng
B={m['no']:m for m in eng.MAILS}
def may(no,*fs):
    for f in fs:
        B[no]['rep'].pop(f,None)
        if f not in B[no]['may']: B[no]['may'].append(f)
def rep(no,**k):
    for f,v in k.items():
        B[no]['rep'][f]=v
        if f in B[no]['may']: B[no]['may'].remove(f)
may(8,'occurred_at','occurred_from'); may(10,'lost_or_stolen'); may(11,'org_unit'); may(12,'org_unit')
may(13,'org_unit','location'); may(14,'org_unit','location'); may(26,'location'); may(27,'measures')
rep(26,reporter_role='Digital Producer'); rep(33,reporter_role='studiekonsulent'); rep(37,special_categories='no'); rep(39,personal_data='unknown')
import re
def ftxt(no,key,field,text):
    B[no]['fill'][key]=text; B[no]['rep'][field]=' '.join(text.split())
ftxt(1,'was','description','Ich habe die Notenliste der Klausur Technische Mechanik I statt an Prof. Reuß an den Verteiler der Erstsemester geschickt. Die Liste war als Excel angehängt und nicht geschützt.\nOutlook hat mir beim Tippen von "TM1" den Verteiler vorgeschlagen und ich habe es nicht bemerkt, weil ich nebenbei telefoniert habe.')
ftxt(14,'w','description','Tourenplanung ist seit heute früh nicht erreichbar, Seite lädt ewig und dann Fehler 503.\nGestern um 18 Uhr ging noch alles. In Hof und Chemnitz ist es das selbe.')
ftxt(20,'d','description',"The export share of the sequencer was set to public read during the storage migration. Anybody with the address could list the runs, including the folder of the farm trial with growers' names.\nThe visitor had found the link in an old protocol of ours that is on the web. She only opened the top folder.\nWe do not know yet whether others did. The web server log goes back four weeks.")
ftxt(22,'d','description','The monthly audit shows that a receptionist opened the record of her neighbour eleven times between August and October without a reason. She was asked about it on Friday and said she was "worried about him". The neighbour himself had complained to the practice in September that people in the village knew of his operation.')
ftxt(24,'d','description','The print house folded two annual statements into one envelope for part of the run. So far nine customers have rung in. From the batch numbers we think that only the second shift of Monday is concerned; the print house will confirm by noon tomorrow. We are keeping a list of everyone who calls.')
ftxt(30,'d','description','Site office broken into. The key register and the old PC are gone, drawers emptied on the floor.\nBack window was forced. CCTV was not working since last week.')
ftxt(40,'w','description','Etter en endring i nettbanken viste årsoppgaven feil navn og kontonummer for enkelte kunder. En kunde ringte og leste opp en annen kundes navn fra skjermen. Endringen ble lagt ut kl. 18 uten at testen mot årsoppgaven var kjørt.')
ftxt(43,'w','description','Lønnslippene til et rørleggerfirma gikk til feil kunde fordi jeg valgte feil navn i listen. Kunden ringte selv og sa fra.')
ftxt(6,'s','description','Ich hab auf den Link in einer mail von "DHL Zollamt" geklickt und die Kreditkarte vom Bauhof eingegeben. Danach kam eine leere Seite. Der Kollege Seitz hat dann gesagt das ist bestimmt Betrug, weil wir gar kein Packet aus dem Ausland erwarten.')
B[50]['may'].append('reporter_role') if 'reporter_role' not in B[50]['may'] else None
# drop alternatives that are not verbatim
for no,f,x in ((51,'device_kind','Diensthandy (iPhone 13)'),(52,'reporter_name','Timo Hartwig'),(59,'police_report','Polizei Grünberg, Aktenzeichen 2026-338120'),(62,'device_kind','laptop (Dell XPS 13)'),(63,'reporter_name','Shazia'),(71,'informed',['emneansvarlig']),(79,'informed',['leder'])):
    B[no]['rep'][f]['any'].remove(x)
for m in eng.MAILS:
    for f,v in list(m['rep'].items()):
        if isinstance(v,dict) and len(v['any'])==1: m['rep'][f]=v['any'][0]
        elif isinstance(v,str): m['rep'][f]=v
B[52]['may'].append('reporter_name') if 'reporter_name' not in B[52]['rep'] and 'reporter_name' not in B[52]['may'] else None
# natural attachment names
ext={'acroform':'pdf','flat_pdf':'pdf'}
for m in eng.MAILS:
    if m['form'] and m['fmt'] not in('html','text_form') and not m['att']:
        t=re.sub(r'[^\w]+','_',m['form']['title'].split(' – ')[0]).strip('_')[:34]; sn=re.sub(r'[^\w]+','',m['frm'][0].split(',')[0].split(' ')[-1])
        e=ext.get(m['fmt'],m['fmt']); i=m['no']%4
        m['att']=['%s_%s.%s'%(t,sn,e),'%s.%s'%(t,e),'%s %s %s.%s'%(m['date'][:10],t.replace('_',' '),sn,e),'Scan_%s.%s'%(m['date'][:10].replace('-',''),e) if e=='pdf' else '%s (2).%s'%(t,e)][i]
B[41]['form']['ph']='Klikk her for å skrive'
it=B[39]['form']['items']
B[39]['form']['items']=[(x+('d',)) if x[0]=='c' and x[1]=='h' else x for x in it]
B[48]['body']='Denne meldingen vises best i HTML.\n'
D_EN='\nThis email and any attachments are confidential and intended for the addressee only. If you have received it in error, please delete it and tell the sender.\n'
B[61]['body']+=D_EN; B[64]['body']+=D_EN
B[59]['body']+='\nDiese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.\n'
B[71]['body']+='\nTenk miljø - trenger du å skrive ut denne e-posten?\n'
B[2]['kind']=['ransomware','malware']; B[34]['kind']=['ransomware','malware']
may(43,'org_unit');may(44,'org_unit');may(45,'org_unit');may(46,'org_unit')
