//! The nightly erasure over a whole desk.

use std::time::Duration;

use super::*;
use crate::config::{Config, init};
use crate::daemon::answer::answer;
use crate::daemon::protocol::{Handed, Order, Request};
use crate::daemon::timekeeper;
use crate::daemon::worker::Workers;
use crate::model::time::Stamp;
use crate::store::MasterKey;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn stamp(text: &str) -> Stamp {
    text.parse().unwrap()
}

const CAME: &str = "2026-10-05T10:00:00+02:00";
const CLOSED: &str = "2026-10-06T10:00:00+02:00";

fn desk(folder: &tempfile::TempDir) -> Arc<Desk> {
    let mut random = |bytes: &mut [u8]| bytes.fill(7);
    init::init(folder.path(), at(CAME), &mut random).unwrap();
    let (config, _) = Config::load(&folder.path().join("vorfalld.yaml"), at(CAME)).unwrap();
    let store = Store::open(&folder.path().join("state"), MasterKey::new([7; 32])).unwrap();
    let workers = Workers::new("/proc/self/exe".into(), 1, Duration::from_secs(10));
    Arc::new(Desk::new(config, Some(store), workers))
}

fn raw(number: u32) -> Vec<u8> {
    format!(
        "From: Sam Example <sam{number}@example.org>\r\nTo: vorfall@example.org\r\nSubject: Laptop {number} stolen\r\n\
         Date: Mon, 05 Oct 2026 09:30:00 +0200\r\nMessage-ID: <r{number}@example.org>\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\nMy laptop INV-08{number} was stolen on the train to \
         town {number}.\r\n"
    )
    .into_bytes()
}

async fn ingest(desk: &Arc<Desk>, number: u32, now: &str) -> String {
    let mails = vec![Handed {
        path: format!("{number}-{now}"),
        partial: None,
    }];
    let request = Request::Ingest {
        mails,
        now: Some(stamp(now)),
    };
    let lines = answer(desk, request, vec![raw(number)], "operator").await.unwrap();
    let line: Value = serde_json::from_str(&lines[0]).unwrap();
    format!(
        "{} {}",
        line["outcome"].as_str().unwrap(),
        line["incident"].as_str().unwrap()
    )
}

async fn give(desk: &Arc<Desk>, number: u32, order: Order) {
    let id = IncidentId { year: 2026, number };
    let now = Some(stamp(CLOSED));
    answer(desk, Request::Order { id, order, now }, Vec::new(), "operator")
        .await
        .unwrap();
}

fn close() -> Order {
    Order::Close(Some("no risk".to_owned()))
}

fn there(desk: &Desk) -> Vec<u32> {
    let incidents = desk.store().unwrap().incidents(false).unwrap();
    incidents.iter().map(|incident| incident.id.number).collect()
}

/// Everything that waits is sent.
fn send_all(desk: &Desk) {
    for mail in desk.store().unwrap().outgoing_due(Timestamp::MAX, 10).unwrap() {
        let sent = crate::store::outbox::after_success(&mail, at(CLOSED), false);
        let mut step = Transaction::new(at(CLOSED), "courier");
        step.writes.push(Write::Outgoing(Box::new(sent)));
        desk.commit(|_| Ok(Some(step))).unwrap();
    }
}

/// Nights as they come: the clock is looked at every twenty days.
async fn until(desk: &Arc<Desk>, end: &str) {
    let mut now = at(CLOSED);
    while now < at(end) {
        pass(desk, now).await.unwrap();
        now = now.checked_add(jiff::SignedDuration::from_hours(20 * 24)).unwrap();
    }
    pass(desk, at(end)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_its_time_goes_by_itself_and_a_repeat_report_opens_a_new_incident() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    for number in 1..=3 {
        assert_eq!(ingest(&desk, number, CAME).await, format!("incident 2026-000{number}"));
    }
    give(&desk, 1, close()).await;
    give(&desk, 3, close()).await;
    give(&desk, 3, Order::Hold("asked for by the court".to_owned())).await;
    send_all(&desk);
    until(&desk, "2029-10-05T04:00:00+02:00").await;
    assert_eq!(there(&desk), [1, 2, 3], "not a day before");
    assert_eq!(
        ingest(&desk, 1, "2029-10-05T05:00:00+02:00").await,
        "already_seen 2026-0001"
    );
    until(&desk, "2029-10-10T04:00:00+02:00").await;
    assert_eq!(there(&desk), [2, 3], "an open and a held one stay");
    let store = desk.store().unwrap();
    let id = IncidentId { year: 2026, number: 1 };
    assert!(store.erased(id).unwrap().unwrap().contains("over its time"));
    assert_eq!(store.history(id).unwrap(), []);
    let shown = answer(&desk, Request::Show { id }, Vec::new(), "operator").await;
    assert!(shown.unwrap_err().to_string().contains("was erased"));
    assert_eq!(
        ingest(&desk, 1, "2029-10-11T10:00:00+02:00").await,
        "incident 2029-0001"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_leaps_erases_nothing_before_the_next_day() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    ingest(&desk, 1, CAME).await;
    give(&desk, 1, close()).await;
    send_all(&desk);
    pass(&desk, at(CLOSED)).await.unwrap();
    for now in ["2077-01-01T04:00:00Z", "2077-01-01T05:00:00Z", "2026-10-07T04:00:00Z"] {
        timekeeper::pass(&desk, at(now)).await.unwrap();
        assert_eq!(there(&desk), [1], "{now}");
    }
    pass(&desk, at("2077-01-01T05:00:00Z")).await.unwrap();
    pass(&desk, at("2077-01-02T05:00:00Z")).await.unwrap();
    assert_eq!(there(&desk), [] as [u32; 0], "a day later it is believed");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_sees_before_what_would_go_and_may_erase_one_that_nobody_holds() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    ingest(&desk, 1, CAME).await;
    ingest(&desk, 2, CAME).await;
    give(&desk, 2, Order::Hold("insurance".to_owned())).await;
    let ask = |dry_run, now| {
        let desk = Arc::clone(&desk);
        async move {
            let request = Request::Retention {
                dry_run,
                now: Some(stamp(now)),
            };
            answer(&desk, request, Vec::new(), "operator").await.unwrap()
        }
    };
    assert_eq!(
        ask(true, "2099-01-01T00:00:00Z").await,
        [] as [String; 0],
        "both are open"
    );
    let erase_for = |number, reason: Option<&str>| {
        let desk = Arc::clone(&desk);
        let id = IncidentId { year: 2026, number };
        let reason = reason.map(str::to_owned);
        async move {
            let request = Request::Erase {
                id,
                reason,
                now: Some(stamp(CLOSED)),
            };
            answer(&desk, request, Vec::new(), "operator").await
        }
    };
    let erase = |number| erase_for(number, Some("Art. 17 GDPR"));
    for none in [None, Some("  ")] {
        let why = erase_for(1, none).await.unwrap_err().to_string();
        assert!(why.contains("gdpr_art33") && why.contains("--reason"), "{why}");
    }
    assert!(erase(2).await.unwrap_err().to_string().contains("held (insurance)"));
    assert!(erase(1).await.unwrap()[0].contains("erased"));
    assert!(erase(1).await.unwrap_err().to_string().contains("erased already"));
    assert!(erase(9).await.unwrap_err().to_string().contains("no incident"));
    assert_eq!(there(&desk), [2]);
    give(&desk, 2, Order::Release).await;
    give(&desk, 2, close()).await;
    send_all(&desk);
    let due = ask(true, "2027-11-01T00:00:00Z").await;
    assert!(
        due.len() == 1 && due[0].contains("raw_mails") && due[0].contains("due"),
        "{due:?}"
    );
    assert!(ask(false, "2027-11-01T00:00:00Z").await[0].contains("erased"));
    assert_eq!(there(&desk), [2]);
    assert_eq!(ask(true, "2027-11-02T00:00:00Z").await, [] as [String; 0]);
    assert!(ask(true, "2029-11-01T00:00:00Z").await[0].contains("incident"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_fails_is_tried_every_hour_and_holds_up_no_clock() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    ingest(&desk, 1, CAME).await;
    give(&desk, 1, close()).await;
    send_all(&desk);
    until(&desk, "2029-10-05T04:00:00+02:00").await;
    let journal = folder.path().join("state/journal");
    let segment = std::fs::read_dir(journal).unwrap().next().unwrap().unwrap().path();
    let in_the_way = segment.with_extension("new");
    std::fs::create_dir(&in_the_way).unwrap();
    timekeeper::pass(&desk, at("2029-10-08T04:00:00+02:00")).await.unwrap();
    let failed = desk.pulse.seen().unerased.unwrap();
    assert_eq!(failed.since, at("2029-10-08T04:00:00+02:00"));
    std::fs::remove_dir(&in_the_way).unwrap();
    pass(&desk, at("2029-10-08T04:30:00+02:00")).await.unwrap();
    assert!(
        desk.pulse.seen().unerased.is_some(),
        "not every time that the clocks are looked at"
    );
    pass(&desk, at("2029-10-08T05:01:00+02:00")).await.unwrap();
    assert!(desk.pulse.seen().unerased.is_none());
    assert_eq!(there(&desk), [] as [u32; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_spoke_up_for_after_the_plan_was_made_stays() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    for number in 1..=3 {
        ingest(&desk, number, CAME).await;
        give(&desk, number, close()).await;
    }
    send_all(&desk);
    let later = at("2029-11-01T03:00:00Z");
    let made = plan(&desk, later).unwrap();
    assert_eq!(made.incidents.len(), 3);
    give(&desk, 1, Order::Hold("asked for by the court".to_owned())).await;
    give(&desk, 2, Order::Reopen).await;
    let gone = erase(&desk, &made, ("timekeeper", later)).unwrap();
    assert_eq!(there(&desk), [1, 2]);
    let told = lines(&gone, true);
    assert_eq!(
        told.iter().filter(|line| line.contains("\"erased\"")).count(),
        1,
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.contains("asked for by the court")),
        "{told:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_goes_at_once_is_shown_and_erased_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let count = u32::try_from(INCIDENTS).unwrap() + 2;
    for number in 1..=count {
        ingest(&desk, number, CAME).await;
        give(&desk, number, close()).await;
    }
    send_all(&desk);
    for (dry_run, fate) in [(true, "due"), (false, "erased")] {
        let request = Request::Retention {
            dry_run,
            now: Some(stamp("2029-11-01T00:00:00Z")),
        };
        let lines = answer(&desk, request, Vec::new(), "operator").await.unwrap();
        let told = |line: &&String| line.contains("\"incident\"") && line.contains(fate);
        assert_eq!(lines.iter().filter(told).count(), INCIDENTS + 2, "{lines:?}");
    }
    assert_eq!(there(&desk), [] as [u32; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_lists_or_shows_meanwhile_is_told_an_incident_with_its_reports_and_history_or_nothing_of_it() {
    const GOES: u32 = 12;
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    for number in 1..=GOES + 4 {
        ingest(&desk, number, CAME).await;
    }
    let done = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let mut readers = Vec::new();
    for listing in [true, true, false] {
        let (desk, done) = (Arc::clone(&desk), Arc::clone(&done));
        readers.push(tokio::spawn(async move {
            let mut lines = 0_usize;
            let mut halves = Vec::new();
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                for number in 1..=if listing { 1 } else { GOES } {
                    let id = IncidentId { year: 2026, number };
                    let request = if listing {
                        Request::Incidents { all: true }
                    } else {
                        Request::Show { id }
                    };
                    let told = answer(&desk, request, Vec::new(), "operator").await;
                    for line in told.unwrap_or_default() {
                        let line: Value = serde_json::from_str(&line).unwrap();
                        lines += 1;
                        let has = |name: &str| line[name].as_array().is_some_and(|items| !items.is_empty());
                        if !has("reports") || !listing && !has("history") {
                            halves.push(line["id"].to_string());
                        }
                    }
                }
            }
            (lines, halves)
        }));
    }
    for number in 1..=GOES {
        let request = Request::Erase {
            id: IncidentId { year: 2026, number },
            reason: Some("a test".to_owned()),
            now: Some(stamp(CLOSED)),
        };
        answer(&desk, request, Vec::new(), "operator").await.unwrap();
    }
    done.store(true, std::sync::atomic::Ordering::Relaxed);
    for reader in readers {
        let (lines, halves) = reader.await.unwrap();
        assert!(lines > 0);
        assert_eq!(halves, [] as [String; 0], "told by half, of {lines}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_an_ingest_began_outlives_its_answer() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let mails = |numbers: std::ops::Range<u32>| -> Vec<Handed> {
        numbers
            .map(|number| Handed {
                path: number.to_string(),
                partial: None,
            })
            .collect()
    };
    let request = Request::Ingest {
        mails: mails(0..8),
        now: Some(stamp(CAME)),
    };
    // All the same: nothing but the first has to be read.
    let raws = vec![b"From: a@example.org\r\n\r\n".to_vec(); 8];
    answer(&desk, request, raws, "operator").await.unwrap();
    assert_eq!(
        Arc::strong_count(&desk),
        1,
        "whoever closes the state must be the last that has it"
    );
}
