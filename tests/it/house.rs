//! A household for tests: a temporary folder with configuration, keys and Maildirs, and the program run in it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_vorfalld");

/// The same, or the one that `VORFALLD_TEST_PROGRAM` names: what needs no failpoint can be tried on the optimised build.
fn program() -> std::ffi::OsString {
    std::env::var_os("VORFALLD_TEST_PROGRAM").unwrap_or_else(|| PROGRAM.into())
}

/// What stands in the log before each start of the daemon.
pub(crate) const LIFE: &str = "-- the daemon is started";

/// A temporary household.
pub(crate) struct House {
    /// Its folder, gone when the household is dropped.
    pub(crate) root: tempfile::TempDir,
}

impl House {
    /// A household as `vorfalld init` makes it, with a Maildir in and a Maildir out and a small team.
    pub(crate) fn new() -> Self {
        let house = Self::bare();
        house.write_config(&maildir_config());
        house
    }

    /// The same without a configuration: keys, rules and templates only.
    pub(crate) fn bare() -> Self {
        let root = tempfile::Builder::new().prefix("vorfalld-it-").tempdir().unwrap();
        let house = Self { root };
        let out = Command::new(program())
            .args(["init", "--dir"])
            .arg(house.root.path())
            .output()
            .unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        house
    }

    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.path().join(inside)
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.path("vorfalld.yaml")
    }

    pub(crate) fn write_config(&self, yaml: &str) {
        std::fs::write(self.config(), yaml).unwrap();
    }

    /// The program with `--config` set and a quiet environment.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(program());
        command
            .args(words)
            .arg("--config")
            .arg(self.config())
            .env_remove("VORFALLD_LOG")
            .env_remove("NOTIFY_SOCKET");
        command
    }

    pub(crate) fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// Runs a verb that must succeed and gives its JSON lines. A daemon just started may not have made its state yet.
    pub(crate) fn json(&self, words: &[&str]) -> Vec<Value> {
        let mut words = words.to_vec();
        words.push("--json");
        let mut out = self.run(&words);
        for _ in 0..200 {
            if out.status.success() || !String::from_utf8_lossy(&out.stderr).contains("there is no state yet") {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
            out = self.run(&words);
        }
        assert!(
            out.status.success(),
            "{words:?}: {}\n{}",
            String::from_utf8_lossy(&out.stderr),
            String::from_utf8_lossy(&out.stdout)
        );
        lines(&out.stdout)
    }

    /// Writes a mail to a file of the household.
    pub(crate) fn mail(&self, name: &str, raw: impl AsRef<[u8]>) -> PathBuf {
        let folder = self.path("letters");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(name);
        std::fs::write(&file, raw).unwrap();
        file
    }

    /// Takes one mail in at a fixed time and gives its line.
    pub(crate) fn ingest(&self, file: &Path, now: &str) -> Value {
        let out = self.json(&["ingest", "--now", now, file.to_str().unwrap()]);
        assert_eq!(out.len(), 1);
        out[0].clone()
    }

    /// Delivers a mail to the watched Maildir.
    pub(crate) fn deliver(&self, name: &str, raw: impl AsRef<[u8]>) {
        for folder in ["new", "cur", "tmp"] {
            std::fs::create_dir_all(self.path("mail").join(folder)).unwrap();
        }
        let staged = self.path("mail/tmp").join(name);
        std::fs::write(&staged, raw).unwrap();
        std::fs::rename(staged, self.path("mail/new").join(name)).unwrap();
    }

    /// Starts the daemon and waits until it answers.
    pub(crate) fn start(&self) -> Daemon {
        self.start_with(&[])
    }

    pub(crate) fn start_with(&self, environment: &[(&str, &str)]) -> Daemon {
        let mut log = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.path("daemon.log"))
            .unwrap();
        std::io::Write::write_all(&mut log, format!("{LIFE}\n").as_bytes()).unwrap();
        let child = self
            .command(&["run"])
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        Daemon { child }
    }

    /// Starts the daemon and waits until it listens: from then on it hears SIGTERM, and there is a state to look at.
    pub(crate) fn start_up(&self, environment: &[(&str, &str)]) -> Daemon {
        let daemon = self.start_with(environment);
        self.wait_for("the daemon to listen", || {
            std::os::unix::net::UnixStream::connect(self.path("state/control.sock"))
                .ok()
                .map(drop)
        });
        daemon
    }

    /// What the daemon has logged so far.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.path("daemon.log")).unwrap_or_default()
    }

    /// Mails in the outgoing Maildir.
    pub(crate) fn sent(&self) -> Vec<String> {
        let Ok(folder) = std::fs::read_dir(self.path("outbox/new")) else {
            return Vec::new();
        };
        let mut mails: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
        mails.sort();
        mails
            .iter()
            .map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())
            .collect()
    }

    /// Waits until something holds, or fails with the daemon's log.
    pub(crate) fn wait_for<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let started = now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(
                now().duration_since(started) < Duration::from_mins(1),
                "waited in vain for {what}\n{}",
                self.log()
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

/// A running daemon, ended by its process id.
pub(crate) struct Daemon {
    pub(crate) child: Child,
}

impl Daemon {
    /// Asks it to stop and waits.
    pub(crate) fn stop(mut self) -> std::process::ExitStatus {
        let pid = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|status| status.is_none()) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// The clock, for patience only.
#[expect(clippy::disallowed_methods, reason = "a test waits for real servers")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

pub(crate) fn lines(bytes: &[u8]) -> Vec<Value> {
    String::from_utf8_lossy(bytes)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

pub(crate) fn maildir_config() -> String {
    r#"
state: state
key: file:keys/sealing.key
organisation: {name: Example University, team: Vorfall-Team, timezone: Europe/Berlin, languages: [de, en, nb], default_tlp: AMBER}
mailboxes:
  - {name: vorfall, address: vorfall@example.org, maildir: mail, first_start: full}
smtp: {maildir: outbox, from: "Vorfall-Team <vorfall@example.org>"}
openpgp: {secret: [keys/mailbox.asc], certs: [keys/known/], attach_key: true}
team:
  - {name: Dora Datenschutz, address: dpo@example.org, roles: [dpo], digest: daily, language: de}
  - {name: Sven Sicherheit, address: security-officer@example.org, roles: [security_officer, cio], digest: daily, language: en}
digest: {at: "08:00", days: [mon, tue, wed, thu, fri]}
"#
    .to_owned()
}

/// A plain mail with CRLF line ends.
pub(crate) fn letter(from: &str, subject: &str, id: &str, body: &str) -> String {
    format!(
        "From: {from}\nTo: vorfall@example.org\nSubject: {subject}\nDate: Mon, 05 Oct 2026 09:30:00 +0200\n\
         Message-ID: <{id}>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\
         Content-Transfer-Encoding: 8bit\n\n{body}\n"
    )
    .replace('\n', "\r\n")
}
