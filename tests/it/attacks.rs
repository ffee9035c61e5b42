//! Mails made to hurt, through the real program: each costs its sender's report at most, never the daemon, its memory
//! or the mail behind it. All of them are made here; nothing of the kind lies in the repository.

mod archives;
mod crypto;
mod forms;
mod letters;
mod machines;
mod office;
mod old;
mod pdf;
mod pictures;
mod tables;
mod trees;

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use serde_json::Value;
use vorfalld::daemon::protocol::{GREETING, Handed, Reply, Request};

use crate::house::{Daemon, House, letter};

/// Processor time for one attack and the mail behind it, daemon and workers together, in hundredths of a second. Not time
/// by the clock: the machine that runs the tests has other things to do.
const PATIENCE: u64 = 1_000;
/// What a worker may take, kB.
const WORKER: u64 = 256 << 10;
/// A mail in running text, with a question that no label names.
const TELLING: &str = "Guten Tag,\n\nheute gegen 9 Uhr habe ich auf einen Link in einer Mail geklickt und mein Kennwort auf \
    der Seite eingegeben. Der Laptop lief danach langsam, wir haben ihn vom Netz genommen und das Konto gesperrt. \
    Betroffen ist der Server FS-02 im Haus 4.\n\nWer hat das Gerät zuletzt in der Hand gehabt? die Werkstatt\n\n\
    Erika Muster\nInstitut für Physik";
const PAGE: &[u8] =
    b"From: Mallory <mallory@example.net>\nSubject: Meldung\nContent-Type: text/html; charset=utf-8\n\n\
    <p>Laptop gestohlen.</p><table><tr><td>Name:</td><td>Erika Muster</td></tr>\
    <tr><td>Farbe der Tasche</td><td>rot</td></tr></table>";
/// What the daemon may keep after all of them, kB.
const KEPT: u64 = 64 << 10;
/// What the daemon may take for a mail at most, kB: so many times its size, and room for what it may unpack to, which is
/// 60 MiB of plaintext or 20 MiB out of an archive.
const TIMES: u64 = 4;
const ROOM: u64 = 128 << 10;

/// What must become of an attack.
#[derive(Clone, Copy)]
enum Expected {
    /// A stub, with this word in its reason.
    Stub(&'static str),
    /// Read as far as it goes; this word stands somewhere in the verdict or the incident's complaints.
    Told(&'static str),
    /// Read like any mail.
    Read,
}
use Expected::{Read as Readable, Stub, Told};

/// One hostile mail.
struct Attack {
    name: &'static str,
    raw: Vec<u8>,
    expected: Expected,
}

fn attack(name: &'static str, raw: impl Into<Vec<u8>>, expected: Expected) -> Attack {
    Attack {
        name,
        raw: raw.into(),
        expected,
    }
}

/// A mail with one attachment and a short text.
fn with(file: &str, media: &str, bytes: &[u8]) -> Vec<u8> {
    use base64::Engine as _;
    let coded = base64::prelude::BASE64_STANDARD.encode(bytes);
    let mut mail = format!(
        "From: Mallory <mallory@example.net>\nTo: vorfall@example.org\nSubject: Meldung\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=limit\n\n--limit\nContent-Type: text/plain; charset=utf-8\n\n\
         Das Notebook wurde gestohlen, bitte die Anlage ansehen.\n--limit\nContent-Type: {media}; name=\"{file}\"\n\
         Content-Disposition: attachment; filename=\"{file}\"\nContent-Transfer-Encoding: base64\n\n"
    );
    for row in coded.as_bytes().chunks(76) {
        mail.push_str(std::str::from_utf8(row).unwrap());
        mail.push('\n');
    }
    mail.push_str("--limit--\n");
    mail.into_bytes()
}

/// A mail with this text.
fn saying(text: &str) -> Vec<u8> {
    let id = format!("{}@example.net", vorfalld::model::ids::MailId::of(text.as_bytes()));
    letter("Mallory <mallory@example.net>", "Meldung", &id, text).into_bytes()
}

/// Deflated (RFC 1951), so many times the same: taken out of an archive, because that is the compressor at hand.
fn deflate(bytes: &[u8], times: usize) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(1));
    zip.start_file("a", options).unwrap();
    for _ in 0..times {
        zip.write_all(bytes).unwrap();
    }
    let archive = zip.finish().unwrap().into_inner();
    let end = archive.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    let length = u32::from_le_bytes(archive[end + 20..end + 24].try_into().unwrap()) as usize;
    let start = 30 + 1 + usize::from(u16::from_le_bytes([archive[28], archive[29]]));
    archive[start..start + length].to_vec()
}

/// A running daemon and a line to it.
struct Target {
    daemon: Daemon,
    stream: UnixStream,
    count: usize,
}

impl Target {
    fn new(house: &House) -> Self {
        let daemon = house.start();
        let socket = house.path("state/control.sock");
        let mut stream = house.wait_for("the control socket", || UnixStream::connect(&socket).ok());
        stream.write_all(GREETING.as_bytes()).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(5))).unwrap();
        let mut target = Self {
            daemon,
            stream,
            count: 0,
        };
        // The first mails warm up what is built once: rules, weights, what is learned at the first unknown label, threads,
        // workers.
        for _ in 0..3 {
            target.take(&saying("Name: Erika Muster\nTelefon: 0201 1834477"));
            target.take(&saying(TELLING));
            target.take(PAGE);
        }
        target
    }

    /// Hands over a mail and an honest one behind it; gives the verdict on the first.
    fn take(&mut self, raw: &[u8]) -> Value {
        self.take_all(&[raw]).swap_remove(0)
    }

    /// The same with several at once.
    fn take_all(&mut self, raws: &[&[u8]]) -> Vec<Value> {
        self.count += 1;
        let honest = letter(
            "Sam Example <sam@example.org>",
            "Laptop stolen",
            &format!("behind-{}@example.org", self.count),
            &format!(
                "Name: Sam Example\nAsset tag: INV-{}\nWhat happened: It was stolen.",
                self.count
            ),
        );
        let handed = |path: &str| Handed {
            path: path.to_owned(),
            partial: None,
        };
        let request = Request::Ingest {
            mails: raws
                .iter()
                .map(|_| handed("attack"))
                .chain([handed("honest")])
                .collect(),
            now: None,
        };
        let head = serde_json::to_vec(&request).unwrap();
        for frame in [head.as_slice()].iter().chain(raws).chain([&honest.as_bytes()]) {
            let length = u32::try_from(frame.len()).unwrap();
            self.stream.write_all(&length.to_be_bytes()).unwrap();
            self.stream.write_all(frame).unwrap();
        }
        let mut lines = Vec::new();
        loop {
            let mut length = [0; 4];
            self.stream.read_exact(&mut length).unwrap();
            let mut frame = vec![0; u32::from_be_bytes(length) as usize];
            self.stream.read_exact(&mut frame).unwrap();
            match serde_json::from_slice(&frame).unwrap() {
                Reply::Line(line) => lines.push(serde_json::from_str::<Value>(&line).unwrap()),
                Reply::Done => break,
                Reply::Failed { what, .. } => panic!("{what}"),
            }
        }
        assert_eq!(lines.len(), raws.len() + 1);
        let behind = lines.pop().unwrap();
        assert_ne!(behind["outcome"], "quarantined", "the mail behind it: {behind}");
        lines
    }

    /// Its size now, kB. Its high-water mark starts anew here (proc(5), `clear_refs`).
    fn rest(&self) -> u64 {
        std::fs::write(format!("/proc/{}/clear_refs", self.id()), "5").unwrap();
        Self::status(self.id(), "VmRSS").unwrap()
    }

    fn id(&self) -> u32 {
        self.daemon.child.id()
    }

    /// A number of `/proc/PID/status`, kB; none when the process is gone.
    fn status(id: u32, name: &str) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        let line = status.lines().find(|line| line.split(':').next() == Some(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }

    /// Processor time so far of the daemon and of all its workers, gone or not, in hundredths of a second.
    fn worked(&self) -> u64 {
        let spent = |id: u32, fields: std::ops::Range<usize>| {
            let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            // The name in brackets may hold anything; the third field follows it.
            let after: Vec<u64> = stat
                .rsplit(')')
                .next()
                .unwrap_or_default()
                .split_whitespace()
                .map(|field| field.parse().unwrap_or(0))
                .collect();
            after.get(fields).map_or(0, |times| times.iter().sum::<u64>())
        };
        let workers: u64 = self.workers().into_iter().map(|id| spent(id, 11..13)).sum();
        spent(self.id(), 11..15) + workers
    }

    fn workers(&self) -> Vec<u32> {
        let processes = std::fs::read_dir("/proc").unwrap();
        processes
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter(|id| Self::status(*id, "PPid") == Some(u64::from(self.id())))
            .collect()
    }
}

/// Sends them all and holds each to its bounds. One daemon meets all attacks of a kind, one after the other.
fn withstand(attacks: Vec<Attack>) {
    withstand_in(&House::new(), attacks);
}

fn withstand_in(house: &House, attacks: Vec<Attack>) {
    let mut target = Target::new(house);
    let resting = Target::status(target.id(), "VmRSS").unwrap();
    let mut failures = Vec::new();
    for attack in attacks {
        let before = target.rest();
        let worked = target.worked();
        let verdict = target.take(&attack.raw);
        let taken = target.worked().saturating_sub(worked);
        let peak = Target::status(target.id(), "VmHWM").unwrap().saturating_sub(before);
        let workers: Vec<u64> = target
            .workers()
            .into_iter()
            .filter_map(|id| Target::status(id, "VmHWM"))
            .collect();
        let size = attack.raw.len() as u64 >> 10;
        let told = verdict.to_string();
        if std::env::var_os("ATTACK_NOTES").is_some() {
            eprintln!(
                "{:<50} {size:>6} kB {:>6}0 ms  daemon +{peak:>6} kB  workers {workers:?}  {} {}",
                attack.name, taken, verdict["outcome"], verdict["why"]
            );
        }
        let mut fail = |what: String| failures.push(format!("{}: {what}", attack.name));
        if taken > PATIENCE {
            fail(format!("took {taken} hundredths of a second of the processor"));
        }
        if peak > size * TIMES + ROOM {
            fail(format!("a mail of {size} kB made the daemon {peak} kB larger"));
        }
        for worker in workers {
            if worker > WORKER {
                fail(format!("a worker grew to {worker} kB"));
            }
        }
        let stub = verdict["outcome"] == "quarantined";
        match attack.expected {
            Stub(word) if !stub || !told.contains(word) => fail(format!("no stub that says “{word}”: {told:.600}")),
            Told(word) if stub || !told.contains(word) => fail(format!("does not tell “{word}”: {told:.600}")),
            Readable if stub => fail(format!("was not read: {told:.600}")),
            _ => {}
        }
    }
    let kept = Target::status(target.id(), "VmRSS").unwrap().saturating_sub(resting);
    if std::env::var_os("ATTACK_NOTES").is_some() {
        eprintln!("kept {kept} kB over {resting} kB");
    }
    if kept > KEPT {
        failures.push(format!("the daemon kept {kept} kB"));
    }
    assert!(failures.is_empty(), "{}\n{}", failures.join("\n"), house.log());
    assert!(target.daemon.stop().success());
}
