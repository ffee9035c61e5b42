//! In which zone the writer reads his clock.

use jiff::tz::{Offset, TimeZone};

use super::{Material, sources};
use crate::config::Settings;
use crate::model::address::Address;
use crate::model::language::Language;
use crate::model::mail::Headers;

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
        marks: &[
            "+44 ",
            "+44(",
            "0044 ",
            "£",
            "Information Commissioner",
            " NHS ",
            "UK time",
            "UK GDPR",
        ],
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
/// less that of a machine that knows no summer time, unless something tells of a land of western Europe. Some servers
/// stamp all mails in UTC: while London's clocks show it, an English mail from outside the organisation is read by them.
pub(super) fn of<'t>(
    material: &Material<'_>,
    settings: &Settings,
    language: Language,
    texts: impl Iterator<Item = &'t str>,
) -> TimeZone {
    let ours = &settings.organisation.timezone;
    let claimed = material.headers.date.filter(|date| date.instant() == material.written);
    let Some(theirs) = claimed.map(|date| date.zoned().offset()) else {
        return ours.clone();
    };
    if theirs == ours.to_offset(material.written) {
        return ours.clone();
    }
    let english = language == Language::En;
    let (western, universal) = (theirs == Offset::constant(1), theirs == Offset::UTC);
    let told = (western || english && universal)
        .then(|| land(material, texts))
        .flatten();
    let meant = || {
        let london = TimeZone::get(LANDS.first()?.zone).ok()?;
        let shows = london.to_offset(material.written) == theirs && is_persons(material.headers, settings);
        shows.then_some(london)
    };
    match told {
        Some(zone) => zone,
        None if english && universal => meant().unwrap_or_else(|| ours.clone()),
        None if english => theirs.to_time_zone(),
        None => ours.clone(),
    }
}

/// Whether somebody outside the organisation wrote it, on a server that is not known to stamp all mails in UTC.
fn is_persons(headers: &Headers, settings: &Settings) -> bool {
    let universal = |id: &str| id.ends_with(".outlook.com");
    let outside = |sender: &Address| {
        let domain = sender.domain();
        let within = |ours: &String| {
            domain
                .strip_suffix(ours.as_str())
                .is_some_and(|left| left.is_empty() || left.ends_with('.'))
        };
        !settings.organisation.domains.iter().any(within)
    };
    let person = |sender: &Address| !sources::is_desk(&sender.email);
    let sender = headers.sender().filter(|sender| outside(sender) && person(sender));
    sender.is_some() && !headers.message_id.as_deref().is_some_and(universal)
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
