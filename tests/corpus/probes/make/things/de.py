M=[]
def m(frm,subj,body,rep,may="",kind="other"): M.append(("de",frm,subj,body,rep,may,kind))

m("Katrin Ohlsen <k.ohlsen@uni-nordholz.example>","Laptop weg","""Moin,

mir ist gestern Abend im ICE 577 zwischen Fulda und Kassel der Dienstlaptop aus der Gepäckablage geklaut worden, ein ThinkPad T14 mit dem Inventaraufkleber NH-20418. Die Platte ist mit BitLocker verschlüsselt. Ich sitze heute im Homeoffice und schreibe vom Privatrechner.

Gruß
Katrin Ohlsen
""",dict(DK=("Dienstlaptop","ThinkPad T14","Laptop","Dienstlaptop ThinkPad T14"),DI="NH-20418",DE="yes",LS="stolen",L=("ICE 577 zwischen Fulda und Kassel","im ICE 577 zwischen Fulda und Kassel"),N="Katrin Ohlsen"),"","device_loss")

m("Tobias Renner <renner@uni-nordholz.example>","Bewerberportal zeigt fremde Unterlagen","""Sehr geehrte Damen und Herren,

in unserem Bewerberportal konnte eine Interessentin nach dem Einloggen die Zeugnisse eines ganz anderen Bewerbers herunterladen. Sie hat uns das per Telefon geschildert, ich konnte es mit ihrem Screenshot nachvollziehen. Das Portal ist seit 10:15 Uhr im Wartungsmodus.

Mit freundlichen Grüßen
i. A. Tobias Renner
Sachbearbeiter Berufungen
Dezernat 3 – Personal
Universität Nordholz
Am Deich 4, 27637 Nordholz
Tel. 04741 9988-231 | Fax 04741 9988-299
""",dict(S=(["Bewerberportal"],["unserem Bewerberportal"],["Bewerberportal","Portal"]),N="Tobias Renner",R=("Sachbearbeiter Berufungen","Sachbearbeiter"),U=("Dezernat 3 – Personal","Dezernat 3","Dezernat 3 – Personal, Universität Nordholz"),P="04741 9988-231"),"L",["data_leak","misconfiguration","unauthorized_access","vulnerability"])

m("Jonas Wiebe <jwiebe@stud.uni-nordholz.example>","Frage zu einem komischen Rechner","""Hallo liebes Sicherheitsteam,

ich bin Hiwi am Lehrstuhl für Hydromechanik und betreue dort den Messrechner hydro-pc07. Seit heute früh gehen auf dem Ding Fenster auf, die keiner aufgemacht hat, und der Virenscanner meldet im Minutentakt „Trojan.Agent“. Ich hab das Netzwerkkabel rausgezogen und lasse ihn jetzt einfach stehen. Mein Betreuer ist im Urlaub, deshalb schreib ich direkt.

LG Jonas
""",dict(S=(["hydro-pc07"],["Messrechner hydro-pc07"]),R="Hiwi",U="Lehrstuhl für Hydromechanik",N=("Jonas Wiebe","Jonas")),"DK DI","malware")

m("Sekretariat Prof. Adler <sekr-adler@uni-nordholz.example>","Diensthandy von Prof. Adler","""Guten Tag,

Herr Prof. Adler hat mich gebeten, Ihnen zu melden, dass sein Diensthandy (iPhone 13) seit der Tagung in Wien verschwunden ist. Er vermutet, es im Taxi zum Flughafen liegen gelassen zu haben. Es ist mit einer sechsstelligen PIN gesichert; ob die Daten verschlüsselt sind, konnte er mir nicht sagen. 

Freundliche Grüße
Beate Thomsen
Sekretariat Prof. Dr. H. Adler
Institut für Völkerrecht
Raum R 1.17
Telefon: 04741 9988-540
(Bürozeiten Mo–Do 8–13 Uhr)
""",dict(DK=("Diensthandy","iPhone 13","Diensthandy (iPhone 13)"),DE="unknown",DP=("yes","sechsstelligen PIN","PIN"),LS="lost",L=("Taxi zum Flughafen","im Taxi zum Flughafen","Taxi","Wien","Tagung in Wien"),N="Beate Thomsen",U=("Institut für Völkerrecht","Sekretariat Prof. Dr. H. Adler"),P="04741 9988-540"),"R","device_loss")

m("f.brandt@uni-nordholz.example","USB-Stick","""ich habe im Hörsaal H3 meinen usb stick stecken lassen und als ich nach 20 min wieder da war, war er weg. schwarzer sandisk, 64 gb, da sind die klausurnoten von analysis drauf. verschlüsselt ist da nix, leider. hat ihn vielleicht jemand bei euch abgegeben?

f. brandt
""",dict(DK=("usb stick","USB-Stick","schwarzer sandisk"),DE="no",L=("Hörsaal H3","im Hörsaal H3"),N="f. brandt"),"LS","device_loss")

m("Marlies Köpke <koepke@zsb.uni-nordholz.example>","Funktionspostfach","""Guten Morgen,

seit dem Wochenende verschickt unser Funktionspostfach info-zsb@uni-nordholz.example Mails mit Paypal-Betreff an Schülerinnen und Schüler. Wir haben 38 Rückläufer im Posteingang und wissen nicht, wer das Passwort hat. Ich habe das in Outlook unter „Gesendete Elemente“ nachgesehen. Bitte sperren Sie das Postfach, wir kommen zwei Tage ohne aus.

Viele Grüße
Marlies Köpke, Zentrale Studienberatung, App. 7712
""",dict(S=(["info-zsb@uni-nordholz.example"],["Funktionspostfach info-zsb@uni-nordholz.example"],["Funktionspostfach"]),N="Marlies Köpke",U="Zentrale Studienberatung",P=("7712","App. 7712")),"",["compromised_account","spam"])

m("Dr. Henrike Vos <henrike.vos@uni-nordholz.example>","Fehlversand Gutachten","""Liebe Kolleginnen und Kollegen,

ich habe heute das Zweitgutachten zur Masterarbeit von Frau L. aus Versehen an eine Namensvetterin geschickt, die gar nicht hier studiert. Die Empfängerin hat sich freundlich gemeldet und gelöscht. Ich schreibe das nur der Ordnung halber.

Herzlich
Henrike Vos

--
Dr. Henrike Vos (sie/ihr)
Akademische Rätin a. Z.
Institut für Germanistik, Abt. Linguistik
Philosophikum, Raum 204
T +49 4741 9988-3310
M +49 151 0000 4471
https://linguistik.uni-nordholz.example/vos
""",dict(N=("Henrike Vos","Dr. Henrike Vos"),R=("Akademische Rätin a. Z.","Akademische Rätin"),U=("Institut für Germanistik, Abt. Linguistik","Institut für Germanistik"),P=("+49 4741 9988-3310","+49 151 0000 4471")),"","misdelivery")

m("Rolf Jansing <rolf.jansing@rz.uni-nordholz.example>","SSH bruteforce auf login02","""Hi,

ab 03:40 hämmert 203.0.113.88 auf unseren Loginknoten login02.hpc.uni-nordholz.example ein, bisher knapp 41.000 Versuche, alle gescheitert. fail2ban greift nicht, weil die Quelle alle 5 Minuten wechselt (198.51.100.0/24). Ticket im Jira hab ich angelegt (HPC-882).

Rolf
""",dict(S=(["login02.hpc.uni-nordholz.example"],["Loginknoten login02.hpc.uni-nordholz.example"],["login02"]),N=("Rolf Jansing","Rolf")),"","login_attack")

m("Ayse Demir <a.demir@uni-nordholz.example>","Tablet im Bus vergessen","""Guten Tag,

ich bin Koordinatorin im Welcome Centre und habe gestern Nachmittag in der Buslinie 21 (Richtung Strandbad) mein Tablet auf dem Sitz liegen lassen. Beim Fundbüro der Verkehrsbetriebe ist es noch nicht aufgetaucht. Es hat die Nummer WC-TAB-09 auf der Rückseite. Das Gerät ist per Code gesperrt, und die IT hat es heute um halb neun aus der Ferne gelöscht.

Mit besten Grüßen
Ayse Demir
""",dict(DK="Tablet",DI="WC-TAB-09",DP=("yes","per Code gesperrt"),DR=("yes","aus der Ferne gelöscht"),LS="lost",L=("Buslinie 21 (Richtung Strandbad)","Buslinie 21","in der Buslinie 21 (Richtung Strandbad)","in der Buslinie 21"),N="Ayse Demir",R="Koordinatorin",U="Welcome Centre"),"","device_loss")

m("Uwe Stahnke <stahnke@uni-nordholz.example>","Akten im Flur","""Sehr geehrter Herr Datenschutzbeauftragter,

heute Morgen fand unser Hausmeister vor Raum B 2.14 einen offenen Umzugskarton mit Prüfungsakten aus dem Wintersemester 2019. Der Karton stand dort vermutlich das ganze Wochenende, der Flur ist frei zugänglich. Die Akten liegen jetzt bei mir im Schrank (Büro A 0.03).

Uwe Stahnke
Leiter Prüfungsamt
Telefon 04741/9988-150
""",dict(L=("vor Raum B 2.14","Raum B 2.14","Flur"),N="Uwe Stahnke",R=("Leiter Prüfungsamt","Leiter"),U="Prüfungsamt",P="04741/9988-150"),"","paper_disclosure")

m("Lea Förster <lea.foerster@stud.uni-nordholz.example>","Passwort eingegeben :(","""Hallo,

ich hab blöderweise auf einen Link in einer Mail „Ihr Semesterticket läuft ab“ geklickt und dort mein Passwort eingetippt. Danach kam nur eine weiße Seite. Passwort ist schon geändert. Muss ich sonst noch was machen?

Lea

Von meinem iPhone gesendet
""",dict(N=("Lea Förster","Lea")),"S",["phishing","credentials_exposed"])

m("Bernd Kalkhoff <kalkhoff@bau.uni-nordholz.example>","Gebäudeleittechnik","""Werte Kollegen,

Die Gebäudeleittechnik im Chemiebau (Server glt-chem, 192.0.2.44) reagiert seit gestern nicht mehr, auf dem Bildschirm steht eine Lösegeldforderung in Bitcoin. Die Lüftung läuft im Notbetrieb. Fernwartung der Firma haben wir gekappt.

Bernd Kalkhoff
Betriebstechnik, Dezernat 4
Werkstatt: -6120
Handy: 0170 0001122
""",dict(S=(["Gebäudeleittechnik","glt-chem","192.0.2.44"],["glt-chem","192.0.2.44"],["Gebäudeleittechnik"],["glt-chem"],["Gebäudeleittechnik","glt-chem"]),N="Bernd Kalkhoff",U=("Betriebstechnik, Dezernat 4","Betriebstechnik","Dezernat 4"),P=("-6120","0170 0001122","6120"),L=("Chemiebau","im Chemiebau")),"",["ransomware"])

m("Nele Harms <n.harms@uni-nordholz.example>","Notebook wieder da","""Hallo zusammen,

kurze Entwarnung: das am Montag vermisst gemeldete Notebook (HP EliteBook, Inv.-Nr. 7731-22) lag die ganze Zeit in der Garderobe der Mensa Süd und wurde mir eben von der Küchenleitung zurückgegeben. Es war ausgeschaltet, die Festplatte ist vollverschlüsselt. Von mir aus kann die Sperre wieder raus.

Schöne Grüße, Nele Harms
""",dict(DK=("Notebook","HP EliteBook","Notebook (HP EliteBook"),DI=("7731-22","Inv.-Nr. 7731-22"),DE="yes",L=("Garderobe der Mensa Süd","in der Garderobe der Mensa Süd","Mensa Süd"),N="Nele Harms"),"LS","device_loss")

m("Prof. Dr. Gerd Lüders <lueders@uni-nordholz.example>","Studie HERZ-2: Datei frei im Netz","""Sehr geehrte Damen und Herren,

ein Kollege aus Graz wies mich darauf hin, dass eine Exceldatei unserer Studie über eine Google-Suche zu finden ist. Sie liegt auf unserem Projektserver kardio-web3 in einem Verzeichnis, das ohne Anmeldung aufgelistet wird. Ich habe ihm geantwortet und unseren Techniker gebeten, den Ordner zu schließen; erledigt hat er es noch nicht.

Prof. Dr. med. Gerd Lüders
Direktor der Klinik für Kardiologie
Universitätsmedizin Nordholz

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese Mail.
""",dict(S=(["kardio-web3"],["Projektserver kardio-web3"]),N=("Gerd Lüders","Prof. Dr. Gerd Lüders","Prof. Dr. med. Gerd Lüders"),R=("Direktor der Klinik für Kardiologie","Direktor"),U=("Klinik für Kardiologie","Klinik für Kardiologie, Universitätsmedizin Nordholz","Universitätsmedizin Nordholz")),"",["data_leak","misconfiguration"])

m("Silke Abramowski <s.abramowski@uni-nordholz.example>","Einbruch Büro","""Guten Tag,

bei uns wurde in der Nacht eingebrochen: Im Geschäftszimmer der Fachschaft Physik (Gebäude 12, EG) fehlen ein Apple MacBook Air und eine externe Festplatte. Am MacBook war FileVault an, die externe Platte hatte keinen Schutz. Seriennummer des MacBooks: C02XX0AAJ1. Die Polizei war um 7 Uhr da.

Silke Abramowski
Finanzreferentin Fachschaft Physik
""",dict(DK=("MacBook Air","Apple MacBook Air","Apple MacBook Air und eine externe Festplatte","MacBook Air, externe Festplatte"),DI=("C02XX0AAJ1",),LS="stolen",L=("Geschäftszimmer der Fachschaft Physik (Gebäude 12, EG)","Geschäftszimmer der Fachschaft Physik","Im Geschäftszimmer der Fachschaft Physik (Gebäude 12, EG)"),N="Silke Abramowski",R=("Finanzreferentin","Finanzreferentin Fachschaft Physik"),U="Fachschaft Physik"),"DE","device_loss")

m("Pia Lindemann <p.lindemann@bib.uni-nordholz.example>","Kopierer","""Hallo,

der Kopierer im 2. OG der Bibliothek (Multifunktionsgerät mfp-bib-2) druckt seit heute Mittag Scans aus, die andere Leute vorher gemacht haben, darunter Personalausweise. Ich habe einen Zettel drangehängt und den Stecker gezogen. Der Servicepartner kommt erst übermorgen.

Pia Lindemann
Fachangestellte, UB Nordholz, Ausleihe
Tel.: +49 (0)4741 9988 4002
""",dict(S=(["mfp-bib-2"],["Multifunktionsgerät mfp-bib-2"],["Kopierer"],["Kopierer","mfp-bib-2"]),L=("2. OG der Bibliothek","im 2. OG der Bibliothek","Bibliothek"),N="Pia Lindemann",R=("Fachangestellte",),U=("UB Nordholz, Ausleihe","UB Nordholz","Ausleihe"),P="+49 (0)4741 9988 4002"),"DK DI",["paper_disclosure","data_leak","misconfiguration"])

m("Holger Brinkmann <brinkmann@mathe.uni-nordholz.example>","phpMyAdmin offen","""Servus,

beim Aufräumen ist mir aufgefallen, dass auf sophie.mathe.uni-nordholz.example ein phpMyAdmin in Version 4.8.1 von außen erreichbar ist, Login root ohne Passwort. In den Logs sehe ich bisher nur Suchmaschinen. Das WLAN-Projekt nebenan nutzt die gleiche VM, dort ist aber alles ok.

Holger Brinkmann, Admin Mathematik
""",dict(S=(["sophie.mathe.uni-nordholz.example"],["sophie.mathe.uni-nordholz.example","phpMyAdmin"],["phpMyAdmin"],["sophie.mathe.uni-nordholz.example","phpMyAdmin in Version 4.8.1"]),N="Holger Brinkmann",R=("Admin","Admin Mathematik"),U="Mathematik"),"",["vulnerability","misconfiguration"])

m("Inga Petersen <inga.petersen@uni-nordholz.example>","Einladung Sicherheitsrunde","""Liebe alle,

am kommenden Donnerstag um 14 Uhr trifft sich die Runde der IT-Beauftragten wieder in Raum C 1.05. Wer ein Thema hat, schicke es mir bitte bis Mittwoch. Kaffee ist da, Kuchen wäre schön.

Inga Petersen
Stabsstelle Informationssicherheit
""",dict(),"N U R","other")

m("Mehmet Yildiz <yildiz@uni-nordholz.example>","Schlüsselbund + Token","""Hallo Team,

am Samstag ist mir beim Joggen an der Elbe (Höhe Fähranleger) das Schlüsselmäppchen aus der Tasche gefallen, daran hing mein YubiKey für die Verwaltungszugänge. Abgesucht habe ich alles, nix. Der Token allein nützt ohne mein Passwort niemandem etwas, trotzdem bitte sperren: Seriennummer 11902233.

Mehmet Yildiz
Systemadministrator
Rechenzentrum
""",dict(DK=("YubiKey","Token"),DI=("11902233","Seriennummer 11902233"),LS="lost",L=("an der Elbe (Höhe Fähranleger)","Elbe (Höhe Fähranleger)","beim Joggen an der Elbe (Höhe Fähranleger)","an der Elbe"),N="Mehmet Yildiz",R="Systemadministrator",U="Rechenzentrum"),"DP","device_loss")

m("Carola Weiß <carola.weiss@uni-nordholz.example>","Verteiler statt BCC","""Guten Tag,

leider habe ich die Einladung zum Alumni-Abend an 212 Adressen offen im An-Feld verschickt. Ich saß dabei in der Mensa am Handy und habe zu schnell auf Senden gedrückt. Zwei haben sich schon beschwert.

Mit freundlichem Gruß
Carola Weiß
Alumnibüro
Handy 0152 0009876
""",dict(N="Carola Weiß",U="Alumnibüro",P="0152 0009876"),"L",["misdelivery","data_leak"])

m("Stefan Uhl <stefan.uhl@uni-nordholz.example>","ILIAS Kursraum","""Sehr geehrte Damen und Herren,

im ILIAS-Kurs „Statistik II“ war die Punkteliste mit Matrikelnummern und Namen von Freitag bis heute für alle 140 Teilnehmer sichtbar. Ich hatte das Häkchen „nur Tutoren“ übersehen. Die Liste ist jetzt offline.

MfG
S. Uhl
Lehrbeauftragter, Fachbereich Wirtschaft
""",dict(S=(["ILIAS"],["ILIAS-Kurs „Statistik II“"],["ILIAS-Kurs"]),N=("Stefan Uhl","S. Uhl"),R="Lehrbeauftragter",U="Fachbereich Wirtschaft"),"",["data_leak","misconfiguration"])

m("Annegret Poll <annegret.poll@uni-nordholz.example>","Diktiergerät","""Liebes Vorfall-Team,

für unsere Interviews leihen wir Diktiergeräte aus; eines davon (Olympus, Leihnummer DG-3) ist meiner Mitarbeiterin am Dienstag auf dem Bahnhofsvorplatz in Bremen mitsamt Rucksack gestohlen worden. Auf dem Gerät sind sechs Gespräche mit Patientinnen. Eine Verschlüsselung kennt das Modell nicht. Anzeige läuft.

Annegret Poll
Wissenschaftliche Mitarbeiterin | AG Versorgungsforschung
""",dict(DK=("Diktiergerät","Diktiergeräte","Olympus","Diktiergerät (Olympus)"),DI=("DG-3","Leihnummer DG-3"),DE="no",LS="stolen",L=("Bahnhofsvorplatz in Bremen","auf dem Bahnhofsvorplatz in Bremen"),N="Annegret Poll",R="Wissenschaftliche Mitarbeiterin",U="AG Versorgungsforschung"),"","device_loss")

m("Dirk Osterloh <d.osterloh@uni-nordholz.example>","VPN-Zugang missbraucht?","""Hallo,

laut Ihrer Statusmail hat sich mein VPN-Konto dosterlo02 heute Nacht um 2:11 Uhr aus Brasilien angemeldet. Da lag ich im Bett. Ich habe das Kennwort von meinem privaten Tablet aus geändert und alle Sitzungen beendet.

Dirk Osterloh
""",dict(S=(["dosterlo02"],["VPN-Konto dosterlo02"],["VPN-Konto"],["VPN"],["VPN","dosterlo02"]),N="Dirk Osterloh"),"",["compromised_account","unauthorized_access"])

m("Gleichstellungsbüro <gleichstellung@uni-nordholz.example>","Netzlaufwerk offen","""Guten Tag,

heute ist uns aufgefallen, dass das Netzlaufwerk G:\\Beratung für alle Beschäftigten lesbar ist und nicht nur für uns drei. Wie lange schon, können wir nicht sagen. Wir bitten dringend um Rückruf unter 9988-277.

Ihr Gleichstellungsbüro
""",dict(S=(["G:\\Beratung"],["Netzlaufwerk G:\\Beratung"],["Netzlaufwerk"]),U="Gleichstellungsbüro",P=("9988-277",)),"N",["misconfiguration","data_leak","unauthorized_access"])

m("Thorben Clausen <thorben.clausen@uni-nordholz.example>","Diensthandy im Schwimmbad","""Moin moin,

Samsung A54 (Diensthandy, Rufnummer 0160 0007788) liegt vermutlich auf dem Grund des Hallenbads Cuxhaven, jedenfalls war es nach dem Umziehen nicht mehr im Spind. Ob geklaut oder verschusselt, weiß ich beim besten Willen nicht. Bildschirmsperre per Fingerabdruck. Bitte die SIM sperren und das Gerät fernlöschen, wenn das bei uns geht.

Thorben Clausen
Fuhrpark / Poststelle
Büro: 04741 9988-615
""",dict(DK=("Samsung A54","Diensthandy","Samsung A54 (Diensthandy"),L=("Hallenbads Cuxhaven","Hallenbad Cuxhaven","Spind","Grund des Hallenbads Cuxhaven"),N="Thorben Clausen",U=("Fuhrpark / Poststelle","Fuhrpark","Poststelle"),P=("04741 9988-615",)),"LS DR DP R DI","device_loss")

m("Wiebke Saathoff <wiebke.saathoff@uni-nordholz.example>","Falsche Anlage","""Hallo Frau Kollegin,

ich habe Herrn M. gestern die Lohnsteuerbescheinigung von Frau M. in den Umschlag gesteckt. Er hat sie heute persönlich zurückgebracht. Müssen wir das melden?

Wiebke Saathoff, Personalabteilung, Sachgebiet 3.2
Durchwahl 318
""",dict(N="Wiebke Saathoff",U=("Personalabteilung, Sachgebiet 3.2","Personalabteilung","Sachgebiet 3.2"),P=("318","Durchwahl 318")),"",["misdelivery","paper_disclosure"])

m("Paul Eggers <eggers@chemie.uni-nordholz.example>","NAS der AG","""Hi,

unsere Synology in der AG Katalyse (nas-kat, 192.0.2.130) hat heute Nacht alle Freigaben in .locked umbenannt. Die Steuerrechner der Spektrometer hängen nicht dran und laufen normal. Das letzte Backup ist von August. Strom ist aus.

Grüße aus dem Labor C 317
Paul Eggers
Doktorand
""",dict(S=(["nas-kat","192.0.2.130"],["Synology","nas-kat","192.0.2.130"],["nas-kat"],["Synology"],["Synology","nas-kat"]),N="Paul Eggers",R="Doktorand",U="AG Katalyse"),"L DK","ransomware")

m("Britta Nolte <nolte@uni-nordholz.example>","Karton mit Disketten","""Guten Tag Herr Albers,

beim Umzug des Archivs ist ein Karton mit etwa 30 alten Disketten und zwei CD-ROMs abhandengekommen. Nach Auskunft der Spedition wurde er zuletzt im Zwischenlager in der Industriestraße 8 gesehen. Was genau darauf ist, lässt sich nur aus der Ablageliste erschließen: Personalbögen bis 1998.

Mit freundlichen Grüßen
im Auftrag
Nolte

Universitätsarchiv Nordholz · Hafenstraße 2 · 27637 Nordholz
Telefon 04741 9988-80 · archiv@uni-nordholz.example
""",dict(DK=("Disketten","Disketten und zwei CD-ROMs","30 alten Disketten und zwei CD-ROMs"),LS="lost",L=("Zwischenlager in der Industriestraße 8","im Zwischenlager in der Industriestraße 8"),N=("Britta Nolte","Nolte"),U=("Universitätsarchiv Nordholz","Universitätsarchiv"),P=("04741 9988-80",)),"",["device_loss","data_loss"])

m("Sven Drews <sven.drews@uni-nordholz.example>","Teams-Aufzeichnung","""Hallo,

meine Teams-Besprechung von letzter Woche (Berufungskommission W2!) wurde automatisch aufgezeichnet und der Link stand im Kalender der ganzen Fakultät. Bis ich es gemerkt habe, hatten elf Leute drauf geklickt. Aufzeichnung ist gelöscht.

Sven Drews
Juniorprofessur für Medieninformatik
Tel. -2214, Sprechstunde Di 10-11 in F 1.08
""",dict(S=(["Teams"],["Teams-Besprechung"],["Teams-Aufzeichnung"],["Teams","Kalender der ganzen Fakultät"]),N="Sven Drews",U=("Juniorprofessur für Medieninformatik","Medieninformatik"),P=("-2214","2214")),"R",["data_leak","misconfiguration"])

m("Gesa Tietjen <gesa.tietjen@uni-nordholz.example>","Kamera verlegt","""Liebe Leute,

unsere Institutskamera ist gerade nicht auffindbar. Sie ist wahrscheinlich nur verlegt, zuletzt lag sie im Seminarraum 0.21. Auf der Speicherkarte sind die Porträts der Erstis. Ich suche heute noch mal gründlich und gebe Bescheid.

Gesa
""",dict(DK=("Institutskamera","Kamera"),N=("Gesa Tietjen","Gesa")),"LS L U","device_loss")

m("Roland Fechner <fechner@uni-nordholz.example>","Kassenterminals","""Sehr geehrtes Sicherheitsteam,

in der Cafeteria Nord fielen heute zwischen 11:30 und 12:50 Uhr alle drei Kassenterminals aus. Laut Dienstleister war der Zahlungsserver pay.studwerk.example mit Anfragen überflutet. Jetzt läuft wieder alles. Bargeld ging.

R. Fechner
Betriebsleiter Hochschulgastronomie
Studierendenwerk Nordholz, AöR
Tel 04741 777-10 / mobil 0171 0003344 / Fax -19
„Gut essen. Gut studieren.“
""",dict(S=(["pay.studwerk.example","Kassenterminals"],["Kassenterminals"],["pay.studwerk.example"],["Zahlungsserver pay.studwerk.example"],["Kassenterminals","Zahlungsserver pay.studwerk.example"]),L=("Cafeteria Nord","in der Cafeteria Nord"),N=("Roland Fechner","R. Fechner"),R=("Betriebsleiter Hochschulgastronomie","Betriebsleiter"),U=("Studierendenwerk Nordholz","Hochschulgastronomie","Studierendenwerk Nordholz, AöR"),P=("04741 777-10","0171 0003344")),"",["denial_of_service","outage"])

m("Clara Ewers <clara.ewers@stud.uni-nordholz.example>","Wohnheim-WLAN","""Hey,

in eurem eduroam konnte ich vorhin im Lesesaal die freigegebenen Ordner von mindestens fünf fremden Laptops sehen. Ich hab nichts geöffnet. Ist das normal oder fehlt da die Client-Isolation?

Clara (3. Semester Informatik)
""",dict(S=(["eduroam"],),L=("Lesesaal","im Lesesaal"),N=("Clara Ewers","Clara")),"R U",["vulnerability","misconfiguration"])

m("Dr. Martin Kehl <kehl@uni-nordholz.example>","Probandenlaptop ohne Verschlüsselung","""Guten Abend,

mir wurde am Sonntag auf dem Parkplatz der Raststätte Dammer Berge die Heckscheibe eingeschlagen. Mitgenommen haben sie eine Sporttasche mit dem Probandenlaptop. Inventarnummer habe ich leider keine im Kopf, das müsste in der Anlagenbuchhaltung stehen. Das Gerät war nicht verschlüsselt, nur Windows-Passwort.

Dr. Martin Kehl, Sportmedizin
+49 172 0005511
""",dict(DK=("Probandenlaptop","Laptop"),DE="no",DP=("yes","Windows-Passwort","nur Windows-Passwort"),LS="stolen",L=("Parkplatz der Raststätte Dammer Berge","auf dem Parkplatz der Raststätte Dammer Berge"),N=("Martin Kehl","Dr. Martin Kehl"),U="Sportmedizin",P="+49 172 0005511"),"","device_loss")

m("Elke Schrader <schrader@uni-nordholz.example>","Brief vom falschen Amt","""Guten Tag,

ein Bafög-Bescheid, der an Herrn T. gehen sollte, lag heute in der Hauspost des Instituts für Musik. Der Umschlag war offen. Wir haben ihn an das Amt zurückgegeben.

Elke Schrader
(Geschäftsführung, Institut für Musik)
""",dict(N="Elke Schrader",R="Geschäftsführung",U="Institut für Musik"),"L",["misdelivery","paper_disclosure"])

m("Arne Voigtländer <arne.voigtlaender@uni-nordholz.example>","GitLab-Token im öffentlichen Repo","""Moin,

ich hab gestern ein Deploy-Token für gitlab.uni-nordholz.example in ein öffentliches GitHub-Repo gepusht, aufgefallen ist es mir erst über eine Warnmail von GitHub. Token ist widerrufen. In den Zugriffslogs vom GitLab finde ich einen Clone aus 198.51.100.23, der nicht von uns ist.

Arne
--
Arne Voigtländer · Softwareentwickler · Projekt SeeDaten · Zimmer 4.12 · Tel 9988-4410 · Matrix @arne:uni-nordholz.example
""",dict(S=(["gitlab.uni-nordholz.example"],["GitLab"],["gitlab.uni-nordholz.example","GitLab"]),N=("Arne Voigtländer","Arne"),R="Softwareentwickler",U="Projekt SeeDaten",P=("9988-4410",)),"",["credentials_exposed","unauthorized_access"])

m("Heike Dammann <h.dammann@uni-nordholz.example>","Danke!","""Liebes Team,

die Schulung letzte Woche in der Alten Aula war wirklich gut, vor allem der Teil mit den gefälschten Rechnungen. Könnten Sie uns die Folien schicken? Ich würde sie gern in unserer Abteilungsrunde zeigen.

Beste Grüße
Heike Dammann
Teamleitung Einkauf
Tel. 04741 9988-402
""",dict(),"N R U P","other")

m("Finn Lorenzen <finn.lorenzen@uni-nordholz.example>","Beamer-PC","""Tach,

der Rechner am Pult in HS 1 (Aufkleber HS1-PULT, Windows 7!!) zeigt beim Hochfahren ein fremdes Fernwartungsprogramm, AnyDesk, das wir nie installiert haben. Während der Vorlesung heute hat sich der Mauszeiger von selbst bewegt. Hab ausgeschaltet, Zettel dran.

Finn Lorenzen, Medientechnik, Pieper 5533
""",dict(S=(["HS1-PULT"],["Rechner am Pult in HS 1"],["Rechner am Pult in HS 1","HS1-PULT"],["Beamer-PC"]),L=("HS 1","in HS 1","am Pult in HS 1"),N="Finn Lorenzen",U="Medientechnik",P=("5533","Pieper 5533")),"DK DI R",["unauthorized_access","malware"])

m("Isabel Krohn <isabel.krohn@uni-nordholz.example>","im Auftrag von Frau Prof. Sander: Moodle","""Guten Tag,

Frau Prof. Sander bittet mich um folgende Meldung: In ihrem Moodle-Kurs hat jemand mit ihrem Account am Sonntag die Klausurtermine geändert. Sie selbst war auf einer Wanderung ohne Empfang. Das Passwort hat sie inzwischen zurückgesetzt.

Für Rückfragen erreichen Sie mich unter 04741 9988-2090, Frau Prof. Sander unter -2091.

Isabel Krohn
Assistenz der Professur für Pädagogische Psychologie
""",dict(S=(["Moodle"],["Moodle-Kurs"],["Moodle","Account"],["Moodle-Kurs","Account"]),N="Isabel Krohn",R=("Assistenz","Assistenz der Professur für Pädagogische Psychologie"),U=("Professur für Pädagogische Psychologie",),P="04741 9988-2090"),"",["compromised_account","unauthorized_access"])

m("Ludger Beermann <beermann@uni-nordholz.example>","Portscan","""Zur Kenntnis: gestern 22–23 Uhr Portscan von 203.0.113.17 gegen das ganze Netz 192.0.2.0/26, Schwerpunkt 445 und 3389. Firewall hat geblockt, kein Durchkommen. Mitschnitt auf Wunsch.

L. Beermann
""",dict(S=(["192.0.2.0/26"],),N=("Ludger Beermann","L. Beermann")),"","scan")

m("Tanja Möhring <t.moehring@uni-nordholz.example>","Handy aus der Jacke gezogen","""Hallo,

auf dem Weihnachtsbasar-Vorbereitungstreffen im Gemeindehaus St. Marien ist mir am Freitag das Diensttelefon aus der Jackentasche gezogen worden. Google Pixel 6a, IMEI 350000000000017, Gerät ist verschlüsselt (Standard bei Android, sagt Ihr Kollege). Über die Verwaltungsoberfläche habe ich die Fernlöschung angestoßen, sie steht noch auf „ausstehend“. 

Tanja Möhring
Referentin für Öffentlichkeitsarbeit, Pressestelle
Mobil zurzeit nicht erreichbar – bitte Festnetz 04741 9988-33
""",dict(DK=("Diensttelefon","Google Pixel 6a","Handy"),DI=("350000000000017","IMEI 350000000000017"),DE="yes",DR=("yes","Fernlöschung angestoßen","pending","ausstehend","die Fernlöschung angestoßen"),LS="stolen",L=("Gemeindehaus St. Marien","im Gemeindehaus St. Marien"),N="Tanja Möhring",R=("Referentin für Öffentlichkeitsarbeit",),U="Pressestelle",P="04741 9988-33"),"","device_loss")

m("Jörg Hagemann <joerg.hagemann@uni-nordholz.example>","Bluescreen nach Update","""Sehr geehrte Damen und Herren,

seit dem Update von gestern Abend ist unser Zeiterfassungssystem ZEUS nicht mehr erreichbar, die Buchungsterminals an Pforte 1 und Pforte 2 nehmen keine Chips mehr an. Wir schreiben die Zeiten von Hand auf. Hinweise auf einen Angriff haben wir nicht.

Hagemann
Personalrat
""",dict(S=(["ZEUS"],["Zeiterfassungssystem ZEUS"],["ZEUS","Buchungsterminals"],["Zeiterfassungssystem ZEUS","Buchungsterminals"],["Zeiterfassungssystem ZEUS","Buchungsterminals an Pforte 1 und Pforte 2"]),N=("Jörg Hagemann","Hagemann"),U="Personalrat"),"L","outage")

m("Maren Schlüter <maren.schlueter@uni-nordholz.example>","Chefmasche","""Guten Morgen,

gestern kam bei mir eine Mail „von der Präsidentin“ an, ich solle dringend Gutscheinkarten besorgen. Absender war praesidentin.nordholz@mail.example. Ich habe nicht geantwortet. Meine Nachbarin im Büro hat die gleiche bekommen.

Maren Schlüter

Verwaltungsangestellte
Dekanat Fakultät II
Universität Nordholz
Campusring 11
27637 Nordholz
Fon: 04741 9988-2001
Fax: 04741 9988-2099
Web: www.uni-nordholz.example/fk2

Bitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.
""",dict(N="Maren Schlüter",R="Verwaltungsangestellte",U=("Dekanat Fakultät II","Dekanat","Fakultät II"),P="04741 9988-2001"),"","phishing")

m("Kai Ruschmeyer <ruschmeyer@uni-nordholz.example>","Leih-iPad","""Hallo Vorfall-Team,

eins unserer Leih-iPads aus dem Medienverleih ist nicht zurückgekommen: Gerät Nr. 14, Inventar 2022-0871. Der Student sagt, er habe es im Zug nach Hamburg (RE5) verloren. Per MDM haben wir es in den Verlustmodus versetzt; gelöscht ist es noch nicht. iPads sind bei uns immer verschlüsselt und codegesperrt.

Kai Ruschmeyer
Leitung Medienverleih
04741 9988-561
""",dict(DK=("Leih-iPad","iPad","Leih-iPads"),DI=("2022-0871","Inventar 2022-0871","14","Nr. 14"),DE="yes",DP=("yes","codegesperrt"),DR=("no","gelöscht ist es noch nicht"),LS="lost",L=("im Zug nach Hamburg (RE5)","Zug nach Hamburg (RE5)","Zug nach Hamburg"),N="Kai Ruschmeyer",R=("Leitung Medienverleih","Leitung"),U="Medienverleih",P="04741 9988-561"),"","device_loss")

m("Gudrun Otten <gudrun.otten@uni-nordholz.example>","Fax an falsche Nummer","""Guten Tag,

meine Kollegin hat heute einen Befundbericht an eine falsche Nummer gefaxt, gelandet ist er bei einem Autohaus. Das Autohaus hat angerufen und das Blatt geschreddert. 

Gudrun Otten, MFA, Betriebsärztlicher Dienst
☎ 9988-112
""",dict(N="Gudrun Otten",R="MFA",U="Betriebsärztlicher Dienst",P="9988-112"),"S","misdelivery")

m("Nils Hartwig <n.hartwig@geo.uni-nordholz.example>","Drohne","""Moin,

unsere Vermessungsdrohne (DJI, Kennung eDE-0000-77) ist am Mittwoch über dem Watt vor Sahlenburg abgestürzt und nicht mehr zu finden. Auf der SD-Karte sind Luftbilder mit Kennzeichen und ein paar Spaziergängern. SD ist unverschlüsselt. Ich nehme an, das Salzwasser erledigt den Rest, aber sicher ist sicher.

Nils Hartwig
Techniker am Geographischen Institut
""",dict(DK=("Vermessungsdrohne","Drohne","DJI","Vermessungsdrohne (DJI"),DI=("eDE-0000-77",),DE="no",LS="lost",L=("über dem Watt vor Sahlenburg","Watt vor Sahlenburg"),N="Nils Hartwig",R="Techniker",U=("Geographischen Institut","Geographisches Institut")),"","device_loss")

m("Simone Albrecht <simone.albrecht@uni-nordholz.example>","Login-Seite der Bibliothek nachgebaut","""Liebe IT,

unter ub-nordholz.example.net steht eine Kopie unserer Bibliotheksanmeldung, die Nutzernamen und Passwörter abfragt. Drei Leserinnen haben am Infotresen davon erzählt, eine hat sich dort eingeloggt. Ihr Konto haben wir gesperrt. Unser echter Katalog ist nicht betroffen.

Simone Albrecht
Bibliotheksdirektorin (komm.)
""",dict(N="Simone Albrecht",R=("Bibliotheksdirektorin (komm.)","Bibliotheksdirektorin")),"S U","phishing")

m("Ole Behnke <ole.behnke@uni-nordholz.example>","Serverraum stand offen","""Guten Tag,

als ich heute um 6:20 Uhr zur Frühschicht kam, stand die Tür zum Verteilerraum K 0.11 im Keller des Hauptgebäudes sperrangelweit auf. An Schrank 4 war ein unbekanntes kleines Gerät an den Switch sw-hg-k04 gesteckt. Angefasst habe ich nichts, nur fotografiert.

Ole Behnke
Objektschutz, Firma Nordwacht GmbH
Leitstelle 04741 555-0
""",dict(S=(["sw-hg-k04"],["Switch sw-hg-k04"]),L=("Verteilerraum K 0.11 im Keller des Hauptgebäudes","Verteilerraum K 0.11"),N="Ole Behnke",U=("Objektschutz","Objektschutz, Firma Nordwacht GmbH","Firma Nordwacht GmbH","Nordwacht GmbH"),P="04741 555-0"),"R","unauthorized_access")

m("Vanessa Grote <vanessa.grote@uni-nordholz.example>","Frage","""Hallo,

wohin muss ich mich wenden, wenn ich für meine Doktorarbeit eine Datenschutz-Folgenabschätzung brauche? Auf Ihrer Seite habe ich nur das Meldeformular gefunden. Es ist nichts passiert!

Vanessa Grote
Doktorandin, Soziologie
""",dict(),"N R U","other")

m("Horst Wilkening <wilkening@uni-nordholz.example>","Mailkonto meines Mannes... äh Mitarbeiters","""Guten Tag,

das Postfach meines Mitarbeiters Piet Hansen (p.hansen@uni-nordholz.example) leitet seit Anfang der Woche alles an eine Gmail-Adresse weiter, und niemand von uns hat das eingestellt. Er selbst ist krank, ich melde das als sein Vorgesetzter. In seiner Abwesenheitsnotiz steht außerdem ein Link, der dort nicht hingehört.

Horst Wilkening
Werkstattleiter Feinmechanik
Halle 3
Tel.: 04741 – 9988 – 709
Mobil: 0173 / 000 22 11
""",dict(S=(["p.hansen@uni-nordholz.example"],["Postfach meines Mitarbeiters Piet Hansen"],["Postfach"],["Postfach meines Mitarbeiters Piet Hansen (p.hansen@uni-nordholz.example)"]),N="Horst Wilkening",R=("Werkstattleiter Feinmechanik","Werkstattleiter","Vorgesetzter"),P=("04741 – 9988 – 709","0173 / 000 22 11")),"U","compromised_account")

m("Dr.-Ing. Sabine Reuss <reuss@uni-nordholz.example>","Backup-Band","""Sehr geehrte Kolleginnen und Kollegen,

bei der Inventur im Bandtresor fehlt das LTO-Band mit dem Barcode NHZ118L7, eine Monatssicherung der Personalverwaltung. Der Kurier hat den Empfang am 2. quittiert, bei uns im Tresor ist es nie angekommen. Die Bänder werden grundsätzlich verschlüsselt geschrieben (AES-256).

Dr.-Ing. Sabine Reuss
stellv. Leiterin Rechenzentrum
Gruppe Speicher & Backup
""",dict(DK=("LTO-Band","Backup-Band"),DI=("NHZ118L7",),DE="yes",N=("Sabine Reuss","Dr.-Ing. Sabine Reuss"),R=("stellv. Leiterin Rechenzentrum","stellv. Leiterin"),U=("Rechenzentrum","Gruppe Speicher & Backup","Rechenzentrum, Gruppe Speicher & Backup")),"L LS",["device_loss","data_loss"])
print(len(M)) if __name__=="__main__" else None
