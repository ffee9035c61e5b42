from lib import *
M('de','device_loss',('Kathrin Wessels','k.wessels@uni-nordholz.example'),'10-06 08:14','Laptop weg','''
Guten Morgen,

[[mir ist gestern Abend im ICE 614 von Hannover nach Hamburg mein Dienstlaptop gestohlen worden. Ich war kurz im Bordbistro, als ich gegen 19:40 Uhr zurückkam, war der Rucksack vom Sitz verschwunden. Es ist ein Lenovo ThinkPad T14, Inventarnummer UN-0048213, die Platte ist mit BitLocker verschlüsselt. Auf dem Gerät lagen Entwürfe von Gutachten und die Klausurlisten aus dem Sommersemester.]] ((Anzeige bei der Bundespolizei in Hamburg Hbf habe ich noch in der Nacht erstattet, und mein Passwort habe ich heute früh geändert.))

Was muss ich jetzt noch machen? Bekomme ich ein Ersatzgerät? Ich habe am Donnerstag zwei Prüfungen und komme im Moment an meine Folien nicht heran. Am besten bin ich heute zwischen 11 und 13 Uhr erreichbar, danach habe ich Lehre.

Viele Grüße
Kathrin Wessels

-- 
Dr. Kathrin Wessels
Institut für Agrarökologie
Tel. 04743 880-2217
''','flowed',name=any_('Kathrin Wessels','Dr. Kathrin Wessels'),tel='04743 880-2217',ou='Institut für Agrarökologie',disc='10-05 19:40',loc=any_('ICE 614 von Hannover nach Hamburg','im ICE 614 von Hannover nach Hamburg','ICE 614'),dk=any_('Dienstlaptop','Lenovo ThinkPad T14','Laptop'),did='UN-0048213',enc='yes',ls='stolen',pol=any_('yes','Anzeige bei der Bundespolizei in Hamburg Hbf habe ich noch in der Nacht erstattet'),dc=any_(['Entwürfe von Gutachten','Klausurlisten aus dem Sommersemester'],['Gutachten','Klausurlisten']),may='occ of ot pd inf sys')

M('de','device_loss',('Jannis Petersen','jannis.petersen@stud.uni-nordholz.example'),'10-12 13:02','Handy verloren (hiwi)','''
hallo,
[[ich glaub ich hab mein diensthandy am samstag in der straßenbahn linie 4 liegen lassen, gemerkt hab ichs erst heute morgen als ich ins labor wollte und die app fürs türschloss gebraucht hab.]] ist ein samsung galaxy A54, IMEI 350000111222339. pin ist drauf, ob es verschlüsselt ist weiß ich nicht. [[im fundbüro war nix.]] 
sorry und danke
jannis
''','plain',name='Jannis Petersen',occ=any_('10-10'),disc=any_('10-12'),loc=any_('straßenbahn linie 4','in der straßenbahn linie 4'),dk=any_('diensthandy','samsung galaxy A54'),did='350000111222339',enc='unknown',ls='lost',may='role inf meas sys')

M('de','data_loss',('Holger Brandt','holger.brandt@uni-nordholz.example'),'10-15 11:30','Daten auf Gruppenlaufwerk weg','''
Sehr geehrte Damen und Herren,

[[beim Aufräumen des Gruppenlaufwerks hat ein Mitarbeiter gestern um 16:20 Uhr versehentlich den kompletten Ordner "Berufungen_2024" gelöscht. Die Sicherung lässt sich nicht einspielen, weil das Backup seit August mit Fehler abbricht.]] {{Damit sind die Unterlagen aus drei Berufungsverfahren bis auf Weiteres nicht verfügbar.}} Enthalten waren Lebensläufe, Zeugnisse und Gutachten von 42 Bewerberinnen und Bewerbern.

((Wir haben das Laufwerk sofort schreibgeschützt und die Firma für Datenrettung angefragt.)) Die Dekanin, Frau Prof. Lohse, ist informiert.

Mit freundlichen Grüßen
Holger Brandt
Dekanatsgeschäftsführer, Fakultät III
Tel. 04743 880-3001
''','outlook',name='Holger Brandt',role='Dekanatsgeschäftsführer',ou='Fakultät III',tel='04743 880-3001',occ='10-14 16:20',sys=any_(['Gruppenlaufwerk'],['Gruppenlaufwerks'],['Laufwerk'],['Gruppenlaufwerks','Backup']),dc=['Lebensläufe','Zeugnisse','Gutachten'],n=42,inf=any_(['Die Dekanin, Frau Prof. Lohse'],['Dekanin, Frau Prof. Lohse'],['Frau Prof. Lohse'],['Dekanin']),may='pd loc disc')

M('de',['device_loss','data_loss'],('Ulrike Sander','ulrike.sander@klinikum-nordholz.example'),'10-20 17:45','Verlust USB-Stick Station 3B','''
Liebe Kolleginnen und Kollegen,

[[auf Station 3B ist ein USB-Stick abhanden gekommen. Er wurde zuletzt am Freitag, 16.10., im Arztzimmer gesehen, heute um 14:00 Uhr ist beim Übergabegespräch aufgefallen, dass er fehlt.]] Auf dem Stick sind Befunde und Medikationspläne von ca. 30 Patienten. Der Stick ist leider nicht verschlüsselt.
((Wir haben alle Schubladen und Kittel abgesucht)), ohne Ergebnis. Die Pflegedienstleitung weiß Bescheid.

Bitte sagen Sie uns, ob wir die Patienten anschreiben müssen. Wie der Stick überhaupt auf die Station gekommen ist, klären wir gerade, eigentlich sind private Datenträger bei uns seit letztem Jahr verboten. Ich habe bis Donnerstag Frühdienst und bin dann ab 6 Uhr da.

Ulrike Sander
Stationsleitung 3B
Klinikum Nordholz
Pieper 4471
''','qp',name='Ulrike Sander',role=any_('Stationsleitung 3B','Stationsleitung'),ou=any_('Klinikum Nordholz','Station 3B'),disc='10-20 14:00',loc=any_('Arztzimmer','Station 3B','im Arztzimmer','auf Station 3B'),dk='USB-Stick',enc='no',ls='lost',dc=any_(['Befunde','Medikationspläne'],['Befunde und Medikationspläne']),n=30,inf=any_(['Pflegedienstleitung'],['Die Pflegedienstleitung']),may='pd sc occ of ot tel sys')

M('de','misdelivery',('Sekretariat Prof. Amann','sek-amann@uni-nordholz.example'),'11-03 10:22','offener Verteiler','''
Guten Tag,

[[ich habe heute um 9:50 Uhr die Einladung zum Alumnitreffen an alle 186 Ehemaligen geschickt und die Adressen dabei aus Versehen ins CC statt ins BCC gesetzt. Jetzt sieht jeder die Mailadressen (oft die privaten) von allen anderen. Zwei haben sich schon beschwert.]]
((Ich habe versucht, die Mail in Outlook zurückzurufen)), das hat aber wohl nur bei den internen geklappt.

Es tut mir sehr leid, ich mache das seit zwölf Jahren und so etwas ist mir noch nie passiert. Herr Prof. Amann ist gerade auf Dienstreise und erst am Donnerstag wieder da, ich habe ihn noch nicht erreicht. Muss ich mich bei allen entschuldigen? Und dürfen wir den Verteiler überhaupt noch benutzen, oder muss ich mir jetzt von allen eine neue Einwilligung holen? Die beiden Herren, die sich beschwert haben, waren recht ungehalten, da wäre mir eine schnelle Antwort lieb.

Beate Kling
Sekretariat Prof. Amann, Lehrstuhl für Werkstofftechnik
Telefon +49 4743 880 2610 (Mo-Do 8-12 Uhr)
''','outlook',name='Beate Kling',ou=any_('Lehrstuhl für Werkstofftechnik','Sekretariat Prof. Amann, Lehrstuhl für Werkstofftechnik','Sekretariat Prof. Amann'),tel='+49 4743 880 2610',occ='11-03 09:50',n=186,dc=any_(['Mailadressen'],['Adressen']),may='pd role sys disc')

M('de','misdelivery',('Timo Ahlers','timo.ahlers@uni-nordholz.example'),'10-08 15:31','Re: Falsche Anlage','''
Hallo zusammen,

wie eben am Telefon besprochen hier noch mal schriftlich: [[Am Dienstag, 6. Oktober, habe ich das Notenprotokoll von Frau M. an einen anderen Studenten mit gleichem Nachnamen geschickt. Aufgefallen ist es heute Mittag, weil der Student sich gemeldet hat.]] Er hat mir schriftlich bestätigt, dass er die Mail gelöscht hat. Betroffen ist eine Person, es geht um Name, Matrikelnummer und Noten.

Gruß
T. Ahlers
Prüfungsamt
''','plain',extra={'In-Reply-To':'<tel-0815@uni-nordholz.example>'},name=any_('Timo Ahlers','T. Ahlers'),ou='Prüfungsamt',occ='10-06',disc='10-08',n=1,dc=any_(['Name','Matrikelnummer','Noten'],['Notenprotokoll']),may='pd inf meas')

M('de','paper_disclosure',('Renate Voß','renate.voss@uni-nordholz.example'),'10-27 07:55','Akten im Altpapier','''
Guten Morgen,

[[der Hausmeister hat mir heute um 7.15 Uhr zwei Kartons gezeigt, die offen neben der blauen Tonne im Hof von Gebäude C standen. Darin sind alte Personalbögen mit Anschrift, Geburtsdatum und Bankverbindung, wohl aus den Jahren 1998 bis 2003. Wie lange die da schon standen, weiß keiner, am Wochenende war der Hof frei zugänglich.]] ((Ich habe die Kartons in mein Büro geholt und eingeschlossen.)) Wie viele Leute das sind, kann ich noch nicht sagen.

Freundliche Grüße
Renate Voß
Personalabteilung, Zi. C 104, App. 1745
''','qp',name='Renate Voß',ou='Personalabteilung',tel=any_('App. 1745','1745'),disc='10-27 07:15',loc=any_('im Hof von Gebäude C','Hof von Gebäude C','neben der blauen Tonne im Hof von Gebäude C'),dc=any_(['Anschrift','Geburtsdatum','Bankverbindung'],['Personalbögen','Anschrift','Geburtsdatum','Bankverbindung']),may='pd inf occ')

M('de',['data_leak','misconfiguration'],('Datenschutz Hochschule Süderland','dsb@hs-suederland.example'),'11-10 09:05','Hinweis: Teilnehmerliste im Netz','''
Sehr geehrte Kolleginnen und Kollegen,

bei einer Recherche sind wir darauf gestoßen, dass [[auf Ihrer Webseite unter https://www.uni-nordholz.example/fileadmin/tagung/anmeldungen.csv eine Liste mit 312 Anmeldungen zur Tagung "Wasser und Raum" frei abrufbar ist. Sie enthält Namen, Privatanschriften und Angaben zu Lebensmittelallergien. Die Datei ist auch schon in einer Suchmaschine zu finden.]] Wir haben die Datei am 09.11.2026 um 16:30 Uhr entdeckt.

Bitte entfernen Sie die Datei zeitnah.

Mit freundlichen Grüßen
i. A. Marlies Döring
Behördliche Datenschutzbeauftragte
Hochschule Süderland
Tel.: 0555 1200-17
''','outlook',name='Marlies Döring',role=any_('Behördliche Datenschutzbeauftragte','Datenschutzbeauftragte'),ou='Hochschule Süderland',tel='0555 1200-17',disc='11-09 16:30',n=312,dc=any_(['Namen','Privatanschriften','Angaben zu Lebensmittelallergien'],['Namen','Privatanschriften','Lebensmittelallergien']),may='sys pd sc loc meas')

M('de','misconfiguration',('Frank Ostermann','f.ostermann@uni-nordholz.example'),'10-22 14:48','Freigabe auf fs2 offen','''
Moin,

[[beim Umzug haben wir gesehen, dass die Freigabe \\\\fs2.uni-nordholz.example\\Forschung für "Jeder" lesbar ist, wahrscheinlich seit der Migration am 1. September. Da liegen u. a. Interviewtranskripte aus einem DFG-Projekt.]] Ob jemand zugegriffen hat, ist unklar. ((Rechte sind seit 13:10 Uhr korrigiert, Zugriffslogs hab ich gesichert.))

MfG F. Ostermann
Rechenzentrum / Gruppe Storage
''','plain',name=any_('Frank Ostermann','F. Ostermann'),ou=any_('Rechenzentrum / Gruppe Storage','Rechenzentrum','Gruppe Storage'),sys=any_(['fs2.uni-nordholz.example'],['\\\\fs2.uni-nordholz.example\\Forschung']),dc=['Interviewtranskripte'],may='of occ disc pd ot loc')

M('de','phishing',('Irmgard Thiele','irmgard.thiele@uni-nordholz.example'),'10-14 09:33','Fwd: Ihr Postfach ist voll','''
Hallo,

[[diese Mail habe ich heute früh bekommen, sie sieht mir sehr nach Betrug aus.]] Ich habe nichts angeklickt. Kollegin Jansen hat sie auch.

Gruß
I. Thiele

-------- Weitergeleitete Nachricht --------
Betreff: Ihr Postfach ist voll
Datum: Wed, 14 Oct 2026 06:12:44 +0200
Von: IT-Service <service@webmail-quota.test>
An: irmgard.thiele@uni-nordholz.example

Sehr geehrter Nutzer,

Ihr Postfach hat 98% des Speicherplatzes erreicht. Um Datenverlust zu vermeiden, bestätigen Sie Ihr Konto innerhalb von 24 Stunden:
http://uni-nordholz.webmail-quota.test/login

Ihr IT-Service
Telefon 0800 000 111
''','flowed',name=any_('Irmgard Thiele','I. Thiele'),may='occ disc sys meas inf')

M('de','phishing',('Rüdiger Hansen','ruediger.hansen@uni-nordholz.example'),'11-17 16:20','WG: Dringend - Gutscheinkarten','''
zK, [[hier versucht jemand sich als unser Präsident auszugeben. Habe geantwortet, weil ich es zuerst für echt hielt, dann aber gemerkt, dass die Absenderadresse nicht stimmt.]] Gekauft habe ich nichts.

Hansen

Von: Prof. Dr. Albrecht Meinders <praesident.meinders@office-mail.test>
Gesendet: Dienstag, 17. November 2026 15:41
An: Rüdiger Hansen
Betreff: Dringend

Sind Sie gerade am Platz? Ich bin in einer Sitzung und brauche 5 Gutscheinkarten zu je 100 Euro. Rufen Sie mich nicht an.
Gesendet von meinem iPhone
''','outlook',name=any_('Rüdiger Hansen','Hansen'),may='occ disc sys pd')

M('de',['credentials_exposed','phishing'],('Svenja Kuhlmann','svenja.kuhlmann@uni-nordholz.example'),'10-29 11:12','Passwort eingegeben :(','''
Hallo IT-Sicherheit,

[[ich bin leider auf eine gefälschte Seite reingefallen. Gestern um 14.25 Uhr kam eine Mail "Lohnabrechnung Oktober", ich habe auf den Link geklickt und auf der Seite meine Uni-Kennung und mein Passwort eingegeben. Heute früh hat mich ein Kollege darauf gebracht, dass die Mail nicht echt war.]]

((Mein Passwort habe ich um 8:30 Uhr geändert und der Helpdesk hat alle Sitzungen beendet.))

Mein Konto heißt kuhlms04. Ich hatte an dem Tag drei Dinge gleichzeitig auf dem Tisch und habe einfach nicht genau hingeschaut, das ärgert mich sehr. Die Seite sah wirklich genauso aus wie unser Webmail, sogar mit dem Logo. Kann jetzt noch etwas passieren? Die Mail habe ich noch, ich kann sie Ihnen als Anhang schicken, wenn das hilft.

LG Svenja Kuhlmann
Dezernat 2 – Haushalt und Finanzen
☎ 04743/880-1290
''','apple',name='Svenja Kuhlmann',ou=any_('Dezernat 2 – Haushalt und Finanzen','Dezernat 2'),tel='04743/880-1290',occ='10-28 14:25',disc='10-29',may='inf sys dc pd')

M('de','malware',('Matthias Grau','grau@werkstatt.uni-nordholz.example'),'10-07 10:40','Virenfund CNC-Rechner','''
[[Der Virenscanner hat heute um 10:05 auf dem Rechner wks-cnc-02 (192.0.2.77) den Trojaner "Agent.XYZ" gefunden, Datei rechnung_8841.exe im Download-Ordner. Der Azubi hatte sie aus einer Mail geöffnet.]] ((Netzwerkkabel ist gezogen, Rechner läuft noch.)) Bitte um Rückruf was wir tun sollen, die Maschine steht.

Matthias Grau
Zentrale Werkstatt
Mobil 0170 0000456
''','plain',name='Matthias Grau',ou='Zentrale Werkstatt',tel='0170 0000456',disc='10-07 10:05',sys=any_(['wks-cnc-02','192.0.2.77'],['wks-cnc-02'],['wks-cnc-02 (192.0.2.77)']),may='cons occ loc')

M('de','ransomware',('Dr. Peter Lorenz','p.lorenz@uni-nordholz.example'),'11-09 06:58','DRINGEND Verschlüsselung','''
Guten Morgen,

[[auf unserem Institutsserver geo-srv1.uni-nordholz.example sind seit heute Nacht alle Dateien verschlüsselt und haben die Endung .locked. Auf dem Desktop liegt eine Datei READ_ME.txt, in der 2 Bitcoin gefordert werden. Laut Ereignisprotokoll ging es am 09.11. um 02:13 Uhr los. Ich habe es um 6:30 Uhr bemerkt, als ich mich anmelden wollte.]] {{Die Messdaten der letzten zwei Wochen sind vermutlich verloren.}}

Was schon passiert ist:
((1. Server vom Netz getrennt
2. Kollegen per Telefon gewarnt
3. Nichts gezahlt, nicht geantwortet))

Bitte schnellstmöglich zurückrufen: 0151 0000 7788 (privat).

Peter Lorenz
Institut für Geophysik
''','plain',name=any_('Peter Lorenz','Dr. Peter Lorenz'),ou='Institut für Geophysik',tel='0151 0000 7788',sys=['geo-srv1.uni-nordholz.example'],disc='11-09 06:30',occ='11-09 02:13',may='of dc inf')

M('de','compromised_account',('Helpdesk ZIT','helpdesk@uni-nordholz.example'),'10-19 13:27','Konto gehackt: brenneckea','''
Kollegen,

[[das Konto brenneckea verschickt seit 12:40 Uhr Spam an externe Empfänger, bisher rund 2300 Mails. Anmeldung erfolgte über Webmail von 203.0.113.45. Der Nutzer sagt, er habe letzte Woche sein Passwort auf einer "Umfrageseite" eingegeben.]] ((Konto um 12:58 gesperrt, Mailqueue geleert, Nutzer telefonisch informiert.))

Grüße
Denise Falk, Helpdesk ZIT, -2222
''','plain',name='Denise Falk',ou='Helpdesk ZIT',tel=any_('-2222','2222'),sys=any_(['brenneckea'],['Konto brenneckea'],['brenneckea','Webmail']),may='of disc occ inf role')

M('de',['unauthorized_access','compromised_account'],('Nils Ebert','ebert@informatik.uni-nordholz.example'),'11-13 18:05','Einbruch auf compute7','''
Hi,

[[auf compute7.informatik.uni-nordholz.example läuft seit Mittwoch ein Prozess "kswapd9", der nicht von uns ist (Miner). Es gibt einen fremden SSH-Key in /root/.ssh/authorized_keys, angelegt am 11.11.2026 um 03:47 Uhr. Reingekommen sind die vermutlich über ein ungepatchtes Jupyter. In der bash_history stehen noch ein paar wget-Aufrufe nach 198.51.100.14, die Dateien selbst sind gelöscht.]] Bemerkt habe ich es heute gegen 16:30 Uhr wegen der Lüfter.

((Der Host ist runtergefahren, ein Image der Platte wird gerade gezogen.)) Ob Nutzerdaten abgeflossen sind, wissen wir noch nicht. Auf dem Rechner haben etwa 60 Leute ein Konto, die Home-Verzeichnisse liegen aber auf einem anderen Server. compute5 und compute6 sind baugleich, da habe ich nichts gefunden, schaue aber am Wochenende noch einmal genauer hin. Wenn jemand von euch beim Image dabei sein will, bitte bis 20 Uhr melden.

Nils
--
Nils Ebert | Systemadministrator | Fachbereich Informatik | Raum I-2.14 | Tel 04743 880 4214
''','qp',name='Nils Ebert',role='Systemadministrator',ou='Fachbereich Informatik',tel='04743 880 4214',sys=any_(['compute7.informatik.uni-nordholz.example'],['compute7'],['compute7.informatik.uni-nordholz.example','Jupyter']),disc='11-13 16:30',occ=any_('11-11 03:47','11-11'),may='of pd loc cons n')

M('de','login_attack',('Systemtechnik Bibliothek','systemtechnik@ub.uni-nordholz.example'),'10-26 08:40','Anmeldeversuche Opac-Server','''
Guten Tag,

[[in der Nacht von Samstag auf Sonntag gab es auf unserem VPN-Zugang ub-vpn.uni-nordholz.example über 40.000 fehlgeschlagene Anmeldungen, alle aus dem Netz 198.51.100.0/24. Probiert wurden Namen wie admin, test, bibliothek. Erfolgreich war soweit wir sehen keine.]] ((Das Netz ist in der Firewall gesperrt.))

Viele Grüße
Gero Timm
Universitätsbibliothek, IT
''','plain',name='Gero Timm',ou=any_('Universitätsbibliothek, IT','Universitätsbibliothek'),sys=any_(['ub-vpn.uni-nordholz.example'],['VPN-Zugang ub-vpn.uni-nordholz.example']),may='occ of ot disc')

M('de','scan',('Abuse Desk','abuse@nordnetz-provider.example'),'11-05 04:17','[Ticket 771203] Portscan aus Ihrem Netz','''
Sehr geehrte Damen und Herren,

[[von der IP-Adresse 192.0.2.140 aus Ihrem Adressbereich wurden am 04.11.2026 zwischen 22:10 und 23:55 Uhr (MEZ) Portscans gegen mehrere unserer Kundensysteme durchgeführt (TCP 22, 445, 3389).]]

Auszug:
Nov 4 22:10:03 fw1 DROP SRC=192.0.2.140 DST=203.0.113.9 PROTO=TCP DPT=22
Nov 4 22:10:03 fw1 DROP SRC=192.0.2.140 DST=203.0.113.10 PROTO=TCP DPT=22

Bitte prüfen Sie das System und unterbinden Sie weitere Zugriffe.

Abuse-Team
Nordnetz Provider GmbH
abuse@nordnetz-provider.example
''','plain',to='security@uni-nordholz.example',of='11-04 22:10',ot='11-04 23:55',sys=['192.0.2.140'],ou='Nordnetz Provider GmbH',mail='abuse@nordnetz-provider.example',may='name role')

M('de','denial_of_service',('Lars Wittkop','lars.wittkop@uni-nordholz.example'),'10-05 12:10','DDoS Moodle','''
Hallo,

[[unser Moodle (moodle.uni-nordholz.example) wird seit 11:15 Uhr mit Anfragen überflutet, ca. 90.000 Requests pro Minute aus aller Welt.]] {{Studierende kommen nicht mehr rein, die Online-Klausur um 12 musste abgebrochen werden.}} ((Rate-Limit am Loadbalancer ist aktiv, DFN ist angefragt)), hilft bisher nur wenig.

Lars Wittkop
E-Learning-Zentrum
''','gmail',name='Lars Wittkop',ou='E-Learning-Zentrum',sys=any_(['moodle.uni-nordholz.example'],['Moodle'],['Moodle (moodle.uni-nordholz.example)']),may='of occ disc inf')

M('de','vulnerability',('Felix Brömmel','felix@broemmel-sec.example'),'10-30 21:47','Sicherheitslücke in Ihrem Bewerbungsportal','''
Guten Abend,

ich bin Student und beschäftige mich in meiner Freizeit mit Websicherheit. [[Im Bewerbungsportal https://bewerbung.uni-nordholz.example lässt sich in der URL /antrag?id=10234 die Nummer hochzählen, und man sieht dann fremde Anträge samt Zeugnissen. Eine Anmeldung wird nicht geprüft.]] Ich habe genau zwei Datensätze aufgerufen und nichts gespeichert. Gefunden habe ich das am 29.10.2026 gegen 23 Uhr.

Ich veröffentliche nichts, bevor Sie reagiert haben, würde mich aber über eine Antwort bis Ende November freuen.

Beste Grüße
Felix Brömmel
PGP auf Anfrage
''','alt',to='security@uni-nordholz.example',name='Felix Brömmel',role='Student',disc='10-29 23:00',sys=any_(['https://bewerbung.uni-nordholz.example'],['bewerbung.uni-nordholz.example'],['Bewerbungsportal']),may='dc pd n meas')

M('de','spam',('Postmaster freemail','postmaster@freemail.test'),'10-23 06:30','Spam von lists.uni-nordholz.example','''
Hallo Postmaster,

[[Ihr Server lists.uni-nordholz.example [192.0.2.25] hat uns gestern zwischen 3 und 5 Uhr etwa 18.000 unerwünschte Werbemails (Potenzmittel) eingeliefert. Offenbar kann bei Ihnen jeder über ein Kontaktformular Mails an beliebige Adressen auslösen.]] ((Wir haben die IP vorerst gedrosselt.)) Sobald das abgestellt ist, bitte kurze Nachricht.

freemail Postmaster-Team
''','plain',to='security@uni-nordholz.example',of='10-22 03:00',ot='10-22 05:00',sys=any_(['lists.uni-nordholz.example','192.0.2.25'],['lists.uni-nordholz.example'],['lists.uni-nordholz.example [192.0.2.25]']),may='name ou')
M('de','copyright',('Kanzlei Rauth & Partner','abmahnung@kanzlei-rauth.example'),'11-11 11:11','Urheberrechtsverletzung – Az. 4711/26','''
Sehr geehrte Damen und Herren,

wir vertreten die Lichtspiel Verleih GmbH. [[Über den Anschluss mit der IP-Adresse 198.51.100.23 wurde am 02.11.2026 um 20:34:12 Uhr der Film "Nordwind" in einer Tauschbörse (BitTorrent) öffentlich zugänglich gemacht. Die Adresse ist auf Ihre Einrichtung registriert.]]

Wir fordern Sie auf, den Verstoß abzustellen und uns den verantwortlichen Nutzer bis zum 25.11.2026 zu benennen.

Mit freundlichen Grüßen
Dr. Simone Rauth
Rechtsanwältin
Fon 069 000 4711-0
Fax 069 000 4711-9
''','outlook',name=any_('Dr. Simone Rauth','Simone Rauth'),role='Rechtsanwältin',tel='069 000 4711-0',occ={'any':['11-02 20:34','11-02 20:34:12']},sys=['198.51.100.23'],may='ou')

M('de','outage',('Anke Rohde','anke.rohde@uni-nordholz.example'),'11-02 07:20','Telefon und WLAN tot','''
Hallo,

[[in Gebäude H geht seit heute Morgen gar nichts mehr: kein Telefon, kein WLAN, Drucker auch nicht. Der Hausdienst meint, im Keller sei über das Wochenende Wasser in den Technikraum gelaufen.]] {{Wir können gerade keine Anrufe von Studierenden annehmen.}} Ich schreibe vom Handy.

Anke Rohde, Studierendenservice

Von meinem iPhone gesendet
''','apple',name='Anke Rohde',ou='Studierendenservice',loc=any_('Gebäude H','in Gebäude H'),sys=any_(['Telefon','WLAN','Drucker'],['Telefon','WLAN']),may='of occ disc')

M('de','other',('Volker Stamm','volker.stamm@uni-nordholz.example'),'10-13 17:02','Fremde Person im Serverraum-Flur','''
Guten Abend,

[[heute Nachmittag gegen 15:30 Uhr stand ein Mann ohne Ausweis im gesicherten Flur vor dem Serverraum (Gebäude Z, Ebene -1). Er sagte, er sei von der Aufzugsfirma, konnte aber keinen Auftrag zeigen und ging dann schnell weg. Die Tür war mit einem Keil offen gehalten.]] ((Ich habe den Keil entfernt und die Wache angerufen.)) Gefehlt hat nach meinem Eindruck nichts.

Volker Stamm
Technisches Gebäudemanagement
Tel. 880-1507
''','plain',name='Volker Stamm',ou='Technisches Gebäudemanagement',tel='880-1507',occ='10-13 15:30',loc=any_('im gesicherten Flur vor dem Serverraum (Gebäude Z, Ebene -1)','Flur vor dem Serverraum (Gebäude Z, Ebene -1)','Gebäude Z, Ebene -1'),inf=any_(['die Wache'],['Wache']),may='disc')

M('de','other',('Hilke Janßen','hilke.janssen@uni-nordholz.example'),'10-16 09:00','Frage zur Schulung','''
Liebes Vorfall-Team,

bei uns im Dekanat sind zwei neue Kolleginnen gestartet. Gibt es im November noch einen Termin für die Datenschutz-Grundschulung, und ist die auch online möglich? Und noch eine Frage: Müssen verlorene Schlüssel eigentlich auch bei Ihnen gemeldet werden oder nur beim Hausdienst?

Danke und schönes Wochenende
Hilke Janßen
Dekanat Fakultät II
Tel. 880-2002
''','outlook',may='name tel ou role')
M('de',['other','spam'],('Secura Tagungen','info@secura-tagungen.test'),'10-28 10:10','Nur noch 5 Plätze: Ransomware-Abwehr kompakt','''
Guten Tag,

jede dritte Hochschule war 2025 Opfer eines Cyberangriffs. Sind Sie vorbereitet? In unserem Tagesseminar am 8. Dezember in Kassel lernen Sie, wie Sie Phishing erkennen und im Ernstfall richtig handeln. Frühbucherpreis 490 Euro zzgl. MwSt., Anmeldung unter https://secura-tagungen.test/anmeldung.

Ihr Team von Secura Tagungen
Tel. 0561 000 22-0
Abmelden: https://secura-tagungen.test/abmelden
''','gmail',may='name tel ou role')

M('de','phishing',('Ole Brink','ole.brink@uni-nordholz.example'),'11-19 08:51','phishing','''
[[gerade kam eine sms angeblich von der uni-bibliothek, ich solle 3,20 euro mahngebühr über einen link zahlen (http://ub-gebuehr.test/pay). hab ich nicht gemacht.]] nur zur info. absender war +49 1520 0000099

ole
''','plain',name=any_('Ole Brink','ole'),may='occ disc sys meas')
M('de','paper_disclosure',('Marion Gehrke','m.gehrke@klinikum-nordholz.example'),'10-21 12:36','Patientenbriefe am Drucker','''
Hallo,

[[am Montag lagen von ca. 11 bis 13 Uhr fünf Entlassbriefe offen im Drucker auf dem Flur vor der Cafeteria. Jemand aus der Verwaltung hatte aus Versehen den falschen Drucker gewählt. Ein Besucher hat sie bei der Info abgegeben, er hat zumindest den obersten gelesen.]] Auf den Briefen stehen Namen, Geburtsdaten und Diagnosen von fünf Patienten. ((Die Briefe sind jetzt wieder bei uns, der Drucker ist aus der Liste genommen.))

Freundliche Grüße
Marion Gehrke
Qualitätsmanagement, Klinikum Nordholz
Durchwahl -615
''','qp',name='Marion Gehrke',ou=any_('Qualitätsmanagement, Klinikum Nordholz','Qualitätsmanagement','Klinikum Nordholz'),tel=any_('-615','615'),of='10-19 11:00',ot='10-19 13:00',loc=any_('Drucker auf dem Flur vor der Cafeteria','auf dem Flur vor der Cafeteria','Flur vor der Cafeteria'),n=5,dc=any_(['Namen','Geburtsdaten','Diagnosen'],['Entlassbriefe','Namen','Geburtsdaten','Diagnosen']),may='pd sc sys')
M('de',['malware','compromised_account'],('CERT Nordverbund','reports@cert-nordverbund.example'),'11-16 05:30','[CERT-NV#20261116-08] Infiziertes System in Ihrem Netz','''
Liebe Kolleginnen und Kollegen,

[[wir haben über ein Sinkhole Hinweise auf ein mit Schadsoftware (Botnetz "Quappe") infiziertes System in Ihrem Netz erhalten:]]

[[Zeitstempel (UTC)     IP              Quellport  Ziel
2026-11-15 19:22:41   203.0.113.88    51544      198.51.100.200:443]]

Wir bitten Sie, das System zu identifizieren, vom Netz zu nehmen und zu bereinigen. Zugangsdaten, die auf dem System benutzt wurden, sollten geändert werden. Rückmeldung bitte unter Angabe der Vorgangsnummer.

CERT Nordverbund
Hotline: +49 40 000 9000
''','plain',to='security@uni-nordholz.example',ou='CERT Nordverbund',tel='+49 40 000 9000',sys=['203.0.113.88'],occ={'any':['11-15 20:22','11-15 20:22:41']},may='name disc')
M('de',['data_loss','device_loss'],('Paul Schierholz','paul.schierholz@stud.uni-nordholz.example'),'10-18 22:15','Festplatte mit Interviewdaten','''
Hallo,

ich schreibe meine Masterarbeit am Institut für Soziologie. [[Mir ist am Freitagabend die externe Festplatte mit meinen Interviews vom Tisch gefallen und sie wird jetzt nicht mehr erkannt. Eine Kopie habe ich nicht.]] {{Die 14 Interviews sind damit wohl weg, und ich muss die Leute nochmal fragen.}} Gestern habe ich es an zwei anderen Rechnern probiert, nichts. Zählt das als Datenpanne? Meine Betreuerin (Prof. Kröger) habe ich schon angeschrieben.

Danke
Paul Schierholz
''','flowed',name='Paul Schierholz',ou='Institut für Soziologie',occ='10-16',dk=any_('externe Festplatte','Festplatte'),dc=any_(['Interviews']),inf=any_(['Meine Betreuerin (Prof. Kröger)'],['Betreuerin (Prof. Kröger)'],['Prof. Kröger'],['Betreuerin']),may='n pd role sys meas')
