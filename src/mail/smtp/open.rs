//! From nothing to a connection that takes mail.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::Relay;
use crate::config::settings::{Auth, Tls};
use crate::mail::bearer;
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
            timeout(CONNECT, self.log_in(&mut line, user, password))
                .await
                .map_err(|_| target.slow())??;
        }
        Ok(line)
    }

    async fn log_in(&self, line: &mut AsyncSmtpConnection, user: &str, secret: &str) -> Result<(), Fault> {
        let (mechanism, message, farewell) = match self.auth {
            Auth::XOAuth2 => ("XOAUTH2", bearer::xoauth2(user, secret), "\r\n"),
            Auth::OAuthBearer => {
                let place = (self.host.as_str(), self.port);
                ("OAUTHBEARER", bearer::oauthbearer(user, place, secret), "AQ==\r\n")
            }
            Auth::Password | Auth::Plain | Auth::Login => {
                let mechanisms: &[Mechanism] = match self.auth {
                    Auth::Plain => &[Mechanism::Plain],
                    Auth::Login => &[Mechanism::Login],
                    _ => DEFAULT_MECHANISMS,
                };
                let credentials = Credentials::new(user.to_owned(), secret.to_owned());
                let outcome = line.auth(mechanisms, &credentials).await;
                return outcome.map(|_| ()).map_err(|error| self.login_fault(user, &error));
            }
        };
        let refused = |error, words: &str| {
            let fault = self.login_fault(user, &error);
            if words.is_empty() {
                fault
            } else {
                fault.because(words.to_owned())
            }
        };
        let command = format!("AUTH {mechanism} {}\r\n", STANDARD.encode(message));
        let answer = line.command(command).await.map_err(|error| refused(error, ""))?;
        if !answer.has_code(334) {
            return Ok(());
        }
        // A refused token is explained in a challenge; its answer brings the refusal itself (RFC 7628, 3.2.3).
        let said: String = answer.message().collect();
        let said = STANDARD.decode(said.trim()).unwrap_or_default();
        let said = printable(&String::from_utf8_lossy(&said));
        match line.command(farewell).await {
            Err(error) => Err(refused(error, &said)),
            Ok(_) => Err(Fault::configure(format!(
                "{} neither took nor refused the access token of {user}: {said}; check `smtp.auth`",
                self.target()
            ))),
        }
    }

    fn login_fault(&self, user: &str, error: &lettre::transport::smtp::Error) -> Fault {
        let target = self.target();
        let why = printable(&error.to_string());
        if self.auth.is_bearer() && (error.is_permanent() || error.is_client()) {
            return Fault::configure(format!(
                "{target} refused the access token of {user}; check user, scope and the account's consent at the \
                 provider: {why}"
            ));
        }
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
