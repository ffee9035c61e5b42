//! The sample mails of the demo: templates with fresh dates, forms and encryption.

use std::io::{Cursor, Read, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use sequoia_openpgp::Cert;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::mail::compose;
use crate::model::fault::Fault;

/// Who writes and who reads.
#[derive(Debug)]
pub struct Cast {
    /// The team's key.
    pub team: Cert,
    /// A reporter whose certificate the team knows.
    pub reporter: Cert,
    /// A key that nobody has any more.
    pub lost: Cert,
    /// The time of the demo.
    pub now: Timestamp,
    /// The organisation's zone.
    pub zone: TimeZone,
}

/// The filled form that the encrypted report carries; its discovery date is replaced by yesterday's.
const FORM: &[u8] = include_bytes!("../../../tests/fixtures/forms/datenpanne-form.pdf");
/// The day of discovery in [`FORM`].
const DISCOVERED: &str = "05.10.2026";
/// The day of discovery in [`LOSS`], and the day of the loss.
const LOSS_DISCOVERED: &str = "5.10.2026, ";
const LOST: &str = "04.10.2026";
/// The loss form of the stolen laptop.
const LOSS: &[u8] = include_bytes!("../../../tests/fixtures/forms/verlustmeldung.docx");

impl Cast {
    /// The mails that wait when the daemon starts, by file name.
    ///
    /// # Errors
    /// When encrypting fails.
    pub fn letters(&self) -> Result<Vec<(String, Vec<u8>)>, Fault> {
        let mut letters = vec![
            ("1-breach-encrypted".to_owned(), self.encrypted_report()?),
            (
                "2-loss".to_owned(),
                self.fill(include_str!("mails/loss-de.eml")).into_bytes(),
            ),
        ];
        for (name, template) in [
            ("3-phishing-de", include_str!("mails/phishing-de.eml")),
            ("4-phishing-en", include_str!("mails/phishing-en.eml")),
            ("5-account-en", include_str!("mails/account-en.eml")),
            ("6-misdelivery-nb", include_str!("mails/misdelivery-nb.eml")),
            ("7-out-of-office", include_str!("mails/out-of-office.eml")),
        ] {
            letters.push((name.to_owned(), self.fill(template).into_bytes()));
        }
        let closed = self.wrap(
            "Content-Type: text/plain; charset=utf-8\r\n\r\nUnser Server wurde angegriffen.\r\n",
            (
                "Olaf Alt <olaf.alt@example.com>",
                "Dringend: Vorfall",
                "demo-lost-1@example.com",
            ),
            (&self.lost, None),
        )?;
        letters.push(("8-undecryptable".to_owned(), closed));
        Ok(letters)
    }

    /// A reply to an acknowledgement.
    pub fn reply(&self, subject: &str, message_id: &str) -> String {
        self.fill(include_str!("mails/reply-de.eml"))
            .replace("{{subject}}", subject)
            .replace("{{message_id}}", message_id)
    }

    fn encrypted_report(&self) -> Result<Vec<u8>, Fault> {
        let entity = self.fill(include_str!("mails/breach-de.eml")).replace('\n', "\r\n");
        self.wrap(
            &entity,
            (
                "Erika Muster <erika.muster@example.org>",
                "Meldung einer Datenpanne",
                "demo-breach-1@example.org",
            ),
            (&self.team, Some(&self.reporter)),
        )
    }

    /// PGP/MIME (RFC 3156) around an entity: from, subject and Message-ID outside, recipient and signer inside.
    fn wrap(
        &self,
        entity: &str,
        (from, subject, id): (&str, &str, &str),
        (recipient, signer): (&Cert, Option<&Cert>),
    ) -> Result<Vec<u8>, Fault> {
        let armored = compose::seal_for(entity.as_bytes(), recipient, signer, self.now)?;
        let date = self.rfc2822();
        let mail = format!(
            "From: {from}\nTo: vorfall@example.org\nSubject: {subject}\nDate: {date}\nMessage-ID: <{id}>\n\
             MIME-Version: 1.0\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; \
             boundary=\"demo-pgp\"\n\n--demo-pgp\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n\
             --demo-pgp\nContent-Type: application/octet-stream; name=\"encrypted.asc\"\n\n{armored}\n--demo-pgp--\n"
        );
        Ok(mail.replace("\r\n", "\n").replace('\n', "\r\n").into_bytes())
    }

    fn fill(&self, template: &str) -> String {
        let today = self.today();
        let yesterday = self.yesterday();
        template
            .replace("{{rfc2822}}", &self.rfc2822())
            .replace("{{today_iso}}", &today.strftime("%Y-%m-%d").to_string())
            .replace("{{yesterday_iso}}", &yesterday.strftime("%Y-%m-%d").to_string())
            .replace("{{pdf}}", &lines_of_base64(&form_of(&yesterday)))
            .replace(
                "{{docx}}",
                &lines_of_base64(&loss_of(&yesterday).unwrap_or_else(|_| LOSS.to_vec())),
            )
    }

    fn today(&self) -> Zoned {
        self.now.to_zoned(self.zone.clone())
    }

    fn yesterday(&self) -> Zoned {
        let day = SignedDuration::from_hours(24);
        self.now
            .checked_sub(day)
            .unwrap_or(self.now)
            .to_zoned(self.zone.clone())
    }

    fn rfc2822(&self) -> String {
        self.today().strftime("%a, %d %b %Y %H:%M:%S %z").to_string()
    }
}

/// The PDF with another day of discovery. Its strings are stored uncompressed, dots plain or as `\056`, so that another
/// date of the same length can take the old one's place.
pub fn form_of(day: &Zoned) -> Vec<u8> {
    let new = day.strftime("%d.%m.%Y").to_string();
    let escaped = |date: &str| date.replace('.', "\\056");
    let plain = replace_bytes(FORM, DISCOVERED, &new);
    replace_bytes(&plain, &escaped(DISCOVERED), &escaped(&new))
}

fn replace_bytes(form: &[u8], old: &str, new: &str) -> Vec<u8> {
    let mut changed = form.to_vec();
    let found = form
        .windows(old.len())
        .enumerate()
        .filter(|(_, window)| *window == old.as_bytes());
    for (place, _) in found {
        for (byte, digit) in changed.iter_mut().skip(place).zip(new.bytes()) {
            *byte = digit;
        }
    }
    changed
}

/// The DOCX with another day of discovery, and the loss on the day before.
fn loss_of(day: &Zoned) -> std::io::Result<Vec<u8>> {
    let before = day.yesterday().map_err(std::io::Error::other)?;
    let dated = |text: String| {
        text.replace(LOSS_DISCOVERED, &day.strftime("%d.%m.%Y, ").to_string())
            .replace(LOST, &before.strftime("%d.%m.%Y").to_string())
    };
    let mut old = ZipArchive::new(Cursor::new(LOSS))?;
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..old.len() {
        let mut entry = old.by_index(place)?;
        let name = entry.name()?.into_owned();
        if name == "word/document.xml" {
            let mut text = String::new();
            entry.read_to_string(&mut text)?;
            new.start_file(name, SimpleFileOptions::default())?;
            new.write_all(dated(text).as_bytes())?;
        } else {
            new.raw_copy_file(entry)?;
        }
    }
    Ok(new.finish()?.into_inner())
}

fn lines_of_base64(bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let mut lines = String::with_capacity(text.len().saturating_add(text.len() / 38));
    for (place, character) in text.chars().enumerate() {
        if place > 0 && place % 76 == 0 {
            lines.push('\n');
        }
        lines.push(character);
    }
    lines
}
