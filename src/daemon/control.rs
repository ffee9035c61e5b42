//! The local socket: verbs ask the running daemon here. Version first; caps on clients, bytes and time; only root and
//! the daemon's own user are served.

use std::fs::File;
use std::os::fd::AsRawFd;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::daemon::answer::answer;
use crate::daemon::desk::Desk;
use crate::daemon::protocol::{self, GREETING, MAILS_A_REQUEST, Reply, Request};
use crate::model::fault::{Fault, Remedy};

/// The socket's name in the state folder.
pub const SOCKET: &str = "control.sock";
/// Clients served at the same time.
const CLIENTS: usize = 16;
/// Longest JSON of a request, bytes.
const LARGEST_REQUEST: u32 = 1 << 20;
/// Bytes of mail in one request.
const LARGEST_BATCH: usize = 128 << 20;
/// Longest wait for a client's next word.
const PATIENCE: Duration = Duration::from_mins(1);

/// A way to name a socket however long its folder's path is: addresses of sockets end at 108 bytes.
#[derive(Debug)]
pub struct SocketPath {
    _folder: File,
    path: PathBuf,
}

impl SocketPath {
    /// The socket of a state folder.
    ///
    /// # Errors
    /// When the folder cannot be opened.
    pub fn of(state: &Path) -> std::io::Result<Self> {
        let folder = File::open(state)?;
        let path = PathBuf::from(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd()));
        Ok(Self { _folder: folder, path })
    }

    /// The name to bind or connect to, as long as `self` lives.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Opens the socket. The state's lock is held, so whatever lies there is left over from a process that died.
///
/// # Errors
/// When it cannot be made.
pub fn listen(state: &Path) -> Result<UnixListener, Fault> {
    let socket = SocketPath::of(state)?;
    match std::fs::remove_file(socket.path()) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let listener = UnixListener::bind(socket.path()).map_err(|error| {
        Fault::stop(format!(
            "the control socket {} cannot be made",
            state.join(SOCKET).display()
        ))
        .because(error)
    })?;
    std::fs::set_permissions(socket.path(), std::fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Serves clients until told to stop.
///
/// # Errors
/// Never while it runs; a bad client or a passing accept error costs only itself.
pub async fn run(desk: Arc<Desk>, listener: UnixListener, stop: CancellationToken) -> Result<(), Fault> {
    let permits = Arc::new(Semaphore::new(CLIENTS));
    let mut clients = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
            Some(_) = clients.join_next() => continue,
        };
        match accepted {
            Ok((stream, _)) => {
                if let Ok(permit) = Arc::clone(&permits).try_acquire_owned() {
                    let desk = Arc::clone(&desk);
                    clients.spawn(async move {
                        if let Err(error) = serve(&desk, stream).await {
                            tracing::debug!(%error, "A client of the control socket left.");
                        }
                        drop(permit);
                    });
                } else {
                    tracing::warn!("Too many clients at the control socket; one was turned away.");
                }
            }
            Err(error) => {
                tracing::warn!(%error, "A client of the control socket could not be accepted.");
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
    // What has begun may finish; a client that dawdles is cut off by the supervisor.
    while clients.join_next().await.is_some() {}
    Ok(())
}

async fn serve(desk: &Arc<Desk>, mut stream: UnixStream) -> std::io::Result<()> {
    let peer = stream.peer_cred()?.uid();
    if peer != 0 && peer != rustix::process::geteuid().as_raw() {
        tracing::warn!(uid = peer, "A stranger at the control socket was turned away.");
        return Ok(());
    }
    let mut greeting = [0; GREETING.len()];
    patiently(stream.read_exact(&mut greeting)).await?;
    if greeting != GREETING.as_bytes() {
        let what = "this daemon speaks another version of the control protocol; restart it after the update";
        return reply(&mut stream, &failed(1, what)).await;
    }
    loop {
        let Some(bytes) = patiently(protocol::receive(&mut stream, LARGEST_REQUEST)).await? else {
            return Ok(());
        };
        let request: Request = match serde_json::from_slice(&bytes) {
            Ok(request) => request,
            Err(error) => {
                let what = format!("the daemon does not understand this verb ({error}); restart it after the update");
                return reply(&mut stream, &failed(1, what)).await;
            }
        };
        let raws = match mails(&mut stream, &request).await {
            Ok(raws) => raws,
            Err(error) => return reply(&mut stream, &failed(75, error.to_string())).await,
        };
        match answer(desk, request, raws, "operator").await {
            Ok(lines) => {
                for line in lines {
                    reply(&mut stream, &Reply::Line(line)).await?;
                }
                reply(&mut stream, &Reply::Done).await?;
            }
            Err(fault) => {
                if fault.remedy != Remedy::Refuse {
                    tracing::error!(error = %fault, "A verb failed.");
                }
                reply(&mut stream, &failed(protocol::exit_code(&fault), fault.to_string())).await?;
            }
        }
    }
}

async fn mails(stream: &mut UnixStream, request: &Request) -> std::io::Result<Vec<Vec<u8>>> {
    let count = match request {
        Request::Ingest { mails, .. } => mails.len(),
        Request::Explain { .. } => 1,
        _ => 0,
    };
    if count > MAILS_A_REQUEST {
        return Err(std::io::Error::other("too many mails in one request to the daemon"));
    }
    let mut raws = Vec::with_capacity(count);
    let mut size: usize = 0;
    for _ in 0..count {
        let Some(raw) = patiently(protocol::receive(stream, protocol::LARGEST)).await? else {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        };
        size = size.saturating_add(raw.len());
        if size > LARGEST_BATCH {
            return Err(std::io::Error::other(
                "too many bytes of mail in one request to the daemon",
            ));
        }
        raws.push(raw);
    }
    Ok(raws)
}

fn failed(code: u8, what: impl Into<String>) -> Reply {
    Reply::Failed {
        code,
        what: what.into(),
    }
}

async fn reply(stream: &mut UnixStream, reply: &Reply) -> std::io::Result<()> {
    let bytes = serde_json::to_vec(reply).map_err(std::io::Error::other)?;
    patiently(protocol::send(stream, &bytes)).await
}

async fn patiently<T>(work: impl Future<Output = std::io::Result<T>>) -> std::io::Result<T> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(result) => result,
        Err(_) => Err(std::io::ErrorKind::TimedOut.into()),
    }
}
