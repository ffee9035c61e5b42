//! Are personal data involved, or may they be, and how sensitive are they?
//!
//! GDPR Art. 33 runs from awareness: when in doubt the clock starts, and unknown data are treated as sensitive.

use crate::config::rules::kinds::{KindRules, PersonalData};
use crate::model::kind::{Classification, Kind};
use crate::model::report::{Field, Report, Value, YesNo};
use crate::pipeline::judge::Case;
use crate::pipeline::judge::evidence::Evidence;
use crate::pipeline::judge::scan::Scan;

/// The answer to both questions.
#[derive(Debug)]
pub(super) struct Privacy {
    /// Whether personal data are or may be involved.
    pub possible: bool,
    /// How sensitive the data are.
    pub classification: Classification,
    /// One sentence for each answer.
    pub why: Vec<String>,
}

/// Decides by explicit answers first, then by what the report names, then by the kind.
pub(super) fn assess(case: &Case<'_>, kind: Kind, evidence: &Evidence<'_>, rules: &KindRules) -> Privacy {
    let report = &case.extracted.report;
    let (possible, because) = possible(case, kind, evidence, rules);
    let mut why = vec![because];
    if !possible {
        why.push("classification public: no personal data are involved".to_owned());
        return Privacy {
            possible,
            classification: Classification::Public,
            why,
        };
    }
    let personal = &rules.file.personal_data;
    let categories = categories(report).join("\n");
    let in_categories = named(&categories, &personal.special_words, rules);
    let in_words = said(&personal.special_words, evidence, rules);
    let special = report.answer(Field::SpecialCategories);
    let (classification, because) = match (special, in_categories, in_words) {
        (Some(YesNo::Yes), _, _) => (
            Classification::Sensitive,
            "special categories are involved (GDPR Art. 9)".to_owned(),
        ),
        // Somebody who ticks “no” and writes “medical records” has misunderstood the question.
        (_, Some(word), _) => (
            Classification::Sensitive,
            format!("the data categories name “{word}” (GDPR Art. 9)"),
        ),
        (Some(YesNo::No), None, _) => (
            Classification::Personal,
            "personal data, no special categories".to_owned(),
        ),
        (_, None, Some(word)) => (
            Classification::Sensitive,
            format!("the report names “{word}” (GDPR Art. 9)"),
        ),
        (None, None, None) if report.answer(Field::PersonalData) != Some(YesNo::Unknown) && !categories.is_empty() => (
            Classification::Personal,
            "the data are named, no special categories among them".to_owned(),
        ),
        _ => (
            Classification::Sensitive,
            "nobody has said that no special categories are involved, and unknown counts as sensitive".to_owned(),
        ),
    };
    why.push(format!("classification {classification}: {because}"));
    Privacy {
        possible,
        classification,
        why,
    }
}

fn possible(case: &Case<'_>, kind: Kind, evidence: &Evidence<'_>, rules: &KindRules) -> (bool, String) {
    let report = &case.extracted.report;
    let yes = |why: &str| (true, format!("personal data possible: {why}"));
    if case.unreadable {
        return yes("the mail could not be read, and unknown is not no");
    }
    let answer = report.answer(Field::PersonalData);
    if answer == Some(YesNo::Yes) {
        return yes("the report says yes");
    }
    // Of two answers that contradict each other the stricter one counts.
    if report.answer(Field::SpecialCategories) == Some(YesNo::Yes) {
        return yes("special categories are involved");
    }
    if !categories(report).is_empty() {
        return yes("the report names categories of data");
    }
    if answer == Some(YesNo::No) {
        return (false, "no personal data: the report says no".to_owned());
    }
    if answer == Some(YesNo::Unknown) {
        return yes("the report says that nobody knows");
    }
    if matches!(report.value(Field::AffectedPersons), Some(Value::Number(1..))) {
        return yes("persons are affected");
    }
    if !case.extracted.unreadable.is_empty() {
        return yes("a part of the mail was not read, and unknown is not no");
    }
    let usual = rules
        .file
        .kinds
        .get(&kind)
        .map_or(PersonalData::Possible, |rule| rule.personal_data);
    let personal = &rules.file.personal_data;
    let mut groups = personal.words.iter().chain(&personal.special_words);
    let word = groups.find_map(|group| said(std::slice::from_ref(group), evidence, rules));
    match (usual, word) {
        (PersonalData::Possible | PersonalData::Named, Some(word)) => yes(&format!("the report names “{word}”")),
        (PersonalData::Possible, None) => yes(&format!("usual for {kind}, and nobody has said no")),
        _ => (
            false,
            format!("no personal data: unusual for {kind}, and no field of the report speaks for it"),
        ),
    }
}

/// The named categories of data; “none” is no category.
fn categories(report: &Report) -> Vec<&str> {
    const NONE: [&str; 9] = ["kein", "none", "no ", "not ", "n/a", "ingen", "-", "nicht ", "ikke "];
    let items = report.items(Field::DataCategories).iter();
    items
        .map(|item| item.trim())
        .filter(|item| {
            let item = item.to_lowercase();
            !item.is_empty() && item != "no" && !NONE.iter().any(|none| item.starts_with(none))
        })
        .collect()
}

/// The word that stands for one of the groups anywhere in the report.
fn said(names: &[String], evidence: &Evidence<'_>, rules: &KindRules) -> Option<String> {
    let mut each = names.iter().filter_map(|name| rules.groups(std::slice::from_ref(name)));
    each.find_map(|groups| evidence.says(groups).then(|| evidence.sample(groups)).flatten())
}

/// The word that stands for one of the groups in a text.
fn named(text: &str, names: &[String], rules: &KindRules) -> Option<String> {
    let scan = Scan::of(text, rules);
    let mut groups = names.iter().filter_map(|name| rules.lexicon.group(name));
    groups.find_map(|group| scan.samples.get(group).cloned().flatten())
}
