//! Single sentences of different people, with what each says: `de.txt`, `en.txt`, `nb.txt`.
//!
//! `text ## m=measures ## d=data|categories ## l=location ## i=who|knows ## n=persons`. What is not named must not be
//! read; `~m` stands for a field that may be read or not.

use std::collections::BTreeMap;

use crate::config::rules::forms::{FormRules, normal};
use crate::model::language::Language;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::heard::claims;

pub(super) const STORIES: [(Language, &str); 3] = [
    (Language::De, include_str!("stories/de.txt")),
    (Language::En, include_str!("stories/en.txt")),
    (Language::Nb, include_str!("stories/nb.txt")),
];
const FIELDS: [(&str, Field); 5] = [
    ("m", Field::Measures),
    ("d", Field::DataCategories),
    ("l", Field::Location),
    ("i", Field::Informed),
    ("n", Field::AffectedPersons),
];

/// The values of a sentence, words only.
fn told(text: &str, language: Language, rules: &FormRules) -> BTreeMap<Field, Vec<String>> {
    let claims = claims(text, "", language, rules);
    let plain = |value: &Value| match value {
        Value::List(items) => items.iter().map(|item| normal::words(item)).collect(),
        value => vec![normal::words(&value.to_string())],
    };
    claims.iter().map(|claim| (claim.field, plain(&claim.value))).collect()
}

#[test]
fn what_was_done_lost_and_told_is_read_and_nothing_else_is() {
    let rules = FormRules::shipped();
    let (mut expected, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for (language, lines) in STORIES {
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            let mut parts = line.split(" ## ");
            let text = parts.next().unwrap();
            let parts: Vec<&str> = parts.collect();
            let told = told(text, language, &rules);
            for (key, field) in FIELDS {
                let want = parts.iter().find_map(|part| part.strip_prefix(&format!("{key}=")));
                let may = parts.contains(&format!("~{key}").as_str());
                let want: Option<Vec<String>> = want.map(|want| want.split('|').map(normal::words).collect());
                expected += usize::from(want.is_some());
                // Measures are found by weight: a piece more or less is right as well.
                let is_near = |want: &[String], have: &[String]| {
                    let (want, have) = (want.concat(), have.concat());
                    let near = want.len().min(have.len()) * 10 >= want.len().max(have.len()) * 5;
                    field == Field::Measures && near && (want.contains(&have) || have.contains(&want))
                };
                match (want, told.get(&field)) {
                    (Some(_), None) => missed.push(format!("{field} missed: {text}")),
                    (Some(want), Some(have)) if want != *have && !is_near(&want, have) => {
                        wrong.push(format!("{field} = {have:?}: {text}"));
                    }
                    (None, Some(have)) if !may => wrong.push(format!("{field} = {have:?} invented: {text}")),
                    _ => {}
                }
            }
        }
    }
    assert!(expected > 160, "{expected}");
    // Measures are found by weight, in single sentences without what stands around them.
    let (weighed, wrong): (Vec<_>, Vec<_>) = wrong.into_iter().partition(|one| one.starts_with("measures"));
    assert!(weighed.len() <= 6, "{}", weighed.join("\n"));
    let (weighed, missed): (Vec<_>, Vec<_>) = missed.into_iter().partition(|one| one.starts_with("measures"));
    assert!(weighed.len() <= 6, "{}", weighed.join("\n"));
    assert!(wrong.is_empty(), "{}\n{}", wrong.join("\n"), missed.join("\n"));
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
