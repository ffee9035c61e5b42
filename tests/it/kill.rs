//! Killed at every step of the delivery contract: nothing is lost, nothing happens twice, but for the one window that SMTP
//! leaves open.

mod erasure;
mod office;
mod proxy;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use vorfalld::daemon::failpoint::Failpoint;

use crate::house::{Daemon, House, LIFE, letter};
use erasure::ERASURE;
pub(crate) use office::Office;
use proxy::{Cut, Proxy};

/// Steps of a mail that every door has.
const INTAKE: [Failpoint; 8] = [
    Failpoint::Fetched,
    Failpoint::Evidence,
    Failpoint::Opened,
    Failpoint::Understood,
    Failpoint::Decided,
    Failpoint::Committed,
    Failpoint::BeforeFiling,
    Failpoint::Filed,
];
const IMAP: [Failpoint; 1] = [Failpoint::Flagged];
const OUTBOX: [Failpoint; 4] = [
    Failpoint::Picked,
    Failpoint::Composed,
    Failpoint::Accepted,
    Failpoint::Sent,
];
const CLOCKS: [Failpoint; 3] = [Failpoint::Due, Failpoint::Firing, Failpoint::Fired];
const DIGEST: [Failpoint; 3] = [Failpoint::DigestDue, Failpoint::DigestBuilt, Failpoint::DigestQueued];
/// Killed at by the tests in `pipe.rs`.
pub(crate) const PIPE: [Failpoint; 2] = [Failpoint::Handed, Failpoint::Unanswered];

#[test]
fn every_step_has_a_test_that_kills_there() {
    let lists: [&[Failpoint]; 7] = [&INTAKE, &IMAP, &OUTBOX, &CLOCKS, &DIGEST, &PIPE, &ERASURE];
    let tested = lists.concat();
    for step in Failpoint::ALL {
        assert!(tested.contains(&step), "no test kills at {}", step.name());
    }
    assert_eq!(tested.len(), Failpoint::ALL.len());
}

#[test]
fn a_daemon_that_is_stopped_at_once_closes_its_state_all_the_same() {
    let house = House::new();
    let daemon = house.start_up(&[]);
    assert!(daemon.stop().success());
    assert!(house.path("state/index.closed").exists(), "{}", house.log());
}

/// Waits until the daemon has killed itself.
pub(crate) fn dies(daemon: Daemon, house: &House, what: &str) {
    dies_while(daemon, house, what, || {});
}

/// The same, with something to do while waiting.
fn dies_while(mut daemon: Daemon, house: &House, what: &str, mut meanwhile: impl FnMut()) {
    house.wait_for(&format!("the kill at {what}"), || {
        meanwhile();
        daemon.child.try_wait().unwrap()
    });
}

/// How often each of our mails was handed over, by the daemon's own log.
pub(crate) fn handed_over(house: &House) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for line in house.log().lines() {
        if line.contains("A mail was accepted by the next server")
            && let Some((_, rest)) = line.split_once("message_id=")
        {
            let id = rest.split_whitespace().next().unwrap_or_default().to_owned();
            *count.entry(id).or_default() += 1;
        }
    }
    count
}

/// No mail is handed over twice but one that was the last of a daemon's life: it was killed between the server's 250 and
/// its own note. Gives how many were.
pub(crate) fn only_the_last_of_a_life_goes_out_twice(house: &House) -> usize {
    let log = house.log();
    let lives = log.split(LIFE).map(|life| {
        let accepted = life
            .lines()
            .filter(|line| line.contains("A mail was accepted by the next server"));
        let ids = accepted.filter_map(|line| line.split_once("message_id=")?.1.split_whitespace().next());
        ids.collect::<Vec<_>>()
    });
    let mut settled = BTreeSet::new();
    let mut last = BTreeSet::new();
    let mut again = 0;
    for life in lives {
        for (at, id) in life.iter().enumerate() {
            assert!(!settled.contains(id), "{id} went out again after it was noted as sent");
            again += usize::from(last.contains(id));
            if at + 1 < life.len() {
                settled.insert(*id);
            } else {
                last.insert(*id);
            }
        }
    }
    again
}

/// A report that shares nothing with the others, or one that nobody can read.
fn report(number: usize, from: &str) -> String {
    let id = format!("kill-{number}@example.net");
    if number % 3 == 2 {
        return format!(
            "From: {from}\r\nTo: vorfall@example.org\r\nSubject: Meldung {number}\r\nMessage-ID: <{id}>\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; \
             boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--b\r\n\
             Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nwV4DR2b2udXyHrYSAQdA\r\n"
        );
    }
    letter(
        from,
        &format!("Verlorenes Notebook Nummer {number} aus Raum {}", number * 7),
        &id,
        &format!(
            "Mein Notebook mit der Inventarnummer INV-{} ist seit heute weg.",
            40_000 + number * 131
        ),
    )
}

/// Every mail one incident, every incident one mail, every sender one answer, and all of them sent.
fn exactly_once(house: &House, count: usize) {
    let mails = house.json(&["mails"]);
    assert_eq!(mails.len(), count, "mails on record");
    let incidents = house.json(&["incidents", "--all"]);
    assert_eq!(incidents.len(), count, "incidents");
    for incident in &incidents {
        assert_eq!(incident["reports"].as_array().unwrap().len(), 1, "{incident}");
    }
    let outbox = house.json(&["outbox"]);
    let answers: Vec<_> = outbox
        .iter()
        .filter(|mail| mail["purpose"] == "acknowledgement")
        .collect();
    assert_eq!(answers.len(), count, "answers");
    let mut to: Vec<_> = answers.iter().map(|mail| mail["to"].as_str().unwrap()).collect();
    to.sort_unstable();
    to.dedup();
    assert_eq!(to.len(), count, "senders answered");
    assert!(answers.iter().all(|mail| mail["state"] == "sent"));
    assert!(house.run(&["store", "verify"]).status.success());
}

fn all_sent(house: &House, count: usize) -> Option<()> {
    let outbox = house.json(&["outbox"]);
    (outbox.len() >= count && outbox.iter().all(|mail| mail["state"] == "sent")).then_some(())
}

#[test]
fn killed_at_every_step_over_a_maildir_every_mail_is_one_incident_and_one_answer() {
    let house = House::new();
    let steps: Vec<Failpoint> = INTAKE.into_iter().chain(OUTBOX).collect();
    for (number, step) in steps.iter().enumerate() {
        house.deliver(
            &format!("{number}"),
            report(number, &format!("Anna <anna{number}@example.net>")),
        );
        dies(
            house.start_with(&[("VORFALLD_FAILPOINT", step.name())]),
            &house,
            step.name(),
        );
    }
    let daemon = house.start_up(&[]);
    house.wait_for("the answers", || all_sent(&house, steps.len()));
    house.wait_for("the mails to be filed", || {
        (std::fs::read_dir(house.path("mail/new")).unwrap().count() == 0).then_some(())
    });
    assert!(daemon.stop().success());
    exactly_once(&house, steps.len());
    // The kill at "accepted" is one; one at another step may by chance meet the courier in the same window.
    assert!(only_the_last_of_a_life_goes_out_twice(&house) >= 1);
    assert_eq!(house.sent().len(), steps.len());
}

#[test]
fn killed_at_every_step_between_dovecot_and_postfix_every_mail_is_one_incident_and_one_answer() {
    let office = Office::open();
    let house = &office.house;
    let steps: Vec<Failpoint> = INTAKE.into_iter().chain(IMAP).chain(OUTBOX).collect();
    for (number, step) in steps.iter().enumerate() {
        let from = format!("anna+{number}@example.net");
        office.deliver(&from, report(number, &from).as_bytes());
        dies(
            house.start_with(&[("VORFALLD_FAILPOINT", step.name())]),
            house,
            step.name(),
        );
    }
    let daemon = house.start_up(&[]);
    house.wait_for("the answers", || all_sent(house, steps.len()));
    house.wait_for("the mails to be filed", || (office.waiting() == 0).then_some(()));
    assert!(daemon.stop().success());
    exactly_once(house, steps.len());
    house.wait_for("the last delivery", || {
        (office.received().len() == steps.len()).then_some(())
    });
    assert!(only_the_last_of_a_life_goes_out_twice(house) >= 1);
    for (id, times) in office.received() {
        let handed = handed_over(house)[id.trim_matches(['<', '>'])];
        // A kill may come before the line in the log, too.
        assert!((handed..=handed + 1).contains(&times), "{id}: {times}, {handed}");
    }
}

#[test]
fn a_kill_inside_data_sends_once_and_one_after_the_250_twice_with_the_same_message_id() {
    let office = Office::open();
    let house = &office.house;
    for (number, (cut, expected)) in [(Cut::InsideData, 1), (Cut::After250, 2)].into_iter().enumerate() {
        let proxy = Proxy::start(office.postfix.port, cut);
        office.configure(proxy.port);
        let from = format!("anna+data{number}@example.net");
        office.deliver(&from, report(number * 3, &from).as_bytes());
        let daemon = house.start_up(&[]);
        proxy.kills(daemon.child.id());
        dies(daemon, house, "the cut");
        office.configure(office.postfix.port);
        let daemon = house.start_up(&[]);
        house.wait_for("the answer", || all_sent(house, number + 1));
        assert!(daemon.stop().success());
        house.wait_for("the delivery", || {
            let received = office.received();
            (received.len() == number + 1 && received.values().sum::<usize>() == number + expected).then_some(())
        });
    }
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(office.received().values().sum::<usize>(), 3, "one of them twice");
}

/// Moves the daemon's clock to so many hours from the true time.
fn set_clock(house: &House, hours: usize) {
    std::fs::write(house.path("clock"), (hours * 3600).to_string()).unwrap();
}

/// Delivers a mail at the time that the daemon's clock shows: a Maildir's mails are as old as their files.
fn deliver_at(house: &House, hours: usize, (name, mail): (&str, String)) {
    let staged = house.path("mail/tmp").join(name);
    std::fs::write(&staged, mail).unwrap();
    let file = std::fs::File::options().write(true).open(&staged).unwrap();
    let written = file.metadata().unwrap().modified().unwrap();
    file.set_modified(written + Duration::from_secs(u64::try_from(hours).unwrap() * 3600))
        .unwrap();
    std::fs::rename(staged, house.path("mail/new").join(name)).unwrap();
}

#[test]
fn killed_at_every_step_of_a_clock_and_a_digest_each_fires_once() {
    let house = House::new();
    let clock = house.path("clock");
    let clock = clock.to_str().unwrap();
    let mut hours = 0;
    for (number, step) in CLOCKS.into_iter().chain(DIGEST).enumerate() {
        set_clock(&house, hours);
        let daemon = house.start_up(&[("VORFALLD_CLOCK", clock)]);
        house.wait_for("the mailbox", || house.path("mail/new").exists().then_some(()));
        deliver_at(
            &house,
            hours,
            (
                &number.to_string(),
                report(number, &format!("Anna <anna{number}@example.net>")),
            ),
        );
        house.wait_for("the incident", || (house.json(&["mails"]).len() > number).then_some(()));
        house.wait_for("the answer", || all_sent(&house, number + 1));
        assert!(daemon.stop().success());
        // Past the 72 hours and a weekend.
        hours += 100;
        set_clock(&house, hours);
        let daemon = house.start_with(&[("VORFALLD_CLOCK", clock), ("VORFALLD_FAILPOINT", step.name())]);
        dies(daemon, &house, step.name());
    }
    let daemon = house.start_up(&[("VORFALLD_CLOCK", clock)]);
    house.wait_for("the mails", || all_sent(&house, 20));
    assert!(daemon.stop().success());
    let incidents = house.json(&["incidents", "--all"]);
    assert_eq!(incidents.len(), 6);
    let mut fired = 0;
    for incident in &incidents {
        for clock in incident["clocks"].as_array().unwrap() {
            let Some(stages) = clock["fired"].as_array() else {
                continue;
            };
            let mut stages: Vec<_> = stages.iter().map(|stage| stage["stage"].as_u64().unwrap()).collect();
            fired += stages.len();
            let count = stages.len();
            stages.sort_unstable();
            stages.dedup();
            assert_eq!(stages.len(), count, "a stage fired twice: {clock}");
        }
        let gdpr = incident["clocks"].as_array().unwrap().iter();
        let gdpr: Vec<_> = gdpr.filter(|clock| clock["name"] == "gdpr_art33").collect();
        assert_eq!(gdpr.len(), 1);
        assert_eq!(gdpr[0]["fired"].as_array().unwrap().len(), 3, "{}", gdpr[0]);
    }
    assert!(fired >= 18);
    let outbox = house.json(&["outbox"]);
    let digests = outbox.iter().filter(|mail| mail["purpose"] == "digest");
    let mut days: Vec<_> = digests
        .map(|mail| format!("{} {}", mail["to"], mail["subject"]))
        .collect();
    let count = days.len();
    days.sort_unstable();
    days.dedup();
    assert_eq!(days.len(), count, "a digest went out twice");
    assert!(count >= 2 * 5, "{count} digests");
    assert!(handed_over(&house).values().all(|times| *times == 1));
}
