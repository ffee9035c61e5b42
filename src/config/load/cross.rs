//! Checks that need more than one value, or the world outside the file.

use std::path::Path;

use crate::config::audit::{self, Trust};
use crate::config::load::desk::{Commands, Desk, is_stand_in};
use crate::config::load::doors::same_place;
use crate::config::load::units;
use crate::config::secret::{SealingKey, SecretRef};
use crate::config::settings::{AlarmWay, Door, OAuth, Route, Settings};
use crate::config::yaml::closest;
use crate::config::{KeyRing, TemplateBook, keyring};
use crate::model::address::Address;

/// Largest certificate file, bytes.
const MAX_BYTES: u64 = 16 << 20;

pub(super) fn check(settings: &Settings, desk: &mut Desk<'_>) {
    state(settings, desk);
    mailboxes(settings, desk);
    route(settings, desk);
    team(settings, desk);
    sealing_key(&settings.key, desk);
    if let Some(passphrase) = &settings.openpgp.passphrase {
        secret(passphrase, "openpgp.passphrase", desk);
    }
    if let Some(passphrase) = &settings.smime.passphrase {
        secret(passphrase, "smime.passphrase", desk);
    }
}

fn state(settings: &Settings, desk: &mut Desk<'_>) {
    let state = &settings.state;
    if state.as_os_str().is_empty() || !state.exists() {
        return;
    }
    if let Err(why) = audit::folder(state, Trust::Settings) {
        desk.error("state", format!("{} {why}", state.display()));
    }
}

fn mailboxes(settings: &Settings, desk: &mut Desk<'_>) {
    for (index, mailbox) in settings.mailboxes.iter().enumerate() {
        let place = format!("mailboxes[{index}]");
        let before = settings.mailboxes.iter().take(index);
        let same_name = |name: &str| name.to_lowercase() == mailbox.name.to_lowercase();
        if !mailbox.name.is_empty() && before.clone().any(|other| same_name(&other.name)) {
            let what = format!("two mailboxes are named “{}”; give each its own name", mailbox.name);
            desk.error(&format!("{place}.name"), what);
        }
        if before.clone().any(|other| is_same_door(&other.door, &mailbox.door)) {
            desk.error(&place, "an earlier mailbox reads the same folder; remove one of them");
        }
        match &mailbox.door {
            Door::Imap(imap) => {
                let key = if imap.auth.is_bearer() { "token" } else { "password" };
                secret(&imap.password, &format!("{place}.imap.{key}"), desk);
                oauth(imap.oauth.as_deref(), &format!("{place}.imap.oauth"), desk);
                roots(imap.ca.as_deref(), &format!("{place}.imap.ca"), desk);
            }
            Door::Maildir(path) => maildir(path, settings, &format!("{place}.maildir"), desk),
        }
    }
}

fn is_same_door(one: &Door, other: &Door) -> bool {
    match (one, other) {
        (Door::Maildir(one), Door::Maildir(other)) => same_place(one, other),
        (Door::Imap(one), Door::Imap(other)) => {
            !one.host.is_empty()
                && one.host.eq_ignore_ascii_case(&other.host)
                && (one.port, &one.user, &one.folder) == (other.port, &other.user, &other.folder)
        }
        _ => false,
    }
}

fn maildir(path: &Path, settings: &Settings, place: &str, desk: &mut Desk<'_>) {
    if path.as_os_str().is_empty() {
        return;
    }
    // What the daemon writes there it would read as a report, and answer.
    if matches!(&settings.smtp.route, Route::Maildir(outbox) if same_place(outbox, path)) {
        desk.error(
            place,
            "is also where outgoing mail is written; name two different folders",
        );
    }
    if !path.exists() {
        let what = format!("{} does not exist yet; nothing is read until it does", path.display());
        desk.warning(place, what);
    } else if !path.is_dir() {
        desk.error(place, format!("{} is no folder; name a Maildir", path.display()));
    } else if !path.join("new").is_dir() && !path.join("cur").is_dir() {
        let what = format!(
            "{} has no new/ and no cur/, so it is no Maildir; name the folder above them",
            path.display()
        );
        desk.warning(place, what);
    }
}

fn route(settings: &Settings, desk: &mut Desk<'_>) {
    way_out(&settings.smtp.route, "smtp", desk);
    match &settings.alarm.way {
        Some(AlarmWay::Mail(route)) => {
            way_out(route, "alarm.smtp", desk);
            if is_same_server(route, &settings.smtp.route) {
                let what = "is the very server of `smtp`; when it is away nobody is told, so name another way";
                desk.warning("alarm.smtp.host", what);
            }
        }
        Some(AlarmWay::Command(_)) | None => {}
    }
}

fn is_same_server(one: &Route, other: &Route) -> bool {
    matches!((one, other), (Route::Server { host: one, .. }, Route::Server { host: other, .. })
        if !one.is_empty() && one.eq_ignore_ascii_case(other) && !units::is_loopback(one))
}

fn way_out(route: &Route, path: &str, desk: &mut Desk<'_>) {
    match route {
        Route::Server {
            login, ca, auth, oauth, ..
        } => {
            if let Some((_, password)) = login {
                let key = if auth.is_bearer() { "token" } else { "password" };
                secret(password, &format!("{path}.{key}"), desk);
            }
            self::oauth(oauth.as_deref(), &format!("{path}.oauth"), desk);
            roots(ca.as_deref(), &format!("{path}.ca"), desk);
        }
        Route::Maildir(folder) => folder_of_mails(folder, &format!("{path}.maildir"), desk),
    }
}

fn folder_of_mails(path: &Path, place: &str, desk: &mut Desk<'_>) {
    if path.exists() && !path.is_dir() {
        desk.error(place, format!("{} is no folder; name a Maildir", path.display()));
    }
}

fn oauth(oauth: Option<&OAuth>, place: &str, desk: &mut Desk<'_>) {
    let Some(oauth) = oauth else { return };
    for (key, reference) in [
        ("client_secret", &oauth.client_secret),
        ("refresh_token", &oauth.refresh_token),
    ] {
        if let Some(reference) = reference {
            secret(reference, &format!("{place}.{key}"), desk);
        }
    }
    roots(oauth.ca.as_deref(), &format!("{place}.ca"), desk);
}

/// The roles that the shipped rules tell.
const USUAL_ROLES: [&str; 4] = ["dpo", "security_officer", "cio", "data_protection_coordinator"];

fn team(settings: &Settings, desk: &mut Desk<'_>) {
    if settings.team.is_empty() && !desk.document.was_removed("team") {
        desk.warning(
            "team",
            "nobody is told when a clock runs out; name at least one member under `team`",
        );
    }
    let usual = USUAL_ROLES.map(str::to_owned);
    for (index, member) in settings.team.iter().enumerate() {
        for (number, role) in member
            .roles
            .iter()
            .enumerate()
            .filter(|(_, role)| !usual.contains(role))
        {
            if let Some(meant) = closest(role, &usual) {
                let what = format!("the role “{role}” is named by no shipped rule; did you mean {meant}?");
                desk.warning(&format!("team[{index}].roles[{number}]"), what);
            }
        }
        let place = format!("team[{index}].address");
        if member.address.email.is_empty() {
            continue;
        }
        if settings.is_own(&member.address) {
            let what = "is a mailbox that vorfalld itself reads or writes as; mails to this member would come back";
            desk.warning(&place, format!("{what}; write a person's own address"));
        }
        let before = settings.team.iter().take(index);
        if before
            .clone()
            .any(|other| other.address.is_same_mailbox(&member.address))
        {
            desk.error(
                &place,
                "another member has the same address; join the two and list all roles",
            );
        }
    }
}

/// Looks at the key that seals the state, its content included: found out at the first mail, it is too late.
fn sealing_key(reference: &SecretRef, desk: &mut Desk<'_>) {
    let is_unasked = matches!(reference, SecretRef::Command(_)) && desk.commands == Commands::Trusted;
    if !secret(reference, "key", desk) || is_unasked {
        return;
    }
    if let Err(fault) = SealingKey::resolve(reference) {
        desk.error("key", fault.to_string());
    }
}

/// Whether a secret is there. One that only exists where the daemon runs gives a warning: `check` may be run by hand.
fn secret(reference: &SecretRef, place: &str, desk: &mut Desk<'_>) -> bool {
    if is_stand_in(reference) {
        return false;
    }
    let tried = match reference {
        SecretRef::Command(_) if desk.commands == Commands::Tried => reference.resolve().map(drop),
        _ => Ok(()),
    };
    if let Err(fault) = tried {
        desk.error(place, fault.to_string());
        return false;
    }
    match reference.look() {
        Ok(None) => return true,
        Ok(Some(hint)) => desk.warning(place, hint),
        Err(why) => desk.error(place, why),
    }
    false
}

fn file(path: &Path, trust: Trust, place: &str, desk: &mut Desk<'_>) -> Option<Vec<u8>> {
    if path.as_os_str().is_empty() {
        return None;
    }
    match audit::read(path, trust, MAX_BYTES) {
        Ok(bytes) => Some(bytes.to_vec()),
        Err(why) => {
            desk.error(place, format!("{} {why}", path.display()));
            None
        }
    }
}

/// A file of trusted roots: whoever can write it can stand between the daemon and its server.
fn roots(path: Option<&Path>, place: &str, desk: &mut Desk<'_>) {
    let Some(path) = path else { return };
    let Some(bytes) = file(path, Trust::Settings, place, desk) else {
        return;
    };
    let mark = b"-----BEGIN CERTIFICATE-----";
    if !bytes.windows(mark.len()).any(|window| window == mark) {
        let what = format!(
            "{} holds no certificate in PEM form; convert it with openssl x509",
            path.display()
        );
        desk.error(place, what);
    }
}

/// The folder, when there is one that can be read; otherwise the complaint stands where the folder is named.
pub(super) fn folder<'p>(path: Option<&'p Path>, place: &str, desk: &mut Desk<'_>) -> Option<&'p Path> {
    let path = path?;
    match audit::folder(path, Trust::Settings) {
        Ok(()) => Some(path),
        Err(why) => {
            desk.error(place, format!("{} {why}", path.display()));
            None
        }
    }
}

/// A template of the operator's own in one language is wanted in the others too. The shipped ones are in all.
pub(super) fn languages(settings: &Settings, templates: &TemplateBook, desk: &mut Desk<'_>) {
    for (index, language) in settings.organisation.languages.iter().enumerate() {
        let missing = templates.missing(*language);
        if !missing.is_empty() {
            let what = format!(
                "templates/{language}/ lacks {}; add them or remove the language",
                missing.join(", ")
            );
            desk.warning(&format!("organisation.languages[{index}]"), what);
        }
    }
}

/// Reporters encrypt to the key that carries the address they write to.
pub(super) fn keys(settings: &Settings, ring: &KeyRing, desk: &mut Desk<'_>) {
    if ring.own.is_empty() {
        return;
    }
    let carried = |address: &Address| {
        let wanted = address.key();
        ring.own.iter().any(|cert| keyring::mentions(cert, &wanted))
    };
    // An address that was wrong has its complaint already.
    let mut addresses = settings.mailboxes.iter().map(|mailbox| &mailbox.address);
    if settings.mailboxes.is_empty() || addresses.clone().any(|address| address.email.is_empty()) {
        return;
    }
    if !addresses.any(carried) {
        desk.warning(
            "openpgp.secret",
            "no key carries the address of a mailbox; reporters will not find it",
        );
    }
}
