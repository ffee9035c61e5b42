//! What is read of a text alone, for the tests of single sentences.

use jiff::tz::TimeZone;

use crate::config::rules::forms::FormRules;
use crate::model::language::Language;
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::interpret::{Claim, Source};
use crate::pipeline::extract::prose::{Prose, read};
use crate::pipeline::extract::values::when::Calendar;

/// The claims of a text that somebody of this name wrote on Tuesday, 6 October 2026, at ten in Berlin.
pub(super) fn claims(text: &str, writer: &str, language: Language, rules: &FormRules) -> Vec<Claim> {
    let writer: Vec<String> = writer.split_whitespace().map(str::to_owned).collect();
    let words = Words {
        rules,
        language,
        known: &std::cell::RefCell::default(),
        writer: &writer,
    };
    let calendar = Calendar {
        lexicon: &rules.lexicon,
        zone: &TimeZone::get("Europe/Berlin").unwrap(),
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
        language,
        day_first: None,
    };
    let source = Source {
        part: "1".into(),
        file: None,
        trust: 1.0,
        rank: 0,
    };
    let prose = Prose {
        text,
        ..Prose::default()
    };
    read(prose, words, calendar, &source)
}
