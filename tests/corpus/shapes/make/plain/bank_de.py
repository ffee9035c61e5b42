"""German labels as institutions word them, one list a field; even places are half A, odd ones half B."""

LABELS = {
    "reporter_name": [
        "Name der meldenden Person", "Meldende Person", "Ihr Name", "Name", "Vor- und Nachname", "Nachname, Vorname",
        "Wer meldet den Vorfall?", "Gemeldet durch", "Name, Vorname der hinweisgebenden Person", "Ansprechpartner/in",
        "Erstmelder/in", "Vorfall gemeldet von", "Bitte nennen Sie uns Ihren Namen", "Wie heißen Sie?",
        "Name der Melderin / des Melders", "Absender der Meldung (Name)", "Name der ausfüllenden Person", "Melder",
        "Kontaktperson für Rückfragen", "Von wem stammt diese Meldung?", "Vollständiger Name", "Anzeigende Person"],
    "first": ["Vorname", "Ihr Vorname", "Vorname(n)", "Rufname"],
    "last": ["Nachname", "Familienname", "Name (Nachname)", "Ihr Nachname"],
    "reporter_email": [
        "E-Mail", "E-Mail-Adresse", "Dienstliche E-Mail-Adresse", "Ihre E-Mail-Adresse", "Mailadresse", "E-Mail (dienstlich)",
        "Unter welcher E-Mail-Adresse erreichen wir Sie?", "Elektronische Postadresse", "E-Mail für Rückfragen",
        "Mail-Adresse der meldenden Person", "Kontakt per E-Mail", "An welche Adresse dürfen wir antworten?",
        "E-Mail-Kontakt", "Rückmeldung an (E-Mail)", "E-Mailadresse", "Ihre dienstliche Mailadresse",
        "Erreichbar per E-Mail unter", "E-Mail des Melders", "Antwort bitte an", "Email"],
    "reporter_phone": [
        "Telefon", "Telefonnummer", "Dienstliche Telefonnummer", "Rückrufnummer", "Tel.", "Tel.-Nr.", "Telefon für Rückfragen",
        "Unter welcher Nummer sind Sie erreichbar?", "Durchwahl", "Telefonische Erreichbarkeit", "Fernmündlich erreichbar unter",
        "Ihre Telefonnummer", "Festnetz oder Mobil", "Wie können wir Sie telefonisch erreichen?", "Telefon (dienstlich)",
        "Rufnummer", "Telefon / Mobil", "Kontakt (telefonisch)", "Mobil- oder Festnetznummer", "Rückruf unter"],
    "reporter_role": [
        "Funktion", "Ihre Funktion", "Dienststellung", "Position", "Amts- bzw. Dienstbezeichnung", "Tätigkeit",
        "In welcher Funktion melden Sie?", "Rolle in der Einrichtung", "Funktion der meldenden Person", "Stellung im Betrieb",
        "Ihre Rolle", "Berufliche Funktion", "Aufgabengebiet / Funktion", "Welche Funktion haben Sie inne?",
        "Amtsbezeichnung", "Tätig als", "Beschäftigt als", "Funktion/Position", "Stellenbezeichnung", "Dienstgrad oder Funktion"],
    "org_unit": [
        "Abteilung", "Organisationseinheit", "Einrichtung", "Dienststelle", "Fachbereich / Abteilung", "Fakultät oder Institut",
        "Welcher Organisationseinheit gehören Sie an?", "Referat", "Betroffene Organisationseinheit", "Amt / Sachgebiet",
        "Bereich", "In welcher Abteilung arbeiten Sie?", "Institut/Abteilung/Einrichtung", "Ihre Dienststelle",
        "Meldende Stelle", "Organisationsbereich", "Zugehörige Einrichtung", "Abteilung der meldenden Person",
        "Beschäftigungsstelle", "Dezernat, Referat oder Stabsstelle"],
    "discovered_at": [
        "Festgestellt am", "Wann wurde der Vorfall bemerkt?", "Datum und Uhrzeit der Feststellung", "Zeitpunkt der Kenntnisnahme",
        "Entdeckt am", "Wann haben Sie den Vorfall bemerkt?", "Zeitpunkt der Entdeckung", "Datum der Kenntniserlangung",
        "Kenntnis erlangt am", "Wann sind Sie darauf aufmerksam geworden?", "Wann erhielten Sie Kenntnis von dem Vorfall?",
        "Tag und Uhrzeit des Bekanntwerdens", "Bemerkt am", "Zeitpunkt, zu dem der Vorfall erkannt wurde",
        "Bekannt geworden am", "Wann fiel die Verletzung auf?", "Feststellungszeitpunkt", "Erkannt am",
        "Datum/Uhrzeit der Entdeckung", "Wann wurde das Ereignis erkannt?"],
    "occurred_at": [
        "Zeitpunkt des Vorfalls", "Wann ereignete sich der Vorfall?", "Datum des Vorfalls", "Tatzeit", "Vorfallszeitpunkt",
        "Datum und Uhrzeit des Ereignisses", "Ereignet am", "Wann ist es passiert?", "Wann hat sich der Vorfall zugetragen?",
        "Tag des Ereignisses", "Zeitpunkt der Datenschutzverletzung", "Wann geschah der Vorfall?", "Ereigniszeitpunkt",
        "Datum des Verlusts bzw. Ereignisses", "Wann trat der Vorfall ein?", "Eingetreten am", "Zeit des Vorfalls",
        "Vorfall vom", "Wann fand das Ereignis statt?", "Datum der Verletzung"],
    "location": [
        "Ort des Vorfalls", "Wo ereignete sich der Vorfall?", "Örtlichkeit", "Ort", "Ereignisort", "Wo ist es passiert?",
        "Tatort", "Standort", "Gebäude und Raum", "An welchem Ort geschah der Vorfall?", "Schauplatz des Vorfalls",
        "Wo genau hat sich das Ereignis zugetragen?", "Ort des Geschehens", "Vorfallsort", "Genaue Ortsangabe",
        "Gebäude / Raumnummer", "Wo fand der Vorfall statt?", "Räumlichkeit", "Ort (Gebäude, Raum)", "Wo trat der Vorfall auf?"],
    "kind": [
        "Art des Vorfalls", "Vorfallsart", "Kategorie", "Um welche Art von Vorfall handelt es sich?", "Vorfallkategorie",
        "Worum handelt es sich?", "Art der Verletzung", "Einordnung des Vorfalls", "Ereignisart", "Typ des Vorfalls",
        "Was möchten Sie melden?", "Klassifizierung", "Welche Art von Ereignis melden Sie?", "Art des Sicherheitsvorfalls",
        "Vorfalltyp", "Art des Ereignisses", "Bitte wählen Sie die Art des Vorfalls", "Meldungsart", "Gegenstand der Meldung", "Kategorie des Vorfalls"],
    "description": [
        "Beschreibung des Vorfalls", "Was ist passiert?", "Sachverhalt", "Schilderung des Hergangs", "Kurze Beschreibung",
        "Bitte beschreiben Sie den Vorfall", "Hergang", "Was ist geschehen?", "Darstellung des Sachverhalts", "Beschreibung",
        "Schildern Sie bitte den Ablauf", "Ablauf des Ereignisses", "Ihre Meldung", "Sachverhaltsdarstellung",
        "Was haben Sie beobachtet?", "Vorfallbeschreibung", "Nähere Angaben zum Vorfall", "Hergang des Vorfalls",
        "Erläuterung des Vorfalls", "Beschreiben Sie in eigenen Worten, was vorgefallen ist"],
    "consequences": [
        "Mögliche Folgen", "Auswirkungen", "Wahrscheinliche Folgen", "Welche Folgen sind zu erwarten?", "Folgen für die Betroffenen",
        "Beschreibung der wahrscheinlichen Folgen", "Auswirkungen auf den Dienstbetrieb", "Mögliche Schäden", "Konsequenzen",
        "Welche Auswirkungen hat der Vorfall?", "Bisherige Auswirkungen", "Eingetretener Schaden", "Risiken für Betroffene",
        "Zu erwartende Auswirkungen", "Folgenabschätzung", "Welcher Schaden ist entstanden oder droht?",
        "Voraussichtliche Folgen", "Beeinträchtigungen", "Schadensausmaß", "Folgen des Vorfalls"],
    "measures": [
        "Ergriffene Maßnahmen", "Bereits getroffene Maßnahmen", "Sofortmaßnahmen", "Was haben Sie bereits unternommen?",
        "Eingeleitete Maßnahmen", "Bisherige Maßnahmen", "Welche Maßnahmen wurden ergriffen?", "Maßnahmen zur Schadensbegrenzung",
        "Maßnahmen", "Was wurde bisher veranlasst?", "Veranlasste Maßnahmen", "Gegenmaßnahmen", "Erste Schritte",
        "Durchgeführte Maßnahmen", "Bereits Veranlasstes", "Welche Schritte wurden eingeleitet?", "Abhilfemaßnahmen",
        "Maßnahmen zur Behebung", "Was wurde unternommen?", "Schon ergriffene Gegenmaßnahmen"],
    "affected_systems": [
        "Betroffene Systeme", "Betroffenes System", "Welche Systeme sind betroffen?", "Betroffene IT-Systeme",
        "IT-System / Anwendung", "Betroffene Dienste und Systeme", "Um welches System handelt es sich?", "Betroffene Rechner",
        "System, Anwendung oder Dienst", "Betroffene IT-Komponenten", "Betroffene Geräte und Anwendungen", "Rechnername / System",
        "Welche IT-Anwendung ist betroffen?", "Systeme", "Betroffene Server, Dienste oder Konten", "Zielsystem",
        "Betroffenes Verfahren", "Systemname", "Welche Geräte oder Dienste sind beeinträchtigt?", "Betroffene Anwendungen"],
    "personal_data": [
        "Sind personenbezogene Daten betroffen?", "Personenbezogene Daten betroffen", "Personenbezug", "Betrifft der Vorfall personenbezogene Daten?",
        "Liegt ein Personenbezug vor?", "Waren personenbezogene Daten betroffen?", "Datenschutzrelevanz gegeben?",
        "Könnten personenbezogene Daten betroffen sein?", "Verletzung des Schutzes personenbezogener Daten", "Personenbezogene Daten",
        "Sind Daten von Personen berührt?", "Personendaten betroffen?", "Handelt es sich um personenbezogene Daten?",
        "Schutz personenbezogener Daten verletzt?", "Ist der Datenschutz berührt?", "Personenbezogene Daten involviert?"],
    "data_categories": [
        "Art der Daten", "Datenarten", "Betroffene Datenkategorien", "Welche Daten sind betroffen?", "Kategorien personenbezogener Daten",
        "Um welche Daten handelt es sich?", "Betroffene Daten", "Welche Arten von Daten sind betroffen?", "Datenkategorien",
        "Art der betroffenen Daten", "Kategorien betroffener Daten", "Welche personenbezogenen Daten sind betroffen?",
        "Betroffene Datensätze (Art)", "Betroffene Datenarten", "Welche Datenarten wurden offengelegt?", "Dateninhalte",
        "Welche Kategorien von Daten?", "Was für Daten sind betroffen?", "Datenart", "Inhalt der Daten"],
    "special_categories": [
        "Besondere Kategorien (Art. 9 DSGVO)", "Sind besondere Kategorien personenbezogener Daten betroffen?", "Daten nach Art. 9 DSGVO",
        "Sind sensible Daten betroffen?", "Besondere Kategorien personenbezogener Daten betroffen?", "Gesundheitsdaten oder andere besonders geschützte Daten betroffen?",
        "Sind Daten im Sinne des Art. 9 DSGVO darunter?", "Besonders schützenswerte Daten betroffen?", "Sensible Daten (Art. 9)", "Betrifft es besondere Datenkategorien?"],
    "affected_persons": [
        "Anzahl der betroffenen Personen", "Wie viele Personen sind betroffen?", "Zahl der Betroffenen", "Betroffene Personen (Anzahl)",
        "Ungefähre Zahl der Betroffenen", "Anzahl Betroffener", "Personenanzahl", "Anzahl betroffener Personen (ca.)",
        "Wie groß ist der Kreis der Betroffenen?", "Betroffenenzahl", "Geschätzte Anzahl der Betroffenen",
        "Wie viele Personen könnten betroffen sein?", "Umfang (Anzahl Personen)", "Zahl betroffener Personen, geschätzt",
        "Anzahl der Datensubjekte", "Wie viele Menschen betrifft der Vorfall?", "Betroffene (Zahl)", "Von wie vielen Personen sind Daten betroffen?"],
    "device_kind": [
        "Art des Geräts", "Gerätetyp", "Um welches Gerät handelt es sich?", "Gerät", "Geräteart", "Was für ein Gerät ist abhandengekommen?",
        "Abhandengekommenes Gerät", "Welches Gerät fehlt?", "Verlorener Gegenstand", "Gerätebezeichnung", "Art des Endgeräts", "Welche Hardware ist betroffen?",
        "Endgerät", "Typ/Modell", "Verlustgegenstand", "Gerät oder Datenträger"],
    "device_id": [
        "Inventarnummer", "Seriennummer", "Inventar-Nr.", "Geräte-ID", "Serien-/Inventarnummer", "Anlagennummer", "Gerätenummer",
        "Inventarisierungsnummer", "Inv.-Nr.", "Kennung des Geräts", "Inventarkennzeichen", "Geräte- oder Inventarnummer"],
    "device_encrypted": [
        "Gerät verschlüsselt?", "Ist das Gerät verschlüsselt?", "Festplattenverschlüsselung aktiv?", "War die Festplatte verschlüsselt?",
        "Verschlüsselung", "Waren die Daten verschlüsselt?", "Verschlüsselter Datenträger?", "Datenträger verschlüsselt",
        "Ist der Datenträger verschlüsselt?", "Verschlüsselung vorhanden"],
    "device_password": [
        "Kennwortschutz vorhanden?", "Mit Passwort gesichert?", "War das Gerät durch PIN oder Passwort geschützt?", "Passwortschutz",
        "Ist eine Bildschirmsperre eingerichtet?", "Zugang durch Kennwort gesichert?", "Gerät passwortgeschützt?", "PIN/Passwort gesetzt?"],
    "device_remote_wipe": [
        "Fernlöschung veranlasst?", "Wurde das Gerät aus der Ferne gelöscht?", "Remote-Wipe durchgeführt?", "Fernlöschung ausgelöst?",
        "Fernlöschung möglich und erfolgt?", "Gerät per Fernzugriff gelöscht?", "Remote gelöscht?", "Fernlöschung"],
    "lost_or_stolen": [
        "Verlust oder Diebstahl?", "Verloren oder gestohlen?", "Wurde das Gerät gestohlen oder verloren?", "Diebstahl / Verlust",
        "Umstand (Diebstahl oder Verlust)", "Verlust/Diebstahl", "Handelt es sich um Verlust oder Diebstahl?", "Abhandengekommen durch"],
    "police_report": [
        "Anzeige bei der Polizei erstattet?", "Polizei informiert?", "Strafanzeige gestellt?", "Wurde Anzeige erstattet?",
        "Polizeiliche Anzeige", "Wurde die Polizei verständigt?", "Anzeige erstattet", "Ist eine Strafanzeige erfolgt?",
        "Haben Sie Anzeige bei der Polizei erstattet?", "Polizei eingeschaltet?"],
    "informed": [
        "Bereits informierte Stellen", "Wer wurde bereits informiert?", "Informiert wurden", "Wen haben Sie schon benachrichtigt?",
        "Bereits benachrichtigt", "Informierte Personen", "Wer wurde in Kenntnis gesetzt?", "Welche Stellen wurden schon unterrichtet?",
        "Unterrichtete Stellen", "Wer weiß bereits Bescheid?", "Bereits verständigte Personen oder Stellen", "Wurde schon jemand informiert?",
        "Vorab informiert", "Wem wurde der Vorfall bereits gemeldet?", "Benachrichtigte Stellen", "Schon in Kenntnis gesetzt"],
}

SPLIT = {"discovered_at": [("Datum der Feststellung", "Uhrzeit der Feststellung"), ("Entdeckt am (Datum)", "Entdeckt um (Uhrzeit)"),
                           ("Bemerkt am", "Uhrzeit"), ("Tag der Entdeckung", "Uhrzeit der Entdeckung")],
         "occurred_at": [("Datum des Vorfalls", "Uhrzeit des Vorfalls"), ("Tag des Ereignisses", "Uhrzeit des Ereignisses"),
                         ("Vorfallsdatum", "Uhrzeit"), ("Ereignisdatum", "Ereigniszeit")]}

HINTS = {
    "reporter_name": ["bitte vollständig", "Vor- und Nachname"], "reporter_email": ["für Rückfragen", "dienstliche Adresse"],
    "reporter_phone": ["mit Vorwahl", "tagsüber erreichbar"], "discovered_at": ["TT.MM.JJJJ, hh:mm", "Datum und Uhrzeit"],
    "occurred_at": ["soweit bekannt", "Datum, Uhrzeit"], "location": ["Gebäude, Raum", "so genau wie möglich"],
    "description": ["Was ist wann und wie geschehen?", "kurz und sachlich"], "measures": ["z. B. Konto gesperrt, Gerät getrennt", "Stichworte genügen"],
    "affected_systems": ["Name, IP-Adresse oder Inventarnummer", "falls bekannt"], "affected_persons": ["Schätzung genügt", "geschätzt"],
    "data_categories": ["Mehrfachnennung möglich", "z. B. Namen, Anschriften"], "informed": ["z. B. Leitung, Datenschutz", "Name oder Funktion"],
    "consequences": ["soweit absehbar", "aus Ihrer Sicht"], "org_unit": ["Kurzbezeichnung genügt", "laut Organigramm"],
    "reporter_role": ["z. B. Sachbearbeitung", "laut Arbeitsvertrag"], "kind": ["bitte ankreuzen", "Zutreffendes auswählen"],
}

NOFIELD = [("Aktenzeichen", "II-14/2026"), ("Beste Zeit für einen Rückruf", "vormittags"), ("Haben Sie die Datenschutzschulung absolviert?", "ja"),
           ("Wünschen Sie eine Rückmeldung?", "ja"), ("Wie sind Sie auf dieses Formular gestoßen?", "über das Intranet"),
           ("Anzahl der Anlagen", "2"), ("Liegt eine Versicherung vor?", "nein"), ("Vertragsnummer", "V-20931"),
           ("Wie zufrieden sind Sie mit unserem Service?", "4 von 5"), ("Dürfen wir Sie zu Schulungen einladen?", "nein"),
           ("Geschätzte Kosten", "450 EUR"), ("Haben Sie die Hinweise gelesen?", "ja")]

OFFICE = ("Wird von der Meldestelle ausgefüllt", [("Ticketnummer", "CERT-2026-118"), ("Eingegangen am", "23.10.2026"), ("Bearbeiter/in", "Kemal Sarikaya"),
          ("Eingang bestätigt am", "24.10.2026"), ("Priorität", "mittel")])
PERSON = [("Vorgesetzte Person", [("Name", "Dr. Ingeborg Hartwig"), ("Telefon", "0511 3391-18"), ("E-Mail", "i.hartwig@beispiel-amt.example")]),
          ("Angaben zur betroffenen Person", [("Name", "Walter Pohlmann"), ("Telefon", "05139 88712"), ("E-Mail", "w.pohlmann@post.example")])]
SECTIONS = ["Angaben zur meldenden Person", "Angaben zum Vorfall", "Betroffene Daten", "Weiteres"]
TITLE = ["Meldung eines Sicherheitsvorfalls", "Meldebogen Datenschutzverletzung", "Vorfallmeldung", "Formular IT-Sicherheitsvorfall"]
PREFACE = ["Bitte füllen Sie das Formular so vollständig wie möglich aus und senden Sie es umgehend zurück.",
           "Mit diesem Bogen melden Sie Ereignisse, die die Informationssicherheit betreffen. Pflichtfelder sind mit * gekennzeichnet. Fragen, die Sie nicht beantworten können, lassen Sie bitte frei."]
LEGAL = "Ihre Angaben werden ausschließlich zur Bearbeitung der Meldung verwendet und nach Abschluss gelöscht (Art. 6 Abs. 1 lit. e DSGVO)."
GREET = "Guten Tag,\n\nanbei der ausgefüllte Bogen."
BYE = "Mit freundlichen Grüßen"
QUOTE = "Am 21.10.2026 um 08:12 schrieb Meldestelle:"
YES, NO, UNK = "Ja", "Nein", "Unbekannt"
OTHER = "Sonstiges"
UNIT = "ca. {n} Personen"
