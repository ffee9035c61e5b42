//! Courier over a Maildir.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::PathBuf;
use std::process::Command;

use super::chroot::{Chroot, NOBODY};
use super::raw::Raw;
use super::{Certificates, PASSWORD, Running, free_port, listens, program, run, wait_until};

/// What Debian's Courier says it can do.
pub(crate) const USUAL: &str = "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=REFERENCES SORT QUOTA IDLE";

/// A running Courier with the account `vorfall`.
pub(crate) struct Courier {
    // Stopped before their system goes.
    _running: [Running; 2],
    pub(crate) port: u16,
    pub(crate) ca: PathBuf,
    system: Chroot,
}

impl Courier {
    /// With these capabilities. None where it was not fetched.
    pub(crate) fn start(capabilities: &str) -> Option<Self> {
        let system = Chroot::new()?;
        let port = free_port();
        let certificates = Certificates::make(&system.path("/srv"));
        let both = [
            fs::read(&certificates.key).unwrap(),
            fs::read(&certificates.cert).unwrap(),
        ]
        .concat();
        system.write("/etc/courier/imapd.pem", both);
        for part in ["", "/Maildir", "/Maildir/tmp", "/Maildir/new", "/Maildir/cur"] {
            system.make(&format!("/srv/vorfall{part}"), (NOBODY, NOBODY));
        }
        fs::create_dir_all(system.path("/run/courier/authdaemon")).unwrap();
        system.write(
            "/etc/courier/authdaemonrc",
            "authmodulelist=\"authuserdb\"\nauthmodulelistorig=\"authuserdb\"\ndaemons=2\n\
             authdaemonvar=/run/courier/authdaemon\nDEBUG_LOGIN=0\nDEFAULTOPTIONS=\"\"\nLOGGEROPTS=\"\"\n",
        );
        make_users(&system);
        let log = system.path("/srv/log");
        let mut auth = system.command(&["/usr/lib/courier/courier-authlib/authdaemond"]);
        let auth = Running::start(&mut auth, &log);
        let socket = system.path("/run/courier/authdaemon/socket");
        wait_until("the start of Courier's authdaemond", &log, || socket.exists());
        let number = port.to_string();
        let mut imapd = system.command(&[
            "couriertcpd",
            "-address=127.0.0.1",
            "-nodnslookup",
            "-noidentlookup",
            &number,
            "/usr/lib/courier/courier/imaplogin",
            "/usr/bin/imapd",
            "Maildir",
        ]);
        imapd.envs([
            ("MAXDAEMONS", "40"),
            ("IMAP_CAPABILITY", capabilities),
            ("IMAP_KEYWORDS", "1"),
            ("IMAP_ACL", "1"),
            // Without FAM, IDLE looks at the Maildir once in so many seconds; Debian's 60 are too long for a test.
            ("IMAP_IDLE_TIMEOUT", "1"),
            ("IMAP_USELOCKS", "1"),
            ("IMAP_STARTTLS", "YES"),
            ("COURIERTLS", "/usr/bin/couriertls"),
            ("TLS_CERTFILE", "/etc/courier/imapd.pem"),
            ("TLS_VERIFYPEER", "NONE"),
            ("IMAP_UMASK", "022"),
            ("SHELL", "/bin/sh"),
        ]);
        let imapd = Running::start(&mut imapd, &log);
        wait_until("Courier's start", &log, || listens(port));
        Some(Self {
            _running: [imapd, auth],
            port,
            ca: certificates.ca,
            system,
        })
    }

    pub(crate) fn client(&self) -> Raw {
        Raw::login(self.port, "vorfall")
    }

    /// The account's Maildir.
    pub(crate) fn maildir(&self) -> PathBuf {
        self.system.path("/srv/vorfall/Maildir")
    }

    /// Puts bytes into the inbox, as a delivery agent would.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) {
        let draft = self.maildir().join("tmp").join(name);
        fs::write(&draft, bytes).unwrap();
        chown(&draft, Some(NOBODY), Some(NOBODY)).unwrap();
        fs::rename(&draft, self.maildir().join("new").join(name)).unwrap();
    }
}

/// Courier reads its users from two small databases.
fn make_users(system: &Chroot) {
    let openssl = program(&["openssl"], "install openssl (make deps)");
    let hash = run(Command::new(openssl).args(["passwd", "-6", PASSWORD]));
    let hash = String::from_utf8(hash).unwrap();
    let home = "uid=65534|gid=65534|home=/srv/vorfall|mail=/srv/vorfall/Maildir|_=".to_owned();
    let secret = format!("systempw={}", hash.trim());
    for (name, fields) in [("userdb", home), ("userdbshadow", secret)] {
        let draft = format!("/etc/courier/{name}.tmp");
        let file = format!("/etc/courier/{name}.dat");
        let maker = "/usr/lib/courier/courier-authlib/makedatprog";
        system.feed(&[maker, "-", &draft, &file], &format!("vorfall\t{fields}\n\n.\n"));
        fs::set_permissions(system.path(&file), fs::Permissions::from_mode(0o600)).unwrap();
    }
}
