from lib import *
YN=lambda a,opts=('ja','nein','unklar'):[(o,o==a) for o in opts]
# ---- 10 Precision Castings: docx 4 col + above2, docx->pdf
def pc(v): return [('head','Precision Castings (Midlands) Ltd | Works Instruction WI-119 | Uncontrolled when printed'),('h','Cyber / Information Incident Sheet'),
 ('kv4',['PERSON RAISING THE SHEET',('Raised by',v[0],'Clock no.',v[1]),('Shop / office',v[2],'Contact no.',v[3]),('Sheet raised on',v[4],'Shift',v[5]),'WHAT HAPPENED',('First spotted (date + time)',v[6],'Thought to have begun',v[7])]),
 ('above2',[[('Machines / systems hit',v[8]),('Effect on production',v[9])],[('Account of events',v[10]),('Action on the spot',v[11])]]),
 ('chk','Employee or customer personal data in play?',[('Yes',v[12]=='y'),('No',v[12]=='n'),('Cannot say',v[12]=='u')]),
 ('p','Return to the IT Manager, Len Whitcombe (ext. 300, l.whitcombe@precisioncastings.example).')]
v=['Tracy Ollerenshaw','20417','Die shop','ext. 341','13/10/2026','Nights','13/10/2026 02:40','','HMI of furnace 3, CNC-07','Furnace 3 held for 4 hrs','Screen on furnace 3 froze then the mouse started moving by itself and somebody opened the recipe editor. Remote support was not booked.','Pulled the LAN lead and rang the duty engineer','n']
M('b5_pc_intrusion_docx','docx','en',('Tracy Ollerenshaw','tracy.ollerenshaw@precisioncastings.example'),'2026-10-13 05:58','WI-119 sheet',body='Sheet from nights.\n\nTracy',client='outlook',att=[('WI-119 13-10.docx',docx(pc(v)))],
 report=dict(reporter_name=v[0],org_unit='Die shop',reporter_phone='ext. 341',discovered_at=T('2026-10-13 02:40'),affected_systems=['HMI of furnace 3','CNC-07'],consequences=v[9],description=v[10],measures=v[11],personal_data='no'),kind='unauthorized_access',may=['location'])
v=['Abdul Rahman','','Accounts','ext. 118','14/10/2026','Days','14/10/2026 9:50 am','14/10/2026 about 9:30 am','My PC (ACC-PC-12)','None so far','Opened an invoice from a supplier, Word asked me to enable editing and a black box flashed up. Defender then shouted about a trojan.','Shut the lid and walked to IT','u']
M('b5_pc_trojan_docx2pdf','pdf_flat','en',('Abdul Rahman','abdul.rahman@precisioncastings.example'),'2026-10-14 10:20','incident sheet',body='Hi Len, hi all,\n\nas discussed please find sheet.\n\nRegards\nAbdul',client='outlook',htmlbody=True,att=[('Incident sheet AR.pdf',conv(docx(pc(v)),'pdf'))],
 report=dict(reporter_name=v[0],org_unit='Accounts',reporter_phone='ext. 118',discovered_at=T('2026-10-14 09:50'),occurred_at=T('2026-10-14 09:30'),affected_systems=['My PC (ACC-PC-12)'],consequences='None so far',description=v[10],measures=v[11],personal_data='unknown'),kind='malware',may=['occurred_from','consequences'])
# ---- 11 Nordmark Versicherung: acro de
def nv(v,**k): return acro('Nordmark Versicherung a. G. – Mitteilung eines Datenschutz- oder IT-Ereignisses',[('h','1. Mitteilende Person'),('t','Anrede, Vor- und Nachname',v[0]),('t','Organisationseinheit (z. B. Schaden Kfz, Vertrieb Nord)',v[1]),('t','Erreichbar unter',v[2]),('h','2. Ereignis'),('comb','Tag der Feststellung (TTMMJJJJ)',v[3],8),('comb','Uhrzeit der Feststellung (HHMM)',v[4],4),('t','Ereigniszeitpunkt oder -zeitraum',v[5]),('m','Sachverhalt',v[6]),('c','Einordnung',v[7],['Irrläufer (Brief, E-Mail, Fax)','Verlust oder Diebstahl von Hardware','Schadprogramm','Fremder Zugriff auf Postfach oder Konto','Veröffentlichung im Internet','Sonstiges']),('t','Betroffene Anwendungen oder Geräte',v[8]),('r','Sind personenbezogene Daten betroffen?',v[9],['ja','nein','noch offen'],['Auswahl1','Auswahl2','Auswahl3']),('t','Anzahl betroffener Versicherungsnehmer',v[10]),('t','Anzahl betroffener Verträge',v[11]),('m','Maßnahmen, die schon laufen',v[12]),('h','3. Bearbeitungsvermerke Datenschutz (nicht ausfüllen)'),('t2',('Eingangsdatum',v[13]),('Sachbearbeitung',v[14]))],footer='Nordmark Versicherung a. G. · Datenschutzbeauftragter: RA Jens Petermann · Tel. 0431 555-9000 · datenschutz@nordmark-vag.example',**k)
v=['Frau Anke Drews','Schaden Sach','App. 5127','15102026','0910','13.10.2026','Gutachten zu einem Brandschaden mit Fotos der Wohnung an den falschen Makler gemailt. Der Makler hat sich gemeldet.',{0},'',0,'1','2','Makler um Löschung gebeten, Bestätigung steht aus','15.10.2026','Pe']
M('b5_nv_misdel_acro','pdf_acroform','de',('Anke Drews','anke.drews@nordmark-vag.example'),'2026-10-15 09:48','Mitteilung Datenschutzereignis',body='Sehr geehrte Damen und Herren,\n\nanbei die Mitteilung.\n\nMit freundlichen Grüßen\nAnke Drews\nSchaden Sach\nTel. 0431 555-5127\n',client='outlook',cs='windows-1252',att=[('Mitteilung.pdf',nv(v,layout='left',names='Textfeld',order='shuffle',seed=11))],
 report=dict(reporter_name=ANY('Anke Drews','Frau Anke Drews'),org_unit='Schaden Sach',reporter_phone='App. 5127',discovered_at=T('2026-10-15 09:10'),occurred_at='2026-10-13',description=v[6],personal_data='yes',affected_persons=1,measures=v[12]),kind='misdelivery')
v=['Herr Torben Lüth','Vertrieb Nord','0151 5550134','19102026','1815','heute zwischen 17 und 18 Uhr','Diensttablet im Zug RE 7 Richtung Flensburg liegen gelassen, beim Fundbüro bisher nichts.',{1},'iPad 10. Gen., Gerätenr. NV-3302',2,'','','Gerät über MDM in den Verlustmodus gesetzt','','']
M('b5_nv_ipad_acro_need','pdf_acroform','de',('Torben Lüth','torben.lueth@nordmark-vag.example'),'2026-10-19 18:40','Tablet weg',body='Anbei das Formular. Bin mobil erreichbar.\n\nVon meinem iPhone gesendet',client='iphone',att=[('Mitteilung_Lueth.pdf',nv(v,layout='above',names='label',order='reverse',fill='need',seed=12))],
 report=dict(reporter_name=ANY('Torben Lüth','Herr Torben Lüth'),org_unit='Vertrieb Nord',reporter_phone='0151 5550134',discovered_at=T('2026-10-19 18:15'),occurred_from=T('2026-10-19 17:00'),occurred_to=T('2026-10-19 18:00'),description=v[6],personal_data='unknown',measures=v[12]),kind='device_loss',may=['affected_systems','device_kind','device_id','lost_or_stolen','location'])
v=['Frau Dr. Mirja Stange','Rechtsabteilung','','20102026','','','Auf einer Plattform wird unser Kundenmagazin komplett zum Herunterladen angeboten, inklusive der lizenzierten Bilder. Die Agentur fordert Unterlassung.',{5},'',1,'','','','','']
M('b5_nv_copyright_acro','pdf_acroform','de',('Stange, Mirja','m.stange@nordmark-vag.example'),'2026-10-20 11:00','Mitteilung',body=None,html=htmlify('Guten Morgen,\n\nsiehe Anlage – nicht dringend.\n\nStange','outlook'),client='outlook',att=[('Mitteilung Stange.pdf',nv(v,layout='left',names='xfa',fill='pypdf',seed=13))],
 report=dict(reporter_name=ANY('Dr. Mirja Stange','Mirja Stange'),org_unit='Rechtsabteilung',discovered_at='2026-10-20',description=v[6],personal_data='no'),kind='copyright')
# ---- 12 Sykehuset Indre Fjord: acro nb
def si(v,**k): return acro('Sykehuset Indre Fjord HF – Melding om informasjonssikkerhetsbrudd',[('n','Ikke skriv fødselsnummer eller diagnoser i skjemaet.'),('t','Hvem melder',v[0]),('t','Klinikk / post',v[1]),('t','Calling / telefon',v[2]),('t','Oppdaget (dd.mm.åååå tt:mm)',v[3]),('t','Inntraff (dd.mm.åååå tt:mm)',v[4]),('x','Hendelsestype',v[5],['Velg …','Snoking i journal','Tapt utstyr','Utskrift på avveie','Systemfeil','Svindel-e-post','Annet']),('m','Beskrivelse av forløpet',v[6]),('r','Pasientopplysninger involvert',v[7],['Ja','Nei','Uavklart'],['on1','on2','on3']),('t','Antall pasienter',v[8]),('t','Antall journaldokumenter',v[9]),('m','Hva er satt i verk',v[10]),('t','Orientert om saken',v[11]),('n','Behandles av seksjon for kvalitet: Marit Opdal, tlf. 53 00 20 10.')],**k)
v=['Gunnhild Aase, avdelingssykepleier','Medisinsk sengepost 2','calling 4471','21.10.2026 09:00','','Snoking i journal','Logganalyse viser at en ansatt uten behandlingsansvar har åpnet naboens journal flere ganger i august.',0,'1','17','Tilgangen er sperret, samtale med den ansatte i morgen','Klinikksjef, HR']
M('b5_si_snok_acro','pdf_acroform','nb',('Gunnhild Aase','gunnhild.aase@sif-hf.example'),'2026-10-21 10:15','Melding',body='Hei!\n\nVedlagt melding.\n\nMvh\nGunnhild',client='outlook',att=[('melding_infosikkerhet.pdf',si(v,layout='left',names='Tekst',order='reverse',seed=21))],
 report=dict(reporter_name='Gunnhild Aase',reporter_role='avdelingssykepleier',org_unit='Medisinsk sengepost 2',reporter_phone='calling 4471',discovered_at=T('2026-10-21 09:00'),description=v[6],personal_data='yes',affected_persons=1,measures=v[10],informed=['Klinikksjef','HR']),kind='unauthorized_access',may=['special_categories','occurred_at','occurred_from'])
v=['Pål Erik Vik','Laboratoriet','53 00 24 88','22.10.2026 06:35','22.10.2026 06:10','Systemfeil','Labsystemet sluttet å svare etter nattens oppdatering. Prøvesvar må ringes ut. Ikke tegn til angrep.',1,'','','Beredskapsrutine på papir','Vakthavende, driftssenteret']
M('b5_si_outage_acro_right','pdf_acroform','nb',('Pål Erik Vik','pal.erik.vik@sif-hf.example'),'2026-10-22 06:58','Nede: labsystem',body='Skjema vedlagt',client='owa',cs='iso-8859-1',att=[('skjema.pdf',si(v,layout='right',names='meaningless',order='shuffle',fill='pypdf',seed=22))],
 report=dict(reporter_name=v[0],org_unit='Laboratoriet',reporter_phone='53 00 24 88',discovered_at=T('2026-10-22 06:35'),occurred_at=T('2026-10-22 06:10'),description=v[6],personal_data='no',measures=v[10],informed=['Vakthavende','driftssenteret']),kind='outage',may=['affected_systems','consequences'])
# flattened print of a form (no radios used)
f=acro('Bjørkeli kulturskole – Meld fra om mistet utstyr',[('t','Lærerens navn',"Ingvild Sørheim"),('t','Mobilnummer','988 23 410'),('t','Utstyr','Bærbar PC, Lenovo ThinkPad L13'),('t','Klistrelapp-nr.','BKS-058'),('t','Var disken kryptert?','Ja, BitLocker'),('t','Sist sett (sted)','Kafé Lyren, Storgata 4'),('t','Når savnet du den?','23.10.2026 kl 17:25'),('t','Stjålet eller mistet?','Stjålet'),('t','Anmeldt til politiet (saksnr.)','Anmeldt, sak 16884412'),('m','Kommentar','Veska ble tatt mens jeg bestilte. Elevlister lå lokalt.')],layout='left',fill='flatten',seed=23)
M('b5_bk_stolen_flat','pdf_flat','nb',('Ingvild Sørheim','ingvild@bjorkeli-kulturskole.example'),'2026-10-23 19:02','Stjålet PC',body='Hei, se skjema\n\nIngvild\n\nSendt fra min iPhone',client='iphone',att=[('Meld fra.pdf',f)],
 report=dict(reporter_name='Ingvild Sørheim',reporter_phone='988 23 410',device_kind='Bærbar PC, Lenovo ThinkPad L13',device_id='BKS-058',device_encrypted='yes',location='Kafé Lyren, Storgata 4',discovered_at=T('2026-10-23 17:25'),lost_or_stolen='stolen',police_report='Anmeldt, sak 16884412',description='Veska ble tatt mens jeg bestilte. Elevlister lå lokalt.'),kind='device_loss',may=['personal_data','data_categories','org_unit'])
# ---- 13 Realschule am Mühlbach: docx above with sdt / placeholders
def rm(v,**k): return docx([('h','Realschule am Mühlbach · Meldezettel Datenpanne'),('lines',[('Ihr Name',v[0]),('Fach / Funktion',v[1]),('Wann ist es Ihnen aufgefallen?',v[2]),('Was ist geschehen?',v[3]),('Um welche Daten geht es?',v[4]),('Wie viele Personen sind betroffen?',v[5]),('Was haben Sie unternommen?',v[6]),('Wer weiß schon davon?',v[7])]),('p','Abgabe im Sekretariat oder per Mail. Beispiel: „USB-Stick mit Notenliste im Bus verloren, 26 Schüler, Schulleitung informiert.“')],**k)
v=['Jonas Weidlich','Sport, Klassenleitung 7c','Mo, 26.10.2026, 7:50 Uhr','USB-Stick mit den Notenlisten der 7c ist unauffindbar, zuletzt am Freitag im Lehrerzimmer benutzt. Der Stick ist unverschlüsselt.','Namen, Noten, Fehlzeiten','28','gesucht, Hausmeister gefragt','Schulleitung']
M('b5_rm_stick_docx','docx','de',('Jonas Weidlich','weidlich@rs-muehlbach.example'),'2026-10-26 13:40','Meldezettel',body='Hallo,\nMeldezettel im Anhang\nJ. Weidlich',client='thunderbird',att=[('Meldezettel.docx',rm(v,sdt=True))],
 report=dict(reporter_name=v[0],discovered_at=T('2026-10-26 07:50'),description=v[3],data_categories=['Namen','Noten','Fehlzeiten'],affected_persons=28,measures=v[6],informed=['Schulleitung'],device_encrypted='no'),kind=['device_loss','data_loss'],may=['reporter_role','device_kind','lost_or_stolen','personal_data','org_unit','location'])
ph='\u0001Klicken oder tippen Sie hier, um Text einzugeben.'
M('b5_rm_placeholder_docx','docx','de',('Sekretariat Realschule am Mühlbach','sekretariat@rs-muehlbach.example'),'2026-10-27 08:00','Meldezettel neu',body='Guten Morgen,\n\nunser überarbeiteter Meldezettel zur Kenntnis. Ab 1.11. bitte nur noch diesen verwenden.\n\nMit freundlichen Grüßen\nP. Knoll, Sekretariat',att=[('Meldezettel_neu.docx',rm([ph]*8,sdt=True))],report={},may=['description','reporter_role','org_unit'])
# ---- 14 Rivergate Logistics: SharePoint alert
def rg(rows): return html_doc([('raw','<table cellpadding=0 cellspacing=0 style="font-family:Segoe UI"><tr><td style="font-size:18px;color:#0072c6">Security log - '+escape(rows[0][1])+'</td></tr><tr><td style="color:#777">has been added by '+escape(rows[1][1])+' on 28/10/2026 15:02</td></tr></table>'),('raw','<table style="font-family:Segoe UI;font-size:13px">'+''.join(f'<tr><td style="color:#666;padding-right:20px">{escape(l)}:</td><td>{escape(v)}</td></tr>' for l,v in rows)+'</table>'),('raw','<div style="font-size:10px">Last Modified 28/10/2026 15:02 by '+escape(rows[1][1])+'<br>You are receiving this alert because you follow Security log. <a href="https://rivergate.sharepoint.example/_layouts/mysubs.aspx">Manage my alerts</a></div>')])
rows=[('Title','Port scans against depot firewall'),('Entered by','Femke Dijkstra'),('Depot','Rotterdam Waalhaven'),('Noticed','28/10/2026 14:35'),('Narrative','Firewall log shows sweeps over ports 20-1024 from 203.0.113.77 every few minutes. Nothing got through as far as I can tell.'),('Assets','fw-wh-01'),('Personal information?','No'),('Headcount affected',''),('Steps so far','Source address blocked'),('Reported to','NOC')]
M('b5_rg_scan_html','html','en',('Security log','no-reply@sharepoint.rivergate.example'),'2026-10-28 15:03','Security log - Port scans against depot firewall',html=rg(rows),twin=False,client='ms',
 report=dict(reporter_name='Femke Dijkstra',org_unit='Rotterdam Waalhaven',discovered_at=T('2026-10-28 14:35'),description=rows[4][1],affected_systems=['fw-wh-01'],personal_data='no',measures='Source address blocked',informed=['NOC']),kind='scan',may=['location'])
# ---- 15 Caldera Foundation: docx tabs over underscores; odt
def cf(v): return [('h','The Caldera Foundation – Data incident record'),('tabs',[('Person completing this record:',v[0],'Programme:',v[1]),('Tel:',v[2],'Today\'s date:',v[3]),('Date discovered:',v[4],'Time discovered:',v[5]),('Date of incident:',v[6],'Time of incident:',v[7])]),('lines',[('1. What happened and how was it found out?',v[8]),('2. Whose data, and which kinds?',v[9]),('3. How many grantees or staff are concerned?',v[10]),('4. What could this lead to?',v[11]),('5. What has been done to put it right?',v[12])])]
v=['Ngozi Chukwu','Scholarships East','+44 20 7946 0801','30/10/2026','29/10/2026','4.45 pm','27/10/2026','','A grants spreadsheet was published on our open-data page with the hidden columns still in it. A journalist emailed to point it out.','bank details, home addresses','312','Fraud against grantees','Page unpublished, cached copy removal requested']
M('b5_cf_tabs_docx','docx','en',('Ngozi Chukwu','n.chukwu@calderafoundation.example'),'2026-10-30 09:05','Data incident record',body='Dear team,\n\nPlease see the attached record.\n\nBest wishes,\nNgozi\n\nThe Caldera Foundation is a registered charity. This email is confidential.',client='gmail',htmlbody=True,att=[('Data incident record.docx',docx(cf(v)))],
 report=dict(reporter_name=v[0],org_unit='Scholarships East',reporter_phone=v[2],discovered_at=T('2026-10-29 16:45'),occurred_at='2026-10-27',description=v[8],data_categories=['bank details','home addresses'],affected_persons=312,consequences=v[11],measures=v[12]),kind='data_leak',may=['personal_data'])
v=['Piet van Aarle','Finance','','02/11/2026','02/11/2026','','','','','','','','']
M('b5_cf_half_odt','odt','en',('Piet van Aarle','p.vanaarle@calderafoundation.example'),'2026-11-02 10:00','Record (to be continued)',body='Started the record, the rest follows once I have spoken to the bank.\nPiet',client='apple',att=[('record.odt',odt(cf(v)))],report=dict(reporter_name=v[0],org_unit='Finance',discovered_at='2026-11-02'),may=['description'])
# ---- free text
F=lambda n,l,frm,d,s,b,r,k=None,may=(),**kw: M('b5_ft_'+n,'free_text',l,frm,d,s,body=b,report=r,kind=k,may=['description']+list(may),**kw)
F('schulranzen','de',('Mechthild Roer','m.roer@gs-lindenhof.example'),'2026-09-17 21:48','Hilfe Laptop','''Hallo,

ich glaube mir ist heute Nachmittag im Schwimmbad der Dienstlaptop geklaut worden. Gemerkt hab ichs um kurz nach halb sechs, also so 17:35. Er war im Rucksack im Spind, Spind aufgebrochen. Polizei war da, Vorgangsnummer 0788412/2026. Festplatte ist verschlüsselt hat Herr Kern mal gesagt. Zeugnisentwürfe von 24 Kindern sind drauf.

Sie erreichen mich unter 0173 5550188, aber bitte nicht vor 9.

M. Roer

Von meinem iPhone gesendet''',dict(discovered_at=T('2026-09-17 17:35'),lost_or_stolen='stolen',device_encrypted='yes',affected_persons=24,reporter_phone='0173 5550188'),'device_loss',['police_report','device_kind','location','personal_data','data_categories','informed','occurred_at'],client='iphone')
F('faktura','nb',('Geir Ove Lie','geir.ove@lie-transport.example'),'2026-09-24 08:12','Feil mottaker','''Hei,

I går kl. 15.10 oppdaget jeg at lønnslippene for september var sendt til feil regnskapskontor. Det gjelder 38 sjåfører. Kontoret har bekreftet at de har slettet alt.

Mvh
Geir Ove Lie
Lie Transport AS
tlf 41 20 33 10''',dict(discovered_at=T('2026-09-23 15:10'),affected_persons=38),'misdelivery',['reporter_phone','measures','personal_data','data_categories','org_unit'],client='outlook',htmlbody=True)
F('fwd_en','en',('Lorna McKechnie','lorna.mckechnie@kirkgate-council.example'),'2026-10-01 10:40','FW: strange thing on the parking app','''Passing this on from Derek, please treat as an incident report.

Lorna McKechnie
Information Governance Officer | Kirkgate Council | 01555 400 220

________________________________
From: Derek Baillie <derek.baillie@kirkgate-council.example>
Sent: 01 October 2026 09:58
To: Lorna McKechnie <lorna.mckechnie@kirkgate-council.example>
Subject: strange thing on the parking app

Morning Lorna,

at 9.20 this morning a resident phoned: when she changes the permit number at the end of the web address she gets to see other people's permits with name and registration plate. I tried it and it works. I haven't told the supplier yet.

Derek
''',dict(discovered_at=T('2026-10-01 09:20')),['vulnerability','data_leak'],['org_unit','personal_data','data_categories','reporter_phone','affected_systems','reporter_role','measures'],client='outlook')
F('crypto_de','de',('Ralf Sommerfeld','r.sommerfeld@metallbau-kolk.example'),'2026-10-05 06:31','DRINGEND','''Moin,
hier geht nichts mehr. Seit 5:50 heute früh haben alle Dateien auf dem Fileserver die Endung .lock3 und es liegt überall eine README rum, wo Bitcoin gefordert werden. Server FS-KOLK1 hab ich ausgeschaltet. Chef weiss Bescheid.
Ralf''',dict(discovered_at=T('2026-10-05 05:50')),'ransomware',['affected_systems','measures','informed','occurred_at','occurred_from'],client='android')
F('newsletter','de',('Awareness-Redaktion','redaktion@sicherheitsbrief.example'),'2026-10-07 06:00','Sicherheitsbrief 10/2026: Phishing erkennen','''Liebe Leserinnen und Leser,

der Oktober ist Cyber-Security-Monat. In dieser Ausgabe:
- Woran Sie Phishing-Mails erkennen
- Was tun, wenn das Diensthandy verloren geht?
- Termin: Schulung am 22.10.2026, 10:00 Uhr, Raum 2.14

Melden Sie Vorfälle immer sofort an Ihre Meldestelle.

Abmelden: https://sicherheitsbrief.example/abmelden
''',{},None,[],headers=[('List-Unsubscribe','<https://sicherheitsbrief.example/abmelden>')],client='plain',outcome=None)
F('question','en',('Becca Thorne','becca.thorne@harbourmutual.example'),'2026-10-07 15:15','Do I need to report this sort of thing?','''Hi,

quick question, no incident: if a customer emails us somebody else's statement by accident, do we have to fill in your notice or does only the customer? Asking for the new FAQ.

Cheers
Becca''',{},None,[])
F('quoted','de',('Ulrike Passow','passow@kita-regenbogen.example'),'2026-10-13 11:20','AW: Ihre Meldung vom 2. Oktober','''Guten Tag Frau Ihde,

nein, das ist ein neuer Fall. Heute um 10:45 Uhr haben wir bemerkt, dass der Gruppenordner mit den Abholberechtigungen aus dem Büro verschwunden ist. 19 Kinder stehen darin.

Viele Grüße
Ulrike Passow
Leitung Kita Regenbogen

Am 02.10.2026 um 14:12 schrieb Datenschutz <datenschutz@traeger.example>:
> Sehr geehrte Frau Passow,
> zu dem am 01.10.2026 um 8:00 Uhr entdeckten Verlust der Kamera (7 Kinder)
> brauchen wir noch die Seriennummer.
> Ihde
''',dict(discovered_at=T('2026-10-13 10:45'),affected_persons=19),['paper_disclosure','data_loss'],['personal_data','data_categories','reporter_role','org_unit','lost_or_stolen','location'],client='thunderbird')
F('spam_nb','nb',('Anniken Holm','anniken@holm-stiftelsen.example'),'2026-10-14 09:03','masse søppelpost','''Hei dere. Siden mandag har postmottak@holm-stiftelsen.example fått flere hundre reklamemailer om kosttilskudd. Ingen har klikket, det er bare slitsomt. Kan dere filtrere?

Anniken''',dict(),'spam',['discovered_at','occurred_from','affected_systems'],client='gmail',htmlbody=True)
F('us_date','en',('Cody Barnhart','cbarnhart@tri-valley-plating.example'),'2026-10-20 16:05','Lost phone','''Hi team,

Filling you in on a lost company phone. I noticed it was gone on 10/19/2026 at 6:20 PM after the plant tour in Bielefeld. It's a Pixel 8, asset TVP-0447, PIN locked. I asked IT to wipe it remotely and they confirmed it went through.

Cody Barnhart
Quality Engineer
Tri-Valley Plating
+1 513 555 0142
''',dict(discovered_at=T('2026-10-19 18:20'),device_id='TVP-0447',device_password='yes',lost_or_stolen='lost'),'device_loss',['device_kind','device_remote_wipe','location','reporter_role','org_unit','reporter_phone','measures','informed'],client='outlook')
F('lang_lang','de',('Dr. Annegret Siebold','siebold@mvz-hafenstrasse.example'),'2026-10-22 22:17','Faxe','''Guten Abend,

ich schreibe Ihnen nach der Sprechstunde, entschuldigen Sie bitte die Uhrzeit. Unsere MFA Frau Lenz hat heute gegen 16 Uhr festgestellt, dass das Faxgerät seit der Umstellung am 12. Oktober die Kurzwahl 3 falsch belegt hat. Dadurch sind Arztbriefe nicht beim Pflegedienst, sondern bei einer Autowerkstatt gelandet. Nach unserem Journal waren das 33 Faxe zu 21 Patientinnen und Patienten. Die Werkstatt hat die Blätter aufgehoben und uns heute zurückgebracht. Die Kurzwahl ist korrigiert.

Den Datenschutzbeauftragten (Herrn Voss, 040 555 0177) habe ich noch nicht erreicht.

Mit besten Grüßen
Dr. Annegret Siebold
MVZ Hafenstraße''',dict(discovered_at=T('2026-10-22 16:00'),affected_persons=21),'misdelivery',['occurred_at','occurred_from','occurred_to','measures','personal_data','special_categories','data_categories','org_unit','affected_systems'],client='apple')
F('vuln_en','en',('Tariq Mansour','t.mansour@quayside-housing.example'),'2026-10-29 13:33','Tenant portal','''All,

The tenant portal login page accepts a single quote in the username and spits out a SQL error with table names. Found it today at 12:50 while resetting a tenant's password. No sign anybody has used it. System is portal.quayside-housing.example (v3.2). No personal data seen so far.

Tariq''',dict(discovered_at=T('2026-10-29 12:50')),'vulnerability',['affected_systems','personal_data'],client='outlook',htmlbody=True)
F('nn_konto','nb',('Solveig Myklebust','solveig.myklebust@fjordbanken-stiftinga.example'),'2026-10-30 10:10','Kontoen min','''Hei

I dag klokka 09.40 såg eg at det var sendt over 300 e-postar frå kontoen min i natt. Eg har ikkje sendt dei. Eg trykte nok på ei lenkje i går. Har bytt passord no.

Helsing Solveig
Sendt frå mobilen''',dict(discovered_at=T('2026-10-30 09:40')),'compromised_account',['measures','occurred_at','affected_systems'],client='android',cs='iso-8859-1')
F('mixed_fwd_de','de',('Poststelle Landkreis Weidental','poststelle@lk-weidental.example'),'2026-11-03 08:55','WG: Fehlermeldung Elterngeld','''Zuständigkeitshalber weitergeleitet.

i. A. Krause

-----Ursprüngliche Nachricht-----
Von: Timo Aschoff <t.aschoff@lk-weidental.example>
Gesendet: Montag, 2. November 2026 17:44
An: Poststelle Landkreis Weidental <poststelle@lk-weidental.example>
Betreff: Fehlermeldung Elterngeld

Hallo,

im Elterngeldverfahren ist mir heute um 15.30 Uhr aufgefallen, dass Bescheide doppelt verschickt werden und dabei Anlagen anderer Familien enthalten sind. Bisher wissen wir von acht Familien.

Gruß
Timo Aschoff
Jugendamt, Tel. 05531 22-418''',dict(discovered_at=T('2026-11-02 15:30')),'misdelivery',['affected_persons','org_unit','reporter_phone','personal_data','affected_systems','data_categories'],client='outlook')
F('misconfig','en',('Sunniva Dahl','sunniva.dahl@rivergate.example'),'2026-11-04 12:20','NAS open to the internet','''Hello,

we set the firewall of the warehouse NAS wrongly on Friday 30 October, and the file share has been reachable from the internet without a password since then. I only realised this morning, at 10:05. Closed at 10:15. It holds delivery notes, no payroll or anything like that. Server: nas-wh2.rivergate.example

Sunniva Dahl
Systems, Rivergate Logistics''',dict(discovered_at=T('2026-11-04 10:05')),'misconfiguration',['affected_systems','occurred_from','occurred_at','occurred_to','measures','personal_data','data_categories','org_unit','affected_persons'],client='owa')
F('other','de',('Hausmeisterei','hausmeister@rs-muehlbach.example'),'2026-11-04 07:10','Serverraum','''Guten Morgen, heute früh um 6.40 Uhr stand die Tür zum Serverraum offen, das Schloss ist ausgeleiert. Es fehlt nichts und ich habe abgeschlossen. Wollte es nur melden. Heinz Brandt, Tel. 0157 5550122''',dict(discovered_at=T('2026-11-04 06:40'),reporter_phone='0157 5550122'),None,['measures','location','kind','affected_systems'],client='android')
# ---- text forms
X=lambda n,l,frm,d,s,b,r,k=None,may=(),**kw: M('b5_tx_'+n,'text_form',l,frm,d,s,body=b,report=r,kind=k,may=list(may),**kw)
X('mailreply','de',('Katrin Ebers','katrin.ebers@stadtwerke-olm.example'),'2026-11-05 14:02','AW: Bitte Angaben ergänzen','''1) Ihr Name, Ihre Funktion:
Katrin Ebers, Teamleiterin Abrechnung

2) Wann wurde der Vorfall bemerkt?
05.11.2026, 11:10 Uhr

3) Wann hat er sich ereignet?
zwischen 03.11.2026 und 05.11.2026

4) Was ist vorgefallen?
Eine Kollegin ist auf eine gefälschte Rechnung hereingefallen und hat auf der verlinkten
Seite ihr Kennwort eingegeben.

5) Welche Systeme?
Outlook, SAP IS-U

6) Personenbezogene Daten (ja/nein/unklar)?
unklar

7) Getroffene Maßnahmen?
Kennwort geändert; Sitzungen beendet
''',dict(reporter_name='Katrin Ebers',reporter_role='Teamleiterin Abrechnung',discovered_at=T('2026-11-05 11:10'),occurred_from='2026-11-03',occurred_to='2026-11-05',description='Eine Kollegin ist auf eine gefälschte Rechnung hereingefallen und hat auf der verlinkten Seite ihr Kennwort eingegeben.',affected_systems=['Outlook','SAP IS-U'],personal_data='unknown',measures='Kennwort geändert; Sitzungen beendet'),['phishing','credentials_exposed'],client='thunderbird')
X('boxes_nb','nb',('Turid Bø','turid.bo@tannhelse-nord.example'),'2026-11-06 09:30','Avvik','''AVVIK – TANNHELSE NORD
======================
Navn: Turid Bø
Klinikk: Alta sentrum
Telefon: 78 40 11 20
Oppdaget dato: 06.11.2026
Oppdaget kl: 08.45
Type: [ ] Tapt utstyr  [x] Feilsendt  [ ] Virus  [ ] Annet
Beskrivelse: Innkalling til 14 pasienter ble sendt med navn på den neste i lista.
Personopplysninger: [x] ja  [ ] nei  [ ] vet ikke
Antall personer: 14
Tiltak: Ringer alle i dag
Varslet: klinikkleder
-----
Kun til internt bruk: Saksbehandler: _______ Dato: _______
''',dict(reporter_name='Turid Bø',org_unit='Alta sentrum',reporter_phone='78 40 11 20',discovered_at=T('2026-11-06 08:45'),description='Innkalling til 14 pasienter ble sendt med navn på den neste i lista.',personal_data='yes',affected_persons=14,measures='Ringer alle i dag',informed=['klinikkleder']),'misdelivery',client='plain',cs='iso-8859-1',cte='8bit')
X('conflict','en',('Philippa Grant','p.grant@kirkgate-council.example'),'2026-11-06 11:44','Incident log entry','''INCIDENT LOG ENTRY

Logged by:            Philippa Grant, Records Clerk
Service area:         Housing Benefits
Log entry made:       06/11/2026 11:40
Became known:         06/11/2026 10:15
Summary of events:    A box of closed benefit files was left in the public
                      lobby overnight and some folders had been opened.
Persons concerned:    approx. 45
Files concerned:      60
Personal information: yes
Next steps:           Box secured; CCTV requested
''',dict(reporter_name='Philippa Grant',reporter_role='Records Clerk',org_unit='Housing Benefits',discovered_at=T('2026-11-06 10:15'),description='A box of closed benefit files was left in the public lobby overnight and some folders had been opened.',affected_persons=45,personal_data='yes',measures='Box secured; CCTV requested'),'paper_disclosure',['location'],client='outlook',cte='8bit')
