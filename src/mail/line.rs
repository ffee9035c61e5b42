//! Reaching a server: TCP, TLS, and lines read one byte at a time until the line is safe.

use std::fmt;
use std::io;
use std::path::Path;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls;
use tokio_rustls::rustls::pki_types::ServerName;

use super::tls;
use crate::model::fault::Fault;

/// Longest time for reaching the server, shaking hands, and being greeted; each.
pub(super) const CONNECT: Duration = Duration::from_secs(30);
/// Longest line that is read before a login, bytes.
const LINE: usize = 8 * 1024;

/// A server of the configuration.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    /// `IMAP` or `SMTP`.
    pub(super) protocol: &'static str,
    /// Host name, also the one in its certificate.
    pub(super) host: &'a str,
    /// Port.
    pub(super) port: u16,
    /// Further trusted roots.
    pub(super) ca: Option<&'a Path>,
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} server {}:{}", self.protocol, self.host, self.port)
    }
}

impl Target<'_> {
    /// A TCP connection.
    pub(super) async fn reach(&self) -> Result<TcpStream, Fault> {
        let unreachable = || Fault::retry(format!("{self} cannot be reached; check host, port and network"));
        let tcp = timeout(CONNECT, TcpStream::connect((self.host, self.port)))
            .await
            .map_err(|_| unreachable().because("no answer within 30 s"))?
            .map_err(|error| unreachable().because(error))?;
        // Without it small commands wait for the acknowledgement of earlier ones.
        tcp.set_nodelay(true)?;
        Ok(tcp)
    }

    /// The configuration is checked for it by name; this looks where the name led.
    pub(super) fn loopback_only(&self, tcp: &TcpStream) -> Result<(), Fault> {
        if tcp.peer_addr()?.ip().to_canonical().is_loopback() {
            return Ok(());
        }
        Err(Fault::configure(format!(
            "{self} is on another machine, and neither passwords nor reports travel in clear; set `tls: implicit` or \
             `tls: starttls`"
        )))
    }

    /// TLS over a connection; the certificate must be trusted and carry the host's name.
    pub(super) async fn shake_hands(&self, tcp: TcpStream) -> Result<TlsStream<TcpStream>, Fault> {
        let name = ServerName::try_from(self.host.to_owned()).map_err(|error| {
            Fault::configure(format!("“{}” is no host name; mend `host`", self.host)).because(error)
        })?;
        let connector = TlsConnector::from(tls::client(self.ca)?);
        match timeout(CONNECT, connector.connect(name, tcp)).await {
            Ok(Ok(stream)) => {
                let shown = stream.get_ref().1.peer_certificates();
                tls::note_end(self.to_string(), shown.and_then(|chain| chain.first()));
                Ok(stream)
            }
            Ok(Err(error)) => Err(self.handshake_fault(error)),
            Err(_) => Err(Fault::retry(format!(
                "{self} did not finish the TLS handshake within 30 s; check that port and `tls` fit together"
            ))),
        }
    }

    fn handshake_fault(&self, error: io::Error) -> Fault {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        match inner {
            Some(rustls::Error::InvalidCertificate(_)) => Fault::configure(format!(
                "{self} shows a certificate that is not trusted for {}; put its issuer into `ca`, or mend `host`",
                self.host
            )),
            _ => Fault::retry(format!(
                "{self} does not agree on TLS; check that port and `tls` fit together"
            )),
        }
        .because(error)
    }

    /// Reads one line and nothing beyond it: what somebody in the middle appends to the answer to STARTTLS meets the
    /// TLS handshake, which fails (CVE-2011-0411, CVE-2021-33515 and their kin).
    pub(super) async fn read_line(&self, stream: &mut (impl AsyncRead + Unpin)) -> Result<String, Fault> {
        let mut line = Vec::new();
        while line.len() < LINE {
            let byte = stream.read_u8().await.map_err(|error| {
                Fault::retry(format!("{self} hung up before the login; it is tried again")).because(error)
            })?;
            if byte == b'\n' {
                return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
            }
            line.push(byte);
        }
        Err(Fault::configure(format!(
            "{self} sends a line without an end; check that host and port are right"
        )))
    }

    /// What to say when it is silent.
    pub(super) fn slow(&self) -> Fault {
        Fault::retry(format!("{self} did not answer within 30 s; it is tried again"))
    }
}

/// A server's words, short and without control characters, fit for a log line.
pub(super) fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
