//! Numbers for Prometheus, in its text format: `vorfalld status --metrics`, and a file for `node_exporter`.

use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;

use crate::casework::health::Kind;
use crate::daemon::desk::Desk;
use crate::daemon::token::Account;

/// One family of numbers.
struct Family<'a> {
    name: &'a str,
    kind: &'a str,
    help: &'a str,
}

/// The numbers as they are now.
pub fn text(desk: &Desk, now: Timestamp) -> String {
    let seen = desk.pulse.seen();
    let mut out = String::new();
    family(
        &mut out,
        &gauge("vorfalld_up", "1 while the daemon writes this."),
        &[(String::new(), u8::from(seen.started.is_some()).to_string())],
    );
    let alarms: Vec<(String, String)> = Kind::ALL
        .iter()
        .map(|kind| {
            let active = seen.ledger.active().iter().filter(|active| active.alarm.kind == *kind);
            (label("alarm", kind.name()), active.count().to_string())
        })
        .collect();
    family(&mut out, &gauge("vorfalld_alarms", "Alarms that go on."), &alarms);
    let fetched: Vec<(String, String)> = seen
        .mailboxes
        .iter()
        .filter_map(|(name, mailbox)| Some((label("mailbox", name), seconds(mailbox.fetched?))))
        .collect();
    let help = "When the mailbox was last looked at with success.";
    family(
        &mut out,
        &gauge("vorfalld_last_fetch_timestamp_seconds", help),
        &fetched,
    );
    let outcomes: Vec<(String, String)> = seen
        .outcomes
        .iter()
        .map(|(name, count)| (label("outcome", name), count.to_string()))
        .collect();
    family(&mut out, &counter("vorfalld_mails_total", "Mails taken in."), &outcomes);
    family(
        &mut out,
        &counter("vorfalld_mails_sent_total", "Mails that the next server took."),
        &[(String::new(), seen.sent.to_string())],
    );
    family(
        &mut out,
        &counter("vorfalld_worker_deaths_total", "Reader processes that died."),
        &[(String::new(), desk.workers.deaths().to_string())],
    );
    certificates(&mut out, desk, now);
    tokens(&mut out, desk);
    if let Some(space) = super::space(&desk.config.settings.state) {
        family(
            &mut out,
            &gauge("vorfalld_disk_free_bytes", "Free space under the state folder."),
            &[(String::new(), space.free.to_string())],
        );
    }
    family(
        &mut out,
        &gauge("vorfalld_looked_timestamp_seconds", "When these numbers were made."),
        &[(String::new(), seconds(now))],
    );
    out
}

fn seconds(at: Timestamp) -> String {
    at.as_second().to_string()
}

fn gauge<'a>(name: &'a str, help: &'a str) -> Family<'a> {
    Family {
        name,
        kind: "gauge",
        help,
    }
}

fn counter<'a>(name: &'a str, help: &'a str) -> Family<'a> {
    Family {
        name,
        kind: "counter",
        help,
    }
}

fn certificates(out: &mut String, desk: &Desk, now: Timestamp) {
    let ends: Vec<(String, String)> = crate::mail::certificate_ends()
        .into_iter()
        .map(|(server, when)| (label("server", &server), seconds(when)))
        .collect();
    let help = "When a server's TLS certificate ends.";
    family(
        out,
        &gauge("vorfalld_server_certificate_end_timestamp_seconds", help),
        &ends,
    );
    let ends: Vec<(String, String)> = desk
        .config
        .keyring
        .expiries(now)
        .into_iter()
        .map(|expiry| (label("fingerprint", &expiry.fingerprint), seconds(expiry.when)))
        .collect();
    let help = "When an OpenPGP or S/MIME certificate ends.";
    family(out, &gauge("vorfalld_key_end_timestamp_seconds", help), &ends);
}

fn tokens(out: &mut String, desk: &Desk) {
    let accounts = desk.tokens.accounts();
    let ends = |end: fn(&Account) -> Option<Timestamp>| -> Vec<(String, String)> {
        accounts
            .iter()
            .filter_map(|(name, account)| Some((label("account", name), end(account)?.as_second().to_string())))
            .collect()
    };
    let well = accounts.iter().map(|(name, account)| {
        let refused = u8::from(account.trouble.is_some());
        (label("account", name), refused.to_string())
    });
    let gauge = |name, help| Family {
        name,
        kind: "gauge",
        help,
    };
    let help = "When an access token ends.";
    family(
        out,
        &gauge("vorfalld_token_end_timestamp_seconds", help),
        &ends(|account| account.until),
    );
    let help = "When a refresh token ends for good, where the provider tells.";
    family(
        out,
        &gauge("vorfalld_refresh_token_end_timestamp_seconds", help),
        &ends(|account| account.refresh_until),
    );
    let help = "1 while no token or password is to be had.";
    family(out, &gauge("vorfalld_account_locked", help), &well.collect::<Vec<_>>());
}

/// Writes the numbers for the textfile collector, whole or not at all.
pub(super) fn write(path: &Path, desk: &Desk, now: Timestamp) {
    let text = text(desk, now);
    if let Err(error) = super::replace(path, text.as_bytes()) {
        tracing::warn!(%error, "The metrics could not be written; look at `metrics.file`.");
    }
}

fn family(out: &mut String, family: &Family<'_>, samples: &[(String, String)]) {
    let Family { name, kind, help } = family;
    // Writing into a String does not fail.
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
    for (labels, value) in samples {
        let _ = writeln!(out, "{name}{labels} {value}");
    }
}

fn label(name: &str, value: &str) -> String {
    let value: String = value
        .chars()
        .flat_map(|c| match c {
            '\\' => vec!['\\', '\\'],
            '"' => vec!['\\', '"'],
            c if c.is_control() => vec![' '],
            c => vec![c],
        })
        .collect();
    format!("{{{name}=\"{value}\"}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_cannot_break_out_of_its_quotes() {
        assert_eq!(label("mailbox", "a\"b\\c\nd"), "{mailbox=\"a\\\"b\\\\c d\"}");
    }
}
