//! A daemon's household beside a Dovecot, for tests of the way in.

use std::os::unix::fs::PermissionsExt;

use crate::house::{House, letter};
use crate::servers::{Dovecot, PASSWORD};

pub(super) struct Stage {
    pub(super) dovecot: Dovecot,
    pub(super) house: House,
}

impl Stage {
    /// `extra` are further lines of Dovecot's configuration.
    pub(super) fn new(extra: &str) -> Self {
        let dovecot = Dovecot::start_with(&["vorfall"], extra);
        let house = House::bare();
        let stage = Self { dovecot, house };
        stage.secret("password", PASSWORD);
        stage
    }

    /// Puts a secret into a file that only its owner reads.
    pub(super) fn secret(&self, name: &str, text: &str) {
        secret(&self.house, name, text);
    }

    /// The daemon's configuration, with further keys of its `imap`.
    pub(super) fn configure(&self, port: u16, keys: &str) {
        self.configure_with(port, keys, "");
    }

    /// The same with further mailboxes.
    pub(super) fn configure_with(&self, port: u16, keys: &str, mailboxes: &str) {
        configure(&self.house, port, (keys, mailboxes));
    }

    pub(super) fn filed(&self, folder: &str) -> usize {
        self.dovecot.folder_of("vorfall", folder).len()
    }

    pub(super) fn wait_for_filed(&self, folder: &str, count: usize) {
        self.house.wait_for(&format!("{count} mails in {folder}"), || {
            (self.filed(folder) >= count).then_some(())
        });
    }

    pub(super) fn mails(&self) -> usize {
        self.house.json(&["mails"]).len()
    }

    pub(super) fn wait_for_mails(&self, count: usize) {
        self.house.wait_for(&format!("{count} mails on record"), || {
            (self.mails() >= count).then_some(())
        });
    }

    pub(super) fn wait_for_log(&self, words: &str, times: usize) {
        self.house.wait_for(&format!("“{words}” in the log"), || {
            (self.house.log().matches(words).count() >= times).then_some(())
        });
    }

    /// So many incidents, and no more mails than that on record.
    pub(super) fn has_incidents(&self, count: usize) {
        let incidents = self.house.json(&["incidents", "--all"]);
        assert_eq!(incidents.len(), count, "{incidents:#?}\n{}", self.house.log());
        assert_eq!(self.mails(), count);
    }
}

/// Puts a secret into a file that only its owner reads.
pub(crate) fn secret(house: &House, name: &str, text: &str) {
    let file = house.path("keys").join(name);
    std::fs::write(&file, text).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

/// A configuration with an account on this machine, further keys of its `imap`, and further mailboxes.
pub(crate) fn configure(house: &House, port: u16, (keys, mailboxes): (&str, &str)) {
    let password = if keys.contains("auth:") {
        ""
    } else {
        "password: \"file:keys/password\", "
    };
    house.write_config(&format!(
        r#"
state: state
key: file:keys/sealing.key
organisation: {{name: Example University, team: Vorfall-Team, timezone: Europe/Berlin, languages: [de, en], default_tlp: AMBER}}
mailboxes:
  - name: vorfall
    address: vorfall@example.org
    imap: {{host: 127.0.0.1, port: {port}, tls: none, user: vorfall, {password}{keys}}}
    first_start: full
{mailboxes}smtp: {{maildir: outbox, from: "Vorfall-Team <vorfall@example.org>"}}
openpgp: {{secret: [keys/mailbox.asc], certs: [keys/known/]}}
team:
  - {{name: Dora Datenschutz, address: dpo@example.org, roles: [dpo], digest: daily, language: de}}
"#
    ));
}

/// Three reports of different things by different people.
pub(crate) fn three_reports() -> [(&'static str, String); 3] {
    [
        (
            "1000.a",
            letter(
                "Anna <anna@example.org>",
                "Phishing",
                "a@example.org",
                "Ich habe eine Phishing-Mail bekommen: https://konto-neu.example.net/login",
            ),
        ),
        (
            "1001.b",
            letter(
                "Bert <bert@example.org>",
                "Notebook gestohlen",
                "b@example.org",
                "Mir wurde gestern in der Bahn mein Notebook mit der Inventarnummer 4711 gestohlen.",
            ),
        ),
        (
            "1002.c",
            letter(
                "Cora <cora@example.org>",
                "Falscher Verteiler",
                "c@example.org",
                "Ich habe eine Liste mit 40 Matrikelnummern versehentlich an einen falschen Verteiler geschickt.",
            ),
        ),
    ]
}
