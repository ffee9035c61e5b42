from lib import *
add(25,'ico-style-report','flat_pdf','en','Ruth Penhaligon','ruth.penhaligon@carrick-housing.example','2026-10-23T13:37','Europe/London','Breach report for your file',
"Dear all,\n\nAs discussed on the phone, our report as sent.\n\nRuth Penhaligon\nData Protection Lead, Carrick Housing Trust",
'personal-data-breach-report.pdf','''
# Report a personal data breach
> For organisations that have had a personal data breach. Do not put any of the personal data involved into this form.
## About your report
Report type [c] x Initial report | Follow-up report
Reason for report [c] x I consider the incident meets the threshold to report | I do not consider it meets the threshold, but I want you to be aware | I am unclear whether it meets the threshold
## About the breach
Please describe what happened || A tenancy officer forwarded a spreadsheet with rent arrears to a tenant instead of to a colleague with the same first name. @@description
Please describe how the incident occurred || Address auto-complete in Outlook picked the wrong person.
How did you discover the breach? || The tenant replied and asked what she should do with it.
When did the breach happen? ~ Date and time :: 21 October 2026, 16:12
When did you discover the breach? ~ Date and time :: 22 October 2026, 08:45
Categories of personal data included in the breach [c] Data revealing racial or ethnic origin | Political opinions | x Basic personal identifiers, eg name, contact details | Identification data, eg usernames, passwords | x Economic and financial data, eg credit card numbers, bank details | Official documents, eg driving licences | Location data | x Health data | Criminal convictions, offences | Not yet known | Other
Number of personal data records concerned? :: 214
How many data subjects could be affected? :: 198
Potential consequences of the breach || Distress for tenants in arrears whose illness is mentioned in the notes column. @@consequences
Is there a likelihood that data subjects will experience significant consequences? [c] Very likely | Likely | x Neutral | Unlikely | Very unlikely | Not yet known
(Cyber incidents only) Has the confidentiality, integrity and/or availability of your systems been affected? [c] Yes | No | Don't know
Had the staff member involved in this breach received data protection training in the last two years? [c] x Yes | No | Don't know
## Taking action
Describe the actions you have taken, or propose to take, as a result of the breach || We asked the tenant to delete the file and she confirmed this by email at 09:20. Auto-complete has been switched off for the team. @@measures
Have you told data subjects about the breach? [c] Yes, we've told affected data subjects | x We're about to, or are in the process of telling data subjects | No, they're already aware | No, we've decided not to
Have you told, or are you planning to tell any other organisations about the breach? [c] Yes | x No | Don't know
## About you
Organisation name :: Carrick Housing Trust @@org_unit
Registered organisation address :: Quay House, Carrickmouth
Person making this report
Name :: Ruth Penhaligon @@reporter_name
Email :: ruth.penhaligon@carrick-housing.example @@reporter_email
Phone :: 01632 960 233 @@reporter_phone
'''.replace('Person making this report\n','> Person making this report\n'),dict(occurred_at="2026-10-21T16:12:00+01:00",discovered_at="2026-10-22T08:45:00+01:00",reporter_role="Data Protection Lead",affected_persons=198,data_categories=["Basic personal identifiers, eg name, contact details","Economic and financial data, eg credit card numbers, bank details","Health data"]),['special_categories','personal_data','informed','affected_systems'],'misdelivery',
'ICO Report a personal data breach form (scribd copy / ico.org.uk form)',dict(lay='stack',footer='Report a personal data breach'))

add(26,'cirt-campus-report','flat_pdf','en','Yolanda Brisco','ybrisco@bayridge-campus.example','2026-10-13T16:52','America/Los_Angeles','CIRT report - department file server',
"Please find the CIRT report attached (draft, reviewers to sign).\n\nYolanda",
'Appendix B CIRT Report.pdf','''
# Appendix B: Campus Incident Response Team (CIRT) Report
> To be completed by IT Security and submitted as soon as possible.
Date: :: 10/13/2026
## From Initial Incident Report:
Associated IT Request ticket # (if applicable): :: INC0048812
Date/time the incident was suspected/discovered: :: 10/12/2026 9:05 AM
Date/time the incident was first reported: :: 10/12/2026 9:40 AM
Contact information of incident reporter (name, email, phone, location): :: Yolanda Brisco, ybrisco@bayridge-campus.example, 555-0163, Kerr Hall 57
Types of data involved: [c] Electronic Protected Identity Information (PII) | Electronic Protected Health Information (ePHI) | Payment Card Information (PCI) | x Confidential Student Record Data (FERPA-protected data) | Other Restricted Data (please specify)
## INCIDENT DESCRIPTION:
Incident description/cause: || A share on the department file server was opened to Everyone during a migration. Transcripts of graduate applicants could be read by any campus account for eleven days. @@description
How the incident was discovered: || A student employee came across the folder while looking for a template.
Impacted systems: || fs-socsci.bayridge-campus.example
Data at possible risk - including whether restricted data may be at risk; if so, specify data types: || transcripts, test scores
Affected population(s): || graduate applicants fall 2026, 127 people
Remedial actions taken since incident discovery, including actions taken to prevent further breaches of security: || Permissions set back at 9:50 AM, access log pulled for review. @@measures
Time to resolve incident :: 45 minutes
The CIRT has reviewed and agrees with above scope and affected population: :: Yes/No (circle one)
''',dict(reporter_name="Yolanda Brisco",reporter_email="ybrisco@bayridge-campus.example",reporter_phone="555-0163",discovered_at="2026-10-12T09:05:00-07:00",affected_systems=["fs-socsci.bayridge-campus.example"],affected_persons=127,data_categories={"any":[["transcripts","test scores"],["Confidential Student Record Data (FERPA-protected data)"]]}),['location','personal_data','org_unit','occurred_from'],['misconfiguration','data_leak'],
'UCSC PII inventory and security breach procedures, Appendix B CIRT report (docsbay.net)',dict(lay='para',on='__X__',off='____',font='DejaVuSerif'))

add(27,'datenpanne-melden-ausdruck','flat_pdf','de','Praxis Dr. Seidel','praxis@hno-seidel.example','2026-10-29T12:06','Europe/Berlin','Ausdruck unserer Meldung',
"Guten Tag Herr Merz,\n\nwie besprochen der Ausdruck der Online-Meldung von heute Vormittag.\n\nViele Grüße aus der Praxis\nMonika Lauer",
'Datenpanne_melden_Ausdruck.pdf','''
# Datenpanne melden
> Angaben mit * sind Pflichtfelder. Bitte vor dem Absenden ausdrucken.
## Wo ist die Datenpanne passiert?
Name des Verantwortlichen* :: HNO-Praxis Dr. Seidel @@org_unit
Straße und Hausnummer* :: Bahnhofstraße 9
Postleitzahl* :: 70999
Ort* :: Musterlingen
Internetseite :: www.hno-seidel.example
## Wer meldet?
Name der meldenden Person* :: Monika Lauer @@reporter_name
Funktion der meldenden Person beim Verantwortlichen* :: Praxismanagerin @@reporter_role
E-Mail-Adresse der meldenden Person* :: praxis@hno-seidel.example @@reporter_email
Telefon-Nr. der meldenden Person* :: 07121 555 40 @@reporter_phone
## Was ist passiert?
Beschreibung der Datenpanne* ~ Wo ist es passiert? Wer war beteiligt? Wie haben Sie davon erfahren? Wer wurde informiert? || Ein Befundbericht ging per Fax an eine Autowerkstatt, weil beim Überweiser eine Ziffer vertauscht war. Der Werkstattbesitzer rief am nächsten Morgen an. @@description
Zeitpunkt des Vorfalls* :: 27.10.2026 17:52 Uhr
Zeitpunkt der Kenntnisnahme des Vorfalls* :: 28.10.2026 08:10 Uhr
Welche Datenarten sind betroffen?* :: Name, Geburtsdatum, Diagnose
Die Daten wie vieler Personen sind betroffen?* :: 1
Risikoeinschätzung: Welche Folgen der Verletzung halten Sie für wahrscheinlich?* || Keine, der Empfänger kennt den Patienten nicht. @@consequences
## Welche Gegenmaßnahmen wurden ergriffen oder werden vorgeschlagen?
Welche Gegenmaßnahmen haben Sie bereits eingeleitet, welche weiteren Gegenmaßnahmen sind geplant?* || Das Fax wurde in der Werkstatt geschreddert, die Nummer im Praxissystem berichtigt. @@measures
Besteht nach Ihrer Einschätzung für Sie die Pflicht, die Betroffenen zu benachrichtigen (Art. 34 DS-GVO)?* [c] Ja | x Nein
Falls nein: Bitte begründen Sie Ihre Entscheidung. || Kein hohes Risiko
''',dict(occurred_at="2026-10-27T17:52:00+01:00",discovered_at="2026-10-28T08:10:00+01:00",data_categories=["Name","Geburtsdatum","Diagnose"],affected_persons=1),['special_categories','personal_data','informed'],'misdelivery',
'LfDI Baden-Württemberg, Datenpanne melden (baden-wuerttemberg.datenschutz.de; Felder nach datenschutz-webinar.ms-computer.de)',dict(lay='stack'))

add(28,'hs-harzlich-verletzung','flat_pdf','de','Tobias Reincke','t.reincke@hs-oberberg.example','2026-11-18T09:41','Europe/Berlin','Datenschutzverletzung melden - Anlage',
"Hallo,\n\nanbei das ausgefüllte Formular zu der Sache mit meinem Konto. Passwort ist neu, mein Chef weiß Bescheid.\n\nGruß, Tobias Reincke",
'Datenschutzverletzung.pdf','''
# Datenschutzverletzung melden
## Angaben zur meldenden Person
Name :: Tobias Reincke @@reporter_name
Fachbereich / Einrichtung :: FB Wirtschaftswissenschaften, Prüfungsamt @@org_unit
E-Mail :: t.reincke@hs-oberberg.example @@reporter_email
Telefon :: 03943 555-417 @@reporter_phone
## Angaben zur Datenschutzverletzung
Wann ist die Verletzung eingetreten? :: 17.11.2026, ca. 15:30 Uhr
Wann haben Sie davon Kenntnis erlangt? :: 18.11.2026, 08:20 Uhr
Welche Art von Datenpanne liegt vor? [c] x Unbefugte Dritte haben Zugang erlangt (z. B. Cyberangriff, Phishing, Diebstahl) | Daten wurden versehentlich oder absichtlich verändert | Daten sind nicht mehr zugänglich (z. B. Verlust, Löschung)
Was ist passiert? || Ich habe gestern auf eine Mail "Ihr Postfach ist voll" geklickt und mich dort angemeldet. Heute früh lagen im Gesendet-Ordner über 300 Mails, die nicht von mir sind. @@description
Welche personenbezogenen Daten sind betroffen? :: Noten, Matrikelnummern, Atteste
Wie viele Personen sind schätzungsweise betroffen? :: rund 500
Welche Systeme sind betroffen? :: mein Mailkonto, Netzlaufwerk P:
Welche Maßnahmen wurden bereits ergriffen? || Passwort geändert und Rechenzentrum angerufen. @@measures
Wer wurde bereits informiert? :: Rechenzentrum, Prof. Dr. Nagel (Dekan)
''',dict(occurred_at={"any":["2026-11-17T15:30:00+01:00"]},discovered_at="2026-11-18T08:20:00+01:00",data_categories=["Noten","Matrikelnummern","Atteste"],affected_persons=500,affected_systems={"any":[["mein Mailkonto","Netzlaufwerk P:"],["Mailkonto","Netzlaufwerk P:"]]},informed={"any":[["Rechenzentrum","Prof. Dr. Nagel (Dekan)"],["Rechenzentrum","Prof. Dr. Nagel"]]}),['special_categories','personal_data'],['phishing','compromised_account'],
'Hochschule Harz, Datenschutzverletzung melden (welcome.hs-harz.de): Kategorien und Ablauf der Seite',dict(lay='grid',header='Hochschule Oberberg · Datenschutz',footer='Stand 03/2024'))

add(29,'fylkeskommune-kf900','flat_pdf','nb','Siw Tangen','siw.tangen@vestlia-fylke.example','2026-10-26T14:18','Europe/Oslo','Kvittering avviksmelding',
"Hei\n\nVedlagt kvitteringen fra skjemaet.\n\nSiw Tangen",
'Avviksmelding_KF-900.pdf','''
# Avviksmelding
> Vestlia fylkeskommune - alle ansatte og elever skal melde fra når de oppdager avvik i behandling av personopplysninger
## Kontaktopplysninger
Fornavn :: Siw
Etternavn :: Tangen
Jeg er [c] x Ansatt | Elev | Annet
Virksomhet/skole :: Vestlia videregående skole @@org_unit
Telefon :: 907 55 163 @@reporter_phone
E-post :: siw.tangen@vestlia-fylke.example @@reporter_email
## Avviket
Tidspunkt for avviket :: 23.10.2026 kl. 13:05
Avviket ble oppdaget :: 26.10.2026 kl. 08:15
Type avvik [c] Brukernavn og passord på avveie | Hacking eller datainnbrudd | Feil i tilgangsstyring | Publisering på nett | x Feilsending | Fysisk innbrudd | Mistet/gjenglemt utstyr eller papir
Beskriv hva som har skjedd || Innkalling til ansvarsgruppemøte ble sendt til foresatte til feil elev via Visma. I innkallingen står det at eleven følges opp av BUP. @@description
Hvilke personopplysninger er berørt? :: navn, helseopplysninger
Antall berørte personer :: 1
Hvilke strakstiltak er iverksatt? || Trakk tilbake meldingen og ringte mottakeren, som ikke hadde lest den. @@measures
Mulige konsekvenser || At andre foresatte får vite om elevens helse @@consequences
Samtykke til behandling av opplysningene [c] x Ja
''',dict(reporter_name={"any":["Siw Tangen"]},occurred_at="2026-10-23T13:05:00+02:00",discovered_at="2026-10-26T08:15:00+01:00",data_categories=["navn","helseopplysninger"],affected_persons=1),['special_categories','personal_data','affected_systems','reporter_role','informed'],'misdelivery',
'Østfold fylkeskommune, Avviksmelding KF-900-01 (skjema.kf.no)',dict(lay='grid',footer='KF-900-01'))

add(30,'security-incident-ascii','flat_pdf','en','Marcus Oyelaran','marcus@lantern-analytics.example','2026-11-06T19:22','America/New_York','SECURITY INCIDENT REPORT IR-2026-007',
"Team,\n\nIR-2026-007 attached. Bucket is closed, we're still counting.\n\n- Marcus",
'IR-2026-007.pdf','''
# SECURITY INCIDENT REPORT
> [CONFIDENTIAL]
Incident ID: :: IR-2026-007
Report Date: :: 2026-11-06
Report Author: :: Marcus Oyelaran @@reporter_name
Incident Status: [c] Active | x Contained | Resolved
## 1. INCIDENT SUMMARY
Incident Title: :: Public storage bucket with customer exports
Severity: [c] Critical (P1) | x High (P2) | Medium (P3) | Low (P4)
Incident Type: [c] Malware/Ransomware | Phishing/Social Engineering | Unauthorized Access | x Data Breach/Exposure | Denial of Service | Lost/Stolen Device | Insider Threat | Third-Party Incident | Other
Summary: || A storage bucket used for nightly customer exports was switched to public read by a wrong Terraform variable. A researcher found it through a search engine for open buckets and wrote to us. @@description
## 2. TIMELINE
T Date/Time | Event
T 2026-11-03 22:10 | Incident began (estimated)
T 2026-11-06 15:35 | Incident detected
T 2026-11-06 15:50 | IR team notified
T 2026-11-06 16:02 | Initial containment
T  | Incident resolved
## 3. AFFECTED SYSTEMS/DATA
Systems Affected: :: lantern-exports-prod
Data Types Potentially Affected: [c] x Personal Information (PII) | Protected Health Information (PHI) | Financial/Payment Data | Credentials/Authentication Data | x Business Confidential Data | Intellectual Property | Other
Estimated Records Affected: :: 12,400
Affected Parties: [c] Employees | x Customers | Partners/Vendors
## 4. RESPONSE ACTIONS
Containment Actions Taken: || Public access blocked, variable reverted, access logs exported. @@measures
Notifications Made: :: CTO, outside counsel
''',dict(occurred_at={"any":["2026-11-03T22:10:00-05:00"]},discovered_at="2026-11-06T15:35:00-05:00",affected_systems=["lantern-exports-prod"],data_categories=["Personal Information (PII)","Business Confidential Data"],informed=["CTO","outside counsel"]),['personal_data','affected_persons','occurred_from','occurred_to','occurred_at','org_unit'],['misconfiguration','data_leak'],
'GitHub rhejos/Compliance-Repo, templates/incident-report.md',dict(lay='para',on='[X]',off='[ ]',font='DejaVuSansMono'))

add(31,'kirchliche-aufsicht-ost','flat_pdf','de','Caritas Sozialstation Elsterau','sozialstation@caritas-elsterau.example','2026-10-08T16:33','Europe/Berlin','Kopie der Meldung (Übermittlungs-ID 2026-1177)',
"Sehr geehrter Herr Wendt,\n\nzu Ihrer Kenntnis die Kopie unserer Meldung.\n\nMit freundlichen Grüßen\nSabine Kretzschmar\nPflegedienstleitung",
'Datenpanne_2026-1177.pdf','''
# Datenpanne/Datenschutzvorfall melden
> Kurze Zusammenfassung. Eine Kopie der Angaben wird an die angegebene E-Mail-Adresse gesendet.
Übermittlungs-ID :: 2026-1177
Art der Meldung [c] x Erstmeldung | Nachmeldung
Einrichtung / Rechtsträger :: Caritas Sozialstation Elsterau @@org_unit
Anschrift :: Domgasse 2, 06999 Musterstadt
Meldende Person :: Sabine Kretzschmar @@reporter_name
Funktion :: Pflegedienstleitung @@reporter_role
Telefon :: 03445 555 120 @@reporter_phone
E-Mail-Adresse :: sozialstation@caritas-elsterau.example @@reporter_email
Zeitpunkt des Vorfalls :: 07.10.2026 zwischen 11 und 13 Uhr
Zeitpunkt des Bekanntwerdens :: 07.10.2026, 13:15 Uhr
Schilderung des Vorfalls || Aus einem Dienstwagen wurde die Tasche einer Pflegekraft gestohlen. Darin waren die Tourenmappe mit Medikamentenplänen und das Diensthandy. @@description
Betroffene Daten :: Namen, Anschriften, Medikamentenpläne, Schlüsselnummern
Betroffene Personen (Anzahl) :: 14
Risiko für die Betroffenen || Einbruchsgefahr wegen der Schlüsselnummern @@consequences
Getroffene Maßnahmen || SIM-Karte gesperrt, Handy aus der Ferne gelöscht, Schlüsseltresore umcodiert. @@measures
Strafanzeige erstattet? [c] x ja | nein
Dienststelle und Aktenzeichen :: Polizeirevier Elsterau, Tgb.-Nr. 2210/26
''',dict(occurred_from="2026-10-07T11:00:00+02:00",occurred_to="2026-10-07T13:00:00+02:00",discovered_at="2026-10-07T13:15:00+02:00",data_categories=["Namen","Anschriften","Medikamentenpläne","Schlüsselnummern"],affected_persons=14,lost_or_stolen="stolen",police_report={"any":["yes","ja","Polizeirevier Elsterau, Tgb.-Nr. 2210/26"]}),['special_categories','personal_data','device_kind','device_remote_wipe','occurred_at','affected_systems','informed','location'],['device_loss','paper_disclosure'],
'KDSA Ost, Datenpanne melden (kdsa-ost.de): Kopie per Mail mit Übermittlungs-ID',dict(lay='grid',font='DejaVuSerif'))

add(32,'mandanten-incident','odt','de','Holger Baumbach','h.baumbach@autohaus-baumbach.example','2026-10-16T09:09','Europe/Berlin','Vorfall Autohaus',
"Guten Morgen,\n\nFormular ist ausgefüllt, soweit ich das konnte. Den Rest weiß unser EDV-Mann.\n\nH. Baumbach",
'Meldung_Datenschutzverletzung_Mandant.odt','''
# Meldung einer Verletzung des Schutzes personenbezogener Daten
> Formular für Mandanten. Bitte nach Kenntnisstand beantworten, Unbekanntes offen lassen. Mit * gekennzeichnete Felder sind Pflichtangaben.
Unternehmen* :: Autohaus Baumbach e. K. @@org_unit
Name, Vorname* :: Baumbach, Holger
Telefon* :: 05651 555 66 @@reporter_phone
E-Mail* :: h.baumbach@autohaus-baumbach.example @@reporter_email
Wann ist Ihnen der Vorfall bekannt geworden?* :: 15.10.2026, 16 Uhr
Wann hat der Vorfall (voraussichtlich) begonnen oder stattgefunden?* :: vermutlich 13.10.2026
Wo hat der Vorfall stattgefunden / findet der Vorfall statt?* :: Werkstattannahme, Filiale Süd @@location
Was ist wie und warum vorgefallen?* || Der Zettelkasten mit den Probefahrtformularen samt Führerscheinkopien stand offen im Kundenbereich. Jetzt fehlt ein ganzer Packen. @@description
Welche Datenkategorien sind (voraussichtlich) vom Vorfall betroffen?* :: Führerscheinkopien, Anschriften, Telefonnummern
Welche besonderen Datenkategorien sind (voraussichtlich) vom Vorfall betroffen? :: 
Wie viele Datensätze sind (schätzungsweise) betroffen? :: 30
Welche Personenkategorien sind (voraussichtlich) vom Vorfall betroffen? ~ z.B. Kunden, Bewerber, Mitarbeiter, Kinder :: Kunden
Wie viele Personen sind (schätzungsweise) betroffen?* :: 30
Welche Maßnahmen wurden bislang getroffen, um den Vorfall einzudämmen oder zu beenden?* || Kasten weggeschlossen, Kameraaufnahmen gesichert. @@measures
''',dict(reporter_name={"any":["Baumbach, Holger","Holger Baumbach"]},discovered_at="2026-10-15T16:00:00+02:00",occurred_at="2026-10-13",data_categories=["Führerscheinkopien","Anschriften","Telefonnummern"],affected_persons=30),['personal_data','lost_or_stolen','occurred_from'],['paper_disclosure','data_loss'],
'IfDDS Meldeformular für Mandanten (ifdds.online/meldung)',dict(lay='grid'))

add(33,'kunsthochschule-datensicherheit','odt','de','Leonie Achatz','l.achatz@kunsthochschule-isar.example','2026-11-13T18:54','Europe/Berlin','Datensicherheitsvorfall Klassenserver',
"Liebes Vorfallteam,\n\nich bin Werkstattleiterin und kenne mich mit sowas nicht aus, hoffe das Formular passt so!\n\nHerzlich\nLeonie Achatz",
'Datensicherheitsvorfall_Meldung.odt','''
# Meldung eines Datensicherheitsvorfalls
> Bitte so detailliert wie möglich ausfüllen. Die Angaben werden vertraulich behandelt.
## Kunsthochschule
Hochschule :: Kunsthochschule Isar
## Meldende Person
Vorname :: Leonie
Nachname :: Achatz
Funktion / Rolle :: Leiterin Medienwerkstatt
Dienstliche E-Mail-Adresse :: l.achatz@kunsthochschule-isar.example @@reporter_email
Telefon :: 089 555 9031 @@reporter_phone
## Angaben zum Vorfall
Datum und Uhrzeit der Entdeckung :: 13.11.2026, 17:20 Uhr
Datum und Uhrzeit des Vorfalls (falls bekannt) :: unbekannt
Was ist gefährdet? [c] Vertraulichkeit | x Verfügbarkeit | x Integrität
Beschreibung des Vorfalls || Auf dem Klassenserver heißen alle Videodateien plötzlich auf .locked, in jedem Ordner liegt eine Textdatei mit einer Bitcoin-Adresse. Das Projekt der Diplomand*innen lässt sich nicht mehr öffnen. @@description
Betroffene Systeme / Geräte :: Klassenserver NAS-MW2 (192.0.2.61)
Sind personenbezogene Daten betroffen? [c] ja | nein | x weiß ich nicht
Welche Folgen sehen Sie? || Diplomausstellung am 20.11. gefährdet. @@consequences
Welche Maßnahmen haben Sie bereits ergriffen? || NAS ausgesteckt, sonst nichts angefasst. @@measures
Wer wurde bereits informiert? :: niemand
''',dict(reporter_name="Leonie Achatz",reporter_role={"any":["Leiterin Medienwerkstatt","Werkstattleiterin"]},discovered_at="2026-11-13T17:20:00+01:00",personal_data="unknown",affected_systems={"any":[["Klassenserver NAS-MW2 (192.0.2.61)"],["NAS-MW2","192.0.2.61"],["NAS-MW2"]]}),['org_unit'],'ransomware',
'Kunsthochschulen Bayern, Formular Datensicherheitsvorfall (secureforms.kunsthochschule-bayern.de/form/provide/702)',dict(lay='para'))

add(34,'school-breach-report-ni','odt','en','Bronagh McAteer','bmcateer@stcolmans-ps.example','2026-11-02T15:26','Europe/London','Data breach report form - St Colman\'s',
"Hi,\n\nForm attached. I have kept the envelope in case you want to see it.\n\nBronagh McAteer\nSchool Secretary",
'Data Breach Report Form.odt','''
# Data Breach Report Form
> To be completed by the school and sent to the Data Protection Officer service.
## Section 1 - School details
School name :: St Colman's Primary School @@org_unit
Name of person completing form :: Bronagh McAteer @@reporter_name
Job title :: School Secretary @@reporter_role
Contact telephone number :: 028 9018 0446 @@reporter_phone
Email address :: bmcateer@stcolmans-ps.example @@reporter_email
## Section 2 - Details of the breach
Date and time of breach :: 30 October 2026
Date and time school became aware of breach :: 2 November 2026, 9.10am
Type of breach [c] x Confidentiality | Integrity | Availability
What happened? || A pupil's speech therapy report was put in the wrong schoolbag before the half term. The other child's mum brought it in this morning, envelope opened. @@description
What personal data was involved? :: pupil name, date of birth, speech therapy report
Does it include special category data? [c] x Yes | No
How many individuals are affected? :: 1
## Section 3 - Containment
What has been done to contain the breach? || Report taken back and locked in the SENCO's cabinet. Mum says she read the first page only. @@measures
Have the data subjects been informed? [c] x Yes | No
If yes, when and how? :: phone call to parents 2 November
## Section 4 - Possible consequences
What might happen to the individuals? || Embarrassment; pupil is new at the school. @@consequences
Signed (Principal) :: D. Quigley
''',dict(occurred_at="2026-10-30",discovered_at="2026-11-02T09:10:00+00:00",data_categories=["pupil name","date of birth","speech therapy report"],special_categories="yes",affected_persons=1),['personal_data','informed'],['paper_disclosure','misdelivery'],
'Education Authority NI, data breach report form for schools (eani.org.uk resource hub)',dict(lay='grid'))

add(35,'cert-skjema-nynorsk','odt','nn','Oddbjørn Fure','oddbjorn.fure@uni-sunnfjord.example','2026-10-07T07:35','Europe/Oslo','Hending på labmaskin',
"God morgon\n\nHer er skjemaet utfylt. Eg er på fjellet i helga, men ring i dag.\n\nOddbjørn Fure",
'Melding om tryggingshending.odt','''
# Melding om tryggingshending
## Kontakt
Namn :: Oddbjørn Fure @@reporter_name
Fakultet/institutt/avdeling :: Institutt for geovitskap @@org_unit
E-postadresse og telefonnummer :: oddbjorn.fure@uni-sunnfjord.example, 55 50 77 21
## Hendinga
Type hending ~ innbrot/virus/brot på konfidensialitet/anna :: innbrot
Tidspunkt hendinga skjedde ~ ISO 8601 :: 2026-10-06T02:14
Tidspunkt hendinga vart oppdaga ~ ISO 8601 :: 2026-10-06T21:40
Skildring av aktiviteten || Nokon har logga inn på reknemaskina geo-calc3 med brukaren til ein tidlegare stipendiat og starta eit program som grev kryptovaluta. Prosessorane gjekk på hundre prosent heile dagen. @@description
Namn og IP-adresse på maskin(er) :: geo-calc3, 192.0.2.133
Operativsystem :: Ubuntu 22.04
Kor mange personar og maskinar er råka? :: 1 maskin
Er personopplysningar involverte? :: nei
Kva er gjort? || Stengde brukaren, drap prosessane og tok ein kopi av loggane. @@measures
Kven er varsla? :: instituttleiar
''',dict(reporter_email="oddbjorn.fure@uni-sunnfjord.example",reporter_phone="55 50 77 21",occurred_at="2026-10-06T02:14:00+02:00",discovered_at="2026-10-06T21:40:00+02:00",affected_systems=["geo-calc3","192.0.2.133"],personal_data="no",informed=["instituttleiar"]),[],['unauthorized_access','compromised_account'],
'UiO-CERT / nynorske etikettar frå facts (skildring av aktiviteten, kor mange personar og maskinar)',dict(lay='grid'))
