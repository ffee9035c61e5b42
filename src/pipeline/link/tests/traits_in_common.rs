//! Reports of different people, or of different things.

use super::*;

#[test]
fn two_stolen_laptops_of_one_person_are_two_incidents() {
    let first = Mail::new("anna@example.org", "Laptop gestohlen gemeldet", laptop("INV-1001"));
    let second = Mail::new("anna@example.org", "Laptop gestohlen gemeldet", laptop("INV-1002"));
    let (linkage, related) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_new(&linkage));
    assert!(
        related[0].why.iter().any(|why| why.contains("another device")),
        "{related:?}"
    );
    // Not even as an answer to the first.
    let id = first.headers.message_id.clone().unwrap();
    let second = second.answering(&id);
    assert!(is_new(&linked(&second, &[first.known_to(1, &second)]).0));
}

#[test]
fn a_number_that_comes_later_is_another_number_of_the_same_device() {
    let first = Mail::new("anna@example.org", "Laptop gestohlen gemeldet", laptop("INV-1001"));
    let id = first.headers.message_id.clone().unwrap();
    let number = fixtures::form(&[(Field::DeviceId, fixtures::text("5CG9123XYZ"))]);
    let answer = Mail::new("anna@example.org", "AW: Ihre Meldung", number.clone()).answering(&id);
    assert!(is_follow_up(&linked(&answer, &[first.known_to(1, &answer)]).0));
    // Somebody else's answer is no such thing.
    let other = Mail::new("bert@example.org", "AW: Ihre Meldung", number).answering(&id);
    assert!(!is_follow_up(&linked(&other, &[first.known_to(1, &other)]).0));
}

#[test]
fn the_same_device_reported_by_a_colleague_is_a_duplicate() {
    let first = Mail::new("anna@example.org", "Laptop weg", laptop("INV-1001"));
    let second = Mail::new("bert@example.org", "Diebstahl im Institut", laptop("inv. 1001")).later(20);
    let (linkage, _) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_duplicate(&linkage), "{linkage:?}");
}

#[test]
fn a_wave_of_phishing_with_one_address_is_one_incident() {
    let first = Mail::new(
        "anna@example.org",
        "komische Mail bekommen",
        phish("https://evil.example/login?u=anna"),
    );
    let second = Mail::new(
        "bert@example.org",
        "Phishing?",
        phish("http://evil.example/login?u=bert"),
    )
    .later(3);
    assert!(is_duplicate(&linked(&second, &[first.known_to(1, &second)]).0));
    let late = Mail::new("bert@example.org", "Phishing?", phish("http://evil.example/login")).later(24 * 60);
    let (linkage, related) = linked(&late, &[first.known_to(1, &late)]);
    assert!(is_new(&linkage));
    assert_eq!(related.len(), 1);
}

#[test]
fn one_domain_of_a_big_provider_joins_nothing() {
    let first = Mail::new(
        "anna@example.org",
        "eine Meldung von heute",
        phish("https://docs.google.com/forms/a1"),
    );
    let second = Mail::new(
        "bert@example.org",
        "andere Meldung von heute",
        phish("https://docs.google.com/forms/b2"),
    );
    let known = first.known_to(1, &second);
    assert!(known.shared.is_empty(), "{:?}", known.shared);
}

#[test]
fn the_same_phishing_mail_forwarded_by_two_people_is_a_duplicate() {
    let forward = |from: &str, pc: &str| {
        let mut extracted = fixtures::words("Diese Phishing-Mail habe ich bekommen.");
        extracted.report = fixtures::report(&[(Field::AffectedSystems, fixtures::text(pc))]);
        Mail::new(from, "WG: Konto", extracted).answering("evil-1@evil.example")
    };
    let first = forward("anna@example.org", "pc-12");
    let second = forward("bert@example.org", "pc-14").later(1);
    assert!(is_duplicate(&linked(&second, &[first.known_to(1, &second)]).0));
}

#[test]
fn the_same_host_joins_the_same_kind_and_only_relates_another() {
    let on = |host: &str, text: &str| {
        let systems = Value::List(vec![host.to_owned()]);
        fixtures::form(&[
            (Field::AffectedSystems, systems),
            (Field::Description, fixtures::text(text)),
        ])
    };
    let first = Mail::new(
        "anna@example.org",
        "Hilfe",
        on("srv7.example.org", "Der Server wurde gehackt."),
    );
    let same = Mail::new(
        "bert@example.org",
        "Server",
        on("SRV7.example.org.", "Ein Einbruch auf dem Server, gehackt."),
    );
    assert!(is_duplicate(&linked(&same, &[first.known_to(1, &same)]).0));
    let other = Mail::new(
        "bert@example.org",
        "Server",
        on("srv7.example.org", "Der Portscan kommt von diesem Server."),
    );
    let (linkage, related) = linked(&other, &[first.known_to(1, &other)]);
    assert!(is_new(&linkage));
    assert!(related[0].why[0].contains("same host srv7.example.org"), "{related:?}");
    let www = Mail::new(
        "anna@example.org",
        "Hilfe",
        on("www.example.org", "Der Server wurde gehackt."),
    );
    let again = Mail::new(
        "bert@example.org",
        "Server",
        on("www.example.org", "Ein Einbruch auf dem Server, gehackt."),
    );
    let (linkage, related) = linked(&again, &[www.known_to(1, &again)]);
    assert!(is_new(&linkage));
    assert!(related[0].score < 0.5);
}

#[test]
fn a_victim_of_a_wave_keeps_an_incident_of_its_own() {
    let gave = |url: &str| {
        let mut extracted = phish(url);
        extracted.words = "Ich habe dort leider mein Passwort eingegeben.".to_owned();
        extracted
    };
    let first = Mail::new("anna@example.org", "Passwort", gave("https://evil.example/login"));
    let second = Mail::new("bert@example.org", "Hilfe", gave("https://evil.example/login")).later(1);
    let (linkage, related) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_new(&linkage));
    assert!(related[0].why.iter().any(|why| why.contains("another person")));
}

#[test]
fn a_closed_incident_gets_no_new_reports_but_is_named() {
    let first = Mail::new("anna@example.org", "Laptop", laptop("INV-1001"));
    let second = Mail::new("bert@example.org", "Diebstahl", laptop("INV-1001")).later(48);
    let mut known = first.known_to(1, &second);
    known.incident.state = State::Closed;
    let (linkage, related) = linked(&second, &[known]);
    assert!(is_new(&linkage));
    assert!(related[0].why.iter().any(|why| why.contains("closed")));
}

#[test]
fn a_thousand_traits_make_at_most_sixty_four_keys() {
    let mut extracted = fixtures::words("viele");
    for number in 0..1000 {
        for (kind, value) in [
            ("url", format!("https://h{number}.example/a/{number}")),
            ("ip", format!("198.51.100.{number}")),
            ("sha256", format!("{number:064}")),
            ("email", format!("m{number}@evil.example")),
        ] {
            let kind = kind.to_owned();
            extracted.iocs.push(Ioc {
                kind,
                value,
                own: false,
            });
        }
    }
    let mut mail = Mail::new("anna@example.org", "Viele Spuren in einer Mail", extracted);
    mail.headers.references = (0..5000).map(|number| format!("{number}@x.example")).collect();
    let keys = mail.keys();
    assert!(keys.len() <= 64);
    assert!(keys.iter().any(|key| key.kind == "sender"));
    assert!(keys.iter().all(|key| key.value.len() <= 1000));
}
