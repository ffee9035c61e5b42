//! What is wrong at this moment.

use jiff::{SignedDuration, Timestamp};

use super::{Alarm, Ending, Kind, Locked, Vitals, Watched};
use crate::config::settings::Limits;

/// Reader processes that may die within ten minutes before somebody should look.
const DEATHS: usize = 5;
/// Answers older than allowed that are trouble even when other mail leaves: one full mailbox of a reporter is none.
const OLD_ANSWERS: usize = 10;
/// An erasure that fails is tried every hour; so many failures are no accident.
const UNERASED: SignedDuration = SignedDuration::from_hours(6);
/// Longest words of a server that are passed on, characters.
const WORDS: usize = 160;

/// Everything that is wrong at `now`, in a fixed order. A daemon that has just started is given the same time as one
/// that has lost its server.
pub fn alarms(vitals: &Vitals, limits: &Limits, now: Timestamp) -> Vec<Alarm> {
    let mut found = Vec::new();
    for mailbox in &vitals.mailboxes {
        found.extend(silent(mailbox, (vitals.started, now), limits));
        let expected = mailbox.expected.unwrap_or(vitals.started);
        found.extend(hangs(
            &format!("mailbox {}", mailbox.name),
            (expected, now),
            limits.stuck,
        ));
    }
    for (name, expected) in &vitals.tasks {
        found.extend(hangs(name, (*expected, now), limits.stuck));
    }
    if let Some(why) = &vitals.store {
        let what = format!("the state does not answer ({why}); look at the disk, and restart the daemon");
        found.push(alarm(Kind::Store, "", what));
    }
    if vitals.late_clocks > 0 {
        let what = format!(
            "clocks of {} incidents should have fired more than {} ago; look at the log, and at vorfalld clocks",
            vitals.late_clocks,
            words(limits.clocks)
        );
        found.push(alarm(Kind::Clocks, "", what));
    }
    found.extend(stays(vitals, limits, now));
    found.extend(refusals(vitals, limits));
    found.extend(vitals.endings.iter().filter_map(|ending| ends(ending, now)));
    let locked = vitals.locked.iter();
    found.extend(locked.filter_map(|locked| shut_out(locked, now, limits)));
    if let Some((since, why)) = &vitals.unerased
        && now.duration_since(*since) > UNERASED
    {
        let what = format!(
            "what is over its time could not be erased since {since:.0}: {}; look at the disk, then at vorfalld store \
             retention",
            short(why)
        );
        found.push(alarm(Kind::Retention, "", what));
    }
    found.extend(crowded(vitals, limits));
    found
}

/// Whether nobody can tell yet if this alarm is over: the daemon has just started, or the state does not answer. An
/// operator who reads “over” goes back to sleep.
pub fn unsure(vitals: &Vitals, alarm: &Alarm, now: Timestamp) -> bool {
    let young = |span: SignedDuration| now.duration_since(vitals.started) < span;
    match alarm.kind {
        Kind::Fetch => {
            let mut mailboxes = vitals.mailboxes.iter();
            mailboxes.any(|mailbox| mailbox.name == alarm.about && mailbox.fetched.is_none())
        }
        Kind::ServerCertificate => {
            let seen = vitals.endings.iter().any(|ending| ending.about == alarm.about);
            !seen && young(SignedDuration::from_hours(1))
        }
        Kind::Outbox | Kind::Clocks | Kind::Refusals => vitals.store.is_some(),
        // Nobody has asked for one yet.
        Kind::Token => young(SignedDuration::from_mins(5)),
        Kind::Workers => young(SignedDuration::from_mins(10)),
        Kind::Quarantine | Kind::Budget => young(SignedDuration::from_hours(1)),
        Kind::Retention => vitals.unerased.is_none() && young(SignedDuration::from_hours(24)),
        Kind::Stuck | Kind::Store | Kind::Key | Kind::Disk => false,
    }
}

fn alarm(kind: Kind, about: impl Into<String>, what: String) -> Alarm {
    Alarm {
        kind,
        about: about.into(),
        level: 1,
        what,
    }
}

fn older(since: Timestamp, now: Timestamp, limit: std::time::Duration) -> bool {
    SignedDuration::try_from(limit).is_ok_and(|limit| now.duration_since(since) > limit)
}

fn silent(mailbox: &Watched, (started, now): (Timestamp, Timestamp), limits: &Limits) -> Option<Alarm> {
    // Between two looks of a mailbox that is looked at once an hour, nothing is wrong.
    let patience = limits.fetch.max(mailbox.pause.saturating_mul(2));
    let last = mailbox.fetched.unwrap_or(started);
    if !older(last, now, patience) {
        return None;
    }
    let why = mailbox
        .trouble
        .as_deref()
        .map_or_else(String::new, |why| format!(" The last try: {}", short(why)));
    let what = format!(
        "no mail could be fetched from the mailbox {} for {}; reports wait there unread.{why}",
        mailbox.name,
        words(patience)
    );
    Some(alarm(Kind::Fetch, mailbox.name.as_str(), what))
}

fn hangs(name: &str, (expected, now): (Timestamp, Timestamp), patience: std::time::Duration) -> Option<Alarm> {
    older(expected, now, patience).then(|| {
        let what = format!(
            "the task {name} is more than {} late; the watchdog restarts the daemon, or do it by hand",
            words(patience)
        );
        alarm(Kind::Stuck, name, what)
    })
}

fn stays(vitals: &Vitals, limits: &Limits, now: Timestamp) -> Option<Alarm> {
    let queue = &vitals.queue;
    let old = |mails: &[Timestamp]| {
        mails
            .iter()
            .filter(|queued| older(**queued, now, limits.outbox))
            .count()
    };
    let (team, answers) = (old(&queue.team), old(&queue.answers));
    // One reporter's full mailbox must not ring for five days: anybody could cause that with a forged sender.
    let leaves = queue.accepted.is_some_and(|at| !older(at, now, limits.outbox)) && queue.trouble.is_none();
    if team == 0 && (answers == 0 || (leaves && answers < OLD_ANSWERS)) {
        return None;
    }
    let why = queue
        .trouble
        .as_deref()
        .map_or_else(String::new, |why| format!(" The last try: {}", short(why)));
    let what = format!(
        "{} mails have waited in the outbox for more than {}, {team} of them to the team; see vorfalld outbox.{why}",
        team.saturating_add(answers),
        words(limits.outbox)
    );
    Some(alarm(Kind::Outbox, "", what))
}

fn refusals(vitals: &Vitals, limits: &Limits) -> Option<Alarm> {
    let (team, answers) = (vitals.queue.refused_team, vitals.queue.refused_answers);
    if team == 0 && answers < limits.refusals {
        return None;
    }
    let what = format!(
        "mails were refused for good: {team} to the team within a day, {answers} answers within an hour; see vorfalld \
         outbox and tell these people by another way"
    );
    Some(alarm(Kind::Refusals, "", what))
}

/// At 30, 7 and 1 days, and at the end: each a level of its own.
fn ends(ending: &Ending, now: Timestamp) -> Option<Alarm> {
    let hours = ending.when.duration_since(now).as_hours();
    let (level, when) = match hours {
        _ if ending.when <= now => (4, "has expired".to_owned()),
        ..24 => (3, "expires within a day".to_owned()),
        24..168 => (2, format!("expires in {} days", hours / 24)),
        168..720 => (1, format!("expires in {} days", hours / 24)),
        _ => return None,
    };
    let advice = match ending.kind {
        Kind::Token => "give consent anew and replace `refresh_token`, or nothing is fetched or sent any more",
        Kind::ServerCertificate => "ask the server's administrator to renew it, or nothing is fetched or sent any more",
        _ => "extend it, hand it out, and put the new one into the configured folder",
    };
    let what = format!("{} {when}; {advice}", short(&ending.whose));
    Some(Alarm {
        level,
        ..alarm(ending.kind, ending.about.as_str(), what)
    })
}

/// A refusal does not pass; a provider that is away is given as long as a mail server.
fn shut_out(locked: &Locked, now: Timestamp, limits: &Limits) -> Option<Alarm> {
    if !locked.refused && !older(locked.since, now, limits.fetch) {
        return None;
    }
    let what = format!(
        "no token or password is to be had for the account {}: {}",
        locked.account,
        short(&locked.why)
    );
    Some(alarm(Kind::Token, locked.account.as_str(), what))
}

fn crowded(vitals: &Vitals, limits: &Limits) -> Vec<Alarm> {
    let mut found = Vec::new();
    if let Some(space) = vitals.space {
        let share = (space.total / 100).saturating_mul(u64::from(limits.disk_percent));
        let floor = limits.disk_free.max(share);
        if space.free < floor {
            let what = format!(
                "only {} MiB are free under the state folder, less than {} MiB; make room before mail can no longer be \
                 taken in",
                space.free >> 20,
                floor >> 20
            );
            found.push(alarm(Kind::Disk, "", what));
        }
    }
    if vitals.deaths >= DEATHS {
        let what = format!(
            "{} reader processes died within ten minutes; somebody may send broken documents, see vorfalld quarantine",
            vitals.deaths
        );
        found.push(alarm(Kind::Workers, "", what));
    }
    if vitals.stubs >= limits.quarantine {
        let what = format!(
            "{} mails within an hour could not be read; see vorfalld quarantine",
            vitals.stubs
        );
        found.push(alarm(Kind::Quarantine, "", what));
    }
    if vitals.unanswered > 0 {
        let what = format!(
            "{} reporters got no answer within an hour because too many wrote; the digest lists them, and \
             rules/linking.yaml sets the number",
            vitals.unanswered
        );
        found.push(alarm(Kind::Budget, "", what));
    }
    found
}

/// A server's words repeat addresses: alarms travel in clear, so only the domains stay.
fn short(words: &str) -> String {
    let word = |word: &str| match word.rsplit_once('@') {
        Some((_, domain)) => format!("…@{domain}"),
        None => word.to_owned(),
    };
    let clean = words.split_whitespace().map(word).collect::<Vec<_>>().join(" ");
    clean.chars().filter(|c| !c.is_control()).take(WORDS).collect()
}

/// `15 minutes`.
fn words(time: std::time::Duration) -> String {
    match time.as_secs() {
        seconds @ ..120 => format!("{seconds} seconds"),
        seconds @ ..7200 => format!("{} minutes", seconds / 60),
        seconds => format!("{} hours", seconds / 3600),
    }
}
