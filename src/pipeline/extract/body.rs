//! What of a mail's text are the reporter's own words: not the quoted answer, not the signature, not a forwarded mail.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};

/// A text taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// The reporter's own words.
    pub(crate) own: String,
    /// What stands below `-- ` or the farewell.
    pub(crate) signature: String,
    /// What was forwarded, without its headers.
    pub(crate) forwarded: String,
    /// The lines that name who sent what was forwarded.
    pub(crate) senders: String,
}

/// “Am 05.10.2026 schrieb Erika:”, “On Mon … wrote:”, “5. okt. 2026 skrev …:”.
static ATTRIBUTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:(?:am|on|den|le|op|på|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|ma\.|ti\.|on\.|to\.|fr\.|lø\.|sø\.)\b.{0,200}|.{0,160})\b(?:schrieb|wrote|skrev|schreef|a écrit)\b.{0,120}:\s*$").ok()
});
static REPLY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*[-_*=]{2,}\s*(?:urspr(?:ü|ue)ngliche\s+nachricht|original[- ]?nachricht|original\s+message|originalnachricht|opprinnelig\s+melding|opprinneleg\s+melding|original\s+appointment|ursprungligt\s+meddelande)\b.*$").ok()
});
static FORWARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:[-_*=]{2,}\s*(?:weitergeleitete\s+nachricht|forwarded\s+message|forwarded\s+mail|videresendt\s+(?:melding|e-post)|vidaresendt\s+melding|begin\s+forwarded\s+message)|begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail))\b.*$").ok()
});
/// Outlook's block of headers: `Von: … / Gesendet: … / An: … / Betreff: …`.
static FROM_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:von|from|fra|frå|från)\s*:\*?\s*\S").ok());
static SENT_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s*>]*(?:gesendet|sent|sendt|datum|date|dato|an|to|til|betreff|subject|emne|cc|kopi|antwort an|reply-to|skickat)\s*:").ok()
});
static FORWARDED_SUBJECT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*(?:(?:re|aw|sv|antw?)\s*:\s*)*(?:wg|fwd?|vs|vb|i)\s*:").ok());

/// Takes a text apart. `forward` says that the whole part is somebody else's mail.
pub(crate) fn take_apart(text: &str, subject: &str, forward: bool, lexicon: &Lexicon) -> Spoken {
    let mut spoken = Spoken::default();
    if forward {
        text.clone_into(&mut spoken.forwarded);
        return spoken;
    }
    let passed_on = is_match(&FORWARDED_SUBJECT, subject);
    let lines: Vec<&str> = text.lines().collect();
    let mut own: Vec<&str> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let rest = || lines.get(at.saturating_add(1)..).unwrap_or_default();
        if is_match(&FORWARD, line) {
            spoken.forwarded = without_headers(rest());
            spoken.senders = senders(rest());
            break;
        }
        if is_match(&REPLY, line) || is_header_block(&lines, at) {
            if passed_on {
                let block = lines.get(at..).unwrap_or_default();
                spoken.forwarded = without_headers(block);
                spoken.senders = senders(block);
            }
            break;
        }
        if is_attribution(&lines, at) {
            // Words below or between a quotation are the writer's own; lines with `>` are dropped one by one.
            if !rest().iter().any(|line| line.trim_start().starts_with('>')) {
                break;
            }
            continue;
        }
        if line.trim_start().starts_with('>') {
            continue;
        }
        own.push(line);
    }
    let (own, signature) = cut_signature(&own, lexicon);
    spoken.own = own;
    spoken.signature = signature;
    spoken
}

/// An attribution may be wrapped onto two lines.
fn is_attribution(lines: &[&str], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    if line.trim().is_empty() || line.len() > 300 {
        return false;
    }
    if is_match(&ATTRIBUTION, line) {
        return true;
    }
    let next = lines.get(at.saturating_add(1)).copied().unwrap_or_default();
    let first = normal::words(line);
    let opens = ["am ", "on ", "den "].iter().any(|word| first.starts_with(word));
    opens && next.trim_end().ends_with(':') && is_match(&ATTRIBUTION, &format!("{line} {next}"))
}

/// A `From:` line with at least two further header lines among the next five.
fn is_header_block(lines: &[&str], at: usize) -> bool {
    lines.get(at).is_some_and(|line| is_match(&FROM_LINE, line))
        && lines
            .iter()
            .skip(at.saturating_add(1))
            .take(5)
            .filter(|line| is_match(&SENT_LINE, line))
            .count()
            >= 2
}

fn without_headers(lines: &[&str]) -> String {
    let mut body = lines
        .iter()
        .skip_while(|line| {
            line.trim().is_empty() || is_match(&FROM_LINE, line) || is_match(&SENT_LINE, line) || is_match(&REPLY, line)
        })
        .map(|line| line.trim_start().trim_start_matches("> ").trim_start_matches('>'))
        .collect::<Vec<_>>()
        .join("\n");
    body.truncate(body.floor_char_boundary(200_000));
    body
}

fn cut_signature(lines: &[&str], lexicon: &Lexicon) -> (String, String) {
    let delimiter = lines
        .iter()
        .position(|line| matches!(*line, "-- " | "--") || line.trim_end() == "--");
    let end = delimiter.unwrap_or(lines.len());
    let farewell = lines
        .iter()
        .enumerate()
        .take(end)
        .find(|(at, line)| {
            is_farewell(line, lexicon) && end.saturating_sub(*at) <= 25 && nothing_but_signature(lines, *at, end)
        })
        .map(|(at, _)| at);
    let cut = farewell.or_else(|| last_block(lines, end)).unwrap_or(end);
    let text = |lines: Option<&[&str]>| lines.unwrap_or_default().join("\n").trim().to_owned();
    (text(lines.get(..cut)), text(lines.get(cut..)))
}

/// `From:` and `Reply-To:` of a forwarded mail's block of headers.
fn senders(lines: &[&str]) -> String {
    let block = lines.iter().take(12);
    let named = block.filter(|line| is_match(&FROM_LINE, line) || is_match(&ANSWER_LINE, line));
    named.take(4).copied().collect::<Vec<_>>().join("\n")
}

static ANSWER_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:antwort an|reply-to|svar til|return-path)\s*:").ok());
static PHONE_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*(?:tel|telefon|phone|fon|tlf|mobil|mobile|mob|handy|durchwahl|office|cell|direct|m|t)\b[.:]*\s*[+(]?\d[\d\s()/.+–-]{4,}(?:\D.*)?$").ok());

/// A block of short lines at the end with a telephone and without a sentence or a label: somebody's particulars,
/// though no farewell stands above them.
fn last_block(lines: &[&str], end: usize) -> Option<usize> {
    let own = lines.get(..end)?;
    let last = own.iter().rposition(|line| !line.trim().is_empty())?;
    let first = own.get(..last)?.iter().rposition(|line| line.trim().is_empty())?.checked_add(1)?;
    let block = own.get(first..=last)?;
    let short = block.len() >= 2
        && block.len() <= 8
        && block.iter().all(|line| {
            let colon = line.contains(':') && !is_match(&PHONE_LINE, line) && !line.contains('@');
            line.chars().count() <= 70 && !line.trim_end().ends_with(['.', '?', '!']) && !colon
        });
    let phone = block.iter().skip(1).any(|line| is_match(&PHONE_LINE, line));
    (short && phone && first > 0).then_some(first)
}

/// A form may follow the farewell: then it is no signature.
fn nothing_but_signature(lines: &[&str], at: usize, end: usize) -> bool {
    lines
        .get(at..end)
        .unwrap_or_default()
        .iter()
        .all(|line| line.chars().count() <= 120)
}

/// “Viele Grüße”, “Kind regards,”, “Mvh Ola”: the first words of a short line.
pub(crate) fn is_farewell(line: &str, lexicon: &Lexicon) -> bool {
    let words = normal::words(line);
    let count = words.split(' ').count();
    !words.is_empty()
        && line.chars().count() <= 60
        && !line.contains(':')
        && lexicon.farewells.iter().any(|farewell| {
            words.strip_prefix(farewell.as_str()).is_some_and(|rest| {
                rest.is_empty() || (rest.starts_with(' ') && count <= farewell.split(' ').count().saturating_add(4))
            })
        })
}

/// The own words without the greeting, for a description.
pub(crate) fn without_greeting<'a>(text: &'a str, lexicon: &Lexicon) -> &'a str {
    let trimmed = text.trim_start();
    let Some(first) = trimmed.lines().next() else {
        return trimmed;
    };
    let words = normal::words(first);
    let greets = first.chars().count() <= 80
        && lexicon.greetings.iter().any(|greeting| {
            words
                .strip_prefix(greeting.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
    // “Hallo, mein Laptop ist weg.” greets and tells on one line.
    if greets && words.split(' ').count() <= 7 && !first.trim_end().ends_with(['.', '?']) {
        trimmed.get(first.len()..).unwrap_or_default().trim_start()
    } else {
        trimmed
    }
}

fn is_match(regex: &LazyLock<Option<Regex>>, text: &str) -> bool {
    regex.as_ref().is_some_and(|regex| regex.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    fn spoken(text: &str, subject: &str) -> Spoken {
        take_apart(text, subject, false, &FormRules::shipped().lexicon)
    }

    #[test]
    fn a_quoted_form_in_a_reply_is_no_new_answer() {
        let text = "Anbei noch die Nummer.\n\nAm 05.10.2026 um 10:00 schrieb Vorfall-Team:\n> Name: Erika Muster\n> Telefon: 1";
        assert_eq!(spoken(text, "AW: x").own, "Anbei noch die Nummer.");
        let text = "Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: Team\nGesendet: Montag\nAn: Erika\nBetreff: x\n\nName: Erika";
        let spoken = spoken(text, "AW: x");
        assert_eq!((spoken.own.as_str(), spoken.forwarded.as_str()), ("Danke.", ""));
    }

    #[test]
    fn forwarded_words_are_kept_apart() {
        let text = "Zur Kenntnis.\n\nVon: Ola <ola@example.org>\nGesendet: Montag\nAn: Erika\nBetreff: Laptop\n\nMein Laptop ist weg.";
        let spoken = spoken(text, "WG: Laptop");
        assert_eq!(spoken.own, "Zur Kenntnis.");
        assert_eq!(spoken.forwarded, "Mein Laptop ist weg.");
    }

    #[test]
    fn the_signature_goes_and_the_greeting_too() {
        let rules = FormRules::shipped();
        let spoken = spoken(
            "Hallo Team,\n\nmein Laptop ist weg.\n\nViele Grüße\nErika Muster\nTel. 123\n-- \nX",
            "Laptop",
        );
        assert_eq!(without_greeting(&spoken.own, &rules.lexicon), "mein Laptop ist weg.");
        assert!(spoken.signature.contains("Tel. 123"));
    }
}
