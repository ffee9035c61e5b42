//! Named systems of running text beyond plain hosts: mailboxes, shares, siblings of a host, portals with their address.

pub(super) mod along;
mod apposed;
pub(super) mod beside;
mod neither;
pub(super) mod noun;
mod products;

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, normal};
use crate::model::language::Language;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::pattern::regex;
use crate::pipeline::extract::prose::Reader;
use crate::pipeline::extract::prose::moments::states;
use crate::pipeline::extract::prose::sentence::{Sentence, spaced};
use crate::pipeline::extract::values::machines::{is_full_host, is_machine_name, is_named_machine};

// Ranges of letters: `\p{L}` many times over takes longer to build than a mail to read.
/// A word for a mailbox and its address.
static MAILBOX: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i)\b(?:[A-Za-zÄÖÜäöüßÆØÅæøå-]{0,24}(?:postfach|mailbox|postkasse(?:n|ne)?|postboks(?:en)?|postkontoet|postkonto|mailkonto|mail-konto|mailaccount)|(?:e-?mail|mail|user|shared|our|my|the|unser|mein)[ -](?:account|box|konto)|account|konto(?:en)?)\s+(?:lautet\s+|is\s+|er\s+)?[\x22„“«(<]?([A-Za-zÄÖÜäöüßÆØÅæøå0-9._%+-]{1,64}@[A-Za-zÄÖÜäöüßÆØÅæøå0-9.-]{3,100}\.[a-z]{2,12})\b",
    )
});
/// A word for a machine and a name with a hyphen.
static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i)\b([A-Za-zÄÖÜäöüßÆØÅæøå-]{0,20}(?:server(?:en)?|bastion|firewall(?:en)?|brannmur(?:en)?|gateway|kiosk|router(?:en)?|ruter(?:en)?|switch(?:en)?|nas|arbeidsstasjon(?:en)?|workstation|bedienplatz|leitrechner|controller|bucket|bøtt[ae]|bøtten|drucker|printer|skriver(?:en)?|kasse|kassa|terminal(?:en)?|datenbank|database|databasen|cluster|klynge|klynga|klyngen|klyngja|node|pc|pc-en|pc-ane|maskin(?:a|en)))\s+(?:named\s+|called\s+|namens\s+|med navn\s+|(?:vår|vårt|våre|min|mi|mitt),?\s+)?[\x22„“«(]?([a-z0-9]{1,12}(?:-[a-z0-9]{1,16}){1,4})\b",
    )
});
/// A word for what is reached over the net, and its full name in brackets or behind it.
static ADDRESSED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i)\b[A-Za-zÄÖÜäöüßÆØÅæøå-]{0,24}(?:portal(?:en|et)?|webseite|website|web site|site|webshop|shop|server(?:en)?|katalog|catalogue|bastion|gateway|system(?:et)?|datenbank|database|nettside(?:n)?|nettstad(?:en)?|nettbutikk(?:en)?|plattform(?:en)?)\b[^.,;:()!?\n]{0,40}\(\s*((?:[a-z0-9-]+\.){1,4}[a-z]{2,12})\b",
    )
});
/// What people log in to, by its own noun.
static COMPOUND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?i:til|i|inn i|på|im|ins|zum|in das|für das|am)\s+([a-zäöüßæøå]{4,20}(?:registeret|portalen|systemet|databasen)|[A-ZÄÖÜÆØÅ][a-zäöüßæøå]{3,20}(?:portal|register|system|datenbank))\b",
    )
});
/// A product that is said to be ours, or a room of it.
static PRODUCT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = "SharePoint|Sharepoint|Teams|OneDrive|Moodle|Confluence|Jira|Nextcloud|ownCloud|GitLab|Salesforce|Dropbox|Slack|Canvas|ILIAS|Citrix|Mattermost|Trello|WordPress|TYPO3|Mailman|Visma|Dynamics";
    regex(&format!(
        r"\b(?:(?i:our|your|unser[A-Za-zÄÖÜäöüßÆØÅæøå]{{0,2}}|eue?re?[mnrs]?|vår|vårt|vårat|deres|dykkar)\s+({names}|eduroam)\b|({names})-(?:[bB]esprechung|[aA]ufzeichnung|[sS]itzung|[fF]reigabe|[kK]alender|[mM]eeting|[mM]øte|[oO]pptak|[aA]blage|[kK]anal|[sS]ite|[sS]eite|[kK]urs|[gG]rupp|[rR]aum|[oO]rdner|[mM]appe|[oO]mråde)[a-zäöüßæøå]{{0,4}}|({names})\s+(?:site|channel|folder)\b)"
    ))
});
/// A program by name before its noun: “the Ledgerly expense service”.
static BRANDED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?i:the|our)\s+([A-ZÄÖÜÆØÅ][a-zäöüßæøå]{3,16}\s(?:(?:expense|booking|payroll|survey|learning|ticket|library|records)\s(?:service|platform|portal|database)|platform|portal|database))\b",
    )
});
/// An address that is said to be in the reader's net: “198.51.100.7 in your network”.
static YOURS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i)(?:\b(?:your|ihre[rmns]?|deres|dykkar)\s+(?:[A-Za-zÄÖÜäöüßÆØÅæøå-]{1,20}\s+){0,2}|\b(?:host|ip|system|server|adresse|address|from|von|fra|frå)\s+)?((?:[0-9]{1,3}\.){3}[0-9]{1,3})\b([^.\n]{0,30}?(?:in your (?:network|range)|in ihrem netz|i deres nett|i nettet deres|i dykkar nett|i nettverket deres))?",
    )
});
/// A machine by a name of capitals behind “on”: `auf NAS-PAED`.
static UPON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:auf|on|på|from|vom|von|fra|frå|til|der|dem|the)\s+(?:dem\s+|der\s+|the\s+|our\s+)?([A-Z]{2,8}-[A-Z0-9]{2,10}(?:-[A-Z0-9]{1,8})?)\b",
    )
});
/// The writer's own sites: “unseren Webauftritt www.example.org”, `https://events.example.org/list`.
static SITE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i)(?:\bhttps?://|\b(?:webauftritt|website|web site|webseite|homepage|internetseite|seite|site|page|nettside(?:n|ne)?|nettstad(?:en)?|heimeside|hjemmeside(?:n)?|auf|on|at|på|of|von|unter|angriff auf|attack on)(?:\s+(?:vår|vårt|våre|unserer?|our))?\s+[(\x22„“«<]?)((?:[a-z0-9-]+\.){2,4}[a-z]{2,12})\b",
    )
});
/// Programs that many have.
static KNOWN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(SharePoint|Teams|OneDrive|Moodle|Confluence|Jira|Nextcloud|ownCloud|GitLab|Salesforce|Canvas|ILIAS|Stud\.IP|Citrix|Mattermost|WordPress|TYPO3|Visma|Inspera|Feide|WISEflow|Xledger|Workday|Blackboard|HISinOne|SAP|DATEV|DIPS Arena|DIPS|Opus|Outlook|Exchange|Webex|Zoom|Vigilo|Instagram|LinkedIn|Panopto|Kahoot|Transponder|CampusNet|Zotero|Agresso|SITS|Banner|PeopleSoft|Gerica|KIS|PACS|LIMS|ERP|eduroam|WLAN|VPN|Telefonanlage|telefonsentralen|Intranet|intranettet)\b(?:\s\(([A-Z][A-Za-z0-9.-]{2,20})\))?",
    )
});
/// What is one machine among several of a name: `SKV-KASSE` beside `SKV-FIL01`.
static SIBLING: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b([A-Z]{2,8})-[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,8})?\b"));

/// Nouns that end like a system and are none of anybody's.
const NONE: &str = " betriebssystem oekosystem immunsystem handelsregister rechtssystem schulsystem gesundheitssystem \
    operativsystemet rettssystemet helsesystemet folkeregisteret ticketsystem meldesystem meldeportal avvikssystemet \
    kvalitetssystemet avviksregisteret notensystem ";
/// What is told beside a system that is concerned, folded.
const CONCERNED: [&str; 22] = [
    " brukernavn ",
    " brukarnamn ",
    " passord ",
    " passordet ",
    " innlogging ",
    " logget ",
    " logga ",
    " hacket ",
    " hacka ",
    " nede ",
    " zugangsdaten ",
    " passwort ",
    " kennwort ",
    " eingeloggt ",
    " angemeldet ",
    " gehackt ",
    " ausgefallen ",
    " lahmgelegt ",
    " nicht erreichbar ",
    " benutzername ",
    " eingegeben ",
    " skreiv inn ",
];

impl Reader<'_> {
    /// Named systems of one sentence.
    pub(super) fn named_systems(&mut self, sentence: &Sentence<'_>, domains: &[String]) {
        if self.source.rank > 0 {
            return;
        }
        let text = spaced(&sentence.folded);
        let mut found = addressed(sentence, domains);
        found.extend(nouns(sentence, &text));
        found.extend(said(sentence, &text, self.words.language));
        found.extend(theirs(sentence.raw));
        if !sentence.cues.has(Cue::Suspect) {
            found.extend(beside::named(sentence.raw, states::is_out(sentence)));
            found.extend(beside::sites(sentence.raw));
        }
        let known: Vec<String> = found.iter().cloned().chain(self.systems_told()).collect();
        found.extend(beside::pairs(sentence.raw, &known));
        // “… the system\n2026-11-15 …”: a day in a log.
        let day = |name: &str| name.parse::<jiff::civil::Date>().is_ok();
        found.retain(|name| {
            !beside::is_tag(sentence.raw, name) && !neither::is_way_to_tell(sentence.raw, name) && !day(name)
        });
        // “ILIAS-BW” is no “ILIAS”; “unser Instagram-Konto @…” has a name.
        let all = found.clone();
        let longer = |name: &String| all.iter().any(|other| other.starts_with(&format!("{name}-")));
        let handle = all.iter().any(|name| name.starts_with('@'));
        found.retain(|name| {
            let bare = handle && matches!(name.as_str(), "Instagram" | "Facebook" | "LinkedIn");
            !longer(name) && !bare
        });
        for host in found {
            self.system(host);
        }
    }

    /// The systems that were found so far.
    pub(super) fn systems_told(&self) -> Vec<String> {
        let told = self.claims.iter().find(|claim| claim.field == Field::AffectedSystems);
        match told.map(|claim| &claim.value) {
            Some(Value::List(items)) => items.clone(),
            _ => Vec::new(),
        }
    }

    /// The addresses that stand beside systems that were found.
    pub(super) fn addresses(&mut self, sentences: &[Sentence<'_>]) {
        let known = self.systems_told();
        let told = sentences.iter().filter(|one| !one.question && !known.is_empty());
        let all: Vec<String> = told
            .flat_map(|one| along::addresses(one.raw, &known))
            .take(20)
            .collect();
        for address in all {
            self.system(address);
        }
    }

    /// Hosts that are named like one that was found.
    pub(super) fn siblings(&mut self, sentences: &[Sentence<'_>]) {
        let Some(Value::List(have)) = self
            .claims
            .iter()
            .find(|claim| claim.field == Field::AffectedSystems)
            .map(|claim| claim.value.clone())
        else {
            return;
        };
        let prefix = |host: &str| host.split_once('-').map(|(prefix, _)| prefix.to_owned());
        let known: Vec<String> = have.iter().filter_map(|host| prefix(host)).collect();
        let told = sentences
            .iter()
            .filter(|one| !one.question && !one.cues.has(Cue::Elsewhere) && !is_well(one));
        let mut more: Vec<String> = Vec::new();
        for sentence in told {
            for captures in SIBLING
                .iter()
                .flat_map(|regex| regex.captures_iter(sentence.raw))
                .take(10)
            {
                let (Some(whole), Some(first)) = (captures.get(0), captures.get(1)) else {
                    continue;
                };
                if known.iter().any(|prefix| prefix == first.as_str()) {
                    more.push(whole.as_str().to_owned());
                }
            }
        }
        for host in more.into_iter().take(20) {
            self.system(host);
        }
    }
}

/// The first groups of what a pattern finds.
fn first(regex: Option<&Regex>, raw: &str) -> Vec<String> {
    let found = regex.into_iter().flat_map(|regex| regex.captures_iter(raw).take(8));
    found.filter_map(|c| Some(c.get(1)?.as_str().to_owned())).collect()
}

/// Mailboxes, hosts, shares and machines by their names.
fn addressed(sentence: &Sentence<'_>, domains: &[String]) -> Vec<String> {
    let raw = sentence.raw;
    let suspect = sentence.cues.has(Cue::Suspect);
    let own = |address: &str| {
        let lower = address.to_lowercase();
        let host = lower.rsplit('@').next().unwrap_or_default();
        let inside = |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
        domains.iter().any(|domain| host == domain || inside(domain))
    };
    let mut found: Vec<String> = first(MAILBOX.as_ref(), raw)
        .into_iter()
        .filter(|address| own(address))
        .collect();
    if !suspect {
        let hosts = first(ADDRESSED.as_ref(), raw).into_iter();
        found.extend(hosts.filter(|host| is_full_host(&host.to_lowercase()) && !host.starts_with("www.")));
        found.extend(first(SITE.as_ref(), raw).into_iter().filter(|host| own(host)));
        found.extend(
            first(UPON.as_ref(), raw)
                .into_iter()
                .filter(|name| is_machine_name(name)),
        );
    }
    found.extend(apposed::hosts(raw, suspect, own));
    found.extend(along::paths(raw));
    for captures in NAMED.iter().flat_map(|regex| regex.captures_iter(raw)).take(8) {
        let (Some(word), Some(name)) = (captures.get(1), captures.get(2)) else {
            continue;
        };
        let bucket = word.as_str().to_lowercase();
        let bucket = bucket.contains("bucket") || bucket.contains("bøtt");
        found.extend(is_named_machine(name.as_str(), bucket).then(|| name.as_str().to_owned()));
    }
    found
}

/// What people log in to, by its own noun.
fn nouns(sentence: &Sentence<'_>, text: &str) -> Vec<String> {
    let suspect = sentence.cues.has(Cue::Suspect);
    let concerned = CONCERNED.iter().any(|word| text.contains(word));
    let open = !suspect || text.contains(" passord ") || text.contains(" zugangsdaten ");
    let nouns = first(COMPOUND.as_ref(), sentence.raw)
        .into_iter()
        .filter(|_| concerned && open);
    nouns
        .filter(|noun| !NONE.contains(&format!(" {} ", noun.to_lowercase())))
        .collect()
}

/// Programs by their names.
fn said(sentence: &Sentence<'_>, text: &str, language: Language) -> Vec<String> {
    let raw = sentence.raw;
    let mut found = Vec::new();
    let settled = sentence.cues.any(&[Cue::Suspect, Cue::Planned, Cue::OtherTime]);
    for captures in PRODUCT.iter().flat_map(|regex| regex.captures_iter(raw)).take(4) {
        let name = captures.iter().skip(1).flatten().next();
        found.extend(name.filter(|_| !settled).map(|name| name.as_str().to_owned()));
    }
    if sentence.question {
        return found;
    }
    let tame = [" betriebssystem ", " operating system ", " operativsystem "]
        .iter()
        .any(|word| text.contains(word));
    if sentence.cues.has(Cue::Suspect) {
        found.extend(products::read(raw, true));
    } else if !tame {
        found.extend(apposed::read(raw, language));
        found.extend(first(BRANDED.as_ref(), raw).into_iter().filter(|_| !settled));
    }
    if states::is_out(sentence) {
        // “Das KIS (ORBIS) war nicht erreichbar”: both names.
        let programs = KNOWN.iter().flat_map(|regex| regex.captures_iter(raw).take(8));
        let names = programs.flat_map(|captures| -> Vec<String> {
            captures
                .iter()
                .skip(1)
                .flatten()
                .map(|name| name.as_str().to_owned())
                .collect()
        });
        // “Die Telefonanlage Avaro 500”, “das Citrix-Gateway”: the name says it better.
        let better = |name: &String| {
            let noun = format!("{name} ");
            found.iter().any(|have| {
                have != name && (raw.contains(&format!("{noun}{have}")) || have.starts_with(&format!("{name}-")))
            })
        };
        let names: Vec<String> = names.filter(|name| !better(name)).collect();
        // “We have shut down the VPN”: what was done against it.
        let done = [" shut down the ", " abgeschaltet ", " stengt ", " disabled the "]
            .iter()
            .any(|word| text.contains(word));
        found.extend(
            names
                .into_iter()
                .filter(|name| !(done && matches!(name.as_str(), "VPN" | "WLAN" | "Intranet"))),
        );
    }
    found
}

/// “The portal shows somebody else's marks if you change the number”: what stands before the condition is so.
pub(super) fn before_condition<'t>(sentence: &Sentence<'t>) -> Option<&'t str> {
    const WORDS: usize = 5;
    const IF: [&str; 6] = [
        " if you ",
        " if one ",
        " if somebody ",
        " hvis man ",
        " dersom ein ",
        " wenn man ",
    ];
    let at = IF.iter().filter_map(|word| sentence.raw.find(word)).min()?;
    let head = sentence.raw.get(..at)?;
    let supposed = sentence.cues.any(&[Cue::Planned, Cue::Event]) || is_well(sentence);
    (!supposed && head.split_whitespace().count() >= WORDS).then_some(head)
}

/// The words of a sentence without the clauses that say so; nothing when all is as ever.
pub(super) fn live(sentence: &Sentence<'_>) -> String {
    if !is_well(sentence) {
        return sentence.raw.to_owned();
    }
    let mut out = String::new();
    let mut rest = sentence.raw;
    while !rest.is_empty() {
        let ends = |(_, c): &(usize, char)| matches!(c, ',' | ';' | ':' | '–' | '—');
        let sign = rest
            .char_indices()
            .find(ends)
            .map(|(at, c)| at.saturating_add(c.len_utf8()));
        let joint = [
            " but ",
            " aber ",
            " men ",
            " while ",
            " whereas ",
            " während ",
            " mens ",
        ]
        .iter()
        .filter_map(|word| rest.find(word).map(|at| at.saturating_add(1)))
        .min();
        let end = sign.into_iter().chain(joint).min().unwrap_or(rest.len());
        let (clause, more) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if !apposed::is_well(&spaced(&normal::fold(clause))) {
            out.push_str(clause);
        }
        rest = more;
    }
    out
}

/// Whether a sentence says that something it names goes on as ever.
pub(super) fn is_well(sentence: &Sentence<'_>) -> bool {
    apposed::is_well(&spaced(&sentence.folded))
}

/// Addresses that whoever writes calls the reader's own.
fn theirs(raw: &str) -> Vec<String> {
    let found = YOURS.iter().flat_map(|regex| regex.captures_iter(raw).take(8));
    found
        .filter_map(|captures| {
            let led = captures.get(0)?.as_str().to_lowercase();
            let called = ["your ", "ihre", "deres ", "dykkar "]
                .iter()
                .any(|own| led.starts_with(own));
            (called || captures.get(2).is_some()).then_some(captures.get(1)?.as_str().to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests;
