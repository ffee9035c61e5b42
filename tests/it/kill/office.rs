//! A household between a real Dovecot and a real Postfix.

use std::collections::BTreeMap;

use crate::house::House;
use crate::servers::{Dovecot, PASSWORD, Postfix};

/// A household between Dovecot and Postfix; all senders are `anna+…@example.net`.
pub(crate) struct Office {
    pub(crate) dovecot: Dovecot,
    pub(crate) postfix: Postfix,
    pub(crate) house: House,
}

impl Office {
    pub(crate) fn open() -> Self {
        let dovecot = Dovecot::start(&["vorfall", "anna", "dpo"]);
        let postfix = Postfix::start_with(
            &dovecot,
            &["example.org", "example.net"],
            "recipient_delimiter = +\nsmtpd_client_connection_count_limit = 0\nin_flow_delay = 0\n",
        );
        let office = Self {
            dovecot,
            postfix,
            house: House::bare(),
        };
        office.configure(office.postfix.port);
        office
    }

    /// The daemon sends to this port in clear: what is killed here is the daemon, not TLS.
    pub(crate) fn configure(&self, smtp: u16) {
        use std::os::unix::fs::PermissionsExt;
        let secret = self.house.path("keys/password");
        std::fs::write(&secret, PASSWORD).unwrap();
        std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
        let ca = self.dovecot.certificates.ca.display();
        let imaps = self.dovecot.imaps_port;
        self.house.write_config(&format!(
            r#"
state: state
key: file:keys/sealing.key
organisation: {{name: Example University, team: Vorfall-Team, timezone: Europe/Berlin, languages: [de, en], default_tlp: AMBER}}
mailboxes:
  - name: vorfall
    address: vorfall@example.org
    imap: {{host: localhost, port: {imaps}, tls: implicit, ca: {ca}, user: vorfall, password: "file:keys/password",
           folder: INBOX, done: Processed, quarantine: Quarantine, poll: 10m, max_size: 50MiB}}
    first_start: full
smtp: {{host: 127.0.0.1, port: {smtp}, tls: none, from: "Vorfall-Team <vorfall@example.org>"}}
openpgp: {{secret: [keys/mailbox.asc], certs: [keys/known/], attach_key: true}}
rules: rules/
team:
  - {{name: Dora Datenschutz, address: dpo@example.org, roles: [dpo], digest: daily, language: de}}
digest: {{at: "08:00", days: [mon, tue, wed, thu, fri]}}
"#
        ));
    }

    pub(crate) fn deliver(&self, from: &str, mail: &[u8]) {
        let reply = self.postfix.deliver(from, "vorfall@example.org", mail);
        assert!(reply.starts_with("250"), "{reply}");
    }

    /// Mails that still wait in the mailbox.
    pub(crate) fn waiting(&self) -> usize {
        ["new", "cur"]
            .map(|part| {
                std::fs::read_dir(self.dovecot.maildir("vorfall").join(part))
                    .unwrap()
                    .count()
            })
            .iter()
            .sum()
    }

    /// Mails that the daemon has put into its folders.
    pub(crate) fn filed(&self) -> usize {
        let mailbox = self.dovecot.maildir("vorfall");
        let count = |folder: std::path::PathBuf| std::fs::read_dir(folder).map_or(0, Iterator::count);
        [".Processed", ".Quarantine"]
            .iter()
            .flat_map(|folder| ["new", "cur"].map(|part| mailbox.join(folder).join(part)))
            .map(count)
            .sum()
    }

    /// How often each of our mails reached anna.
    pub(crate) fn received(&self) -> BTreeMap<String, usize> {
        let mut count = BTreeMap::new();
        for part in ["new", "cur"] {
            for entry in std::fs::read_dir(self.dovecot.maildir("anna").join(part)).unwrap() {
                let mail = std::fs::read(entry.unwrap().path()).unwrap();
                let mail = String::from_utf8_lossy(&mail).into_owned();
                let id = mail
                    .lines()
                    .find_map(|line| line.strip_prefix("Message-ID: "))
                    .unwrap_or_default();
                *count.entry(id.trim().to_owned()).or_default() += 1;
            }
        }
        count
    }
}
