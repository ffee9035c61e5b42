//! In which zone the writer reads his clock.

use jiff::tz::{Offset, TimeZone};

use super::Material;
use crate::model::language::Language;

/// Looks at so many texts only.
const TEXTS: usize = 4000;

/// A land whose clocks show UTC in winter and an hour more in summer.
struct Land {
    zone: &'static str,
    domain: &'static str,
    /// Words that hardly stand in the mails of others.
    marks: &'static [&'static str],
}

const LANDS: [Land; 3] = [
    Land {
        zone: "Europe/London",
        domain: ".uk",
        marks: &["+44 ", "+44(", "0044 ", "£", "Information Commissioner", " NHS "],
    },
    Land {
        zone: "Europe/Dublin",
        domain: ".ie",
        marks: &["+353 ", "+353(", "00353 "],
    },
    Land {
        zone: "Europe/Lisbon",
        domain: ".pt",
        marks: &["+351 ", "00351 "],
    },
];

/// The zone in which the writer reads his clock: his own offset where an English mail tells another than the
/// organisation's. A German or Norwegian mail with a far offset is rather that of a machine there, and one with an hour
/// less that of a machine that knows no summer time, unless something tells of a land of western Europe. Many servers
/// stamp all mails in UTC, which tells of nobody: there too, something must tell of such a land.
pub(super) fn of<'t>(
    material: &Material<'_>,
    ours: &TimeZone,
    language: Language,
    texts: impl Iterator<Item = &'t str>,
) -> TimeZone {
    let claimed = material.headers.date.filter(|date| date.instant() == material.written);
    let Some(theirs) = claimed.map(|date| date.zoned().offset()) else {
        return ours.clone();
    };
    if theirs == ours.to_offset(material.written) {
        return ours.clone();
    }
    let english = language == Language::En;
    let western = (theirs == Offset::constant(1) || english && theirs == Offset::UTC).then(|| land(material, texts));
    match western.flatten() {
        Some(zone) => zone,
        None if english && theirs != Offset::UTC => theirs.to_time_zone(),
        None => ours.clone(),
    }
}

/// The zone of the land that the sender's domain or the words tell.
fn land<'t>(material: &Material<'_>, texts: impl Iterator<Item = &'t str>) -> Option<TimeZone> {
    let sender = material.headers.sender();
    let home = LANDS
        .iter()
        .find(|land| sender.is_some_and(|sender| sender.email.ends_with(land.domain)));
    let told = || {
        texts.take(TEXTS).find_map(|text| {
            LANDS
                .iter()
                .find(|land| land.marks.iter().any(|mark| text.contains(mark)))
        })
    };
    TimeZone::get(home.or_else(told)?.zone).ok()
}
