//! The sample mails of the demo: templates with fresh dates, forms and encryption.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use sequoia_openpgp::Cert;

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
const FORM: &[u8] = include_bytes!("datenpanne.pdf");
/// The date in [`FORM`], stored uncompressed, so that another of the same length can take its place.
const FORM_DATE: &str = "05.10.2026";
/// The loss form of the stolen laptop.
const LOSS: &[u8] = include_bytes!("verlustmeldung.docx");

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
                "Anna Beispiel <anna.beispiel@verwaltung.example.org>",
                "Meldung einer Datenpanne",
                "demo-breach-1@verwaltung.example.org",
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
            .replace("{{docx}}", &lines_of_base64(LOSS))
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

fn form_of(day: &Zoned) -> Vec<u8> {
    let old = FORM_DATE.as_bytes();
    let new = day.strftime("%d.%m.%Y").to_string();
    let mut form = FORM.to_vec();
    let places: Vec<usize> = form
        .windows(old.len())
        .enumerate()
        .filter(|(_, window)| *window == old)
        .map(|(place, _)| place)
        .collect();
    for place in places {
        for (byte, digit) in form.iter_mut().skip(place).zip(new.bytes()) {
            *byte = digit;
        }
    }
    form
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
