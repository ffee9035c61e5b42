from lib import *
add(15,'li-datenschutzstelle-art33','acroform','de','Dr. Reto Marxer','reto.marxer@treuhand-schaan.example','2026-10-27T17:10','Europe/Zurich','Meldung Datenschutzverletzung',
"Sehr geehrte Damen und Herren\n\nBeiliegend unsere Meldung als PDF.\n\nFreundliche Grüsse\nReto Marxer",
'Meldung_Datenschutzverletzung_Art33.pdf','''
# Meldung einer Datenschutzverletzung (Art. 33 DSGVO)
> Die Meldung ist unverzüglich und möglichst binnen 72 Stunden nach Bekanntwerden zu erstatten.
## 1. Angaben zur Meldung
Art der Meldung [r] x Erstmeldung | Folgemeldung
## 2. Verantwortlicher
Name / Firma :: Marxer Treuhand AG
Strasse, Nr. :: Landweg 12
PLZ, Ort :: 9999 Musterschaan
Ansprechperson :: Dr. Reto Marxer
Funktion :: Geschäftsleiter @@reporter_role
Telefon :: 00423 555 12 00 @@reporter_phone
E-Mail :: reto.marxer@treuhand-schaan.example @@reporter_email
## 3. Datenschutzbeauftragter
Name :: Fidelius Ospelt
Telefon / E-Mail :: fo@dsb-extern.example
## 4. Zeitpunkt
Beginn der Verletzung :: 23.10.2026
Ende der Verletzung :: 26.10.2026
Bekanntwerden der Verletzung :: 26.10.2026, 16:40
Wie wurde die Verletzung festgestellt? :: Anruf eines Kunden
## 5. Beschreibung
Beschreibung der Verletzung || Im Kundenportal konnten angemeldete Kunden durch Ändern der Dokumentnummer in der Adresszeile fremde Steuererklärungen öffnen. Der Fehler kam mit dem Update vom 23. Oktober. @@description
Art der Verletzung [c] x Vertraulichkeit | Integrität | Verfügbarkeit
Kategorien personenbezogener Daten [c] x Name, Adresse | Geburtsdatum | x Finanzdaten | Gesundheitsdaten | Ausweisdaten | Sonstige
Kategorien betroffener Personen :: Kunden
Ungefähre Zahl der betroffenen Personen :: 310
Ungefähre Zahl der Datensätze :: 640
## 6. Folgen und Massnahmen
Wahrscheinliche Folgen || Kenntnis Dritter von Einkommen und Vermögen @@consequences
Ergriffene Massnahmen || Portal am 26.10. um 17:15 abgeschaltet, Zugriffsprotokolle gesichert. @@measures
Benachrichtigung der betroffenen Personen [r] Ja, erfolgt | x geplant | Nein
''',dict(reporter_name={"any":["Dr. Reto Marxer","Reto Marxer"]},org_unit="Marxer Treuhand AG",occurred_from="2026-10-23",occurred_to="2026-10-26",discovered_at="2026-10-26T16:40:00+01:00",data_categories=["Name, Adresse","Finanzdaten"],affected_persons=310),['personal_data','affected_systems','occurred_at'],['vulnerability','misconfiguration','data_leak'],
'Datenschutzstelle Liechtenstein, Formular Meldung von Datenschutzverletzungen (datenschutzstelle.li, PDF-Datei)',dict(names='text',labpos='left'))

add(16,'nds-artikel33-nummeriert','acroform','de','Hanne Petersen','h.petersen@stadtwerke-huntetal.example','2026-11-17T14:05','Europe/Berlin','Fwd: Art. 33 Meldung Stadtwerke (Kopie)',
"Moin,\n\nzur Kenntnis die Kopie unserer Meldung, bitte in die Vorfallsliste aufnehmen.\n\nHanne Petersen",
'artikel_33_meldung.pdf','''
# Meldung von Verletzungen des Schutzes personenbezogener Daten gem. Art. 33 DSGVO
> * = Pflichtangaben
## 1. Über den Meldenden
## 1.1 Kontaktdaten des Verantwortlichen
Name des Verantwortlichen* :: Stadtwerke Huntetal GmbH @@org_unit
Straße, Hausnummer* :: Kanalstraße 4
PLZ, Ort* :: 26999 Musterstadt
## 1.2 Meldung durch Auftragsverarbeiter
Name des Auftragsverarbeiters :: 
Anschrift des Auftragsverarbeiters :: 
## 1.3 Name und Funktion der meldenden Person
Name* :: Hanne Petersen @@reporter_name
Funktion* :: Datenschutzkoordinatorin @@reporter_role
Telefon* :: 04432 555-218 @@reporter_phone
E-Mail* :: h.petersen@stadtwerke-huntetal.example @@reporter_email
## 1.4 Andere Beteiligte außerhalb des Verantwortlichen
Beteiligte :: Druckerei Blattwerk, Kuvertierung
## 2. Zeitliche Darstellung
Datum und Uhrzeit des Vorfalls (von) :: 12.11.2026
Datum und Uhrzeit des Vorfalls (bis) :: 13.11.2026
Datum und Uhrzeit der Feststellung* :: 16.11.2026 09:30
Gründe für eine verspätete Meldung :: 
## 3. Angaben zum Verstoß
Art des Verstoßes* [c] x Vertraulichkeit | Integrität | Verfügbarkeit
Ursache [c] Gerät verloren/gestohlen | Schadsoftware/Hacking | x Fehlversand Post | Fehlversand E-Mail | Veröffentlichung | Sonstiges
Beschreibung* || Bei der Kuvertierung der Jahresabrechnungen Gas ist eine Maschine verrutscht. Ab Seite 2 stecken Verbrauchsdaten und Bankverbindung des jeweils nächsten Kunden im Umschlag. @@description
## 4. Über die betroffenen Daten
Datenarten [c] x Name | x Anschrift | Geburtsdatum | x Bankverbindung | Zugangsdaten | Standortdaten
Sonstige Daten :: Verbrauchsdaten
Besondere Kategorien personenbezogener Daten (Art. 9) [r] ja | x nein | noch unklar
Ungefähre Zahl der Datensätze :: 388
## 5. Über die betroffenen Personen
Personengruppen [c] Beschäftigte | x Kunden | Minderjährige | Patienten
Ungefähre Zahl der betroffenen Personen* :: 388
## 6. Maßnahmen vor dem Vorfall
Technische und organisatorische Maßnahmen vor dem Vorfall :: Stichprobe jedes 500. Umschlags
## 7. Konsequenzen
7.1 Folgen des Verstoßes gegen die Vertraulichkeit || Nachbarn erfahren Bankverbindung und Verbrauch, unberechtigte Abbuchungen sind denkbar. @@consequences
7.4 Einschätzung des Risikos [d] gering | x Risiko | hohes Risiko
## 8. Maßnahmen nach dem Vorfall
Ergriffene Maßnahmen* || Versand der restlichen 2.100 Umschläge gestoppt, Entschuldigungsschreiben in Vorbereitung. @@measures
''',dict(occurred_from="2026-11-12",occurred_to="2026-11-13",discovered_at="2026-11-16T09:30:00+01:00",data_categories={"any":[["Name","Anschrift","Bankverbindung"],["Name","Anschrift","Bankverbindung","Verbrauchsdaten"]]},special_categories="no",affected_persons=388),['personal_data','occurred_at','informed'],['misdelivery','paper_disclosure'],
'LfD Niedersachsen, Online-Formular artikel_33 (navo.niedersachsen.de), Gliederung 1 bis 7',dict(names='label',labpos='top'))

add(17,'kanton-meldeformular-verletzung','acroform','de','Beat Iten','beat.iten@gemeinde-seewil.example','2026-10-12T11:27','Europe/Zurich','Meldung Datenschutzverletzung Einwohnerkontrolle',
"Guten Tag\n\nAnbei das Meldeformular der Einwohnerkontrolle. Bei Fragen bin ich bis Mittwoch erreichbar, danach Ferien.\n\nGruss\nBeat Iten",
'Meldeformular_DSV_Seewil.pdf','''
# Meldung einer Datenschutzverletzung
> Einzureichen beim Datenschutz, unverzüglich. Fehlende Angaben können nachgereicht werden.
## Verantwortliches Organ
Organ / Amt :: Einwohnerkontrolle Seewil @@org_unit
Kontaktperson :: Beat Iten @@reporter_name
Funktion :: Leiter Einwohnerdienste @@reporter_role
Telefon :: 041 555 30 18 @@reporter_phone
E-Mail :: beat.iten@gemeinde-seewil.example @@reporter_email
Auftragsdatenbearbeiterin beteiligt? [r] Ja | x Nein
## Verletzung
Datum / Uhrzeit der Verletzung :: 09.10.2026, 10.15
Datum / Uhrzeit der Entdeckung :: 09.10.2026, 11.00
Art der Verletzung [c] vernichtet | verloren | verändert | x Unbefugten offenbart | Unbefugten zugänglich
Beschreibung der Datenschutzverletzung || Eine Adressauskunft wurde trotz eingetragener Datensperre am Schalter mündlich erteilt. Die betroffene Person lebt seit einer Trennung an einer geschützten Adresse. @@description
Betroffene Personendaten :: Wohnadresse
Anzahl betroffene Personen :: 1
Mögliche Folgen || Gefährdung der betroffenen Person durch ihren früheren Partner @@consequences
Bereits ergriffene Massnahmen || Betroffene Person und Opferhilfe telefonisch orientiert, Kantonspolizei beigezogen. @@measures
Geplante Massnahmen || Schulung Schalterpersonal
Wurden die betroffenen Personen informiert? [r] x Ja | Nein
''',dict(occurred_at="2026-10-09T10:15:00+02:00",discovered_at="2026-10-09T11:00:00+02:00",data_categories=["Wohnadresse"],affected_persons=1),['informed','personal_data','police_report','location'],['data_leak','misdelivery','unauthorized_access','other'],
'Kanton Zug, Datenschutzstelle: Meldeformular Datenschutzverletzung (§ 7c DSG) laut Serviceseite',dict(names='xfa',labpos='left'))

add(18,'schule-besonderes-vorkommnis','acroform','de','Sekretariat Grundschule Lindenhof','sekretariat@gs-lindenhof.example','2026-10-05T08:22','Europe/Berlin','Meldung besonderer Vorkommnisse - Einbruch',
"Guten Morgen,\n\nbei uns wurde am Wochenende eingebrochen. Schadensformular hängt an. Ticket im Ticketsystem ist auch erstellt.\n\nMit freundlichen Grüßen\nK. Wünsche\nSekretariat",
'Schadensformular_GS_Lindenhof.pdf','''
# Meldung besonderer Vorkommnisse
> Bei Diebstahl, Verlust oder Beschädigung von technischen Einrichtungen in Schulen
Schule :: Grundschule Lindenhof @@org_unit
Anschrift :: Lindenhofstraße 21, 04999 Musterstadt
Meldende Person :: Katrin Wünsche
Funktion :: Schulsekretärin @@reporter_role
Telefon :: 0341 555 6012 @@reporter_phone
E-Mail :: sekretariat@gs-lindenhof.example @@reporter_email
Art des Vorkommnisses [r] Verlust | x Diebstahl | Beschädigung | Vandalismus
Datum des Vorkommnisses :: 03./04.10.2026
Festgestellt am / um :: 05.10.2026, 06:50 Uhr
Ort (Raum) :: Computerkabinett, Raum 112 @@location
Schilderung des Hergangs || Unbekannte haben das Fenster zum Hof aufgehebelt und aus dem Computerkabinett zwei Lehrernotebooks mitgenommen. Die Schülertablets im Schrank sind noch da. @@description
Gerätebezeichnung :: Notebook Lenovo ThinkPad L13 @@device_kind
Anzahl :: 2
Inventarnummer(n) :: GSL-0417, GSL-0418 @@device_id
Festplatte verschlüsselt? [r] x ja | nein | unbekannt
Waren personenbezogene Daten gespeichert? [r] x ja | nein | unbekannt
Wenn ja, welche? :: Zeugnisentwürfe, Klassenlisten
Strafanzeige bei der Polizei gestellt? [r] x ja | nein
Polizeidienststelle / Vorgangsnummer :: Revier Nord, VG 5518/26
Geschätzter Schaden (EUR) :: 1.900
Unterschrift Schulleitung :: gez. Albrecht
''',dict(reporter_name={"any":["Katrin Wünsche","K. Wünsche"]},occurred_from="2026-10-03",occurred_to="2026-10-04",discovered_at="2026-10-05T06:50:00+02:00",device_encrypted="yes",personal_data="yes",data_categories=["Zeugnisentwürfe","Klassenlisten"],lost_or_stolen="stolen",police_report={"any":["yes","Revier Nord, VG 5518/26","ja"]}),['affected_systems','occurred_at','informed','occurred_from','occurred_to'],'device_loss',
'Stadt Leipzig, Schadensformular "Meldung besonderer Vorkommnisse" und MPZ-Verfahren bei Verlust von Schultechnik',dict(names='label'))

add(19,'lost-stolen-equipment-report','acroform','en','Lamar Whitfield','lwhitfield@pinecrest-su.example','2026-11-10T10:04','America/New_York','Lost/Stolen Equipment Report - College of Nursing',
"Good morning,\n\nSigned report attached. Original goes to Assets Management by campus mail.\n\nLamar Whitfield",
'Lost_Stolen_Equipment_Report.pdf','''
# Lost/Stolen Equipment Report
## Contact Information
Dept. Name :: College of Nursing @@org_unit
Date :: 11/10/2026
Dept Head :: Dr. Patricia Vance
Phone # :: 555-0142
Asst. Property Control Officer :: Lamar Whitfield
APCO Phone # :: 555-0177
## Equipment Information
Type of Equipment :: Laptop, Dell Latitude 5440 @@device_kind
Property Tag # :: 118842
Serial # :: 7QK2RN3
Assigned to :: Instructor Denise Hall
Equipment was [r] Lost | x Stolen
Date lost/stolen :: 11/7/2026
Date discovered :: 11/9/2026
Last known location :: HSB 214, locked office @@location
Was regulated or sensitive data stored on the device? [r] x Yes | No | Unknown
If yes, describe the data :: clinical evaluation forms of nursing students
Approximate number of individuals :: 64
Was the device encrypted? [r] Yes | x No | Unknown
Describe the circumstances || Office door was found unlocked Monday morning after the weekend floor waxing. Docking station is there, laptop is gone. @@description
Reported to Public Safety? [r] x Yes | No
Public Safety Report # :: PS-26-3301
## Signatures
Dept Head signature / date :: P. Vance 11/10/2026
Cabinet member / date forwarded :: 
''',dict(reporter_name="Lamar Whitfield",reporter_phone={"any":["555-0177"]},reporter_role={"any":["Asst. Property Control Officer"]} if 0 else None,device_id={"any":["118842","7QK2RN3"]},occurred_at="2026-11-07",discovered_at="2026-11-09",lost_or_stolen="stolen",device_encrypted="no",affected_persons=64,data_categories=["clinical evaluation forms of nursing students"]),["police_report",'personal_data','special_categories','informed','reporter_role','affected_systems'],'device_loss',
'GRU Lost/Stolen Equipment Report and its instructions (anyform.org copy)',dict(names='label',labpos='left'))

add(20,'ndb-statement','acroform','en','Siobhan Karras','s.karras@bluegumphysio.example','2026-11-04T15:36','Australia/Sydney','Notifiable data breach statement - copy',
"Hi,\n\ncopy of the statement for your records.\n\nSiobhan Karras\nPractice Manager",
'NDB statement.pdf','''
# Notifiable Data Breach statement
> Used to inform the Commissioner of an eligible data breach where the Privacy Act requires it.
## Part one - Statement about an eligible data breach
## 1. Organisation/agency details
> You must complete this section
Organisation/agency name: :: Blue Gum Physiotherapy Pty Ltd @@org_unit
Phone: :: 02 5550 1188
Email: :: s.karras@bluegumphysio.example
Address Line 1: :: 14 Jetty Road
Address Line 2: :: 
Suburb: :: Corella Bay
State: :: NSW
Postcode: :: 2999
Other contact details: :: 
## 2. Description of the eligible data breach
> You must complete this section
A description of the eligible data breach: || A former contractor logged in with an account that had not been closed and downloaded the appointment book with treatment notes. @@description
## 3. Information involved in the data breach
> You must complete this section
Kind or kinds of personal information involved in the data breach: [c] Financial details | Tax File Number | Identity information | x Contact information | x Health information | Other sensitive information
Other information: :: 
## 4. Recommended steps
Steps the organisation recommends that individuals take: :: Be careful with calls that mention appointments at our clinic.
## Part two - Additional information
Your contact details - Name: :: Siobhan Karras @@reporter_name
Position: :: Practice Manager @@reporter_role
Date the breach occurred: :: 28/10/2026
Date the breach was discovered: :: 02/11/2026
Primary cause of the data breach: [r] x Malicious or criminal attack | System fault | Human error
Number of individuals whose personal information is involved: :: 1,150
Description of any action taken to assist individuals: :: 
Description of any action taken to prevent reoccurrence: || The account was disabled on 2 November and all remaining logins were reviewed. @@measures
Have you reported the data breach to any other entities? :: NSW Police, insurer
''',dict(reporter_phone="02 5550 1188",reporter_email="s.karras@bluegumphysio.example",occurred_at="2026-10-28",discovered_at="2026-11-02",data_categories=["Contact information","Health information"],affected_persons=1150,informed=["NSW Police","insurer"]),['personal_data','special_categories','police_report','consequences'],'unauthorized_access',
'OAIC Notifiable Data Breach statement (docsbay.net / forms.business.gov.au)',dict(names='xfa',labpos='top'))

add(21,'hipaa-incident-sample','acroform','en','Grant Osei','grant.osei@midvalley-dental.example','2026-10-16T17:45','America/Denver','HIPAA incident report',
"Hi there,\n\nPlease see the completed form.\n\nGrant Osei\nOffice Manager, Mid Valley Dental",
'HIPAA-Incident-Report-Form.pdf','''
# HIPAA INCIDENT REPORT FORM
> For recording an event that led to a breach of computer systems, and for preventing further attacks.
Date of Report: :: October 16, 2026
## 1. PERSON FILING THIS REPORT.
Full Name: :: Grant Osei @@reporter_name
Title: :: Office Manager @@reporter_role
Phone: :: (555) 013-6620 @@reporter_phone
E-Mail: :: grant.osei@midvalley-dental.example @@reporter_email
## 2. THE INCIDENT.
Date of incident: :: October 15, 2026
Time: :: 8:10
AM/PM [r] AM | x PM
Describe the device(s) affected: :: Front desk PC DENT-FD1
Were the device(s) encrypted? [r] Yes | x No
How was the incident detected? || The night cleaner saw the mouse moving by itself.
Describe the incident (in full): || A caller pretending to be from our imaging vendor had talked the front desk into installing a remote support tool that afternoon. In the evening someone used it to open patient charts. @@description
## 3. ATTACK VECTOR.
Do you know how the attack was made? [r] x Yes | No
If yes, describe: :: remote support tool
## 4. PERSONAL HEALTH INFORMATION (PHI).
Do you know the identities of the patients' data that was involved? [r] Yes | x No
If yes, how many records? :: 
Have the patients been contacted? [r] Yes | x No
## 5. CONTAINMENT.
Has the incident been contained? [r] x Yes | No
If yes, describe: || Cleaner pulled the plug, I removed the tool this morning and changed the Windows and chart system passwords. @@measures
## 6. IMPACT.
Were any services impacted? [r] Yes | x No
If yes, describe: :: 
''',dict(occurred_at="2026-10-15T20:10:00-06:00",device_encrypted="no",affected_systems={"any":[["Front desk PC DENT-FD1"],["DENT-FD1"]]},org_unit="Mid Valley Dental"),['discovered_at','personal_data','data_categories','special_categories','device_kind','org_unit','location','device_encrypted'],['unauthorized_access','phishing'],
'eForms.com / esign.com HIPAA Incident Report Form sample',dict(names='text',labpos='left'))

add(22,'report-lost-device-uk','acroform','en','Dr Hamish Lorrimer','h.lorrimer@wolds-uni.example','2026-10-19T07:58','Europe/London','Lost phone',
"Morning,\n\nform attached - sorry, should have noticed sooner. You can reach me on my home number until I get a replacement.\n\nHamish",
'Report a lost or missing device.pdf','''
# Report a lost or missing device
> Send the completed form to IT Services and Insurance Support as soon as you know that the device is missing.
## About you
Name :: Dr Hamish Lorrimer @@reporter_name
School/Service :: School of Architecture, Building and Civil Engineering @@org_unit
Email :: h.lorrimer@wolds-uni.example @@reporter_email
Contact telephone number :: 01632 960 744 @@reporter_phone
## About the device
Type of device [d] Laptop | x Mobile telephone | Tablet | External drive / USB | Other
Make and model :: Samsung Galaxy A54
Asset number / IMEI :: 350000000000017 @@device_id
Is the device [r] x Lost | Stolen | Don't know
When was it last seen? :: Saturday 17 October 2026, about 9.30pm
When did you notice it was missing? :: Sunday 18 October 2026, 11am
Where was it lost? :: taxi rank outside Hallam Road station @@location
Please describe what happened || I paid the taxi with the phone and must have left it on the back seat. The firm says nothing has been handed in. @@description
Police crime reference number (if stolen) :: 
## About the data
Is the device protected by PIN or password? [r] x Yes | No
Is the device encrypted? [r] x Yes | No | Don't know
Does it hold or give access to personal information of others? [r] x Yes | No | Don't know
If yes, please describe :: work email, student project groups
Have you changed your University password? [r] x Yes | No
''',dict(device_kind={"any":["Mobile telephone","Samsung Galaxy A54"]},lost_or_stolen="lost",occurred_at={"any":["2026-10-17T21:30:00+01:00"]},discovered_at="2026-10-18T11:00:00+01:00",device_encrypted="yes",personal_data="yes",data_categories=["work email","student project groups"]),['personal_data','measures','informed','device_password','occurred_at','affected_systems'],'device_loss',
'Loughborough University, Report a lost or missing device (lboro.ac.uk/data-privacy/iwantto/report-stolen)',dict(names='label',labpos='left'))

add(23,'altinn-melding-avvik','acroform','nb','Anne-Grete Holmvik','annegrete.holmvik@nordbo-borettslag.example','2026-11-11T12:40','Europe/Oslo','Kopi av avviksmelding til tilsynet',
"Hei,\n\nher er kopi av meldingen vi sendte i dag.\n\nHilsen\nAnne-Grete Holmvik",
'Melding_om_avvik.pdf','''
# Melding om brudd på personopplysningssikkerheten
## 1. Virksomhet
Behandlingsansvarlig :: Nordbo boligbyggelag @@org_unit
Organisasjonsnummer :: 999 999 001
Kontaktperson :: Anne-Grete Holmvik @@reporter_name
Stilling :: forvaltningssjef @@reporter_role
Telefon :: 73 55 02 60 @@reporter_phone
E-post :: annegrete.holmvik@nordbo-borettslag.example @@reporter_email
Personvernombud :: Lars Tinnes, 73 55 02 11
## 2. Beskrivelse av avviket
Type brudd [c] x Konfidensialitet | Integritet | Tilgjengelighet
Hovedårsak [d] Feilsending | x Hacking | Tapt utstyr | Feil tilgangsstyring | Publisering | Annet
Tidsrom fra :: 02.11.2026
Tidsrom til :: 09.11.2026
Når ble avviket oppdaget? :: 10.11.2026 kl. 09.15
Antall berørte personer :: 640
Hva har skjedd? || En ansatt ga fra seg passordet på en falsk innloggingsside. Angriperen har lest e-postkassen i en uke og sendt fakturaer med nytt kontonummer til beboere. @@description
Hvordan oppstod avviket? || Lenke i en e-post som så ut til å komme fra banken.
Hva slags type personopplysninger er berørt? :: navn, adresse, kontonummer, leiligheter med betalingsanmerkning
Er særlige kategorier berørt? [r] Ja | x Nein
Hvilken relasjon har virksomheten til de berørte? :: beboere
Hvor befinner personopplysningene seg etter avviket? :: ukjent
## 3. Konsekvenser
Mulige konsekvenser for de berørte || Beboere kan betale til feil konto. @@consequences
## 4. Tiltak
Tiltak som er gjort || Passord byttet, tofaktor slått på og alle sesjoner logget ut 10.11. @@measures
Planlagte tiltak || Kurs for alle ansatte.
## 5. Informasjon
Har de berørte personene blitt informert? [r] x Ja | Nei
Hvordan? :: SMS til alle beboere 10.11.
''',dict(occurred_from="2026-11-02",occurred_to="2026-11-09",discovered_at="2026-11-10T09:15:00+01:00",affected_persons=640,data_categories={"any":[["navn","adresse","kontonummer","leiligheter med betalingsanmerkning"]]},special_categories="no"),['personal_data','affected_systems','informed'],['phishing','compromised_account'],
'Datatilsynet/Altinn Melding om avvik (datatilsynet.no, feltrekkefølgen fra veiledningen)',dict(names='label',labpos='top'))
ALL[-1]['form']=ALL[-1]['form'].replace('Ja | x Nein','Ja | x Nei')

add(24,'hoyskole-avvik-it','acroform','nb','Petter Nygaard Lie','petter.lie@hoyskolen-akerselva.example','2026-10-22T21:03','Europe/Oslo','Avvik skrivere',
"Hei, fylte ut skjemaet på kveldsvakta. Ring meg gjerne i morgen.\n\nPetter",
'Avviksmelding_personopplysninger_IT.pdf','''
# Avviksmelding personopplysninger og IT-sikkerhet
> Opplysninger om hendelsen deles med ansatte som har tjenstlig behov.
Navn :: Petter Nygaard Lie @@reporter_name
E-post :: petter.lie@hoyskolen-akerselva.example @@reporter_email
Telefon :: 411 55 208 @@reporter_phone
Avdeling :: Bibliotek og læringssenter @@org_unit
Dato for hendelsen :: 22.10.2026
Klokkeslett :: 18:45
Sted :: Campus Vulkan, 2. etasje ved kopirommet @@location
Beskriv hendelsen || Utskriftskøen på skriver VUL-2-04 slapp ut alle ventende jobber uten kort. Studenter tok med seg bunken, blant annet to arbeidskontrakter og en sykmelding. @@description
Hendelsen påvirker [c] Nettverk | x Utskrift | E-post | Studieadministrative systemer | Nettsider | Annet
Er det fare for at personopplysninger har kommet på avveie? [r] x Ja | Nei | Vet ikke
Hvilke personopplysninger? :: arbeidskontrakter, sykmelding
Hvilke tiltak er iverksatt? || Skrev ut lapp og slo av skriveren, samlet inn det som lå igjen. @@measures
Er hendelsen avsluttet? [r] Ja | x Nei
Er berørte brukere varslet? [r] Ja | x Nei | Ikke aktuelt
''',dict(occurred_at="2026-10-22T18:45:00+02:00",personal_data="yes",data_categories=["arbeidskontrakter","sykmelding"],affected_systems={"any":[["VUL-2-04"],["skriver VUL-2-04"],["Utskrift"],["Utskrift","VUL-2-04"]]}),['special_categories','affected_systems','informed'],['paper_disclosure','misconfiguration'],
'Høyskolen Kristiania, avviksmelding personopplysninger og IT-sikkerhet (kristiania.no)',dict(names='text',labpos='left'))
