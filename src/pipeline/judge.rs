//! Stage 5: kind, priority, label, classification, by rules and never without the rule's name.

mod again;
mod aside;
mod evidence;
mod label;
mod learned;
mod needs;
mod priority;
mod privacy;
mod scan;

#[cfg(test)]
mod sentences;

use crate::config::Settings;
use crate::config::rules::kinds::KindRules;
use crate::model::kind::{Judgement, Kind, Priority};
use crate::model::mail::Headers;
use crate::model::report::Field;
use crate::model::tlp::Tlp;
use crate::pipeline::extract::Extracted;
pub use again::{Filed, judge_as};
use evidence::{Evidence, Found};
pub(crate) use label::in_text as label_in;

/// What the rules say, and which fields the kind needs but nobody gave.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Kind, priority, label, classification.
    pub judgement: Judgement,
    /// Fields that are missing, most important first.
    pub missing: Vec<Field>,
    /// Whether the report or a rule names the kind; likeness alone is a guess.
    pub by_rule: bool,
    /// The urgency and its rule as the facts ask for it, whatever the kind that was guessed.
    pub by_facts: (Priority, String),
}

/// What is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    /// The mail's headers, the inner ones where protected.
    pub headers: &'a Headers,
    /// What was understood; empty for a stub.
    pub extracted: &'a Extracted,
    /// The strictest label outside of what was understood: quotes, footers, the outer subject.
    pub label_elsewhere: Option<Tlp>,
    /// Whether the mail could not be read.
    pub unreadable: bool,
}

/// Judges a report.
pub fn judge(headers: &Headers, extracted: &Extracted, rules: &KindRules, settings: &Settings) -> Option<Judged> {
    let case = Case {
        headers,
        extracted,
        label_elsewhere: None,
        unreadable: false,
    };
    Some(judge_case(&case, rules, settings))
}

/// Judges a report or a stub. A stub is of kind `other`, and personal data are possible: unknown is not no, so the
/// legal clocks start.
pub(crate) fn judge_case(case: &Case<'_>, rules: &KindRules, settings: &Settings) -> Judged {
    let evidence = Evidence::gather(case, rules);
    let Found { kind, why, by_rule } = if case.unreadable {
        Found {
            kind: Kind::Other,
            why: "kind other: the mail could not be read".to_owned(),
            by_rule: false,
        }
    } else {
        evidence.kind(rules)
    };
    let (tlp, tlp_given, tlp_why) = label::find(case, settings);
    let privacy = privacy::assess(case, kind, &evidence, rules);
    let weighed = priority::Weighed {
        kind,
        report: &case.extracted.report,
        label: tlp_given.then_some(tlp),
        personal: privacy.possible,
        unreadable: case.unreadable,
        worded: None,
    };
    let (priority, priority_rule, priority_why) = priority::decide(&weighed, &evidence, rules);
    let by_facts = if by_rule {
        (priority, priority_rule.clone())
    } else {
        let unnamed = priority::Weighed {
            kind: Kind::Other,
            ..weighed
        };
        let (priority, rule, _) = priority::decide(&unnamed, &evidence, rules);
        (priority, rule)
    };
    let rsit = evidence.rsit(kind, rules);
    let missing = if case.unreadable {
        Vec::new()
    } else {
        needs::missing(kind, &case.extracted.report, rules)
    };
    let mut why = vec![why, priority_why, tlp_why];
    why.extend(privacy.why);
    Judged {
        judgement: Judgement {
            kind,
            rsit,
            priority,
            priority_rule,
            tlp,
            tlp_given,
            classification: privacy.classification,
            personal_data_possible: privacy.possible,
            why,
        },
        missing,
        by_rule,
        by_facts,
    }
}

#[cfg(test)]
mod tests;
