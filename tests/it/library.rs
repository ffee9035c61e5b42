//! The corpus: mails beside what must be read out of each (`NAME.eml`, `NAME.json`), walked in one way.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::house::House;

/// Mails as they lie in a Maildir, and as they come over a line.
pub(crate) const LINE_ENDS: [(&str, &str); 2] = [("LF", "\n"), ("CRLF", "\r\n")];

/// A folder of the corpus.
pub(crate) fn shelf(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name)
}

/// The mails of these folders, in order.
pub(crate) fn mails(shelves: &[&str]) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = shelves
        .iter()
        .flat_map(|name| std::fs::read_dir(shelf(name)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "eml"))
        .collect();
    found.sort();
    found
}

/// A mail's name without its ending.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// What must be read out of a mail.
pub(crate) fn expected<T: DeserializeOwned>(mail: &Path) -> T {
    let json = std::fs::read_to_string(mail.with_extension("json")).unwrap();
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", stem(mail)))
}

/// Reads all mails in one process, so that the test stays quick, each line ending as told; what became of them by name.
pub(crate) fn read_all(
    house: &House,
    mails: &[PathBuf],
    ((name, ending), now): ((&str, &str), &str),
) -> BTreeMap<String, Value> {
    let folder = house.path(name);
    std::fs::create_dir(&folder).unwrap();
    for path in mails {
        let raw = std::fs::read(path).unwrap();
        let lines: Vec<&[u8]> = raw
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
            .collect();
        std::fs::write(folder.join(path.file_name().unwrap()), lines.join(ending.as_bytes())).unwrap();
    }
    let out = house
        .command(&["ingest", "--json", "--now", now])
        .arg("--state")
        .arg(house.path(&format!("state-{name}")))
        .arg(&folder)
        .output()
        .unwrap();
    let read: BTreeMap<String, Value> = crate::house::lines(&out.stdout)
        .into_iter()
        .map(|line| (stem(Path::new(line["path"].as_str().unwrap())), line))
        .collect();
    assert!(!read.is_empty(), "{}", String::from_utf8_lossy(&out.stderr));
    read
}
