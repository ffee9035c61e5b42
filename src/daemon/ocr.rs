//! OCR runs in a process of its own for each picture: this program once more, which fences itself in as the readers of
//! documents do and then becomes tesseract. Pictures decode in C++; whatever that does to a hostile one, it has two
//! pipes, no network and nothing to write to.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use rustix::process::Resource;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::{sandbox, worker};
use crate::config::settings;

/// Address space, bytes: a page at 600 dots an inch in colour takes a third of it.
const MEMORY: u64 = 1 << 30;
/// Files that are open at the same time: libraries and the data of the languages.
const FILES: u64 = 64;
/// Longest answer that is believed, bytes. A page full of print has some 200 kB.
const LARGEST_ANSWER: u64 = 4 << 20;

/// The pictures that are being read, and how.
#[derive(Debug)]
pub struct Ocr {
    program: PathBuf,
    settings: settings::Ocr,
    permits: Semaphore,
}

impl Ocr {
    /// `program` is this program; at most `count` pictures are read at the same time.
    pub fn new(program: PathBuf, settings: settings::Ocr, count: usize) -> Self {
        Self {
            program,
            settings,
            permits: Semaphore::new(count.max(1)),
        }
    }

    /// Time for all pages of one mail together.
    pub fn limit(&self) -> Duration {
        self.settings.timeout
    }

    /// Pages of one mail that are read.
    pub fn pages(&self) -> usize {
        self.settings.pages
    }

    /// Reads one picture and takes the time that it took off `left`. Waiting for a turn does not count, but ends at
    /// `until`: a batch of a hundred large pictures must not hold up the mailbox.
    ///
    /// # Errors
    /// In words for the operator; they cost this picture only.
    pub async fn read(&self, picture: &[u8], left: &mut Duration, until: Instant) -> Result<String, String> {
        let Ok(turn) = tokio::time::timeout_at(until, self.permits.acquire()).await else {
            return Err("too many pictures waited for OCR; vorfalld retry reads it again".to_owned());
        };
        let Ok(_turn) = turn else {
            return Err("the daemon is stopping".to_owned());
        };
        let started = Instant::now();
        let outcome = tokio::time::timeout(*left, self.ask(picture)).await;
        *left = left.saturating_sub(started.elapsed());
        outcome.unwrap_or_else(|_| {
            let seconds = self.limit().as_secs();
            Err(format!(
                "OCR of this mail took longer than {seconds} s; a human must look"
            ))
        })
    }

    /// Dropping the future kills the process.
    async fn ask(&self, picture: &[u8]) -> Result<String, String> {
        let mut child = self.start()?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("no OCR process could be started (no pipes); retry it later".to_owned());
        };
        let give = async move {
            // A process that has seen enough closes its end early.
            let _ = input.write_all(picture).await;
            let _ = input.shutdown().await;
            drop(input);
            std::future::pending().await
        };
        let mut answer = Vec::new();
        let mut output = output.take(LARGEST_ANSWER.saturating_add(1));
        // One that writes without ever reading is not waited for.
        let taken = tokio::select! {
            taken = output.read_to_end(&mut answer) => taken,
            never = give => never,
        };
        let failed = |how: String| format!("OCR could not read it ({how}); a human must look");
        taken.map_err(|error| failed(error.to_string()))?;
        if u64::try_from(answer.len()).unwrap_or(u64::MAX) > LARGEST_ANSWER {
            return Err(failed("its answer was too long".to_owned()));
        }
        let status = child.wait().await.map_err(|error| failed(error.to_string()))?;
        if !status.success() {
            return Err(failed(status.to_string()));
        }
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    fn start(&self) -> Result<Child, String> {
        Command::new(&self.program)
            .arg("ocr")
            .arg(&self.settings.tesseract)
            .arg(self.settings.languages.join("+"))
            .arg(self.limit().as_secs().saturating_add(1).to_string())
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Its words may quote the picture; they must not reach the log.
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("no OCR process could be started ({error}); retry it later"))
    }
}

/// The OCR process's own main: closes the fences around itself and becomes `tesseract`, which reads a picture from
/// standard input and writes a table to standard output. Comes back only when that fails.
pub fn become_tesseract(tesseract: &Path, languages: &str, seconds: u64) -> std::io::Error {
    worker::limit(Resource::As, MEMORY);
    worker::limit(Resource::Cpu, seconds);
    worker::limit(Resource::Core, 0);
    worker::limit(Resource::Fsize, 0);
    worker::limit(Resource::Nofile, FILES);
    worker::die_with_parent();
    if let Err(error) = sandbox::enter_for(tesseract) {
        return error;
    }
    let _ = std::io::stdout().flush();
    // --psm 1: pages lie on their side, too. One thread: the machine has other work, and threads are fenced off.
    std::process::Command::new(tesseract)
        .args(["-", "-", "-l", languages, "--psm", "1", "tsv"])
        .env_clear()
        .env("OMP_THREAD_LIMIT", "1")
        .env("LC_ALL", "C")
        .exec()
}
