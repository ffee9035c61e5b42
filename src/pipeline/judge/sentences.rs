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

/// Written after the rules; the rules were not changed for any of them.
const HELD_OUT: &[(Kind, &str)] = &[];

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
    let misses = misses(TABLE);
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn sentences_that_the_rules_were_not_made_for_mostly_find_their_kind() {
    let misses = misses(HELD_OUT);
    println!("{} of {} missed\n{}", misses.len(), HELD_OUT.len(), misses.join("\n"));
    assert!(misses.len() * 5 <= HELD_OUT.len(), "{}", misses.join("\n"));
}
