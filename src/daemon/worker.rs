//! Worker processes: documents from strangers are parsed there, because some of them abort the process that reads
//! them (a cyclic PDF overflows the stack, which no panic handler catches).
//!
//! A request is one byte of format, four bytes of length (little endian) and the document; an answer is four bytes of
//! length and a [`ReadOutcome`] as JSON.

mod watch;

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Mutex;
use std::time::Duration;

use jiff::Timestamp;
use rustix::process::{Resource, Rlimit, setrlimit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Semaphore;

use self::watch::Watch;
use super::{clock, sandbox};
use crate::model::document::{Document, Format, ReadOutcome};
use crate::pipeline::extract;

/// Longest document that a worker takes, bytes.
const LARGEST: u32 = 64 << 20;
/// Longest answer that is believed, bytes.
const LARGEST_ANSWER: u32 = 32 << 20;
/// Memory that a worker may write to, bytes. With the program itself and its stack it stays below 256 MiB.
const MEMORY: u64 = 208 << 20;
/// Address space of a worker, bytes: the program and everything that is only reserved, too.
const ADDRESSES: u64 = 512 << 20;
/// Documents that one process reads before a fresh one takes over: whatever it leaks ends with it.
const DOCUMENTS_A_PROCESS: u32 = 500;

/// A pool of worker processes, started when needed and replaced when they die or hang.
#[derive(Debug)]
pub struct Workers {
    program: PathBuf,
    idle: Mutex<Vec<Worker>>,
    permits: Semaphore,
    count: usize,
    limit: Duration,
    /// When processes died or were killed over a document, the latest; and how many in all.
    deaths: Mutex<(VecDeque<Timestamp>, u64)>,
}

/// Deaths that are remembered with their time.
const DEATHS: usize = 100;

#[derive(Debug)]
struct Worker {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    read: u32,
}

impl Workers {
    /// A pool of at most `count` processes; all documents of one mail together get `limit` of time.
    pub fn new(program: PathBuf, count: usize, limit: Duration) -> Self {
        Self {
            program,
            idle: Mutex::new(Vec::new()),
            permits: Semaphore::new(count.max(1)),
            count: count.max(1),
            limit,
            deaths: Mutex::default(),
        }
    }

    /// How many processes died or were killed over a document since an instant, at most a hundred.
    pub fn deaths_since(&self, since: Timestamp) -> usize {
        let deaths = self.deaths.lock();
        deaths.map_or(0, |deaths| deaths.0.iter().filter(|at| **at >= since).count())
    }

    /// The same since the start.
    pub fn deaths(&self) -> u64 {
        self.deaths.lock().map_or(0, |deaths| deaths.1)
    }

    /// How many documents may be read at once, and how many are being read.
    pub fn load(&self) -> (usize, usize) {
        (self.count, self.count.saturating_sub(self.permits.available_permits()))
    }

    fn note_death(&self) {
        if let Ok(mut deaths) = self.deaths.lock() {
            if deaths.0.len() >= DEATHS {
                deaths.0.pop_front();
            }
            deaths.0.push_back(clock::now());
            deaths.1 = deaths.1.saturating_add(1);
        }
    }

    /// The program that the processes run.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Time for all documents of one mail together.
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// Reads one document and takes the time that it took off `left`: time of computing, so that a busy machine makes
    /// no document unreadable. Waiting for a free process does not count. Whatever happens to the process costs this
    /// document only; the reason comes back in words.
    pub async fn read(&self, document: &Document, left: &mut Duration) -> ReadOutcome {
        let Ok(_permit) = self.permits.acquire().await else {
            return Err("the daemon is stopping".to_owned());
        };
        let outcome = match self.take() {
            // A process that died while it had nothing to do says nothing about this document.
            Some(used) => match self.ask(used, document, left).await {
                Err(Lost::Died(_)) => self.ask(self.start_patiently().await?, document, left).await,
                other => other,
            },
            None => self.ask(self.start_patiently().await?, document, left).await,
        };
        outcome.unwrap_or_else(|lost| {
            self.note_death();
            Err(lost.in_words(self.limit))
        })
    }

    async fn ask(&self, mut worker: Worker, document: &Document, left: &mut Duration) -> Result<ReadOutcome, Lost> {
        let watch = Watch::new(worker.child.id());
        let outcome = watch.bound(*left, worker.ask(document)).await;
        *left = left.saturating_sub(watch.spent());
        match outcome {
            Some(Ok(outcome)) => {
                if worker.read < DOCUMENTS_A_PROCESS {
                    self.give_back(worker);
                }
                Ok(outcome)
            }
            Some(Err(error)) => {
                let ended = tokio::time::timeout(Duration::from_secs(1), worker.child.wait()).await;
                let how = ended.ok().and_then(Result::ok).map(|status| status.to_string());
                Err(Lost::Died(how.unwrap_or_else(|| error.to_string())))
            }
            // Dropping the worker kills its process.
            None => Err(Lost::Late),
        }
    }

    fn take(&self) -> Option<Worker> {
        self.idle.lock().ok()?.pop()
    }

    fn give_back(&self, worker: Worker) {
        if let Ok(mut idle) = self.idle.lock() {
            idle.push(worker);
        }
    }

    /// A machine that is out of processes for a moment makes no document unreadable.
    async fn start_patiently(&self) -> Result<Worker, String> {
        for wait in [100, 500, 2000] {
            match self.start() {
                Ok(worker) => return Ok(worker),
                Err(_) => tokio::time::sleep(Duration::from_millis(wait)).await,
            }
        }
        self.start()
    }

    fn start(&self) -> Result<Worker, String> {
        let fail = |error: std::io::Error| format!("no reader process could be started ({error}); retry it later");
        let mut child = Command::new(&self.program)
            .arg("worker")
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // A panic message may quote the document; it must not reach the log.
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(fail)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok(Worker {
                child,
                input,
                output,
                read: 0,
            }),
            _ => Err("no reader process could be started (no pipes); retry it later".to_owned()),
        }
    }
}

/// How a process was lost over a document.
enum Lost {
    Died(String),
    Late,
}

impl Lost {
    fn in_words(self, limit: Duration) -> String {
        match self {
            Self::Died(how) => {
                format!("reading it killed the reader ({how}); a human must look at the attachment with care")
            }
            Self::Late => format!(
                "reading this mail's documents took longer than {} s; a human must look at the attachment with care",
                limit.as_secs()
            ),
        }
    }
}

impl Worker {
    async fn ask(&mut self, document: &Document) -> std::io::Result<ReadOutcome> {
        self.read = self.read.saturating_add(1);
        let Some(length) = u32::try_from(document.bytes.len())
            .ok()
            .filter(|length| *length <= LARGEST)
        else {
            return Ok(Err("it is too large to be read".to_owned()));
        };
        let mut head = vec![code(document.format)];
        head.extend(length.to_le_bytes());
        self.input.write_all(&head).await?;
        self.input.write_all(&document.bytes).await?;
        self.input.flush().await?;
        let length = self.output.read_u32_le().await?;
        if length > LARGEST_ANSWER {
            return Err(std::io::Error::other("its answer was too long"));
        }
        let mut answer = vec![0; usize::try_from(length).unwrap_or(0)];
        self.output.read_exact(&mut answer).await?;
        serde_json::from_slice(&answer).map_err(std::io::Error::other)
    }
}

fn code(format: Format) -> u8 {
    match format {
        Format::Pdf => b'p',
        Format::Docx => b'd',
        Format::Odt => b'o',
        Format::Sheet => b's',
        Format::Rtf => b'r',
        Format::Arf => b'a',
        Format::Xarf => b'x',
        Format::Iodef => b'i',
        Format::Fields => b'f',
        Format::Events => b'e',
        Format::Zip => b'z',
        Format::Msg => b'm',
        Format::Tnef => b't',
        Format::Picture => b'j',
        Format::Scan => b'c',
    }
}

fn format(code: u8) -> Option<Format> {
    Format::ALL.iter().copied().find(|format| self::code(*format) == code)
}

/// The worker's own main: reads documents from standard input until it ends.
///
/// # Errors
/// When a pipe breaks; there is nobody left to tell.
pub fn serve() -> std::io::Result<()> {
    confine();
    converse(std::io::stdin().lock(), std::io::stdout().lock())
}

/// Answers requests until the input ends.
///
/// # Errors
/// When it ends in the middle of a request, or nobody takes the answer.
pub fn converse(mut input: impl Read, mut output: impl Write) -> std::io::Result<()> {
    loop {
        let mut head = [0; 5];
        match input.read_exact(&mut head) {
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(()),
            other => other?,
        }
        let [kind, length @ ..] = head;
        let length = u32::from_le_bytes(length).min(LARGEST);
        let mut bytes = vec![0; usize::try_from(length).unwrap_or(0)];
        input.read_exact(&mut bytes)?;
        let outcome = match format(kind) {
            Some(format) => std::panic::catch_unwind(|| extract::read_document(format, &bytes)).unwrap_or_else(|_| {
                Err("it broke the reader; a human must look at the attachment with care".to_owned())
            }),
            None => Err("its format is not known to this reader".to_owned()),
        };
        let answer = serde_json::to_vec(&outcome).map_err(std::io::Error::other)?;
        output.write_all(&u32::try_from(answer.len()).unwrap_or(0).to_le_bytes())?;
        output.write_all(&answer)?;
        output.flush()?;
    }
}

/// Limits that hold from the first byte on. A limit that the system does not grant is no reason to read without
/// the others.
fn confine() {
    limit(Resource::Data, MEMORY);
    limit(Resource::As, ADDRESSES);
    limit(Resource::Core, 0);
    limit(Resource::Fsize, 0);
    // Standard input, output and error stay open; no file, socket or pipe can be opened any more.
    limit(Resource::Nofile, 3);
    limit(Resource::Nproc, 0);
    die_with_parent();
    sandbox::enter();
}

pub(super) fn limit(resource: Resource, value: u64) {
    let both = Rlimit {
        current: Some(value),
        maximum: Some(value),
    };
    let _ = setrlimit(resource, both);
}

pub(super) fn die_with_parent() {
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
}
