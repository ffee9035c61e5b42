//! Killed at random over a stream of mixed mails from Dovecot through Postfix: nothing lost, nothing doubled.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use base64::Engine;
use sequoia_openpgp::Cert;
use sequoia_openpgp::parse::Parse;
use serde_json::Value;

use crate::house::{House, letter, now};
use crate::kill::{Office, only_the_last_of_a_life_goes_out_twice};

const FORM: &[u8] = include_bytes!("../fixtures/forms/datenpanne-form.pdf");
/// Mails of one round; each place in it is another kind of mail.
const KINDS: usize = 14;

/// xorshift: the same seed, the same kills.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

fn sender(number: usize) -> String {
    format!("anna+{number}@example.net")
}

fn device(number: usize) -> String {
    format!(
        "Mein Notebook mit der Inventarnummer INV-{} wurde im Zug gestohlen.",
        100_000 + number * 37
    )
}

fn plain(number: usize) -> String {
    letter(
        &sender(number),
        &format!("Notebook {number} im Zug {} gestohlen", number * 3 + 1),
        &format!("soak-{number}@example.net"),
        &device(number),
    )
}

fn form(number: usize) -> String {
    let body = format!(
        "Name: Anna Beispiel{number}\nE-Mail: {}\nEntdeckt am: 05.10.2026 09:00\nArt des Vorfalls: Geräteverlust\n\
         Gerätenummer: INV-{}\nBeschreibung: Das Gerät lag im Hörsaal {number} und ist weg.\n",
        sender(number),
        500_000 + number * 41
    );
    letter(
        &sender(number),
        &format!("Formular {number} zu Gerät {}", number * 5),
        &format!("soak-{number}@example.net"),
        &body,
    )
}

fn encrypted(number: usize, cert: Option<&Cert>) -> String {
    let armored = match cert {
        Some(cert) => {
            let entity = format!("Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n", device(number));
            vorfalld::mail::compose::seal_for(entity.as_bytes(), cert, None, crate::servers::now()).unwrap()
        }
        None => format!("-----BEGIN PGP MESSAGE-----\r\n\r\nwV4DR2b2udXyHrYSAQdA{number}\r\n"),
    };
    format!(
        "From: {}\r\nTo: vorfall@example.org\r\nSubject: Verschlüsselt {number} für {}\r\nMessage-ID: <soak-{number}@example.net>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=o\r\n\r\n\
         --o\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--o\r\n\
         Content-Type: application/octet-stream\r\n\r\n{armored}\r\n--o--\r\n",
        sender(number),
        number * 11
    )
}

fn with_pdf(number: usize) -> String {
    let pdf = base64::engine::general_purpose::STANDARD.encode(FORM);
    let lines: Vec<&str> = pdf
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!(
        "From: {}\r\nTo: vorfall@example.org\r\nSubject: Datenpanne {number} laut Anlage {}\r\nMessage-ID: <soak-{number}@example.net>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\n\
         Anbei das Formular {number}.\r\n--m\r\nContent-Type: application/pdf; name=f.pdf\r\nContent-Disposition: attachment; \
         filename=f.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--m--\r\n",
        sender(number),
        number * 13,
        lines.join("\r\n")
    )
}

fn away(number: usize) -> String {
    letter(
        &sender(number),
        "Abwesenheitsnotiz",
        &format!("soak-{number}@example.net"),
        &format!("Bin weg, {number}."),
    )
    .replacen("MIME-Version", "Auto-Submitted: auto-replied\r\nMIME-Version", 1)
}

/// The mail of this number: what kind it is only its place in the round tells.
fn mail(number: usize, cert: &Cert) -> String {
    match number % KINDS {
        0..=4 => plain(number),
        5 | 6 => form(number),
        7 | 8 => encrypted(number, Some(cert)),
        9 => encrypted(number, None),
        10 => away(number),
        // The same mail once more, by another route.
        11 => plain(number - 11),
        // Somebody else tells of the same device.
        12 => plain(number - 11)
            .replace(&sender(number - 11), &sender(number))
            .replace("soak-", "soak-too-"),
        _ => with_pdf(number),
    }
}

/// Who must have been answered, once each.
fn answered(count: usize) -> BTreeSet<String> {
    (0..count)
        .filter(|number| ![10, 11].contains(&(number % KINDS)))
        .map(sender)
        .collect()
}

#[test]
fn killed_at_random_nothing_is_lost_and_nothing_doubled() {
    soak(120, 12);
}

#[test]
#[ignore = "takes half an hour: make soak"]
fn long() {
    let number = |name: &str, usual| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(usual)
    };
    soak(number("SOAK_MAILS", 3000), number("SOAK_KILLS", 300));
}

fn soak(mails: usize, kills: usize) {
    let started = now();
    let office = Office::open();
    let house = &office.house;
    let rules = house.path("rules/linking.yaml");
    let text = std::fs::read_to_string(&rules).unwrap();
    assert!(text.contains("all_per_hour: 200"));
    std::fs::write(&rules, text.replace("all_per_hour: 200", "all_per_hour: 1000000")).unwrap();
    let cert = Cert::from_file(house.path("keys/mailbox.asc")).unwrap();
    let seed = std::env::var("SOAK_SEED").ok().and_then(|text| text.parse().ok());
    let seed = seed.unwrap_or_else(|| u64::from(std::process::id()) * 2_654_435_761 + 1);
    let mut dice = Dice(seed);
    println!("soak: seed {seed}");
    let mut next = 0;
    let mut on_record = 0;
    let mut deliver_until = |end: usize| {
        for number in next..end {
            office.deliver(&sender(number), mail(number, &cert).as_bytes());
        }
        next = end;
    };
    for round in 0..kills {
        let (from, until) = (mails * round / kills, mails * (round + 1) / kills);
        // A part waits when the daemon starts, a part comes while it runs.
        deliver_until(from.midpoint(until));
        live_and_die(&office, (round, until), &mut dice, || deliver_until(until));
        if (round + 1) % (kills / 10).max(1) == 0 {
            on_record = crate::house::lines(&house.run(&["mails", "--json"]).stdout).len();
            println!("soak: {on_record} of {until} mails on record at kill {}", round + 1);
        }
    }
    let at_last_kill = on_record;
    // Else the kills fell on a few mails only, and say nothing about the others.
    assert!(
        at_last_kill * 3 >= mails * 2,
        "{at_last_kill} of {mails} mails at the last kill"
    );
    let daemon = house.start_up(&[]);
    let patience = now();
    loop {
        let outbox = house.json(&["outbox"]);
        if office.waiting() == 0 && outbox.iter().all(|mail| mail["state"] == "sent") && !outbox.is_empty() {
            break;
        }
        assert!(
            now().duration_since(patience) < Duration::from_mins(10),
            "{}",
            tail(&house.log())
        );
        std::thread::sleep(Duration::from_millis(500));
    }
    assert!(daemon.stop().success());
    let spent = now().duration_since(started);
    let doubles = check(&office, mails);
    println!(
        "soak: {mails} mails, {kills} kills, {at_last_kill} mails on record at the last kill, {} incidents, {} answers, {doubles} \
         sent twice with the same Message-ID, {} s",
        house.json(&["incidents", "--all"]).len(),
        answered(mails).len(),
        spent.as_secs()
    );
    assert!(doubles <= kills);
    only_the_last_of_a_life_goes_out_twice(house);
}

/// One life of the daemon, ended by SIGKILL: at its start, or at any moment of the work, or when so many more mails are
/// filed as the dice say, so that it makes headway on the whole.
fn live_and_die(office: &Office, (round, delivered): (usize, usize), dice: &mut Dice, mut deliver: impl FnMut()) {
    let before = office.filed();
    let (mut kind, millis) = (dice.roll(8), dice.roll(1200));
    let mut wanted = before + usize::try_from(dice.roll(1 + u64::try_from(delivered - before).unwrap())).unwrap();
    // On a slow machine the short lives end before the first mail: every third is killed at the last of those that wait.
    if round % 3 == 2 {
        (kind, wanted) = (7, delivered);
    }
    let mut daemon = if kind == 0 {
        office.house.start()
    } else {
        office.house.start_up(&[])
    };
    if kind != 0 {
        deliver();
    }
    let begun = now();
    while kind > 3
        && office.filed() <= wanted.min(delivered - 1)
        && now().duration_since(begun) < Duration::from_mins(1)
    {
        std::thread::sleep(Duration::from_millis(10));
    }
    std::thread::sleep(Duration::from_millis(if kind > 3 { millis / 4 } else { millis }));
    // By process id.
    daemon.child.kill().unwrap();
    daemon.child.wait().unwrap();
    deliver();
}

fn tail(log: &str) -> String {
    let lines: Vec<&str> = log.lines().rev().take(40).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}

/// Compares what is on record with what was sent, and gives how many answers reached anna twice.
fn check(office: &Office, count: usize) -> usize {
    let house: &House = &office.house;
    let records = house.json(&["mails"]);
    assert_eq!(records.len(), count, "every mail is on record, once");
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for record in &records {
        *outcomes.entry(record["outcome"].as_str().unwrap()).or_default() += 1;
    }
    let of = |kind: usize| (0..count).filter(|number| number % KINDS == kind).count();
    let seen = |outcome: &str| outcomes.get(outcome).copied().unwrap_or(0);
    assert_eq!(seen("ignored"), of(10), "{outcomes:?}");
    let stubs = records.iter().filter(|record| record["outcome"] == "quarantined");
    let strange: Vec<_> = stubs
        .filter(|record| !record["subject"].as_str().unwrap().starts_with("Verschlüsselt"))
        .map(|record| (&record["subject"], &record["why"]))
        .collect();
    assert!(strange.is_empty(), "stubs of mails that can be read: {strange:?}");
    assert_eq!(seen("quarantined"), of(9), "{outcomes:?}");
    let incidents = house.json(&["incidents", "--all"]);
    let clear: usize = (0..9).map(of).sum();
    let wanted = clear + of(9);
    // Filled forms are all the same: how many incidents they make depends on which came first.
    assert!(
        (wanted + 1..=wanted + of(13)).contains(&incidents.len()),
        "{} incidents, {wanted} wanted",
        incidents.len()
    );
    assert_eq!(incidents.len(), seen("incident") + seen("quarantined"), "{outcomes:?}");
    let reports: usize = incidents
        .iter()
        .map(|incident| incident["reports"].as_array().unwrap().len())
        .sum();
    assert_eq!(reports, count - of(10), "every report belongs to one incident");
    let outbox = house.json(&["outbox"]);
    let mut to: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for mail in outbox.iter().filter(|mail| mail["purpose"] == "acknowledgement") {
        *to.entry(mail["to"].as_str().unwrap()).or_default() += 1;
        ids.insert(format!("<{}>", mail["message_id"].as_str().unwrap()));
    }
    let twice: Vec<_> = to.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "two answers queued: {twice:?}");
    let who: BTreeSet<String> = to.keys().map(|&address| address.to_owned()).collect();
    let missing: Vec<_> = answered(count).difference(&who).cloned().collect();
    assert!(
        missing.is_empty(),
        "not answered: {missing:?} {:?}",
        why(&records, &missing)
    );
    assert_eq!(who, answered(count));
    house.wait_for("the last delivery", || {
        (office.received().len() >= ids.len()).then_some(())
    });
    let received = office.received();
    let received: BTreeMap<_, _> = received.into_iter().filter(|(id, _)| ids.contains(id)).collect();
    assert_eq!(received.len(), ids.len(), "every answer arrived");
    assert!(house.run(&["store", "verify"]).status.success());
    received.values().map(|times| times - 1).sum()
}

fn why(records: &[Value], senders: &[String]) -> Vec<Value> {
    let about = records
        .iter()
        .filter(|record| senders.iter().any(|sender| record["from"] == sender.as_str()));
    about.map(|record| record["ack"]["why"].clone()).take(5).collect()
}
