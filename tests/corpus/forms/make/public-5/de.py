from lib import *
# 01 Stuttgart/ZENDAS
mail(1,'de','docx',('Katrin Lüders','k.lueders@uni-nordholz.example'),'2026-10-13T09:48:00+02:00','Meldung Datenpanne Prüfungsamt',
'''Guten Tag,

anbei das ausgefüllte Formular zu der Datenpanne von gestern. Bitte rufen Sie mich an, wenn noch etwas fehlt.

Mit freundlichen Grüßen
Katrin Lüders

Prüfungsamt, Fakultät 5
Tel. 0711 555-01 884
''',[P('Mit diesem Formular können Sie als an der Universität beschäftigte Person eine (mögliche) Verletzung des Schutzes personenbezogener Daten (Datenpanne) melden. Pflichtangaben sind mit einem Sternchen (*) gekennzeichnet. Können Sie zu einem Pflichtfeld mangels Kenntnis keine Angaben machen, schreiben Sie bitte "unbekannt" o.Ä.'),
H('Ihre Kontaktdaten'),R(F('Nachname*','Lüders'),F('Vorname*','Katrin')),F('Einrichtung*','Prüfungsamt, Fakultät 5','org_unit'),R(F('E-Mail*','k.lueders@uni-nordholz.example','reporter_email'),F('Telefon','0711 555-01 884','reporter_phone')),
H('Informationen zur Datenschutzverletzung'),F('Was ist passiert?*','Eine Notenliste des Moduls Technische Mechanik II wurde als Anhang an den Verteiler "alle-ersties" statt an den Prüfungsausschuss geschickt.','description'),
F('Wann ist die Datenpanne passiert?*','12.10.2026, 16:05 Uhr',h='(Am besten mit Datum und Uhrzeit)'),F('Wann haben Sie von der Datenpanne erfahren?*','12.10.2026, 16:40 Uhr',h='(Am besten mit Datum und Uhrzeit)'),F('Wann wurde die Datenpanne beendet?','unbekannt',h='(Am besten mit Datum und Uhrzeit)'),
C('Art der Datenschutzverletzung*','Unbefugter Zugang|Löschung/Vernichtung von Daten/Akten|Verlust von Daten/Akten|*Offenlegung von Daten/Akten|Veränderung von Daten/Akten|Weitere:'),
C('Betroffene Personengruppen*','*Studierende|Beschäftigte|Forschungsdaten|Bewerberdaten|Externe Veranstaltungsteilnehmer*innen|Externe Prüfer*innen|Weitere:'),F('Anzahl der betroffenen Personen (ca.)*','ca. 140'),
H('Details zum Vorfall'),C('Betroffene Daten*','*Nachname|*Vorname|LBV-Personalnummer|*Matrikelnummer|Anschrift|Geburtsdatum|*Noten|Bankverbindung|Gesundheitsdaten','data_categories'),
F('Welche Maßnahmen haben Sie bereits ergriffen?','Ich habe eine Rückruf-Mail an den Verteiler geschickt und um Löschung gebeten.','measures'),F('Wer wurde bereits informiert?','Prüfungsausschussvorsitzender Prof. Ihle'),
H('Wird vom Datenschutzteam ausgefüllt'),R(F('Eingang am'),F('Vorgangsnummer')),C('Meldung an LfDI erforderlich?','ja|nein')],'Meldung einer (möglichen) Verletzung des Schutzes personenbezogener Daten',
'zendas.de service/meldung_datenpanne.html (Universität Stuttgart; contact block, three time fields with hint, kinds and person lists as there; data list partly rebuilt)',
dict(reporter_name={'any':['Katrin Lüders','Lüders, Katrin']},occurred_at='2026-10-12T16:05:00+02:00',discovered_at='2026-10-12T16:40:00+02:00',affected_persons=140,informed={'any':[['Prüfungsausschussvorsitzender Prof. Ihle'],['Prof. Ihle']]}),'',['misdelivery','data_leak'],file='Meldung_Datenpanne.docx',style=dict(layout='table'))
# 02 BW LfDI acroform
mail(2,'de','acroform',('Dr. Jonas Pfleiderer','jonas.pfleiderer@klinik-auental.example'),'2026-10-07T17:22:00+02:00','Kopie unserer Datenpannenmeldung (Fehlversand Arztbrief)',
'''Sehr geehrte Damen und Herren,

in der Anlage erhalten Sie die Meldung, die wir heute abgegeben haben, zur Kenntnis.

Mit freundlichen Grüßen

Dr. Jonas Pfleiderer
Oberarzt Innere Medizin
''',[P('Angaben, die nicht als Pflichtfeld (*) gekennzeichnet sind, sind freiwillige Angaben, die allerdings je nach Fallkonstellation für die Bearbeitung sinnvoll sein können.'),
H('Wo ist die Datenpanne passiert?'),F('Name der betroffenen Stelle (z.B. Unternehmen, Praxis, Behörde, Verein)*','Klinik Auental gGmbH','?org_unit'),R(F('Straße und Hausnummer','Am Rain 4'),F('PLZ und Ort*','72999 Auental','?location')),
F('Ansprechpartner*','Dr. Jonas Pfleiderer','reporter_name'),R(F('Telefon','07999 4410-212','reporter_phone'),F('E-Mail*','jonas.pfleiderer@klinik-auental.example','reporter_email')),F('Datenschutzbeauftragte/r','Frau Elke Weinmann, dsb@klinik-auental.example'),
H('Was ist passiert?'),C('Art der Datenpanne*','*Fehlversendung/Sendung an falschen Adressaten|Unberechtigte Weitergabe/unberechtigter Zugriff Dritter|Datenverlust durch verloren gegangenes Medium|Datenverlust durch Hacking|Datenverlust durch Ausspähen (z. B. Skimming)|Datenverlust durch Diebstahl|Datenverlust durch sonstige Umstände (bitte erläutern)'),
F('Kurze Zusammenfassung des Vorfalls*','Der Entlassbrief eines Patienten ging per Fax an eine Steuerkanzlei, deren Nummer sich nur in der letzten Ziffer von der des Hausarztes unterscheidet.','description',ml=True),
R(F('Zeitpunkt des Vorfalls','06.10.2026 15:10'),F('Zeitpunkt der Kenntnisnahme*','07.10.2026 09:30')),
F('Welche Datenkategorien sind betroffen?*','Gesundheitsdaten, Name, Geburtsdatum','data_categories',ml=True,h='z.B. Beschäftigtendaten, Kundendaten, Bankverbindungsdaten, Gesundheitsdaten'),
F('Zahl der Betroffenen (ggf. geschätzte Obergrenze)*','1'),F('Wahrscheinliche nachteilige Folgen für die Betroffenen','Offenbarung eines Geheimnisses, Bloßstellung','consequences',ml=True),
F('Welche Gegenmaßnahmen wurden ergriffen?','Die Kanzlei hat das Fax vernichtet und das schriftlich bestätigt. Kurzwahl im Faxgerät wurde korrigiert.','measures',ml=True),F('Wann und wie wurden die Betroffenen informiert?','noch nicht',ml=True)],'Meldung einer Datenpanne nach Art. 33 DS-GVO',
'baden-wuerttemberg.datenschutz.de/datenpanne-melden (LfDI BW; questions, kind list and hints as there)',
dict(reporter_name={'any':['Dr. Jonas Pfleiderer','Jonas Pfleiderer']},occurred_at='2026-10-06T15:10:00+02:00',discovered_at='2026-10-07T09:30:00+02:00',affected_persons=1,reporter_role='Oberarzt Innere Medizin'),'special_categories informed',['misdelivery'],file='Datenpanne_2026-10-07.pdf',style=dict(foot='Seite 1 - Bitte drucken Sie Ihre Mitteilung vor dem Absenden aus.'))
# 03 LfD Niedersachsen, Word print
mail(3,'de','flat_pdf',('Maren Tjaden','m.tjaden@hs-wesermarsch.example'),'2026-11-03T11:15:00+01:00','Art.-33-Meldung - offener Ordner in der Hochschulcloud',
'''Hallo zusammen,

beigefügt die Meldung nach Art. 33 als PDF, so wie sie gestern an die LfD rausgegangen ist.

Viele Grüße
Maren Tjaden
Datenschutzkoordinatorin | Hochschule Wesermarsch | Tel. +49 4401 98-3320
''',[P('Hinweis: Bitte beachten Sie, dass die Abgabe einer Meldung nach Art. 33 DSGVO bei einem geringen Risiko im Sinne des Kurzpapiers Nr. 18 der Datenschutzkonferenz nicht erforderlich ist (siehe unten Ziffer 7.4). (* = Pflichtangaben)'),
H('1. Über den Meldenden'),P('1.1 Kontaktdaten des Verantwortlichen'),F('Name des Verantwortlichen*','Hochschule Wesermarsch','?org_unit'),F('Anschrift*','Deichstr. 1, 26919 Brake'),P('1.2 Meldung durch Auftragsverarbeiter'),F('Kontaktdaten des Auftragsverarbeiters','entfällt'),
P('1.3 Name und Funktion der meldenden Person'),R(F('Name*','Maren Tjaden','reporter_name'),F('Funktion*','Datenschutzkoordinatorin','reporter_role')),R(F('Telefon*','+49 4401 98-3320','reporter_phone'),F('E-Mail*','m.tjaden@hs-wesermarsch.example','reporter_email')),F('1.4 Andere Beteiligte außerhalb des Verantwortlichen am Dienst','keine'),
H('2. Zeitliche Darstellung'),F('Beginn des Verstoßes','01.09.2026'),F('Ende des Verstoßes','02.11.2026, 10:20 Uhr'),F('Zeitpunkt der Feststellung*','02.11.2026, 10:00 Uhr'),F('Art und Weise der Feststellung','Hinweis eines Studierenden'),F('Gründe für eine verspätete Meldung','-'),
H('3. Angaben zum Verstoß'),C('Art des Verstoßes*','*Vertraulichkeit|Integrität|Verfügbarkeit'),F('Beschreibung des Verstoßes*','Ein Ordner mit Bewerbungsunterlagen für Hilfskraftstellen war über einen öffentlichen Freigabelink in der Hochschulcloud erreichbar. Der Link stand im Protokoll einer Gremiensitzung.','description'),
H('4. Über die betroffenen Daten'),C('Kategorien','*Stammdaten|*Kontaktdaten|Zahlungsdaten|*Bewerbungsdaten|Standortdaten','data_categories'),C('Besondere Kategorien','rassische oder ethnische Herkunft|politische Meinungen|Gesundheitsdaten|biometrische Daten|*keine'),F('Anzahl der Datensätze','88'),
H('5. Über die betroffenen Personen'),C('Kategorien der Personen','Beschäftigte|*Bewerber|Kunden|Minderjährige'),F('Anzahl der betroffenen Personen*','44'),
H('6. Maßnahmen vor dem Vorfall'),F('Technische und organisatorische Maßnahmen','Schulung, Cloud-Richtlinie von 2024'),
H('7. Konsequenzen'),F('7.1 Verstoß gegen die Vertraulichkeit','Die Bewerbungsunterlagen konnten von Dritten eingesehen werden.','consequences'),F('7.2 Verstoß gegen die Integrität'),F('7.3 Verstoß gegen die Verfügbarkeit'),C('7.4 Risiko','gering|*mittel|hoch'),
H('8. Ergriffene Maßnahmen'),F('Maßnahmen zur Behebung','Freigabelink gelöscht, Protokoll ausgetauscht.','measures'),F('Geplante Maßnahmen','Auswertung der Zugriffslogs'),C('Betroffene benachrichtigt?','ja|*nein, erfolgt noch|nein, nicht erforderlich')],'Meldung gemäß Artikel 33 DSGVO',
'navo.niedersachsen.de artikel_33 (LfD Niedersachsen; numbering and section titles as there, single fields rebuilt)',
dict(occurred_from='2026-09-01',occurred_to='2026-11-02T10:20:00+01:00',discovered_at='2026-11-02T10:00:00+01:00',affected_persons=44,special_categories='no'),'affected_systems location informed',['data_leak','misconfiguration'],file='Artikel_33.pdf',style=dict(via='lo',layout='table'))
# 04 BfD EKD Word, content controls
mail(4,'de','docx',('Gesine Harms','harms@diakonie-sielhafen.example'),'2026-10-20T13:02:00+02:00','Diebstahl Aktentasche - Meldeformular',
'''Guten Tag,

wie eben am Telefon besprochen das Formular im Anhang. Unterschrift reiche ich auf Papier nach.

Freundliche Grüße
Gesine Harms
Diakonisches Werk Sielhafen
''',[P('Meldung gem. § 32 DSG-EKD. Bitte versenden Sie die vollständige Meldung anschließend postalisch oder per E-Mail.'),
H('1. Verantwortliche Stelle'),F('Name und Anschrift der verantwortlichen Stelle','Diakonisches Werk Sielhafen e.V., Kirchweg 2, 26400 Sielhafen','?org_unit'),
H('2. Meldende Person'),F('Name, Vorname','Harms, Gesine'),F('Funktion','Leitung Ambulante Pflege','reporter_role'),R(F('Telefon','04499 / 71 20','reporter_phone'),F('E-Mail','harms@diakonie-sielhafen.example','reporter_email')),F('Örtlich Beauftragte/r für den Datenschutz','Pastor i.R. Folkert Eden'),
H('3. Angaben zum Vorfall'),R(F('Datum und Uhrzeit des Vorfalls','19.10.2026 zwischen 12:15 und 12:40 Uhr'),F('Datum und Uhrzeit der Kenntnisnahme','19.10.2026 12:40 Uhr')),F('Ort des Vorfalls','Parkplatz Hafenstraße 11, Sielhafen','location'),
C('Art der Verletzung','Vernichtung|*Verlust|Veränderung|*unbefugte Offenlegung|unbefugter Zugang'),F('Beschreibung des Vorfalls','Aus dem Dienstwagen wurde die Aktentasche einer Pflegekraft gestohlen. Darin lagen die Tourenmappe und drei Pflegedokumentationen in Papierform. Die Seitenscheibe war eingeschlagen.','description'),
H('4. Betroffene Daten und Personen'),C('Datenarten','*Name|*Anschrift|*Telefonnummer|Bankverbindung|*Gesundheitsdaten|Religionszugehörigkeit|Beschäftigtendaten','data_categories'),F('Zahl der betroffenen Personen (ungefähr)','17'),F('Zahl der betroffenen Datensätze (ungefähr)'),
H('5. Folgen und Maßnahmen'),F('Wahrscheinliche Folgen','Fremde könnten Schlüsselcodes und Abwesenheiten der Kunden kennen.','consequences'),F('Bereits ergriffene Maßnahmen','Anzeige erstattet, Schlüsseltresore bei allen 17 Kunden umgestellt.','measures'),F('Geplante Maßnahmen'),C('Strafanzeige erstattet?','*ja|nein'),F('Behörde / Aktenzeichen','Polizei Sielhafen, 2026-88123'),C('Betroffene Personen benachrichtigt (§ 33 DSG-EKD)?','*ja, telefonisch|nein'),
H('Nur vom BfD EKD auszufüllen'),R(F('Eingang'),F('Az.'))],'Meldung einer Verletzung des Schutzes personenbezogener Daten',
'datenschutz.ekd.de/meldung_datenpannen, dsbkd.de/meldung (BfD EKD Word form; only the description of the form in the store, body rebuilt after § 32 DSG-EKD)',
dict(reporter_name={'any':['Gesine Harms','Harms, Gesine']},discovered_at='2026-10-19T12:40:00+02:00',occurred_from='2026-10-19T12:15:00+02:00',occurred_to='2026-10-19T12:40:00+02:00',affected_persons=17,lost_or_stolen='stolen',police_report={'any':['Polizei Sielhafen, 2026-88123','ja','yes','2026-88123']}),'special_categories informed occurred_at device_kind',['paper_disclosure','data_loss','device_loss'],file='Meldung §32 DSG-EKD Harms.docx',style=dict(layout='table',mode='sdt'))
# 05 RLP html
mail(5,'de','html',('Tobias Kuntz','t.kuntz@stadtwerke-lahnfels.example'),'2026-10-15T08:31:00+02:00','WG: Datenpannen-Meldung (Zusammenfassung)',
'''Guten Morgen,

hier die Zusammenfassung aus dem Onlineformular, zur Ablage.

Gruß
Tobias Kuntz, IT-Leitung, Stadtwerke Lahnfels, Tel. 06432 770-15{FORM}Bitte drucken Sie Ihre Meldung vor dem Absenden aus oder speichern Sie sie als PDF.''',
[H('Art der Meldung'),C('Art der Meldung','*Erstmeldung|Folgemeldung'),F('Kennung der Erstmeldung'),H('Betroffene Organisation'),F('Name der Stelle','Stadtwerke Lahnfels GmbH','?org_unit'),F('Anschrift','Uferstr. 20, 56399 Lahnfels'),
H('Meldende Person'),F('Anrede','Herr'),F('Vorname','Tobias'),F('Nachname','Kuntz'),F('Funktion','IT-Leitung','reporter_role'),F('E-Mail-Adresse','t.kuntz@stadtwerke-lahnfels.example','reporter_email'),F('Telefonnummer','06432 770-15','reporter_phone'),
H('Vorfall'),F('Wann wurde der Vorfall bekannt?','14.10.2026 07:50'),F('Zeitraum des Vorfalls von','12.10.2026 22:14'),F('Zeitraum des Vorfalls bis','14.10.2026 08:05'),F('Beschreibung des Vorfalls','Ein Unbekannter hat sich mit den Zugangsdaten einer Sachbearbeiterin am Webmail angemeldet und eine Weiterleitungsregel an eine externe Adresse angelegt. Aufgefallen ist es, weil Kunden nach seltsamen Rechnungen fragten.','description'),
H('Betroffene Daten und Personen'),F('Kategorien der Daten','Kontaktdaten, Vertragsdaten, Bankverbindungen','data_categories'),C('Besondere Kategorien personenbezogener Daten?','ja|*nein|unbekannt'),F('Anzahl der betroffenen Personen','ca. 1.250'),F('Kategorien der Personen','Kunden'),
H('Folgen'),F('Welche Folgen sind eingetreten?','Drei Kunden haben gefälschte Rechnungen erhalten.','consequences'),C('Risiko für die betroffenen Personen','kein|gering|*mittel|hoch'),H('Maßnahmen'),F('Getroffene Abhilfemaßnahmen','Passwort zurückgesetzt, Regel entfernt, MFA erzwungen.','measures'),F('Weitere informierte Behörden','Polizei (ZAC)')],'Meldung einer Datenschutzverletzung nach Art. 33 DS-GVO, bzw. § 54 LDSG',
'fms.service24.rlp.de dp_form_lfdi (LfDI RLP; steps and order as there, field labels partly rebuilt)',
dict(reporter_name='Tobias Kuntz',discovered_at='2026-10-14T07:50:00+02:00',occurred_from='2026-10-12T22:14:00+02:00',occurred_to='2026-10-14T08:05:00+02:00',affected_persons=1250,special_categories='no'),'affected_systems informed police_report',['compromised_account','unauthorized_access'],style=dict(layout='table',only_ticked=True))
# 06 Bielefeld text
mail(6,'de','text_form',('Servicedesk Formular','noreply-formulare@uni-nordholz.example'),'2026-11-10T18:44:00+01:00','Meldung einer Datenschutzverletzung oder Datenpanne',
'''{FORM}

--
Diese Nachricht wurde über das Online-Formular erzeugt.
''',[H('Ihre (dienstlichen) Kontaktdaten'),F('Anrede*','Frau'),F('Vorname*','Solveig'),F('Nachname*','Brandhorst'),F('E-Mail*','s.brandhorst@uni-nordholz.example','reporter_email'),F('Telefon','6127','reporter_phone'),F('Einrichtung','Fakultät für Psychologie, AE 11','org_unit'),
H('Informationen zur Datenschutzverletzung'),F('Zeitpunkt bzw. Zeitraum des Vorfalls*','09.11.2026, gegen 14 Uhr'),F('Beschreibung*','Beim Aufräumen im Archivraum habe ich festgestellt, dass ein Karton mit Einwilligungserklärungen der Probanden in den offenen Papiercontainer im Hof gestellt wurde. Der Container wurde am selben Tag geleert.','description'),F('Wurde die Datenschutzverletzung beseitigt?*','nein'),F('Welcher Art ist die Datenschutzverletzung?*','Verlust, Offenlegung'),
H('Informationen zu den betroffenen Daten'),F('Welcher Kategorie gehören die betroffenen Daten an?*',''),F('Besondere Kategorien personenbezogener Daten','Gesundheitsdaten'),F('Sonstige Kategorien','Name, Unterschrift, E-Mail-Adresse'),
H('Informationen zu den betroffenen Personen'),F('Welcher Kategorie gehören die betroffenen Personen an?*','Probandinnen und Probanden'),F('Anzahl (ungefähr)','rund 65'),
H('Informationen zu den Folgen'),F('Welche Folgen hat die DS-Verletzung wahrscheinlich für die betroffenen Personen?*','schwer abzuschätzen, im schlimmsten Fall Rückschluss auf Diagnose','consequences'),H('Informationen zum Risiko'),F('Besteht für die betroffenen Personen voraussichtlich ein hohes Risiko für die Rechte und Freiheiten?*','weiß nicht')],'Meldung einer Datenschutzverletzung oder Datenpanne',
'uni-bielefeld.de datenpanne.xml (headings and questions as there)',
dict(reporter_name='Solveig Brandhorst',occurred_at='2026-11-09T14:00:00+01:00',affected_persons=65,special_categories='yes',data_categories={'any':[['Gesundheitsdaten','Name','Unterschrift','E-Mail-Adresse'],['Name','Unterschrift','E-Mail-Adresse']]}),'location discovered_at',['paper_disclosure','data_loss'],style=dict(layout='colon',rule='='))
# 07 Anhalt, doc
mail(7,'de','doc',('Ronny Zschoche','ronny.zschoche@hs-saaleaue.example'),'2026-10-22T15:37:00+02:00','Formular Informationssicherheitsvorfall PC Labor 3',
'''Hallo,

anbei das Formular. Gerät steht bei uns in der Werkstatt.

Ronny Zschoche
IT-Betreuer Fachbereich 6
''',[H('Meldung'),F('Wer ruft an?','Laborassistentin Fr. Mehnert (Ronny Zschoche hat aufgenommen)'),F('Welches IT-System ist betroffen?','LAB3-PC07','affected_systems'),F('Was haben Sie beobachtet?','Nach dem Öffnen einer ZIP-Datei aus einer Mail ging ein schwarzes Fenster auf und der Virenscanner meldete Trojan.GenericKD.','description'),F('Wann ist es passiert?','22.10.2026 13:55 Uhr'),F('Wo befindet sich das System?','Laborgebäude Haus 4, Raum 112','location'),
H('Bewertung durch den IT-Betreuer'),C('Art des Vorfalls','physischer Schaden|Ausfall der Infrastruktur|*Malware|technischer Angriff durch Dritte|Kompromittierung von Funktionen / Fehlkonfiguration|Kompromittierung von Informationen|unerwünschte Inhalte / Massenmail'),C('Einstufung','gering|*kritisch|akut'),C('Personenbezogene Daten betroffen? (dann DSB hinzuziehen)','ja|*nein|unklar'),F('Eingeleitete Maßnahmen','Netzwerkkabel gezogen, Arbeit am Gerät eingestellt, Platte wird gesichert.'),F('Name IT-Betreuer','Ronny Zschoche'),F('Telefon','5500-31','reporter_phone'),
H('Nur CISO'),R(F('Ticket-Nr.'),F('Abgeschlossen am'))],'Formular für Informationssicherheitsvorfälle',
'hs-anhalt.de informationssicherheit/sicherheitsvorfall (the five W questions and the kind list as there; second part rebuilt)',
dict(reporter_name={'any':['Ronny Zschoche','Fr. Mehnert','Laborassistentin Fr. Mehnert']},occurred_at='2026-10-22T13:55:00+02:00',personal_data='no',measures={'any':['Netzwerkkabel gezogen, Arbeit am Gerät eingestellt, Platte wird gesichert.','Netzwerkkabel gezogen, Arbeit am Gerät eingestellt']}),'reporter_role org_unit device_id discovered_at',['malware'],file='Vorfall_LAB3.doc',style=dict(layout='table',boxes='☐☒'))
# 08 ISMS xlsx
mail(8,'de','xlsx',('Bettina Olbrich','b.olbrich@metallbau-rieger.example'),'2026-10-05T10:12:00+02:00','IR-2026-014 Verschlüsselte Dateien - Meldeformular',
'''Sehr geehrtes Vorfall-Team,

das Incident-Formular zum Vorfall von heute früh liegt als Excel bei.

MfG
i.A. Bettina Olbrich
Einkauf, Metallbau Rieger GmbH
Tel. +49 7123 4455-60
''',[P('Dieses Formular dient der standardisierten Erfassung von Sicherheitsvorfällen (ISO/IEC 27001 A.16, DSGVO Art. 33). Alle Felder sind vollständig und zeitnah auszufüllen.'),H('1. Basisinformationen'),F('Incident-ID','IR-2026-014'),F('Datum/Uhrzeit der Entdeckung [TT.MM.JJJJ, hh:mm]','05.10.2026, 07:20'),F('Entdeckt durch [SOC, Mitarbeiter, automatisiertes System]','Mitarbeiter'),F('Meldende Person/Abteilung','Bettina Olbrich, Einkauf'),
H('2. Incident-Klassifikation'),C('Incident-Typ','Phishing|*Ransomware|Insider Threat|Malware|DDoS|Sonstiges'),C('Severity-Level','*Critical|High|Medium|Low'),F('Betroffene Systeme/Assets','Fileserver FS02, PC-EK-11','affected_systems'),C('Betroffene Daten','personenbezogene Daten|*geschäftskritische Daten|keine sensiblen Daten'),
H('3. Beschreibung des Vorfalls'),F('Kurzbeschreibung (max. 3 Sätze)','Alle Dateien auf Laufwerk E: haben die Endung .lckd und lassen sich nicht öffnen. Auf dem Desktop liegt eine Datei HOW_TO_RESTORE.txt.','description'),F('Detaillierter Ablauf'),F('Indikatoren/Beweise','Foto der Erpressernachricht'),
H('4. Sofortmaßnahmen (Containment)'),F('Getroffene Maßnahmen','FS02 vom Netz getrennt, Backups offline genommen','measures'),F('Datum/Uhrzeit','05.10.2026, 07:45'),F('Verantwortliche Person','Herr Dizdar, IT'),H('5. Eradication & Recovery'),F('Ergriffene Schritte'),H('6. Kommunikation & Eskalation'),F('Interne Eskalation','Geschäftsführung, DSB','informed'),F('Externe Kommunikation','keine'),C('DSGVO-Meldepflicht','Ja|Nein'),
H('8. Freigabe'),F('Bearbeiter [Name, Abteilung, Datum]')],'Incident Reporting Form',
'github gw-ai-security/security-foundations-portfolio incident_reporting_form.md (labels verbatim, turned into a sheet)',
dict(reporter_name='Bettina Olbrich',org_unit={'any':['Einkauf','Einkauf, Metallbau Rieger GmbH','Metallbau Rieger GmbH']},reporter_phone='+49 7123 4455-60',discovered_at='2026-10-05T07:20:00+02:00'),'personal_data data_categories',['ransomware'],file='Incident_IR-2026-014.xlsx',style=dict(col=1,mark='x',sheet='Incident'))
# 09 KDSZ flat pdf reportlab
mail(9,'de','flat_pdf',('Sr. Hildegard Bossmann','h.bossmann@sankt-elisabeth.example'),'2026-11-12T14:26:00+01:00','Meldung § 33 KDG',
'''Sehr geehrte Damen und Herren,

anbei unsere Meldung.

Mit freundlichem Gruß
Sr. Hildegard Bossmann
Pflegedienstleitung, Seniorenzentrum St. Elisabeth
''',[P('Mit diesem Formular können Verantwortliche einer kirchlichen Einrichtung Datenschutzverletzungen melden. Alle Felder sind Pflichtangaben, wenn sie nicht als optional gekennzeichnet sind.'),H('Angaben zur kirchlichen Stelle'),F('Name und Adresse der betroffenen Einrichtung','Seniorenzentrum St. Elisabeth, Marienplatz 3, 97999 Mainsulz','?org_unit',h='Diese ist in der Regel der Verantwortliche im Sinne des KDG.'),
H('Angaben zum Meldenden'),R(F('Name','Hildegard Bossmann'),F('Funktion','Pflegedienstleitung','reporter_role')),R(F('E-Mail','h.bossmann@sankt-elisabeth.example','reporter_email'),F('Telefon (optional)','','')),
H('Informationen zur Datenschutzverletzung'),R(F('Zeitpunkt der Entdeckung','11.11.2026, 18:30 Uhr'),F('Zeitpunkt der Verletzung','nicht bekannt')),C('Art des Vorfalls','Fehlversand|*Verlust|unbefugter Zugriff|Diebstahl|Sonstiges'),F('Beschreibung','Ein unverschlüsselter USB-Stick mit den Wunddokumentationen (Fotos) der Bewohner von Wohnbereich 2 ist nicht mehr auffindbar. Er lag zuletzt im Dienstzimmer.','description'),C('Betroffene Datenarten','*Namen|Adressdaten|*Gesundheitsdaten|Religionszugehörigkeit|Bankdaten|*Fotos','data_categories'),F('Ungefähre Zahl der betroffenen Personen','9'),F('Mögliche Folgen','Verletzung der Intimsphäre der Bewohner','consequences'),F('Ergriffene Sofortmaßnahmen','Dienstzimmer und Wäschesäcke durchsucht, Kolleginnen aller Schichten befragt.','measures'),C('Schrittweise Meldung','*Weitere Informationen werden nachgereicht (§ 33 Abs. 4 KDG)'),C('Betroffene informiert?','ja|*nein')],'Meldung einer Datenschutzverletzung nach § 33 KDG',
'kdsz.bayern/datenschutzverletzung-melden and katholisches-datenschutzzentrum.de (sections, required data and hint as there)',
dict(reporter_name={'any':['Hildegard Bossmann','Sr. Hildegard Bossmann']},discovered_at='2026-11-11T18:30:00+01:00',affected_persons=9,device_kind={'any':['USB-Stick','unverschlüsselter USB-Stick']},device_encrypted='no',lost_or_stolen='lost'),'location special_categories affected_systems',['device_loss','data_loss'],file='KDG33.pdf',style=dict(layout='table',boxes='□■'))
# 10 FH Aachen odt
mail(10,'de','odt',('Lukas Dreessen','dreessen@fh-rurtal.example'),'2026-10-28T07:55:00+01:00','IT-Sicherheitsvorfall: Anmeldeversuche VPN',
'''Moin,

Formular anbei (odt, hoffe das geht).

Lukas Dreessen
Systemadministration FB 8
Tel. -51170
''',[H('Kontaktdaten'),F('Name','Lukas Dreessen','reporter_name'),F('Bereich / Einrichtung','Systemadministration FB 8','org_unit'),F('Telefon / E-Mail','-51170 / dreessen@fh-rurtal.example'),H('Vorfall'),F('Datum und Uhrzeit des Eintritts','27.10.2026 02:10'),F('Datum und Uhrzeit der Erkennung','28.10.2026 07:15'),F('Was ist vorgefallen?','Auf dem VPN-Gateway gab es in der Nacht rund 40.000 fehlgeschlagene Anmeldungen mit wechselnden Benutzernamen, alle von 203.0.113.77.','description'),F('Welcher Dienst / welches System ist betroffen?','vpn.fh-rurtal.example','affected_systems'),F('Welche Ursache hatte der IT-Sicherheitsvorfall?','vermutlich automatisiertes Passwort-Raten'),F('Welche Auffälligkeiten/Schäden wurden festgestellt?','4 Konten wurden durch Fehlversuche gesperrt','consequences'),F('Sind Schwachstellen identifiziert worden?','nein'),F('Sind negative Auswirkungen auf Geschäftsprozesse zu erwarten?','nein'),F('Bereits ergriffene Maßnahmen','IP an der Firewall gesperrt','measures')],'Meldung eines IT-Sicherheitsvorfalls',
'fh-aachen.de it-sicherheit/meldungvorfall (questions as there)',
dict(reporter_phone={'any':['-51170','51170']},reporter_email='dreessen@fh-rurtal.example',occurred_at='2026-10-27T02:10:00+01:00',discovered_at='2026-10-28T07:15:00+01:00'),'reporter_role',['login_attack'],file='vorfall-vpn.odt',style=dict(layout='table'))
# 11 QUEO docx legacy
mail(11,'de','docx',('Urs Aeschlimann','urs.aeschlimann@agentur-lindt-partner.example'),'2026-11-05T16:20:00+01:00','Databreach Formular - Kundenportal',
'''Grüezi mitenand

Im Anhang das ausgefüllte Formular zum Kundenportal.

Beste Grüsse
Urs Aeschlimann
Projektleiter
+41 44 555 01 23
''',[P('* Pflichtfeld'),F('Wer meldet? *','Urs Aeschlimann','reporter_name'),F('Was ist passiert? *','Durch ein fehlerhaftes Deployment war das Verzeichnis /export des Kundenportals ohne Anmeldung abrufbar. Eine Suchmaschine hat zwei CSV-Dateien indexiert.','description',h='(Detaillierte Schilderung des Sachverhaltes)'),F('Wann ist es passiert? *','02.11.2026, 19:30 Uhr',h='(Definition an welchem Datum (und Zeit) der Vorfall aufgetreten ist.)'),F('Wann wurde der Vorfall festgestellt? *','05.11.2026, 11:00 Uhr',h='(Die Feststellung muss nicht mit dem Zeitpunkt des Vorfalls identisch sein.)'),F('Wer ist beteiligt?','Unser Hosting-Team, Kunde Möbelhaus Trachsel',h='(Genaue Schilderung der Beteiligten.)'),F('Welche Personen sind betroffen?','Newsletter-Abonnenten des Kunden'),F('Betroffene Verarbeitungstätigkeit / Systeme','portal.trachsel.example','affected_systems',h='(Soweit bekannt bitte die genaue Verarbeitungstätigkeit benennen.)'),F('Welche Daten sind betroffen? *','Name, Vorname, E-Mail','data_categories'),C('Sind besonders schützenswerte Daten betroffen?','ja|*nein|unbekannt'),C('Sind Zugangsdaten betroffen?','ja|*nein',h='(z. B. auch Benutzerkennungen oder Passwörter)'),F('Anzahl der Betroffenen / Schätzung','2’300'),F('Massnahmen (veranlasst / geplant)','Verzeichnis gesperrt und Löschung aus dem Suchindex beantragt.','measures',h='(Möglichst „exakte“ Beschreibung)'),F('Mögliche Folgen','Spam, Phishing gegen die Abonnenten','consequences'),F('Bemerkungen')],'Databreach Formular',
'queo.swiss/ch/datenschutz/dbf.html (hints verbatim in short, questions named after forms.md)',
dict(occurred_at='2026-11-02T19:30:00+01:00',discovered_at='2026-11-05T11:00:00+01:00',affected_persons=2300,special_categories='no',reporter_phone='+41 44 555 01 23',reporter_role='Projektleiter'),'org_unit informed',['misconfiguration','data_leak'],file='Databreach-Formular_Portal.docx',style=dict(layout='below',mode='legacy',inline=True))
# 12 Wuppertal rtf
mail(12,'de','rtf',('Carola Stenzel','stenzel@uni-bergland.example'),'2026-10-09T12:05:00+02:00','IT-Vorfall Webserver Institut',
'''Sehr geehrte Kolleginnen und Kollegen,

ausgefüllter Fragebogen zum IT-Vorfall in der Anlage.

Carola Stenzel
''',[P('Bitte beantworten Sie die Fragen so genau wie möglich. Unbekanntes bitte mit "unbekannt" kennzeichnen.'),F('Wer meldet den Vorfall (Name, Kontaktdaten, Organisationseinheit)?','Carola Stenzel, Tel. 439-2288, stenzel@uni-bergland.example, Institut für Werkstofftechnik'),F('Was wird beobachtet?','Auf der Institutsseite tauchen Unterseiten mit Casino-Werbung auf, die niemand von uns angelegt hat. Im Upload-Ordner liegt eine Datei x.php vom Wochenende.','description'),F('Wann ist das Ereignis eingetreten?','vermutlich 03.10.2026'),F('Wann wurde das Ereignis bemerkt?','09.10.2026, 10:30 Uhr'),F('Welche IT-Systeme sind betroffen (Servername oder Rechnername und IPs)?','www-iwt (198.51.100.24)'),F('Wo befinden sich die IT-Systeme?','Serverraum W.11.04','location'),F('Welche Auswirkungen hat das Ereignis?','Webseite derzeit abgeschaltet','consequences'),C('Sind personenbezogene Daten betroffen?','ja|nein|*unbekannt'),F('Welche Maßnahmen wurden bisher getroffen?','Webserver gestoppt, Snapshot der VM erstellt','measures'),F('Wer wurde informiert?','Institutsleitung; ZIM-Hotline','informed'),F('Sonstiges','Wir brauchen die Seite bis zur Tagung am 19.10. zurück!')],'Fragebogen IT-Sicherheitsvorfall',
'Uni Wuppertal questions as cited in facts/forms.md [WUP]; layout rebuilt',
dict(reporter_name='Carola Stenzel',reporter_phone={'any':['439-2288','Tel. 439-2288']},reporter_email='stenzel@uni-bergland.example',org_unit='Institut für Werkstofftechnik',occurred_at='2026-10-03',discovered_at='2026-10-09T10:30:00+02:00',affected_systems={'any':[['www-iwt','198.51.100.24'],['www-iwt (198.51.100.24)']]},personal_data='unknown'),'',['unauthorized_access','malware'],file='Fragebogen_IT-Vorfall.rtf',style=dict(boxes='☐☒'))
# 13 Verlustmeldung acroform
mail(13,'de','acroform',('Prof. Dr. Anselm Kittel','anselm.kittel@uni-nordholz.example'),'2026-10-01T19:40:00+02:00','Verlustmeldung Notebook',
'''Liebes Team,

ärgerlich, aber nun ist es passiert. Formular anbei.

Beste Grüße
Anselm Kittel
''',[H('Angaben zur meldenden Person'),R(F('Name, Vorname','Kittel, Anselm'),F('Dienststelle','Institut für Geographie','org_unit')),R(F('Telefon','0421 555-7731','reporter_phone'),F('E-Mail','anselm.kittel@uni-nordholz.example','reporter_email')),H('Angaben zum Gerät'),R(F('Geräteart','Notebook','device_kind'),F('Hersteller / Modell','Lenovo T14')),R(F('Inventarnummer','UN-2023-01177'),F('Seriennummer','PF3XQ7LM')),C('Datenträger verschlüsselt?','*ja|nein|unbekannt'),C('Verlust / Diebstahl','Verlust|*Diebstahl'),H('Umstände'),R(F('Datum','30.09.2026'),F('Uhrzeit (ca.)','21:15')),F('Ort des Abhandenkommens','ICE 1086, Wagen 7, kurz vor Hannover Hbf','location'),F('Hergang','Während ich im Bordbistro war, wurde mein Rucksack samt Notebook von der Gepäckablage entwendet. Bemerkt habe ich es um 21:35 Uhr.','description',ml=True),C('Befanden sich personenbezogene Daten auf dem Gerät?','*ja|nein|unbekannt'),F('Wenn ja, welche?','Prüfungsunterlagen, Gutachten','data_categories'),C('Strafanzeige erstattet?','*ja|nein'),F('Dienststelle / Aktenzeichen','Bundespolizei Hannover, VG 20261001-44'),F('Bereits veranlasst','Passwort geändert','measures'),H('Vom IT-Service auszufüllen'),R(F('Fernlöschung veranlasst am'),F('Gerät im Inventar ausgetragen'))],'Verlust-/Diebstahlmeldung für dienstliche IT-Geräte',
'no German loss form in the stores; rebuilt after facts/forms.md device fields and the wording of German loss notices',
dict(reporter_name={'any':['Anselm Kittel','Kittel, Anselm','Prof. Dr. Anselm Kittel']},device_id={'any':['UN-2023-01177','PF3XQ7LM','UN-2023-01177, PF3XQ7LM','PF3XQ7LM, UN-2023-01177']},device_encrypted='yes',lost_or_stolen='stolen',occurred_at='2026-09-30T21:15:00+02:00',discovered_at='2026-09-30T21:35:00+02:00',personal_data='yes',police_report={'any':['Bundespolizei Hannover, VG 20261001-44','VG 20261001-44','ja','yes']}),'affected_systems',['device_loss'],file='Verlustmeldung.pdf',style=dict(names='num'))
# 14 BSI text
mail(14,'de','text_form',('Leitstelle IT Klärwerk','leitstelle@abwasserverband-odertal.example'),'2026-11-17T06:58:00+01:00','Erstmeldung Störung',
'''Guten Morgen, Meldung wie vereinbart im Klartext, Formular konnten wir nicht hochladen:

{FORM}

Abwasserverband Odertal
Leitstelle
''',[H('A. Angaben zur Meldung'),F('Art der Meldung','Erstmeldung'),F('Laufende Nr. (vom BSI vergeben)',''),F('TLP','TLP:AMBER'),H('B. Meldender'),F('Organisation','Abwasserverband Odertal','?org_unit'),F('Name Ansprechpartner','Heiko Wendrich','reporter_name'),F('Funktion','Schichtleiter Leitstelle','reporter_role'),F('Telefon (24/7)','+49 3346 5550-112','reporter_phone'),F('E-Mail','leitstelle@abwasserverband-odertal.example','reporter_email'),H('C. Angaben zum Vorfall'),F('Zeitpunkt des Eintritts','17.11.2026 04:05'),F('Zeitpunkt der Erkennung','17.11.2026 04:20'),F('Vorfall andauernd?','ja'),F('Beschreibung des Vorfalls','Das Webportal und die Fernwartungszugänge sind wegen sehr hoher Last nicht erreichbar. Provider bestätigt einen Angriff mit ca. 12 Gbit/s.','description'),F('Betroffene Anlage / IT-Systeme','fernwirk.abwasserverband-odertal.example, 192.0.2.18','affected_systems'),F('Technische Ursache','DDoS'),F('Auswirkung auf die kritische Dienstleistung','keine Beeinträchtigung der Reinigung, Steuerung vor Ort möglich','consequences'),F('Anzahl betroffener Personen',''),F('Personenbezogene Daten betroffen','nein'),H('D. Maßnahmen'),F('Ergriffene Maßnahmen','Provider filtert seit 05:10 Uhr, Fernwartung abgeschaltet','measures'),F('Andere informierte Stellen','Untere Wasserbehörde, LKA Brandenburg','informed')],'Meldeformular (Erstmeldung)',
'bsi.bund.de FAQ Meldepflicht / openkritis.de Meldepflichten (content of a Erstmeldung); layout rebuilt',
dict(occurred_at='2026-11-17T04:05:00+01:00',discovered_at='2026-11-17T04:20:00+01:00',personal_data='no'),'police_report',['denial_of_service'],style=dict(layout='pad',width=40,rule='='))
# 15 HTWG html
mail(15,'de','html',('Formularserver','formular@htw-seeufer.example'),'2026-11-09T09:03:00+01:00','[Formular] Informationssicherheitsvorfall melden',
'''{FORM}Gesendet über das Webformular "Informationssicherheitsvorfall melden"''',
[F('Name','Amira Yıldız','reporter_name'),F('E-Mail-Adresse','amira.yildiz@htw-seeufer.example','reporter_email'),F('Telefon','07531 555-418','reporter_phone'),F('Organisationseinheit','Referat Internationales','org_unit'),C('Art des Vorfalls','*Sie haben auf eine Phishing-E-Mail mit sensiblen Daten geantwortet (ebenfalls im Datenschutzportal melden)|Es werden Spam-E-Mails von Ihrer E-Mail-Adresse verschickt (Phishing)|Sie erhalten E-Mails, welche hochschulinterne Personen nachahmen (Phishing-E-Mails/Emotet)|Sie werden aufgefordert, für die Freischaltung Ihres Computers/Ihrer Daten Geld zu zahlen (Ransomware)|Sie haben einen E-Mail Anhang eines unbekannten Absenders geöffnet (könnte Malware enthalten)'),F('Zeitpunkt des Vorfalls','06.11.2026 15:45'),F('Betroffene Geräte','keine'),F('Beschreibung','Ich habe auf der verlinkten Seite http://htw-login.invalid/owa meinen Benutzernamen und mein Passwort eingegeben. Erst heute morgen hat mir eine Kollegin gesagt, dass die Mail nicht vom Rechenzentrum ist.','description'),F('Bereits getroffene Maßnahmen','Passwort heute um 8:30 Uhr geändert','measures'),F('Anhänge','0')],'Informationssicherheitsvorfall melden',
'htwg-konstanz.de informationssicherheitsvorfall-melden (list of examples as check boxes verbatim; fields rebuilt)',
dict(occurred_at='2026-11-06T15:45:00+01:00'),'discovered_at affected_systems informed',['phishing','credentials_exposed'],style=dict(layout='div',boxes='☐☑',alt=True))
# 16 blank
mail(16,'de','docx',('Philipp Nagel','p.nagel@uni-nordholz.example'),'2026-10-21T11:11:00+02:00','Frage zum Formular',
'''Hallo liebes Team,

ist das angehängte Formular noch die aktuelle Fassung? Wir wollen es in unser Institutshandbuch aufnehmen und ich habe im Intranet zwei verschiedene gefunden. Es geht um keinen konkreten Fall.

Danke und viele Grüße
Philipp Nagel
Referent der Institutsleitung
Tel. 0421 555-2090
''',[P('Interne Meldung einer Datenschutzverletzung. Bitte unverzüglich an den Datenschutzbeauftragten senden!'),H('Meldende Person'),F('Name'),F('Abteilung'),R(F('Telefon'),F('E-Mail')),H('Vorfall'),F('Was ist wie und warum vorgefallen?'),F('Wann ist Ihnen der Vorfall bekannt geworden?'),F('Wann hat der Vorfall (voraussichtlich) begonnen oder stattgefunden?'),C('Art der Verletzung','Vertraulichkeit|Integrität|Verfügbarkeit'),F('Wie viele Personen sind (schätzungsweise) betroffen?'),F('Welche Maßnahmen wurden bislang getroffen?'),H('Vom DSB auszufüllen'),F('Risikobewertung')],'Meldeformular Datenschutzvorfall',
'after the questions of [IFD]/[HBG] in facts/forms.md; sent empty',{},'',['other'],file='Meldeformular_v3.docx',style=dict(layout='table',mode='sdt'))
