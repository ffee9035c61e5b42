//! An SMTP server that fails as it is told to: for what no honest server does on demand.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What the server says instead of a reply: nothing, and keeps the line.
pub(crate) const SILENCE: &str = "(silence)";
/// It hangs up without a word.
pub(crate) const HANG_UP: &str = "(hang up)";

/// It ends its own direction of the line, and goes on listening.
pub(crate) const HALF_CLOSED: &str = "(half closed)";
/// Behind a reply: it hangs up then.
pub(crate) const THEN_HANGS_UP: &str = "(then hangs up)";

/// A fault: the first command that contains `on` and each further one get the next of `replies`; the last stays.
///
/// `on` may be `GREETING`, a part of a command, or `END` for the end of a mail.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) on: &'static str,
    pub(crate) replies: &'static [&'static str],
}

/// What the server has heard so far.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    pub(crate) commands: Vec<String>,
    pub(crate) mails: Vec<Vec<u8>>,
    /// Mails that it said 250 to.
    pub(crate) accepted: usize,
}

/// A running server; it ends with the test.
#[derive(Debug)]
pub(crate) struct FaultySmtp {
    pub(crate) port: u16,
    heard: Arc<Mutex<Heard>>,
    stop: Arc<AtomicBool>,
}

impl FaultySmtp {
    /// Starts it with the extensions of its EHLO and its faults.
    pub(crate) fn start(extensions: &'static [&'static str], faults: &[Fault]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Heard::default()));
        let stop = Arc::new(AtomicBool::new(false));
        let faults: Arc<Mutex<Vec<(Fault, usize)>>> =
            Arc::new(Mutex::new(faults.iter().cloned().map(|fault| (fault, 0)).collect()));
        let (noting, stopping) = (Arc::clone(&heard), Arc::clone(&stop));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopping.load(Ordering::Relaxed) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                let talk = Talk {
                    extensions,
                    faults: Arc::clone(&faults),
                    heard: Arc::clone(&noting),
                };
                std::thread::spawn(move || talk.serve(stream));
            }
        });
        Self { port, heard, stop }
    }

    /// Commands that contain a text.
    pub(crate) fn commands(&self, with: &str) -> Vec<String> {
        let heard = self.heard.lock().unwrap();
        heard
            .commands
            .iter()
            .filter(|line| line.contains(with))
            .cloned()
            .collect()
    }

    /// Mails that came whole, be it that they were refused after all.
    pub(crate) fn mails(&self) -> Vec<String> {
        let heard = self.heard.lock().unwrap();
        heard
            .mails
            .iter()
            .map(|mail| String::from_utf8_lossy(mail).into_owned())
            .collect()
    }

    pub(crate) fn accepted(&self) -> usize {
        self.heard.lock().unwrap().accepted
    }
}

impl Drop for FaultySmtp {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // Wakes the listener.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

struct Talk {
    extensions: &'static [&'static str],
    faults: Arc<Mutex<Vec<(Fault, usize)>>>,
    heard: Arc<Mutex<Heard>>,
}

impl Talk {
    fn fault(&self, command: &str) -> Option<&'static str> {
        let mut faults = self.faults.lock().unwrap();
        let (fault, count) = faults.iter_mut().find(|(fault, _)| command.contains(fault.on))?;
        let reply = fault.replies.get(*count).or(fault.replies.last()).copied();
        *count = count.saturating_add(1);
        // `ok` lets the command pass.
        reply.filter(|reply| *reply != "ok")
    }

    fn serve(&self, stream: TcpStream) {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut writer = stream;
        if !self.answer(&mut writer, "GREETING", "220 faulty.example ESMTP") {
            return;
        }
        loop {
            let mut line = Vec::new();
            if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                return;
            }
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            self.heard.lock().unwrap().commands.push(line.clone());
            let verb = line.split(' ').next().unwrap_or_default().to_uppercase();
            let usual = match verb.as_str() {
                "EHLO" => self.hello(),
                "DATA" => "354 go on".to_owned(),
                "AUTH" => "235 2.7.0 welcome".to_owned(),
                "QUIT" => "221 bye".to_owned(),
                _ => "250 2.0.0 fine".to_owned(),
            };
            let before = self.fault(&line);
            let reply = before.unwrap_or(&usual);
            if !say(&mut writer, reply) || verb == "QUIT" {
                return;
            }
            if verb == "DATA" && reply.starts_with("354") && !self.data(&mut reader, &mut writer) {
                return;
            }
        }
    }

    fn hello(&self) -> String {
        let mut lines = vec!["faulty.example"];
        lines.extend(self.extensions);
        let last = lines.len().saturating_sub(1);
        let numbered = lines.iter().enumerate();
        numbered
            .map(|(at, line)| format!("250{}{line}", if at == last { ' ' } else { '-' }))
            .collect::<Vec<_>>()
            .join("\r\n")
    }

    fn data(&self, reader: &mut impl BufRead, writer: &mut TcpStream) -> bool {
        let mut mail = Vec::new();
        loop {
            let mut line = Vec::new();
            if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                return false;
            }
            if line == b".\r\n" {
                break;
            }
            mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        self.heard.lock().unwrap().mails.push(mail);
        let reply = self.fault("END").unwrap_or("250 2.0.0 queued");
        if reply.starts_with("250") {
            let mut heard = self.heard.lock().unwrap();
            heard.accepted = heard.accepted.saturating_add(1);
        }
        say(writer, reply)
    }

    fn answer(&self, writer: &mut TcpStream, on: &str, usual: &str) -> bool {
        let reply = self.fault(on).unwrap_or(usual);
        say(writer, reply)
    }
}

fn say(writer: &mut TcpStream, reply: &str) -> bool {
    match reply {
        HANG_UP => false,
        SILENCE => {
            std::thread::sleep(Duration::from_secs(20));
            false
        }
        HALF_CLOSED => {
            let _ = writer.shutdown(std::net::Shutdown::Write);
            std::thread::sleep(Duration::from_secs(20));
            false
        }
        reply if reply.ends_with(THEN_HANGS_UP) => {
            let reply = reply.trim_end_matches(THEN_HANGS_UP);
            let _ = writer.write_all(format!("{reply}\r\n").as_bytes());
            false
        }
        reply => writer.write_all(format!("{reply}\r\n").as_bytes()).is_ok(),
    }
}
