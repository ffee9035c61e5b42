//! The line to an IMAP server, from the first byte to the point where a login may be sent.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufWriter, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::config::settings::{Imap, Tls};
use crate::mail::tls;
use crate::model::fault::Fault;

/// Longest time for reaching the server and shaking hands.
const CONNECT: Duration = Duration::from_secs(30);
/// Longest line of a greeting, bytes.
const LINE: usize = 8 * 1024;
/// Most untagged lines before a login.
const LINES: usize = 64;

/// What a connection is made of.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin + std::fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin + std::fmt::Debug> Stream for T {}

/// A connection that counts what arrives, so that a slow answer can be told from a dead server.
#[derive(Debug)]
pub(super) struct Wire {
    line: BufWriter<Box<dyn Stream>>,
    received: Arc<AtomicU64>,
}

impl Wire {
    fn new(stream: impl Stream + 'static) -> Self {
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

/// How a server lets users in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Login {
    /// `AUTHENTICATE PLAIN` (RFC 4616): carries any password.
    Plain,
    /// `LOGIN`.
    Login,
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
    let slow = || Fault::retry(format!("{} did not answer within 30 s", place(door)));
    let mut wire = timeout(CONNECT, connect(door)).await.map_err(|_| slow())??;
    timeout(CONNECT, capabilities(door, &mut wire))
        .await
        .map_err(|_| slow())?
        .map(|login| Opened { wire, login })
}

fn place(door: &Imap) -> String {
    format!("the IMAP server {}:{}", door.host, door.port)
}

async fn connect(door: &Imap) -> Result<Wire, Fault> {
    let mut tcp = TcpStream::connect((door.host.as_str(), door.port))
        .await
        .map_err(|error| {
            Fault::retry(format!(
                "{} cannot be reached; check host, port and network",
                place(door)
            ))
            .because(error)
        })?;
    // Without it small commands wait for the acknowledgement of earlier ones.
    tcp.set_nodelay(true)?;
    match door.tls {
        Tls::None => {
            loopback_only(door, &tcp)?;
            greeting(door, &mut tcp).await?;
            Ok(Wire::new(tcp))
        }
        Tls::StartTls => {
            greeting(door, &mut tcp).await?;
            ask(door, &mut tcp, "S1", "STARTTLS").await?;
            Ok(Wire::new(shake_hands(door, tcp).await?))
        }
        Tls::Implicit => {
            let mut stream = shake_hands(door, tcp).await?;
            greeting(door, &mut stream).await?;
            Ok(Wire::new(stream))
        }
    }
}

/// The configuration is checked for it by name; this looks where the name led.
fn loopback_only(door: &Imap, tcp: &TcpStream) -> Result<(), Fault> {
    if tcp.peer_addr()?.ip().to_canonical().is_loopback() {
        return Ok(());
    }
    Err(Fault::configure(format!(
        "{} is on another machine, and a password never travels in clear; set `tls: implicit` or `tls: starttls`",
        place(door)
    )))
}

async fn shake_hands(door: &Imap, tcp: TcpStream) -> Result<tokio_rustls::client::TlsStream<TcpStream>, Fault> {
    let name = ServerName::try_from(door.host.clone())
        .map_err(|error| Fault::configure(format!("“{}” is no host name; mend `host`", door.host)).because(error))?;
    TlsConnector::from(tls::client(door.ca.as_deref())?)
        .connect(name, tcp)
        .await
        .map_err(|error| handshake_fault(door, error))
}

fn handshake_fault(door: &Imap, error: io::Error) -> Fault {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match inner {
        Some(rustls::Error::InvalidCertificate(_)) => Fault::configure(format!(
            "{} shows a certificate that is not trusted for {}; put its issuer into `ca`, or mend `host`",
            place(door),
            door.host
        )),
        _ => Fault::retry(format!(
            "{} does not agree on TLS; check that port and `tls` fit together",
            place(door)
        )),
    }
    .because(error)
}

/// The first line. PREAUTH is refused: on a line still in clear it would be a way around STARTTLS (CVE-2020-12398),
/// and nobody configures a password for a server that wants none.
async fn greeting(door: &Imap, stream: &mut (impl AsyncRead + Unpin)) -> Result<(), Fault> {
    let line = read_line(door, stream).await?;
    let mut words = line.split_ascii_whitespace();
    match (words.next(), words.next().map(str::to_ascii_uppercase).as_deref()) {
        (Some("*"), Some("OK")) => Ok(()),
        (Some("*"), Some("PREAUTH")) => Err(Fault::configure(format!(
            "{} claims to know us before we logged in; somebody may sit in between, or host and port are wrong",
            place(door)
        ))),
        (Some("*"), Some("BYE")) => Err(Fault::retry(format!(
            "{} turns us away: {}",
            place(door),
            printable(&line)
        ))),
        _ => Err(Fault::configure(format!(
            "{} does not speak IMAP on this port; check `port` and `tls`",
            place(door)
        ))),
    }
}

/// Reads one line byte by byte and nothing beyond it: what somebody in the middle appends to the answer to STARTTLS
/// meets the TLS handshake, which fails (CVE-2021-33515 and its kin).
async fn read_line(door: &Imap, stream: &mut (impl AsyncRead + Unpin)) -> Result<String, Fault> {
    let mut line = Vec::new();
    while line.len() < LINE {
        let byte = stream.read_u8().await.map_err(|error| {
            Fault::retry(format!("{} hung up before the login; it is tried again", place(door))).because(error)
        })?;
        if byte == b'\n' {
            return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
        }
        line.push(byte);
    }
    Err(Fault::configure(format!(
        "{} sends a line without an end; check that an IMAP server listens there",
        place(door)
    )))
}

/// One command before the login; the untagged lines of its answer.
async fn ask(
    door: &Imap,
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    tag: &str,
    command: &str,
) -> Result<Vec<String>, Fault> {
    stream.write_all(format!("{tag} {command}\r\n").as_bytes()).await?;
    stream.flush().await?;
    let mut untagged = Vec::new();
    while untagged.len() < LINES {
        let line = read_line(door, stream).await?;
        let mut words = line.split_ascii_whitespace();
        if words.next() != Some(tag) {
            untagged.push(line);
            continue;
        }
        if words.next().is_some_and(|word| word.eq_ignore_ascii_case("OK")) {
            return Ok(untagged);
        }
        return Err(Fault::configure(format!(
            "{} refuses {command}: {}; check `tls` and `port`",
            place(door),
            printable(&line)
        )));
    }
    Err(Fault::retry(format!(
        "{} talks without answering {command}",
        place(door)
    )))
}

async fn capabilities(door: &Imap, wire: &mut Wire) -> Result<Login, Fault> {
    let lines = ask(door, wire, "S2", "CAPABILITY").await?;
    let offers = |wanted: &str| {
        lines
            .iter()
            .flat_map(|line| line.split_ascii_whitespace())
            .any(|word| word.eq_ignore_ascii_case(wanted))
    };
    if offers("AUTH=PLAIN") {
        Ok(Login::Plain)
    } else if offers("LOGINDISABLED") {
        Err(Fault::configure(format!(
            "{} lets nobody in with a password on this line; set `tls: starttls`, or ask its operators for an app password",
            place(door)
        )))
    } else {
        Ok(Login::Login)
    }
}

/// A server's words, short and without control characters, fit for a log line.
pub(super) fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
