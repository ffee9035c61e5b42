from lib import *
import subprocess
S=ParagraphStyle('s',fontName='DJ',fontSize=8.5,leading=11.5); SB=ParagraphStyle('sb',parent=S,fontName='DJB'); H=ParagraphStyle('h',parent=SB,fontSize=13,leading=18)
def plat(items):
    b=io.BytesIO(); SimpleDocTemplate(b,pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45).build(items); return b.getvalue()
P=lambda t,s=S: Paragraph(t.replace('\n','<br/>'),s)
def T(rows,w,bold0=True,span=()):
    t=Table([[P(c,SB if bold0 and j%2==0 else S) if c is not None else '' for j,c in enumerate(r)] for r in rows],colWidths=w)
    t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')]+[('SPAN',a,b) for a,b in span])); return t
# 16 de flat: table
d16='Beim Umzug des Personalbüros ist ein Aktenordner mit Abmahnungen und Krankmeldungen verschwunden. Er stand zuletzt auf dem Rollwagen im Flur und ist im neuen Büro nie angekommen. Die Umzugsfirma weiß von nichts.'
pdf=plat([P('Mitteilung über einen Datenschutzvorfall',H),P('Spedition Harkebrügge &amp; Söhne KG, Datenschutzbeauftragter (extern): Büro Dr. Lohse'),Spacer(1,8),
P('I. Angaben zur mitteilenden Person',SB),T([['Familienname, Vorname','Oltmanns, Gesa'],['Stellung im Betrieb','Personalreferentin'],['Betriebsteil','Zentrale, Personalbüro'],['Fernsprecher','0441 5550-26'],['Mailadresse','g.oltmanns@harkebruegge.example']],[180,310]),Spacer(1,8),
P('II. Angaben zum Vorfall',SB),T([['Zeitpunkt oder Zeitspanne','22.10.2026 bis 23.10.2026'],['Kenntniserlangung','26.10.2026, 10 Uhr'],['Örtlichkeit','Flur 2. OG, Altbau'],['Darstellung in Stichworten oder ganzen Sätzen',d16],['Personenbezug der Daten','☒ gegeben    ☐ nicht gegeben    ☐ offen'],['Inhalt der Unterlagen','Abmahnungen, Krankmeldungen'],['Gesundheitsdaten o. ä. (Art. 9)','☒ ja    ☐ nein'],['Betroffene Beschäftigte (Anzahl)','ungefähr 25'],['Zu befürchten ist','']],[180,310]),Spacer(1,8),
P('III. Reaktion',SB),T([['Was ist schon geschehen?','Beide Gebäude abgesucht und die Umzugsfirma schriftlich zur Nachforschung aufgefordert.'],['Unterrichtet wurden','Geschäftsführung, Betriebsrat'],['Anzeige bei der Polizei','☐ ja    ☒ nein']],[180,310]),Spacer(1,14),
P('Datum / Unterschrift: ....................................'),P('IV. Vermerk des Datenschutzbeauftragten: ....................................')])
mail('m16_de_flat','flat_pdf','de','Gesa Oltmanns <g.oltmanns@harkebruegge.example>','2026-10-26 11:48','Mitteilung Datenschutzvorfall (Ordner)','''
Sehr geehrter Herr Dr. Lohse, sehr geehrtes Team,

wie telefonisch besprochen die Mitteilung als PDF.

Freundliche Grüße
i. A. Gesa Oltmanns
''',report=dict(reporter_name={'any':['Oltmanns, Gesa','Gesa Oltmanns']},reporter_role='Personalreferentin',org_unit='Zentrale, Personalbüro',reporter_phone='0441 5550-26',reporter_email='g.oltmanns@harkebruegge.example',occurred_from='2026-10-22',occurred_to='2026-10-23',discovered_at='2026-10-26T10:00:00+01:00',location='Flur 2. OG, Altbau',
description=d16,personal_data='yes',data_categories=['Abmahnungen','Krankmeldungen'],special_categories='yes',affected_persons=25,measures='Beide Gebäude abgesucht und die Umzugsfirma schriftlich zur Nachforschung aufgefordert.',informed=['Geschäftsführung','Betriebsrat'],police_report={'any':['no','nein']}),may=['lost_or_stolen'],kind=['data_loss','paper_disclosure'],att=[('Mitteilung_Oltmanns.pdf',pdf)])

# 17 de flat: canvas, label above on lines, sloppy
b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); y=800
def ln(t,f='DJ',s=9,x=50):
    global y
    c.setFont(f,s)
    for l in wrap(t,f,s,490): c.drawString(x,y,l); y-=s+4
ln('Gemeinschaftspraxis Dr. Vahl / Dr. Ostermann','DJB',13); ln('Fehler- und Vorfallzettel Datenschutz (bitte ins Fach von Frau Biermann oder per Mail)'); y-=8
d17='Befund von Frau K. einer anderen Patientin mitgegeben (Namensgleichheit). Die Patientin hat es zuhause gemerkt und sofort angerufen.'
for l,v in [('Zettel ausgefüllt von:','Dilara Yüksel, MFA'),('Tag und Stunde des Fehlers:','19.11.2026 gegen 16:45'),('gemerkt am / um:','20.11.2026 um 8.15'),('Was ist schiefgelaufen?',d17),('Um welche Daten ging es?','Laborbefund, Adresse, Krankenkasse'),('Wieviele Patienten?','1'),('Was hast du gleich gemacht?','Patientin bringt den Befund heute zurück, Frau K. wurde angerufen.'),('Wem hast du es gesagt?','Dr. Vahl'),('Folgen?','—'),('Wie verhindern wir das künftig?','')]:
    ln(l,'DJB',8.5); y-=1; ln(v or ' ',s=10,x=60); c.line(50,y+9,545,y+9); y-=8
ln('Bearbeitung Fr. Biermann:  erledigt [  ]   Meldung LfD nötig [  ]'); c.showPage(); c.save()
mail('m17_de_flat','flat_pdf','de','Praxis Vahl Ostermann <empfang@praxis-vahl.example>','2026-11-20 09:30','Vorfallzettel','''
Hallo Frau Biermann,

hab den Zettel eingescannt, Original liegt im Fach.

LG Dilara
''',report=dict(reporter_name='Dilara Yüksel',reporter_role='MFA',occurred_at='2026-11-19T16:45:00+01:00',discovered_at='2026-11-20T08:15:00+01:00',description=d17,data_categories=['Laborbefund','Adresse','Krankenkasse'],affected_persons=1,measures='Patientin bringt den Befund heute zurück, Frau K. wurde angerufen.',informed=['Dr. Vahl']),
may=['reporter_email','org_unit','personal_data','special_categories'],kind=['misdelivery','paper_disclosure'],att=[('scan0417.pdf',b.getvalue())])

# 18 en flat: 4-column table
d18='The wrong mailing list was selected when the rent arrears letter was sent out. All 212 members of the residents\' newsletter list received a spreadsheet with names, flat numbers and amounts owed. We became aware when a resident replied to all.'
pdf=plat([P('Personal Data Breach – Internal Notification',H),P('Hallowmoor Estates Ltd | Compliance | version 2.3'),Spacer(1,8),
T([['Notifier','Priya Venkataraman','Role','Lettings Coordinator'],['Office','Southgate office','Tel','0113 496 0288'],['Occurred','03 Nov 2026 10:20','Discovered','03 Nov 2026 11:05'],['Narrative',d18,None,None],['Cause','☒ Human error   ☐ System fault   ☐ Malicious act   ☐ Third party',None,None],['Number of individuals','57','Number of records','57'],['Categories of data','names, flat numbers, rent arrears',None,None],['Special category data?','☐ Yes  ☒ No','Children\'s data?','☐ Yes  ☒ No'],['Possible consequences','Embarrassment and possible disputes between neighbours',None,None],['Containment','Recall attempted; follow-up email asking everyone to delete the file sent at 11:30.',None,None],['Persons notified','Branch manager, Managing director',None,None],['Compliance ref.','','Risk score','']],[95,180,85,130],span=[((1,i),(3,i)) for i in (3,4,6,8,9,10)])])
mail('m18_en_flat','flat_pdf','en','Priya Venkataraman <priya.v@hallowmoor.example>','2026-11-03 12:10','Breach notification - arrears list','''
Hi Compliance,

Please see attached. Could someone help me with the wording for a letter to the tenants?

Thanks,
Priya
''',report=dict(reporter_name='Priya Venkataraman',reporter_role='Lettings Coordinator',org_unit='Southgate office',reporter_phone='0113 496 0288',occurred_at='2026-11-03T10:20:00+00:00',discovered_at='2026-11-03T11:05:00+00:00',description=d18,affected_persons=57,data_categories=['names','flat numbers','rent arrears'],special_categories='no',
consequences='Embarrassment and possible disputes between neighbours',measures='Recall attempted; follow-up email asking everyone to delete the file sent at 11:30.',informed=['Branch manager','Managing director']),may=['reporter_email','personal_data','location'],kind='misdelivery',att=[('Internal Notification 03-11.pdf',pdf)])

# 20 nb flat platypus sections, label beside
d20='Søknadsportalen viste feil søknad til søkere som logget inn samtidig. Tre søkere har meldt at de så en annen persons karakterutskrift. Feilen kom med oppdateringen tirsdag kveld.'
pdf=plat([P('MELDING OM PERSONVERNAVVIK',H),P('Stiftelsen Vestkysten stipendfond'),Spacer(1,6),P('A  Melder',SB),T([['Navn','Halvard Mjelde'],['Funksjon','Systemansvarlig'],['Telefonnummer','55 90 17 04'],['E-postadresse','halvard@vestkystenfond.example']],[170,320]),Spacer(1,6),
P('B  Avviket',SB),T([['Startet','10.11.2026 kl. 21:00'],['Sluttet','11.11.2026 kl. 09:45'],['Kjent fra','11.11.2026 kl. 09:10'],['Berørt løsning','soknad.vestkystenfond.example'],['Forklar hva som skjedde',d20],['Type avvik','☒ konfidensialitet   ☐ integritet   ☐ tilgjengelighet']],[170,320]),Spacer(1,6),
P('C  Omfang',SB),T([['Antall registrerte (anslag)','inntil 30'],['Opplysninger som er berørt','navn, adresse, karakterer'],['Sensitive opplysninger','☐ ja   ☒ nei   ☐ vet ikke'],['Sannsynlige konsekvenser','']],[170,320]),Spacer(1,6),
P('D  Oppfølging',SB),T([['Gjennomførte tiltak','Portalen ble tatt ned kl. 09:45 og oppdateringen er rullet tilbake.'],['Planlagte tiltak','Varsle de berørte søkerne'],['Orientert','daglig leder'],['Dato og underskrift','']],[170,320])])
mail('m20_nb_flat','flat_pdf','nb','Halvard Mjelde <halvard@vestkystenfond.example>','2026-11-11 10:58','Personvernavvik søknadsportal','''
Hei,

se vedlagte melding. Vi kommer tilbake med flere detaljer når leverandøren har svart.

Hilsen Halvard
''',report=dict(reporter_name='Halvard Mjelde',reporter_role='Systemansvarlig',reporter_phone='55 90 17 04',reporter_email='halvard@vestkystenfond.example',occurred_from='2026-11-10T21:00:00+01:00',occurred_to='2026-11-11T09:45:00+01:00',discovered_at='2026-11-11T09:10:00+01:00',affected_systems=['soknad.vestkystenfond.example'],description=d20,affected_persons=30,data_categories=['navn','adresse','karakterer'],special_categories='no',
measures='Portalen ble tatt ned kl. 09:45 og oppdateringen er rullet tilbake.',informed=['daglig leder']),may=['org_unit','personal_data'],kind=['data_leak','misconfiguration'],att=[('avvik_soknadsportal.pdf',pdf)])

# soffice ones: 19 en, 21 nb
D=Document(); D.add_heading('Loss or Theft of University Property holding Data',1); dp(D,'Wexcombe University, Information Assurance. Type into the white boxes and save as PDF.')
d19='I put my rucksack under the table in the café and when I got up to pay it was gone. The stick holds the raw data of our school survey, pseudonymised, but the key file is on it as well.'
dtab(D,[['**ABOUT YOU**',None],['Full name:','Tobias Lindqvist-Hale'],['Faculty or service:','Faculty of Education'],['Telephone:','07700 900562'],['**ABOUT THE ITEM**',None],['What is missing?','USB stick (SanDisk, 64 GB, blue)'],['Identification (asset no., serial no.):','none'],['Protected by encryption?','☐ Yes   ☒ No   ☐ Don\'t know'],
['**ABOUT THE EVENT**',None],['Lost or stolen?','☐ Lost   ☒ Stolen'],['When (day and hour)?','24 October 2026, between 11:00 and 11:45'],['Where?','Café Minim, Bath Road'],['How did it come about?',d19],['Police told? If so, reference:','Yes, 26-118734'],
['**ABOUT THE DATA**',None],['Does it include personal data?','☒ Yes   ☐ No'],['About how many people?','approx. 320'],['Which data?','pupils\' names, school, survey answers'],['**OFFICE USE**',None],['IA number / received by','']],[6.5,9.5])
open('m19.docx','wb').write(dsave(D))
D=Document(); D.add_heading('Feilmelding og sikkerhetshendelse – Byarkivet',1)
d21='Etter helgens strømbrudd startet ikke lagringsserveren opp igjen. To av diskene er ødelagt, og innskannede klientmapper fra uke 40 og 41 er ikke med i sikkerhetskopien.'
for l in ['**Fra:** Ragnhild Opsahl, arkivar','**Seksjon:** Digitalt depot','**Linje:** 23 44 10 92','','**Hvilket utstyr eller system?**','arkivlager01','**Når skjedde det (fra–til)?**','lørdag 17.10.2026 kl. 23:30 – mandag 19.10.2026 kl. 07:15','**Når oppdaget du det?**','mandag 19.10.2026 kl. 07:15','**Fortell hva som har skjedd:**',d21,
'**Er det personopplysninger?**  ☒ ja  ☐ nei  ☐ usikker','**Hvilken virkning har det?**','Klientmappene må skannes på nytt, papiret finnes heldigvis fortsatt.','**Hva har dere gjort?**','Leverandøren er tilkalt og serveren er slått av.','**Hvem vet om det?**','Byarkivaren, IKT-vakt','','Saksnr. (fylles ut av Byarkivaren): ______________']: dp(D,l)
open('m21.docx','wb').write(dsave(D))
subprocess.run(['nice','-n','10','soffice','--headless','--convert-to','pdf','m19.docx','m21.docx'],capture_output=True,timeout=170)
mail('m19_en_flat','flat_pdf','en','Tobias Lindqvist-Hale <t.lindqvist-hale@wexcombe.example>','2026-10-24 15:33','Stolen USB stick','''
Hi,

form attached. I am very sorry about this, my supervisor doesn't know yet.

Tobias
''',report=dict(reporter_name='Tobias Lindqvist-Hale',org_unit='Faculty of Education',reporter_phone='07700 900562',device_kind='USB stick (SanDisk, 64 GB, blue)',device_encrypted='no',lost_or_stolen='stolen',occurred_from='2026-10-24T11:00:00+01:00',occurred_to='2026-10-24T11:45:00+01:00',location='Café Minim, Bath Road',description=d19,police_report={'any':['Yes, 26-118734','yes']},personal_data='yes',affected_persons=320,data_categories=['pupils\' names','school','survey answers']),
may=['reporter_email','affected_systems'],kind='device_loss',att=[('Loss_or_theft.pdf',open('m19.pdf','rb').read())])
mail('m21_nb_flat','flat_pdf','nb','Opsahl, Ragnhild <ragnhild.opsahl@byarkivet.example>','2026-10-19 09:02','Lagringsserver nede','''
God morgen,
melding ligger ved som pdf.

Ragnhild Opsahl
Byarkivet
''',report=dict(reporter_name='Ragnhild Opsahl',reporter_role='arkivar',org_unit='Digitalt depot',reporter_phone='23 44 10 92',affected_systems=['arkivlager01'],occurred_from='2026-10-17T23:30:00+02:00',occurred_to='2026-10-19T07:15:00+02:00',discovered_at='2026-10-19T07:15:00+02:00',description=d21,personal_data='yes',consequences='Klientmappene må skannes på nytt, papiret finnes heldigvis fortsatt.',
measures='Leverandøren er tilkalt og serveren er slått av.',informed=['Byarkivaren','IKT-vakt']),may=['reporter_email','data_categories'],kind=['data_loss','outage'],att=[('Melding_Byarkivet.pdf',open('m21.pdf','rb').read())])
