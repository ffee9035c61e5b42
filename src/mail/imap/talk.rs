//! Command and answer: every command goes through here, so that a lost line is never taken for an empty answer.

use std::future::Future;
use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_imap::Client;
use async_imap::imap_proto::{MailboxDatum, RequestId, Response, ResponseCode, Status};
use futures::FutureExt;
use tokio::time::timeout;

use super::sasl;
use super::wire::{Opened, Wire};
use crate::config::settings::Imap;
use crate::mail::line::printable;
use crate::model::fault::Fault;

/// And in any case after so long: a server that drips bytes holds nobody for ever.
const LONGEST: Duration = Duration::from_mins(30);

/// Why a command did not do what it says.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The server said no; the line is still good.
    Refused {
        /// Its words.
        why: String,
        /// `[TRYCREATE]`: the target folder is missing.
        create_first: bool,
        /// By its own word it may answer otherwise soon (RFC 5530).
        passing: bool,
    },
    /// The line is gone.
    Lost(String),
}

impl Trouble {
    pub(super) fn lost(error: &io::Error) -> Self {
        // The parser's own message quotes all that was received: mails, which have no place in a log.
        if error.kind() == io::ErrorKind::Other {
            Self::Lost("it sent an answer that cannot be understood".to_owned())
        } else {
            Self::Lost(printable(&error.to_string()))
        }
    }

    /// As a fault of the whole session.
    pub(super) fn fault(self, doing: &str, place: &str) -> Fault {
        match self {
            Self::Refused { why, .. } => Fault::retry(format!("{place} refused {doing}: {why}")),
            Self::Lost(why) => Fault::retry(format!(
                "the line to {place} broke while {doing}: {why}; it is connected anew"
            )),
        }
    }
}

/// How many mails the selected folder holds, by what the server says unasked.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    exists: u32,
    /// UIDVALIDITY of the selected folder, once it is known.
    pub(super) validity: Option<u32>,
    /// More mails than before have been announced since this was last cleared.
    pub(super) news: bool,
}

impl Tally {
    fn note(&mut self, response: &Response<'_>) {
        match response {
            // A server that repeats an old number announces nothing.
            Response::MailboxData(MailboxDatum::Exists(count)) => {
                self.news |= *count > self.exists;
                self.exists = *count;
            }
            Response::Expunge(_) => self.exists = self.exists.saturating_sub(1),
            _ => {}
        }
    }
}

/// The line after the login. A command that is cut short leaves it closed: nobody knows what would arrive next.
pub(super) struct Talk {
    inner: Option<async_imap::Session<Wire>>,
    received: Arc<AtomicU64>,
    /// A command is given up when nothing at all arrived for so long.
    quiet: Duration,
    /// What the server said unasked.
    pub(super) tally: Tally,
    /// Server and user, for sentences.
    pub(super) place: String,
}

impl Talk {
    /// Logs in.
    pub(super) async fn login(door: &Imap, opened: Opened, password: &str) -> Result<Self, Fault> {
        let place = format!("the IMAP server {} (user {})", door.host, door.user);
        let received = opened.wire.received();
        let client = Client::new(opened.wire);
        let quiet = door.timeout;
        let mut words = String::new();
        let attempt = sasl::log_in(client, (door, password), opened.login, &mut words);
        let outcome = timeout(quiet, AssertUnwindSafe(attempt).catch_unwind()).await;
        let session = match outcome {
            Err(_) => {
                let seconds = quiet.as_secs();
                return Err(Fault::retry(format!(
                    "{place} did not answer the login within {seconds} s; it is tried again"
                )));
            }
            Ok(Err(_)) => return Err(broke().fault("logging in", &place)),
            Ok(Ok(Err((error, _)))) => return Err(sasl::fault((&place, door.auth), &error, &words)),
            Ok(Ok(Ok(session))) => session,
        };
        Ok(Self {
            inner: Some(session),
            received,
            quiet,
            tally: Tally::default(),
            place,
        })
    }

    /// Sends a command and hands every response to `each`, the final OK included.
    pub(super) async fn command(
        &mut self,
        text: &str,
        mut each: impl FnMut(&Response<'_>) + Send,
    ) -> Result<(), Trouble> {
        let mut session = self.inner.take().ok_or_else(already_gone)?;
        let tally = &mut self.tally;
        let work = async {
            let tag = session.run_command(text).await.map_err(|error| not_sent(&error))?;
            answer(&mut session, &tag, tally, &mut each).await
        };
        let outcome = while_bytes_flow((&self.received, self.quiet), work).await;
        self.keep(session, &outcome);
        outcome
    }

    /// Keeps a line that is still good.
    fn keep<T>(&mut self, session: Line, outcome: &Result<T, Trouble>) {
        if !matches!(outcome, Err(Trouble::Lost(_))) {
            self.inner = Some(session);
        }
    }

    /// A command of whose answer only success counts.
    pub(super) async fn order(&mut self, text: &str) -> Result<(), Trouble> {
        self.command(text, |_| {}).await
    }

    /// IDLE (RFC 2177) until the folder grows or `at_most` has passed; `tally.news` tells which.
    pub(super) async fn idle(&mut self, at_most: Duration) -> Result<(), Trouble> {
        let mut session = self.inner.take().ok_or_else(already_gone)?;
        let tally = &mut self.tally;
        let begun = while_bytes_flow((&self.received, self.quiet), begin_idle(&mut session, tally)).await;
        let tag = match begun {
            Ok(tag) => tag,
            Err(trouble) => {
                let outcome = Err(trouble);
                self.keep(session, &outcome);
                return outcome;
            }
        };
        // “* OK Still here” every two minutes must not prolong the wait, so the limit is around the loop, not in it.
        let watch = async {
            while !tally.news {
                let response = arrived(session.read_response().await)?;
                note_or_bye(response.parsed(), tally)?;
            }
            Ok(())
        };
        match timeout(at_most, AssertUnwindSafe(watch).catch_unwind()).await {
            Ok(Ok(Ok(()))) | Err(_) => {}
            Ok(Ok(broken)) => return broken,
            Ok(Err(_)) => return Err(broke()),
        }
        let end = async {
            session
                .run_command_untagged("DONE")
                .await
                .map_err(|error| not_sent(&error))?;
            answer(&mut session, &tag, tally, &mut |_| {}).await
        };
        let outcome = while_bytes_flow((&self.received, self.quiet), end).await;
        self.keep(session, &outcome);
        outcome
    }
}

/// The parser of responses has been seen to panic on words that no honest server sends: that costs this line only.
fn broke() -> Trouble {
    Trouble::Lost("it sent an answer that cannot be understood".to_owned())
}

fn already_gone() -> Trouble {
    Trouble::Lost("an earlier command was cut short".to_owned())
}

fn not_sent(error: &async_imap::error::Error) -> Trouble {
    Trouble::Lost(printable(&error.to_string()))
}

type Line = async_imap::Session<Wire>;

/// An ended stream is trouble, not the end of an answer.
fn arrived<T>(outcome: io::Result<Option<T>>) -> Result<T, Trouble> {
    match outcome {
        Ok(Some(response)) => Ok(response),
        Ok(None) => Err(Trouble::Lost("the server hung up".to_owned())),
        Err(error) => Err(Trouble::lost(&error)),
    }
}

fn note_or_bye(response: &Response<'_>, tally: &mut Tally) -> Result<(), Trouble> {
    tally.note(response);
    match response {
        Response::Data {
            status: Status::Bye,
            outcome,
        } => Err(Trouble::Lost(format!(
            "the server said goodbye: {}",
            printable(outcome.information.as_deref().unwrap_or("no reason given"))
        ))),
        // The folder was made anew behind our back: what UIDs we know name other mails now (RFC 9051, 2.3.1.1).
        Response::Data { outcome, .. } => match (&outcome.code, tally.validity) {
            (Some(ResponseCode::UidValidity(new)), Some(old)) if *new != old => {
                Err(Trouble::Lost("the watched folder was made anew".to_owned()))
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Whether a refusal says of itself that it is passing (RFC 5530, 3). The parser hands these codes over as words.
pub(super) fn is_passing(words: Option<&str>) -> bool {
    let words = words.unwrap_or_default();
    ["[UNAVAILABLE", "[INUSE", "[LIMIT", "[CONTACTADMIN"]
        .iter()
        .any(|code| words.contains(code))
}

fn verdict(status: &Status, code: Option<&ResponseCode<'_>>, words: Option<&str>) -> Result<(), Trouble> {
    if *status == Status::Ok {
        return Ok(());
    }
    Err(Trouble::Refused {
        why: printable(words.unwrap_or("no reason given")),
        create_first: matches!(code, Some(ResponseCode::TryCreate)),
        passing: is_passing(words),
    })
}

/// Reads until the tagged answer.
async fn answer(
    session: &mut Line,
    tag: &RequestId,
    tally: &mut Tally,
    each: &mut (impl FnMut(&Response<'_>) + Send),
) -> Result<(), Trouble> {
    loop {
        let response = arrived(session.read_response().await)?;
        let parsed = response.parsed();
        match parsed {
            Response::Done {
                tag: done,
                status,
                outcome,
            } if done == tag => {
                verdict(status, outcome.code.as_ref(), outcome.information.as_deref())?;
                each(parsed);
                return Ok(());
            }
            _ => {
                note_or_bye(parsed, tally)?;
                each(parsed);
            }
        }
    }
}

/// Sends IDLE and reads until the server waits with us. What it says before that counts too: a mail that came since
/// the last look is announced here and only here.
async fn begin_idle(session: &mut Line, tally: &mut Tally) -> Result<RequestId, Trouble> {
    let tag = session.run_command("IDLE").await.map_err(|error| not_sent(&error))?;
    loop {
        let response = arrived(session.read_response().await)?;
        match response.parsed() {
            Response::Continue(_) => return Ok(tag),
            Response::Done { tag: done, outcome, .. } if *done == tag => {
                return Err(Trouble::Refused {
                    why: printable(outcome.information.as_deref().unwrap_or("no reason given")),
                    create_first: false,
                    passing: false,
                });
            }
            other => note_or_bye(other, tally)?,
        }
    }
}

/// Waits for `work` as long as bytes keep coming: a large mail over a slow line is no dead server.
async fn while_bytes_flow<T>(
    (received, quiet): (&AtomicU64, Duration),
    work: impl Future<Output = Result<T, Trouble>>,
) -> Result<T, Trouble> {
    let mut work = pin!(AssertUnwindSafe(work).catch_unwind());
    let watch = async {
        loop {
            let before = received.load(Ordering::Relaxed);
            match timeout(quiet, &mut work).await {
                Ok(Ok(done)) => return done,
                Ok(Err(_)) => return Err(broke()),
                Err(_) if received.load(Ordering::Relaxed) == before => {
                    return Err(Trouble::Lost(format!("nothing arrived for {} s", quiet.as_secs())));
                }
                Err(_) => {}
            }
        }
    };
    timeout(LONGEST, watch)
        .await
        .unwrap_or_else(|_| Err(Trouble::Lost("one answer took longer than 30 min".to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_growing_folder_is_news() {
        let mut tally = Tally::default();
        tally.note(&Response::MailboxData(MailboxDatum::Exists(3)));
        assert!(tally.news);
        tally.news = false;
        tally.note(&Response::MailboxData(MailboxDatum::Exists(3)));
        assert!(!tally.news, "the same number again announces nothing");
        tally.note(&Response::Expunge(1));
        assert!(!tally.news);
        tally.note(&Response::MailboxData(MailboxDatum::Exists(3)));
        assert!(tally.news, "one went, one came");
    }

    #[test]
    fn a_parser_error_never_carries_mail_into_the_log() {
        let error = io::Error::other("Error during parsing of \"* 1 FETCH ... secret\"");
        let Trouble::Lost(why) = Trouble::lost(&error) else {
            panic!("a parser error loses the line")
        };
        assert!(!why.contains("secret"));
    }
}
