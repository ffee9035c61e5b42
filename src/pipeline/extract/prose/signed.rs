//! Who writes: telephone, function and unit out of the block below the farewell, or a last line that stands for one.

mod block;
mod callings;
mod piece;
mod words;

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, Lexicon, normal};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::body;
use crate::pipeline::extract::prose::Reader;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::stems::{has_stem, has_word};
use crate::pipeline::extract::values::{contacts, numbers};
pub(super) use block::apart;
pub(super) use piece::{Post, Who};
use words::OFFICES;

/// A telephone at the end of a line.
static AT_END: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[\s,(])((?:\+\d|\(?0\d|\d{2,3} \d{2})[\d\s()/–-]{3,18}\d)\s*$").ok());
/// A verb for calling with the number beside it.
static BESIDE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:ring|ringe|call|phone|text|ruft?(?:\s+(?:mich|uns|bitte))*\s+an|anruf|rückruf)(?:\s+(?:me|us|meg|oss|mich|bitte|gjerne|gjerne på|on|at|unter|på|:))*[:,]?\s+((?:\+\d|\(?0\d|\d{2,3} \d{2})[\d\s()/–-]{3,18}\d)|\b(?:ich|mich|bin)\b[^.!?\d]{0,20}\d{0,2}[^.!?\d]{0,12}\bunter\s+((?:\+\d|\(?0\d)[\d\s()/–-]{3,18}\d)\s+(?:zu|erreichbar)",
    )
    .ok()
});

/// No more lines of particulars are read.
const MOST_LINES: usize = 9;
/// A line of particulars has no more words.
const MOST_WORDS: usize = 20;
/// No more words stand beside a telephone without a sentence around it.
const FRAGMENT: usize = 8;
/// Words whose telephone is not the writer's.
const OTHERS: [&str; 18] = [
    "hotline",
    "fax",
    "polizei",
    "police",
    "politi",
    "support",
    "service",
    "servicedesk",
    "helpdesk",
    "notruf",
    "zentrale",
    "dsb",
    "datenschutz",
    "absender",
    "sender",
    "anrufer",
    "caller",
    "bank",
];

impl<'a> Reader<'a> {
    /// Telephone, function and unit of the block below the farewell.
    pub(super) fn signature(&mut self, signature: &str) {
        self.particulars(signature);
        let lexicon = &self.words.rules.lexicon;
        let headed = signature
            .lines()
            .next()
            .is_some_and(|line| body::is_farewell(line, lexicon));
        if let Some(first) = signature.lines().next().filter(|_| headed) {
            self.farewell(first);
        }
        for (at, line) in signature.lines().skip(usize::from(headed)).take(25).enumerate() {
            let words = normal::words(line);
            if words.starts_with("fax") || words.starts_with("telefax") {
                continue;
            }
            let worded = lexicon.phones.as_ref().and_then(|regex| regex.captures(line));
            let worded = worded.and_then(|captures| contacts::phone(captures.get(1)?.as_str()));
            // A firm's line with its web site is no person's.
            let alone = signature
                .lines()
                .filter(|line| line.chars().any(char::is_alphabetic))
                .count()
                == 1;
            let firm = alone && words.contains("www");
            if let Some(phone) = numbers::of_line(line).filter(|_| !firm).or(worded) {
                self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
            }
            if let Some(role) = role(line, at == 0, lexicon) {
                self.claim(Field::ReporterRole, Value::Text(role), 0.4);
            }
            if let Some(unit) = unit(line, &words, lexicon) {
                self.claim(Field::OrgUnit, Value::Text(unit), 0.45);
            }
        }
    }

    /// What stands beside and below the writer's name: a function, a unit, a telephone, in whatever order.
    pub(super) fn particulars(&mut self, signature: &str) {
        let who = self.who();
        let mut named = false;
        let mut below = false;
        let lines = signature.lines().map(str::trim).filter(|line| !line.is_empty());
        for line in lines.take(MOST_LINES) {
            if line.split_whitespace().count() > MOST_WORDS {
                break;
            }
            let rest = match block::opens(line, who) {
                Some(one) if one.is_name(named, who) => one.rest,
                _ if !named => continue,
                _ => line,
            };
            if let Some(role) = block::opens(line, who).and_then(|one| one.calling(who)) {
                self.claim(Field::ReporterRole, Value::Text(role), 0.42);
            }
            named = true;
            if !rest.contains("www.") && !rest.contains("://") {
                // A bracket parts pieces, and opens a number: “(01) 555 8812”.
                let open = rest.trim_start_matches([',', ' ', ';']);
                if let Some(phone) = numbers::of_line(open).filter(|_| open.contains('(')) {
                    self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
                }
                for piece in block::pieces(rest) {
                    self.piece(piece, &mut below);
                }
            }
        }
    }

    /// Who writes, for those who read names and functions.
    pub(super) fn who(&self) -> Who<'a> {
        Who {
            writer: self.words.writer,
            lexicon: &self.words.rules.lexicon,
            language: self.words.language,
        }
    }

    /// `below` says that the unit found is one of an organisation: what stands below it may be narrower.
    fn piece(&mut self, piece: &str, below: &mut bool) {
        let words = normal::words(piece);
        if words.starts_with("fax") || words.starts_with("telefax") {
            return;
        }
        let own = words
            .split(' ')
            .all(|word| self.words.writer.iter().any(|have| have == word));
        if own && self.who().post(piece).is_none() {
            return;
        }
        let number = numbers::of_line(piece);
        if let Some(phone) = number {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
            return;
        }
        // “Dispatch 087 555 0143”.
        let behind = AT_END.as_ref().and_then(|regex| regex.captures(piece)?.get(1));
        let phone = behind.and_then(|found| contacts::phone(found.as_str()));
        let name = match (&phone, behind) {
            (Some(_), Some(found)) => piece
                .get(..found.start())
                .unwrap_or_default()
                .trim_end_matches(['(', ' ']),
            _ => piece,
        };
        if let Some(phone) = phone {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
        }
        let who = self.who();
        if let Some(post) = who.post(name) {
            if let Some(role) = post.role {
                self.claim(Field::ReporterRole, Value::Text(role), 0.45);
            }
            if let Some(unit) = post.unit {
                self.claim(Field::OrgUnit, Value::Text(unit), 0.45);
            }
        } else if let Some(unit) = who.unit(name) {
            // “Landratsamt Hügelau⏎SG 23 Hilfe zur Pflege”.
            if is_narrow(&words) && *below {
                self.claims.retain(|claim| claim.field != Field::OrgUnit);
            }
            *below = !is_narrow(&words);
            self.claim(Field::OrgUnit, Value::Text(unit), 0.45);
        }
    }

    /// “Gruß Uwe (Hausmeister) 0176 5550188”: all in one line.
    fn farewell(&mut self, line: &str) {
        let number = AT_END.as_ref().and_then(|regex| regex.captures(line));
        if let Some(phone) = number.and_then(|found| contacts::phone(found.get(1)?.as_str())) {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
        }
        let words = line.split_whitespace().count();
        if let Some(role) = role(line, true, &self.words.rules.lexicon).filter(|_| words <= 10) {
            self.claim(Field::ReporterRole, Value::Text(role), 0.4);
        }
    }
}

/// Words with which the parts of an organisation are numbered.
fn is_narrow(words: &str) -> bool {
    const NARROW: [&str; 22] = [
        "sg",
        "abt",
        "abteilung",
        "dez",
        "dezernat",
        "ref",
        "referat",
        "fb",
        "fachbereich",
        "fachdienst",
        "fd",
        "sachgebiet",
        "team",
        "seksjon",
        "avd",
        "avdeling",
        "enhet",
        "eining",
        "dept",
        "department",
        "section",
        "unit",
    ];
    NARROW.contains(&words.split(' ').next().unwrap_or_default())
}

fn pieces(line: &str) -> impl Iterator<Item = &str> {
    line.split(['|', '·', '•', ',', ';', '\t', '(', ')'])
        .flat_map(|piece| piece.split(" – "))
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
}

/// “Enhetsleder hjemmetjenesten”, “Governance Officer | Council”; the first piece of the first line is the name.
fn role(line: &str, first: bool, lexicon: &Lexicon) -> Option<String> {
    let plain = |piece: &&str| {
        let words = normal::words(piece);
        let office = has_word(&words, &OFFICES);
        !piece.contains(['@', ':', '/', '.'])
            && !piece.chars().any(|c| c.is_ascii_digit())
            && words.split(' ').count() <= 6
            && !office
            && lexicon.roles.any(&words)
    };
    pieces(line).skip(usize::from(first)).find(plain).map(str::to_owned)
}

/// A line that names a unit; beside a telephone only its own piece.
fn unit(line: &str, words: &str, lexicon: &Lexicon) -> Option<String> {
    let whole = line.trim();
    let fits = |piece: &str, words: &str| {
        piece.chars().count() <= 80
            && !piece.contains(['@', ':'])
            && lexicon.units.any(words)
            && !lexicon.roles.any(words)
    };
    let numbered = numbers::of_line(line).is_some() || line.contains('|');
    if !numbered && fits(whole, words) {
        return Some(whole.to_owned());
    }
    let mut pieces = pieces(line).filter(|piece| !piece.chars().any(|c| c.is_ascii_digit()));
    pieces
        .find(|piece| fits(piece, &normal::words(piece)))
        .map(str::to_owned)
}

/// “Ring 412 00 987 hvis dere lurer”, “ruft an 0176 5550 1423”: the writer asks for it; a deceiver's line is another's.
pub(super) fn asked(sentence: &Sentence<'_>) -> Option<String> {
    let words = normal::words(sentence.raw);
    let others = has_stem(&words, &OTHERS);
    let told = [
        "told me",
        "asked me",
        "soll ich",
        "ich soll",
        "sollte ich",
        "skulle ringe",
        "ba meg",
        "bad meg",
        "to ring",
        "to call",
        "aa ringe",
    ]
    .iter()
    .any(|phrase| words.contains(phrase));
    if others || told || sentence.cues.any(&[Cue::Police, Cue::Suspect]) {
        return None;
    }
    let found = BESIDE.as_ref()?.captures(sentence.raw)?;
    let number = found.get(1).or_else(|| found.get(2))?;
    contacts::phone(number.as_str().trim_end_matches(['-', '–', '/']))
}

/// `3.07` is the number of a door.
pub(super) fn is_room(phone: &str) -> bool {
    let plain = phone.chars().all(|c| c.is_ascii_digit() || c == '.');
    plain && phone.contains('.') && phone.len() <= 5
}

/// “This is Marisol Vega, paralegal at Baytown Legal Aid, (713) 555-0166.”
pub(super) fn introduced(sentence: &Sentence<'_>) -> Option<String> {
    let opens = [
        "this is ",
        "my name is ",
        "mein name ist ",
        "hier ist ",
        "hier schreibt ",
        "mitt navn er ",
        "det er ",
        "ich heisse ",
        "namnet mitt er ",
        "jeg heter ",
        "eg heiter ",
        "it is ",
        "it's ",
    ];
    let opens = opens.iter().any(|word| sentence.folded.starts_with(word));
    let other = sentence.cues.any(&[Cue::Police, Cue::Suspect, Cue::Lost, Cue::Stolen]);
    (opens && !other).then(|| numbers::of_line(sentence.raw)).flatten()
}

/// “Heinz Brandt, Tel. 0157 5550122”, “handy 0151 5550176”: a telephone with hardly a word around it.
pub(super) fn fragment(sentence: &Sentence<'_>) -> Option<String> {
    let telling = [
        Cue::Police,
        Cue::Suspect,
        Cue::Lost,
        Cue::Stolen,
        Cue::Occurred,
        Cue::Reported,
        Cue::Elsewhere,
        Cue::Event,
    ];
    let last = sentence.raw.lines().next_back().unwrap_or_default();
    let short = last.split_whitespace().count() <= FRAGMENT && sentence.raw.lines().count() <= 3;
    let words = normal::words(sentence.raw);
    let others = has_stem(&words, &OTHERS);
    let asks = ["unter ", " at ", "auf der nummer", "bitte", "please"]
        .iter()
        .any(|word| words.contains(word));
    if sentence.question || !short || others || asks || sentence.cues.any(&telling) || last.contains(':') {
        return None;
    }
    // Nothing but a number, as the last thing said.
    if !last.contains(char::is_alphabetic) && last.chars().filter(char::is_ascii_digit).count() >= 8 {
        return numbers::of_line(last);
    }
    let announced = [
        "tel",
        "mob",
        "handy",
        "phone",
        "tlf",
        "fon",
        "cell",
        "durchwahl",
        "app",
        "klappe",
        "ext",
        "mobil",
        "mobile",
    ];
    let folded = normal::words(last);
    let named = folded
        .split(' ')
        .any(|word| announced.contains(&word) || word.starts_with("telefon") || word.starts_with("telephone"));
    named.then(|| numbers::of_line(last)).flatten()
}

/// “(she/her)”, “internnr. 5512”, “Directorate of Estates”: no function.
pub(super) fn is_no_role(role: &str) -> bool {
    const NUMBERS: [&str; 10] = [
        "internnr",
        "intern",
        "durchwahl",
        "ext",
        "extension",
        "app",
        "nst",
        "tlf",
        "tel",
        "telefon",
    ];
    const PRONOUNS: [&str; 12] = [
        "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "hun", "han", "hen",
    ];
    let words = normal::words(role);
    let first = words.split(' ').next().unwrap_or_default();
    let numbered = NUMBERS.contains(&first) && words.contains(|c: char| c.is_ascii_digit());
    numbered
        || matches!(first, "directorate" | "direktorat" | "direktoratet")
        || words.split(' ').all(|word| PRONOUNS.contains(&word))
}
