//! An outgoing mail as bytes: headers, MIME, and PGP/MIME or S/MIME where it must not travel in clear.

mod encrypt;
mod mime;
mod smime;
mod text;

use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use sequoia_openpgp::Cert;

use self::encrypt::Seal;
pub use self::encrypt::seal_for;
use self::mime::{Boundaries, Entity};
use crate::config::{KeyRing, Settings};
use crate::model::fault::Fault;
use crate::model::outgoing::{Outgoing, Purpose, Words, Wrapping};

/// References that are repeated at most: the newest.
const THREAD: usize = 20;

/// A mail ready to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The mail, lines ending in CRLF, all ASCII but for addresses that are not.
    pub bytes: Vec<u8>,
    /// Who gets the bounces; None is the empty sender `<>` of automatic answers (RFC 3834, 3.3).
    pub envelope_from: Option<String>,
    /// The one recipient.
    pub envelope_to: String,
    /// Whether the words left encrypted.
    pub encrypted: bool,
    /// Why the content-free words go although the mail should be encrypted.
    pub why_clear: Option<String>,
    /// Message-ID without angle brackets.
    pub message_id: String,
    /// When it was queued.
    pub queued: Timestamp,
}

/// Composes a mail. The same `mail` gives the same headers at every try.
///
/// What must be encrypted and cannot be (no certificate, expired, revoked, no key for encrypting) goes as its
/// content-free `clear_instead`; where there is none, nothing goes and the fault says which certificate to renew. The
/// real words never leave in clear.
pub fn compose(mail: &Outgoing, keyring: &KeyRing, settings: &Settings, now: Timestamp) -> Result<Composed, Fault> {
    let letter = Letter::new(mail, keyring, settings, now)?;
    match mail.wrapping {
        Wrapping::Clear => Ok(letter.clear(&mail.words)),
        Wrapping::Encrypted => match (letter.encrypted(keyring, now), &mail.clear_instead) {
            (Ok(composed), _) => Ok(composed),
            (Err(fault), Some(words)) => Ok(Composed {
                why_clear: Some(fault.to_string()),
                ..letter.clear(words)
            }),
            (Err(fault), None) => Err(fault),
        },
    }
}

/// What all forms of a mail have in common.
struct Letter<'a> {
    mail: &'a Outgoing,
    from: String,
    to: String,
    /// All header fields but Subject, which differs inside and outside.
    fields: Vec<(&'static str, String)>,
    /// The team's certificate, its name and its armoured public part, when it is to be attached.
    key: Option<(String, String)>,
    boundaries: Boundaries,
}

impl<'a> Letter<'a> {
    fn new(mail: &'a Outgoing, keyring: &KeyRing, settings: &Settings, now: Timestamp) -> Result<Self, Fault> {
        let to = text::mailbox(&mail.to.email)?.to_owned();
        let from = text::mailbox(&settings.smtp.from.email)?.to_owned();
        let message_id = text::message_id(&mail.message_id).ok_or_else(|| {
            Fault::refuse(format!(
                "the mail queued at {} has no usable Message-ID; report this as a fault of vorfalld",
                mail.queued
            ))
        })?;
        let key = settings
            .openpgp
            .attach_key
            .then(|| encrypt::own_cert(keyring, &settings.smtp.from, now))
            .flatten()
            .and_then(attachment);
        Ok(Self {
            mail,
            fields: fields(mail, settings, &message_id)?,
            from,
            to,
            key,
            boundaries: Boundaries::new(&message_id),
        })
    }

    fn body(&self, words: &Words) -> Entity {
        let text = Entity::text("plain", &words.text);
        let body = match &words.html {
            Some(html) => self
                .boundaries
                .multipart("alternative", &[text, Entity::text("html", html)]),
            None => text,
        };
        match &self.key {
            Some((name, armoured)) => self
                .boundaries
                .multipart("mixed", &[body, Entity::public_key(name, armoured)]),
            None => body,
        }
    }

    fn clear(&self, words: &Words) -> Composed {
        self.finish(&words.subject, &self.body(words), false)
    }

    fn encrypted(&self, keyring: &KeyRing, now: Timestamp) -> Result<Composed, Fault> {
        let from = self.mail_from();
        let openpgp = Seal::find(self.mail, keyring, &from, now);
        let smime = match openpgp {
            Ok(_) => None,
            Err(_) => smime::Seal::find(self.mail, &keyring.smime, &from, now)?,
        };
        let outside = self.outer_subject();
        let mut inner = self.body(&self.mail.words);
        // RFC 9788: `hp` is the standard, `protected-headers` what mail programs knew before it.
        inner.content_type.push_str("; protected-headers=\"v1\"; hp=\"cipher\"");
        let mut protected = String::new();
        let shown = |name: &str| !name.starts_with("X-") && name != "MIME-Version";
        mime::field(&mut protected, "Subject", &text::unstructured(&self.mail.words.subject));
        mime::field(
            &mut protected,
            "HP-Outer",
            &format!("Subject: {}", text::unstructured(&outside)),
        );
        for (name, value) in self.fields.iter().filter(|(name, _)| shown(name)) {
            mime::field(&mut protected, name, value);
            mime::field(&mut protected, "HP-Outer", &format!("{name}: {value}"));
        }
        let payload = format!("{protected}{}", inner.render());
        let entity = match smime {
            Some(seal) => seal.close(payload.as_bytes())?,
            None => self.boundaries.encrypted(&openpgp?.close(payload.as_bytes(), now)?),
        };
        Ok(self.finish(&outside, &entity, true))
    }

    fn mail_from(&self) -> crate::model::address::Address {
        crate::model::address::Address::bare(self.from.clone())
    }

    /// A subject that tells nothing: that of the content-free words, else the bare reference.
    fn outer_subject(&self) -> String {
        match (&self.mail.clear_instead, self.mail.incident) {
            (Some(words), _) => words.subject.clone(),
            (None, Some(incident)) => format!("{} Encrypted message", incident.tag()),
            (None, None) => "Encrypted message".to_owned(),
        }
    }

    fn finish(&self, subject: &str, entity: &Entity, encrypted: bool) -> Composed {
        let mut out = String::new();
        mime::field(&mut out, "Subject", &text::unstructured(subject));
        for (name, value) in &self.fields {
            mime::field(&mut out, name, value);
        }
        out.push_str(&entity.render());
        Composed {
            bytes: out.into_bytes(),
            // An answer to a forged sender must not cause a bounce that comes back here.
            envelope_from: (self.mail.purpose != Purpose::Acknowledgement).then(|| self.from.clone()),
            envelope_to: self.to.clone(),
            encrypted,
            why_clear: None,
            message_id: self.mail.message_id.clone(),
            queued: self.mail.queued,
        }
    }
}

/// The header fields that do not depend on how the mail is wrapped.
fn fields(mail: &Outgoing, settings: &Settings, message_id: &str) -> Result<Vec<(&'static str, String)>, Fault> {
    let answer = mail.purpose == Purpose::Acknowledgement;
    // Spammers put their text into the display name of a forged sender and let others deliver it: an answer to a
    // stranger carries the address only.
    let to = text::address(&mail.to, !answer)?;
    let date = mail.queued.to_zoned(settings.organisation.timezone.clone());
    let date = jiff::fmt::rfc2822::to_string(&date).map_err(|error| {
        Fault::refuse(format!(
            "the mail queued at {} has a date that no mail can carry; check the machine's clock",
            mail.queued
        ))
        .because(error)
    })?;
    let mut fields = vec![
        ("Date", date),
        ("From", text::address(&settings.smtp.from, true)?),
        ("To", to),
        ("Message-ID", format!("<{message_id}>")),
    ];
    let parent = mail.in_reply_to.as_deref().and_then(text::message_id);
    let mut thread: Vec<String> = mail.references.iter().filter_map(|id| text::message_id(id)).collect();
    if let Some(parent) = parent {
        if thread.last() != Some(&parent) {
            thread.push(parent.clone());
        }
        fields.push(("In-Reply-To", format!("<{parent}>")));
    }
    if !thread.is_empty() {
        let newest = thread.iter().skip(thread.len().saturating_sub(THREAD));
        let value = newest.map(|id| format!("<{id}>")).collect::<Vec<_>>().join("\r\n ");
        fields.push(("References", value));
    }
    let submitted = if answer { "auto-replied" } else { "auto-generated" };
    let own = text::mailbox(&settings.smtp.from.email)?;
    fields.extend([
        ("Auto-Submitted", submitted.to_owned()),
        ("X-Auto-Response-Suppress", "All".to_owned()),
        ("X-Loop", own.to_owned()),
        ("X-Vorfalld-Instance", instance(settings)),
        ("Content-Language", mail.language.to_string()),
        ("MIME-Version", "1.0".to_owned()),
    ]);
    Ok(fields)
}

/// Tells our own mails from those of another vorfalld: the same as long as the sending address is.
pub fn instance(settings: &Settings) -> String {
    hex(settings.smtp.from.key().as_bytes())
}

/// 16 hex digits that stand for these bytes.
fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    digest(&SHA256, bytes)
        .as_ref()
        .iter()
        .take(8)
        .fold(String::new(), |mut out, byte| {
            // Writing into a String does not fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
}

fn attachment(cert: &Cert) -> Option<(String, String)> {
    let armoured = encrypt::armoured(cert)?;
    Some((format!("OpenPGP_0x{}.asc", cert.keyid()), armoured))
}

#[cfg(test)]
mod tests;
