//! What the daemon sees of itself.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::casework::health::{Ending, Kind, Locked, Space, Vitals, Watched};
use crate::config::settings::Door;
use crate::daemon::desk::{Desk, blocking};
use crate::daemon::pulse::Seen;
use crate::daemon::token::Account;
use crate::mail;
use crate::model::fault::Fault;
use crate::model::outgoing::Purpose;

/// Waiting mails that are looked at.
const MAILS: usize = 2_000;
/// How long what keys say of their end is believed: to ask them costs some milliseconds each.
const KEYS: SignedDuration = SignedDuration::from_hours(1);
/// Reader processes that died longer ago are forgotten.
const DEATHS: SignedDuration = SignedDuration::from_mins(10);
/// Longest pause of an IMAP task: an IDLE that nothing ends.
const IDLE: Duration = Duration::from_mins(25);

/// Looks, and remembers what is costly to find out.
#[derive(Debug, Default)]
pub(super) struct Eye {
    keys: Option<(Timestamp, Vec<Ending>)>,
}

/// What only the state knows.
#[derive(Debug, Default)]
struct FromState {
    waiting: Vec<(Purpose, Timestamp)>,
    late: usize,
}

impl Eye {
    pub(super) async fn look(&mut self, desk: &Arc<Desk>, store: Result<(), String>, now: Timestamp) -> Vitals {
        let settings = &desk.config.settings;
        let seen = desk.pulse.seen();
        let mut store = store.err();
        let mut from_state = FromState::default();
        if store.is_none() {
            match ask(desk, now).await {
                Ok(answer) => from_state = answer,
                Err(why) => store = Some(why),
            }
        }
        let started = seen.started.unwrap_or(now);
        let mut queue = seen.queue(now);
        for (purpose, queued) in from_state.waiting {
            match purpose {
                Purpose::Acknowledgement => queue.answers.push(queued),
                _ => queue.team.push(queued),
            }
        }
        let mut endings = self.keys(desk, now);
        endings.extend(servers());
        let accounts = desk.tokens.accounts();
        endings.extend(
            accounts
                .iter()
                .filter_map(|(name, account)| refresh_token(name, account)),
        );
        let locked = accounts.into_iter().filter_map(|(name, account)| {
            let trouble = account.trouble?;
            Some(Locked {
                account: name,
                since: trouble.since,
                why: trouble.why,
                refused: trouble.refused,
            })
        });
        Vitals {
            locked: locked.collect(),
            unerased: seen.unerased.as_ref().map(|failed| (failed.since, failed.why.clone())),
            started,
            mailboxes: watched(desk, &seen),
            tasks: vec![
                ("courier", seen.courier.unwrap_or(started)),
                ("timekeeper", seen.timekeeper.unwrap_or(started)),
            ],
            store,
            late_clocks: from_state.late,
            queue,
            endings,
            space: space(&settings.state),
            deaths: desk.workers.deaths_since(now.saturating_sub(DEATHS).unwrap_or(now)),
            stubs: seen.stubs(now),
            unanswered: seen.unanswered(now),
        }
    }

    fn keys(&mut self, desk: &Desk, now: Timestamp) -> Vec<Ending> {
        if let Some((at, endings)) = &self.keys
            && now.duration_since(*at).abs() < KEYS
        {
            return endings.clone();
        }
        let endings = keys(desk, now);
        self.keys = Some((now, endings.clone()));
        endings
    }
}

/// The team's own keys, and those of its members: a reporter's key is his own business, the digest lists it.
fn keys(desk: &Desk, now: Timestamp) -> Vec<Ending> {
    let config = &desk.config;
    let of_a_member = |user_id: &str| {
        let user_id = user_id.to_lowercase();
        let mut team = config.settings.team.iter();
        team.any(|member| user_id.contains(&member.address.key()))
    };
    let expiries = config.keyring.expiries(now).into_iter();
    expiries
        .filter(|expiry| expiry.own || of_a_member(&expiry.user_id))
        .map(|expiry| Ending {
            kind: Kind::Key,
            whose: format!(
                "the {} {}",
                if expiry.own {
                    "team's own key"
                } else {
                    "certificate of a team member"
                },
                expiry.fingerprint
            ),
            about: expiry.fingerprint,
            when: expiry.when,
        })
        .collect()
}

fn servers() -> Vec<Ending> {
    mail::certificate_ends()
        .into_iter()
        .map(|(server, when)| Ending {
            kind: Kind::ServerCertificate,
            whose: format!("the TLS certificate of {server}"),
            about: server,
            when,
        })
        .collect()
}

fn refresh_token(name: &str, account: &Account) -> Option<Ending> {
    Some(Ending {
        kind: Kind::Token,
        // Another matter than that no token is to be had.
        about: format!("{name} refresh"),
        whose: format!("the refresh token of the account {name}"),
        when: account.refresh_until?,
    })
}

fn watched(desk: &Desk, seen: &Seen) -> Vec<Watched> {
    let mailboxes = desk.config.settings.mailboxes.iter();
    mailboxes
        .map(|mailbox| {
            let known = seen.mailboxes.get(&mailbox.name).cloned().unwrap_or_default();
            Watched {
                name: mailbox.name.clone(),
                fetched: known.fetched,
                expected: known.expected,
                pause: match &mailbox.door {
                    Door::Imap(imap) => imap.poll.min(IDLE),
                    Door::Maildir(_) => Duration::from_secs(1),
                },
                trouble: known.trouble,
            }
        })
        .collect()
}

async fn ask(desk: &Arc<Desk>, now: Timestamp) -> Result<FromState, String> {
    let asked = Arc::clone(desk);
    let question = blocking(move || {
        let store = asked.store()?;
        let limit = SignedDuration::try_from(asked.config.settings.alarm.limits.clocks);
        let late = limit.ok().and_then(|limit| now.checked_sub(limit).ok());
        let late = late.map_or(Ok(0), |late| store.due(late).map(|due| due.len()))?;
        let waiting = store.outgoing_due(Timestamp::MAX, MAILS)?;
        Ok::<_, Fault>(FromState {
            waiting: waiting.into_iter().map(|mail| (mail.purpose, mail.queued)).collect(),
            late,
        })
    });
    match tokio::time::timeout(super::ANSWER, question).await {
        Ok(answer) => answer.map_err(|fault| fault.to_string()),
        Err(_) => Err(format!("no answer within {} s", super::ANSWER.as_secs())),
    }
}

/// Space of the file system under a folder; none where the system does not say.
pub fn space(folder: &Path) -> Option<Space> {
    let told = rustix::fs::statvfs(folder).ok()?;
    Some(Space {
        free: told.f_bavail.saturating_mul(told.f_frsize),
        total: told.f_blocks.saturating_mul(told.f_frsize),
    })
}
