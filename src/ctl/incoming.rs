//! `ingest` and `explain`: mails from files, folders, Maildirs, mboxes and standard input.

use std::io::Read;
use std::path::{Path, PathBuf};

use crate::ctl::args::Where;
use crate::ctl::ask::{Failure, Oracle};
use crate::ctl::{render, verbs};
use crate::daemon::protocol::{Handed, Request};
use crate::mail::Content;
use crate::mail::maildir::{self, Piece};
use crate::model::fault::Fault;

/// Mails in one request: they share the syncs.
const AT_A_TIME: usize = 500;
/// Bytes of mail in one request.
const BYTES_AT_A_TIME: usize = 32 << 20;
/// Larger mails are not read, bytes.
const LARGEST: u64 = 50 << 20;
/// What is read of them instead, bytes.
const HEAD: usize = 64 << 10;

struct Letter {
    handed: Handed,
    raw: Vec<u8>,
}

/// Takes in everything that the paths name, in the order given.
pub(super) async fn ingest(place: &Where, paths: &[PathBuf]) -> Result<(), Failure> {
    if !paths.iter().all(|path| path.as_os_str() == "-") {
        return take(place, paths).await;
    }
    // Behind a mail server's pipe any other code than 75 (EX_TEMPFAIL) bounces the report to its sender or drops it.
    take(place, paths)
        .await
        .map_err(|failure| Failure { code: 75, ..failure })
}

async fn take(place: &Where, paths: &[PathBuf]) -> Result<(), Failure> {
    // A slow pipe must neither keep the daemon waiting nor hold the state.
    let piped = if paths.iter().any(|path| path.as_os_str() == "-") {
        Some(from_stdin()?)
    } else {
        None
    };
    let mut oracle = Oracle::find(place).await?;
    let result = feed(place, (paths, piped), &mut oracle).await;
    oracle.close().await;
    result
}

async fn feed(
    place: &Where,
    (paths, mut piped): (&[PathBuf], Option<Letter>),
    oracle: &mut Oracle,
) -> Result<(), Failure> {
    let mut batch = Batch::default();
    let mut troubles = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            if let Some(letter) = piped.take() {
                batch.piped = true;
                batch.push(letter);
            }
        } else {
            match maildir::collect(std::slice::from_ref(path)) {
                Ok(pieces) => {
                    for piece in pieces {
                        match from_piece(&piece) {
                            Ok(letter) => batch.push(letter),
                            Err(fault) => troubles.push(fault),
                        }
                        batch.send_when_full(place, oracle).await?;
                    }
                }
                Err(fault) => troubles.push(fault),
            }
        }
        batch.send_when_full(place, oracle).await?;
    }
    batch.send(place, oracle).await?;
    if troubles.is_empty() {
        return Ok(());
    }
    for trouble in &troubles {
        eprintln!("{trouble}");
    }
    Err(Fault::refuse(format!(
        "{} of the paths could not be read; the others were taken in",
        troubles.len()
    ))
    .into())
}

#[derive(Default)]
struct Batch {
    mails: Vec<Handed>,
    raws: Vec<Vec<u8>>,
    bytes: usize,
    /// Whether it comes from standard input.
    piped: bool,
}

impl Batch {
    fn push(&mut self, letter: Letter) {
        self.bytes = self.bytes.saturating_add(letter.raw.len());
        self.mails.push(letter.handed);
        self.raws.push(letter.raw);
    }

    async fn send_when_full(&mut self, place: &Where, oracle: &mut Oracle) -> Result<(), Failure> {
        if self.mails.len() < AT_A_TIME && self.bytes < BYTES_AT_A_TIME {
            return Ok(());
        }
        self.send(place, oracle).await
    }

    async fn send(&mut self, place: &Where, oracle: &mut Oracle) -> Result<(), Failure> {
        if self.mails.is_empty() {
            return Ok(());
        }
        self.bytes = 0;
        let request = Request::Ingest {
            mails: std::mem::take(&mut self.mails),
            now: place.now,
        };
        let lines = oracle.ask(&request, std::mem::take(&mut self.raws)).await?;
        match output(place, &request, &lines) {
            // The mail is safe; that nobody could be told is no reason to hand it over again.
            Err(_) if self.piped => Ok(()),
            outcome => outcome,
        }
    }
}

/// Prints what became of mails.
pub(super) fn output(place: &Where, request: &Request, lines: &[String]) -> Result<(), Failure> {
    if place.json {
        verbs::print(&lines.iter().fold(String::new(), |text, line| text + line + "\n"))
    } else {
        verbs::print(&render::lines(request, lines, false))
    }
}

/// Says what would happen to one mail.
pub(super) async fn explain(place: &Where, file: &Path) -> Result<(), Failure> {
    let letter = if file.as_os_str() == "-" {
        from_stdin()?
    } else {
        match maildir::collect(&[file.to_owned()])?.as_slice() {
            [piece] => from_piece(piece)?,
            _ => return Err(Fault::refuse(format!("{} holds more or less than one mail", file.display())).into()),
        }
    };
    let mut oracle = Oracle::find_for_looking(place).await?;
    let request = Request::Explain {
        mail: letter.handed,
        now: place.now,
    };
    let result = oracle.ask(&request, vec![letter.raw]).await;
    oracle.close().await;
    output(place, &request, &result?)
}

fn from_stdin() -> Result<Letter, Failure> {
    let mut raw = Vec::new();
    std::io::stdin()
        .lock()
        .take(LARGEST.saturating_add(1))
        .read_to_end(&mut raw)?;
    let mut partial = None;
    if u64::try_from(raw.len()).is_ok_and(|length| length > LARGEST) {
        std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink())?;
        partial = Some(too_large(LARGEST));
        raw.truncate(HEAD);
        // Only the header counts as here: a part of a body must never pass for a mail.
        let gaps = [b"\r\n\r\n".as_slice(), b"\n\n"];
        let end = |gap: &[u8]| {
            raw.windows(gap.len())
                .position(|window| window == gap)
                .map(|at| at.saturating_add(gap.len()))
        };
        if let Some(end) = gaps.into_iter().filter_map(end).min() {
            raw.truncate(end);
        }
    }
    let path = "-".to_owned();
    Ok(Letter {
        handed: Handed { path, partial },
        raw,
    })
}

fn from_piece(piece: &Piece) -> Result<Letter, Fault> {
    let (content, _) = piece.read(LARGEST)?;
    let path = piece.name();
    let (raw, partial) = match content {
        Content::Whole(raw) => (raw, None),
        Content::TooLarge { head, size } => (head, Some(too_large(size))),
        Content::Unreadable(why) => (Vec::new(), Some(why)),
    };
    Ok(Letter {
        handed: Handed { path, partial },
        raw,
    })
}

fn too_large(size: u64) -> String {
    format!(
        "it is more than {} MiB large, more than vorfalld takes; a human must open it",
        size >> 20
    )
}
