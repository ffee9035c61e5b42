//! What operators get wrong in YAML, and what they are told.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::*;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct House {
    name: String,
    #[serde(default)]
    rooms: Vec<Room>,
    #[serde(default)]
    keys: BTreeMap<String, u16>,
}

#[derive(Debug, Deserialize)]
struct Room {
    size: u16,
    #[serde(default)]
    warm: bool,
}

fn complaints(text: &str) -> Vec<String> {
    let mut complaints = Complaints::new();
    let _ = read::<House>(Path::new("h"), text, &mut complaints);
    complaints.into_sorted().iter().map(ToString::to_string).collect()
}

#[test]
fn every_mistake_is_named_in_one_run_with_its_place() {
    let text = "name: [1]\nnmae: x\nrooms:\n  - size: big\n    warm: perhaps\n  - size: 3\n    colour: red\n  - warm: true\n  - {size: 70000}\nkeys: {a: 1, b: -1, a: 2}\n";
    assert_eq!(
        complaints(text),
        [
            "h:1:1: `name`: found a list, write text",
            "h:2:1: unknown key `nmae`; did you mean `name`?",
            "h:4:11: `size`: found text \"big\", write a whole number from 0 to 65535",
            "h:5:11: `warm`: found text \"perhaps\", write true or false",
            "h:8:5: `size` is missing here; add the key",
            "h:9:12: `size`: found integer 70000, write a whole number from 0 to 65535",
            "h:10:17: `b`: found integer -1, write a whole number from 0 to 65535",
            "h:10:21: `a` stands here a second time, first in line 10; remove one",
        ]
    );
}

#[test]
fn an_unknown_key_is_an_error_even_where_the_type_would_ignore_it() {
    assert_eq!(
        complaints("name: x\nrooms:\n  - size: 3\n    colour: red\n"),
        ["h:4:5: unknown key `colour`; remove it or correct it"]
    );
}

#[test]
fn a_syntax_error_says_where() {
    let found = complaints("name: x\nrooms: [\n");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("h:3:1: this is no YAML: "), "{found:?}");
}

#[test]
fn nested_aliases_do_not_fill_the_memory() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let alias = format!("*a{}", level - 1);
        let nine = vec![alias; 9].join(", ");
        writeln!(text, "a{level}: &a{level} [{nine}]").unwrap();
    }
    let found = complaints(&text);
    assert!(found[0].contains("200 000 values"), "{found:?}");
    assert_eq!(complaints("name: &n [*n]\n").len(), 1);
}

#[test]
fn deep_nesting_and_large_files_are_refused() {
    let found = complaints(&format!("name: {}", "[".repeat(100)));
    assert!(found[0].contains("64 levels"), "{found:?}");
    let found = complaints(&format!("name: {}", "x".repeat(1_100_000)));
    assert!(found[0].contains("1 MiB"), "{found:?}");
}

#[test]
fn a_path_finds_its_value_even_through_keys_with_dots() {
    let mut complaints = Complaints::new();
    let text = "name: x\nkeys:\n  host.example.org: 1\n  host: 2\nrooms:\n  - size: 1\n  - size: 2\n";
    let (house, document) = read::<House>(Path::new("h"), text, &mut complaints).unwrap();
    assert_eq!(
        (house.name.as_str(), house.rooms[1].size, house.rooms[1].warm),
        ("x", 2, false)
    );
    assert_eq!(house.keys["host.example.org"], 1);
    assert_eq!(document.spot("keys.host.example.org"), Spot { line: 3, column: 21 });
    assert_eq!(document.spot("rooms[1].size"), Spot { line: 7, column: 11 });
    assert_eq!(document.spot("rooms.1.size"), Spot { line: 7, column: 11 });
    assert_eq!(document.spot("rooms[1].missing"), Spot { line: 7, column: 5 });
    assert_eq!(document.spot("keys"), Spot { line: 2, column: 1 });
}

#[test]
fn what_was_wrong_is_not_called_missing() {
    let mut complaints = Complaints::new();
    let (_, document) =
        read::<BTreeMap<String, BTreeMap<String, u16>>>(Path::new("h"), "a: {b: x, c: 1}\n", &mut complaints).unwrap();
    assert!(document.was_removed("a.b"));
    assert!(!document.was_removed("a.c"));
}

#[test]
fn scalars_mean_what_serde_yaml_says() {
    for plain in [
        "8",
        "-3",
        "0x1f",
        "007",
        "1e3",
        ".5",
        "true",
        "True",
        "yes",
        "~",
        "null",
        "2026-10-05",
        "08:00",
        "n",
        "",
    ] {
        let mut complaints = Complaints::new();
        let text = format!("k: {plain}\n");
        let (ours, _) = read::<serde_yaml::Value>(Path::new("h"), &text, &mut complaints).unwrap();
        assert_eq!(
            ours,
            serde_yaml::from_str::<serde_yaml::Value>(&text).unwrap(),
            "{plain}"
        );
    }
}

#[test]
fn nesting_far_beyond_the_limit_does_not_exhaust_the_stack() {
    assert_eq!(complaints(&"[".repeat(1_000_000)).len(), 1);
    assert_eq!(complaints(&"- ".repeat(400_000)).len(), 1);
}

#[test]
fn a_key_that_must_be_one_of_a_few_words_is_pointed_at() {
    let mut complaints = Complaints::new();
    let text = "de: 1\nfr: 2\n";
    let _ = read::<BTreeMap<crate::model::language::Language, u8>>(Path::new("h"), text, &mut complaints);
    let found = complaints.into_sorted();
    assert_eq!(
        found[0].to_string(),
        "h:2:1: “fr” is not known; write one of de, en, nb"
    );
}
