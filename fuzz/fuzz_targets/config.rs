//! The configuration and the rules, as an operator's slip or a broken disk leaves them.
#![no_main]

use std::path::PathBuf;
use std::sync::OnceLock;

use vorfalld::config::{Config, init};
use vorfalld_fuzz::{choose, memory, now};

const FILES: [&str; 8] = [
    "vorfalld.yaml",
    "rules/kinds.yaml",
    "rules/linking.yaml",
    "rules/clocks.yaml",
    "rules/escalation.yaml",
    "rules/disclosure.yaml",
    "rules/forms/de.yaml",
    "templates/de/digest.html",
];

fn folder() -> &'static PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = tempfile::Builder::new()
            .prefix("fuzz-config")
            .tempdir_in(memory())
            .unwrap()
            .keep();
        init::init(&folder, now(), &mut |bytes| bytes.fill(7)).unwrap();
        folder
    })
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, text)) = choose(data) else { return };
    // A passphrase may come out of a command; none of the fuzzer's shall run.
    if text.windows(7).any(|word| word == b"command") {
        return;
    }
    let name = FILES[usize::from(how) % FILES.len()];
    let file = folder().join(name);
    let before = std::fs::read(&file).ok();
    std::fs::write(&file, text).unwrap();
    let outcome = Config::load(&folder().join("vorfalld.yaml"), now());
    match before {
        Some(before) => std::fs::write(&file, before).unwrap(),
        None => std::fs::remove_file(&file).unwrap(),
    }
    if let Err(complaints) = outcome {
        assert!(!complaints.is_empty(), "refused without a reason");
    }
});
