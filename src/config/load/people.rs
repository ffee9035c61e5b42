//! Who runs it, who is told, and when.

use jiff::civil::{Time, Weekday, time};
use jiff::tz::TimeZone;

use crate::config::load::desk::{Desk, one_line};
use crate::config::load::doors;
use crate::config::load::raw::{RawConfig, RawMember, RawOrganisation, Text};
use crate::config::load::units;
use crate::config::settings::{DigestTimes, Mailbox, Member, Organisation};
use crate::model::language::Language;
use crate::model::tlp::Tlp;

/// When the digest goes out when nothing is said.
const DIGEST_AT: Time = time(8, 0, 0, 0);
const DIGEST_DAYS: [Weekday; 5] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
];

pub(super) fn organisation(raw: &RawConfig, mailboxes: &[Mailbox], desk: &mut Desk<'_>) -> Organisation {
    let nothing = RawOrganisation::default();
    let there = desk.needed(
        raw.organisation.as_ref(),
        "organisation",
        "a section with name, team and timezone",
    );
    let raw = there.unwrap_or(&nothing);
    // Without the section, one complaint is enough.
    let mut needed = |text: Option<&Text>, path: &str, hint: &str| {
        if there.is_some() {
            desk.line(text, path, hint)
        } else {
            String::new()
        }
    };
    let name = needed(
        raw.name.as_ref(),
        "organisation.name",
        "the organisation's name, as answers write it",
    );
    let team = needed(
        raw.team.as_ref(),
        "organisation.team",
        "the team's name, as answers are signed",
    );
    let zone = needed(
        raw.timezone.as_ref(),
        "organisation.timezone",
        "a zone such as Europe/Berlin; legal clocks depend on it",
    );
    let timezone = (!zone.is_empty())
        .then(|| desk.read(raw.timezone.as_ref(), "organisation.timezone", units::timezone))
        .flatten();
    Organisation {
        name,
        team,
        timezone: timezone.unwrap_or(TimeZone::UTC),
        languages: languages(raw.languages.as_deref(), desk),
        default_tlp: desk
            .read(raw.default_tlp.as_ref(), "organisation.default_tlp", units::tlp)
            .unwrap_or(Tlp::Amber),
        domains: domains(raw.domains.as_deref(), mailboxes, desk),
    }
}

fn languages(texts: Option<&[Text]>, desk: &mut Desk<'_>) -> Vec<Language> {
    let Some(texts) = texts else {
        return vec![Language::default()];
    };
    let mut languages = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let path = format!("organisation.languages[{index}]");
        if let Some(language) = desk.read(Some(text), &path, units::language) {
            if languages.contains(&language) {
                desk.warning(&path, format!("{language} stands here a second time; remove it"));
            } else {
                languages.push(language);
            }
        }
    }
    if texts.is_empty() {
        desk.error("organisation.languages", "is empty; name at least one of de, en, nb");
    }
    if languages.is_empty() {
        languages.push(Language::default());
    }
    languages
}

fn domains(texts: Option<&[Text]>, mailboxes: &[Mailbox], desk: &mut Desk<'_>) -> Vec<String> {
    let mut domains: Vec<String> = mailboxes.iter().map(|mailbox| mailbox.address.domain()).collect();
    for (index, text) in texts.unwrap_or_default().iter().enumerate() {
        let path = format!("organisation.domains[{index}]");
        let domain = desk.read(Some(text), &path, |text| {
            let domain = text.trim_start_matches("*.").trim_start_matches('@').to_lowercase();
            if units::is_domain(&domain) && domain.contains('.') {
                Ok(domain)
            } else {
                Err("is no domain; write a name such as example.org, without @ and *".to_owned())
            }
        });
        domains.extend(domain);
    }
    domains.retain(|domain| !domain.is_empty());
    domains.sort();
    domains.dedup();
    domains
}

pub(super) fn team(raw: &RawConfig, organisation: &Organisation, desk: &mut Desk<'_>) -> Vec<Member> {
    let fallback = organisation.languages.first().copied().unwrap_or_default();
    raw.team
        .iter()
        .flatten()
        .enumerate()
        .map(|(index, raw)| member(raw, (&format!("team[{index}]"), fallback), desk))
        .collect()
}

fn member(raw: &RawMember, (path, fallback): (&str, Language), desk: &mut Desk<'_>) -> Member {
    let at = |key: &str| format!("{path}.{key}");
    let roles = raw.roles.as_deref().unwrap_or_default().iter().enumerate();
    let roles = roles
        .filter_map(|(index, role)| desk.read(Some(role), &format!("{path}.roles[{index}]"), role_name))
        .collect();
    Member {
        name: desk.line(raw.name.as_ref(), &at("name"), "the member's name"),
        address: doors::address(raw.address.as_ref(), &at("address"), desk),
        roles,
        cert: desk.optional_path(raw.cert.as_ref(), &at("cert")),
        digest: desk
            .read(raw.digest.as_ref(), &at("digest"), units::frequency)
            .unwrap_or_default(),
        language: desk
            .read(raw.language.as_ref(), &at("language"), units::language)
            .unwrap_or(fallback),
    }
}

fn role_name(text: &str) -> Result<String, String> {
    let text = one_line(text)?.to_lowercase().replace([' ', '-'], "_");
    let good = text.chars().all(|c| c.is_alphanumeric() || c == '_');
    good.then_some(text)
        .ok_or_else(|| "a role is one word such as dpo or security_officer".to_owned())
}

pub(super) fn digest(raw: &RawConfig, desk: &mut Desk<'_>) -> DigestTimes {
    let Some(raw) = &raw.digest else {
        return DigestTimes {
            at: DIGEST_AT,
            days: DIGEST_DAYS.to_vec(),
        };
    };
    let days = raw.days.as_ref().map(|texts| {
        let list = texts.iter().enumerate();
        list.filter_map(|(index, text)| desk.read(Some(text), &format!("digest.days[{index}]"), units::weekday))
            .collect::<Vec<Weekday>>()
    });
    if raw.days.as_ref().is_some_and(Vec::is_empty) {
        desk.error(
            "digest.days",
            "is empty; name at least one day, or give members digest: never",
        );
    }
    DigestTimes {
        at: desk
            .read(raw.at.as_ref(), "digest.at", units::time_of_day)
            .unwrap_or(DIGEST_AT),
        days: days.unwrap_or_else(|| DIGEST_DAYS.to_vec()),
    }
}
