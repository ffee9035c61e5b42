from lib import *
M('d01','de','Jonas Wiebke','j.wiebke@polaroeko.example',V,'2026-10-12T08:47:12+02:00','Dienstlaptop im Zug geklaut','''
Moin zusammen,

leider muss ich mich mit einer blöden Sache melden. ‹d›Mir ist am Samstag (10.10.) im Zug von Hamburg nach Göttingen der
Dienstlaptop geklaut worden. Der Rucksack lag über mir in der Ablage, ich bin kurz hinter Hannover eingenickt, und als
ich gegen 17:40 Uhr in Göttingen aufstehen wollte, war er weg.‹/d›

‹d›Es handelt sich um ein ThinkPad T14, Inventarnr. IPÖ-2231. Die Platte ist mit BitLocker verschlüsselt, das hat mir
Sören damals eingerichtet. Drauf waren v.a. Messreihen von der Kampagne 2025, aber eben auch die Excel-Liste mit den 38
Probandinnen und Probanden der Kältestudie (Name, Geburtsdatum, Mailadresse).‹/d›

‹m›Ich habe noch am Bahnhof bei der Bundespolizei Anzeige erstattet (Vorgangsnr. 554871/26) und am Sonntag mein
Uni-Passwort geändert.‹/m› Prof. Lührs weiß auch Bescheid.

Muss ich sonst noch irgendwas ausfüllen? Und bekomme ich ein Leihgerät, ich hab Ende des Monats Abgabe...

Viele Grüße
Jonas

--
Jonas Wiebke, Doktorand
Institut für Polarökologie, AG Lührs
Tel. 0471 5550 318
''',dict(reporter_name='Jonas Wiebke',reporter_phone='0471 5550 318',reporter_role='Doktorand',org_unit=A('Institut für Polarökologie, AG Lührs','Institut für Polarökologie'),
 discovered_at='2026-10-10T17:40:00+02:00',occurred_at=A('2026-10-10','2026-10-10T17:40:00+02:00'),location=A('im Zug von Hamburg nach Göttingen','Zug von Hamburg nach Göttingen'),
 device_kind=A('ThinkPad T14','Dienstlaptop','Laptop'),device_id='IPÖ-2231',device_encrypted='yes',lost_or_stolen='stolen',affected_persons=38,
 data_categories=['Name','Geburtsdatum','Mailadresse'],informed=A(['Prof. Lührs'],['Prof. Lührs','Bundespolizei']),
 police_report=A('yes','554871/26','Vorgangsnr. 554871/26','bei der Bundespolizei Anzeige erstattet (Vorgangsnr. 554871/26)')),
 ['personal_data','affected_systems','special_categories'],'device_loss')

M('d02','de','Sekretariat Kardiologie','sekr-kardio@klinikum-harlebeck.example',V,'2026-10-20T14:22:40+02:00','Fehlversand Arztbrief','''
Sehr geehrte Damen und Herren,

hiermit melde ich einen Fehlversand aus unserer Klinik.

‹d›Am gestrigen Montag wurde um 11:15 Uhr ein Entlassbrief per Fax an die Hausarztpraxis Dr. Mönkemeier geschickt. Der Patient
ist dort aber nicht in Behandlung; richtig gewesen wäre die Praxis Dr. Mönkeberg. Beim Anlegen der Faxnummer ist eine
Verwechslung passiert. Der Brief enthält Name, Anschrift, Diagnosen und Medikation des Patienten. Betroffen ist 1 Person.‹/d›

‹d›Aufgefallen ist es heute Vormittag um 9:30 Uhr, weil die Praxis bei uns angerufen hat.‹/d› ‹m›Die Praxis hat uns
telefonisch bestätigt, dass das Fax geschreddert wurde. Die falsche Nummer ist aus dem Verteiler gelöscht.‹/m› Oberarzt Dr. Teschner und
unser Datenschutzbeauftragter Herr Pohl sind informiert.

Mit freundlichen Grüßen

i. A. Gudrun Osterkamp
Chefarztsekretariat
Klinik für Kardiologie
Klinikum Harlebeck
Telefon 05555 81-2204
Fax 05555 81-2299
''',dict(reporter_name='Gudrun Osterkamp',reporter_phone='05555 81-2204',org_unit=A('Klinik für Kardiologie','Chefarztsekretariat','Klinik für Kardiologie, Klinikum Harlebeck') if 0 else A('Klinik für Kardiologie','Chefarztsekretariat','Klinikum Harlebeck','Chefarztsekretariat Klinik für Kardiologie'),
 occurred_at='2026-10-19T11:15:00+02:00',discovered_at='2026-10-20T09:30:00+02:00',affected_persons=1,
 data_categories=['Name','Anschrift','Diagnosen','Medikation'],informed=['Oberarzt Dr. Teschner','Datenschutzbeauftragter Herr Pohl']),
 ['personal_data','special_categories','reporter_role','location','affected_systems'],'misdelivery')

M('d03','de','Meike Brüggen','m.brueggen@gemeinde-altenwohld.example',S,'2026-10-07T10:05:00+02:00','WG: Ihr Postfach ist fast voll','''
Hallo,

‹d›diese Mail kam gestern Nachmittag bei uns im Bürgerbüro an. Ich habe leider auf den Link geklickt und auf der Seite, die genau
wie unser Webmail aussah, Benutzername und Passwort eingegeben. Erst heute früh um 7:50 Uhr, als die Kollegin vom Standesamt dieselbe Mail hatte, ist mir klar
geworden, dass das Betrug ist.‹/d›

‹m›Passwort habe ich sofort geändert, die Mail habe ich nicht gelöscht.‹/m› Unsere EDV (Herr Tietjen) weiß Bescheid.

Da der Absender angeblich von Ihrer Hochschule ist, dachte ich, Sie sollten das auch wissen.

Freundliche Grüße
Meike Brüggen
Bürgerbüro, Gemeinde Altenwohld
Am Markt 3 · Tel. 04555/9021-14

-----Ursprüngliche Nachricht-----
Von: IT-Servicedesk <servicedesk@uni-nordholz-mail.test>
Gesendet: Dienstag, 6. Oktober 2026 15:32
An: buergerbuero@gemeinde-altenwohld.example
Betreff: Ihr Postfach ist fast voll

Sehr geehrter Nutzer,
Ihr Postfach hat 98 % der Kapazität erreicht. Um den Verlust von Nachrichten zu vermeiden, bestätigen Sie Ihr Konto
innerhalb von 24 Stunden: https://webmail-bestaetigung.test/login
Ihr IT-Servicedesk
''',dict(reporter_name='Meike Brüggen',reporter_phone='04555/9021-14',org_unit=A('Bürgerbüro, Gemeinde Altenwohld','Bürgerbüro','Gemeinde Altenwohld'),
 discovered_at='2026-10-07T07:50:00+02:00',informed=A(['EDV (Herr Tietjen)'],['Herr Tietjen'],['Unsere EDV (Herr Tietjen)'],['EDV'])),
 ['occurred_at','data_categories','affected_systems','personal_data','location'],['phishing','compromised_account','credentials_exposed'],mode='alt')

M('d04','de','Bartosz Kalinowski','kalinowski@its.hochschule-werrethal.example',S,'2026-11-03T16:40:33+01:00','Kompromittiertes Konto - Spamversand','''
Hallo Kolleginnen und Kollegen,

kurze Meldung aus dem IT-Service:

‹d›Das Konto "mhaverkamp" (Studentin, FB Gestaltung) wurde übernommen. Am 2. November hat sich jemand zwischen 22:10 und 23:55 Uhr aus dem Netz
203.0.113.77 am Webmailer angemeldet und rund 4.200 Spam-Mails über unser Relay verschickt. Auch zu Ihnen sind davon einige gegangen. Entdeckt haben wir
es heute um 8:15 Uhr über die volle Mailqueue auf mx2.hochschule-werrethal.example.‹/d›

‹m›Das Konto ist gesperrt, alle Sitzungen sind beendet, die Queue ist geleert.‹/m› Die Studentin haben wir telefonisch informiert.

‹c›Wegen der Menge steht unser Relay jetzt auf zwei Sperrlisten, sodass ausgehende Mails teils abgewiesen werden.‹/c›

Bitte prüft, ob bei euch jemand auf die Mails geantwortet hat (Betreff "Stipendium Rückmeldung").

Gruß
Bartosz Kalinowski
Systemadministrator | IT-Service | Hochschule Werrethal
Fon +49 5552 701-88
''',dict(reporter_name='Bartosz Kalinowski',reporter_phone='+49 5552 701-88',reporter_role='Systemadministrator',org_unit=A('IT-Service','IT-Service | Hochschule Werrethal','Hochschule Werrethal'),
 occurred_from='2026-11-02T22:10:00+01:00',occurred_to='2026-11-02T23:55:00+01:00',discovered_at='2026-11-03T08:15:00+01:00',
 informed=A(['Studentin'],['Die Studentin']),affected_systems=A(['mx2.hochschule-werrethal.example'],['mhaverkamp','mx2.hochschule-werrethal.example'],['Webmailer','mx2.hochschule-werrethal.example'],['Webmailer','Relay','mx2.hochschule-werrethal.example'])),
 ['location','affected_persons','occurred_at'],'compromised_account',mode='html')

M('d05','de','Druckhaus Seifert & Söhne','info@druckhaus-seifert.example',V,'2026-10-15T11:31:00+02:00','DRINGEND Verschlüsselungstrojaner bei Ihrem Dienstleister','''
Sehr geehrte Damen und Herren,

als Ihr Auftragsverarbeiter (Vertrag Alumni-Magazin) sind wir verpflichtet Sie zu unterrichten:

‹d›In der Nacht vom 13. auf den 14. Oktober wurden unsere Server durch Ransomware verschlüsselt. Auf dem Fileserver DHS-FS01 und dem Produktionsserver DHS-PROD
haben alle Dateien die Endung .lokd, dazu liegt in jedem Ordner eine Datei mit der Forderung von 2,5 Bitcoin. Bemerkt wurde
das am 14.10.2026 um 5:45 Uhr von der Frühschicht.‹/d›

‹d›Auf DHS-FS01 lag auch Ihre Versanddatei für die Herbstausgabe, also Namen und Postanschriften von ca. 6.300 Ehemaligen. Ob die Daten vorher
kopiert worden sind, können wir zur Stunde nicht sagen.‹/d›

‹m›Wir haben sämtliche Server vom Netz genommen, eine Forensikfirma beauftragt und am 14.10. Strafanzeige beim Polizeipräsidium gestellt.‹/m› Die Landesbeauftragte für den Datenschutz
haben wir gestern Abend benachrichtigt.

‹c›Die Herbstausgabe kann voraussichtlich erst Mitte November erscheinen.‹/c›

Für Rückfragen erreichen Sie mich nur mobil unter 0170 5550123, die Telefonanlage ist ebenfalls tot.

Hochachtungsvoll
Henning Seifert
Geschäftsführer
Druckhaus Seifert & Söhne GmbH
''',dict(reporter_name='Henning Seifert',reporter_phone='0170 5550123',reporter_role='Geschäftsführer',org_unit='Druckhaus Seifert & Söhne GmbH',
 discovered_at='2026-10-14T05:45:00+02:00',affected_systems=A(['DHS-FS01','DHS-PROD'],['Fileserver DHS-FS01','Produktionsserver DHS-PROD'],['DHS-FS01','DHS-PROD','Telefonanlage']),affected_persons=6300,
 data_categories=['Namen','Postanschriften'],informed=A(['Landesbeauftragte für den Datenschutz'],['Die Landesbeauftragte für den Datenschutz'],['Landesbeauftragte für den Datenschutz','Polizeipräsidium']),
 police_report=A('yes','Strafanzeige beim Polizeipräsidium gestellt','am 14.10. Strafanzeige beim Polizeipräsidium')),
 ['occurred_at','occurred_from','occurred_to','personal_data','location'],'ransomware')

M('d06','de','Kalle','kalle.dreyer@tsv-moorhusen.example',V,'2026-11-09T21:14:09+01:00','mitgliederliste offen im netz','''
hallo,

wir sind der hochschulsport-partner für rudern (tsv moorhusen) und nutzen ja eure cloud für die gemeinsamen kurse. ‹d›heute abend um
halb acht hat mir ein vater gesagt das er über google unsere mitgliederliste gefunden hat. ich hab nachgeschaut und es stimmt leider,
der ordner "rudern 26" war auf öffentlicher link ohne passwort gestellt, vermutlich seit den sommerferien. in der liste stehen so 140 leute mit name adresse
geburtsdatum und iban.‹/d›

‹m›hab den link gleich rausgenommen.‹/m› was muss man jetzt machen? müssen wir alle anschreiben?? der vorstand weiss es schon.

gruß kalle

Karl-Heinz Dreyer
Abteilungsleiter Rudern
0151 5550 7781
(vom handy geschickt)
''',dict(reporter_name=A('Karl-Heinz Dreyer','Kalle'),reporter_phone='0151 5550 7781',reporter_role='Abteilungsleiter Rudern',org_unit=A('tsv moorhusen','Rudern','hochschulsport-partner für rudern (tsv moorhusen)'),
 discovered_at='2026-11-09T19:30:00+01:00',affected_persons=140,data_categories=['name','adresse','geburtsdatum','iban'],informed=A(['vorstand'],['der vorstand'])),
 ['personal_data','affected_systems','location','occurred_from','special_categories'],['misconfiguration','data_leak'])

M('d07','de','CERT Nordwest','meldungen@cert-nordwest.example',S,'2026-10-29T09:02:55+01:00','[CERT-NW#20261029-17] Verwundbarer Dienst in Ihrem Netz','''
Sehr geehrtes Sicherheitsteam,

‹d›bei einer Auswertung haben wir festgestellt, dass unter https://bib-katalog.uni-nordholz.example (198.51.100.24) eine Version der Suchoberfläche läuft, in der
der Parameter "q" ungefiltert an die Datenbank durchgereicht wird (SQL-Injection). Mit einem einfachen Anführungszeichen lässt sich eine
Fehlermeldung samt Tabellennamen auslösen.‹/d› Weitergehende Tests haben wir nicht durchgeführt.

‹d›Festgestellt am 28.10.2026, 16:20 Uhr MEZ.‹/d› ‹c›Ein Angreifer könnte auf diesem Weg die Ausleihkonten der Nutzerinnen und Nutzer auslesen.‹/c›

Wir empfehlen, die Anwendung bis zur Einspielung des Herstellerupdates nur aus dem internen Netz erreichbar zu machen. Bitte geben Sie bei Antworten die
Vorgangsnummer im Betreff an.

Mit freundlichen Grüßen
Ihr CERT Nordwest
Hotline 0421 5559 000
TLP:AMBER
''',dict(reporter_phone='0421 5559 000',org_unit='CERT Nordwest',discovered_at='2026-10-28T16:20:00+01:00',
 affected_systems=A(['https://bib-katalog.uni-nordholz.example','198.51.100.24'],['bib-katalog.uni-nordholz.example','198.51.100.24'])),
 ['reporter_name','data_categories','personal_data'],'vulnerability')

M('d08','de','Birte Naujoks','naujoks@gymnasium-am-deich.example',V,'2026-11-17T13:09:00+01:00','Liegengebliebene Unterlagen im Praktikumsbüro','''
Guten Tag,

ich koordiniere an unserer Schule die Praxissemester-Studierenden Ihrer Universität und muss Ihnen etwas Unerfreuliches mitteilen.

‹d›Eine Ihrer Studentinnen hat am vergangenen Donnerstag nach der 6. Stunde die ausgedruckten Beurteilungsbögen der Klasse 7b auf dem Kopierer im Schülertrakt liegen lassen. Dort lagen sie bis
Freitagmorgen offen herum. Der Hausmeister hat sie am 13. November um 7:10 Uhr gefunden und bei mir abgegeben. Auf den Bögen stehen die Namen, Noten und bei
drei Kindern auch Förderdiagnosen; insgesamt geht es um 27 Schülerinnen und Schüler. Mehrere Kinder haben die Bögen offenbar gelesen.‹/d›

‹m›Die Unterlagen liegen jetzt verschlossen in meinem Schrank.‹/m› Die Schulleitung und die Klassenlehrerin habe ich unterrichtet, die Eltern noch nicht.

Ich bitte um Rückmeldung, wer von uns beiden hier eigentlich meldepflichtig ist.

Mit freundlichem Gruß
Birte Naujoks, OStR'
Praktikumskoordination
Gymnasium am Deich
Tel.: 04721 / 555 60 - 12
''',dict(reporter_name='Birte Naujoks',reporter_phone='04721 / 555 60 - 12',org_unit=A('Gymnasium am Deich','Praktikumskoordination'),
 occurred_at='2026-11-12',discovered_at='2026-11-13T07:10:00+01:00',location=A('auf dem Kopierer im Schülertrakt','Kopierer im Schülertrakt','Schülertrakt'),
 affected_persons=27,data_categories=['Namen','Noten','Förderdiagnosen'],informed=A(['Schulleitung','Klassenlehrerin'],['Die Schulleitung','die Klassenlehrerin'])),
 ['personal_data','special_categories','reporter_role','consequences','occurred_from','occurred_to'],'paper_disclosure',cs='iso-8859-1')

M('d09','de','Leitstelle Stadtwerke Ohrum','leitstelle@stadtwerke-ohrum.example',S,'2026-10-23T07:26:00+02:00','Störung Glasfaserstrecke Campus Süd','''
Guten Morgen,

‹d›seit heute 5:12 Uhr ist die Glasfaserstrecke zwischen unserem Knoten Ohrum-West und dem Campus Süd ausgefallen. Ursache ist nach erster
Erkenntnis ein Bagger an der Baustelle Lindenallee, der das Kabel durchtrennt hat.‹/d›

‹c›Internet und Telefonie sind am gesamten Campus Süd nicht verfügbar, die VPN-Einwahl ebenso.‹/c›

‹m›Unser Entstörtrupp ist seit 6:00 Uhr vor Ort, der Notbetrieb über Richtfunk wurde angestoßen.‹/m› Mit der Wiederherstellung rechnen wir gegen 14 Uhr. Ihr Rechenzentrum (Herr Abeling) wurde
telefonisch verständigt.

Mit freundlichen Grüßen
Torben Wichmann
Schichtleiter Leitstelle
Stadtwerke Ohrum GmbH
24h-Hotline: 05556 440-0
''',dict(reporter_name='Torben Wichmann',reporter_phone='05556 440-0',reporter_role=A('Schichtleiter Leitstelle','Schichtleiter'),org_unit=A('Stadtwerke Ohrum GmbH','Leitstelle'),
 informed=A(['Rechenzentrum (Herr Abeling)'],['Ihr Rechenzentrum (Herr Abeling)'],['Herr Abeling']),
 affected_systems=A(['Internet','Telefonie','VPN-Einwahl'],['Glasfaserstrecke'],['Glasfaserstrecke','Internet','Telefonie','VPN-Einwahl'])),
 ['location','occurred_at','occurred_from','discovered_at'],'outage',mode='alt')
M('d10','de','Prof. Dr. Annegret Lüttich','luettich@linguistik.uni-nordholz.example',V,'2026-10-30T18:55:21+01:00','Datenverlust im Sprachlabor','''
Liebe Kolleginnen und Kollegen,

‹d›wir haben in der Sprachwissenschaft einen erheblichen Datenverlust zu beklagen. Am Mittwochabend ist das NAS im Sprachlabor (nas-sprachlabor, Raum C 2.17) nach einem Stromausfall
nicht mehr hochgefahren. Zwei der vier Platten sind defekt, das RAID lässt sich nicht wiederherstellen. Wie wir heute Mittag erfahren haben, lief die
Sicherung seit März nicht mehr.‹/d›

‹d›Verloren sind die Tonaufnahmen und Transkripte von 52 Interviews aus dem Dialektprojekt, einschließlich der Einwilligungen.‹/d› ‹c›Die Interviews müssten
wiederholt werden, was bei den teils hochbetagten Sprecherinnen und Sprechern kaum möglich sein wird.‹/c›

‹m›Die Platten wurden heute an einen Datenretter geschickt.‹/m› Eine Weitergabe nach außen hat nicht stattgefunden.

Mit besten Grüßen
Annegret Lüttich

Univ.-Prof. Dr. Annegret Lüttich
Lehrstuhl für Germanistische Linguistik
Apparat 3391
''',dict(reporter_name=A('Annegret Lüttich','Prof. Dr. Annegret Lüttich','Univ.-Prof. Dr. Annegret Lüttich'),org_unit='Lehrstuhl für Germanistische Linguistik',reporter_phone=A('3391','Apparat 3391'),
 occurred_at='2026-10-28',location=A('Raum C 2.17','Sprachlabor','im Sprachlabor','Sprachlabor (nas-sprachlabor, Raum C 2.17)'),affected_systems=A(['nas-sprachlabor'],['NAS'],['NAS im Sprachlabor']),
 data_categories=A(['Tonaufnahmen','Transkripte','Einwilligungen'],['Tonaufnahmen','Transkripte'])),
 ['affected_persons','personal_data','reporter_role','discovered_at','device_kind'],'data_loss')

M('d11','de','Ole Petersen','ole.petersen@rz.uni-nordholz.example',S,'2026-11-19T08:33:00+01:00','Re: Bitte um Mithilfe (SSH Brute Force auf login-Knoten)','''
Moin,

zur Kenntnis:

1. ‹d›Seit gestern 18:30 Uhr massive SSH-Anmeldeversuche gegen hpc-login1 und hpc-login2.‹/d›
2. ‹d›Quellen hauptsächlich 192.0.2.44 und 192.0.2.91, ca. 90.000 Versuche bis heute morgen, Benutzernamen sehen nach Wörterbuch aus.‹/d›
3. ‹d›Kein einziger Versuch war erfolgreich (Logs geprüft).‹/d›
4. ‹m›Beide Adressen an der Firewall geblockt, fail2ban schärfer gestellt.‹/m›

Aufgefallen ist es mir heute um 7:05 Uhr im Monitoring.

Ole
-- 
Ole Petersen * Rechenzentrum, Gruppe HPC * Tel. 0471/5551-640

Am 16.11.2026 um 16:05 schrieb Informationssicherheit:
> Liebe Admins,
> bitte meldet auffällige Anmeldeversuche auch dann, wenn nichts passiert ist. Ein Dreizeiler reicht.
> Danke! Silke Ahrens
''',dict(reporter_name='Ole Petersen',reporter_phone='0471/5551-640',org_unit=A('Rechenzentrum, Gruppe HPC','Rechenzentrum'),discovered_at='2026-11-19T07:05:00+01:00',
 affected_systems=['hpc-login1','hpc-login2']),['occurred_from','occurred_at','occurred_to'],'login_attack')

M('d12','de','Katrin Bollmann','katrin.bollmann@vhs-ohrum.example',V,'2026-10-13T12:00:45+02:00','Frage zu Ihrer Awareness-Schulung','''
Sehr geehrtes Vorfall-Team,

bei der Tagung in Hildesheim hat eine Kollegin von Ihnen über Phishing-Übungen und das Melden von Datenpannen berichtet. Das hat uns sehr gut gefallen! Wir möchten
im Frühjahr für unsere etwa 80 Kursleitungen etwas Ähnliches anbieten. Würden Sie uns die Folien zur Verfügung stellen, und gibt es jemanden, der am
4. Februar um 17 Uhr als Referentin oder Referent zu uns käme? Ein kleines Honorar ist selbstverständlich möglich.

Über eine kurze Nachricht würde ich mich freuen.

Herzliche Grüße
Katrin Bollmann
Fachbereichsleitung Beruf & EDV
Volkshochschule Ohrum
Tel. 05556 555-31
''',{},['reporter_name','reporter_phone','reporter_role','org_unit'],'other')
