from lib import *
# 1 Uni Stuttgart (zendas)
mail('de01','docx','de','Halbach, Birgit','b.halbach@uni-nordholz.example','2026-10-13T15:22:00+02:00','Datenpanne Notenliste',
'''Guten Tag,

anbei das ausgefüllte Formular, wie eben am Telefon mit der Hotline besprochen. Es ist mir sehr unangenehm.

Mit freundlichen Grüßen
B. Halbach
''',[t('Meldung einer (möglichen) Verletzung des Schutzes personenbezogener Daten (Datenpanne)'),
n('Pflichtangaben sind mit einem Sternchen (*) gekennzeichnet. Können Sie zu einem Pflichtfeld mangels Kenntnis keine Angaben machen, schreiben Sie bitte "unbekannt" o.Ä.'),
h('Was ist passiert?'),
kv('Beschreibung der (möglichen) Datenpanne *','Ich wollte die Notenliste der Klausur Technische Mechanik II an die drei Korrektoren schicken. Outlook hat den Verteiler "TM2-alle" vorgeschlagen und ich habe es nicht bemerkt. Die Excel-Datei ging damit an alle Teilnehmenden der Klausur.'),
h('Ihre Kontaktdaten'),kv('Nachname *','Halbach'),kv('Vorname *','Birgit'),kv('Institut/Einrichtung *','Prüfungssekretariat Fakultät Maschinenbau'),
kv('E-Mail-Adresse *','b.halbach@uni-nordholz.example'),kv('Telefon','04471 5550-3318'),
h('Informationen zur Datenschutzverletzung'),
kv('Zeitpunkt des Vorfalls * (Am besten mit Datum und Uhrzeit)','13.10.2026, 9:40 Uhr'),
kv('Zeitpunkt der Entdeckung * (Am besten mit Datum und Uhrzeit)','13.10.2026, 11:05 Uhr'),
kv('Ende des Vorfalls (Am besten mit Datum und Uhrzeit)','unbekannt'),
c('Art der Verletzung *',['Unbefugter Zugang','Löschung/Vernichtung von Daten/Akten','Verlust von Daten/Akten','Offenlegung von Daten/Akten','Veränderung von Daten/Akten','Weitere:'],['Offenlegung von Daten/Akten']),
c('Betroffene Personengruppe *',['Studierende','Beschäftigte','Forschungsdaten','Bewerberdaten','Externe Veranstaltungsteilnehmer*innen','Externe Nutzer*innen','Externe Prüfer*innen','Weitere:'],['Studierende']),
h('Details zum Vorfall'),
c('Betroffene Daten *',['Nachname','Vorname','LBV-Personalnummer','Matrikelnummer','Geburtsdatum','Anschrift','Noten','Gesundheitsdaten'],['Nachname','Vorname','Matrikelnummer','Noten']),
kv('Anzahl der betroffenen Personen (ggf. geschätzt) *','143'),
kv('Mögliche Folgen für die Betroffenen','Die Noten sind jetzt unter den Studierenden bekannt, einzelne könnten bloßgestellt werden.'),
kv('Welche Maßnahmen wurden bereits ergriffen?','Nachricht zurückgerufen (hat nur bei 12 Personen geklappt), Bitte um Löschung an alle Empfänger verschickt.'),
kv('Sonstiges','')],
{'reporter_name':{'any':['Birgit Halbach','Halbach, Birgit','B. Halbach']},'reporter_email':'b.halbach@uni-nordholz.example','reporter_phone':'04471 5550-3318','org_unit':'Prüfungssekretariat Fakultät Maschinenbau',
'discovered_at':'2026-10-13T11:05:00+02:00','occurred_at':'2026-10-13T09:40:00+02:00',
'description':'Ich wollte die Notenliste der Klausur Technische Mechanik II an die drei Korrektoren schicken. Outlook hat den Verteiler "TM2-alle" vorgeschlagen und ich habe es nicht bemerkt. Die Excel-Datei ging damit an alle Teilnehmenden der Klausur.',
'data_categories':['Nachname','Vorname','Matrikelnummer','Noten'],'affected_persons':143,
'consequences':'Die Noten sind jetzt unter den Studierenden bekannt, einzelne könnten bloßgestellt werden.',
'measures':'Nachricht zurückgerufen (hat nur bei 12 Personen geklappt), Bitte um Löschung an alle Empfänger verschickt.'},
['personal_data','occurred_from','informed'],'misdelivery',fn='Meldeformular_Datenpanne.docx',style='table')

# 2 LfD Niedersachsen
mail('de02','acroform','de','Henning Oltmanns','h.oltmanns@studierendenwerk-nordholz.example','2026-11-05T10:14:00+01:00','Zur Kenntnis: unsere Meldung nach Art. 33 DSGVO',
'''Sehr geehrte Damen und Herren,

da auch Studierende der Universität betroffen sind, senden wir Ihnen unsere heute an die Aufsichtsbehörde abgegebene Meldung zur Kenntnis.

Mit freundlichen Grüßen
Henning Oltmanns
Studierendenwerk Nordholz A. ö. R.
Tel. 04471 5551-20 / Fax -29
''',[t('Meldung einer Verletzung des Schutzes personenbezogener Daten gemäß Art. 33 DSGVO'),n('* = Pflichtangaben'),
h('1. Über den Meldenden'),h('1.1 Kontaktdaten des Verantwortlichen'),
kv('Name / Firma / Behörde *','Studierendenwerk Nordholz A. ö. R.'),g('Straße, Hausnummer *','Deichallee 4','PLZ, Ort *','26999 Nordholz'),
h('1.2 Meldung durch Auftragsverarbeiter'),kv('Kontaktdaten des Auftragsverarbeiters',''),
h('1.3 Name und Funktion der meldenden Person'),g('Name *','Henning Oltmanns','Funktion *','Abteilungsleiter Studentisches Wohnen'),
g('Telefon *','04471 5551-20','E-Mail *','h.oltmanns@studierendenwerk-nordholz.example'),
kv('1.4 Andere Beteiligte außerhalb des Verantwortlichen am Dienst, der von der Verletzung betroffen ist',''),
h('2. Zeitliche Darstellung'),g('2.1 Beginn der Verletzung','30.10.2026','2.2 Ende der Verletzung','03.11.2026'),
kv('2.3 Zeitpunkt des Bekanntwerdens der Verletzung *','03.11.2026, 08:15 Uhr'),kv('2.4 Gründe für eine verspätete Meldung (> 72 Std.)',''),
h('3. Angaben zum Verstoß'),c('3.1 Art des Verstoßes',['Vertraulichkeit','Integrität','Verfügbarkeit'],['Vertraulichkeit']),
kv('3.2 Beschreibung des Vorfalls *','Ein Netzlaufwerk der Wohnheimverwaltung war nach einem Update des NAS ohne Anmeldung aus dem Gäste-WLAN erreichbar. Ein Mieter hat dies bemerkt und dem Hausmeister gemeldet. In den Protokollen finden sich Zugriffe von zwei fremden Geräten.'),
h('4. Über die betroffenen Daten'),c('Kategorien',['Name','Anschrift','Geburtsdatum','Bankverbindung','Ausweisdaten','Standortdaten'],['Name','Anschrift','Geburtsdatum','Bankverbindung']),
c('Besondere Kategorien betroffen?',['ja','nein'],['nein']),kv('Anzahl der Datensätze (ca.)','1.900'),
h('5. Über die betroffenen Personen'),c('Personengruppen',['Beschäftigte','Kunden','Mieter','Schüler / Studierende','Patienten'],['Mieter','Schüler / Studierende']),kv('Anzahl der betroffenen Personen (ca.) *','640'),
h('6. Maßnahmen vor dem Vorfall'),kv('Beschreibung der technischen und organisatorischen Maßnahmen','Netztrennung, Rechtekonzept, jährliche Schulung'),
h('7. Konsequenzen'),kv('7.1 Verstoß gegen die Vertraulichkeit – mögliche Folgen','Missbrauch der Bankdaten, gezielte Betrugsanrufe'),
c('7.4 Einschätzung des Risikos',['gering','mittel','hoch'],['mittel']),
h('8. Maßnahmen nach dem Vorfall'),kv('Ergriffene Maßnahmen *','Freigabe am 03.11. um 08:40 Uhr abgeschaltet, Zugriffsprotokolle gesichert, Firmware zurückgesetzt.'),
h('9. Benachrichtigung der Betroffenen'),c('Wurden die Betroffenen benachrichtigt?',['ja','nein','noch nicht'],['noch nicht'])],
{'reporter_name':'Henning Oltmanns','reporter_email':'h.oltmanns@studierendenwerk-nordholz.example','reporter_phone':'04471 5551-20','reporter_role':'Abteilungsleiter Studentisches Wohnen',
'org_unit':'Studierendenwerk Nordholz A. ö. R.','discovered_at':'2026-11-03T08:15:00+01:00','occurred_from':'2026-10-30','occurred_to':'2026-11-03',
'description':'Ein Netzlaufwerk der Wohnheimverwaltung war nach einem Update des NAS ohne Anmeldung aus dem Gäste-WLAN erreichbar. Ein Mieter hat dies bemerkt und dem Hausmeister gemeldet. In den Protokollen finden sich Zugriffe von zwei fremden Geräten.',
'data_categories':['Name','Anschrift','Geburtsdatum','Bankverbindung'],'special_categories':'no','affected_persons':640,
'consequences':'Missbrauch der Bankdaten, gezielte Betrugsanrufe','measures':'Freigabe am 03.11. um 08:40 Uhr abgeschaltet, Zugriffsprotokolle gesichert, Firmware zurückgesetzt.'},
['personal_data','affected_systems','informed'],['misconfiguration','data_leak','unauthorized_access'],fn='Art33_Meldung_StW.pdf',style='label')

# 3 LfDI RLP printout
mail('de03','flat_pdf','de','Gesine Marquardt','g.marquardt@klinikum-nordholz.example','2026-10-21T16:47:00+02:00','Ausdruck Datenpannenmeldung LfDI',
'''Hallo liebes Vorfall-Team,

im Anhang der Ausdruck unserer Meldung aus dem Formularserver, bitte zu den Akten nehmen (Lehrkrankenhaus-Vertrag § 9).

Viele Grüße
Gesine Marquardt
-- 
Klinikum Nordholz gGmbH | Datenschutzkoordination | Station 4, Raum 4.112
''',[t('Meldung einer Datenpanne nach Art. 33 DS-GVO, bzw. § 54 LDSG'),n('Das PDF-Dokument unterscheidet sich in der Darstellung aus technischen Gründen von der Online-Ansicht.'),
h('Art der Meldung'),kv('Art der Meldung','Erstmeldung'),kv('Art des Vorfalls','Verlust oder Diebstahl von Unterlagen'),
h('Verantwortliche Stelle'),kv('Name der Organisation / Stelle','Klinikum Nordholz gGmbH'),kv('Anschrift','Am Siel 12, 26999 Nordholz'),kv('Branche','Gesundheitswesen'),
h('Meldende Person'),kv('Anrede','Frau'),kv('Vorname','Gesine'),kv('Nachname','Marquardt'),kv('Funktion','Datenschutzkoordinatorin'),kv('E-Mail','g.marquardt@klinikum-nordholz.example'),kv('Telefon','04471 770-2245'),
h('Ansprechpartner'),kv('Ansprechpartner für Rückfragen','wie meldende Person'),kv('Wünschen Sie eine automatische Meldebestätigung per E-Mail ?','Ja'),
h('Angaben zum Vorfall'),kv('Zeitpunkt des Vorfalls','19.10.2026 zwischen 18:00 und 20:30 Uhr'),kv('Wann wurde der Vorfall bekannt?','20.10.2026 06:50 Uhr'),
kv('Was ist passiert?','Eine Mappe mit Übergabebögen der Station 4 wurde von einer Praktikantin in der Straßenbahn Linie 3 liegen gelassen. Die Mappe wurde beim Fundbüro der Verkehrsbetriebe bisher nicht abgegeben.'),
kv('Anzahl der betroffenen Personen','22'),kv('Anzahl der betroffenen personenbezogenen Datensätze (ggf. Schätzung)','ca. 60'),
h('Betroffene Daten und Personen'),kv('Art der betroffenen Daten *','Name, Geburtsdatum, Diagnosen, Medikation'),kv('Besondere Kategorien (Art. 9 DS-GVO)','Ja, Gesundheitsdaten'),kv('Kategorie der betroffenen Personen *','Patientinnen und Patienten'),
h('Folgen der Datenschutzverletzung'),kv('Welche Folgen sind aufgrund der Datenschutzverletzung eingetreten?','Bislang keine Folgen bekannt.'),kv('Risiko für die betroffenen Personen','hoch'),
h('Maßnahmen'),kv('Ergriffene Abhilfemaßnahmen','Fundbüro und Verkehrsbetriebe angerufen, Fundmeldung online aufgegeben, Praktikantin belehrt.'),kv('Wurden andere Behörden informiert?','Nein')],
{'reporter_name':'Gesine Marquardt','reporter_email':'g.marquardt@klinikum-nordholz.example','reporter_phone':'04471 770-2245','reporter_role':'Datenschutzkoordinatorin','org_unit':{'any':['Klinikum Nordholz gGmbH','Datenschutzkoordination']},
'discovered_at':'2026-10-20T06:50:00+02:00','occurred_from':'2026-10-19T18:00:00+02:00','occurred_to':'2026-10-19T20:30:00+02:00',
'description':'Eine Mappe mit Übergabebögen der Station 4 wurde von einer Praktikantin in der Straßenbahn Linie 3 liegen gelassen. Die Mappe wurde beim Fundbüro der Verkehrsbetriebe bisher nicht abgegeben.',
'affected_persons':22,'data_categories':['Name','Geburtsdatum','Diagnosen','Medikation'],'special_categories':'yes',
'measures':'Fundbüro und Verkehrsbetriebe angerufen, Fundmeldung online aufgegeben, Praktikantin belehrt.'},
['consequences','personal_data','lost_or_stolen','location','informed','occurred_at'],['paper_disclosure','data_loss'],fn='Meldebestaetigung_Entwurf.pdf',style='plain')

# 4 Uni Bielefeld web form dump
mail('de04','html','de','Dr. Tilman Reuß','tilman.reuss@uni-nordholz.example','2026-11-17T09:03:00+01:00','Formulareingang: Meldung einer Datenschutzverletzung oder Datenpanne','',
[t('Meldung einer Datenschutzverletzung oder Datenpanne'),h('Ihre (dienstlichen) Kontaktdaten'),kv('Anrede:*','Herr'),kv('Titel:','Dr.'),kv('Vorname:*','Tilman'),kv('Nachname:*','Reuß'),kv('Fakultät/Einrichtung:*','Fakultät für Psychologie, AE 06'),kv('Telefon:*','-4471'),kv('E-Mail:*','tilman.reuss@uni-nordholz.example'),
h('Informationen zur Datenschutzverletzung'),kv('Zeitpunkt bzw. Zeitraum des Vorfalls:*','09.11.2026 bis 16.11.2026'),kv('Wann haben Sie von der Datenschutzverletzung erfahren?*','16.11.2026, 14:30 Uhr'),kv('Wurde die Datenschutzverletzung beseitigt?*','ja'),
c('Welcher Art ist die Datenschutzverletzung?*',['Vernichtung','Verlust','Veränderung','Unbefugte Offenlegung','Unbefugter Zugang'],['Unbefugte Offenlegung']),
kv('Beschreibung:*','Die Rohdaten unserer Online-Studie zu Schlafstörungen lagen als öffentlich lesbarer Ordner in der Cloud. Der Freigabelink stand in der Einladung an die Probanden, weil ich die falsche URL kopiert habe. Eine Probandin hat uns darauf hingewiesen.'),
h('Informationen zu den betroffenen Daten'),kv('Welcher Kategorie gehören die betroffenen Daten an?*','E-Mail-Adresse, Alter, Fragebogenantworten'),kv('Besondere Kategorien personenbezogener Daten','Gesundheitsdaten'),kv('Sonstige Kategorien',''),
h('Informationen zu den betroffenen Personen'),kv('Welcher Kategorie gehören die betroffenen Personen an?*','Probandinnen und Probanden'),kv('Ungefähre Zahl der betroffenen Personen:','87'),
h('Informationen zu den Folgen'),kv('Welche Folgen hat die DS-Verletzung wahrscheinlich für die betroffenen Personen?*','Rufschädigung, Rückschlüsse auf Erkrankungen'),
h('Informationen zum Risiko'),kv('Besteht für die betroffenen Personen voraussichtlich ein hohes Risiko für die Rechte und Freiheiten?*','unklar'),kv('Bereits getroffene Maßnahmen:','Freigabelink gelöscht, Ordner auf intern umgestellt, Ethikkommission informiert.'),
n('Die mit Stern * gekennzeichneten Felder sind Pflichtfelder.')],
{'reporter_name':{'any':['Tilman Reuß','Dr. Tilman Reuß']},'reporter_email':'tilman.reuss@uni-nordholz.example','reporter_phone':{'any':['-4471','4471']},'org_unit':'Fakultät für Psychologie, AE 06',
'occurred_from':'2026-11-09','occurred_to':'2026-11-16','discovered_at':'2026-11-16T14:30:00+01:00',
'description':'Die Rohdaten unserer Online-Studie zu Schlafstörungen lagen als öffentlich lesbarer Ordner in der Cloud. Der Freigabelink stand in der Einladung an die Probanden, weil ich die falsche URL kopiert habe. Eine Probandin hat uns darauf hingewiesen.',
'data_categories':{'any':[['E-Mail-Adresse','Alter','Fragebogenantworten'],['E-Mail-Adresse','Alter','Fragebogenantworten','Gesundheitsdaten']]},'special_categories':'yes','affected_persons':87,
'consequences':'Rufschädigung, Rückschlüsse auf Erkrankungen','measures':'Freigabelink gelöscht, Ordner auf intern umgestellt, Ethikkommission informiert.'},
['personal_data','informed','affected_systems','reporter_role','location'],['data_leak','misconfiguration'],intro='Folgende Meldung ist über das Formular des Portals der Datenschutzbeauftragten eingegangen:',outro='Diese E-Mail wurde automatisch erzeugt.')

# 5 Kath. Datenschutzzentrum §33 KDG
mail('de05','docx','de','Schwester Agnes Pohlmann','verwaltung@st-ansgar-kita.example','2026-10-08T12:31:00+02:00','Meldung § 33 KDG, Kita St. Ansgar',
'''Guten Tag,
wir sind Praxispartner Ihres Studiengangs Kindheitspädagogik. Zwei Ihrer Studentinnen waren in der Gruppe, deshalb bekommen Sie das Formblatt auch.
Gottes Segen
Sr. Agnes
''',[t('Meldung einer Datenschutzverletzung nach § 33 KDG'),n('(Die Meldung ist innerhalb von 72 Stunden nach Bekanntwerden der Datenschutzverletzung abzugeben) Alle mit * markierten Felder sind Pflichtfelder'),
h('Kirchliche Stelle'),n('Name und Adresse der betroffenen Einrichtung. Diese ist i. d. R. der Verantwortliche im Sinne des KDG.'),
kv('Einrichtung *','Kath. Kindertagesstätte St. Ansgar'),kv('Straße / Hausnummer *','Kirchweg 3'),kv('PLZ / Ort *','26999 Nordholz'),
h('Meldende Person'),n('Tragen Sie hier sich selbst und Ihre Kontaktdaten ein, also die Person, die gerade dieses Formular ausfüllt.'),
kv('Name, Vorname *','Pohlmann, Agnes'),kv('Funktion','Leiterin der Einrichtung'),kv('Telefon *','04471 33 08 91'),kv('E-Mail *','verwaltung@st-ansgar-kita.example'),
h('Ansprechpartner für Rückfragen'),kv('Name, Vorname','Wiegand, Torsten (betrieblicher Datenschutzbeauftragter)'),kv('Telefon','04471 33 08 70'),
h('Informationen zur Datenschutzverletzung'),kv('Wann hat sich die Datenschutzverletzung ereignet? *','in der Nacht vom 6. auf den 7. Oktober 2026'),kv('Wann ist Ihnen die Datenschutzverletzung bekannt geworden? *','7. Oktober 2026, 7:10 Uhr'),
kv('Beschreibung der Art der Verletzung *','Bei einem Einbruch in das Büro wurde die Kamera der Igelgruppe mitsamt Speicherkarte entwendet. Auf der Karte sind Fotos der Kinder vom Herbstfest.'),
kv('Kategorien der betroffenen Daten *','Fotos von Kindern'),kv('Ungefähre Zahl der betroffenen Personen *','31'),kv('Ungefähre Zahl der betroffenen Datensätze','ca. 400 Bilder'),
kv('Beschreibung der möglichen Folgen *','Unbefugte Verbreitung der Kinderfotos im Internet'),
kv('Beschreibung der ergriffenen oder vorgeschlagenen Maßnahmen *','Polizei verständigt, Elternbeirat informiert. Schloss der Bürotür wurde noch am selben Tag ausgetauscht.'),
c('Schrittweise Meldung',['Die Informationen sind im Zeitpunkt der Meldung noch nicht vollständig'],[]),kv('Anzeige bei der Polizei (Aktenzeichen)','PI Nordholz, 2026-1007-0442')],
{'reporter_name':{'any':['Agnes Pohlmann','Pohlmann, Agnes','Schwester Agnes Pohlmann']},'reporter_role':'Leiterin der Einrichtung','reporter_phone':'04471 33 08 91','reporter_email':'verwaltung@st-ansgar-kita.example','org_unit':'Kath. Kindertagesstätte St. Ansgar',
'discovered_at':'2026-10-07T07:10:00+02:00','description':'Bei einem Einbruch in das Büro wurde die Kamera der Igelgruppe mitsamt Speicherkarte entwendet. Auf der Karte sind Fotos der Kinder vom Herbstfest.',
'data_categories':['Fotos von Kindern'],'affected_persons':31,'consequences':'Unbefugte Verbreitung der Kinderfotos im Internet',
'measures':'Polizei verständigt, Elternbeirat informiert. Schloss der Bürotür wurde noch am selben Tag ausgetauscht.','police_report':{'any':['PI Nordholz, 2026-1007-0442','2026-1007-0442']}},
['occurred_from','occurred_to','occurred_at','lost_or_stolen','device_kind','personal_data','location','informed'],['device_loss','data_loss'],fn='Formblatt §33 KDG St. Ansgar.docx',style='below')

# 6 Queo
mail('de06','odt','de','Jannik Osterloh','jannik.osterloh@uni-nordholz.example','2026-10-29T17:58:00+01:00','DS-Vorfall CRM Alumni',
'''Moin,

Formular anbei, hab so viel eingetragen wie ich weiß. Bin morgen nur bis 12 da.

Gruß Jannik
''',[t('Meldung Datenschutzvorfall'),n('* Pflichtfeld'),kv('Wer meldet? *','Jannik Osterloh, Web-Entwickler, Alumni-Büro'),
kv('Was ist passiert? * (Detaillierte Schilderung des Sachverhaltes)','Beim Import in das Alumni-CRM wurden zwei Spalten vertauscht. Dadurch hat der Serienbrief zum Ehemaligentreffen bei rund 50 Leuten die Privatanschrift einer anderen Person im Adressfeld gehabt und ist so rausgegangen.'),
kv('Wann ist der Vorfall aufgetreten? (Definition an welchem Datum (und Zeit) der Vorfall aufgetreten ist.)','26.10.2026'),
kv('Wann wurde der Vorfall festgestellt? (Die Feststellung muss nicht mit dem Zeitpunkt des Vorfalls identisch sein. Es geht darum, wann bemerkt wurde, dass es zu dem Vorfall kam oder wann du (die meldende Person) von dem Vorfall erfahren hast.)','29.10.2026 um 16:20'),
kv('Wer ist beteiligt? (Genaue Schilderung der Beteiligten.)','Alumni-Büro, Druckdienstleister Letterwerk'),
kv('Wer ist betroffen? (Nennung der Menschen (Personen), die vom Vorfall betroffen sind.)','Ehemalige der Jahrgänge 1998 bis 2004'),
kv('Verarbeitungstätigkeit (Soweit bekannt bitte die genaue Verarbeitungstätigkeit benennen. Alternativ genaue Beschreibung des Prozesses und der beteiligten Soft- und Hardwaresysteme.)','Serienbrief aus Alumni-CRM'),
kv('Welche Daten sind betroffen? (Liste die genauen Daten/Datenfelder oder Datenkategorien auf)','Name, Privatanschrift, Abschlussjahr'),
kv('Sind besondere Daten betroffen? (Gesundheitsdaten, Daten zu Straftaten, Biometrische Daten, Bank- oder Kreditkartendaten.)','nein'),
kv('Sind Zugangsdaten betroffen? (z. B. auch Benutzerkennungen oder Passwörter)','nein'),
kv('Anzahl der Betroffenen/ Schätzung','50'),
kv('Maßnahmen (Möglichst „exakte“ Beschreibung, was bereits veranlasst wurde und was zu einem späteren Zeitpunkt veranlasst werden soll)','Druckdienstleister gestoppt, zweite Charge (180 Briefe) wurde nicht mehr versendet.'),
kv('Mögliche Folgen (z. B. Identitätsdiebstahl, Rufschädigung, Bloßstellung)','')],
{'reporter_name':'Jannik Osterloh','reporter_role':'Web-Entwickler','org_unit':'Alumni-Büro','description':'Beim Import in das Alumni-CRM wurden zwei Spalten vertauscht. Dadurch hat der Serienbrief zum Ehemaligentreffen bei rund 50 Leuten die Privatanschrift einer anderen Person im Adressfeld gehabt und ist so rausgegangen.',
'occurred_at':'2026-10-26','discovered_at':'2026-10-29T16:20:00+01:00','data_categories':['Name','Privatanschrift','Abschlussjahr'],'special_categories':'no','affected_persons':50,
'measures':'Druckdienstleister gestoppt, zweite Charge (180 Briefe) wurde nicht mehr versendet.'},
['reporter_email','personal_data','affected_systems','informed'],['misdelivery','paper_disclosure'],fn='Meldung_DS_Vorfall.odt',style='below')

# 7 AOK Bayern style
mail('de07','xlsx','de','Kerstin Dammann','kerstin.dammann@uni-nordholz.example','2026-11-12T08:26:00+01:00','Informationssicherheitsvorfall - Fake-Mail Lohnbüro',
'''Sehr geehrtes Team,

bitte finden Sie im Anhang unsere Meldung. Die Mail selbst kann ich bei Bedarf nachreichen, sie liegt noch im Posteingang von Frau Lüers.

Freundliche Grüße

Kerstin Dammann
Teamleitung Personalabrechnung
Dezernat 2 | Universität Nordholz
Telefon 04471 5550-2107
''',[t('Meldung eines Informationssicherheitsvorfalls'),n('Füllen Sie die Formularfelder mit allen Ihnen bekannten Fakten aus.'),
kv('Stichwort (kurze, aussagekräftige Bezeichnung des Vorfalls)','Phishing-Mail mit falscher Anmeldeseite'),
kv('Betroffener Bereich (Genaue Bezeichnung des Bereichs in dem der Vorfall stattfand)','Dezernat 2, Personalabrechnung'),
kv('Meldende Person: Name und Rolle (bspw. Teamleiter, Sachbearbeiter)','Kerstin Dammann, Teamleiterin'),
kv('Kontakt (Tel., E-Mail), für evtl. Rückfragen','04471 5550-2107, kerstin.dammann@uni-nordholz.example'),
kv('Verantwortliche Führungskraft: Name und Rolle','Uwe Behnke, Dezernatsleiter'),
kv('Wann fand der Vorfall statt? (sofern bekannt)','11.11.2026, ca. 13:45 Uhr'),
kv('Wann wurde der Vorfall bemerkt?','11.11.2026, 16:10 Uhr'),
kv('Betroffene Systeme / Anwendungen','Postfach lohnbuero@uni-nordholz.example'),
kv('Sind personenbezogene Daten betroffen?','unbekannt'),
kv('Ihre Nachricht (möglichst ausführliche Beschreibung des Vorgangs)','Frau Lüers erhielt eine E-Mail mit dem Betreff "Ihr Zertifikat läuft ab" und hat auf der verlinkten Seite http://zertifikat-verlaengern.example/login Benutzername und Kennwort des Funktionspostfachs eingegeben. Als danach nur eine weiße Seite kam, wurde sie stutzig.'),
kv('Bereits eingeleitete Maßnahmen','Kennwort des Funktionspostfachs um 16:25 Uhr geändert, Weiterleitungsregeln geprüft.'),
kv('Wer wurde bereits informiert?','Uwe Behnke; IT-Servicedesk'),
kv('Anlagen','keine')],
{'reporter_name':'Kerstin Dammann','reporter_role':{'any':['Teamleiterin','Teamleitung Personalabrechnung']},'reporter_phone':'04471 5550-2107','reporter_email':'kerstin.dammann@uni-nordholz.example','org_unit':{'any':['Dezernat 2, Personalabrechnung','Dezernat 2']},
'occurred_at':'2026-11-11T13:45:00+01:00','discovered_at':'2026-11-11T16:10:00+01:00','affected_systems':['Postfach lohnbuero@uni-nordholz.example'],'personal_data':'unknown',
'description':'Frau Lüers erhielt eine E-Mail mit dem Betreff "Ihr Zertifikat läuft ab" und hat auf der verlinkten Seite http://zertifikat-verlaengern.example/login Benutzername und Kennwort des Funktionspostfachs eingegeben. Als danach nur eine weiße Seite kam, wurde sie stutzig.',
'measures':'Kennwort des Funktionspostfachs um 16:25 Uhr geändert, Weiterleitungsregeln geprüft.','informed':['Uwe Behnke','IT-Servicedesk']},
['location'],['phishing','credentials_exposed'],fn='ISV-Meldung.xlsx',style='ab',sheet='Meldung')

# 8 Uni Verlust-/Diebstahlanzeige
mail('de08','acroform','de','','m.tietjen@uni-nordholz.example','2026-10-19T13:05:00+02:00','Verlust-/Diebstahlanzeige','''siehe Anlage

Gesendet von meinem Tablet
''',[t('Anzeige über Verlust oder Diebstahl von Geräten und Datenträgern'),n('Bitte unverzüglich an das Dezernat Finanzen – Inventarverwaltung sowie an den Informationssicherheitsbeauftragten senden.'),
h('A. Angaben zur meldenden Person'),g('Name, Vorname','Tietjen, Maren','Einrichtung / Kostenstelle','Institut für Geophysik / 413200'),g('Telefon','04471 5550-6092','Dienststellung','wissenschaftliche Mitarbeiterin'),
h('B. Angaben zum Gerät'),g('Bezeichnung / Hersteller / Typ','Notebook Lenovo ThinkPad T14','Inventarnummer','UN-2024-07731'),g('Seriennummer','PF4K2W9X','Anschaffungswert','1.389,00 EUR'),
c('Datenträger verschlüsselt?',['ja','nein','nicht bekannt'],['ja']),
h('C. Angaben zum Hergang'),c('Es handelt sich um',['Verlust','Diebstahl','Einbruchdiebstahl'],['Diebstahl']),g('Datum und Uhrzeit des Ereignisses','17.10.2026 gegen 14:30 Uhr','Festgestellt am','17.10.2026, 15:00 Uhr'),
kv('Ort','Regionalexpress zwischen Bremen und Oldenburg'),kv('Schilderung des Hergangs','Ich hatte den Rucksack in der Gepäckablage über meinem Sitz. Kurz vor Oldenburg war er weg. Eine Mitreisende hat gesehen, dass ein Mann damit in Delmenhorst ausgestiegen ist.'),
c('Anzeige bei der Polizei erstattet?',['ja','nein'],['ja']),g('Dienststelle','Bundespolizei Oldenburg','Aktenzeichen / Tagebuchnummer','VG/0917332/2026'),
h('D. Daten auf dem Gerät'),c('Personenbezogene Daten gespeichert?',['ja','nein','nicht bekannt'],['nein']),kv('Art der Daten','Messreihen, Entwürfe von Veröffentlichungen'),
kv('Bereits veranlasste Maßnahmen','VPN-Zertifikat im IT-Portal gesperrt, Kennwort geändert'),g('Ort, Datum','Oldenburg, 19.10.2026','Unterschrift','gez. M. Tietjen'),
h('E. Bearbeitungsvermerk der Inventarverwaltung (nicht vom Meldenden auszufüllen)'),g('Eingang am','','Sachbearbeiter/in','')],
{'reporter_name':{'any':['Maren Tietjen','Tietjen, Maren']},'org_unit':{'any':['Institut für Geophysik','Institut für Geophysik / 413200']},'reporter_phone':'04471 5550-6092','reporter_role':'wissenschaftliche Mitarbeiterin',
'device_kind':{'any':['Notebook Lenovo ThinkPad T14','Notebook']},'device_id':{'any':['UN-2024-07731','PF4K2W9X']},'device_encrypted':'yes','lost_or_stolen':'stolen','occurred_at':'2026-10-17T14:30:00+02:00','discovered_at':'2026-10-17T15:00:00+02:00',
'location':'Regionalexpress zwischen Bremen und Oldenburg','description':'Ich hatte den Rucksack in der Gepäckablage über meinem Sitz. Kurz vor Oldenburg war er weg. Eine Mitreisende hat gesehen, dass ein Mann damit in Delmenhorst ausgestiegen ist.',
'police_report':{'any':['VG/0917332/2026','Bundespolizei Oldenburg, VG/0917332/2026','ja']},'personal_data':'no','measures':'VPN-Zertifikat im IT-Portal gesperrt, Kennwort geändert'},
['reporter_email','data_categories','informed'],'device_loss',fn='Verlustanzeige_Tietjen.pdf',style='text')

# 9 BSI / ACS Meldestelle
mail('de09','flat_pdf','de','Rechnerbetrieb Biozentrum','rechnerbetrieb@biozentrum.uni-nordholz.example','2026-11-18T07:52:00+01:00','Meldung Ransomware Messrechner',
'''Hallo Kollegen,

wir haben das BSI-Blatt genommen, weil euer Formular im Wiki nicht ladbar war. Bitte um Rückruf bei mir.

Ralf Kühnemund
Rechnerbetrieb Biozentrum, App. 7710
''',[t('Meldung eines IT-Sicherheitsvorfalls'),n('Felder ohne Kenntnis bitte frei lassen. Schnelligkeit geht vor Vollständigkeit.'),
h('1 Angaben zur meldenden Stelle'),kv('Institution','Universität Nordholz, Biozentrum'),kv('Ansprechpartner','Ralf Kühnemund'),kv('Rolle','Systemadministrator'),kv('Telefon (Erreichbarkeit)','04471 5550-7710'),kv('E-Mail','rechnerbetrieb@biozentrum.uni-nordholz.example'),
c('Art der Meldung',['Erstmeldung','Folgemeldung','Abschlussmeldung'],['Erstmeldung']),
h('2 Angaben zum Vorfall'),c('Kategorie',['Schadprogramm','Ransomware','DDoS-Angriff','Phishing','Datendiebstahl','Technisches Versagen','Sonstiges'],['Ransomware']),
kv('Vorfall erkannt am (Datum, Uhrzeit)','18.11.2026, 06:35'),kv('Vorfall begonnen am (Datum, Uhrzeit, ggf. geschätzt)','17.11.2026, 23:00'),
kv('Beschreibung des Vorfalls','Auf dem Steuerrechner des Konfokalmikroskops sind alle Bilddaten mit der Endung .lokd versehen und nicht mehr lesbar. Auf dem Desktop liegt eine Datei README_RESTORE.txt mit einer Forderung über 0,8 BTC.'),
kv('Betroffene IT-Systeme','mic-konfokal01, nas-bio2 (192.0.2.61)'),kv('Betriebssystem / Version','Windows 10 LTSC'),
kv('Wie wurde der Vorfall entdeckt?','Eine Doktorandin konnte ihre Messung nicht öffnen.'),
h('3 Auswirkungen'),kv('Auswirkungen auf den Betrieb','Mikroskopie-Plattform steht still, Messungen von vier Arbeitsgruppen fallen aus.'),c('Personenbezogene Daten betroffen?',['Ja','Nein','Noch unklar'],['Noch unklar']),kv('Zahl der betroffenen Personen',''),
h('4 Maßnahmen'),kv('Eingeleitete Gegenmaßnahmen','Beide Systeme vom Netz getrennt, nicht ausgeschaltet. Snapshot des NAS angehalten.'),
c('Strafanzeige gestellt?',['Ja','Nein','Geplant'],['Geplant']),kv('Weitere informierte Stellen','Geschäftsführung Biozentrum')],
{'reporter_name':'Ralf Kühnemund','reporter_role':'Systemadministrator','reporter_phone':'04471 5550-7710','reporter_email':'rechnerbetrieb@biozentrum.uni-nordholz.example','org_unit':{'any':['Universität Nordholz, Biozentrum','Rechnerbetrieb Biozentrum']},
'discovered_at':'2026-11-18T06:35:00+01:00','description':'Auf dem Steuerrechner des Konfokalmikroskops sind alle Bilddaten mit der Endung .lokd versehen und nicht mehr lesbar. Auf dem Desktop liegt eine Datei README_RESTORE.txt mit einer Forderung über 0,8 BTC.',
'affected_systems':{'any':[['mic-konfokal01','nas-bio2'],['mic-konfokal01','nas-bio2 (192.0.2.61)'],['mic-konfokal01','nas-bio2','192.0.2.61']]},'personal_data':'unknown',
'consequences':'Mikroskopie-Plattform steht still, Messungen von vier Arbeitsgruppen fallen aus.','measures':'Beide Systeme vom Netz getrennt, nicht ausgeschaltet. Snapshot des NAS angehalten.','informed':['Geschäftsführung Biozentrum']},
['occurred_at','occurred_from','police_report'],'ransomware',fn='bsi_meldung.pdf',style='grid')
