from lib import *
F='free_text'
SIGMAY=['description','reporter_phone','reporter_role','org_unit']
# ---------- German
mail('t01',F,'de',('Beate Hollweg','b.hollweg@hs-ruhraue.example'),'vorfall@hs-ruhraue.example','Diensthandy weg','2026-11-09T19:42:11+01:00','''
Guten Abend,

mir ist heute auf der Rückfahrt mein Diensthandy abhandengekommen, vermutlich im RE 4 zwischen Hagen und Witten. Gemerkt habe ich es erst zu Hause um 18:30 Uhr. Es ist ein Samsung Galaxy A54, Inventarnummer HSR-M-20417. PIN ist drauf, ob das Gerät verschlüsselt ist, weiß ich leider nicht. Die Fundstelle der Bahn habe ich schon online benachrichtigt.

Ich bin morgen ab 8 unter 02330 5541-208 zu erreichen.

LG Beate Hollweg

Von meinem iPad gesendet
''',mailer='iPad Mail (22B91)',enc='base64',
report={'discovered_at':'2026-11-09T18:30:00+01:00','location':any_('im RE 4 zwischen Hagen und Witten','RE 4 zwischen Hagen und Witten','zwischen Hagen und Witten'),'device_kind':any_('Diensthandy','Samsung Galaxy A54','Handy','Diensthandy Samsung Galaxy A54','Smartphone'),
 'device_id':'HSR-M-20417','device_password':'yes','device_encrypted':'unknown','lost_or_stolen':'lost','reporter_phone':'02330 5541-208','reporter_name':'Beate Hollweg'},
 kind='device_loss',may=['description','occurred_at','informed','measures'])

mail('t02',F,'de',('Dr. Jannis Oertel','oertel@iuk.uni-fuldenau.example'),'security@uni-fuldenau.example','Fwd: Ihr Postfach ist zu 98% voll','2026-11-04T10:17:30+01:00','''
Hallo zusammen,

auf die Mail unten bin ich leider reingefallen, ich habe gestern gegen 16:45 Uhr auf den Link geklickt und mein Unikennwort eingegeben. Aufgefallen ist es mir eben um 10:05 Uhr, als ein Kollege von der Warnung erzählt hat. Das Kennwort habe ich sofort geändert.

Viele Grüße
Jannis Oertel

-------- Weitergeleitete Nachricht --------
Betreff: Ihr Postfach ist zu 98% voll
Datum: Tue, 3 Nov 2026 15:12:09 +0100
Von: IT-Servicedesk <servicedesk@postfach-verwaltung.example>
An: oertel@iuk.uni-fuldenau.example

Sehr geehrter Nutzer,

Ihr Postfach hat die Speichergrenze erreicht. Bis zum 05.11.2026 um 12:00 Uhr müssen Sie Ihr Konto bestätigen:
http://postfach-verwaltung.example/login/uni-fuldenau
Andernfalls gehen alle Nachrichten verloren.

IT-Servicedesk
Telefon 0661 100-200
''',mailer='Thunderbird 128.4.0',cs='iso-8859-1',flowed=True,
report={'discovered_at':'2026-11-04T10:05:00+01:00','occurred_at':'2026-11-03T16:45:00+01:00','measures':any_('Das Kennwort habe ich sofort geändert','Kennwort sofort geändert','Kennwort geändert'),'reporter_name':any_('Jannis Oertel','Dr. Jannis Oertel')},
 kind=['phishing','credentials_exposed','compromised_account'],may=['description','personal_data'])

mail('t03',F,'de',('Lackner Sigrid, Mag.','sigrid.lackner@fh-murtal.example'),'datenschutzvorfall@fh-murtal.example','irrtümlicher Versand Prüfungsliste','2026-11-05T08:20:00+01:00','''
Liebe Kolleginnen und Kollegen,

ich schreibe Ihnen nach einer etwas kurzen Nacht. Wir haben im Studiengangssekretariat Gesundheitsmanagement gestern am späten Nachmittag die Einladung zur Informationsveranstaltung an den Verteiler der Bewerberinnen und Bewerber geschickt, und im Anhang war statt des Folders die Excel-Liste mit den Prüfungsergebnissen des dritten Semesters. Darauf stehen Name, Matrikelnummer und Note von 143 Studierenden. Der Verteiler umfasst an die 600 Adressen.

Bemerkt hat es eine Bewerberin, die mich heute um 7:35 Uhr angerufen hat. Die Mail selbst ist laut Ausgang am 4.11. um 16:52 Uhr hinausgegangen. Ich habe den Rückruf in Outlook versucht (bringt bei externen Adressen wohl nichts) und an alle geschrieben, sie mögen die Datei löschen.

Unsere Studiengangsleiterin Frau Prof. Wiesinger und der Datenschutzbeauftragte sind informiert.

Was soll ich jetzt noch tun?

Mit besten Grüßen
Sigrid Lackner

--
Mag. Sigrid Lackner
Studiengangssekretariat Gesundheitsmanagement
FH Murtal, Hauptplatz 3, 8750 Judenau
T +43 3572 90 44-311
''',
report={'discovered_at':'2026-11-05T07:35:00+01:00','occurred_at':'2026-11-04T16:52:00+01:00','affected_persons':143,'data_categories':['Name','Matrikelnummer','Note'],
 'informed':any_(['Studiengangsleiterin Frau Prof. Wiesinger','Datenschutzbeauftragter'],['Unsere Studiengangsleiterin Frau Prof. Wiesinger','der Datenschutzbeauftragte'],['Frau Prof. Wiesinger','Datenschutzbeauftragte'],['Studiengangsleiterin Frau Prof. Wiesinger','der Datenschutzbeauftragte'],['Studiengangsleiterin','Datenschutzbeauftragter']),
 'measures':any_('Ich habe den Rückruf in Outlook versucht (bringt bei externen Adressen wohl nichts) und an alle geschrieben, sie mögen die Datei löschen','Rückruf in Outlook versucht und an alle geschrieben, sie mögen die Datei löschen')},
 kind='misdelivery',may=SIGMAY+['personal_data','affected_systems'])

mail('t04',F,'de',('Reto Bärtschi','reto.baertschi@stud.fh-aarelinth.example'),'security@fh-aarelinth.example','Offene Freigabe im WLAN der Bibliothek','2026-11-10T13:02:45+01:00','''
Guten Tag

Beim Lernen in der Bibliothek habe ich im Netz eine Freigabe gesehen, die offenbar ohne Passwort für alle lesbar ist: \\\\nas-hist02\\personal. Drin liegen Ordner mit Lohnabrechnungen und Arztzeugnissen von Mitarbeitenden, ich habe nichts heruntergeladen. Gesehen habe ich das heute um 11.40 Uhr. Wie lange das schon so ist, weiss ich nicht. Wie viele Leute betroffen sind, kann ich auch nicht sagen.

Freundliche Grüsse
Reto Bärtschi
Student BSc Informatik, 5. Semester
''',cs='windows-1252',enc='8bit',
report={'discovered_at':'2026-11-10T11:40:00+01:00','affected_systems':any_(['nas-hist02'],['\\\\nas-hist02\\personal'],['nas-hist02\\personal']),'data_categories':any_(['Lohnabrechnungen','Arztzeugnisse'],['Lohnabrechnungen','Arztzeugnissen'],['Lohnabrechnungen','Arztzeugnissen von Mitarbeitenden'])},
 kind=['misconfiguration','data_leak'],may=SIGMAY+['personal_data','special_categories','affected_persons','location'])

mail('t05',F,'de',('Kreissportbund Geschäftsstelle','geschaeftsstelle@ksb-lahntal.example'),'vorfall@lsb-mitte.example','DRINGEND!! alle Dateien verschlüsselt','2026-11-16T08:04:00+01:00','''
Hallo,

seit heute früh geht bei uns nichts mehr. Als unser Hausmeister um 6:50 Uhr den Empfangsrechner eingeschaltet hat, stand auf dem Bildschirm eine Lösegeldforderung, alle Dateien enden auf .lokd9. Betroffen sind der Dateiserver KSB-FS01 und die Mitgliederverwaltung auf KSB-APP2. In der Mitgliederverwaltung sind die Daten von etwa 12.400 Vereinsmitgliedern, auch Bankverbindungen.

Wir haben überall den Stecker gezogen und die Firma Netzwerk Petri angerufen. Die Polizei ist verständigt, Vorgangsnummer haben wir noch nicht.

Rückruf bitte auf meinem Handy 0171 5550148, das Festnetz hängt am Server.

Gunnar Wendel
Geschäftsführer
''',
report={'discovered_at':'2026-11-16T06:50:00+01:00','affected_systems':['KSB-FS01','KSB-APP2'],'affected_persons':12400,'reporter_phone':'0171 5550148',
 'measures':any_('Wir haben überall den Stecker gezogen und die Firma Netzwerk Petri angerufen','Wir haben überall den Stecker gezogen','überall den Stecker gezogen und die Firma Netzwerk Petri angerufen'),},
 kind='ransomware',may=['description','reporter_role','occurred_at','occurred_from','org_unit','personal_data','data_categories','informed','police_report'])

mail('t06',F,'de',('Falk Riedmüller','riedmueller@lumen-verlag.example'),'abuse@uni-fuldenau.example','Urheberrechtsverletzung auf Ihrem Server – Aufforderung zur Löschung','2026-11-11T15:30:00+01:00','''
Sehr geehrte Damen und Herren,

unser Haus ist Inhaber der ausschließlichen Nutzungsrechte an dem Titel "Grundkurs Statik" (4. Auflage). Am 10.11.2026 haben wir festgestellt, dass das vollständige Werk als PDF unter

https://lehre.uni-fuldenau.example/bau/skripte/statik_komplett.pdf

ohne unsere Zustimmung öffentlich abrufbar ist. Wir bitten um Entfernung bis zum 18.11.2026, 12:00 Uhr, und um eine kurze Bestätigung.

Mit freundlichen Grüßen
i. A. Falk Riedmüller
Rechte & Lizenzen
Lumen Verlag GmbH · Sitz Leipzig · HRB 10233

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.
''',html=None,
report={'discovered_at':'2026-11-10'},kind='copyright',may=SIGMAY+['affected_systems','location'])

mail('t07',F,'de',('M. Sauerwein','msauerwein@posteo.example'),'security@ministerium-aue.example','Schwachstelle im Förderportal (SQL-Injection)','2026-11-12T22:51:00+01:00','''
Guten Abend,

ich bin freiberuflicher Entwickler und habe am 11.11. abends beim Ausfüllen eines Förderantrags gemerkt, dass der Parameter "antrag_id" auf https://foerderportal.ministerium-aue.example/antrag/anzeige.php nicht geprüft wird. Mit einem einfachen Hochkomma bekommt man eine Datenbankfehlermeldung, mit UNION SELECT die Namen der Tabellen. Ich habe danach aufgehört und keine Inhalte ausgelesen.

Ich gebe Ihnen 90 Tage, bevor ich darüber schreibe. Für Rückfragen gern per PGP, Schlüssel hängt am Keyserver.

Beste Grüße
Michael Sauerwein
''',
report={'discovered_at':'2026-11-11'},kind='vulnerability',may=['description','affected_systems','reporter_role','measures'])

mail('t08',F,'de',('Leitstand NOC','noc@rechenwerk-it.example'),'vorfall@rechenwerk-it.example','Webportal Stadtwerke nicht erreichbar, volumetrischer Angriff','2026-11-13T04:12:00+01:00','''
Moin,

kurz für die Akten: Ab 02:35 Uhr massiver UDP-Flood auf das Kundenportal der Stadtwerke (portal.sw-heidetal.example, 192.0.2.80), Spitze 38 Gbit/s. Alarm im Monitoring lief 02:38 Uhr auf. Um 03:20 Uhr hat der Carrier das Blackholing aktiviert, seit 03:55 ist wieder Ruhe. Keine Daten betroffen, nur Verfügbarkeit.

Übergabe an Tagschicht um 06:00.

Nachtschicht / Torben
''',mailer='Microsoft Outlook 16.0',
report={'discovered_at':'2026-11-13T02:38:00+01:00','affected_systems':any_(['portal.sw-heidetal.example','192.0.2.80'],['portal.sw-heidetal.example'],['Kundenportal der Stadtwerke'],['Kundenportal der Stadtwerke (portal.sw-heidetal.example, 192.0.2.80)'])},
 kind='denial_of_service',may=['description','occurred_at','occurred_from','occurred_to','measures','personal_data','org_unit'])

mail('t09',F,'de',('Elke Strothmann','strothmann@kirchenkreis-werra.example'),'vorfall@landeskirche-nord.example','Frage: ab wann muss ich melden?','2026-11-06T09:11:00+01:00','''
Liebes Team,

bei der letzten Schulung am 28. Oktober kam die Frage auf, ob man auch einen verlorenen Schlüsselbund melden muss oder nur Geräte mit Daten drauf. Gibt es dazu ein Merkblatt? Und gilt die 72-Stunden-Frist auch am Wochenende?

Es eilt nicht, wir haben zum Glück keinen Fall.

Herzliche Grüße
Elke Strothmann
Verwaltungsleitung Kirchenkreis Werra
''',report={},kind='other',may=['kind','description','org_unit','reporter_role'])

mail('t10',F,'de',('Prof. Hanno Kersting','kersting@kunsthochschule-elm.example'),'vorfall@kunsthochschule-elm.example','Automatische Antwort: [2026-0031] Eingangsbestätigung Ihrer Meldung','2026-11-06T12:00:03+01:00','''
Sehr geehrte Damen und Herren,

ich bin vom 02.11. bis zum 20.11.2026 auf Exkursion und lese meine Mails nur unregelmäßig. In dringenden Fällen wenden Sie sich bitte an mein Sekretariat (Tel. 0531 200-11).

Hanno Kersting
''',headers={'Auto-Submitted':'auto-replied','X-Auto-Response-Suppress':'All'},report={},kind='other',may=['kind','description','reporter_phone'],outcome='ignored')

mail('t11',F,'de',('Nadja Wirth','n.wirth@kreditverein-isar.example'),'Vorfall-Team <vorfall@kreditverein-isar.example>','AW: Rückfragen zu Ihrer Meldung','2026-11-13T09:48:00+01:00','''
Guten Morgen Herr Amann,

meine Antworten stehen direkt darunter.

> Wann haben Sie den Verlust bemerkt?
Am Donnerstag, 12. November, gegen 17:15 Uhr beim Einpacken.

> Was genau ist weg?
Ein silbernes Notebook, Lenovo T14, Inventarnummer KVI-NB-0733.

> War die Festplatte verschlüsselt?
Ja, mit BitLocker.

> Wo haben Sie es zuletzt gesehen?
Im Besprechungsraum 2.14 in der Filiale Freising.

> Sind Kundendaten darauf gespeichert? Wie viele Kunden wären betroffen?
Ja, die Baufinanzierungsakten von 27 Kunden.

> Wurde Anzeige erstattet?
Noch nicht.

Freundliche Grüße
Nadja Wirth

Kreditverein Isar eG | Filiale Freising | Telefon 08161 7700-45

Von: Vorfall-Team <vorfall@kreditverein-isar.example>
Gesendet: Freitag, 13. November 2026 08:30
An: Nadja Wirth
Betreff: Rückfragen zu Ihrer Meldung

Guten Morgen Frau Wirth,
danke für Ihren Anruf von eben. Bitte beantworten Sie kurz die Fragen unten, am besten bis 10 Uhr.
Peter Amann, Telefon 089 7700-9
''',mailer='Microsoft Outlook 16.0',cs='windows-1252',
report={'discovered_at':'2026-11-12T17:15:00+01:00','device_kind':any_('Notebook','Ein silbernes Notebook, Lenovo T14','silbernes Notebook','Notebook, Lenovo T14','silbernes Notebook Lenovo T14'),'device_id':'KVI-NB-0733','device_encrypted':'yes',
 'location':any_('Im Besprechungsraum 2.14 in der Filiale Freising','Besprechungsraum 2.14 in der Filiale Freising'),'personal_data':'yes','affected_persons':27,'reporter_name':'Nadja Wirth'},
 kind='device_loss',may=['description','reporter_phone','org_unit','lost_or_stolen','police_report','data_categories'],)

# ---------- English
mail('t12',F,'en',('Prof. Dana Whitlock','dwhitlock@prairiestate.example'),'security@prairiestate.example','stolen laptop','2026-11-03T21:14:00-06:00','''
My university laptop was stolen out of my car today in the parking ramp on 4th Street. I left it at about noon and found the window smashed at 5:40 pm. It's a MacBook Pro 14, asset tag PSU-118842, FileVault is on. It has advising notes for maybe 35 students on it. Police came out, report number 26-091155.

Let me know what you need.

Dana

Sent from my iPhone
''',mailer='iPhone Mail (22B91)',
report={'discovered_at':any_('2026-11-03T17:40:00-06:00','2026-11-03T17:40:00+01:00'),'lost_or_stolen':'stolen','device_kind':any_('laptop','MacBook Pro 14','university laptop'),'device_id':'PSU-118842','device_encrypted':'yes','affected_persons':35,'police_report':any_('26-091155','report number 26-091155'),
 'location':any_('parking ramp on 4th Street','my car in the parking ramp on 4th Street','in the parking ramp on 4th Street')},
 kind='device_loss',may=['description','occurred_at','occurred_from','occurred_to','personal_data','data_categories','informed'])

mail('t13',F,'en',('COLLINGWOOD, Ruth (Eastmoor Hospitals NHS Trust)','ruth.collingwood@eastmoor-trust.example'),'security@eastmoor-trust.example','Clinic letter sent to wrong GP practice','2026-11-10T11:26:00+00:00','''
Dear all,

Please log the following. On Friday 6 November a rheumatology clinic letter for one patient was e-mailed to Harbour Road Surgery instead of Harbour View Practice. The letter contains name, NHS number and diagnosis. The practice manager at Harbour Road rang us yesterday, 9 November, to say they had received it, which is how we found out. She has confirmed in writing that it has been deleted. The patient has not been told yet.

Kind regards,
Ruth

Ruth Collingwood
Medical Secretaries' Team Leader, Rheumatology
Eastmoor Hospitals NHS Trust
Ext. 4417

********************************************************************
This message may contain confidential information. If you are not the
intended recipient please inform the sender that you have received the
message in error before deleting it.
********************************************************************
''',
report={'discovered_at':'2026-11-09','occurred_at':'2026-11-06','affected_persons':1,'data_categories':['name','NHS number','diagnosis']},
 kind='misdelivery',may=SIGMAY+['personal_data','special_categories','informed','measures','reporter_name'])

mail('t14',F,'en',('Gareth Pugh','g.pugh@coleg-dyffryn.example'),'security@coleg-dyffryn.example','FW: Updated remittance details','2026-11-12T09:05:00+00:00','''
Morning,

Finance flagged the message below: it came from Lowri's real mailbox but she never wrote it. There is a forwarding rule in her account she didn't set up, and sign-ins from Lagos since Monday. I noticed the rule at 08:40 today. I have reset her password, revoked the sessions and removed the rule.

Gareth

From: Lowri Haf Evans <l.evans@coleg-dyffryn.example>
Sent: 11 November 2026 16:22
To: Purchase Ledger <ledger@coleg-dyffryn.example>
Subject: Updated remittance details

Hi,
Please note our supplier's bank details have changed with effect from 16/11/2026. Could you process the attached by 14:00 tomorrow?
Lowri Haf Evans
Tel 01978 550 031
''',mailer='Microsoft Outlook 16.0',
report={'discovered_at':any_('2026-11-12T08:40:00+00:00','2026-11-12T08:40:00+01:00'),'measures':any_('I have reset her password, revoked the sessions and removed the rule','reset her password, revoked the sessions and removed the rule')},
 kind='compromised_account',may=['description','occurred_at','occurred_from','informed','affected_systems'])

mail('t15',F,'en',('Systems, Hartwell Library','systems@hartwell-library.example'),'security@hartwell.example','SSH password guessing against catalog server','2026-11-05T07:30:00-05:00','''
Hi folks,

cat3.hartwell.example has been seeing a steady stream of failed SSH logins since last night, roughly 40,000 attempts from 203.0.113.77 and neighbors. Usernames are mostly root, admin, oracle. No successful login as far as I can tell from the auth log. I spotted it at 6:55 this morning (11/5/2026) when the log partition alert fired. I've blocked the /24 at the firewall.

Nov  5 01:12:41 cat3 sshd[22871]: Failed password for root from 203.0.113.77 port 51122 ssh2
Nov  5 01:12:44 cat3 sshd[22871]: Failed password for root from 203.0.113.77 port 51122 ssh2
Nov  5 01:12:49 cat3 sshd[22875]: Failed password for invalid user oracle from 203.0.113.79 port 40210 ssh2

-- 
Wes Trumbull / Library Systems / x3390
''',
report={'discovered_at':any_('2026-11-05T06:55:00-05:00','2026-11-05T06:55:00+01:00'),'affected_systems':any_(['cat3.hartwell.example'],['cat3']),'measures':any_("I've blocked the /24 at the firewall","blocked the /24 at the firewall")},
 kind='login_attack',may=SIGMAY+['occurred_at','occurred_from'])

mail('t16',F,'en',('Margaret Ashdown','margaret.ashdown@btmail.example'),'security@diocese-westmere.example','Baptism register sheets','2026-11-16T20:31:00+00:00','''
Dear Data Team,

I am the parish administrator at St Botolph's, Little Heaton. I'm afraid I have to own up to something. After the family service on Sunday the printed sign-up sheets for the children's club were left on the table by the door, and when I came back on Monday morning at 9.15 to clear up they had gone. They have the children's names, dates of birth, allergies and a parent's phone number - 22 children in all. The cleaner and the churchwarden have both looked and the bins have been emptied.

I have telephoned the Rector. Do I need to tell the parents?

Yours sincerely,
Margaret Ashdown
01632 960 418
''',
report={'discovered_at':any_('2026-11-16T09:15:00+00:00','2026-11-16T09:15:00+01:00'),'affected_persons':22,'reporter_role':'parish administrator','reporter_name':'Margaret Ashdown','informed':any_(['Rector'],['the Rector']),
 'data_categories':any_(["children's names","dates of birth","allergies","a parent's phone number"],["names","dates of birth","allergies","parent's phone number"],["names","dates of birth","allergies","phone number"],["children's names","dates of birth","allergies","parent's phone number"])},
 kind=['paper_disclosure','data_loss'],may=['description','reporter_phone','org_unit','occurred_at','occurred_from','location','personal_data','special_categories','lost_or_stolen','measures'])

mail('t17',F,'en',('Information Security Awareness','awareness@lists.prairiestate.example'),'staff-announce@lists.prairiestate.example','[staff-announce] Cyber Monday: seven signs of a phishing mail','2026-11-18T09:00:00-06:00','''
Dear colleagues,

Did you know that 91% of incidents start with an email? This month's tips:

1. Check the sender. 2. Hover over links. 3. Never enter your password after clicking a link.
4. Lost your laptop? Report it within one hour at 555-0142.
5. On October 21 a staff member clicked on a fake parcel notice at 9:12 am and reported it at 9:15. Be like Sam!

Report incidents to security@prairiestate.example.

_______________________________________________
staff-announce mailing list
To unsubscribe, visit https://lists.prairiestate.example/mailman/options/staff-announce
''',headers={'List-Id':'<staff-announce.lists.prairiestate.example>','Precedence':'bulk','List-Unsubscribe':'<https://lists.prairiestate.example/u>'},
report={},kind='other',may=['kind','description'],outcome='ignored')

mail('t18',F,'en',('A. Okonjo','a.okonjo@pennyfield-press.example'),'security@pennyfield-press.example','Authors can see each other\'s royalty statements','2026-11-17T16:48:00+00:00','''
Hi Security,

An author phoned our royalties desk at 14:20 today: after logging in to authors.pennyfield-press.example she was shown somebody else's statement by changing the number at the end of the address. We tried it ourselves and it's true. Statements show name, address and bank details. There are about 3,150 authors with an account; I don't know how many statements were actually opened. Web team took the statement page offline at 15:05.

It probably came in with the release on 12 November but nobody is sure.

Adaeze Okonjo
Royalties Manager | Pennyfield Press
+44 1632 960 722
''',html=None,enc='base64',
report={'discovered_at':any_('2026-11-17T14:20:00+00:00','2026-11-17T14:20:00+01:00'),'affected_systems':['authors.pennyfield-press.example'],'data_categories':['name','address','bank details'],'measures':any_('Web team took the statement page offline at 15:05','took the statement page offline at 15:05')},
 kind=['data_leak','vulnerability','misconfiguration','unauthorized_access'],may=SIGMAY+['personal_data','affected_persons','occurred_at','occurred_from'])

mail('t19',F,'en',('Northfjord Telecom CERT','cert@northfjord-telecom.example'),'abuse@hs-ruhraue.example','[NT-CERT#77120] Port scan originating from 198.51.100.23','2026-11-14T06:00:10+00:00','''
Dear abuse team,

We observed scanning activity from an address in your network against our customers.

Source: 198.51.100.23
Targets: 203.0.113.0/24, ports 22, 23, 2323, 8080/tcp
First seen: 2026-11-13 22:10:04 UTC
Last seen: 2026-11-13 23:58:31 UTC
Packets: 18,220

Please investigate and take appropriate action. No reply is necessary.

Northfjord Telecom CERT
PGP: 0xA1B2C3D4E5F60718
''',
report={},kind='scan',may=['description','occurred_at','occurred_from','occurred_to','affected_systems','discovered_at','org_unit'])

mail('t20',F,'en',('Helen Marsh','helen.marsh@stoneleigh.example'),'security@stoneleigh.example','Re: Everything down??','2026-11-19T10:40:00+00:00','''
Just so it's written down somewhere: at 07:55 this morning the UPS in the Brunel server room tripped during the generator test and took the timetable system, the VLE and the door access controllers with it. Estates restored power at 08:50, the VLE came back at 09:30, doors are still on battery. No sign of anything malicious and no personal data involved.

Helen

On Thu, 19 Nov 2026 at 08:02, Ops Duty <ops@stoneleigh.example> wrote:
> Is anybody else seeing this? Since about 7:30 I can't reach the VLE
> from home. Could be my ISP though.
> Cheers, Nick
> 07700 900 381
''',
report={'affected_systems':any_(['timetable system','VLE','door access controllers'],['the timetable system','the VLE','the door access controllers'],['timetable system','the VLE','the door access controllers']),'personal_data':'no',},
 kind='outage',may=['description','occurred_at','discovered_at','occurred_from','occurred_to','location','measures'])

# ---------- Norwegian
mail('t21',F,'nb',('Ingrid Solbakken','ingrid.solbakken@hs-fjordane.example'),'avvik@hs-fjordane.example','Feilsendt vitnemål','2026-11-11T14:05:00+01:00','''
Hei,

Jeg må dessverre melde et avvik. I går kl. 13:20 sendte jeg vitnemål og karakterutskrift for tre studenter til feil e-postadresse (en ekstern med nesten samme navn). Jeg oppdaget det selv i dag kl. 10.45 da studenten purret. Mottakeren er kontaktet og har bekreftet at vedleggene er slettet.

Opplysningene gjelder navn, fødselsnummer og karakterer.

Mvh
Ingrid Solbakken
Seniorkonsulent, Studieadministrasjonen
tlf. 57 55 01 34
''',
report={'discovered_at':'2026-11-11T10:45:00+01:00','occurred_at':'2026-11-10T13:20:00+01:00','affected_persons':3,'data_categories':['navn','fødselsnummer','karakterer'],
 'measures':any_('Mottakeren er kontaktet og har bekreftet at vedleggene er slettet','Mottakeren er kontaktet')},
 kind='misdelivery',may=SIGMAY+['personal_data','informed'])

mail('t22',F,'nb',('Tor-Arne Myklebust','tor.arne.myklebust@nordheim-sykehus.example'),'avvik@nordheim-sykehus.example','Oppslag i journal uten tjenstlig behov','2026-11-09T15:33:00+01:00','''
Til avviksmottaket

Under loggkontrollen i dag tidlig (kl. 08:15) så vi at en ansatt på sengepost B4 har vært inne i journalen til 6 pasienter hun ikke har hatt behandlingsansvar for. Oppslagene er gjort mellom 12. og 29. oktober. Tilgangen hennes i DIPS er sperret inntil videre, og avdelingssjefen og personvernombudet er varslet.

Pasientene er ikke varslet ennå.

Vennlig hilsen
Tor-Arne Myklebust
Informasjonssikkerhetsleder
Nordheim sykehus
''',cs='iso-8859-1',
report={'discovered_at':'2026-11-09T08:15:00+01:00','affected_persons':6,'occurred_from':'2026-10-12','occurred_to':'2026-10-29','informed':any_(['avdelingssjefen','personvernombudet'],['avdelingssjef','personvernombud'])},
 kind='unauthorized_access',may=SIGMAY+['personal_data','special_categories','affected_systems','measures','location'])

mail('t23',F,'nb',('Oddny Hjelmeland','oddny.hjelmeland@uvest.example'),'irt@uvest.example','Rar ting på pc-en','2026-11-17T13:12:00+01:00','''
Hei,

eg opna eit vedlegg som heitte faktura_8812.iso i dag rundt klokka 11, og etter det kom det opp eit svart vindauge nokre sekund. Kl. 12.30 varsla Defender om ein trojanar, «Wacatac». Maskina heiter UV-L-4471. Eg har teke ut nettverkskabelen og slått av wifi. Har ikkje gjort meir.

Er på kontoret, rom 318, resten av dagen. Mobil 918 00 342.

Oddny
''',
report={'discovered_at':'2026-11-17T12:30:00+01:00','occurred_at':'2026-11-17T11:00:00+01:00','affected_systems':['UV-L-4471'],'reporter_phone':'918 00 342','measures':any_('Eg har teke ut nettverkskabelen og slått av wifi','teke ut nettverkskabelen og slått av wifi')},
 kind='malware',may=['description','location','device_id','device_kind'])

mail('t24',F,'nb',('Kundesenter Sparebanken Havn','kundesenter@sb-havn.example'),'security@sb-havn.example','Falske SMS og e-poster i vårt navn','2026-11-18T09:20:00+01:00','''
Hei sikkerhet,

Siden i går ettermiddag har kundesenteret fått over 60 henvendelser om SMS og e-poster som utgir seg for å være fra oss. De lenker til https://sb-havn-sikker.example/bankid og ber om BankID-passord. Første henvendelse kom 17.11.2026 kl. 15:10. To kunder sier de har tastet inn passordet, de er sperret.

Kan dere få tatt ned siden?

Hilsen Ronja, kundesenteret
''',
report={'discovered_at':'2026-11-17T15:10:00+01:00'},kind='phishing',may=['description','affected_persons','measures','org_unit','reporter_name','occurred_at','occurred_from'])

mail('t25',F,'nb',('Per Kristian Foss','pkfoss@idrettskrets.example'),'avvik@idrettskrets.example','Minnepenn borte','2026-11-08T21:55:00+01:00','''
Hei!
Jeg har mistet en minnepenn (Kingston 32 GB) et eller annet sted mellom Ullevaal og Lillestrøm. Oppdaget det i kveld ca. kl. 20. Den er ikke kryptert :( Ligger politiattester og påmeldingslister for rundt 85 trenere på den. Har ringt Ruter hittegods.

Per Kristian

Sendt fra min Galaxy
''',
report={'discovered_at':'2026-11-08T20:00:00+01:00','device_kind':any_('minnepenn','minnepenn (Kingston 32 GB)','Kingston 32 GB'),'device_encrypted':'no','affected_persons':85,'lost_or_stolen':'lost','location':any_('mellom Ullevaal og Lillestrøm','et eller annet sted mellom Ullevaal og Lillestrøm'),'data_categories':['politiattester','påmeldingslister']},
 kind='device_loss',may=['description','personal_data','special_categories','measures','informed','occurred_at'])

mail('t26',F,'nb',('Silje Brandvold','silje.brandvold@gyldenpenn.example'),'avvik@gyldenpenn.example','VS: Tilgang til manusmappa?','2026-11-12T12:40:00+01:00','''
Videresender denne. Jeg sjekket akkurat (kl. 12:15): mappa «Manus_2027» i SharePoint er delt med «alle som har lenken», og den er indeksert av Google. Ligger kontrakter med honorar og kontonummer for 48 forfattere der. Jeg har fjernet delingen nå.

Silje Brandvold
Redaksjonssjef
 
Fra: Anders Lium <anders.lium@frilans.example>
Sendt: onsdag 11. november 2026 18:02
Til: Silje Brandvold
Emne: Tilgang til manusmappa?

Hei Silje, er det meningen at jeg kan se alle kontraktene deres? Fant dem da jeg søkte på mitt eget navn. Ring meg gjerne på 900 11 223 etter kl. 9 i morgen.
Anders
''',
report={'discovered_at':'2026-11-12T12:15:00+01:00','affected_persons':48,'measures':any_('Jeg har fjernet delingen nå','fjernet delingen'),'reporter_name':'Silje Brandvold','data_categories':any_(['honorar','kontonummer'],['kontrakter','honorar','kontonummer'],['kontrakter med honorar','kontonummer'],['kontrakter med honorar og kontonummer'])},
 kind=['misconfiguration','data_leak'],may=['description','reporter_role','affected_systems','personal_data','location'])

mail('t27',F,'nb',('Drift Bispedømmet','drift@bispekontor-nord.example'),'avvik@kirkedrift.example','Konto sender spam','2026-11-06T11:10:00+01:00','''
Hei

Vi fikk i morges kl 0840 varsel fra Microsoft om at fellespostkassen kirketorget@bispekontor-nord.example har sendt ut flere tusen spam-eposter om kryptovaluta siden i natt. Passordet er byttet og utsendelsen er stoppet kl 0915. Vi finner ikke tegn til at noen har lest innholdet i postkassen.

mvh
Jostein, drift
''',
report={'discovered_at':'2026-11-06T08:40:00+01:00'},kind=['spam','compromised_account'],may=['description','affected_systems','measures','reporter_name','org_unit','occurred_from','occurred_to','occurred_at'])
print(N)
