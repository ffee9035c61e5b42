//! mbox files: many mails in one file, each behind a line that starts with `From `.

use std::io::{self, BufRead};
use std::ops::Range;

/// Longest piece of a line that is looked at. Only the start of a line matters here.
const LINE: u64 = 8 * 1024;

/// Whether a line parts two mails. In files whose writer quoted nothing, sentences start with “From ” too: a real
/// separator has a time of day in it.
pub(super) fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    rest.windows(5).any(|five| match five {
        [a, b, b':', c, d] => [a, b, c, d].iter().all(|digit| digit.is_ascii_digit()),
        _ => false,
    })
}

/// Where the mails of an mbox lie, without their separators. Bytes before the first separator are no mail.
pub(super) fn ranges(mut source: impl BufRead) -> io::Result<Vec<Range<u64>>> {
    let mut found: Vec<Range<u64>> = Vec::new();
    let mut line = Vec::new();
    let mut position: u64 = 0;
    let mut at_start = true;
    let mut after_blank = true;
    let mut blank_length: u64 = 0;
    loop {
        line.clear();
        let read = io::Read::take(&mut source, LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        let begin = position;
        let length = u64::try_from(read).unwrap_or(u64::MAX);
        position = position.saturating_add(length);
        if at_start && after_blank && is_separator(&line) {
            if let Some(last) = found.last_mut() {
                // The blank line before a separator belongs to the separator.
                last.end = begin.saturating_sub(blank_length).max(last.start);
            }
            found.push(position..position);
            after_blank = false;
        } else {
            let blank = at_start && matches!(line.as_slice(), b"\n" | b"\r\n");
            after_blank = blank;
            blank_length = if blank { length } else { 0 };
        }
        at_start = line.ends_with(b"\n");
        if let Some(last) = found.last_mut() {
            last.end = position;
        }
    }
    if let Some(last) = found.last_mut() {
        last.end = last.end.saturating_sub(blank_length).max(last.start);
    }
    Ok(found)
}

/// Undoes the quoting of the mboxrd form: `>From ` becomes `From `, `>>From ` becomes `>From `.
pub(super) fn unquote(mail: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(mail.len());
    for line in mail.split_inclusive(|byte| *byte == b'\n') {
        let marks = line.iter().take_while(|byte| **byte == b'>').count();
        let is_quoted = marks > 0 && line.get(marks..).is_some_and(|rest| rest.starts_with(b"From "));
        out.extend_from_slice(line.get(usize::from(is_quoted)..).unwrap_or_default());
    }
    out
}

/// The mails of an mbox, one after the other. Bytes that are no mbox are one mail: an MTA's pipe may or may not put a
/// `From ` line first.
pub fn split_mbox(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    let ranges = if bytes.starts_with(b"From ") {
        // Reading from memory does not fail.
        ranges(bytes).unwrap_or_default()
    } else {
        Vec::new()
    };
    let whole = ranges.is_empty().then(|| bytes.to_vec());
    let pieces = ranges.into_iter().filter_map(move |range| {
        let start = usize::try_from(range.start).ok()?;
        let end = usize::try_from(range.end).ok()?;
        bytes.get(start..end).map(unquote)
    });
    whole.into_iter().chain(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(bytes: &[u8]) -> Vec<String> {
        split_mbox(bytes).map(|mail| String::from_utf8(mail).unwrap()).collect()
    }

    #[test]
    fn an_mbox_falls_apart_into_its_mails() {
        let mbox = b"From a@b Mon Mar  2 10:00:00 2026\nSubject: 1\n\n>From here\n>>From there\n\n\
            From - Tue Mar  3 10:00:00 2026\nSubject: 2\n\nbody\n\n";
        assert_eq!(
            split(mbox),
            ["Subject: 1\n\nFrom here\n>From there\n", "Subject: 2\n\nbody\n"]
        );
    }

    #[test]
    fn a_sentence_that_starts_with_from_parts_no_mail() {
        let mbox = b"From a Mon Mar  2 10:00:00 2026\r\nA: b\r\n\r\nHello\r\n\r\nFrom tomorrow on\r\nFrom 10:00 on\r\n";
        assert_eq!(split(mbox).len(), 1);
    }

    #[test]
    fn a_single_mail_is_one_mail_with_or_without_a_from_line() {
        assert_eq!(split(b"Subject: x\n\nFrom a 10:00\n"), ["Subject: x\n\nFrom a 10:00\n"]);
        assert_eq!(
            split(b"From a@b Mon Mar  2 10:00:00 2026\nSubject: x\n"),
            ["Subject: x\n"]
        );
        assert_eq!(split(b""), [""]);
    }

    #[test]
    fn a_line_without_an_end_needs_no_memory_and_hides_no_separator() {
        let mut mbox = b"From a Mon Mar  2 10:00:00 2026\nA: b\n\n".to_vec();
        mbox.extend(std::iter::repeat_n(b'x', 8 * 1024));
        mbox.extend(b"From b Mon Mar  2 10:00:00 2026\n\nFrom c Mon Mar  2 10:00:00 2026\nC: d\n");
        let mails = split(&mbox);
        assert_eq!(mails.len(), 2, "the middle one is inside a line");
        assert_eq!(mails[1], "C: d\n");
    }
}
