//! Free-text sentences in three languages and the kind that each tells of.

use crate::config::rules::kinds::KindRules;
use crate::model::kind::Kind;
use crate::pipeline::fixtures;
use crate::pipeline::judge::judge;

const TABLE: &[(Kind, &str)] = &[
    (
        Kind::DeviceLoss,
        "Mir ist gestern im Zug mein Dienstlaptop abhandengekommen.",
    ),
    (
        Kind::DeviceLoss,
        "Aus meinem verschlossenen Büro wurde am Wochenende ein iPad entwendet.",
    ),
    (
        Kind::DeviceLoss,
        "Ich habe einen USB-Stick mit Prüfungsdaten in der Mensa liegen lassen.",
    ),
    (Kind::DeviceLoss, "Laptopdiebstahl im Hörsaalzentrum"),
    (Kind::DeviceLoss, "My phone was snatched out of my hand at the station."),
    (Kind::DeviceLoss, "I left my work tablet behind in a taxi last night."),
    (Kind::DeviceLoss, "Jeg har mistet minnepinnen med forskningsdata."),
    (Kind::DeviceLoss, "PC-en min ble stjålet fra bilen i natt."),
    (
        Kind::DataLoss,
        "Bei der Migration wurden versehentlich alle Messdaten gelöscht, ein Backup gibt es nicht.",
    ),
    (
        Kind::DataLoss,
        "The RAID of our institute failed and three years of research are gone.",
    ),
    (Kind::DataLoss, "Alle filene på fellesområdet ble slettet ved en feil."),
    (
        Kind::Misdelivery,
        "Wir haben den Bescheid an den falschen Empfänger verschickt.",
    ),
    (
        Kind::Misdelivery,
        "Die Einladung ging mit allen Adressen im CC statt BCC raus.",
    ),
    (
        Kind::Misdelivery,
        "An e-mail with the exam results was sent to the wrong address.",
    ),
    (
        Kind::Misdelivery,
        "I accidentally forwarded the salary list to another department.",
    ),
    (
        Kind::Misdelivery,
        "Brevet med legeerklæring ble sendt til feil mottaker.",
    ),
    (Kind::Misdelivery, "E-posten ble ved et uhell sendt ut med åpen kopi."),
    (
        Kind::DataLeak,
        "Unsere Teilnehmerliste ist über Google frei abrufbar im Netz.",
    ),
    (Kind::DataLeak, "Kundendaten sind im Darknet aufgetaucht."),
    (Kind::DataLeak, "The student database was leaked on a forum."),
    (
        Kind::DataLeak,
        "Personopplysninger om ansatte ligger åpent tilgjengelig på nettsiden.",
    ),
    (
        Kind::PaperDisclosure,
        "Im Altpapier lagen ungeschredderte Personalunterlagen.",
    ),
    (Kind::PaperDisclosure, "Eine Patientenakte wurde im Bus vergessen."),
    (
        Kind::PaperDisclosure,
        "Printed application forms were left on the printer over the weekend.",
    ),
    (
        Kind::PaperDisclosure,
        "Utskrifter med karakterer ble liggende igjen på skriveren.",
    ),
    (
        Kind::Misconfiguration,
        "Die Freigabe auf dem Teamlaufwerk war für alle Studierenden lesbar.",
    ),
    (
        Kind::Misconfiguration,
        "Due to a misconfigured firewall the test system was reachable.",
    ),
    (
        Kind::Misconfiguration,
        "An S3 bucket was open to everyone without authentication.",
    ),
    (
        Kind::Misconfiguration,
        "Mappen hadde feil tilganger, så alle ansatte kunne lese den.",
    ),
    (
        Kind::Phishing,
        "Wir erhalten seit heute früh massenhaft gefälschte Mails der Sparkasse.",
    ),
    (
        Kind::Phishing,
        "Jemand gibt sich als Rektor aus und bittet per Mail um Gutscheinkarten.",
    ),
    (
        Kind::Phishing,
        "I received a suspicious e-mail with a link to a fake login page.",
    ),
    (
        Kind::Phishing,
        "Flere ansatte har fått svindel-e-post som ser ut som om den kommer fra banken.",
    ),
    (
        Kind::Malware,
        "Der Virenscanner hat auf meinem PC einen Trojaner gefunden.",
    ),
    (Kind::Malware, "Rechner im Labor mit Schadsoftware infiziert"),
    (
        Kind::Malware,
        "Defender raised an alert: Emotet detected on workstation 14.",
    ),
    (Kind::Malware, "Maskinen i resepsjonen er infisert med skadevare."),
    (
        Kind::Ransomware,
        "Alle Dateien auf dem Server sind verschlüsselt und es wird Lösegeld verlangt.",
    ),
    (
        Kind::Ransomware,
        "Our file server shows a ransom note demanding bitcoin.",
    ),
    (Kind::Ransomware, "Filene våre er kryptert, og noen krever løsepenger."),
    (
        Kind::CompromisedAccount,
        "Mein Uni-Konto wurde gehackt, es gehen Mails raus, die ich nicht geschrieben habe.",
    ),
    (
        Kind::CompromisedAccount,
        "Someone logged in to my account from another country.",
    ),
    (Kind::CompromisedAccount, "Brukerkontoen min er kompromittert."),
    (
        Kind::CredentialsExposed,
        "Ich bin auf eine Phishing-Mail hereingefallen und habe mein Passwort eingegeben.",
    ),
    (
        Kind::CredentialsExposed,
        "A colleague committed an API key to a public GitHub repository.",
    ),
    (
        Kind::CredentialsExposed,
        "Jeg skrev inn passordet mitt på en falsk side.",
    ),
    (
        Kind::CredentialsExposed,
        "Zugangsdaten von zwölf Beschäftigten wurden in einem Leak veröffentlicht.",
    ),
    (
        Kind::UnauthorizedAccess,
        "Unbefugte haben sich Zugang zum Serverraum verschafft.",
    ),
    (
        Kind::UnauthorizedAccess,
        "Our web server was hacked and the homepage defaced.",
    ),
    (
        Kind::UnauthorizedAccess,
        "En medarbeider har snoket i pasientjournaler.",
    ),
    (
        Kind::LoginAttack,
        "Seit zwei Stunden tausende fehlgeschlagene Anmeldeversuche am VPN.",
    ),
    (
        Kind::LoginAttack,
        "SSH brute-force from 198.51.100.7 against our gateway.",
    ),
    (
        Kind::LoginAttack,
        "Vi ser svært mange mislykkede innlogginger mot webmail.",
    ),
    (Kind::Scan, "Ihr Host führt einen Portscan gegen unser Netz durch."),
    (Kind::Scan, "Your IP is scanning our subnet on port 445."),
    (Kind::Scan, "Noen skanner portene våre fra denne adressen."),
    (
        Kind::DenialOfService,
        "Die Website wird gerade mit einem DDoS-Angriff lahmgelegt.",
    ),
    (
        Kind::DenialOfService,
        "We are flooded with two million requests per second.",
    ),
    (Kind::DenialOfService, "Tjenestenektangrep mot studentportalen."),
    (
        Kind::Vulnerability,
        "Ich habe eine Sicherheitslücke in Ihrem Bewerbungsportal gefunden.",
    ),
    (
        Kind::Vulnerability,
        "Your site has a reflected XSS in the search field.",
    ),
    (
        Kind::Vulnerability,
        "Vi har funnet en sårbarhet i innloggingsløsningen.",
    ),
    (Kind::Spam, "Ich bekomme ständig unerwünschte Werbung."),
    (
        Kind::Spam,
        "We get a lot of junk mail and newsletters from this sender.",
    ),
    (Kind::Spam, "Jeg får masse søppelpost."),
    (Kind::Copyright, "Abmahnung wegen Filesharing aus Ihrem WLAN"),
    (Kind::Copyright, "DMCA notice: infringing file shared over BitTorrent."),
    (Kind::Copyright, "Brudd på opphavsretten fra deres nett."),
    (Kind::Outage, "Das Mailsystem ist seit 7 Uhr ausgefallen."),
    (Kind::Outage, "The timetable service is down after a power cut."),
    (Kind::Outage, "Lagringssystemet er nede og utilgjengelig for brukerne."),
    (Kind::Other, "Guten Tag, wann sind Ihre Sprechzeiten?"),
    (Kind::Other, "Please call me back about yesterday."),
];

/// Written after the first rules, which read 61 of these 77 rightly; what was missing were everyday words.
const SECOND: &[(Kind, &str)] = &[
    (
        Kind::DeviceLoss,
        "Unser Gastwissenschaftler hat sein Surface in der Straßenbahnlinie 4 liegengelassen.",
    ),
    (
        Kind::DeviceLoss,
        "Bei einem Wohnungseinbruch hat man auch meinen dienstlichen Rechner mitgenommen.",
    ),
    (
        Kind::DeviceLoss,
        "Die externe Festplatte aus Raum 2.17 ist seit Freitag nicht mehr auffindbar.",
    ),
    (
        Kind::DeviceLoss,
        "Jemand hat mir im Café das Handy aus der Tasche gezogen.",
    ),
    (
        Kind::DeviceLoss,
        "The department's loan camera never came back and we cannot locate it.",
    ),
    (
        Kind::DeviceLoss,
        "A thief took the notebook of our doctoral student from the reading room.",
    ),
    (
        Kind::DeviceLoss,
        "Has anyone handed in a black ThinkPad? I lost mine on Tuesday.",
    ),
    (Kind::DeviceLoss, "Jobbmobilen falt ut av lomma på fjellet og er borte."),
    (
        Kind::DeviceLoss,
        "Nettbrettet til avdelingen er frastjålet en ansatt på togstasjonen.",
    ),
    (
        Kind::DataLoss,
        "Durch einen Bedienfehler wurde die gesamte Projektablage überschrieben.",
    ),
    (
        Kind::DataLoss,
        "Our storage array died and the nightly backup turned out to be empty.",
    ),
    (
        Kind::DataLoss,
        "Vi har ved en feil slettet arkivet med forskningsdata og finner ingen sikkerhetskopi.",
    ),
    (
        Kind::Misdelivery,
        "Im Anhang der Rundmail hing aus Versehen die Notenliste.",
    ),
    (
        Kind::Misdelivery,
        "Eine Studentin erhielt den Bescheid einer anderen Person.",
    ),
    (
        Kind::Misdelivery,
        "Ich habe beim Versenden die Adressen ins CC-Feld statt ins BCC-Feld eingetragen.",
    ),
    (
        Kind::Misdelivery,
        "The letter with the diagnosis went to a patient with a similar name.",
    ),
    (
        Kind::Misdelivery,
        "Outlook completed the wrong name and I mailed the contract to a stranger.",
    ),
    (
        Kind::Misdelivery,
        "Vedtaket ble lagt i feil konvolutt og sendt til naboen.",
    ),
    (
        Kind::Misdelivery,
        "Alle mottakerne kunne se hverandres e-postadresser i invitasjonen.",
    ),
    (
        Kind::DataLeak,
        "Die Bewerberdaten waren wochenlang ungeschützt im Internet abrufbar.",
    ),
    (
        Kind::DataLeak,
        "Ein Journalist hat uns interne Gehaltslisten gezeigt, die ihm zugespielt wurden.",
    ),
    (Kind::DataLeak, "Someone posted our customer records on a hacker forum."),
    (
        Kind::DataLeak,
        "A spreadsheet with home addresses can be downloaded from our public site.",
    ),
    (
        Kind::DataLeak,
        "Listen med personnummer ble publisert på kommunens nettside.",
    ),
    (
        Kind::PaperDisclosure,
        "Vor dem Kopierraum stand ein offener Karton mit alten Prüfungsakten.",
    ),
    (
        Kind::PaperDisclosure,
        "Hausmeister fand Krankenunterlagen im blauen Papiercontainer.",
    ),
    (
        Kind::PaperDisclosure,
        "Confidential papers were found in an unlocked recycling bin behind the building.",
    ),
    (
        Kind::PaperDisclosure,
        "My folder of interview notes on paper has gone missing from the meeting room.",
    ),
    (Kind::PaperDisclosure, "En perm med søknader ble gjenglemt på bussen."),
    (
        Kind::Misconfiguration,
        "Wegen falsch gesetzter Leserechte konnten alle Mitarbeiter den Personalordner öffnen.",
    ),
    (
        Kind::Misconfiguration,
        "The SharePoint site had been shared with everyone in the organisation.",
    ),
    (
        Kind::Misconfiguration,
        "Brannmuren var feilkonfigurert etter oppgraderingen.",
    ),
    (
        Kind::Phishing,
        "Angeblich soll ich mein Postfach verifizieren, der Absender ist dubios.",
    ),
    (
        Kind::Phishing,
        "Die Mail sieht aus wie von der Bibliothek, ist aber eine Fälschung.",
    ),
    (
        Kind::Phishing,
        "Somebody pretending to be our dean asks staff by text message for gift cards.",
    ),
    (
        Kind::Phishing,
        "This message asks me to confirm my password, is it legitimate?",
    ),
    (Kind::Phishing, "Jeg tror dette er et forsøk på nettfiske."),
    (
        Kind::Phishing,
        "Noen utgir seg for å være rektor og ber om at vi kjøper gavekort.",
    ),
    (
        Kind::Malware,
        "Mein Rechner verhält sich seltsam, Sophos meldet einen Wurm.",
    ),
    (
        Kind::Malware,
        "After opening the invoice a keylogger was installed on the office PC.",
    ),
    (
        Kind::Malware,
        "Antivirusprogrammet slo ut på en trojaner på PC-en til sekretæren.",
    ),
    (
        Kind::Ransomware,
        "Auf dem Bildschirm steht, dass unsere Dateien verschlüsselt sind und wir zahlen sollen.",
    ),
    (
        Kind::Ransomware,
        "All shares are encrypted, there is a README demanding payment in Monero.",
    ),
    (Kind::Ransomware, "Vi er rammet av et løsepengevirus."),
    (
        Kind::CompromisedAccount,
        "Von meiner Adresse werden Nachrichten verschickt, die nicht von mir stammen.",
    ),
    (
        Kind::CompromisedAccount,
        "In meinem Postfach hat jemand eine Weiterleitungsregel angelegt.",
    ),
    (
        Kind::CompromisedAccount,
        "A student's account has been taken over and is sending junk to the whole campus.",
    ),
    (
        Kind::CompromisedAccount,
        "Noen har logget inn på kontoen min fra Russland.",
    ),
    (
        Kind::CredentialsExposed,
        "Auf der nachgebauten Seite habe ich leider Benutzername und Kennwort hinterlassen.",
    ),
    (Kind::CredentialsExposed, "My login details were part of a public dump."),
    (
        Kind::CredentialsExposed,
        "The database password was visible in a screenshot on our wiki.",
    ),
    (
        Kind::CredentialsExposed,
        "Jeg klikket på lenken og oppga brukernavn og passord.",
    ),
    (
        Kind::UnauthorizedAccess,
        "Ein Externer hat ohne Berechtigung auf die Messrechner zugegriffen.",
    ),
    (
        Kind::UnauthorizedAccess,
        "An intruder installed a web shell on our Joomla server.",
    ),
    (
        Kind::UnauthorizedAccess,
        "Det har vært datainnbrudd på en av serverne våre.",
    ),
    (
        Kind::LoginAttack,
        "Jemand probiert an unserem Mailserver massenhaft Passwörter durch.",
    ),
    (Kind::LoginAttack, "Password spraying against our SSO since midnight."),
    (Kind::LoginAttack, "Hundrevis av påloggingsforsøk mot VPN-et i natt."),
    (
        Kind::Scan,
        "Ihre Adresse 192.0.2.4 klopft systematisch unsere Ports ab.",
    ),
    (Kind::Scan, "We have observed network probes from one of your hosts."),
    (Kind::DenialOfService, "Unser DNS wird mit Paketen überflutet."),
    (Kind::DenialOfService, "Heavy DDoS traffic makes our portal unusable."),
    (
        Kind::DenialOfService,
        "Nettsiden vår er utsatt for et tjenestenektangrep.",
    ),
    (
        Kind::Vulnerability,
        "Durch Ändern der Nummer in der URL kann ich fremde Rechnungen sehen; das ist eine Schwachstelle.",
    ),
    (
        Kind::Vulnerability,
        "I would like to report a security issue: SQL injection in your course catalogue.",
    ),
    (
        Kind::Vulnerability,
        "Serveren kjører en utdatert versjon med en kjent CVE.",
    ),
    (Kind::Spam, "Seit Tagen kommt hier nur noch Werbemüll an."),
    (Kind::Spam, "Please stop these unsolicited mails from your server."),
    (Kind::Spam, "Innboksen min er full av uønsket reklame."),
    (
        Kind::Copyright,
        "Über Ihren Anschluss wurde ein Film illegal per Torrent angeboten.",
    ),
    (Kind::Copyright, "Notice of claimed infringement of our works."),
    (
        Kind::Outage,
        "Das Campus-Management ist seit dem Stromausfall nicht erreichbar.",
    ),
    (Kind::Outage, "Wi-Fi in building B has been unavailable all morning."),
    (Kind::Outage, "Epostsystemet var nede i tre timer i går."),
    (
        Kind::Other,
        "Könnten Sie mir bitte das Protokoll der letzten Sitzung zusenden?",
    ),
    (Kind::Other, "Thanks for the nice workshop last week!"),
    (Kind::Other, "Kan dere sende meg timeplanen for høsten?"),
];

/// Written after the rules; no rule was changed for any of them.
const HELD_OUT: &[(Kind, &str)] = &[
    (
        Kind::DeviceLoss,
        "Beim Umsteigen in Hannover habe ich offenbar meine Laptoptasche samt Gerät stehen lassen.",
    ),
    (
        Kind::DeviceLoss,
        "Guten Morgen,\n\nunser Beamer aus dem Seminarraum fehlt seit der Veranstaltung am Donnerstag. Wir gehen von Diebstahl aus.",
    ),
    (
        Kind::DeviceLoss,
        "Der Speicherstick mit den Interviews ist mir aus der Jacke gefallen, ich finde ihn nirgends.",
    ),
    (
        Kind::DeviceLoss,
        "A member of staff had her handbag stolen; the work phone was inside.",
    ),
    (
        Kind::DeviceLoss,
        "Our external hard drive was not among the boxes when we moved offices. It is missing.",
    ),
    (
        Kind::DeviceLoss,
        "I dropped my iPhone overboard on a research cruise, it is lost.",
    ),
    (
        Kind::DeviceLoss,
        "Den bærbare maskinen ble tatt fra kontoret mitt i helga.",
    ),
    (Kind::DeviceLoss, "Eg har mista mobilen min på ferja."),
    (
        Kind::DataLoss,
        "Nach dem Update waren sämtliche Messwerte der letzten Wochen weg.",
    ),
    (
        Kind::DataLoss,
        "Die Sicherung ließ sich nicht zurückspielen, die Datenbank ist unwiederbringlich verloren.",
    ),
    (
        Kind::DataLoss,
        "A script purged the wrong directory and the images cannot be restored.",
    ),
    (
        Kind::DataLoss,
        "Harddisken krasjet og bildene fra feltarbeidet er tapt.",
    ),
    (
        Kind::Misdelivery,
        "Das Fax mit den Laborwerten ging an eine falsche Nummer.",
    ),
    (
        Kind::Misdelivery,
        "Wegen einer Verwechslung bekam Herr M. den Arbeitsvertrag von Frau M. zugeschickt.",
    ),
    (
        Kind::Misdelivery,
        "Ich habe eine interne Liste irrtümlich an einen externen Verteiler gemailt.",
    ),
    (
        Kind::Misdelivery,
        "By mistake the newsletter showed every subscriber's address in the To line.",
    ),
    (
        Kind::Misdelivery,
        "We attached the wrong transcript to an e-mail for a student.",
    ),
    (
        Kind::Misdelivery,
        "Karakterutskriften ble sendt til en annen student med samme navn.",
    ),
    (
        Kind::DataLeak,
        "Im Netz kursiert ein Datensatz mit Namen unserer Alumni, offenbar wurden die Daten abgegriffen.",
    ),
    (
        Kind::DataLeak,
        "Google zeigt PDF-Dateien mit Bewerbungen an, die nicht öffentlich sein dürften.",
    ),
    (Kind::DataLeak, "Attackers claim to have exfiltrated our HR files."),
    (
        Kind::DataLeak,
        "Sensitive minutes were published on the public web page by a colleague.",
    ),
    (Kind::DataLeak, "Helseopplysninger har kommet på avveie."),
    (
        Kind::PaperDisclosure,
        "Mehrere Klausuren lagen offen im Treppenhaus herum.",
    ),
    (
        Kind::PaperDisclosure,
        "Alte Bewerbungsunterlagen wurden nicht geschreddert, sondern in den Hausmüll geworfen.",
    ),
    (
        Kind::PaperDisclosure,
        "A binder with signed consent forms disappeared from the lab.",
    ),
    (Kind::PaperDisclosure, "I forgot a stack of exam papers on the tram."),
    (Kind::PaperDisclosure, "Det lå pasientlister i papirsøppelet."),
    (
        Kind::Misconfiguration,
        "Durch eine Fehlkonfiguration war die Verwaltungsoberfläche von außen erreichbar.",
    ),
    (
        Kind::Misconfiguration,
        "Der Nextcloud-Ordner war ohne Passwort für jeden freigegeben.",
    ),
    (
        Kind::Misconfiguration,
        "Wrong permissions on the directory allowed any student to read the grading sheets.",
    ),
    (
        Kind::Misconfiguration,
        "Tilgangsstyringen var satt opp feil, alle studenter kunne åpne mappen.",
    ),
    (
        Kind::Phishing,
        "Haben Sie diese Paket-SMS auch bekommen? Wirkt wie Betrug.",
    ),
    (
        Kind::Phishing,
        "Der angebliche IT-Support rief an und wollte auf meinen Bildschirm.",
    ),
    (
        Kind::Phishing,
        "Got a weird mail with an attachment from an address that looks almost like yours.",
    ),
    (
        Kind::Phishing,
        "Scammers are impersonating our payroll office by e-mail.",
    ),
    (
        Kind::Phishing,
        "Fikk en merkelig e-post om at kontoen min blir stengt hvis jeg ikke bekrefter.",
    ),
    (Kind::Phishing, "Falsk SMS fra Posten med lenke."),
    (Kind::Malware, "Auf drei Laborrechnern läuft offenbar ein Kryptominer."),
    (Kind::Malware, "Die EDR-Konsole meldet Schadcode im Benutzerprofil."),
    (
        Kind::Malware,
        "One of our machines talks to a known botnet command and control server.",
    ),
    (Kind::Malware, "PC-en ble smittet etter at jeg åpnet et vedlegg."),
    (
        Kind::Ransomware,
        "Plötzlich haben alle Dokumente eine fremde Endung, dazu ein Erpresserschreiben.",
    ),
    (
        Kind::Ransomware,
        "Systems are encrypted and the attackers want bitcoin.",
    ),
    (
        Kind::Ransomware,
        "Angriperne har kryptert filserveren og krever penger.",
    ),
    (
        Kind::CompromisedAccount,
        "Mein Account verschickt Spam, obwohl ich nichts gesendet habe.",
    ),
    (
        Kind::CompromisedAccount,
        "Wir mussten ein Postfach sperren, da es von Fremden übernommen worden war.",
    ),
    (
        Kind::CompromisedAccount,
        "There was a sign-in from Lagos on my mailbox, that was not me.",
    ),
    (Kind::CompromisedAccount, "E-postkontoen til en ansatt er kapret."),
    (
        Kind::CredentialsExposed,
        "Ich habe meine PIN am Telefon einem Unbekannten verraten.",
    ),
    (
        Kind::CredentialsExposed,
        "Im Wiki stehen die Zugangsdaten des Datenbankservers im Klartext.",
    ),
    (
        Kind::CredentialsExposed,
        "I typed my password into a page that turned out to be fake.",
    ),
    (Kind::CredentialsExposed, "Private SSH keys were leaked in a build log."),
    (Kind::CredentialsExposed, "Passordene våre ligger ute på nettet."),
    (
        Kind::UnauthorizedAccess,
        "Ein ehemaliger Mitarbeiter hat sich noch Monate später unerlaubt Zugriff auf das System verschafft.",
    ),
    (
        Kind::UnauthorizedAccess,
        "Attackers gained access to the learning platform through a backdoor.",
    ),
    (
        Kind::UnauthorizedAccess,
        "Uvedkommende har vært inne i serverrommet og fått tilgang.",
    ),
    (
        Kind::LoginAttack,
        "Konten werden reihenweise gesperrt, jemand versucht Kennwörter zu erraten.",
    ),
    (
        Kind::LoginAttack,
        "Thousands of failed sign-ins on our Exchange from one IP.",
    ),
    (Kind::LoginAttack, "Noen prøver å gjette passord på SSH."),
    (Kind::Scan, "Von Ihrem Rechner 203.0.113.9 gehen Portscans aus."),
    (
        Kind::Scan,
        "One of your machines is sweeping our network for open RDP ports.",
    ),
    (Kind::Scan, "Det pågår skanning av nettverket vårt."),
    (
        Kind::DenialOfService,
        "Massive Zugriffe von Bots überlasten unseren Webserver.",
    ),
    (
        Kind::DenialOfService,
        "SYN flood against 192.0.2.10, the site is offline.",
    ),
    (Kind::DenialOfService, "Vi blir oversvømt av forespørsler."),
    (
        Kind::Vulnerability,
        "In Ihrem WordPress-Plugin steckt eine kritische Lücke, CVE-2026-1234.",
    ),
    (
        Kind::Vulnerability,
        "An IDOR in your API discloses other users' invoices.",
    ),
    (Kind::Vulnerability, "Nettsiden deres er sårbar for SQL-injeksjon."),
    (Kind::Spam, "Kann man diese Newsletter irgendwie blockieren?"),
    (Kind::Spam, "Your relay is sending spam to our users."),
    (
        Kind::Copyright,
        "Sie verbreiten unsere Software ohne Lizenz, wir mahnen Sie wegen Urheberrechtsverletzung ab.",
    ),
    (
        Kind::Copyright,
        "Unauthorized distribution of copyrighted films from your network.",
    ),
    (
        Kind::Outage,
        "Seit dem Wochenende geht das WLAN im Wohnheim nicht, die Störung dauert an.",
    ),
    (
        Kind::Outage,
        "The storage cluster crashed and the home directories are unavailable.",
    ),
    (Kind::Outage, "Strømbrudd i datarommet, flere tjenester er nede."),
    (Kind::Other, "Ich möchte meine Mitgliedschaft zum Jahresende beenden."),
    (
        Kind::Other,
        "Wir haben keine Schadsoftware gefunden und brauchen nur eine Auskunft.",
    ),
    (Kind::Other, "Who is the right contact for a parking permit?"),
    (Kind::Other, "Hei, når åpner dere i morgen?"),
];

fn kind_of(text: &str) -> Kind {
    thread_local! {
        static RULES: KindRules = KindRules::shipped();
    }
    let headers = fixtures::headers("anna@example.org", "");
    let judged = RULES.with(|rules| judge(&headers, &fixtures::words(text), rules, &fixtures::settings()));
    judged.unwrap().judgement.kind
}

fn misses(table: &[(Kind, &str)]) -> Vec<String> {
    let wrong = table.iter().map(|(kind, text)| (*kind, kind_of(text), text));
    wrong
        .filter(|(kind, found, _)| kind != found)
        .map(|(kind, found, text)| format!("{kind} read as {found}: {text}"))
        .collect()
}

#[test]
fn plain_sentences_in_three_languages_find_their_kind() {
    let first = misses(TABLE);
    assert!(first.is_empty(), "{}", first.join("\n"));
    let second = misses(SECOND);
    assert!(second.len() <= 3, "{}", second.join("\n"));
}

#[test]
fn sentences_that_the_rules_were_not_made_for_mostly_find_their_kind() {
    let misses = misses(HELD_OUT);
    println!("{} of {} missed\n{}", misses.len(), HELD_OUT.len(), misses.join("\n"));
    assert!(misses.len() * 5 <= HELD_OUT.len(), "{}", misses.join("\n"));
}
