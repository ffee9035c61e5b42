//! `rules/forms/*.yaml`: what forms call things, one file a language; and the tables made of all files together.
//!
//! Every file is loaded whatever language a mail is in: German forms are filled in by people who write English. The
//! language of a mail only breaks ties.

pub mod cues;
pub mod dates;
pub mod labels;
pub mod lexicon;
pub mod normal;
pub mod tells;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use crate::config::rules::Checked;
use crate::config::shipped;
use crate::model::language::Language;
use crate::model::report::Field;

pub use cues::{Cue, CueWords, Cues};
pub use dates::DateWords;
pub use labels::{Fit, LabelTable, Slot};
pub use lexicon::Lexicon;
pub use tells::{Tell, TellWords};

/// One language's file.
#[derive(Clone, Debug, Deserialize)]
pub struct FormFile {
    /// The language of the words below.
    pub language: Language,
    /// Function words that give the language away.
    #[serde(default)]
    pub markers: Vec<String>,
    /// Labels of each field.
    #[serde(default)]
    pub fields: BTreeMap<Field, LabelWords>,
    /// Labels that are understood and that no field is made of: fax, date of the form, the receiver's name.
    #[serde(default)]
    pub ignored: LabelWords,
    /// Labels that mean something only beside their neighbours or under a heading.
    #[serde(default)]
    pub parts: BTreeMap<Part, Vec<String>>,
    /// Word parts that tell whose name or telephone a label asks for.
    #[serde(default)]
    pub persons: Persons,
    /// Words that stand in boxes.
    #[serde(default)]
    pub values: ValueWords,
    /// Words of dates and times.
    #[serde(default)]
    pub dates: DateWords,
    /// Word parts by which a ticked option tells its field when no question does.
    #[serde(default)]
    pub options: BTreeMap<Field, Vec<String>>,
    /// Words of running text.
    #[serde(default)]
    pub prose: ProseWords,
}

/// How one field is labelled.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct LabelWords {
    /// Whole labels. Case, umlauts, punctuation, numbering and hints in brackets do not matter.
    #[serde(default)]
    pub labels: Vec<String>,
    /// More whole labels: looked up as they are, and what a guess at an unknown label learns from; likeness does not
    /// reach from these.
    #[serde(default)]
    pub examples: Vec<String>,
    /// Whole labels that are looked up as they are and teach nothing.
    #[serde(default)]
    pub known: Vec<String>,
    /// Word parts that must all occur in a label, in any order; `a|b` is either. Up to three letters must be a whole
    /// word, four the start of one, more may stand anywhere inside a word.
    #[serde(default)]
    pub stems: Vec<String>,
    /// Like `stems`; a label in which one of these occurs is not this field's, unless it stands in `labels`.
    #[serde(default)]
    pub not: Vec<String>,
}

impl LabelWords {
    /// All labels that are looked up as they are.
    pub fn whole(&self) -> impl Iterator<Item = &String> {
        self.labels.iter().chain(&self.examples).chain(&self.known)
    }
}

/// A label that is half an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Given name, joined with the family name.
    FirstName,
    /// Family name.
    LastName,
    /// A date whose meaning the heading or the neighbour tells.
    Date,
    /// A time of day, joined with the date before it.
    Time,
    /// The beginning of something.
    From,
    /// The end of something.
    To,
    /// Name, telephone and address in one box.
    Contact,
    /// What “other:” is.
    Other,
}

/// Word parts that tell whose name or telephone a label asks for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Persons {
    /// The reporter.
    #[serde(default)]
    pub reporter: Vec<String>,
    /// Somebody else: data protection officer, controller, superior, receiver of the form.
    #[serde(default)]
    pub others: Vec<String>,
    /// Headings that end a person's block.
    #[serde(default)]
    pub end: Vec<String>,
}

/// Words that stand in boxes.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ValueWords {
    /// “yes”.
    #[serde(default)]
    pub yes: Vec<String>,
    /// “no”, “none”.
    #[serde(default)]
    pub no: Vec<String>,
    /// “nobody knows”.
    #[serde(default)]
    pub unknown: Vec<String>,
    /// Words that make a “no” uncertain.
    #[serde(default)]
    pub hedge: Vec<String>,
    /// Negations inside a sentence.
    #[serde(default)]
    pub negation: Vec<String>,
    /// What a form prints into an empty box. Compared as a whole.
    #[serde(default)]
    pub placeholders: Vec<String>,
    /// How instructions in an empty box begin.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Products and words that mean “encrypted”.
    #[serde(default)]
    pub encrypted: Vec<String>,
    /// Word parts of “lost”.
    #[serde(default)]
    pub lost: Vec<String>,
    /// Word parts of “stolen”.
    #[serde(default)]
    pub stolen: Vec<String>,
    /// Numbers written as words.
    #[serde(default)]
    pub numbers: BTreeMap<String, u64>,
    /// Word parts of units: department, institute, faculty.
    #[serde(default)]
    pub units: Vec<String>,
    /// Word parts of functions: professor, secretary, administrator.
    #[serde(default)]
    pub roles: Vec<String>,
}

/// Words of running text.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ProseWords {
    /// What a clause is about, by its words.
    #[serde(default)]
    pub cues: CueWords,
    /// What people did, which data it was, whom they told, where it was.
    #[serde(default)]
    pub tells: TellWords,
    /// Nouns for devices, as they are to be shown.
    #[serde(default)]
    pub devices: Vec<String>,
    /// Nouns for persons.
    #[serde(default)]
    pub persons: Vec<String>,
    /// Words before a host's name.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Word parts of “vulnerability”: a host beside one is concerned, whoever owns it.
    #[serde(default)]
    pub flaws: Vec<String>,
    /// Words before an inventory or serial number.
    #[serde(default)]
    pub ids: Vec<String>,
    /// Words before a telephone number.
    #[serde(default)]
    pub phones: Vec<String>,
    /// Phrases in which a writer gives the own number: “call me on”.
    #[serde(default)]
    pub callback: Vec<String>,
    /// Words before the police's number of a case.
    #[serde(default)]
    pub cases: Vec<String>,
    /// First words of a greeting.
    #[serde(default)]
    pub greetings: Vec<String>,
    /// First words of a farewell.
    #[serde(default)]
    pub farewells: Vec<String>,
}

impl FormFile {
    /// Names every mistake that types alone do not catch.
    pub fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        // A file of labels alone adds to another of its language.
        if self.markers.is_empty() && !self.prose.greetings.is_empty() {
            complain(
                "markers",
                "is empty; give some short words that only this language uses".into(),
            );
        }
        let mut owner: BTreeMap<String, &str> = BTreeMap::new();
        for (field, words) in &self.fields {
            let path = format!("fields.{field}");
            if words.whole().next().is_none() && words.stems.is_empty() {
                complain(&path, "has neither labels nor stems; give at least one label".into());
            }
            check_words(&path, words, complain);
            for label in words.whole() {
                if let Some(other) = owner.insert(normal::label(label), field.name())
                    && other != field.name()
                {
                    complain(
                        &path,
                        format!("“{label}” is also a label of {other}; keep it in one place"),
                    );
                }
            }
        }
        for label in self.ignored.whole() {
            if let Some(field) = owner.get(&normal::label(label)) {
                complain(
                    "ignored",
                    format!("“{label}” is also a label of {field}; keep it in one place"),
                );
            }
        }
        for label in self.parts.values().flatten() {
            if let Some(field) = owner.get(&normal::label(label)) {
                complain(
                    "parts",
                    format!("“{label}” is also a label of {field}; keep it in one place"),
                );
            }
        }
        check_words("ignored", &self.ignored, complain);
        self.prose.check(complain);
        for (name, month) in &self.dates.months {
            if !(1..=12).contains(month) {
                complain("dates.months", format!("{name} is month {month}; write 1 to 12"));
            }
        }
        for (name, day) in &self.dates.weekdays {
            if !(1..=7).contains(day) {
                complain(
                    "dates.weekdays",
                    format!("{name} is day {day}; write 1 for Monday to 7 for Sunday"),
                );
            }
        }
    }
}

impl ProseWords {
    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        for pattern in self.cues.values().flatten().filter(|text| !cues::is_pattern(text)) {
            complain(
                "prose.cues",
                format!("“{pattern}” is no pattern; write words, with * for endings"),
            );
        }
        for pattern in self.tells.values().flatten().filter(|text| !tells::is_pattern(text)) {
            complain(
                "prose.tells",
                format!("“{pattern}” is no pattern; write words, with | between alternatives and + between groups"),
            );
        }
    }
}

fn check_words(path: &str, words: &LabelWords, complain: &mut dyn FnMut(&str, String)) {
    for label in words.whole() {
        if normal::label(label).is_empty() {
            complain(path, format!("the label “{label}” has no letters"));
        }
    }
    for stem in words.stems.iter().chain(&words.not) {
        let empty = stem
            .split_whitespace()
            .flat_map(|group| group.split('|'))
            .any(|word| normal::words(word).is_empty());
        if empty || stem.trim().is_empty() {
            complain(path, format!("the word parts “{stem}” have an empty alternative"));
        }
    }
}

/// All languages, made ready for use. Copies share everything.
#[derive(Clone, Debug)]
pub struct FormRules {
    /// The files as read.
    pub files: Arc<Vec<FormFile>>,
    /// Labels and the fields they mean.
    pub labels: Arc<LabelTable>,
    /// Words in boxes and in running text.
    pub lexicon: Arc<Lexicon>,
}

impl Checked for FormFile {
    const FILE: &'static str = "forms/*.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        Self::check(self, complain);
    }
}

impl FormRules {
    /// Makes the tables. Words that make no table entry are left out; `check` names them.
    pub fn assemble(files: Vec<FormFile>) -> Self {
        Self {
            labels: Arc::new(LabelTable::new(&files)),
            lexicon: Arc::new(Lexicon::new(&files)),
            files: Arc::new(files),
        }
    }

    /// The rules as shipped; made once.
    pub fn shipped() -> Self {
        static SHIPPED: LazyLock<FormRules> = LazyLock::new(FormRules::made_of_shipped);
        SHIPPED.clone()
    }

    fn made_of_shipped() -> Self {
        let files = shipped::RULES.iter().filter(|(name, _)| name.starts_with("forms/"));
        Self::assemble(files.filter_map(|(_, text)| serde_yaml::from_str(text).ok()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_files_have_no_mistakes() {
        let files: Vec<_> = shipped::RULES
            .iter()
            .filter(|(name, _)| name.starts_with("forms/"))
            .collect();
        for (name, text) in &files {
            let file: FormFile = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut complaints = Vec::new();
            file.check(&mut |path, what| complaints.push(format!("{name}: {path}: {what}")));
            assert!(complaints.is_empty(), "{complaints:#?}");
        }
        assert_eq!(FormRules::shipped().files.len(), files.len());
    }

    #[test]
    fn a_label_in_two_places_is_named() {
        let file: FormFile = serde_yaml::from_str(
            "{language: de, markers: [der], fields: {org_unit: {labels: [Stelle]}, location: {labels: ['Stelle:']}}}",
        )
        .unwrap();
        let mut complaints = Vec::new();
        file.check(&mut |path, what| complaints.push(format!("{path} {what}")));
        assert_eq!(complaints.len(), 1, "{complaints:?}");
    }
}
