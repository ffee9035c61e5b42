//! Systems by the names that stand beside their nouns: “the booking tool Roomli”, “tenaren ALARM-GW1”; names with a
//! capital inside behind a word for where it happened.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::products;
use crate::model::language::Language;
use crate::pipeline::extract::pattern::regex;

/// What a system is called in three languages, by the last part of the noun.
const HEADS: &str = "kasse|kassen|app|portal|plattform|server|speicher|cluster|netz|netzwerk|intranet|datenbank|system|\
    programm|software|anwendung|steuerung|leittechnik|leitstand|fernwirkstation|messstation|workstation|anlage|zeiterfassung|gateway|firewall|cloud|\
    repository|webmail|tool|drucker|router|switch|controller|terminal|shop|laufwerk|anbieter|verfahren|KIS|\
    application|platform|service|database|program|programme|recorder|controllers|network|wifi|wi-fi|share|printer|relay|\
    bucket|web site|website|wiki|hostname|appen|programmet|systemet|portalen|plattformen|løsningen|løysinga|databasen|serveren|tjeneren|\
    tenaren|terminalserver|filområdet|verktøyet|verktyet|tjenesten|tenesta|intranettet|ruteren|svitsjen|switchen|\
    skriveren|skrivaren|porten|kassa|klyngen|opptakeren|styringen|skyen|NAS-en|redaksjonen";
/// A noun and the name behind it, with what stands between them and behind the name.
static APPOSED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(&format!(
        r"(?:\b([A-Za-zÄÖÜäöüßÆØÅæøå]{{1,8}})\s+)?(?:[A-Za-zÄÖÜäöüßÆØÅæøå-]{{1,30}}\s+){{0,2}}\b([A-Za-zÄÖÜäöüßÆØÅæøå-]{{0,30}}(?i:{HEADS}))(\s+|,?\s+(?:namens|named|called|kalt|kalla|med navn|med namn)\s+|(?:['’]s|\s+is|\s+er|\s+heißt|\s+lautet|:)\s+)([(\x22„“«]?)([A-ZÄÖÜÆØÅ][A-Za-zÄÖÜäöüßÆØÅæøå0-9_-]{{1,30}}(?:\s(?:[0-9]{{1,4}}\b|[A-ZÄÖÜÆØÅ][a-zäöüßæøå]{{2,12}}\b|[A-Z]{{3,8}}\b))?)([\x22”“»)]?)(\s+[A-Za-zÄÖÜäöüßÆØÅæøå]+)?"
    ))
});
/// The next name of the same sort: “PLC-A4 and PLC-A5”.
static NEXT: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"^(?:,|\s+(?:und|and|og|sowie))\s+([A-ZÄÖÜ][A-Za-z0-9-]{2,30})\b"));
/// A word with a capital inside behind a word for where it happened.
static CAMEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?i:in|im|auf|über|on|into|i|på|inn i|our|unsere?[rmn]?|vår|vårt|hersteller von|maker of|logs? of|zugangsdaten für|passwort für|kennwort für|login for|passwordet til|passordet til)\s+(?:(?i:the|dem|der|unserem|unserer|our)\s+)?[\x22„“«]?([A-ZÄÖÜ][a-zäöüß]{1,12}[A-ZÄÖÜ][A-Za-zäöüß0-9]{1,16}(?:\s(?:Nord|Süd|Ost|West|Plus|Pro|Web|Cloud|Online))?)\b",
    )
});
/// Names with a capital inside that are devices, locks, firms or files, and no system of anybody's.
const NONE: &str = " bitlocker filevault veracrypt truecrypt macbook macbooken thinkpad elitebook chromebook whatsapp \
    youtube linkedin javascript paypal docusign norcert crowdstrike powerpoint mastercard airtag airpods facetime \
    proteccio cloudflare telegram teamviewer anydesk onenote xml usbstick faceid touchid macos lockbit blackcat \
    surfacepro galaxytab microsd icloud dsgvo facebook ";
/// The letter of a drive, and its noun.
static DRIVE: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b((?i:[a-zäöüæøå]{0,12}(?:drive|laufwerk|lageret|området))\s[A-Z]\b:?)"));
/// A name behind an account's noun, a mailbox that is cut behind its sign.
static HANDLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i:account|konto|kanal|profil|kontoen|kanalen|profilen)\s+(@[A-Za-z0-9_.]{3,30}\b)|(?i:postfach|mailbox|postkassen|postkassa)\s+([A-Za-z0-9_.-]{2,30}@)(?:\s|$|[,.;])",
    )
});
/// A full name of a host behind what runs on it, or behind “on”.
static HOST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(&format!(
        r"(?:\b([A-Za-zÄÖÜäöüßÆØÅæøå-]{{0,24}}(?i:{HEADS}|host|shop|ticketshop|webseite|website|homepage|nettsiden?|nettsida|siden|sida|nettbutikken|nettbutikk|butikken|katalog|kalender|forum|vpn|firewall|mailserver|relay|webauftritt)|auf|on|på|unser[a-z]{{0,2}}|our|vår|vårt)\s+(?:[a-zäöüßæøå]{{1,20}}\s+){{0,2}}[(\x22„“«]?)((?:[a-z0-9-]{{1,40}}\.){{1,4}}[a-z]{{2,12}})\b"
    ))
});

/// German nouns that stand behind a noun without an article and are no name.
const COMMON: &str = " zugriff zugang alarm ransomware malware spam werbung passwort kennwort konto code text platz angst \
    geld post verkehr last betrieb kontakt bescheid licht internet strom material inhalt besuch schuld teil unbefugte \
    fremde dritte jemand geburtsdatum name adresse foto personal hilfe ruhe kunde chef ursache grund anfang ende mitte \
    platz stand lage bezug schutz noten fotos links videos logs mails emails accounts pdfs backups updates telefon \
    druck papier ";
/// When, whose, what for: never a name.
const NEVER: &str = " monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
    august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar \
    märz mai juni juli oktober dezember mandag tirsdag onsdag torsdag fredag lørdag søndag please thanks regards the this \
    that we it you i and und og bitte danke kind best dear hello hi hallo hei mvh viele herr frau mr mrs ms dr prof der \
    die das wir ich vi jeg eg er sie es since until after before today yesterday heute gestern morgen customer student \
    public online technical internal external new old central local main uhr ";

/// The systems named in a sentence.
pub(super) fn read(raw: &str, language: Language) -> Vec<String> {
    let mut found = appositions(raw, language);
    found.extend(inner_capitals(raw));
    found.extend(products::read(raw, false));
    let first = |regex: Option<&Regex>| -> Vec<String> {
        let all = regex.into_iter().flat_map(|regex| regex.captures_iter(raw).take(4));
        all.filter_map(|found| Some(found.iter().skip(1).flatten().next()?.as_str().to_owned()))
            .collect()
    };
    found.extend(first(DRIVE.as_ref()));
    found.extend(first(HANDLE.as_ref()));
    without_beginnings(found)
}

/// “The mail says that the platform … is closing my account.”
fn is_claimed(raw: &str) -> bool {
    let lower = raw.to_lowercase();
    [
        " says ",
        " claims ",
        "claiming",
        "saying",
        "angeblich",
        "behauptet",
        "angivelig",
        "påstår",
        "utgir seg",
        "gir seg ut",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Names beside a noun that says what they are, and the name that goes on behind one.
fn appositions(raw: &str, language: Language) -> Vec<String> {
    let claimed = is_claimed(raw);
    let mut found = Vec::new();
    for captures in APPOSED.iter().flat_map(|regex| regex.captures_iter(raw)).take(6) {
        let Some(name) = captures.get(5) else { continue };
        let Some(word) = apposed(raw, &captures, claimed, language) else {
            continue;
        };
        found.push(word);
        let rest = raw.get(name.end()..).unwrap_or_default();
        let next = NEXT
            .as_ref()
            .and_then(|regex| regex.captures(rest))
            .and_then(|next| next.get(1));
        if let Some(next) = next.map(|next| next.as_str()).filter(|next| is_coded(next)) {
            found.push(next.to_owned());
        }
    }
    found
}

/// The name of one apposition, where it is one.
fn apposed(raw: &str, captures: &Captures<'_>, claimed: bool, language: Language) -> Option<String> {
    let group = |at| captures.get(at).map_or("", |group| group.as_str());
    let name = captures.get(5)?;
    let quoted = !group(4).is_empty() && group(4) != "(" && !group(6).is_empty();
    let said = group(3).trim();
    let before = raw.get(..captures.get(2).map_or(0, |noun| noun.start()));
    let word = Word {
        text: name.as_str(),
        led: is_article(before.unwrap_or_default()),
        behind: group(7).trim(),
        noun: group(2),
    };
    let told = matches!(
        said,
        "namens" | "named" | "called" | "kalt" | "kalla" | ", kalt" | ", kalla" | "med navn" | "med namn"
    );
    // “Die Kasse ist Chefsache”, “the system: Please …”: only names that nothing else looks like.
    let bare = said.is_empty() && !claimed;
    let good = quoted || told || word.is_coded() || (bare && group(4).is_empty() && word.is_plain(language));
    (good && !word.is_never()).then(|| word.trimmed())
}

/// “eduGATE”, “PayFlow”: capitals inside a word.
fn inner_capitals(raw: &str) -> impl Iterator<Item = String> {
    let all = CAMEL.iter().flat_map(move |regex| regex.captures_iter(raw)).take(4);
    all.filter_map(|captures| {
        let name = captures.get(1)?.as_str();
        let lower = format!(" {} ", name.to_lowercase());
        let good = !NONE.contains(&lower) && !name.starts_with("Mc") && !name.starts_with("Mac") && is_inner(name);
        good.then(|| name.to_owned())
    })
}

/// “ILIAS” and “ILIAS-BW”: the longer one.
fn without_beginnings(mut found: Vec<String>) -> Vec<String> {
    let all = found.clone();
    found.retain(|name| {
        !all.iter().any(|other| {
            other.len() > name.len()
                && other
                    .strip_prefix(name.as_str())
                    .is_some_and(|rest| rest.starts_with(['-', ' ']))
        })
    });
    found
}

/// Hosts that something runs on: not those of links and senders.
pub(super) fn hosts(raw: &str, suspect: bool, own: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for captures in HOST.iter().flat_map(|regex| regex.captures_iter(raw)).take(6) {
        let (Some(lead), Some(host)) = (captures.get(1), captures.get(2)) else {
            continue;
        };
        let (lead, host) = (lead.as_str().to_lowercase(), host.as_str());
        let before = raw
            .get(..captures.get(0).map_or(0, |whole| whole.start()))
            .unwrap_or_default();
        let ours = ["unser", "our", "vår", "mein", "my"]
            .iter()
            .any(|word| lead.starts_with(word) || before.to_lowercase().trim_end().ends_with(word));
        let full = host.split('.').count() >= 3;
        let website =
            host.starts_with("www.") && (lead.contains("seite") || lead.contains("site") || lead.contains("nettsid"));
        let runs = full && !host.starts_with("www.") && (!suspect || ours);
        if runs || website && !suspect || (own(host) && (full || matches!(lead.as_str(), "auf" | "on" | "på"))) {
            found.push(host.to_owned());
        }
    }
    found
}

/// Whether a sentence says that what it names goes on as ever.
pub(super) fn is_well(folded: &str) -> bool {
    const WELL: &str = "bleiben erreichbar|bleibt erreichbar|laeuft weiter|laufen weiter|laeuft normal|laufen normal|\
        laeuft einwandfrei|arbeitet normal|arbeitet wie gewohnt|wie gewohnt|funktioniert weiterhin|\
        funktionieren weiterhin|nicht betroffen|nie betroffen|unversehrt|unberuehrt|sind sauber|\
        ist sauber|den fehler nicht|nichts damit zu tun|o k|ohne befund|nicht beteiligt|works normally|\
        working normally|work as usual|works as usual|is fine|are fine|is unaffected|are unaffected|\
        unaffected|not affected|not concerned|t concerned|t affected|wasn t breached|weren t touched|\
        carry on working|keep running|keeps running|are clean|is clean|fungerer|fungerar|\
        virker helt fint|gaar som normalt|upaavirket|ikkje paaverka|ikkje raaka|ikke beroert|\
        ikke rammet";
    WELL.split('|').any(|words| folded.contains(&format!(" {words} ")))
}

fn is_article(before: &str) -> bool {
    let words: Vec<&str> = before.split_whitespace().collect();
    words.iter().rev().take(3).any(|word| {
        let lower = word.to_lowercase();
        ["der", "die", "das", "dem", "den", "the", "our", "my", "vår", "vårt"].contains(&lower.as_str())
            || lower.starts_with("unser")
            || lower.starts_with("mein")
    })
}

fn is_inner(name: &str) -> bool {
    name.chars()
        .skip(1)
        .zip(name.chars())
        .any(|(this, last)| this.is_uppercase() && last.is_lowercase())
}

/// `GLT-West`, `TICKDB01`, `CADVAULT`, `KassaFix`.
fn is_coded(name: &str) -> bool {
    let word = name.split(' ').next().unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().filter(|c| c.is_uppercase()).count();
    let numbered = name
        .split(' ')
        .nth(1)
        .is_some_and(|second| second.chars().all(|c| c.is_ascii_digit()));
    let digits = numbered || word.chars().any(|c| c.is_ascii_digit());
    let hyphen = word
        .split_once('-')
        .is_some_and(|(first, _)| first.len() >= 2 && first.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()));
    let shouted = capitals >= 4 && letters.count() == capitals;
    word.len() > 2 && (digits || hyphen || shouted || (is_inner(word) && !word.contains('-')))
}

struct Word<'a> {
    text: &'a str,
    led: bool,
    behind: &'a str,
    noun: &'a str,
}

impl Word<'_> {
    fn is_coded(&self) -> bool {
        is_coded(self.text)
    }

    fn is_never(&self) -> bool {
        let first = self.text.split(' ').next().unwrap_or_default().to_lowercase();
        let noun = self.noun.to_lowercase();
        NEVER.contains(&format!(" {first} "))
            || NONE.contains(&format!(" {first} "))
            || [
                "krankenkasse",
                "sparkasse",
                "unfallkasse",
                "rentenkasse",
                "mappen",
                "kappen",
                "merkelapp",
                "whatsapp",
                "firma netzwerk",
            ]
            .iter()
            .any(|none| noun.ends_with(none))
            || (noun.ends_with("app") && noun != "app" && !noun.ends_with("-app"))
            || matches!(
                noun.as_str(),
                "anlage" | "betriebssystem" | "ticketsystem" | "operativsystemet" | "operating system"
            )
    }

    /// The name without a word behind it that belongs to the next phrase: “Sidexis Keine”.
    fn trimmed(&self) -> String {
        let mut words = self.text.split(' ');
        let first = words.next().unwrap_or_default();
        match words.next() {
            Some(second) if second.chars().all(|c| c.is_ascii_digit()) || !self.behind.is_empty() => {
                format!("{first} {second}")
            }
            Some(_) | None => self.text.to_owned(),
        }
    }

    /// A name that looks like any noun: in German only where nothing else can stand.
    fn is_plain(&self, language: Language) -> bool {
        let first = self.text.split(' ').next().unwrap_or_default();
        let lower = first.to_lowercase();
        let noun = self.noun.to_lowercase();
        let person = noun.ends_with("anbieter")
            || noun.ends_with("netz")
            || noun.ends_with("netzwerk")
            || noun.ends_with("service");
        if language != Language::De {
            let tame = ["site", "network", "share", "service", "drive", "nettverket"]
                .iter()
                .any(|end| noun.ends_with(end));
            return lower.len() > 3
                && !tame
                && !noun.ends_with("porten")
                && !noun.ends_with("redaksjonen")
                && self.led_or_definite();
        }
        let common = [
            "en", "er", "ung", "ungen", "heit", "keit", "tion", "schaft", "ei", "nis", "tum", "ismus", "ster", "tät",
            "in",
        ]
        .iter()
        .any(|end| lower.ends_with(end));
        let closed = self.behind.is_empty() || self.behind.starts_with(char::is_lowercase);
        self.led && closed && !common && !person && !COMMON.contains(&format!(" {lower} ")) && !self.text.contains(' ')
    }

    fn led_or_definite(&self) -> bool {
        let noun = self.noun.to_lowercase();
        self.led || ["en", "et", "a"].iter().any(|end| noun.ends_with(end))
    }
}
