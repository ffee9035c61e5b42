//! `rules/`: what operators may change without changing the program.

pub mod clocks;
pub mod disclosure;
pub mod escalation;
pub(crate) mod features;
pub mod forms;
pub mod kinds;
pub mod linking;
mod load;
mod pattern;
pub mod retention;

/// A rule file that can be read on its own and then looks at itself.
pub trait Checked: serde::de::DeserializeOwned {
    /// Its path below `rules/`.
    const FILE: &'static str;

    /// Names every mistake that types alone do not catch: the path inside the file (`kinds.phishing.rsit`) and one
    /// sentence that says what to write instead.
    fn check(&self, complain: &mut dyn FnMut(&str, String));
}

pub use pattern::Pattern;

/// All rules.
#[derive(Debug)]
pub struct RuleBook {
    /// `rules/forms/*.yaml`: labels, values and words of each language.
    pub forms: forms::FormRules,
    /// `rules/kinds.yaml`: kinds, taxonomy, priority, what a kind needs.
    pub kinds: kinds::KindRules,
    /// `rules/linking.yaml`: which traits join reports.
    pub linking: linking::LinkRules,
    /// `rules/clocks.yaml`: deadlines, working hours, holidays.
    pub clocks: clocks::ClockRules,
    /// `rules/escalation.yaml`: who is told when.
    pub escalation: escalation::EscalationRules,
    /// `rules/disclosure.yaml`: who may see what.
    pub disclosure: disclosure::DisclosureRules,
    /// `rules/retention.yaml`: how long things are kept.
    pub retention: retention::RetentionRules,
}
