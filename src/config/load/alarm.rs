//! `alarm:` and `metrics:` — when silence is a fault, and who is told over which second way.

use std::path::PathBuf;
use std::time::Duration;

use crate::config::load::desk::Desk;
use crate::config::load::raw::{RawAlarm, RawConfig, Text};
use crate::config::load::{doors, units};
use crate::config::settings::{Alarm, AlarmWay, Limits};
use crate::model::address::Address;

/// More people are not told: a list does that better.
const MOST_PEOPLE: usize = 20;
/// Longest command line, bytes.
const LONGEST: usize = 2_000;

pub(super) fn alarm(raw: &RawConfig, desk: &mut Desk<'_>) -> Alarm {
    let metrics = raw.metrics.as_ref().and_then(|raw| {
        let file = desk.needed(raw.file.as_ref(), "metrics.file", "where the metrics are written");
        desk.optional_path(file, "metrics.file")
    });
    let Some(raw) = &raw.alarm else {
        return Alarm {
            metrics,
            ..Alarm::default()
        };
    };
    let usual = Alarm::default();
    let way = way(raw, desk);
    let to = people(raw, desk);
    if to.is_empty() && raw.to.is_none() && !matches!(way, Some(AlarmWay::Command(_)) | None) {
        desk.error("alarm", "`to` is missing: who is told, such as [ops@example.org]");
    }
    let mut time = |text: Option<&Text>, key: &str, usual: Duration| {
        desk.read(text, &format!("alarm.{key}"), units::duration)
            .unwrap_or(usual)
    };
    let limits = Limits {
        fetch: time(raw.fetch.as_ref(), "fetch", usual.limits.fetch),
        outbox: time(raw.outbox.as_ref(), "outbox", usual.limits.outbox),
        clocks: time(raw.clocks.as_ref(), "clocks", usual.limits.clocks),
        stuck: time(raw.stuck.as_ref(), "stuck", usual.limits.stuck),
        disk_free: usual.limits.disk_free,
        disk_percent: raw.disk_percent.unwrap_or(usual.limits.disk_percent),
        quarantine: raw.quarantine.unwrap_or(usual.limits.quarantine).max(1),
        refusals: raw.refusals.unwrap_or(usual.limits.refusals).max(1),
    };
    let repeat = time(raw.repeat.as_ref(), "repeat", usual.repeat);
    let disk_free = desk
        .read(raw.disk_free.as_ref(), "alarm.disk_free", units::space)
        .unwrap_or(limits.disk_free);
    if limits.disk_percent > 50 {
        desk.error(
            "alarm.disk_percent",
            "is more than 50 percent; write a number such as 5",
        );
    }
    Alarm {
        to,
        from: desk.read(raw.from.as_ref(), "alarm.from", units::address),
        way,
        repeat,
        limits: Limits { disk_free, ..limits },
        metrics,
    }
}

fn people(raw: &RawAlarm, desk: &mut Desk<'_>) -> Vec<Address> {
    let list = raw.to.as_deref().unwrap_or_default();
    if list.is_empty() && raw.to.is_some() {
        desk.error("alarm.to", "is empty; name at least one address");
    }
    if list.len() > MOST_PEOPLE {
        desk.error(
            "alarm.to",
            format!("holds more than {MOST_PEOPLE} addresses; name a list"),
        );
    }
    list.iter()
        .enumerate()
        .filter_map(|(index, text)| desk.read(Some(text), &format!("alarm.to[{index}]"), units::address))
        .collect()
}

fn way(raw: &RawAlarm, desk: &mut Desk<'_>) -> Option<AlarmWay> {
    let named = [raw.smtp.is_some(), raw.maildir.is_some(), raw.command.is_some()];
    if named.iter().filter(|named| **named).count() > 1 {
        desk.error(
            "alarm",
            "has more than one of smtp, maildir and command; keep one of them",
        );
    }
    if let Some(smtp) = &raw.smtp {
        return Some(AlarmWay::Mail(doors::route(smtp, "alarm.smtp", desk)));
    }
    if let Some(maildir) = &raw.maildir {
        let folder = desk.path_or(Some(maildir), "alarm.maildir", PathBuf::new());
        return Some(AlarmWay::Mail(crate::config::settings::Route::Maildir(folder)));
    }
    let command = desk.read(raw.command.as_ref(), "alarm.command", |text| {
        if text.len() > LONGEST || text.contains('\n') {
            return Err("is no single line of a sensible length; put it into a script and name that".to_owned());
        }
        if text.is_empty() {
            return Err("is empty; write a command or remove the key".to_owned());
        }
        Ok(text.to_owned())
    });
    if command.is_none() && raw.to.is_some() && raw.command.is_none() {
        desk.error("alarm", "says who is told but not how; add smtp, maildir or command");
    }
    command.map(AlarmWay::Command)
}
