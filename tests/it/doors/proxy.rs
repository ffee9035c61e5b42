//! A line to a real server with a hand in between that cuts, holds, drips, and puts words into either mouth.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Something done once, when a command comes that contains a word.
#[derive(Clone, Debug)]
pub(crate) enum Trick {
    /// Hang up before the server sees the command.
    CutAt(&'static str),
    /// Hang up before its answer: the server has acted.
    CutBehind(&'static str),
    /// Hang up after so many bytes of its answer.
    CutInside(&'static str, i64),
    /// Swallow everything from now on and keep the line open.
    HoldAt(&'static str),
    /// The same after so many bytes of its answer.
    HoldInside(&'static str, i64),
    /// Answer in the server's place; `{tag}` stands for the command's tag.
    Answer(&'static str, &'static str),
    /// Say this before the server's own answer.
    Say(&'static str, &'static str),
    /// Say this in the server's place and hang up.
    Bye(&'static str, &'static str),
}

impl Trick {
    fn word(&self) -> &'static str {
        match self {
            Self::CutAt(word)
            | Self::CutBehind(word)
            | Self::CutInside(word, _)
            | Self::HoldAt(word)
            | Self::HoldInside(word, _)
            | Self::Answer(word, _)
            | Self::Say(word, _)
            | Self::Bye(word, _) => word,
        }
    }
}

/// What the hand does all the time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits {
    /// Words taken out of what the server says it can do.
    pub(crate) strip: &'static [&'static str],
    /// Each byte travels alone.
    pub(crate) drip: bool,
    /// A pause before each line of the server.
    pub(crate) delay: Duration,
}

/// The hand in between; it works until the test ends.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    server: u16,
    habits: Habits,
    tricks: Mutex<Vec<Trick>>,
    heard: Mutex<Vec<String>>,
    bytes: AtomicU64,
    connections: AtomicU64,
}

impl Proxy {
    pub(crate) fn start(server: u16, habits: Habits, tricks: &[Trick]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared {
            server,
            habits,
            tricks: Mutex::new(tricks.to_vec()),
            heard: Mutex::default(),
            bytes: AtomicU64::new(0),
            connections: AtomicU64::new(0),
        });
        let ours = Arc::clone(&shared);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                ours.connections.fetch_add(1, Ordering::SeqCst);
                let shared = Arc::clone(&ours);
                std::thread::spawn(move || between(&shared, client));
            }
        });
        Self { port, shared }
    }

    /// Bytes that came from the server so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.shared.bytes.load(Ordering::SeqCst)
    }

    /// Connections so far.
    pub(crate) fn connections(&self) -> u64 {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// The client's commands so far.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.shared.heard.lock().unwrap().clone()
    }

    /// Tricks that have not been played yet.
    pub(crate) fn left(&self) -> usize {
        self.shared.tricks.lock().unwrap().len()
    }
}

/// One connection.
struct Ends {
    client: TcpStream,
    server: TcpStream,
    hold: AtomicBool,
    cut_at_answer: AtomicBool,
    /// Bytes that the server may still say; negative when there is no limit.
    budget: AtomicI64,
    /// Whether the line is cut, and not held, when they are used up.
    then_cut: AtomicBool,
}

impl Ends {
    fn cut(&self) {
        let _ = self.client.shutdown(Shutdown::Both);
        let _ = self.server.shutdown(Shutdown::Both);
    }

    fn say(&self, words: &str) {
        let _ = (&self.client).write_all(words.as_bytes());
    }
}

fn between(shared: &Arc<Shared>, client: TcpStream) {
    let Ok(server) = TcpStream::connect(("127.0.0.1", shared.server)) else {
        return;
    };
    let _ = client.set_nodelay(true);
    let ends = Arc::new(Ends {
        client,
        server,
        hold: AtomicBool::new(false),
        cut_at_answer: AtomicBool::new(false),
        budget: AtomicI64::new(-1),
        then_cut: AtomicBool::new(false),
    });
    let (down, theirs) = (Arc::clone(shared), Arc::clone(&ends));
    let downward = std::thread::spawn(move || downwards(&down, &theirs));
    upwards(shared, &ends);
    if !ends.hold.load(Ordering::SeqCst) {
        let _ = ends.server.shutdown(Shutdown::Both);
    }
    let _ = downward.join();
}

fn upwards(shared: &Shared, ends: &Ends) {
    let mut reader = BufReader::new(&ends.client);
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
            return;
        }
        if ends.hold.load(Ordering::SeqCst) {
            continue;
        }
        let text = String::from_utf8_lossy(&line).into_owned();
        shared.heard.lock().unwrap().push(text.trim_end().to_owned());
        let trick = {
            let mut tricks = shared.tricks.lock().unwrap();
            let at = tricks.iter().position(|trick| text.contains(trick.word()));
            at.map(|at| tricks.remove(at))
        };
        if let Some(trick) = trick
            && !play(&trick, &text, ends)
        {
            continue;
        }
        if (&ends.server).write_all(&line).is_err() {
            return;
        }
    }
}

/// Plays a trick; whether the server hears the command all the same.
fn play(trick: &Trick, line: &str, ends: &Ends) -> bool {
    let tag = line.split(' ').next().unwrap_or_default();
    match trick {
        Trick::CutAt(_) => ends.cut(),
        Trick::HoldAt(_) => ends.hold.store(true, Ordering::SeqCst),
        Trick::Answer(_, words) => ends.say(&words.replace("{tag}", tag)),
        Trick::Bye(_, words) => {
            ends.say(words);
            ends.cut();
        }
        Trick::CutBehind(_) => {
            ends.cut_at_answer.store(true, Ordering::SeqCst);
            return true;
        }
        Trick::CutInside(_, bytes) | Trick::HoldInside(_, bytes) => {
            ends.then_cut
                .store(matches!(trick, Trick::CutInside(..)), Ordering::SeqCst);
            ends.budget.store(*bytes, Ordering::SeqCst);
            return true;
        }
        Trick::Say(_, words) => {
            ends.say(words);
            return true;
        }
    }
    false
}

fn downwards(shared: &Shared, ends: &Ends) {
    let mut reader = BufReader::with_capacity(1 << 16, &ends.server);
    loop {
        let mut line = Vec::new();
        // A line at most 64 KiB long: mails have longer ones.
        let some = reader.by_ref().take(1 << 16).read_until(b'\n', &mut line);
        if some.unwrap_or(0) == 0 {
            if !ends.hold.load(Ordering::SeqCst) {
                ends.cut();
            }
            return;
        }
        if ends.cut_at_answer.load(Ordering::SeqCst) {
            // Only the tagged answer tells that the server has acted.
            let tagged = !line.starts_with(b"*") && !line.starts_with(b"+");
            if tagged {
                ends.cut();
                return;
            }
            continue;
        }
        let line = stripped(line, shared.habits.strip);
        if !shared.habits.delay.is_zero() {
            std::thread::sleep(shared.habits.delay);
        }
        let budget = ends.budget.load(Ordering::SeqCst);
        let most = usize::try_from(budget).unwrap_or(usize::MAX).min(line.len());
        if budget >= 0 {
            ends.budget.fetch_sub(i64::try_from(most).unwrap(), Ordering::SeqCst);
        }
        if ends.hold.load(Ordering::SeqCst) {
            continue;
        }
        let step = if shared.habits.drip { 1 } else { most.max(1) };
        for piece in line[..most].chunks(step) {
            if (&ends.client).write_all(piece).is_err() {
                return;
            }
        }
        shared.bytes.fetch_add(most as u64, Ordering::SeqCst);
        if most < line.len() {
            if ends.then_cut.load(Ordering::SeqCst) {
                ends.cut();
                return;
            }
            ends.hold.store(true, Ordering::SeqCst);
        }
    }
}

fn stripped(line: Vec<u8>, words: &[&str]) -> Vec<u8> {
    if words.is_empty() || !line.windows(10).any(|part| part == b"CAPABILITY") {
        return line;
    }
    let mut text = String::from_utf8_lossy(&line).into_owned();
    for word in words {
        text = text
            .replace(&format!(" {word} "), " ")
            .replace(&format!(" {word}\r"), "\r")
            .replace(&format!(" {word}]"), "]");
    }
    text.into_bytes()
}
