# (name, addr, local date, subject, body, kind, {at,fr,to,di}, "may")
M = [
("Katrin Oldehus","k.oldehus@uni-nordholz.example","2026-10-06 08:47","Laptop weg","""Guten Morgen,

ich habe gestern Abend im RE 4 zwischen Stade und Hamburg meinen Dienstlaptop liegen lassen. Ausgestiegen bin ich um 18:52 Uhr, gemerkt habe ich es aber erst heute früh beim Packen. Die Fundstelle der Bahn hat erst ab 10 Uhr geöffnet, da rufe ich gleich an. Am Donnerstag um 14 Uhr brauche ich für eine Lehrprobe dringend ein Ersatzgerät.

Viele Grüße
Katrin Oldehus""","device_loss",{"at":["10-05","10-05 18:52"],"di":"10-06"},""),
("Jens Rathmann","rathmann@uni-nordholz.example","2026-10-08 15:20","Fehlversand Notenliste","""Liebe Kolleginnen und Kollegen,
am Dienstag habe ich die Notenliste des Moduls B12 versehentlich an den falschen Herrn Schulz geschickt. Er hat mich heute Mittag angerufen und darauf hingewiesen. Die nächste Sitzung des Prüfungsausschusses ist am 22.10., bis dahin möchte ich das geklärt haben.
Gruß, J. Rathmann""","misdelivery",{"at":"10-06","di":["10-08","10-08 12:00"]},""),
("Mareike Sund","mareike.sund@klinik-nordholz.example","2026-10-12 07:35","Einbruch Studiensekretariat","""Hallo zusammen,

in der Nacht von Freitag auf Samstag ist bei uns im Studiensekretariat eingebrochen worden. Mitgenommen wurden zwei Notebooks und eine externe Platte. Der Hausmeister hat die aufgehebelte Tür am Samstag gegen 9:30 Uhr entdeckt. Die Polizei war um 10:15 Uhr da und hat alles aufgenommen.

Mareike Sund""","device_loss",{"fr":"10-09","to":"10-10","di":"10-10 09:30"},"at"),
("Oliver Pfennig","o.pfennig@stadtwerke-moorhusen.example","2026-10-14 10:05","Mail mit Link angeklickt","""Moin,
vorgestern abend kam bei mir eine Mail von angeblich DHL rein und ich hab blöderweise auf den Link geklickt und mein Passwort eingegeben. Geändert hab ich es gestern gleich als Erstes. Muss ich noch was tun? Bin bis 16 Uhr am Platz.
Oliver""","phishing",{"at":"10-12"},"di"),
("Dr. Henrike Taube","taube@uni-nordholz.example","2026-10-15 11:48","Freigabe war öffentlich","""Sehr geehrte Damen und Herren,

ein Ordner mit Interviewtranskripten in unserer Cloud war seit Montag ohne Passwort über einen Link erreichbar. Eine Doktorandin hat mich darauf hingewiesen. Der Link ist inzwischen gelöscht. Unser Ethikantrag muss bis zum 30. November verlängert werden, bitte sagen Sie mir, ob das darin erwähnt werden muss.

Mit freundlichen Grüßen
Henrike Taube""","misconfiguration|data_leak",{},"at fr to"),
("Sven Klaproth","it@moebel-klaproth.example","2026-10-19 06:58","Server verschlüsselt!!","""Hallo,
heute nacht um 02:40 hat unser Monitoring angeschlagen: der Dateiserver FS02 war nicht mehr erreichbar. Als ich um sechs in der Firma war, lag auf jedem Laufwerk eine Datei README_DECRYPT.txt. Wir haben alles vom Netz genommen. Die letzte Sicherung ist vom 16.10., also vom Freitag.
Sven Klaproth""","ransomware",{"di":["10-19","10-19 06:00","10-19 02:40"]},"at fr to"),
("Birgit Allers","allers@gemeinde-wulfsbuettel.example","2026-10-20 13:15","Akte im Bus vergessen","""Guten Tag,

mir ist heute etwas Dummes passiert: Auf dem Rückweg vom Amtsgericht habe ich um kurz nach zwölf eine Handakte im Bus der Linie 7 liegen gelassen. Die Busgesellschaft weiß Bescheid und ruft zurück, sobald der Fahrer um 15:30 Uhr im Depot ist.

B. Allers""","paper_disclosure|data_loss",{"at":["10-20","10-20 12:00"]},"di"),
("Tobias Wenck","t.wenck@uni-nordholz.example","2026-10-21 16:30","USB-Stick","""Hi,
ich vermisse meinen USB-Stick mit den Messdaten. Zuletzt hatte ich ihn am 14.10. im Labor in der Hand, aufgefallen ist mir der Verlust gestern. Gekauft hatten wir den Stick im März 2025, Rechnung hänge ich an falls nötig.
Danke, Tobias""","device_loss|data_loss",{"di":"10-20"},"at fr to"),
("Prof. Dr. Gernot Hase","hase@uni-nordholz.example","2026-10-22 09:12","Drucker","""Sehr geehrtes Team,
als ich gestern gegen 17.45 Uhr am Drucker im Flur 3. OG vorbeikam, lagen dort die Beurteilungen aus dem Berufungsverfahren, und zwar für jeden sichtbar. Ausgedruckt wurden sie laut Kopfzeile schon um 15:08 Uhr. Ich habe sie an mich genommen. Bitte erinnern Sie alle Beteiligten, bevor am Montag die nächste Kommissionssitzung stattfindet.
G. Hase""","paper_disclosure",{"at":["10-21","10-21 15:08"],"di":"10-21 17:45"},"fr to"),
("Nadine Voss","voss@pflegedienst-elbmarsch.example","2026-10-26 12:02","Diensthandy gestohlen","""Hallo,
am Samstagnachmittag zwischen 14 und 16 Uhr wurde mir auf dem Flohmarkt in Jork das Diensthandy aus der Jackentasche geklaut. Anzeige habe ich am Sonntag erstattet. Die SIM ist seit heute früh 8:20 Uhr gesperrt.
LG Nadine""","device_loss",{"fr":"10-24 14:00","to":"10-24 16:00"},"at"),
("Ralf Dierksen","dierksen@uni-nordholz.example","2026-10-27 14:26","Chef-Betrug","""Hallo Kollegen,
letzten Donnerstag bekam unsere Buchhaltung eine Mail, angeblich vom Kanzler, mit der Bitte um eine eilige Überweisung. Frau Meinert hat die 8.400 Euro am Freitag angewiesen. Erst gestern, als der echte Kanzler aus dem Urlaub zurückkam, stellte sich heraus, dass er nie etwas geschrieben hat. Die Bank meldet sich bis morgen 12 Uhr.
R. Dierksen""","phishing",{"at":["10-22","10-23"],"di":"10-26"},"fr to"),
("Lea Immken","lea.immken@stud.uni-nordholz.example","2026-10-28 20:14","fremde Anmeldung in meinem Konto","""Hey,
ich hab grad eine Info bekommen, dass sich heute um 18:37 jemand aus Brasilien in mein Uni-Konto eingeloggt hat. Ich war da im Schwimmtraining, das geht immer von 18 bis 19:30 Uhr. Passwort hab ich eben geändert.
Lea""","compromised_account|unauthorized_access",{"at":"10-28 18:37"},"di"),
("Uwe Stemmann","u.stemmann@kreis-altmoor.example","2026-10-29 08:01","Webserver gestört","""Guten Morgen,
unser Webserver www.kreis-altmoor.example war gestern von 13:10 bis 16:45 Uhr praktisch nicht erreichbar, weil massenhaft Anfragen auf das Formular liefen. Der Provider hat dann gefiltert. Seitdem ist Ruhe. Nächstes Wartungsfenster: Sonntag, 01.11., 22 Uhr.
Stemmann""","denial_of_service",{"fr":"10-28 13:10","to":"10-28 16:45"},"at"),
("Anja Brockmöller","brockmoeller@uni-nordholz.example","2026-11-02 09:40","Rundmail mit offenem Verteiler","""Liebes Datenschutzteam,

am vergangenen Freitag um 11:23 Uhr ging die Einladung zum Ehemaligentreffen an 240 Adressen raus, alle sichtbar im An-Feld. Ein Empfänger hat sich noch am selben Nachmittag beschwert, so haben wir davon erfahren. Das Treffen selbst ist am 05.12.2026 um 19 Uhr.

Herzliche Grüße
Anja Brockmöller""","misdelivery|data_leak",{"at":"10-30 11:23","di":"10-30"},""),
("Marco Eilts","eilts@autohaus-eilts.example","2026-11-03 07:22","Einbruch ins Büro","""Guten Tag,
übers Wochenende war jemand in unserem Verkaufsbüro. Gestern um 7 Uhr beim Aufschließen haben wir gesehen, dass der Aktenschrank offen stand und die Ordner mit den Finanzierungsanträgen fehlten. Am Freitag um 18 Uhr war noch alles in Ordnung. Ob der PC an war, prüft gerade die IT.
M. Eilts""","paper_disclosure|unauthorized_access|data_loss",{"fr":["10-30 18:00","10-31","10-30"],"to":["11-01","11-02 07:00","11-02"],"di":"11-02 07:00"},"at"),
("Sabine Krüger-Holt","krueger-holt@uni-nordholz.example","2026-11-04 10:33","Frage zu Passwortliste","""Hallo,
auf dem Teamlaufwerk liegt eine Excel-Datei mit Passwörtern der Fachschaft, auf die alle Hilfskräfte zugreifen können. Ich kann am Freitag ab 13 Uhr vorbeikommen und es zeigen, nächste Woche bin ich bis zum 13.11. im Urlaub. Die Schulung "Sichere Passwörter" hatte ich am 5. Mai besucht.
Sabine Krüger-Holt""","credentials_exposed|misconfiguration",{},""),
("Hannes Ubben","h.ubben@reederei-ubben.example","2026-11-05 17:05","Schadsoftware auf PC-Empfang","""Moin moin,
am 3. November hat eine Kollegin am Empfang den Anhang "Rechnung_8812.zip" geöffnet. Danach passierte erstmal nichts. Heute Vormittag um 10:50 Uhr schlug dann der Virenscanner an und meldete einen Trojaner. Der Rechner steht seit 11 Uhr ausgeschaltet bei mir.
Hannes Ubben""","malware",{"at":"11-03","di":"11-05 10:50"},""),
("Friederike Lohse","lohse@uni-nordholz.example","2026-11-06 12:44","Exmatrikulationsbescheid falsch verschickt","""Sehr geehrte Kolleginnen,
der Bescheid für Herrn A. lag heute bei Herrn B. im Briefkasten; er hat ihn um 11 Uhr persönlich bei uns abgegeben. Kuvertiert wurde die Post am 04.11. Der Widerspruch gegen den Bescheid ist noch bis zum 4. Dezember möglich.
F. Lohse""","misdelivery|paper_disclosure",{"at":["11-04","11-06"],"di":["11-06 11:00","11-06"]},""),
("Piet Garrels","pgarrels@uni-nordholz.example","2026-11-09 08:16","SSH-Angriffe","""Hallo NOC,
seit Samstag 23:15 Uhr laufen auf login2 Anmeldeversuche im Sekundentakt, Quelle 198.51.100.77. Bisher kein Treffer. Fail2ban greift nicht, weil die Regel falsch ist, das repariere ich bis heute Abend.
Gruß Piet""","login_attack",{},"at fr to"),
("Elke Tietjen","tietjen@schule-am-deich.example","2026-11-10 14:50","Klassenliste in falscher Chatgruppe","""Guten Tag,

eine Kollegin hat gestern Abend gegen halb neun die Klassenliste der 7b mit Förderbedarf in den Eltern-Chat statt in den Lehrer-Chat gestellt. Gelöscht wurde sie nach etwa zwanzig Minuten, gesehen haben sie da schon etliche. Mir wurde es heute in der ersten großen Pause erzählt. Elternabend ist am Donnerstag um 19:30 Uhr.

Elke Tietjen, Schulleitung""","misdelivery|data_leak",{"at":"11-09 20:30","di":"11-10"},"fr to"),
("Christoph Manns","manns@uni-nordholz.example","2026-11-11 09:09","Falsche Rechte auf Netzlaufwerk","""Hallo,
bei der Umstellung am 26.10. sind die Rechte auf P:\\Personal nicht mit übernommen worden, sodass jeder im Haus lesen konnte. Bemerkt hat es heute Morgen die Personalratsvorsitzende, korrigiert wurde es um 8:40 Uhr.
Ch. Manns""","misconfiguration",{"di":"11-11"},"at fr to"),
("Gesa Brinkmann","brinkmann@uni-nordholz.example","2026-11-12 16:11","verlorener Dienstausweis + Tablet","""Hallo liebes Team,
mein Tablet ist weg. Ich bin am Mittwoch um fünf aus dem Büro, war noch kurz bei Edeka und um sechs zu Hause - da war es nicht mehr in der Tasche. Ich bin heute nochmal hingegangen, abgegeben wurde nichts.
Gesa""","device_loss",{"di":["11-11 18:00","11-11"]},"fr to at"),
("Matthias Ohm","ohm@kanzlei-ohm.example","2026-11-13 11:27","Phishing im Namen unserer Kanzlei","""Sehr geehrte Damen und Herren,
wie mir heute ein Mandant mitteilte, wurden am Mittwoch in unserem Namen Mails mit falscher Kontonummer verschickt. Die Domain wurde laut Whois am 2. November registriert. Wir haben am 1.12. einen Termin mit unserem IT-Dienstleister, das ist natürlich viel zu spät.
M. Ohm, Rechtsanwalt""","phishing",{"at":"11-11","di":"11-13"},""),
("Ines Tammen","tammen@uni-nordholz.example","2026-11-16 08:20","Bildschirm offen","""Guten Morgen,
ich muss mich selbst anzeigen: Mein Rechner war von Freitagmittag bis heute früh nicht gesperrt, das Büro stand wegen der Maler offen. Offen war die Bewerberdatenbank. Die Maler kommen noch bis einschließlich Mittwoch.
Ines Tammen""","misconfiguration|unauthorized_access|data_leak|other",{"fr":["11-13","11-13 12:00"],"to":"11-16"},"di at"),
("Dirk Ahlborn","dirk.ahlborn@uni-nordholz.example","2026-11-17 13:38","Re: Zugang ehemalige HiWi","""Hallo Frau Renner,
wie besprochen schriftlich: Bei der Kontenprüfung am 12. November wurde festgestellt, dass eine ausgeschiedene Hilfskraft noch auf das Prüfungssystem zugreift. Ausgeschieden ist sie Ende August. Die Protokolle zeigen den letzten Zugriff am 8.11. um 21:04 Uhr. Gesperrt haben wir am 12.11. um 15 Uhr.
D. Ahlborn""","unauthorized_access",{"at":"11-08 21:04","di":"11-12"},"fr to at"),
("Wiebke Hansen","wiebke.hansen@museum-deichtor.example","2026-11-18 10:10","Datenverlust","""Liebe Leute,
am Montag um 15 Uhr habe ich beim Aufräumen den Ordner mit den Leihverträgen 2024 gelöscht, leider samt Papierkorb. Das Backup war, wie sich am Dienstag herausstellte, seit dem Sommer nicht gelaufen. Die Leihgeber haben wir noch nicht informiert.
Wiebke""","data_loss",{"at":"11-16 15:00"},"di"),
("Torben Asche","asche@uni-nordholz.example","2026-11-19 07:49","Dienstwagen aufgebrochen","""Moin,
heute Nacht haben sie unseren Dienstwagen in der Lindenallee aufgebrochen. Weg ist der Rucksack mit dem Notebook vom Kollegen Peters. Wir haben es um 6:30 bemerkt, als wir losfahren wollten. Die Tagung in Kassel beginnt um 13 Uhr, wir sind also unterwegs, erreichbar ab 18 Uhr.
Torben Asche""","device_loss",{"at":["11-19","11-18"],"di":"11-19 06:30"},"fr to"),
("Meike Donner","m.donner@uni-nordholz.example","2026-11-20 09:55","Anfrage Schulungstermin","""Guten Tag,
wir würden gern am 3. Dezember um 10 Uhr eine Datenschutzschulung für unser Institut buchen, alternativ am 10.12. nachmittags. Die letzte war im November 2024. Sind Sie bis Weihnachten überhaupt noch frei?
Viele Grüße
Meike Donner""","other",{},""),
("Karsten Lührs","luehrs@uni-nordholz.example","2026-10-05 12:30","Kennwort auf Zettel","""Hallo,
beim Rundgang ist uns aufgefallen, dass am Monitor im Raum 2.14 ein Zettel mit Benutzernamen und Kennwort für SAP klebt. Den Rundgang machen wir immer am ersten Montag im Quartal, der nächste ist im Januar. Der Raum wird ab 12.10. von der Klausureinsicht genutzt, also bitte vorher handeln.
Lührs, Arbeitssicherheit""","credentials_exposed",{},"di"),
("Stefanie Quade","quade@zahnarzt-quade.example","2026-10-07 18:22","Fax an falsche Nummer","""Sehr geehrte Damen und Herren,
unser Befundbericht für eine Patientin ging heute um 9.14 Uhr per Fax an eine Autowerkstatt statt an die Klinik. Die Werkstatt rief gegen 9.30 Uhr an. Das Blatt wurde dort geschreddert. Unsere Sprechzeiten: Mo-Do 8-12 und 14-18 Uhr.
Praxis Dr. Quade""","misdelivery",{"at":"10-07 09:14","di":"10-07 09:30"},""),
("Jonas Behrend","jonas.behrend@stud.uni-nordholz.example","2026-10-09 23:41","Handy geklaut","""Hi, mir wurde vorhin in der Mensa-Disko mein Handy geklaut, muss so zwischen 22 und 23 uhr gewesen sein. Da ist die Authenticator-App für den Uni-Account drauf. Das Handy war nagelneu, erst seit 1.10. in Benutzung. Könnt ihr den 2. Faktor zurücksetzen? Montag 8 uhr muss ich eine Abgabe hochladen
Jonas""","device_loss",{"fr":"10-09 22:00","to":"10-09 23:00"},"at di"),
("Ulrike Sander","sander@uni-nordholz.example","2026-10-13 09:00","Personalunterlagen im Altpapier","""Guten Morgen,

gestern hat mir die Reinigungskraft erzählt, dass sie letzte Woche im Altpapiercontainer am Hintereingang einen Stapel Bewerbungsunterlagen gesehen hat. Der Container wurde am Freitag geleert. Die Bewerbungen stammen aus der Ausschreibung vom 15. Juni.

U. Sander""","paper_disclosure",{"di":"10-12"},"at fr to"),
("Thomas Fick","fick@uni-nordholz.example","2026-10-16 14:14","Sicherheitslücke","""Sehr geehrtes Team,
in der Anmeldeseite des Hochschulsports lässt sich über den Parameter kurs_id die Datenbank auslesen. Das Kursprogramm startet am 19.10. um 7 Uhr, da melden sich Tausende an. Bitte bis dahin flicken; den Befund veröffentliche ich frühestens am 14. Januar 2027.
Th. Fick""","vulnerability",{},""),
("Heike Borchert","borchert@sparverein-nordholz.example","2026-10-23 08:35","Konto gekapert","""Hallo,
von meinem Postfach sind am Mittwoch zwischen 3:12 und 4:55 Uhr morgens über 900 Spam-Mails rausgegangen. Erfahren habe ich davon erst gestern nachmittag durch die vielen Rückläufer. Das Kennwort hatte ich am 1. Oktober das letzte Mal gewechselt.
Heike Borchert""","compromised_account",{"fr":"10-21 03:12","to":"10-21 04:55","di":"10-22"},"at"),
("Sönke Paulsen","s.paulsen@uni-nordholz.example","2026-10-30 11:11","Nachtrag","""Hallo nochmal,
kurzer Nachtrag zu meiner Meldung vom Mittwoch: Die Polizei hat den Diebstahl der Festplatte gestern unter dem Az. 2026/4471 aufgenommen. Frau Dr. Weiß wurde am Mittwoch um 16 Uhr informiert. Am 3.11. kommt der Schlosser.
Paulsen""","device_loss",{},""),
("Beate Niemann","beate.niemann@uni-nordholz.example","2026-11-03 15:31","Falscher Anhang","""Hallo,
heute Vormittag, 10:02 Uhr, hab ich Herrn Kranz die falsche Datei angehängt - statt des Raumplans die komplette Gehaltsübersicht. Ist mir um viertel nach drei aufgefallen, als ich die Mail nochmal aufgemacht hab. Zurückrufen ging nicht mehr.
Beate Niemann""","misdelivery",{"at":"11-03 10:02","di":"11-03 15:15"},""),
("Lars Hinrichs","hinrichs@wasserverband-moor.example","2026-11-05 06:40","Ausfall Fernwirktechnik","""Guten Morgen,
die Leitstelle ist seit 4:10 Uhr blind, alle Außenstationen offline. Ein Techniker der Firma ist auf dem Weg und soll gegen 8 da sein. Ob Angriff oder Defekt wissen wir nicht. Nächste Lagemeldung um 9.
Hinrichs""","outage",{},"at fr to di"),
("Annegret Post","post@uni-nordholz.example","2026-11-09 13:03","Protokoll im Netz","""Sehr geehrte Damen und Herren,
vom 2. bis zum 6. November stand das nichtöffentliche Protokoll des Fakultätsrats frei auf unserer Webseite. Am Freitag hat uns ein Student darauf aufmerksam gemacht. Verfasst ist es am 21.10., die nächste Sitzung ist am 18.11. um 14 Uhr c.t.
A. Post""","data_leak|misconfiguration",{"fr":"11-02","to":"11-06","di":"11-06"},"at"),
("Felix Oden","felix.oden@startup-oden.example","2026-11-11 22:05","API-Key auf GitHub","""Hallo,
ein Praktikant hat am Sonntag gegen 21 Uhr ein Repository mit unserem API-Key öffentlich gepusht. Wir haben es am Dienstag um 8:17 Uhr durch eine Warnmail des Anbieters mitgekriegt und den Key sofort getauscht. Das Praktikum geht noch bis 31. Januar, er bekommt jetzt nochmal eine Einweisung.
Felix""","credentials_exposed",{"at":"11-08 21:00","di":"11-10 08:17"},"fr to"),
("Renate Witt","witt@amt-suedermoor.example","2026-11-12 08:08","Brief vertauscht","""Hallo Herr Lampe,
beim Kuvertieren der Gebührenbescheide sind zwei Schreiben vertauscht worden. Frau Kolb hat am 10.11. bei uns angerufen und gesagt, dass sie den Bescheid ihres Nachbarn hat. Die Bescheide tragen das Datum 05.11.2026, zahlbar sind sie bis zum 15.12.
R. Witt""","misdelivery",{"di":"11-10"},"at"),
("Niklas Ruhland","ruhland@uni-nordholz.example","2026-11-13 17:58","Portscan","""Hallo CERT,
heute von 16:20 bis etwa 17:05 wurde unser Subnetz 192.0.2.0/26 von 203.0.113.19 durchgescannt. Nichts Auffälliges sonst. Logs schicke ich am Montag, bin jetzt im Wochenende.
Niklas""","scan",{"fr":"11-13 16:20","to":"11-13 17:05"},"at"),
("Claudia Menke","c.menke@uni-nordholz.example","2026-11-16 15:45","Gestohlene Unterlagen","""Liebe Frau Ditz,
am Samstag, den 14. November, ist mir auf der Rückfahrt von der Fortbildung die Tasche gestohlen worden, darin 23 Klausuren. Der Zug fuhr um 16:04 in Göttingen ab, in Hannover (Ankunft 16:50) war die Tasche nicht mehr da. Bei der Bundespolizei war ich um 17.20 Uhr.
Claudia Menke""","paper_disclosure|data_loss",{"at":"11-14"},"fr to di"),
("Erik Thomsen","thomsen@uni-nordholz.example","2026-11-17 09:31","Ungewöhnliche Logins","""Hallo,
beim Durchsehen der Logs vom Oktober bin ich gestern darauf gestoßen, dass sich am 17.10. um 03:22 Uhr jemand mit dem Account des Kollegen Baum am VPN angemeldet hat. Herr Baum war da im Krankenhaus (12.-24.10.).
E. Thomsen""","unauthorized_access|compromised_account",{"at":"10-17 03:22","di":"11-16"},""),
("Silke Harms","harms@uni-nordholz.example","2026-11-18 11:20","Spam","""Guten Tag,
ich bekomme jeden Morgen so gegen 5 Uhr Werbung für Uhren, obwohl ich mich abgemeldet habe. Könnt ihr das blocken? Ab dem 23.11. bin ich in Elternzeit, dann vertritt mich Herr Kolde.
Silke Harms""","spam",{},"at fr"),
("Bernd Kuhlmann","kuhlmann@uni-nordholz.example","2026-11-19 16:00","WLAN-Zugangsdaten","""Hallo,
während der Konferenz (16.-18. November) hing im Foyer ein Plakat, auf dem statt des Gast-WLANs unser internes Kennwort stand. Klar geworden ist mir das erst beim Abbauen gestern um 17 Uhr. Rund 300 Gäste waren da.
Kuhlmann""","credentials_exposed",{"fr":"11-16","to":"11-18","di":"11-18 17:00"},"at"),
("Ayse Demir","demir@buergerhilfe-nordholz.example","2026-10-02 14:02","Beratungsakte verschwunden","""Hallo,
uns fehlt eine Beratungsakte. Am Montag war sie noch da, da hat Frau Lentz sie um 11 zurückgestellt. Seit gestern suchen wir. Am 8. Oktober hat der Klient seinen nächsten Termin, spätestens dann müssen wir es ihm sagen.
A. Demir""","data_loss|paper_disclosure",{},"fr to at di"),
("Wolfgang Stahl","stahl@uni-nordholz.example","2026-10-20 08:55","Anruf von Microsoft","""Sehr geehrte Damen und Herren,
gestern um 10:40 Uhr rief mich jemand von "Microsoft" an und ich habe ihm leider per TeamViewer Zugriff gegeben. Gut eine Stunde war er auf dem Rechner. Misstrauisch wurde ich erst am Abend, als meine Tochter sagte, das sei eine Masche. Heute um 9:30 kommt der PC-Service.
W. Stahl""","phishing|unauthorized_access",{"at":"10-19 10:40","di":"10-19"},"fr to at"),
("Paula Egge","egge@uni-nordholz.example","2026-10-28 12:12","Moodle-Kurs offen","""Hallo ihr,
mein Moodle-Kurs war für Gäste offen, und zwar rund drei Wochen lang, bis gestern. Drin lagen die Referatslisten mit Matrikelnummern. Eine Studentin hat mir gestern nach der Vorlesung Bescheid gesagt. Die Vorlesung ist dienstags von 14 bis 16 Uhr.
Paula Egge""","misconfiguration|data_leak",{"to":"10-27","di":"10-27"},"at fr to"),
("Frank Oelrich","oelrich@druckhaus-oelrich.example","2026-11-10 07:30","Verschlüsselungstrojaner","""Guten Morgen,
am Sonntag, 8.11.2026, begann gegen 01:15 Uhr die Verschlüsselung unserer Druckvorstufe, wie wir aus den Logs wissen. Gesehen hat es die Frühschicht am Montag um 5:45 Uhr. Das LKA kommt heute um 11 Uhr. Die Erpresser geben uns Zeit bis zum 15. November.
Frank Oelrich""","ransomware",{"at":"11-08 01:15","di":"11-09 05:45"},"fr"),
("Greta Ziems","ziems@uni-nordholz.example","2026-11-20 10:40","Foto auf Instagram","""Hallo Datenschutz,
eine Hilfskraft hat ein Foto vom Büro gepostet, auf dem eine Liste mit Telefonnummern von Probanden lesbar ist. Sie nimmt es heute bis 12 Uhr runter, hat sie versprochen. Die Studie läuft noch bis Februar, die nächste Erhebung ist am 24.11.
Greta Ziems""","data_leak",{},""),
]
