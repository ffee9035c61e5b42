//! Who writes: telephone, function and unit out of the block below the farewell, or a last line that stands for one.

mod block;
mod callings;
mod house;
mod kinds;
mod piece;
mod told;
mod trades;
mod words;

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::body;
use crate::pipeline::extract::prose::Reader;
use crate::pipeline::extract::stems::has_word;
use crate::pipeline::extract::values::institutions::names_institution;
use crate::pipeline::extract::values::{contacts, numbers};
pub(super) use block::apart;
pub(super) use house::last_paragraph;
use kinds::{is_desk, is_narrow, is_numbered, is_of_studies, is_street, is_switchboard, is_way};
pub(super) use piece::{Post, Who};
pub(super) use told::{asked, fragment, introduced, is_of_other, is_room};
pub(super) use trades::is_subject;
use words::{OFFICES, TITLES};

/// A telephone at the end of a line.
static AT_END: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[\s,(])((?:\+\d|\(?0\d|\d{2,3} \d{2})[\d\s()/–-]{3,18}\d)\s*$").ok());

/// No more lines of particulars are read.
const MOST_LINES: usize = 9;
/// A line of particulars has no more words.
const MOST_WORDS: usize = 20;

impl<'a> Reader<'a> {
    /// Telephone, function and unit of the block below the farewell.
    pub(super) fn signature(&mut self, signature: &str) {
        self.particulars(signature);
        let lexicon = &self.words.rules.lexicon;
        let headed = signature
            .lines()
            .next()
            .is_some_and(|line| body::is_farewell(line, lexicon));
        let mut greeted = false;
        if let Some(first) = signature.lines().next().filter(|_| headed) {
            self.farewell(first);
            // “Mvh Even Dahl⏎student, 2. året”: the name stands in the line above.
            greeted = block::opens(first, self.who()).is_some_and(|one| one.is_senders());
        }
        for (at, line) in signature.lines().skip(usize::from(headed)).take(25).enumerate() {
            let words = normal::words(line);
            if words.starts_with("fax") || words.starts_with("telefax") {
                continue;
            }
            let worded = lexicon.phones.as_ref().and_then(|regex| regex.captures(line));
            let worded = worded.and_then(|captures| contacts::phone(captures.get(1)?.as_str()));
            let door = |phone: &String| phone.rsplit(' ').next().is_some_and(numbers::is_door);
            let worded = worded.filter(|phone| !door(phone));
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
            if let Some(role) = role(line, at == 0 && !greeted, self.who()) {
                self.claim(Field::ReporterRole, Value::Text(role), 0.4);
            }
            if let Some(unit) = unit(line, &words, lexicon).filter(|_| !is_desk(&words) && !is_of_studies(&words)) {
                self.claim(Field::OrgUnit, Value::Text(unit), 0.45);
            }
        }
    }

    /// What stands beside and below the writer's name: a function, a unit, a telephone, in whatever order.
    pub(super) fn particulars(&mut self, signature: &str) {
        let who = self.who();
        let (mut named, mut whole, mut below) = (false, false, false);
        let mut above = "";
        let lines = signature.lines().map(str::trim).filter(|line| !line.is_empty());
        if let Some(unit) = house::of_sender(signature, who) {
            self.claim(Field::OrgUnit, Value::Text(unit), 0.45);
        }
        self.house(signature);
        for line in lines.take(MOST_LINES) {
            if line.split_whitespace().count() > MOST_WORDS {
                break;
            }
            let house = |one: &block::Named<'_>| named && names_institution(one.name) || whole && one.is_house_of(who);
            let rest = match block::opens(line, who) {
                Some(one) if one.is_name(named, who) && !house(&one) => {
                    whole |= one.is_whole();
                    one.rest
                }
                _ if !named => {
                    above = line;
                    continue;
                }
                _ => line,
            };
            if let Some(role) = block::opens(line, who).and_then(|one| one.calling(who)) {
                self.claim(Field::ReporterRole, Value::Text(role), 0.42);
            }
            // “(am liebsten per Chat)”: a remark, unless it tells what somebody does.
            let remark = named && line.starts_with('(') && line.ends_with(')') && is_remark(line, who);
            // “Lås og Dør AS⏎v/ Kari Nes”: the house, then who writes for it.
            if line.starts_with("v/")
                && let Some(house) = who.unit(above).filter(|house| names_institution(house))
            {
                self.claim(Field::OrgUnit, Value::Text(house), 0.46);
            }
            above = line;
            named = true;
            if !rest.contains("www.") && !remark {
                // A bracket parts pieces, and opens a number: “(01) 555 8812”.
                let open = rest.trim_start_matches([',', ' ', ';']);
                if let Some(phone) = numbers::of_line(open).filter(|_| open.contains('(')) {
                    self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
                }
                // “Lindenweg 4, Nordholz”: behind a street stands a town.
                let mut street = false;
                for piece in block::pieces(rest).filter(|piece| !piece.contains("://")) {
                    let told = numbers::of_line(piece).is_some();
                    // “Copyshop Lindenhof, Lindenhof 3”.
                    let way = is_way(&normal::words(piece)) && piece.len() < line.len();
                    let skipped = street || way || is_of_studies(&normal::words(line));
                    if told || !skipped {
                        self.piece(piece, &mut below);
                        self.join_units(line, piece);
                    }
                    if !street && piece != line && numbers::is_short(piece) {
                        self.claim(Field::ReporterPhone, Value::Text(piece.to_owned()), 0.42);
                    }
                    street |= is_street(piece);
                }
            }
        }
    }

    /// “Cloud Response Team⏎psirt@cloud.example | +49 89 555 0170”: a team signs, and nobody in it.
    fn house(&mut self, signature: &str) {
        let who = self.who();
        let mut lines = signature.lines().map(str::trim).filter(|line| !line.is_empty());
        let (Some(first), Some(next)) = (lines.next(), lines.next()) else {
            return;
        };
        let known = block::opens(first, who).is_some_and(|one| one.is_senders());
        if known || !block::is_house(first, next, who) {
            return;
        }
        if let Some(unit) = who.unit(first).filter(|_| who.post(first).is_none()) {
            self.claim(Field::OrgUnit, Value::Text(unit), 0.4);
        }
        if let Some(phone) = numbers::of_line(next) {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.4);
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

    /// Whether every word of a piece is one of the sender's name.
    fn is_senders(&self, piece: &str) -> bool {
        let words = normal::words(piece);
        !words.is_empty()
            && words
                .split(' ')
                .all(|word| TITLES.contains(&word) || self.words.writer.iter().any(|have| have == word))
    }

    /// `below` says that the unit found is one of an organisation: what stands below it may be narrower.
    fn piece(&mut self, piece: &str, below: &mut bool) {
        let words = normal::words(piece);
        if words.starts_with("fax") || words.starts_with("telefax") || is_switchboard(&words) {
            return;
        }
        let own = self.is_senders(piece);
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
        let behind = behind.filter(|found| !is_of_case(piece.get(..found.start()).unwrap_or_default()));
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
        } else if is_numbered(&words) && who.unit(name).is_some() {
            // “Leiterin Prüfungsverwaltung⏎Dezernat 2”: the house's own number of it.
            self.claims.retain(|claim| claim.field != Field::OrgUnit);
            self.claim(Field::OrgUnit, Value::Text(name.trim().to_owned()), 0.45);
        } else if let Some(unit) = who.unit(name) {
            // “Landratsamt Hügelau⏎SG 23 Hilfe zur Pflege”.
            if is_narrow(&words) && *below {
                self.claims.retain(|claim| claim.field != Field::OrgUnit);
            }
            // “Sekretariat⏎Lehrstuhl für …”: what the writer does there, then where.
            if is_desk(&words) {
                self.claim(Field::OrgUnit, Value::Text(unit), 0.4);
                return;
            }
            let desk = self.claims.iter().position(|claim| {
                let desk = matches!(&claim.value, Value::Text(unit) if is_desk(&normal::words(unit)));
                desk && claim.field == Field::OrgUnit && claim.provenance.confidence < 0.42
            });
            if let Some(claim) = desk.and_then(|at| self.claims.get_mut(at)) {
                claim.field = Field::ReporterRole;
            }
            *below = !is_narrow(&words);
            self.claim(Field::OrgUnit, Value::Text(unit), 0.45);
        }
    }

    /// “Rechenzentrum, Team Mail”: a house and its part in one breath are one answer.
    fn join_units(&mut self, line: &str, piece: &str) {
        // “Dezernat 4 – Forschungsförderung”: a number and what it stands for.
        let parted = line.split_once(" – ").or_else(|| line.split_once(" - "));
        if let Some((number, _)) = parted.filter(|(_, name)| *name == piece)
            && is_narrow(&normal::words(number))
            && number.ends_with(|c: char| c.is_ascii_digit())
        {
            self.claims.retain(|claim| claim.field != Field::OrgUnit);
            self.claim(Field::OrgUnit, Value::Text(line.to_owned()), 0.45);
            return;
        }
        let who = self.who();
        let before = line.split(", ").map(str::trim).take_while(|part| *part != piece);
        let Some(first) = before
            .last()
            .filter(|_| line.split(", ").any(|part| part.trim() == piece))
        else {
            return;
        };
        let is_unit = |part: &str| who.post(part).is_none() && who.unit(part).is_some();
        let named = |part: &str| who.names_unit(&normal::words(part)) || is_narrow(&normal::words(part));
        let both = is_unit(first) && is_unit(piece) && numbers::of_line(piece).is_none();
        if !both || !(named(first) || named(piece)) || who.is_writers(first) {
            return;
        }
        let claim = self.claims.iter_mut().find(|claim| {
            let held = |part: &str| matches!(&claim.value, Value::Text(unit) if unit == part);
            claim.field == Field::OrgUnit && (held(first) || held(piece))
        });
        if let Some(claim) = claim {
            claim.value = Value::Text(format!("{first}, {piece}"));
        }
    }

    /// “Gruß Uwe (Hausmeister) 0176 5550188”: all in one line.
    fn farewell(&mut self, line: &str) {
        let number = AT_END.as_ref().and_then(|regex| regex.captures(line));
        if let Some(phone) = number.and_then(|found| contacts::phone(found.get(1)?.as_str())) {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
        }
        let words = line.split_whitespace().count();
        if let Some(role) = role(line, true, self.who()).filter(|_| words <= 10) {
            self.claim(Field::ReporterRole, Value::Text(role), 0.4);
        }
        // “Viele Grüße aus dem Sprachenzentrum”.
        let from = [" aus dem ", " aus der ", " from the ", " fra ", " frå "];
        let tail = from
            .iter()
            .find_map(|word| line.split_once(word))
            .map(|(_, tail)| tail.trim());
        let named = |tail: &&str| tail.split_whitespace().count() <= 4 && self.who().names_unit(&normal::words(tail));
        if let Some(unit) = tail.filter(named).and_then(|tail| self.who().unit(tail)) {
            self.claim(Field::OrgUnit, Value::Text(unit), 0.43);
        }
    }
}

/// “Patient no. 0055-7781”: the number of something, unless the word before says that it is called.
fn is_of_case(head: &str) -> bool {
    let words = normal::words(head);
    let mut words = words.split(' ').rev();
    let numbered = words
        .next()
        .is_some_and(|word| matches!(word, "no" | "nr" | "nummer" | "number" | "id"));
    let called = words.next().unwrap_or_default();
    numbered
        && !["tel", "tlf", "phone", "mobil", "handy", "ruf"]
            .iter()
            .any(|start| called.contains(start))
}

/// Whether a line in brackets names no function, no known unit and no telephone.
fn is_remark(line: &str, who: Who<'_>) -> bool {
    let inside = line.trim_matches(['(', ')']);
    let told = who.post(inside).is_some() || who.names_unit(&normal::words(inside));
    !told && numbers::of_line(inside).is_none()
}

fn pieces(line: &str) -> impl Iterator<Item = &str> {
    line.split(['|', '·', '•', '*', ',', ';', '\t', '(', ')'])
        .flat_map(|piece| piece.split(" – "))
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
}

/// “Enhetsleder hjemmetjenesten”, “Governance Officer | Council”; the first piece of the first line is the name.
fn role(line: &str, first: bool, who: Who<'_>) -> Option<String> {
    let plain = |piece: &&str| {
        let words = normal::words(piece);
        let office = has_word(&words, &OFFICES);
        !piece.contains(['@', ':', '/', '.'])
            && !piece.chars().any(|c| c.is_ascii_digit())
            && words.split(' ').count() <= 6
            && !office
            && who.is_function(&words)
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
