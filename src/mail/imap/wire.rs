//! The line to an IMAP server, from the first byte to the point where a login may be sent.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufWriter, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::config::settings::{Auth, Imap, Tls};
use crate::mail::line::{CONNECT, Target, printable};
use crate::model::fault::Fault;

/// Most untagged lines before a login.
const LINES: usize = 64;

/// What a connection is made of.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin + std::fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin + std::fmt::Debug> Stream for T {}

/// A connection that counts what arrives, so that a slow answer can be told from a dead server.
#[derive(Debug)]
pub(super) struct Wire {
    line: BufWriter<Box<dyn Stream>>,
    received: Arc<AtomicU64>,
}

impl Wire {
    pub(super) fn new(stream: impl Stream + 'static) -> Self {
        Self {
            line: BufWriter::new(Box::new(stream)),
            received: Arc::default(),
        }
    }

    /// The number of bytes received so far.
    pub(super) fn received(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.received)
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let outcome = Pin::new(&mut self.line).poll_read(cx, buf);
        let fresh = buf.filled().len().saturating_sub(before);
        self.received
            .fetch_add(u64::try_from(fresh).unwrap_or(u64::MAX), Ordering::Relaxed);
        outcome
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.line).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.line).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.line).poll_shutdown(cx)
    }
}

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// `AUTHENTICATE PLAIN` (RFC 4616): carries any password.
    Plain,
    /// `LOGIN`.
    Login,
    /// `AUTHENTICATE XOAUTH2`.
    XOAuth2,
    /// `AUTHENTICATE OAUTHBEARER` (RFC 7628).
    OAuthBearer,
}

/// How to log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Login {
    /// The way in.
    pub(super) way: Way,
    /// Whether the secret may go out together with the command (SASL-IR, RFC 4959).
    pub(super) initial: bool,
}

/// A line that is ready for a login.
pub(super) struct Opened {
    /// The line.
    pub(super) wire: Wire,
    /// How to log in.
    pub(super) login: Login,
}

/// Connects, reads the greeting, and does not go on before the line is as protected as configured.
pub(super) async fn open(door: &Imap) -> Result<Opened, Fault> {
    let target = Target {
        protocol: "IMAP",
        host: &door.host,
        port: door.port,
        ca: door.ca.as_deref(),
    };
    let tcp = target.reach().await?;
    let mut wire = match door.tls {
        Tls::None => {
            target.loopback_only(&tcp)?;
            greeted(&target, tcp).await.map(Wire::new)?
        }
        Tls::StartTls => {
            let tcp = greeted(&target, tcp).await?;
            let tcp = started(&target, tcp).await?;
            Wire::new(target.shake_hands(tcp).await?)
        }
        Tls::Implicit => {
            let stream = target.shake_hands(tcp).await?;
            greeted(&target, stream).await.map(Wire::new)?
        }
    };
    let login = timeout(CONNECT, capabilities(&target, door.auth, &mut wire))
        .await
        .map_err(|_| target.slow())??;
    Ok(Opened { wire, login })
}

async fn started(target: &Target<'_>, mut tcp: TcpStream) -> Result<TcpStream, Fault> {
    timeout(CONNECT, ask(target, &mut tcp, "S1", "STARTTLS"))
        .await
        .map_err(|_| target.slow())??;
    Ok(tcp)
}

/// Reads the first line. PREAUTH is refused: on a line still in clear it would be a way around STARTTLS
/// (CVE-2020-12398), and nobody configures a password for a server that wants none.
async fn greeted<S: AsyncRead + Unpin>(target: &Target<'_>, mut stream: S) -> Result<S, Fault> {
    let line = timeout(CONNECT, target.read_line(&mut stream))
        .await
        .map_err(|_| target.slow())??;
    let mut words = line.split_ascii_whitespace();
    match (words.next(), words.next().map(str::to_ascii_uppercase).as_deref()) {
        (Some("*"), Some("OK")) => Ok(stream),
        (Some("*"), Some("PREAUTH")) => Err(Fault::configure(format!(
            "{target} claims to know us before we logged in; somebody may sit in between, or host and port are wrong"
        ))),
        (Some("*"), Some("BYE")) => Err(Fault::retry(format!("{target} turns us away: {}", printable(&line)))),
        _ => Err(Fault::configure(format!(
            "{target} does not speak IMAP on this port; check `port` and `tls`"
        ))),
    }
}

/// One command before the login; the untagged lines of its answer.
async fn ask(
    target: &Target<'_>,
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    tag: &str,
    command: &str,
) -> Result<Vec<String>, Fault> {
    stream.write_all(format!("{tag} {command}\r\n").as_bytes()).await?;
    stream.flush().await?;
    let mut untagged = Vec::new();
    while untagged.len() < LINES {
        let line = target.read_line(stream).await?;
        let mut words = line.split_ascii_whitespace();
        if words.next() != Some(tag) {
            untagged.push(line);
            continue;
        }
        if words.next().is_some_and(|word| word.eq_ignore_ascii_case("OK")) {
            return Ok(untagged);
        }
        return Err(Fault::configure(format!(
            "{target} refuses {command}: {}; check `tls` and `port`",
            printable(&line)
        )));
    }
    Err(Fault::retry(format!(
        "{target} talks without answering {command}; it is tried again"
    )))
}

async fn capabilities(target: &Target<'_>, auth: Auth, wire: &mut Wire) -> Result<Login, Fault> {
    let lines = ask(target, wire, "S2", "CAPABILITY").await?;
    let words: Vec<&str> = lines.iter().flat_map(|line| line.split_ascii_whitespace()).collect();
    let offers = |wanted: &str| words.iter().any(|word| word.eq_ignore_ascii_case(wanted));
    let way = way_in(target, auth, &offers).map_err(|fault| {
        let offered: Vec<&str> = words.iter().copied().filter(|word| word.contains('=')).collect();
        fault.because(format!("it offers {}", printable(&offered.join(" "))))
    })?;
    Ok(Login {
        way,
        initial: offers("SASL-IR"),
    })
}

fn way_in(target: &Target<'_>, auth: Auth, offers: &impl Fn(&str) -> bool) -> Result<Way, Fault> {
    let only = |mechanism: &str, way: Way| {
        if offers(&format!("AUTH={mechanism}")) {
            return Ok(way);
        }
        Err(Fault::configure(format!(
            "{target} does not offer {mechanism} on this line; mend `auth`, or set `tls: starttls`"
        )))
    };
    let no_password = || {
        Fault::configure(format!(
            "{target} lets nobody in with a password on this line; set `tls: starttls`, or ask its operators for an \
             app password or for `auth: xoauth2`"
        ))
    };
    match auth {
        Auth::XOAuth2 => only("XOAUTH2", Way::XOAuth2),
        Auth::OAuthBearer => only("OAUTHBEARER", Way::OAuthBearer),
        Auth::Plain => only("PLAIN", Way::Plain),
        Auth::Password if offers("AUTH=PLAIN") => Ok(Way::Plain),
        Auth::Password | Auth::Login if offers("LOGINDISABLED") => Err(no_password()),
        Auth::Password | Auth::Login => Ok(Way::Login),
    }
}
