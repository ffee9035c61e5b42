import sys; sys.path.insert(0,'.')
from lib import *
import lib
lib.BATCH[0]='b2'
# ================= AcroForm =================
def a01():  # labels above, two columns, meaningless names, combo with codes, NeedAppearances
    f=Form(ap=False,font='DJ',fs=8); f.t(45,45,'BEZIRKSREGIERUNG LAHNWALD',8); f.t(45,63,'Anzeige über den Verlust dienstlicher Informationstechnik',13); f.t(45,78,'Abschnitt A – von der oder dem Beschäftigten auszufüllen',9)
    n=[0]
    def fld(x,y,w,l,v,h=17,**k): n[0]+=1; f.t(x,y,l); f.f(f'Textfeld {n[0]}',x,y+4,w,h,v,**k)
    fld(45,100,240,'Familienname, Vorname','Quandt, Mechthild'); fld(305,100,240,'Dezernat','Dezernat 34 – Krankenhausförderung')
    fld(45,140,240,'Amtsbezeichnung','Regierungsamtfrau'); fld(305,140,240,'telefonisch zu erreichen unter','0651 94-2210 / 0172 5550912')
    f.t(45,180,'Gegenstand'); f.cb('Kombinationsfeld 1',45,184,240,17,[('0','– bitte wählen –'),('10','Notebook'),('20','Smartphone'),('30','Speicherstick')],'30'); fld(305,180,240,'Bezeichnung / Gerätenummer','Kingston IronKey, DZ34-0071')
    fld(45,220,110,'Abhanden gekommen am','05.11.2026'); fld(165,220,120,'Verlust bemerkt am','06.11.2026'); fld(305,220,110,'um (Uhr)','9.30')
    fld(425,220,120,'Ort','Trier Hbf, Gleis 11')
    f.t(45,262,'Das Gerät war'); 
    for i,(l,e,on) in enumerate([('mit Kennwort geschützt','KW',True),('vollständig verschlüsselt','VV',True),('mit Fernlöschung ausgestattet','FL',False)]): f.ch('Kontrollkästchen '+str(i+1),45+i*165,268,on,e); f.t(58+i*165,276,l)
    f.t(45,298,'Vermutete Ursache'); f.ra('Optionsgruppe 1',[(45,303,'0'),(130,303,'1'),(215,303,'2')],'0'); f.t(58,311,'liegen gelassen'); f.t(143,311,'entwendet'); f.t(228,311,'ungeklärt')
    n[0]+=1; f.t(45,335,'Näheres'); f.f('Textfeld 90',45,339,500,60,'Der Stick steckte in der Manteltasche und fehlte bei der Ankunft im Büro. Fundbüro der Bahn hat nichts.',ml=True)
    f.t(45,420,'Personenbezogene Inhalte'); f.ra('Optionsgruppe 2',[(170,412,'0'),(220,412,'1'),(270,412,'2')],'0'); f.t(183,420,'ja'); f.t(233,420,'nein'); f.t(283,420,'ungewiss')
    fld(45,445,240,'falls ja: welche?','Namen, Diensttelefonnummern'); fld(305,445,240,'und von wie vielen Menschen?','rund 40')
    f.box(45,490,500,80,.93); f.t(50,502,'Abschnitt B – Bearbeitungsvermerke des Dezernats 16'); f.t(50,525,'Name'); f.f('Textfeld 101',90,513,150,16,'Hr. Scherf'); f.t(260,525,'Telefon'); f.f('Textfeld 102',310,513,120,16,'-1600'); f.t(50,552,'Anzeige eingegangen'); f.f('Textfeld 103',150,540,130,16,'06.11.2026 11:00')
    return f.done()
M('a01_bezreg_stick','pdf_acroform','de','device_loss',dict(reporter_name='Mechthild Quandt',org_unit='Dezernat 34 – Krankenhausförderung',reporter_role='Regierungsamtfrau',reporter_phone='0651 94-2210 / 0172 5550912',device_kind={'any':['Speicherstick','Kingston IronKey']},device_id={'any':['DZ34-0071','Kingston IronKey, DZ34-0071']},occurred_at='2026-11-05',discovered_at='2026-11-06T09:30:00+01:00',location='Trier Hbf, Gleis 11',device_password='yes',device_encrypted='yes',lost_or_stolen='lost',description='Der Stick steckte in der Manteltasche und fehlte bei der Ankunft im Büro. Fundbüro der Bahn hat nichts.',personal_data='yes',data_categories=['Namen','Diensttelefonnummern'],affected_persons=40),
 body='Guten Tag Herr Scherf,\n\nanbei die Anzeige.\n\nFreundliche Grüße\nIm Auftrag\nQuandt\n',frm='"Quandt, Mechthild (Bezirksregierung Lahnwald)" <mechthild.quandt@brlw.example>',subj='Verlustanzeige Stick',date='Fri, 06 Nov 2026 10:45:00 +0100',att=[('Verlustanzeige_IT.pdf',a01())],may=['device_remote_wipe'])
def a02(): # en, two pages, names own, tooltips only
    f=Form(); f.t(50,50,'Larchmont University Hospitals Trust',9); f.t(50,70,'IG-07 Information Governance Breach Form',15,'Helvetica-Bold'); f.t(50,86,'Part 1 of 2: people and times',10)
    y=110
    for l,n,v,tu in [('Form completed by','ig_completed','Siobhan Devereux','Name of the member of staff filling in the form'),('Band / post','ig_post','Ward Clerk',''),('Directorate, specialty or ward','ig_ward','Maternity, Delivery Suite',''),('Internal ext / bleep','ig_ext','ext 60412',''),('Work e-mail','ig_mail','siobhan.devereux@larchmont-nhs.example',''),('When did it happen?','ig_when','02/11/2026','dd/mm/yyyy'),('When were you made aware?','ig_aware','03/11/2026 14:25','dd/mm/yyyy hh:mm'),('Where did it happen?','ig_where','Delivery Suite reception','')]:
        f.t(50,y+12,l); f.f(n,230,y,300,17,v,tu=tu); y+=25
    f.page(); f.t(50,50,'Part 2 of 2: the breach',10); f.t(50,75,'Sort of breach')
    for i,(l,e,on) in enumerate([('Letter, fax or e-mail to the wrong person','wrong_rcp',False),('Paper notes lost, left or seen','paper_out',True),('Verbal disclosure','verbal',False),('Equipment missing','equip',False),('Hacking or malware','cyber',False)]):
        f.ch('ig_sort.'+e,230,66+i*16,on,'On'); f.t(245,74+i*16,l,9)
    f.t(50,165,'Account of events'); f.f('ig_account',230,153,300,70,'A handover sheet with the names, dates of birth and HIV status of patients was found in the visitors\' toilet by a relative, who handed it in.',ml=True)
    f.t(50,245,'How many patients?'); f.f('ig_pts',230,233,60,17,'9'); f.t(310,245,'How many documents?'); f.f('ig_docs',430,233,60,17,'1')
    f.t(50,270,'Does it include special category data?'); f.ra('ig_special',[(230,262,'yes1'),(290,262,'no1'),(350,262,'na1')],'yes1'); f.t(243,270,'Yes',9); f.t(303,270,'No',9); f.t(363,270,'Not sure',9)
    f.t(50,295,'Immediate action'); f.f('ig_action',230,283,300,40,'Sheet secured, team reminded',ml=True)
    f.t(50,345,'Who have you told?'); f.f('ig_told',230,333,300,17,'Matron; Caldicott Guardian')
    f.t(50,385,'Data Protection Officer (DPO): Maureen Ablett, 0300 555 4000, dpo@larchmont-nhs.example',8)
    return f.done()
M('a02_larchmont_notes','pdf_acroform','en','paper_disclosure',dict(reporter_name='Siobhan Devereux',reporter_role='Ward Clerk',org_unit='Maternity, Delivery Suite',reporter_phone='ext 60412',reporter_email='siobhan.devereux@larchmont-nhs.example',occurred_at='2026-11-02',discovered_at='2026-11-03T14:25:00+01:00',location='Delivery Suite reception',description="A handover sheet with the names, dates of birth and HIV status of patients was found in the visitors' toilet by a relative, who handed it in.",affected_persons=9,special_categories='yes',measures='Sheet secured, team reminded',informed=['Matron','Caldicott Guardian']),
 body='',htmlonly=True,html='<p>Please find IG-07 attached.</p><p>Siobhan</p>',frm='Devereux Siobhan <siobhan.devereux@larchmont-nhs.example>',subj='IG-07',date='Tue, 03 Nov 2026 15:10:00 +0100',att=[('IG-07.pdf',a02())],may=['personal_data','data_categories'])
def a03():
    f=Form(fs=9); f.t(50,50,'Sørlandskysten universitet – IT-avdelingen',9); f.t(50,70,'Registrering av uønsket hendelse (informasjonssikkerhet)',13,'Helvetica-Bold')
    y=95
    for l,n,v in [('Fylt ut av','A1','Eirik Haugland'),('Stilling / rolle','A2','systemforvalter'),('Organisatorisk plassering','A3','Økonomiavdelingen'),('Telefonnr.','A4','38 14 20 95'),('Dato hendelsen ble kjent','B1','04.11.2026'),('Klokkeslett','B2','10:20'),('Systemer/tjenester','B3','Unit4 ERP'),]: f.t(50,y+11,l); f.f(n,220,y,310,16,v); y+=23
    f.t(50,y+11,'Hovedtype'); f.cb('B4',220,y,200,16,['velg ...','Uautorisert tilgang','Skadelig kode','Feilkonfigurasjon','Tjenestenekt','Annet'],'Feilkonfigurasjon'); y+=28
    f.t(50,y+11,'Personopplysninger involvert?'); f.ra('B5',[(220,y+2,'ja'),(270,y+2,'nei'),(320,y+2,'vetikke')],'ja'); f.t(233,y+10,'ja'); f.t(283,y+10,'nei'); f.t(333,y+10,'vet ikke'); y+=24
    f.t(50,y+11,'Antall registrerte (anslag)'); f.f('B6',220,y,80,16,'1 250'); y+=26
    f.t(50,y+11,'Redegjørelse'); f.f('B7',220,y,310,60,'Etter oppgradering fikk alle med lesetilgang se lønnsslipper. Feil rolle var satt som standard.',ml=True); y+=70
    f.t(50,y+11,'Utbedring'); f.f('B8',220,y,310,40,'Rollen er fjernet, logger sikret',ml=True); y+=50
    f.t(50,y+11,'Mottatt av IT (dato)'); f.f('C1',220,y,100,16,'05.11.2026')
    return f.done()
M('a03_sorland_erp','pdf_acroform','nb','misconfiguration',dict(reporter_name='Eirik Haugland',reporter_role='systemforvalter',org_unit='Økonomiavdelingen',reporter_phone='38 14 20 95',discovered_at='2026-11-04T10:20:00+01:00',affected_systems=['Unit4 ERP'],personal_data='yes',affected_persons=1250,description='Etter oppgradering fikk alle med lesetilgang se lønnsslipper. Feil rolle var satt som standard.',measures='Rollen er fjernet, logger sikret'),
 body='Vedlegg.\n\nEirik\n',frm='Eirik Haugland <eirik.haugland@sku.example>',subj='Uønsket hendelse',date='Thu, 05 Nov 2026 08:20:00 +0100',att=[('Registrering.pdf',a03())])
def a04():
    f=Form(); f.t(50,50,'Report an e-mail threat',15,'Helvetica-Bold'); f.t(50,66,'Wetherall Business School, Digital Services',9)
    y=90
    for l,n,v in [('I am','who','Ji-woo Halvorsen'),('I work in','where','Executive Education'),('Call me on','call','020 7946 0733'),('The e-mail arrived','arr','11/09/2026 8:10 AM'),('I realised it was fake','real','11/09/2026 1:40 PM'),('It pretended to come from','from','the Dean'),]: f.t(50,y+12,l); f.f(n,220,y,300,17,v); y+=25
    f.t(50,y+5,'(US date order, month first)',8); y+=15
    f.t(50,y+12,'What did you do with it?'); 
    for i,(l,on) in enumerate([('nothing',False),('clicked the link',True),('entered my password',True),('opened the attachment',False)]): f.ch(f'did{i}',220,y+2+i*15,on,str(i)); f.t(234,y+10+i*15,l,9)
    y+=70; f.t(50,y+12,'More'); f.f('more',220,y,300,50,'The page looked exactly like our single sign-on.',ml=True)
    return f.done()
M('a04_wetherall_us','pdf_acroform','en',['phishing','credentials_exposed'],dict(reporter_name='Ji-woo Halvorsen',org_unit='Executive Education',reporter_phone='020 7946 0733',discovered_at='2026-11-09T13:40:00+01:00'),
 body='Attached - Ji-woo\n',frm='Ji-woo Halvorsen <j.halvorsen@wetherall.example>',subj='Report an e-mail threat',date='Mon, 09 Nov 2026 14:00:00 +0100',att=[('report.pdf',a04())],may=['description','measures','occurred_at'])
def a05():
    f=Form(); f.t(50,60,'Theologische Hochschule Sankt Ansgar',9); f.t(50,80,'Meldezettel IT-Sicherheit (bitte am PC ausfüllen)',13)
    for i,(l,n,v) in enumerate([('Name','n','Prof. P. Clemens Arnold'),('Lehrstuhl / Büro','l','Lehrstuhl für Kirchengeschichte'),('Tel.','t','(bitte Durchwahl angeben)'),('Wann bemerkt?','w','Datum / Uhrzeit'),('Was ist betroffen?','b','z. B. PC, Handy, Mailkonto'),('Vorfall','v','Mein PC startet nicht mehr, der Bildschirm zeigt ein Totenkopfbild und verlangt 300 Euro.')]): f.t(50,110+i*26,l); f.f(n,200,98+i*26,330,18,v)
    return f.done()
M('a05_ansgar_halb','pdf_acroform','de','ransomware',dict(reporter_name='Prof. P. Clemens Arnold',org_unit='Lehrstuhl für Kirchengeschichte',description='Mein PC startet nicht mehr, der Bildschirm zeigt ein Totenkopfbild und verlangt 300 Euro.'),
 body='Hilfe!\nC. A.\n',frm='Clemens Arnold <arnold@th-ansgar.example>',subj='PC',date='Tue, 10 Nov 2026 09:00:00 +0100',att=[('Meldezettel.pdf',a05())])
# ================= flat =================
M('p01_kreis','pdf_flat','de','unauthorized_access',dict(reporter_name='Nicole Freitag',reporter_role='Sachgebietsleiterin',org_unit='Gesundheitsamt',reporter_phone='03491 806-311',reporter_email='nicole.freitag@kreis-elbaue.example',discovered_at='2026-11-04T13:00:00+01:00',occurred_from='2026-10-01',occurred_to='2026-11-04',description='Eine Praktikantin hat Akten von Bekannten im Fachverfahren Octoware aufgerufen.',affected_systems=['Octoware TN'],affected_persons=6,personal_data='yes',special_categories='yes',consequences='Rufschädigung der Betroffenen möglich',measures='Kennung gesperrt',informed=['Amtsleitung','Personalrat']),
 body='s. Anlage\n',frm='Freitag, Nicole <nicole.freitag@kreis-elbaue.example>',subj='Anzeige Datenschutzverstoß',date='Wed, 04 Nov 2026 15:00:00 +0100',att=[('Anzeige.pdf',pdf_table('Interne Anzeige eines Datenschutzverstoßes',[['A. Anzeigende Stelle',None],['A.1 Organisationseinheit','Gesundheitsamt'],['A.2 Name und Funktion der anzeigenden Person','Nicole Freitag, Sachgebietsleiterin'],['A.3 Telefon / E-Mail','03491 806-311 / nicole.freitag@kreis-elbaue.example'],['B. Verstoß',None],['B.1 Zeitraum','01.10.2026 bis 04.11.2026'],['B.2 Bekanntwerden','04.11.2026, 13:00 Uhr'],['B.3 Sachverhaltsdarstellung','Eine Praktikantin hat Akten von Bekannten im Fachverfahren Octoware aufgerufen.'],['B.4 IT-Verfahren','Octoware TN'],['B.5 Art','☐ Verlust  ☐ Fehlversand  ☒ unbefugte Kenntnisnahme (intern)  ☐ Veröffentlichung'],['C. Folgen',None],['C.1 Betroffene (Personenzahl)','6'],['C.2 Personenbezogene Daten','☒ ja  ☐ nein'],['C.3 Daten nach Art. 9 DSGVO','☒ ja  ☐ nein  ☐ ungeklärt'],['C.4 Mögliche Folgen','Rufschädigung der Betroffenen möglich'],['C.5 Abhilfe bisher','Kennung gesperrt'],['C.6 Unterrichtet wurden','Amtsleitung, Personalrat'],['D. Wird vom behördlichen Datenschutz ausgefüllt',None],['D.1 Eingang','05.11.2026 08:00'],['D.2 Bearbeiter','']],font='DJ',spans=[((0,0),(1,0)),((0,4),(1,4)),((0,10),(1,10)),((0,17),(1,17))],styles=[('BACKGROUND',(0,r),(1,r),colors.lightgrey) for r in (0,4,10,17)]))])
def p02():
    d=docx.Document(); d.add_heading('Aldermoor Academy Trust – Cyber incident log entry',1); 
    t=dtable(d,[['Reporter','Department','Direct line'],['Gareth Pugh','Facilities Management','01632 960 874'],['Discovered','Started','Over since'],['7 Nov 2026 06:30','7 Nov 2026 02:00','7 Nov 2026 10:45'],['What is down?','Category','How many users?'],['Door access controllers, CCTV recorder','Outage','about 1,100']]); d.add_paragraph(''); d.add_paragraph('Description of events'); d.add_paragraph('After a failed firmware update the access controllers would not boot and all doors on the east campus stayed locked.'); d.add_paragraph('Remedial action'); d.add_paragraph('Firmware rolled back by the supplier.'); return soffice(dsave(d),'docx','pdf')
M('p02_aldermoor_outage','pdf_flat','en','outage',dict(reporter_name='Gareth Pugh',org_unit='Facilities Management',reporter_phone='01632 960 874',discovered_at='2026-11-07T06:30:00+01:00',occurred_from='2026-11-07T02:00:00+01:00',occurred_to='2026-11-07T10:45:00+01:00',affected_systems=['Door access controllers','CCTV recorder'],description='After a failed firmware update the access controllers would not boot and all doors on the east campus stayed locked.',measures='Firmware rolled back by the supplier.'),
 body='Log entry for your records.\n\nGareth\n\n________________________________\nAldermoor Academy Trust. Registered in England. This email has been scanned for viruses.\n',frm='Gareth Pugh <gpugh@aldermoor.example>',subj='Log entry',date='Sat, 07 Nov 2026 12:00:00 +0100',att=[('log.pdf',p02())],may=['affected_persons'])
def p03():
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); y=800
    def l(x,t,f='Helvetica',s=10): c.setFont(f,s); c.drawString(x,y,t)
    l(50,'Rauheim kommune – Meldeskjema for IKT-hendelser','Helvetica-Bold',13); y-=30
    for a,v in [('Melders navn','Hanne Brekkhus'),('Tjenestested','Hjemmesykepleien sone vest'),('Telefon','90 80 12 34'),('Oppdaget (dato/kl)','06/11-2026 kl 07.20'),('Skjedde (dato/kl)','05/11-2026 ca. kl 21.30'),('Gjenstand','nettbrett iPad 9. gen'),('Merket med','RK-NB-0188'),('Stjålet eller mistet?','stjålet'),('Kryptert','ja'),('Anmeldt til politiet?','ja, saksnr. 16099812'),('Antall berørte','22')]:
        l(50,a,'Helvetica',9); y-=14; l(60,v,'Courier',11); c.line(50,y-3,400,y-3); y-=20
    l(50,'Beskriv hva som skjedde','Helvetica',9); y-=14; l(60,'Bilen ble brutt opp utenfor hos en bruker. Nettbrettet lå i hanskerommet.','Courier',10); y-=40
    l(50,'For saksbehandler:  Mottatt 06/11-2026 kl 09.00   Saksnr: 26/5512','Helvetica-Oblique',8); c.save(); return b.getvalue()
M('p03_rauheim_ipad','pdf_flat','nb','device_loss',dict(reporter_name='Hanne Brekkhus',org_unit='Hjemmesykepleien sone vest',reporter_phone='90 80 12 34',discovered_at='2026-11-06T07:20:00+01:00',occurred_at='2026-11-05T21:30:00+01:00',device_kind='nettbrett iPad 9. gen',device_id='RK-NB-0188',lost_or_stolen='stolen',device_encrypted='yes',police_report='ja, saksnr. 16099812',affected_persons=22,description='Bilen ble brutt opp utenfor hos en bruker. Nettbrettet lå i hanskerommet.'),
 body='Hei, skjema fra Hanne ligger ved.\n',frm='Sone vest <sonevest@rauheim.example>',subj='Stjålet nettbrett',date='Fri, 06 Nov 2026 08:45:00 +0100',att=[('skjema.pdf',p03())],may=['location'])
def p04():
    d=docx.Document(); d.add_heading('Universitätsbibliothek Elmstadt: Vorfallblatt',1)
    for a,b in [('Wer?','Gunnar Thies, Abteilung Digitale Dienste (Tel. 04421 798-2040)'),('Wann gemerkt?','Samstag, 07.11.2026, 19:45 Uhr'),('Wo?','Repositorium repo.ub-elmstadt.example'),('Was?','Die Startseite zeigte ein fremdes Bild mit politischen Parolen, der Index war ausgetauscht.'),('Was nun?','Server isoliert, Snapshot gezogen'),('Personen betroffen?','nein')]:
        p=d.add_paragraph(); p.add_run(a).bold=True; d.add_paragraph(b)
    return soffice(dsave(d),'docx','pdf')
M('p04_ub_deface','pdf_flat','de',['unauthorized_access','compromised_account','other'],dict(reporter_name='Gunnar Thies',org_unit='Abteilung Digitale Dienste',reporter_phone='04421 798-2040',discovered_at='2026-11-07T19:45:00+01:00',description='Die Startseite zeigte ein fremdes Bild mit politischen Parolen, der Index war ausgetauscht.',measures='Server isoliert, Snapshot gezogen'),
 body='Siehe PDF.\n',frm='Digitale Dienste <digital@ub-elmstadt.example>',subj='Defacement Repositorium',date='Sat, 07 Nov 2026 20:30:00 +0100',att=[('Vorfallblatt.pdf',p04())],may=['location','personal_data','affected_persons','affected_systems'])
# ================= DOCX =================
def d01():
    d=docx.Document(); d.add_heading('Störfall- und Sicherheitsmeldung',1); d.add_paragraph('Max-Hellwig-Institut für Werkstoffforschung')
    dtable(d,[['Meldung von',None],['Name','Telefon'],['Dr. Farid Nazari','0351 4567-882'],['Abteilung','Funktion'],['Oberflächentechnik','Laborleiter'],['Ereignis',None],['Beginn','Entdeckung'],['28.10.2026, 22 Uhr','29.10.2026, 07:15 Uhr'],['Beschreibung',None],['Auf dem Mikroskop-PC läuft ein Prozess, der die Grafikkarte auslastet und Monero schürft.',None],['Betroffene Geräte','Bisherige Maßnahmen'],['REM-PC2','vom Netz getrennt']],merge=[((0,0),(0,1)),((5,0),(5,1)),((8,0),(8,1)),((9,0),(9,1))])
    return dsave(d)
M('d01_mhi_miner','docx','de','malware',dict(reporter_name='Dr. Farid Nazari',reporter_phone='0351 4567-882',org_unit='Oberflächentechnik',reporter_role='Laborleiter',discovered_at='2026-10-29T07:15:00+01:00',description='Auf dem Mikroskop-PC läuft ein Prozess, der die Grafikkarte auslastet und Monero schürft.',affected_systems=['REM-PC2'],measures='vom Netz getrennt',occurred_from='2026-10-28T22:00:00+01:00'),
 body='Meldung im Anhang. Gruß, F. Nazari\n',frm='Farid Nazari <nazari@mhi.example>',subj='Sicherheitsmeldung',date='Thu, 29 Oct 2026 08:00:00 +0100',att=[('Meldung.docx',d01())])
def d02():
    d=docx.Document(); d.add_heading('Breach reporting template',1); d.add_paragraph('Parish & District Council of Upper Thorne — Democratic Services')
    t=dtable(d,[['#','Question','Guidance','Answer'],['1','Officer completing this template','Your own name, not the manager\'s','Lorraine Beckett'],['2','Service area','e.g. Housing, Planning','Electoral Services'],['3','Telephone','','01632 960 115'],['4','Date the breach took place','dd/mm/yyyy','29/10/2026'],['5','Date and time the council became aware','dd/mm/yyyy hh:mm','30/10/2026 11:05'],['6','What type of data was involved?','e.g. names, addresses','Names, addresses, dates of birth'],['7','How many individuals?','Best estimate','1,842'],['8','How many records?','Best estimate','2,310'],['9','Explain the breach','','The unredacted register was uploaded to the open data portal instead of the edited version.'],['10','Any sensitive (special category) data?','Yes / No / Unsure','No'],['11','Action to recover the data','','File removed after 20 hours; download log requested']])
    return dsave(d)
M('d02_thorne_register','docx','en','data_leak',dict(reporter_name='Lorraine Beckett',org_unit='Electoral Services',reporter_phone='01632 960 115',occurred_at='2026-10-29',discovered_at='2026-10-30T11:05:00+01:00',data_categories=['Names','addresses','dates of birth'],affected_persons=1842,description='The unredacted register was uploaded to the open data portal instead of the edited version.',special_categories='no',measures='File removed after 20 hours; download log requested'),
 body='Good afternoon\n\nPlease find the completed template.\n\nRegards\nLorraine\n\nLorraine Beckett\nElectoral Services Officer\n',frm='Lorraine Beckett <lorraine.beckett@upperthorne.example>',subj='Breach template',date='Fri, 30 Oct 2026 13:40:00 +0100',att=[('Breach template v3.docx',d02())],may=['personal_data','reporter_role'])
def d03():
    d=docx.Document(); d.add_paragraph('Vidergård folkehøgskole – melding om mogleg brot på personvernet')
    for l in ['Meldar:\t____Asbjørn Dale_______','Stilling:\t____rektor_____________','Tlf.:\t____905 33 210_________','Når oppdaga du det?\t____2.11.2026 kl 14:30____','Kva system:\t____Teams________','Kor mange er råka?\t____31____','Skildring:\t____Eit vedlegg med helseopplysningar om elevar vart delt i fellesrommet for alle elevane.____','Tiltak:\t____Fila er sletta, alle er bedne om å slette kopiar____','Er helseopplysningar med?  ☒ ja   ☐ nei   ☐ veit ikkje']: d.add_paragraph(l)
    return dsave(d)
M('d03_nn_teams','docx','nb',['data_leak','misdelivery'],dict(reporter_name='Asbjørn Dale',reporter_role='rektor',reporter_phone='905 33 210',discovered_at='2026-11-02T14:30:00+01:00',affected_systems=['Teams'],affected_persons=31,description='Eit vedlegg med helseopplysningar om elevar vart delt i fellesrommet for alle elevane.',measures='Fila er sletta, alle er bedne om å slette kopiar'),
 body='Hei. Skjemaet ligg ved.\n\nAsbjørn Dale\nVidergård folkehøgskole\n',frm='Asbjørn Dale <rektor@vidergard.example>',subj='Melding',date='Mon, 02 Nov 2026 16:00:00 +0100',att=[('melding.docx',d03())],may=['special_categories','personal_data','data_categories','org_unit'])
def d04():
    d=docx.Document(); d.add_heading('Ereignisbericht (Vorlage QM-118)',1)
    for l,v,ph in [('Erstellt von','Klicken oder tippen Sie hier, um Text einzugeben.',True),('Klinik/Abteilung','Klicken oder tippen Sie hier, um Text einzugeben.',True),('Datum und Uhrzeit der Feststellung','Klicken oder tippen Sie, um ein Datum einzugeben.',True),('Was ist geschehen?','Klicken oder tippen Sie hier, um Text einzugeben.',True)]:
        p=d.add_paragraph(l+': '); p._p.append(sdt_text('t',v,ph))
    p=d.add_paragraph('Ereignisart: '); p._p.append(sdt_drop('Wählen Sie ein Element aus.',['Phishing','Malware'],True))
    p=d.add_paragraph('Personenbezogene Daten: '); p._p.append(sdt_check(False)); p.add_run(' ja '); p._p.append(sdt_check(False)); p.add_run(' nein')
    return dsave(d)
M('d04_leervorlage','docx','de',None,{},body='Liebe Kolleginnen, bitte die Vorlage QM-118 prüfen und freigeben.\n\nGruß, QM\n',frm='QM-Büro <qm@klinikum-ost.example>',subj='Vorlage QM-118 zur Freigabe',date='Wed, 11 Nov 2026 10:00:00 +0100',att=[('QM-118.docx',d04())],may=['description'])
def d05():
    d=docx.Document(); d.add_heading('Report of a suspicious login',2)
    dtable(d,[['','Details'],['Staff member','Femke van Rooijen'],['Where based','Graduate School'],['Contact','f.vanrooijen@uni-delfland.example, +31 15 555 0144'],['Saw it on','Sunday 8 November 2026, 21:10'],['Account / service','fvanrooijen (webmail)'],['Observation','Sign-in alert from Vietnam, two forwarding rules I did not create'],['Done already','Password changed; MFA re-enrolled'],['Personal data in the mailbox?','Yes']])
    return dsave(d)
M('d05_delfland','docx','en','compromised_account',dict(reporter_name='Femke van Rooijen',org_unit='Graduate School',reporter_email='f.vanrooijen@uni-delfland.example',reporter_phone='+31 15 555 0144',discovered_at='2026-11-08T21:10:00+01:00',affected_systems=['fvanrooijen (webmail)'],description='Sign-in alert from Vietnam, two forwarding rules I did not create',measures='Password changed; MFA re-enrolled',personal_data='yes'),
 body='please see attached, thx\n\nGet Outlook for Android\n',frm='Femke van Rooijen <f.vanrooijen@uni-delfland.example>',subj='suspicious login',date='Sun, 08 Nov 2026 21:40:00 +0100',att=[('report.docx',d05())])
# ================= ODT =================
M('o01_odt_nb','odt','nb','phishing',dict(reporter_name='Wenche Ulriksen',org_unit='Lønnskontoret',reporter_phone='73 50 44 19',discovered_at='2026-11-05T13:50:00+01:00',description='Mottok falsk faktura fra «leverandør» med nytt kontonummer, 184 000 kr ble nesten utbetalt.',measures='Banken er varslet, betaling stoppet'),
 body='Hei, se vedlagt melding. Wenche\n',frm='Wenche Ulriksen <wenche.ulriksen@tronderkommune.example>',subj='Svindelforsøk',date='Thu, 05 Nov 2026 14:30:00 +0100',att=[('melding.odt',soffice((lambda d:(d.add_heading('Melding til sikkerhetsteamet',1),dtable(d,[['Navn på den som melder','Wenche Ulriksen'],['Kontor','Lønnskontoret'],['Telefonnummer','73 50 44 19'],['Tidspunkt for oppdagelse','05.11.2026 13:50'],['Type hendelse','Phishing/svindel'],['Hendelsesforløp','Mottok falsk faktura fra «leverandør» med nytt kontonummer, 184 000 kr ble nesten utbetalt.'],['Hva har du gjort?','Banken er varslet, betaling stoppet'],['Personopplysninger på avveie?','☐ Ja ☐ Nei ☐ Usikker']]),dsave(d))[-1])(docx.Document()),'docx','odt'))],may=['informed'])
M('o02_odt_de','odt','de','paper_disclosure',dict(reporter_name='Rechtspfleger Udo Marquardt',org_unit='Betreuungsgericht',reporter_phone='0395 5444-230',discovered_at='2026-10-30T10:30:00+01:00',occurred_at='2026-10-29',location='Wartebereich 2. OG',description='Betreuungsakte lag offen auf dem Kopierer und wurde von Besuchern gelesen.',affected_persons=1,measures='Akte eingezogen'),
 body='Anbei.\n\nMarquardt\n',frm='Udo Marquardt <marquardt@ag-seenstadt.example>',subj='Akte',date='Fri, 30 Oct 2026 11:00:00 +0100',att=[('Vermerk.odt',odt([('h','Vermerk über einen Datenschutzvorfall'),('t',[['Verfasser','Rechtspfleger Udo Marquardt','Abteilung','Betreuungsgericht'],['Hausruf','0395 5444-230','Ort','Wartebereich 2. OG'],['Vorgefallen am','29.10.2026','Erkannt am','30.10.2026, 10.30 Uhr'],['Geschehensablauf','Betreuungsakte lag offen auf dem Kopierer und wurde von Besuchern gelesen.'],['Betroffene Personen','1','Veranlasste Maßnahmen','Akte eingezogen']]),('p','Vermerk aufgenommen: 30.10.2026, 10.55 Uhr')]))],may=['affected_systems'])
# ================= XLSX =================
from datetime import datetime as DT, time as TM
M('x01_xlsx_merge','xlsx','en','misdelivery',dict(reporter_name='Gwendolyn Hartley-Shaw',reporter_role='Admissions Tutor',org_unit='Admissions',reporter_phone='+44 113 496 0155',discovered_at='2026-11-12T10:05:00+01:00',occurred_at='2026-11-11T16:48:00+01:00',affected_persons=203,data_categories=['names','personal statements','disability flag'],description='Offer spreadsheet mailed to a sixth-form college contact with the same surname as our colleague.',measures='Recipient confirmed deletion'),
 body='See attachment.\n\nG.\n',frm='Gwendolyn Hartley-Shaw <g.hartley-shaw@ebor.example>',subj='Wrong recipient',date='Thu, 12 Nov 2026 10:50:00 +0100',att=[('incident.xlsx',xl([['PERSONAL DATA INCIDENT SHEET'],[],['Section A: you'],['Name',None,'Gwendolyn Hartley-Shaw'],['Position',None,'Admissions Tutor'],['Team',None,'Admissions'],['Phone',None,'+44 113 496 0155'],['Section B: the incident'],['Happened',None,DT(2026,11,11,16,48)],['Noticed',None,DT(2026,11,12,10,5)],['Kind of incident',None,'E-mail sent to wrong recipient'],['Data subjects',None,203],['Data items',None,'names, personal statements, disability flag'],['Summary of facts',None,'Offer spreadsheet mailed to a sixth-form college contact with the same surname as our colleague.'],['Recovery',None,'Recipient confirmed deletion'],['Section C: DPO only'],['Received',None,None],['Reviewer',None,None]],merges=['A1:C1']+[f'A{r}:B{r}' for r in (4,5,6,7,9,10,11,12,13,14,15,17,18)],dates=[('C9','dd/mm/yyyy hh:mm'),('C10','dd/mm/yyyy hh:mm')]))],may=['personal_data','special_categories'])
M('x02_ods_de','ods','de','vulnerability',dict(reporter_name='Thea Lindner',org_unit='IT-Service Schulen',reporter_email='t.lindner@bildung-moorkreis.example',discovered_at='2026-11-09T16:20:00+01:00',affected_systems=['vertretungsplan.moorkreis.example'],description='Durch Ändern der ID in der Adresse lassen sich Pläne anderer Schulen lesen.',measures='Hersteller angeschrieben'),
 body='ODS im Anhang\n',frm='IT-Service Schulen <it@bildung-moorkreis.example>',subj='Schwachstelle Vertretungsplan',date='Mon, 09 Nov 2026 17:00:00 +0100',att=[('Meldung.ods',soffice(xl([['Meldung von IT-Sicherheitsproblemen'],['gemeldet von','Thea Lindner'],['Team','IT-Service Schulen'],['Kontakt','t.lindner@bildung-moorkreis.example'],['entdeckt am',DT(2026,11,9,16,20)],['was genau','Schwachstelle'],['Anwendung','vertretungsplan.moorkreis.example'],['Erläuterung','Durch Ändern der ID in der Adresse lassen sich Pläne anderer Schulen lesen.'],['bisher veranlasst','Hersteller angeschrieben'],['Anlagen','keine']],dates=[('B5','DD.MM.YYYY HH:MM')]),'xlsx','ods'))])
# ================= HTML =================
M('h01_formmail','html','de','data_loss',dict(reporter_name='Ruth Ebeling',reporter_email='r.ebeling@vhs-kiel.example',org_unit='Volkshochschule, Fachbereich Sprachen',discovered_at='2026-10-28T08:40:00+01:00',description='Der Ordner „Kurse 2026“ auf dem Laufwerk K: ist leer, Papierkorb ebenfalls.',affected_systems=['Laufwerk K:'],personal_data='yes',affected_persons=95),
 body='Neue Nachricht\n\nVorname: Ruth\nNachname: Ebeling\nMail: r.ebeling@vhs-kiel.example\nOrganisation: Volkshochschule, Fachbereich Sprachen\nTelefon: nicht angegeben\nWas ist passiert?: Der Ordner „Kurse 2026“ auf dem Laufwerk K: ist leer, Papierkorb ebenfalls.\nWann bemerkt?: 28.10.2026 08:40\nBetroffener Speicherort / System: Laufwerk K:\nPersonenbezogene Daten enthalten?: Ja\nUngefähre Anzahl Personen: 95\n\nIP-Adresse des Absenders: 198.51.100.23\nZeitpunkt der Einsendung: 28.10.2026 08:52\n',html='<table width="600">'+''.join(f'<tr><th align="left" colspan="2">{a}</th></tr><tr><td width="20">&nbsp;</td><td>{b}</td></tr>' for a,b in [('Vorname','Ruth'),('Nachname','Ebeling'),('Mail','<a href="mailto:r.ebeling@vhs-kiel.example">r.ebeling@vhs-kiel.example</a>'),('Organisation','Volkshochschule, Fachbereich Sprachen'),('Telefon','nicht angegeben'),('Was ist passiert?','Der Ordner „Kurse 2026“ auf dem Laufwerk K: ist leer, Papierkorb ebenfalls.'),('Wann bemerkt?','28.10.2026 08:40'),('Betroffener Speicherort / System','Laufwerk K:'),('Personenbezogene Daten enthalten?','Ja'),('Ungefähre Anzahl Personen','95')])+'</table><p style="font-size:9px">IP-Adresse des Absenders: 198.51.100.23<br>Zeitpunkt der Einsendung: 28.10.2026 08:52</p>',frm='Webformular <www-data@web3.vhs-kiel.example>',subj='Neue Nachricht über das Formular „Datenpanne melden“',date='Wed, 28 Oct 2026 08:52:10 +0100')
M('h02_msforms','html','en','unauthorized_access',dict(reporter_name='Kwabena Osei-Mensah',reporter_email='k.osei@ridgeway-college.example',reporter_role='Network Technician',discovered_at='2026-11-03T17:05:00+01:00',affected_systems=['print01.ridgeway-college.example'],description='Unknown administrator account "svc_help" created on the print server at night.',measures='Account disabled, server isolated',personal_data='unknown'),
 body='',htmlonly=True,html='<html><head><style>.q{font-weight:600}</style></head><body><h2>Security concern form: response 118</h2>'+''.join(f'<div class="q">{i}. {a}</div><div class="a">{b}</div>' for i,(a,b) in enumerate([('What is your name?','Kwabena Osei-Mensah'),('Your college e-mail','k.osei@ridgeway-college.example'),('What do you do here?','Network Technician'),('When was this first seen?','11/3/2026 5:05 PM'),('Which machine, account or site is concerned?','print01.ridgeway-college.example'),('What kind of concern is it?','Break-in / unauthorised access'),('Describe it','Unknown administrator account &quot;svc_help&quot; created on the print server at night.'),('What has been done?','Account disabled, server isolated'),('Could personal data be exposed?','Not known yet')],1))+'<p>View results in Microsoft Forms</p></body></html>',frm='Microsoft Forms <no-reply@forms.office.example>',subj='New response',date='Tue, 03 Nov 2026 17:20:00 +0100')
M('h03_html_twin_nb','html','nb','compromised_account',dict(reporter_name='Lise Thorvaldsen',reporter_email='lise.t@hokystnord.example',org_unit='Fakultet for sykepleie',reporter_phone='76 90 21 11',discovered_at='2026-11-01T20:15:00+01:00',description='Fikk varsel om pålogging fra Nigeria og noen har sendt søppelpost fra kontoen min.',measures='Byttet passord'),
 body='Skjema: Meld fra\n\n*Navn*\nLise Thorvaldsen\n\n*E-post*\nlise.t@hokystnord.example\n\n*Fakultet*\nFakultet for sykepleie\n\n*Telefon*\n76 90 21 11\n\n*Når oppdaget du dette?*\n01.11.2026 20:15\n\n*Hendelsestype*\nKapret konto\n\n*Hva skjedde?*\nFikk varsel om pålogging fra Nigeria og noen har sendt søppelpost fra kontoen min.\n\n*Tiltak så langt*\nByttet passord\n',html='<h3>Skjema: Meld fra</h3>'+''.join(f'<p><b>{a}</b><br/>{b}</p>' for a,b in [('Navn','Lise Thorvaldsen'),('E-post','lise.t@hokystnord.example'),('Fakultet','Fakultet for sykepleie'),('Telefon','76 90 21 11'),('Når oppdaget du dette?','01.11.2026 20:15'),('Hendelsestype','Kapret konto'),('Hva skjedde?','Fikk varsel om pålogging fra Nigeria og noen har sendt søppelpost fra kontoen min.'),('Tiltak så langt','Byttet passord')]),frm='Meld fra <ikke-svar@hokystnord.example>',subj='Meld fra: ny innsending',date='Sun, 01 Nov 2026 20:31:00 +0100')
# ================= text =================
M('t01_abschnitte','text_form','de','denial_of_service',dict(reporter_name='Ole Janßen',org_unit='ZIM',reporter_phone='-4711',discovered_at='2026-11-06T14:02:00+01:00',occurred_from='2026-11-06T13:55:00+01:00',occurred_to='2026-11-06T15:30:00+01:00',affected_systems=['www.hs-küste.example','idp.hs-küste.example'],description='Überlastangriff auf die Webfarm, Login für alle Dienste gestört.',measures='Rate Limiting aktiviert',personal_data='no'),
 body='''1 Meldende Person
1.1 Name: Ole Janßen
1.2 Einheit: ZIM
1.3 Durchwahl: -4711

2 Vorfall
2.1 Beginn: 06.11.2026, 13:55 Uhr
2.2 Festgestellt: 06.11.2026, 14:02 Uhr
2.3 Ende: 06.11.2026, 15:30 Uhr
2.4 Betroffene Systeme: www.hs-küste.example, idp.hs-küste.example
2.5 Art: DDoS
2.6 Beschreibung: Überlastangriff auf die Webfarm, Login
    für alle Dienste gestört.

3 Datenschutz
3.1 Personenbezogene Daten betroffen: nein

4 Maßnahmen
4.1 Bereits durchgeführt: Rate Limiting aktiviert
4.2 Geplant:
''',frm='=?utf-8?B?T2xlIEphbsOfZW4=?= <janssen@zim.hs-kueste.example>',subj='Meldung DDoS',date='Fri, 06 Nov 2026 16:00:00 +0100',cte='base64')
M('t02_reply_inline','text_form','en','device_loss',dict(reporter_name='Dagny Rothwell',org_unit='Field Station Orkney',device_kind='Garmin GPS logger and iPhone 13',discovered_at='2026-10-30',lost_or_stolen='lost',location='ferry MV Hamnavoe',device_password='yes',device_encrypted='unknown',personal_data='no'),
 body='''Hi, my answers below.

> Who is reporting?
Dagny Rothwell
> Unit?
Field Station Orkney
> What is missing?
Garmin GPS logger and iPhone 13
> Lost or stolen?
lost, I think
> When did you notice?
30 October 2026
> Where?
ferry MV Hamnavoe
> Was it protected by a password or PIN?
yes
> Was it encrypted?
no idea
> Personal data on it?
no

On Fri, 30 Oct 2026 at 15:02, Service Desk <desk@northisles.example> wrote:
> Dear Dagny, please answer the following questions by return.
> Service Desk, tel. 01856 555 000
''',frm='Dagny Rothwell <d.rothwell@northisles.example>',subj='Re: Missing equipment',date='Fri, 30 Oct 2026 16:44:00 +0100',may=['description'])
M('t03_korrektur','text_form','de','data_leak',dict(reporter_name='Hubert Kesselring',org_unit='Standesamt',reporter_phone='07731 85-214',discovered_at='2026-11-12T09:15:00+01:00',affected_persons=57,description='Eheanmeldungen lagen im öffentlich erreichbaren Verzeichnis /upload.',affected_systems=['Bürgerportal']),
 body='''Guten Tag,

unten der Bogen. Achtung: die Zahl darin stimmte nicht, es sind 57 Betroffene.

Name ........: Hubert Kesselring
Amt .........: Standesamt
Telefon .....: 07731 85-214
Entdeckt am .: 12.11.2026 9:15 Uhr
System ......: Bürgerportal
Vorfall .....: Eheanmeldungen lagen im öffentlich erreichbaren Verzeichnis /upload.
Betroffene ..: 57 (nicht 75)
Datensätze ..: 114

Kesselring
''',frm='Hubert Kesselring <kesselring@singfeld.example>',subj='Datenpanne Standesamt',date='Thu, 12 Nov 2026 10:11:00 +0100',may=['personal_data'])
M('t04_en_us','text_form','en','malware',dict(reporter_name='Marisol Trevino',reporter_role='School Nurse',org_unit='Cedar Flats Elementary',reporter_phone='(512) 555-0188',discovered_at='2026-11-04T14:15:00+01:00',affected_systems=['CFE-NURSE-02'],description='Pop-up said computer is infected, then a program installed itself and the mouse moved on its own.',measures='Pulled the plug',personal_data='yes'),
 body='''EMPLOYEE NAME ...... Marisol Trevino
JOB ................ School Nurse
CAMPUS ............. Cedar Flats Elementary
PHONE .............. (512) 555-0188
DATE OF REPORT ..... 11/05/2026
DATE DISCOVERED .... 11/04/2026
TIME DISCOVERED .... 2:15 pm
COMPUTER ........... CFE-NURSE-02
WHAT HAPPENED ...... Pop-up said computer is infected, then a
                     program installed itself and the mouse moved
                     on its own.
WHAT DID YOU DO .... Pulled the plug
STUDENT DATA ON IT?  [X] Yes  [ ] No  [ ] Not sure
''',frm='Marisol Trevino <mtrevino@cedarflats.example>',subj='computer',date='Thu, 05 Nov 2026 15:00:00 +0100')
# ================= free =================
M('f01_gestern','free_text','de','device_loss',dict(discovered_at='2026-11-11T19:00:00+01:00',device_kind={'any':['Diensthandy','Diensthandy (iPhone 12)','iPhone 12']},lost_or_stolen='lost',reporter_phone='0157 55512345'),
 now='2026-11-12T08:00:00+01:00',body='''Hallo IT,

ich hab gestern Abend gegen 19 Uhr gemerkt, dass mein Diensthandy (iPhone 12) weg ist. Wahrscheinlich im Bus 42 liegen gelassen. Gesperrt ist es mit PIN. Bitte SIM sperren, mich erreicht man privat unter 0157 55512345.

LG Sven

Von meinem iPad gesendet
''',frm='Sven Ottmüller <ottmueller@jugendhilfe-nord.example>',subj='Handy weg',date='Thu, 12 Nov 2026 07:14:00 +0100',may=['description','location','device_password','occurred_at'])
M('f02_fwd_colleague','free_text','en','data_leak',dict(affected_persons=480,discovered_at='2026-11-10T09:40:00+01:00'),
 now='2026-11-10T12:00:00+01:00',body='''Team, forwarding this from Priya in Alumni Relations, please handle. I have nothing to add.

Regards
Martin Stroud
Head of Advancement
01632 960 200

---------- Forwarded message ---------
From: Priya Raman <p.raman@stourbridge-uni.example>
Date: Tue, 10 Nov 2026 at 10:05
Subject: donor list online
To: Martin Stroud <m.stroud@stourbridge-uni.example>

Hi Martin, at 9.40 this morning a donor rang to say he can see our donor list on the event page. The CSV with names and gift amounts of 480 donors is linked publicly. I have asked web team to take it down.
Priya
''',frm='Martin Stroud <m.stroud@stourbridge-uni.example>',subj='Fwd: donor list online',date='Tue, 10 Nov 2026 10:20:00 +0100',may=['description','measures','personal_data','data_categories','org_unit','reporter_role','reporter_phone','affected_systems','informed','location'])
M('f03_nb_igar','free_text','nb','misdelivery',dict(discovered_at='2026-11-10',affected_persons=12),
 now='2026-11-11T09:30:00+01:00',body='''Hei,

i går oppdaget jeg at eksamensresultatene for 12 studenter ble sendt til feil gruppe på e-post. Jeg har bedt alle slette meldingen. Gi beskjed om jeg må gjøre noe mer.

Med vennlig hilsen
Torgeir Skaar
førsteamanuensis
Institutt for informatikk
''',frm='Torgeir Skaar <torgeir.skaar@uniost.example>',subj='Sendt til feil mottakere',date='Wed, 11 Nov 2026 08:55:00 +0100',may=['description','measures','reporter_role','org_unit','personal_data','data_categories'])
M('f04_quoted_old','free_text','de','phishing',dict(),
 now='2026-11-12T17:00:00+01:00',body='''Hallo zusammen,

schon wieder eine Phishing-Mail, diesmal mit Absender "Personalabteilung", Link https://gehalt-portal.evil.example/. Niemand hat geklickt, nur zur Info.

Viele Grüße
Babette Rix

Am 02.03.2026 um 11:00 schrieb Babette Rix:
> am 01.03.2026 um 17:20 Uhr habe ich entdeckt, dass 250 Personen
> auf meine Mail ... Tel. 0201 555-100
''',frm='Babette Rix <rix@museum-zollhof.example>',subj='Re: Phishing',date='Thu, 12 Nov 2026 16:20:00 +0100',hdr={'User-Agent':'Mozilla Thunderbird'},may=['description'],flowed=True)
M('f05_scan_abuse','free_text','en','scan',dict(),
 body='''Dear abuse team,

your host 198.51.100.77 scanned our network 203.0.113.0/24 on port 22 and 3389. Log excerpt (UTC):

2026-11-08T01:14:03Z SRC=198.51.100.77 DPT=22
2026-11-08T01:14:09Z SRC=198.51.100.77 DPT=3389

Please investigate.
Security Operations, Lowfield Institute
''',frm='SOC <soc@lowfield.example>',subj='Port scan from 198.51.100.77',date='Sun, 08 Nov 2026 09:00:00 +0100',may=['description','affected_systems','occurred_at','occurred_from','occurred_to','reporter_name','org_unit','discovered_at'])
M('f06_spam_de','free_text','de','spam',dict(),body='''Guten Tag,

unser Funktionspostfach dekanat@ wird seit Tagen mit Werbung für Potenzmittel zugemüllt, inzwischen an die 500 Mails am Tag. Können Sie da filtern?

Freundliche Grüße
Ilse Kamp, Dekanat
''',frm='Ilse Kamp <kamp@dekanat.uni-moorbach.example>',subj='Spamflut',date='Mon, 09 Nov 2026 10:10:00 +0100',may=['description','affected_systems','org_unit'])
M('f07_other_en','free_text','en','other',dict(),body='''Hello,

someone has painted over the camera above the server room door and the lock looks scratched. Nothing seems to be missing. Not sure if you are the right people.

Fiona (night porter)
''',frm='Porters Lodge <lodge@kingsmere.example>',subj='server room door',date='Tue, 10 Nov 2026 02:10:00 +0100',may=['description','location','reporter_role','affected_systems','org_unit'])
M('f08_copyright','free_text','en','copyright',dict(),body='''Notice of Claimed Infringement

We act for Bluecrest Pictures. On 2026-11-01T22:10:05Z the IP address 192.0.2.144 shared the film "Harbour Lights" via BitTorrent without authorisation. Please remove the material within 7 days.

Digital Rights Office, Bluecrest, phone +1 310 555 0170
''',frm='DMCA Agent <notices@bluecrest.example>',subj='Copyright infringement notice 88123-X',date='Mon, 02 Nov 2026 03:00:00 +0100',may=['description','affected_systems','occurred_at','discovered_at','org_unit','reporter_phone','reporter_name','reporter_role'])
M('f09_vuln_de','free_text','de','vulnerability',dict(affected_systems=['pruefung.uni-lahnau.example']),body='''Sehr geehrte Damen und Herren,

ich bin Studentin und habe auf pruefung.uni-lahnau.example eine Sicherheitslücke gefunden: Das Suchfeld führt eingegebenes JavaScript aus (XSS). Ausgenutzt habe ich nichts. Details gern verschlüsselt.

Mit freundlichen Grüßen
Aylin Demirci
''',frm='Aylin Demirci <aylin.demirci@posteo.example>',subj='Sicherheitslücke',date='Wed, 11 Nov 2026 22:30:00 +0100',may=['description','reporter_role','personal_data'])

M('p05_helse_nb','pdf_flat','nb','unauthorized_access',dict(reporter_name='Sigrid Moen Aune',reporter_role='overlege',org_unit='Barneavdelingen',reporter_phone='72 82 55 10',discovered_at='2026-11-03T12:00:00+01:00',occurred_from='2026-10-12',occurred_to='2026-10-30',description='En vikar har lest journalen til en nabo uten tjenstlig behov.',affected_persons=1,affected_systems=['DIPS'],measures='Tilgangen er stengt',special_categories='yes'),
 body='Se vedlegg\n',frm='Sigrid Moen Aune <sigrid.aune@fjordsykehus.example>',subj='Snoking i journal',date='Tue, 03 Nov 2026 13:30:00 +0100',att=[('avvik.pdf',pdf_table('Avviksmelding – behandling av helseopplysninger',[['Avvik meldt av','Sigrid Moen Aune','Yrkesgruppe','overlege'],['Avdeling','Barneavdelingen','Calling/tlf','72 82 55 10'],['Avdekket','3. november 2026 kl. 12','Periode','12.10.2026 – 30.10.2026'],['Saksbeskrivelse','En vikar har lest journalen til en nabo uten tjenstlig behov.','',''],['Berørte (antall)','1','System','DIPS'],['Helseopplysninger?','Ja','Straks utført','Tilgangen er stengt'],['Kvalitetsavd.: mottatt','','Saksbehandler','']],widths=(100,170,90,150),font='DJ',spans=[((1,3),(3,3))]))],may=['personal_data'])
M('x03_nb_xlsx','xlsx','nb','data_loss',dict(reporter_name='Jorunn Espeland',org_unit='Museumsavdelingen',reporter_phone='51 84 60 00',discovered_at='2026-11-09T08:10:00+01:00',affected_systems=['NAS samling02'],description='To disker røk samtidig, 14 år med katalogbilder er borte.',measures='Kontaktet Ibas',personal_data='no'),
 body='Hei, vedlagt.\n\nMvh Jorunn\n',frm='Jorunn Espeland <jorunn.espeland@kystmuseet.example>',subj='Tap av data',date='Mon, 09 Nov 2026 09:00:00 +0100',att=[('skjema.xlsx',xl([['Hendelsesskjema','',''],['','',''],['Innsender:','Jorunn Espeland',''],['Avdeling:','Museumsavdelingen',''],['Telefon:','51 84 60 00',''],['Oppdaget dato:',DT(2026,11,9),'dd.mm.åååå'],['Oppdaget kl.:','08:10','tt:mm'],['Hva slags hendelse:','Tap av data','velg fra listen'],['Rammet utstyr/system:','NAS samling02',''],['Beskriv:','To disker røk samtidig, 14 år med katalogbilder er borte.',''],['Tiltak:','Kontaktet Ibas',''],['Personopplysninger (ja/nei/vet ikke):','nei','']],title='Ark1',dates=[('B6','DD.MM.YYYY')]))])
M('h04_nested','html','de','misdelivery',dict(reporter_name='Annegret Solbach',org_unit='Prüfungsamt',reporter_phone='0271 740-1188',discovered_at='2026-11-10T12:30:00+01:00',description='Bescheid an falsche Studentin geschickt (gleicher Nachname).',affected_persons=1,measures='telefonisch um Vernichtung gebeten',personal_data='yes'),
 body='',htmlonly=True,html='<table width="100%"><tr><td><table><tr><td colspan="2"><h3>Formular „Datenschutzvorfall“</h3></td></tr><tr><td>Von</td><td>Annegret Solbach</td></tr><tr><td>Amt</td><td>Prüfungsamt</td></tr><tr><td>Rückruf</td><td>0271 740-1188</td></tr></table></td></tr><tr><td><table><tr><td>Kenntnis seit</td><td>10.11.2026 12:30</td></tr><tr><td>Worum geht es</td><td>Fehlversand</td></tr><tr><td>Hergang</td><td>Bescheid an falsche Studentin geschickt (gleicher Nachname).</td></tr><tr><td>Betroffene Personen</td><td>1</td></tr><tr><td>Personenbezug</td><td>ja</td></tr><tr><td>Schon erledigt</td><td>telefonisch um Vernichtung gebeten</td></tr></table></td></tr></table>',frm='Annegret Solbach <solbach@uni-siegtal.example>',subj='Formular Datenschutzvorfall',date='Tue, 10 Nov 2026 13:00:00 +0100')
M('f10_nn_free','free_text','nb','ransomware',dict(discovered_at='2026-11-12T06:45:00+01:00',reporter_phone='979 55 014'),
 now='2026-11-12T09:00:00+01:00',body="""Hei,

då eg kom på jobb i dag klokka 06:45 var alle filene på fellesområdet til
vedlikehald krypterte, og det låg eit krav om løysepengar på skjermen. Vi har
drege ut nettverkskabelen på dei tre maskinene på kontoret. Ring meg på
979 55 014.

Helsing Magnar Eide
driftsleiar, Sunnfjord vassverk
""",frm='Magnar Eide <magnar@sunnvass.example>',subj='HASTAR',date='Thu, 12 Nov 2026 07:02:00 +0100',may=['description','measures','affected_systems','reporter_role','org_unit'])
M('f11_nb_stjaalet','free_text','nb','device_loss',dict(discovered_at='2026-11-11T07:30:00+01:00',device_kind={'any':['bærbar PC','PC','jobb-PC','HP EliteBook 840','bærbar PC (HP EliteBook 840)']},lost_or_stolen='stolen',device_encrypted='yes'),
 now='2026-11-11T09:30:00+01:00',body="""God morgen

Vi hadde innbrudd på kontoret i natt. Jeg oppdaget det kl. 07.30 i dag da jeg låste meg inn. En bærbar PC (HP EliteBook 840) er stjålet. Den er kryptert. Politiet er på stedet nå.

--
Vennlig hilsen
Bjørg Lunde
NAV Østfjella
""",frm='"Lunde, Bjørg" <bjorg.lunde@navof.example>',subj='Innbrudd',date='Wed, 11 Nov 2026 08:10:00 +0100',cs='windows-1252',may=['description','location','occurred_at','police_report','org_unit','informed'])
M('t05_nb_prikker','text_form','nb','credentials_exposed',dict(reporter_name='Vegard Stø',org_unit='Institutt for kjemi',reporter_phone='73 59 12 80',discovered_at='2026-11-10T15:20:00+01:00',affected_systems=['instrument-PC NMR-2'],description='Passordlapp hang på skjermen og ble lagt ut på Instagram av en besøkende.',measures='Byttet passord på alle delte kontoer',personal_data='no'),
 body="""MELDING OM SIKKERHETSHENDELSE

Meldt av ................ Vegard Stø
Institutt ............... Institutt for kjemi
Telefon ................. 73 59 12 80
Oppdaget ................ 10.11.2026 15:20
Meldt ................... 10.11.2026 16:05
Hva er berørt ........... instrument-PC NMR-2
Hendelse ................ Passordlapp hang på skjermen og ble lagt ut på
                          Instagram av en besøkende.
Tiltak .................. Byttet passord på alle delte kontoer
Personopplysninger ...... [ ] ja  [x] nei  [ ] usikker
""",frm='Vegard Stø <vegard.sto@kjemi.unimidt.example>',subj='passord på avveie',date='Tue, 10 Nov 2026 16:05:00 +0100')
print(lib.COUNT[0])
