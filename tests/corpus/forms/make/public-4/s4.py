from lib import *
add(36,'bsi-vorfallmeldung','xlsx','de','Ralf Thiemann','r.thiemann@klinikum-bergstadt.example','2026-10-27T22:48','Europe/Berlin','Vorfallmeldung Ausfall KIS',
"Guten Abend,\n\nErstmeldung als Tabelle, Portal war nicht erreichbar. Ich bin die Nacht über im Haus.\n\nRalf Thiemann\nIT-Leitung Klinikum Bergstadt",
'Meldung_IT-Stoerung.xlsx','''
# Meldung einer IT-Störung / eines IT-Sicherheitsvorfalls
> Felder soweit bekannt ausfüllen. Nicht bekannte Angaben können nachgereicht werden.
## A. Angaben zum Betreiber
Organisation :: Klinikum Bergstadt gGmbH
Sektor [d] Energie | x Gesundheit | Wasser | Transport | Finanzen
Ansprechpartner :: Ralf Thiemann @@reporter_name
Funktion :: Leiter IT
Telefon (24/7 erreichbar) :: 0661 555 9910 @@reporter_phone
E-Mail :: r.thiemann@klinikum-bergstadt.example @@reporter_email
## B. Angaben zum Vorfall
Art der Meldung [d] x Erstmeldung | Folgemeldung | Abschlussmeldung
Kategorie [d] Schadprogramm | Hacking | DoS/DDoS | x technischer Ausfall | menschlicher Fehler | unbekannt
Zeitpunkt des Eintritts ~ TT.MM.JJJJ hh:mm :: 27.10.2026 20:10
Zeitpunkt der Erkennung ~ TT.MM.JJJJ hh:mm :: 27.10.2026 20:25
Beschreibung des Vorfalls || Nach dem Einspielen eines Firmware-Updates auf dem Speichersystem ist das Krankenhausinformationssystem nicht mehr erreichbar. Beide Controller starten abwechselnd neu. @@description
Betroffene IT-Systeme :: KIS, PACS, Storage SAN-A
Betroffene Dienstleistung :: stationäre Versorgung
Auswirkungen || Notaufnahme hat sich abgemeldet, Dokumentation auf Papier. @@consequences
Sind personenbezogene Daten betroffen? [d] ja | nein | x unbekannt
## C. Maßnahmen
Ergriffene Maßnahmen || Hersteller-Hotline eingeschaltet, Notfallplan Papierdokumentation aktiviert. @@measures
Weitere informierte Stellen :: Leitstelle, Geschäftsführung
''',dict(reporter_role={"any":["Leiter IT","IT-Leitung"]},org_unit={"any":["Klinikum Bergstadt gGmbH","IT-Leitung Klinikum Bergstadt"]},occurred_at="2026-10-27T20:10:00+01:00",discovered_at="2026-10-27T20:25:00+01:00",affected_systems=["KIS","PACS","Storage SAN-A"],personal_data="unknown",informed={"any":[["Leitstelle","Geschäftsführung"],["Leitstelle","Geschäftsführung","Hersteller-Hotline"]]}),['location'],'outage',
'BSI-Meldung (KRITIS/NIS2) nach dem Feldsatz eines "BSI Meldepflicht Generator" auf GitHub und gw-ai-security',dict(lay='ab',sheet='Meldung'))

add(37,'breach-notification-sheet','xlsx','en','Gemma Tolliver','gemma.tolliver@otterbrook-recruit.example','2026-11-16T11:13','Europe/London','breach info',
"Hi there\n\nFilled in the sheet as best I could, some bits I don't know yet.\n\nGemma x",
'Personal Data Breach Notification.xlsx','''
# Personal Data Breach Notification
> Information required to report a breach in personal data security
Name of your organisation :: Otterbrook Recruitment Ltd @@org_unit
Did the data breach occur: [d] x by an employee | by a contractor or consultant | through a third-party | other
Your name :: Gemma Tolliver @@reporter_name
Email :: gemma.tolliver@otterbrook-recruit.example @@reporter_email
Has this breach been reported to the ICO? [d] x No | Yes
What has happened || I sent the weekly job alert to 412 candidates with everybody in the To line instead of Bcc. Several have replied to all. @@description
How was the breach discovered? || A candidate rang to complain
On what date was the breach discovered? :: 13/11/2026
What time was the breach discovered on that day? :: 17:05
On what date did the breach occur (if known)? :: 13/11/2026
Which categories of personal data are affected? [c] Racial or ethnic origin | Political opinions | Trade union membership | Health data | x Basic personal identifiers (e.g. Name) | Identification (e.g. user ID) | Financial (e.g. bank details) | Official documents (e.g. passport) | Locational | Not yet known | Other
Number of personal records involved? :: 412
How many data subjects could be affected? :: 412
Types of data subjects affected: [c] Employees | Users | Customers | x Other | Not yet known
Potential consequences of the breach? || Candidates can see who else is looking for a new job, maybe even people from the same firm. @@consequences
What is the likelihood that data subjects will experience significant consequences? [d] Very Likely | Likely | x Neutral | Unlikely | Very unlikely
Was the breach caused by a cyber incident? [d] Yes | x No | Don't know
Has confidentiality, integrity or availability of your information systems been affected? [d] Yes | x No | Don't know
What actions have you taken? || Apology sent on Saturday asking everyone to delete the mail. @@measures
''',dict(discovered_at="2026-11-13T17:05:00+00:00",occurred_at="2026-11-13",data_categories={"any":[["Basic personal identifiers (e.g. Name)"]]},affected_persons=412),['personal_data','data_categories','informed'],['misdelivery','data_leak'],
'gydeline.com Personal Data Breach Notification (split date/time fields)',dict(lay='ab',sheet='Breach'))

add(38,'helpdesk-ticket-sheet','xlsx','en','Noor Haddad','noor.haddad@brightwater-college.example','2026-10-20T09:47','Europe/London','[Security] strange antivirus popup in B-206',
"Security ticket attached, escalating from first line.\n\nNoor Haddad, IT Service Desk",
'security_ticket_B206.xlsx','''
# Security Incident Ticket
Ticket Title :: [Security] Fake antivirus popup, remote session on teaching PC
## Reporter
Name :: Noor Haddad @@reporter_name
Department :: IT Service Desk @@org_unit
Contact :: ext. 2290
## Device
Hostname :: BWC-B206-01
OS :: Windows 11 23H2
IP Address (if known) :: 192.0.2.206
Location (room/building) :: B-206, Brunel Building @@location
## Summary
What happened? || A lecturer rang the number in a full-screen virus warning and let the caller connect with a remote tool for about ten minutes. The caller ran a script and asked for gift cards, then the lecturer hung up. @@description
When did it start? :: 20/10/2026 09:05
What changed recently? (software installs, updates, USB, email) :: nothing
## Impact
User unable to work? Y/N :: Y
Sensitive data involved? Y/N/Unknown :: Unknown
Other users affected? Y/N/Unknown :: N
## Evidence Collected
Triage report files (attach) :: 
Suspicious file path(s) :: C:\\Users\\Public\\fix.ps1
File hash(es) :: 
Screenshots :: 1
## Actions Taken (Timeline)
09:22 :: PC taken off the wifi and network cable pulled
09:30 :: lecturer's password reset
## Current Status
Contained? :: yes
'''.replace('C:\\\\','C:\\\\'),dict(reporter_phone="ext. 2290",affected_systems={"any":[["BWC-B206-01","192.0.2.206"],["BWC-B206-01"]]},occurred_at="2026-10-20T09:05:00+01:00"),['personal_data','measures','discovered_at','data_categories','reporter_role','device_kind'],['unauthorized_access','phishing','malware'],
'Security Incident Ticket Template (Help Desk to Escalation), GitHub markdown template',dict(lay='b',sheet='Ticket'))

add(39,'avviksmal-tom','xlsx','nb','Tone Brekkhus','tone.brekkhus@frivilligsentral.example','2026-10-12T08:55','Europe/Oslo','Mal for avviksmelding til lagene',
"Hei alle sammen\n\nHer er den nye malen for avviksmeldinger som ble nevnt på samlingen. Den skal ikke fylles ut nå, bare lagres til dere eventuelt trenger den. Neste samling er torsdag 5. november kl. 18.\n\nHilsen Tone Brekkhus\nrådgiver",
'Mal_avviksmelding.xlsx','''
# Avviksmelding
> Fylles ut når personopplysninger er på avveie. Meldes innen 72 timer.
1. Beskrivelse av avviket, hvilke personer og personopplysninger som er berørt || 
2. Hvor mange personer/personopplysninger er berørt? :: 
3. Hvilke konsekvenser vil avviket trolig ha? || 
4. Hva vil dere gjøre for å lukke avviket og begrense konsekvensene? || 
5. Kontaktperson i organisasjonen :: 
Dato for avviket :: 
''',{},['reporter_name','reporter_role'],'other',
'Frivillighet Norge, rutiner ved avvik (fem punkter), tom mal',dict(lay='ab',sheet='Mal'))

add(40,'icb-external-form-html','html','en','Dr Lucy Farnham','lucy.farnham@oakmeadow-surgery.example','2026-10-14T13:29','Europe/London','FW: External incident form - submitted copy',
"Copy of what I've just submitted. Please log.\n\nLucy Farnham\nGP partner",
'submitted_form.html','''
# Information Governance Incident
First Name(s) * :: Lucy
Surname * :: Farnham
E-mail * :: lucy.farnham@oakmeadow-surgery.example @@reporter_email
Contact telephone number :: 01632 960 851 @@reporter_phone
## Incident Description
> DO NOT enter any Personal Identifiable Data (PID)
What happened? || A discharge summary for one of our patients was sent to the parent of another child through the messaging app. The parent is a nurse at the hospital and told us at once. @@description
How many people have seen the breach / information? :: 1
Was this from email / post / printer / computer screen? :: messaging app
What organisation(s) are involved / affected? :: Oakmeadow Surgery
What action has been taken? || Message withdrawn, parent confirmed deletion, correct parents rung by me. @@measures
Date of Incident * :: 13/10/2026
Time of Incident (24-Hour) * :: 18:20
What type of data was breached? [c] Address and/or postcode | Biometric data | x Date of Birth | Genetic data | x Health: Physical, mental or condition | x NHS number | Personal email address | Political opinions | Racial or ethnic origin | Religious beliefs or other similar beliefs
Adverse Event * [d] x Breach of patient confidentiality: BRCH | Breach of confidentiality of staff records or information: HR | Breach of sensitive business information: FINBRCH | Patient incorrectly identified: PATID
Is the ICB the source or recipient of the breach? * [d] x Neither | Source | Recipient | Both
Who is the source? (please specify job role and department. Do NOT include names) * :: receptionist, front desk
Who is the recipient? (please specify job role and department. Do NOT include names) * :: parent of another patient
Where data has been sent inappropriately, has the recipient been informed? [d] x Yes | No
Can you confirm that it has not been shared further? * [d] It has been shared | x It has not been shared | I am not sure it has been shared
Number of data subjects affected (please estimate) * :: 1
''',dict(reporter_name={"any":["Lucy Farnham","Dr Lucy Farnham"]},reporter_role="GP partner",occurred_at="2026-10-13T18:20:00+01:00",data_categories=["Date of Birth","Health: Physical, mental or condition","NHS number"],affected_persons=1,org_unit="Oakmeadow Surgery"),['special_categories','personal_data','informed','affected_systems','org_unit'],['misdelivery'],
'BOB ICB external incident form (blueteq-systems.co.uk/ems-bob)',dict(lay='table',title='Information Governance Incident'))

add(41,'privacy-breach-college-html','html','en','Kiri Whareaitu','kiri.whareaitu@tui-tech.example','2026-11-19T10:16','Pacific/Auckland','Privacy breach notification form',
"Kia ora\n\nform saved from the browser, the send button did nothing for me.\n\nNga mihi\nKiri",
'Privacy breach notification form.html','''
# Privacy breach notification form
> If you are aware of a potential privacy breach please complete this form and answer all questions.
Name * :: Kiri Whareaitu @@reporter_name
Email * :: kiri.whareaitu@tui-tech.example @@reporter_email
Contact number :: 021 555 0148 @@reporter_phone
Are you a student or a staff member? * [r] Student | x Staff member
Faculty, school or directorate :: School of Hospitality @@org_unit
Who does this privacy breach impact? * [c] x Students | Staff | Alumni | Other
Please identify the type of privacy breach * [c] x Unauthorised or accidental access to personal information | x Disclosure | Alteration | Loss | Destruction | Unable to access
Date of the privacy breach * :: 17/11/2026
Date the privacy breach was identified (if different) :: 18/11/2026
Is this privacy breach ongoing? * [r] Yes | x No | Unsure
Describe the privacy breach * ~ how many people, how it occurred, what caused it, types of information, where it has gone; 1200 characters maximum || A shared recording of an online tutorial includes the part after class where three students talked to me about their mental health. The link went to the whole class of 38. @@description
What has been done about it so far? ~ whether people have been notified, steps taken || I deleted the recording on Wednesday at 8.30am and messaged the three students. @@measures
How many people were affected? :: 3
''',dict(occurred_at="2026-11-17",discovered_at="2026-11-18",affected_persons=3),['reporter_role','special_categories','personal_data','data_categories','informed','affected_systems'],['data_leak','misdelivery'],
'AUT privacy breach notification form (aut.ac.nz) and Durham College Privacy Breach Reporting',dict(lay='form',title='Privacy breach notification form'))

add(42,'kanton-onlinedienst-html','html','de','noreply@meldeportal-saanebezirk.example' if 0 else 'Chantal Bürgy','chantal.buergy@spitex-saane.example','2026-10-16T14:50','Europe/Zurich','Meldung Datensicherheitsverletzung Report-ID DSV-20261016-3',
"",
'','''
# Meldung von Datensicherheitsverletzungen - Neue Meldung
> Report-ID: DSV-20261016-3. Bitte bei Folgemeldungen angeben.
## Verantwortliches Organ
Organ :: Spitex Saane Mitte @@org_unit
Meldende Person :: Chantal Bürgy @@reporter_name
Funktion :: Einsatzleiterin Pflege @@reporter_role
Telefon :: 026 555 44 10 @@reporter_phone
E-Mail :: chantal.buergy@spitex-saane.example @@reporter_email
## Angaben zur Verletzung
Beginn der Verletzung :: 16.10.2026, 07:30
Entdeckung der Verletzung :: 16.10.2026, 09:00
Art der Verletzung [c] x Verlust | Löschung | Vernichtung | Veränderung | Offenlegung | Unbefugter Zugang
Beschreibung der Verletzung || Das Tablet einer Mitarbeiterin ist auf der Tour vom Autodach gefallen und nicht mehr auffindbar. Die Pflegeapp war noch angemeldet. @@description
Betroffene Personendaten :: Pflegeplanung, Adressen, Türcodes
Anzahl betroffener Personen (ca.) :: 27
Folgen der Verletzung || Unbefugte könnten mit den Türcodes in Wohnungen gelangen. @@consequences
Ergriffene Massnahmen || App-Zugang gesperrt, Tablet über die Geräteverwaltung gelöscht, Türcodes werden heute geändert. @@measures
Wurden die betroffenen Personen informiert? [r] Ja | Nein | x Teilweise
''',dict(occurred_at="2026-10-16T07:30:00+02:00",discovered_at="2026-10-16T09:00:00+02:00",data_categories=["Pflegeplanung","Adressen","Türcodes"],affected_persons=27,lost_or_stolen="lost"),['device_kind','device_remote_wipe','special_categories','personal_data','affected_systems','occurred_from','informed','location'],'device_loss',
'Kanton Freiburg ÖDSMB, Online-Dienst Meldung von Datensicherheitsverletzungen (fr.ch), Neue Meldung mit Report-ID; als HTML-Mail',dict(lay='table',title='Meldung'),inbody='only')

add(43,'housing-report-text','text_form','en','Webforms Barnley Homes','webforms@barnley-homes.example','2026-11-05T20:14','Europe/London','Report a Personal Data Breach - new submission',
"",
'','''
# Report a Personal Data Breach
## Your Personal Details
Title :: Mrs
First Name :: Denise
Last Name :: Applegarth
Address :: 17 Cawthorne Street, Barnley
Email Address :: denise.applegarth@post.example @@reporter_email
Phone Number (Optional) :: 07700 900 377 @@reporter_phone
## About the Breach
What Council Service does this report relate to? :: Repairs
When did the breach happen? :: 04/11/2026
Tell us the details of the data breach :: I got a text about a repair visit meant for a neighbour. It had her name, flat number and said she is waiting for a key safe because of her dementia. @@description
What would you like us to do to put this right? :: Check your phone numbers and tell her.
Have you reported this before? :: No
## Confirmation
[c] x I confirm that the information in this form is true and that you may contact me.
''',dict(reporter_name={"any":["Denise Applegarth","Mrs Denise Applegarth"]},occurred_at="2026-11-04",affected_persons=1 if 0 else None),['affected_persons','personal_data','special_categories','data_categories','org_unit','location'],['misdelivery','data_leak'],
'Berneslai Homes, Report a Personal Data Breach (forms.berneslaihomes.co.uk/form/60), as a web form text dump',dict(lay='dump'),inbody='only')

add(44,'digital-dsb-text','text_form','de','Jens Rohrbach','j.rohrbach@sportverein-ilmtal.example','2026-11-20T10:35','Europe/Berlin','Data Breach Sportverein',
"Hallo,\n\ndas Onlineformular ging bei mir nicht, ich habe es in eine Textdatei kopiert und dort ausgefüllt.\n\nSportliche Grüße\nJens Rohrbach",
'databreach.txt','''
# Hinweise zu Data Breach nach Datenschutz-Grundverordnung (DSGVO)
## Kontaktdaten des Meldenden
Name der verantwortlichen Stelle * :: SV Ilmtal 1921 e. V. @@org_unit
Straße und Hausnummer * :: Am Sportplatz 1
PLZ * :: 99999
Stadt * :: Ilmtal
Internetseite :: 
Name der meldenden Person * :: Jens Rohrbach @@reporter_name
Funktion der meldenden Person * ~ bei der verantwortlichen Stelle :: 2. Vorsitzender @@reporter_role
E-Mail Adresse der meldenden Person * :: j.rohrbach@sportverein-ilmtal.example @@reporter_email
Telefonnummer der meldenden Person * :: 0176 555 20 318 @@reporter_phone
Beschreibung des Databreaches * ~ Wo, wer, wie davon erfahren, welche Dritten haben Kenntnis? || Unsere Mitgliederliste war über einen Link auf der alten Vereinsseite für jeden abrufbar. Eine Spielermutter hat sie bei einer Namenssuche gefunden. @@description
Zeitpunkt des Databreach * :: seit 2. November 2026
Zeitpunkt der Kenntnisnahme des Databreach * :: 19. November 2026, 19:30 Uhr
Welche Datenarten sind betroffen? * :: Namen, Geburtsdaten, IBAN
Die Daten wie vieler Personen sind betroffen? * :: ca. 270
Risikoeinschätzung: Welche Folgen der Verletzung halten Sie für wahrscheinlich? * || Unberechtigte Abbuchungen @@consequences
Welche Gegenmaßnahmen haben Sie bereits eingeleitet, welche weiteren Gegenmaßnahmen sind geplant? * || Datei vom Server gelöscht, Löschung im Suchindex beantragt. @@measures
Besteht nach Ihrer Einschätzung für Sie die Pflicht, die Betroffenen zu benachrichtigen (Art. 34 DS-GVO)? * [r] Nein | x Ja
Wurde Strafanzeige erstattet? [r] x Nein | Ja
''',dict(discovered_at="2026-11-19T19:30:00+01:00",data_categories=["Namen","Geburtsdaten","IBAN"],affected_persons=270),['occurred_from','occurred_at','personal_data','police_report','affected_systems'],['misconfiguration','data_leak'],
'digital-dsb.eu Formular Databreach',dict())

add(45,'cert-mal-epost','text_form','nn','Sunniva Ekremsæter','sunniva.ekremsaeter@hsvestland.example','2026-11-16T13:52','Europe/Oslo','Melding om hending: falsk e-post til studentar',
"Hei\n\nEg brukte malen frå nettsida.\n",
'','''
Namn og kontaktinformasjon :: Sunniva Ekremsæter, studieadministrasjonen, tlf. 53 55 71 04
Kva har skjedd? :: Fleire studentar har fått ein e-post som ser ut til å kome frå oss og ber dei stadfeste studieplassen på ei side utanfor høgskulen. Minst to har skrive inn passordet sitt. @@description
Når skjedde det? :: 16. november 2026 kl. 10.30
Når vart det oppdaga? :: 16. november 2026 kl. 12.15
Kva system er råka? :: Studentpost, FS
Har opplysningar kome på avvegar? :: Veit ikkje
Kor mange personar er råka? Gje eit overslag. :: om lag 60
Kva tiltak er sette i verk? :: La ut åtvaring på Studentweb og bad dei to byte passord. @@measures
Kven er varsla? :: IT-hjelp, studiesjefen
''',dict(reporter_name="Sunniva Ekremsæter",org_unit="studieadministrasjonen",reporter_phone="53 55 71 04",occurred_at="2026-11-16T10:30:00+01:00",discovered_at="2026-11-16T12:15:00+01:00",affected_systems=["Studentpost","FS"],affected_persons=60,informed=["IT-hjelp","studiesjefen"]),['personal_data','data_categories'],'phishing',
'INN/HVL-liknande spørsmålsliste på nynorsk i e-posten (inn.no/melde-avvik, datatilsynet.no)',dict(),inbody=True)
