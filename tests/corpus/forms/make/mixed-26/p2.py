from lib import *
from datetime import date as DT, datetime as DTT, time as TM
from openpyxl.styles import Font, PatternFill, Alignment
# 10 odt de museum, list of letters a) b)
d=D('Liberation Sans'); P(d,'Städtisches Museum Königsfurt',True,sz=15); P(d,'Anzeige eines Datenschutzvorfalls an die/den behördliche/n Datenschutzbeauftragte/n',True); P(d,'Dienstanweisung IT, Anlage 6')
ds='Auf unserer neuen Webseite waren die Anmeldelisten der Ferienworkshops als Excel-Datei offen abrufbar, weil das Verzeichnis /uploads nicht gegen Auflistung geschützt war. Eine Mutter hat die Datei über die Google-Suche gefunden und uns angerufen.'
ms='Die Dateien wurden sofort vom Server gelöscht und die Agentur hat die Verzeichnisauflistung abgeschaltet. Bei Google wurde die Entfernung aus dem Cache beantragt.'
TB(d,[('a) Anzeigende Stelle / Sachgebiet','Museumspädagogik'),('b) Sachbearbeiter/in','Friederike Tönnies'),('c) Durchwahl','-238'),('d) Zeitraum des Vorfalls','vom 21.09.2026 bis 19.10.2026'),('e) Bekanntwerden (Tag, Uhrzeit)','19.10.2026, 15:40'),('f) Sachverhaltsschilderung',ds),('g) Betroffenes Verfahren / System','Webserver www.museum-koenigsfurt.example'),('h) Kategorien betroffener Personen','Kinder und Eltern'),('i) Kategorien der Daten','Name, Alter, Telefonnummer, Allergien'),('j) Anzahl der betroffenen Personen','ca. 85'),('k) Besondere Arten personenbezogener Daten','[x] ja  [ ] nein'),('l) Eingeleitete Maßnahmen',ms),('m) Bereits unterrichtete Stellen','Amtsleitung, Agentur Pixelwerk'),('n) Voraussichtliche Folgen','Belästigung durch Werbeanrufe möglich'),('o) Benachrichtigung der Betroffenen','[ ] erfolgt  [x] nicht erfolgt  [ ] nicht erforderlich'),('Sichtvermerk DSB','')])
mail('f10','odt','de','Museum Königsfurt - Pädagogik <paedagogik@koenigsfurt.example>','Anzeige Datenschutzvorfall Ferienworkshops','2026-10-20T09:12:00+02:00','Sehr geehrte Kolleginnen und Kollegen,\n\nals Anlage erhalten Sie die Anzeige gemäß Dienstanweisung.\n\nMit freundlichen Grüßen\nIm Auftrag\n\nTönnies\n',
{'reporter_name':'Friederike Tönnies','org_unit':'Museumspädagogik','reporter_phone':any_('-238','238'),'occurred_from':'2026-09-21','occurred_to':'2026-10-19','discovered_at':'2026-10-19T15:40:00+02:00','description':ds,'affected_systems':any_(['Webserver www.museum-koenigsfurt.example'],['www.museum-koenigsfurt.example']),'data_categories':['Name','Alter','Telefonnummer','Allergien'],'affected_persons':85,'special_categories':'yes','measures':ms,'informed':['Amtsleitung','Agentur Pixelwerk'],'consequences':'Belästigung durch Werbeanrufe möglich'},['data_leak','misconfiguration'],may=['reporter_email','personal_data','occurred_at','reporter_role'],att=[('Anlage6_Datenschutzvorfall.odt',conv('f10','docx',save(d),'odt'))])
# 11 odt en parish council via odfpy
from odf.opendocument import OpenDocumentText
from odf.text import P as OP, H as OH, Span
from odf.table import Table as OT, TableRow, TableCell, TableColumn
o=OpenDocumentText()
o.text.addElement(OH(outlinelevel=1,text='Little Wenlow Parish Council'))
o.text.addElement(OP(text='Breach of data or IT security - record sheet for the Clerk'))
ds="My council mailbox has been sending out emails with a link to a shared 'invoice' to everyone in the address book. Two allotment holders rang me to ask whether it was genuine. I found a rule in the mailbox that moved all replies to the RSS folder."
ms='I changed the password, deleted the rule and rang the hosting company, who signed all devices out. A notice has been put on the village website.'
tb=OT(); tb.addElement(TableColumn()); tb.addElement(TableColumn())
for l,v in [('Completed by','Rosalind Peck'),('Position held','Parish Clerk & RFO'),('Home telephone','01632 960 714'),('When did it come to light?','Saturday 24 October 2026 at 9.30 am'),('When did it begin, as far as you know?','Friday 23 October 2026'),('Nature of the problem (delete as applicable)','email account taken over'),('Account, computer or paper file concerned','clerk@littlewenlow.example'),('Give an account of the matter',ds),('What was done about it?',ms),('Are parishioners’ personal details involved?','Not known at present'),('If so, how many people?',''),('Members informed','Chairman, Cllr Dutton'),('Minute reference','')]:
    r=TableRow()
    for x in (l,v):
        c=TableCell(); c.addElement(OP(text=x)); r.addElement(c)
    tb.addElement(r)
o.text.addElement(tb); o.text.addElement(OP(text='This sheet is to be retained for six years.'))
bb=io.BytesIO(); o.write(bb)
mail('f11','odt','en','Rosalind Peck <rosalind.peck@homemail.example>','Parish council email account','2026-10-24T12:05:00+01:00',"Good afternoon\n\nWriting from my private address for obvious reasons. Record sheet attached as our procedure requires.\n\nKind regards\nRosalind Peck\nClerk to Little Wenlow Parish Council\n",
{'reporter_name':'Rosalind Peck','reporter_role':any_('Parish Clerk & RFO','Parish Clerk'),'reporter_phone':'01632 960 714','discovered_at':'2026-10-24T09:30:00+01:00','occurred_at':'2026-10-23','description':ds,'measures':ms,'affected_systems':['clerk@littlewenlow.example'],'personal_data':'unknown','informed':['Chairman','Cllr Dutton']},'compromised_account',may=['reporter_email','org_unit','occurred_from'],att=[('record sheet.odt',bb.getvalue())])
# 12 odt nn kommune library
d=D('Calibri'); P(d,'Vestbygd kommune',True,sz=14); P(d,'Melding om tapt eller stole utstyr',True,sz=13)
ds='Nettbrettet vi brukar til utlån på bokbussen låg ikkje i bussen då vi kom tilbake frå Straumsnes skule. Sjåføren trur det vart liggjande att på eit bord i kantina, men skulen har leita utan å finne det.'
for l,v in [('Kven melder','Synnøve Aarvik'),('Stilling','bibliotekar'),('Avdeling','Vestbygd folkebibliotek'),('Telefon','901 55 477'),('Kva slags utstyr','iPad 10. generasjon'),('Serienummer eller inventarnummer','VBK-IPAD-077'),('Er utstyret kryptert (ja/nei/veit ikkje)','Veit ikkje'),('Tapt eller stole','Tapt'),('Når såg du det sist','11.11.2026 kl. 11.30'),('Når oppdaga du at det var borte','11.11.2026 kl. 14.05'),('Kvar','Straumsnes skule'),('Fortel kva som skjedde',ds),('Låg det personopplysningar på utstyret','Ja'),('I tilfelle kva for opplysningar','namn, lånarnummer, mobilnummer'),('Kor mange gjeld det, om lag','om lag 600'),('Kva har du gjort til no','Ringt skulen og bede IT om å sperre nettbrettet.'),('Er det meldt til politiet','Nei'),('Er fjernsletting sett i gang','Ikkje enno')]: 
    P(d,l+'?' if not l.startswith(('Stilling','Avdeling','Telefon','Serie','Tapt','Fortel')) else l,True); P(d,v)
mail('f12','odt','nn','Synnøve Aarvik <synnove.aarvik@vestbygd.example>','Tapt iPad på bokbussen','2026-11-11T15:20:00+01:00','Hei!\nSender skjemaet med det same, så får de ringje om noko er uklart.\n\nHelsing\nSynnøve Aarvik\nVestbygd folkebibliotek\n',
{'reporter_name':'Synnøve Aarvik','reporter_role':'bibliotekar','org_unit':'Vestbygd folkebibliotek','reporter_phone':'901 55 477','device_kind':'iPad 10. generasjon','device_id':'VBK-IPAD-077','device_encrypted':'unknown','lost_or_stolen':'lost','discovered_at':'2026-11-11T14:05:00+01:00','location':'Straumsnes skule','description':ds,'personal_data':'yes','data_categories':['namn','lånarnummer','mobilnummer'],'affected_persons':600,'measures':'Ringt skulen og bede IT om å sperre nettbrettet.','police_report':any_('Nei','no'),'device_remote_wipe':any_('Ikkje enno','no')},'device_loss',may=['reporter_email','occurred_at','occurred_from','informed'],att=[('Tapt_utstyr.odt',conv('f12','docx',save(d),'odt'))])
# 13 xlsx de Maschinenbau, long, No | Frage | Antwort | Hinweis
ds='Schichtführer meldete, dass auf den Terminals in Halle 3 keine Aufträge mehr angezeigt werden. Auf dem Dateiserver haben alle Dateien die Endung .lkd42, in jedem Ordner liegt eine README mit Lösegeldforderung.'
ms='Server vom Netz getrennt, VPN für alle Standorte abgeschaltet, Backups offline genommen'
rows=[(None,'A. Allgemeine Angaben',None,None),('A1','Werk / Standort','Werk Süderheide','Dropdown'),('A2','Kostenstelle','4711',''),('A3','Name des Erfassers','Jürgen Matschke',''),('A4','Funktion','IT-Administrator',''),('A5','Abteilung','IT Infrastruktur',''),('A6','Telefon','+49 5193 5554-20','international'),('A7','E-Mail','j.matschke@hartwig-pressen.example',''),('A8','Datum der Erfassung',DT(2026,11,2),'TT.MM.JJJJ'),
(None,'B. Zeitlicher Ablauf',None,None),('B1','Eintritt des Ereignisses: Datum',DT(2026,11,1),''),('B2','Eintritt des Ereignisses: Uhrzeit',TM(22,30),'falls bekannt'),('B3','Entdeckt: Datum',DT(2026,11,2),''),('B4','Entdeckt: Uhrzeit',TM(5,40),''),
(None,'C. Ereignis',None,None),('C1','Kategorie','Schadsoftware / Verschlüsselung','Auswahl'),('C2','Was ist passiert?',ds,'max. 1000 Zeichen'),('C3','Betroffene Systeme (Hostnamen)','hpfs01, hpfs02, terminalserver HP-TS3',''),('C4','Betroffene Standorte','Werk Süderheide, Lager Winsen',''),('C5','Produktion steht?','ja','ja/nein'),('C6','Kunden betroffen?','nein','ja/nein'),
(None,'D. Datenschutz',None,None),('D1','Personenbezogene Daten betroffen?','unbekannt','ja/nein/unbekannt'),('D2','Art der Daten',None,''),('D3','Anzahl Personen',None,'Schätzung'),
(None,'E. Reaktion',None,None),('E1','Bereits durchgeführte Maßnahmen',ms,''),('E2','Geplante Maßnahmen','Forensik ab Montagmittag im Haus',''),('E3','Informiert wurden','Geschäftsführung, Cyberversicherung',''),('E4','Anzeige bei der Polizei','ZAC Niedersachsen, Vorgang 2026-88131','Aktenzeichen'),('E5','Auswirkungen auf den Betrieb','Stillstand in Halle 3, Versand nur von Hand',''),('E6','Wiederherstellungszeit (geschätzt)','3-4 Tage',''),
(None,'F. Freigabe (nur ISB)',None,None),('F1','Bewertung',None,''),('F2','Freigegeben am',None,'')]
def b13(wb):
    w=wb.active; w.title='Erfassung'; w['A1']='Hartwig Pressenbau GmbH & Co. KG'; w['A2']='F-IS-012 Erfassungsbogen Sicherheitsereignis'; w['A1'].font=Font(bold=True,size=14)
    w['A4'],w['B4'],w['C4'],w['D4']='Nr.','Frage','Antwort','Hinweis'
    r=5
    for a,b,c,h in rows:
        w.cell(r,1,a); w.cell(r,2,b); x=w.cell(r,3,c); w.cell(r,4,h)
        if isinstance(c,DT): x.number_format='DD.MM.YYYY'
        if isinstance(c,TM): x.number_format='HH:MM'
        if a is None: w.cell(r,2).font=Font(bold=True)
        r+=1
    w.column_dimensions['B'].width=42; w.column_dimensions['C'].width=60
    h=wb.create_sheet('Listen'); 
    for i,v in enumerate(['Schadsoftware / Verschlüsselung','Phishing','Diebstahl','Ausfall','Sonstiges'],1): h.cell(i,1,v)
    h.sheet_state='hidden'
mail('f13','xlsx','de','Jürgen Matschke <j.matschke@hartwig-pressen.example>','EILT - Ransomware Werk Süderheide','2026-11-02T07:25:00+01:00','Moin,\n\nErfassungsbogen im Anhang (vom Privatlaptop ausgefüllt, unser Netz ist zu). Rückruf bitte nur auf dem Handy, Festnetz läuft über VoIP und ist auch tot: 0170 5550199\n\nJürgen Matschke\nIT\n',
{'reporter_name':'Jürgen Matschke','reporter_role':'IT-Administrator','org_unit':'IT Infrastruktur','reporter_phone':any_('+49 5193 5554-20','0170 5550199'),'reporter_email':'j.matschke@hartwig-pressen.example','occurred_at':'2026-11-01T22:30:00+01:00','discovered_at':'2026-11-02T05:40:00+01:00','description':ds,'affected_systems':['hpfs01','hpfs02','terminalserver HP-TS3'],'personal_data':'unknown','measures':ms,'informed':['Geschäftsführung','Cyberversicherung'],'police_report':'ZAC Niedersachsen, Vorgang 2026-88131','consequences':'Stillstand in Halle 3, Versand nur von Hand'},'ransomware',may=['location'],att=[('F-IS-012_2026-11-02.xlsx',X(b13))])
# 14 xlsx en water utility, label over value blocks
ds='Repeated failed logons against the engineering VPN portal using the usernames of three retired operators. Around 2,400 attempts in under two hours, none successful. The source rotated through a small range.'
def b14(wb):
    w=wb.active; w.title='OT-SEC-01'
    w['B2']='Northmere Water plc'; w['B3']='OT/IT Security Event Sheet'; w['B2'].font=Font(bold=True,size=16)
    g=[('B5','Raised by','D5','Site'),('B8','Role','D8','Desk phone'),('B11','Event started (local)','D11','Event ended (local)'),('B14','Noticed (local)','D14','Noticed by'),('B17','Event class','D17','Assets concerned'),('B20','Narrative',None,None),('B23','Response so far',None,None),('B26','Told already','D26','Customer impact'),('B29','Personal information at risk?','D29','If yes, how many people?')]
    v={'B6':'Gareth Pugh','D6':'Tarn Head Treatment Works','B9':'Control Systems Engineer','D9':'01632 960 855','B12':'30/10/2026 01:10','D12':'30/10/2026 02:55','B15':'30/10/2026 06:20','D15':'Morning log review','B18':'Login attack','D18':'vpn-eng.northmere.example; 192.0.2.18','B21':ds,'B24':'Source range blocked at the edge firewall. The three dormant accounts have been removed.','B27':'Duty manager','D27':'None','B30':'No','D30':'n/a'}
    for a,l,b2,m in g:
        w[a]=l; w[a].font=Font(size=8,color='666666')
        if b2: w[b2]=m; w[b2].font=Font(size=8,color='666666')
    for k,x in v.items(): w[k]=x
    for a in ('B21','B24'): w.merge_cells(f'{a}:D{a[1:]}'); w[a].alignment=Alignment(wrap_text=True)
    w.column_dimensions['B'].width=40; w.column_dimensions['D'].width=40
mail('f14','xlsx','en','Gareth Pugh <gareth.pugh@northmere.example>','OT-SEC-01 VPN portal 30 Oct','2026-10-30T09:44:00+00:00','All,\n\nEvent sheet attached. Logs available on request (too big to mail).\n\nGareth\n',
{'reporter_name':'Gareth Pugh','reporter_role':'Control Systems Engineer','reporter_phone':'01632 960 855','occurred_from':'2026-10-30T01:10:00+00:00','occurred_to':'2026-10-30T02:55:00+00:00','discovered_at':'2026-10-30T06:20:00+00:00','affected_systems':['vpn-eng.northmere.example','192.0.2.18'],'description':ds,'measures':'Source range blocked at the edge firewall. The three dormant accounts have been removed.','informed':['Duty manager'],'personal_data':'no'},'login_attack',may=['reporter_email','org_unit','location','consequences','occurred_at'],att=[('OT-SEC-01.xlsx',X(b14))],to='security@uni-nordholz.example')
# 15 xlsx nb kraftselskap two columns pairs
ds='Kundeportalen var nesten ikke tilgjengelig i over en time. Lastbalansereren viste svært høy trafikk fra mange ulike adresser mot innloggingssiden. Kundesenteret fikk ca. 70 henvendelser.'
def b15(wb):
    w=wb.active; w.title='Skjema'
    w.append(['Tindekraft AS – Hendelsesrapport IKT']); w.append([])
    for r in [('Rapportert av','Anders Røed','Avdeling','Digitale tjenester'),('Telefon','922 55 108','Stilling','Driftsleder'),('Hendelse fra',DTT(2026,10,8,12,5),'Hendelse til',DTT(2026,10,8,13,20)),('Oppdaget',DTT(2026,10,8,12,12),'Oppdaget av','Overvåkning (Grafana)'),('Type','Tjenestenektangrep (DDoS)','Alvorlighet','Høy'),('Berørte tjenester','minside.tindekraft.example, innlogging.tindekraft.example',None,None),('Hva skjedde',ds,None,None),('Konsekvens','Kundene fikk ikke lest av strømforbruk eller meldt flytting.',None,None),('Tiltak utført','Trafikk fra utlandet ble sperret hos leverandøren, og siden er lagt bak filter.',None,None),('Varslet','KraftCERT, beredskapsleder',None,None),('Personopplysninger berørt','Nei','Antall',None),('Lukket dato',None,'Lukket av',None)]: w.append(r)
    for row in w.iter_rows():
        for c in row:
            if isinstance(c.value,DTT): c.number_format='dd.mm.yyyy hh:mm'
mail('f15','xlsx','nb','Anders Røed <anders.roed@tindekraft.example>','Hendelsesrapport DDoS minside','2026-10-08T15:05:00+02:00','Hei,\n\nHer kommer rapporten fra i dag. Endelig rapport følger når leverandøren har sendt trafikkdata.\n\nMvh\nAnders Røed\nDriftsleder, Tindekraft AS\n',
{'reporter_name':'Anders Røed','reporter_role':'Driftsleder','org_unit':'Digitale tjenester','reporter_phone':'922 55 108','occurred_from':'2026-10-08T12:05:00+02:00','occurred_to':'2026-10-08T13:20:00+02:00','discovered_at':'2026-10-08T12:12:00+02:00','description':ds,'affected_systems':['minside.tindekraft.example','innlogging.tindekraft.example'],'consequences':'Kundene fikk ikke lest av strømforbruk eller meldt flytting.','measures':'Trafikk fra utlandet ble sperret hos leverandøren, og siden er lagt bak filter.','informed':['KraftCERT','beredskapsleder'],'personal_data':'no'},'denial_of_service',may=['reporter_email','occurred_at'],att=[('Hendelsesrapport IKT.xlsx',X(b15))])
# 16 xlsx nb museum, one row log (header row + values)
ds='Ved opprydding på fellesområdet ble hele mappen med gaveregisteret slettet. Papirkurven var tømt automatisk da vi oppdaget det. Siste sikkerhetskopi er fra mai.'
def b16(wb):
    w=wb.active; w.title='Avvikslogg 2026'
    w.append(['Avvikslogg – Kystmuseet Skarvøy']); w.append([])
    w.append(['Nr','Meldt av','Avdeling','Tlf','Dato oppdaget','Kl. oppdaget','Beskrivelse','Type avvik','System','Personopplysninger (J/N)','Ca. antall personer','Tiltak','Varslet','Status'])
    w.append([1,'Berit Solheim','Samling og dokumentasjon','755 55 620',DT(2026,10,21),'09:50',ds,'Tap av data','filserver K:\\gaver','J',310,'Bedt driftsleverandøren om å hente tilbake fra backup. Ingen får skrive til området inntil videre.','museumsdirektør','Åpen'])
    w['E4'].number_format='dd.mm.yyyy'
mail('f16','xlsx','nb','Berit Solheim <berit@kystmuseet-skarvoy.example>','Avvik: slettet gaveregister','2026-10-21T12:30:00+02:00','Hei. Vi har ikke noe ordentlig skjema, men fører denne loggen. Har lagt inn saken på linje 1. Registeret har navn og adresse på dem som har gitt gjenstander.\n\nHilsen Berit\n',
{'reporter_name':'Berit Solheim','org_unit':'Samling og dokumentasjon','reporter_phone':'755 55 620','discovered_at':'2026-10-21T09:50:00+02:00','description':ds,'affected_systems':any_(['filserver K:\\gaver']),'personal_data':'yes','affected_persons':310,'measures':'Bedt driftsleverandøren om å hente tilbake fra backup. Ingen får skrive til området inntil videre.','informed':['museumsdirektør']},'data_loss',may=['reporter_email','data_categories'],att=[('avvikslogg.xlsx',X(b16))])
# 17 ods en charity CC
ds='I sent the autumn newsletter to our hardship fund families and put all of the addresses in the Cc line rather than Bcc. One mother replied to all asking why her address had been shared.'
def b17(wb):
    w=wb.active; w.title='Form'
    for r in [('Kettlewell Schools Charity',None),('Data protection incident - trustee / volunteer form',None),(None,None),('Who are you?','Dennis Marlow'),('What do you do for us?','Volunteer newsletter editor'),('Best number to reach you','07700 900 528'),('WHEN',None),('Day it happened',DT(2026,11,13)),('Time it happened','4:20 pm'),('Day you found out',DT(2026,11,13)),('Time you found out','5:05 pm'),('WHAT',None),('In your own words, what went wrong?',ds),('Whose details are involved?','families receiving hardship grants'),('How many people?',64),('What details?','email addresses, surnames'),('Is any of it sensitive (health, religion, money)?','Not sure'),('THEN',None),('What have you done to put it right?','Sent an apology asking everybody to delete the message. Set up a proper mailing list.'),('Have you told anybody else at the charity?','Chair of trustees'),('Anything else?','No, only that I am very sorry.')]: w.append(r)
    for c in w['B']:
        if isinstance(c.value,DT): c.number_format='DD/MM/YYYY'
    w.column_dimensions['A'].width=45; w.column_dimensions['B'].width=70
mail('f17','ods','en','Dennis Marlow <dennis.marlow@kettlewell-charity.example>','Newsletter mistake','2026-11-13T18:40:00+00:00',"Dear all\n\nForm attached. I used LibreOffice, shout if it won't open.\n\nDennis\n",
{'reporter_name':'Dennis Marlow','reporter_role':'Volunteer newsletter editor','reporter_phone':'07700 900 528','occurred_at':'2026-11-13T16:20:00+00:00','discovered_at':'2026-11-13T17:05:00+00:00','description':ds,'affected_persons':64,'data_categories':['email addresses','surnames'],'special_categories':'unknown','measures':'Sent an apology asking everybody to delete the message. Set up a proper mailing list.','informed':['Chair of trustees']},['misdelivery','data_leak'],may=['reporter_email','personal_data','org_unit'],att=[('incident form DM.ods',conv('f17','xlsx',X(b17),'ods'))])
