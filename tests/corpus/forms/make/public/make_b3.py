import sys; sys.path.insert(0,'.')
from lib import *
import lib
lib.BATCH[0]='b3'
from datetime import datetime as DT, time as TM, date as DD
# ================= AcroForm =================
def a01():  # bilingual, split date fields, comb
    f=Form(fs=9); f.t(50,45,'Technische Universität Ostharz',9); f.t(50,65,'Meldung eines IT-Sicherheitsvorfalls / IT Security Incident Report',13,'Helvetica-Bold')
    y=85
    def r(l,n,v,w=300,h=17,**k):
        nonlocal y; f.t(50,y+12,l); f.f(n,245,y,w,h,v,**k); y+=h+8
    r('Name / Name','name1','Shirin Ahmadi'); r('Funktion / Position','pos1','Wissenschaftliche Mitarbeiterin'); r('Fachgebiet / Research group','fg1','Fachgebiet Energienetze'); r('Telefon / Phone','ph1','05321 88-4410'); r('E-Mail','em1','ahmadi@en.tu-ostharz.example')
    r('Entdeckt am / Detected on (YYYYMMDD)','dd','20261117',w=120,comb=8); r('um / at (HHMM)','dt','0850',w=60,comb=4)
    r('Seit wann vermutlich / Presumably since','since','Samstag, 14.11.2026'); r('Betroffene IT / Affected IT','it','jump01.en.tu-ostharz.example; gitlab.en.tu-ostharz.example')
    f.t(50,y+10,'Art / Type')
    for i,(l,e,on) in enumerate([('Schadsoftware / Malware','MW',False),('Einbruch in System / System intrusion','IN',True),('Phishing','PH',False),('Verlust, Diebstahl / Loss, theft','LO',False)]): f.ch('art_'+e,245,y+2+i*14,on,'Ein'); f.t(260,y+10+i*14,l)
    y+=66
    r('Beschreibung / Description','desc','Auf dem Sprungserver liegen fremde SSH-Schlüssel in authorized_keys, außerdem lief ein unbekannter Dienst auf Port 4444.',h=60,ml=True)
    f.t(50,y+10,'Personenbezogene Daten / Personal data'); f.ra('pd',[(245,y+2,'J'),(310,y+2,'N'),(375,y+2,'X')],'X'); f.t(258,y+10,'ja/yes'); f.t(323,y+10,'nein/no'); f.t(388,y+10,'unbekannt/unknown'); y+=24
    r('Maßnahmen / Actions taken','act','Schlüssel gesichert und entfernt, Server vom Netz',h=36,ml=True)
    f.t(50,y+20,'CERT der TU Ostharz · cert@tu-ostharz.example · Tel. 05321 88-9999 (24 h)',8)
    return f.done()
M('a01_bilingual','pdf_acroform','de','unauthorized_access',dict(reporter_name='Shirin Ahmadi',reporter_role='Wissenschaftliche Mitarbeiterin',org_unit='Fachgebiet Energienetze',reporter_phone='05321 88-4410',reporter_email='ahmadi@en.tu-ostharz.example',discovered_at='2026-11-17T08:50:00+01:00',occurred_from='2026-11-14',affected_systems=['jump01.en.tu-ostharz.example','gitlab.en.tu-ostharz.example'],description='Auf dem Sprungserver liegen fremde SSH-Schlüssel in authorized_keys, außerdem lief ein unbekannter Dienst auf Port 4444.',personal_data='unknown',measures='Schlüssel gesichert und entfernt, Server vom Netz'),
 body='Sehr geehrtes CERT,\n\ndas Formular ist beigefügt. Ich bin bis 16 Uhr im Büro.\n\nBeste Grüße\nShirin Ahmadi\n',frm='Shirin Ahmadi <ahmadi@en.tu-ostharz.example>',subj='Vorfall Sprungserver',date='Tue, 17 Nov 2026 09:40:00 +0100',att=[('Meldung_Incident.pdf',a01())],may=['occurred_at'])
def a02():  # reportlab's own acroform
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=letter); fm=c.acroForm; c.setFont('Helvetica-Bold',14); c.drawString(50,740,'Tidewater Community College'); c.setFont('Helvetica',11); c.drawString(50,722,'Lost/Stolen Computing Device Report'); c.setFont('Helvetica',9)
    def t(x,y,l,n,v,w=220): c.drawString(x,y+20,l); fm.textfield(name=n,x=x,y=y,width=w,height=16,value=v,fontSize=9,borderWidth=1,forceBorder=True,tooltip=l)
    t(50,670,'Reporting employee','emp','Luther Abernathy'); t(310,670,'Campus / department','dep','Nursing Program, Norfolk'); t(50,630,'Work phone','wp','757-555-0163'); t(310,630,'Job title','jt','Adjunct instructor')
    t(50,590,'Device description','dev','Microsoft Surface Pro 9'); t(310,590,'TCC tag number','tag','TCC-55102'); t(50,550,'Date lost or stolen (mm/dd/yyyy)','dl','11/14/2026'); t(310,550,'Date and time loss discovered','dd','11/15/2026 9:00 AM'); t(50,510,'Place','pl','Gym parking lot, 5th Street'); t(310,510,'Police report number','pr','NPD 26-114207')
    y=480
    for l,n,on in [('Device was stolen','s1',True),('Device was lost','s2',False),('Device is encrypted','e1',False),('Device is protected by password/PIN','p1',True),('Contains student records','r1',True)]:
        fm.checkbox(name=n,x=50,y=y,size=11,checked=on,buttonStyle='cross',borderWidth=1); c.drawString(68,y+2,l); y-=18
    c.drawString(50,y-5,'Narrative'); fm.textfield(name='narr',x=50,y=y-75,width=480,height=64,value='Passenger window was broken. The tablet was under the seat.',fieldFlags='multiline',fontSize=9)
    c.drawString(50,y-100,'INTERNAL: date received ____________  received by ____________'); c.save(); return b.getvalue()
M('a02_tidewater_us','pdf_acroform','en','device_loss',dict(reporter_name='Luther Abernathy',reporter_role='Adjunct instructor',org_unit='Nursing Program, Norfolk',reporter_phone='757-555-0163',device_kind='Microsoft Surface Pro 9',device_id='TCC-55102',occurred_at='2026-11-14',discovered_at='2026-11-15T09:00:00+01:00',location='Gym parking lot, 5th Street',police_report='NPD 26-114207',lost_or_stolen='stolen',device_password='yes',description='Passenger window was broken. The tablet was under the seat.'),
 body='Form attached.\nLuther\n',frm='Luther Abernathy <labernathy@tidewater-cc.example>',subj='Stolen device',date='Sun, 15 Nov 2026 17:00:00 +0100',att=[('DeviceReport.pdf',a02())],may=['personal_data','data_categories'])
def a03():  # docx content controls -> soffice PDF (exports fields)
    d=docx.Document(); d.add_heading('Skjema for varsling av datasikkerhetsbrudd',1); t=d.add_table(rows=9,cols=2); t.style='Table Grid'
    for i,(l,v) in enumerate([('Varsler','Kristoffer Myrvang'),('Avdeling','Teknisk etat, Kvalvåg kommune'),('Kontakttelefon','992 10 443'),('Bruddet ble oppdaget','12.11.2026 kl. 11:15'),('Type brudd','Løsepengevirus'),('Berørte systemer','FS-TEK01, GIS-server'),('Hva har skjedd?','Kartfilene er kryptert og det ligger en README på delt område.'),('Strakstiltak','Servere slått av'),('Personopplysninger?','Vet ikke')]):
        t.cell(i,0).text=l; t.cell(i,1).paragraphs[0]._p.append(sdt_text(f'f{i}',v,alias=l))
    return soffice(dsave(d),'docx','pdf')
M('a03_lo_fields','pdf_flat','nb','ransomware',dict(reporter_name='Kristoffer Myrvang',org_unit='Teknisk etat, Kvalvåg kommune',reporter_phone='992 10 443',discovered_at='2026-11-12T11:15:00+01:00',affected_systems=['FS-TEK01','GIS-server'],description='Kartfilene er kryptert og det ligger en README på delt område.',measures='Servere slått av',personal_data='unknown'),
 body='Skjema vedlagt\n',frm='Kristoffer Myrvang <kristoffer.myrvang@kvalvaag.example>',subj='Varsel',date='Thu, 12 Nov 2026 12:00:00 +0100',att=[('varsel.pdf',a03())])
def a04(): # grid of times: form date, received etc.
    f=Form(font='DJ',fs=8); f.t(45,50,'Oberschulamt Nordheide',8); f.t(45,68,'Formblatt DS-3: Verletzung des Schutzes personenbezogener Daten',12)
    y=95
    for row in [[('Schule','f01','Berufskolleg Kaiserstraße'),('Schulnr.','f02','170443')],[('Meldende Lehrkraft','f03','StR\'in Melanie Dorsch'),('Tel. Schule','f04','02161 55 66 70')],[('Datum dieses Formblatts','f05','12.11.2026'),('Datum des Vorfalls','f06','10.11.2026')],[('Datum der Feststellung','f07','11.11.2026'),('Uhrzeit der Feststellung','f08','13:45')],[('Anzahl Schülerinnen/Schüler','f09','28'),('Anzahl Dateien','f10','3')]]:
        for c,(l,n,v) in enumerate(row): x=45+c*260; f.t(x,y,l); f.f(n,x,y+3,245,16,v)
        y+=36
    f.t(45,y,'Vorgang (kurz)'); f.f('f11',45,y+3,505,45,'USB-Stick mit Zeugnisentwürfen der 11b ist aus der Lehrertasche verschwunden. Unverschlüsselt.',ml=True); y+=65
    f.t(45,y,'Eingeleitete Schritte'); f.f('f12',45,y+3,505,30,'Schulleitung und Eltern informiert',ml=True); y+=50
    for i,(l,on) in enumerate([('Verlust / Diebstahl eines Datenträgers',True),('Irrläufer',False),('Einsicht durch Unbefugte',False),('Hackerangriff',False)]): f.ch(f'k{i}',45+(i%2)*260,y+(i//2)*14,on,f'K{i}'); f.t(58+(i%2)*260,y+8+(i//2)*14,l)
    y+=40; f.t(45,y,'Schulischer Datenschutzbeauftragter:'); f.f('f13',200,y-11,200,16,'OStR Klaus Emmerling'); f.t(410,y,'Tel.:'); f.f('f14',435,y-11,115,16,'02161 55 66 99')
    return f.done()
M('a04_oberschulamt','pdf_acroform','de','device_loss',dict(reporter_name={"any":["StR'in Melanie Dorsch","Melanie Dorsch"]},org_unit='Berufskolleg Kaiserstraße',reporter_phone='02161 55 66 70',occurred_at='2026-11-10',discovered_at='2026-11-11T13:45:00+01:00',affected_persons=28,description='USB-Stick mit Zeugnisentwürfen der 11b ist aus der Lehrertasche verschwunden. Unverschlüsselt.',measures='Schulleitung und Eltern informiert'),
 body='Anbei Formblatt DS-3.\nDorsch\n',frm='Melanie Dorsch <dorsch@bk-kaiserstrasse.example>',subj='DS-3',date='Thu, 12 Nov 2026 07:40:00 +0100',att=[('DS-3.pdf',a04())],may=['device_kind','device_encrypted','informed','personal_data','data_categories','lost_or_stolen','reporter_role','affected_systems'])
# ================= flat =================
M('p01_bi','pdf_flat','en','phishing',dict(reporter_name={'any':['Dr. Luca Ferretti','Ferretti, Dr. Luca']},org_unit='International Office',reporter_phone='+49 351 4600 221',discovered_at='2026-11-16T10:30:00+01:00',affected_persons=1,description='I answered a message from "the rector" and bought gift cards for 400 euros.',measures='Called the bank',personal_data='no',affected_systems=['private and work mailbox']),
 body='Dear colleagues, enclosed.\n\nLuca Ferretti\n',frm='Luca Ferretti <ferretti@io.hs-elbtal.example>',subj='CEO fraud',date='Mon, 16 Nov 2026 11:20:00 +0100',att=[('Report.pdf',pdf_table('Sicherheitsvorfall melden / Report a security incident',[['Name, Vorname / Surname, first name','Ferretti, Dr. Luca'],['Organisationseinheit / Unit','International Office'],['Telefon / Telephone','+49 351 4600 221'],['Bemerkt am / Noticed on','16.11.2026, 10:30'],['Art des Vorfalls / Type of incident','☐ Malware   ☒ Phishing / social engineering   ☐ Verlust / loss'],['Was ist passiert? / What happened?','I answered a message from "the rector" and bought gift cards for 400 euros.'],['Betroffene Systeme / Systems affected','private and work mailbox'],['Betroffene Personen / Persons affected','1'],['Personenbezogene Daten / Personal data','☐ ja/yes   ☒ nein/no   ☐ unklar/unclear'],['Bereits ergriffene Maßnahmen / Measures taken','Called the bank']],widths=(210,290),font='DJ'))])
def p02():
    d=docx.Document(); d.add_heading('Klinikum am Weinberg – Meldung Datenpanne',1)
    t=d.add_table(rows=0,cols=2)
    for a,b in [('Meldende Person:','Oberarzt Dr. Tilman Greve'),('Abteilung:','Kardiologie'),('Telefon:','-2250 oder Funk 881'),('Zeitpunkt der Feststellung:','14.11.2026, 22:40 Uhr'),('Zeitpunkt des Vorfalls:','14.11.2026, ca. 20 Uhr'),('Betroffenes System:','Befundarchiv KardioView'),('Art des Vorfalls:','Verlust von Daten'),('Sachverhalt:','Nach dem Umzug fehlen die Herzkatheter-Filme vom 1. bis 13. November.'),('Zahl der betroffenen Patienten:','ca. 140'),('Gesundheitsdaten:','ja'),('Maßnahmen:','Anbieter im Einsatz, Sicherung wird gesucht'),('Information an:','Ärztliche Direktion, Datenschutzbeauftragte')]:
        r=t.add_row().cells; r[0].text=a; r[1].text=b
    return soffice(dsave(d),'docx','pdf')
M('p02_weinberg','pdf_flat','de','data_loss',dict(reporter_name='Oberarzt Dr. Tilman Greve',org_unit='Kardiologie',reporter_phone='-2250 oder Funk 881',discovered_at='2026-11-14T22:40:00+01:00',occurred_at='2026-11-14T20:00:00+01:00',affected_systems=['Befundarchiv KardioView'],description='Nach dem Umzug fehlen die Herzkatheter-Filme vom 1. bis 13. November.',affected_persons=140,measures='Anbieter im Einsatz, Sicherung wird gesucht',informed=['Ärztliche Direktion','Datenschutzbeauftragte']),
 body='siehe Anhang\n\nDr. T. Greve\n',frm='Tilman Greve <greve@klinikum-weinberg.example>',subj='Datenpanne Kardiologie',date='Sat, 14 Nov 2026 23:05:00 +0100',att=[('Datenpanne.pdf',p02())],may=['special_categories','personal_data','data_categories'])
def p03():
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); y=800; c.setFont('Times-Bold',14); c.drawString(50,y,'Penhallow Sixth Form — Notification of an IT problem affecting security'); y-=30
    def q(n,l,v,h=1):
        nonlocal y; c.setFont('Times-Roman',11); c.drawString(50,y,f'({n}) {l}'); y-=16
        for ln in v if isinstance(v,list) else [v]: c.setFont('Helvetica-Oblique',10); c.drawString(72,y,ln); c.setDash(1,2); c.line(70,y-3,540,y-3); c.setDash(); y-=16
        y-=6
    q('a','Full name of person making the notification','Demelza Carne'); q('b','Post','Network Manager'); q('c','Telephone during office hours','01326 555 014'); q('d','Date and time when the problem was first detected','18 November 2026, 02:20 hrs'); q('e','Period during which the incident took place','from 17 November 2026, 23:00 hrs to 18 November 2026, 04:10 hrs'); q('f','Equipment and services concerned','firewall fw-main, web filter'); q('g','Category (malware, denial of service, unauthorised access, loss, other)','denial of service'); q('h','Description of the incident',['A UDP flood of 9 Gbit/s saturated our internet line;','remote exams could not start.']); q('i','Steps already taken to deal with it','Provider activated scrubbing.'); q('j','Persons outside the school informed','JANET CSIRT'); c.setFont('Times-Roman',9); c.drawString(50,y-10,'Date of this notification: 18 November 2026.  For the bursar: seen ______'); c.save(); return b.getvalue()
M('p03_penhallow','pdf_flat','en','denial_of_service',dict(reporter_name='Demelza Carne',reporter_role='Network Manager',reporter_phone='01326 555 014',discovered_at='2026-11-18T02:20:00+01:00',occurred_from='2026-11-17T23:00:00+01:00',occurred_to='2026-11-18T04:10:00+01:00',affected_systems=['firewall fw-main','web filter'],description='A UDP flood of 9 Gbit/s saturated our internet line; remote exams could not start.',measures='Provider activated scrubbing.',informed=['JANET CSIRT']),
 body='Notification attached. Demelza\n',frm='Demelza Carne <d.carne@penhallow.example>',subj='Notification',date='Wed, 18 Nov 2026 08:15:00 +0100',att=[('notification.pdf',p03())])
M('p04_nb_kol','pdf_flat','nb','paper_disclosure',dict(reporter_name='Astrid Nygård',org_unit='Barnevernstjenesten',reporter_role='saksbehandler',reporter_phone='35 57 11 20',discovered_at='2026-11-17T08:00:00+01:00',occurred_at='2026-11-16',description='En mappe med saksdokumenter ble liggende igjen på møterommet på biblioteket.',affected_persons=3,measures='Mappen er hentet',informed=['enhetsleder','personvernombudet']),
 body='Avvik vedlagt.\n\nAstrid\n',frm='Astrid Nygård <astrid.nygard@midtdal.example>',subj='Avvik barnevern',date='Tue, 17 Nov 2026 09:10:00 +0100',att=[('avvik.pdf',pdf_table('Avvik personvern – Midtdal kommune',[['Meldt av','Astrid Nygård'],['Stilling','saksbehandler'],['Enhet','Barnevernstjenesten'],['Telefon','35 57 11 20'],['Når skjedde avviket?','16.11.2026'],['Når ble avviket oppdaget?','17.11.2026 kl. 08.00'],['Hva har skjedd?','En mappe med saksdokumenter ble liggende igjen på møterommet på biblioteket.'],['Type avvik','☐ Feilsending  ☒ Papirdokumenter på avveie  ☐ Tapt utstyr  ☐ Hacking'],['Antall berørte personer','3'],['Antall dokumenter','41'],['Hva er gjort?','Mappen er hentet'],['Hvem er varslet?','enhetsleder, personvernombudet'],['Skal Datatilsynet varsles? (fylles ut av personvernombudet)','']],font='DJ'))],may=['personal_data','location'])
# ================= DOCX =================
def d01():
    d=docx.Document(); d.sections[0].header.paragraphs[0].text='Fachhochschule Sandhorst · Stabsstelle Informationssicherheit · Tel. 04941 77-100 · isb@fh-sandhorst.example'
    d.add_heading('Sicherheitsvorfall: Erstmeldung',1)
    dtable(d,[['Angaben zur Person','',''],['Name','Frauke Wilts',''],['Hochschulbereich','Fachbereich Wirtschaft','Bitte vollständig, nicht abkürzen'],['Telefon','04941 77-3315','dienstlich'],['Angaben zum Vorfall','',''],['Datum, Uhrzeit der Entdeckung','13.11.2026, 15:05','Nicht das Datum der Meldung!'],['Datum, Uhrzeit des Vorfalls','unbekannt','wenn bekannt'],['Was ist betroffen?','Gruppenlaufwerk W-Team','Gerät, Konto, Dienst'],['Vorfallart','☐ Schadsoftware\n☐ Geräteverlust\n☒ Daten waren für Falsche sichtbar\n☐ Ausfall','Mehreres möglich'],['Schilderung','Alle Studierenden des Fachbereichs hatten Leserecht auf die Klausurentwürfe.','Wer, was, wann, wie'],['Personenbezogene Daten','☐ ja ☒ nein ☐ unklar',''],['Erste Maßnahmen','Rechte entzogen','']],merge=[((0,0),(0,2)),((4,0),(4,2))])
    return dsave(d)
M('d01_fh_sandhorst','docx','de',['data_leak','misconfiguration'],dict(reporter_name='Frauke Wilts',org_unit='Fachbereich Wirtschaft',reporter_phone='04941 77-3315',discovered_at='2026-11-13T15:05:00+01:00',affected_systems=['Gruppenlaufwerk W-Team'],description='Alle Studierenden des Fachbereichs hatten Leserecht auf die Klausurentwürfe.',personal_data='no',measures='Rechte entzogen'),
 body='Erstmeldung im Anhang.\n\nViele Grüße\nFrauke Wilts\n',frm='Frauke Wilts <wilts@fh-sandhorst.example>',subj='Erstmeldung',date='Fri, 13 Nov 2026 15:50:00 +0100',att=[('Erstmeldung.docx',d01())])
def d02():
    d=docx.Document(); d.add_heading('Lost & stolen equipment – declaration',1); d.add_paragraph('University of Saltmarsh, Insurance and IT Services')
    for l in ['Name: Prof. Alasdair MacInnes','School: School of Geosciences','Mobile: 07700 900 461','','ABOUT THE ITEM','Item: Panasonic Toughbook CF-33','Serial no.: 8KTSA12345','Was the drive encrypted?  ☐ Yes  ☒ No  ☐ Unknown','Was a password needed to log in?  ☒ Yes  ☐ No  ☐ Unknown','','ABOUT THE LOSS','☒ Lost   ☐ Stolen','Date and time you realised: 9 November 2026, about 4 pm','Place: Reykjavik airport, departures','Police informed? No','Circumstances: Left in a security tray; lost property has no record of it.','Does it hold personal data?  ☒ Yes  ☐ No','If yes, whose and what: interview recordings, names and phone numbers of 60 farmers','','Date of declaration: 12 November 2026']: d.add_paragraph(l)
    return dsave(d)
M('d02_saltmarsh','docx','en','device_loss',dict(reporter_name='Prof. Alasdair MacInnes',org_unit='School of Geosciences',reporter_phone='07700 900 461',device_kind='Panasonic Toughbook CF-33',device_id='8KTSA12345',device_encrypted='no',device_password='yes',lost_or_stolen='lost',discovered_at='2026-11-09T16:00:00+01:00',location='Reykjavik airport, departures',police_report='No',description='Left in a security tray; lost property has no record of it.',personal_data='yes'),
 body='Declaration attached, apologies for the delay - I was in the field without signal.\n\nA. MacInnes\n',frm='Alasdair MacInnes <a.macinnes@saltmarsh.example>',subj='Lost Toughbook',date='Thu, 12 Nov 2026 18:00:00 +0100',att=[('declaration.docx',d02())],may=['data_categories','affected_persons','police_report'])
def d03():
    d=docx.Document(); d.add_heading('Varsel om hendelse, Haugland videregående',1)
    dtable(d,[['Varslers navn','Varslers stilling'],['Tor-Arne Visnes','IKT-ansvarlig'],['Varslers telefon','Avdeling'],['414 77 230','Drift'],['Dato og klokkeslett for oppdagelse','Når startet hendelsen?'],['18.11.2026 kl 09:05','17.11.2026 kl 22:00'],['Hendelsestype','Berørt utstyr'],['Skadevare','Elev-PC-er på rom 204, printserver'],['Hva har skjedd?','Hva er gjort?'],['En elev kjørte et «spill» som viste seg å være en trojaner.','PC-ene er reinstallert']])
    return dsave(d)
M('d03_nb_over','docx','nb','malware',dict(reporter_name='Tor-Arne Visnes',reporter_role='IKT-ansvarlig',reporter_phone='414 77 230',org_unit='Drift',discovered_at='2026-11-18T09:05:00+01:00',occurred_from='2026-11-17T22:00:00+01:00',affected_systems=['Elev-PC-er på rom 204','printserver'],description='En elev kjørte et «spill» som viste seg å være en trojaner.',measures='PC-ene er reinstallert'),
 body='Hei, skjema ligger ved.\nTA\n',frm='Tor-Arne Visnes <tvisnes@haugland-vgs.example>',subj='Varsel',date='Wed, 18 Nov 2026 10:00:00 +0100',att=[('varsel.docx',d03())])
def d04():
    d=docx.Document(); d.add_heading('Ministerium für Landesentwicklung – Referat IT-Sicherheit',2); d.add_paragraph('Sofortmeldung nach Dienstanweisung 7/2025')
    def para(*runs):
        p=d.add_paragraph()
        for i,r in enumerate(runs): x=p.add_run(r); x.bold=(i%2==0)
    para('Absender: ','Referat 44 Raumordnung, ORR Dr. Jasper Uhlig'); para('Fernsprecher: ','0385 588-4417'); para('Bekannt geworden: ','Montag, den 16. November 2026, um 7.55 Uhr'); para('Gegenstand: ','Zugangsdaten eines Dienstkontos in einem öffentlich einsehbaren Chat'); para('Betroffene Systeme: ','Beteiligungsportal, SFTP-Server'); para('Lage: ','Ein externes Planungsbüro hat Benutzername und Kennwort des SFTP-Zugangs in einen öffentlichen Slack-Kanal gestellt.'); para('Ergriffene Maßnahmen: ','Kennwort geändert, Protokolle angefordert'); para('Personenbezogene Daten: ','nein'); para('Bereits unterrichtet: ','CERT des Landes; Abteilungsleitung')
    return dsave(d)
M('d04_ministerium','docx','de','credentials_exposed',dict(reporter_name={'any':['Dr. Jasper Uhlig','ORR Dr. Jasper Uhlig','Jasper Uhlig']},org_unit={'any':['Referat 44 Raumordnung','Referat 44 Raumordnung, ORR Dr. Jasper Uhlig']},reporter_phone='0385 588-4417',discovered_at='2026-11-16T07:55:00+01:00',affected_systems=['Beteiligungsportal','SFTP-Server'],description='Ein externes Planungsbüro hat Benutzername und Kennwort des SFTP-Zugangs in einen öffentlichen Slack-Kanal gestellt.',measures='Kennwort geändert, Protokolle angefordert',personal_data='no',informed=['CERT des Landes','Abteilungsleitung']),
 body='Sofortmeldung anbei.\n\nI. A.\nDr. Uhlig\n',frm='"Uhlig, Jasper Dr." <jasper.uhlig@ml.example>',subj='Sofortmeldung',date='Mon, 16 Nov 2026 08:40:00 +0100',att=[('Sofortmeldung.docx',d04())],may=['reporter_role'])
def d05():
    d=docx.Document(); d.add_heading('Incident Report Form',0)
    for l in ['Reporter Name: ______________________','Department: ______________________','Date/Time Discovered: ____/____/______  ____:____','Description of incident: ____________________________________________','Systems affected: ______________________','Personal data involved?  ☐ Yes  ☐ No  ☐ Unknown']: d.add_paragraph(l)
    return dsave(d)
M('d05_blank_in_mail','docx','en',None,{},body='Dear Security Team,\n\nis the attached (blank) form still the current version? I could not find it on the new intranet.\n\nThanks\nNerys Bowen\nFaculty Office\n',frm='Nerys Bowen <n.bowen@llandovery.example>',subj='Current version of the form?',date='Fri, 13 Nov 2026 11:00:00 +0100',att=[('Incident Report Form.docx',d05())],may=['description','org_unit'])
# ================= ODT =================
M('o01_tabs','odt','de','misdelivery',dict(reporter_name='Pfarrer Matthias Ohnesorg',org_unit='Kirchenkreisamt Weserland',reporter_phone='05531 120-44',reporter_email='ohnesorg@kk-weserland.example',occurred_at='2026-11-12',discovered_at='2026-11-13T17:00:00+01:00',description='Die Spendenliste ging statt an die Kämmerei an die Lokalzeitung.',affected_persons=318,personal_data='yes',special_categories='unknown',data_categories=['Name','Anschrift','Spendenbetrag'],measures='Zeitung um Löschung gebeten'),
 body='Liebe Kollegin, lieber Kollege, die Meldung liegt bei. Gottes Segen, M. Ohnesorg\n',frm='Matthias Ohnesorg <ohnesorg@kk-weserland.example>',subj='Meldung Datenpanne',date='Fri, 13 Nov 2026 17:40:00 +0100',att=[('Datenpanne.odt',odt([('h','Meldebogen für Datenpannen (kirchlicher Datenschutz)'),('p','Name:\tPfarrer Matthias Ohnesorg'),('p','Dienststelle:\tKirchenkreisamt Weserland'),('p','Telefon:\t05531 120-44'),('p','E-Mail:\tohnesorg@kk-weserland.example'),('h','Panne'),('p','Datum der Panne:\t12.11.2026'),('p','Entdeckung am/um:\t13.11.2026, 17 Uhr'),('p','Art der Panne:\tFehlversendung'),('p','Hergang:\tDie Spendenliste ging statt an die Kämmerei an die Lokalzeitung.'),('p','Anzahl betroffener Personen:\t318'),('p','Anzahl Datensätze:\t402'),('p','Personenbezogene Daten:\t[X] ja\t[ ] nein'),('p','Besondere Kategorien:\t[ ] ja\t[ ] nein\t[X] unklar'),('p','Datenarten:\tName, Anschrift, Spendenbetrag'),('p','Abhilfe:\tZeitung um Löschung gebeten')]))])
M('o02_en_soffice','odt','en','outage',dict(reporter_name='Hamish Drummond',org_unit='Estates and IT Operations',reporter_phone='0131 496 0222',discovered_at='2026-11-14T05:25:00+01:00',occurred_from='2026-11-14T05:10:00+01:00',occurred_to='2026-11-14T09:00:00+01:00',affected_systems=['VPN gateway','eduroam','telephony'],description='Cooling failure in machine room B; core switch shut itself down.',measures='Moved to secondary core, portable chillers installed'),
 body='Report attached.\n\nHamish\n',frm='Hamish Drummond <h.drummond@lothianmet.example>',subj='Outage report',date='Sat, 14 Nov 2026 10:30:00 +0100',att=[('outage.odt',soffice((lambda d:(d.add_heading('Service disruption and security event report',1),dtable(d,[['Reported by','Hamish Drummond','Telephone','0131 496 0222'],['Department','Estates and IT Operations','Date of report','14/11/2026 10:20'],['Detected','14/11/2026 05:25','Event class','Outage'],['Start of disruption','14/11/2026 05:10','End of disruption','14/11/2026 09:00'],['Affected systems','VPN gateway, eduroam, telephony',None,None],['Description','Cooling failure in machine room B; core switch shut itself down.',None,None],['Actions taken','Moved to secondary core, portable chillers installed',None,None]],merge=[((r,1),(r,3)) for r in (4,5,6)]),dsave(d))[-1])(docx.Document()),'docx','odt'))])
# ================= XLSX =================
M('x01_de_4col','xlsx','de','login_attack',dict(reporter_name='Rainer Stöckl',org_unit='Rechenzentrum, Team Netze',reporter_phone='0871 504-880',discovered_at='2026-11-15T23:10:00+01:00',affected_systems=['vpn.hs-isartal.example'],description='Passwort-Spraying gegen alle Professorenkonten, 12 Anmeldeversuche je Konto.',measures='Quelladressen gesperrt',affected_persons=88),
 body='Excel anbei\n',frm='Rainer Stöckl <stoeckl@hs-isartal.example>',subj='Angriff auf VPN-Logins',date='Mon, 16 Nov 2026 07:30:00 +0100',att=[('Vorfall.xlsx',xl([['Vorfallserfassung RZ'],['Erfasser','Rainer Stöckl','Telefon','0871 504-880'],['Bereich','Rechenzentrum, Team Netze','Erfasst am',DT(2026,11,16,7,20)],['Festgestellt am',DD(2026,11,15),'Festgestellt um','23:10'],['Vorfalltyp','Anmeldeangriff (Brute Force)','Betroffene Konten/Personen',88],['System','vpn.hs-isartal.example','Datensätze',None],['Beschreibung','Passwort-Spraying gegen alle Professorenkonten, 12 Anmeldeversuche je Konto.'],['Maßnahmen','Quelladressen gesperrt']],merges=['B7:D7','B8:D8'],dates=[('D3','DD.MM.YYYY HH:MM'),('B4','DD.MM.YYYY')]))],may=['personal_data'])
M('x02_ods_en','ods','en','scan',dict(reporter_name='Priyanka Sood',org_unit='Bioinformatics Core',reporter_email='p.sood@genomics.fenland.example',discovered_at='2026-11-13T18:45:00+01:00',affected_systems=['cluster login nodes login1','login2'],description='Constant Nmap scans on all ports from 192.0.2.200.',measures='Rate limit on firewall',personal_data='no'),
 body='',htmlonly=True,html='<div dir="ltr">Sheet attached.<br><br>Priyanka</div>',frm='Priyanka Sood <p.sood@genomics.fenland.example>',subj='Scans',date='Fri, 13 Nov 2026 19:10:00 +0100',att=[('sheet.ods',soffice(xl([['Security incident sheet',None],['Your name','Priyanka Sood'],['Group','Bioinformatics Core'],['E-mail','p.sood@genomics.fenland.example'],['Date discovered','13 Nov 2026'],['Time discovered','18:45'],['Incident type','Scanning / probing'],['Systems','cluster login nodes login1, login2'],['Description','Constant Nmap scans on all ports from 192.0.2.200.'],['Personal data affected (yes/no/unknown)','no'],['Measures taken so far','Rate limit on firewall']]),'xlsx','ods'))])
# ================= HTML =================
M('h01_li','html','de','vulnerability',dict(reporter_name='Korbinian Aigner',reporter_email='korbinian.aigner@mailbox.example',discovered_at='2026-11-12',affected_systems=['https://bewerbung.landratsamt-inn.example'],description='Hochgeladene Lebensläufe sind ohne Anmeldung abrufbar, wenn man die Nummer in der URL hochzählt.',personal_data='yes'),
 body='',htmlonly=True,html='<p>Über das Formular <i>Schwachstelle melden</i> ist eine neue Meldung eingegangen:</p><ul><li><strong>Ihr Name:</strong> Korbinian Aigner</li><li><strong>Ihre E-Mail-Adresse:</strong> korbinian.aigner@mailbox.example</li><li><strong>Betroffene Adresse:</strong> https://bewerbung.landratsamt-inn.example</li><li><strong>Art:</strong> Schwachstelle in Webanwendung</li><li><strong>Gefunden am:</strong> 12.11.2026</li><li><strong>Beschreibung:</strong> Hochgeladene Lebensläufe sind ohne Anmeldung abrufbar, wenn man die Nummer in der URL hochzählt.</li><li><strong>Sind personenbezogene Daten sichtbar?</strong> Ja</li><li><strong>Dürfen wir Sie nennen?</strong> Nein</li></ul>',frm='Portal Landratsamt <portal@landratsamt-inn.example>',subj='Neue Meldung: Schwachstelle',date='Fri, 13 Nov 2026 00:12:00 +0100')
M('h02_apple','html','en','compromised_account',dict(reporter_name='Tobias Wrenfield',org_unit='School of Music',reporter_phone='0161 496 0345',discovered_at='2026-11-17T22:30:00+01:00',affected_systems=['Microsoft 365 mailbox'],description='My sent folder is full of messages I did not write, and my phone asked me to approve a login I did not start.',measures='Denied the prompt and changed my password'),
 body='Name: Tobias Wrenfield\nDepartment: School of Music\nPhone: 0161 496 0345\nDiscovered on: 17 Nov 2026 at 22:30\nType of incident: Account takeover\nAffected system: Microsoft 365 mailbox\nWhat happened: My sent folder is full of messages I did not write, and my phone asked me to approve a login I did not start.\nWhat you did: Denied the prompt and changed my password\n\n> On 17 Nov 2026, at 23:01, IT Support <support@nwcm.example> wrote:\n> Please copy this list into a reply and fill it in.\n',html='<html><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">'+''.join(f'<div><b>{a}:</b> {b}</div>' for a,b in [('Name','Tobias Wrenfield'),('Department','School of Music'),('Phone','0161 496 0345'),('Discovered on','17 Nov 2026 at 22:30'),('Type of incident','Account takeover'),('Affected system','Microsoft 365 mailbox'),('What happened','My sent folder is full of messages I did not write, and my phone asked me to approve a login I did not start.'),('What you did','Denied the prompt and changed my password')])+'<br><blockquote type="cite"><div>On 17 Nov 2026, at 23:01, IT Support &lt;support@nwcm.example&gt; wrote:</div><div>Please copy this list into a reply and fill it in.</div></blockquote></body></html>',frm='Tobias Wrenfield <t.wrenfield@nwcm.example>',subj='Re: [#55120] Your account',date='Tue, 17 Nov 2026 23:20:00 +0100',hdr={'X-Mailer':'Apple Mail (2.3774)'})
M('h03_nb_tabell','html','nb','data_leak',dict(reporter_name='Marte Solheim',reporter_email='marte.solheim@fylke-ost.example',org_unit='Kompetanse og opplæring',reporter_phone='69 11 70 88',discovered_at='2026-11-16T14:05:00+01:00',occurred_from='2026-11-13',affected_systems=['innsynsportalen'],affected_persons=420,personal_data='yes',description='Sladding av fødselsnumre i søknadene virket ikke, teksten kunne kopieres.',measures='Dokumentene er tatt ned'),
 body='',htmlonly=True,html='<table>'+''.join(f'<tr><td>{a}:</td><td>{b}</td></tr>' for a,b in [('Navn på melder','Marte Solheim'),('E-post','marte.solheim@fylke-ost.example'),('Telefon','69 11 70 88'),('Avdeling','Kompetanse og opplæring'),('Tidspunkt for oppdagelse','16.11.2026 14:05'),('Hendelsen startet','13.11.2026'),('Type','Publisering av personopplysninger'),('Berørte tjenester','innsynsportalen'),('Er personopplysninger berørt?','Ja'),('Antall berørte','ca. 420'),('Beskrivelse','Sladding av fødselsnumre i søknadene virket ikke, teksten kunne kopieres.'),('Iverksatte tiltak','Dokumentene er tatt ned'),('Samtykke til lagring','Ja')])+'</table>',frm='Skjemamottak <skjema@fylke-ost.example>',subj='Sikkerhetshendelse meldt',date='Mon, 16 Nov 2026 14:30:00 +0100')
# ================= text =================
M('t01_qa','text_form','de','unauthorized_access',dict(reporter_name='Sibylle Tönnies',org_unit='Personalrat',reporter_phone='App. 5512',discovered_at='2026-11-17T13:00:00+01:00',affected_systems=['Postfach personalrat@'],personal_data='yes',description='Jemand hat sich mit Stellvertreterrechten in unser Postfach eingetragen und Mails gelesen.',informed=['Dienststellenleitung']),
 body='''Sehr geehrte Damen und Herren,

Ihre Fragen beantworte ich wie folgt:

Frage: Wie heißen Sie?
Antwort: Sibylle Tönnies

Frage: Wo sind Sie beschäftigt (Abteilung)?
Antwort: Personalrat

Frage: Unter welcher Nummer können wir Sie anrufen?
Antwort: App. 5512

Frage: Wann haben Sie den Vorfall bemerkt?
Antwort: 17.11.2026, 13:00 Uhr

Frage: Welches System ist betroffen?
Antwort: Postfach personalrat@

Frage: Was ist passiert?
Antwort: Jemand hat sich mit Stellvertreterrechten in unser Postfach
eingetragen und Mails gelesen.

Frage: Sind personenbezogene Daten betroffen?
Antwort: ja

Frage: Wen haben Sie schon informiert?
Antwort: Dienststellenleitung

Mit freundlichen Grüßen
S. Tönnies
''',frm='Personalrat <personalrat@stadt-lenne.example>',subj='Unbefugter Zugriff Postfach',date='Tue, 17 Nov 2026 14:20:00 +0100')
M('t02_kv','text_form','en','misconfiguration',dict(reporter_name='Jarek Nowicki',reporter_email='jarek.nowicki@cs.wyndham.example',org_unit='Computer Science',discovered_at='2026-11-15T12:10:00+01:00',affected_systems=['s3://cs-exam-archive'],personal_data='yes',affected_persons=2100,description='Storage bucket was world readable after a policy change.',measures='Policy reverted'),
 body='Form: report-incident\nSubmitted: 2026-11-15 12:31:07\n\nfull_name = Jarek Nowicki\nemail = jarek.nowicki@cs.wyndham.example\ndepartment = Computer Science\ndate_discovered = 2026-11-15\ntime_discovered = 12:10\nincident_type = Misconfiguration\naffected_systems = s3://cs-exam-archive\ndescription = Storage bucket was world readable after a policy change.\npersonal_data = yes\nnumber_of_people = 2100\nactions_taken = Policy reverted\nuser_agent = Mozilla/5.0\n',frm='Webmaster <apache@www.wyndham.example>',subj='[report-incident] new submission',date='Sun, 15 Nov 2026 12:31:07 +0100',hdr={'Reply-To':'jarek.nowicki@cs.wyndham.example'},may=['subject'])
M('t03_nn','text_form','nb','device_loss',dict(reporter_name='Ingunn Bjørkelo',org_unit='Kulturskulen',reporter_phone='913 40 228',discovered_at='2026-11-14T16:30:00+01:00',device_kind='nettbrett Samsung Galaxy Tab',lost_or_stolen='lost',device_password='yes',device_encrypted='unknown',location='Ferja Hella–Vangsnes',personal_data='no'),
 body='Namn: Ingunn Bjørkelo\nEining: Kulturskulen\nTelefon: 913 40 228\nOppdaga: 14.11.2026 kl. 16.30\nType utstyr: nettbrett Samsung Galaxy Tab\nMista eller stole: mista\nPassord: ja\nKryptert: veit ikkje\nStad: Ferja Hella–Vangsnes\nPersonopplysningar: nei\n',frm='Ingunn Bjørkelo <ingunn.bjorkelo@leikvang.example>',subj='Mista nettbrett',date='Sat, 14 Nov 2026 18:00:00 +0100')
M('t04_einrueck','text_form','de','copyright',dict(reporter_name='Dr. Elfriede Zacher',org_unit='Medienzentrum',reporter_phone='0221 470-8812',discovered_at='2026-11-11T10:00:00+01:00',affected_systems=['Lernplattform Ilias'],description='In einem offenen Kurs liegen vollständig gescannte Lehrbücher eines Verlags, der Verlag hat sich beschwert.',measures='Kurs geschlossen',personal_data='no'),
 body='''Wer meldet?
    Dr. Elfriede Zacher
Organisationseinheit
    Medienzentrum
Telefonnummer
    0221 470-8812
Wann ist der Vorfall aufgefallen?
    11.11.2026 10:00
Art des Vorfalls
    Urheberrechtsverstoß
Betroffenes System
    Lernplattform Ilias
Beschreibung des Vorfalls
    In einem offenen Kurs liegen vollständig gescannte
    Lehrbücher eines Verlags, der Verlag hat sich beschwert.
Personenbezogene Daten betroffen?
    Nein
Was wurde bereits unternommen?
    Kurs geschlossen
''',frm='Elfriede Zacher <zacher@uni-rheinbogen.example>',subj='Vorfall Lernplattform',date='Wed, 11 Nov 2026 10:45:00 +0100',cs='iso-8859-1')
M('t05_halfempty_en','text_form','en','phishing',dict(reporter_name='Mabel Okafor',discovered_at='2026-11-18',description='Got an email about my pension, looked odd.'),
 body='Name: Mabel Okafor\nDepartment: <please enter>\nTelephone: n/a\nDate discovered: 18/11/2026\nTime discovered: hh:mm\nType of incident: Phishing email\nSystems affected: none\nNumber of people affected: e.g. 25\nPersonal data involved (delete as appropriate): yes / no / not known\nDescription: Got an email about my pension, looked odd.\nActions taken: -\n',frm='Mabel Okafor <m.okafor@westleigh.example>',subj='Phishing email',date='Wed, 18 Nov 2026 12:00:00 +0100',may=['affected_systems','measures'])
# ================= free =================
M('f01_lang','free_text','de','malware',dict(discovered_at='2026-11-16T07:20:00+01:00',affected_systems=['BIB-AUSL-2'],reporter_phone='03641 9-40128'),now='2026-11-16T09:00:00+01:00',body='''Liebe Kolleginnen und Kollegen,

ich hoffe, ich bin bei Ihnen richtig, im Wiki steht ja immer noch die alte Adresse. Es geht um unseren Ausleihrechner BIB-AUSL-2. Als ich ihn heute um 7:20 Uhr eingeschaltet habe, ging sofort ein Fenster von Defender auf: "Trojan:Win32/Wacatac". Ich habe auf Entfernen gedrückt, aber es kommt alle paar Minuten wieder. Frau Kroll meinte, wir sollen den Stecker ziehen, das haben wir dann gemacht. Ob da Nutzerdaten drauf sind, kann ich nicht sagen.

Ich bin bis 12 Uhr unter 03641 9-40128 da, danach im Homeoffice.

Viele Grüße aus der Bibliothek
Gudrun Pabst

--
Hochschulbibliothek Jenatal
Öffnungszeiten Mo-Fr 9-20 Uhr
Datenschutzhinweise: https://bib.jenatal.example/ds
''',frm='Gudrun Pabst <g.pabst@bib.jenatal.example>',subj='Virusmeldung',date='Mon, 16 Nov 2026 07:48:00 +0100',may=['description','measures','org_unit','personal_data','informed'])
M('f02_en_yesterday','free_text','en','misdelivery',dict(occurred_at='2026-11-16',affected_persons=1),now='2026-11-17T10:00:00+01:00',body='''Hi,

I sent a student's medical certificate to the wrong tutor yesterday (same first name, autocomplete...). The tutor told me and has deleted it. One student affected. Do I need to fill in a form?

Thanks, Gemma
Student Support, tel 0113 496 0777
''',frm='Gemma Lyle <g.lyle@ribbleside.example>',subj='wrong tutor',date='Tue, 17 Nov 2026 09:05:00 +0100',may=['description','measures','org_unit','personal_data','special_categories','data_categories','reporter_phone','discovered_at'])
M('f03_fra_nb','free_text','nb','vulnerability',dict(affected_systems=['timeplan.hivestfold.example']),now='2026-11-17T14:00:00+01:00',body='''Hei, videresender denne fra en student. Kan dere ta den?

Hilsen Unni, studieadministrasjonen

Fra: Jonas Tveit <jonas.tveit@stud.hivestfold.example>
Sendt: tirsdag 17. november 2026 12:40
Til: Unni Berge
Emne: Sikkerhetshull

Hei! Jeg har funnet et sikkerhetshull på timeplan.hivestfold.example. Hvis man endrer id i adressefeltet kan man se andres timeplaner. Jeg har ikke sagt det til noen.
Jonas
''',frm='Unni Berge <unni.berge@hivestfold.example>',subj='VS: Sikkerhetshull',date='Tue, 17 Nov 2026 13:02:00 +0100',may=['description','personal_data','org_unit'])
M('f04_autoreply','free_text','de',None,{},body='Guten Tag,\n\nich bin vom 09.11.2026 bis 20.11.2026 nicht im Haus. In dringenden Fällen (z. B. Verlust von Geräten, Phishing) wenden Sie sich bitte an die Hotline 0228 555-100.\n\nMit freundlichen Grüßen\nArndt Peschke\n',frm='Arndt Peschke <peschke@amt-sieg.example>',subj='Automatische Antwort: Sicherheitshinweis',date='Mon, 16 Nov 2026 12:00:00 +0100',hdr={'Auto-Submitted':'auto-replied','X-Auto-Response-Suppress':'All'},may=['description'],outcome='ignored')
M('f05_awareness','free_text','de',None,{},body='''Liebe Mitarbeitende,

am 25.11.2026 um 10 Uhr findet die jährliche Pflichtschulung "Informationssicherheit" statt. Themen: Phishing erkennen, Laptop verloren - was tun?, Passwörter. Im letzten Jahr waren 35 Kolleginnen und Kollegen auf Phishing hereingefallen. Anmeldung unter 0911 555-220.

Ihre Informationssicherheitsbeauftragte
''',frm='ISB Stadtwerke <isb@sw-pegnitz.example>',subj='Einladung: Schulung Informationssicherheit',date='Tue, 17 Nov 2026 08:00:00 +0100',may=['description'])
M('f06_anon','free_text','en','unauthorized_access',dict(),body='''I would rather not give my name. A colleague in payroll regularly looks up salaries of people she has no business with, using the HR system. It has been going on since the summer.
''',frm='concerned <concerned.staff@mailbox.example>',subj='snooping in payroll',date='Mon, 16 Nov 2026 23:40:00 +0100',may=['description','affected_systems','personal_data','data_categories','occurred_from','org_unit'])
M('f07_ransom_en','free_text','en','ransomware',dict(discovered_at='2026-11-18T06:50:00+01:00'),now='2026-11-18T09:00:00+01:00',body='''All,

urgent. At 6:50 this morning our lab manager found that every file on the shared drive LAB-NAS ends in .akira and there is a ransom note. We have switched the NAS off. We don't know yet whether data were copied out.

Regards
Prof. Henrietta Blythe
Institute of Plant Science
direct line 01223 496 018

This message may contain confidential information. If received in error please notify postmaster@greenmere.example.
''',frm='Henrietta Blythe <h.blythe@greenmere.example>',subj='URGENT ransomware',date='Wed, 18 Nov 2026 07:15:00 +0100',cte='base64',may=['description','measures','affected_systems','org_unit','reporter_role','reporter_phone','personal_data'])
M('f08_us','free_text','en','device_loss',dict(occurred_at='2026-11-13',device_kind={'any':['laptop','Chromebook','Chromebook laptop','district Chromebook']},lost_or_stolen='lost',device_id='CB-7741'),body='''Good morning,

on 11/13/2026 I left my district Chromebook (tag CB-7741) on the bus after the field trip. The bus company has not found it. It was password protected but I do not know about encryption.

Dwayne Pickett
5th grade
''',frm='Dwayne Pickett <dpickett@maplehollow.example>',subj='Lost Chromebook',date='Mon, 16 Nov 2026 14:00:00 +0100',may=['description','location','device_password','device_encrypted','discovered_at','org_unit','reporter_role'])
M('f09_nb_kort','free_text','nb','phishing',dict(discovered_at='2026-11-17'),now='2026-11-17T18:00:00+01:00',body='''Hei. Jeg oppdaget i dag at jeg har tastet BankID-koden min på en falsk side som kom på e-post fra "Posten". Har sperret i banken. Gjelder jobb-pc-en.

Sendt fra min iPhone
''',frm='Ola Rustad <ola.rustad@akershelse.example>',subj='lurt',date='Tue, 17 Nov 2026 17:22:00 +0100',may=['description','measures','affected_systems','device_kind','informed'])
M('f10_liste','free_text','en',None,{},body='''> Has anyone tried the new EDR agent on RHEL 9?

Yes, works fine here since 3 November 2026, about 400 hosts. No incidents so far.

Kind regards
Bertil
_______________________________________________
sec-admins mailing list
sec-admins@lists.nordnet.example
https://lists.nordnet.example/listinfo/sec-admins
''',frm='Bertil Ask <bertil@nordnet.example>',subj='Re: [sec-admins] EDR on RHEL 9',date='Mon, 09 Nov 2026 10:00:00 +0100',hdr={'List-Id':'<sec-admins.lists.nordnet.example>','Precedence':'list'},to='sec-admins@lists.nordnet.example',cc='vorfall@example.org',may=['description'],outcome='ignored')
M('f11_ausfall','free_text','de','outage',dict(discovered_at='2026-11-17T04:30:00+01:00',affected_systems=['KIS']),now='2026-11-17T06:00:00+01:00',body='''Das KIS ist seit heute 4:30 Uhr nicht erreichbar (da hat es die Nachtschwester der Intensiv bemerkt). Auch nach Neustart der Thin Clients nichts. Labor und PACS gehen. Wir arbeiten nach Ausfallkonzept.

Dr. Yilmaz, diensthabender Arzt
''',frm='Dienstarzt <dienstarzt@kh-lahn.example>',subj='KIS Ausfall',date='Tue, 17 Nov 2026 05:02:00 +0100',may=['description','measures','occurred_from','occurred_at','reporter_role','org_unit','informed'])
M('f12_cred','free_text','de','credentials_exposed',dict(),body='''Hallo,

laut Have-I-Been-Pwned stehen 35 unserer Dienstadressen mit Passwörtern in einem neuen Leak ("Combolist Oktober"). Ob die Passwörter noch gültig sind, wissen wir nicht. Liste kann ich verschlüsselt schicken.

Gruß
Torsten Maibaum
IT-Koordination Landesmuseum
''',frm='Torsten Maibaum <maibaum@landesmuseum.example>',subj='Leak mit Dienstadressen',date='Wed, 11 Nov 2026 16:00:00 +0100',may=['description','affected_persons','personal_data','data_categories','org_unit','reporter_role'])

def a05():
    f=Form(fs=9,ap=False); f.t(50,45,'Universitetet i Ytrebygd – meld frå om hending',14,'Helvetica-Bold')
    y=70
    for l,n,v,h in [('Namnet ditt','p1','Gunnhild Rørvik',17),('Arbeidsstad (institutt/avdeling)','p2','Institutt for språk',17),('Telefon','p3','55 21 30 08',17),('Når vart hendinga oppdaga?','p4','16.11.2026 kl. 14.40',17),('Når skjedde hendinga?','p5','15.11.2026',17),('Kva system eller teneste gjeld det?','p6','Outlook, delt postkasse eksamen-sprak',17),('Kva har skjedd?','p7','Eksamenssvar med kandidatnamn vart sende til ekstern sensor som ikkje skulle ha dei.',45),('Kva er gjort så langt?','p8','Sensor har stadfesta sletting',30),('Kor mange personar er råka?','p9','47',17)]:
        f.t(50,y+12,l); f.f(n,230,y,300,h,v,ml=h>20); y+=h+9
    f.t(50,y+10,'Er personopplysningar råka?'); f.ra('p10',[(230,y+2,'1'),(280,y+2,'2'),(330,y+2,'3')],'1'); f.t(243,y+10,'ja'); f.t(293,y+10,'nei'); f.t(343,y+10,'usikker')
    y+=30; f.t(50,y+10,'Type hending'); f.cb('p11',230,y,200,17,['– vel –','Feilsending','Phishing','Tapt utstyr','Skadevare'],'Feilsending')
    return f.done()
M('a05_ytrebygd_nn','pdf_acroform','nb','misdelivery',dict(reporter_name='Gunnhild Rørvik',org_unit='Institutt for språk',reporter_phone='55 21 30 08',discovered_at='2026-11-16T14:40:00+01:00',occurred_at='2026-11-15',affected_systems=['Outlook','delt postkasse eksamen-sprak'],description='Eksamenssvar med kandidatnamn vart sende til ekstern sensor som ikkje skulle ha dei.',measures='Sensor har stadfesta sletting',affected_persons=47,personal_data='yes'),
 body='Hei! Vedlagt skjema.\n\nGunnhild\n',frm='Gunnhild Rørvik <g.rorvik@uyb.example>',subj='Hending',date='Mon, 16 Nov 2026 15:20:00 +0100',att=[('hending.pdf',a05())])
def a06():
    f=Form(font='DJ',fs=8); f.t(45,50,'Queen Maud Hospital — Incident e-form',12); y=80
    f.box(45,70,510,120); f.t(50,82,'REPORTER',8)
    for i,(l,n,v) in enumerate([('Name','rep[0].name','Nkechi Bassey'),('Profession','rep[0].prof','Pharmacist'),('Department','rep[0].dept','Hospital Pharmacy'),('Phone','rep[0].phone','01904 555 771'),('E-mail','rep[0].mail','n.bassey@queenmaud.example')]): f.t(55,100+i*18,l); f.f(n,130,90+i*18,250,15,v)
    f.box(45,200,510,80); f.t(50,212,'LINE MANAGER',8)
    for i,(l,n,v) in enumerate([('Name','man[0].name','Rupert Eldridge'),('Phone','man[0].phone','01904 555 700'),('E-mail','man[0].mail','r.eldridge@queenmaud.example')]): f.t(55,228+i*18,l); f.f(n,130,218+i*18,250,15,v)
    f.box(45,290,510,200); f.t(50,302,'EVENT',8)
    f.t(55,320,'Date discovered'); f.f('ev[0].dd',130,310,90,15,'15/11/2026'); f.t(240,320,'Time discovered'); f.f('ev[0].td',320,310,60,15,'23:55')
    f.t(55,340,'Date occurred'); f.f('ev[0].do',130,330,90,15,'15/11/2026'); f.t(240,340,'Time occurred'); f.f('ev[0].to',320,330,60,15,'')
    f.t(55,360,'System'); f.f('ev[0].sys',130,350,250,15,'Medication cabinet controller')
    f.t(55,380,'What happened'); f.f('ev[0].what',130,370,400,50,'The controller accepted the vendor default password and somebody had added a second administrator.',ml=True)
    f.t(55,435,'Type'); 
    for i,(l,on) in enumerate([('Intrusion / unauthorised access',True),('Malware',False),('Loss',False)]): f.ch(f'ev[0].type[{i}]',130+i*150,427,on,'1'); f.t(142+i*150,435,l)
    f.t(55,455,'Patient data?'); f.ra('ev[0].pd',[(130,447,'0'),(180,447,'1'),(230,447,'2')],'1'); f.t(143,455,'Yes'); f.t(193,455,'No'); f.t(243,455,'Unknown')
    f.t(55,475,'Actions so far'); f.f('ev[0].act',130,465,400,15,'Second account deleted, password changed')
    return f.done()
M('a06_queenmaud','pdf_acroform','en','unauthorized_access',dict(reporter_name='Nkechi Bassey',reporter_role='Pharmacist',org_unit='Hospital Pharmacy',reporter_phone='01904 555 771',reporter_email='n.bassey@queenmaud.example',discovered_at='2026-11-15T23:55:00+01:00',occurred_at='2026-11-15',affected_systems=['Medication cabinet controller'],description='The controller accepted the vendor default password and somebody had added a second administrator.',personal_data='no',measures='Second account deleted, password changed'),
 body='e-form attached\n',frm='Nkechi Bassey <n.bassey@queenmaud.example>',subj='Incident e-form',date='Mon, 16 Nov 2026 00:40:00 +0100',att=[('eform.pdf',a06())])
M('p05_nn_flat','pdf_flat','nb','scan',dict(reporter_name='Leif Håkon Sande',org_unit='IKT Sunnmøre',reporter_phone='70 16 44 02',discovered_at='2026-11-10T03:30:00+01:00',affected_systems=['brannmur fw-volda'],description='Store mengder portskanning mot skulenettet frå tre adresser.',measures='Adressene er sperra'),
 body='Sjå vedlegg\n',frm='Leif Håkon Sande <lhs@ikts.example>',subj='Skanning',date='Tue, 10 Nov 2026 08:30:00 +0100',att=[('rapport.pdf',soffice((lambda d:(d.add_heading('Hendingsrapport',1),[d.add_paragraph(x) for x in ['Rapportert av: Leif Håkon Sande','Eining: IKT Sunnmøre','Telefon: 70 16 44 02','Oppdaga: 10.11.2026 kl. 03.30','Type hending: Portskanning','Råka system: brannmur fw-volda','Kva skjedde: Store mengder portskanning mot skulenettet frå tre adresser.','Kva er gjort: Adressene er sperra','Rapport levert: 10.11.2026 kl. 08.20']],dsave(d))[-1])(docx.Document()),'docx','pdf'))])
M('x03_nb','xlsx','nb','spam',dict(reporter_name='Yngvild Strand',org_unit='Servicetorget',reporter_phone='78 45 50 00',discovered_at='2026-11-17T09:15:00+01:00',affected_systems=['postmottak@finnby.example'],description='Postmottaket får rundt 2000 søppelpost i timen.'),
 body='Hei, skjema.\n',frm='Yngvild Strand <yngvild.strand@finnby.example>',subj='Søppelpost',date='Tue, 17 Nov 2026 09:50:00 +0100',att=[('meld.xlsx',xl([['Meld en hendelse'],['Navn','Yngvild Strand'],['Avdeling','Servicetorget'],['Telefon','78 45 50 00'],['Når oppdaget?',DT(2026,11,17,9,15)],['Hva slags?','Søppelpost'],['Hvilken konto/system?','postmottak@finnby.example'],['Beskrivelse','Postmottaket får rundt 2000 søppelpost i timen.'],['Antall personer',None],['Tiltak',None]],dates=[('B5','DD.MM.YYYY HH:MM')]))])
def d06():
    d=docx.Document(); d.add_heading('Data incident notification',1); t=d.add_table(rows=2,cols=1); t.style='Table Grid'
    c=t.cell(0,0); c.text='Part I – Notifier'; n=c.add_table(4,2)
    for i,(a,b) in enumerate([('Name','Ottoline Fairweather'),('Office','Registry'),('Tel','01223 496 771'),('Email','o.fairweather@trinhall.example')]): n.cell(i,0).text=a; n.cell(i,1).text=b
    c=t.cell(1,0); c.text='Part II – Incident'; n=c.add_table(6,2)
    for i,(a,b) in enumerate([('Discovered (date, time)','12 November 2026, 16:05'),('Incident type','Files deleted / lost'),('Information asset','Student records archive 2019'),('Account of the incident','A clean-up script removed the archive folder and the retention of the backup had expired.'),('People affected (number)','3,950'),('What has been done','Storage vendor asked about recovery')]): n.cell(i,0).text=a; n.cell(i,1).text=b
    return dsave(d)
M('d06_nested','docx','en','data_loss',dict(reporter_name='Ottoline Fairweather',org_unit='Registry',reporter_phone='01223 496 771',reporter_email='o.fairweather@trinhall.example',discovered_at='2026-11-12T16:05:00+01:00',affected_systems=['Student records archive 2019'],description='A clean-up script removed the archive folder and the retention of the backup had expired.',affected_persons=3950,measures='Storage vendor asked about recovery'),
 body='Notification attached.\nO. Fairweather\n',frm='Ottoline Fairweather <o.fairweather@trinhall.example>',subj='Data incident notification',date='Thu, 12 Nov 2026 17:00:00 +0100',att=[('notification.docx',d06())],may=['personal_data'])
print(lib.COUNT[0])
