//! Cyrus 3, with its own mail store.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::os::unix::fs::chown;
use std::path::PathBuf;

use super::chroot::{CYRUS, Chroot};
use super::raw::Raw;
use super::{Certificates, PASSWORD, Running, free_port, listens, wait_until};

/// A running Cyrus with the account `vorfall`, and `cyrus` as its administrator.
pub(crate) struct Cyrus {
    // Stopped before its system goes.
    _running: Running,
    pub(crate) port: u16,
    lmtp: u16,
    pub(crate) ca: PathBuf,
    _system: Chroot,
}

impl Cyrus {
    /// With an `altnamespace` folders lie beside INBOX, otherwise below it. None where it was not fetched.
    pub(crate) fn start(altnamespace: bool) -> Option<Self> {
        let system = Chroot::new()?;
        let (port, lmtp) = (free_port(), free_port());
        for part in [
            "",
            "spool",
            "conf",
            "conf/db",
            "conf/proc",
            "conf/socket",
            "conf/log",
            "conf/msg",
            "conf/user",
            "conf/quota",
            "conf/lock",
        ] {
            system.make(&format!("/srv/{part}"), CYRUS);
        }
        let certificates = Certificates::make(&system.path("/srv"));
        chown(&certificates.key, Some(CYRUS.0), Some(CYRUS.1)).unwrap();
        for user in ["cyrus", "vorfall"] {
            let words = ["saslpasswd2", "-p", "-c", "-f", "/srv/sasldb2", "-u", "localhost", user];
            system.feed(&words, PASSWORD);
        }
        chown(system.path("/srv/sasldb2"), Some(CYRUS.0), Some(CYRUS.1)).unwrap();
        system.write("/srv/imapd.conf", imapd_conf(altnamespace));
        system.write("/srv/cyrus.conf", cyrus_conf(port, lmtp));
        let log = system.path("/srv/log");
        let mut command = system.command(&[
            "cyrmaster",
            "-D",
            "-C",
            "/srv/imapd.conf",
            "-M",
            "/srv/cyrus.conf",
            "-p",
            "/srv/pid",
        ]);
        let running = Running::start(&mut command, &log);
        wait_until("Cyrus's start", &log, || listens(port) && listens(lmtp));
        let cyrus = Self {
            _running: running,
            port,
            lmtp,
            ca: certificates.ca,
            _system: system,
        };
        cyrus.administrator().ask("CREATE user.vorfall");
        Some(cyrus)
    }

    pub(crate) fn administrator(&self) -> Raw {
        Raw::login(self.port, "cyrus")
    }

    pub(crate) fn client(&self) -> Raw {
        Raw::login(self.port, "vorfall")
    }

    /// Hands bytes to the account's inbox over LMTP, as a mail server does; its last words.
    pub(crate) fn deliver(&self, mail: &[u8]) -> String {
        let stream = TcpStream::connect(("127.0.0.1", self.lmtp)).unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut writer = stream;
        let mut reply = answer(&mut reader);
        for command in ["LHLO stranger.example", "MAIL FROM:<>", "RCPT TO:<vorfall>", "DATA"] {
            assert!(reply.starts_with('2'), "{reply}");
            writer.write_all(format!("{command}\r\n").as_bytes()).unwrap();
            reply = answer(&mut reader);
        }
        assert!(reply.starts_with('3'), "{reply}");
        let mut body = Vec::new();
        for line in mail.split_inclusive(|byte| *byte == b'\n') {
            if line.starts_with(b".") {
                body.push(b'.');
            }
            body.extend_from_slice(line);
        }
        body.extend_from_slice(b".\r\n");
        writer.write_all(&body).unwrap();
        answer(&mut reader)
    }
}

fn answer(reader: &mut impl BufRead) -> String {
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if line.as_bytes().get(3) != Some(&b'-') {
            return line;
        }
    }
}

fn imapd_conf(altnamespace: bool) -> String {
    format!(
        "configdirectory: /srv/conf\npartition-default: /srv/spool\nadmins: cyrus\nservername: localhost\n\
         defaultdomain: localhost\nvirtdomains: off\nsasl_mech_list: PLAIN\nsasl_pwcheck_method: auxprop\n\
         sasl_auxprop_plugin: sasldb\nsasl_sasldb_path: /srv/sasldb2\nallowplaintext: yes\nunixhierarchysep: no\n\
         duplicatesuppression: no\ndelete_mode: immediate\nexpunge_mode: immediate\nmunge8bit: no\nreject8bit: no\n\
         tls_server_cert: /srv/server.pem\ntls_server_key: /srv/server.key\naltnamespace: {altnamespace}\n"
    )
}

fn cyrus_conf(port: u16, lmtp: u16) -> String {
    let options = "-C /srv/imapd.conf";
    format!(
        "START {{\n  recover cmd=\"ctl_cyrusdb {options} -r\"\n}}\nSERVICES {{\n  \
         imap cmd=\"imapd {options}\" listen=\"127.0.0.1:{port}\" prefork=1\n  \
         lmtp cmd=\"lmtpd {options} -a\" listen=\"127.0.0.1:{lmtp}\" prefork=0\n}}\n\
         DAEMON {{\n  idled cmd=\"idled {options} -d\"\n}}\nEVENTS {{\n}}\n"
    )
}
