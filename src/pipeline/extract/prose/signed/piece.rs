//! What the pieces of a signature are: a function, a unit, a telephone, or nothing of the kind.

mod bare;
mod unit;

use bare::bare;
pub(super) use bare::behind_for;
use unit::is_branch;

use super::callings::{ENDINGS, NORWEGIAN, NOT_PEOPLE, NOT_WOMEN, PEOPLE, ROLES};
use super::trades;
use super::words::{ARTICLES, LEADERS, NO_UNIT, OFFICE_ENDINGS, OFFICES, UNITS, WHERE};
use crate::config::rules::forms::{Lexicon, normal};
use crate::model::language::Language;
use crate::pipeline::extract::values::institutions::{has_legal_form, names_institution};

/// A word this long is made of two.
const LONG: usize = 12;
/// No function and no unit has more words.
const LONGEST: usize = 7;

/// Words of sentences that end as functions do: “I am sure and happier”, “the computer user”.
const UNSURE: [&str; 44] = [
    "user", "customer", "number", "computer", "letter", "folder", "other", "another", "member", "over", "under",
    "after", "never", "ever", "either", "neither", "rather", "further", "former", "later", "better", "together",
    "whether", "however", "laptop", "printer", "router", "server", "paper", "owner", "unsicher", "sicher", "worden",
    "weiter", "sender", "deputy", "head", "lead", "chief", "chair", "longer", "earlier", "rat", "mann",
];

/// Who writes, and in which words.
#[derive(Clone, Copy, Debug)]
pub(in crate::pipeline::extract::prose) struct Who<'a> {
    /// The words of the sender's name, folded.
    pub(in crate::pipeline::extract::prose) writer: &'a [String],
    pub(in crate::pipeline::extract::prose) lexicon: &'a Lexicon,
    pub(in crate::pipeline::extract::prose) language: Language,
}

/// What somebody does, and where, as far as the words tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::pipeline::extract::prose) struct Post {
    pub(in crate::pipeline::extract::prose) role: Option<String>,
    pub(in crate::pipeline::extract::prose) unit: Option<String>,
}

impl Who<'_> {
    /// “Leiter Personal”, “stipendiat ved Institutt for geovitskap”, “Duty Manager”: a function, perhaps with its place.
    pub(in crate::pipeline::extract::prose) fn post(self, piece: &str) -> Option<Post> {
        if let Some(post) = self.at_sign(piece) {
            return Some(post);
        }
        let piece = bare(piece)?;
        let raw: Vec<&str> = piece.split_whitespace().collect();
        let words: Vec<String> = raw.iter().map(|word| normal::words(word)).collect();
        if trades::serves(&words, &raw).is_some_and(|at| self.is_role(words.get(..at).unwrap_or_default(), "")) {
            return Some(Post {
                role: Some(piece.to_owned()),
                unit: None,
            });
        }
        let cut = words
            .iter()
            .enumerate()
            .skip(1)
            .find(|(at, word)| WHERE.contains(&word.as_str()) && !trades::is_retired(&words, *at))
            .map(|(at, _)| at);
        if let Some(house) = self.house_behind(&words, &raw).filter(|_| cut.is_none()) {
            return Some(Post {
                role: Some(raw.get(..house)?.join(" ")),
                unit: Some(raw.get(house..)?.join(" ")),
            });
        }
        if let Some(ward) = self.ward_behind(&words).filter(|_| cut.is_none()) {
            return Some(Post {
                role: Some(raw.get(..ward)?.join(" ")),
                unit: Some(raw.get(ward..)?.join(" ")),
            });
        }
        let mut head = trades::without_letters(words.get(..cut.unwrap_or(words.len()))?);
        // “Klassenvorständin 3B”, “class teacher 4B”.
        if let [rest @ .., last] = head
            && !rest.is_empty()
            && last.starts_with(|c: char| c.is_ascii_digit())
            && !last.contains(' ')
        {
            head = rest;
        }
        let whole = || Some(piece.to_owned());
        if !self.is_role(head, raw.first().copied().unwrap_or_default()) {
            // “Front of House Supervisor”.
            let office = words.iter().any(|word| self.is_office(word));
            let last = words
                .last()
                .filter(|_| cut.is_some() && !office && self.language == Language::En);
            return last.filter(|last| self.is_role_word(last)).map(|_| Post {
                role: whole(),
                unit: None,
            });
        }
        // “Kanzlei Sturm & Partner”.
        if piece.contains(" & ") && names_institution(piece) {
            return None;
        }
        let Some(cut) = cut else {
            // “Teamleiterin Standesamt”: a leader, then what is led.
            let at = trades::qualifies(&words);
            let leads = words
                .get(at)
                .is_some_and(|first| LEADERS.iter().any(|end| first.ends_with(end)));
            let rest = raw.get(at.saturating_add(1)..).unwrap_or_default();
            let named = rest.first().is_some_and(|word| word.starts_with(char::is_uppercase));
            let unit = (leads && named && self.language != Language::En).then(|| rest.join(" "));
            return Some(Post { role: whole(), unit });
        };
        let place = self.place(&words, &raw, cut);
        let role = match &place {
            Some(_) => Some(raw.get(..cut).unwrap_or_default().join(" ")),
            None => whole(),
        };
        Some(Post { role, unit: place })
    }

    /// “Lead Developer @ Digital Campus”.
    fn at_sign(self, piece: &str) -> Option<Post> {
        let (role, place) = piece.split_once(" @ ")?;
        let post = self.post(role)?;
        let plain = place.starts_with(char::is_alphanumeric) && bare(place).is_some();
        plain.then(|| Post {
            unit: Some(place.trim().to_owned()),
            ..post
        })
    }

    /// Where in “daglig leder Nes Bil AS”, “Geschäftsführerin Ost Bau AG” the house begins. Where only names have
    /// capitals, a part of a house is told in the same way: “seksjonsleder Driftsavdelingen”.
    fn house_behind(self, words: &[String], raw: &[&str]) -> Option<usize> {
        (1..raw.len().min(4)).find(|at| {
            let (Some(head), Some(rest)) = (words.get(..*at), raw.get(*at..)) else {
                return false;
            };
            let named = rest.join(" ");
            let called =
                head.last().is_some_and(|word| self.is_plain_role(word)) && !head.iter().any(|w| self.is_office(w));
            let capital = rest.first().is_some_and(|word| word.starts_with(char::is_uppercase));
            let small = raw
                .get(..*at)
                .unwrap_or_default()
                .iter()
                .skip(1)
                .all(|word| word.starts_with(char::is_lowercase));
            let part = self.language == Language::Nb && small && self.names_unit(&normal::words(&named));
            // “Lindqvist Publishing Ltd”: English parts them by a comma, unless the office is told in full.
            let sure = self.language != Language::En || head.len() >= 2;
            called && sure && capital && (part || has_legal_form(&named))
        })
    }

    /// Where in “Krankenpflegerin Station 4B”, “sykepleier med. post 2”, “staff nurse Ward 11” the ward begins: behind what
    /// somebody does, a name that ends in a number.
    fn ward_behind(self, words: &[String]) -> Option<usize> {
        const NO_WARD: [&str; 16] = [
            "klasse", "class", "year", "grade", "stufe", "trinn", "band", "level", "niveau", "semester", "jahr",
            "etage", "etg", "floor", "haus", "og",
        ];
        let (last, before) = words.split_last()?;
        let ward = before.last()?;
        let number = last.len() <= 3 && last.starts_with(|c: char| c.is_ascii_digit());
        let named = ward.len() >= 4 && ward.chars().all(char::is_alphabetic);
        if !number || !named || NO_WARD.contains(&ward.as_str()) || NO_UNIT.contains(&ward.as_str()) {
            return None;
        }
        // “Kir. sengepost 3”: a word that is cut short belongs to the ward.
        (1..before.len().min(4)).find(|at| {
            words
                .get(..*at)
                .and_then(<[String]>::last)
                .is_some_and(|word| self.is_plain_role(word))
                && !words
                    .get(*at..before.len())
                    .unwrap_or_default()
                    .iter()
                    .any(|word| self.is_plain_role(word))
        })
    }

    /// What stands behind the small word between function and place, if it is a name of a place.
    fn place(self, words: &[String], raw: &[&str], cut: usize) -> Option<String> {
        let mut start = cut.saturating_add(1);
        while words.get(start).is_some_and(|word| ARTICLES.contains(&word.as_str())) {
            start = start.saturating_add(1);
        }
        let rest = raw.get(start..).filter(|rest| !rest.is_empty())?;
        let text = rest.join(" ");
        let known = self.names_unit(&normal::words(&text));
        let capital = rest.first().is_some_and(|word| word.starts_with(char::is_uppercase));
        let fits = match words.get(cut).map(String::as_str) {
            // “Head of Finance”, “Director of Technology”, “Beauftragter der Leitung”: what he is head of, by its name.
            Some("of" | "for" | "from") => {
                known && !words.iter().take(cut).any(|word| word == "head" || word == "director")
            }
            Some("in") if self.language == Language::En => known,
            Some("der" | "des" | "fra" | "fraa") => known,
            _ => known || (capital && self.language != Language::De) || (capital && !text.contains("Uhr")),
        };
        // “Disponent vom Dienst” names no place.
        (fits && !matches!(normal::words(&text).as_str(), "dienst" | "amt" | "haus" | "fach")).then_some(text)
    }

    /// Whether words name what somebody does.
    fn is_role(self, words: &[String], first: &str) -> bool {
        let (Some(opening), Some(last)) = (words.first(), words.last()) else {
            return false;
        };
        let small = first.starts_with(char::is_lowercase) && !first.contains(|c: char| c.is_ascii_digit());
        let joined = words.join(" ");
        // “Akademischer Rat”: other councils are many people.
        if matches!(
            joined.as_str(),
            "akademischer rat" | "akademische raetin" | "akademischer oberrat"
        ) {
            return true;
        }
        let opening = words.get(trades::qualifies(words)).unwrap_or(opening);
        let office = words.iter().any(|word| self.is_office(word));
        let by_last = self.is_role_word(last);
        let by_first = self.language != Language::En
            && (self.is_role_word(opening) && !opening.ends_with("in") && opening != "abt"
                || LEADERS.iter().any(|end| opening.ends_with(end)))
            && (LEADERS.iter().any(|end| opening.ends_with(end)) || !office);
        if by_last || by_first {
            return true;
        }
        if office || NO_UNIT.contains(&opening.as_str()) {
            return false;
        }
        self.is_function(&joined)
            // Where only names have capitals, what somebody does has none: “innehaver”, “head vet nurse”.
            || (small && self.language != Language::De && self.is_small_role(words))
    }

    /// Whether a word of a piece is the writer's name.
    pub(super) fn is_writers(self, piece: &str) -> bool {
        let words = normal::words(piece);
        words.split(' ').any(|word| self.writer.iter().any(|have| have == word))
    }

    /// Whether folded words have a function among them. English says at the end what somebody is: “student adviser”, and
    /// “Student Registry” is none.
    pub(super) fn is_function(self, words: &str) -> bool {
        let last = words.rsplit(' ').next().unwrap_or_default();
        let plural = last.ends_with("ants") || last.ends_with("ors") || last.ends_with("ers");
        if self.language == Language::En {
            let of = words.starts_with("head of") || words.contains(" of ") || words.contains(" for ");
            !plural && (self.lexicon.roles.any(last) || (of && self.lexicon.roles.any(words)))
        } else {
            let mut found = words.split(' ').filter(|word| self.lexicon.roles.any(word)).peekable();
            // “Studentsørvis” names no student.
            let part = |part: Option<&str>| part.is_some_and(|part| self.lexicon.roles.any(part));
            let whole = |word: &str| {
                let head = word.len().checked_sub(4).filter(|end| *end >= LONG.saturating_sub(4));
                self.is_role_word(word) || part(word.get(4..)) || !part(head.and_then(|end| word.get(..end)))
            };
            if found.peek().is_none() {
                self.lexicon.roles.any(words)
            } else {
                found.any(whole)
            }
        }
    }

    /// “key account manager”, “innehaver”, and not “on night shift”, “your neighbour”.
    fn is_small_role(self, words: &[String]) -> bool {
        const NOT: [&str; 52] = [
            "nights",
            "days",
            "evenings",
            "weekends",
            "mornings",
            "nattskift",
            "kveldsskift",
            "dagskift",
            "on",
            "in",
            "from",
            "at",
            "your",
            "the",
            "a",
            "an",
            "and",
            "or",
            "with",
            "via",
            "by",
            "to",
            "me",
            "us",
            "for",
            "of",
            "not",
            "back",
            "out",
            "away",
            "who",
            "which",
            "but",
            "no",
            "yes",
            "paa",
            "i",
            "fra",
            "fraa",
            "ved",
            "hos",
            "og",
            "til",
            "som",
            "ikke",
            "ikkje",
            "med",
            "av",
            "er",
            "var",
            "din",
            "hilsen",
        ];
        words.len() <= 4
            && words.iter().all(|word| word.chars().all(|c| !c.is_ascii_digit()))
            && words
                .first()
                .is_some_and(|word| !NOT.contains(&word.as_str()) && word.len() > 2)
            && !self.names_unit(&words.join(" "))
            && !trades::is_hours(&words.join(" "))
            && !words.last().is_some_and(|word| is_branch(word))
    }

    /// Whether a word in a sentence is sure to name what somebody does.
    pub(in crate::pipeline::extract::prose) fn is_plain_role(self, word: &str) -> bool {
        (self.is_role_word(word) || self.lexicon.roles.any(word)) && !UNSURE.contains(&word)
    }

    fn is_role_word(self, word: &str) -> bool {
        // “HR-sjef”, “IT-Leiter”: the last half says it.
        let word = word.rsplit([' ', '-']).next().unwrap_or(word);
        if ROLES.contains(&word) || trades::is_trade(word, self.language) {
            return true;
        }
        let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
        if ends(if self.language == Language::Nb {
            &NORWEGIAN
        } else {
            &ENDINGS
        }) {
            return true;
        }
        match self.language {
            Language::De => {
                word.len() >= 6 && word.ends_with("in") && !NOT_WOMEN.iter().any(|end| word.ends_with(end))
                    || word.ends_with("ierender")
            }
            Language::En => {
                word.len() >= 5 && PEOPLE.iter().any(|end| word.ends_with(end)) && !NOT_PEOPLE.contains(&word)
            }
            Language::Nb => [
                "sekretaer",
                "koordinator",
                "administrator",
                "arkivar",
                "bibliotekar",
                "planlegger",
                "portoer",
                "montoer",
                "operatoer",
                "kontrolloer",
                "instruktoer",
                "sjaafoer",
                "frisoer",
            ]
            .iter()
            .any(|end| word.ends_with(end)),
        }
    }

    fn is_office(self, word: &str) -> bool {
        let compound = self.language != Language::En && word.len() > 5;
        OFFICES.contains(&word)
            || UNITS.contains(&word)
            || (compound && OFFICE_ENDINGS.iter().any(|end| word.ends_with(end)))
    }

    /// Whether folded words have the name of a kind of unit among them.
    pub(in crate::pipeline::extract::prose) fn names_unit(self, words: &str) -> bool {
        self.lexicon.units.any(words) || words.split(' ').any(|word| self.is_office(word))
    }
}
