//! Reports that are broken or mean harm: bounded, visible, never a panic.

use super::*;
use crate::model::document::Format;
use crate::model::kind::Kind;

const ALL: [Format; 4] = [Format::Arf, Format::Xarf, Format::Iodef, Format::Fields];

fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let step = |state: &mut u64| {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_le_bytes()[5]
    };
    (0..length).map(|_| step(&mut state)).collect()
}

#[test]
fn no_bytes_break_a_reader() {
    let seeds: [&[u8]; 5] = [
        b"{\"xarf_version\": \"4\", \"type\": \"spam\", \"a\": [1, {\"b\": \"\\ud800\"}]}",
        b"Feedback-Type: abuse\nSource-IP: 1\n folded\n",
        b"<IODEF-Document><Incident><IncidentID name='a'>1</IncidentID></Incident></IODEF-Document>",
        b"kind: spam\n- a\n  - b\ndescription: |\n  x\n---\norg_unit: [a, \"b\n",
        b"\xff\xfek\0i\0n\0d\0:\0 \0x\0",
    ];
    for format in ALL {
        for seed in seeds {
            for cut in 0..seed.len() {
                let _ = read_document(format, &seed[..cut]);
                let mut spoilt = seed.to_vec();
                spoilt[cut] = noise(cut as u64, 1)[0];
                let _ = read_document(format, &spoilt);
            }
        }
        for seed in 0..50 {
            let _ = read_document(format, &noise(seed, 2_000));
        }
    }
}

#[test]
fn what_is_too_long_or_too_deep_costs_nothing_and_is_named() {
    for format in ALL {
        let why = read_document(format, &vec![b'a'; (5 << 20) + 1]).unwrap_err();
        assert!(why.contains("a human must look"), "{why}");
    }
    let deep = format!("{{\"xarf_version\": \"4\", \"type\": {}", "[".repeat(1 << 20));
    let reading = read_document(Format::Xarf, deep.as_bytes()).unwrap();
    assert!(reading.notes[0].contains("nested deeper"), "{:?}", reading.notes);
    let wide = format!("kind: spam\n{}", "org_unit: x\nmood_x: y\n- z\n".repeat(100_000));
    let reading = read_document(Format::Fields, wide.as_bytes()).unwrap();
    assert!(reading.entries.len() <= 10_000);
    let wide = format!(
        "Feedback-Type: abuse\n{}",
        "Reported-URI: http://x.example.com/\n".repeat(100_000)
    );
    let reading = read_document(Format::Arf, wide.as_bytes()).unwrap();
    assert!(reading.text.len() < 1 << 20);
}

#[test]
fn many_events_stay_within_bounds() {
    let one = |number: usize| {
        format!(
            r#"{{"type": "spam", "source_identifier": "10.{}.{}.1", "xarf_version": "4"}}"#,
            number / 250,
            number % 250
        )
    };
    let all: Vec<String> = (0..5_000).map(one).collect();
    let (extracted, _) = understood(&attached(
        "application/json; name=x.json",
        &format!("[{}]", all.join(",")),
    ));
    assert!(extracted.report.items(Field::AffectedSystems).len() <= 200);
    assert!(extracted.iocs.len() <= 200);
    assert!(show(&extracted, Field::Description).starts_with("1000 events."));
}

#[test]
fn a_broken_report_keeps_its_words_and_says_so() {
    let body = r#"{"xarf_version": "4", "type": "phishing", "url": "http://evil.example.com/login","#;
    let (extracted, _) = understood(&attached("application/json; name=x.json", body));
    assert!(iocs(&extracted).contains(&"http://evil.example.com/login"));
    assert!(extracted.unreadable[0].contains("x.json") && extracted.unreadable[0].contains("no valid JSON"));
}

#[test]
fn a_body_that_is_a_broken_document_still_describes() {
    let body = "From: a@example.net\nContent-Type: application/json\n\n{\"discovered_at\": \"2026-10-05\", \"org_unit\": \
                \"Physik\", \"description\": \"Laptop weg\"";
    let (extracted, _) = understood(body);
    assert!(show(&extracted, Field::Description).contains("Laptop weg"));
    assert_eq!(extracted.unreadable.len(), 1);
}

#[test]
fn wild_values_are_not_believed() {
    let body = r#"{"discovered_at": "9999-99-99", "affected_persons": 18446744073709551615, "kind": "all of them",
        "kind": "spam", "personal_data": "maybe not", "reporter_email": "no address", "org_unit": "x"}"#;
    let (extracted, judged) = understood(&attached("application/json; name=report.json", body));
    expect(
        &extracted,
        &[
            (Field::DiscoveredAt, ""),
            (Field::ReporterEmail, "desk@feeds.example.net"),
            (Field::OrgUnit, "x"),
        ],
    );
    assert_eq!(judged.judgement.kind, Kind::Spam);
    let unread: Vec<_> = extracted
        .report
        .unread
        .iter()
        .map(|unread| unread.label.as_str())
        .collect();
    assert!(unread.contains(&"discovered_at"), "{unread:?}");
}

#[test]
fn a_reading_names_fields_and_nothing_else() {
    let reading = read_document(Format::Arf, b"Feedback-Type: fraud\n").unwrap();
    assert!(reading.form.names_fields());
    assert!(first(&reading, Field::Kind).is_some());
    for entry in &reading.entries {
        assert!(entry.labels[0].parse::<Field>().is_ok(), "{entry:?}");
    }
}
