//! The mistakes in `rules/kinds.yaml` that types alone do not catch.

use crate::config::rules::kinds::{KindRules, MOST_GROUPS, Source, lexicon, rsit};
use crate::model::kind::Kind;
use crate::model::report::Shape;

type Complain<'a> = dyn FnMut(&str, String) + 'a;

/// Names every mistake with its path inside the file.
pub(super) fn check(rules: &KindRules, complain: &mut Complain<'_>) {
    numbers(rules, complain);
    words(rules, complain);
    kinds(rules, complain);
    priorities(rules, complain);
    let personal = &rules.file.personal_data;
    known(rules, "personal_data.words", &personal.words, complain);
    known(rules, "personal_data.special_words", &personal.special_words, complain);
}

fn is_weight(number: f64) -> bool {
    (0.0..=100.0).contains(&number)
}

fn numbers(rules: &KindRules, complain: &mut Complain<'_>) {
    for source in Source::ALL {
        let weight = rules.file.sources.get(&source);
        if !weight.is_some_and(|weight| is_weight(*weight)) {
            let name = serde_json::to_value(source).unwrap_or_default();
            let name = name.as_str().unwrap_or_default();
            complain("sources", format!("give {name} a weight between 0 and 100"));
        }
    }
    if !is_weight(rules.file.threshold) {
        complain("threshold", "write a number between 0 and 100".to_owned());
    }
}

fn words(rules: &KindRules, complain: &mut Complain<'_>) {
    if rules.file.words.len() > MOST_GROUPS {
        complain("words", format!("there may be at most {MOST_GROUPS} groups; join some"));
    }
    let negation = &rules.file.negation;
    let lists = [
        ("small", &negation.small),
        ("next", &negation.next),
        ("near", &negation.near),
        ("far", &negation.far),
        ("after", &negation.after),
        ("never", &negation.never),
        ("aside", &negation.aside),
    ];
    for (name, list) in lists {
        patterns(&format!("negation.{name}"), list, complain);
    }
    for (name, languages) in &rules.file.words {
        if languages.values().all(Vec::is_empty) {
            complain(
                &format!("words.{name}"),
                "the group has no words; add some or remove it".to_owned(),
            );
        }
        for (language, list) in languages {
            patterns(&format!("words.{name}.{language}"), list, complain);
        }
    }
}

fn patterns(path: &str, list: &[String], complain: &mut Complain<'_>) {
    for (place, pattern) in list.iter().enumerate() {
        if !lexicon::is_pattern(pattern) {
            complain(
                &format!("{path}.{place}"),
                format!(
                    "“{pattern}” is no pattern; write words, with * only at a word's ends beside two letters or more"
                ),
            );
        }
    }
}

fn known(rules: &KindRules, path: &str, groups: &[String], complain: &mut Complain<'_>) {
    for group in groups {
        if !rules.file.words.contains_key(group) {
            complain(
                path,
                format!("there is no word group “{group}”; add it under words or correct the name"),
            );
        }
    }
}

fn kinds(rules: &KindRules, complain: &mut Complain<'_>) {
    for kind in Kind::ALL {
        let Some(rule) = rules.file.kinds.get(kind) else {
            complain("kinds", format!("the kind {kind} is missing; add it"));
            continue;
        };
        if let Some(complaint) = rsit::complaint(&rule.rsit) {
            complain(&format!("kinds.{kind}.rsit"), complaint);
        }
        for (place, clue) in rule.evidence.iter().enumerate() {
            let path = format!("kinds.{kind}.evidence.{place}");
            if clue.words.is_empty() && clue.fields.is_empty() {
                complain(&path, "name words or fields: this line fits every mail".to_owned());
            }
            if !is_weight(clue.weight) {
                complain(&path, "write a weight between 0 and 100".to_owned());
            }
            known(rules, &path, &clue.words, complain);
            known(rules, &path, &clue.unless, complain);
        }
    }
}

fn priorities(rules: &KindRules, complain: &mut Complain<'_>) {
    for (place, rule) in rules.file.priorities.iter().enumerate() {
        let path = format!("priorities.{place}");
        if rules
            .file
            .priorities
            .iter()
            .take(place)
            .any(|other| other.name == rule.name)
        {
            complain(
                &path,
                format!("the name “{}” is taken; a rule's name must be its own", rule.name),
            );
        }
        known(rules, &path, &rule.when.words, complain);
        for field in rule.when.answers.keys() {
            if field.shape() != Shape::Answer {
                complain(&path, format!("{field} is not answered with yes, no or unknown"));
            }
        }
        for field in rule.when.at_least.keys() {
            if field.shape() != Shape::Number {
                complain(&path, format!("{field} is no number"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::config::rules::Checked;
    use crate::config::rules::kinds::KindRules;

    const SHIPPED: &str = include_str!("../../../../rules/kinds.yaml");

    fn complaints(text: &str) -> Vec<String> {
        let rules: KindRules = serde_yaml::from_str(text).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, sentence| found.push(format!("{path}: {sentence}")));
        found
    }

    #[test]
    fn the_shipped_rules_have_no_mistake() {
        assert_eq!(complaints(SHIPPED), Vec::<String>::new());
        assert!(!KindRules::shipped().clues.is_empty());
    }

    #[test]
    fn each_mistake_is_named_with_its_place() {
        for (from, to, part) in [
            ("fraud/phishing", "fraud/phish", "kinds.phishing.rsit"),
            ("words: [phish]", "words: [phisch]", "kinds.phishing.evidence"),
            ("affected_persons: 100}", "location: 100}", "location is no number"),
            ("ipad*, iphone*", "'*', iphone*", "words.device"),
            ("  text: ", "  text: 1000 # ", "give text a weight"),
        ] {
            assert!(SHIPPED.contains(from), "{from}");
            let found = complaints(&SHIPPED.replacen(from, to, 1)).join("\n");
            assert!(found.contains(part), "{part} not in {found}");
        }
    }

    #[test]
    fn a_key_that_nobody_knows_is_refused() {
        let text = SHIPPED.replacen("threshold:", "treshold: 1\nthreshold:", 1);
        assert!(serde_yaml::from_str::<KindRules>(&text).is_err());
    }
}
