//! Learns the weights of `learned/*.tsv` from mails that tell their answers: `make learn`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value as Json;

use super::consequences::{self, spaced};
use super::{Around, Letter, found, measures, mentions, moments as times, runs, spans, systems, text_of};
use crate::config::rules::forms::{FormRules, normal};
use crate::model::language::Language;
use crate::model::report::Field;
use crate::model::time::When;
use crate::pipeline::extract::flow::Known;
use crate::pipeline::extract::interpret::{Claim, Source};
use crate::pipeline::extract::language;
use crate::pipeline::extract::prose::moments::{Mention, Moments};
use crate::pipeline::extract::prose::stories::STORIES;
use crate::pipeline::extract::prose::{Heard, Prose, Words, by};
use crate::pipeline::extract::values::when::Calendar;
use crate::pipeline::weights::learn::{Bounds, Example, put, taught, told};

/// A mail with what it tells.
#[derive(Deserialize)]
struct Mail {
    lang: Language,
    written: jiff::Timestamp,
    subject: String,
    domains: Vec<String>,
    text: String,
    /// Each answer in all ways in which it may be cut.
    told: BTreeMap<String, Vec<Json>>,
    /// What may be told or left.
    may: Vec<String>,
    /// The words of fields as the text has them. A field that is left out is not known.
    #[serde(default)]
    spans: BTreeMap<String, Vec<String>>,
}

impl Mail {
    /// Whether one of the ways to answer is like this; nothing when the field may be left.
    fn is_told(&self, field: &str, like: impl Fn(&Json) -> bool) -> Option<bool> {
        match self.told.get(field) {
            Some(ways) => Some(ways.iter().any(like)),
            None => (!self.may.iter().any(|may| may == field)).then_some(false),
        }
    }
}

/// A mail of the tests beside the rules: what must be read of it, and what may be.
#[derive(Deserialize)]
struct Case {
    subject: String,
    text: String,
    must: BTreeMap<String, Vec<String>>,
    may: BTreeMap<String, Vec<String>>,
}

/// The mails of the tests for times, devices and systems; measures are not told in them.
const CASES: [&str; 3] = [
    include_str!("../told.ndjson"),
    include_str!("../clocks.ndjson"),
    include_str!("../noticed.ndjson"),
];
/// A Tuesday, ten o'clock in Berlin: when the mails of the tests were written.
const WRITTEN: &str = "2026-10-06T08:00:00Z";

impl Case {
    fn mail(self, rules: &FormRules) -> Mail {
        let mut may: Vec<String> = self.may.into_keys().chain(["measures".to_owned()]).collect();
        let mut told = BTreeMap::new();
        for (field, ways) in self.must {
            if ways.iter().any(|way| way == "*") {
                may.push(field);
            } else if field == "affected_systems" {
                // One text of several names.
                let names = |way: &String| way.split(", ").map(Json::from).collect::<Vec<Json>>().into();
                told.insert(field, ways.iter().map(names).collect());
            } else {
                told.insert(field, ways.into_iter().map(Json::from).collect());
            }
        }
        Mail {
            lang: language::detect(&[&self.text], &rules.lexicon, Language::De),
            written: WRITTEN.parse().unwrap(),
            subject: self.subject,
            domains: vec!["example.org".to_owned()],
            text: self.text,
            told,
            may,
            spans: BTreeMap::new(),
        }
    }
}

/// A sentence of the stories: only what was done is told of it.
fn story(lang: Language, line: &str) -> Mail {
    let mut parts = line.split(" ## ");
    let text = parts.next().unwrap().to_owned();
    let mut may = vec!["affected_systems".to_owned()];
    may.extend(times::FIELDS.map(|field| field.name().to_owned()));
    let mut told = BTreeMap::new();
    for part in parts {
        match part.strip_prefix("m=") {
            Some(done) => drop(told.insert("measures".to_owned(), vec![Json::from(done)])),
            None if part == "~m" => may.push("measures".to_owned()),
            None => {}
        }
    }
    Mail {
        lang,
        written: WRITTEN.parse().unwrap(),
        subject: String::new(),
        domains: Vec::new(),
        text,
        told,
        may,
        spans: BTreeMap::new(),
    }
}

#[derive(Default)]
struct Lessons {
    measures: Vec<Example<1>>,
    consequences: Vec<Example<1>>,
    systems: Vec<Example<1>>,
    moments: Vec<Example<4>>,
    words: Vec<Example<{ spans::ANSWERS }>>,
}

impl Lessons {
    fn take(&mut self, mail: &Mail, rules: &FormRules) {
        let zone = jiff::tz::TimeZone::get("Europe/Berlin").unwrap();
        let calendar = Calendar {
            lexicon: &rules.lexicon,
            zone: &zone,
            written: mail.written,
            language: mail.lang,
            day_first: None,
        };
        let known = Known::default();
        let words = Words::plain(rules, &known, mail.lang);
        let heard = Heard::of(&mail.text, &mail.subject, words, calendar);
        if heard.circular {
            return;
        }
        let mut moments = Moments::new(calendar);
        let mut mentions: Vec<Mention> = Vec::new();
        for sentence in &heard.sentences {
            mentions.extend(moments.mentions(sentence));
            moments.sentence(sentence);
        }
        let letter = Letter::of(
            &heard.sentences,
            Around {
                mentions: &mentions,
                subject: &mail.subject,
                domains: &mail.domains,
                lexicon: &rules.lexicon,
                language: mail.lang,
            },
        );
        self.take_measures(mail, &letter);
        self.take_systems(mail, &letter);
        if !mail.spans.is_empty() {
            self.take_words(mail, &letter, (words, calendar));
        }
        for (at, mention) in mentions.iter().enumerate() {
            let is = times::FIELDS.map(|field| mail.is_told(field.name(), |way| is_when(way, mention.when)));
            let seen = times::of_mention(&letter, at);
            self.moments.push(Example { seen, is });
        }
    }

    fn take_measures(&mut self, mail: &Mail, letter: &Letter<'_>) {
        for (at, sentence) in letter.sentences.iter().enumerate() {
            for (piece, seen) in measures::pieces_of(letter, at) {
                let words = spaced(sentence.raw.get(piece).unwrap());
                if words.len() < 5 {
                    continue;
                }
                let is = mail.is_told("measures", |way| {
                    let way = spaced(way.as_str().unwrap_or_default());
                    way.contains(&words) || words.contains(&way)
                });
                self.measures.push(Example { seen, is: [is] });
            }
        }
    }

    fn take_consequences(&mut self, mail: &Mail, letter: &Letter<'_>, claims: &[Claim]) {
        let Some(told) = mail.spans.get("consequences") else {
            return;
        };
        let told: Vec<String> = told.iter().map(|words| spaced(words)).collect();
        let ruled = spaced(text_of(claims, Field::Consequences));
        for (at, sentence) in letter.sentences.iter().enumerate() {
            for (piece, seen) in consequences::pieces_of(letter, at, &ruled) {
                let words = spaced(sentence.raw.get(piece).unwrap());
                if words.len() < 5 {
                    continue;
                }
                let is = told.iter().any(|told| told.contains(&words) || words.contains(told));
                self.consequences.push(Example { seen, is: [Some(is)] });
            }
        }
    }

    fn take_systems(&mut self, mail: &Mail, letter: &Letter<'_>) {
        for name in mentions::names(letter) {
            let is = mail.is_told("affected_systems", |way| {
                way.as_array().into_iter().flatten().any(|one| {
                    let one = normal::words(one.as_str().unwrap_or_default());
                    one == name.key || (one.contains(&name.key) && name.key.len() >= one.len() / 2)
                })
            });
            let seen = systems::of_name(letter, &name);
            self.systems.push(Example { seen, is: [is] });
        }
    }
}

impl Lessons {
    fn take_words(&mut self, mail: &Mail, letter: &Letter<'_>, (words, calendar): (Words<'_>, Calendar<'_>)) {
        let prose = Prose {
            text: &mail.text,
            signature: "",
            subject: &mail.subject,
            domains: &mail.domains,
        };
        let source = Source {
            part: String::new(),
            file: None,
            trust: 1.0,
            rank: 0,
        };
        let claims = by(prose, (words, calendar), &source, false);
        self.take_consequences(mail, letter, &claims);
        let tokens = runs::tokens_of(letter);
        let marks = spans::Marks::of(&tokens, &found(&claims));
        let told: Vec<Option<Vec<runs::Run>>> = spans::FIELDS
            .iter()
            .map(|field| {
                let mut told = Vec::new();
                for words in mail.spans.get(field.name())? {
                    told.extend(runs::find(&tokens, words, &told));
                }
                Some(told)
            })
            .collect();
        for (sentence, line) in tokens.iter().enumerate() {
            for (at, seen) in spans::seen_of(letter, (sentence, line), &marks).into_iter().enumerate() {
                let mut is = [None; spans::ANSWERS];
                for (pair, told) in is.chunks_mut(2).zip(&told) {
                    let Some(told) = told else { continue };
                    let run = told
                        .iter()
                        .find(|run| run.sentence == sentence && run.tokens.contains(&at));
                    pair[0] = Some(run.is_some());
                    pair[1] = Some(run.is_some_and(|run| run.tokens.start == at));
                }
                self.words.push(Example { seen, is });
            }
        }
    }
}

fn is_when(way: &Json, when: When) -> bool {
    match (way.as_str().map(|way| serde_json::from_value::<When>(way.into())), when) {
        (Some(Ok(When::At(way))), When::At(when)) => way.instant() == when.instant(),
        (Some(Ok(way)), when) => way == when,
        _ => false,
    }
}

#[test]
#[ignore = "writes the files of weights; run by `make learn`"]
fn teach() {
    let rules = FormRules::shipped();
    let mut lessons = Lessons::default();
    for line in told() {
        let mail: Mail = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        lessons.take(&mail, &rules);
    }
    for case in CASES.iter().flat_map(|cases| cases.lines()) {
        let case: Case = serde_json::from_str(case).unwrap();
        lessons.take(&case.mail(&rules), &rules);
    }
    for (language, lines) in STORIES {
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            lessons.take(&story(language, line), &rules);
        }
    }
    println!(
        "{} pieces, {} names, {} moments, {} words",
        lessons.measures.len(),
        lessons.systems.len(),
        lessons.moments.len(),
        lessons.words.len()
    );
    let even = Bounds {
        squares: 1.0,
        size: 0.0,
        seen: 2,
        smallest: 0.1,
        rounds: 400,
    };
    let few = Bounds {
        squares: 0.1,
        size: 0.8,
        ..even
    };
    let put = |name: &str, lines: String| put(&format!("pipeline/extract/prose/learned/{name}"), &lines);
    let words = Bounds {
        squares: 0.3,
        size: 0.5,
        seen: 3,
        rounds: 150,
        ..even
    };
    put("spans.tsv", taught(&lessons.words, words));
    let deeds = Bounds {
        squares: 0.25,
        seen: 4,
        ..even
    };
    put("measures.tsv", taught(&lessons.measures, deeds));
    put("consequences.tsv", taught(&lessons.consequences, deeds));
    put("systems.tsv", taught(&lessons.systems, few));
    put("moments.tsv", taught(&lessons.moments, even));
}
