//! Figures of the whole way, on real servers on this machine: `make bench` runs these, one after the other. They assert
//! that all mails arrive and print how long it took; what is fast enough is for people to say.

#[path = "../../benches/mix/mod.rs"]
mod mix;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use jiff::Timestamp;
use sequoia_openpgp::Cert;
use sequoia_openpgp::parse::Parse;

use crate::house::{Daemon, House, letter};
use crate::kill::Office;
use crate::servers::raw::Raw;
use crate::servers::{self, Dovecot, PASSWORD};

/// Mails whose way is timed, one after the other and then in one go.
const TIMED: usize = 200;

fn number(name: &str, usual: usize) -> usize {
    let set = std::env::var(name).ok().and_then(|text| text.parse().ok());
    set.unwrap_or(usual)
}

fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let load = text.split(' ').next().unwrap_or("?").to_owned();
    format!("load {load} on {cores} cores")
}

/// The daemon's way out goes over STARTTLS and a login, as on a real server, and nobody's budget of answers bites.
fn office() -> Office {
    let office = Office::open();
    let config = std::fs::read_to_string(office.house.config()).unwrap();
    let clear = format!("smtp: {{host: 127.0.0.1, port: {}, tls: none, ", office.postfix.port);
    assert!(config.contains(&clear), "{config}");
    let sealed = format!(
        "smtp: {{host: localhost, port: {}, tls: starttls, ca: {}, user: vorfall, password: \"file:keys/password\", ",
        office.postfix.port,
        office.dovecot.certificates.ca.display()
    );
    office.house.write_config(&config.replace(&clear, &sealed));
    let rules = office.house.path("rules/linking.yaml");
    let text = std::fs::read_to_string(&rules).unwrap();
    assert!(text.contains("all_per_hour: 200"), "{text}");
    std::fs::write(&rules, text.replace("all_per_hour: 200", "all_per_hour: 1000000")).unwrap();
    office
}

fn reporter(number: usize) -> String {
    format!("anna+{number}@example.net")
}

/// A report that shares nothing with the others.
fn report(number: usize) -> Vec<u8> {
    let subject = format!("Notebook Nummer {number} aus Raum {}", number * 7);
    let body = format!(
        "Guten Tag,\n\nmein Notebook mit der Inventarnummer INV-{} wurde heute im Zug gestohlen.\n\nAnna Beispiel{number}\n",
        40_000 + number * 131
    );
    letter(
        &reporter(number),
        &subject,
        &format!("bench-{number}@example.net"),
        &body,
    )
    .into_bytes()
}

/// When Postfix said 250 to the answer to each reporter, by the daemon's own record.
fn accepted(house: &House) -> BTreeMap<String, Timestamp> {
    let mut to = BTreeMap::new();
    for mail in house.json(&["outbox"]) {
        let text = |key: &str| mail[key].as_str().unwrap().to_owned();
        to.insert(text("message_id"), text("to"));
    }
    let log = house.log();
    let lines = log
        .lines()
        .filter(|line| line.contains("A mail was accepted by the next server"));
    let told = lines.filter_map(|line| {
        let at = line.split_whitespace().next()?.parse().ok()?;
        let id = line.split_once("message_id=")?.1.split_whitespace().next()?;
        Some((to.get(id)?.clone(), at))
    });
    told.collect()
}

fn wait_for_answers(house: &House, count: usize) {
    let words = "A mail was accepted by the next server";
    for _ in 0..60_000 {
        if house.log().matches(words).count() >= count {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("waited in vain for {count} answers\n{}", house.log());
}

/// Milliseconds from the first to the second.
fn between(from: Timestamp, to: Timestamp) -> i64 {
    i64::try_from(to.duration_since(from).as_millis()).unwrap()
}

/// The middle one, and the one that 99 of a hundred are at most.
fn quantiles(mut all: Vec<i64>) -> String {
    all.sort_unstable();
    let at = |percent: usize| all[(all.len() * percent).div_ceil(100).max(1) - 1];
    format!("p50 {:>6} ms   p99 {:>6} ms", at(50), at(99))
}

#[test]
#[ignore = "a measurement: make bench"]
fn from_delivery_to_the_accepted_acknowledgement() {
    let office = office();
    let house = &office.house;
    let daemon = house.start();
    house.wait_for("the mailbox", || {
        house.log().contains("The mailbox is watched").then_some(())
    });
    let (end, told) = Raw::login(office.dovecot.imap_port, "vorfall").idle("INBOX");
    let mut reporters = Raw::login(office.dovecot.imap_port, "vorfall");
    println!(
        "\nFrom delivery in Dovecot to the acknowledgement that Postfix said 250 to, {TIMED} mails from {TIMED} reporters"
    );
    println!("(IMAP over TLS, IDLE; SMTP over STARTTLS with a login; {}):", load());
    let mut delivered = BTreeMap::new();
    for number in 0..TIMED {
        reporters.append("INBOX", &report(number));
        delivered.insert(reporter(number), servers::now());
        wait_for_answers(house, number + 1);
        house.wait_for("the mail to be filed", || (office.waiting() == 0).then_some(()));
    }
    drop(end);
    let told = told.join().unwrap();
    let first = accepted(house);
    for number in TIMED..2 * TIMED {
        reporters.append("INBOX", &report(number));
        delivered.insert(reporter(number), servers::now());
    }
    wait_for_answers(house, 2 * TIMED);
    let all = accepted(house);
    assert_eq!(all.len(), 2 * TIMED, "one answer for each");
    let way = |numbers: std::ops::Range<usize>| {
        let times = numbers.map(|number| between(delivered[&reporter(number)], all[&reporter(number)]));
        quantiles(times.collect())
    };
    println!("  one after the other            {}", way(0..TIMED));
    let server = (0..TIMED).filter_map(|number| {
        let from = delivered[&reporter(number)];
        let word = told.iter().find(|at| **at >= from)?;
        Some((number, between(from, *word)))
    });
    let server: Vec<(usize, i64)> = server
        .filter(|(number, _)| first.contains_key(&reporter(*number)))
        .collect();
    println!(
        "    of it until Dovecot tells    {}   (what a bare client in IDLE hears in the same run)",
        quantiles(server.iter().map(|(_, time)| *time).collect())
    );
    println!("  in one go                      {}", way(TIMED..2 * TIMED));
    let begun = delivered[&reporter(TIMED)];
    let last = all.values().max().unwrap();
    println!(
        "    the last of {TIMED} was answered {:.1} s after the first was delivered",
        between(begun, *last) as f64 / 1000.0
    );
    assert!(daemon.stop().success());
}

/// The daemon's peak of resident memory so far, MiB; its workers are processes of their own.
fn peak(daemon: &Daemon) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", daemon.child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

/// Copies the inbox with mbsync; how long it took, in seconds.
fn mbsync(dovecot: &Dovecot, folder: &Path) -> Option<f64> {
    let there = Command::new("mbsync").arg("--version").output();
    if !there.is_ok_and(|out| out.status.success()) {
        return None;
    }
    let copy = folder.join("copy");
    std::fs::create_dir(&copy).unwrap();
    let config = folder.join("mbsyncrc");
    let text = format!(
        "IMAPAccount a\nHost localhost\nPort {port}\nUser vorfall\nPassCmd \"echo {PASSWORD}\"\nSSLType IMAPS\n\
         CertificateFile {ca}\nAuthMechs LOGIN PLAIN\n\nIMAPStore far\nAccount a\n\nMaildirStore near\nPath {copy}/\n\
         Inbox {copy}/inbox\n\nChannel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSync Pull\nSyncState *\n",
        port = dovecot.imaps_port,
        ca = dovecot.certificates.ca.display(),
        copy = copy.display(),
    );
    std::fs::write(&config, text).unwrap();
    let started = servers::now();
    servers::run(Command::new("mbsync").arg("-q").arg("-c").arg(&config).arg("c"));
    let time = between(started, servers::now()) as f64 / 1000.0;
    let count: usize = ["new", "cur"]
        .map(|part| std::fs::read_dir(copy.join("inbox").join(part)).unwrap().count())
        .iter()
        .sum();
    assert_eq!(count, waiting(dovecot), "mbsync copied all of them");
    Some(time)
}

fn waiting(dovecot: &Dovecot) -> usize {
    let parts = ["new", "cur"].map(|part| dovecot.maildir("vorfall").join(part));
    parts.map(|part| std::fs::read_dir(part).unwrap().count()).iter().sum()
}

#[test]
#[ignore = "a measurement: make bench"]
fn a_mailbox_full_of_waiting_mails() {
    let count = number("VORFALLD_BENCH_WAITING", 10_000);
    let dovecot = Dovecot::start(&["vorfall"]);
    let house = House::bare();
    crate::doors::stage::secret(&house, "password", PASSWORD);
    let ca = dovecot.certificates.ca.display();
    let port = dovecot.imaps_port;
    house.write_config(
        &crate::house::maildir_config().replace(
            "maildir: mail,",
            &format!(
                "imap: {{host: localhost, port: {port}, tls: implicit, ca: {ca}, user: vorfall, password: \"file:keys/password\"}},"
            ),
        ),
    );
    let cert = Cert::from_file(house.path("keys/mailbox.asc")).unwrap();
    let mails = mix::mix(count, &cert).unwrap();
    let bytes: usize = mails.iter().map(Vec::len).sum();
    for (place, mail) in mails.iter().enumerate() {
        dovecot.put("vorfall", &format!("{}.bench", 1_700_000_000 + place), mail);
    }
    let distinct = count - count / 10;
    drop(mails);
    println!(
        "\n{count} mails ({} MB) wait in Dovecot, IMAP over TLS ({}):",
        bytes / 1_000_000,
        load()
    );
    // Dovecot reads the headers of new mails once, whoever asks first: neither of the two shall pay for that.
    let mut first = Raw::login(dovecot.imap_port, "vorfall");
    assert_eq!(first.status("INBOX", "MESSAGES"), u32::try_from(count).ok());
    first.ask("EXAMINE INBOX");
    first.ask("UID FETCH 1:* (RFC822.SIZE INTERNALDATE)");
    let copied = mbsync(&dovecot, house.root.path());
    let started = servers::now();
    let daemon = house.start();
    let rate = |seconds: f64| f64::from(u32::try_from(count).unwrap()) / seconds;
    while waiting(&dovecot) > 0 {
        assert!(
            between(started, servers::now()) < 1_800_000,
            "{} mails still wait after half an hour\n{}",
            waiting(&dovecot),
            house.log().lines().rev().take(20).collect::<Vec<_>>().join("\n")
        );
        std::thread::sleep(Duration::from_millis(50));
    }
    let time = between(started, servers::now()) as f64 / 1000.0;
    let memory = peak(&daemon);
    println!(
        "  vorfalld: all on record and filed after {time:.1} s ({:.0} mails/s), its peak memory {memory} MiB without workers",
        rate(time)
    );
    match copied {
        Some(copied) => println!(
            "  mbsync copies the same folder in {copied:.1} s ({:.0} mails/s), before it and in the same run",
            rate(copied)
        ),
        None => println!("  mbsync is missing (install isync): nothing to compare with"),
    }
    let records = house.json(&["mails"]).len();
    assert!(daemon.stop().success());
    assert_eq!(records, distinct, "every mail is on record, once");
}
