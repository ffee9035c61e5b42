//! Mails as values: a template becomes words, words become something for the outbox with a Message-ID of its own.

use std::time::SystemTime;

use jiff::Timestamp;
use sequoia_openpgp::Cert;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::types::RevocationStatus;
use serde::Serialize;

use crate::config::Config;
use crate::config::settings::Member;
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId};
use crate::model::language::Language;
use crate::model::outgoing::{Delivery, Outgoing, Purpose, Words, Wrapping};
use crate::model::tlp::Tlp;

/// RFC 5322 2.1.1 asks for 78 columns at most; two are left for being quoted.
const COLUMNS: usize = 76;

/// What every template may use.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Letterhead {
    /// The organisation's name.
    pub organisation: String,
    /// The team's name.
    pub team: String,
    /// The team's address.
    pub contact: String,
    /// Fingerprint of the team's key in groups of four; none when there is no usable key.
    pub fingerprint: Option<String>,
    /// Whether the key is attached.
    pub key_attached: bool,
}

impl Letterhead {
    pub(crate) fn of(config: &Config, now: Timestamp) -> Self {
        let settings = &config.settings;
        let fingerprint = team_key(config, now);
        Self {
            organisation: settings.organisation.name.clone(),
            team: settings.organisation.team.clone(),
            contact: settings.smtp.from.email.clone(),
            key_attached: settings.openpgp.attach_key && fingerprint.is_some(),
            fingerprint,
        }
    }
}

/// The fingerprint of the team's first key that reporters can encrypt to now: an expired or revoked one, or one that
/// only signs, must not be advertised.
fn team_key(config: &Config, now: Timestamp) -> Option<String> {
    let policy = StandardPolicy::new();
    let time: SystemTime = now.into();
    let usable = |cert: &Cert| {
        cert.with_policy(&policy, time).is_ok_and(|valid| {
            let mut keys = valid.keys().alive().revoked(false).for_transport_encryption();
            let revoked = matches!(valid.revocation_status(), RevocationStatus::Revoked(_));
            valid.alive().is_ok() && !revoked && keys.next().is_some()
        })
    };
    let mut own = config.keyring.own.iter();
    own.find(|cert| usable(cert))
        .map(|cert| cert.fingerprint().to_spaced_hex())
}

/// The fingerprint of the certificate that a member's mail is encrypted to.
pub(crate) fn member_cert(member: &Member, config: &Config, now: Timestamp) -> Option<String> {
    Some(config.keyring.cert_for(&member.address, now)?.fingerprint().to_hex())
}

/// Fills a text template. The first line that it prints is `Subject: …`; the text begins after the empty line that
/// follows. A paragraph may stand on one long line: the text is wrapped afterwards.
pub(crate) fn write(config: &Config, page: (Language, &str), context: impl Serialize) -> Result<Words, Fault> {
    let (language, template) = page;
    let rendered = config.templates.render(language, template, context)?;
    let rendered = rendered.trim_start();
    let (first, rest) = rendered.split_once('\n').unwrap_or((rendered, ""));
    let subject = first.strip_prefix("Subject:").ok_or_else(|| {
        Fault::configure(format!(
            "the template {language}/{template} does not begin with a line “Subject: …”; add one and run vorfalld check"
        ))
    })?;
    Ok(Words {
        subject: one_line(subject, 250),
        text: wrap(rest.trim_matches('\n')),
        html: None,
    })
}

/// Text on one line, without control and direction characters, cut at `most` characters: nothing that a stranger
/// wrote may add a header line, hide text or turn its direction.
pub(crate) fn one_line(text: &str, most: usize) -> String {
    let clean: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .collect();
    let mut words = clean.split(' ').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    let line = words.fold(first, |line, word| line + " " + word);
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most.saturating_sub(1)).collect();
    cut.trim_end().to_owned() + "…"
}

/// Direction marks (the “Trojan Source” ones), zero-width and tag characters.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}')
}

/// A stranger's words for an answer: on one line, short, and no link in them works. Whoever forges a From address
/// must not be able to send his links through us.
pub(crate) fn quoted(text: &str) -> String {
    let line = one_line(text, 200);
    let lower = line.to_lowercase();
    if ["://", "www.", "@"].iter().all(|sign| !lower.contains(sign)) {
        return line;
    }
    let word = |word: &str| {
        let lower = word.to_lowercase();
        if lower.contains("://") || lower.contains("www.") || lower.contains('@') {
            // The full stop of the sentence belongs to no link.
            let bare = word.trim_end_matches(['.', ',', ';', '!', '?', ')', '"', '”', '“', '»']);
            let behind = word.get(bare.len()..).unwrap_or_default();
            bare.replace("://", "[:]//").replace('.', "[.]").replace('@', "[at]") + behind
        } else {
            word.to_owned()
        }
    };
    line.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Breaks long lines at spaces; what continues a list item is indented under it. Words are never cut.
pub(crate) fn wrap(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0_u8;
    for line in text.lines().map(str::trim_end) {
        // Conditions in a template leave holes; one empty line is enough anywhere.
        empty = if line.is_empty() { empty.saturating_add(1) } else { 0 };
        if empty < 2 {
            wrap_line(line, &mut out);
        }
    }
    out
}

fn wrap_line(line: &str, out: &mut String) {
    let body = line.trim_start();
    let own = line.chars().count().saturating_sub(body.chars().count());
    let hang = if body.starts_with("- ") {
        own.saturating_add(2)
    } else {
        own
    };
    let mut column = own;
    out.extend(std::iter::repeat_n(' ', own));
    let mut fresh = true;
    for word in body.split_inclusive(' ') {
        let bare = word.trim_end().chars().count();
        if !fresh && column.saturating_add(bare) > COLUMNS {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', hang));
            column = hang;
        }
        out.push_str(word);
        column = column.saturating_add(word.chars().count());
        fresh = false;
    }
    out.truncate(out.trim_end_matches(' ').len());
    out.push('\n');
}

/// The Message-ID of a mail about something to somebody: the same each time it is reckoned, so that a second try, or a
/// step that is made again after a crash, is the same mail. No angle brackets.
pub(crate) fn message_id(config: &Config, purpose: &str, about: &str, to: &Address) -> String {
    let digest = MailId::of(format!("{purpose}|{about}|{}", to.key()).as_bytes()).hex();
    let short: String = digest.chars().take(24).collect();
    let domain = config.settings.smtp.from.domain();
    let domain = if domain.is_empty() { "localhost" } else { &domain };
    format!("vorfalld.{short}@{domain}")
}

/// A mail to queue.
#[derive(Debug)]
pub(crate) struct Draft {
    pub message_id: String,
    pub purpose: Purpose,
    pub to: Address,
    pub language: Language,
    pub tlp: Tlp,
    pub words: Words,
    /// Fingerprint to encrypt to (none leaves the choice to the courier) and the words that go when that fails;
    /// without it the mail goes in clear.
    pub sealed: Option<(Option<String>, Words)>,
    pub incident: Option<IncidentId>,
}

impl Draft {
    pub(crate) fn queue(self, now: Timestamp) -> Outgoing {
        let (wrapping, cert, clear_instead) = match self.sealed {
            Some((cert, notice)) => (Wrapping::Encrypted, cert, Some(notice)),
            None => (Wrapping::Clear, None, None),
        };
        Outgoing {
            message_id: self.message_id,
            purpose: self.purpose,
            to: self.to,
            language: self.language,
            tlp: self.tlp,
            wrapping,
            cert,
            key: None,
            words: self.words,
            clear_instead,
            in_reply_to: None,
            references: Vec::new(),
            incident: self.incident,
            queued: now,
            delivery: Delivery::Waiting {
                attempts: 0,
                next: now,
                last_error: None,
            },
        }
    }
}

/// What the content-free notice may say.
#[derive(Debug, Serialize)]
struct NoticeContext {
    #[serde(flatten)]
    head: Letterhead,
    tag: Option<String>,
    to_team: bool,
}

/// The words that go in clear when encrypting fails: that there is a message, and what to do about it.
pub(crate) fn clear_notice(
    config: &Config,
    language: Language,
    incident: Option<IncidentId>,
    (to_team, now): (bool, Timestamp),
) -> Result<Words, Fault> {
    let context = NoticeContext {
        head: Letterhead::of(config, now),
        tag: incident.map(IncidentId::tag),
        to_team,
    };
    write(config, (language, "clear_notice.txt"), context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_break_and_list_items_hang() {
        let long = format!("- {}", "Wort ".repeat(30));
        let text = wrap(&long);
        assert!(text.lines().all(|line| line.chars().count() <= COLUMNS));
        assert!(text.lines().skip(1).all(|line| line.starts_with("  Wort")));
        let unbroken = "x".repeat(100);
        assert_eq!(wrap(&unbroken), unbroken + "\n");
        assert_eq!(wrap("a\n\n\n\nb"), "a\n\nb\n");
    }

    #[test]
    fn a_strangers_words_bring_no_line_no_link_and_no_hidden_text() {
        assert_eq!(one_line("a\r\nBcc: x@y\tz\u{202e}!", 99), "a Bcc: x@y z!");
        assert_eq!(one_line(&"ä".repeat(300), 200).chars().count(), 200);
        assert_eq!(
            quoted("see HTTPS://evil.example/x or mail a@b.example now. ok"),
            "see HTTPS[:]//evil[.]example/x or mail a[at]b[.]example now. ok"
        );
        assert_eq!(
            quoted("It was http://evil.example/y. (And www.evil.example!)"),
            "It was http[:]//evil[.]example/y. (And www[.]evil[.]example!)"
        );
    }

    #[test]
    fn only_a_key_that_still_holds_is_advertised() {
        let mut config = crate::casework::fixture::config();
        let now = crate::casework::fixture::now();
        let made = |days: i64, valid: u64| {
            let (cert, _) = sequoia_openpgp::cert::CertBuilder::new()
                .add_userid("vorfall@example.org")
                .add_transport_encryption_subkey()
                .set_creation_time(std::time::SystemTime::from(
                    now - jiff::SignedDuration::from_hours(24 * days),
                ))
                .set_validity_period(std::time::Duration::from_secs(valid * 86_400))
                .generate()
                .unwrap();
            cert
        };
        assert_eq!(Letterhead::of(&config, now).fingerprint, None);
        assert!(!Letterhead::of(&config, now).key_attached);
        let (expired, good) = (made(20, 10), made(10, 100));
        let (signs_only, _) = sequoia_openpgp::cert::CertBuilder::new()
            .add_userid("vorfall@example.org")
            .set_creation_time(SystemTime::from(now - jiff::SignedDuration::from_hours(24)))
            .generate()
            .unwrap();
        let wanted = good.fingerprint().to_spaced_hex();
        config.keyring.own = vec![expired, signs_only, good];
        let head = Letterhead::of(&config, now);
        assert_eq!(head.fingerprint.as_deref(), Some(wanted.as_str()));
        assert!(head.key_attached);
        let notice = clear_notice(&config, Language::De, None, (false, now)).unwrap();
        assert!(
            notice.text.contains(&wanted) && notice.text.contains("liegt dieser Nachricht bei"),
            "{notice:?}"
        );
    }
}
