use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::config::settings::Limits;

fn now() -> Timestamp {
    "2026-10-05T12:00:00Z".parse().unwrap()
}

fn ago(minutes: i64) -> Timestamp {
    now() - SignedDuration::from_mins(minutes)
}

fn well() -> Vitals {
    Vitals {
        started: ago(10_000),
        mailboxes: vec![Watched {
            name: "vorfall".to_owned(),
            fetched: Some(ago(1)),
            expected: Some(ago(1)),
            pause: Duration::from_mins(1),
            trouble: None,
        }],
        tasks: vec![("courier", ago(1)), ("timekeeper", ago(1))],
        store: None,
        late_clocks: 0,
        queue: Queue {
            accepted: Some(ago(60)),
            ..Queue::default()
        },
        endings: Vec::new(),
        locked: Vec::new(),
        unerased: None,
        space: Some(Space {
            free: 50 << 30,
            total: 100 << 30,
        }),
        deaths: 4,
        stubs: 2,
        unanswered: 0,
    }
}

fn rung(vitals: &Vitals) -> Vec<Kind> {
    let found = alarms(vitals, &Limits::default(), now());
    found.into_iter().map(|alarm| alarm.kind).collect()
}

#[test]
fn a_daemon_that_is_well_rings_no_alarm_and_one_missed_poll_none_either() {
    let mut vitals = well();
    assert_eq!(rung(&vitals), []);
    vitals.mailboxes[0].fetched = Some(ago(14));
    vitals.mailboxes[0].trouble = Some("the server is away".to_owned());
    assert_eq!(rung(&vitals), []);
    vitals.mailboxes[0].fetched = None;
    vitals.started = ago(14);
    assert_eq!(rung(&vitals), [], "a daemon that has just started is given time");
}

fn locked(minutes: i64, refused: bool) -> Locked {
    Locked {
        account: "vorfall".to_owned(),
        since: ago(minutes),
        why: "the token endpoint https://login.example.org refuses a token: invalid_grant".to_owned(),
        refused,
    }
}

#[test]
fn a_provider_that_is_away_is_given_time_and_one_that_refuses_is_not() {
    let mut vitals = well();
    vitals.locked = vec![locked(14, false)];
    assert_eq!(rung(&vitals), []);
    vitals.locked = vec![locked(16, false)];
    assert_eq!(rung(&vitals), [Kind::Token]);
    vitals.locked = vec![locked(0, true)];
    let found = alarms(&vitals, &Limits::default(), now());
    assert!(found[0].what.contains("invalid_grant"), "{}", found[0].what);
    // A refresh token that ends is told as early as a key.
    let mut vitals = well();
    vitals.endings = vec![Ending {
        kind: Kind::Token,
        about: "vorfall refresh".to_owned(),
        whose: "the refresh token of the account vorfall".to_owned(),
        when: now() + SignedDuration::from_hours(6 * 24),
    }];
    let found = alarms(&vitals, &Limits::default(), now());
    assert_eq!((found[0].kind, found[0].level), (Kind::Token, 2));
    assert!(found[0].what.contains("give consent anew"), "{}", found[0].what);
}

#[test]
fn each_kind_of_trouble_rings_its_own_alarm() {
    type Break = fn(&mut Vitals);
    let cases: [(Kind, Break); 14] = [
        (Kind::Fetch, |v| v.mailboxes[0].fetched = Some(ago(16))),
        (Kind::Stuck, |v| v.mailboxes[0].expected = Some(ago(47))),
        (Kind::Stuck, |v| v.tasks[0].1 = ago(46)),
        (Kind::Store, |v| v.store = Some("no answer within 10 s".to_owned())),
        (Kind::Clocks, |v| v.late_clocks = 1),
        (Kind::Outbox, |v| v.queue.team = vec![ago(31)]),
        (Kind::Refusals, |v| v.queue.refused_team = 1),
        (Kind::Refusals, |v| v.queue.refused_answers = 10),
        (Kind::Retention, |v| {
            v.unerased = Some((ago(361), "the disk is full".to_owned()));
        }),
        (Kind::Token, |v| v.locked = vec![locked(0, true)]),
        (Kind::Workers, |v| v.deaths = 5),
        (Kind::Quarantine, |v| v.stubs = 10),
        (Kind::Budget, |v| v.unanswered = 1),
        (Kind::Disk, |v| {
            v.space = Some(Space {
                free: 4 << 30,
                total: 100 << 30,
            });
        }),
    ];
    for (kind, harm) in cases {
        let mut vitals = well();
        harm(&mut vitals);
        assert_eq!(rung(&vitals), [kind]);
    }
}

#[test]
fn only_what_a_restart_mends_keeps_the_watchdog_silent() {
    let mut vitals = well();
    vitals.mailboxes[0].fetched = Some(ago(600));
    vitals.queue.team = vec![ago(600)];
    vitals.space = Some(Space { free: 0, total: 1 });
    vitals.deaths = 50;
    let found = alarms(&vitals, &Limits::default(), now());
    assert_eq!(found.len(), 4);
    assert!(!found.iter().any(Alarm::wants_restart), "{found:?}");
    vitals.mailboxes[0].expected = Some(ago(600));
    let found = alarms(&vitals, &Limits::default(), now());
    assert!(found.iter().any(Alarm::wants_restart));
}

#[test]
fn one_reporters_full_mailbox_does_not_ring_but_a_server_that_takes_nothing_does() {
    let mut vitals = well();
    vitals.queue.answers = vec![ago(300)];
    vitals.queue.accepted = Some(ago(5));
    assert_eq!(rung(&vitals), []);
    vitals.queue.answers = vec![ago(300); 10];
    assert_eq!(rung(&vitals), [Kind::Outbox]);
    vitals.queue.answers = vec![ago(31)];
    vitals.queue.accepted = Some(ago(40));
    assert_eq!(rung(&vitals), [Kind::Outbox]);
    vitals.queue.accepted = None;
    assert_eq!(rung(&vitals), [Kind::Outbox]);
}

#[test]
fn an_ending_is_told_at_thirty_seven_and_one_days_and_at_the_end() {
    let mut vitals = well();
    for (hours, level) in [
        (31 * 24, None),
        (29 * 24, Some(1)),
        (7 * 24 - 1, Some(2)),
        (23, Some(3)),
        (0, Some(4)),
        (-5, Some(4)),
    ] {
        vitals.endings = vec![Ending {
            kind: Kind::Key,
            about: "F".to_owned(),
            whose: "the team's key of vorfall@example.org".to_owned(),
            when: now() + SignedDuration::from_hours(hours),
        }];
        let found = alarms(&vitals, &Limits::default(), now());
        assert_eq!(found.first().map(|alarm| alarm.level), level, "{hours}");
    }
}

#[test]
fn an_alarm_names_no_address() {
    let mut vitals = well();
    vitals.mailboxes[0].fetched = None;
    vitals.mailboxes[0].trouble = Some("the login of <erika.muster@example.org> was refused\u{1b}[2J".to_owned());
    let what = &alarms(&vitals, &Limits::default(), now())[0].what;
    assert!(!what.contains("erika") && !what.contains('\u{1b}'), "{what}");
}

fn silence() -> Alarm {
    Alarm {
        kind: Kind::Fetch,
        about: "vorfall".to_owned(),
        level: 1,
        what: "silence".to_owned(),
    }
}

const REPEAT: Duration = Duration::from_hours(4);

#[test]
fn an_alarm_is_told_once_at_its_beginning_and_once_at_its_end() {
    let mut ledger = Ledger::default();
    let mut told = Vec::new();
    // A restart in the middle changes nothing.
    for minute in 0..120 {
        let at = ago(120 - minute);
        let wrong = (30..60).contains(&minute).then(silence);
        ledger.look(wrong.as_slice(), |_| false, at);
        if let Some(report) = ledger.report("Example University", REPEAT, at) {
            ledger.was_told(at);
            told.push((minute, report));
        }
        let kept = serde_json::to_string(&ledger).unwrap();
        ledger = serde_json::from_str(&kept).unwrap();
    }
    assert_eq!(told.iter().map(|(minute, _)| *minute).collect::<Vec<_>>(), [30, 61]);
    assert!(told[0].1.text.contains("BEGINS: silence") && told[0].1.subject.contains("1 alarm"));
    assert!(told[1].1.text.contains("OVER: silence") && told[1].1.subject.contains("well again"));
}

#[test]
fn a_flapping_alarm_is_told_six_times_an_hour_at_most_and_nothing_gets_lost() {
    let mut ledger = Ledger::default();
    let mut reports = 0;
    for minute in 0..60 {
        let at = ago(60 - minute);
        // Three minutes wrong, three minutes well.
        let wrong = (minute % 6 < 3).then(silence);
        ledger.look(wrong.as_slice(), |_| false, at);
        if ledger.report("X", REPEAT, at).is_some() {
            ledger.was_told(at);
            reports += 1;
        }
    }
    assert_eq!(reports, 6);
    let later = now() + SignedDuration::from_mins(30);
    let report = ledger.report("X", REPEAT, later).unwrap();
    assert!(report.text.matches("BEGINS").count() > 3, "{}", report.text);
    // One look without it is not the end.
    let mut ledger = Ledger::default();
    assert_eq!(ledger.look(&[silence()], |_| false, now()).len(), 1);
    assert_eq!(ledger.look(&[], |_| false, now()), []);
    assert_eq!(ledger.look(&[silence()], |_| false, now()), []);
}

#[test]
fn what_lasts_is_told_again_and_what_could_not_be_told_is_tried_again() {
    let mut ledger = Ledger::default();
    ledger.look(&[silence()], |_| false, ago(300));
    assert!(ledger.report("X", REPEAT, ago(300)).is_some());
    ledger.was_not_told(ago(300));
    assert!(ledger.report("X", REPEAT, ago(300)).is_none());
    assert!(ledger.report("X", REPEAT, ago(298)).unwrap().text.contains("BEGINS"));
    ledger.was_told(ago(298));
    ledger.look(&[silence()], |_| false, ago(100));
    assert!(ledger.report("X", REPEAT, ago(100)).is_none());
    let report = ledger.report("X", REPEAT, ago(57)).unwrap();
    assert!(report.text.contains("What goes on") && !report.text.contains("BEGINS"));
    let worse = Alarm { level: 2, ..silence() };
    assert_eq!(
        ledger.look(std::slice::from_ref(&worse), |_| false, now()),
        [News::Worse(worse)]
    );
}

#[test]
fn after_a_restart_nothing_is_over_before_it_is_known_to_be() {
    let mut vitals = well();
    vitals.started = ago(1);
    vitals.mailboxes[0].fetched = None;
    let mut ledger = Ledger::default();
    ledger.look(&[silence()], |_| false, ago(5));
    for _ in 0..5 {
        let found = alarms(&vitals, &Limits::default(), now());
        assert_eq!(ledger.look(&found, |alarm| unsure(&vitals, alarm, now()), now()), []);
    }
    vitals.mailboxes[0].fetched = Some(now());
    for expected in [0, 1] {
        let news = ledger.look(&[], |alarm| unsure(&vitals, alarm, now()), now());
        assert_eq!(news.len(), expected);
    }
}
