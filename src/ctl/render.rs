//! Lines of JSON for people: tables and short texts, made of the same values that scripts read.

use std::fmt::Write as _;

use serde_json::Value;

use crate::daemon::protocol::Request;
use crate::model::protection::Protection;

/// The answer to a request as text.
pub fn lines(request: &Request, lines: &[String], colour: bool) -> String {
    let rows: Vec<Value> = lines
        .iter()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let paint = Paint { colour };
    match request {
        Request::Ingest { .. } | Request::Retry { .. } => rows.iter().map(ingested).collect(),
        Request::Explain { .. } => rows.iter().map(explained).collect(),
        Request::Incidents { .. } => table(&rows, INCIDENTS, "No open incidents.", paint),
        Request::Show { .. } | Request::Order { .. } | Request::Split { .. } => rows.iter().map(shown).collect(),
        Request::Quarantine => table(&rows, STUBS, "Nothing is in quarantine.", paint),
        Request::Mails { .. } => table(&rows, MAILS, "No mail has been seen yet.", paint),
        Request::Clocks { .. } => table(&rows, CLOCKS, "No clock is running.", paint),
        Request::Outbox { .. } | Request::Digest { .. } => table(&rows, OUTBOX, "No mail to send.", paint),
        Request::Retention { .. } => table(&rows, ERASED, "Nothing is over its time.", paint),
        Request::Erase { .. } => {
            table(&rows, ERASED, "Nothing was erased.", paint)
                + "Backups, and the mailbox's folders of handled mails, still have theirs.\n"
        }
        Request::Status { metrics: true } => lines.concat(),
        Request::Status { metrics: false } => rows.iter().map(|row| tree(row, 0)).collect(),
    }
}

#[derive(Clone, Copy)]
struct Paint {
    colour: bool,
}

impl Paint {
    fn heading(self, text: &str) -> String {
        if self.colour {
            format!("\x1b[1m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Heading, path into the object, widest.
type Column = (&'static str, &'static str, usize);

const INCIDENTS: &[Column] = &[
    ("ID", "/id", 12),
    ("STATE", "/state", 12),
    ("KIND", "/kind", 20),
    ("PRIORITY", "/priority", 8),
    ("TLP", "/tlp", 12),
    ("REPORTS", "/reports", 7),
    ("NEXT DEADLINE", "/clocks", 48),
    ("SUBJECT", "/report/subject", 48),
];
const STUBS: &[Column] = &[
    ("ID", "/id", 12),
    ("OPENED", "/opened", 25),
    ("NEXT DEADLINE", "/clocks", 48),
    ("WHY", "/unreadable", 100),
];
const MAILS: &[Column] = &[
    ("RECEIVED", "/received", 25),
    ("FROM", "/from", 30),
    ("OUTCOME", "/outcome", 12),
    ("INCIDENT", "/incident", 12),
    ("ANSWER", "/ack/decision", 6),
    ("SUBJECT", "/subject", 40),
    ("WHY", "/why", 60),
];
const CLOCKS: &[Column] = &[
    ("DUE", "/due", 25),
    ("LEFT", "/seconds_left", 20),
    ("INCIDENT", "/incident", 12),
    ("CLOCK", "/name", 24),
    ("FROM", "/anchor", 16),
    ("WHY", "/why", 70),
];
const ERASED: &[Column] = &[
    ("WHAT", "/what", 12),
    ("FATE", "/fate", 8),
    ("INCIDENT", "/incident", 12),
    ("KIND", "/kind", 20),
    ("LAST WORD", "/since", 25),
    ("KEPT", "/kept", 10),
    ("COUNT", "/count", 8),
    ("WHY", "/why", 60),
];
const OUTBOX: &[Column] = &[
    ("QUEUED", "/queued", 25),
    ("STATE", "/state", 8),
    ("PURPOSE", "/purpose", 16),
    ("TO", "/to", 32),
    ("WRAPPING", "/wrapping", 9),
    ("INCIDENT", "/incident", 12),
    ("SUBJECT", "/subject", 60),
];

fn table(rows: &[Value], columns: &[Column], none: &str, paint: Paint) -> String {
    if rows.is_empty() {
        return format!("{none}\n");
    }
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            columns
                .iter()
                .map(|(_, path, widest)| cut(&cell(row, path), *widest))
                .collect()
        })
        .collect();
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(column, (heading, ..))| {
            let widest = cells
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max();
            widest.unwrap_or(0).max(heading.len())
        })
        .collect();
    let line = |cells: &[String]| -> String {
        let padded: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        padded.join("  ").trim_end().to_owned()
    };
    let headings: Vec<String> = columns.iter().map(|(heading, ..)| (*heading).to_owned()).collect();
    let mut text = paint.heading(&line(&headings));
    for row in &cells {
        text.push('\n');
        text.push_str(&line(row));
    }
    text.push('\n');
    text
}

fn cell(row: &Value, path: &str) -> String {
    match (path, row.pointer(path)) {
        (_, None | Some(Value::Null)) => String::new(),
        ("/clocks", Some(Value::Array(clocks))) => next_clock(clocks),
        ("/reports", Some(Value::Array(reports))) => reports.len().to_string(),
        ("/seconds_left", Some(seconds)) => duration(seconds.as_i64().unwrap_or(0)),
        (_, Some(value)) => plain(value),
    }
}

fn next_clock(clocks: &[Value]) -> String {
    let due = |clock: &&Value| clock.pointer("/due").map(plain).unwrap_or_default();
    let running = clocks
        .iter()
        .filter(|clock| clock.pointer("/state").is_none_or(|state| state == "running"));
    running.min_by_key(due).map_or_else(String::new, |clock| {
        format!(
            "{} {}",
            due(&clock),
            clock.pointer("/name").map(plain).unwrap_or_default()
        )
    })
}

/// `2 d 3 h`, `overdue 5 min`.
fn duration(seconds: i64) -> String {
    let (days, rest) = (seconds.unsigned_abs() / 86_400, seconds.unsigned_abs() % 86_400);
    let (hours, minutes) = (rest / 3600, rest % 3600 / 60);
    let text = match (days, hours) {
        (0, 0) => format!("{minutes} min"),
        (0, _) => format!("{hours} h {minutes} min"),
        _ => format!("{days} d {hours} h"),
    };
    if seconds < 0 { format!("overdue {text}") } else { text }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => safe(text),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::Null => String::new(),
        other => safe(&other.to_string()),
    }
}

/// A stranger's subject must not steer the operator's terminal: control characters become spaces.
fn safe(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) {
                ' '
            } else {
                c
            }
        })
        .collect()
}

/// A stranger's words, harmless and at most so many characters.
pub(super) fn short(text: &str, widest: usize) -> String {
    cut(&safe(text), widest)
}

fn cut(text: &str, widest: usize) -> String {
    if text.chars().count() <= widest {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(widest.saturating_sub(1)).collect();
    short.push('…');
    short
}

fn ingested(row: &Value) -> String {
    let text = |path: &str| row.pointer(path).map(plain).unwrap_or_default();
    let incident = match text("/incident") {
        id if id.is_empty() => String::new(),
        id => format!(" {id}"),
    };
    let kind = match text("/kind") {
        kind if kind.is_empty() => String::new(),
        kind => format!(", {kind}, {}, TLP:{}", text("/priority"), text("/tlp")),
    };
    format!(
        "{}: {}{incident}{kind}\n    {}\n",
        text("/path"),
        text("/outcome"),
        text("/why")
    )
}

fn explained(row: &Value) -> String {
    let mut out = ingested(row);
    let ack = |path: &str| row.pointer(path).map(plain).unwrap_or_default();
    let verdict = row.pointer("/protection").cloned().unwrap_or_default();
    if let Ok(verdict) = serde_json::from_value::<Protection>(verdict) {
        let _ = writeln!(out, "protection\n    {}", verdict.in_words());
        for note in &verdict.notes {
            let _ = writeln!(out, "    - {note}");
        }
    }
    out.push_str("fields\n");
    for (field, value) in row.pointer("/report").and_then(Value::as_object).into_iter().flatten() {
        let _ = writeln!(out, "    {field:<18} {}", cut(&plain(value), 90));
        let from = row.pointer(&format!("/provenance/{field}"));
        let place = |key: &str| from.and_then(|from| from.get(key)).map(plain).unwrap_or_default();
        let words: Vec<String> = ["form", "part", "file", "place", "label", "confidence"]
            .iter()
            .map(|key| place(key))
            .filter(|word| !word.is_empty())
            .collect();
        let _ = writeln!(out, "    {:<18} from {}", "", words.join(" · "));
    }
    for (heading, path) in [
        ("kind, priority and label", "/judged"),
        ("missing", "/missing"),
        ("labels that no rule understood", "/unread_labels"),
        ("other answers", "/conflicts"),
        ("not readable", "/unreadable"),
        ("clocks", "/clocks"),
        ("related", "/related"),
        ("observables", "/iocs"),
    ] {
        if row
            .pointer(path)
            .and_then(Value::as_array)
            .is_some_and(|items| !items.is_empty())
        {
            out.push_str(&format_section(heading, row.pointer(path)));
        }
    }
    let _ = writeln!(
        out,
        "answer\n    {} to {} in {}, encrypted: {}\n    {}",
        ack("/ack/decision"),
        ack("/ack/to"),
        ack("/ack/language"),
        ack("/ack/encrypted"),
        ack("/ack/why")
    );
    out
}

fn shown(row: &Value) -> String {
    tree(row, 0)
}

fn format_section(heading: &str, value: Option<&Value>) -> String {
    format!("{heading}\n{}", value.map(|value| tree(value, 1)).unwrap_or_default())
}

/// Any value as indented lines; the values come from this program, their depth is small.
fn tree(value: &Value, depth: usize) -> String {
    let indent = "    ".repeat(depth);
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !is_empty(value))
            .map(|(key, value)| match value {
                Value::Object(_) => format!("{indent}{key}\n{}", tree(value, depth.saturating_add(1))),
                Value::Array(items) if items.iter().any(Value::is_object) => {
                    format!("{indent}{key}\n{}", tree(value, depth.saturating_add(1)))
                }
                _ => format!("{indent}{key:<18} {}\n", plain(value)),
            })
            .collect(),
        Value::Array(items) => items
            .iter()
            .map(|item| match item {
                Value::Object(fields) => {
                    let words: Vec<String> = fields
                        .iter()
                        .filter(|(_, value)| !is_empty(value))
                        .map(|(key, value)| format!("{key}: {}", plain(value)))
                        .collect();
                    format!("{indent}- {}\n", words.join(", "))
                }
                _ => format!("{indent}- {}\n", plain(item)),
            })
            .collect(),
        _ => format!("{indent}{}\n", plain(value)),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_cannot_steer_the_terminal() {
        let row = r#"{"id":"2026-0001","report":{"subject":"\u001b]0;owned\u0007 hi"},"clocks":[],"reports":[]}"#;
        let text = lines(&Request::Incidents { all: true }, &[row.to_owned()], false);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{7}'), "{text:?}");
    }

    #[test]
    fn time_left_reads_like_a_person_says_it() {
        assert_eq!(duration(72 * 3600), "3 d 0 h");
        assert_eq!(duration(3900), "1 h 5 min");
        assert_eq!(duration(-300), "overdue 5 min");
    }
}
