//! The Traffic Light Protocol 2.0 (FIRST, August 2022).

use std::fmt;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

/// A TLP label, ordered from the most open to the strictest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tlp {
    /// Anyone.
    #[serde(rename = "CLEAR")]
    Clear,
    /// The community, not public channels.
    #[serde(rename = "GREEN")]
    Green,
    /// The recipient's organisation and its clients, need to know.
    #[serde(rename = "AMBER")]
    Amber,
    /// The recipient's organisation only, need to know.
    #[serde(rename = "AMBER+STRICT")]
    AmberStrict,
    /// The individual recipients only.
    #[serde(rename = "RED")]
    Red,
}

/// Every spelling met in mail: `TLP: amber`, `tlp-red`, `[TLP AMBER+STRICT]`, `TLP:AMBER-STRICT`. The longer name
/// comes first: a substring match has read `AMBER+STRICT` as `AMBER` elsewhere.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\bTLP\s*[:\-–_ ]?\s*(AMBER\s*[+\-–_ ]\s*STRICT|AMBER\s+STRICT|RED|AMBER|GREEN|CLEAR|WHITE)\b").ok()
});

impl Tlp {
    /// `RED`, `AMBER+STRICT`, …: the label without its prefix.
    pub fn label(self) -> &'static str {
        match self {
            Self::Clear => "CLEAR",
            Self::Green => "GREEN",
            Self::Amber => "AMBER",
            Self::AmberStrict => "AMBER+STRICT",
            Self::Red => "RED",
        }
    }

    /// The colour that FIRST asks for on a black ground, as six hex digits.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Clear => "FFFFFF",
            Self::Green => "33FF00",
            Self::Amber | Self::AmberStrict => "FFC000",
            Self::Red => "FF2B2B",
        }
    }

    /// Reads a label with or without its prefix, in any usual spelling; `WHITE` of TLP 1 is `CLEAR`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        Self::strictest_in(text).or_else(|| Self::from_name(text))
    }

    /// The strictest label that stands anywhere in `text`.
    pub fn strictest_in(text: &str) -> Option<Self> {
        LABEL
            .as_ref()?
            .captures_iter(text)
            .filter_map(|found| Self::from_name(found.get(1)?.as_str()))
            .max()
    }

    fn from_name(name: &str) -> Option<Self> {
        let letters: String = name
            .chars()
            .filter(char::is_ascii_alphabetic)
            .map(|c| c.to_ascii_uppercase())
            .collect();
        match letters.as_str() {
            "RED" => Some(Self::Red),
            "AMBERSTRICT" => Some(Self::AmberStrict),
            "AMBER" => Some(Self::Amber),
            "GREEN" => Some(Self::Green),
            "CLEAR" | "WHITE" => Some(Self::Clear),
            _ => None,
        }
    }
}

impl fmt::Display for Tlp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TLP:{}", self.label())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_met_in_mail_is_understood() {
        for (text, label) in [
            ("TLP: amber", Tlp::Amber),
            ("tlp-red", Tlp::Red),
            ("[TLP AMBER+STRICT] Vorfall", Tlp::AmberStrict),
            ("TLP:AMBER-STRICT", Tlp::AmberStrict),
            ("TLP:AMBER STRICT", Tlp::AmberStrict),
            ("tlp:white", Tlp::Clear),
            ("TLP:CLEAR", Tlp::Clear),
        ] {
            assert_eq!(Tlp::strictest_in(text), Some(label), "{text}");
        }
    }

    #[test]
    fn the_strictest_label_wins_and_ordinary_words_are_no_label() {
        assert_eq!(Tlp::strictest_in("TLP:GREEN … TLP:RED … TLP:AMBER"), Some(Tlp::Red));
        assert_eq!(Tlp::strictest_in("the amber light is red"), None);
        assert_eq!(Tlp::strictest_in("TLP:REDUCED"), None);
    }
}
