//! What is told by somebody else than the sender: whose words they are, when they were written.

use crate::pipeline::dissect::TextPart;

/// How the numbers of the headers of attached messages end (RFC 9051, 6.4.5.1).
const HEADER: &str = ".HEADER";

/// Whether a text is the headers of an attached message: nobody's words.
pub(super) fn is_header(text: &TextPart) -> bool {
    text.forwarded && text.part.ends_with(HEADER)
}

/// The headers of the innermost attached message in which a part stands.
fn headers_of<'t>(texts: &'t [TextPart], part: &str) -> Option<&'t TextPart> {
    let holds = |text: &&TextPart| {
        let message = text.part.strip_suffix(HEADER).filter(|_| text.forwarded);
        let rest = message.and_then(|message| part.strip_prefix(message));
        rest.is_some_and(|rest| rest.starts_with(['.', ':']))
    };
    texts.iter().filter(holds).max_by_key(|text| text.part.len())
}

/// When the attached message in which a part stands was written, in the words of its header.
pub(super) fn sent<'t>(texts: &'t [TextPart], part: &str) -> &'t str {
    let lines = headers_of(texts, part).into_iter().flat_map(|text| text.text.lines());
    let mut dates = lines.filter_map(|line| line.strip_prefix("Date:"));
    dates.next().map(str::trim).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_was_written_when_the_message_around_it_was() {
        let text = |part: &str, date: &str| TextPart {
            part: part.to_owned(),
            text: format!("From: a@example.org\nDate: {date}\n"),
            forwarded: true,
            ..TextPart::default()
        };
        let texts = [text("2.HEADER", "A"), text("2.1.HEADER", "B"), text("3:1.HEADER", "C")];
        for (part, want) in [
            ("2.2", "A"),
            ("2.1.1", "B"),
            ("3:1.2", "C"),
            ("1", ""),
            ("22.1", ""),
            ("3:11.1", ""),
        ] {
            assert_eq!(sent(&texts, part), want, "{part}");
        }
    }
}
