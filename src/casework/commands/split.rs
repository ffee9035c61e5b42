//! A report leaves the incident that it was taken for a part of.

use jiff::Timestamp;

use crate::casework::lifecycle::note_by;
use crate::config::Config;
use crate::model::ids::{IncidentId, MailId};
use crate::model::incident::Incident;

/// The incident without one of its reports. What that report said has been merged and stays until a person corrects it:
/// taking away what another report may have said as well would lose it.
pub fn without_report(
    incident: &Incident,
    (mail, now_in): (MailId, IncidentId),
    (by, now): (&str, Timestamp),
    config: &Config,
) -> Incident {
    let mut left = incident.clone();
    left.report_count = left.report_count.saturating_sub(1).max(1);
    left.related.retain(|tie| tie.incident != now_in);
    let text =
        format!("mail {mail} was split off as {now_in}; fields that only it gave stay here until they are set anew");
    note_by(&mut left, (now, by), config, text);
    left
}
