//! What `check` says besides mistakes: nothing is wrong, and yet somebody should know.

use jiff::Timestamp;

use crate::config::Config;
use crate::config::settings::Settings;

/// How long before its end a key is spoken of, hours: thirty days.
const NOTICE: i64 = 30 * 24;

/// One sentence each.
pub fn notes(config: &Config, now: Timestamp) -> Vec<String> {
    let settings = &config.settings;
    let zone = &settings.organisation.timezone;
    let mut notes = Vec::new();
    for expiry in config.keyring.expiries(now) {
        let left = expiry.when.duration_since(now).as_hours();
        if left > NOTICE {
            continue;
        }
        let whose = if expiry.own {
            "the team's key"
        } else {
            "the certificate"
        };
        let when = expiry.when.to_zoned(zone.clone()).strftime("%Y-%m-%d").to_string();
        let verb = if left < 0 { "expired on" } else { "expires on" };
        notes.push(format!(
            "{whose} {} ({}) {verb} {when}; extend it and hand it out",
            expiry.fingerprint, expiry.user_id
        ));
    }
    if settings.alarm.way.is_none() {
        notes.push(
            "no second way out is set: when the mail server is away, only the log, the metrics and vorfalld status say \
             so; name one under `alarm`"
                .to_owned(),
        );
    }
    if !bounces_are_read(settings) {
        notes.push(format!(
            "nobody reads the mailbox of the sender {}; delivery failures of reminders and digests come back there, so \
             watch it, or send from a watched address",
            settings.smtp.from.email
        ));
    }
    notes
}

fn bounces_are_read(settings: &Settings) -> bool {
    let from = &settings.smtp.from;
    settings
        .mailboxes
        .iter()
        .any(|mailbox| mailbox.address.is_same_mailbox(from))
}
