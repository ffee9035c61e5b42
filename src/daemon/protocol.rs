//! What verbs and daemon say to one another over the local socket, and how it is framed.
//!
//! The client sends the line [`GREETING`]; then each side sends frames of four bytes of length (big endian) and that
//! many bytes. A request is one frame of JSON, followed by one frame for each raw mail that it announces. An answer is
//! any number of [`Reply::Line`] and one [`Reply::Done`] or [`Reply::Failed`].

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::model::fault::{Fault, Remedy};
use crate::model::ids::IncidentId;
use crate::model::report::Field;
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;

/// First line of a connection: name and version of the protocol.
pub const GREETING: &str = "vorfalld 1\n";
/// Longest frame, bytes: a mail of the largest size that is read, and some room.
pub const LARGEST: u32 = 80 << 20;
/// Most mails in one request.
pub const MAILS_A_REQUEST: usize = 512;

/// A mail that is handed over in a frame of its own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Handed {
    /// As the caller named it.
    pub path: String,
    /// Why only a part of the mail is handed over, when it is.
    pub partial: Option<String>,
}

/// What a person wants done to an incident.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Take it.
    Ack,
    /// Give it to somebody.
    Assign {
        /// To whom.
        who: String,
        /// Who need not be of the team.
        #[serde(default)]
        outside: bool,
    },
    /// It is done; the reason is asked for while a legal clock runs.
    Close(Option<String>),
    /// It is not done.
    Reopen,
    /// Words for the file.
    Note(String),
    /// Another label.
    Tlp(Tlp),
    /// Another value.
    Set(Field, String),
    /// It is part of another.
    Merge(IncidentId),
    /// It is not part of another after all.
    Unmerge,
    /// It must not be erased, for this reason.
    Hold(String),
    /// It may be.
    Release,
    /// What this clock waits for was done.
    Done(String),
    /// This clock begins to run.
    Start(String),
}

/// A verb that needs the state.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "verb")]
pub enum Request {
    /// Take these mails in.
    Ingest {
        /// One frame follows for each.
        mails: Vec<Handed>,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// Say what would happen to this mail. One frame follows.
    Explain {
        /// The mail.
        mail: Handed,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// List incidents.
    Incidents {
        /// Closed and merged ones, too.
        all: bool,
    },
    /// One incident with its history.
    Show {
        /// Which.
        id: IncidentId,
    },
    /// Do something to an incident.
    Order {
        /// Which.
        id: IncidentId,
        /// What.
        order: Order,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// Take a report out of an incident and open one for it.
    Split {
        /// Which incident.
        id: IncidentId,
        /// The report's mail, or its beginning.
        report: String,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// List mails.
    Mails {
        /// Not older than this.
        since: Option<Stamp>,
    },
    /// List running clocks.
    Clocks {
        /// Fire what is due first.
        #[serde(default)]
        fire: bool,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// List outgoing mails.
    Outbox {
        /// Try what is due first.
        send: bool,
        /// Stands in for the clock when sending.
        now: Option<Stamp>,
    },
    /// Build the digest.
    Digest {
        /// Stands in for the clock.
        now: Option<Stamp>,
        /// Give it back instead of sending it; nothing is changed.
        preview: bool,
    },
    /// List stubs of mails that could not be read.
    Quarantine,
    /// Read stubs' mails again; all of them when none is named.
    Retry {
        /// Which.
        id: Option<IncidentId>,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// Erase what is over its time, or say what would be.
    Retention {
        /// Only say it.
        dry_run: bool,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// Erase an incident for good.
    Erase {
        /// Which.
        id: IncidentId,
        /// Why; it stays on record.
        reason: Option<String>,
        /// Stands in for the clock.
        now: Option<Stamp>,
    },
    /// How the daemon is.
    Status {
        /// As numbers for Prometheus instead of one object.
        #[serde(default)]
        metrics: bool,
    },
}

/// One frame of an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// A line of JSON.
    Line(String),
    /// That was all.
    Done,
    /// It was not done.
    Failed {
        /// Exit code for the verb.
        code: u8,
        /// One sentence for the person.
        what: String,
    },
}

/// The exit code that tells scripts what follows from a fault.
pub fn exit_code(fault: &Fault) -> u8 {
    match fault.remedy {
        Remedy::Retry => 75,
        Remedy::Configure => 78,
        Remedy::Quarantine | Remedy::Refuse | Remedy::Stop => 1,
    }
}

/// Writes one frame.
pub async fn send(stream: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(bytes.len()).ok().filter(|length| *length <= LARGEST);
    let Some(length) = length else {
        return Err(std::io::Error::other(
            "too much for one message over the control socket",
        ));
    };
    stream.write_u32(length).await?;
    stream.write_all(bytes).await?;
    stream.flush().await
}

/// Reads one frame of at most `largest` bytes; `None` at the end of the stream.
pub async fn receive(stream: &mut (impl AsyncRead + Unpin), largest: u32) -> std::io::Result<Option<Vec<u8>>> {
    let length = match stream.read_u32().await {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    };
    if length > largest {
        return Err(std::io::Error::other(
            "a message over the control socket is longer than allowed",
        ));
    }
    // Grown as it arrives: a client that only announces much costs nothing.
    let mut bytes = Vec::new();
    stream.take(u64::from(length)).read_to_end(&mut bytes).await?;
    if bytes.len() < usize::try_from(length).unwrap_or(usize::MAX) {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(bytes))
}
