//! Real mail servers on loopback, each with a configuration of its own in a temporary folder, stopped by process id.

pub(crate) mod chroot;
pub(crate) mod courier;
pub(crate) mod cyrus;
pub(crate) mod dovecot;
pub(crate) mod postfix;
pub(crate) mod raw;
pub(crate) mod scripted;
pub(crate) mod smtp;

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

pub(crate) use dovecot::Dovecot;
pub(crate) use postfix::Postfix;

/// The password of every test account.
pub(crate) const PASSWORD: &str = "s3cret-pässwörd";

/// A port that nobody listens on just now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// A temporary folder that the servers' own users may enter.
pub(crate) fn folder() -> TempDir {
    let folder = tempfile::Builder::new().prefix("vorfalld-it-").tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// The first of these programs that is there; `missing` is what a person reads otherwise.
pub(crate) fn program(candidates: &[&str], missing: &str) -> PathBuf {
    let on_path = std::env::var("PATH").unwrap_or_default();
    let places = on_path.split(':').chain(["/usr/sbin", "/usr/bin"]);
    places
        .flat_map(|place| candidates.iter().map(move |name| Path::new(place).join(name)))
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("{missing}"))
}

/// Runs a command to its end and wants success.
pub(crate) fn run(command: &mut Command) -> Vec<u8> {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// Whether the tests run as root: then servers hand their work to users of their own.
pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Waits until something is true; panics with the server's log when it does not become so.
pub(crate) fn wait_until(what: &str, log: &Path, mut ready: impl FnMut() -> bool) {
    for _ in 0..400 {
        if ready() {
            return;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    panic!(
        "{what} did not happen within 10 s; the log says:\n{}",
        fs::read_to_string(log).unwrap_or_default()
    );
}

/// Whether somebody accepts connections on a port.
pub(crate) fn listens(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

/// A server process; dropped, it is asked to end, and made to after five seconds.
pub(crate) struct Running {
    child: Child,
    /// Where the server writes its process id when it is not the child itself.
    pid_file: Option<PathBuf>,
}

impl Running {
    pub(crate) fn start(command: &mut Command, log: &Path) -> Self {
        let log = fs::OpenOptions::new().create(true).append(true).open(log).unwrap();
        let child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self { child, pid_file: None }
    }

    /// The server is a child of the child, and ends it by ending.
    pub(crate) fn with_pid_file(mut self, pid_file: PathBuf) -> Self {
        self.pid_file = Some(pid_file);
        self
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let written = self.pid_file.as_ref().and_then(|file| fs::read_to_string(file).ok());
        let server = written.and_then(|text| text.trim().parse().ok());
        let pid = server.or_else(|| i32::try_from(self.child.id()).ok());
        let _ = pid.and_then(Pid::from_raw).map(|pid| kill_process(pid, Signal::TERM));
        for _ in 0..200 {
            if self.child.try_wait().is_ok_and(|status| status.is_some()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A certificate authority and a certificate for `localhost` and 127.0.0.1.
pub(crate) struct Certificates {
    pub(crate) ca: PathBuf,
    pub(crate) cert: PathBuf,
    pub(crate) key: PathBuf,
}

impl Certificates {
    pub(crate) fn make(dir: &Path) -> Self {
        let openssl = program(&["openssl"], "install openssl (make deps)");
        let at = |name: &str| dir.join(name);
        let fresh = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
        run(Command::new(&openssl)
            .args(["req", "-x509", "-days", "2", "-subj", "/CN=vorfalld test CA"])
            .args(fresh)
            .arg("-keyout")
            .arg(at("ca.key"))
            .arg("-out")
            .arg(at("ca.pem")));
        run(Command::new(&openssl)
            .args(["req", "-subj", "/CN=localhost"])
            .args(fresh)
            .arg("-keyout")
            .arg(at("server.key"))
            .arg("-out")
            .arg(at("server.csr")));
        fs::write(at("ext"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n").unwrap();
        run(Command::new(&openssl)
            .args(["x509", "-req", "-days", "2", "-CAcreateserial", "-in"])
            .arg(at("server.csr"))
            .arg("-CA")
            .arg(at("ca.pem"))
            .arg("-CAkey")
            .arg(at("ca.key"))
            .arg("-extfile")
            .arg(at("ext"))
            .arg("-out")
            .arg(at("server.pem")));
        Self {
            ca: at("ca.pem"),
            cert: at("server.pem"),
            key: at("server.key"),
        }
    }
}

/// The current time, from the file system: clocks are arguments in this house.
pub(crate) fn now() -> jiff::Timestamp {
    let file = tempfile::tempfile().unwrap();
    let written: SystemTime = file.metadata().unwrap().modified().unwrap();
    written.try_into().unwrap()
}
