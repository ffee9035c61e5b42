//! What the fuzz targets share: a configuration with keys, and a mail's whole way below the daemon.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::Timestamp;
use vorfalld::config::{Config, init};
use vorfalld::model::address::Address;
use vorfalld::model::document::{Document, ReadOutcome};
use vorfalld::model::ids::{MailId, Place};
use vorfalld::model::mail::Incoming;
use vorfalld::pipeline::plan::{AckBudget, Mode};
use vorfalld::pipeline::{self, Circumstances, Open, Seen};

/// The time at which the run began; keys are judged at it.
pub fn now() -> Timestamp {
    static NOW: OnceLock<Timestamp> = OnceLock::new();
    *NOW.get_or_init(Timestamp::now)
}

/// The keys that `fuzz/prepare` has made.
pub fn keys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("keys")
}

/// What `vorfalld init` writes, with the keys of `fuzz/prepare` besides its own.
pub fn config() -> &'static Config {
    static CONFIG: OnceLock<Config> = OnceLock::new();
    CONFIG.get_or_init(|| {
        let folder = tempfile::tempdir_in(memory()).unwrap();
        init::init(folder.path(), now(), &mut |bytes| bytes.fill(7)).unwrap();
        let file = folder.path().join("vorfalld.yaml");
        let mut text = std::fs::read_to_string(&file).unwrap();
        if keys().join("mailbox.asc").exists() {
            let keys = keys().display().to_string();
            text = text
                .replace("keys/mailbox.asc]", &format!("{keys}/mailbox.asc]"))
                .replace("certs: [keys/known/]", &format!("certs: [{keys}/alice.asc]"));
            text.push_str(&format!(
                "\nsmime:\n  secret: [{keys}/mailbox.pem]\n  roots: [{keys}/root.pem]\n"
            ));
        }
        std::fs::write(&file, text).unwrap();
        match Config::load(&file, now()) {
            Ok((config, _)) => config,
            Err(complaints) => panic!("run fuzz/prepare again: {complaints:?}"),
        }
    })
}

/// A folder in memory: thousands of files a second are written.
pub fn memory() -> PathBuf {
    let shared = PathBuf::from("/dev/shm");
    if shared.is_dir() { shared } else { std::env::temp_dir() }
}

pub fn incoming(raw: Vec<u8>) -> Incoming {
    Incoming {
        id: MailId::of(&raw),
        place: Place {
            mailbox: "drop".to_owned(),
            uid: "1".to_owned(),
        },
        mailbox_address: Address::bare("vorfall@example.org"),
        received: now(),
        raw,
        partial: None,
    }
}

/// Opens, reads and decides on a mail; `read` stands in for the worker.
pub fn whole_way(raw: Vec<u8>, read: impl Fn(&Document) -> ReadOutcome) {
    let mail = incoming(raw);
    let open = pipeline::open(&mail, config(), now());
    finish(&mail, &open, &read);
}

/// Everything behind the first step.
pub fn finish(mail: &Incoming, open: &Open, read: &impl Fn(&Document) -> ReadOutcome) {
    let config = config();
    let readings: Vec<ReadOutcome> = open.documents().iter().map(read).collect();
    let understood = pipeline::understand(mail, open, &readings, config);
    let circumstances = Circumstances {
        known: &[],
        budget: AckBudget::default(),
        mode: Mode::Live,
        remembered: None,
        now: now(),
    };
    let seen = Seen {
        mail,
        open,
        understood: &understood,
    };
    let verdict = pipeline::decide(&seen, &circumstances, config);
    assert!(!verdict.why.is_empty(), "no reason given");
    assert!(open.dissected.unreadable.len() < 200);
    assert!(open.documents().len() <= 40);
}

/// A worker that reads nothing.
pub fn unread(_: &Document) -> ReadOutcome {
    Err("not read".to_owned())
}

/// How a hostile mail in clear begins.
pub const HEAD: &str = "From: Alice <alice@example.org>\nMIME-Version: 1.0\n";

/// A mail that is one object of this type.
pub fn object(media: &str, object: &[u8]) -> Vec<u8> {
    format!(
        "{HEAD}Content-Type: {media}\nContent-Transfer-Encoding: base64\n\n{}\n",
        base64(object)
    )
    .into_bytes()
}

/// A text with a signature of this type beside it (RFC 1847).
pub fn signed(media: &str, signature: &[u8]) -> Vec<u8> {
    format!(
        "{HEAD}Content-Type: multipart/signed; protocol=\"{media}\"; boundary=b\n\n--b\n\nText\n--b\n\
         Content-Type: {media}\nContent-Transfer-Encoding: base64\n\n{}\n--b--\n",
        base64(signature)
    )
    .into_bytes()
}

/// Lines of Base64, 76 letters each.
pub fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (count, group) in bytes.chunks(3).enumerate() {
        let mut three = [0; 3];
        three[..group.len()].copy_from_slice(group);
        let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place > group.len() { '=' } else { char::from(letter) });
        }
        if count % 19 == 18 {
            text.push('\n');
        }
    }
    text
}

/// The first byte chooses, the rest is the input.
pub fn choose(data: &[u8]) -> Option<(u8, &[u8])> {
    data.split_first().map(|(&first, rest)| (first, rest))
}
