//! The block of headers above a mail that is quoted or passed on, and the line that parts it from the words above.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::is_match;

/// So much of a quotation is looked at, bytes.
const LONGEST_QUOTATION: usize = 200_000;

pub(super) static REPLY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*[-_*=]{2,}\s*(?:urspr(?:ü|ue)ngliche\s+nachricht|original[- ]?nachricht|original\s+message|originalnachricht|opprinnelig\s+melding|opprinneleg\s+melding|opphavle[gi]g?\s+melding|original\s+appointment|ursprungligt\s+meddelande)\b.*$").ok()
});
pub(super) static FORWARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:[-_*=]{2,}\s*(?:weitergeleitete\s+nachricht|forwarded\s+message|forwarded\s+mail|videresendt\s+(?:melding|e-post)|vidaresendt\s+melding|begin\s+forwarded\s+message)|begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail))\b.*$").ok()
});
/// Outlook's block of headers: `Von: … / Gesendet: … / An: … / Betreff: …`.
static FROM_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:von|from|fra|frå|från)\s*:\*?\s*\S").ok());
static SENT_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s*>]*(?:gesendet|sent|sendt|datum|date|dato|an|to|til|betreff|subject|emne|cc|kopi|antwort an|reply-to|skickat)\s*:").ok()
});
/// What else programs print in such a block; a form may ask for it, so it makes none.
static MORE_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s*>]*(?:priorität|priority|prioritet|wichtigkeit|importance|viktighet|viktigheit|anlagen?|attachments?|vedlegg|kopie|bcc)\s*:").ok()
});
/// A line above the words of a mail that is passed on.
pub(super) fn is_headed(line: &str) -> bool {
    line.trim().is_empty()
        || is_match(&FROM_LINE, line)
        || is_match(&SENT_LINE, line)
        || is_match(&MORE_LINE, line)
        || is_match(&REPLY, line)
        || is_match(&FORWARD, line)
        || is_rule(line)
}

/// Whether a quoted mail begins on this line: its headers, or the line that parts them from the words above.
pub(super) fn opens_quotation(lines: &[&str], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    is_match(&REPLY, line) || is_header_block(lines, at) || (is_rule(line) && is_header_block_below(lines, at))
}

/// “-----Message d'origine-----”, “________________”: a line that parts, whatever it says.
fn is_rule(line: &str) -> bool {
    let sign = |c: char| matches!(c, '-' | '_' | '*' | '=');
    let line = line.trim();
    let drawn = |end: &str| end.chars().count() == 3 && end.chars().all(sign);
    let first: String = line.chars().take(3).collect();
    let last: String = line.chars().rev().take(3).collect();
    line.len() <= 200 && drawn(&first) && drawn(&last)
}

/// Three headers in any order directly below a line, one of them the sender's.
fn is_header_block_below(lines: &[&str], at: usize) -> bool {
    let below = lines.iter().skip(at.saturating_add(1));
    let block = below.take(8).skip_while(|line| line.trim().is_empty());
    let (mut from, mut others) = (0_usize, 0_usize);
    for line in block.take_while(|line| !line.trim().is_empty()) {
        from = from.saturating_add(usize::from(is_match(&FROM_LINE, line)));
        others = others.saturating_add(usize::from(is_match(&SENT_LINE, line)));
    }
    from == 1 && others >= 2
}

/// A `From:` line with at least two further header lines among the next five.
pub(super) fn is_header_block(lines: &[&str], at: usize) -> bool {
    lines.get(at).is_some_and(|line| is_match(&FROM_LINE, line))
        && lines
            .iter()
            .skip(at.saturating_add(1))
            .take(5)
            .filter(|line| is_match(&SENT_LINE, line))
            .count()
            >= 2
}

pub(super) fn without_headers(lines: &[&str]) -> String {
    let mut body = String::new();
    for (number, line) in lines.iter().skip_while(|line| is_headed(line)).enumerate() {
        if body.len() > LONGEST_QUOTATION {
            break;
        }
        if number > 0 {
            body.push('\n');
        }
        body.push_str(line.trim_start().trim_start_matches("> ").trim_start_matches('>'));
    }
    body.truncate(body.floor_char_boundary(LONGEST_QUOTATION));
    body
}

/// `From:` and `Reply-To:` of a forwarded mail's block of headers.
pub(super) fn senders(lines: &[&str]) -> String {
    let block = lines.iter().take(12);
    let named = block.filter(|line| is_match(&FROM_LINE, line) || is_match(&ANSWER_LINE, line));
    named.take(4).copied().collect::<Vec<_>>().join("\n")
}

/// `Gesendet:`, `Date:` of a forwarded mail's block of headers.
pub(super) fn sent(lines: &[&str]) -> String {
    let line = lines.iter().take(12).find(|line| is_match(&DATE_LINE, line));
    let value = line
        .and_then(|line| line.split_once(':'))
        .map(|(_, value)| value.trim());
    value.unwrap_or_default().chars().take(100).collect()
}

static DATE_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:gesendet|sent|sendt|datum|date|dato|skickat)\s*:").ok());
static ANSWER_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:antwort an|reply-to|svar til|return-path)\s*:").ok());
