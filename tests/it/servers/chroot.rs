//! A small system of its own for one server, made by `make test-servers`: Debian's IMAP servers exclude one another.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Once;

use tempfile::TempDir;

use super::{is_root, run};

/// The user of mailboxes.
pub(crate) const NOBODY: u32 = 65_534;
/// Debian's numbers for Cyrus and its group.
pub(crate) const CYRUS: (u32, u32) = (8, 12);

const USERS: &str = "root:x:0:0:root:/:/bin/sh\ncourier:x:7:7::/:/bin/sh\ncyrus:x:8:12::/:/bin/sh\n\
                     nobody:x:65534:65534::/:/bin/sh\n";
const GROUPS: &str = "root:x:0:\ncourier:x:7:\nmail:x:12:\nsasl:x:45:cyrus\nnogroup:x:65534:\n";

static TOLD: Once = Once::new();

/// A copy of the system, gone when dropped.
pub(crate) struct Chroot {
    folder: TempDir,
}

impl Chroot {
    /// None where the servers were not fetched: the test has nothing to run against.
    ///
    /// `make test-servers` sets `VORFALLD_SERVERS_WANTED`; then their lack is a failure.
    pub(crate) fn new() -> Option<Self> {
        let servers = std::env::var_os("VORFALLD_SERVERS").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/servers"),
            PathBuf::from,
        );
        let root = servers.join("root");
        if !is_root() || !root.join(".ready").is_file() {
            assert!(
                std::env::var_os("VORFALLD_SERVERS_WANTED").is_none(),
                "Cyrus and Courier are not in {}: run `make test-servers` as root",
                root.display()
            );
            TOLD.call_once(|| {
                // Past the runner, which keeps what passing tests say to itself.
                let _ = writeln!(
                    std::io::stderr(),
                    "skipped: the tests against Cyrus and Courier (`make test-servers` runs them)"
                );
            });
            return None;
        }
        let folder = tempfile::Builder::new().prefix("one-").tempdir_in(&servers).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        // Hard links: a copy takes no room and no time. No server may write to a file that was there before.
        run(Command::new("cp").arg("-al").arg(root.join(".")).arg(folder.path()));
        let chroot = Self { folder };
        chroot.write("/etc/passwd", USERS);
        chroot.write("/etc/group", GROUPS);
        for part in ["tmp", "srv", "run", "var/run", "proc"] {
            fs::create_dir_all(chroot.path(part)).unwrap();
        }
        fs::set_permissions(chroot.path("tmp"), fs::Permissions::from_mode(0o1777)).unwrap();
        Some(chroot)
    }

    /// A path of the small system, as the test sees it.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.folder.path().join(inside.trim_start_matches('/'))
    }

    /// Writes a file anew.
    pub(crate) fn write(&self, inside: &str, text: impl AsRef<[u8]>) {
        let path = self.path(inside);
        let _ = fs::remove_file(&path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Makes a folder with an owner.
    pub(crate) fn make(&self, inside: &str, (user, group): (u32, u32)) {
        let path = self.path(inside);
        fs::create_dir_all(&path).unwrap();
        chown(path, Some(user), Some(group)).unwrap();
    }

    /// A program of the small system with these words, in a quiet environment.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("chroot");
        command
            // Cyrus ends by signalling its whole process group: that must not be the other tests' one.
            .process_group(0)
            .arg(self.folder.path())
            .args(words)
            .env_clear()
            .env("PATH", "/usr/sbin:/usr/bin:/usr/lib/cyrus/bin");
        command
    }

    /// Runs one that reads this, and wants success.
    pub(crate) fn feed(&self, words: &[&str], input: &str) {
        let mut child = self.command(words).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success(), "{words:?}");
    }
}
