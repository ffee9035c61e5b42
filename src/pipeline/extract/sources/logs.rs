//! Lines of a log pasted into a mail are evidence: the heads of their columns ask for nothing.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::is_match;

/// A time at the beginning of a line, or an address and a time, and something behind it.
static STAMPED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[\s>|\[]*(?:\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[\d{1,2}/\w{3}/\d{4}:|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{2}:\d{2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s+\d{1,2} \d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2}[.,]?\d*)\S*\s+\S").ok()
});

/// The text without rows of a log and the heads of its columns; two rows make a log.
pub(super) fn without(text: &str) -> Cow<'_, str> {
    let stamped = |line: &&str| is_match(&STAMPED, line);
    let lines: Vec<&str> = text.lines().collect();
    let rows: Vec<bool> = lines.iter().map(|line| line.len() <= 1000 && stamped(line)).collect();
    let row = |at: Option<usize>| at.and_then(|at| rows.get(at)).copied().unwrap_or(false);
    let of_log = |at: usize| row(Some(at)) && (row(at.checked_sub(1)) || row(at.checked_add(1)));
    if !(0..lines.len()).any(of_log) {
        return Cow::Borrowed(text);
    }
    let columns =
        |line: &str| line.trim().matches("  ").count() >= 2 || line.contains('\t') || line.matches('|').count() >= 2;
    let kept = lines.iter().enumerate().filter(|(at, line)| {
        let head = columns(line) && at.checked_add(1).is_some_and(of_log);
        // “Log excerpt:” announces the rows and nothing else.
        let announces =
            line.trim_end().ends_with(':') && line.chars().count() <= 80 && at.checked_add(1).is_some_and(of_log);
        !of_log(*at) && !head && !announces
    });
    Cow::Owned(kept.map(|(_, line)| *line).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_log_is_no_form() {
        let log = "Hallo,\nZeit                  Quelle          Ziel         Port\n2026-11-10 20:14:02   198.51.100.61   192.0.2.14   22\n2026-11-10 20:14:03   198.51.100.61   192.0.2.15   22\nGruß";
        assert_eq!(without(log), "Hallo,\nGruß");
        let web = "Was: Anmeldungen\nAuszug:\n203.0.113.7 - - [10/Nov/2026:03:12:44 +0100] \"POST /l\" 401\n203.0.113.7 - - [10/Nov/2026:03:12:45 +0100] \"POST /l\" 401\nGruß";
        assert_eq!(without(web), "Was: Anmeldungen\nGruß");
        let addresses = "Adressen:\n203.0.113.7\n203.0.113.8";
        assert_eq!(without(addresses), addresses);
        assert_eq!(
            without("2026-11-10 20:14 bemerkt\nOrt: Essen"),
            "2026-11-10 20:14 bemerkt\nOrt: Essen"
        );
    }
}
