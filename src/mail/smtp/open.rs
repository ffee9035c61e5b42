//! From nothing to a connection that takes mail.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::Relay;
use crate::config::settings::Tls;
use crate::mail::line::{CONNECT, Target, printable};
use crate::model::fault::Fault;

/// Most lines of one reply.
const LINES: usize = 64;

impl Relay {
    fn target(&self) -> Target<'_> {
        Target {
            protocol: "SMTP",
            host: &self.host,
            port: self.port,
            ca: self.ca.as_deref(),
        }
    }

    /// Connects, protects the line as configured, says hello, logs in.
    pub(super) async fn open(&self) -> Result<AsyncSmtpConnection, Fault> {
        let target = self.target();
        let tcp = target.reach().await?;
        let name = ClientId::default();
        let stream: Box<dyn AsyncTokioStream> = match self.tls {
            Tls::None => {
                target.loopback_only(&tcp)?;
                Box::new(tcp)
            }
            Tls::Implicit => Box::new(Protected::new(target.shake_hands(tcp).await?, b"")),
            Tls::StartTls => {
                let tcp = timeout(CONNECT, start_tls(&target, tcp, &name))
                    .await
                    .map_err(|_| target.slow())??;
                // After STARTTLS no server greets again (RFC 3207, 4.2); lettre waits for a greeting.
                Box::new(Protected::new(target.shake_hands(tcp).await?, b"220 ready\r\n"))
            }
        };
        let said = |error: lettre::transport::smtp::Error| {
            Fault::retry(format!(
                "{target} does not let us in: {}; check `smtp`",
                printable(&error.to_string())
            ))
        };
        let mut line = timeout(CONNECT, AsyncSmtpConnection::connect_with_transport(stream, &name))
            .await
            .map_err(|_| target.slow())?
            .map_err(said)?;
        if let Some((user, password)) = &self.login {
            let credentials = Credentials::new(user.clone(), password.clone());
            timeout(CONNECT, line.auth(DEFAULT_MECHANISMS, &credentials))
                .await
                .map_err(|_| target.slow())?
                .map_err(|error| self.login_fault(user, &error))?;
        }
        Ok(line)
    }

    fn login_fault(&self, user: &str, error: &lettre::transport::smtp::Error) -> Fault {
        let target = self.target();
        let why = printable(&error.to_string());
        if error.is_permanent() || error.is_client() {
            Fault::configure(format!(
                "{target} refused the login of {user}; check `smtp.user` and `smtp.password`: {why}"
            ))
        } else {
            Fault::retry(format!("{target} cannot check the login of {user} just now: {why}"))
        }
    }
}

/// Greeting, EHLO and STARTTLS in clear. A server that does not offer it is not spoken to.
async fn start_tls(target: &Target<'_>, mut tcp: TcpStream, name: &ClientId) -> Result<TcpStream, Fault> {
    reply(target, &mut tcp, "the connection").await?;
    tcp.write_all(format!("EHLO {name}\r\n").as_bytes()).await?;
    let offers = reply(target, &mut tcp, "EHLO").await?;
    if !offers.iter().any(|line| line.trim().eq_ignore_ascii_case("STARTTLS")) {
        return Err(Fault::configure(format!(
            "{target} offers no STARTTLS, and nothing is sent in clear; set `tls: implicit` and its port, usually 465"
        )));
    }
    tcp.write_all(b"STARTTLS\r\n").await?;
    reply(target, &mut tcp, "STARTTLS").await?;
    Ok(tcp)
}

/// The texts of a reply's lines, when it is a positive one.
async fn reply(target: &Target<'_>, tcp: &mut TcpStream, to: &str) -> Result<Vec<String>, Fault> {
    let mut texts = Vec::new();
    while texts.len() < LINES {
        let line = target.read_line(tcp).await?;
        if !line.starts_with('2') {
            return Err(Fault::retry(format!(
                "{target} refuses {to}: {}; it is tried again",
                printable(&line)
            )));
        }
        let last = !matches!(line.as_bytes().get(3), Some(b'-'));
        texts.push(line.get(4..).unwrap_or_default().to_owned());
        if last {
            return Ok(texts);
        }
    }
    Err(Fault::retry(format!(
        "{target} talks without an end; check host and port"
    )))
}

/// A TLS line as lettre wants it, with a few bytes read before the first of the line itself.
#[derive(Debug)]
struct Protected {
    stream: TlsStream<TcpStream>,
    first: &'static [u8],
}

impl Protected {
    fn new(stream: TlsStream<TcpStream>, first: &'static [u8]) -> Self {
        Self { stream, first }
    }
}

impl AsyncTokioStream for Protected {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.stream.get_ref().0.peer_addr()
    }
}

impl AsyncRead for Protected {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.first.is_empty() {
            return Pin::new(&mut self.stream).poll_read(cx, buf);
        }
        let (now, later) = self.first.split_at(self.first.len().min(buf.remaining()));
        buf.put_slice(now);
        self.first = later;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Protected {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
