//! The words of all languages that stand in boxes and in running text, folded once at start.

use std::collections::HashMap;

use regex::Regex;

use crate::config::rules::forms::labels::WordSet;
use crate::config::rules::forms::{FormFile, ProseWords, ValueWords, normal};
use crate::model::language::Language;
use crate::model::report::Field;

/// Words made ready for use. Phrases are folded, longest first.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// “yes”.
    pub yes: Vec<String>,
    /// “no”.
    pub no: Vec<String>,
    /// “nobody knows”.
    pub unknown: Vec<String>,
    /// Words that make a “no” uncertain.
    pub hedge: Vec<String>,
    /// Negations inside a sentence.
    pub negation: Vec<String>,
    /// What a form prints into an empty box.
    pub placeholders: Vec<String>,
    /// How instructions begin.
    pub hints: Vec<String>,
    /// Products and words that mean “encrypted”.
    pub encrypted: WordSet,
    /// “lost”.
    pub lost: WordSet,
    /// “stolen”.
    pub stolen: WordSet,
    /// Numbers as words.
    pub numbers: HashMap<String, u64>,
    /// Units.
    pub units: WordSet,
    /// Functions.
    pub roles: WordSet,
    /// Ticked options that tell their field.
    pub options: Vec<(Field, WordSet)>,
    /// Month names.
    pub months: HashMap<String, i8>,
    /// Weekdays, Monday = 1.
    pub weekdays: HashMap<String, i8>,
    /// “yesterday” = -1.
    pub days: HashMap<String, i32>,
    /// `gegen|um|kl`: alternatives for use inside a regular expression.
    pub before_hour: String,
    /// Dates with names of months, weekdays and relative days, built once.
    pub named_dates: NamedDates,
    /// “noticed”.
    pub discovered: WordSet,
    /// “happened”.
    pub occurred: WordSet,
    /// Words around a number of affected persons.
    pub affected: WordSet,
    /// Nouns for devices.
    pub devices: Option<Regex>,
    /// A number and a noun for persons.
    pub persons: Option<Regex>,
    /// Words for a host, to know quickly where the expression below need not look.
    pub host_words: WordSet,
    /// A word for a host and its name.
    pub hosts: Option<Regex>,
    /// A word for an inventory number and the number.
    pub ids: Option<Regex>,
    /// A word for a telephone and the number.
    pub phones: Option<Regex>,
    /// A phrase in which a writer gives the own number, and the number.
    pub callback: Option<Regex>,
    /// Sentences about another case.
    pub elsewhere: WordSet,
    /// First words of a greeting.
    pub greetings: Vec<String>,
    /// First words of a farewell.
    pub farewells: Vec<String>,
    /// Function words of each language.
    pub markers: HashMap<String, Vec<Language>>,
}

/// Regular expressions over folded text.
#[derive(Clone, Debug, Default)]
pub struct NamedDates {
    /// `5. oktober 2026`; groups day, month, year.
    pub day_month: Option<Regex>,
    /// `oct 5th, 2026`; groups month, day, year.
    pub month_day: Option<Regex>,
    /// `gestern`, `montag`.
    pub relative: Option<Regex>,
    /// `gegen 9`, `kl 9.20`; groups hour, minute.
    pub hour: Option<Regex>,
}

impl Lexicon {
    /// Makes the tables of all files.
    pub fn new(files: &[FormFile]) -> Self {
        let values = |pick: fn(&ValueWords) -> &Vec<String>| files.iter().flat_map(move |file| pick(&file.values));
        let prose = |pick: fn(&ProseWords) -> &Vec<String>| files.iter().flat_map(move |file| pick(&file.prose));
        let set = |words: Vec<&String>| WordSet::new(words.into_iter().map(String::as_str));
        let mut lexicon = Self {
            yes: phrases(values(|v| &v.yes)),
            no: phrases(values(|v| &v.no)),
            unknown: phrases(values(|v| &v.unknown)),
            hedge: phrases(values(|v| &v.hedge)),
            negation: phrases(values(|v| &v.negation)),
            placeholders: phrases(values(|v| &v.placeholders)),
            hints: phrases(values(|v| &v.hints)),
            encrypted: set(values(|v| &v.encrypted).collect()),
            lost: set(values(|v| &v.lost).collect()),
            stolen: set(values(|v| &v.stolen).collect()),
            units: set(values(|v| &v.units).collect()),
            roles: set(values(|v| &v.roles).collect()),
            discovered: set(prose(|p| &p.discovered).collect()),
            occurred: set(prose(|p| &p.occurred).collect()),
            host_words: set(prose(|p| &p.hosts).collect()),
            affected: set(prose(|p| &p.affected).collect()),
            elsewhere: set(prose(|p| &p.elsewhere).collect()),
            greetings: phrases(prose(|p| &p.greetings)),
            farewells: phrases(prose(|p| &p.farewells)),
            ..Self::default()
        };
        for file in files {
            lexicon.take_maps(file);
        }
        lexicon.options = options(files);
        lexicon.before_hour = alternatives(files.iter().flat_map(|file| &file.dates.before_hour));
        lexicon.named_dates = lexicon.named_dates();
        lexicon.devices = regex(&format!(r"(?i)\b({})\w{{0,2}}\b", raw(prose(|p| &p.devices))));
        lexicon.persons = regex(&format!(
            r"(?i)\b(\d{{1,3}}(?:[.,' ]\d{{3}})+|\d{{1,7}})\s+(?:[\p{{L}}-]+\s+){{0,2}}?(?:{})",
            raw(prose(|p| &p.persons))
        ));
        lexicon.hosts = regex(&format!(
            r"(?i)\b(?:{})\s+[„“\x22'(]?((?:[a-z0-9][a-z0-9-]*\.)+[a-z]{{2,}}|[a-z]{{2,}}[a-z-]*\d+[a-z0-9-]*|\d{{1,3}}(?:\.\d{{1,3}}){{3}})",
            raw(prose(|p| &p.hosts))
        ));
        lexicon.ids = regex(&format!(
            r"(?i)\b(?:{})[\w.]*\s*(?:[:#]|ist|is|er|lautet|nr\.?|no\.?)?\s*([A-Z]{{0,6}}[-_/ ]?\d[\w/-]{{2,}}|[A-Z]{{2,}}[\w/-]*\d[\w/-]*)",
            raw(prose(|p| &p.ids))
        ));
        lexicon.phones = regex(&format!(
            r"(?i)\b(?:{})[.:]*\s*((?:\+|\()?\d[\d\s()/.–-]{{2,}}\d)",
            raw(prose(|p| &p.phones))
        ));
        lexicon.callback = regex(&format!(
            r"(?i)\b(?:{})\b[^\d\n.?!+(]{{0,40}}((?:\+|\()?\d[\d\s()/.–-]{{2,}}\d)",
            raw(prose(|p| &p.callback))
        ));
        lexicon
    }

    fn take_maps(&mut self, file: &FormFile) {
        let key = |word: &String| normal::words(word);
        self.numbers
            .extend(file.values.numbers.iter().map(|(word, number)| (key(word), *number)));
        self.months
            .extend(file.dates.months.iter().map(|(word, month)| (key(word), *month)));
        self.weekdays
            .extend(file.dates.weekdays.iter().map(|(word, day)| (key(word), *day)));
        self.days
            .extend(file.dates.days.iter().map(|(word, day)| (key(word), *day)));
        for word in &file.markers {
            self.markers.entry(key(word)).or_default().push(file.language);
        }
    }

    fn named_dates(&self) -> NamedDates {
        let months = alternatives(self.months.keys());
        let relative = alternatives(self.days.keys().chain(self.weekdays.keys()));
        NamedDates {
            day_month: regex(&format!(
                r"\b(\d{{1,2}})(?:\.|st|nd|rd|th|te[nr]?)?\s*(?:of\s+)?({months})\b\.?,?\s*(\d{{4}})?"
            )),
            month_day: regex(&format!(
                r"\b({months})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}}))?"
            )),
            relative: regex(&format!(r"\b({relative})\b")),
            hour: regex(&format!(
                r"\b(?:{})\.?\s*(\d{{1,2}})(?:[:.](\d{{2}}))?\b",
                self.before_hour
            )),
        }
    }
}

fn options(files: &[FormFile]) -> Vec<(Field, WordSet)> {
    let mut all: HashMap<Field, Vec<&str>> = HashMap::new();
    for file in files {
        for (field, words) in &file.options {
            all.entry(*field).or_default().extend(words.iter().map(String::as_str));
        }
    }
    let mut options: Vec<_> = all
        .into_iter()
        .map(|(field, words)| (field, WordSet::new(words)))
        .collect();
    options.sort_by_key(|(field, _)| *field);
    options
}

fn phrases<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut phrases: Vec<String> = words
        .map(|word| normal::words(word))
        .filter(|word| !word.is_empty())
        .collect();
    phrases.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    phrases.dedup();
    phrases
}

/// Alternatives for folded text, longest first so that `jan` does not shadow `januar`.
fn alternatives<'a>(words: impl Iterator<Item = &'a String>) -> String {
    let words = phrases(words);
    let escaped: Vec<String> = words.iter().map(|word| regex::escape(word)).collect();
    joined(&escaped)
}

/// Alternatives for text as written.
fn raw<'a>(words: impl Iterator<Item = &'a String>) -> String {
    let mut words: Vec<&String> = words.collect();
    words.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    let escaped: Vec<String> = words.into_iter().map(|word| regex::escape(word)).collect();
    joined(&escaped)
}

/// An empty list must match nothing, not everything.
fn joined(words: &[String]) -> String {
    if words.is_empty() {
        r"[^\s\S]".to_owned()
    } else {
        words.join("|")
    }
}

fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}
