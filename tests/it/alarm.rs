//! Silence is a fault: each alarm by the real daemon, with thresholds of seconds, told once at its beginning and once
//! at its end over a second way.

mod bounces;
mod crowds;
mod endings;
mod servers;
mod status;

use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::house::{Daemon, House, letter, maildir_config};
use crate::servers::PASSWORD;

/// Thresholds of seconds, and a Maildir as the second way.
const ALARM: &str = "alarm: {to: [ops@example.org], maildir: alarms, fetch: 3s, outbox: 3s, clocks: 5s, stuck: 60s";

/// A configuration with an IMAP mailbox or a Maildir, mail leaving over SMTP or into a Maildir.
fn config(imap: Option<&str>, smtp: Option<u16>, alarm: &str) -> String {
    let mut yaml = maildir_config();
    if let Some(imap) = imap {
        yaml = yaml.replace("maildir: mail,", &format!("imap: {imap},"));
    }
    if let Some(port) = smtp {
        let server = format!("smtp: {{host: 127.0.0.1, port: {port}, tls: none,");
        yaml = yaml.replace("smtp: {maildir: outbox,", &server);
    }
    format!("{yaml}{alarm}\nmetrics: {{file: vorfalld.prom}}\n")
}

fn with_password(house: &House) {
    use std::os::unix::fs::PermissionsExt;
    let secret = house.path("keys/password");
    std::fs::write(&secret, PASSWORD).unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn mails_in(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder.join("new"))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort_by_key(|file| std::fs::metadata(file).unwrap().modified().unwrap());
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

/// What the operators were told so far.
fn told(house: &House) -> Vec<String> {
    let mails = mails_in(&house.path("alarms"));
    // Quoted-printable breaks long lines softly.
    mails.iter().map(|mail| mail.replace("=\r\n", "")).collect()
}

fn wait_for_told(house: &House, count: usize) -> Vec<String> {
    house.wait_for(&format!("{count} alarm mails"), || {
        let told = told(house);
        (told.len() >= count).then_some(told)
    })
}

fn status(house: &House) -> Value {
    house.wait_for("an answer to status", || {
        let out = house.run(&["status", "--json"]);
        out.status.success().then(|| crate::house::lines(&out.stdout).remove(0))
    })
}

fn alarms(house: &House) -> Vec<String> {
    let status = status(house);
    let list = status["alarms"].as_array().unwrap();
    list.iter()
        .map(|alarm| alarm["alarm"].as_str().unwrap().to_owned())
        .collect()
}

fn metrics(house: &House) -> String {
    let out = house.run(&["status", "--metrics"]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// What systemd would hear.
struct Systemd {
    words: Arc<AtomicUsize>,
    path: std::path::PathBuf,
}

impl Systemd {
    fn new(house: &House) -> Self {
        let path = house.path("notify");
        let socket = UnixDatagram::bind(&path).unwrap();
        let words = Arc::new(AtomicUsize::new(0));
        let counting = Arc::clone(&words);
        // Always listening, as systemd is: a socket that nobody reads from blocks its writer.
        std::thread::spawn(move || {
            let mut buffer = [0; 1024];
            while let Ok(count) = socket.recv(&mut buffer) {
                let word = String::from_utf8_lossy(&buffer[..count]).contains("WATCHDOG=1");
                counting.fetch_add(usize::from(word), Ordering::Relaxed);
            }
        });
        Self { words, path }
    }

    fn start(&self, house: &House, failpoint: &str) -> Daemon {
        let path = self.path.to_str().unwrap();
        house.start_with(&[
            ("NOTIFY_SOCKET", path),
            ("WATCHDOG_USEC", "3000000"),
            ("VORFALLD_FAILPOINT", failpoint),
        ])
    }

    /// Words to the watchdog since the last call.
    fn words(&self) -> usize {
        self.words.swap(0, Ordering::Relaxed)
    }
}

fn pause(seconds: u64) {
    std::thread::sleep(Duration::from_secs(seconds));
}

fn report(name: &str) -> String {
    letter(
        "Anna <anna@example.org>",
        "Phishing",
        &format!("{name}@example.org"),
        "Ich habe eine Phishing-Mail bekommen und mein Passwort eingegeben.",
    )
}
