//! Command and answer: every command goes through here, so that a lost line is never taken for an empty answer.

use std::future::Future;
use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_imap::imap_proto::{MailboxDatum, RequestId, Response, ResponseCode, Status};
use async_imap::{Authenticator, Client};
use futures::FutureExt as _;
use tokio::time::timeout;

use super::wire::{Login, Opened, Wire};
use crate::config::settings::Imap;
use crate::mail::line::printable;
use crate::model::fault::Fault;

/// A command is given up when nothing at all arrived for so long.
pub(super) const QUIET: Duration = Duration::from_mins(1);
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
    },
    /// The line is gone.
    Lost(String),
}

impl Trouble {
    fn lost(error: &io::Error) -> Self {
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
        let attempt = async {
            match opened.login {
                Login::Plain => {
                    let words = format!("\0{}\0{password}", door.user);
                    client.authenticate("PLAIN", Plain(words)).await
                }
                Login::Login => client.login(&door.user, password).await,
            }
        };
        let session = timeout(QUIET, AssertUnwindSafe(attempt).catch_unwind())
            .await
            .map_err(|_| Fault::retry(format!("{place} did not answer the login within 60 s")))?
            .map_err(|_| {
                let why = "it sent an answer that cannot be understood".to_owned();
                Trouble::Lost(why).fault("logging in", &place)
            })?
            .map_err(|(error, _)| login_fault(&place, &error))?;
        Ok(Self {
            inner: Some(session),
            received,
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
        let outcome = while_bytes_flow(&self.received, work).await.unwrap_or_else(silent);
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
        let begun = while_bytes_flow(&self.received, begin_idle(&mut session, tally))
            .await
            .unwrap_or_else(silent);
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
                let response = arrived(unbroken(session.read_response()).await)?;
                note_or_bye(response.parsed(), tally)?;
            }
            Ok(())
        };
        if let Ok(broken @ Err(_)) = timeout(at_most, watch).await {
            return broken;
        }
        let end = async {
            session
                .run_command_untagged("DONE")
                .await
                .map_err(|error| not_sent(&error))?;
            answer(&mut session, &tag, tally, &mut |_| {}).await
        };
        let outcome = while_bytes_flow(&self.received, end).await.unwrap_or_else(silent);
        self.keep(session, &outcome);
        outcome
    }
}

/// SASL PLAIN (RFC 4616): the one answer to an empty challenge.
struct Plain(String);

impl Authenticator for Plain {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        std::mem::take(&mut self.0)
    }
}

fn login_fault(place: &str, error: &async_imap::error::Error) -> Fault {
    use async_imap::error::Error;
    let why = printable(&error.to_string());
    let passing = ["UNAVAILABLE", "INUSE", "LIMIT", "CONTACTADMIN"]
        .iter()
        .any(|code| why.contains(code));
    match error {
        // RFC 5530: the mechanism works, but not now.
        Error::No(_) if passing => Fault::retry(format!("{place} lets nobody in just now: {why}")),
        Error::No(_) | Error::Bad(_) | Error::Validate(_) => Fault::configure(format!(
            "{place} refused the login; check user and password of this mailbox, then run vorfalld check: {why}"
        )),
        Error::Io(error) => Trouble::lost(error).fault("logging in", place),
        _ => Trouble::Lost(why).fault("logging in", place),
    }
}

fn silent<T>() -> Result<T, Trouble> {
    Err(Trouble::Lost("nothing arrived for 60 s".to_owned()))
}

fn already_gone() -> Trouble {
    Trouble::Lost("an earlier command was cut short".to_owned())
}

fn not_sent(error: &async_imap::error::Error) -> Trouble {
    Trouble::Lost(printable(&error.to_string()))
}

type Line = async_imap::Session<Wire>;

/// Some answers make the parser panic (imap-proto 0.17 does at a letter of more than one byte right behind a response
/// code): the line is lost then, not the daemon.
async fn unbroken<T>(read: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    let read = AssertUnwindSafe(read).catch_unwind().await;
    read.unwrap_or_else(|_| Err(io::Error::other("the answer broke its parser")))
}

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
        _ => Ok(()),
    }
}

fn verdict(status: &Status, code: Option<&ResponseCode<'_>>, words: Option<&str>) -> Result<(), Trouble> {
    if *status == Status::Ok {
        return Ok(());
    }
    Err(Trouble::Refused {
        why: printable(words.unwrap_or("no reason given")),
        create_first: matches!(code, Some(ResponseCode::TryCreate)),
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
        let response = arrived(unbroken(session.read_response()).await)?;
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
        let response = arrived(unbroken(session.read_response()).await)?;
        match response.parsed() {
            Response::Continue(_) => return Ok(tag),
            Response::Done { tag: done, outcome, .. } if *done == tag => {
                return Err(Trouble::Refused {
                    why: printable(outcome.information.as_deref().unwrap_or("no reason given")),
                    create_first: false,
                });
            }
            other => note_or_bye(other, tally)?,
        }
    }
}

/// Waits for `work` as long as bytes keep coming: a large mail over a slow line is no dead server.
async fn while_bytes_flow<T>(received: &AtomicU64, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let watch = async {
        loop {
            let before = received.load(Ordering::Relaxed);
            match timeout(QUIET, &mut work).await {
                Ok(done) => return Some(done),
                Err(_) if received.load(Ordering::Relaxed) == before => return None,
                Err(_) => {}
            }
        }
    };
    timeout(LONGEST, watch).await.ok().flatten()
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
