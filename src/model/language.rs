//! The languages that reports come in and answers go out in.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language with rules and templates of its own (BCP 47 primary tag).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// German.
    De,
    /// English.
    #[default]
    En,
    /// Norwegian bokmål; nynorsk is read with it.
    Nb,
}

impl Language {
    /// Every language, in the order of the tags.
    pub const ALL: [Self; 3] = [Self::De, Self::En, Self::Nb];

    /// The tag: also the name of the template folder and of the rule files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Nb => "nb",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
