//! Bounces that no header gives away: a server's words in the text, or the returned mail behind them.

use crate::pipeline::dissect::entity::Entity;

/// Multiparts inside one another.
const DEPTH: usize = 3;
/// Parts of each that are looked at.
const PARTS: usize = 10;
/// Bytes of a text that are looked at.
const BYTES: usize = 16 << 10;

/// What servers say of an address that takes no mail, in their own words (RFC 3463 speaks in numbers).
const REFUSALS: &[&str] = &[
    "could not be delivered",
    "couldn't be delivered",
    "cannot be delivered",
    "can't be delivered",
    "unable to deliver",
    "undeliverable",
    "was not delivered",
    "user unknown",
    "unknown user",
    "no such user",
    "mailbox is full",
    "mailbox full",
    "mailbox unavailable",
    "invalid user address",
    "konnte nicht zugestellt werden",
    "nicht zustellbar",
    "unzustellbar",
    "empfänger unbekannt",
    "kunne ikke leveres",
    "kan ikke leveres",
];

/// Whether a mail that a postmaster wrote tells of a mail that came back. Only words of delivery count: a postmaster who
/// complains of spam (5.7.x) and encloses it reports something.
pub(super) fn tells(mail: &Entity<'_>) -> bool {
    let mut seen = Seen::default();
    seen.look(mail, DEPTH);
    (seen.refusal && seen.returned) || seen.transcript
}

#[derive(Debug, Default)]
struct Seen {
    /// A sentence of [`REFUSALS`], or a reply with a status about an address, a mailbox or a route.
    refusal: bool,
    /// A command of SMTP, and a number that could be the reply.
    transcript: bool,
    /// The mail that came back, or its header.
    returned: bool,
}

impl Seen {
    fn look(&mut self, entity: &Entity<'_>, depth: usize) {
        if let (Some(parts), true) = (entity.parts(), depth > 0) {
            for part in parts.take(PARTS) {
                self.look(&Entity::parse(part), depth.saturating_sub(1));
            }
            return;
        }
        match entity.media().as_str() {
            "message/rfc822" | "message/global" | "text/rfc822-headers" | "message/global-headers" => {
                self.returned = true;
            }
            "text/plain" => {
                let text = entity.decoded();
                let text = String::from_utf8_lossy(text.get(..BYTES).unwrap_or(&text)).to_lowercase();
                self.refusal |= REFUSALS.iter().any(|words| text.contains(words)) || refused(&text);
                let command = text.contains("rcpt to:") || text.contains("mail from:");
                self.transcript |= command && text.split_ascii_whitespace().any(is_reply);
            }
            _ => {}
        }
    }
}

/// `550 5.1.1`, `552-5.2.2`, `#5.1.1`: a final reply, then a status about an address (RFC 3463, 3.2), a mailbox (3.3) or
/// a route (3.5).
fn refused(text: &str) -> bool {
    let mut after_reply = false;
    for word in text.split(|c: char| c.is_ascii_whitespace() || c == '-') {
        let status = word.trim_start_matches(['#', '(']);
        if after_reply && ["5.1.", "5.2.", "5.4."].iter().any(|start| status.starts_with(start)) {
            return true;
        }
        after_reply = is_reply(word);
    }
    false
}

/// Replies to `RCPT TO` that are final (RFC 5321, 4.2.3).
fn is_reply(word: &str) -> bool {
    ["550", "551", "552", "553"].contains(&word.trim_end_matches([':', ',']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(mail: &str) -> bool {
        let crlf = mail.replace('\n', "\r\n");
        assert_eq!(
            tells(&Entity::parse(mail.as_bytes())),
            tells(&Entity::parse(crlf.as_bytes()))
        );
        tells(&Entity::parse(mail.as_bytes()))
    }

    fn with_returned(text: &str) -> String {
        format!(
            "From: postmaster@x.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n{text}\n\
             --b\nContent-Type: message/rfc822\n\nSubject: Hallo\n\nHallo\n--b--\n"
        )
    }

    #[test]
    fn a_servers_words_and_the_returned_mail_make_a_bounce() {
        assert!(told(&with_returned(
            "Sent <<< RCPT TO:<a@b>\nReceived >>> 550 5.1.1 <a@b>... user unknown"
        )));
        assert!(told(&with_returned("Ihre Nachricht konnte nicht zugestellt werden.")));
        assert!(told(&with_returned("Meldingen kunne ikke leveres.")));
        assert!(told(
            "From: post_master@x.example\n\n550 - no such user here\n\nRCPT TO: 0123@x.example\n"
        ));
    }

    #[test]
    fn a_report_that_encloses_a_mail_is_none() {
        assert!(!told(&with_returned(
            "We got the enclosed phishing mail from your network."
        )));
        assert!(!told(&with_returned(
            "Rejected with 554 5.7.1 as spam, sent by your host 192.0.2.7."
        )));
        assert!(!told(
            "From: no-reply@forms.example\n\nDie Mail konnte nicht zugestellt werden, danach fehlte das Postfach.\n"
        ));
    }

    #[test]
    fn parts_without_end_are_not_followed() {
        let deep: Vec<String> = (0..200)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
            .collect();
        let deep = deep.concat();
        assert!(!tells(&Entity::parse(
            format!("{deep}\n550 5.1.1 RCPT TO:\n").as_bytes()
        )));
    }
}
