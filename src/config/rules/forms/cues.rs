//! Cues of running text: groups of words that tell what a sentence is about.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::config::rules::forms::FormFile;
use crate::config::rules::kinds::lexicon;

/// What a word or phrase tells about the clause in which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// Somebody became aware.
    Discovered,
    /// Somebody came to work or switched a machine on: with a loss beside it, that is when it was noticed.
    Arrived,
    /// To us, to me: with `reported` it is how we became aware.
    ToUs,
    /// Somebody says something to somebody.
    Reported,
    /// Something happened.
    Occurred,
    /// What has a time of its own that is not the incident's: telephone calls, measures, deadlines.
    OtherTime,
    /// “Since” before a time.
    Since,
    /// A thing is lost.
    Lost,
    /// A thing is stolen.
    Stolen,
    /// Another case, or what might have been.
    Elsewhere,
    /// Persons are concerned, data are told of.
    Concerned,
    /// Those who got something that was not for them.
    Recipients,
    /// Addresses stood open in a copy: then the recipients are the persons concerned.
    OpenCopy,
    /// Seats, participants of an event.
    Event,
    /// Not.
    Negation,
    /// Nobody knows.
    Unknown,
    /// Will be done, should be done.
    Planned,
    /// Encrypted, or a product that encrypts.
    Encrypted,
    /// Not encrypted, in one word.
    Unencrypted,
    /// What encryption by an attacker or of a mail is told with.
    OtherEncryption,
    /// A password or PIN on a device.
    Password,
    /// What is done with an account's password.
    OtherPassword,
    /// Wiped from afar.
    Wiped,
    /// Personal data.
    Personal,
    /// The police were told.
    Police,
    /// Deceit, or the doubt whether something is real.
    Suspect,
    /// I, we: somebody tells of himself.
    FirstPerson,
}

impl Cue {
    /// All of them, in the order of their bits.
    pub const ALL: [Self; 27] = [
        Self::Discovered,
        Self::Arrived,
        Self::ToUs,
        Self::Reported,
        Self::Occurred,
        Self::OtherTime,
        Self::Since,
        Self::Lost,
        Self::Stolen,
        Self::Elsewhere,
        Self::Concerned,
        Self::Recipients,
        Self::OpenCopy,
        Self::Event,
        Self::Negation,
        Self::Unknown,
        Self::Planned,
        Self::Encrypted,
        Self::Unencrypted,
        Self::OtherEncryption,
        Self::Password,
        Self::OtherPassword,
        Self::Wiped,
        Self::Personal,
        Self::Police,
        Self::Suspect,
        Self::FirstPerson,
    ];

    fn bit(self) -> u32 {
        let place = Self::ALL.iter().position(|cue| *cue == self).unwrap_or(0);
        u32::try_from(place)
            .ok()
            .and_then(|place| 1_u32.checked_shl(place))
            .unwrap_or(0)
    }
}

/// Several cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cues(u32);

impl Cues {
    /// Whether the cue is among them.
    pub fn has(self, cue: Cue) -> bool {
        self.0 & cue.bit() != 0
    }

    /// Whether one of the cues is among them.
    pub fn any(self, cues: &[Cue]) -> bool {
        cues.iter().any(|cue| self.has(*cue))
    }

    /// Adds a cue.
    pub fn put(&mut self, cue: Cue) {
        self.0 |= cue.bit();
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Patterns as they stand in the files: words with `*` for endings and `..` for gaps, as in `kinds.yaml`.
pub type CueWords = BTreeMap<Cue, Vec<String>>;

/// The cues of all languages, compiled.
#[derive(Clone, Debug, Default)]
pub struct CueTable {
    lexicon: lexicon::Lexicon,
}

impl CueTable {
    /// Compiles the words of all files.
    pub fn new(files: &[FormFile]) -> Self {
        let mut table = Self::default();
        for cue in Cue::ALL {
            let words = files.iter().filter_map(|file| file.prose.cues.get(&cue)).flatten();
            table.lexicon.add("", words.map(String::as_str));
        }
        table
    }

    /// The cues in a row of folded words: each with the place of its first word and of the one after its last.
    pub fn find(&self, words: &[&str]) -> Vec<(Cue, usize, usize)> {
        let hits = self.lexicon.hits(words).into_iter();
        hits.filter_map(|hit| Some((*Cue::ALL.get(hit.group)?, hit.start, hit.end)))
            .collect()
    }
}

/// Whether a text is a usable pattern.
pub fn is_pattern(text: &str) -> bool {
    lexicon::is_pattern(text)
}
