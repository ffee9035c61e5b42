//! Clocks that step, and days that have 23 or 25 hours.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use vorfalld::config::Config;
use vorfalld::config::secret::SealingKey;
use vorfalld::daemon::desk::Desk;
use vorfalld::daemon::timekeeper;
use vorfalld::daemon::worker::Workers;
use vorfalld::store::{MasterKey, Store};

use crate::house::{House, PROGRAM, letter, maildir_config};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn report(name: &str) -> String {
    letter(
        &format!("{name}@example.net"),
        &format!("Meldung {name} vom Montag"),
        &format!("{name}@example.net"),
        &format!(
            "Das Notebook mit der Inventarnummer INV-{} ist weg.",
            1000 + name.len() * 977
        ),
    )
}

/// The household's desk in this process.
fn desk(house: &House) -> Arc<Desk> {
    let (config, _) = Config::load(&house.config(), crate::servers::now()).unwrap();
    let key = MasterKey::new(*SealingKey::resolve(&config.settings.key).unwrap().expose());
    let store = Store::open(&config.settings.state, key).unwrap();
    let workers = Workers::new(Path::new(PROGRAM).to_owned(), 1, Duration::from_secs(10));
    Arc::new(Desk::new(config, Some(store), workers))
}

/// Everything that the timekeeper wrote, by purpose.
fn written(house: &House) -> BTreeMap<String, Vec<Value>> {
    let mut by: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for mail in house.json(&["outbox"]) {
        by.entry(mail["purpose"].as_str().unwrap().to_owned())
            .or_default()
            .push(mail);
    }
    by
}

/// No stage of any clock fired twice; gives how many fired.
fn fired_once(house: &House) -> usize {
    let mut count = 0;
    for incident in house.json(&["incidents", "--all"]) {
        for clock in incident["clocks"].as_array().unwrap() {
            let stages = clock["fired"].as_array().cloned().unwrap_or_default();
            let mut numbers: Vec<_> = stages.iter().map(|stage| stage["stage"].as_u64().unwrap()).collect();
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), stages.len(), "{clock}");
            count += stages.len();
        }
    }
    count
}

/// Looks at the clocks at all these moments, one after the other.
async fn look(house: &House, moments: impl IntoIterator<Item = Timestamp>) {
    let desk = desk(house);
    for now in moments {
        timekeeper::pass(&desk, now).await.unwrap();
    }
    Arc::try_unwrap(desk).unwrap().store.unwrap().close();
}

fn every(minutes: i64, from: &str, to: &str) -> impl Iterator<Item = Timestamp> {
    let to = at(to);
    std::iter::successors(Some(at(from)), move |last| {
        Some(*last + SignedDuration::from_mins(minutes))
    })
    .take_while(move |now| *now <= to)
}

fn digest_at(house: &House, hour: &str) {
    let yaml = maildir_config()
        .replace("08:00", hour)
        .replace("[mon, tue, wed, thu, fri]", "[mon, tue, wed, thu, fri, sat, sun]");
    house.write_config(&yaml);
}

#[tokio::test]
async fn on_days_of_23_and_25_hours_every_digest_goes_out_once_and_72_hours_are_72_hours() {
    for (first, last, change) in [
        ("2025-03-28T12:00:00+01:00", "2025-04-01T12:00:00+02:00", "2025-03-30"),
        ("2025-10-24T12:00:00+02:00", "2025-10-28T12:00:00+01:00", "2025-10-26"),
    ] {
        let house = House::new();
        // On the one day this hour does not exist, on the other it comes twice.
        digest_at(&house, "02:30");
        let line = house.ingest(&house.mail("one", report("one")), first);
        let gdpr = line["clocks"]
            .as_array()
            .unwrap()
            .iter()
            .find(|clock| clock["name"] == "gdpr_art33")
            .unwrap();
        let due = at(gdpr["due"].as_str().unwrap());
        assert_eq!(due, at(first) + SignedDuration::from_hours(72));
        look(&house, every(10, first, last)).await;
        let mails = written(&house);
        let days: Vec<String> = mails["digest"]
            .iter()
            .filter(|mail| mail["to"] == "dpo@example.org")
            .map(|mail| mail["queued"].as_str().unwrap().chars().take(10).collect())
            .collect();
        assert_eq!(days.len(), 4, "{days:?}");
        assert!(days.iter().any(|day| day == change), "{days:?}");
        let mut once = days.clone();
        once.dedup();
        assert_eq!(once, days);
        fired_once(&house);
        let clock = &house.json(&["incidents"])[0]["clocks"];
        let gdpr = clock
            .as_array()
            .unwrap()
            .iter()
            .find(|clock| clock["name"] == "gdpr_art33")
            .unwrap();
        let stages = gdpr["fired"].as_array().unwrap();
        assert_eq!(stages.len(), 3, "{gdpr}");
        for (stage, hours) in stages.iter().zip([48, 66, 72]) {
            let late = at(stage["at"].as_str().unwrap()).duration_since(at(first) + SignedDuration::from_hours(hours));
            assert!(
                late >= SignedDuration::ZERO && late <= SignedDuration::from_mins(10),
                "{stage} {late}"
            );
        }
    }
}

#[tokio::test]
async fn a_clock_that_steps_hours_back_and_forth_fires_nothing_twice_and_misses_nothing() {
    let house = House::new();
    let first = "2025-09-01T07:00:00+02:00";
    house.ingest(&house.mail("one", report("one")), first);
    house.ingest(&house.mail("two", report("second")), "2025-09-01T11:00:00+02:00");
    let walk: Vec<Timestamp> = every(20, first, "2025-09-06T12:00:00+02:00").collect();
    // Hours forth, hours back, suspended for half a day, a day back.
    let steps = walk.iter().enumerate().filter_map(|(number, now)| {
        let jump = match number % 17 {
            3 => SignedDuration::from_hours(2),
            7 => SignedDuration::from_hours(-3),
            11 => SignedDuration::from_hours(-20),
            _ => SignedDuration::ZERO,
        };
        (!(100..136).contains(&number)).then(|| *now + jump)
    });
    look(&house, steps).await;
    assert!(fired_once(&house) >= 6);
    for incident in house.json(&["incidents"]) {
        let gdpr = incident["clocks"]
            .as_array()
            .unwrap()
            .iter()
            .find(|clock| clock["name"] == "gdpr_art33")
            .unwrap();
        assert_eq!(gdpr["fired"].as_array().unwrap().len(), 3, "{gdpr}");
    }
    let mails = written(&house);
    let digests = mails["digest"].iter().filter(|mail| mail["to"] == "dpo@example.org");
    assert_eq!(digests.count(), 5, "Monday to Friday");
}

#[tokio::test]
async fn a_digest_mark_that_a_wrong_clock_left_in_2036_does_not_silence_the_digest() {
    let house = House::new();
    house.ingest(&house.mail("one", report("one")), "2025-09-01T07:00:00+02:00");
    let wrong = "2025-09-03T12:00:00+02:00";
    look(
        &house,
        every(60, "2025-09-01T07:00:00+02:00", "2025-09-01T12:00:00+02:00"),
    )
    .await;
    look(&house, [at(wrong)]).await;
    look(
        &house,
        every(60, "2025-09-01T13:00:00+02:00", "2025-09-05T12:00:00+02:00"),
    )
    .await;
    let mails = written(&house);
    let days: Vec<String> = mails["digest"]
        .iter()
        .filter(|mail| mail["to"] == "dpo@example.org")
        .map(|mail| mail["queued"].as_str().unwrap().chars().take(10).collect())
        .collect();
    assert!(
        days.contains(&"2025-09-02".to_owned()) && days.contains(&"2025-09-04".to_owned()),
        "{days:?}"
    );
    fired_once(&house);
}

fn set(house: &House, hours: i64) {
    std::fs::write(house.path("clock"), (hours * 3600).to_string()).unwrap();
}

fn says(house: &House, what: &str) {
    house.wait_for(what, || house.log().contains(what).then_some(()));
}

/// Delivers a mail, which makes the daemon look at its clocks at once.
fn nudge(house: &House, name: &str) {
    let before = house.json(&["mails"]).len();
    house.deliver(name, report(name));
    house.wait_for("the mail", || (house.json(&["mails"]).len() > before).then_some(()));
}

#[test]
fn a_wall_clock_that_visits_2036_burns_no_deadline() {
    let house = House::new();
    let clock = house.path("clock");
    set(&house, 0);
    let daemon = house.start_up(&[("VORFALLD_CLOCK", clock.to_str().unwrap())]);
    nudge(&house, "before");
    set(&house, 10 * 365 * 24);
    nudge(&house, "meanwhile");
    says(&house, "The wall clock jumped; it is not believed");
    nudge(&house, "still");
    set(&house, 0);
    nudge(&house, "after");
    says(&house, "The wall clock is back where it was");
    assert!(daemon.stop().success());
    assert_eq!(fired_once(&house), 0);
    let year = crate::servers::now().to_zoned(jiff::tz::TimeZone::UTC).year();
    for incident in house.json(&["incidents"]) {
        let id = incident["id"].as_str().unwrap();
        let opened: i16 = id.split('-').next().unwrap().parse().unwrap();
        assert!((opened - year).abs() <= 1, "{id} was opened by the wrong clock");
    }
    let mails = written(&house);
    assert_eq!(mails.keys().collect::<Vec<_>>(), ["acknowledgement"]);
}

#[test]
fn a_step_that_stays_is_believed_and_nothing_fires_twice_when_it_is_taken_back() {
    let house = House::new();
    let clock = house.path("clock");
    set(&house, 0);
    let daemon = house.start_up(&[("VORFALLD_CLOCK", clock.to_str().unwrap()), ("VORFALLD_PROBATION", "2")]);
    nudge(&house, "one");
    let believed = |times: usize| {
        house.wait_for("the step to be believed", || {
            // Any look at the clock will do.
            house.run(&["status"]);
            (house.log().matches("The wall clock jumped and stayed there").count() >= times).then_some(())
        });
    };
    set(&house, 80);
    believed(1);
    nudge(&house, "second");
    house.wait_for("the escalation", || {
        written(&house).contains_key("escalation").then_some(())
    });
    let fired = fired_once(&house);
    let mails = house.json(&["outbox"]).len();
    assert!(fired >= 3);
    set(&house, 0);
    believed(2);
    nudge(&house, "of third");
    set(&house, 79);
    believed(3);
    nudge(&house, "the fourth");
    assert!(daemon.stop().success());
    fired_once(&house);
    let incidents = house.json(&["incidents"]);
    let first = house.json(&["show", incidents[0]["id"].as_str().unwrap()]);
    let gdpr = first[0]["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|clock| clock["name"] == "gdpr_art33")
        .unwrap();
    assert_eq!(gdpr["fired"].as_array().unwrap().len(), 3);
    assert!(house.json(&["outbox"]).len() > mails);
}
