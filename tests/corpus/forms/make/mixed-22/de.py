from lib import *
R=['reporter_name','reporter_email','reporter_phone','reporter_role','org_unit']
m('de01','de','B','2026-10-07 13:42',('Renate Wübbels','r.wuebbels@klinikum-sandhorst.example'),'Übergabezettel gefunden','''
Hallo zusammen,

ich weiß nicht ob ich hier richtig bin, unsere Stationsleitung ist im Urlaub. ⟦D Heute Morgen um 6:50 Uhr hat mir der Kioskbesitzer unten in der Eingangshalle zwei zusammengefaltete Blätter in die Hand gedrückt, das war unsere Übergabeliste von der Station 4B. Da stehen alle 27 Patienten drauf mit Name, Geburtsdatum, Diagnose und Medikamenten. Die muss jemand von der Spätschicht in der Kitteltasche gehabt und verloren haben, wahrscheinlich beim Kaffeeholen. Ob vorher noch jemand reingeguckt hat, kann keiner sagen.⟧

⟦M Ich habe die Blätter sofort in die Datenschutztonne geworfen und in der Frühbesprechung alle nochmal erinnert, dass die Listen auf Station bleiben.⟧ Der Oberarzt Dr. Fehling weiß Bescheid.

Muss ich jetzt noch was ausfüllen? Sowas ist mir in 22 Jahren nicht passiert.

Liebe Grüße
Renate Wübbels
Gesundheits- und Krankenpflegerin, Station 4B
Tel. 04977 / 55 01-418
''',dict(reporter_name='Renate Wübbels',reporter_role='Gesundheits- und Krankenpflegerin',org_unit='Station 4B',reporter_phone='04977 / 55 01-418',discovered_at=B('2026-10-07 06:50'),
location={'any':['Eingangshalle','unten in der Eingangshalle']},data_categories=['Name','Geburtsdatum','Diagnose','Medikamenten'],affected_persons=27,informed=['Oberarzt Dr. Fehling']),
'paper_disclosure',['personal_data','special_categories','lost_or_stolen','consequences'])

m('de02','de','B','2026-10-12 21:17',('Mika','mika.hollander@stud.uni-nordholz.example'),'Bin auf Phishing reingefallen :(','''
hi,

also das ist mir echt peinlich. ⟦D hab heute gegen 19:30 eine mail bekommen dass mein postfach voll ist und ich "Speicherplatz freischalten" soll, sah aus wie vom rechenzentrum. hab draufgeklickt und mein uni passwort eingegeben, danach kam nur eine leere seite. erst ne halbe stunde später ist mir aufgefallen dass die adresse uni-nordholz-mail.test hieß.⟧

⟦M passwort hab ich direkt geändert und alle sitzungen abgemeldet.⟧ meiner hiwi-chefin Frau Prof. Odenthal hab ich auch schon geschrieben weil ich zugriff auf das institutslaufwerk hab.

hier der text von der mail:

> Sehr geehrter Nutzer,
> Ihr Postfach hat 99% der Kapazität erreicht. Um den Verlust eingehender
> Nachrichten zu vermeiden, bestätigen Sie bitte Ihr Konto innerhalb 24 Std:
> http://uni-nordholz-mail.test/freischalten
> IT-Service Desk

lg mika
''',dict(reporter_name={'any':['Mika','mika']},informed=['Frau Prof. Odenthal'],occurred_at=B('2026-10-12 19:30')),['phishing','credentials_exposed'],
['discovered_at','affected_systems','reporter_role','data_categories','org_unit','personal_data'])

m('de03','de','B','2026-10-14 11:05',('Janssen, Heike (Einwohnermeldeamt)','heike.janssen@stadt-wiekhaven.example'),'Falscher Empfänger - Wahlhelferliste','''
Sehr geehrte Damen und Herren,

hiermit melde ich eine Fehlversendung aus unserem Hause.

⟦D Am Dienstag, den 13.10.2026 um 15:40 Uhr wurde die Liste der Wahlhelfer (Excel) versehentlich an die Freiwillige Feuerwehr Osterfelde statt an das Wahlbüro geschickt. Grund war die Autovervollständigung im Adressfeld. Die Liste enthält von 184 Personen Namen, Anschriften, Telefonnummern und Bankverbindungen.⟧ ⟦D Aufgefallen ist es heute um 8:15 Uhr, als der Ortsbrandmeister bei uns anrief.⟧

⟦M Der Empfänger hat die Mail nach eigener Auskunft gelöscht und uns dies schriftlich bestätigt. Die Autovervollständigung wurde im Sachgebiet abgeschaltet.⟧

⟦C Ein Missbrauch der Bankverbindungen ist aus unserer Sicht unwahrscheinlich, aber nicht völlig auszuschließen.⟧

Informiert wurden bereits: Amtsleiter Herr Poppinga, die Datenschutzbeauftragte.

Mit freundlichen Grüßen
Im Auftrag

Heike Janssen
Stadt Wiekhaven
Fachdienst 32 - Einwohnermeldeamt
Rathausplatz 1, 26999 Wiekhaven
Telefon: 04999 821-332
Fax: 04999 821-399
''',dict(reporter_name={'any':['Heike Janssen','Janssen, Heike']},org_unit={'any':['Fachdienst 32 - Einwohnermeldeamt','Einwohnermeldeamt','Stadt Wiekhaven, Fachdienst 32 - Einwohnermeldeamt']},reporter_phone='04999 821-332',
occurred_at=B('2026-10-13 15:40'),discovered_at=B('2026-10-14 08:15'),affected_persons=184,data_categories=['Namen','Anschriften','Telefonnummern','Bankverbindungen'],informed=['Amtsleiter Herr Poppinga','Datenschutzbeauftragte']),
'misdelivery',['personal_data'],fmt='alt',style='outlook')

m('de04','de','B','2026-10-19 08:02',('Sekretariat IGS Moorwarfen','sekretariat@igs-moorwarfen.example'),'Laptop-Diebstahl Kollege Brandt','''
Guten Morgen,

leider muss ich Ihnen einen Diebstahl melden: ⟦D Dem Kollegen Brandt wurde am Samstagabend zwischen 18:00 und 22:30 Uhr sein Dienstlaptop aus dem Auto gestohlen. Das Auto stand auf dem Parkplatz am Kino in Leer, die Scheibe wurde eingeschlagen. Auf dem Gerät sind die Noten und Zeugnisentwürfe der 8c (29 Schüler).⟧

⟦E Gerät: Lenovo ThinkPad L14, Inventarnummer IGS-0417
Festplatte: mit BitLocker verschlüsselt⟧
Anzeige: ist bei der Polizei Leer erstattet, Vorgangsnummer 2026/118834

⟦M Unser IT-Betreuer hat das Konto von Herrn Brandt gestern gesperrt.⟧ Die Schulleitung weiß Bescheid, die Eltern noch nicht.

Herzlichen Gruß
Ute Saathoff
Schulsekretärin
IGS Moorwarfen · Tel. 04922 30 77-0
''',dict(reporter_name='Ute Saathoff',reporter_role='Schulsekretärin',org_unit='IGS Moorwarfen',reporter_phone='04922 30 77-0',occurred_from=B('2026-10-17 18:00'),occurred_to=B('2026-10-17 22:30'),
location={'any':['Parkplatz am Kino in Leer','auf dem Parkplatz am Kino in Leer']},lost_or_stolen='stolen',device_kind={'any':['Lenovo ThinkPad L14','Dienstlaptop','Laptop']},device_id='IGS-0417',device_encrypted='yes',
police_report={'any':['yes','2026/118834','Vorgangsnummer 2026/118834','ist bei der Polizei Leer erstattet','Polizei Leer, Vorgangsnummer 2026/118834','ist bei der Polizei Leer erstattet, Vorgangsnummer 2026/118834']},affected_persons=29,data_categories=['Noten','Zeugnisentwürfe'],informed={'any':[['Schulleitung'],['Schulleitung','Polizei Leer'],['Schulleitung','IT-Betreuer'],['Schulleitung','Polizei Leer','IT-Betreuer']]}),
'device_loss',['personal_data','affected_systems','occurred_at'])

m('de05','de','B','2026-11-03 06:58',('Torsten Klaas','t.klaas@klaas-rohrbau.example'),'DRINGEND!!! Verschlüsselungstrojaner','''
Moin,

⟦D bei uns steht seit heute Nacht alles. Um 05:35 hat die Frühschicht angerufen, dass keiner mehr Zeichnungen öffnen kann. Auf dem Fileserver KRB-FS01 und auf KRB-ERP02 haben alle Dateien die Endung .nordlok, überall liegt eine READ_ME_NOW.txt mit Lösegeldforderung (4 Bitcoin). Laut Eventlog ging es um 02:12 los, vermutlich über den VPN-Zugang eines Lieferanten.⟧

Bisher gemacht:
⟦M - beide Server vom Netz genommen
- Internetleitung gezogen
- Backup-NAS ausgeschaltet, das scheint noch sauber zu sein⟧

⟦C Produktion steht komplett, Lohnabrechnung für den Monat kann nicht laufen.⟧ ⟦E Ob Personaldaten abgeflossen sind, wissen wir nicht.⟧

Polizei (ZAC) und unsere Versicherung sind informiert. Foto vom Bildschirm hängt an. Wir sind Projektpartner vom Institut für Werkstofftechnik bei euch, bitte dort auch aufpassen!!

Ruft mich an: 0171 555 0192

Torsten Klaas
Geschäftsführer
Klaas Rohrbau GmbH
''',dict(reporter_name='Torsten Klaas',reporter_role='Geschäftsführer',org_unit='Klaas Rohrbau GmbH',reporter_phone='0171 555 0192',discovered_at=B('2026-11-03 05:35'),
affected_systems=['KRB-FS01','KRB-ERP02'],informed=['Polizei (ZAC)','Versicherung']),'ransomware',['personal_data','data_categories','police_report','occurred_from','occurred_at'],att=[('jpg','IMG_4471.jpg','READ_ME_NOW',(150,30,30))],to='security@uni-nordholz.example')

m('de06','de','B','2026-10-21 10:30',('CERT Nordwest','meldungen@cert-nordwest.example'),'[CERT-NW#20261021-0087] SSH-Scans von 192.0.2.77','''
Sehr geehrte Damen und Herren,

wir betreiben Sensoren für die Landesverwaltung. ⟦D Seit dem 20.10.2026, 22:14 Uhr beobachten wir von einer IP-Adresse aus Ihrem Netzbereich massenhafte Verbindungsversuche auf Port 22/tcp gegen mehrere Behördennetze:

  Quelle: 192.0.2.77
  Ziele:  198.51.100.0/24, 203.0.113.0/25
  Anzahl: 48.310 Verbindungen bis heute 09:00 Uhr

Das Muster deutet auf einen automatisierten Scan hin, möglicherweise ist das System kompromittiert.⟧ Ein Auszug aus den Logdaten (Zeitzone MESZ) liegt bei.

Wir bitten um Prüfung und Rückmeldung unter Angabe der Vorgangsnummer im Betreff.

Mit freundlichen Grüßen
Ihr CERT-Nordwest-Team

--
CERT Nordwest | Lagezentrum
Tel. +49 441 5550 911 | https://cert-nordwest.example
''',dict(affected_systems={'any':[['192.0.2.77'],['192.0.2.77','198.51.100.0/24','203.0.113.0/25']]},reporter_phone='+49 441 5550 911',occurred_from={'any':[B('2026-10-20 22:14')]}),'scan',
['reporter_name','org_unit','occurred_to','occurred_at','discovered_at'],att=[('txt','auszug.log','2026-10-20T22:14:03+02:00 192.0.2.77:51122 -> 198.51.100.4:22 SYN\n2026-10-20T22:14:03+02:00 192.0.2.77:51123 -> 198.51.100.5:22 SYN\n2026-10-20T22:14:04+02:00 192.0.2.77:51130 -> 203.0.113.9:22 SYN\n')],to='security@uni-nordholz.example')

m('de07','de','B','2026-10-28 16:48',('Dr. Cem Aydoğan','c.aydogan@uni-nordholz.example'),'Lücke im Anmeldeportal für Praktika','''
Liebe Kolleginnen und Kollegen,

⟦D eine Studentin hat mich heute nach der Vorlesung (so gegen 15:45 Uhr) darauf hingewiesen, dass man im Portal praktika.uni-nordholz.example fremde Anmeldungen sehen kann, wenn man in der Adresszeile die Nummer hinter ?id= ändert. Ich habe es mit zwei Nummern ausprobiert und konnte tatsächlich Namen, Matrikelnummern und hochgeladene Lebensläufe von anderen abrufen. Man muss dafür nur eingeloggt sein, irgendeine Rechteprüfung findet nicht statt.⟧

⟦E Wie lange das schon so ist, kann ich nicht einschätzen; das Portal läuft seit dem Sommersemester.⟧ Abgestellt habe ich noch nichts, ich habe keinen Zugriff auf den Server. Herr Bleeker aus der Fachschaft, der es programmiert hat, ist von mir informiert.

Viele Grüße
Cem Aydoğan

Dr.-Ing. Cem Aydoğan
Akademischer Rat
Institut für Verteilte Systeme
Apparat 6623
''',dict(reporter_name={'any':['Cem Aydoğan','Dr. Cem Aydoğan','Dr.-Ing. Cem Aydoğan']},reporter_role='Akademischer Rat',org_unit='Institut für Verteilte Systeme',reporter_phone={'any':['6623','Apparat 6623']},discovered_at=B('2026-10-28 15:45'),
affected_systems=['praktika.uni-nordholz.example'],data_categories=['Namen','Matrikelnummern','Lebensläufe'],informed={'any':[['Herr Bleeker'],['Herr Bleeker aus der Fachschaft']]}),'vulnerability',['personal_data','measures','occurred_from'],fmt='alt',style='gmail')

m('de08','de','B','2026-11-10 09:26',('Teehaus Lüttje Pott','info@luettjepott.example'),'komische Anmeldeversuche im Shop','''
Guten Tag,

wir verkaufen ja über euer Uni-Merch-Portal mit. ⟦D Seit Sonntagabend 23 Uhr versucht jemand sich in unser Händlerkonto einzuloggen, im Protokoll stehen über 6000 Fehlversuche, immer mit dem Benutzer "admin" und "luettjepott", von den Adressen 203.0.113.18 und 203.0.113.19. Reingekommen ist wohl keiner.⟧ ⟦D Gemerkt hab ich das erst gestern Mittag gegen 12:30, weil das Konto gesperrt war.⟧

⟦M Mein Neffe hat die beiden IPs in der Firewall gesperrt und Zwei-Faktor eingeschaltet.⟧

Gruß vom Deich
Wiebke Tammen
Inhaberin

Teehaus Lüttje Pott, Am Siel 4, Tel 04971/5550
''',dict(reporter_name='Wiebke Tammen',reporter_role='Inhaberin',org_unit='Teehaus Lüttje Pott',reporter_phone='04971/5550',occurred_from=B('2026-11-08 23:00'),discovered_at=B('2026-11-09 12:30'),
affected_systems={'any':[['Händlerkonto'],['Uni-Merch-Portal'],['Händlerkonto','Uni-Merch-Portal'],['Uni-Merch-Portal','Händlerkonto','203.0.113.18','203.0.113.19']]}),'login_attack',['occurred_at','consequences'],wrap=70,charset='iso-8859-1')

m('de09','de','B','2026-10-26 07:49',('Bibliothek Ausleihe','ausleihe@ub.uni-nordholz.example'),'Ausfall Ausleihsystem','''
Hallo IT,

⟦D seit heute früh 7:10 Uhr geht im Ausleihsystem (LIBERO) gar nichts mehr, die Selbstverbucher zeigen "Server nicht erreichbar" und auch der Katalog ist weg.⟧ ⟦C Wir können nichts ausleihen und keine Gebühren kassieren, im Foyer steht schon eine Schlange.⟧ Personenbezogene Daten sind nach unserer Kenntnis nicht betroffen.

⟦M Wir haben die Selbstverbucher neu gestartet, ohne Erfolg, und schreiben jetzt auf Papier.⟧

Danke & Gruß
Jannes (Frühdienst)
Durchwahl -2210
''',dict(reporter_name='Jannes',reporter_phone={'any':['-2210','Durchwahl -2210','2210']},occurred_from={'any':[B('2026-10-26 07:10')]},affected_systems={'any':[['Ausleihsystem (LIBERO)','Selbstverbucher','Katalog'],['LIBERO','Selbstverbucher','Katalog']]},personal_data='no'),'outage',['occurred_at','reporter_role','org_unit','location','discovered_at'])

m('de10','de','B','2026-10-08 14:00',('Personalentwicklung','fortbildung@uni-nordholz.example'),'Einladung: Datenschutz-Sprechstunde am 4. November','''
Liebe Kolleginnen und Kollegen,

am Mittwoch, den 4. November 2026 um 10:00 Uhr findet wieder unsere Sprechstunde "Datenschutz im Büroalltag" statt, diesmal mit den Themen Phishing erkennen, sicher mailen und was tun bei einem Laptop-Verlust. Ort: Raum B 104, Kaffee ist vorhanden.

Bitte melden Sie sich bis zum 28.10. über das Fortbildungsportal an. Das Vorfall-Team ist herzlich eingeladen, zehn Minuten über die eigene Arbeit zu berichten - geben Sie uns gern kurz Bescheid, ob das klappt.

Mit besten Grüßen
Gesine Hollmann
Personalentwicklung
Tel. 4410
''',{},'other',R,fmt='html',style='p')

m('de11','de','B','2026-11-12 17:33',('Sascha Ihnen','sascha.ihnen@chemie.uni-nordholz.example'),'NAS kaputt, Messdaten weg','''
Hallo,

kurze (und traurige) Meldung aus der AG Vollmers: ⟦D Am Mittwoch ist bei unserem NAS ag-vollmers-nas im Labor C 2.17 während des Rebuilds die zweite Platte ausgefallen, das RAID 5 ist damit hin. Damit sind die NMR-Messdaten von April bis Oktober sowie die Probandenfragebögen aus der Geruchsstudie verloren (54 Teilnehmer, pseudonymisiert, Alter, Geschlecht und Vorerkrankungen). Ein Backup gab es nur bis März.⟧

⟦M Wir haben das NAS ausgeschaltet und die Platten beschriftet, ein Datenretter macht uns ein Angebot.⟧
⟦C Zwei Doktorarbeiten verzögern sich um mindestens ein halbes Jahr.⟧

Muss die Ethikkommission davon wissen? Prof. Vollmers weiß es seit gestern.

Schöne Grüße
Sascha

Sascha Ihnen, technischer Assistent
AG Vollmers, Institut für Organische Chemie
Tel.: (04921) 555-8041
''',dict(reporter_name='Sascha Ihnen',reporter_role='technischer Assistent',org_unit={'any':['AG Vollmers, Institut für Organische Chemie','AG Vollmers','Institut für Organische Chemie']},reporter_phone='(04921) 555-8041',occurred_at='2026-11-11',location={'any':['Labor C 2.17','im Labor C 2.17']},
affected_systems=['ag-vollmers-nas'],affected_persons=54,data_categories={'any':[['Alter','Geschlecht','Vorerkrankungen'],['NMR-Messdaten','Probandenfragebögen','Alter','Geschlecht','Vorerkrankungen'],['Probandenfragebögen','Alter','Geschlecht','Vorerkrankungen']]},informed=['Prof. Vollmers']),'data_loss',['device_kind','device_id','personal_data','special_categories'])

m('de12','de','B','2026-10-15 12:20',('Imke de Vries','devries@kita-verbund.example'),'WG: Freigabelink offen','''
Hallo,

unten eine Mail von einer Mutter. ⟦D Stimmt leider: der Nextcloud-Ordner "Fotos Sommerfest" war ohne Passwort freigegeben, und weil wir den falschen Ordner geteilt haben, lag darunter auch die Allergieliste von 41 Kindern. Der Link stand seit dem 28. September im Elternbrief.⟧ ⟦M Ich hab die Freigabe vorhin um 11:30 Uhr gelöscht.⟧ ⟦E In der Liste stehen Vor- und Nachname, Gruppe und die Allergien/Medikamente.⟧

⟦E Laut Zugriffszähler wurde der Link 63 mal aufgerufen.⟧ Der Trägerverein (Herr Eilts) ist informiert.

Imke de Vries, Leitung Kita Seesternchen
0162 555 71 03

-----Ursprüngliche Nachricht-----
Von: Nadine Oltmanns <nadine.o@example.net>
Gesendet: Donnerstag, 15. Oktober 2026 10:52
An: Kita Seesternchen
Betreff: Freigabelink offen

Liebe Frau de Vries,
wollte nur die Fotos runterladen und hab gesehen, dass man auch eine Liste mit Allergien sehen kann. Ist das so gewollt?
LG Nadine Oltmanns (Mama von Bosse)
''',dict(reporter_name='Imke de Vries',reporter_role={'any':['Leitung','Leitung Kita Seesternchen']},org_unit='Kita Seesternchen',reporter_phone='0162 555 71 03',occurred_from='2026-09-28',affected_persons=41,
data_categories={'any':[['Vor- und Nachname','Gruppe','Allergien','Medikamente'],['Vor- und Nachname','Gruppe','Allergien/Medikamente'],['Allergieliste','Vor- und Nachname','Gruppe','Allergien/Medikamente']]},
informed={'any':[['Trägerverein (Herr Eilts)'],['Trägerverein'],['Herr Eilts']]},affected_systems={'any':[['Nextcloud'],['Nextcloud-Ordner'],['Nextcloud-Ordner "Fotos Sommerfest"']]}),['misconfiguration','data_leak'],['consequences','personal_data','special_categories','discovered_at','occurred_to','occurred_at'])

m('de13','de','B','2026-10-16 09:12',('Heike Janssen','heike.janssen@stadt-wiekhaven.example'),'AW: Falscher Empfänger - Wahlhelferliste','''
Sehr geehrte Damen und Herren,

hier ein Nachtrag zu meiner Meldung vom Mittwoch: ⟦D Die Feuerwehr hat heute mitgeteilt, dass die Mail vor dem Löschen an zwei weitere Kameraden weitergeleitet worden war.⟧ ⟦E Betroffen sind nach erneuter Zählung nicht 184, sondern 191 Personen.⟧

⟦M Auch die beiden Kameraden haben die Datei gelöscht. Die Wahlhelfer wurden gestern per Brief benachrichtigt.⟧

Freundliche Grüße
i. A. Heike Janssen

> Am 14.10.2026 um 11:05 schrieb Janssen, Heike (Einwohnermeldeamt):
> Am Dienstag, den 13.10.2026 um 15:40 Uhr wurde die Liste der
> Wahlhelfer (Excel) versehentlich an die Freiwillige Feuerwehr
> Osterfelde statt an das Wahlbüro geschickt.
''',dict(reporter_name='Heike Janssen',affected_persons=191),'misdelivery',['personal_data','data_categories','occurred_at','informed','discovered_at','org_unit'],hdr=[('In-Reply-To','<ack.202610141106@uni-nordholz.example>')])

m('de14','de','B','2026-11-05 22:41',('Prof. Dr. Hartmut Gerdes','gerdes@uni-nordholz.example'),'Handy weg','''
Gesendet von meinem privaten Tablet, bitte Tippfehler zu entschuldigen

Liebes Team, ⟦D ich habe mein Diensthandy (iPhone 14, IMEI 350000000000017) heute nachmittag im ICE 535 zwischen Hannover und Göttingen liegen lassen, Wagen 9. Ausgestiegen bin ich um 16:55, gemerkt habe ichs am Taxistand um 17:10.⟧ ⟦E Es ist mit Code und FaceID gesichert, Verschlüsselt ist es glaube ich automatisch. Drauf sind meine Dienstmails und die Kontakte, sonst nichts wildes.⟧

⟦M Fundbüro der Bahn habe ich online verständigt und das Gerät über "Wo ist?" als verloren markiert.⟧ Gelöscht habe ich es noch nicht aus der Ferne, könnten Sie das übernehmen?

H. Gerdes
''',dict(reporter_name={'any':['Prof. Dr. Hartmut Gerdes','Hartmut Gerdes','H. Gerdes']},device_kind={'any':['Diensthandy','iPhone 14','Diensthandy (iPhone 14)']},device_id={'any':['350000000000017','IMEI 350000000000017']},location={'any':['im ICE 535 zwischen Hannover und Göttingen','ICE 535 zwischen Hannover und Göttingen','ICE 535','ICE 535 zwischen Hannover und Göttingen, Wagen 9']},
lost_or_stolen='lost',discovered_at=B('2026-11-05 17:10'),data_categories={'any':[['Dienstmails','Kontakte'],['Dienstmails','die Kontakte']]}),'device_loss',['occurred_at','device_encrypted','informed','device_remote_wipe','personal_data','reporter_role','affected_systems','occurred_to'])

m('de15','de','B','2026-10-30 15:15',('Kanzlei Rehbein & Stolt','abmahnung@rehbein-stolt.example'),'Az. 4471/26 - Urheberrechtsverletzung über Ihren Anschluss','''
Sehr geehrte Damen und Herren,

wir zeigen an, dass wir die Interessen der Filmwerk Hellmond GmbH anwaltlich vertreten.

⟦D Am 24.10.2026 um 21:36:12 Uhr wurde über den Ihnen zugewiesenen Internetanschluss mit der IP-Adresse 198.51.100.143 das Filmwerk "Das letzte Watt" in einem Filesharing-Netzwerk (BitTorrent) öffentlich zugänglich gemacht. Unsere Mandantin ist Inhaberin der ausschließlichen Nutzungsrechte.⟧

Wir fordern Sie auf, die Weiterverbreitung unverzüglich zu unterbinden und uns bis zum 13.11.2026 den verantwortlichen Nutzer zu benennen.

Hochachtungsvoll

Dr. Friederike Stolt
Rechtsanwältin
Rehbein & Stolt Rechtsanwälte PartG mbB
T +49 40 5550 6600
''',dict(reporter_name={'any':['Dr. Friederike Stolt','Friederike Stolt']},reporter_role='Rechtsanwältin',org_unit={'any':['Rehbein & Stolt Rechtsanwälte PartG mbB','Kanzlei Rehbein & Stolt']},reporter_phone='+49 40 5550 6600',occurred_at=B('2026-10-24 21:36:12'),affected_systems=['198.51.100.143']),'copyright',[],fmt='html',style='outlook')
