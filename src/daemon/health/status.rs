//! `status`: how the daemon is, as one object.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::config::settings::{Door, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, is_the_disks};
use crate::daemon::pulse::Seen;
use crate::model::fault::Fault;
use crate::model::incident::State;
use crate::model::outgoing::Delivery;
use crate::model::time::Stamp;
use crate::store::Store;

/// Waiting mails that are counted.
const MOST_WAITING: usize = 100_000;

/// Everything that `vorfalld status --json` shows. Asked by a verb that found no daemon, `running` is false and what
/// only a daemon knows is null.
///
/// # Errors
/// When the state cannot be read.
pub fn status(desk: &Desk, store: &Store) -> Result<Value, Fault> {
    let settings = &desk.config.settings;
    let zone = &settings.organisation.timezone;
    let now = clock::now();
    let seen = desk.pulse.seen();
    // Somebody wants to know how things are now, not how they were at the last mail.
    let takes_mail = desk.probe().is_ok();
    let trouble = desk
        .trouble()
        .map(|trouble| json!({"since": Stamp::new(trouble.since, zone), "why": trouble.why}));
    let state = json!({"path": settings.state, "takes_mail": takes_mail, "trouble": trouble});
    let open = match store.incidents(true) {
        // On a full disk a broken index cannot be made anew: there is nothing to count, and still an answer.
        Err(fault) if is_the_disks(&fault) => {
            return Ok(json!({"version": env!("CARGO_PKG_VERSION"), "now": Stamp::new(now, zone), "state": state}));
        }
        open => open?,
    };
    let clocks = store.running_clocks()?;
    let late = clocks.iter().filter(|(_, clock)| clock.due.instant() <= now).count();
    let next = clocks.iter().find(|(_, clock)| clock.due.instant() > now);
    let next = next.or(clocks.first());
    let next_deadline = next.map(|(id, clock)| (id.to_string(), clock.due.to_string()));
    let retained = store.cursor(crate::casework::retention::CURSOR)?;
    let (places, busy) = desk.workers.load();
    let stamp = |at: Option<Timestamp>| at.map(|at| Stamp::new(at, zone));
    Ok(json!({
        "version": env!("CARGO_PKG_VERSION"),
        "running": seen.started.is_some(),
        "now": Stamp::new(now, zone),
        "started": stamp(seen.started),
        "state": state,
        "alarms": alarms(&seen, zone),
        "mailboxes": settings.mailboxes.iter().map(|mailbox| watched(mailbox, desk, (&seen, now))).collect::<Vec<_>>(),
        "open_incidents": open.len(),
        "quarantine": open.iter().filter(|incident| incident.state == State::Quarantined).count(),
        "running_clocks": clocks.len(),
        "overdue_clocks": late,
        "next_deadline": next_deadline,
        "clocks_looked_at": stamp(seen.clocks),
        "outbox": outbox(store, &seen, (zone, now))?,
        "keys": keys(desk, now),
        "server_certificates": server_certificates(zone, now),
        "retention": {
            "looked_at": stamp(retained.and_then(|text| text.parse().ok())),
            "trouble": seen.unerased.as_ref().map(|failed| failed.why.as_str()),
        },
        "accounts": accounts(desk),
        "workers": {"places": places, "busy": busy, "died": desk.workers.deaths()},
        "disk": super::space(&settings.state).map(|space| json!({"free": space.free, "total": space.total})),
        "taken_in": seen.outcomes,
        "second_way": settings.alarm.way.is_some(),
    }))
}

fn server_certificates(zone: &TimeZone, now: Timestamp) -> Vec<Value> {
    let ends = crate::mail::certificate_ends().into_iter();
    ends.map(|(server, when)| {
        json!({
            "server": server,
            "expires": Stamp::new(when, zone),
            "days_left": when.duration_since(now).as_hours() / 24,
        })
    })
    .collect()
}

fn accounts(desk: &Desk) -> Vec<Value> {
    let zone = &desk.config.settings.organisation.timezone;
    let stamp = |at: Option<Timestamp>| at.map(|at| Stamp::new(at, zone));
    let accounts = desk.tokens.accounts().into_iter();
    accounts
        .map(|(name, account)| {
            json!({
                "account": name,
                "token_until": stamp(account.until),
                "refresh_token_until": stamp(account.refresh_until),
                "locked_since": stamp(account.trouble.as_ref().map(|trouble| trouble.since)),
                "why": account.trouble.map(|trouble| trouble.why),
            })
        })
        .collect()
}

fn alarms(seen: &Seen, zone: &TimeZone) -> Vec<Value> {
    let active = seen.ledger.active().iter();
    active
        .map(|active| {
            json!({
                "alarm": active.alarm.kind.name(),
                "about": active.alarm.about,
                "since": Stamp::new(active.since, zone),
                "level": active.alarm.level,
                "what": active.alarm.what,
            })
        })
        .collect()
}

fn watched(mailbox: &Mailbox, desk: &Desk, (seen, now): (&Seen, Timestamp)) -> Value {
    let zone = &desk.config.settings.organisation.timezone;
    let doors = desk.doors.lock().ok();
    let door = doors
        .and_then(|doors| doors.get(&mailbox.name).cloned())
        .unwrap_or_default();
    let token = desk.tokens.until(&mailbox.name);
    let known = seen.mailboxes.get(&mailbox.name).cloned().unwrap_or_default();
    json!({
        "name": mailbox.name,
        "address": mailbox.address.email,
        "door": match &mailbox.door {
            Door::Imap(imap) => format!("imap {}:{} {}", imap.host, imap.port, imap.folder),
            Door::Maildir(folder) => format!("maildir {}", folder.display()),
        },
        "last_fetch": known.fetched.map(|at| Stamp::new(at, zone)),
        "lag_seconds": known.fetched.map(|at| now.duration_since(at).as_secs().max(0)),
        "failures": known.failures,
        "last_error": known.trouble,
        "server_lacks": known.lacks,
        "waiting": door.waiting,
        "stuck": door.stuck,
        "trouble": door.trouble,
        "token_until": token.map(|at| Stamp::new(at, zone)),
    })
}

fn outbox(store: &Store, seen: &Seen, (zone, now): (&TimeZone, Timestamp)) -> Result<Value, Fault> {
    // Only what waits is read: the mails that were ever sent are many, and grow.
    let waiting = store.outgoing_due(Timestamp::MAX, MOST_WAITING)?;
    let counts = store.outgoing_counts()?;
    let next = waiting.iter().filter_map(|mail| match &mail.delivery {
        Delivery::Waiting { next, .. } => Some(*next),
        Delivery::Sent { .. } | Delivery::Failed { .. } => None,
    });
    let oldest = waiting.iter().map(|mail| mail.queued).min();
    let waits = waiting.len();
    Ok(json!({
        "waiting": waits,
        "failed": counts.failed,
        "sent": counts.queued.saturating_sub(counts.failed).saturating_sub(waits),
        "oldest_waits_seconds": oldest.map(|queued| now.duration_since(queued).as_secs().max(0)),
        "next_try": next.min().map(|at| Stamp::new(at, zone)),
        "last_accepted": seen.accepted.map(|at| Stamp::new(at, zone)),
        "last_error": seen.door,
    }))
}

fn keys(desk: &Desk, now: Timestamp) -> Vec<Value> {
    let config = &desk.config;
    let zone = &config.settings.organisation.timezone;
    let ends = config.keyring.expiries(now);
    let mut keys: Vec<Value> = ends
        .iter()
        .map(|expiry| {
            json!({
                "fingerprint": expiry.fingerprint,
                "user_id": expiry.user_id,
                "own": expiry.own,
                "expires": Stamp::new(expiry.when, zone),
                "days_left": expiry.when.duration_since(now).as_hours() / 24,
            })
        })
        .collect();
    // The team's own that never end belong into the list, too: somebody looks for them there.
    for cert in &config.keyring.own {
        let fingerprint = cert.fingerprint().to_hex();
        if !ends.iter().any(|expiry| expiry.fingerprint == fingerprint) {
            keys.push(json!({"fingerprint": fingerprint, "own": true, "expires": null}));
        }
    }
    keys
}
