//! Postfix 3.7 that delivers into the Maildirs that Dovecot serves.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::{Dovecot, Running, folder, free_port, is_root, listens, program, run, wait_until};

const MISSING: &str = "install dovecot-imapd and postfix (make deps)";

/// A running Postfix. It accepts mail for the users of a Dovecot at the given domains and relays nothing.
///
/// `later@` any of the domains is put off with a 450, `gone@` is taken, sent on, and comes back; all users may log in over TLS.
pub(crate) struct Postfix {
    running: Option<Running>,
    pub(crate) port: u16,
    pub(crate) log: PathBuf,
    folder: TempDir,
    binary: PathBuf,
}

impl Postfix {
    pub(crate) fn start(dovecot: &Dovecot, domains: &[&str]) -> Self {
        Self::start_with(dovecot, domains, "")
    }

    /// With further lines of configuration.
    pub(crate) fn start_with(dovecot: &Dovecot, domains: &[&str], extra: &str) -> Self {
        assert!(
            is_root(),
            "Postfix only starts as root: run these tests as root, in a container say"
        );
        let binary = program(&["postfix"], MISSING);
        let folder = folder();
        let dir = folder.path();
        let port = free_port();
        for part in ["etc", "queue", "data"] {
            fs::create_dir(dir.join(part)).unwrap();
        }
        let postfix = run(Command::new("id").args(["-u", "postfix"]));
        let postfix: u32 = String::from_utf8(postfix).unwrap().trim().parse().unwrap();
        chown(dir.join("data"), Some(postfix), None).unwrap();
        let log = dir.join("postfix.log");
        fs::write(dir.join("etc/main.cf"), main_cf(dir, dovecot, domains) + extra).unwrap();
        fs::write(dir.join("etc/master.cf"), master_cf(port)).unwrap();
        let mut postfix = Self {
            running: None,
            port,
            log,
            folder,
            binary,
        };
        postfix.start_again();
        postfix
    }

    /// Stops the server; its queue stays.
    pub(crate) fn stop(&mut self) {
        self.running = None;
    }

    /// Starts it again at the same port.
    pub(crate) fn start_again(&mut self) {
        let dir = self.folder.path();
        let mut command = Command::new(&self.binary);
        command.arg("-c").arg(dir.join("etc")).arg("start-fg");
        // start-fg waits for the master process instead of becoming it.
        let running =
            Running::start(&mut command, &dir.join("start.log")).with_pid_file(dir.join("queue/pid/master.pid"));
        self.running = Some(running);
        wait_until("Postfix's start", &self.log, || listens(self.port));
    }

    /// Hands a mail to Postfix in clear, as a stranger's server would; the reply to the end of DATA or the first refusal.
    pub(crate) fn deliver(&self, from: &str, to: &str, mail: &[u8]) -> String {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut writer = stream;
        let mut body = Vec::new();
        for line in mail.split_inclusive(|byte| *byte == b'\n') {
            if line.starts_with(b".") {
                body.push(b'.');
            }
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            body.extend_from_slice(text.strip_suffix(b"\r").unwrap_or(text));
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b".\r\n");
        let mut reply = answer(&mut reader);
        for command in [
            b"EHLO stranger.example\r\n".to_vec(),
            format!("MAIL FROM:<{from}> BODY=8BITMIME\r\n").into_bytes(),
            format!("RCPT TO:<{to}>\r\n").into_bytes(),
            b"DATA\r\n".to_vec(),
            body,
            b"QUIT\r\n".to_vec(),
        ] {
            if !reply.starts_with(['2', '3']) || command == b"QUIT\r\n" {
                break;
            }
            writer.write_all(&command).unwrap();
            reply = answer(&mut reader);
        }
        reply
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

fn main_cf(dir: &Path, dovecot: &Dovecot, domains: &[&str]) -> String {
    let mut users = String::new();
    let mut later = String::new();
    let mut gone = String::new();
    for domain in domains {
        let _ = write!(gone, " {{ gone@{domain} = gone@elsewhere.example }}");
        let _ = write!(later, " {{ later@{domain} = 450 4.7.1 come back later }}");
        for entry in fs::read_dir(dovecot.mail()).unwrap() {
            let user = entry.unwrap().file_name().into_string().unwrap();
            let _ = write!(users, " {{ {user}@{domain} = {user}/Maildir/ }}");
        }
    }
    format!(
        "compatibility_level = 3.7
queue_directory = {dir}/queue
data_directory = {dir}/data
maillog_file = {dir}/postfix.log
maillog_file_prefixes = {dir}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.example.org
mydestination =
alias_maps =
alias_database =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = {domains}
virtual_mailbox_base = {mail}
virtual_mailbox_maps = inline:{{{users} }}
virtual_alias_maps = inline:{{{gone} }}
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_minimum_uid = 1
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{{{later} }}
smtpd_tls_security_level = may
smtpd_tls_cert_file = {cert}
smtpd_tls_key_file = {key}
smtpd_tls_loglevel = 1
smtpd_error_sleep_time = 0
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {auth}
default_transport = error:nothing leaves this machine
",
        dir = dir.display(),
        domains = domains.join(" "),
        mail = dovecot.mail().display(),
        cert = dovecot.certificates.cert.display(),
        key = dovecot.certificates.key.display(),
        auth = dovecot.auth_socket.display(),
    )
}

fn master_cf(port: u16) -> String {
    let mut text = format!("127.0.0.1:{port} inet n - n - - smtpd\n");
    for (name, kind, private, wakeup, limit, command) in [
        ("pickup", "unix", "n", "60", "1", "pickup"),
        ("cleanup", "unix", "n", "-", "0", "cleanup"),
        ("qmgr", "unix", "n", "300", "1", "qmgr"),
        ("tlsmgr", "unix", "-", "1000?", "1", "tlsmgr"),
        ("rewrite", "unix", "-", "-", "-", "trivial-rewrite"),
        ("bounce", "unix", "-", "-", "0", "bounce"),
        ("defer", "unix", "-", "-", "0", "bounce"),
        ("trace", "unix", "-", "-", "0", "bounce"),
        ("verify", "unix", "-", "-", "1", "verify"),
        ("proxymap", "unix", "-", "-", "-", "proxymap"),
        ("error", "unix", "-", "-", "-", "error"),
        ("retry", "unix", "-", "-", "-", "error"),
        ("virtual", "unix", "-", "-", "-", "virtual"),
        ("anvil", "unix", "-", "-", "1", "anvil"),
        ("scache", "unix", "-", "-", "1", "scache"),
        ("postlog", "unix-dgram", "n", "-", "1", "postlogd"),
    ] {
        // Delivery takes on the mailbox's user, which wants a privileged process.
        let unprivileged = if name == "virtual" { "n" } else { "-" };
        let _ = writeln!(
            text,
            "{name} {kind} {private} {unprivileged} n {wakeup} {limit} {command}"
        );
    }
    text
}
