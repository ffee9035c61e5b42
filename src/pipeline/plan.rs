//! Stage 7: the verdict, and whether the sender is answered.

use jiff::Timestamp;

use crate::config::Config;
use crate::model::mail::Incoming;
use crate::model::protection::Protection;
use crate::model::verdict::{LinkKey, Linkage, Related, Verdict};
use crate::pipeline::accept::Accepted;
use crate::pipeline::extract::Extracted;
use crate::pipeline::judge::Judged;

/// In which light a mail is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As it comes in: the sender is answered.
    Live,
    /// Found at the first start on an old mailbox: imported, nobody is answered.
    Adopt,
}

/// How many acknowledgements have gone out lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AckBudget {
    /// To this sender within the last hour.
    pub sender_hour: u32,
    /// To this sender within the last day.
    pub sender_day: u32,
    /// To anybody within the last hour.
    pub all_hour: u32,
}

/// Everything known of a mail when the verdict is made.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The mail.
    pub mail: &'a Incoming,
    /// What the door said.
    pub accepted: &'a Accepted,
    /// How it was protected.
    pub protection: &'a Protection,
    /// What was understood.
    pub extracted: &'a Extracted,
    /// What the rules say.
    pub judged: Option<&'a Judged>,
    /// The reason why only a stub can be made.
    pub stub: Option<&'a str>,
    /// How it hangs together with what is known.
    pub linkage: &'a Linkage,
    /// Weaker ties.
    pub related: &'a [Related],
    /// Its traits.
    pub keys: &'a [LinkKey],
    /// What is left of the budget.
    pub budget: AckBudget,
    /// In which light.
    pub mode: Mode,
}

/// Makes the verdict.
pub fn plan(_facts: &Facts<'_>, _config: &Config, _now: Timestamp) -> Option<Verdict> {
    None
}
