//! Protected mails as real programs make them: what opens, whose signature counts for what, and which words are read.
//!
//! `tests/corpus/protection/NAME.eml` lies beside `NAME.json`: outcome, protection, fields of the report and sentences of
//! the reasons (a text that begins with `~` need only occur). `make.py` there makes them anew.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;

use serde::Deserialize;
use serde_json::Value;

use crate::house::House;
use crate::library;

/// When the corpus is read.
pub(crate) const NOW: &str = "2027-01-15T12:00:00+01:00";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    outcome: String,
    protection: BTreeMap<String, Value>,
    report: BTreeMap<String, Value>,
    #[serde(default)]
    why: Vec<String>,
}

/// The corpus' keys in a household, as its settings name them.
pub(crate) const KEYS: [&str; 2] = [
    "secret: [test-keys/vorfall.secret.asc, test-keys/old-vorfall.secret.asc, test-keys/former-vorfall.secret.asc], \
     certs: [test-keys/alice.asc, test-keys/bob.asc, test-keys/werner.asc, test-keys/mallory.asc], attach_key: true",
    "secret: [test-keys/vorfall.smime.pem], roots: [test-keys/ca.pem]",
];

/// A household with the corpus' keys and these settings for OpenPGP and S/MIME.
pub(crate) fn house_with([openpgp, smime]: [&str; 2]) -> House {
    let house = House::new();
    std::fs::create_dir(house.path("test-keys")).unwrap();
    for entry in std::fs::read_dir(library::shelf("protection").join("keys")).unwrap() {
        let from = entry.unwrap().path();
        let to = house.path("test-keys").join(from.file_name().unwrap());
        std::fs::copy(&from, &to).unwrap();
        std::fs::set_permissions(&to, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    let config = crate::house::maildir_config();
    let lines = config.lines().map(|line| {
        if line.starts_with("openpgp:") {
            format!("openpgp: {{{openpgp}}}\nsmime: {{{smime}}}\n")
        } else {
            format!("{line}\n")
        }
    });
    house.write_config(&lines.collect::<String>());
    house
}

fn fits(want: &str, have: &str) -> bool {
    match want.strip_prefix('~') {
        Some(part) => have.contains(part),
        None => have == want,
    }
}

fn compare(expected: &Expected, read: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    // Whether it joins another incident is not the question here.
    let outcome = match read["outcome"].as_str() {
        Some("duplicate" | "follow_up") => "incident",
        Some(outcome) => outcome,
        None => "",
    };
    if outcome != expected.outcome {
        wrong.push(format!("outcome {} {}", read["outcome"], read["why"]));
    }
    for (name, want) in &expected.protection {
        if &read["protection"][name] != want {
            wrong.push(format!("{name}: want {want}, have {}", read["protection"]));
        }
    }
    for (field, want) in &expected.report {
        let have = &read["report"][field];
        let same = match (want.as_str(), have.as_str()) {
            (Some(want), Some(have)) => fits(want, have),
            _ => want == have,
        };
        if !same {
            wrong.push(format!("{field}: want {want}, have {have} in {}", read["report"]));
        }
    }
    for want in &expected.why {
        let mut why = read["why"].as_array().unwrap().iter().filter_map(Value::as_str);
        if !why.any(|have| fits(want, have)) {
            wrong.push(format!("why: want {want}, have {}", read["why"]));
        }
    }
    wrong
}

#[test]
fn protected_mails_of_real_programs_open_to_one_mail_with_one_verdict() {
    let house = house_with(KEYS);
    let mails = library::mails(&["protection"]);
    let mut ran = 0;
    let mut wrong = Vec::new();
    for ends in library::LINE_ENDS {
        let read = library::read_all(&house, &mails, (ends, NOW));
        for path in &mails {
            let stem = format!("{} ({})", library::stem(path), ends.0);
            let Some(line) = read.get(&library::stem(path)) else {
                wrong.push(format!("{stem}: not read"));
                continue;
            };
            let found = compare(&library::expected(path), line);
            wrong.extend(found.iter().map(|what| format!("{stem}: {what}")));
            ran += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(ran >= 90, "only {ran} mails were read");
}
