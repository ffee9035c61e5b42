//! The way out: an SMTP server, or a Maildir.
//!
//! lettre speaks the protocol; connections are made and kept here. Its pool puts a connection back whose mail was cut
//! short by a time limit, so that the next mail would continue the last one; and its STARTTLS keeps what was received
//! before the handshake.

mod open;
mod transaction;

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use lettre::Address as Mailbox;
use lettre::address::Envelope;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::Rset;
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::compose::Composed;
use super::line::printable;
use super::maildir;
use crate::config::settings::{Auth, Route, Smtp, Tls};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::MailId;

/// A whole mail is given up after so long: RFC 5321, 4.5.3.2 allows a server minutes for each step.
const SEND: Duration = Duration::from_mins(5);
/// Asking whether a kept connection is still good.
const ALIVE: Duration = Duration::from_secs(10);

/// Why a mail was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Trying again would not help: the server refuses this mail or this recipient for good.
    pub permanent: bool,
    /// The server is away, does not let us in, or refuses our sender: that says nothing about this mail, and the next
    /// one would fare the same. Never together with `permanent`.
    pub door: bool,
    /// The line broke, or the server fell silent, over this mail: it may be the mail or the server.
    pub line_broke: bool,
    /// One sentence for a person.
    pub why: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for Refusal {}

/// Sends mails, one after the other, over one connection.
#[derive(Debug)]
pub struct Sender {
    way: Way,
}

enum Way {
    Server {
        relay: Box<Relay>,
        /// A connection that carried a mail and is waiting for the next.
        kept: Mutex<Option<Box<AsyncSmtpConnection>>>,
    },
    Maildir(PathBuf),
}

impl fmt::Debug for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server { relay, .. } => write!(f, "Server({}:{})", relay.host, relay.port),
            Self::Maildir(dir) => write!(f, "Maildir({})", dir.display()),
        }
    }
}

/// An SMTP server and how to talk to it. The password is in here: no Debug.
struct Relay {
    host: String,
    port: u16,
    tls: Tls,
    ca: Option<PathBuf>,
    login: Option<(String, String)>,
    auth: Auth,
    /// Longest time for one mail.
    patience: Duration,
}

impl Sender {
    /// Prepares the way out; nothing is connected yet. `password` belongs to the route's login; with a
    /// bearer `auth` it is an access token.
    pub fn new(smtp: &Smtp, password: Option<&str>) -> Result<Self, Fault> {
        let way = match &smtp.route {
            Route::Maildir(dir) => Way::Maildir(dir.clone()),
            Route::Server {
                host,
                port,
                tls,
                ca,
                login,
                auth,
                oauth: _,
            } => {
                if let Some(file) = ca {
                    super::tls::own_roots(file)?;
                }
                let login = match (login, password) {
                    (Some((user, _)), Some(password)) => Some((user.clone(), password.to_owned())),
                    (None, _) => None,
                    (Some((user, _)), None) => {
                        return Err(Fault::configure(format!(
                            "the SMTP server {host} wants a password for {user}; set `smtp.password`"
                        )));
                    }
                };
                Way::Server {
                    relay: Box::new(Relay {
                        host: host.clone(),
                        port: *port,
                        tls: *tls,
                        ca: ca.clone(),
                        login,
                        auth: *auth,
                        patience: SEND,
                    }),
                    kept: Mutex::new(None),
                }
            }
        };
        Ok(Self { way })
    }

    /// The same with another longest time for one mail than five minutes.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        if let Way::Server { relay, .. } = &mut self.way {
            relay.patience = patience;
        }
        self
    }

    /// Hands a mail over. `Ok` means that the server has taken it, or that it lies in the Maildir, on disk.
    ///
    /// Only an answer about this very mail is permanent. Whatever goes wrong before that (network, TLS, login, a sender
    /// that the server does not like) can be mended, and no mail is lost by it.
    pub async fn send(&self, mail: &Composed) -> Result<(), Refusal> {
        match &self.way {
            Way::Maildir(dir) => to_maildir(dir, mail),
            Way::Server { relay, kept } => {
                let envelope = envelope(mail)?;
                let mut kept = kept.lock().await;
                // Out of its place while in use: a cancelled mail takes its connection along.
                let mut line = match alive(kept.take()).await {
                    Some(line) => line,
                    None => relay.open().await.map(Box::new).map_err(|fault| Refusal {
                        permanent: false,
                        door: true,
                        line_broke: false,
                        why: fault.to_string(),
                    })?,
                };
                match timeout(relay.patience, transaction::carry(&mut line, &envelope, &mail.bytes)).await {
                    Ok(Ok(())) => {
                        *kept = Some(line);
                        Ok(())
                    }
                    Ok(Err(stopped)) => {
                        // A server that has answered is as good as before; lettre hangs up after any refusal.
                        if stopped.line_is_good() && timeout(ALIVE, line.command(Rset)).await.is_ok_and(|r| r.is_ok()) {
                            *kept = Some(line);
                        }
                        Err(stopped.refusal(&relay.host))
                    }
                    Err(_) => Err(Refusal {
                        permanent: false,
                        door: false,
                        line_broke: true,
                        why: format!(
                            "the SMTP server {} did not take the mail within {} s; it is tried again",
                            relay.host,
                            relay.patience.as_secs()
                        ),
                    }),
                }
            }
        }
    }

    /// Closes a connection kept for the next mail; for when there is none.
    pub async fn rest(&self) {
        if let Way::Server { kept, .. } = &self.way
            && let Some(mut line) = kept.lock().await.take()
        {
            let _ = timeout(ALIVE, line.quit()).await;
        }
    }

    /// Tries the way out without sending: connects and logs in, or makes the Maildir.
    pub async fn probe(&self) -> Result<(), Fault> {
        match &self.way {
            Way::Maildir(dir) => maildir::create(dir),
            Way::Server { relay, .. } => {
                let mut line = relay.open().await?;
                let _ = timeout(ALIVE, line.quit()).await;
                Ok(())
            }
        }
    }
}

async fn alive(kept: Option<Box<AsyncSmtpConnection>>) -> Option<Box<AsyncSmtpConnection>> {
    let mut line = kept?;
    let good = timeout(ALIVE, line.test_connected()).await.unwrap_or(false);
    good.then_some(line)
}

fn to_maildir(dir: &std::path::Path, mail: &Composed) -> Result<(), Refusal> {
    let refused = |fault: Fault| Refusal {
        permanent: matches!(fault.remedy, Remedy::Refuse),
        door: !matches!(fault.remedy, Remedy::Refuse),
        line_broke: false,
        why: fault.to_string(),
    };
    // What final delivery adds (RFC 5321, 4.4): the envelope would be lost otherwise.
    let mut bytes = format!(
        "Return-Path: <{}>\r\nDelivered-To: {}\r\n",
        mail.envelope_from.as_deref().unwrap_or_default(),
        mail.envelope_to
    )
    .into_bytes();
    bytes.extend_from_slice(&mail.bytes);
    let digits: String = MailId::of(mail.message_id.as_bytes()).hex().chars().take(24).collect();
    let unique = format!("{}.{digits}.vorfalld", mail.queued.as_second());
    maildir::deliver(dir, &bytes, &unique).map(|_| ()).map_err(refused)
}

fn envelope(mail: &Composed) -> Result<Envelope, Refusal> {
    let parse = |email: &str| {
        email.parse::<Mailbox>().map_err(|error| Refusal {
            permanent: true,
            door: false,
            line_broke: false,
            why: format!("“{}” is no address for SMTP: {error}", printable(email)),
        })
    };
    let from = mail.envelope_from.as_deref().map(parse).transpose()?;
    let to = parse(&mail.envelope_to)?;
    Envelope::new(from, vec![to]).map_err(|error| Refusal {
        permanent: true,
        door: false,
        line_broke: false,
        why: format!("the mail has no envelope: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::address::Address;

    fn composed() -> Composed {
        Composed {
            bytes: b"Subject: x\r\n\r\nbody\r\n".to_vec(),
            envelope_from: None,
            envelope_to: "anna@example.net".to_owned(),
            encrypted: false,
            why_clear: None,
            message_id: "1@example.org".to_owned(),
            queued: "2026-03-02T09:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn the_daemon_may_send_in_a_task() {
        fn sendable<T: Send>(_: T) {}
        let _ = |sender: &'static Sender, mail: &'static Composed| sendable(sender.send(mail));
        let _ = |sender: &'static Sender| sendable(sender.probe());
    }

    #[tokio::test]
    async fn a_mail_tried_twice_lies_in_the_maildir_once() {
        let folder = tempfile::tempdir().unwrap();
        let smtp = Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Maildir(folder.path().join("outbox")),
        };
        let sender = Sender::new(&smtp, None).unwrap();
        sender.probe().await.unwrap();
        sender.send(&composed()).await.unwrap();
        sender.send(&composed()).await.unwrap();
        let found = maildir::waiting(&folder.path().join("outbox")).unwrap();
        assert_eq!(found.len(), 1);
        let mail = std::fs::read_to_string(&found[0].path).unwrap();
        assert!(mail.starts_with("Return-Path: <>\r\nDelivered-To: anna@example.net\r\nSubject: x"));
    }

    #[tokio::test]
    async fn a_server_that_is_away_is_no_reason_to_give_a_mail_up() {
        let closed = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let smtp = Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Server {
                host: "127.0.0.1".to_owned(),
                port: closed.port(),
                tls: Tls::None,
                ca: None,
                login: None,
                auth: Auth::Password,
                oauth: None,
            },
        };
        let sender = Sender::new(&smtp, None).unwrap();
        let refusal = sender.send(&composed()).await.unwrap_err();
        assert!(!refusal.permanent);
        assert!(refusal.why.contains("cannot be reached"), "{refusal}");
        assert_eq!(sender.probe().await.unwrap_err().remedy, Remedy::Retry);
    }
}
