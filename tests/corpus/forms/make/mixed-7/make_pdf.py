from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import pypdf
from pypdf.generic import NameObject, BooleanObject, TextStringObject
pdfmetrics.registerFont(TTFont('DV','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
pdfmetrics.registerFont(TTFont('DVB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'))
F='pdf_acroform'
class PF:
    def __init__(s,fn,size=A4,font='Helvetica'):
        s.p=f'{WORK}/{fn}.pdf'; s.c=canvas.Canvas(s.p,pagesize=size); s.f=s.c.acroForm; s.font=font; s.W,s.H=size
    def t(s,x,y,txt,size=9,bold=False,col=colors.black):
        s.c.setFillColor(col); s.c.setFont(s.font+('-Bold' if bold else ''),size); s.c.drawString(x,y,txt); s.c.setFillColor(colors.black)
    def tf(s,name,x,y,w,v='',h=16,ml=False,tip=None,maxlen=1000,comb=False):
        fl='multiline' if ml else ('comb' if comb else '')
        s.f.textfield(name=name,value=v,x=x,y=y,width=w,height=h,fontSize=9,fieldFlags=fl,tooltip=tip,maxlen=maxlen,borderWidth=0.5,borderStyle='solid',fillColor=colors.Color(.95,.97,1))
    def cb(s,name,x,y,on=False,tip=None): s.f.checkbox(name=name,x=x,y=y,size=11,checked=on,tooltip=tip,buttonStyle='cross',borderWidth=0.7)
    def rb(s,name,val,x,y,on=False): s.f.radio(name=name,value=val,selected=on,x=x,y=y,size=11,buttonStyle='circle',shape='circle',borderWidth=0.7)
    def ch(s,name,x,y,w,opts,v): s.f.choice(name=name,options=opts,value=v,x=x,y=y,width=w,height=16,fontSize=9,borderWidth=0.5)
    def bar(s,y,txt,x=45,col=colors.HexColor('#26456b')):
        s.c.setFillColor(col); s.c.rect(x,y-4,s.W-2*x,15,stroke=0,fill=1); s.t(x+4,y,txt,9,True,colors.white)
    def save(s): s.c.save(); return s.p
def rename_cb(path,mp):
    r=pypdf.PdfReader(path); w=pypdf.PdfWriter(clone_from=r)
    for pg in w.pages:
        for a in pg.get('/Annots',[]):
            a=a.get_object(); n=a.get('/T')
            if n in mp:
                ap=a['/AP']
                for k in ('/N','/D','/R'):
                    if k in ap:
                        d=ap[k].get_object()
                        if '/Yes' in d: d[NameObject('/'+mp[n])]=d.raw_get('/Yes'); del d['/Yes']
                if a.get('/V')=='/Yes': a[NameObject('/V')]=NameObject('/'+mp[n])
                if a.get('/AS')=='/Yes': a[NameObject('/AS')]=NameObject('/'+mp[n])
    w.write(path)
def need_ap(path,vals):
    """text values set by a viewer that leaves the appearance to the reader"""
    r=pypdf.PdfReader(path); w=pypdf.PdfWriter(clone_from=r)
    for pg in w.pages:
        for a in pg.get('/Annots',[]):
            a=a.get_object(); n=a.get('/T')
            if n in vals:
                a[NameObject('/V')]=TextStringObject(vals[n])
                if '/AP' in a: del a['/AP']
    w._root_object['/AcroForm'].get_object()[NameObject('/NeedAppearances')]=BooleanObject(True)
    w.write(path)

# a01 ------------------------------------------------------------
f=PF('a01'); f.t(45,800,'Hochschule für Musik Unterweser',13,True); f.t(45,785,'Anzeige über abhanden gekommene Dienstgeräte und Datenträger',10)
f.bar(760,'A   Wer zeigt an?')
y=735
for lab,n,v in [('Familienname, Vorname','anzeigende_person','Delius, Corinna'),('Fachgruppe / Verwaltungsbereich','bereich','Fachgruppe Alte Musik'),('Tel. dienstlich','tel_d','04721 603-58'),('Mailanschrift','mailanschrift','c.delius@hfm-unterweser.example')]:
    f.t(45,y+4,lab); f.tf(n,210,y,320,v); y-=22
f.bar(y,'B   Gerät'); y-=25
for lab,n,v in [('Gerätetyp und Modell','modell','Notebook HP EliteBook 840'),('Inventaraufkleber-Nr.','inv_aufkleber','HFM 2021-0457')]:
    f.t(45,y+4,lab); f.tf(n,210,y,320,v); y-=22
f.t(45,y+3,'Das Gerät wurde'); 
for i,(val,l) in enumerate([('1','verloren'),('2','entwendet')]): f.rb('umstand',val,210+i*100,y,val=='2'); f.t(225+i*100,y+3,l)
y-=20; f.t(45,y+3,'Kennwort-/PIN-Sperre aktiv?')
for i,(val,l) in enumerate([('1','ja'),('2','nein')]): f.rb('sperre',val,210+i*60,y,val=='1'); f.t(225+i*60,y+3,l)
y-=20; f.t(45,y+3,'Datenträger verschlüsselt?')
for i,(val,l) in enumerate([('1','ja'),('2','nein'),('3','nicht bekannt')]): f.rb('krypto',val,210+i*60,y,val=='3'); f.t(225+i*60,y+3,l)
y-=28; f.bar(y,'C   Hergang'); y-=25
f.t(45,y+4,'Abhandenkommen bemerkt am'); f.tf('bemerkt_tag',210,y,90,'07.11.2026'); f.t(310,y+4,'um'); f.tf('bemerkt_uhr',330,y,60,'19:40'); f.t(395,y+4,'Uhr'); y-=22
f.t(45,y+4,'zuletzt sicher vorhanden am'); f.tf('zuletzt',210,y,90,'07.11.2026'); y-=22
f.t(45,y+4,'Ort des Geschehens'); f.tf('ort',210,y,320,'Garderobe der Stadthalle Cuxhaven'); y-=22
f.t(45,y+4,'Schilderung'); f.tf('schilderung',210,y-44,320,'Nach dem Konzert war die Garderobe aufgebrochen. Es fehlten das Notebook und zwei Geldbörsen.',60,True); y-=66
f.t(45,y+4,'Polizeidienststelle, Tagebuchnummer'); f.tf('polizei',210,y,320,'Polizei Cuxhaven, 202600718822'); y-=22
f.t(45,y+3,'Waren Daten Dritter gespeichert?')
for i,(val,l) in enumerate([('1','ja'),('2','nein'),('3','nicht bekannt')]): f.rb('dritte',val,210+i*60,y,val=='1'); f.t(225+i*60,y+3,l)
y-=22; f.t(45,y+4,'wenn ja: welche?'); f.tf('welche',210,y,320,'Prüfungsprotokolle, Adressen von Studierenden'); y-=30
f.bar(y,'D   Nur vom Justiziariat auszufüllen',col=colors.grey); y-=25
for lab,n in [('Eingang am','j_eing'),('Sachbearbeitung','j_sb'),('Geschäftszeichen','j_gz')]: f.t(45,y+4,lab); f.tf(n,210,y,150); y-=22
f.save()
mail('a01',F,'de',('Corinna Delius','c.delius@hfm-unterweser.example'),'vorfall@hfm-unterweser.example','Anzeige Gerätediebstahl','2026-11-09T10:02:00+01:00','''
Guten Morgen,

anbei das ausgefüllte Formular.

Mit freundlichen Grüßen
Corinna Delius
''',att=[('Anzeige_Geraeteverlust.pdf',f.p)],
report={'reporter_name':any_('Delius, Corinna','Corinna Delius'),'org_unit':'Fachgruppe Alte Musik','reporter_phone':'04721 603-58','reporter_email':'c.delius@hfm-unterweser.example','device_kind':'Notebook HP EliteBook 840','device_id':'HFM 2021-0457','lost_or_stolen':'stolen','device_password':'yes','device_encrypted':'unknown','discovered_at':'2026-11-07T19:40:00+01:00','location':'Garderobe der Stadthalle Cuxhaven','description':'Nach dem Konzert war die Garderobe aufgebrochen. Es fehlten das Notebook und zwei Geldbörsen.','police_report':any_('Polizei Cuxhaven, 202600718822','202600718822'),'personal_data':'yes','data_categories':['Prüfungsprotokolle','Adressen von Studierenden']},kind='device_loss',may=['occurred_from','occurred_at'])

# a02 meaningless names, label left
f=PF('a02'); f.t(50,800,'Universität Donaufeld – Abteilung Recht und Datenschutz',12,True); f.t(50,784,'Erfassungsbogen Datenschutzverletzung (intern)',11)
L=[('Erfasst durch (Name)','Dr. Veronika Plank'),('OE','Fakultätsdekanat Sozialwissenschaften'),('Klappe','22 015'),('Kenntnis erlangt (Tag, Zeit)','10.11.2026 um 15:20'),('Tag des Vorfalls','10.11.2026'),('Kategorie der Verletzung','Falsche Empfängerin / falscher Empfänger'),('Wessen Daten? Wie viele Personen?','19'),('Wie viele Datensätze?','57'),('Welche Angaben sind enthalten?','Name, Sozialversicherungsnummer, Krankenstandstage'),('Davon sensible Daten (Art 9 DSGVO)?','ja'),('Absehbare Folgen für die Personen','Bloßstellung gegenüber Kolleginnen und Kollegen'),('Bereits gesetzte Schritte','Empfänger um Löschung ersucht, Bestätigung liegt vor'),('Verständigt wurden','Dekanin, Betriebsrat')]
y=750
for i,(l,v) in enumerate(L):
    f.t(50,y+4,l,10); f.tf(f'Textfeld {i+1}',250,y,290,v); y-=24
f.t(50,y+4,'Was ist geschehen?',10); f.tf('Textfeld 20',250,y-60,290,'Die Krankenstandsübersicht des Dekanats wurde an die Mailingliste aller Lehrbeauftragten statt an die Personalabteilung gesendet.',76,True); y-=90
f.t(50,y,'Anlaufstelle: Mag. Otto Brunnthaler, Datenschutzbeauftragter, dsb@uni-donaufeld.example, Klappe 20 001',8)
f.save()
mail('a02',F,'de',('Plank, Veronika','veronika.plank@uni-donaufeld.example'),'dsb@uni-donaufeld.example','Erfassungsbogen','2026-11-11T08:40:00+01:00','''
Liebes Team, der Bogen liegt bei. LG Vroni
''',att=[('Erfassungsbogen_DSV.pdf',f.p)],
report={'reporter_name':'Dr. Veronika Plank','org_unit':'Fakultätsdekanat Sozialwissenschaften','reporter_phone':'22 015','discovered_at':'2026-11-10T15:20:00+01:00','occurred_at':'2026-11-10','affected_persons':19,'data_categories':['Name','Sozialversicherungsnummer','Krankenstandstage'],'special_categories':'yes','consequences':'Bloßstellung gegenüber Kolleginnen und Kollegen','measures':'Empfänger um Löschung ersucht, Bestätigung liegt vor','informed':['Dekanin','Betriebsrat'],'description':'Die Krankenstandsübersicht des Dekanats wurde an die Mailingliste aller Lehrbeauftragten statt an die Personalabteilung gesendet.'},kind='misdelivery',may=['personal_data'])

# a03 label above, meaningless names, two columns
f=PF('a03'); f.t(40,805,'EASTMOOR HOSPITALS NHS TRUST',13,True,colors.HexColor('#005eb8')); f.t(40,790,'IG/07  Information governance event notification',10)
def two(y,l,r):
    for x,(lab,n,v) in ((40,l),(305,r)):
        f.t(x,y+20,lab,8); f.tf(n,x,y,250,v)
two(745,('Notifier','fld_a','Samuel Achebe'),('Job title / grade','fld_b','Ward Clerk'))
two(703,('Ward or department','fld_c','Ward 12 - Respiratory'),('Bleep or extension','fld_d','bleep 2231'))
two(661,('Date found','fld_e','08/11/2026'),('Time found (24h)','fld_f','06:30'))
two(619,('Where was it found?','fld_g','Staff car park, bay C'),('No. of patients concerned','fld_h','28'))
f.t(40,600,'What was the event?  (mark one)',8)
for i,(n,l) in enumerate([('k1','Papers left or lost'),('k2','Letter / e-mail to wrong person'),('k3','Device lost'),('k4','Looking without reason')]):
    f.cb(n,40+130*i,582,n=='k1'); f.t(55+130*i,585,l,8)
f.t(40,565,'Tell us in your own words what happened',8); f.tf('fld_i',40,500,515,'A night handover sheet was found in the car park by a visitor and handed in at reception.',60,True)
f.t(40,485,'What patient details did it show?',8); f.tf('fld_j',40,465,515,'Name, bed number, diagnosis, resuscitation status')
f.t(40,448,'What has been done already?',8); f.tf('fld_k',40,410,515,'Sheet retrieved and shredded, staff reminded at huddle',34,True)
f.t(40,393,'Who knows about this so far?',8); f.tf('fld_l',40,373,515,'Ward Manager')
f.bar(345,'IG office only',40,colors.grey); two(300,('Datix no.','fld_m',''),('Caldicott Guardian informed on','fld_n',''))
f.save(); rename_cb(f.p,{'k1':'0','k2':'1','k3':'2','k4':'3'})
mail('a03',F,'en',('ACHEBE, Samuel (Eastmoor Hospitals NHS Trust)','samuel.achebe@eastmoor-trust.example'),'security@eastmoor-trust.example','IG/07 form ward 12','2026-11-09T07:15:00+00:00','''
Please find attached.

Samuel
''',att=[('IG07 ward 12.pdf',f.p)],
report={'reporter_name':'Samuel Achebe','reporter_role':'Ward Clerk','org_unit':'Ward 12 - Respiratory','reporter_phone':any_('bleep 2231','2231'),'discovered_at':any_('2026-11-08T06:30:00+01:00','2026-11-08T06:30:00+00:00'),'location':'Staff car park, bay C','affected_persons':28,'description':'A night handover sheet was found in the car park by a visitor and handed in at reception.','data_categories':['Name','bed number','diagnosis','resuscitation status'],'measures':'Sheet retrieved and shredded, staff reminded at huddle','informed':['Ward Manager']},kind='paper_disclosure',may=['personal_data','special_categories'])

# a04 US combo + odd checkboxes
f=PF('a04',size=letter); f.t(50,745,'Tri-County Community College',14,True); f.t(50,728,'Account Misuse / Cyber Event Statement  (rev. 3/2025)',10)
y=695
for lab,n,v in [('Statement made by:','StmtBy','Keisha Rowland'),('Title:','Ttl','Financial Aid Advisor'),('Office:','Ofc','Student Services, Building C'),('Daytime phone:','DayPh','419-555-0128'),('Date you noticed (MM/DD/YYYY):','DtNoticed','11/05/2026'),('Date it started, if known:','DtStart','11/02/2026'),('Account or system name:','AcctSys','krowland@tricounty.example')]:
    f.t(50,y+4,lab); f.tf(n,220,y,330,v); y-=23
f.t(50,y+4,'Nature of event:'); f.ch('Dropdown3',220,y,330,['-- choose one --','Virus or spyware','My account was taken over','Lost or stolen item','Website defaced','Other'],'My account was taken over'); y-=23
f.t(50,y+4,'Describe the event:'); f.tf('Desc',220,y-50,330,'Sent items shows about 300 job scam emails I did not write. Students started replying to me.',66,True); y-=76
f.t(50,y+3,'Student information exposed?')
for i,(n,l) in enumerate([('ex_y','Yes'),('ex_n','No'),('ex_u','Do not know')]): f.cb(n,220+80*i,y,n=='ex_u'); f.t(235+80*i,y+3,l)
y-=23; f.t(50,y+3,'Done so far (check all):')
for i,(n,l) in enumerate([('do1','Changed password'),('do2','Called IT'),('do3','Nothing yet')]): f.cb(n,220+110*i,y,n in('do1','do2')); f.t(235+110*i,y+3,l)
y-=40; f.t(50,y,'Submit to: CISO Mark Feld, 419-555-0100, security@tricounty.example within 24 hours of discovery.',8)
f.save(); rename_cb(f.p,{'ex_y':'A','ex_n':'B','ex_u':'C','do1':'On','do2':'Checked','do3':'Ja'})
mail('a04',F,'en',('Keisha Rowland','krowland@tricounty.example'),'security@tricounty.example','Cyber Event Statement','2026-11-06T09:12:00-05:00','''
Hello, attached is my statement. I still have no access to my mailbox so I'm writing from the front desk account... actually never mind, it works again.

Keisha
''',att=[('statement_krowland.pdf',f.p)],mailer='Microsoft Outlook 16.0',
report={'reporter_name':'Keisha Rowland','reporter_role':'Financial Aid Advisor','org_unit':'Student Services, Building C','reporter_phone':'419-555-0128','discovered_at':'2026-11-05','occurred_from':'2026-11-02','affected_systems':['krowland@tricounty.example'],'description':'Sent items shows about 300 job scam emails I did not write. Students started replying to me.','personal_data':'unknown','measures':any_('Changed password, Called IT','Changed password; Called IT','Changed password Called IT')},kind='compromised_account',may=['occurred_at'])

# a05 nynorsk, NeedAppearances
f=PF('a05'); f.t(45,800,'Høgskulen i Sunndal',14,True); f.t(45,783,'Avviksskjema – informasjonstryggleik og personvern',10)
V={}
def fld(lab,n,v,y,h=16,ml=False):
    f.t(45,y+h+4,lab,8); f.tf(n,45,y,500,'',h,ml); V[n]=v
y=740
for lab,n,v in [('Kven melder?','p1','Sigbjørn Aasen'),('Kva avdeling eller institutt høyrer du til?','p2','Institutt for lærarutdanning'),('Korleis når vi deg (telefon)?','p3','71 00 44 19'),('Tidspunkt då avviket vart oppdaga','p4','12.11.2026 kl. 09.30'),('Tidspunkt då avviket oppstod','p5','september 2026'),]:
    fld(lab,n,v,y); y-=38
f.t(45,y+18,'Kva type avvik er det?',8)
for i,(v,l) in enumerate([('Val0','Uautorisert tilgang'),('Val1','Feilsending'),('Val2','Tap av utstyr'),('Val3','Anna')]): f.rb('type',v,45+130*i,y,v=='Val0'); f.t(60+130*i,y+3,l)
y-=66; fld('Kva har skjedd?','p6','Ein vikar som slutta i sommar, har framleis hatt tilgang til Canvas-emnet og lese innleveringar.',y,44,True); y-=38
fld('Kor mange personar er råka?','p7','om lag 75',y); y-=40
f.t(45,y+18,'Er det særlege kategoriar av personopplysningar?',8)
for i,(v,l) in enumerate([('a','Ja'),('b','Nei'),('c','Veit ikkje')]): f.rb('saerleg',v,45+80*i,y,v=='b'); f.t(60+80*i,y+3,l)
y-=44; fld('Kva tiltak er sette i verk?','p8','Tilgangen er fjerna',y); y-=38
f.t(45,y,'Personvernombod: Gerd Ytrehus, personvern@hsunndal.example, 71 00 40 00',8)
f.save(); need_ap(f.p,V)
mail('a05',F,'nb',('Sigbjørn Aasen','sigbjorn.aasen@hsunndal.example'),'avvik@hsunndal.example','Avviksskjema','2026-11-12T11:00:00+01:00','''
Hei, sjå vedlegg.

Sigbjørn
''',att=[('Avviksskjema_utfylt.pdf',f.p)],
report={'reporter_name':'Sigbjørn Aasen','org_unit':'Institutt for lærarutdanning','reporter_phone':'71 00 44 19','discovered_at':'2026-11-12T09:30:00+01:00','description':'Ein vikar som slutta i sommar, har framleis hatt tilgang til Canvas-emnet og lese innleveringar.','affected_persons':75,'special_categories':'no','measures':'Tilgangen er fjerna'},kind='unauthorized_access',may=['occurred_at','occurred_from','occurred_to','personal_data'])

# a06 CH bank split date/time, comb
f=PF('a06'); f.c.setFillColor(colors.HexColor('#8a1c1c')); f.c.rect(0,790,595,52,stroke=0,fill=1); f.t(40,812,'Raiffeldbank Emmental',15,True,colors.white); f.t(40,798,'Meldung verdächtiger Nachrichten und Betrugsversuche',9,False,colors.white)
f.t(40,765,'Meldende Person',9,True)
for x,lab,n,v in [(40,'Vorname','vn','Lukas'),(175,'Name','nn','Gerber'),(310,'Team','tm','Schalter Langnau'),(445,'Direktwahl','dw','034 409 00 27')]: f.t(x,750,lab,7); f.tf(n,x,730,120,v)
f.t(40,705,'Nachricht',9,True)
for x,lab,n,v in [(40,'Festgestellt am','fd','13.11.2026'),(175,'Uhrzeit','fz','08.55'),(310,'Kanal','kn','E-Mail'),(445,'Absenderadresse','ab','info@raiffeld-sicherheit.example')]: f.t(x,690,lab,7); f.tf(n,x,670,120,v)
f.t(40,650,'Beschreibung des Vorkommnisses',7); f.tf('bv',40,590,525,'Kunde brachte ein Mail an den Schalter, das zur Eingabe der E-Banking-Daten auf einer gefälschten Seite auffordert.',56,True)
f.t(40,572,'Vorkommnis (Auswahl)',7); f.ch('vk',40,552,255,['bitte wählen','Phishing','Malware','CEO-Fraud','anderes'],'Phishing')
f.t(310,572,'Wurden Zugangsdaten eingegeben?',7)
for i,(v,l) in enumerate([('J','Ja'),('N','Nein'),('U','Unklar')]): f.rb('zd',v,310+70*i,553,v=='N'); f.t(325+70*i,556,l)
f.t(40,530,'Eingeleitete Massnahmen',7); f.tf('em',40,510,525,'Kunde aufgeklärt, Mail an Abuse-Stelle weitergeleitet')
f.t(40,480,'Fachstelle Sicherheit (nicht ausfüllen)',9,True)
for x,lab,n in [(40,'Fall-Nr.','fn'),(175,'Eingang','eg'),(310,'Visum','vs')]: f.t(x,465,lab,7); f.tf(n,x,445,120)
f.save()
mail('a06',F,'de',('Gerber Lukas','lukas.gerber@raiffeldbank.example'),'security@raiffeldbank.example','Meldung Phishing','2026-11-13T09:40:00+01:00','''
Guten Morgen

Das Formular im Anhang.

Freundliche Grüsse
Lukas Gerber
''',att=[('Meldung_Betrugsversuch.pdf',f.p)],
report={'reporter_name':any_('Lukas Gerber','Gerber, Lukas','Gerber Lukas'),'org_unit':'Schalter Langnau','reporter_phone':'034 409 00 27','discovered_at':'2026-11-13T08:55:00+01:00','description':'Kunde brachte ein Mail an den Schalter, das zur Eingabe der E-Banking-Daten auf einer gefälschten Seite auffordert.','measures':'Kunde aufgeklärt, Mail an Abuse-Stelle weitergeleitet'},kind='phishing')

# a07 blank form, body tells
f=PF('a07'); f.t(45,800,'Hochschule für Gartenbau Weihenau – Meldeformular Sicherheitsvorfall',12,True); y=765
for lab,n,v in [('Name der/des Meldenden','n1',''),('Institut/Versuchsstation','n2',''),('Telefonnummer','n3',''),('Entdeckt am (TT.MM.JJJJ)','n4','TT.MM.JJJJ'),('Art des Vorfalls','n5','bitte auswählen'),('Beschreibung','n6',''),('Anzahl Betroffener','n7',''),('Maßnahmen','n8','')]: f.t(45,y+4,lab); f.tf(n,220,y,320,v); y-=24
f.t(45,y+3,'Personenbezogene Daten?')
for i,(v,l) in enumerate([('ja','ja'),('nein','nein')]): f.rb('pd',v,220+60*i,y); f.t(235+60*i,y+3,l)
f.t(45,y-30,'Zurück an: IT-Sicherheitsbeauftragte Frau Dr. Hölzl, Tel. 08161 99-700',8); f.save()
mail('a07',F,'de',('Xaver Niedermeier','x.niedermeier@hgw-weihenau.example'),'vorfall@hgw-weihenau.example','Formular geht nicht','2026-11-17T16:33:00+01:00','''
Servus,

das PDF lässt sich bei mir nicht speichern, drum ist es leer. Kurz das Wichtige: Der Steuerrechner im Gewächshaus 4 (GH4-PLC) ist seit dem Wochenende von außen per VNC ohne Passwort erreichbar, das hat ein Praktikant am Montag, 16.11.2026 um 10:20 Uhr entdeckt. Wir haben den Port am Router zugemacht. Personenbezogene Daten sind da keine drauf.

Meine Nummer: 08161 99-431

Xaver Niedermeier, Versuchsstation Gemüsebau
''',att=[('Meldeformular.pdf',f.p)],
report={'discovered_at':'2026-11-16T10:20:00+01:00','affected_systems':any_(['GH4-PLC'],['Steuerrechner im Gewächshaus 4 (GH4-PLC)'],['Steuerrechner im Gewächshaus 4']),'personal_data':'no','reporter_phone':'08161 99-431','measures':any_('Wir haben den Port am Router zugemacht','Port am Router zugemacht'),'reporter_name':'Xaver Niedermeier'},kind=['misconfiguration','vulnerability'],may=['description','org_unit','location','occurred_from'])

# a08 form + body correction
f=PF('a08'); f.t(45,800,'The Guild of Scottish Rowing',14,True); f.t(45,784,'Data breach notification to the Guild office',10); y=750
for lab,n,v in [('Club secretary or other person notifying','notifier','Isla Drummond'),('Club','club','Loch Arden Rowing Club'),('Tel no','tel','07700 900 655'),('Date breach came to light','dob_light','14 November 2026'),('Brief account','acct','The regatta entry list with medical notes was attached to the club newsletter.'),('Kind of information','kindinfo','Names, dates of birth, medical notes'),('How many members','members','112'),('Steps taken','steps','Newsletter link withdrawn')]:
    f.t(45,y+4,lab); f.tf(n,250,y,295,v); y-=24
f.t(45,y+3,'Does it include health or similar data?')
for i,(v,l) in enumerate([('opt1','Yes'),('opt2','No')]): f.rb('hl',v,250+60*i,y,v=='opt1'); f.t(265+60*i,y+3,l)
f.save()
mail('a08',F,'en',('Isla Drummond','isla.drummond@locharden-rc.example'),'security@scotrowing-guild.example','Data breach notification','2026-11-16T18:20:00+00:00','''
Dear Guild office

Form attached. Please note one correction: we have since counted again and it is 118 members, not 112.

Best wishes
Isla
''',att=[('Breach notification LARC.pdf',f.p)],cs='utf-8',
report={'reporter_name':'Isla Drummond','org_unit':'Loch Arden Rowing Club','reporter_phone':'07700 900 655','discovered_at':'2026-11-14','description':'The regatta entry list with medical notes was attached to the club newsletter.','data_categories':['Names','dates of birth','medical notes'],'affected_persons':any_(118,112),'measures':'Newsletter link withdrawn','special_categories':'yes'},kind=['data_leak','misdelivery'],may=['personal_data','reporter_role'])

# ============ flat, reportlab
F='pdf_flat'
ss=getSampleStyleSheet(); P0=ParagraphStyle('p',fontName='DV',fontSize=8.5,leading=11); PB=ParagraphStyle('b',parent=P0,fontName='DVB'); PH=ParagraphStyle('h',parent=PB,fontSize=13,leading=17,spaceAfter=6); PS=ParagraphStyle('s',parent=P0,fontSize=7,leading=9,textColor=colors.grey)
def p(s,st=P0): return Paragraph(s.replace('&','&amp;').replace('<','&lt;') if not s.startswith('§') else s[1:],st)
def flat(fn,flow,size=A4): 
    q=f'{WORK}/{fn}.pdf'; SimpleDocTemplate(q,pagesize=size,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45).build(flow); return q
G=[('GRID',(0,0),(-1,-1),0.5,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')]
def tab(rs,w,st=(),lab=(0,)):
    return Table([[p(c,PB if i in lab else P0) if isinstance(c,str) else c for i,c in enumerate(r)] for r in rs],colWidths=w,style=TableStyle(G+list(st)))
q=flat('f01',[p('Staatsministerium für Regionalentwicklung Aue',PH),p('Meldebogen Informationssicherheit – Stand 01/2026',PS),Spacer(1,8),
 tab([['1','Berichtende/r','Regierungsdirektorin Dr. Almut Sievers'],['2','Referat','Referat 43 (Städtebauförderung)'],['3','Erreichbar unter','App. 3377'],['4','Kenntnisnahme (Datum, Uhrzeit)','16.11.2026, 08:05 Uhr'],['5','Vorkommnis am','13.11.2026'],['6','Vorkommnis (Kategorie)','Versehentliche Veröffentlichung'],['7','Darstellung','Der interne Vermerk mit den Namen der abgelehnten Antragsteller stand über das Wochenende auf der Internetseite.'],['8','Betroffene IT-Anwendung','Redaktionssystem Internet'],['9','Personenbezogene Daten','☒ ja    ☐ nein    ☐ ungeklärt'],['10','Zahl der Personen','ca. 85'],['11','Ergriffene Maßnahmen','Dokument offline genommen, Löschung aus Suchmaschinen beantragt'],['12','In Kenntnis gesetzt','Abteilungsleitung, Pressestelle']],[25,170,300],lab=(0,1)),
 Spacer(1,10),p('Wird durch den ISB ausgefüllt',PB),tab([['Eingang','16.11.2026','Kritikalität','☐ gering ☐ mittel ☐ hoch'],['ISB','MR Thal','Aktenzeichen','']],[80,167,80,168],lab=(0,2))])
mail('f01',F,'de',('Sievers, Almut (SMR)','almut.sievers@smr-aue.example'),'meldestelle@smr-aue.example','Meldebogen Ref. 43','2026-11-16T11:20:00+01:00','''
Sehr geehrte Kolleginnen und Kollegen,

beigefügten Meldebogen übersende ich mit der Bitte um weitere Veranlassung.

Im Auftrag
Dr. Sievers
''',att=[('Meldebogen_Ref43.pdf',q)],
report={'reporter_name':any_('Regierungsdirektorin Dr. Almut Sievers','Dr. Almut Sievers'),'org_unit':'Referat 43 (Städtebauförderung)','reporter_phone':any_('App. 3377','3377'),'discovered_at':'2026-11-16T08:05:00+01:00','occurred_at':'2026-11-13','description':'Der interne Vermerk mit den Namen der abgelehnten Antragsteller stand über das Wochenende auf der Internetseite.','affected_systems':['Redaktionssystem Internet'],'personal_data':'yes','affected_persons':85,'measures':'Dokument offline genommen, Löschung aus Suchmaschinen beantragt','informed':['Abteilungsleitung','Pressestelle']},kind='data_leak',may=['reporter_role'])

q=flat('f03',[p('Norges Skøyteunion – Avviksmelding personvern',PH),Spacer(1,6),
 tab([['Innsendt av','Kontaktinfo'],[p('Ola Tangen, daglig leder'),p('ola.tangen@skoyteunion.example / 905 00 117')]],[247,248],[('BACKGROUND',(0,0),(-1,0),colors.lightgrey)],(0,1)) ,Spacer(1,6),
 tab([['Krets / klubb','Region Øst'],['Oppdaget dato','14.11.2026'],['Oppdaget klokken','22:10'],['Hva skjedde?','Deltakerlisten til landsleiren med fødselsdato og diettbehov ble publisert åpent på arrangementssiden.'],['Avvikstype','Utilsiktet publisering'],['Antall utøvere berørt','96'],['Herav under 18 år','71'],['Opplysninger','navn, fødselsdato, diettbehov'],['Konsekvens for de berørte','Helseopplysninger om mindreårige kan være lest av uvedkommende'],['Gjennomførte tiltak','Siden er avpublisert og foresatte orientert'],['Datatilsynet varslet','☐ Ja   ☐ Nei']],[150,345]),Spacer(1,8),p('Skjemaet sendes avvik@skoyteunion.example. Spørsmål: generalsekretær Mona Ek, tlf. 21 00 00 90.',PS)])
mail('f03',F,'nb',('Ola Tangen','ola.tangen@skoyteunion.example'),'avvik@skoyteunion.example','Avviksmelding','2026-11-15T10:10:00+01:00','''
God morgen

Vedlagt avviksmelding fra i går kveld.

Ola
''',att=[('avviksmelding_landsleir.pdf',q)],
report={'reporter_name':any_('Ola Tangen','Ola Tangen, daglig leder'),'reporter_email':'ola.tangen@skoyteunion.example','reporter_phone':'905 00 117','org_unit':'Region Øst','discovered_at':'2026-11-14T22:10:00+01:00','description':'Deltakerlisten til landsleiren med fødselsdato og diettbehov ble publisert åpent på arrangementssiden.','affected_persons':96,'data_categories':['navn','fødselsdato','diettbehov'],'consequences':'Helseopplysninger om mindreårige kan være lest av uvedkommende','measures':'Siden er avpublisert og foresatte orientert'},kind='data_leak',may=['reporter_role','personal_data','special_categories','informed'])

q=flat('f04',[p('rechenwerk IT GmbH – Mitteilung nach Art. 33 Abs. 2 DSGVO',PH),p('Auftragsverarbeiter an Verantwortlichen',PS),Spacer(1,6),
 p('Verantwortlicher (Auftraggeber)',PB),tab([['Firma','Stadtwerke Heidetal GmbH'],['Anschrift','Am Markt 4, 29664 Heidetal'],['Ansprechperson','Hr. Lüders, 05191 880-0']],[150,345]),Spacer(1,6),
 p('Auftragsverarbeiter',PB),tab([['Firma','rechenwerk IT GmbH'],['Meldung durch','Tabea Vornholz'],['Funktion','Leiterin Betrieb'],['Rufnummer','0511 5557-310'],['Mail','t.vornholz@rechenwerk-it.example']],[150,345]),Spacer(1,6),
 p('Verletzung',PB),tab([['Festgestellt','18.11.2026 04:50 Uhr'],['Beginn','17.11.2026 23:15 Uhr'],['Ende','18.11.2026 05:30 Uhr'],['Art','Verschlüsselungstrojaner (Ransomware)'],['Geschehen','Zwei virtuelle Maschinen wurden verschlüsselt, auf beiden liegt ein Erpresserschreiben.'],['Systeme','SWH-ABR01, SWH-ABR02'],['Datenarten','Verbrauchsdaten, Bankverbindungen'],['Betroffene Personen (ca.)','23.000'],['Betroffene Datensätze (ca.)','140.000'],['Wahrscheinliche Folgen','Abrechnung November verzögert sich'],['Maßnahmen','Snapshots gesichert, Netzsegment isoliert, LKA eingeschaltet']],[150,345]),
 Spacer(1,6),p('Datenschutzbeauftragter der rechenwerk IT GmbH: Dr. Piet Onken, dsb@rechenwerk-it.example, 0511 5557-999',PS)])
mail('f04',F,'de',('Tabea Vornholz','t.vornholz@rechenwerk-it.example'),'security@sw-heidetal.example','Vorfallmeldung Abrechnungssysteme','2026-11-18T08:25:00+01:00','''
Sehr geehrter Herr Lüders,

wie telefonisch angekündigt erhalten Sie unsere Erstmeldung. Nachmeldung folgt bis morgen 12 Uhr.

Mit freundlichen Grüßen
Tabea Vornholz
''',att=[('Art33-2_Mitteilung.pdf',q)],cs='iso-8859-1',
report={'reporter_name':'Tabea Vornholz','reporter_role':'Leiterin Betrieb','reporter_phone':'0511 5557-310','reporter_email':'t.vornholz@rechenwerk-it.example','discovered_at':'2026-11-18T04:50:00+01:00','occurred_from':'2026-11-17T23:15:00+01:00','occurred_to':'2026-11-18T05:30:00+01:00','description':'Zwei virtuelle Maschinen wurden verschlüsselt, auf beiden liegt ein Erpresserschreiben.','affected_systems':['SWH-ABR01','SWH-ABR02'],'data_categories':['Verbrauchsdaten','Bankverbindungen'],'affected_persons':23000,'consequences':'Abrechnung November verzögert sich','measures':'Snapshots gesichert, Netzsegment isoliert, LKA eingeschaltet'},kind='ransomware',may=['org_unit','personal_data','location'])

def line(lab,val,w=495): return Table([[p(lab,PB),p(val)]],colWidths=[170,w-170],style=[('LINEBELOW',(1,0),(1,0),0.6,colors.black),('VALIGN',(0,0),(-1,-1),'BOTTOM')])
q=flat('f05',[p('Hartwell University — Report of Lost or Stolen University Data',PH),p('Complete all items. Print, sign and e-mail. Do not include passwords.',PS),Spacer(1,8)]+
 [line(a,b) for a,b in [('1. Employee name','Marcus Ellery'),('2. Department','Institutional Research'),('3. Office phone','617-555-0184'),('4. Item','USB flash drive, 64 GB, SanDisk'),('5. HU inventory no.','none'),('6. Date loss noticed','11/12/2026'),('7. Time loss noticed','4:30 PM EST'),('8. Date last in your possession','11/11/2026'),('9. Place','Commuter train, Framingham line'),('10. Was it','☒ lost    ☐ stolen    ☐ unsure'),('11. Encrypted','☐ yes    ☒ no'),('12. Social Security numbers on it','☐ yes    ☒ no    ☐ unsure'),('13. People whose data is on it (estimate)','1,842'),('14. What data','Survey responses, student ID numbers'),('15. Circumstances','The drive was in the side pocket of my bag. When I got home the pocket was open and the drive was gone.'),('16. Reported to police','☐ yes (case #: ________)    ☒ no')]]+
 [Spacer(1,16),line('Supervisor signature',''),line('Date','') ,p('ISO use: ticket ____ received ____',PS)],letter)
mail('f05',F,'en',('Marcus Ellery','mellery@hartwell.example'),'security@hartwell.example','Lost data report','2026-11-13T08:50:00-05:00','''
Scan... well, PDF attached. I haven't got my supervisor's signature yet.

Marcus Ellery
Institutional Research
''',att=[('LostData.pdf',q)],
report={'reporter_name':'Marcus Ellery','org_unit':'Institutional Research','reporter_phone':'617-555-0184','device_kind':'USB flash drive, 64 GB, SanDisk','discovered_at':'2026-11-12T16:30:00-05:00','location':'Commuter train, Framingham line','lost_or_stolen':'lost','device_encrypted':'no','affected_persons':1842,'data_categories':['Survey responses','student ID numbers'],'description':'The drive was in the side pocket of my bag. When I got home the pocket was open and the drive was gone.'},kind='device_loss',may=['personal_data','special_categories','police_report','occurred_at','occurred_from','device_id'])
