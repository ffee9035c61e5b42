//! Where mail comes in and where it leaves.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::config::load::desk::{Desk, one_line};
use crate::config::load::raw::{RawConfig, RawImap, RawMailbox, RawSmtp, Text};
use crate::config::load::units;
use crate::config::settings::{Door, FirstStart, Imap, Mailbox, Route, Smtp, Tls};

mod auth;

use crate::model::address::Address;
use auth::Proof;

/// Longest time between two looks when nothing is said.
const POLL: Duration = Duration::from_mins(1);
/// How long a silent server is waited for when nothing is said.
const TIMEOUT: Duration = Duration::from_mins(1);
/// Largest mail when nothing is said: 50 MiB.
const MAX_SIZE: u64 = 50 << 20;

pub(super) fn mailboxes(raw: &RawConfig, desk: &mut Desk<'_>) -> Vec<Mailbox> {
    let list = desk.needed(raw.mailboxes.as_ref(), "mailboxes", "at least one mailbox to watch");
    let list = list.map(Vec::as_slice).unwrap_or_default();
    if list.is_empty() && raw.mailboxes.is_some() {
        desk.error("mailboxes", "is empty; name at least one mailbox to watch");
    }
    list.iter()
        .enumerate()
        .map(|(index, raw)| mailbox(raw, &format!("mailboxes[{index}]"), desk))
        .collect()
}

fn mailbox(raw: &RawMailbox, path: &str, desk: &mut Desk<'_>) -> Mailbox {
    let name_path = format!("{path}.name");
    let name = desk.needed(raw.name.as_ref(), &name_path, "a short name for lists and logs");
    Mailbox {
        name: desk.read(name, &name_path, mailbox_name).unwrap_or_default(),
        address: address(raw.address.as_ref(), &format!("{path}.address"), desk),
        first_start: desk
            .read(
                raw.first_start.as_ref(),
                &format!("{path}.first_start"),
                units::first_start,
            )
            // What lies in the `new/` of a drop folder is new by its own word; a mailbox has a past.
            .unwrap_or(if raw.maildir.is_some() {
                FirstStart::Full
            } else {
                FirstStart::Adopt
            }),
        door: door(raw, path, desk),
    }
}

fn door(raw: &RawMailbox, path: &str, desk: &mut Desk<'_>) -> Door {
    let maildir_path = format!("{path}.maildir");
    match (&raw.imap, &raw.maildir) {
        (Some(imap), None) => Door::Imap(Box::new(self::imap(imap, &format!("{path}.imap"), desk))),
        (None, Some(maildir)) => Door::Maildir(desk.path_or(Some(maildir), &maildir_path, PathBuf::new())),
        (Some(imap), Some(_)) => {
            desk.error(&maildir_path, "the mailbox has both imap and maildir; keep one of them");
            Door::Imap(Box::new(self::imap(imap, &format!("{path}.imap"), desk)))
        }
        (None, None) => {
            if !desk.document.was_removed(&format!("{path}.imap")) && !desk.document.was_removed(&maildir_path) {
                desk.error(
                    path,
                    "the mailbox has neither imap nor maildir; say where its mail lies",
                );
            }
            Door::Maildir(PathBuf::new())
        }
    }
}

/// Names stand in cursors and in file names.
fn mailbox_name(text: &str) -> Result<String, String> {
    let text = one_line(text)?;
    let good = |c: char| c.is_alphanumeric() || "-_.@+ ".contains(c);
    if text.chars().all(good) && text.chars().count() <= 64 && !text.starts_with('.') {
        Ok(text)
    } else {
        Err("a mailbox's name takes at most 64 letters, digits and - _ . @ +, and no dot at its start".to_owned())
    }
}

fn imap(raw: &RawImap, path: &str, desk: &mut Desk<'_>) -> Imap {
    let at = |key: &str| format!("{path}.{key}");
    let (host, tls) = server(raw.host.as_ref(), (raw.tls.as_ref(), Tls::Implicit), path, desk);
    let proof = auth::imap(raw, path, desk);
    let imap = Imap {
        host,
        port: port(raw.port, &at("port"), desk).unwrap_or(if tls == Tls::Implicit { 993 } else { 143 }),
        tls,
        ca: desk.optional_path(raw.ca.as_ref(), &at("ca")),
        user: desk.line(raw.user.as_ref(), &at("user"), "the account's name"),
        auth: proof.auth,
        password: proof.secret,
        oauth: proof.oauth,
        folder: folder(raw.folder.as_ref(), (&at("folder"), "INBOX"), desk),
        done: folder(raw.done.as_ref(), (&at("done"), "Processed"), desk),
        quarantine: folder(raw.quarantine.as_ref(), (&at("quarantine"), "Quarantine"), desk),
        poll: desk
            .read(raw.poll.as_ref(), &at("poll"), units::duration)
            .unwrap_or(POLL),
        max_size: desk
            .read(raw.max_size.as_ref(), &at("max_size"), units::size)
            .unwrap_or(MAX_SIZE),
        timeout: desk
            .read(raw.timeout.as_ref(), &at("timeout"), units::patience)
            .unwrap_or(TIMEOUT),
    };
    // A mail that is moved to where it was read would be read again for ever.
    for (key, other) in [("done", &imap.done), ("quarantine", &imap.quarantine)] {
        if *other == imap.folder {
            desk.error(
                &at(key),
                format!("“{other}” is the watched folder itself; name another one"),
            );
        }
    }
    imap
}

/// A folder's name; INBOX is the same in any case (RFC 9051, 5.1).
fn folder(text: Option<&Text>, (path, default): (&str, &str), desk: &mut Desk<'_>) -> String {
    let name = desk.read(text, path, one_line).unwrap_or_else(|| default.to_owned());
    if name.eq_ignore_ascii_case("INBOX") {
        "INBOX".to_owned()
    } else {
        name
    }
}

fn port(port: Option<u16>, path: &str, desk: &mut Desk<'_>) -> Option<u16> {
    if port == Some(0) {
        desk.error(path, "port 0 is none; write the server's port or remove the key");
    }
    port
}

/// Host and protection. Passwords and reports in clear stay on this machine.
fn server(host: Option<&Text>, (tls, default): (Option<&Text>, Tls), path: &str, desk: &mut Desk<'_>) -> (String, Tls) {
    let (host_path, tls_path) = (format!("{path}.host"), format!("{path}.tls"));
    let host = desk.needed(host, &host_path, "the server's name");
    let host = desk.read(host, &host_path, units::host);
    let tls = desk.read(tls, &tls_path, units::tls).unwrap_or(default);
    if let Some(host) = &host
        && tls == Tls::None
        && !units::is_loopback(host)
    {
        desk.error(
            &tls_path,
            "none is allowed only for 127.0.0.0/8, ::1 and localhost; write implicit or starttls",
        );
    }
    (host.unwrap_or_default(), tls)
}

/// A mail address that must be there.
pub(super) fn address(text: Option<&Text>, path: &str, desk: &mut Desk<'_>) -> Address {
    let text = desk.needed(text, path, "a mail address");
    desk.read(text, path, units::address)
        .unwrap_or_else(|| Address::bare(""))
}

pub(super) fn smtp(raw: &RawConfig, desk: &mut Desk<'_>) -> Smtp {
    let hint = "say where mail leaves: a server (host, user, password, from) or a maildir (maildir, from)";
    let Some(raw) = desk.needed(raw.smtp.as_ref(), "smtp", hint) else {
        return Smtp {
            from: Address::bare(""),
            route: Route::Maildir(PathBuf::new()),
        };
    };
    Smtp {
        from: address(raw.from.as_ref(), "smtp.from", desk),
        route: route(raw, "smtp", desk),
    }
}

/// A way out; `path` is where it stands: `smtp` or `alarm.smtp`.
pub(super) fn route(raw: &RawSmtp, path: &str, desk: &mut Desk<'_>) -> Route {
    let at = |key: &str| format!("{path}.{key}");
    let maildir = |desk: &mut Desk<'_>| desk.path_or(raw.maildir.as_ref(), &at("maildir"), PathBuf::new());
    match (&raw.host, &raw.maildir) {
        (None, Some(_)) => {
            if raw.port.is_some()
                || raw.tls.is_some()
                || raw.user.is_some()
                || raw.password.is_some()
                || raw.auth.is_some()
                || raw.token.is_some()
                || raw.oauth.is_some()
                || raw.ca.is_some()
            {
                desk.error(
                    path,
                    "writes to a maildir but has settings of a server; add host or remove them",
                );
            }
            return Route::Maildir(maildir(desk));
        }
        (Some(_), Some(_)) => {
            desk.error(&at("maildir"), "smtp has both host and maildir; keep one of them");
        }
        (None, None) => {
            if !desk.document.was_removed(&at("host")) && !desk.document.was_removed(&at("maildir")) {
                desk.error(path, "has neither host nor maildir; say where mail leaves");
            }
            return Route::Maildir(PathBuf::new());
        }
        (Some(_), None) => {}
    }
    let (host, tls) = server(raw.host.as_ref(), (raw.tls.as_ref(), Tls::StartTls), path, desk);
    let usual = match tls {
        Tls::Implicit => 465,
        Tls::StartTls => 587,
        Tls::None => 25,
    };
    let (user, proof) = match auth::smtp(raw, path, desk) {
        Some((user, proof)) => (Some(user), proof),
        None => (None, Proof::none()),
    };
    Route::Server {
        host,
        port: port(raw.port, &at("port"), desk).unwrap_or(usual),
        tls,
        ca: desk.optional_path(raw.ca.as_ref(), &at("ca")),
        login: user.map(|user| (user, proof.secret)),
        auth: proof.auth,
        oauth: proof.oauth,
    }
}

/// Whether two paths name the same place.
pub(super) fn same_place(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    !one.as_os_str().is_empty() && real(one) == real(other)
}
