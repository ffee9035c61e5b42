//! Running text without a form: only what the words plainly say, with less confidence.

use crate::config::rules::forms::normal;
use crate::model::report::{Field, Provenance, Value, YesNo};
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::interpret::{Claim, Source, rounded};
use crate::pipeline::extract::values::when::Calendar;
use crate::pipeline::extract::values::{answers, contacts, counts};

/// No more sentences are looked at.
const MOST_SENTENCES: usize = 300;

/// What running text and a signature say.
pub(crate) fn read(
    text: &str,
    signature: &str,
    words: Words<'_>,
    calendar: Calendar<'_>,
    source: &Source,
) -> Vec<Claim> {
    let mut reader = Reader {
        words,
        calendar,
        source,
        claims: Vec::new(),
    };
    for sentence in sentences(text).into_iter().take(MOST_SENTENCES) {
        reader.sentence(sentence);
    }
    reader.signature(signature);
    reader.claims
}

struct Reader<'a> {
    words: Words<'a>,
    calendar: Calendar<'a>,
    source: &'a Source,
    claims: Vec<Claim>,
}

impl Reader<'_> {
    fn sentence(&mut self, sentence: &str) {
        let words = normal::words(sentence);
        let lexicon = &self.words.rules.lexicon;
        let stolen = lexicon.stolen.any(&words);
        let lost = lexicon.lost.any(&words);
        let question = sentence.trim_end().ends_with('?');
        if question {
            return;
        }
        self.callback(sentence);
        // “Bei einem ähnlichen Fall waren 12.000 Personen betroffen”: that is not this incident.
        if lexicon.elsewhere.any(&words) {
            return;
        }
        if lexicon.discovered.any(&words) || lexicon.occurred.any(&words) || lost || stolen {
            self.moment(sentence, &words);
        }
        self.device(sentence, lost, stolen);
        self.encryption(&words);
        self.identifiers(sentence, &words);
        if lexicon.affected.any(&words) {
            let count = lexicon.persons.as_ref().and_then(|regex| regex.find(sentence));
            if let Some(number) = count.and_then(|found| counts::read(found.as_str(), lexicon)) {
                self.claim(Field::AffectedPersons, Value::Number(number), 0.55);
            }
        }
    }

    fn moment(&mut self, sentence: &str, words: &str) {
        let Some(moment) = self
            .calendar
            .read(sentence)
            .into_iter()
            .find(|moment| moment.date.is_some())
        else {
            return;
        };
        let Some(when) = moment.when(self.calendar.zone) else {
            return;
        };
        let lexicon = &self.words.rules.lexicon;
        // “Heute habe ich bemerkt, dass gestern …” tells two things: too much for a rule of this kind.
        let field = if lexicon.discovered.any(words) {
            Field::DiscoveredAt
        } else {
            Field::OccurredAt
        };
        self.claim(field, Value::When(when), 0.5);
    }

    /// “Call me on 020 …”: only words in the first person; a footer's hotline is nobody's own number.
    fn callback(&mut self, sentence: &str) {
        if self.source.rank > 0 {
            return;
        }
        let regex = self.words.rules.lexicon.callback.as_ref();
        let number = regex
            .and_then(|regex| regex.captures(sentence))
            .and_then(|found| found.get(1));
        if let Some(phone) = number.and_then(|number| contacts::phone(number.as_str())) {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.55);
        }
    }

    fn device(&mut self, sentence: &str, lost: bool, stolen: bool) {
        if !lost && !stolen {
            return;
        }
        let lexicon = &self.words.rules.lexicon;
        let Some(device) = lexicon.devices.as_ref().and_then(|regex| regex.captures(sentence)) else {
            return;
        };
        let Some(name) = device.get(1).map(|name| name.as_str().to_owned()) else {
            return;
        };
        self.claim(Field::DeviceKind, Value::Text(name), 0.6);
        if lost != stolen {
            let value = if stolen { "stolen" } else { "lost" };
            self.claim(Field::LostOrStolen, Value::Text(value.to_owned()), 0.6);
        }
    }

    fn encryption(&mut self, words: &str) {
        let lexicon = &self.words.rules.lexicon;
        if !lexicon.encrypted.any(words) || words.split(' ').count() > 40 {
            return;
        }
        // Files that an attacker encrypted say nothing about a device's protection.
        let device = [
            "geraet",
            "festplatte",
            "laptop",
            "notebook",
            "stick",
            "datentraeger",
            "device",
            "disk",
            "drive",
            "phone",
            "handy",
            "tablet",
            "enhet",
            "maskin",
            "minnepinne",
            "pc",
            "bitlocker",
            "filevault",
            "veracrypt",
            "luks",
        ]
        .iter()
        .any(|noun| words.contains(noun));
        let hostile = [
            "ransom",
            "erpress",
            "trojan",
            "loesegeld",
            "loesepenge",
            "dateien",
            "files",
            "filer",
        ]
        .iter()
        .any(|noun| words.contains(noun));
        let short = words.split(' ').count() <= 8;
        if hostile || !(device || short) {
            return;
        }
        let negated = lexicon.negation.iter().any(|word| answers::contains_words(words, word));
        let unsure = lexicon
            .unknown
            .iter()
            .chain(&lexicon.hedge)
            .any(|word| answers::contains_words(words, word));
        let answer = match (negated, unsure) {
            (_, true) => YesNo::Unknown,
            (true, false) => YesNo::No,
            (false, false) => YesNo::Yes,
        };
        self.claim(Field::DeviceEncrypted, Value::Answer(answer), 0.55);
    }

    fn identifiers(&mut self, sentence: &str, words: &str) {
        let lexicon = &self.words.rules.lexicon;
        let first = |regex: &Option<regex::Regex>| {
            let captures = regex.as_ref()?.captures(sentence)?;
            Some(
                captures
                    .get(1)?
                    .as_str()
                    .trim_end_matches(['.', ',', '-', '/'])
                    .to_owned(),
            )
        };
        if let Some(id) = first(&lexicon.ids) {
            self.claim(Field::DeviceId, Value::Text(id), 0.6);
        }
        let hosts: Vec<String> = lexicon
            .hosts
            .iter()
            .filter(|_| lexicon.host_words.any(words))
            .flat_map(|regex| regex.captures_iter(sentence))
            .filter_map(|captures| Some(captures.get(1)?.as_str().trim_end_matches('.').to_owned()))
            .take(20)
            .collect();
        if !hosts.is_empty() {
            let have = self
                .claims
                .iter_mut()
                .find(|claim| claim.field == Field::AffectedSystems)
                .map(|claim| &mut claim.value);
            match have {
                Some(Value::List(items)) => {
                    let new: Vec<String> = hosts.into_iter().filter(|host| !items.contains(host)).collect();
                    items.extend(new);
                }
                _ => self.claim(Field::AffectedSystems, Value::List(hosts), 0.5),
            }
        }
    }

    /// Telephone and unit of the block below the farewell.
    fn signature(&mut self, signature: &str) {
        let lexicon = &self.words.rules.lexicon;
        for line in signature.lines().skip(1).take(25) {
            let words = normal::words(line);
            if words.starts_with("fax") || words.starts_with("telefax") {
                continue;
            }
            if let Some(captures) = lexicon.phones.as_ref().and_then(|regex| regex.captures(line))
                && let Some(number) = captures.get(1)
                && let Some(phone) = contacts::phone(number.as_str())
            {
                self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
            }
            let unit = line.trim();
            if unit.chars().count() <= 80
                && !unit.contains(['@', ':'])
                && lexicon.units.any(&words)
                && !lexicon.roles.any(&words)
            {
                self.claim(Field::OrgUnit, Value::Text(unit.to_owned()), 0.45);
            }
        }
    }

    /// The first that says so counts.
    fn claim(&mut self, field: Field, value: Value, confidence: f64) {
        if self.claims.iter().any(|claim| claim.field == field) {
            return;
        }
        self.claims.push(Claim {
            field,
            value,
            provenance: Provenance {
                part: self.source.part.clone(),
                file: self.source.file.clone(),
                place: None,
                label: None,
                form: "text".to_owned(),
                confidence: rounded(confidence * self.source.trust),
            },
            rank: 0,
        });
    }
}

/// Splits at sentence ends: a full stop between digits or after an abbreviation of one or two letters is none.
fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut previous: Option<char> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let ends = match c {
            '\n' => next.is_none_or(|next| next == '\n' || next == '-' || next == '•'),
            '!' | '?' => true,
            '.' => {
                let after_digit = previous.is_some_and(|c| c.is_ascii_digit());
                next.is_none_or(char::is_whitespace)
                    && (!after_digit || sentence_follows(text, at))
                    && !abbreviates(text, at)
            }
            _ => false,
        };
        if ends {
            let end = at.saturating_add(c.len_utf8());
            out.extend(text.get(start..end).map(str::trim).filter(|s| !s.is_empty()));
            start = end;
        }
        previous = Some(c);
    }
    out.extend(text.get(start..).map(str::trim).filter(|s| !s.is_empty()));
    out
}

/// `am 5. Oktober`: no end. `kam um 9. Danach`: an end, but telling them apart takes a dictionary; a line break does.
fn sentence_follows(text: &str, at: usize) -> bool {
    text.get(at.saturating_add(1)..)
        .is_some_and(|rest| rest.starts_with('\n') || rest.starts_with(" D") && rest.contains(' '))
        && !text
            .get(at.saturating_add(1)..)
            .is_some_and(|rest| rest.trim_start().starts_with("Dez"))
}

fn abbreviates(text: &str, at: usize) -> bool {
    let word: String = text
        .get(..at)
        .unwrap_or_default()
        .chars()
        .rev()
        .take_while(|c| c.is_alphabetic())
        .collect();
    let abbreviation: String = word.chars().rev().collect::<String>().to_lowercase();
    matches!(
        abbreviation.as_str(),
        "ca" | "nr"
            | "tel"
            | "inv"
            | "bzw"
            | "dr"
            | "prof"
            | "kl"
            | "tlf"
            | "approx"
            | "no"
            | "str"
            | "a"
            | "b"
            | "z"
            | "d"
            | "h"
            | "u"
            | "vgl"
            | "usw"
            | "ff"
            | "art"
            | "abs"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            sentences("Am 5. Oktober 2026 fiel es ca. 60 Leuten auf. Der Laptop (Inv. 12) ist weg!"),
            [
                "Am 5. Oktober 2026 fiel es ca. 60 Leuten auf.",
                "Der Laptop (Inv. 12) ist weg!"
            ]
        );
    }
}
