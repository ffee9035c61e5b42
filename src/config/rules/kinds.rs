//! `rules/kinds.yaml`: kinds, their taxonomy, the words that tell them apart, priority and needs.

pub mod lexicon;
pub mod likeness;
pub mod rsit;

mod check;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};

use crate::config::rules::Checked;
use crate::model::kind::{Kind, Priority};
use crate::model::language::Language;
use crate::model::report::Field;
use crate::model::tlp::Tlp;
use lexicon::Lexicon;
use likeness::Likeness;

/// The most word groups there can be: a sentence's groups are kept in the bits of one number.
pub const MOST_GROUPS: usize = 120;

/// A set of word groups, one bit each.
pub type Groups = u128;

/// The file as it stands.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindFile {
    /// What a finding counts, by where it stood.
    pub sources: BTreeMap<Source, f64>,
    /// Less than this in all is no evidence: the kind is `other`.
    pub threshold: f64,
    /// What it counts when a text is like the sentences of `rules/kinds/` and clearly so; 0 turns this off.
    #[serde(default)]
    pub likeness: f64,
    /// What the learned weights of a whole text count, for each unit of the logarithm of the odds; 0 turns them off.
    #[serde(default = "weighed")]
    pub weighed: f64,
    /// Words that unsay others.
    pub negation: Negation,
    /// Named word groups.
    pub words: BTreeMap<String, BTreeMap<Language, Vec<String>>>,
    /// Every kind.
    pub kinds: BTreeMap<Kind, KindRule>,
    /// When personal data may be involved.
    pub personal_data: PersonalRule,
    /// What raises the priority above the kind's own.
    pub priorities: Vec<PriorityRule>,
}

/// Rules written before there were weights use them, too.
fn weighed() -> f64 {
    8.0
}

/// Where a finding stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The reporter's own words for the kind, ticked boxes among them.
    KindField,
    /// What happened.
    Description,
    /// Consequences, affected systems, data categories.
    Details,
    /// The fields of a loss form.
    Device,
    /// The subject, and the form's heading.
    Subject,
    /// Free text.
    Text,
    /// Free text beside a form that already says what happened; printed options and help texts stand there.
    TextBesideForm,
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 7] = [
        Self::KindField,
        Self::Description,
        Self::Details,
        Self::Device,
        Self::Subject,
        Self::Text,
        Self::TextBesideForm,
    ];

    /// In words, for the reasons of a judgement.
    pub fn words(self) -> &'static str {
        match self {
            Self::KindField => "the kind given",
            Self::Description => "the description",
            Self::Details => "the details",
            Self::Device => "the device fields",
            Self::Subject => "the subject",
            Self::Text => "the text",
            Self::TextBesideForm => "the text beside the form",
        }
    }
}

/// Words that unsay others. Small words are not counted, a comma ends the reach.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Negation {
    /// Words that do not count when reach is measured.
    pub small: Vec<String>,
    /// Unsays the next word.
    pub next: Vec<String>,
    /// Unsays the next two words.
    pub near: Vec<String>,
    /// Unsays the next six words.
    pub far: Vec<String>,
    /// Unsays the six words before.
    pub after: Vec<String>,
    /// Looks like a negation and is none.
    pub never: Vec<String>,
    /// A sentence in which one of these stands speaks of no case: how to report, how to recognise, what if.
    #[serde(default)]
    pub aside: Vec<String>,
}

/// One kind.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindRule {
    /// `class/type` of the taxonomy.
    pub rsit: String,
    /// Priority when nothing raises it.
    pub priority: Priority,
    /// When personal data are possible although nobody was asked.
    pub personal_data: PersonalData,
    /// What a report of this kind should give, most important first.
    pub needs: Vec<Field>,
    /// What speaks for this kind.
    #[serde(default)]
    pub evidence: Vec<Clue>,
}

/// When a kind means that personal data may be involved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonalData {
    /// As long as nobody says no.
    Possible,
    /// When the report names any.
    Named,
    /// Only when a field says so.
    Stated,
}

/// Something that speaks for a kind.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clue {
    /// Word groups that stand together in one sentence. In two neighbouring sentences they count half.
    #[serde(default)]
    pub words: Vec<String>,
    /// Word groups that must not stand in the same sentence.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Fields that are given; they count like the description.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Only in these sources; everywhere when empty.
    #[serde(default)]
    pub only: Vec<Source>,
    /// How much it counts.
    pub weight: f64,
}

/// When personal data may be involved, and when they are special.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonalRule {
    /// Word groups that tell of personal data.
    pub words: Vec<String>,
    /// Word groups that tell of special categories (GDPR Art. 9).
    pub special_words: Vec<String>,
}

/// A reason for a higher priority. The highest of all that fit counts, the first of equals gives its name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriorityRule {
    /// Its name, as it stands in `priority_rule`.
    pub name: String,
    /// At least this priority.
    pub priority: Priority,
    /// One sentence for the operator.
    pub why: String,
    /// All of it must be true.
    pub when: Condition,
}

/// What must be true; what is left out does not matter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Condition {
    /// One of these kinds.
    pub kinds: Vec<Kind>,
    /// Each of these fields has one of these answers.
    pub answers: BTreeMap<Field, Vec<Given>>,
    /// Each of these fields is at least this number.
    pub at_least: BTreeMap<Field, u64>,
    /// These word groups stand together in one sentence.
    pub words: Vec<String>,
    /// The label stands in the mail and is this one or stricter.
    pub tlp: Option<Tlp>,
    /// Personal data are or may be involved, or not.
    pub personal_data_possible: Option<bool>,
    /// The mail could not be read, or could.
    pub unreadable: Option<bool>,
}

/// An answer as a condition names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Given {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The reporter says that nobody knows.
    Unknown,
    /// Not answered.
    Absent,
}

/// The rules, ready for use.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "KindFile")]
pub struct KindRules {
    /// The file as it stands.
    pub file: KindFile,
    /// All word groups.
    pub lexicon: Arc<Lexicon>,
    /// The negations among them.
    pub unsaying: Unsaying,
    /// What speaks for which kind, in the order of the kinds.
    pub clues: Vec<ReadyClue>,
    /// For words that no group knows.
    pub likeness: Likeness,
}

/// The groups of negations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unsaying {
    /// [`Negation::small`].
    pub small: usize,
    /// [`Negation::next`].
    pub next: usize,
    /// [`Negation::near`].
    pub near: usize,
    /// [`Negation::far`].
    pub far: usize,
    /// [`Negation::after`].
    pub after: usize,
    /// [`Negation::never`].
    pub never: usize,
    /// [`Negation::aside`].
    pub aside: usize,
}

/// A clue with its groups as bits.
#[derive(Clone, Debug)]
pub struct ReadyClue {
    /// For which kind.
    pub kind: Kind,
    /// All of these.
    pub need: Groups,
    /// None of these.
    pub unless: Groups,
    /// The clue as it stands in the file.
    pub clue: Clue,
}

impl From<KindFile> for KindRules {
    fn from(file: KindFile) -> Self {
        let mut lexicon = Lexicon::default();
        let mut add =
            |name: &str, words: &[String]| lexicon.add(&format!("negation.{name}"), words.iter().map(String::as_str));
        let unsaying = Unsaying {
            small: add("small", &file.negation.small),
            next: add("next", &file.negation.next),
            near: add("near", &file.negation.near),
            far: add("far", &file.negation.far),
            after: add("after", &file.negation.after),
            never: add("never", &file.negation.never),
            aside: add("aside", &file.negation.aside),
        };
        for (name, languages) in file.words.iter().take(MOST_GROUPS) {
            lexicon.add(name, languages.values().flatten().map(String::as_str));
        }
        let mut rules = Self {
            lexicon: Arc::new(lexicon),
            unsaying,
            clues: Vec::new(),
            likeness: Likeness::default(),
            file,
        };
        rules.clues = rules
            .file
            .kinds
            .iter()
            .flat_map(|(kind, rule)| rule.evidence.iter().map(|clue| (*kind, clue)))
            .filter_map(|(kind, clue)| {
                Some(ReadyClue {
                    kind,
                    need: rules.groups(&clue.words)?,
                    unless: rules.groups(&clue.unless)?,
                    clue: clue.clone(),
                })
            })
            .collect();
        rules
    }
}

impl KindRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        // A test reads the same text: the fallback is never met in a tested build.
        static SHIPPED: LazyLock<KindRules> = LazyLock::new(|| {
            let rules: KindRules = serde_yaml::from_str(include_str!("../../../rules/kinds.yaml")).unwrap_or_default();
            KindRules {
                likeness: Likeness::shipped(),
                ..rules
            }
        });
        SHIPPED.clone()
    }

    /// Named groups as bits; none when one of them does not exist.
    pub fn groups(&self, names: &[String]) -> Option<Groups> {
        names.iter().try_fold(0, |all, name| {
            let bit = u32::try_from(self.lexicon.group(name)?).ok()?;
            Some(all | 1_u128.checked_shl(bit)?)
        })
    }

    /// What a finding in a source counts.
    pub fn weight(&self, source: Source) -> f64 {
        self.file.sources.get(&source).copied().unwrap_or_default()
    }
}

impl Checked for KindRules {
    const FILE: &'static str = "kinds.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        check::check(self, complain);
    }
}
