//! How urgent is it? The kind's own priority, raised by the first rule with the highest.

use crate::config::rules::kinds::{Given, KindRules, PriorityRule};
use crate::model::kind::{Kind, Priority};
use crate::model::report::{Field, Report, Value, YesNo};
use crate::model::tlp::Tlp;
use crate::pipeline::judge::evidence::Evidence;

/// What the rules look at, besides words.
#[derive(Debug)]
pub(super) struct Weighed<'a> {
    /// The kind.
    pub kind: Kind,
    /// The report.
    pub report: &'a Report,
    /// The label, when the mail carries one.
    pub label: Option<Tlp>,
    /// Whether personal data are or may be involved.
    pub personal: bool,
    /// Whether the mail could not be read.
    pub unreadable: bool,
    /// A rule whose words were found when more than the report's fields could be read.
    pub worded: Option<&'a str>,
}

/// The priority, the rule's name, and the reason in words.
pub(super) fn decide(weighed: &Weighed<'_>, evidence: &Evidence<'_>, rules: &KindRules) -> (Priority, String, String) {
    let kind = weighed.kind;
    let own = rules
        .file
        .kinds
        .get(&kind)
        .map_or(Priority::Normal, |rule| rule.priority);
    let mut best = (own, format!("kind_{kind}"), format!("{own} is usual for {kind}"));
    // A rule that says no more than the kind's own priority is still the better reason.
    let mut named = false;
    for rule in &rules.file.priorities {
        let better = rule.priority > best.0 || (rule.priority == best.0 && !named);
        if better && fits(rule, weighed, evidence, rules) {
            best = (rule.priority, rule.name.clone(), rule.why.clone());
            named = true;
        }
    }
    let (priority, name, why) = best;
    let sentence = format!("priority {priority}, rule {name}: {why}");
    (priority, name, sentence)
}

fn fits(rule: &PriorityRule, weighed: &Weighed<'_>, evidence: &Evidence<'_>, rules: &KindRules) -> bool {
    let (when, report) = (&rule.when, weighed.report);
    let kind = when.kinds.is_empty() || when.kinds.contains(&weighed.kind);
    let mut answers = when.answers.iter();
    let answers = answers.all(|(field, allowed)| allowed.contains(&answer(report, *field)));
    let mut numbers = when.at_least.iter();
    let numbers =
        numbers.all(|(field, least)| matches!(report.value(*field), Some(Value::Number(number)) if number >= least));
    // A group that does not exist fits nothing; the check names it.
    let words = when.words.is_empty() || weighed.worded == Some(rule.name.as_str());
    let words = words || rules.groups(&when.words).is_some_and(|groups| evidence.says(groups));
    let label = when
        .tlp
        .is_none_or(|least| weighed.label.is_some_and(|label| label >= least));
    let personal = when
        .personal_data_possible
        .is_none_or(|asked| asked == weighed.personal);
    let unreadable = when.unreadable.is_none_or(|asked| asked == weighed.unreadable);
    kind && answers && numbers && label && personal && unreadable && words
}

fn answer(report: &Report, field: Field) -> Given {
    match report.answer(field) {
        Some(YesNo::Yes) => Given::Yes,
        Some(YesNo::No) => Given::No,
        Some(YesNo::Unknown) => Given::Unknown,
        None => Given::Absent,
    }
}
