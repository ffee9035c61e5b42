//! What somebody tells of another's incident. Anybody who has seen the same address or host can write a second report;
//! what the deadlines and the decisions hang on is not his to answer. It is kept beside the report for a person to see.

use crate::casework::clocks::BY_HAND;
use crate::casework::letter::one_line;
use crate::casework::lifecycle::correction;
use crate::model::report::{Answer, Field, Report};
use crate::model::verdict::{Outcome, Verdict};

/// When it was noticed, whose and which data they are, what happened to the device, and what was done already: a wrong
/// answer ends the work on an incident, or moves its deadline.
const NOT_A_STRANGERS: [Field; 14] = [
    Field::DiscoveredAt,
    Field::PersonalData,
    Field::SpecialCategories,
    Field::AffectedPersons,
    Field::DeviceKind,
    Field::DeviceId,
    Field::DeviceEncrypted,
    Field::DevicePassword,
    Field::DeviceRemoteWipe,
    Field::LostOrStolen,
    Field::PoliceReport,
    Field::Consequences,
    Field::Measures,
    Field::Informed,
];

/// A further report, parted into what counts and what only stands beside.
#[derive(Debug)]
pub(super) struct Told {
    /// What may fill what is open.
    pub(super) report: Report,
    /// What is kept as another answer.
    pub(super) aside: Vec<(Field, Answer)>,
    /// Who says it.
    pub(super) by: String,
}

impl Told {
    /// Parts what a mail tells. Of the reporter himself, and of whoever signs with a key that is known as his, all counts.
    pub(super) fn of(verdict: &Verdict) -> Self {
        let mut report = correction::told_by(&verdict.report, correction::author(verdict).as_ref());
        let mut aside = Vec::new();
        if verdict.outcome == Outcome::Duplicate && !verdict.protection.signer_is_sender {
            for field in NOT_A_STRANGERS {
                let foreign = report
                    .fields
                    .get(&field)
                    .is_some_and(|answer| answer.provenance.form != BY_HAND);
                if foreign {
                    aside.extend(report.fields.remove(&field).map(|answer| (field, answer)));
                }
            }
        }
        let by = verdict
            .reporter()
            .map_or_else(|| "somebody".to_owned(), |from| one_line(&from.email, 100));
        Self { report, aside, by }
    }

    /// Fields that stay open although this report answers them.
    pub(super) fn withheld(&self) -> impl Iterator<Item = Field> {
        self.aside.iter().map(|(field, _)| *field)
    }

    /// Puts the answers that do not count beside those that do.
    pub(super) fn set_aside(&self, report: &mut Report) {
        let why = format!("told by {}, who reported the same without a valid signature", self.by);
        for (field, answer) in &self.aside {
            if report.value(*field) != Some(&answer.value) {
                report.contradict(*field, answer, &why);
            }
        }
    }

    /// What to write into the notes: which answers came from here, and which were not taken over.
    pub(super) fn note(&self, before: &Report) -> Option<String> {
        if self.aside.is_empty() {
            return None;
        }
        let names = |fields: Vec<Field>| fields.iter().map(|field| field.name()).collect::<Vec<_>>().join(", ");
        let open = |field: &&Field| before.value(**field).is_none();
        let filled = names(self.report.fields.keys().filter(open).copied().collect());
        let withheld = names(self.withheld().collect());
        let filled = if filled.is_empty() {
            String::new()
        } else {
            format!("; only it tells {filled}")
        };
        Some(format!(
            "not taken over from {}, who is another person and did not sign: {withheld}; ask, and set by hand what is \
             true{filled}",
            self.by
        ))
    }
}
