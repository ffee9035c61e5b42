from lib import *
# 1 de docx: numbered sections, table, checkbox symbols, hints
D=Document()
D.add_heading('Hochschule Wiesmoor – Datenschutz-Erstmeldung',1)
dp(D,'Bitte innerhalb von 24 Stunden an die Stabsstelle Datenschutz senden. Unvollständige Angaben können nachgereicht werden.')
dtab(D,[
['**1. Wer meldet?**',None],
['1.1 Vor- und Zuname','Annegret Thielmann'],
['1.2 Tätigkeit / Funktion','Sachbearbeiterin Prüfungsamt'],
['1.3 Bereich','Dezernat 2 – Studium und Lehre'],
['1.4 erreichbar unter','Tel. 04944 91-2217'],
['**2. Der Vorfall**',None],
['2.1 Was ist geschehen?\n~~(in eigenen Worten, wer – was – wem)~~','Ich habe am Freitag die Notenliste des Moduls Statistik II an den falschen Verteiler geschickt. Statt an die drei Prüfenden ging die Excel-Liste an alle Studierenden des Semesters (Verteiler bwl-sem3). Zwei Studierende haben sich schon beschwert.'],
['2.2 Wann ist es passiert?','16.10.2026, 11:40 Uhr'],
['2.3 Wann haben Sie davon erfahren?','16.10.2026, 13:05 Uhr'],
['2.4 Art des Vorfalls','☒ Fehlversand   ☐ Verlust / Diebstahl   ☐ Angriff von außen\n☐ Fehlkonfiguration   ☐ Sonstiges: ____________'],
['**3. Die Daten**',None],
['3.1 Geht es um personenbezogene Daten?','☒ ja   ☐ nein   ☐ weiß ich nicht'],
['3.2 Welche?','Namen, Matrikelnummern, Noten'],
['3.3 Sind besondere Kategorien (Art. 9 DSGVO) dabei?','☐ ja   ☒ nein   ☐ weiß ich nicht'],
['3.4 Wie viele Menschen betrifft es ungefähr?','118'],
['**4. Was haben Sie schon unternommen?**',None],
['~~(z. B. Rückruf, Löschbitte, Information von Vorgesetzten)~~','Rückruf über Outlook versucht, danach Löschbitte an alle Empfänger geschickt.'],
['4.1 Wen haben Sie bereits informiert?','Frau Dr. Kessens (Dezernatsleitung)'],
['**5. Wird von der Stabsstelle ausgefüllt**',None],
['Vorgangsnummer',''],['Risikobewertung','☐ gering   ☐ mittel   ☐ hoch'],['Meldung an die Aufsicht am','']],[6,10])
mail('m01_de_docx','docx','de','Annegret Thielmann <a.thielmann@hs-wiesmoor.example>','2026-10-16 14:20','Erstmeldung Datenschutz','''
Guten Tag,

anbei der ausgefüllte Bogen. Es tut mir wirklich leid, ich bin noch ganz durcheinander.

Mit freundlichen Grüßen
A. Thielmann
''',dict(reporter_name='Annegret Thielmann',reporter_role='Sachbearbeiterin Prüfungsamt',org_unit='Dezernat 2 – Studium und Lehre',reporter_phone='04944 91-2217',
description='Ich habe am Freitag die Notenliste des Moduls Statistik II an den falschen Verteiler geschickt. Statt an die drei Prüfenden ging die Excel-Liste an alle Studierenden des Semesters (Verteiler bwl-sem3). Zwei Studierende haben sich schon beschwert.',
occurred_at='2026-10-16T11:40:00+02:00',discovered_at='2026-10-16T13:05:00+02:00',personal_data='yes',data_categories=['Namen','Matrikelnummern','Noten'],special_categories='no',affected_persons=118,
measures='Rückruf über Outlook versucht, danach Löschbitte an alle Empfänger geschickt.',informed=['Frau Dr. Kessens (Dezernatsleitung)']),['reporter_email'],'misdelivery',[('Erstmeldung_Thielmann.docx',dsave(D))])

# 2 de docx: content controls, label above
D=Document()
D.add_heading('Verlustanzeige mobiles Gerät',1); dp(D,'Klinikum Brakelsiek gGmbH · Abteilung IT-Service · Formular IT-F 17, Rev. 4')
dtab(D,[
['**Name der anzeigenden Person**\n{{Sören Abelmann}}','**Station / Abteilung**\n{{Pflegedienst, Station 4b}}'],
['**Rufnummer**\n{{05231 7788-410}}','**Personalnummer**\n{{?Klicken Sie hier, um Text einzugeben.}}'],
['**Gerät (Typ, Hersteller)**\n{{Tablet Samsung Galaxy Tab Active}}','**Inventar- oder Seriennummer**\n{{KB-TAB-0331}}'],
['**Abhandengekommen durch**\n[[x]] Diebstahl\n[[ ]] Verlust / liegen gelassen\n[[ ]] unklar','**War das Gerät verschlüsselt?**\n[[x]] Ja\n[[ ]] Nein\n[[ ]] Nicht bekannt'],
['**Letzter bekannter Aufenthaltsort**\n{{Parkplatz Pflegestützpunkt Süd, im verschlossenen Dienstwagen}}',None],
['**Zeitraum, in dem es passiert sein muss (von / bis)**\nvon {{02.11.2026 18:30}}  bis {{03.11.2026 05:45}}',None],
['**Hergang**\n{{Bei Dienstbeginn war die hintere Seitenscheibe des Dienstwagens eingeschlagen. Die Tasche mit dem Tablet war weg, sonst fehlte nichts. Auf dem Tablet ist die Tourenplanung mit Patientenadressen und Medikationsplänen.}}',None],
['**Entdeckt am / um**\n{{03.11.2026 05:45}}','**Polizei eingeschaltet? (Dienststelle, Tagebuchnr.)**\n{{ja, PI Lippe, Tgb.-Nr. 4711/26}}'],
['**Fernlöschung ausgelöst?**\n[[ ]] Ja   [[x]] Nein','**Zahl der Patientinnen und Patienten (geschätzt)**\n{{ca. 35}}'],
['**Ort, Datum, Unterschrift**\n{{?Klicken Sie hier, um Text einzugeben.}}',None]],[8,8])
mail('m02_de_docx','docx','de','Abelmann, Sören <s.abelmann@klinikum-brakelsiek.example>','2026-11-03 08:12','Tablet geklaut','''
Moin,

Formular im Anhang. Bitte die SIM sperren!

Gruß Sören
''',dict(reporter_name='Sören Abelmann',org_unit='Pflegedienst, Station 4b',reporter_phone='05231 7788-410',device_kind='Tablet Samsung Galaxy Tab Active',device_id='KB-TAB-0331',lost_or_stolen='stolen',device_encrypted='yes',
location='Parkplatz Pflegestützpunkt Süd, im verschlossenen Dienstwagen',occurred_from='2026-11-02T18:30:00+01:00',occurred_to='2026-11-03T05:45:00+01:00',
description='Bei Dienstbeginn war die hintere Seitenscheibe des Dienstwagens eingeschlagen. Die Tasche mit dem Tablet war weg, sonst fehlte nichts. Auf dem Tablet ist die Tourenplanung mit Patientenadressen und Medikationsplänen.',
discovered_at='2026-11-03T05:45:00+01:00',police_report={'any':['ja, PI Lippe, Tgb.-Nr. 4711/26','yes']},device_remote_wipe={'any':['no','Nein']},affected_persons=35),['reporter_email','personal_data','data_categories','special_categories','informed','affected_systems'],'device_loss',[('Verlustanzeige.docx',dsave(D))])

# 3 de docx plain paragraphs
D=Document()
for l in ['**Meldebogen Informationssicherheit**','Stadtbibliothek Harzfelde, Sachgebiet Technik','',
'**Datum der Meldung:** 12.11.2026','**Ansprechpartner:** Wolf-Dieter Prange','**Funktion:** Leiter Sachgebiet Technik','**Telefon:** 05322 330-19','**E-Mail:** wd.prange@stadtbib-harzfelde.example','',
'**Welche Systeme sind gestört oder befallen?**','Ausleihserver BIB-SRV02, Selbstverbucher 1 bis 3','',
'**Schildern Sie die Beobachtungen:**',
'Heute früh ließ sich der Ausleihserver nicht mehr anmelden. Alle Dateien auf Laufwerk D haben die Endung .lokd und in jedem Ordner liegt eine Datei READ_ME.txt mit einer Zahlungsaufforderung. Die Selbstverbucher zeigen nur noch einen schwarzen Bildschirm.','',
'**Seit wann?** (Beginn, soweit bekannt)','11.11.2026, etwa 23:10 Uhr','**Bemerkt:**','12.11.2026, 07:20 Uhr','',
'**Sind Bürgerdaten betroffen?** ja / nein / ~~unklar~~  → unklar','',
'**Auswirkungen auf den Betrieb:**','Ausleihe und Rückgabe nur noch auf Papier, Onlinekatalog nicht erreichbar.','',
'**Sofortmaßnahmen:**','Server vom Netz getrennt, Selbstverbucher ausgeschaltet, Datensicherung vom 10.11. geprüft.','',
'**Weitere Stellen, die Bescheid wissen:** Hauptamt, kommunales Rechenzentrum','',
'Unterschrift: ______________________','Eingangsvermerk (nur Hauptamt): ______________________']:
    dp(D,l)
mail('m03_de_docx','docx','de','Wolf-Dieter Prange <wd.prange@stadtbib-harzfelde.example>','2026-11-12 08:55','DRINGEND Meldebogen Ausleihserver','''
Sehr geehrte Damen und Herren,

in der Anlage unser Meldebogen. Rückruf bitte nur unter der Nummer im Bogen, die Zentrale ist heute nicht besetzt.

Prange
''',dict(reporter_name='Wolf-Dieter Prange',reporter_role='Leiter Sachgebiet Technik',reporter_phone='05322 330-19',reporter_email='wd.prange@stadtbib-harzfelde.example',affected_systems=['Ausleihserver BIB-SRV02','Selbstverbucher 1 bis 3'],
description='Heute früh ließ sich der Ausleihserver nicht mehr anmelden. Alle Dateien auf Laufwerk D haben die Endung .lokd und in jedem Ordner liegt eine Datei READ_ME.txt mit einer Zahlungsaufforderung. Die Selbstverbucher zeigen nur noch einen schwarzen Bildschirm.',
discovered_at='2026-11-12T07:20:00+01:00',personal_data='unknown',consequences='Ausleihe und Rückgabe nur noch auf Papier, Onlinekatalog nicht erreichbar.',
measures='Server vom Netz getrennt, Selbstverbucher ausgeschaltet, Datensicherung vom 10.11. geprüft.',informed=['Hauptamt','kommunales Rechenzentrum']),['org_unit','occurred_at','occurred_from'],'ransomware',[('Meldebogen 12.11.2026.docx',dsave(D))])

# 4 en docx two columns label/value side by side (4 col)
D=Document()
D.add_heading('INFORMATION INCIDENT RECORD',0); dp(D,'Larchmere College · Office of the Registrar and Legal Counsel · please type')
dtab(D,[
['Completed by','Imogen Farrant','Position held','Admissions Officer'],
['Team','Postgraduate Admissions','Ext. / mobile','07700 900418'],
['Incident took place on','19 October 2026','at (time)','4.15 pm'],
['Came to light on','20 October 2026','at (time)','9.30 am'],
['Where','Train from Leeds to York',None,None],
['Category (tick one)','[[ ]] Wrong recipient\n[[ ]] Cyber attack\n[[x]] Papers lost or left behind\n[[ ]] Device missing\n[[ ]] Other',None,None],
['Tell us what happened','I left a green folder with twelve interview scoring sheets on the seat when I changed trains. The sheets carry the applicants\' names, dates of birth and our handwritten comments. I only noticed the next morning when I wanted to type them up.',None,None],
['Whose data is it','12 applicants',None,None],
['Kinds of data','[[x]] names   [[x]] dates of birth   [[ ]] bank details   [[ ]] health   [[x]] assessment comments',None,None],
['What could this lead to','Applicants may be upset that private comments are read by strangers.',None,None],
['Done so far','Rang the train company\'s lost property office twice and filled in their web form.',None,None],
['Told so far','Head of Admissions',None,None],
['**FOR LEGAL COUNSEL ONLY**',None,None,None],
['Ref.','','ICO notified?','[[ ]] Y  [[ ]] N']],[3.5,5,3,4.5])
mail('m04_en_docx','docx','en','Imogen Farrant <i.farrant@larchmere.example>','2026-10-20 10:41','Incident record - lost folder','''
Hello,

Please find the record attached. Happy to talk on the phone, I'm in all day except 1 to 2.

Imogen
''',dict(reporter_name='Imogen Farrant',reporter_role='Admissions Officer',org_unit='Postgraduate Admissions',reporter_phone='07700 900418',occurred_at='2026-10-19T16:15:00+01:00',discovered_at='2026-10-20T09:30:00+01:00',location='Train from Leeds to York',
description='I left a green folder with twelve interview scoring sheets on the seat when I changed trains. The sheets carry the applicants\' names, dates of birth and our handwritten comments. I only noticed the next morning when I wanted to type them up.',
affected_persons=12,data_categories=['names','dates of birth','assessment comments'],consequences='Applicants may be upset that private comments are read by strangers.',measures='Rang the train company\'s lost property office twice and filled in their web form.',informed=['Head of Admissions']),
['reporter_email','personal_data','lost_or_stolen','special_categories'],['data_loss','paper_disclosure'],[('record_farrant.docx',dsave(D))])

# 5 en docx section letters, yes/no boxes
D=Document()
D.add_heading('Suspicious Email / Account Report',1)
dp(D,'~~Return to the IT Security Desk. Boxes marked with a star are mandatory.~~')
dtab(D,[['A','Your full name *','Desmond Okonjo'],['B','Your account name','dokonjo'],['C','School / Directorate *','School of Earth Sciences'],['D','Best number to call you','+44 20 7946 0187'],
['E','Are you staff or student? *','☐ Student   ☒ Staff   ☐ Visitor'],
['F','When did the message reach you? *','Mon 9 Nov 2026, 08:05'],
['G','When did you realise something was wrong? *','Mon 9 Nov 2026, 11:50'],
['H','Describe the message and what you did with it *','The email said my mailbox was 98% full and I had to confirm my login. I followed the link and typed in my username and password. Around lunchtime colleagues told me that they were getting odd invoices from my address.'],
['I','Did you enter a password?','☒ Yes   ☐ No'],
['J','Did you open an attachment?','☐ Yes   ☒ No'],
['K','Is any personal information at risk?','☐ Yes   ☐ No   ☒ Don\'t know'],
['L','What have you done already?','Changed my password from another computer and signed out of all sessions'],
['M','Anyone else aware?','My line manager, Dr Pellew']])
dp(D,'Desk use only:   Ticket ________   Triage ________   Closed ________')
mail('m05_en_docx','docx','en','Des Okonjo <d.okonjo@ashdownuni.example>','2026-11-09 12:32','Suspicious email report form','''
Hi team

form attached as requested on the phone. sorry!!

Des
''',to='security@uni-nordholz.example',report=dict(reporter_name='Desmond Okonjo',org_unit='School of Earth Sciences',reporter_phone='+44 20 7946 0187',
description='The email said my mailbox was 98% full and I had to confirm my login. I followed the link and typed in my username and password. Around lunchtime colleagues told me that they were getting odd invoices from my address.',
discovered_at='2026-11-09T11:50:00+00:00',personal_data='unknown',measures='Changed my password from another computer and signed out of all sessions',informed=['My line manager, Dr Pellew']),
may=['reporter_email','occurred_at','reporter_role','affected_systems'],kind=['phishing','compromised_account','credentials_exposed'],att=[('Suspicious Email Report - Okonjo.docx',dsave(D))])

# 6 en docx content controls, vulnerability/misconfiguration
D=Document()
D.add_heading('Research Data Breach Notice',1); dp(D,'Form RD-9 (rev. Sept 2026). Hints are in square brackets.')
dp(D,'**Part One – The incident**')
dtab(D,[['Summary [no more than five lines]','{{A cloud folder with interview transcripts of the SLEEPWELL study was shared with "anyone with the link". The link was printed on a poster by mistake. Access logs show 14 downloads from outside the university.}}'],
['Open from [date]','{{1 September 2026}}'],['Open until [date]','{{6 October 2026}}'],['Date we found out [with time if possible]','{{6 October 2026, 15:20}}'],
['Service or system [name it]','{{Nextcloud, folder /sleepwell/transcripts}}'],
['Nature of the breach','[[x]] Confidentiality  [[ ]] Integrity  [[ ]] Availability']],[6,10])
dp(D,'**Part Two – People and data**')
dtab(D,[['Number of participants concerned [estimate]','{{about 40}}'],['Data held on them','{{voice transcripts, age, sleep diagnoses}}'],['Special category data [health, ethnicity, religion ...]','[[x]] Yes  [[ ]] No'],
['Likely effect on participants','{{Participants could be recognised by people who know them.}}']],[6,10])
dp(D,'**Part Three – Response**')
dtab(D,[['Steps taken','{{The link was disabled at 15:35 and the remaining posters were taken down.}}'],['Steps planned','{{Letter to participants}}'],['Who has been notified','{{Principal investigator, Ethics Committee}}']],[6,10])
dp(D,'**Part Four – You**')
dtab(D,[['Name','{{Dr Rhian Pugsley}}'],['Job title','{{Research Fellow}}'],['Department','{{?Click or tap here to enter text.}}'],['Signature / date','{{?Click or tap here to enter text.}}']],[6,10])
mail('m06_en_docx','docx','en','Rhian Pugsley <rhian.pugsley@penllyn.example.org>','2026-10-07 09:18','RD-9 notice SLEEPWELL','''
Dear Data Protection team,

I attach form RD-9 for the SLEEPWELL study. The PI is at a conference until Friday, so please contact me first.

Best wishes,
Rhian
''',report=dict(reporter_name={'any':['Dr Rhian Pugsley','Rhian Pugsley']},reporter_role='Research Fellow',description='A cloud folder with interview transcripts of the SLEEPWELL study was shared with "anyone with the link". The link was printed on a poster by mistake. Access logs show 14 downloads from outside the university.',
occurred_from='2026-09-01',occurred_to='2026-10-06',discovered_at='2026-10-06T15:20:00+01:00',affected_systems=['Nextcloud, folder /sleepwell/transcripts'],affected_persons=40,data_categories=['voice transcripts','age','sleep diagnoses'],special_categories='yes',
consequences='Participants could be recognised by people who know them.',measures='The link was disabled at 15:35 and the remaining posters were taken down.',informed=['Principal investigator','Ethics Committee']),may=['reporter_email','personal_data'],kind=['misconfiguration','data_leak'],att=[('RD9_SLEEPWELL.docx',dsave(D))])

# 7 nb docx
D=Document()
D.add_heading('Avviksskjema personvern',1); dp(D,'Fjellheim kommune – Personvernombudet. Skjemaet sendes ombudet samme dag.')
dtab(D,[['Innmelder','Torunn Skjelbreid'],['Stilling','Helsesykepleier'],['Enhet','Skolehelsetjenesten, Fjellheim ungdomsskole'],['Mobil','900 11 284'],['E-post','torunn.skjelbreid@fjellheim.example'],
['Når inntraff avviket?','21.10.2026 kl. 10:15'],['Når ble det oppdaget?','21.10.2026 kl. 14:00'],
['Hva gikk galt?\n~~(kort og konkret, ikke navn på barn)~~','Et vaksinasjonsskjema for hele 8. trinn ble lagt i feil mappe i Teams, slik at alle foresatte på trinnet kunne åpne det. En mor ringte og sa fra.'],
['Hvor mange er berørt?','64 elever'],['Hvilke opplysninger?','navn, fødselsnummer, vaksinestatus'],['Særlige kategorier av personopplysninger','☒ Ja  ☐ Nein'.replace('Nein','Nei')],
['Mulige følger for de berørte','Andre foreldre kan ha sett hvem som ikke er vaksinert.'],['Strakstiltak','Filen er fjernet fra mappen og delingen er stengt.'],['Hvem er varslet så langt?','Rektor'],
['Fylles ut av personvernombudet',None],['Saksnummer',''],['Meldes til Datatilsynet?','☐ Ja  ☐ Nei']],[6,10])
mail('m07_nb_docx','docx','nb','Torunn Skjelbreid <torunn.skjelbreid@fjellheim.example>','2026-10-21 15:06','Avvik','''
Hei

Skjema ligger vedlagt. Ring gjerne hvis noe er uklart :)

Vennlig hilsen
Torunn
''',report=dict(reporter_name='Torunn Skjelbreid',reporter_role='Helsesykepleier',org_unit='Skolehelsetjenesten, Fjellheim ungdomsskole',reporter_phone='900 11 284',reporter_email='torunn.skjelbreid@fjellheim.example',occurred_at='2026-10-21T10:15:00+02:00',discovered_at='2026-10-21T14:00:00+02:00',
description='Et vaksinasjonsskjema for hele 8. trinn ble lagt i feil mappe i Teams, slik at alle foresatte på trinnet kunne åpne det. En mor ringte og sa fra.',affected_persons=64,data_categories=['navn','fødselsnummer','vaksinestatus'],special_categories='yes',
consequences='Andre foreldre kan ha sett hvem som ikke er vaksinert.',measures='Filen er fjernet fra mappen og delingen er stengt.',informed=['Rektor']),may=['personal_data','affected_systems'],kind=['data_leak','misconfiguration'],att=[('Avviksskjema_personvern.docx',dsave(D))])

# 8 nb docx content controls checkboxes, lost laptop
D=Document()
D.add_heading('Tap av utstyr – egenmelding til IT',1)
for l in ['1) Hvem mistet utstyret?','   Navn: {{Ola Bjerkvik}}     Brukernavn: {{olabje}}','   Avdeling: {{Institutt for marin teknologi}}     Tlf: {{412 00 967}}',
'2) Hva er borte?','   [[x]] Bærbar PC   [[ ]] Mobil   [[ ]] Nettbrett   [[ ]] Minnepinne   [[ ]] Annet: {{?Skriv her}}','   Merking/serienr.: {{NTM-LT-20418}}',
'3) Hvordan ble den borte?','   [[ ]] Stjålet   [[x]] Mistet/gjenglemt','   Sted: {{Flytoget, vogn 3}}','   Dato og klokkeslett: {{06.11.2026 kl. 07.50}}',
'4) Beskriv hendelsen','   {{Jeg la sekken på hattehyllen og glemte den da jeg gikk av på Gardermoen. Ringte kundesenteret, men den er ikke levert inn.}}',
'5) Var disken kryptert?   [[ ]] Ja   [[ ]] Nei   [[x]] Vet ikke','6) Er det lagret personopplysninger på enheten?   [[x]] Ja   [[ ]] Nei','   Hvis ja, hvilke: {{eksamensbesvarelser og studentlister}}',
'7) Politianmeldt?   [[ ]] Ja   [[x]] Nei','8) Hva har du gjort etterpå?','   {{Byttet Feide-passord fra mobilen.}}','','**Fylles ut av IT:**  Sperret dato: {{?dd.mm.åååå}}   Saksbehandler: {{?Skriv her}}']:
    dp(D,l)
mail('m08_nb_docx','docx','nb','Ola Bjerkvik <ola.bjerkvik@ntmaritim.example>','2026-11-06 12:20','mistet pc','''
Hei, se vedlegg. Sitter på flyplassen i Tromsø og svarer på mail i kveld.

Ola
''',report=dict(reporter_name='Ola Bjerkvik',org_unit='Institutt for marin teknologi',reporter_phone='412 00 967',device_kind='Bærbar PC',device_id='NTM-LT-20418',lost_or_stolen='lost',location='Flytoget, vogn 3',occurred_at='2026-11-06T07:50:00+01:00',
description='Jeg la sekken på hattehyllen og glemte den da jeg gikk av på Gardermoen. Ringte kundesenteret, men den er ikke levert inn.',device_encrypted='unknown',personal_data='yes',data_categories=['eksamensbesvarelser','studentlister'],police_report={'any':['no','Nei']},measures='Byttet Feide-passord fra mobilen.'),
may=['reporter_email','affected_systems'],kind='device_loss',att=[('egenmelding-tap.docx',dsave(D))])

# 9 nn docx
D=Document()
D.add_heading('Melding om tryggleiksbrot',1); dp(D,'Sunnfjord fagskule · IKT-eininga · skjema 3B')
dtab(D,[['Kven melder','Gunnhild Årdal'],['Rolle','Studierettleiar'],['Eining','Studieadministrasjonen'],['Telefon','57 00 31 22'],
['Kva har hendt?','Ein framand har logga seg inn på studierettleiar-kontoen vår og sendt ut fleire hundre e-postar med lenkje til ei falsk betalingsside. Vi har ikkje delt passordet med nokon.'],
['Når byrja det?','27.10.2026 kl. 22:40'],['Når vart det oppdaga?','28.10.2026 kl. 08:10'],['Kva system gjeld det?','rettleiing@sunnfjordfag.example, Exchange Online'],
['Er personopplysningar råka?','☐ Ja   ☐ Nei   ☒ Usikker'],['Talet på råka personar',''],['Kva er gjort til no?','Passordet er bytt og alle økter er avslutta. Tofaktor er slått på.'],
['Kven har fått beskjed?','Rektor og IKT-leiar'],['Underskrift','']],[5,11])
mail('m09_nn_docx','docx','nn','Gunnhild Årdal <gunnhild.ardal@sunnfjordfag.example>','2026-10-28 09:25','Melding om tryggleiksbrot - skjema 3B','''
Hei!

Eg sender med utfylt skjema. De kan ringje meg på kontoret fram til kl. 15.

Helsing
Gunnhild Årdal
''',report=dict(reporter_name='Gunnhild Årdal',reporter_role='Studierettleiar',org_unit='Studieadministrasjonen',reporter_phone='57 00 31 22',description='Ein framand har logga seg inn på studierettleiar-kontoen vår og sendt ut fleire hundre e-postar med lenkje til ei falsk betalingsside. Vi har ikkje delt passordet med nokon.',
discovered_at='2026-10-28T08:10:00+01:00',affected_systems=['rettleiing@sunnfjordfag.example','Exchange Online'],personal_data='unknown',measures='Passordet er bytt og alle økter er avslutta. Tofaktor er slått på.',informed=['Rektor','IKT-leiar'],
occurred_from='2026-10-27T22:40:00+01:00'),may=['reporter_email','occurred_at'],kind='compromised_account',att=[('Skjema 3B.docx',dsave(D))])
# occurred_from vs occurred_at: fair either way
p=OUT+'/m09_nn_docx.json'; j=json.load(open(p)); j['report'].pop('occurred_from'); j['may'].append('occurred_from'); json.dump(j,open(p,'w'),ensure_ascii=False,indent=1)
