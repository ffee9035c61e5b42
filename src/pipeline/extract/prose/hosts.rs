//! Machines by their names and numbers: hosts in the writer's own domain, hosts behind a word for one, inventory numbers.

use super::systems::along::host_of;
use super::{Reader, systems};
use crate::config::rules::forms::{Cue, normal};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::values::machines::is_full_host;

impl Reader<'_> {
    /// Hosts in the writer's own domain, by their full names: “git.example.org”.
    pub(super) fn own_hosts(&mut self, sentence: &Sentence<'_>, domains: &[String]) {
        if sentence.cues.has(Cue::Suspect) {
            return;
        }
        let hole = self.words.rules.lexicon.flaws.any(&normal::words(sentence.raw));
        // What is passed on names hosts of its writer's; a hole in one of them is told of in so many words.
        let passed = self.source.rank > 0 && !hole;
        let attacked = is_attacked(&sentence.folded);
        let addressed = ["adress", "url", "endpoint", "endpunkt", "endepunkt"]
            .iter()
            .any(|word| sentence.folded.contains(word));
        let mut last = "";
        for word in sentence
            .raw
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '"' | '„' | '“'))
        {
            let host = word.trim_matches(|c: char| !c.is_alphanumeric());
            // “Die Adresse ist api.example.org/v1/list”: what it runs on; a link elsewhere points to help.
            let host = match host.split_once('/') {
                Some((name, _)) if (is_address(last) && addressed) || before_host(last) => name,
                _ => host,
            };
            let lower = host.to_lowercase();
            let own = domains.iter().any(|domain| {
                lower
                    .strip_suffix(domain.as_str())
                    .is_some_and(|rest| rest.ends_with('.') && rest.len() > 1)
            });
            let plain = host
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
            let site = lower.starts_with("www.");
            let found = hole && before_host(last) && is_full_host(&lower);
            // “Ein Portscan auf Ihren Server leit.example.org”, passed on from whoever saw it.
            let own = own && (!passed || aims_at(last) || attacked);
            if plain && ((own && (!site || before_host(last))) || found) {
                self.system(host.to_owned());
            }
            last = word;
        }
    }

    /// A number on a device, and hosts behind a word for one.
    pub(super) fn identifiers(&mut self, sentence: &str) {
        let lexicon = &self.words.rules.lexicon;
        let id = lexicon.ids.as_ref().and_then(|regex| regex.captures(sentence));
        // “Tagebuchnummer 4411/26” is the police's.
        let other = id.as_ref().is_some_and(|id| {
            id.get(0)
                .is_some_and(|whole| whole.as_str().to_lowercase().starts_with("tagebuch"))
        });
        // A day in a row of a list is none either.
        let day = |id: &str| id.len() == 10 && id.parse::<jiff::civil::Date>().is_ok();
        let id = id.and_then(|id| id.get(1)).filter(|id| !other && !day(id.as_str()));
        if let Some(id) = id {
            let id = id.as_str().trim_end_matches(['.', ',', '-', '/']);
            self.claim(Field::DeviceId, Value::Text(id.to_owned()), 0.6);
        }
        let hosts: Vec<String> = lexicon
            .hosts
            .as_ref()
            .into_iter()
            .flat_map(|regex| regex.captures_iter(sentence))
            .filter_map(|captures| {
                let host = captures.get(2).or_else(|| captures.get(3))?;
                let word = captures.get(1).map_or("", |word| word.as_str());
                let before = sentence.get(..captures.get(0)?.start()).unwrap_or_default();
                let tag = systems::beside::is_tag(sentence, host.as_str());
                (!tag && !is_foreign_address(word, before)).then(|| host.as_str().trim_end_matches('.').to_owned())
            })
            .take(20)
            .collect();
        for host in hosts {
            self.system(host);
        }
    }

    /// One more system, unless the same is known already.
    pub(super) fn system(&mut self, host: String) {
        let have = self
            .claims
            .iter_mut()
            .find(|claim| claim.field == Field::AffectedSystems);
        match have.map(|claim| &mut claim.value) {
            Some(Value::List(items)) if items.len() < 50 => {
                // `bastion-1` and `bastion-1.example.org` are one.
                let (have, new) = (|item: &str| item.to_lowercase(), host.to_lowercase());
                let shorter = |a: &str, b: &str| b.strip_prefix(a).is_some_and(|rest| rest.starts_with('.'));
                // `\\nas\rota` tells more than `nas`.
                let below = |share: &str, host: &str| host_of(share).is_some_and(|of| of == host || shorter(host, &of));
                if items.iter().any(|item| below(item, &new)) {
                    return;
                }
                let whole = |item: &&mut String| shorter(&have(item), &new) || below(&host, &have(item));
                if let Some(item) = items.iter_mut().find(whole) {
                    *item = host;
                } else if !items.iter().any(|item| have(item) == new || shorter(&new, &have(item))) {
                    items.push(host);
                }
            }
            Some(_) => {}
            None => self.claim(Field::AffectedSystems, Value::List(vec![host]), 0.5),
        }
    }
}

/// “auf pruefung.example.org”, “på www.example.org”: what happened there. “Mehr unter www.…” points somewhere.
fn before_host(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "auf" | "on" | "in" | "at" | "på" | "i" | "server" | "host" | "portal" | "site" | "webseite" | "nettsida"
    )
}

/// “The address is …”.
fn is_address(word: &str) -> bool {
    matches!(
        word.to_lowercase().trim_end_matches(':'),
        "is" | "ist" | "er" | "lautet" | "adresse" | "address" | "adressen" | "url" | "endpoint"
    )
}

/// Whether a sentence tells of something that was done to a host, or of what it does to others.
fn is_attacked(folded: &str) -> bool {
    const DONE: [&str; 24] = [
        "scan",
        "skann",
        "probe",
        "probing",
        "abtast",
        "angriff",
        "angegriff",
        "attack",
        "angrep",
        "brute",
        "flood",
        "schwachstell",
        "verwundbar",
        "vulnerab",
        "saarbar",
        "infiz",
        "infect",
        "infisert",
        "malware",
        "botnet",
        "compromis",
        "kompromit",
        "ddos",
        "abuse",
    ];
    DONE.iter().any(|word| folded.contains(word))
}

/// “Against gw.example.org”, “auf Ihren Server gw.example.org”: what somebody aimed at.
fn aims_at(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "gegen" | "against" | "mot" | "auf" | "server" | "host" | "serveren" | "tenaren" | "target" | "ziel" | "system"
    )
}

/// “Angriff von IP 203.0.113.7”: only an address that somebody calls ours is one of our systems.
fn is_foreign_address(word: &str, before: &str) -> bool {
    let ip = word.to_lowercase().starts_with("ip");
    let last = normal::words(before);
    let last = last.rsplit(' ').next().unwrap_or_default();
    let ours = [
        "unser", "ihre", "ihr", "eure", "your", "our", "my", "mein", "vaar", "deres", "dykkar", "min",
    ];
    ip && !ours.iter().any(|word| last.starts_with(word))
}
