//! An IMAP client that says what it is told: for what another mail program, or an administrator, does to a mailbox.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread::JoinHandle;

use jiff::Timestamp;

use super::PASSWORD;

/// A line in IDLE, broken off when this is dropped.
pub(crate) struct Idling(TcpStream);

impl Drop for Idling {
    fn drop(&mut self) {
        let _ = self.0.shutdown(Shutdown::Both);
    }
}

/// A logged-in line.
pub(crate) struct Raw {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
    count: u32,
}

impl Raw {
    pub(crate) fn login(port: u16, user: &str) -> Self {
        // A server that has only just begun to listen may hang up on its first guests.
        let mut greeted = (0..50).filter_map(|_| {
            let mut raw = Self::connect(port);
            if raw.line().starts_with("* OK") {
                return Some(raw);
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
            None
        });
        let mut raw = greeted.next().unwrap();
        let secret = PASSWORD.len();
        raw.say(&format!("L LOGIN {user} {{{secret}}}\r\n"));
        raw.line();
        raw.say(&format!("{PASSWORD}\r\n"));
        let (fine, answer) = raw.answer("L");
        assert!(fine, "{answer:?}");
        raw
    }

    fn connect(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let writer = stream.try_clone().unwrap();
        Self {
            reader: BufReader::new(stream),
            writer,
            count: 0,
        }
    }

    fn say(&mut self, text: &str) {
        self.writer.write_all(text.as_bytes()).unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = Vec::new();
        let _ = self.reader.read_until(b'\n', &mut line);
        String::from_utf8_lossy(&line).trim_end().to_owned()
    }

    /// The lines up to the tagged one, literals left out; whether that says OK.
    fn answer(&mut self, tag: &str) -> (bool, Vec<String>) {
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            assert!(!line.is_empty(), "the server hung up after {lines:#?}");
            let literal = line.rsplit_once('{').and_then(|(_, length)| length.strip_suffix('}'));
            if let Some(length) = literal.and_then(|length| length.parse().ok()) {
                std::io::copy(&mut (&mut self.reader).take(length), &mut std::io::sink()).unwrap();
            }
            let last = line.strip_prefix(tag).map(|rest| rest.starts_with(" OK"));
            lines.push(line);
            if let Some(fine) = last {
                return (fine, lines);
            }
        }
    }

    /// What the server says to a command, and whether it obeyed.
    pub(crate) fn attempt(&mut self, command: &str) -> (bool, Vec<String>) {
        self.count = self.count.saturating_add(1);
        let tag = format!("R{}", self.count);
        self.say(&format!("{tag} {command}\r\n"));
        self.answer(&tag)
    }

    /// A command that must succeed.
    pub(crate) fn ask(&mut self, command: &str) -> Vec<String> {
        let (fine, lines) = self.attempt(command);
        assert!(fine, "{command}: {lines:#?}");
        lines
    }

    /// Puts a mail into a folder.
    pub(crate) fn append(&mut self, folder: &str, mail: &[u8]) {
        self.count = self.count.saturating_add(1);
        let tag = format!("R{}", self.count);
        self.say(&format!("{tag} APPEND \"{folder}\" {{{}}}\r\n", mail.len()));
        let go = self.line();
        assert!(go.starts_with('+'), "{go}");
        self.writer.write_all(mail).unwrap();
        self.say("\r\n");
        let (fine, lines) = self.answer(&tag);
        assert!(fine, "{lines:#?}");
    }

    /// Waits in IDLE from now on; the moments at which the server told of new mail, once the first half is dropped.
    pub(crate) fn idle(mut self, folder: &str) -> (Idling, JoinHandle<Vec<Timestamp>>) {
        self.ask(&format!("EXAMINE \"{folder}\""));
        self.say("I IDLE\r\n");
        let go = self.line();
        assert!(go.starts_with('+'), "{go}");
        let idling = Idling(self.writer.try_clone().unwrap());
        let listening = std::thread::spawn(move || {
            let mut told = Vec::new();
            loop {
                let line = self.line();
                if line.is_empty() {
                    return told;
                }
                if line.ends_with("EXISTS") {
                    told.push(super::now());
                }
            }
        });
        (idling, listening)
    }

    /// A number that STATUS tells of a folder (`MESSAGES`, `UIDVALIDITY`); none when there is no such folder.
    pub(crate) fn status(&mut self, folder: &str, item: &str) -> Option<u32> {
        let (fine, lines) = self.attempt(&format!("STATUS \"{folder}\" ({item})"));
        let line = lines
            .iter()
            .find(|line| line.starts_with("* STATUS"))
            .filter(|_| fine)?;
        let number = line.rsplit_once(&format!("({item} "))?.1;
        number.trim_end_matches(')').parse().ok()
    }

    /// The flags of each mail of a folder.
    pub(crate) fn flags(&mut self, folder: &str) -> Vec<String> {
        self.ask(&format!("EXAMINE \"{folder}\""));
        let (_, lines) = self.attempt("FETCH 1:* (FLAGS)");
        lines
            .iter()
            .filter_map(|line| Some(line.split_once("FLAGS (")?.1.split_once(')')?.0.to_owned()))
            .collect()
    }
}
