from lib import *
F='text_form'
# ---------- German
mail('s01',F,'de',('Formularserver','noreply@formulare.th-oberspree.example'),'vorfall@th-oberspree.example','[Formular] IT-Sicherheitsvorfall melden – neue Einsendung #4471','2026-11-10T16:21:07+01:00','''
Über das Formular "IT-Sicherheitsvorfall melden" wurde eine neue Meldung abgesandt.

Eingangszeitpunkt: 10.11.2026 16:21:05
Vorgangsnummer: 4471

--- Angaben zur Person ---
Vor- und Zuname: Kerstin Maibaum
Statusgruppe: Wissenschaftliche Mitarbeiterin
Fachbereich / zentrale Einrichtung: FB 2 Ingenieurwissenschaften
Dienstliche Mailadresse: kerstin.maibaum@th-oberspree.example
Telefonisch erreichbar unter: 03366 71-2290

--- Angaben zum Geschehen ---
Wann haben Sie davon erfahren?: 10.11.2026, 14:50 Uhr
Seit wann bestand das Problem (falls bekannt)?: 28.10.2026
Was trifft am ehesten zu?: Passwörter / Schlüssel offengelegt
Bitte schildern Sie kurz, was geschehen ist: In einem öffentlichen Git-Repository des Projekts AutoLot lag die Datei .env mit dem Kennwort des Datenbankkontos. Ein Student hat uns darauf hingewiesen.
Welche Geräte, Server oder Konten betrifft es?: db3.lab.th-oberspree.example; Dienstkonto svc_autolot
Könnten Daten von Menschen darin sein?: Nein
Haben Sie schon etwas unternommen?: Kennwort getauscht, Repository auf privat gestellt.

-- 
Diese Nachricht wurde automatisch erzeugt. Rückfragen zum Formular: Webteam, Tel. 03366 71-1000, webteam@th-oberspree.example
''',
report={'reporter_name':'Kerstin Maibaum','reporter_role':'Wissenschaftliche Mitarbeiterin','org_unit':'FB 2 Ingenieurwissenschaften','reporter_email':'kerstin.maibaum@th-oberspree.example','reporter_phone':'03366 71-2290',
'discovered_at':'2026-11-10T14:50:00+01:00','occurred_from':'2026-10-28','description':'In einem öffentlichen Git-Repository des Projekts AutoLot lag die Datei .env mit dem Kennwort des Datenbankkontos. Ein Student hat uns darauf hingewiesen.',
'affected_systems':['db3.lab.th-oberspree.example','Dienstkonto svc_autolot'],'personal_data':'no','measures':'Kennwort getauscht, Repository auf privat gestellt.'},kind='credentials_exposed',may=['occurred_at'])

mail('s02',F,'de',('Referat Z 14','z14@min-landesentwicklung.example'),'meldestelle-is@min-landesentwicklung.example','Meldung gemäß Hausanordnung 7/2024','2026-11-12T14:30:00+01:00','''
MINISTERIUM FÜR LANDESENTWICKLUNG
Anzeige einer Störung der Informationssicherheit (Vordruck IS-3)

Anzeigende/r .................: Oberamtsrat Volkhard Seidensticker
Referat ......................: Z 14 Innerer Dienst
Nebenstelle ..................: -4182
Datum der Anzeige ............: 12.11.2026
Bemerkt am / um ..............: 11.11.2026 / 13:15 Uhr
Ereignis trat ein am .........: 06.11.2026
Um welche Störung handelt es sich : Verlust von Daten
Sachverhalt ..................: Bei der Umstellung der Ablage wurde das
                               Verzeichnis "Vergabe 2023" gelöscht. Die
                               Sicherung enthält den Stand nicht mehr.
Betroffenes Verfahren ........: E-Akte Vergabe
Personenbezug ................: ja
Zahl der Betroffenen .........: ca. 40
Zahl der Vorgänge ............: 1.260
Mögliche Auswirkungen ........: Nachweise gegenüber dem Rechnungshof fehlen
Veranlasst ...................: Wiederherstellungsversuch beim Rechenzentrum
Unterrichtet wurden ..........: Referatsleitung, Datenschutzbeauftragte

Vom IS-Management auszufüllen:
Eingegangen am ...............: 12.11.2026
Bearbeiter/in ................: Frau Quandt, App. 4009
Einstufung ...................: ____________
''',cs='iso-8859-1',
report={'reporter_name':any_('Oberamtsrat Volkhard Seidensticker','Volkhard Seidensticker'),'org_unit':'Z 14 Innerer Dienst','reporter_phone':'-4182','discovered_at':'2026-11-11T13:15:00+01:00','occurred_at':'2026-11-06',
'description':'Bei der Umstellung der Ablage wurde das Verzeichnis "Vergabe 2023" gelöscht. Die Sicherung enthält den Stand nicht mehr.','affected_systems':['E-Akte Vergabe'],'personal_data':'yes','affected_persons':40,
'consequences':'Nachweise gegenüber dem Rechnungshof fehlen','measures':'Wiederherstellungsversuch beim Rechenzentrum','informed':['Referatsleitung','Datenschutzbeauftragte']},kind='data_loss',may=['reporter_role','device_id'])

mail('s03',F,'de',('Sören Packeiser','packeiser@ba-lausitz.example'),'security@ba-lausitz.example','Störmeldung Serverraum','2026-11-09T12:15:00+01:00','''
Hallo Kollegen, hier der ausgefüllte Bogen aus dem Wiki:

1. Wer sind Sie?
   Sören Packeiser, Technik Campus Nord

2. Wann ist Ihnen das Problem aufgefallen?
   09.11.2026, 07:20

3. Was liegt vor? (Zutreffendes ankreuzen)
   [ ] Schadprogramm
   [ ] Fremdzugriff
   [x] Ausfall eines Dienstes
   [ ] Verlust eines Geräts
   [ ] Sonstiges: ____________

4. Schildern Sie den Hergang
   Klimaanlage im Serverraum ausgefallen, Temperatur 46 Grad, Server haben sich selbst abgeschaltet.

5. Welche Technik ist betroffen?
   Mailserver, Moodle, Telefonanlage

6. Sind Angaben über Personen betroffen?
   [ ] ja   [x] nein   [ ] noch unklar

7. Was wurde schon getan?
   Mobiles Klimagerät aufgestellt, Haustechnik verständigt.

8. Haben Sie jemanden benachrichtigt?
   Campusleitung

Gruß Sören
''',
report={'reporter_name':'Sören Packeiser','org_unit':'Technik Campus Nord','discovered_at':'2026-11-09T07:20:00+01:00','description':'Klimaanlage im Serverraum ausgefallen, Temperatur 46 Grad, Server haben sich selbst abgeschaltet.','affected_systems':['Mailserver','Moodle','Telefonanlage'],'personal_data':'no','measures':'Mobiles Klimagerät aufgestellt, Haustechnik verständigt.','informed':['Campusleitung']},kind='outage',may=['location'])

mail('s04',F,'de',('Zingg Ursina','ursina.zingg@kb-toedi.example'),'security@kb-toedi.example','Ereignismeldung Schadsoftware','2026-11-17T11:44:00+01:00','''
KANTONALBANK TÖDI - EREIGNISMELDUNG ICT

Meldende Mitarbeiterin / meldender Mitarbeiter
Ursina Zingg

Organisationseinheit
Kreditverarbeitung Glarus

Direktwahl
055 646 33 18

Feststellung (Datum, Zeit)
17.11.2026, 10.25 Uhr

Ereignistyp
Virus / Trojaner

Was haben Sie festgestellt?
Nach dem Öffnen einer Word-Beilage meldete der Virenscanner "Emotet". Der PC wurde danach sehr langsam.

Gerätename
KBT-WS-0912

Sind Kundendaten tangiert?
Weiss nicht

Sofortmassnahmen
PC vom Netz getrennt und ausgeschaltet

Bitte nicht ausfüllen - wird durch ICT-Security ergänzt
Ticket-Nr.
Eröffnet am
Zuständig
''',cs='windows-1252',enc='8bit',
report={'reporter_name':'Ursina Zingg','org_unit':'Kreditverarbeitung Glarus','reporter_phone':'055 646 33 18','discovered_at':'2026-11-17T10:25:00+01:00','description':'Nach dem Öffnen einer Word-Beilage meldete der Virenscanner "Emotet". Der PC wurde danach sehr langsam.','affected_systems':['KBT-WS-0912'],'measures':'PC vom Netz getrennt und ausgeschaltet'},kind='malware',may=['personal_data','device_id'])

mail('s05',F,'de',('Lena Grabowski','l.grabowski@turnerbund-elbe.example'),'vorfall@turnerbund-elbe.example','Verlustmeldung','2026-11-15T18:03:00+01:00','''
Hallo, ich konnte nicht alles ausfüllen, das Wichtigste steht aber drin.

Turnerbund Elbe e. V. – Verlustmeldung mobiler Geräte

Name:                     Lena Grabowski
Funktion im Verein:       Kassenwartin
Telefon:                  (bitte angeben)
Was ist weg?              Tablet Lenovo Tab M10
Inventar-/Seriennummer:   z. B. TBE-0001
Verloren oder gestohlen:  gestohlen
Wann bemerkt?             14.11.2026 gegen 22:30 Uhr
Wo?                       Umkleide Sporthalle Bergstraße
Gerätesperre (PIN/Muster): ja
Speicher verschlüsselt:   ja / nein / weiß nicht
Fernlöschung möglich:     nein
Welche Daten?             Mitgliederliste, Kontonummern
Anzahl Mitglieder:        TT
Anzeige bei der Polizei (Aktenzeichen): Tgb. 5521/26

Ansprechpartner Datenschutz: RA Dr. Tilo Amsberg, 040 5550177, datenschutz@turnerbund-elbe.example
''',
report={'reporter_name':'Lena Grabowski','reporter_role':'Kassenwartin','device_kind':'Tablet Lenovo Tab M10','lost_or_stolen':'stolen','discovered_at':'2026-11-14T22:30:00+01:00','location':'Umkleide Sporthalle Bergstraße','device_password':'yes','device_remote_wipe':'no','data_categories':['Mitgliederliste','Kontonummern'],'police_report':'Tgb. 5521/26'},kind='device_loss',may=['personal_data'])

mail('s06',F,'de',('Florian Haslinger','florian.haslinger@uni-traunstein.example'),'security@uni-traunstein.example','Meldeblatt Zugriff nach Stellenwechsel','2026-11-18T17:05:00+01:00','''
Sehr geehrte Damen und Herren,

unten das ausgefüllte Blatt aus dem Intranet. Zur Erläuterung: Der Mitarbeiter hatte die Berechtigung aus seiner alten Funktion noch, sie hätte im Juli entzogen werden sollen.

MELDEBLATT
Melder: Florian Haslinger
Institut: Zentraler Informatikdienst, Gruppe Verzeichnisdienste
Klappe: 14 207
Ereignisart: unberechtigter Zugriff
Festgestellt: 18.11.2026 09:40
Ereignis (von): 01.07.2026
Ereignis (bis): 17.11.2026
System: Personalverwaltung SAP HCM
Hergang: Ein ehemaliger Mitarbeiter der Personalabteilung hat nach seinem Wechsel weiterhin Gehaltsdaten abgerufen.
Personenbezogene Daten: ja
Art der Daten: Name, Gehaltseinstufung, Bankverbindung
Besondere Kategorien (Art. 9): nein
Betroffene (Anzahl): 58
Maßnahmen: Berechtigung entzogen, Protokolle gesichert

MfG
F. Haslinger
''',
report={'reporter_name':'Florian Haslinger','org_unit':'Zentraler Informatikdienst, Gruppe Verzeichnisdienste','reporter_phone':'14 207','discovered_at':'2026-11-18T09:40:00+01:00','occurred_from':'2026-07-01','occurred_to':'2026-11-17','affected_systems':['Personalverwaltung SAP HCM'],'description':'Ein ehemaliger Mitarbeiter der Personalabteilung hat nach seinem Wechsel weiterhin Gehaltsdaten abgerufen.','personal_data':'yes','data_categories':['Name','Gehaltseinstufung','Bankverbindung'],'special_categories':'no','affected_persons':58,'measures':'Berechtigung entzogen, Protokolle gesichert'},kind='unauthorized_access')

mail('s07',F,'de',('Servicedesk rechenwerk IT','servicedesk@rechenwerk-it.example'),'vorfall@rechenwerk-it.example','Telefonnotiz: Anruf Frau Eickhoff (Stadtwerke)','2026-11-13T15:22:00+01:00','''
TELEFONNOTIZ
Angenommen von   : Dennis Rabe (Servicedesk)
Angenommen um    : 13.11.2026 15:12
Anruferin        : Miriam Eickhoff
Firma/Abteilung  : Stadtwerke Heidetal, Personal
Rückrufnummer    : 05191 880-23
Anliegen         : Irrläufer
Notiz            : Gehaltsabrechnung Oktober per Hauspost an falschen Kollegen
                   gegangen, Umschlag war schon offen.
Bemerkt          : heute Vormittag, 9:30 Uhr
Betroffene       : 1 Mitarbeiter
Schon erledigt   : Abrechnung zurückgeholt
Rückruf erwünscht: ja, bis 16 Uhr
''',
report={'reporter_name':'Miriam Eickhoff','org_unit':'Stadtwerke Heidetal, Personal','reporter_phone':'05191 880-23','description':'Gehaltsabrechnung Oktober per Hauspost an falschen Kollegen gegangen, Umschlag war schon offen.','discovered_at':'2026-11-13T09:30:00+01:00','affected_persons':1,'measures':'Abrechnung zurückgeholt'},kind=['misdelivery','paper_disclosure'],may=['personal_data','data_categories'])

# ---------- English
mail('s08',F,'en',('Webforms','webforms@lakeside-state.example'),'security@lakeside-state.example','Phish Report Submission','2026-11-09T13:47:00-05:00','''
SUBMITTED: 11/09/2026 1:46 PM EST
SUBMITTER: Theo Vandermeer
UNIVERSITY EMAIL: tvanderm@lakeside-state.example
CAMPUS PHONE: (715) 555-0163
COLLEGE/DIVISION: School of Nursing
WHEN DID YOU SPOT IT: 11/06/2026
CATEGORY: Suspicious e-mail (phish)
TELL US WHAT YOU SAW: Email claiming to be from the Dean asking me to buy gift cards. I replied once but sent no money.
DID YOU CLICK A LINK OR OPEN A FILE: No
DID YOU TYPE A PASSWORD: No
STEPS YOU TOOK: Reported as phishing in Outlook, blocked sender
ANYONE ELSE TOLD: Dept. IT liaison

Do not reply to this message. For help call the Technology Help Desk at (715) 555-0100.
''',
report={'reporter_name':'Theo Vandermeer','reporter_email':'tvanderm@lakeside-state.example','reporter_phone':'(715) 555-0163','org_unit':'School of Nursing','discovered_at':'2026-11-06','description':'Email claiming to be from the Dean asking me to buy gift cards. I replied once but sent no money.','measures':'Reported as phishing in Outlook, blocked sender','informed':['Dept. IT liaison']},kind='phishing')

mail('s09',F,'en',('Craig Dunmore','c.dunmore@unistrath.example'),'security@unistrath.example','Log-in attack report','2026-11-11T09:50:00+00:00','''
University of Strathmuir - Information Security Event Record

Recorded by          Craig Dunmore
Job title            Senior Systems Engineer
Team                 Identity & Directory
Contact number       0141 496 0822
Event first noticed  11 November 2026 08:05 GMT
Event category       Password spraying
Asset(s)             adfs1.unistrath.example, adfs2.unistrath.example
Summary              Around 9,000 staff accounts were tried with one or two
                     common passwords each, from a rented botnet. 3 accounts
                     were locked. No success seen.
Action so far        Smart lockout tightened; source ranges blocked
Impact               Short delays at login for some staff
Is personal data at risk?   Not known

Office use
Reference            ____
Date logged          ____
''',
report={'reporter_name':'Craig Dunmore','reporter_role':'Senior Systems Engineer','org_unit':'Identity & Directory','reporter_phone':'0141 496 0822','discovered_at':'2026-11-11T08:05:00+00:00','affected_systems':['adfs1.unistrath.example','adfs2.unistrath.example'],'description':'Around 9,000 staff accounts were tried with one or two common passwords each, from a rented botnet. 3 accounts were locked. No success seen.','measures':'Smart lockout tightened; source ranges blocked','consequences':'Short delays at login for some staff','personal_data':'unknown'},kind='login_attack')

mail('s10',F,'en',('Joanne Petrakis','jpetrakis@mercyvalley.example'),'security@mercyvalley.example','Privacy event questionnaire','2026-11-16T10:31:00-07:00','''
Q1. Your name and title?
A1. Joanne Petrakis, Clinic Operations Manager

Q2. Best phone number?
A2. 602-555-0119

Q3. Which clinic or department?
A3. Desert Ridge Pediatrics

Q4. What happened?
A4. A spreadsheet with the flu shot schedule was posted on our public web page instead of the staff site.

Q5. When was it found?
A5. November 13, 2026

Q6. When did it happen (best guess)?
A6. November 2, 2026

Q7. What information was exposed?
A7. Child's name, date of birth, vaccine

Q8. How many individuals are affected?
A8. 214

Q9. How many records?
A9. 388

Q10. What has been done so far?
A10. File removed and search engine cache removal requested

Q11. Who has been notified?
A11. HIPAA Privacy Officer, Marketing
''',
report={'reporter_name':'Joanne Petrakis','reporter_role':'Clinic Operations Manager','reporter_phone':'602-555-0119','org_unit':'Desert Ridge Pediatrics','description':'A spreadsheet with the flu shot schedule was posted on our public web page instead of the staff site.','discovered_at':'2026-11-13','occurred_at':'2026-11-02','data_categories':["Child's name",'date of birth','vaccine'],'affected_persons':214,'measures':'File removed and search engine cache removal requested','informed':['HIPAA Privacy Officer','Marketing']},kind='data_leak',may=['personal_data','affected_systems'])

mail('s11',F,'en',('Pennyfield Service Portal','service@pennyfield-press.example'),'security@pennyfield-press.example','INC0098812 has been assigned to group Security','2026-11-05T14:20:00+00:00','''
INC0098812 has been assigned to group Security

Caller:            Omar Belhaj
Caller's team:     Digital Products
Opened:            05-11-2026 14:18:22
Opened by:         Sam Tully (Service Desk)
Priority:          3 - Moderate
Configuration item: reader-api.pennyfield-press.example
Short description: Outdated Log4j on reader API
Description:
The scanner flags CVE-2021-44228 on the reader API. The vendor image has not been rebuilt since 2021. No sign of exploitation in the logs.
Detected on:       04-11-2026 17:30 GMT
Work notes:
05-11-2026 14:19:40 - Sam Tully: routed to Security as asked by caller.

Take me to the incident: https://pennyfield.service.example/nav?id=INC0098812
Ref:MSG55120098
''',
report={'reporter_name':'Omar Belhaj','org_unit':'Digital Products','affected_systems':['reader-api.pennyfield-press.example'],'description':'The scanner flags CVE-2021-44228 on the reader API. The vendor image has not been rebuilt since 2021. No sign of exploitation in the logs.','discovered_at':'2026-11-04T17:30:00+00:00'},kind='vulnerability')

mail('s12',F,'en',('Luis Ocampo','locampo@redmesa.example'),'security@redmesa.example','Missing iPad','2026-11-18T16:40:00-07:00','''
RED MESA COMMUNITY COLLEGE
Lost / Stolen Equipment Statement

Employee ............ Luis Ocampo
Position ............ Adjunct instructor
Cell ................ 928-555-0171
Item ................ iPad Air (5th gen)
RMCC property tag ... 0044931
Noticed missing ..... 11/17/2026 3:15 PM MST
Last seen where ..... Student Union food court
Lost or stolen?       [x] lost   [ ] stolen
Passcode set?         [x] yes    [ ] no
Encrypted?            [ ] yes    [ ] no
Remote wipe available? [x] yes   [ ] no
Student records on it? [ ] yes   [x] no   [ ] not sure
Police case no. ..... n/a
Statement ........... I left it on a chair while getting lunch. Nobody turned it in at the front desk.

For Asset Management only
Replacement cost .... ______
Received by ......... ______
''',
report={'reporter_name':'Luis Ocampo','reporter_role':'Adjunct instructor','reporter_phone':'928-555-0171','device_kind':'iPad Air (5th gen)','device_id':'0044931','discovered_at':'2026-11-17T15:15:00-07:00','location':'Student Union food court','lost_or_stolen':'lost','device_password':'yes','device_remote_wipe':'yes','description':'I left it on a chair while getting lunch. Nobody turned it in at the front desk.'},kind='device_loss',may=['police_report','personal_data'])

mail('s13',F,'en',('Revd Simon Attwater','rector@stbartholomew.example'),'security@diocese-westmere.example','Data incident form - please see covering note','2026-11-12T19:20:00+00:00','''
I could not make the boxes work so I have left the form empty; in short: on 11 November at 7.30 pm I realised that the notice sheet sent to the whole parish list (180 addresses) included the prayer list with illnesses of five named parishioners. I have written to everybody asking them to delete it.

Simon Attwater, Rector

----- form -----
Your name:
Parish:
When did you become aware? DD/MM/YYYY HH:MM
What sort of incident? (please choose)
How many people are affected?
What have you done?
Any other comments:
Send to: Diocesan Data Protection Officer, Mrs P. Lyle, 01632 960 100
''',
report={'discovered_at':any_('2026-11-11T19:30:00+00:00','2026-11-11T19:30:00+01:00'),'affected_persons':5,'measures':any_('I have written to everybody asking them to delete it','written to everybody asking them to delete it')},kind=['misdelivery','data_leak'],may=['description','reporter_role','personal_data','special_categories','data_categories','org_unit'])

# ---------- Norwegian
mail('s14',F,'nb',('Skjemamottak','ikke-svar@skjema.vestmark.example'),'avvik@vestmark.example','Nytt svar: Meld fra om informasjonssikkerhet','2026-11-10T09:02:00+01:00','''
Det er levert et nytt svar på skjemaet «Meld fra om informasjonssikkerhet».

Levert: 10.11.2026 09:01
Referanse: 20261110-07

Hvem melder?: Yngve Tveitan
Rolle: IT-rådgiver
Hvor i organisasjonen?: Avdeling for samfunnsfag
E-postadressen din: yngve.tveitan@vestmark.example
Mobilnummer: 476 00 118
Når ble du klar over forholdet?: 09.11.2026 kl. 16:35
Hva gjelder saken?: Feil i tilgangsoppsett
Beskriv forholdet: Teams-rommet «Sensorer H26» var satt til offentlig, slik at alle studenter kunne lese sensurprotokollene.
Hvilken løsning er berørt?: Microsoft Teams
Er personopplysninger berørt?: Ja
Hvilke typer opplysninger?: navn, studentnummer, karakter
Anslag på antall personer: ca. 320
Hva er gjort så langt?: Rommet er satt til privat og gjestetilganger er fjernet
Hva kan dette føre til?: Studenter kan ha sett andres karakterer

Spørsmål om skjemaet rettes til Brukerstøtte, tlf. 55 00 99 00
''',
report={'reporter_name':'Yngve Tveitan','reporter_role':'IT-rådgiver','org_unit':'Avdeling for samfunnsfag','reporter_email':'yngve.tveitan@vestmark.example','reporter_phone':'476 00 118','discovered_at':'2026-11-09T16:35:00+01:00','description':'Teams-rommet «Sensorer H26» var satt til offentlig, slik at alle studenter kunne lese sensurprotokollene.','affected_systems':['Microsoft Teams'],'personal_data':'yes','data_categories':['navn','studentnummer','karakter'],'affected_persons':320,'measures':'Rommet er satt til privat og gjestetilganger er fjernet','consequences':'Studenter kan ha sett andres karakterer'},kind='misconfiguration')

mail('s15',F,'nb',('Kjellaug Nesbø','kjellaug.nesbo@uvest.example'),'irt@uvest.example','Hendingsskjema','2026-11-13T12:00:00+01:00','''
HENDINGSSKJEMA – Universitetet i Vest

1  Namn på innmeldar
   Kjellaug Nesbø
2  Eining
   Seksjon for nett og drift
3  Telefon
   55 58 00 72
4  Kva slags hending er det?
   Tenestenektåtak (DDoS)
5  Når vart hendinga oppdaga?
   13.11.2026 kl. 08.50
6  Når byrja hendinga?
   13.11.2026 kl. 08.40
7  Når tok hendinga slutt?
   13.11.2026 kl. 10.15
8  Kva har skjedd?
   Nettsidene og innlogginga svara ikkje på grunn av svært mykje trafikk frå utlandet.
9  Kva system er råka?
   www.uvest.example, login.uvest.example
10 Er personopplysningar råka?
   Nei
11 Kva er gjort?
   Leverandøren filtrerer trafikken
12 Kven er varsla?
   Kommunikasjonsavdelinga
''',cs='windows-1252',
report={'reporter_name':'Kjellaug Nesbø','org_unit':'Seksjon for nett og drift','reporter_phone':'55 58 00 72','discovered_at':'2026-11-13T08:50:00+01:00','occurred_from':'2026-11-13T08:40:00+01:00','occurred_to':'2026-11-13T10:15:00+01:00','description':'Nettsidene og innlogginga svara ikkje på grunn av svært mykje trafikk frå utlandet.','affected_systems':['www.uvest.example','login.uvest.example'],'personal_data':'no','measures':'Leverandøren filtrerer trafikken','informed':['Kommunikasjonsavdelinga']},kind='denial_of_service')

mail('s16',F,'nb',('Brit Hovland','brit.hovland@nordheim-sykehus.example'),'avvik@nordheim-sykehus.example','Avviksmelding papir','2026-11-06T14:44:00+01:00','''
Hei, limer inn skjemaet siden vedlegg ikke gikk gjennom.

Melder:
Brit Hovland
Stilling:
Sykepleier
Avdeling/post:
Kirurgisk poliklinikk
Dato avviket ble oppdaget:
05.11.2026
Klokkeslett avviket ble oppdaget:
21:10
Type avvik:
Papirer på avveie
Beskrivelse av avviket:
Operasjonslisten for fredag ble funnet på en benk i kantina av en pårørende.
Hvor skjedde det?
Kantina i 1. etasje
Antall pasienter:
11
Inneholder listen helseopplysninger?
Ja
Strakstiltak:
Listen ble makulert
Meldt videre til:
Avdelingsleder

Kontakt personvernombudet: Anne Lise Krogh, tlf. 75 00 12 12
''',
report={'reporter_name':'Brit Hovland','reporter_role':'Sykepleier','org_unit':'Kirurgisk poliklinikk','discovered_at':'2026-11-05T21:10:00+01:00','description':'Operasjonslisten for fredag ble funnet på en benk i kantina av en pårørende.','location':'Kantina i 1. etasje','affected_persons':11,'measures':'Listen ble makulert','informed':['Avdelingsleder']},kind='paper_disclosure',may=['special_categories','personal_data','data_categories'])

mail('s17',F,'nb',('Vilde Aamodt','vilde.aamodt@sb-havn.example'),'security@sb-havn.example','Skjema – uønsket hendelse','2026-11-19T08:50:00+01:00','''
SPAREBANKEN HAVN – INTERN HENDELSESRAPPORT

Rapportert av: Vilde Aamodt, kunderådgiver
Avdeling: Bedriftsmarked
Rapportdato: 19.11.2026

Hendelsestype:
[ ] Svindelforsøk   [x] Søppelpost   [ ] Skadevare   [ ] Tap av utstyr   [ ] Annet

Oppdaget (dato/kl): 18.11.2026 / 15:45
Kort om hendelsen: Over 400 nyhetsbrev fra ukjente avsendere på én time til fellespostkassen bedrift@sb-havn.example.
Berører det kundeopplysninger? [ ] Ja [x] Nei [ ] Usikker
Tiltak: Filterregel laget
Ønsker du tilbakemelding? [x] Ja [ ] Nei
''',
report={'reporter_name':'Vilde Aamodt','reporter_role':'kunderådgiver','org_unit':'Bedriftsmarked','discovered_at':'2026-11-18T15:45:00+01:00','description':'Over 400 nyhetsbrev fra ukjente avsendere på én time til fellespostkassen bedrift@sb-havn.example.','measures':'Filterregel laget'},kind='spam',may=['affected_systems','personal_data'])

# ================= HTML
F='html'
def rows(pairs,style=''):
    return '<table'+style+'>'+''.join('<tr><td><b>%s</b></td><td>%s</td></tr>'%(a,b) for a,b in pairs)+'</table>'
mail('h01',F,'de',('TYPO3 Formular','www-data@uni-steinach.example'),'vorfall@uni-steinach.example','Neue Datenpannenmeldung','2026-11-16T15:18:00+01:00',body=None,
html='<html><head><meta charset="utf-8"></head><body style="font-family:Arial"><h2>Datenpanne melden</h2><p>Abgesendet: 16.11.2026 15:17</p>'+
'<table border="0" cellpadding="4"><tr><td colspan="2" style="background:#036;color:#fff">I. Wer meldet?</td></tr>'
'<tr><td>Anrede</td><td>Herr</td></tr><tr><td>Vorname</td><td>Arne</td></tr><tr><td>Nachname</td><td>Kowalczyk</td></tr><tr><td>Lehrstuhl/Verwaltungsstelle</td><td>Dezernat 4 – Studierendenangelegenheiten</td></tr><tr><td>Durchwahl</td><td>4711</td></tr><tr><td>Mail</td><td><a href="mailto:a.kowalczyk@uni-steinach.example">a.kowalczyk@uni-steinach.example</a></td></tr>'
'<tr><td colspan="2" style="background:#036;color:#fff">II. Was ist vorgefallen?</td></tr>'
'<tr><td>Sachverhaltsschilderung</td><td>Ein Sammelbescheid wurde mit offenem Verteiler (CC statt BCC) verschickt.<br>Alle Empfänger konnten die Adressen der anderen sehen.</td></tr>'
'<tr><td>Tag der Kenntniserlangung</td><td>13.11.2026</td></tr><tr><td>Uhrzeit der Kenntniserlangung</td><td>11:05</td></tr><tr><td>Tag des Ereignisses</td><td>12.11.2026</td></tr>'
'<tr><td>Fallgruppe</td><td>Fehlversand von E-Mail</td></tr><tr><td>Berührte Datenarten</td><td>E-Mail-Adressen; Studiengang</td></tr><tr><td>Gesundheitsdaten o. ä. dabei?</td><td>nein</td></tr><tr><td>Personenzahl (geschätzt)</td><td>1.150</td></tr>'
'<tr><td>Abhilfe</td><td>Entschuldigungsmail mit Bitte um Löschung</td></tr><tr><td>Anlagen</td><td>&nbsp;</td></tr></table><p style="color:#888">Universität Steinach · Datenschutzbeauftragter: Dr. Ulf Zander, Tel. -2000</p></body></html>',
report={'reporter_name':'Arne Kowalczyk','org_unit':'Dezernat 4 – Studierendenangelegenheiten','reporter_phone':'4711','reporter_email':'a.kowalczyk@uni-steinach.example','description':'Ein Sammelbescheid wurde mit offenem Verteiler (CC statt BCC) verschickt. Alle Empfänger konnten die Adressen der anderen sehen.','discovered_at':'2026-11-13T11:05:00+01:00','occurred_at':'2026-11-12','data_categories':['E-Mail-Adressen','Studiengang'],'special_categories':'no','affected_persons':1150,'measures':'Entschuldigungsmail mit Bitte um Löschung'},kind='misdelivery',may=['personal_data'])

pairs=[('Meldende Stelle','Rechnungswesen'),('Name','Yvonne Tannert'),('Funktion','Debitorenbuchhaltung'),('Erreichbarkeit','0341 5550-612'),('Vorfallart','Kompromittiertes Benutzerkonto'),('Entdeckungszeitpunkt','05.11.2026 08:25'),('Tatzeitraum – Beginn','03.11.2026 23:10'),('Tatzeitraum – Ende','05.11.2026 08:40'),('Ablauf','Anmeldungen aus dem Ausland am Postfach rechnung@, zwölf Kunden erhielten gefälschte Rechnungen.'),('Betroffene Konten/Systeme','rechnung@lumen-verlag.example'),('Personenbezogene Daten betroffen','ungeklärt'),('Bereits veranlasst','Sitzungen beendet, Kennwort und zweiten Faktor neu gesetzt')]
mail('h02',F,'de',('Intranet Lumen Verlag','intranet@lumen-verlag.example'),'security@lumen-verlag.example','Sicherheitsvorfall – Formular vom 05.11.2026','2026-11-05T09:30:00+01:00',
body='\n'.join(f'{a}\n    {b}' for a,b in pairs),
html='<html><body><dl>'+''.join(f'<dt style="font-weight:bold">{a}</dt><dd>{b}</dd>' for a,b in pairs)+'</dl></body></html>',
report={'reporter_name':'Yvonne Tannert','org_unit':'Rechnungswesen','reporter_role':'Debitorenbuchhaltung','reporter_phone':'0341 5550-612','discovered_at':'2026-11-05T08:25:00+01:00','occurred_from':'2026-11-03T23:10:00+01:00','occurred_to':'2026-11-05T08:40:00+01:00','description':'Anmeldungen aus dem Ausland am Postfach rechnung@, zwölf Kunden erhielten gefälschte Rechnungen.','affected_systems':['rechnung@lumen-verlag.example'],'personal_data':'unknown','measures':'Sitzungen beendet, Kennwort und zweiten Faktor neu gesetzt'},kind='compromised_account')

def wrow(a,b,g=False): return f'<tr><td width=220 valign=top style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class=MsoNormal>{"<b>" if g else ""}<span lang=DE>{a}<o:p></o:p></span>{"</b>" if g else ""}</p></td><td width=380 valign=top style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class=MsoNormal><span lang=DE>{b}<o:p></o:p></span></p></td></tr>'
mail('h03',F,'de',('Hug, Annemarie (PHZO)','annemarie.hug@phzo.example'),'security@phzo.example','Meldung Datenverlust Prorektorat','2026-11-18T10:12:00+01:00',body=None,cs='windows-1252',
html='<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><style>p.MsoNormal{margin:0cm;font-size:11pt;font-family:Calibri}</style></head><body lang=DE-CH><div class=WordSection1><p class=MsoNormal>Guten Tag<o:p></o:p></p><p class=MsoNormal>Anbei wie besprochen die Angaben.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>'+
wrow('Gemeldet durch','Annemarie Hug',1)+wrow('Abteilung','Prorektorat Ausbildung',1)+wrow('Tel. direkt','+41 44 555 06 71',1)+wrow('Wann festgestellt?','Montag, 16. November 2026, 09:15 Uhr',1)+wrow('Was für ein Vorfall?','Datenverlust (Hardwaredefekt)',1)+wrow('Kurzer Beschrieb','Externe Festplatte mit den Videoaufnahmen der Lehrproben ist defekt, es gibt keine Kopie.',1)+wrow('Betroffenes Gerät','Festplatte WD Elements, Inv. 30518',1)+wrow('Enthält Personendaten?','Ja',1)+wrow('Anzahl Personen','64 Studierende',1)+wrow('Auswirkungen','Lehrproben müssen wiederholt werden',1)+wrow('Erste Massnahmen','Datenrettungsfirma angefragt',1)+wrow('Visum Informatik','&nbsp;',1)+
'</table><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Freundliche Grüsse<o:p></o:p></p><p class=MsoNormal>Annemarie Hug<o:p></o:p></p></div></body></html>',
report={'reporter_name':'Annemarie Hug','org_unit':'Prorektorat Ausbildung','reporter_phone':'+41 44 555 06 71','discovered_at':'2026-11-16T09:15:00+01:00','description':'Externe Festplatte mit den Videoaufnahmen der Lehrproben ist defekt, es gibt keine Kopie.','personal_data':'yes','affected_persons':64,'consequences':'Lehrproben müssen wiederholt werden','measures':'Datenrettungsfirma angefragt'},kind='data_loss',may=['device_kind','device_id','affected_systems'])

mail('h04',F,'de',('Typeflow','notifications@typeflow.example'),'vorfall@kunsthochschule-elm.example','Neue Antwort: Etwas ist schiefgegangen','2026-11-12T20:09:00+01:00',body=None,enc='base64',
html='<html><body><div class="q"><p><strong>Wie heißt du?</strong></p><p>Tomke Feddersen</p></div><div class="q"><p><strong>In welcher Werkstatt oder Klasse bist du?</strong></p><p>Druckwerkstatt</p></div><div class="q"><p><strong>Wie erreichen wir dich? (Mail)</strong></p><p>tomke.feddersen@kunsthochschule-elm.example</p></div><div class="q"><p><strong>Was ist passiert?</strong></p><p>Mein Rucksack mit dem Leihlaptop der Hochschule wurde aus dem Atelier geklaut.</p></div><div class="q"><p><strong>Wann hast du es gemerkt?</strong></p><p>12.11.2026 18:45</p></div><div class="q"><p><strong>Was fehlt?</strong></p><p>Laptop Dell Latitude 5440</p></div><div class="q"><p><strong>Steht eine Nummer drauf?</strong></p><p>KHE-1187</p></div><div class="q"><p><strong>War ein Passwort gesetzt?</strong></p><p>Ja</p></div><div class="q"><p><strong>Verschlüsselt?</strong></p><p>Keine Ahnung</p></div><div class="q"><p><strong>Warst du bei der Polizei?</strong></p><p>Ja, Vorgang 2026-778812</p></div><hr><p style="font-size:10px">Powered by Typeflow · Abmelden</p></body></html>',
report={'reporter_name':'Tomke Feddersen','org_unit':'Druckwerkstatt','reporter_email':'tomke.feddersen@kunsthochschule-elm.example','description':'Mein Rucksack mit dem Leihlaptop der Hochschule wurde aus dem Atelier geklaut.','discovered_at':'2026-11-12T18:45:00+01:00','device_kind':'Laptop Dell Latitude 5440','device_id':'KHE-1187','device_password':'yes','device_encrypted':'unknown','police_report':any_('Ja, Vorgang 2026-778812','2026-778812','Vorgang 2026-778812')},kind='device_loss',may=['lost_or_stolen','location'])

mail('h05',F,'en',('Microsoft Forms','maccount@formsnotice.example'),'security@stoneleigh.example','New response: Report a data breach','2026-11-11T12:00:00+00:00',
body='Someone responded to your form "Report a data breach". View the response: https://forms.example/r/abc',
html='<html><body><p>Someone responded to your form <b>Report a data breach</b>.</p><ol>'
'<li><p>Full name</p><p>Priya Raman</p></li><li><p>School or service</p><p>Student Finance</p></li><li><p>University telephone extension</p><p>53120</p></li><li><p>Date you became aware of the breach</p><p>10/11/2026</p></li><li><p>Time you became aware</p><p>15:40</p></li><li><p>Date it actually took place</p><p>09/11/2026</p></li><li><p>Outline what went wrong</p><p>Bursary letters for two students were put in each other\'s envelopes.</p></li><li><p>Which types of personal data?</p><p>Name;Home address;Household income;</p></li><li><p>Any special category data?</p><p>No</p></li><li><p>Number of people whose data is involved</p><p>2</p></li><li><p>Have you told anyone else?</p><p>Head of Student Finance</p></li><li><p>What have you done to put it right?</p><p>Collected one letter, other student asked to return it</p></li></ol></body></html>',
report={'reporter_name':'Priya Raman','org_unit':'Student Finance','reporter_phone':'53120','discovered_at':any_('2026-11-10T15:40:00+00:00','2026-11-10T15:40:00+01:00'),'occurred_at':'2026-11-09','description':"Bursary letters for two students were put in each other's envelopes.",'data_categories':['Name','Home address','Household income'],'special_categories':'no','affected_persons':2,'informed':['Head of Student Finance'],'measures':'Collected one letter, other student asked to return it'},kind=['misdelivery','paper_disclosure'],may=['personal_data'])

mail('h06',F,'en',('College Website','no-reply@ashgrove.example'),'security@ashgrove.example','Webform submission from: Report a cyber concern','2026-11-17T08:15:00+00:00',
body='''Submitted on Tue, 17/11/2026 - 08:14
Submitted by: Anonymous

Submitted values are:

About you
    Name
      Declan Murphy
    Role
      Network Technician
    Campus
      Riverside
    Email
      d.murphy@ashgrove.example
About the concern
    Nature of concern
      Scanning / probing
    Date and time noticed
      16/11/2026 21:30 GMT
    Please describe
      An unknown device on the student VLAN was port scanning the printer subnet for about half an hour.
    Systems involved
      print1.ashgrove.example
      10.40.12.0/24
    Immediate action
      Switch port disabled
''',
html='<p>Submitted on Tue, 17/11/2026 - 08:14</p><p>Submitted by: Anonymous</p><p>Submitted values are:</p><section><h2>About you</h2><div><b>Name</b><br>Declan Murphy</div><div><b>Role</b><br>Network Technician</div><div><b>Campus</b><br>Riverside</div><div><b>Email</b><br><a href="mailto:d.murphy@ashgrove.example">d.murphy@ashgrove.example</a></div></section><section><h2>About the concern</h2><div><b>Nature of concern</b><br>Scanning / probing</div><div><b>Date and time noticed</b><br>16/11/2026 21:30 GMT</div><div><b>Please describe</b><br>An unknown device on the student VLAN was port scanning the printer subnet for about half an hour.</div><div><b>Systems involved</b><br><ul><li>print1.ashgrove.example</li><li>10.40.12.0/24</li></ul></div><div><b>Immediate action</b><br>Switch port disabled</div></section>',
report={'reporter_name':'Declan Murphy','reporter_role':'Network Technician','reporter_email':'d.murphy@ashgrove.example','discovered_at':'2026-11-16T21:30:00+00:00','description':'An unknown device on the student VLAN was port scanning the printer subnet for about half an hour.','affected_systems':['print1.ashgrove.example','10.40.12.0/24'],'measures':'Switch port disabled'},kind='scan',may=['location','org_unit'])

def z(a,b,i): return f'<tr style="background-color:{"#f5f5f5" if i%2 else "#fff"}"><td style="padding:5px" width="170"><label>{a}</label></td><td style="padding:5px">{b}</td></tr>'
P=[('Full Name','Brenda Castellano'),('E-mail','bcastellano@gulfcoast-atlantic.example'),('Phone Number','(228) 555-0137'),('Department','Compliance & Eligibility'),('Date of Discovery','10/30/2026'),('Date of Incident','10/29/2026'),('Incident Type','Ransomware'),('Describe the Incident','A ransom note popped up on the ticketing workstation and every shared file got a new extension.'),('Affected Computers / Servers','TICKET-04<br>GC-FILE01'),('Was PII involved?','Not sure'),('Containment Steps Taken','Unplugged both machines, called the hosting vendor'),('Has law enforcement been contacted?','No'),('Upload evidence','')]
mail('h07',F,'en',('JetForm','noreply@jetform.example'),'security@gulfcoast-atlantic.example','Re: Cyber Incident Intake - Brenda Castellano','2026-10-30T14:11:00-05:00',body=None,
html='<html><body><table width="600"><tr><td colspan="2"><h3>Gulf Coast Athletic Conference - Cyber Incident Intake</h3></td></tr>'+''.join(z(a,b,i) for i,(a,b) in enumerate(P))+'</table><p>Now create your own JetForm - It\'s free!</p></body></html>',
report={'reporter_name':'Brenda Castellano','reporter_email':'bcastellano@gulfcoast-atlantic.example','reporter_phone':'(228) 555-0137','org_unit':'Compliance & Eligibility','discovered_at':'2026-10-30','occurred_at':'2026-10-29','description':'A ransom note popped up on the ticketing workstation and every shared file got a new extension.','affected_systems':['TICKET-04','GC-FILE01'],'personal_data':'unknown','measures':'Unplugged both machines, called the hosting vendor'},kind='ransomware',may=['police_report'])

mail('h08',F,'en',('Fiona McAllister','fiona.mcallister@firthbank.example'),'security@firthbank.example','ICT event - reportable?','2026-11-19T11:05:00+00:00',body=None,
html='<html><body><p>Hi all, details below in the usual grid.</p><table border="1"><tr><th>Logged by</th><td>Fiona McAllister</td><th>Grade</th><td>Branch Manager</td></tr><tr><th>Branch</th><td>Oban Harbour</td><th>Tel</th><td>01632 960 555</td></tr><tr><th>Identified</th><td>18 Nov 2026, 16:10 GMT</td><th>Logged</th><td>19 Nov 2026, 11:00 GMT</td></tr><tr><th>Event class</th><td>Unauthorised access to customer record</td><th>Source</th><td>Customer complaint</td></tr><tr><th>Customers affected</th><td>1</td><th>Accounts affected</th><td>3</td></tr><tr><th>Narrative</th><td colspan="3">A cashier looked up her ex-husband\'s accounts without business need on several days in October.</td></tr><tr><th>Platform</th><td colspan="3">CoreBanking Navigator</td></tr><tr><th>Personal data?</th><td>Yes</td><th>Special category?</th><td>No</td></tr><tr><th>Action taken</th><td colspan="3">Access suspended, HR informed</td></tr><tr><th>2nd line review</th><td>&nbsp;</td><th>Reviewer</th><td>&nbsp;</td></tr></table><p>Fiona</p></body></html>',
report={'reporter_name':'Fiona McAllister','reporter_role':'Branch Manager','org_unit':'Oban Harbour','reporter_phone':'01632 960 555','discovered_at':'2026-11-18T16:10:00+00:00','affected_persons':1,'description':"A cashier looked up her ex-husband's accounts without business need on several days in October.",'affected_systems':['CoreBanking Navigator'],'personal_data':'yes','special_categories':'no','measures':'Access suspended, HR informed'},kind='unauthorized_access',may=['informed'])

mail('h09',F,'nb',('Nettskjema','nettskjema@skjema.example'),'avvik@hs-fjordane.example','Nettskjema: Varsle om avvik – levering 33918204','2026-11-18T13:20:00+01:00',
body='Du har fått en ny levering. Leveringen vises best i HTML.',
html='<html><body><p>Ny levering mottatt 18.11.2026 13:19</p><h3>Varsle om avvik</h3><p><b>Navnet ditt</b><br>Marius Eikeland</p><p><b>Fakultet eller enhet</b><br>Biblioteket, campus Førde</p><p><b>Telefonnummer</b><br>57 67 00 45</p><p><b>Når oppdaget du avviket?</b><br>17.11.2026 14:25</p><p><b>Når skjedde det?</b><br>16.11.2026</p><p><b>Hva slags avvik er det?</b><br>&#9744; Tap av utstyr<br>&#9745; Passord på avveie<br>&#9744; Feilsending<br>&#9744; Annet</p><p><b>Fortell hva som skjedde</b><br>Passordet til utlånsmaskinen sto på en lapp på skjermen, og bildet ble lagt ut på Instagram.</p><p><b>Er det særlige kategorier av opplysninger?</b><br>&#9744; Ja<br>&#9745; Nei<br>&#9744; Vet ikke</p><p><b>Hva har dere gjort?</b><br>Byttet passord og fjernet innlegget</p><p><b>Andre kommentarer</b><br><i>Ikke besvart</i></p></body></html>',
report={'reporter_name':'Marius Eikeland','org_unit':'Biblioteket, campus Førde','reporter_phone':'57 67 00 45','discovered_at':'2026-11-17T14:25:00+01:00','occurred_at':'2026-11-16','description':'Passordet til utlånsmaskinen sto på en lapp på skjermen, og bildet ble lagt ut på Instagram.','special_categories':'no','measures':'Byttet passord og fjernet innlegget'},kind='credentials_exposed')

mail('h10',F,'nb',('ServicePortal','portal@bispekontor-nord.example'),'avvik@kirkedrift.example','Sak 8841 opprettet: Lekkasje av medlemsdata','2026-11-11T10:00:00+01:00',body=None,enc='base64',
html='<html><body><table><tr><td>Sak</td><td>8841</td></tr><tr><td>Opprettet</td><td>11.11.2026 09:58</td></tr><tr><td>Innmelder</td><td>Turid Rognan</td></tr><tr><td>Stilling</td><td>Kirkeverge</td></tr><tr><td>Menighet/fellesråd</td><td>Storelva kirkelige fellesråd</td></tr><tr><td>Telefon innmelder</td><td>991 00 556</td></tr><tr><td>Oppdagelsestidspunkt</td><td>10.11.2026 kl. 19:20</td></tr><tr><td>Avvikskategori</td><td>Datalekkasje</td></tr><tr><td>Hendelsesforløp</td><td>Konfirmantlisten lå åpent på nettsiden under «Dokumenter».</td></tr><tr><td>Berørte (antall)</td><td>37</td></tr><tr><td>Opplysningstyper</td><td>navn, adresse, allergier</td></tr><tr><td>Sensitive opplysninger</td><td>Ja</td></tr><tr><td>Umiddelbare tiltak</td><td>Filen er slettet fra nettsiden</td></tr><tr><td>Varslet</td><td>Prosten, foreldrene</td></tr><tr><td>Saksbehandler</td><td>Ikke tildelt</td></tr><tr><td>Frist</td><td>14.11.2026</td></tr></table></body></html>',
report={'reporter_name':'Turid Rognan','reporter_role':'Kirkeverge','org_unit':'Storelva kirkelige fellesråd','reporter_phone':'991 00 556','discovered_at':'2026-11-10T19:20:00+01:00','description':'Konfirmantlisten lå åpent på nettsiden under «Dokumenter».','affected_persons':37,'data_categories':['navn','adresse','allergier'],'special_categories':'yes','measures':'Filen er slettet fra nettsiden','informed':['Prosten','foreldrene']},kind='data_leak',may=['personal_data'])

mail('h11',F,'nb',('SharePoint','sharepoint@gyldenpenn.example'),'avvik@gyldenpenn.example','Avviksregister – nytt element','2026-11-05T16:02:00+01:00',
body=None,
html='<html><body><p>Et nytt element er lagt til i <b>Avviksregister</b>.</p><table cellpadding=3><tr><td><b>Tittel:</b></td><td>Mistet mobil på bokmesse</td></tr><tr><td><b>Meldt av:</b></td><td>Henrik Lodden</td></tr><tr><td><b>Oppdaget:</b></td><td>04.11.2026 kl 18.30</td></tr><tr><td><b>Tid for tap:</b></td><td>04.11.2026 ca. kl 17</td></tr><tr><td><b>Sted:</b></td><td>Messehallen på Lillestrøm, stand B12</td></tr><tr><td><b>Type enhet:</b></td><td>iPhone 15</td></tr><tr><td><b>IMEI / serienr.:</b></td><td>356938035643809</td></tr><tr><td><b>Tapt eller stjålet:</b></td><td>Tapt</td></tr><tr><td><b>Skjermlås:</b></td><td>Ja</td></tr><tr><td><b>Kryptert:</b></td><td>Ja</td></tr><tr><td><b>Fjernslettet:</b></td><td>Ja</td></tr><tr><td><b>Politianmeldt:</b></td><td>Nei</td></tr><tr><td><b>Beskrivelse:</b></td><td>La telefonen fra meg på standen og fant den ikke igjen.</td></tr><tr><td><b>Endret av:</b></td><td>Systemkonto</td></tr><tr><td><b>Endret:</b></td><td>05.11.2026 16:01</td></tr></table></body></html>',
report={'reporter_name':'Henrik Lodden','discovered_at':'2026-11-04T18:30:00+01:00','occurred_at':'2026-11-04T17:00:00+01:00','location':'Messehallen på Lillestrøm, stand B12','device_kind':'iPhone 15','device_id':'356938035643809','lost_or_stolen':'lost','device_password':'yes','device_encrypted':'yes','device_remote_wipe':'yes','description':'La telefonen fra meg på standen og fant den ikke igjen.'},kind='device_loss',may=['police_report'])
