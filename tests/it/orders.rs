//! Orders whose effect shows in a later mail or on a clock.

use crate::house::{House, letter};

const NOW: &str = "2026-10-05T11:00:00+02:00";

fn phish(house: &House, who: &str, host: &str) -> String {
    let text = format!("I received a phishing mail with the link http://{host}/login and did not click.");
    let mail = house.mail(
        &format!("{who}.eml"),
        letter(
            &format!("{who}@example.org"),
            "Phishing",
            &format!("{who}-1@example.org"),
            &text,
        ),
    );
    let line = house.ingest(&mail, NOW);
    line["incident"].as_str().unwrap().to_owned()
}

#[test]
fn a_merged_reference_leads_its_reporter_to_the_other_incident() {
    let house = House::new();
    let one = phish(&house, "p1", "one.evil.example");
    let two = phish(&house, "p2", "two.wrong.example");
    assert_ne!(one, two);
    assert!(house.run(&["merge", &two, &one]).status.success());
    let more = |who: &str, id: &str| {
        let mail = house.mail(
            &format!("{id}.eml"),
            letter(
                &format!("{who}@example.org"),
                &format!("Re: [VF-{two}] your report"),
                &format!("{id}@example.org"),
                "I remember now that I typed my password on that page.",
            ),
        );
        house.ingest(&mail, "2026-10-05T12:00:00+02:00")
    };
    let line = more("p2", "again");
    assert_eq!(line["outcome"], "follow_up", "{line}");
    assert_eq!(line["incident"], one.as_str());
    // A stranger who knows the reference still does not belong to it.
    assert_ne!(more("p3", "stranger")["incident"], one.as_str());
}

#[test]
fn a_clock_is_met_or_started_by_hand() {
    let house = House::new();
    let text = "Name: Sam Example\nDate and time the incident was discovered: 2026-10-05 09:20\nWhat happened: My laptop was \
                stolen on the train.\nAsset tag: INV-0815\nEncrypted: no\nPersonal data involved: yes";
    let mail = house.mail(
        "one.eml",
        letter("sam@example.org", "Laptop stolen", "orders-1@example.org", text),
    );
    let id = house.ingest(&mail, NOW)["incident"].as_str().unwrap().to_owned();
    let running = |name: &str| {
        let clocks = house.json(&["clocks"]);
        clocks
            .iter()
            .any(|clock| clock["name"] == name && clock["incident"] == id.as_str())
    };
    assert!(running("gdpr_art33"));
    let refused = house.run(&["close", &id]);
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && words.contains("vorfalld done"), "{words}");
    assert!(house.run(&["done", &id, "gdpr_art33"]).status.success());
    assert!(!running("gdpr_art33"));
    assert!(house.run(&["start", &id, "gdpr_art34"]).status.success());
    assert!(running("gdpr_art34"));
    let unknown = house.run(&["start", &id, "tea"]);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("the rules know"));
}
