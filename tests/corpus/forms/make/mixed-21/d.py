from lib import *
# ---- html
htm(65,'en',('Northport Arts','wordpress@northportarts.example'),'2026-10-06 19:22','New submission: Report a security problem','phishing','gf',[('Your Name','[[n:Hannah Brookes]]'),('Email','[[em:hannah.brookes@northportarts.example]]'),('What are you reporting?','Suspicious email'),('When did it arrive?','[[occ=2026-10-06 17:48|06/10/2026 5:48 pm]]'),('Tell us more','[[d:Email from "the Director" asking me to buy Apple gift cards and reply with the codes. I did not reply.]]'),('Consent','I agree that my data will be stored.')],may=['org_unit','measures','discovered_at'])
htm(66,'de',('Webformular','noreply@uni-nordholz.example'),'2026-10-15 08:06','[Formular] IT-Sicherheitsvorfall melden – neue Einsendung','malware','tbl',[['Kontaktdaten'],['Anrede','Herr'],['Vorname','[[n=Lukas Feddersen|Lukas]]'],['Nachname','Feddersen'],['E-Mail','[[em:l.feddersen@uni-nordholz.example]]'],['Telefon','[[p:04721 555-2718]]'],['Einrichtung','[[o:Institut für Anglistik]]'],['Angaben zum Vorfall'],['Vorfallart','Schadsoftware'],['Datum','[[occ=2026-10-15|15.10.2026]]'],['Uhrzeit (ca.)','07:40'],['Beschreibung','[[d:Nach dem Öffnen einer Bewerbung als ZIP-Datei öffneten sich mehrere Fenster und der Lüfter lief hoch. Das Antivirenprogramm zeigt zwei Funde.]]'],['Betroffenes Gerät','[[s:ANG-NB-07]]'],['Haben Sie das Gerät vom Netz getrennt?','Ja'],['Datenschutzhinweis gelesen','Ja']],pre='Es liegt eine neue Einsendung vor.',post='Gesendet am 15.10.2026 08:06 von https://www.uni-nordholz.example/it/melden',extra={'occurred_at':{'any':['2026-10-15 07:40']}},may=['measures','discovered_at'])
htm(67,'nb',('Nettskjema','ikke-svar@nettskjema.example'),'2026-10-21 13:41','Nytt svar på skjema: Meld avvik','misdelivery','dl',[('Ditt navn','[[n:Camilla Røed]]'),('Din e-postadresse','[[em:camilla.roed@uni-nordholz.example]]'),('Hvor jobber du?','[[o:Det juridiske fakultet]]'),('Hva gjelder avviket?','Feilsending'),('Når skjedde det?','[[occ=2026-10-21 11:15|21.10.2026 11:15]]'),('Beskriv hva som skjedde','[[d:Sendte søknadsdokumenter for en stilling til en søker i stedet for til komiteen.]]'),('Hvilke typer personopplysninger?','[[dc:CV]], [[dc:attester]]'),('Omtrent hvor mange personer er berørt?','[[np=5|5]]'),('Hva har du gjort for å begrense skaden?','[[m:Ringt søkeren og bedt om sletting.]]'),('Vil du bli kontaktet?','Ja')],may=['personal_data'],pre='Det har kommet et nytt svar (referanse 8841920).')
htm(68,'en',('Denise Walton','denise.walton@meadowvets.example'),'2026-10-28 12:03','Incident details','data_loss','tbl',[['What','Details'],['Name of reporter','[[n:Denise Walton]]'],['Practice','[[o:Meadow Vets]]'],['Time it happened','[[occ=2026-10-27 22:00|27/10/2026, about 22:00]]'],['Time we noticed','[[disc=2026-10-28 08:05|28/10/2026, 08:05]]'],['What we know','[[d:The overnight backup job wrote an empty file over the client database. Records since 3 September are missing.]]'],['Clients','[[np=1250|1,250]]'],['Done so far','[[m:Backup disk removed and sent to the recovery firm]]']],pre='Hi, please see the table below, pasted from our log. Denise',may=['personal_data','affected_systems','consequences','data_categories'])
htm(69,'de',('Kontaktformular Stadtwerke','web@stadtwerke-nordholz.example'),'2026-11-02 07:14','Neue Nachricht über das Formular „Sicherheitshinweis“',['data_leak','misconfiguration','vulnerability'],'br',[('Name','[[n:Dieter Hinrichs]]'),('Mailadresse','[[em:dieter.hinrichs@mailbox.example]]'),('Rufnummer',''),('Betreff','Rechnungen einsehbar'),('Ihr Hinweis','[[d:Wenn ich im Kundenportal auf Rechnungen klicke, sehe ich seit gestern Abend die Abschläge und die Adresse eines anderen Kunden. Das kann doch nicht sein.]]'),('Zeitpunkt','[[occ=2026-11-01 21:00|01.11.2026, ca. 21 Uhr]]'),('Browser','Mozilla/5.0 (Windows NT 10.0)')],may=['personal_data','data_categories','affected_systems','occurred_from','discovered_at','affected_persons'],extra={})
htm(70,'nn',('Nettside Fjord kommune','skjema@fjordkommune.example'),'2026-11-11 10:09','Innsendt skjema: Meld frå om tryggleikshending',['login_attack','compromised_account'],'div',[('Kven er du?','[[n:Arnfinn Lunde]]'),('E-post','[[em:arnfinn.lunde@fjordkommune.example]]'),('Eining','[[o:Økonomiavdelinga]]'),('Kva tenester er ramma?','[[s:Visma Enterprise]]'),('Når byrja det?','[[of=2026-11-10 22:30|10.11.2026 22:30]]'),('Fortel kva du har sett','[[d:Eg fekk 14 førespurnader om godkjenning på telefonen i løpet av kvelden utan at eg prøvde å logge inn. Eg avviste alle.]]'),('Gjort til no','[[m:Bytt passord]]'),('Legg ved bilete','(ingen fil)')],extra={},may=['occurred_at','discovered_at'])
htm(71,'nb',('Mette Skog','mette.skog@uni-nordholz.example'),'2026-11-18 09:50','Avvik: utskrift i fellesskriver','paper_disclosure','tbl',[['Navn','[[n:Mette Skog]]','Telefon','[[p:55 55 62 04]]'],['Avdeling','[[o:HR-avdelingen]]','Rolle','[[r:rådgiver]]'],['Oppdaget','[[disc=2026-11-17 14:20|17.11.2026 14:20]]','Sted','[[l:Skriverrommet, 3. etasje]]'],['Hendelse','[[d:Sykmelding for en ansatt lå i fellesskriveren i minst to timer.]]','Tiltak','[[m:Makulert, den ansatte er informert]]']],pre='Hei, limer inn skjemaet vårt her siden vedlegg ikke virket.',post='Hilsen Mette',extra={},may=['personal_data','special_categories','data_categories','affected_persons','informed','occurred_at'])
# ---- text forms
T=lambda *a,**k: free(*a,fmt='text_form',**k)
T(72,'de',('WordPress','wordpress@kita-nordholz.example'),'2026-10-07 20:33','Kita Nordholz "Datenpanne melden"','device_loss','''
Von: [[n:Melanie Ostermann]] <[[em:m.ostermann@kita-nordholz.example]]>
Telefon: [[p:04721 33918]]
Gruppe/Einrichtung: [[o:Kita Deichkinder]]
Was ist weg?: [[dk:Digitalkamera]]
Seit wann?: [[occ=2026-10-06|06.10.2026]]
Wo zuletzt gesehen?: [[l:Turnhalle]]
Gestohlen oder verloren?: [[ls=lost|verloren]]
Was war darauf?: [[dc:Fotos von Kindern]]
Nachricht:
[[d:Nach dem Herbstfest lag die Kamera noch auf der Bank, heute früh war sie nicht mehr da. Die Speicherkarte war seit August nicht gelöscht.]]

-- 
Diese E-Mail wurde über das Kontaktformular auf https://kita-nordholz.example gesendet
''',may=['personal_data','discovered_at','affected_systems'])
T(73,'en',('Form Notifications','forms@uni-nordholz.example'),'2026-10-12 14:58','New submission: Report an IT security incident (#3071)','credentials_exposed','''
New submission received for "Report an IT security incident"

First name
Abigail

Last name
Turner

University email
[[em:abigail.turner@uni-nordholz.example]]

I am a
Student

What happened?
[[d:I pushed a config file with the database password of our group project to a public GitHub repository. It was public for about three hours before a classmate told me.]]

When did it happen?
[[occ=2026-10-12 10:40|12/10/2026 10:40]]

Which systems or accounts are affected?
[[s:proj-db3.cs.uni-nordholz.example]]

What have you done so far?
[[m:Made the repository private and changed the password]]

May we contact you?
Yes

Submitted 12/10/2026 14:57 | IP 192.0.2.201
''',extra={'reporter_name':'Abigail Turner'},may=['reporter_role','personal_data','discovered_at'])
T(74,'nb',('Øyvind Dahl','oyvind.dahl@uni-nordholz.example'),'2026-10-19 11:36','avvik','data_leak','''
Navn: [[n:Øyvind Dahl]]
Enhet: [[o:Matematisk institutt]]
Oppdaget: [[disc=2026-10-19 10:50|19.10.2026 kl 10.50]]
Hva: [[d:oblig-besvarelser for MAT101 lå åpent på nett med navn, ca. to uker]]
Tiltak: [[m:mappe fjernet]]
''',extra={'data_categories':None},may=['data_categories','personal_data','occurred_from','occurred_at','affected_systems'])
T(75,'de',('Gisela Thormann','g.thormann@kirchenkreis-nordholz.example'),'2026-10-26 10:12','Meldung Datenschutzvorfall Kirchenkreis','paper_disclosure','''
Guten Tag,

da ich das Formular nicht öffnen konnte, schreibe ich es hier hinein:

1. MELDENDE STELLE
   Kirchengemeinde/Amt ......: [[o:Kirchenkreisamt Nordholz]]
   Name .....................: [[n:Gisela Thormann]]
   Dienstbezeichnung ........: [[r:Verwaltungsangestellte]]
   Telefon ..................: [[p:04721 4488-12]]

2. VORFALL
   Tag und Uhrzeit ..........: [[occ=2026-10-23 17:00|23.10.2026, 17:00 Uhr]]
   Festgestellt am ..........: [[disc=2026-10-26 08:00|26.10.2026, 08:00 Uhr]]
   Ort ......................: [[l:Gemeindehaus, Altpapiertonne]]
   Was ist geschehen ........: [[d:Alte Spendenlisten wurden beim Aufräumen in die Papiertonne geworfen statt in die Datentonne.]]

3. DATEN
   Art der Daten ............: [[dc:Namen]], [[dc:Anschriften]], [[dc:Spendenbeträge]]
   Zahl der Personen ........: [[np=120|etwa 120]]
   Konfession betroffen? ....: [ ] ja  [ ] nein  [x] unklar

4. MASSNAHMEN
   Getroffen ................: [[m:Tonne abgeschlossen, Listen herausgenommen]]
   Geplant ..................: Unterweisung der Ehrenamtlichen

Mit freundlichen Grüßen
Gisela Thormann
''',may=['personal_data','special_categories','consequences'])
T(76,'en',('Website enquiry','no-reply@lakesidehotel.example'),'2026-11-04 18:02','Website enquiry from Contact page','spam','''
Name: Kevin SEO Expert
Email: kevin@rank-booster.test
Phone: 555-0100
Message: Dear website owner, we can bring your site to the first page of Google in 30 days. 100% guaranteed backlinks. Reply YES for a free quote.

---
Date: 4 November 2026
Page URL: https://lakesidehotel.example/contact
''',may=['reporter_name','reporter_phone','description'])
T(77,'nn',('Gunnhild Sørbø','gunnhild.sorbo@uni-nordholz.example'),'2026-11-05 15:15','Melding om avvik (fylt ut i e-posten)','unauthorized_access','''
Hei!

Namn / stilling: [[n:Gunnhild Sørbø]], [[r:overingeniør]]
Eining: [[o:Kjemisk institutt]]
Telefon: [[p:55 55 83 19]]
Dato for hendinga: [[occ=2026-11-04|4.11.2026]]
Når oppdaga: [[disc=2026-11-05 12:30|5.11.2026 kl. 12.30]]
Kort om kva som hende: [[d:Nokon har logga seg på instrument-PC-en med felleskontoen etter arbeidstid og kopiert måledata til ein minnepinne.]]
Maskin: [[s:nmr-pc2.kjemi.uni-nordholz.example]]
Personopplysningar råka: [[pd=no|nei]]
Tiltak: [[m:Felleskontoen er stengd]]
Varsla: [[inf:instituttleiaren]]

Helsing Gunnhild
''',may=['data_categories'])
T(78,'de',('Powermail','typo3@uni-nordholz.example'),'2026-11-10 16:44','Anfrage Datenschutz über Webformular','other','''
Folgende Daten wurden übermittelt:

Anliegen: Allgemeine Frage
Vorname: Merle
Nachname: Jansen
E-Mail-Adresse: merle.jansen@stud.uni-nordholz.example
Ihre Nachricht: Hallo, ich möchte gerne wissen, welche Daten die Uni über mich gespeichert hat, und wo ich eine Auskunft beantragen kann. Danke!
Datenschutzerklärung akzeptiert: ja
''',may=['reporter_name','description'])
T(79,'en',('Stuart Kemp','stuart.kemp@kempjoinery.example'),'2026-11-12 09:31','re: your supplier questionnaire / incident','ransomware','''
Morning, answers to your questions:

1. Who are you and how can we reach you?
   [[n:Stuart Kemp]], [[p:07700 900 461]]
2. Which company?
   [[o:Kemp Joinery Ltd]]
3. What has happened?
   [[d:Office PC shows a red screen asking for 0.4 bitcoin. All the drawings for your library shelving job are on it and won't open.]]
4. When did you first see it?
   [[disc=2026-11-11 07:30|11 November at 7.30 am]]
5. Do you think any of our data left your company?
   No idea
6. What have you done about it?
   [[m:Turned it off and rang our IT chap]]
7. Have you told the police / Action Fraud?
   Not yet

Stuart
''',may=['affected_systems','police_report','informed','consequences','occurred_at','personal_data'],cte='base64')
T(80,'nb',('Skjemasvar','post@idrettslag-nordholz.example'),'2026-11-20 08:21','Nytt skjemasvar fra nettsiden: Varsle om datainnbrudd','compromised_account','''
Skjema: Varsle om datainnbrudd
Sendt inn: 20.11.2026 08:20
------------------------------------------------
Fornavn og etternavn | [[n:Roger Tangen]]
Verv | [[r:kasserer]]
E-postadresse | [[em:roger.tangen@idrettslag-nordholz.example]]
Mobilnummer | [[p:934 00 215]]
Hvilken konto eller tjeneste | [[s:Spond]]
Når merket du det | [[disc=2026-11-19 22:10|19.11.2026 22:10]]
Hva har skjedd | [[d:Noen har logget inn som meg, endret kontonummeret for treningsavgiften og sendt betalingskrav til foreldrene.]]
Hvor mange er berørt | [[np=74|74]]
Hva er gjort | [[m:Support har låst kontoen, melding er sendt til foreldrene]]
Godtar lagring | Ja
------------------------------------------------
''',may=['informed','personal_data','consequences','occurred_at','org_unit'])
