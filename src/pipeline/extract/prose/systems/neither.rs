//! Names that are taken for systems and are none of ours: numbers on stickers, malware and those who spread it, programs
//! for remote hands, a place, a line of a log.

use super::beside::{is_tag, pairs};
use super::is_well;
use crate::config::rules::forms::{Cue, normal};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::iocs;
use crate::pipeline::extract::prose::Reader;
use crate::pipeline::extract::prose::sentence::Sentence;

/// Parts of words for what does harm and for those who do it: a name stands behind them.
const HARM: [&str; 32] = [
    "schadsoftware",
    "schadprogramm",
    "malware",
    "trojan",
    "stealer",
    "ransom",
    "virus",
    "wurm",
    "worm",
    "botnet",
    "keylogger",
    "spyware",
    "adware",
    "erpress",
    "backdoor",
    "rootkit",
    "skadevare",
    "skadeprogram",
    "loesepenge",
    "loysepenge",
    "utpress",
    "gruppe",
    "group",
    "gruppa",
    "gruppen",
    "gang",
    "bande",
    "banden",
    "gjengen",
    "hacker",
    "crew",
    "kollektiv",
];
/// Words between such a word and its name, and words before who did it.
const BETWEEN: [&str; 14] = [
    "calling", "itself", "called", "named", "namens", "names", "kalt", "kalla", "self", "mit", "name", "namen", "dem",
    "med",
];
/// Programs with which somebody's machine is reached, and such as guard it.
const TOOLS: &str = " anydesk teamviewer quickassist quick assist rustdesk screenconnect ultraviewer supremo \
    gotoassist logmein zoho assist defender windows defender sophos eset malwarebytes crowdstrike virustotal ";

/// “The head has been told on Slack”, “ich habe es ihr über Teams geschrieben”: the way by which somebody was told.
pub(super) fn is_way_to_tell(raw: &str, name: &str) -> bool {
    const WAYS: [&str; 8] = [
        "Slack",
        "Teams",
        "Mattermost",
        "Zulip",
        "WhatsApp",
        "Signal",
        "Telegram",
        "Rocket.Chat",
    ];
    const TOLD: &str = "pinged|messaged|told|informed|notified|alerted|asked|warned|wrote to|informiert|gemeldet|bescheid|gefragt|\
        geschrieben an|gewarnt|varslet|varsla|spurt|beskjed|sagt fra|sagt frå|orientert";
    let lower = format!(" {}", raw.to_lowercase());
    let by = ["on", "via", "per", "über", "på", "by", "in", "i", "im"]
        .iter()
        .any(|by| lower.contains(&format!(" {by} {}", name.to_lowercase())));
    (WAYS.contains(&name) && by && TOLD.split('|').any(|told| lower.contains(told))) || (by && is_filed(&lower))
}

/// “I logged a ticket in the service desk”, “Ticket im Jira hab ich angelegt”: where the report itself was written down.
fn is_filed(lower: &str) -> bool {
    const TICKETS: [&str; 10] = [
        "ticket",
        "tickets",
        "sak",
        "vorgang",
        "case",
        "issue",
        "incident",
        "supportsak",
        "call",
        "anfrage",
    ];
    const FILED: [&str; 34] = [
        "angelegt",
        "eröffnet",
        "aufgemacht",
        "erstellt",
        "geöffnet",
        "eingestellt",
        "erfasst",
        "gibt",
        "logged",
        "raised",
        "opened",
        "created",
        "filed",
        "submitted",
        "put",
        "opprettet",
        "oppretta",
        "laget",
        "laga",
        "lagde",
        "skrev",
        "skreiv",
        "skreve",
        "skrevet",
        "registrert",
        "registrerte",
        "meldt",
        "melde",
        "åpnet",
        "opna",
        "lagt",
        "la",
        "ligger",
        "ligg",
    ];
    let has = |list: &[&str]| {
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        words.any(|word| list.contains(&word))
    };
    has(&TICKETS) && has(&FILED)
}

impl Reader<'_> {
    /// The other machines of a row of which one is known: `db1, db2 and db3`.
    pub(in crate::pipeline::extract::prose) fn neighbours(&mut self, sentences: &[Sentence<'_>]) {
        let told = sentences
            .iter()
            .filter(|one| !one.question && !one.cues.has(Cue::Elsewhere) && !is_well(one));
        for sentence in told {
            let known = self.systems_told();
            if known.is_empty() {
                return;
            }
            for name in pairs(sentence.raw, &known) {
                if !is_tag(sentence.raw, &name) {
                    self.system(name);
                }
            }
        }
        self.siblings(sentences);
    }

    /// Takes out of the systems what only looks like one.
    pub(in crate::pipeline::extract::prose) fn only_ours(&mut self, sentences: &[Sentence<'_>]) {
        let told = |field: Field| {
            let claim = self.claims.iter().find(|claim| claim.field == field);
            claim
                .map(|claim| normal::words(&claim.value.to_string()))
                .unwrap_or_default()
        };
        let (number, place) = (told(Field::DeviceId), told(Field::Location));
        let systems = self.systems_told();
        self.claims.retain_mut(|claim| match &mut claim.value {
            Value::List(items) if claim.field == Field::AffectedSystems => {
                items.retain(|item| {
                    let words = normal::words(item);
                    let labelled = !words.is_empty() && words == number;
                    let plain = !item.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-'));
                    let there = plain && format!(" {place} ").contains(&format!(" {words} "));
                    !(labelled || there || is_net_of(item, &systems) || is_none(item, sentences))
                });
                !items.is_empty()
            }
            _ => true,
        });
    }
}

/// `192.0.2.0/24` beside `192.0.2.17`: the machine is meant, and not its net.
fn is_net_of(item: &str, systems: &[String]) -> bool {
    let Some((net, bits)) = item.split_once('/') else {
        return false;
    };
    let Some(beginning) = net.strip_suffix('0').filter(|_| bits.parse::<u8>().is_ok()) else {
        return false;
    };
    systems
        .iter()
        .any(|other| other != item && other.starts_with(beginning))
}

/// Whether the text speaks of a name as of no system, wherever it stands.
fn is_none(item: &str, sentences: &[Sentence<'_>]) -> bool {
    let lower = item.to_lowercase();
    if item.contains('=') || is_label(&lower) || TOOLS.contains(&format!(" {lower} ")) {
        return true;
    }
    let mut places = sentences.iter().filter(|one| one.raw.contains(item)).peekable();
    let known = places.peek().is_some();
    known
        && places.all(|one| {
            is_tag(one.raw, item)
                || is_way_to_tell(one.raw, item)
                || is_harm(one.raw, item)
                || is_logged(one.raw, item)
                || is_file(one.raw, item)
                || is_linked(one.raw, item)
                || is_piece(one.raw, item)
                || iocs::is_number(one.raw, item)
        })
}

/// What stands before a value and names its kind: a digest, a zone, a header.
fn is_label(lower: &str) -> bool {
    const LABELS: [&str; 14] = [
        "md5",
        "sha1",
        "sha-1",
        "sha256",
        "sha-256",
        "sha512",
        "sha-512",
        "ssdeep",
        "imphash",
        "utc",
        "gmt",
        "message-id",
        "in-reply-to",
        "content-id",
    ];
    LABELS.contains(&lower)
}

/// `db8` of `2001:db8::7`.
fn is_piece(raw: &str, name: &str) -> bool {
    let hex = name.len() <= 4 && name.chars().all(|c| c.is_ascii_hexdigit());
    let around = raw.split_once(name).filter(|_| hex);
    around.is_some_and(|(before, after)| before.ends_with([':', ']']) && after.starts_with([':', '[']))
}

/// `list_2026` of `list_2026.csv`: the name of a file.
fn is_file(raw: &str, name: &str) -> bool {
    const ENDINGS: [&str; 16] = [
        "csv", "xlsx", "xls", "pdf", "docx", "doc", "zip", "txt", "log", "sql", "bak", "exe", "eml", "json", "xml",
        "pptx",
    ];
    let rest = raw.split_once(name).and_then(|(_, rest)| rest.strip_prefix('.'));
    let ending = rest.and_then(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.to_lowercase().as_str()))
}

/// “They link to `https://pay-portal.example`”: where a deceiver leads people.
fn is_linked(raw: &str, name: &str) -> bool {
    const LINKS: [&str; 12] = [
        "link to",
        "links to",
        "linked to",
        "lenker til",
        "lenke til",
        "lenkje til",
        "lenkjer til",
        "verlinkt auf",
        "verlinken auf",
        "link auf",
        "goes to",
        "leads to",
    ];
    let before = raw.split_once(name).map_or("", |(before, _)| before);
    let before = before
        .trim_end_matches("https://")
        .trim_end_matches("http://")
        .trim_end()
        .to_lowercase();
    LINKS.iter().any(|words| before.ends_with(words))
}

/// “The infostealer "Palepike"”, “a group calling itself Northwing”, “encrypted by "Palepike"”.
fn is_harm(raw: &str, name: &str) -> bool {
    let Some((before, after)) = raw.split_once(name) else {
        return false;
    };
    let quoted = before.ends_with(['"', '„', '“', '«', '‚', '\'', '‘'])
        && after.starts_with(['"', '“', '”', '»', '‘', '’', '\'']);
    let folded = normal::words(before);
    let mut words = folded.rsplit(' ').skip_while(|word| BETWEEN.contains(word));
    let last = words.next().unwrap_or_default();
    let by = quoted && matches!(last, "by" | "durch" | "von" | "av");
    // “Der Server der Gruppe Nord”: without quotation marks a group may be a department.
    let weak = ["grupp", "group", "bande", "gang", "crew", "kollektiv", "gjengen"]
        .iter()
        .any(|part| last.contains(part));
    let called = folded.len() > last.len() && !folded.ends_with(last);
    by || HARM.iter().any(|part| last.contains(part)) && (!weak || quoted || called)
}

/// `Oct 20 03:12:07 gate9 DROP SRC=…`: the machine that wrote a log down.
fn is_logged(raw: &str, name: &str) -> bool {
    let before = raw.split_once(name).map_or("", |(before, _)| before).trim_end();
    let stamp = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let clock = stamp.matches(':').count() == 2 && stamp.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'));
    clock && raw.contains('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_addresses_and_names_of_digests_are_no_systems() {
        assert!(is_piece("von 2001:db9:1::3 aus", "db9"));
        assert!(!is_piece("auf db9: Datenbank", "db9"));
        assert!(is_label("sha256") && !is_label("sharp256"));
    }

    #[test]
    fn where_a_ticket_was_filed_is_no_system_of_the_case() {
        for (raw, name) in [
            ("Im Jira habe ich dazu einen Vorgang angelegt.", "Jira"),
            ("I've also raised a ticket in ServiceNow.", "ServiceNow"),
            ("Jeg har opprettet en sak i TOPdesk.", "TOPdesk"),
        ] {
            assert!(is_way_to_tell(raw, name), "{raw}");
        }
        for (raw, name) in [
            ("In Jira waren alle Tickets für Fremde sichtbar.", "Jira"),
            ("Tickets in ServiceNow can be read by everybody.", "ServiceNow"),
        ] {
            assert!(!is_way_to_tell(raw, name), "{raw}");
        }
    }

    #[test]
    fn malware_and_its_makers_are_no_systems() {
        for (raw, name) in [
            (
                "Der Scan fand den Infostealer \"PalePike\" auf zwei Rechnern.",
                "PalePike",
            ),
            ("all files were encrypted by \"PalePike\" last night", "PalePike"),
            ("a note from a group calling itself Northwing", "Northwing"),
            ("filene er låst av løsepengeviruset GråGaupe", "GråGaupe"),
        ] {
            assert!(is_harm(raw, name), "{raw}");
        }
        assert!(!is_harm("auf dem Server der Gruppe Nord", "Nord"));
        assert!(!is_harm("Der Rechner WS-22 wurde verschlüsselt", "WS-22"));
        assert!(is_logged("Oct 20 03:12:07 gate9 DROP SRC=192.0.2.7 DPT=22", "gate9"));
        assert!(is_file("the file members_old.csv was public", "members_old"));
        assert!(is_linked(
            "De lenker til https://betal-her.example/x",
            "betal-her.example"
        ));
        assert!(!is_linked(
            "the shop at https://betal-her.example/x",
            "betal-her.example"
        ));
        assert!(is_net_of("192.0.2.0/24", &["192.0.2.17".to_owned()]));
        assert!(!is_net_of("192.0.2.0/24", &["198.51.100.1".to_owned()]));
    }
}
