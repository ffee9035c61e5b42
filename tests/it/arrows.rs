//! The rooms of the house only look downward.

use std::fs;
use std::path::{Path, PathBuf};

/// Floor of each room: a room may name rooms on lower floors, never one on its own floor or above.
const FLOORS: &[(&str, u8)] = &[
    ("model", 0),
    ("config", 1),
    ("pipeline", 2),
    ("casework", 2),
    ("store", 2),
    ("mail", 2),
    ("daemon", 3),
    ("ctl", 4),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

/// Rooms that a line names, be it in a `use` or in a path.
fn named(line: &str) -> Vec<String> {
    let line = line.trim();
    if line.starts_with("//") {
        return Vec::new();
    }
    line.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => list.split(',').map(str::trim).map(str::to_owned).collect(),
            None => vec![rest.to_owned()],
        })
        .map(|path| path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

#[test]
fn no_room_names_a_room_beside_or_above_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for &(room, own) in FLOORS {
        let mut files = Vec::new();
        sources(&root.join(room), &mut files);
        for file in files {
            for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
                for other in named(line) {
                    seen += 1;
                    if other != room && floor(&other).is_some_and(|other| other >= own) {
                        wrong.push(format!("{}:{}: {room} names {other}", file.display(), number + 1));
                    }
                }
            }
        }
    }
    assert!(seen > 20, "the test read nothing");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_store_knows_sled_and_only_the_daemon_spawns() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    for file in files {
        let inside = file.strip_prefix(&root).unwrap().to_owned();
        let text = fs::read_to_string(&file).unwrap();
        if !inside.starts_with("store") {
            assert!(!text.contains("sled::"), "{} names sled", inside.display());
        }
        if !inside.starts_with("daemon") {
            for word in ["tokio::spawn", "thread::spawn", "JoinSet"] {
                assert!(!text.contains(word), "{} spawns with {word}", inside.display());
            }
        }
    }
}
