from common import M,A
M("de","Sabine Kurth","Notenliste an falschen Verteiler","""
Guten Tag,

heute Vormittag habe ich die Notenliste der Klausur Statik I versehentlich an den Verteiler des ganzen Fachbereichs geschickt. In der Tabelle stehen 214 Studierende mit Namen, Matrikelnummern und Noten. Ich habe die Mail sofort über Outlook zurückgerufen, das hat aber nur bei einem Teil geklappt. Herr Prof. Dreyer weiß Bescheid.

Mit freundlichen Grüßen
Sabine Kurth
Sekretariat Bauwesen
""",["misdelivery","data_leak"],n=214,d=["Namen","Matrikelnummern","Noten"],m=A("Ich habe die Mail sofort über Outlook zurückgerufen, das hat aber nur bei einem Teil geklappt.","Ich habe die Mail sofort über Outlook zurückgerufen"),i=A(["Herr Prof. Dreyer"],["Prof. Dreyer"]))
M("de","Jens Oltmann","Laptop weg","""
Hallo zusammen,
mir ist am Wochenende im ICE der Dienstlaptop gestohlen worden, ein ThinkPad. Anzeige bei der Bundespolizei in Hannover ist erstattet, Vorgangsnummer BP-2026-118834. Auf der Platte lagen keine personenbezogenen Daten, nur Messreihen und Plots. Mein Passwort habe ich am Sonntag noch geändert.
Gruß, Jens Oltmann
""","device_loss",may="i d",p="no",pol=A("BP-2026-118834","yes","Anzeige bei der Bundespolizei in Hannover ist erstattet, Vorgangsnummer BP-2026-118834","Anzeige bei der Bundespolizei in Hannover ist erstattet, Vorgangsnummer BP-2026-118834."),m=A("Mein Passwort habe ich am Sonntag noch geändert."))
M("de","Petra Lindhorst","Offener Ordner auf dem Gruppenlaufwerk","""
Sehr geehrte Damen und Herren,

durch Zufall ist mir aufgefallen, dass auf dem Gruppenlaufwerk ein Ordner "BEM" für alle Beschäftigten lesbar war. Darin befinden sich Unterlagen zu rund 40 Kolleginnen und Kollegen, u. a. Krankheitstage, Atteste und Gesprächsprotokolle. Es handelt sich also um Gesundheitsdaten im Sinne von Art. 9 DSGVO. Die Rechte wurden heute früh von der IT korrigiert. Ob jemand Unbefugtes hineingesehen hat, lässt sich derzeit nicht sagen.

Petra Lindhorst
Personalrat
""",["misconfiguration","data_leak"],n=40,d=A(["Krankheitstage","Atteste","Gesprächsprotokolle"],["Krankheitstage","Atteste","Gesprächsprotokolle","Gesundheitsdaten"]),s="yes",m="Die Rechte wurden heute früh von der IT korrigiert.")
M("de","Malte Brüning","komische mail vom rechenzentrum??","""
Moin,
ich hab heute eine Mail bekommen, angeblich vom Rechenzentrum, ich soll mein Postfach bestätigen. Der Link ging auf irgendwas mit .test am Ende. Hab nicht draufgeklickt. Ist die echt?
Malte
""","phishing")
M("de","Dr. Carola Wienecke","Verlust Aktenordner","""
Liebe Kolleginnen und Kollegen,

beim Umzug vom dritten in den fünften Stock ist ein Leitzordner mit Bewerbungsunterlagen abhandengekommen. Nach unserer Liste waren darin die Unterlagen von siebzehn Bewerberinnen und Bewerbern abgeheftet, jeweils Lebenslauf, Zeugnisse und Passfoto. Wir haben die Umzugsfirma gebeten nachzusehen und alle Räume im fünften Stock abgesucht, bisher ohne Ergebnis. Bitte sagen Sie mir, ob die Betroffenen angeschrieben werden müssen.

Viele Grüße
Carola Wienecke
""",["paper_disclosure","data_loss"],may="i",n=17,d=["Lebenslauf","Zeugnisse","Passfoto"],m=A("Wir haben die Umzugsfirma gebeten nachzusehen und alle Räume im fünften Stock abgesucht, bisher ohne Ergebnis.","Wir haben die Umzugsfirma gebeten nachzusehen und alle Räume im fünften Stock abgesucht"))
M("de","Torben Hasselbach","Server verschlüsselt","""
Hallo CERT,

auf unserem Fileserver im Institut sind seit heute Nacht sämtliche Dateien umbenannt, überall liegt eine readme mit Lösegeldforderung. Ich habe den Server vom Netz getrennt und die Freigaben auf den Arbeitsplätzen deaktiviert. Insgesamt geht es um etwa 3,2 TB und 41.000 Dokumente. Seitdem kann im Institut niemand mehr an laufenden Projekten arbeiten. Die Institutsleitung ist informiert, die Polizei noch nicht.

Torben Hasselbach
Systemadministration
""","ransomware",may="pol",m="Ich habe den Server vom Netz getrennt und die Freigaben auf den Arbeitsplätzen deaktiviert.",c=A("Seitdem kann im Institut niemand mehr an laufenden Projekten arbeiten."),i=A(["Institutsleitung"],["Die Institutsleitung"]))
M("de","Anke Vollmer","Falscher Anhang","""
Guten Morgen,
leider ist mir ein Fehler unterlaufen: Statt des Merkblatts habe ich einer Studentin die Härtefallanträge dreier Kommilitonen angehängt. Enthalten waren Anschrift, Einkommensverhältnisse und in einem Fall eine ärztliche Diagnose. Die Empfängerin hat mir schriftlich bestätigt, dass sie alles gelöscht hat. Meine Vorgesetzte Frau Thiele habe ich gleich angerufen.
Freundliche Grüße
Anke Vollmer, Studierendenwerk
""","misdelivery",may="s",n=3,d=A(["Anschrift","Einkommensverhältnisse","ärztliche Diagnose"],["Anschrift","Einkommensverhältnisse","eine ärztliche Diagnose"],["Anschrift","Einkommensverhältnisse","Diagnose"],["Härtefallanträge","Anschrift","Einkommensverhältnisse","ärztliche Diagnose"]),m=A("Die Empfängerin hat mir schriftlich bestätigt, dass sie alles gelöscht hat.","Die Empfängerin hat mir schriftlich bestätigt, dass sie alles gelöscht hat. Meine Vorgesetzte Frau Thiele habe ich gleich angerufen."),i=A(["Meine Vorgesetzte Frau Thiele"],["Vorgesetzte Frau Thiele"],["Frau Thiele"]))
M("de","Henrik Sievers","Frage zum VPN","""
Hallo,
seit dem Update letzte Woche baut mein VPN-Client die Verbindung nur noch jedes dritte Mal auf. Gibt es da schon eine neue Version? Ich sitze mit zwei Kollegen im Homeoffice und wir kommen sonst nicht an die Laufwerke.
Danke und Gruß
Henrik Sievers
""",["other","outage"],may="c")
M("de","Gudrun Meinecke","Passwort auf Phishingseite eingegeben","""
Sehr geehrtes Team,

ich habe gestern auf eine täuschend echte Seite meine Zugangsdaten eingetippt. Etwa eine Stunde später gingen von meinem Konto Spam-Mails an fremde Adressen raus. Das Kennwort ist inzwischen neu gesetzt, alle Sitzungen wurden abgemeldet und die Weiterleitungsregel, die da plötzlich drin war, ist gelöscht. In meinem Postfach liegen Mails aus acht Jahren. Ob daraus etwas abgeflossen ist, weiß ich nicht.

Mit freundlichem Gruß
Gudrun Meinecke
""",["phishing","compromised_account","credentials_exposed"],may="c p d",m=A("Das Kennwort ist inzwischen neu gesetzt, alle Sitzungen wurden abgemeldet und die Weiterleitungsregel, die da plötzlich drin war, ist gelöscht."))
M("de","Ralf Ehmke","USB-Stick verloren","""
Hallo,
ich vermisse seit Mittwoch einen USB-Stick (grün, 64 GB). Drauf waren die Interviewaufnahmen für meine Dissertation, 23 Personen, dazu deren Einverständniserklärungen mit Unterschrift. Verschlüsselt war er leider nicht. Im Fundbüro und in der Mensa habe ich schon nachgefragt. Mein Doktorvater weiß noch nichts davon.
Ralf Ehmke
""",["device_loss","data_loss"],n=23,d=A(["Interviewaufnahmen","Einverständniserklärungen"],["Interviewaufnahmen","Einverständniserklärungen mit Unterschrift"],["Interviewaufnahmen","Einverständniserklärungen","Unterschrift"]),m="Im Fundbüro und in der Mensa habe ich schon nachgefragt.")
M("de","Beate Schrörs","Einbruch im Lehrstuhlbüro","""
Guten Tag,

in der Nacht zu Montag ist in unser Büro eingebrochen worden. Es fehlen zwei Rechner und ein Beamer, außerdem wurden fünf Räume durchwühlt. Die Polizei war da und hat alles aufgenommen, ein Aktenzeichen bekommen wir erst noch. Auf den Rechnern lagen Prüfungsdaten (Namen, Noten, Prüfungsversuche) von wahrscheinlich gut 300 Studierenden. Die Hausverwaltung und der Dekan sind unterrichtet.

Beate Schrörs
""",["device_loss"],may="m",n=300,d=A(["Namen","Noten","Prüfungsversuche"],["Prüfungsdaten","Namen","Noten","Prüfungsversuche"]),pol=A("yes","Die Polizei war da und hat alles aufgenommen","Die Polizei war da und hat alles aufgenommen, ein Aktenzeichen bekommen wir erst noch"),i=A(["Hausverwaltung","Dekan"],["Die Hausverwaltung","der Dekan"],["Hausverwaltung","Dekan","Polizei"],["Die Hausverwaltung","der Dekan","Die Polizei"]))
M("de","Florian Teschke","Portscan","""
Sehr geehrte Damen und Herren,
unser Honeypot verzeichnet seit heute 03:40 Uhr Scans aus Ihrem Netz (198.51.100.77), bisher 12.400 Verbindungen auf 85 unserer Hosts. Betroffen sind ausschließlich Testsysteme. Bitte prüfen Sie den Rechner.
Mit freundlichen Grüßen
F. Teschke, Abuse Desk
""","scan",may="p")
M("de","Nadine Quast","Rundmail mit offenem Verteiler","""
Liebes Datenschutz-Team,
ich habe die Einladung zum Sommerfest der Selbsthilfegruppe im CC statt im BCC verschickt. Damit konnten alle 34 Teilnehmer die privaten E-Mail-Adressen der anderen sehen. Da es um eine Gruppe für Menschen mit Depressionen geht, lässt das Rückschlüsse auf die Gesundheit zu. Ich habe mich noch am selben Abend bei allen entschuldigt und um Löschung gebeten. Gesagt habe ich es bisher nur Dr. Amberg.
Herzliche Grüße, Nadine Quast
""",["misdelivery","data_leak"],may="s c",n=34,d=A(["private E-Mail-Adressen"],["privaten E-Mail-Adressen"],["E-Mail-Adressen"],["privaten E-Mail-Adressen","Gesundheit"]),m="Ich habe mich noch am selben Abend bei allen entschuldigt und um Löschung gebeten.",i=A(["Dr. Amberg"]))
M("de","Holger Brandes","Kundendatenbank im Netz","""
Hallo,
ein Hinweisgeber hat uns darauf gebracht, dass unsere Testdatenbank ohne Passwort aus dem Internet erreichbar war. In ihr stand eine Kopie der Kundentabelle: rund zweihundert Kunden, Name, Lieferanschrift und IBAN. Wir haben den Port an der Firewall gesperrt. Danach wurde die Datenbank gelöscht und ein Abbild für die Forensik gezogen. Als Nächstes wollen wir die Protokolle auswerten und die Kunden anschreiben. Wir befürchten betrügerische Abbuchungen.
Gruß
Holger Brandes, Geschäftsführer
""",["misconfiguration","data_leak"],n=200,d=["Name","Lieferanschrift","IBAN"],m=A("Wir haben den Port an der Firewall gesperrt. Danach wurde die Datenbank gelöscht und ein Abbild für die Forensik gezogen."),c=A("Wir befürchten betrügerische Abbuchungen.","betrügerische Abbuchungen"))
M("de","Ilona Pätzold","Ausdruck liegen geblieben","""
Guten Tag, heute Mittag lag am Drucker im Flur (2. OG, frei zugänglich) eine Gehaltsabrechnung der Kollegin M. Ich habe sie an mich genommen und im Tresor eingeschlossen. Die Kollegin habe ich direkt angesprochen. Sonst weiß niemand davon.

I. Pätzold
""","paper_disclosure",may="n p",d=A(["Gehaltsabrechnung"]),m=A("Ich habe sie an mich genommen und im Tresor eingeschlossen.","Ich habe sie an mich genommen und im Tresor eingeschlossen. Die Kollegin habe ich direkt angesprochen."),i=A(["Die Kollegin"],["Kollegin"],["Kollegin M"],["Kollegin M."]))
M("de","Uwe Radtke","Anmeldeversuche","""
Moin,
auf ssh.nordlab.example laufen seit gestern Abend Anmeldeversuche im Sekundentakt, bislang 58.000 Stück auf 12 Konten. Durchgekommen ist keiner. fail2ban ist jetzt schärfer eingestellt und Port 22 nur noch aus dem Uninetz offen. Meine Teamleitung hat die Info auch schon.
Uwe
""","login_attack",m="fail2ban ist jetzt schärfer eingestellt und Port 22 nur noch aus dem Uninetz offen.",i=A(["Meine Teamleitung"],["Teamleitung"]))
M("de","Marlies Gröning","Patientenliste gefaxt","""
Sehr geehrte Damen und Herren,

bei der Durchsicht der Sendeberichte habe ich festgestellt, dass eine OP-Liste an eine falsche Faxnummer ging. Auf der Liste sind 9 Patienten mit Geburtsdatum, Diagnose sowie Operationstermin verzeichnet. Der Empfänger, eine Schreinerei, hat das Blatt nach eigener Aussage geschreddert. Die Kurzwahl am Gerät haben wir gelöscht, und die Stationsleitung hat das Team belehrt. Es sind besondere Kategorien personenbezogener Daten betroffen.

M. Gröning, Pflegedienst
""","misdelivery",may="i",p="yes",n=9,d=["Geburtsdatum","Diagnose","Operationstermin"],s="yes",m=A("Die Kurzwahl am Gerät haben wir gelöscht, und die Stationsleitung hat das Team belehrt.","Der Empfänger, eine Schreinerei, hat das Blatt nach eigener Aussage geschreddert. Die Kurzwahl am Gerät haben wir gelöscht, und die Stationsleitung hat das Team belehrt."))
M("de","Timo Feddersen","Diensthandy","""
Hi, mein Diensthandy (iPhone 13) ist wohl am Freitag im Taxi liegen geblieben. Die Taxizentrale sucht. SIM ist gesperrt, das Gerät habe ich über das Portal in den Verloren-Modus versetzt. Ob auf dem Handy personenbezogene Daten waren, kann ich nicht sicher sagen. Bei der Polizei war ich nicht.
Timo
""","device_loss",may="pol i",p="unknown",m=A("SIM ist gesperrt, das Gerät habe ich über das Portal in den Verloren-Modus versetzt."))
M("de","Kerstin Abel","Trojaner auf Sekretariatsrechner","""
Hallo liebe IT,
der Virenscanner hat gestern auf dem Rechner in Raum 2.117 Emotet gemeldet, nachdem ich eine Rechnung im Anhang geöffnet hatte. Ich habe das Netzwerkkabel gezogen und den PC ausgeschaltet. Muss der neu aufgesetzt werden? Könnt ihr bitte auch mein Kennwort zurücksetzen? Frau Dr. Jahnke (Chefin) und die Kollegin Wulf nebenan habe ich gewarnt.
LG Kerstin
""","malware",m=A("Ich habe das Netzwerkkabel gezogen und den PC ausgeschaltet."),i=A(["Frau Dr. Jahnke (Chefin)","Kollegin Wulf"],["Frau Dr. Jahnke","die Kollegin Wulf nebenan"],["Frau Dr. Jahnke","Kollegin Wulf"],["Frau Dr. Jahnke (Chefin)","die Kollegin Wulf nebenan"],["Frau Dr. Jahnke","die Kollegin Wulf"],["Frau Dr. Jahnke (Chefin)","die Kollegin Wulf"]))
M("de","Wolfgang Peters","Homepage nicht erreichbar","""
Guten Morgen,
unsere Institutshomepage ist seit ca. 7 Uhr nicht erreichbar, es kommt immer nur "503 Service Unavailable". Der Server antwortet auf Ping. Könnten Sie einmal nachsehen?
Freundliche Grüße
W. Peters
""","outage",may="c")
M("de","Svenja Moritz","Umfragedaten einsehbar","""
Hallo,

wegen einer falschen Freigabe konnte jeder mit dem Link unsere Umfrageergebnisse öffnen, und der Link stand drei Wochen lang auf der Projektseite. Die Antworten von 1.120 Befragten sind dort mit Religionszugehörigkeit, Alter und Postleitzahl gespeichert. Namen haben wir nicht erhoben. Der Link ist tot, die Datei liegt jetzt in einem geschützten Bereich. Zwei Studienteilnehmer haben sich bereits beschwert. Unsere Projektleiterin ist eingeweiht.

Svenja Moritz
""",["misconfiguration","data_leak"],may="s c",n=1120,d=["Religionszugehörigkeit","Alter","Postleitzahl"],m="Der Link ist tot, die Datei liegt jetzt in einem geschützten Bereich.",i=A(["Unsere Projektleiterin"],["Projektleiterin"]))
M("de","Dieter Kossack","Wahlunterlagen Personalrat","""
Sehr geehrte Kolleginnen und Kollegen,
bei der Auszählung ist die Wählerliste mit dem Vermerk der Gewerkschaftsmitgliedschaft auf einem Tisch im Foyer liegen geblieben und wurde von mehreren Gästen gesehen. Aufgeführt sind 86 Beschäftigte. Gewerkschaftszugehörigkeit gehört bekanntlich zu den besonderen Kategorien. Unternommen haben wir noch nichts. Bitte teilen Sie uns mit, was zu tun ist.
Dieter Kossack
Wahlvorstand
""",["paper_disclosure","data_leak"],n=86,d=A(["Gewerkschaftsmitgliedschaft"],["Gewerkschaftszugehörigkeit"],["Gewerkschaftsmitgliedschaft","Gewerkschaftszugehörigkeit"],["Vermerk der Gewerkschaftsmitgliedschaft"]),s="yes")
M("de","Claas Hinrichs","Phishing-Welle","""
Zur Info: Seit heute früh ist wieder eine Welle unterwegs, Betreff "Gehaltsanpassung". Nach dem Mailgateway-Log ging sie an 640 Postfächer bei uns, geklickt hat nach jetzigem Stand niemand. Absenderdomain ist am Gateway geblockt und die Mails sind aus den Postfächern gezogen.
Claas Hinrichs, IT-Betrieb
""","phishing",m="Absenderdomain ist am Gateway geblockt und die Mails sind aus den Postfächern gezogen.")
M("de","Renate Sudhoff","Datenträger entsorgt","""
Guten Tag,
bei der Entsorgung alter Geräte sind vermutlich vier Festplatten ungelöscht in den Container gewandert. Welche Daten darauf waren, ist unklar; personenbezogene sind jedenfalls nicht auszuschließen. Der Container wurde verplombt. Die Entsorgungsfirma hat die Abholung gestoppt. Frau Sommer aus der Beschaffung und unser Datenschutzkoordinator wissen schon Bescheid.
R. Sudhoff
""",["data_loss","device_loss","data_leak"],p="unknown",m=A("Der Container wurde verplombt. Die Entsorgungsfirma hat die Abholung gestoppt."),i=A(["Frau Sommer","Datenschutzkoordinator"],["Frau Sommer aus der Beschaffung","unser Datenschutzkoordinator"],["Frau Sommer","unser Datenschutzkoordinator"],["Frau Sommer aus der Beschaffung","Datenschutzkoordinator"]))
M("de","Mareike Tönnies","Kontoauszug falsche Adresse","""
Hallo, ich bin Tutorin und habe meine Abrechnung an "buchhaltung@" geschickt, aber bei der falschen Firma (Autovervollständigung). Drin stehen meine eigene Bankverbindung und meine Steuer-ID. Ich habe dort angerufen, die löschen das. Muss ich sonst noch was machen?
Viele Grüße
Mareike Tönnies
""","misdelivery",may="n i",d=A(["Bankverbindung","Steuer-ID"],["eigene Bankverbindung","Steuer-ID"]),m=A("Ich habe dort angerufen, die löschen das.","Ich habe dort angerufen"))
M("de","Björn Clausen","Sicherheitslücke Raumbuchung","""
Hallo Security-Team,
in der Raumbuchung kann man über die URL die ID hochzählen und sieht dann die Buchungen anderer Leute samt Name, Telefonnummer und Anlass. Ich habe das mit drei IDs probiert und dann aufgehört. Weitergegeben habe ich nichts. Ein Missbrauch ist mir nicht bekannt.
Grüße
Björn Clausen, Informatik 5. Semester
""","vulnerability",may="m c",d=A(["Name","Telefonnummer","Anlass"],["Buchungen","Name","Telefonnummer","Anlass"]))
M("de","Ute Wacker","Einladung","""
Liebe Kolleginnen und Kollegen,
am 12. November laden wir zum Workshop "Awareness im Alltag" ein. Es gibt 25 Plätze, Anmeldung bis Freitag bei mir. Für Getränke ist gesorgt.
Herzlich
Ute Wacker
""","other")
M("de","Sönke Lührs","Impfliste","""
Moin moin,
die Impfliste unserer Kita hing zwei Tage am Schwarzen Brett im Eingang, statt im Büro. Das betrifft sämtliche 52 Kinder und deren Eltern. Zu lesen waren Vorname, Nachname, Impfstatus und Allergien der Kinder. Inzwischen hängt sie nicht mehr, die Kopien sind vernichtet. Zwei Mütter sind ziemlich aufgebracht und drohen mit dem Anwalt. Die Trägerin ist verständigt.
Sönke Lührs
""","paper_disclosure",may="s",n=52,d=A(["Vorname","Nachname","Impfstatus","Allergien"],["Vorname","Nachname","Impfstatus","Allergien der Kinder"]),m="Inzwischen hängt sie nicht mehr, die Kopien sind vernichtet.",c=A("Zwei Mütter sind ziemlich aufgebracht und drohen mit dem Anwalt."),i=A(["Trägerin"],["Die Trägerin"]))
M("de","Edda Krumm","Backup fehlt","""
Sehr geehrte Damen und Herren,
nach einem Plattendefekt lassen sich die Anmeldedaten zum Hochschulsport nicht wiederherstellen. Weg sind Name, Geburtsdatum, Kursbelegung und Zahlungsweise, und zwar von ca. 2.300 Teilnehmenden. Die Kursgebühren können wir deshalb vorerst nicht einziehen und Teilnehmer stehen vor verschlossenen Türen. Ein Dienstleister zur Datenrettung ist beauftragt; die Platte ging gestern per Kurier raus.
Edda Krumm, Hochschulsport
""",["data_loss","outage"],n=2300,d=A(["Name","Geburtsdatum","Kursbelegung","Zahlungsweise"],["Anmeldedaten","Name","Geburtsdatum","Kursbelegung","Zahlungsweise"]),m=A("Ein Dienstleister zur Datenrettung ist beauftragt; die Platte ging gestern per Kurier raus.","Ein Dienstleister zur Datenrettung ist beauftragt"),c="Die Kursgebühren können wir deshalb vorerst nicht einziehen und Teilnehmer stehen vor verschlossenen Türen.")
M("de","Justus Wehmeier","jemand in meinem account","""
hallo, jemand war heute nacht in meinem moodle account und hat meine abgaben gelöscht. ich hab das passwort geändert und 2fa eingeschaltet. kann man die abgaben wiederherstellen? ich hab angst dass ich jetzt durchfalle. meinem dozenten hab ich schon geschrieben
justus
""",["compromised_account","unauthorized_access"],m="ich hab das passwort geändert und 2fa eingeschaltet",c=A("ich hab angst dass ich jetzt durchfalle","dass ich jetzt durchfalle"),i=A(["meinem dozenten"],["dozenten"],["meinem dozent"],["dozent"],["mein dozent"]))
M("de","Ulrike Behnke","Fahrraddiebstahl mit Tasche","""
Guten Tag,
aus meinem Fahrradkorb wurde gestern die Aktentasche gestohlen; darin: 31 Klausuren der Gruppe B, noch unkorrigiert. Auf den Deckblättern stehen Name, Matrikelnummer und Unterschrift. Ich habe Strafanzeige gestellt (Polizeiinspektion Mitte, Az. 4412/26). Das Prüfungsamt habe ich telefonisch verständigt, die Studierenden noch nicht. Schlimmstenfalls muss die Klausur wiederholt werden.
U. Behnke
""",["paper_disclosure","data_loss","device_loss"],may="n m",d=["Name","Matrikelnummer","Unterschrift"],pol=A("4412/26","yes","Az. 4412/26","Polizeiinspektion Mitte, Az. 4412/26","Ich habe Strafanzeige gestellt (Polizeiinspektion Mitte, Az. 4412/26)","Ich habe Strafanzeige gestellt"),i=A(["Prüfungsamt"],["Das Prüfungsamt"]),c=A("Schlimmstenfalls muss die Klausur wiederholt werden."))
M("de","Lothar Stiegler","Drucker spuckt Seiten aus","""
Hallo Helpdesk,
unser Netzwerkdrucker im Erdgeschoss hat heute Nacht 180 Seiten wirres Zeug gedruckt, vermutlich hängt der offen im Internet. IP müsste 203.0.113.45 sein. Wer kümmert sich darum?
Stiegler, Hausmeisterei
""",["misconfiguration","other","unauthorized_access","vulnerability","scan"])
M("de","Franziska Noack","Excel mit zu vielen Reitern","""
Liebe Frau Datenschutzbeauftragte,

unsere Exkursionsliste für das Hotel hatte leider ein zweites, ausgeblendetes Tabellenblatt. Dort standen neben den Handynummern auch Essensunverträglichkeiten und Ausweisnummern von 18 Studierenden und 2 Betreuern. Das Hotel hat die Datei auf unsere Bitte hin gelöscht, ein bereinigter Stand wurde nachgeschickt. Ich schätze das Risiko als gering ein. Der Exkursionsleiter, Herr Bock, ist im Bilde.

Beste Grüße
Franziska Noack
""","misdelivery",may="s c",n=20,d=["Handynummern","Essensunverträglichkeiten","Ausweisnummern"],m=A("Das Hotel hat die Datei auf unsere Bitte hin gelöscht, ein bereinigter Stand wurde nachgeschickt."),i=A(["Der Exkursionsleiter, Herr Bock"],["Exkursionsleiter, Herr Bock"],["Exkursionsleiter Herr Bock"],["Herr Bock"],["Exkursionsleiter","Herr Bock"]))
M("de","Rüdiger Vahl","Webserver gehackt","""
Hallo,
unser WordPress liefert seit heute Werbung für Medikamente aus. Die Seite ist vom Netz, ein sauberes Backup von letzter Woche eingespielt, Plugins aktualisiert. Nutzerdaten gibt es auf dem Server keine, nur die beiden Admin-Konten. Personenbezogene Daten: nein.
Rüdiger Vahl
""",["unauthorized_access","compromised_account","malware","vulnerability"],p="no",m=A("Die Seite ist vom Netz, ein sauberes Backup von letzter Woche eingespielt, Plugins aktualisiert."))
M("de","Heike Stratmann","Kündigungsschreiben","""
Guten Abend,
ein Kündigungsschreiben für einen Mitarbeiter wurde durch ein Versehen an das ganze Team (15 Leute) gemailt. Es geht um eine einzige Person, betroffen sind Name, Privatadresse und der Kündigungsgrund. Dem Mitarbeiter ist das sehr unangenehm, er erwägt eine Klage. Die Mail wurde vom Exchange-Admin serverseitig aus allen Postfächern entfernt.
Heike Stratmann, HR
""",["misdelivery","data_leak"],n=1,d=["Name","Privatadresse","Kündigungsgrund"],m="Die Mail wurde vom Exchange-Admin serverseitig aus allen Postfächern entfernt.",c=A("Dem Mitarbeiter ist das sehr unangenehm, er erwägt eine Klage.","er erwägt eine Klage"))
M("de","Lennart Boie","Tablet","""
Hallo, das Leih-Tablet mit der Inventarnummer UN-20933 ist nicht mehr in der Ladestation. Ausgeliehen war es laut Liste nicht. Es ist ein Android-Gerät mit schwarzer Hülle und ist nicht mit einer PIN gesichert.
Lennart Boie, Bibliothek
""","device_loss")
M("de","Monika Gerdes","Schlüsselliste + Geburtstage","""
Guten Tag,
auf unserer Webseite war bis eben eine interne PDF abrufbar. Sie enthält sowohl die Geburtstage als auch die privaten Mobilnummern aller Mitarbeitenden unserer Abteilung (wir sind 27). Google hatte sie auch schon im Index. Ich habe die PDF gelöscht und bei Google die Entfernung aus dem Cache beantragt. Unser Leiter ist im Urlaub und noch nicht im Bild.
Monika Gerdes
""",["data_leak","misconfiguration"],n=27,d=A(["Geburtstage","privaten Mobilnummern"],["Geburtstage","private Mobilnummern"],["Geburtstage","Mobilnummern"]),m="Ich habe die PDF gelöscht und bei Google die Entfernung aus dem Cache beantragt.")
M("de","Anton Graf","CEO-Fraud","""
Sehr geehrte Damen und Herren,
unsere Azubine hat auf Anweisung einer gefälschten Chef-Mail Gutscheinkarten für 800 Euro gekauft und die Codes durchgegeben. Der Schaden beläuft sich auf 800 Euro. Wir haben beim Händler versucht, die Karten sperren zu lassen, und die Absenderadresse blockiert. Bei der Polizei haben wir online Anzeige erstattet. Personendaten spielen keine Rolle.
Anton Graf, Kaufmännische Leitung
""","phishing",may="i",p="no",m="Wir haben beim Händler versucht, die Karten sperren zu lassen, und die Absenderadresse blockiert.",pol=A("yes","Bei der Polizei haben wir online Anzeige erstattet.","Bei der Polizei haben wir online Anzeige erstattet"),c="Der Schaden beläuft sich auf 800 Euro.")
M("de","Imke Saathoff","Beratungsprotokoll","""
Liebes Team, ich habe in der Straßenbahn mein Notizbuch verloren. Darin habe ich mir zu den Beratungsgesprächen Stichworte gemacht, teils zu sexueller Orientierung und psychischen Problemen. Wie viele Ratsuchende das sind, kann ich nur grob schätzen, vielleicht ein Dutzend. Die meisten nur mit Vornamen. Das Fundbüro der Verkehrsbetriebe ist benachrichtigt. Die Vorstellung, dass jemand sich darin wiedererkannt sieht oder erpresst wird, macht mir Sorgen.
Imke Saathoff
""",["paper_disclosure","data_loss"],may="s i m",n=12,d=A(["sexueller Orientierung","psychischen Problemen"],["sexuelle Orientierung","psychische Probleme"],["sexueller Orientierung","psychischen Problemen","Vornamen"],["sexueller Orientierung und psychischen Problemen"]),c=A("Die Vorstellung, dass jemand sich darin wiedererkannt sieht oder erpresst wird, macht mir Sorgen.","dass jemand sich darin wiedererkannt sieht oder erpresst wird"))
M("de","Karsten Fooken","Lernplattform lahm","""
Guten Tag,
die Lernplattform wird seit 10 Uhr mit Anfragen überflutet, ca. 40.000 pro Minute. Ein Seitenaufruf dauert über eine Minute, die laufende Online-Prüfung musste abgebrochen werden. Der Provider filtert bereits, außerdem haben wir Geoblocking aktiviert.
Karsten Fooken
""","denial_of_service",m="Der Provider filtert bereits, außerdem haben wir Geoblocking aktiviert.",c=A("Ein Seitenaufruf dauert über eine Minute, die laufende Online-Prüfung musste abgebrochen werden.","die laufende Online-Prüfung musste abgebrochen werden"))
M("de","Gisela Thoms","Adressaufkleber","""
Hallo,
beim Mitgliederversand sind die Adressetiketten verrutscht. Jedes zweite Mitglied hat einen Brief bekommen, auf dem Beitragshöhe und Kontonummer eines anderen Mitglieds stehen - insgesamt 460 Personen. Die Restauflage haben wir eingestampft. Ein Entschuldigungsschreiben ist in Arbeit, aber noch nicht verschickt.
Gisela Thoms, Geschäftsstelle
""","misdelivery",n=460,d=["Beitragshöhe","Kontonummer"],m=A("Die Restauflage haben wir eingestampft."))
M("de","Philipp Ahlers","Zugangsdaten im Git","""
Hey,
hab gerade gemerkt, dass in unserem öffentlichen Repo seit zwei Monaten ein Datenbankpasswort drinsteht. Der Commit ist weg und das Passwort rotiert. In der DB sind die Mailadressen und Passwort-Hashes von 73 Nutzern. Zugriffe von außen sehe ich im Log nicht. Nur mein Kollege Farid weiß es.
Philipp
""","credentials_exposed",may="c",n=73,d=A(["Mailadressen","Passwort-Hashes"],["Datenbankpasswort","Mailadressen","Passwort-Hashes"]),m="Der Commit ist weg und das Passwort rotiert.",i=A(["mein Kollege Farid"],["Kollege Farid"],["Farid"]))
M("de","Margot Ziegler","Unbekannter im Archiv","""
Sehr geehrte Damen und Herren,
am Dienstag wurde ein uns unbekannter Mann im Archivkeller angetroffen, der angab, sich verlaufen zu haben. Er wurde vom Pförtner hinausbegleitet. Das Schloss ist getauscht worden. Im Archiv lagern ca. 600 Kartons aus den Jahren 1980 bis 2005. Ob er in Personalakten geblättert hat, wissen wir nicht.
Margot Ziegler
""","unauthorized_access",may="p d c i",m=A("Er wurde vom Pförtner hinausbegleitet. Das Schloss ist getauscht worden.","Das Schloss ist getauscht worden."))
M("de","Hanno Klaassen","Urheberrecht","""
Hallo, auf https://skripte.example/physik liegt das komplette Lehrbuch unseres Verlags als PDF. Wir bitten um Entfernung innerhalb von 7 Tagen. Eine Lizenz wurde nicht erteilt.
H. Klaassen, Rechtsabteilung
""","copyright")
M("de","Stefanie Rösch","Blutwerte an Hausarzt verwechselt","""
Guten Tag,

zwei Befunde sind vertauscht worden: Herr K. bekam die Laborwerte von Herrn L. und umgekehrt. Betroffen sind demnach zwei Patienten; es geht um Blutwerte, Medikation und Versichertennummer. Die Praxen wurden angerufen und haben die Schreiben zurückgesandt. Eine Fehlbehandlung ist nach Auskunft beider Ärzte nicht eingetreten. Unsere ärztliche Leitung habe ich in Kenntnis gesetzt.

Stefanie Rösch, MTA
""","misdelivery",may="s c",n=2,d=A(["Blutwerte","Medikation","Versichertennummer"],["Laborwerte","Blutwerte","Medikation","Versichertennummer"]),m=A("Die Praxen wurden angerufen und haben die Schreiben zurückgesandt."),i=A(["Unsere ärztliche Leitung"],["ärztliche Leitung"],["ärztliche Leitung","Praxen"],["Unsere ärztliche Leitung","Die Praxen"]))
M("de","Arne Petersen","Spam über Kontaktformular","""
Hallo zusammen, über unser Kontaktformular kommen seit Tagen 200 bis 300 Spam-Nachrichten täglich rein, alles Werbung für Casinos. Gibt es von euch ein Captcha-Modul, das wir einbauen können? Danke!
Arne Petersen
""","spam")
M("de","Thea Lammers","Zoom-Aufzeichnung","""
Liebe Kolleg*innen,
die Aufzeichnung meiner Sprechstunde ist automatisch in den Kurs hochgeladen worden und war dort für alle Eingeschriebenen (etwa 150) abrufbar. Zu sehen und hören sind drei Studierende, eine davon spricht über ihre Schwangerschaft. Sobald ich es gemerkt habe, habe ich das Video auf privat gestellt; heruntergeladen hatten es da laut Statistik schon elf Leute. Die drei habe ich persönlich benachrichtigt.
Thea Lammers
""",["data_leak","misconfiguration"],may="s d p c",n=3,m=A("Sobald ich es gemerkt habe, habe ich das Video auf privat gestellt","habe ich das Video auf privat gestellt","Sobald ich es gemerkt habe, habe ich das Video auf privat gestellt; heruntergeladen hatten es da laut Statistik schon elf Leute.","Sobald ich es gemerkt habe, habe ich das Video auf privat gestellt; heruntergeladen hatten es da laut Statistik schon elf Leute. Die drei habe ich persönlich benachrichtigt."),i=A(["Die drei"],["drei Studierende"],["die drei Studierenden"]))
M("de","Volker Jessen","Tür zum Serverraum","""
Guten Tag,
die Chipkartentür zum Serverraum B lässt sich seit dem Stromausfall ohne Karte öffnen. Ich habe einen Wachmann hingestellt und den Hersteller angerufen, der Techniker kommt morgen. Entwendet wurde nichts.
V. Jessen, Gebäudetechnik
""",["other","vulnerability","misconfiguration","outage","unauthorized_access"],may="c i",m=A("Ich habe einen Wachmann hingestellt und den Hersteller angerufen, der Techniker kommt morgen.","Ich habe einen Wachmann hingestellt und den Hersteller angerufen"))
M("de","Corinna Falk","Bewerbungsportal","""
Sehr geehrtes Team,
im Bewerbungsportal konnte sich ein Bewerber nach dem Einloggen die Unterlagen von vier anderen Personen ansehen. Das sind Anschreiben, Motivationsvideos, Schwerbehindertenausweise. Bislang haben wir nur den Hersteller des Portals informiert. Er hat einen Hotfix eingespielt. Wir rechnen mit Schadensersatzforderungen.
Corinna Falk, Personalabteilung
""",["data_leak","misconfiguration","unauthorized_access","vulnerability"],may="s",n=4,d=["Anschreiben","Motivationsvideos","Schwerbehindertenausweise"],m=A("Er hat einen Hotfix eingespielt.","Bislang haben wir nur den Hersteller des Portals informiert. Er hat einen Hotfix eingespielt."),i=A(["Hersteller des Portals"],["den Hersteller des Portals"],["nur den Hersteller des Portals"],["Hersteller"]),c="Wir rechnen mit Schadensersatzforderungen.")
M("de","Elke Hoffmeister","Dank","""
Hallo Herr Buck, vielen Dank für Ihre schnelle Hilfe letzte Woche, das neue Passwort funktioniert und alle sind zufrieden. Schönes Wochenende!
Elke Hoffmeister
""","other")
