//! Gets a verb's answer: from the running daemon over its socket, else from the state itself.

use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::UnixStream;

use crate::config::Config;
use crate::config::secret::{SealingKey, SecretRef};
use crate::ctl::args::Where;
use crate::ctl::configuration;
use crate::daemon::answer::answer;
use crate::daemon::control::SocketPath;
use crate::daemon::desk::{Desk, blocking};
use crate::daemon::failpoint;
use crate::daemon::protocol::{self, GREETING, Reply, Request};
use crate::daemon::worker::Workers;
use crate::model::fault::{Fault, Remedy};
use crate::store::{MasterKey, Store};

/// Time of computing for the documents of one mail in worker processes; with what the daemon itself does for the mail,
/// this stays within ten seconds.
const DOCUMENT_TIME: Duration = Duration::from_secs(8);
/// How long to wait for another verb that holds the state.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whoever answers.
#[derive(Debug)]
pub enum Oracle {
    /// The running daemon.
    Daemon(Box<UnixStream>),
    /// The state, opened by this process.
    State(Arc<Desk>),
}

impl Oracle {
    /// Finds the daemon that owns the state, or opens the state.
    ///
    /// # Errors
    /// When neither works.
    pub async fn find(place: &Where) -> Result<Self, Fault> {
        let config = configuration::read(place)?;
        let started = tokio::time::Instant::now();
        loop {
            if let Some(daemon) = greet(&config).await {
                return Ok(Self::Daemon(Box::new(daemon)));
            }
            match open_store(&config).await {
                Ok(store) => {
                    configuration::leave_pointer(&config.settings.state, &config.settings.file);
                    return Ok(Self::State(Arc::new(desk(config, Some(store)))));
                }
                // Another verb holds the state for a moment, or the daemon is just starting.
                Err(fault) if fault.remedy == Remedy::Retry && started.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                Err(fault) => return Err(fault),
            }
        }
    }

    /// Waits for a daemon that is just starting.
    ///
    /// # Errors
    /// When the configuration cannot be read.
    pub async fn daemon(place: &Where) -> Result<Self, Fault> {
        let config = configuration::read(place)?;
        loop {
            if let Some(daemon) = greet(&config).await {
                return Ok(Self::Daemon(Box::new(daemon)));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The same for a verb that needs no state: without one, none is made.
    ///
    /// # Errors
    /// When the configuration cannot be read.
    pub async fn find_for_looking(place: &Where) -> Result<Self, Fault> {
        let config = configuration::read(place)?;
        if config.settings.state.join("journal").is_dir() {
            return Self::find(place).await;
        }
        Ok(Self::State(Arc::new(desk(config, None))))
    }

    /// Asks; `raws` are the mails that the request announces.
    ///
    /// # Errors
    /// With the exit code that the verb ends with.
    pub async fn ask(&mut self, request: &Request, raws: Vec<Vec<u8>>) -> Result<Vec<String>, Failure> {
        match self {
            Self::State(desk) => answer(desk, request.clone(), raws, "operator")
                .await
                .map_err(Failure::from),
            Self::Daemon(stream) => match over_socket(stream, request, raws).await {
                Ok(Ok(lines)) => Ok(lines),
                Ok(Err(failure)) => Err(failure),
                Err(error) => Err(Failure {
                    code: 75,
                    what: format!("the daemon did not answer to the end ({error}); look at its log and try again"),
                }),
            },
        }
    }

    /// Gives the state back in good order.
    ///
    /// # Errors
    /// When the index cannot be written; the journal has everything.
    pub async fn close(self) {
        let Self::State(desk) = self else { return };
        let Ok(desk) = Arc::try_unwrap(desk) else {
            tracing::warn!("something still reads the state, so it is not closed; the next start takes longer");
            return;
        };
        if let Some(store) = desk.store {
            let _ = blocking(move || {
                store.close();
                Ok(())
            })
            .await;
        }
    }
}

/// A verb's failure with its exit code.
#[derive(Debug)]
pub struct Failure {
    /// Exit code.
    pub code: u8,
    /// One sentence for the person.
    pub what: String,
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self {
            code: protocol::exit_code(&fault),
            what: fault.to_string(),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self {
            code: 1,
            what: format!("a file or pipe could not be read or written ({error}); check its path, rights and room"),
        }
    }
}

/// A desk of this process.
pub fn desk(config: Config, store: Option<Store>) -> Desk {
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let workers = Workers::new(PathBuf::from("/proc/self/exe"), cores, DOCUMENT_TIME);
    Desk::new(config, store, workers)
}

/// Opens the state of a configuration.
///
/// # Errors
/// When the key cannot be read, the state belongs to another process or is damaged.
pub async fn open_store(config: &Config) -> Result<Store, Fault> {
    if let Some(why) = config.keyring.shut.as_ref().or(config.keyring.smime.shut.as_ref()) {
        return Err(Fault::configure(why.clone()));
    }
    let folder = config.settings.state.clone();
    let reference = config.settings.key.clone();
    // Files that root leaves there would lock the daemon out.
    if let Ok(about) = std::fs::metadata(&folder)
        && about.uid() != rustix::process::geteuid().as_raw()
    {
        return Err(Fault::refuse(format!(
            "{} belongs to another user; run the verb as that user, for example with sudo -u vorfalld",
            folder.display()
        )));
    }
    blocking(move || Store::open_watched(&folder, master_key(&reference)?, failpoint::erasing)).await
}

/// The key that seals everything at rest.
///
/// # Errors
/// When it cannot be read.
pub fn master_key(reference: &SecretRef) -> Result<MasterKey, Fault> {
    Ok(MasterKey::new(*SealingKey::resolve(reference)?.expose()))
}

async fn greet(config: &Config) -> Option<UnixStream> {
    let socket = SocketPath::of(&config.settings.state).ok()?;
    let mut stream = UnixStream::connect(socket.path()).await.ok()?;
    stream.write_all(GREETING.as_bytes()).await.ok()?;
    Some(stream)
}

async fn over_socket(
    stream: &mut UnixStream,
    request: &Request,
    raws: Vec<Vec<u8>>,
) -> std::io::Result<Result<Vec<String>, Failure>> {
    let bytes = serde_json::to_vec(request).map_err(std::io::Error::other)?;
    protocol::send(stream, &bytes).await?;
    for raw in raws {
        protocol::send(stream, &raw).await?;
    }
    let mut lines = Vec::new();
    loop {
        let Some(frame) = protocol::receive(stream, protocol::LARGEST).await? else {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        };
        match serde_json::from_slice(&frame).map_err(std::io::Error::other)? {
            Reply::Line(line) => lines.push(line),
            Reply::Done => return Ok(Ok(lines)),
            Reply::Failed { code, what } => return Ok(Err(Failure { code, what })),
        }
    }
}
