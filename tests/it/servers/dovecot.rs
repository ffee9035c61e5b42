//! Dovecot 2.3 over Maildirs.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::{Certificates, PASSWORD, Running, folder, free_port, is_root, listens, program, run, wait_until};

/// `nobody`: root may own no mailbox in Dovecot.
const NOBODY: u32 = 65_534;

/// A running Dovecot; every user has the same password.
pub(crate) struct Dovecot {
    // Stopped before its folder goes.
    running: Option<Running>,
    pub(crate) imap_port: u16,
    pub(crate) imaps_port: u16,
    pub(crate) certificates: Certificates,
    /// The socket at which other servers check passwords.
    pub(crate) auth_socket: PathBuf,
    folder: TempDir,
    binary: PathBuf,
}

impl Dovecot {
    pub(crate) fn start(users: &[&str]) -> Self {
        Self::start_with(users, "")
    }

    /// With further lines of configuration.
    pub(crate) fn start_with(users: &[&str], extra: &str) -> Self {
        let binary = program(&["dovecot"], "install dovecot-imapd and postfix (make deps)");
        let folder = folder();
        let dir = folder.path();
        let certificates = Certificates::make(dir);
        let ports = (free_port(), free_port());
        for user in users {
            make_maildir(&dir.join("mail").join(user));
        }
        let auth_socket = dir.join("auth");
        let config = configuration(dir, &certificates, ports, extra);
        let file = dir.join("dovecot.conf");
        fs::write(&file, config).unwrap();
        let mut dovecot = Self {
            running: None,
            imap_port: ports.0,
            imaps_port: ports.1,
            certificates,
            auth_socket,
            folder,
            binary,
        };
        dovecot.start_again();
        dovecot
    }

    /// Stops the server; its mails stay.
    pub(crate) fn stop(&mut self) {
        self.running = None;
    }

    /// Starts it again at the same ports.
    pub(crate) fn start_again(&mut self) {
        let log = self.folder.path().join("dovecot.log");
        let file = self.folder.path().join("dovecot.conf");
        let mut command = Command::new(&self.binary);
        self.running = Some(Running::start(command.arg("-F").arg("-c").arg(&file), &log));
        let ports = (self.imap_port, self.imaps_port);
        wait_until("Dovecot's start", &log, || listens(ports.0) && listens(ports.1));
    }

    /// The folder under which each user has a folder with a Maildir.
    pub(crate) fn mail(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// A user's Maildir.
    pub(crate) fn maildir(&self, user: &str) -> PathBuf {
        self.mail().join(user).join("Maildir")
    }

    /// Puts bytes into a user's inbox, as a delivery agent would.
    pub(crate) fn put(&self, user: &str, name: &str, bytes: &[u8]) {
        let draft = self.maildir(user).join("tmp").join(name);
        fs::write(&draft, bytes).unwrap();
        own(&draft);
        fs::rename(&draft, self.maildir(user).join("new").join(name)).unwrap();
    }

    /// Makes one of a user's folders, as another program would.
    pub(crate) fn make_folder(&self, user: &str, name: &str) {
        for part in ["", "tmp", "new", "cur"] {
            let path = self.maildir(user).join(format!(".{name}")).join(part);
            fs::create_dir_all(&path).unwrap();
            own(&path);
        }
    }

    /// Puts bytes into one of a user's folders.
    pub(crate) fn put_into(&self, user: &str, folder: &str, name: &str, bytes: &[u8]) {
        let path = self.maildir(user).join(format!(".{folder}"));
        let draft = path.join("tmp").join(name);
        fs::write(&draft, bytes).unwrap();
        own(&draft);
        fs::rename(&draft, path.join("new").join(name)).unwrap();
    }

    /// The number of mails in one of a user's folders.
    pub(crate) fn count(&self, user: &str, name: &str) -> usize {
        let folder = self.maildir(user).join(format!(".{name}"));
        let count = |part| fs::read_dir(folder.join(part)).map_or(0, Iterator::count);
        ["new", "cur"].map(count).iter().sum()
    }

    /// The mails in one of a user's folders, by content, with the flags that their names carry.
    pub(crate) fn folder_of(&self, user: &str, name: &str) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        for part in ["new", "cur"] {
            let dir = self.maildir(user).join(format!(".{name}")).join(part);
            for entry in fs::read_dir(dir).into_iter().flatten() {
                let path = entry.unwrap().path();
                let file = path.file_name().unwrap().to_string_lossy().into_owned();
                let flags = file
                    .rsplit_once(":2,")
                    .map_or(String::new(), |(_, flags)| flags.to_owned());
                found.push((flags, fs::read(path).unwrap()));
            }
        }
        found
    }
}

/// Gives a path to the user that Dovecot works as.
fn own(path: &Path) {
    if is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

fn make_maildir(home: &Path) {
    for part in ["", "Maildir", "Maildir/tmp", "Maildir/new", "Maildir/cur"] {
        let path = home.join(part);
        fs::create_dir_all(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        own(&path);
    }
}

fn configuration(dir: &Path, certificates: &Certificates, (imap, imaps): (u16, u16), extra: &str) -> String {
    let dir = dir.display();
    let (uid, gid, users) = if is_root() {
        (NOBODY, NOBODY, String::new())
    } else {
        let name = String::from_utf8(run(Command::new("id").arg("-un"))).unwrap();
        let name = name.trim();
        (
            rustix::process::geteuid().as_raw(),
            rustix::process::getegid().as_raw(),
            format!("default_internal_user = {name}\ndefault_internal_group =\ndefault_login_user = {name}"),
        )
    };
    format!(
        r"
protocols = imap
listen = 127.0.0.1
base_dir = {dir}/run
state_dir = {dir}/run
log_path = {dir}/dovecot.log
ssl = yes
ssl_cert = <{cert}
ssl_key = <{key}
mail_location = maildir:{dir}/mail/%u/Maildir
mail_fsync = never
auth_failure_delay = 0
first_valid_uid = 1
{users}
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={dir}/mail/%u allow_all_users=yes
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # No waiting after a wrong password.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {dir}/auth {{
    mode = 0666
  }}
}}
namespace inbox {{
  inbox = yes
}}
{extra}
",
        cert = certificates.cert.display(),
        key = certificates.key.display(),
    )
}
