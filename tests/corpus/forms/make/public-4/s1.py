from lib import *
add(1,'breach-section1-council','docx','en','Margaret Ollerton','m.ollerton@brackwell-parish.example','2026-10-07T11:42','Europe/London','Data security breach - section 1 completed',
"Dear colleagues,\n\nPlease find attached Section 1 of our breach form, filled in for Mr Tate in the allotments office. Section 2 is for you.\n\nKind regards\nMargaret Ollerton\nDeputy Clerk, Brackwell Parish Council",
'Data Breach Form Section 1.docx','''
# GDPR Data Breach Form
> Act quickly if you find a breach: tell your line manager at once, fill in Section 1 and send it to the Data Protection Officer.
## Section 1: Notification of Data Security Breach
> To be completed by line manager of person reporting incident
Date incident was discovered: :: 6 October 2026
Date(s) of incident: :: 2 October 2026
Place of incident: :: Allotments office, Brackwell Village Hall @@location
Name of person reporting incident: :: Gerald Tate @@reporter_name
Contact details of person reporting incident (email address, telephone number): :: g.tate@brackwell-parish.example, 01632 960 118
Brief description of incident or details of the information lost: :: The waiting list for the allotments was pinned to the outside noticeboard instead of the plot plan. It hung there from Friday until a resident rang us. @@description
Number of Data Subjects affected, if known: :: 41
Has any personal data been placed at risk? If so, please provide details: :: Yes. Names, home addresses and phone numbers of people waiting for a plot.
Brief description of any action taken at the time of discovery: :: List taken down and shredded straight away, plot plan put up instead. @@measures
## For use by the Data Protection Officer
Received by: :: 
On (date): :: 
Forwarded for action to: :: 
On (date): :: 
## Section 2: Assessment of Severity
> To be completed by the Lead Investigation Officer together with the manager of the department affected
Details of the IT systems, equipment, devices, records involved in the security breach: :: 
How many data subjects are affected? :: 
''',dict(reporter_name={"any":["Gerald Tate","Margaret Ollerton"]},discovered_at="2026-10-06",occurred_at="2026-10-02",affected_persons=41,personal_data="yes",reporter_phone="01632 960 118",
 reporter_email={"any":["g.tate@brackwell-parish.example","m.ollerton@brackwell-parish.example"]},data_categories=["Names","home addresses","phone numbers"]),['org_unit','reporter_role','occurred_from','occurred_to','affected_systems'],['paper_disclosure','data_leak'],
'clubscomplete.co.uk data breach policy, Section 1/2 (a form many UK bodies share)',dict(lay='grid',header='Brackwell Parish Council'))

add(2,'town-council-template','docx','en','Colin Farthing','clerk@saltmere-tc.example','2026-10-14T16:20','Europe/London','Breach report - councillor mailing',
"Hello,\n\nour report on last week's mailing is attached. Happy to answer questions, I'm in the office till Thursday.\n\nColin Farthing\nTown Clerk\nSaltmere Town Council\n01632 960 477",
'Data breach reporting template - Saltmere.docx','''
# Data breach reporting template
> Saltmere Town Council
T Report prepared by: | Colin Farthing, Town Clerk
T On behalf of: | Saltmere Town Council
T 1 | Summary of the event and circumstances | When, what, who, summary of incident etc. | On 8 October 2026 our assistant sent the minutes of the grants panel to all 63 addresses of the newsletter list. The minutes name the applicants and say why they were turned down.
T 2 | Type and amount of personal data | Title or name of the documents; what personal information is included | Draft minutes grants panel 5 October. Names, addresses and financial circumstances of 7 applicants
T 3 | Actions taken by recipient when they inadvertently received the information |  | Three recipients rang us, two said they deleted the mail.
T 4 | Actions taken to retrieve information and respond to the breach | Has information been retrieved? When? Has loss been contained? e.g. all emails deleted | Recall attempted the same afternoon, all recipients were asked on 9 October to delete the attachment.
T 5 | Procedures / instructions in place to minimise risks to security of data | (communication, secure storage, sharing and exchange) | Drafts are kept in a folder only the panel can open.
T 6 | Breach of procedure/policy by staff member | Has there been a breach of policy? Has appropriate management action been taken? | Yes, wrong attachment picked. Talk with the assistant held.
T 7 | Details of notification to affected data subject. Has a complaint received from Data Subject? | Has the data subject been notified? If not, explain why not? What advice given to affected data subjects? | Applicants will be phoned this week. One complaint received.
T 8 | Details of Data Protection training provided: | Date of last training prior to the incident by the staff member | March 2025
T 9 | Procedure changes to reduce risks of future data loss |  | Second pair of eyes for newsletter mails.
T 10 | Conclusion | Serious/minor breach, likelihood of happening again | Minor, but embarrassing.
''',dict(reporter_name="Colin Farthing",reporter_role={"any":["Town Clerk","Clerk"]},org_unit="Saltmere Town Council",reporter_phone="01632 960 477",occurred_at="2026-10-08",affected_persons=7,
 description="On 8 October 2026 our assistant sent the minutes of the grants panel to all 63 addresses of the newsletter list. The minutes name the applicants and say why they were turned down.",
 measures={"any":["Recall attempted the same afternoon, all recipients were asked on 9 October to delete the attachment.","Three recipients rang us, two said they deleted the mail. Recall attempted the same afternoon, all recipients were asked on 9 October to delete the attachment."]} if 0 else "Recall attempted the same afternoon, all recipients were asked on 9 October to delete the attachment.",
 data_categories=["Names","addresses","financial circumstances"]),['personal_data','consequences','affected_systems','special_categories'],['misdelivery','data_leak'],
'fill.io copy of the Hythe Town Council data breach reporting template (numbered table with hint column)',dict(lay='grid'))

add(3,'nhs-appendix1','docx','en','Adaeze Okonjo','adaeze.okonjo@counterloss-nhs.example','2026-11-03T09:55','Europe/London','Appendix 1 - notification of breach (SW team)',
"Good morning\n\nAppendix 1 attached as the policy asks. I have spoken to my line manager already.\n\nThanks\nAdaeze",
'Appendix 1 data breach notification.docx','''
# Data breach notification form
## Appendix 1 - form to be submitted to notify the Authority of a data breach
Time/Date of breach incident: :: approx 15:40, 2 November 2026
Name & contact details of reporter ~ [for further incident information if required] :: Adaeze Okonjo, Intelligence Officer, 01632 960 305
Nature of breach: ~ [include categories, approximate numbers of data subjects and records concerned; whether the breach included health or other sensitive information] || I emailed a case bundle to a dental practice with a very similar name to the one we are dealing with. Bundle holds treatment claims of about 120 patients incl. NHS numbers and dates of birth. @@description
Is breach likely to result in risks to freedoms of the data subject(s)? [c] x Yes | No
> No: no further action, file and retain report for audit / send copy to DPO. Yes: complete the additional information below and submit to the Data Protection Officer within 36 hrs of incident notification.
## Additional information
Name and contact details of Information Asset Owner :: Philip Marsh, ext. 4412
Detail likely consequences of breach || Patients could be identified and their dental treatment become known to people outside the investigation. @@consequences
Details measures taken to address the breach: ~ [include appropriate remedial measures taken to mitigate potential adverse effects] || Practice manager phoned at 16:05, confirmed in writing that the mail has been deleted unread. @@measures
If breach considered "high risk" detail reasonable options to notify data subject :: n/a at present
Estimated recovery period :: none
Time & Date submitted to the Data Protection Officer ~ [must be submitted within 36hrs of notification] :: 09:50, 3 November 2026
''',dict(reporter_name="Adaeze Okonjo",reporter_role="Intelligence Officer",reporter_phone="01632 960 305",occurred_at="2026-11-02T15:40:00+00:00",affected_persons=120),["data_categories",'personal_data','special_categories','informed','org_unit','discovered_at'],['misdelivery'],
'NHSCFA data breach notification form, Appendix 1 (cfa.nhs.uk)',dict(lay='grid',font='Calibri'))

add(4,'it-incident-form-company','docx','en','Tomasz Wierzba','t.wierzba@fernpay.example','2026-10-21T18:07','Europe/London','IT Security Incident Reporting Form - FP-WEB02',
"Hi team,\n\nform attached for the thing on FP-WEB02 today, updates tomorrow.\n\nTomasz",
'IT_Security_Incident_Reporting_Form.docx','''
# IT Security Incident Reporting Form
> Instructions: fill in as soon as possible after an IT security incident has been detected or reported, with what is known at that point. The form may be updated later.
## 1. Contact Information for this Incident
Name: :: Tomasz Wierzba @@reporter_name
Title: :: Infrastructure Engineer @@reporter_role
Work Phone: :: 020 7946 0182
Mobile Phone: :: 07700 900 614
Email address: :: t.wierzba@fernpay.example @@reporter_email
## 2. Incident Description
Provide a brief description: || Since 13:20 today the customer web portal on FP-WEB02 (203.0.113.48) is being flooded with login requests from several hundred addresses, pages time out for most customers. @@description
## 3. Impact / Potential Impact
> Check all of the following that apply to this incident.
[c] Loss / Compromise of Data | Damage to Systems | x System Downtime | x Financial Loss | Other Company Systems Affected | Damage to the Integrity or Delivery of Critical Services/Information | Violation of legislation / regulation | Unknown at this time
Provide a brief description: || Card top-ups through the portal not possible since lunchtime, call centre queue over 40 minutes. @@consequences
## 4. Sensitivity of Data/Information Involved
> Check all of the following that apply to this incident.
[c] Public | Internal Use Only | Restricted / Confidential (Privacy violation) | x Unknown / Other - please describe:
Provide a brief description of data that was compromised: || No sign that data has been read so far.
## 5. Who Else Has Been Notified?
Provide Person and Title: || Priya Nair, Head of Operations⏎Hosting provider NOC
## 6. What Steps Have Been Taken So Far?
> Check all of the following that apply to this incident.
[c] No action taken | System Disconnected from network | Updated virus definitions and scanned system | Restored backup from tape | x Log files examined (saved and secured) | x Other - please describe:
Provide a brief description: || Rate limit set on the load balancer at 14:05, the noisiest three networks blocked. @@measures
## 7. Incident Details
Date and Time the Incident was discovered: :: 21/10/2026 13:32
Has the incident been resolved? :: No
Physical location of affected system(s): :: Slough data centre, rack C7 @@location
Number of sites affected: :: 1
Approximate number of users affected: :: 2,300
''',dict(reporter_phone={"any":["020 7946 0182","07700 900 614"]},discovered_at="2026-10-21T13:32:00+01:00",informed=["Priya Nair, Head of Operations","Hosting provider NOC"],affected_systems=["FP-WEB02","203.0.113.48"]),['affected_persons','org_unit','personal_data','occurred_from','occurred_at','data_categories','affected_systems'],['denial_of_service','login_attack'],
'hirett.co.uk IT Security Incident Reporting Form (EMI template; sections 1-7, same label repeated)',dict(lay='para',on='_X_',off='__'))

add(5,'airport-authority-a-to-i','docx','en','Dale Hutchins','dhutchins@mapleport-fpaa.example','2026-10-28T14:31','America/New_York','Security incident report',
"See attached report. Please confirm receipt.\n\nDale Hutchins\nSystems Administrator\nMapleport Financial Partnership\n(555) 014-2288",
'IR-SecurityReportForm.docx','''
# Information Resources - Security Incident Report Form
(a) Location of incident and organization filing report; :: Room 214, Harbor Building, Mapleport Financial Partnership
(b) Reported by (Name, Title and Organization); :: Dale Hutchins, Systems Administrator, Mapleport Financial Partnership
(c) Date and time of report filing; :: 10/28/2026 2:25 PM
(d) Date and time of incident; :: 10/28/2026 10:50 AM
(e) Details of incident (include names of personnel involved and description of the who, what, when, where, how, and why); || Payroll clerk Joan Reyes opened an attachment called Invoice_8841.xlsm. Her antivirus alarmed right away and a second window opened that asked to enable content. She clicked yes before calling me. @@description
(f) The name and title of the person to whom the incident initially was reported to; :: Carla Boone, Office Manager
(g) Identification of whether the Inspector General or appropriate law enforcement organization has been notified; :: Not notified
(h) Incident impact on day-to-day operations; :: Payroll runs one day late. @@consequences
(i) Action taken to contain the incident and resources required to correct the incident (in cases of system outage note what vendors have been contacted); || Workstation PAY-07 unplugged from the network and powered off, Ms. Reyes' password reset. @@measures
''',dict(reporter_name="Dale Hutchins",reporter_role="Systems Administrator",org_unit="Mapleport Financial Partnership",reporter_phone="(555) 014-2288",occurred_at="2026-10-28T10:50:00-04:00",location={"any":["Room 214, Harbor Building","Room 214, Harbor Building, Mapleport Financial Partnership"]},),["affected_systems",'informed','police_report','discovered_at'],['malware'],
'myfpaa.org IR-SecurityReportForm, items (a) to (i) with lines',dict(lay='under',font='Times New Roman'))

add(6,'kirche-dsgekd-32','docx','de','Pfarrerin Ute Brandes','ute.brandes@kk-weserbogen.example','2026-10-20T10:12','Europe/Berlin','Meldung nach § 32 DSG-EKD',
"Sehr geehrte Damen und Herren,\n\nin der Anlage erhalten Sie das ausgefüllte Muster zur Meldung einer Datenschutzverletzung in unserer Kita.\n\nMit freundlichen Grüßen\nUte Brandes",
'Meldung_Par32_DSG-EKD.docx','''
# Meldung einer Verletzung des Schutzes personenbezogener Daten gemäß § 32 DSG-EKD
> Bitte vor Abgabe prüfen, ob die Meldung erforderlich ist (nicht unerhebliches Risiko für die Rechte natürlicher Personen).
## 1. Verantwortliche Stelle
Name der kirchlichen oder diakonischen Stelle :: Kirchenkreis Weserbogen, Kita Regenbogen
Anschrift :: Am Pfarrhof 3, 31999 Musterhausen
Leitung der Stelle :: Superintendent Dr. Kay Lohmann
## 2. Meldende Person
Name, Vorname :: Brandes, Ute
Funktion :: geschäftsführende Pfarrerin @@reporter_role
Telefon :: 05701 555 021 @@reporter_phone
E-Mail :: ute.brandes@kk-weserbogen.example @@reporter_email
Örtlich Beauftragte/r für den Datenschutz :: Sven Ahlers, Tel. 05701 555 090
## 3. Angaben zur Verletzung
Zeitpunkt der Verletzung :: Wochenende 17./18.10.2026
Zeitpunkt des Bekanntwerdens :: 19.10.2026, 07:15 Uhr
Art der Verletzung [c] Verlust | x Diebstahl | Fehlversand | unbefugter Zugriff | Hacking/Schadsoftware | Sonstiges
Beschreibung des Vorfalls || In das Büro der Kita wurde eingebrochen. Aus dem Schreibtisch fehlen die Digitalkamera mit Speicherkarte und ein Ordner mit den Betreuungsverträgen der Sonnengruppe. @@description
Betroffene Personengruppen :: Kinder und Sorgeberechtigte
Anzahl der betroffenen Personen (ca.) :: 52
Kategorien der betroffenen Daten :: Namen, Anschriften, Fotos, Bankverbindungen, Angaben zu Allergien
Besondere Kategorien (§ 4 Nr. 2 DSG-EKD) betroffen? [c] x ja | nein
## 4. Folgen
Wahrscheinliche Folgen für die Betroffenen || Missbrauch der Kontodaten, Veröffentlichung von Kinderbildern. @@consequences
## 5. Maßnahmen
Bereits ergriffene Maßnahmen || Anzeige bei der Polizei erstattet, Schloss ausgetauscht, Eltern am 19.10. per Aushang unterrichtet. @@measures
Geplante Maßnahmen || Tresor für die Verträge
Wurden die betroffenen Personen benachrichtigt? [c] x ja | nein | geplant
Ort, Datum :: Musterhausen, 20.10.2026
Unterschrift :: gez. Brandes
''',dict(reporter_name={"any":["Brandes, Ute","Ute Brandes","Pfarrerin Ute Brandes"]},org_unit={"any":["Kirchenkreis Weserbogen, Kita Regenbogen","Kita Regenbogen"]},occurred_from="2026-10-17",occurred_to="2026-10-18",discovered_at="2026-10-19T07:15:00+02:00",affected_persons=52,
 data_categories=["Namen","Anschriften","Fotos","Bankverbindungen","Angaben zu Allergien"],special_categories="yes",lost_or_stolen="stolen"),['personal_data','police_report','informed','location','device_kind','affected_systems','occurred_at'],['device_loss','data_loss','paper_disclosure'],
'dsbkd.de: Meldung einer Datenschutzverletzung § 32 DSG-EKD (Word-Muster der EKD-Aufsicht); Seite gelesen, Felder nach § 32 Abs. 3',dict(lay='legacy'))

add(7,'wko-data-breach','docx','de','Mag. Bettina Kofler','office@tischlerei-kofler.example','2026-11-05T08:31','Europe/Vienna','Data Breach Notification Tischlerei Kofler',
"Grüß Gott,\n\nanbei unsere Meldung nach dem Muster der Kammer. Bitte um kurze Bestätigung.\n\nLiebe Grüße\nBettina Kofler",
'Data Breach Notification.docx','''
# Data Breach Notification
> (Art 33 EU-Datenschutz-Grundverordnung (DSGVO)) - Meldung an die Aufsichtsbehörde
## 1. Name und Kontaktdaten des Verantwortlichen
Name und Anschrift: :: Tischlerei Kofler GmbH, Gewerbepark 7, 9999 Musterdorf
E-Mail-Adresse (und allenfalls weitere Kontaktdaten wie z.B. Tel.Nr.): :: office@tischlerei-kofler.example, 04242 555 77
## 2. Name und Kontaktdaten des Datenschutzbeauftragten
Name und Anschrift: :: nicht bestellt
E-Mail-Adresse (und allenfalls weitere Kontaktdaten wie z.B. Tel.Nr.): :: 
## 3. Beschreibung der Art der Verletzung des Schutzes personenbezogener Daten
> Am 3.11.2026 wurden alle Dateien auf unserem Büroserver verschlüsselt, auf dem Bildschirm stand eine Lösegeldforderung. Der Zugang erfolgte vermutlich über die Fernwartung. @@description
soweit möglich Kategorien und ungefähre Zahl der betroffenen Personen: :: Kunden und Mitarbeiter, ca. 850
soweit möglich betroffene Kategorien und ungefähre Zahl der personenbezogenen Datensätze: :: Rechnungsdaten, Lohnunterlagen, ca. 4.200 Datensätze
## 4. Beschreibung der wahrscheinlichen Folgen der Verletzung des Schutzes personenbezogener Daten
> Kundendaten könnten im Internet veröffentlicht werden. @@consequences
## 5. Beschreibung der ergriffenen oder vorgeschlagenen Maßnahmen zur Behebung der Verletzung
> Server vom Netz genommen, IT-Firma beauftragt, Sicherung vom 31.10. wird eingespielt. @@measures
ggf Maßnahmen zur Abmilderung der Auswirkungen der Verletzung: :: Anzeige bei der Polizeiinspektion am 4.11.
## 6. Datum und Uhrzeit des Vorfalls
> 3.11.2026, ca. 6:30 Uhr
Begründung, falls die Meldung länger als 72h nach dem Vorfall erfolgte: :: 
''',dict(reporter_name="Bettina Kofler" if 0 else {"any":["Bettina Kofler","Mag. Bettina Kofler"]},org_unit={"any":["Tischlerei Kofler GmbH","Tischlerei Kofler GmbH, Gewerbepark 7, 9999 Musterdorf"]},reporter_phone="04242 555 77",occurred_at={"any":["2026-11-03T06:30:00+01:00","2026-11-03"]},affected_persons=850,data_categories=["Rechnungsdaten","Lohnunterlagen"]),
 ['police_report','personal_data','affected_systems','discovered_at','reporter_email','informed','location'],['ransomware'],
'WKO-Muster Data Breach Notification (wko.at)',dict(lay='para',font='Calibri'))

add(8,'stadt-ch-vorfall','docx','de','Nadja Aebischer','nadja.aebischer@stadt-limmattal.example','2026-10-15T15:48','Europe/Zurich','Formular Datenschutzvorfall Soziale Dienste',
"Guten Tag\n\nIm Anhang das ausgefüllte Formular. Die Informationssicherheit habe ich am Mittag schon angerufen.\n\nFreundliche Grüsse\nNadja Aebischer\nSachbearbeiterin",
'Formular_Datenschutzvorfaelle.docx','''
# Formular Datenschutzvorfälle
> Meldung an die Datenschutzstelle. Meldepflichtig sind der Verlust von Daten und unbefugte Bearbeitungen, wenn Grundrechte gefährdet sind.
## A. Meldende Stelle
Departement / Dienstabteilung :: Sozialdepartement, Soziale Dienste Zentrum Nord @@org_unit
Name, Vorname der meldenden Person :: Aebischer Nadja
Funktion :: Sachbearbeiterin Sozialhilfe @@reporter_role
Telefon direkt :: 044 555 12 70 @@reporter_phone
E-Mail :: nadja.aebischer@stadt-limmattal.example @@reporter_email
## B. Vorfall
Wann hat sich der Vorfall ereignet? :: 14.10.2026, 17.30 Uhr
Wann wurde der Vorfall entdeckt? :: 15.10.2026, 08.05 Uhr
Was ist passiert? ~ Bitte keine Namen von Klientinnen und Klienten || Ein Budgetblatt mit Beilagen wurde einem falschen Klienten mit gleichem Nachnamen per Post zugestellt. Der Empfänger hat sich telefonisch gemeldet. @@description
Welche Art von Vorfall liegt vor? [c] Verlust von Daten | x unbefugte Bekanntgabe | unbefugter Zugriff | unbeabsichtigte Veränderung | weiss nicht
Welche Personendaten sind betroffen? :: Sozialhilfebezug, Mietvertrag, Arztzeugnis
Sind besondere Personendaten betroffen? [c] x Ja | Nein
Wie viele Personen sind betroffen? :: 3
Welche Folgen können für die Betroffenen entstehen? || Blossstellung im Wohnquartier @@consequences
## C. Sofortmassnahmen
> Hinweis: Bei einem technischen Vorfall ist zusätzlich die Fachstelle für Informationssicherheit beizuziehen.
Welche Sofortmassnahmen wurden getroffen? || Empfänger gebeten, die Unterlagen in einem Couvert bereitzuhalten; ein Kollege holt sie heute ab. @@measures
Wurden die betroffenen Personen informiert? [c] Ja, am: | x Nein | Vorgesehen
Wurde die Fachstelle für Informationssicherheit beigezogen? [c] x Ja | Nein
Datum :: 15.10.2026
''',dict(reporter_name={"any":["Aebischer Nadja","Nadja Aebischer"]},occurred_at="2026-10-14T17:30:00+02:00",discovered_at="2026-10-15T08:05:00+02:00",data_categories=["Sozialhilfebezug","Mietvertrag","Arztzeugnis"],special_categories="yes",affected_persons=3),['personal_data','informed','location'],['misdelivery'],
'Stadt Zürich, Datenschutzstelle: standardisiertes Formular Datenschutzvorfälle (Tätigkeitsbericht beschreibt Aufbau; Felder danach nachgebaut)',dict(lay='sdt'))

add(9,'hochschule-leer-frage','docx','de','Frauke Deterding','deterding@evh-ruhraue.example','2026-10-09T13:02','Europe/Berlin','Frage zum Meldeformular',
"Guten Tag,\n\nich soll für unser neues Intranet die Formulare zusammenstellen. Ist das angehängte Meldeformular noch die aktuelle Fassung, oder gibt es schon eine neue? Und darf ich es auch als PDF einstellen?\n\nEs geht nur um das leere Formular, passiert ist zum Glück nichts.\n\nViele Grüße\nFrauke Deterding\nReferat Kommunikation\nTel. 0234 555-330",
'Meldeformular_Datenschutzverstoss_Stand2023.docx','''
# Meldeformular für Datenschutzverstöße
> Bitte ausfüllen und unverzüglich an die Datenschutzbeauftragte senden.
Name, Vorname :: 
Organisationseinheit / Fachbereich :: 
Telefon / E-Mail :: 
Datum und Uhrzeit des Vorfalls :: 
Datum und Uhrzeit der Kenntnisnahme :: 
Art des Vorfalls [c] Datenverlust / Datendiebstahl | Hackingangriff, Ausspähen von Daten | Versand an falsche Adressaten | ungewollte Veröffentlichung | Datenmanipulation | Sonstiges
Beschreibung des Vorfalls || 
Betroffene Daten (z. B. Noten, Anmeldelisten, Arbeitsverträge) :: 
Anzahl der betroffenen Personen :: 
Bereits ergriffene Maßnahmen || 
Datum, Unterschrift :: 
''',{},['reporter_name','reporter_phone','org_unit','reporter_role'],'other',
'EvH Bochum: Meldung von Datenschutzverstößen (Seite mit Meldeformular; Beispielliste), leer verschickt mit einer Frage',dict(lay='grid'))

add(10,'ir-form-github-de','docx','de','Jannik Sörensen','j.soerensen@hafenlogistik-ems.example','2026-11-12T17:25','Europe/Berlin','Incident Reporting Form IR-2026-014',
"Moin zusammen,\n\nErstmeldung im Anhang, Nachtrag folgt morgen früh.\n\nGruß\nJannik Sörensen\nSOC Hafenlogistik Ems",
'IR-2026-014_incident_reporting_form.docx','''
# Incident Reporting Form
> Standardisierte Erfassung von Sicherheitsvorfällen nach ISO/IEC 27001 und DSGVO Art. 33. Alle Felder vollständig und zeitnah ausfüllen.
## 1. Basisinformationen
Incident-ID :: IR-2026-014
Datum/Uhrzeit der Entdeckung :: 12.11.2026, 14:08
Entdeckt durch :: SOC
Meldende Person/Abteilung :: Jannik Sörensen, SOC
## 2. Incident-Klassifikation
Incident-Typ :: Phishing
Severity-Level :: High
Betroffene Systeme/Assets :: Postfach disposition@hafenlogistik-ems.example, Notebook HLE-NB-233
Betroffene Daten :: personenbezogene Daten
## 3. Beschreibung des Vorfalls
Kurzbeschreibung :: Ein Disponent hat auf einer gefälschten Frachtportal-Seite sein Passwort eingegeben. Kurz darauf wurden über sein Postfach 214 Mails mit demselben Link verschickt.
Detaillierter Ablauf || 13:41 Mail von frachtportal@tracking-service.invalid eingegangen⏎13:50 Passwort eingegeben⏎14:02 Massenversand beginnt⏎14:08 Alarm im SOC
Indikatoren/Beweise :: hxxps://frachtportal-login.invalid/hle, Anmeldung von 198.51.100.77
## 4. Sofortmaßnahmen (Containment)
Getroffene Maßnahmen :: Konto gesperrt, Sitzungen beendet, Weiterleitungsregel gelöscht @@measures
Datum/Uhrzeit :: 12.11.2026, 14:20
Verantwortliche Person :: Meike Brouer, IT-Betrieb
## 5. Eradication & Recovery
Ergriffene Schritte :: 
Datum/Uhrzeit :: 
Verantwortliche Person :: 
## 6. Kommunikation & Eskalation
Interne Eskalation :: CISO, Legal/DSB
Externe Kommunikation :: keine
DSGVO-Meldepflicht :: in Prüfung
## 7. Abschlussbewertung
Status :: In Monitoring
Rest-Risiken :: 
## 8. Freigabe
Bearbeiter :: Jannik Sörensen, SOC, 12.11.2026
''',dict(reporter_name="Jannik Sörensen",org_unit={"any":["SOC","SOC Hafenlogistik Ems"]},discovered_at="2026-11-12T14:08:00+01:00",
 description={"any":["Ein Disponent hat auf einer gefälschten Frachtportal-Seite sein Passwort eingegeben. Kurz darauf wurden über sein Postfach 214 Mails mit demselben Link verschickt.","13:41 Mail von frachtportal@tracking-service.invalid eingegangen\n13:50 Passwort eingegeben\n14:02 Massenversand beginnt\n14:08 Alarm im SOC","Ein Disponent hat auf einer gefälschten Frachtportal-Seite sein Passwort eingegeben. Kurz darauf wurden über sein Postfach 214 Mails mit demselben Link verschickt.\n13:41 Mail von frachtportal@tracking-service.invalid eingegangen\n13:50 Passwort eingegeben\n14:02 Massenversand beginnt\n14:08 Alarm im SOC"][:2]},
 affected_systems={"any":[["Postfach disposition@hafenlogistik-ems.example","Notebook HLE-NB-233"],["disposition@hafenlogistik-ems.example","HLE-NB-233"]]},personal_data="yes"),['occurred_at','informed','data_categories','reporter_role','occurred_from','occurred_to'],['phishing','compromised_account'],
'GitHub gw-ai-security/security-foundations-portfolio, templates/incident_reporting_form.md',dict(lay='para',font='Calibri'))

add(11,'hogskole-avvik-word','docx','no' if 0 else 'nb','Ingvild Haugerud','ingvild.haugerud@hs-mjosa.example','2026-10-13T10:44','Europe/Oslo','Avviksmelding (fortrolig)',
"Hei,\n\nlegger ved avviksmeldingen som Word-dokument slik dere ber om.\n\nVennlig hilsen\nIngvild Haugerud\nstudiekonsulent\ntlf. 61 55 01 32",
'Avviksmelding_fortrolig.docx','''
# Avviksmelding informasjonssikkerhet
> FORTROLIG
Hva har skjedd, hvor skjedde det og hvordan oppsto det? || En liste med tilrettelegging til eksamen ble lagt i feil rom i Canvas, slik at hele kullet i SYK2100 kunne åpne den. Jeg valgte feil emne i nedtrekksmenyen da jeg lastet opp. @@description
Dato eller tidsrom for avviket - når ble det oppdaget || Lastet opp 9. oktober kl. 14.20, oppdaget 12. oktober kl. 08.50
Har informasjon blitt kjent (ev. potensielt blitt kjent) for uvedkommende? || Ja, 18 studenter har åpnet filen ifølge loggen.
Hvis ja, kan du si noe mer rundt dette? ~ antall personer, lagt ut på internett, feilsendt osv. || Filen lå bare i det lukkede emnerommet, ikke åpent på nett.
Har informasjon gått tapt eller vært utilgjengelig en periode? || Nei
Har informasjon blitt endret, enten av uvedkommende eller ved et uhell? || Nei
Hvor mange personer er berørt av avviket? ~ gi et anslag hvis du ikke kan svare konkret || 23
Hvem kan kontaktes for mer informasjon hvis nødvendig? || Ingvild Haugerud, tlf. 61 55 01 32
''',dict(reporter_name="Ingvild Haugerud",reporter_role="studiekonsulent",reporter_phone="61 55 01 32",occurred_at={"any":["2026-10-09T14:20:00+02:00"]},discovered_at="2026-10-12T08:50:00+02:00",affected_persons=23),['occurred_from','occurred_to','location','affected_systems','data_categories','personal_data','special_categories','consequences','org_unit'],['misconfiguration','data_leak'],
'Høgskolen i Innlandet (inn.no/…/melde-avvik): spørsmålslisten, Word-dokument ved fortrolig innhold',dict(lay='box'))

add(12,'hendelsesrapport-ekom','docx','nb','Knut Arne Solbakk','knutarne.solbakk@fjordnett.example','2026-11-09T15:15','Europe/Oslo','Hendelsesrapport utfall 8. november',
"Hei\n\nRapporten dere ba om ligger ved.\n\nMvh\nKnut Arne Solbakk\nDriftsleder\nFjordnett Bredbånd",
'Hendelsesrapport_Fjordnett.docx','''
# Hendelsesrapport
## 1) Beskrivelse av selve hendelsen og foranledningen til den
Hvor skjedde hendelsen? :: Noderom Leirvika @@location
Når skjedde hendelsen? :: 8. november 2026 kl. 03.12
Når ble hendelsen oppdaget? :: 8. november 2026 kl. 03.25
Hvordan ble hendelsen detektert/rapportert? :: Alarm i overvåkingen, deretter kundehenvendelser
Hva var årsak til hendelsen? ~ eventuelt antatt årsak || Strømforsyningen i kantruter lvk-edge1 sviktet etter et spenningsfall, og reserven koblet ikke inn. @@description
## 2) Direkte konsekvenser av hendelsen
Teknisk skadeomfang, direkte og følgeskader :: Ett strømkort byttet
Svikt i / utfall av tjenesteleveranse :: Bredbånd og IP-telefoni nede for ca. 1 400 kunder i 5 timer
Hvilke tjenester omfattet dette :: bredbånd, IP-telefoni
Beskrivelse av geografisk kundeområde som er berørt :: Leirvika og Nesøya
Ble åpenbart samfunnsviktige brukere rammet (sykehus etc)? :: Nei
Varighet mellom bortfall av tjeneste og når tjenesten ble regnet som tilgjengelig igjen :: 03.12-08.10
## 3) Skadeforebyggende tiltak
> Ny batteripakke bestilles til alle noderom.
## 4) Skadereduserende tiltak
> Vakthavende kjørte til noderommet kl. 04.30 og satte inn reservekort, tjenesten var oppe igjen kl. 08.10. @@measures
Varsling til myndigheter, egne kunder og andre tilbydere :: Melding på nettsiden kl. 05.00, kommunens kriseledelse ringt kl. 05.15
Kontaktperson :: Knut Arne Solbakk, tlf. 55 50 12 90
''',dict(reporter_name="Knut Arne Solbakk",reporter_role="Driftsleder",org_unit="Fjordnett Bredbånd",reporter_phone="55 50 12 90",discovered_at="2026-11-08T03:25:00+01:00",occurred_at="2026-11-08T03:12:00+01:00",
 consequences={"any":["Bredbånd og IP-telefoni nede for ca. 1 400 kunder i 5 timer","Ett strømkort byttet"]}),['affected_systems','affected_persons','informed','occurred_from','occurred_to','description'],'outage',
'Nkom mal for hendelsesrapport (nkom.no)',dict(lay='para'))

add(13,'kommune-nynorsk-avvik','docx','nn','Marit Øvrebotten','marit.ovrebotten@fjelldal-kommune.example','2026-10-30T09:20','Europe/Oslo','Avvik personvern barnehagen',
"Hei!\n\nHer kjem skjemaet frå oss. Eg har snakka med styraren òg.\n\nHelsing\nMarit Øvrebotten",
'Avviksskjema personvern.docx','''
# Avviksmelding - handsaming av personopplysningar
> Alle tilsette skal melde frå når dei oppdagar avvik. Døme: feilsending, mista utstyr, hacking, publisering ved eit uhell.
## Om deg som melder
Namn på meldar :: Marit Øvrebotten @@reporter_name
Stilling :: pedagogisk leiar @@reporter_role
Eining/avdeling :: Bjørkelia barnehage @@org_unit
Telefon :: 57 55 08 41 @@reporter_phone
E-post :: marit.ovrebotten@fjelldal-kommune.example @@reporter_email
## Om avviket
Kva gjeld avviket? [c] Feilsending | x Mista/attgløymt utstyr | Hacking eller datainnbrot | Feil tilgangsstyring | Publisering på nett | Papirdokument på avvegar | Anna
Når skjedde det? :: 28.10.2026 om ettermiddagen
Når vart avviket oppdaga? :: 29.10.2026 kl. 07.40
Kvar skjedde det? :: på bussen frå Førdefjord til Fjelldal @@location
Kva har skjedd? || Eg gløymde att nettbrettet til avdelinga på bussen. På nettbrettet ligg bilete av borna og appen der foreldra skriv meldingar. @@description
Var innhaldet kryptert? [c] Ja | Nei | x Veit ikkje
Kva slags personopplysningar? :: bilete, namn, meldingar frå foreldre
Kor mange er råka? :: 19 born
Kva konsekvensar kan avviket få? || At framande ser bilete av borna. @@consequences
Kva er gjort? || Ringt busselskapet og bede IKT om å sperre nettbrettet. @@measures
Er dei råka varsla? [c] Ja | x Nei
''',dict(occurred_at={"any":["2026-10-28"]},discovered_at="2026-10-29T07:40:00+01:00",device_encrypted="unknown",data_categories=["bilete","namn","meldingar frå foreldre"],affected_persons=19,lost_or_stolen="lost",device_kind={"any":["nettbrettet","nettbrettet til avdelinga"]}),['personal_data','informed','affected_systems','device_remote_wipe','device_id','lost_or_stolen'],'device_loss',
'Østfold fylkeskommune KF-900-01 Avviksmelding (skjema.kf.no), eksempellisten; her på nynorsk som kommunalt Word-skjema',dict(lay='legacy'))

add(14,'hipaa-person-making-report','docx','en','Renee Castellano','rcastellano@lakeviewclinic.example','2026-10-06T12:18','America/Chicago','Breach report - lab results',
"Hello,\n\nAttached please find our breach report. The rest of the risk assessment will follow.\n\nRenee Castellano, RN\nLakeview Family Clinic\n555-014-7730",
'Breach Report Lakeview.docx','''
# Lakeview Family Clinic
Person Making Report: :: Renee Castellano, RN
Breach Reported By: [d] x Employee | Patient | Business Associate | Other
Date Breach Known or Suspected: :: 10/5/2026
Date the Breach Occurred (If Known): :: 10/2/2026
Case Number Assigned (Optional): :: 
Brief Summary of Breach & Description of Unauthorized Disclosure Timeline: || Two patients with the same last name were seen on Friday. The lab results of one were put into the other's discharge envelope. She opened it at home and called us Monday at lunch. @@description
Mark all types of PHI was involved: [c] x Paper PHI | Electronic PHI | Sensitive PHI | Verbal PHI
Number of records involved in breach: :: 1
## RISK ASSESSMENT
1. What was the nature and extent of the protected health information involved, including the types of identifiers and the likelihood of re-identification: :: 
Identifiers: [c] x Name | x Date of Birth | Fax Numbers | Email Address | Social Security Number | SSN - Last 4 | Account Numbers | Health Plan Numbers | x Medical Record #s | Full Face Photos | Other
Treatment :: lab results (CBC, lipid panel)
Payment :: 
2. Who was the unauthorized person who used the PHI or to whom the disclosure was made: :: another patient
3. Was the PHI actually acquired or viewed: :: yes
4. Extent to which the risk to the PHI has been mitigated: || The patient brought the envelope back the same day and signed a statement that she made no copy. @@measures
''',dict(reporter_name={"any":["Renee Castellano, RN","Renee Castellano"]},discovered_at="2026-10-05",occurred_at="2026-10-02",data_categories={"any":[["Name","Date of Birth","Medical Record #s"],["lab results"]]},reporter_phone="555-014-7730",org_unit="Lakeview Family Clinic"),['personal_data','special_categories','affected_persons','reporter_role','data_categories'],['paper_disclosure','misdelivery'],
'docsbay.net copy of a US client breach report form ("Person Making Report: Click here to enter text.")',dict(lay='sdt'))
