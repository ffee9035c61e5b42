import sys; sys.path.insert(0,'.')
from lib import *
import lib
lib.BATCH[0]='b1'
# ================= AcroForm =================
def a01():
    f=Form(); f.t(50,50,'Universitätsklinikum Weserau',8); f.t(50,72,'Ereignisanzeige Datenschutz und Informationssicherheit',15,'Helvetica-Bold')
    f.t(50,90,'Bitte ausgefüllt an vorfall@example.org. Rückfragen: Stabsstelle Datenschutz, Frau Dr. Kienzle, Tel. 0571 790-4100',8)
    y=110
    f.t(50,y,'1  Angaben zur anzeigenden Person',11,'Helvetica-Bold')
    for i,(l,n,v) in enumerate([('Vor- und Zuname','anzeigende_person','Birgit Holthusen'),('Berufsgruppe / Funktion','funktion_ap','Stationsleitung Pflege'),('Klinik / Institut / Station','oe_ap','Klinik für Unfallchirurgie, Station 4B'),('Diensttelefon','tel_ap','0571 790-34512'),('Dienstliche E-Mail','mail_ap','b.holthusen@uk-weserau.example')]):
        f.t(55,y+24+i*22,l); f.f(n,210,y+12+i*22,320,17,v)
    y=250; f.t(50,y,'2  Ereignis',11,'Helvetica-Bold')
    f.t(55,y+24,'Bemerkt am (TTMMJJJJ)'); f.f('bemerkt_datum',210,y+12,120,17,'12102026',comb=8)
    f.t(345,y+24,'Uhrzeit'); f.f('bemerkt_zeit',390,y+12,60,17,'07:45')
    f.t(55,y+48,'Ereignet am'); f.f('ereignet_am',210,y+36,120,17,'09.10.2026')
    f.t(55,y+72,'Was ist geschehen?'); f.f('sachverhalt',210,y+60,320,70,'Der Entlassbrief einer Patientin wurde beim Kuvertieren mit dem Brief einer anderen Patientin vertauscht und per Post verschickt. Die Empfängerin hat angerufen.',ml=True)
    f.t(55,y+148,'Ereignistyp')
    for i,(l,e,on) in enumerate([('Falschversand','T1',True),('Verlust eines Geräts','T2',False),('Schadprogramm','T3',False),('Fremdzugriff','T4',False)]):
        f.ch('typ_'+e,210+(i%2)*160,y+140+(i//2)*16,on,e); f.t(224+(i%2)*160,y+148+(i//2)*16,l,9)
    f.t(55,y+190,'Personenbezug der Daten')
    f.ra('pb',[(210,y+182,'j'),(270,y+182,'n'),(330,y+182,'u')],'j'); f.t(223,y+190,'ja',9); f.t(283,y+190,'nein',9); f.t(343,y+190,'nicht bekannt',9)
    f.t(55,y+212,'Gesundheitsdaten o. ä. (Art. 9)'); f.ra('a9',[(210,y+204,'j'),(270,y+204,'n'),(330,y+204,'u')],'j'); f.t(223,y+212,'ja',9); f.t(283,y+212,'nein',9); f.t(343,y+212,'nicht bekannt',9)
    f.t(55,y+236,'Wie viele Patienten/Beschäftigte?'); f.f('wieviele',210,y+224,60,17,'2')
    f.t(55,y+262,'Schon unternommen'); f.f('unternommen',210,y+250,320,40,'Empfängerin um Rücksendung gebeten, Brief neu verschickt',ml=True)
    f.t(55,y+312,'Bereits in Kenntnis gesetzt'); f.f('kenntnis',210,y+300,320,17,'Oberarzt Dr. Lüers, Pflegedirektion')
    f.box(50,y+340,490,60,.9); f.t(55,y+352,'Nur von der Stabsstelle auszufüllen',8,'Helvetica-Bold'); f.t(55,y+372,'Eingegangen am'); f.f('st_eingang',150,y+360,100,17); f.t(280,y+372,'Bearbeitet durch'); f.f('st_bearb',370,y+360,150,17)
    return f.done()
M('a01_klinik_falschversand','pdf_acroform','de','misdelivery',dict(reporter_name='Birgit Holthusen',reporter_role='Stationsleitung Pflege',org_unit='Klinik für Unfallchirurgie, Station 4B',reporter_phone='0571 790-34512',reporter_email='b.holthusen@uk-weserau.example',discovered_at='2026-10-12T07:45:00+02:00',occurred_at='2026-10-09',description='Der Entlassbrief einer Patientin wurde beim Kuvertieren mit dem Brief einer anderen Patientin vertauscht und per Post verschickt. Die Empfängerin hat angerufen.',personal_data='yes',special_categories='yes',affected_persons=2,measures='Empfängerin um Rücksendung gebeten, Brief neu verschickt',informed=['Oberarzt Dr. Lüers','Pflegedirektion']),
 body='Guten Morgen,\n\nanbei die Ereignisanzeige von heute.\n\nMit freundlichen Grüßen\nBirgit Holthusen\nStationsleitung 4B\nUniversitätsklinikum Weserau\n',frm='"Holthusen, Birgit" <b.holthusen@uk-weserau.example>',subj='Ereignisanzeige 4B',date='Mon, 12 Oct 2026 09:12:44 +0200',hdr={'X-Mailer':'Microsoft Outlook 16.0'},att=[('Ereignisanzeige_4B.pdf',a01())],may=['data_categories','location'])
def a02():
    f=Form(letter,ap=True); f.t(50,50,'HALDEN BAY UNIVERSITY',13,'Helvetica-Bold'); f.t(50,66,'Equipment loss notification',12); 
    f.t(50,80,'Complete every box. Example for dates: 2026-01-31. Send to the incident team the same day.',8)
    g=[[('Your full name','Text1','Oliver Penhaligon'),('Job title','Text2','Research Associate')],[('School or service','Text3','School of Marine Biology'),('Best number to reach you','Text4','+49 421 555 0198')],[('When did you notice it was gone?','Text5','2026-10-14 18:20'),('Where was it last seen?','Text6','Train RE 4 Bremen - Hamburg')],[('Make and model','Text7','Apple MacBook Air M3'),('Asset sticker or serial','Text8','HBU-004417')]]
    for r,row in enumerate(g):
        for c,(l,n,v) in enumerate(row):
            x=50+c*260; y=110+r*42; f.t(x,y,l,8); f.f(n,x,y+5,245,18,v)
    y=285; f.t(50,y,'Category of item',8); f.cb('Dropdown1',50,y+5,150,18,['Please choose','Notebook','Phone or tablet','USB stick / disk'],'Notebook')
    f.t(310,y,'Was it mislaid or taken?',8); f.ra('Group1',[(310,y+8,'Choice1'),(380,y+8,'Choice2'),(450,y+8,'Choice3')],'Choice2'); f.t(322,y+16,'mislaid',9); f.t(392,y+16,'taken',9); f.t(462,y+16,'not sure',9)
    y=330; f.t(50,y,'Full-disk encryption switched on?',8); f.ra('Group2',[(50,y+8,'Choice1'),(100,y+8,'Choice2'),(150,y+8,'Choice3')],'Choice1'); f.t(62,y+16,'Yes',9); f.t(112,y+16,'No',9); f.t(162,y+16,"Don't know",9)
    f.t(310,y,'Screen lock / password set?',8); f.ra('Group3',[(310,y+8,'Choice1'),(360,y+8,'Choice2'),(410,y+8,'Choice3')],'Choice1'); f.t(322,y+16,'Yes',9); f.t(372,y+16,'No',9); f.t(422,y+16,"Don't know",9)
    y=375; f.t(50,y,'Can it be wiped remotely?',8); f.ra('Group4',[(50,y+8,'Choice1'),(100,y+8,'Choice2'),(150,y+8,'Choice3')],'Choice3'); f.t(62,y+16,'Yes',9); f.t(112,y+16,'No',9); f.t(162,y+16,"Don't know",9)
    f.t(310,y,'Police reference (if any)',8); f.f('Text9',310,y+5,245,18,'BP-2026-88123')
    y=420; f.t(50,y,'In your own words, how did it happen?',8); f.f('Text10',50,y+5,505,70,'Bag was on the luggage rack above my seat. When I got off in Hamburg-Harburg the bag was still there but the laptop sleeve was empty.',ml=True)
    y=510; f.t(50,y,'Anything about people stored on it?',8); f.ra('Group5',[(50,y+8,'Choice1'),(100,y+8,'Choice2'),(150,y+8,'Choice3')],'Choice2'); f.t(62,y+16,'Yes',9); f.t(112,y+16,'No',9); f.t(162,y+16,"Don't know",9)
    f.box(50,600,505,60,.92); f.t(55,612,'FOR OFFICE USE ONLY',8,'Helvetica-Bold'); f.t(55,632,'Ticket no.'); f.f('Text11',110,620,100,16); f.t(230,632,'Received (date, time)'); f.f('Text12',340,620,150,16)
    return f.done()
M('a02_halden_laptop','pdf_acroform','en','device_loss',dict(reporter_name='Oliver Penhaligon',reporter_role='Research Associate',org_unit='School of Marine Biology',reporter_phone='+49 421 555 0198',discovered_at='2026-10-14T18:20:00+02:00',location='Train RE 4 Bremen - Hamburg',device_kind={'any':['Notebook','Apple MacBook Air M3','Notebook, Apple MacBook Air M3']},device_id='HBU-004417',lost_or_stolen='stolen',device_encrypted='yes',device_password='yes',device_remote_wipe='unknown',police_report='BP-2026-88123',description='Bag was on the luggage rack above my seat. When I got off in Hamburg-Harburg the bag was still there but the laptop sleeve was empty.',personal_data='no'),
 body='Hi all,\n\nform attached, sorry for the trouble.\n\nOliver\n\nSent from my iPhone\n',frm='Oliver Penhaligon <o.penhaligon@haldenbay.example>',subj='laptop',date='Wed, 14 Oct 2026 21:40:03 +0200',hdr={'X-Mailer':'iPhone Mail (20A362)'},att=[('equipment-loss.pdf',a02())],may=['affected_systems'])
def a03():
    f=Form(ap=False); f.t(60,50,'Nordfjell høgskole',9); f.t(60,72,'Melding om sikkerhetshendelse',16,'Helvetica-Bold')
    for i,(l,n,v) in enumerate([('Innmelder (fornavn og etternavn)','innm','Ragnhild Sæterbø'),('Tilhørighet (seksjon, institutt)','tilh','Seksjon for studieadministrasjon'),('Mobil','mob','918 44 207'),('Oppdaget dato og klokkeslett','oppd','19.10.2026 kl. 13.05'),('Hvilket system gjelder det','sys','Canvas, FS')]):
        f.t(60,110+i*40,l,9); f.f(n,60,114+i*40,300,17,v)
    f.t(60,325,'Sett kryss for det som passer best',9,'Helvetica-Bold')
    for i,(l,e,on) in enumerate([('Nettfisking','x1',False),('Konto på avveie / misbrukt konto','x2',True),('Skadevare','x3',False),('Tapt utstyr','x4',False),('Annet','x5',False)]):
        f.ch('kryss'+str(i),60,335+i*16,on,e); f.t(76,343+i*16,l,9)
    f.t(60,435,'Fortell hva du så',9); f.f('fortell',60,440,470,80,'En ansatt fikk beskjed om innlogging fra Brasil og fant 40 videresendingsregler hun ikke hadde laget. Kontoen ble brukt til å sende e-post til studenter.',ml=True)
    f.t(60,545,'Hva er gjort til nå',9); f.f('gjort',60,550,470,40,'Passord byttet, økter avsluttet av IT-vakta',ml=True)
    f.t(60,615,'Omtrent hvor mange mennesker gjelder det?',9); f.f('ant',60,620,80,17,'ca. 350')
    f.t(60,665,'Personvernombud: Torunn Lie, tlf. 55 00 12 12, personvern@nordfjell.example',8)
    return f.done()
M('a03_nordfjell_konto','pdf_acroform','nb','compromised_account',dict(reporter_name='Ragnhild Sæterbø',org_unit='Seksjon for studieadministrasjon',reporter_phone='918 44 207',discovered_at='2026-10-19T13:05:00+02:00',affected_systems=['Canvas','FS'],description='En ansatt fikk beskjed om innlogging fra Brasil og fant 40 videresendingsregler hun ikke hadde laget. Kontoen ble brukt til å sende e-post til studenter.',measures='Passord byttet, økter avsluttet av IT-vakta',affected_persons=350),
 body='Hei\r\n\r\nSe vedlagt skjema.\r\n\r\nMvh\r\nRagnhild Sæterbø\r\nrådgiver\r\n',frm='=?utf-8?Q?Ragnhild_S=C3=A6terb=C3=B8?= <ragnhild.saeterbo@nordfjell.example>',subj='Hendelse',date='Mon, 19 Oct 2026 14:02:11 +0200',att=[('melding.pdf',a03())],may=['personal_data','reporter_role'])
def a04():
    f=Form(); f.t(50,60,'Landesamt für Geodaten – Störungs- und Vorfallsblatt',14,'Helvetica-Bold')
    L=[('Ausgefüllt von','ausg','bitte Namen eintragen'),('Referat','ref',''),('Rückrufnummer','rr',''),('Festgestellt (Datum, Uhrzeit)','fest','TT.MM.JJJJ, hh:mm'),('Betroffene Fachverfahren / Server','fv','z. B. ALKIS, Fileserver'),('Sachverhalt','sv','Hier kurz schildern …'),('Anzahl Betroffene','anz','0000')]
    for i,(l,n,v) in enumerate(L): f.t(50,100+i*30,l); f.f(n,230,88+i*30,300,18,v)
    f.t(50,320,'Daten natürlicher Personen?'); f.ra('np',[(230,312,'Ja'),(280,312,'Nein')],None); f.t(243,320,'ja'); f.t(293,320,'nein')
    f.t(50,345,'Vorfallart'); f.cb('va',230,333,200,18,['bitte auswählen','Schadsoftware','Phishing','Geräteverlust'],'bitte auswählen')
    return f.done()
M('a04_leer','pdf_acroform','de',None,{},body='Guten Tag,\n\nim Anhang unser neues Blatt. Können Sie es künftig so verarbeiten? Es ist noch nichts eingetragen.\n\nGruß\nH. Wrede\n',frm='Henning Wrede <wrede@lageo.example>',subj='Neues Formular',date='Tue, 13 Oct 2026 11:00:00 +0200',att=[('Vorfallsblatt_leer.pdf',a04())])
def a05():
    f=Form(font='DJ',fs=9); f.t(50,50,'St Brannock Children\'s Hospital',14); f.t(50,68,'Information Security Concern',11)
    y=95
    for l,n,v in [('Raised by','f_1a','Dr Amara Okonjo'),('Position','f_1b','Consultant Radiologist'),('Ward / team','f_1c','Imaging Department'),('Ext.','f_1d','4471'),('Became aware on','f_2a','21 October 2026'),('at (24h clock)','f_2b','16:30'),('System, device or application','f_3','PACS viewer, workstation RAD-WS-07'),('Number of patients or staff concerned','f_4','unknown')]:
        f.f(n,50,y,230,17,v); f.t(290,y+12,l); y+=26
    f.t(50,y+12,'Type of concern'); 
    for i,(l,on) in enumerate([('Malicious software',False),('Someone looked at records without a reason',True),('Paper records',False),('Service down',False)]):
        f.ch(f'c{i}',50,y+20+i*16,on,f'{i+1}'); f.t(64,y+28+i*16,l)
    y+=95; f.t(50,y,'Tell us what you know'); f.f('f_9',50,y+6,480,70,'A temp on the night shift opened the images of a well-known patient several times. She was not part of the treating team.',ml=True)
    y+=95; f.t(50,y,'Personal information involved:'); f.ra('pi',[(220,y-8,'a'),(270,y-8,'b'),(320,y-8,'c')],'a'); f.t(232,y,'Yes'); f.t(282,y,'No'); f.t(332,y,'Unsure')
    y+=24; f.t(50,y,'Health information involved:'); f.ra('hi',[(220,y-8,'a'),(270,y-8,'b'),(320,y-8,'c')],'a'); f.t(232,y,'Yes'); f.t(282,y,'No'); f.t(332,y,'Unsure')
    y+=30; f.t(50,y,'Data Protection Officer: Name: Kevin Marsh   Phone: 0300 555 9000   Email: dpo@stbrannock.example',8)
    return f.done()
M('a05_brannock_snooping','pdf_acroform','en','unauthorized_access',dict(reporter_name='Dr Amara Okonjo',reporter_role='Consultant Radiologist',org_unit='Imaging Department',reporter_phone='4471',discovered_at='2026-10-21T16:30:00+02:00',affected_systems=['PACS viewer','workstation RAD-WS-07'],description='A temp on the night shift opened the images of a well-known patient several times. She was not part of the treating team.',personal_data='yes',special_categories='yes'),
 body='Please treat as confidential.\n\nAmara\n',frm='"Okonjo, Amara (Dr)" <a.okonjo@stbrannock.example>',subj='Concern',date='Wed, 21 Oct 2026 17:15:00 +0200',att=[('ISC form.pdf',a05())])
# ================= flat PDF =================
M('p01_schulamt','pdf_flat','de','data_leak',dict(reporter_name='Cornelia Brüggemann',reporter_role='Konrektorin',org_unit='Gesamtschule Am Mühlenteich',reporter_phone='02381 44 71 20',reporter_email='brueggemann@gs-muehlenteich.example',discovered_at='2026-10-06T14:10:00+02:00',occurred_from='2026-09-28',occurred_to='2026-10-06',description='Auf der Homepage war eine Excel-Datei mit Namen, Geburtsdaten und Förderbedarf der Klassen 5a bis 5d öffentlich abrufbar. Ein Vater hat sie über eine Suchmaschine gefunden.',affected_persons=112,affected_systems=['Schulhomepage (WordPress)'],measures='Datei gelöscht, Entfernung aus dem Suchindex beantragt',personal_data='yes',data_categories=['Namen','Geburtsdaten','Förderbedarf']),
 body='Sehr geehrte Damen und Herren,\n\nanliegend übersende ich den ausgefüllten Meldebogen.\n\ni. A. Brüggemann\n',frm='Sekretariat GS Am Mühlenteich <sekretariat@gs-muehlenteich.example>',subj='Meldebogen',date='Wed, 07 Oct 2026 08:30:00 +0200',att=[('Meldebogen.pdf',pdf_table('Meldebogen Datenpanne für Schulen',[['Schule','Gesamtschule Am Mühlenteich','Schulnummer','194221'],['Meldebogen ausgefüllt durch','Cornelia Brüggemann','Funktion','Konrektorin'],['Tel.','02381 44 71 20','Mail','brueggemann@gs-muehlenteich.example'],['Panne aufgefallen am','06.10.2026, 14:10 Uhr','Bestand von – bis','28.09.2026 – 06.10.2026'],['Schilderung der Panne','Auf der Homepage war eine Excel-Datei mit Namen, Geburtsdaten und Förderbedarf der Klassen 5a bis 5d öffentlich abrufbar. Ein Vater hat sie über eine Suchmaschine gefunden.','',''],['Betroffene (Köpfe)','112','Datensätze','448'],['Welche Technik?','Schulhomepage (WordPress)','Art der Angaben','Namen, Geburtsdaten, Förderbedarf'],['Was wurde sofort getan?','Datei gelöscht, Entfernung aus dem Suchindex beantragt','',''],['Ausgefüllt am','07.10.2026','Eingang Schulamt','']],(110,160,95,145),font='DJ',head='Schulamt für den Kreis Lippeau · Bereich Datenschutz',foot='Behördliche Datenschutzbeauftragte des Schulamts: Fr. Tegtmeier, Tel. 02381 27-5501',spans=[((1,4),(3,4)),((1,7),(3,7))]))],may=['special_categories'])
def p02():
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); c.setFont('Helvetica-Bold',14); c.drawString(50,790,'Wexcombe Grammar School — Data incident slip'); c.setFont('Helvetica',10)
    y=750
    for l,v in [('Person completing this slip','Harriet Lindqvist-Moore'),('Post held','Examinations Officer'),('Faculty or office','Exams Office'),('Telephone','01632 960 311'),('Date of incident','8 October 2026'),('Date and time it came to light','9 October 2026, 8.15 am'),('Number of pupils/parents','27')]:
        c.setFont('Helvetica',10); c.drawString(50,y,l+':'); c.line(230,y-2,540,y-2); c.setFont('Courier',11); c.drawString(235,y,v); y-=26
    c.setFont('Helvetica',10); c.drawString(50,y,'Nature of incident (tick one):'); y-=18
    for i,(l,on) in enumerate([('Paper lost or seen by others',True),('E-mail to wrong address',False),('Computer virus',False),('Device lost',False)]):
        c.rect(60+(i%2)*230,y-1-(i//2)*18,9,9)
        if on: c.setFont('Courier-Bold',12); c.drawString(61+(i%2)*230,y-1-(i//2)*18,'X')
        c.setFont('Helvetica',10); c.drawString(75+(i%2)*230,y-(i//2)*18,l)
    y-=50; c.drawString(50,y,'What happened?'); c.setFont('Courier',10)
    for l in ['A seating plan listing access arrangements (dyslexia,','extra time) was left on the photocopier in the foyer','over night and was photographed by pupils.']: y-=15; c.drawString(60,y,l)
    y-=26; c.setFont('Helvetica',10); c.drawString(50,y,'Steps taken so far:'); y-=15; c.setFont('Courier',10); c.drawString(60,y,'Plan shredded, pupils asked to delete the photo.')
    y-=40; c.setFont('Helvetica-Oblique',8); c.drawString(50,y,'Office use: slip received 09/10/2026 12:00 by Mrs Tarrant, ref WGS-26-014'); c.save(); return b.getvalue()
M('p02_wexcombe_paper','pdf_flat','en','paper_disclosure',dict(reporter_name='Harriet Lindqvist-Moore',reporter_role='Examinations Officer',org_unit='Exams Office',reporter_phone='01632 960 311',occurred_at='2026-10-08',discovered_at='2026-10-09T08:15:00+02:00',affected_persons=27,description='A seating plan listing access arrangements (dyslexia, extra time) was left on the photocopier in the foyer over night and was photographed by pupils.',measures='Plan shredded, pupils asked to delete the photo.'),
 body='Attached.\n\n-- \nWexcombe Grammar School, Market Street, Wexcombe\nThis e-mail and its attachments are confidential. If you are not the intended recipient please delete.\n',frm='Reprographics <scan@wexcombe-gs.example>',subj='Scan from MFP',date='Fri, 09 Oct 2026 12:31:00 +0200',att=[('scan0091.pdf',p02())],may=['personal_data','special_categories','data_categories','location','affected_systems'])
def p03():
    d=docx.Document(); d.add_heading('Avviksskjema – Fjordlund kommune, oppvekst',1)
    dtable(d,[['Skjemaet er fylt ut av','Kjetil Aarrestad'],['Stilling','avdelingsleder'],['Skole/barnehage','Bjørkedal skole'],['Tlf.','47 11 90 33'],['Når ble dere klar over avviket?','14.10.2026 kl. 09:40'],['Når inntraff avviket?','13.10.2026 kl. 15:20'],['Hva gjelder avviket?','Et elevnotat om skolevegring ble sendt til feil foreldrepar i Visma Flyt.'],['Antall elever/foreldre som er rammet','1'],['Særlige kategorier (helse, tro m.m.)','Ja'],['Strakstiltak','Mottaker er bedt om å slette meldingen'],['Hvem har fått beskjed?','rektor, personvernombud'],['Utfylt dato','15.10.2026']])
    return soffice(dsave(d),'docx','pdf')
M('p03_fjordlund','pdf_flat','nb','misdelivery',dict(reporter_name='Kjetil Aarrestad',reporter_role='avdelingsleder',org_unit='Bjørkedal skole',reporter_phone='47 11 90 33',discovered_at='2026-10-14T09:40:00+02:00',occurred_at='2026-10-13T15:20:00+02:00',description='Et elevnotat om skolevegring ble sendt til feil foreldrepar i Visma Flyt.',affected_persons=1,special_categories='yes',measures='Mottaker er bedt om å slette meldingen',informed=['rektor','personvernombud']),
 body='Hei, vedlagt avviksskjema fra Bjørkedal skole.\n\nHilsen Kjetil\n',frm='Kjetil Aarrestad <kjetil.aarrestad@fjordlund.example>',subj='Avvik',date='Thu, 15 Oct 2026 10:00:00 +0200',att=[('Avviksskjema.pdf',p03())],may=['personal_data'])
def p04():
    d=docx.Document(); d.add_heading('Hochschule Rheintal · IT-Vorfall melden',1)
    for t in ['1. Wer sind Sie?','Name: Prof. Dr. Ansgar Vollmer','Fakultät: Maschinenbau','Telefon: 07621 903-218','2. Was ist los?','☐ verdächtige E-Mail   ☐ Gerät weg   ☒ Dateien verschlüsselt / Erpressung   ☐ anderes','Seit wann wissen Sie davon? 16.10.2026, 06:50 Uhr','Beschreibung: Auf dem Messrechner im Labor C0.12 sind alle Dateien mit der Endung .locked versehen, auf dem Desktop liegt eine Lösegeldforderung.','3. Umfang','Betroffene Rechner: MESS-PC-03, nas-mb.hs-rheintal.example','Sind Daten von Personen dabei?   ☐ ja   ☒ nein   ☐ weiß nicht','4. Maßnahmen','Was haben Sie schon gemacht? Netzwerkkabel gezogen, Rechner läuft noch','Hinweis: Schalten Sie das Gerät nicht aus. Notruf IT: 07621 903-999']: d.add_paragraph(t)
    return soffice(dsave(d),'docx','pdf')
M('p04_rheintal_ransom','pdf_flat','de','ransomware',dict(reporter_name='Prof. Dr. Ansgar Vollmer',org_unit='Maschinenbau',reporter_phone='07621 903-218',discovered_at='2026-10-16T06:50:00+02:00',description='Auf dem Messrechner im Labor C0.12 sind alle Dateien mit der Endung .locked versehen, auf dem Desktop liegt eine Lösegeldforderung.',affected_systems=['MESS-PC-03','nas-mb.hs-rheintal.example'],personal_data='no',measures='Netzwerkkabel gezogen, Rechner läuft noch'),
 body='DRINGEND, siehe Anhang!\n\nVollmer\n',frm='Ansgar Vollmer <ansgar.vollmer@hs-rheintal.example>',subj='DRINGEND',date='Fri, 16 Oct 2026 07:05:00 +0200',att=[('IT-Vorfall.pdf',p04())],may=['location'])
M('p05_us_district','pdf_flat','en','phishing',dict(reporter_name='Denise Kowalczyk',reporter_role='Payroll Specialist',org_unit='Human Resources',reporter_phone='(414) 555-0142',discovered_at='2026-10-13T15:45:00+02:00',occurred_at='2026-10-13',description='Staff received an email that looked like it came from the superintendent asking them to open a shared document and sign in. Four people entered their passwords.',affected_persons=4,measures='Passwords reset for all four employees; message pulled from mailboxes'),
 body='Please see the completed form.\n\nDenise Kowalczyk\nPayroll Specialist\n',frm='Denise Kowalczyk <dkowalczyk@lakeridge-schools.example>',subj='Completed form',date='Tue, 13 Oct 2026 18:20:00 +0200',att=[('form.pdf',pdf_table('Lake Ridge School District — Technology Incident Record',[['Employee making this record','Denise Kowalczyk'],['Title','Payroll Specialist'],['Department','Human Resources'],['Daytime phone','(414) 555-0142'],['Incident date (MM/DD/YYYY)','10/13/2026'],['Date/time noticed (MM/DD/YYYY)','10/13/2026 3:45 PM'],['Category','Phishing / social engineering'],['Narrative','Staff received an email that looked like it came from the superintendent asking them to open a shared document and sign in. Four people entered their passwords.'],['Individuals affected','4'],['Corrective steps','Passwords reset for all four employees; message pulled from mailboxes'],['Record prepared (MM/DD/YYYY)','10/14/2026']],size=letter))],may=['personal_data'])
# ================= DOCX =================
def d01():
    d=docx.Document(); d.add_heading('Verlustanzeige Dienstgeräte',0); d.add_paragraph('Stadtverwaltung Oberhainbach – Amt 10')
    dtable(d,[['Nr.','Frage','Antwort'],['1','Anzeigende/r','Jonas Petrich'],['2','Amt / Sachgebiet','Jugendamt, SG Vormundschaften'],['3','erreichbar unter','0160 5550 781'],['4','Welches Gerät?','Diensthandy Samsung A54'],['5','IMEI / Inv.-Nr.','356789104563218'],['6','verloren oder gestohlen','verloren'],['7','Wann haben Sie das Fehlen bemerkt?','03.11.2026 gegen 17:30'],['8','Wo?','Parkplatz Hallenbad'],['9','PIN/Kennwort aktiv?','ja'],['10','Gerät verschlüsselt?','weiß nicht'],['11','Aus der Ferne löschbar?','ja'],['12','Anzeige bei der Polizei (Az.)','nein']])
    return dsave(d)
M('d01_jugendamt_handy','docx','de','device_loss',dict(reporter_name='Jonas Petrich',org_unit='Jugendamt, SG Vormundschaften',reporter_phone='0160 5550 781',device_kind='Diensthandy Samsung A54',device_id='356789104563218',lost_or_stolen='lost',discovered_at='2026-11-03T17:30:00+01:00',location='Parkplatz Hallenbad',device_password='yes',device_encrypted='unknown',device_remote_wipe='yes',police_report='nein'),
 body='Hallo,\nleider Handy weg. Formular anbei.\nPetrich\n',frm='jonas.petrich@oberhainbach.example',subj='Verlustanzeige',date='Wed, 04 Nov 2026 07:55:00 +0100',att=[('Verlustanzeige.docx',d01())],may=['description'])
def d02():
    d=docx.Document(); d.add_heading('Security event worksheet',1); d.add_paragraph('Kirkby Polytechnic Institute, Office of the CIO')
    t=d.add_table(rows=6,cols=2); t.style='Table Grid'
    def cell(r,c,l,v,ph=False):
        ce=t.cell(r,c); ce.text=l; p=ce.add_paragraph(); p._p.append(sdt_text('x',v,ph))
    cell(0,0,'Submitted by','Tamsin Gallagher'); cell(0,1,'Contact number','+353 1 555 0177')
    cell(1,0,'College / directorate','Directorate of Estates'); cell(1,1,'Role','Click or tap here to enter text.',True)
    cell(2,0,'First observed','5 November 2026 at 11:25'); cell(2,1,'Ended (if over)','Click or tap to enter a date.',True)
    cell(3,0,'Hosts or services hit','bms.kirkby.example'); cell(3,1,'People affected (estimate)','Click or tap here to enter text.',True)
    cell(4,0,'Observations','Building management web server unreachable, firewall shows about 2 million SYN packets per second from many addresses.'); cell(4,1,'Response up to now','ISP asked to filter')
    ce=t.cell(5,0); ce.text='Personal data? '; ce.paragraphs[0]._p.append(sdt_check(False)); ce.paragraphs[0].add_run(' yes '); ce.paragraphs[0]._p.append(sdt_check(True)); ce.paragraphs[0].add_run(' no '); ce.paragraphs[0]._p.append(sdt_check(False)); ce.paragraphs[0].add_run(' to be clarified')
    ce=t.cell(5,1); ce.text='Event class'; ce.add_paragraph()._p.append(sdt_drop('Denial of service',['Choose an item.','Malware','Denial of service','Theft']))
    return dsave(d)
M('d02_kirkby_dos','docx','en','denial_of_service',dict(reporter_name='Tamsin Gallagher',reporter_phone='+353 1 555 0177',org_unit='Directorate of Estates',discovered_at='2026-11-05T11:25:00+01:00',affected_systems=['bms.kirkby.example'],description='Building management web server unreachable, firewall shows about 2 million SYN packets per second from many addresses.',measures='ISP asked to filter',personal_data='no'),
 body='Worksheet attached for your attention.\r\n\r\nKind regards,\r\nTamsin Gallagher | Directorate of Estates | Kirkby Polytechnic Institute\r\n',frm='Tamsin Gallagher <t.gallagher@kirkby.example>',subj='Security event worksheet',date='Thu, 05 Nov 2026 12:10:00 +0100',att=[('worksheet.docx',d02())])
def d03():
    d=docx.Document(); d.add_heading('Meldeblatt Informationssicherheit (Amtsgericht Niederfelden)',1)
    def row(l,n,v): p=d.add_paragraph(l+': '); legacy_text(p,n,v)
    row('Mitteilende/r Bedienstete/r','Text1','Justizamtsinspektor Röder'); row('Serviceeinheit','Text2','Grundbuchamt'); row('Nebenstelle','Text3','-317'); row('Kenntnis erlangt am / um','Text4','09.11.2026 / 10:05 Uhr'); row('Zeitpunkt des Geschehens','Text5','')
    p=d.add_paragraph('Vorgang:  '); 
    for l,on in [('Schadprogramm',True),('Phishing',False),('Akte verloren',False),('Sonstiges',False)]: legacy_check(p,'k',on); p.add_run(' '+l+'   ')
    row('Darstellung','Text6','Nach dem Öffnen einer Rechnung im Anhang meldete der Virenscanner Emotet, der Rechner baute Verbindungen ins Ausland auf.')
    row('Rechnername','Text7','AGN-PC-0231')
    p=d.add_paragraph('Personenbezogene Daten betroffen:  '); legacy_check(p,'a',False); p.add_run(' ja  '); legacy_check(p,'b',False); p.add_run(' nein  '); legacy_check(p,'c',True); p.add_run(' unklar')
    row('Veranlasst','Text8','Rechner vom Netz genommen'); d.add_paragraph('Zuständig: IT-Leitstelle, Herr Adomeit, Durchwahl -110')
    return dsave(d)
M('d03_amtsgericht_emotet','docx','de','malware',dict(reporter_name='Justizamtsinspektor Röder',org_unit='Grundbuchamt',reporter_phone='-317',discovered_at='2026-11-09T10:05:00+01:00',description='Nach dem Öffnen einer Rechnung im Anhang meldete der Virenscanner Emotet, der Rechner baute Verbindungen ins Ausland auf.',affected_systems=['AGN-PC-0231'],personal_data='unknown',measures='Rechner vom Netz genommen'),
 body='Meldeblatt im Anhang\n',frm='"Röder, AG Niederfelden" <roeder@ag-niederfelden.example>',subj='Meldeblatt',date='Mon, 09 Nov 2026 10:40:00 +0100',cs='iso-8859-1',att=[('Meldeblatt.docx',d03())])
def d04():
    d=docx.Document(); d.add_paragraph('CALDER VALLEY COLLEGE').runs[0].bold=True; d.add_paragraph('INCIDENT NOTIFICATION (internal)')
    for l in ['Name:\t_Pritesh Chandarana_______\tRoom:\t_B114____','Section:\t_Library Systems__________\tPhone:\t_extn 2290___','Found on (date):\t_11/11/2026____\tTime:\t_09:20___','Incident type:\t_Web server misconfigured, directory listing open___','Servers:\t_repo.caldervalley.example_____','Persons affected:\t________\tRecords:\t_5,300__','Details:\t_Thesis upload folder could be browsed by anyone, includes signed declaration forms_____','Signature:\t____________\tDate:\t_11/11/2026___']: d.add_paragraph(l)
    return dsave(d)
M('d04_calder_misconf','docx','en','misconfiguration',dict(reporter_name='Pritesh Chandarana',org_unit='Library Systems',reporter_phone='extn 2290',discovered_at='2026-11-11T09:20:00+01:00',affected_systems=['repo.caldervalley.example'],description='Thesis upload folder could be browsed by anyone, includes signed declaration forms'),
 body='As discussed on the phone.\n\nP.\n',frm='Pritesh Chandarana <pritesh.c@caldervalley.example>',subj='Incident notification',date='Wed, 11 Nov 2026 10:30:00 +0100',att=[('notification.docx',d04())],may=['location','personal_data'])
def d05():
    d=docx.Document(); d.add_heading('Hendingsmelding – Sogndalsfjord universitetssjukehus',1)
    dtable(d,[['Kven melder?','Marit Øvrebø','Eining','Medisinsk poliklinikk'],['Stilling','sekretær','Telefon','57 67 12 88'],['Når vart det oppdaga?','10.11.2026 kl. 08.15','Når hende det?','09.11.2026'],['Kva hende?','Ei pasientliste på papir vart gløymd på bussen og funnen av ein framand.',None,None],['Talet på råka','14','Sensitive opplysningar?','ja'],['Kva er gjort?','Lista er henta tilbake og makulert',None,None]],merge=[((3,1),(3,3)),((5,1),(5,3))])
    return dsave(d)
M('d05_sogndal_papir','docx','nb','paper_disclosure',dict(reporter_name='Marit Øvrebø',org_unit='Medisinsk poliklinikk',reporter_role='sekretær',reporter_phone='57 67 12 88',discovered_at='2026-11-10T08:15:00+01:00',occurred_at='2026-11-09',description='Ei pasientliste på papir vart gløymd på bussen og funnen av ein framand.',affected_persons=14,special_categories='yes',measures='Lista er henta tilbake og makulert'),
 body='Hei! Sjå vedlegg. Ring meg om noko er uklart.\n\nHelsing Marit\n',frm='Marit Øvrebø <marit.ovrebo@sfus.example>',subj='Hending',date='Tue, 10 Nov 2026 09:30:00 +0100',att=[('hendingsmelding.docx',d05())],may=['personal_data','location'])
# ================= ODT =================
M('o01_stift_odt','odt','de','data_loss',dict(reporter_name='Schwester Irmgard Pohl',org_unit='Archiv',reporter_phone='0251 8820-14',discovered_at='2026-11-02',description='Die externe Festplatte mit den digitalisierten Personalakten 1990–2005 ist nicht mehr lesbar, eine Sicherung existiert nicht.',personal_data='yes',affected_persons=230,measures='Platte an Datenrettung übergeben'),
 body='Guten Tag, anbei unsere Meldung. Herzlichst, Sr. Irmgard\n',frm='Archiv Marienstift <archiv@marienstift.example>',subj='Meldung',date='Tue, 03 Nov 2026 08:00:00 +0100',att=[('Meldung.odt',odt([('h','Meldung eines Datenschutzereignisses – Marienstift'),('t',[['Wer teilt mit?','Schwester Irmgard Pohl'],['Bereich im Haus','Archiv'],['Fernruf','0251 8820-14'],['Tag der Entdeckung','2. November 2026'],['Hergang','Die externe Festplatte mit den digitalisierten Personalakten 1990–2005 ist nicht mehr lesbar, eine Sicherung existiert nicht.'],['Personenbezogene Daten?','☒ ja  ☐ nein  ☐ unbekannt'],['Zahl der betroffenen Personen (geschätzt)','etwa 230'],['Erste Schritte','Platte an Datenrettung übergeben'],['Ausfülldatum','3. November 2026']])]))],may=['affected_systems','device_kind'])
M('o02_odt_en','odt','en','vulnerability',dict(reporter_name='Ingeborg Falk',reporter_email='ifalk@astro.brevik.example',org_unit='Institute of Astrophysics',discovered_at='2026-11-06T22:15:00+01:00',affected_systems=['observe.astro.brevik.example'],description='The booking form passes the order parameter straight to the database; adding a quote gives an SQL error with table names.',measures='Form taken offline'),
 body='Filled in the template, see attachment.\n',frm='Ingeborg Falk <ifalk@astro.brevik.example>',subj='Weakness in booking form',date='Sat, 07 Nov 2026 09:10:00 +0100',att=[('template.odt',odt([('h','Brevik University – security template'),('p','Finder\tIngeborg Falk'),('p','Finder e-mail\tifalk@astro.brevik.example'),('p','Affiliation\tInstitute of Astrophysics'),('p','Found\t6 Nov 2026, 22:15'),('p','Asset\tobserve.astro.brevik.example'),('p','Type\tVulnerability in a web application'),('p','Explanation\tThe booking form passes the order parameter straight to the database; adding a quote gives an SQL error with table names.'),('p','Mitigation so far\tForm taken offline')]))])
# ================= XLSX/ODS =================
from datetime import datetime as DT, time as TM
M('x01_dezernat','xlsx','de','credentials_exposed',dict(reporter_name='Svenja Kracht',org_unit='Dezernat 5 – Studierendenservice',reporter_phone='0385 1234-556',discovered_at='2026-11-12T15:40:00+01:00',affected_systems=['HISinOne-Testsystem'],description='Zugangsdaten des Datenbankbenutzers standen im öffentlichen Git-Repository.',measures='Passwort geändert, Commit entfernt'),
 body='Liebe Kolleginnen und Kollegen,\n\ndie Tabelle ist ausgefüllt.\n\nViele Grüße\nSvenja Kracht\n\n--\nUniversität Warnowstadt | Dezernat 5\n',frm='Svenja Kracht <svenja.kracht@uni-warnowstadt.example>',subj='Erfassung',date='Thu, 12 Nov 2026 16:20:00 +0100',att=[('Erfassungsbogen.xlsx',xl([['Erfassungsbogen Sicherheitsereignis'],[],['Feld','Ihre Eingabe','Ausfüllhilfe'],['Name, Vorname','Kracht, Svenja','Wer füllt aus?'],['Struktureinheit','Dezernat 5 – Studierendenservice','z. B. Fakultät IV, Dezernat 2'],['Rufnummer','0385 1234-556','mit Vorwahl'],['Bemerkt: Datum',DT(2026,11,12),'TT.MM.JJJJ'],['Bemerkt: Uhrzeit',TM(15,40),'hh:mm'],['System','HISinOne-Testsystem','z. B. Moodle, VPN'],['Vorgang','Zugangsdaten des Datenbankbenutzers standen im öffentlichen Git-Repository.','so genau wie möglich'],['Reaktion','Passwort geändert, Commit entfernt',''],['Betroffene Personen','','Zahl oder Schätzung']],widths={'A':25,'B':50,'C':30},dates=[('B7','DD.MM.YYYY'),('B8','hh:mm')]))],may=[])
M('x02_ods_nb','ods','nb','outage',dict(reporter_name='Per-Olav Grindheim',org_unit='Driftsavdelingen',reporter_phone='22 55 01 77',discovered_at='2026-11-13T06:10:00+01:00',occurred_from='2026-11-13T05:55:00+01:00',occurred_to='2026-11-13T08:40:00+01:00',affected_systems=['Feide-innlogging','VPN'],description='Strømfeil i datahall 2 tok ned autentiseringstjenesten.'),
 body='Vedlagt.\n\nPer-Olav\n',frm='Per-Olav Grindheim <pog@uvest.example>',subj='Hendelsesrapport',date='Fri, 13 Nov 2026 09:30:00 +0100',att=[('hendelse.ods',soffice(xl([['Hendelsesrapport IT-drift'],['Rapportør','Per-Olav Grindheim'],['Avdeling','Driftsavdelingen'],['Tlf','22 55 01 77'],['Oppdaget','13.11.2026 06:10'],['Start','13.11.2026 05:55'],['Slutt','13.11.2026 08:40'],['Type','Driftsavbrudd'],['Tjenester som var nede','Feide-innlogging, VPN'],['Årsak og forløp','Strømfeil i datahall 2 tok ned autentiseringstjenesten.'],['Rapport skrevet','13.11.2026 09:20']]),'xlsx','ods'))])
M('x03_xlsx_en','xlsx','en','login_attack',dict(reporter_name='Beatriz Nogueira',org_unit='Computing Services',reporter_phone='020 7946 0855',discovered_at='2026-11-04T03:12:00+01:00',affected_systems=['ssh.gate.ashdown.example'],description='Around 90,000 failed SSH logins against 300 accounts within two hours, from one hosting provider.',measures='Source network blocked at the border'),
 body='Hi team, log sheet attached. B.\n',frm='Beatriz Nogueira <b.nogueira@ashdown.example>',subj='log sheet',date='Wed, 04 Nov 2026 08:45:00 +0100',att=[('IncidentLog.xlsx',xl([['Reported by','Department','Telephone','Detected','Target','Summary','Containment'],['Beatriz Nogueira','Computing Services','020 7946 0855','2026-11-04 03:12','ssh.gate.ashdown.example','Around 90,000 failed SSH logins against 300 accounts within two hours, from one hosting provider.','Source network blocked at the border']],title='Log'))])
# ================= HTML =================
H=lambda rows,head='':'<html><body style="font-family:Arial">'+head+'<table border="1" cellpadding="4">'+''.join(f'<tr><td style="background:#eee"><b>{a}</b></td><td>{b}</td></tr>' for a,b in rows)+'</table></body></html>'
M('h01_typo3','html','de','phishing',dict(reporter_name='Lena Osterkamp',reporter_email='lena.osterkamp@ph-isenburg.example',org_unit='Institut für Grundschulpädagogik',reporter_phone='06102 30-448',discovered_at='2026-10-20T09:05:00+02:00',description='Mail angeblich vom Rechenzentrum mit Link auf http://owa-ph-isenburg.phish.example/login, ich habe mein Passwort eingegeben.',measures='Passwort geändert',personal_data='unknown'),
 body='',htmlonly=True,html=H([('Ihr Name','Lena Osterkamp'),('Ihre Mailadresse','lena.osterkamp@ph-isenburg.example'),('Wo arbeiten Sie?','Institut für Grundschulpädagogik'),('Wie erreichen wir Sie telefonisch?','06102 30-448'),('Worum geht es?','Phishing / gefälschte E-Mail'),('Wann ist es Ihnen aufgefallen?','20.10.2026 09:05'),('Bitte schildern Sie den Fall','Mail angeblich vom Rechenzentrum mit Link auf http://owa-ph-isenburg.phish.example/login, ich habe mein Passwort eingegeben.'),('Was haben Sie bereits getan?','Passwort geändert'),('Sind Daten anderer Personen betroffen?','weiß ich nicht'),('Datei-Upload','-'),('Datenschutzhinweis gelesen','1')],'<p>Neue Einsendung über das Kontaktformular „IT-Sicherheit“ (TYPO3)</p>'),frm='TYPO3 Formular <noreply@ph-isenburg.example>',subj='Neue Einsendung: IT-Sicherheit',date='Tue, 20 Oct 2026 09:21:00 +0200')
M('h02_gravity_twin','html','en','spam',dict(reporter_name='Callum Whitford',reporter_email='cw412@students.eastmere.example',org_unit='Department of History',discovered_at='2026-10-27',description='Since this morning my mailbox gets hundreds of newsletter confirmations per hour.'),
 body='First name: Callum\nLast name: Whitford\nEmail address: cw412@students.eastmere.example\nDepartment: Department of History\nWhat is it about: Spam / mail bombing\nDate you noticed: 27/10/2026\nYour message: Since this morning my mailbox gets hundreds of newsletter confirmations per hour.\n',html='<dl><dt>First name</dt><dd>Callum</dd><dt>Last name</dt><dd>Whitford</dd><dt>Email address</dt><dd>cw412@students.eastmere.example</dd><dt>Department</dt><dd>Department of History</dd><dt>What is it about</dt><dd>Spam / mail bombing</dd><dt>Date you noticed</dt><dd>27/10/2026</dd><dt>Your message</dt><dd>Since this morning my mailbox gets hundreds of newsletter confirmations per hour.</dd></dl>',frm='Eastmere Web Forms <wordpress@eastmere.example>',subj='New entry: Report a problem',date='Tue, 27 Oct 2026 10:12:00 +0100',hdr={'Reply-To':'cw412@students.eastmere.example'})
M('h03_nb_dl','html','nb','scan',dict(reporter_name='Anders Kvamme',reporter_email='anders.kvamme@bibsys-nord.example',reporter_role='nettverksansvarlig',discovered_at='2026-10-28T23:50:00+01:00',affected_systems=['158.39.44.0/24'],description='Noen skanner alle portene på hele subnettet vårt fra 203.0.113.66.',measures='Sperret adressen i brannmuren'),
 body='',htmlonly=True,html='<div>'+''.join(f'<p><strong>{a}</strong><br>{b}</p>' for a,b in [('Hvem er du?','Anders Kvamme'),('Hvor kan vi svare deg?','anders.kvamme@bibsys-nord.example'),('Rollen din','nettverksansvarlig'),('Når merket du det?','28.10.2026 kl. 23.50'),('Hva slags hendelse?','Portskanning'),('Hva er truffet?','158.39.44.0/24'),('Fortell mer','Noen skanner alle portene på hele subnettet vårt fra 203.0.113.66.'),('Har du gjort noe selv?','Sperret adressen i brannmuren')])+'</div>',frm='Nettskjema <noreply@nettskjema.example>',subj='Nytt svar på skjemaet',date='Thu, 29 Oct 2026 00:05:00 +0100')
M('h04_outlook_tbl','html','de','copyright',dict(reporter_name='Thorben Ficht',org_unit='Studierendenwerk, Wohnheim Nordring',reporter_phone='App. 3390',discovered_at='2026-10-22T11:00:00+02:00',description='Abmahnung einer Kanzlei wegen Tauschbörse eingegangen, IP aus dem Wohnheimnetz.',affected_systems=['10.44.7.19']),
 body='',htmlonly=True,html='<html xmlns:o="urn:schemas-microsoft-com:office:office"><body class=WordSection1><p class=MsoNormal>Hallo zusammen,</p><p class=MsoNormal>wie besprochen:<o:p></o:p></p>'+H([('Meldender','Thorben Ficht'),('Stelle','Studierendenwerk, Wohnheim Nordring'),('Tel.','App. 3390'),('Festgestellt','22.10.2026, 11 Uhr'),('Art','Urheberrechtsverletzung (Filesharing)'),('Hergang','Abmahnung einer Kanzlei wegen Tauschbörse eingegangen, IP aus dem Wohnheimnetz.'),('Adresse/System','10.44.7.19')])[len('<html><body style="font-family:Arial">'):-14]+'<p class=MsoNormal>Mit freundlichen Grüßen<br>Thorben Ficht</p></body></html>',frm='Ficht, Thorben <ficht@stw-nordring.example>',subj='Abmahnung',date='Thu, 22 Oct 2026 13:30:00 +0200')
# ================= text form =================
M('t01_punkte','text_form','de','misdelivery',dict(reporter_name='Karola Wienand',org_unit='Prüfungsamt FB 2',reporter_phone='0561 804-2291',discovered_at='2026-10-15T16:00:00+02:00',occurred_at='2026-10-15T15:52:00+02:00',description='Notenliste an Verteiler aller Erstsemester statt an die Lehrenden geschickt',affected_persons=64,data_categories=['Matrikelnummern','Noten'],measures='Rückruf der Mail versucht, Löschbitte versandt',personal_data='yes'),
 body='''MELDUNG EINES VORFALLS
======================
Gemeldet durch ............... Karola Wienand
Bereich ...................... Prüfungsamt FB 2
Durchwahl .................... 0561 804-2291
Aufgefallen .................. 15.10.2026 16:00
Geschehen .................... 15.10.2026 15:52
Ablauf ....................... Notenliste an Verteiler aller Erstsemester statt an die Lehrenden geschickt
Personenbezogene Daten ....... [x] ja  [ ] nein  [ ] unklar
Welche Angaben ............... Matrikelnummern, Noten
Betroffene ................... 64 Studierende
Gegenmittel .................. Rückruf der Mail versucht, Löschbitte versandt
''',frm='Karola Wienand <wienand@uni-fuldatal.example>',subj='Fehlversand',date='Thu, 15 Oct 2026 16:25:00 +0200')
M('t02_nextline','text_form','en','compromised_account',dict(reporter_name='Rosalind Achterberg',org_unit='Faculty of Law',reporter_phone='+44 191 498 0190',discovered_at='2026-11-17T07:30:00+01:00',affected_systems=['Microsoft 365 account r.achterberg'],description='Several colleagues got a mail from me asking for gift cards. I did not write it.',measures='Changed password, signed out everywhere'),
 body='''Hello,

here are the answers to the questions on your web page.

1) Who are you?
Rosalind Achterberg

2) Which part of the university?
Faculty of Law

3) How can we call you?
+44 191 498 0190

4) When did you first notice?
17 November 2026, 07:30

5) What is affected?
Microsoft 365 account r.achterberg

6) What did you see?
Several colleagues got a mail from me asking for gift cards. I did not write it.

7) What have you done about it?
Changed password, signed out everywhere

Thanks
Rosalind
''',frm='Rosalind Achterberg <r.achterberg@northcliff.example>',subj='my account',date='Tue, 17 Nov 2026 08:15:00 +0100',hdr={'User-Agent':'Mozilla Thunderbird'},flowed=True)
M('t03_nb_kolon','text_form','nb','device_loss',dict(reporter_name='Synnøve Tangen',reporter_role='stipendiat',org_unit='Institutt for arkeologi',reporter_phone='400 11 876',device_kind={'any':['ekstern harddisk WD 2 TB','ekstern harddisk']},device_encrypted='no',lost_or_stolen='lost',discovered_at='2026-11-16T12:00:00+01:00',location='Gardermoen, gate D4',personal_data='no'),
 body='Navn: Synnøve Tangen\nRolle: stipendiat\nTilhører: Institutt for arkeologi\nMobil: 400 11 876\nUtstyr som er borte: ekstern harddisk WD 2 TB\nMistet eller stjålet: mistet\nKryptert: nei\nOppdaget: 16.11.2026 kl. 12:00\nSted: Gardermoen, gate D4\nInneholder personopplysninger: nei\nPolitianmeldt: \n',frm='Synnøve Tangen <synnove.tangen@uit-nord.example>',subj='Mistet harddisk',date='Mon, 16 Nov 2026 13:10:00 +0100',cs='iso-8859-1',cte='8bit')
M('t04_boxes_de','text_form','de','unauthorized_access',dict(reporter_name='Dr. Walter Engisch',org_unit='Kreiskrankenhaus Altmühl, Apotheke',reporter_phone='09141 903-700',discovered_at='2026-11-18',description='Ein ausgeschiedener Mitarbeiter konnte sich noch drei Wochen mit seiner Karte am Bestellsystem anmelden.',affected_systems=['Bestellsystem PharmaOrder'],personal_data='unknown'),
 body='''Melder            | Dr. Walter Engisch
Haus, Abteilung   | Kreiskrankenhaus Altmühl, Apotheke
Telefon           | 09141 903-700
Entdeckt          | 18.11.2026
Kategorie         | [ ] Malware [ ] Verlust [X] unberechtigter Zugriff [ ] Ausfall
System            | Bestellsystem PharmaOrder
Personendaten     | [ ] ja [ ] nein [X] noch offen
Sachverhalt       | Ein ausgeschiedener Mitarbeiter konnte sich noch drei Wochen mit seiner Karte am Bestellsystem anmelden.
''',frm='apotheke@kkh-altmuehl.example',subj='Vorfallmeldung Apotheke',date='Wed, 18 Nov 2026 14:00:00 +0100')
M('t05_halbleer','text_form','de',None,dict(reporter_name='Mirja Sandkuhl',org_unit='Stadtbibliothek'),
 body='Name: Mirja Sandkuhl\nEinrichtung: Stadtbibliothek\nTelefon: \nFestgestellt am: TT.MM.JJJJ\nUhrzeit: --:--\nArt des Vorfalls: bitte auswählen\nBeschreibung: (bitte hier eintragen)\nBetroffene Personen: z. B. 12\nPersonenbezogene Daten: [ ] ja [ ] nein [ ] unbekannt\nMaßnahmen: -\n',frm='Mirja Sandkuhl <sandkuhl@stadtbibliothek-erl.example>',subj='Vorfallmeldung',date='Wed, 18 Nov 2026 09:00:00 +0100')
# ================= free text =================
M('f01_muede','free_text','de','misdelivery',dict(discovered_at='2026-11-19T08:20:00+01:00',occurred_at='2026-11-18',affected_persons=38,reporter_phone='0941 943-1177'),
 body='''Guten Morgen,

mir ist gestern ein blöder Fehler passiert und heute früh um 8:20 habe ich es
erst gemerkt: Ich habe die Einladung zur Nachprüfung an alle 38 Studierenden
mit offenem Verteiler (An statt BCC) geschickt. Jetzt kennt jeder die
Adressen der anderen und weiß, wer durchgefallen ist. Ich habe noch nichts
weiter unternommen, weil ich erst Sie fragen wollte.

Tut mir leid
Simone Grabow
Sekretariat Lehrstuhl Anorganische Chemie
Tel. 0941 943-1177
''',frm='Simone Grabow <simone.grabow@chemie.uni-regenau.example>',subj='offener Verteiler',date='Thu, 19 Nov 2026 08:41:00 +0100',may=['description','org_unit','reporter_role','personal_data','data_categories','special_categories','measures','consequences'])
M('f02_fwd_nb','free_text','nb','phishing',dict(),
 body='''Hei, jeg fikk denne. Er den ekte? Har ikke trykket på noe.

Mvh Gro

Fra: IT-support <support@feide-oppdatering.example>
Sendt: tirsdag 17. november 2026 14:31
Til: Gro Hauglid
Emne: Kontoen din sperres

Kjære bruker, postboksen din er full. Logg inn her: http://feide-oppdatering.example/login innen 24 timer.
Telefon: 21 00 00 00
''',frm='Gro Hauglid <gro.hauglid@hivolda.example>',subj='VS: Kontoen din sperres',date='Wed, 18 Nov 2026 08:02:00 +0100',may=['description','measures'])
M('f03_stolen_en','free_text','en','device_loss',dict(discovered_at='2026-11-17T17:45:00+01:00',device_kind={'any':['Dell Latitude 5440','work laptop','laptop','work laptop (Dell Latitude 5440)']},device_id='ITS-20931',lost_or_stolen='stolen',device_encrypted='yes',police_report='CR/26/118842'),
 body='''Dear all,

I'm afraid my work laptop (Dell Latitude 5440, asset tag ITS-20931) was stolen from my car in the Harrow Road car park. I came back to the car yesterday at 5.45 pm and the window was smashed. BitLocker is on. I reported it to the police, reference CR/26/118842. There may have been some student marks on it but I would have to check.

Best wishes,
Imogen

Dr Imogen Tattersall
Senior Lecturer in Nutrition
Tel. 020 7946 0911
''',frm='Imogen Tattersall <i.tattersall@harrowgate.example>',subj='Stolen laptop',date='Wed, 18 Nov 2026 09:20:00 +0100',may=['description','location','reporter_role','reporter_phone','personal_data','data_categories','occurred_at','device_password','affected_systems','org_unit','informed'])
M('f04_orig_nachricht','free_text','de','ransomware',dict(discovered_at='2026-11-16T05:40:00+01:00',reporter_phone='0170 5550 331'),
 body='''Liebes Team,

bitte übernehmen. Bei der Frühschicht in der Leitstelle wurde heute um 05:40 Uhr
festgestellt, dass auf dem Fileserver FS-LST-01 nichts mehr aufgeht, überall
liegt eine README mit Bitcoin-Adresse. Wir fahren auf Papier.

Gruß
Detlef Hampe
Rettungsleitstelle Südharz
Handy 0170 5550 331

-----Ursprüngliche Nachricht-----
Von: Newsletter BSI-Allianz <newsletter@allianz.example>
Gesendet: Donnerstag, 12. November 2026 10:00
An: Hampe, Detlef
Betreff: Lagebild Ransomware

Im Oktober 2026 waren 14.000 Personen von Angriffen auf Krankenhäuser betroffen. Zuletzt am 03.11.2026.
''',frm='"Hampe, Detlef" <hampe@leitstelle-suedharz.example>',subj='WG: Lagebild Ransomware',date='Mon, 16 Nov 2026 06:02:00 +0100',may=['description','org_unit','affected_systems','measures','consequences','location'])
M('f05_newsletter','free_text','en',None,{},body='''Cyber Awareness Month - week 3

Did you know that 3,000 laptops are lost in airports each week? On 12 October 2026 we run a webinar about phishing.
If you think you have been phished, tell your helpdesk at once: 0300 555 1234.

To unsubscribe from this list visit https://lists.example/unsub
''',frm='Awareness Team <newsletter@sec-awareness.example>',subj='Cyber Awareness Month: lost laptops',date='Mon, 12 Oct 2026 07:00:00 +0200',hdr={'List-Id':'<awareness.sec.example>','List-Unsubscribe':'<https://lists.example/unsub>','Precedence':'bulk'},may=['description'],outcome='ignored')
M('f06_frage','free_text','de',None,{},body='''Hallo,

ich soll für unsere Arbeitsgruppe eine Schulung zu Phishing vorbereiten. Haben
Sie Folien, die ich verwenden darf? Kein Vorfall, nur eine Frage.

Danke und Gruß
Yannick Böhm

Von meinem iPhone gesendet
''',frm='Yannick Böhm <boehm@physik.uni-saale.example>',subj='Frage zu Folien',date='Tue, 10 Nov 2026 18:02:00 +0100',may=['description'])
M('f07_dos_en','free_text','en','denial_of_service',dict(discovered_at='2026-11-10T19:05:00+01:00',affected_systems=['moodle.ostrava-med.example']),
 body='''moodle.ostrava-med.example has been down since the quiz started, we noticed at 19:05 today (10 Nov). The load balancer sees >400k requests/s from all over the world, looks like a DDoS. Nothing leaked as far as we can tell.

--
Tomasz, on call
''',frm='NOC <noc@ostrava-med.example>',subj='DDoS on Moodle',date='Tue, 10 Nov 2026 19:31:00 +0100',may=['description','reporter_name','personal_data','consequences'])
M('f08_nn','free_text','nb','credentials_exposed',dict(discovered_at='2026-11-12',affected_systems=['git.hivest.example']),
 body='''Hei!

Eg oppdaga i dag at API-nøkkelen til lagringstenesta vår låg open i eit
prosjekt på git.hivest.example. Han har truleg lege der sidan i vår. Eg har
trekt han tilbake og laga ein ny.

Helsing
Oddbjørn Myklebust
''',frm='=?iso-8859-1?Q?Oddbj=F8rn_Myklebust?= <oddbjorn@hivest.example>',subj='API-nøkkel på avvege',date='Thu, 12 Nov 2026 15:48:00 +0100',cs='iso-8859-1',may=['description','measures','occurred_from','occurred_at'])
M('f09_outage_short','free_text','de','outage',dict(),body='Seit 10 Minuten geht in der ganzen Mensa das Kassensystem und das WLAN nicht mehr. Bitte dringend!\n\nGesendet mit der GMX Mail App\n',frm='mensa.leitung@stw-ilmtal.example',subj='Ausfall',date='Fri, 13 Nov 2026 11:52:00 +0100',may=['description','affected_systems','location','discovered_at','occurred_at','occurred_from','org_unit'])
print(lib.COUNT[0])
