//! What a program wrote into a person's mail: between greeting and signature stands a report in our own field names, or
//! a table of events. It is read like the same words in a file.

use super::{Budget, Dissected, container, feed};
use crate::model::document::{Document, Format};
use crate::pipeline::extract::structured::table;

/// Blocks that are taken out of one mail.
const MOST: usize = 5;
/// Lines of a text that are looked at.
const LINES: usize = 20_000;
/// Lines of one block.
const LONGEST: usize = 5_000;
/// Braces and fences at which a search for their ends begins: each may run to the end of the text.
const TRIES: usize = 16;
/// Cells of a head of a table.
const CELLS: usize = 60;
/// A line this long may have been wrapped, characters.
const WRAPPED: usize = 58;

/// A block as it stands in the text: its first line, the line behind it, and what to read.
struct Block {
    from: usize,
    to: usize,
    format: Format,
    words: String,
}

/// Makes documents of the blocks in the mail's own texts. The words around them stay.
pub(super) fn take_out(found: &mut Dissected, budget: &Budget) {
    let mut taken = 0_usize;
    for text in found.texts.iter_mut().filter(|text| !text.forwarded) {
        let lines: Vec<&str> = text.text.lines().take(LINES).collect();
        let blocks = blocks(&lines, MOST.saturating_sub(taken));
        let mut rest: Vec<&str> = Vec::new();
        let mut at = 0;
        for block in blocks {
            let held = container::held(&found.documents).saturating_add(block.words.len());
            if found.documents.len() >= budget.documents || held > budget.all_documents {
                break;
            }
            rest.extend(lines.get(at..block.from).unwrap_or_default());
            at = block.to;
            taken = taken.saturating_add(1);
            found.documents.push(Document {
                part: text.part.clone(),
                file: None,
                format: block.format,
                bytes: block.words.into_bytes(),
                modified: None,
            });
        }
        if at > 0 {
            rest.extend(text.text.lines().skip(at));
            text.text = rest.join("\n");
            // The page has the block once more.
            text.html = None;
        }
    }
}

fn blocks(lines: &[&str], most: usize) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let (mut at, mut tries) = (0, TRIES);
    while at < lines.len() && blocks.len() < most {
        let rest = lines.get(at..).unwrap_or_default();
        let block = fenced(rest, &mut tries)
            .or_else(|| braced(rest, &mut tries))
            .or_else(|| keyed(rest))
            .or_else(|| tabled(rest));
        let (taken, kept) = block.map_or((1, None), |(count, kept)| (count.max(1), kept));
        let to = at.saturating_add(taken);
        if let Some((format, words)) = kept {
            blocks.push(Block {
                from: at,
                to,
                format,
                words,
            });
        }
        at = to;
    }
    blocks
}

/// How many lines were looked at, and what is to be read of them.
type Found = (usize, Option<(Format, String)>);

/// A block between fences, as chat programs and Markdown set code.
fn fenced(lines: &[&str], tries: &mut usize) -> Option<Found> {
    let open = lines.first()?.trim();
    let fence = ["```", "~~~"].into_iter().find(|fence| open.starts_with(fence))?;
    *tries = tries.checked_sub(1)?;
    let inner = lines.get(1..)?;
    let length = inner.iter().take(LONGEST).position(|line| line.trim() == fence)?;
    let inner = inner.get(..length)?;
    let count = length.saturating_add(2);
    let words = dedented(inner);
    if feed::is_fields(&words, true) {
        return Some((count, Some((Format::Fields, words))));
    }
    let table = inner.iter().position(|line| !line.trim().is_empty());
    let (rows, kept) = tabled(inner.get(table?..)?)?;
    // A log between fences that is no table is read line by line, as ever.
    (rows.saturating_add(count) > length).then_some((count, kept))
}

/// An object or a list in JSON that begins and ends with a line.
fn braced(lines: &[&str], tries: &mut usize) -> Option<Found> {
    let first = lines.first()?.trim_start();
    if !first.starts_with(['{', '[']) {
        return None;
    }
    *tries = tries.checked_sub(1)?;
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, line) in lines.iter().enumerate().take(LONGEST) {
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '{' | '[' if !quoted => depth = depth.saturating_add(1),
                '}' | ']' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        if depth == 0 {
            let count = at.saturating_add(1);
            let words = lines.get(..count)?.join("\n");
            return feed::is_fields(&words, true).then_some((count, Some((Format::Fields, words))));
        }
    }
    None
}

/// `key: value` lines in our own names, set in or not; lists and texts below a key stand deeper.
fn keyed(lines: &[&str]) -> Option<Found> {
    let indent = |line: &str| line.len().saturating_sub(line.trim_start().len());
    let own = indent(lines.first()?);
    let bare = |line: &&str| line.get(own..).map(str::trim_end).unwrap_or_default().to_owned();
    if !feed::gives_field(&bare(lines.first()?)) {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    let mut count = 0;
    for (at, line) in lines.iter().enumerate().take(LONGEST) {
        let text = line.trim();
        let deeper = indent(line) > own || text.starts_with("- ");
        let last = words.last().map_or(0, |last| last.chars().count());
        if text.is_empty() {
            words.push(String::new());
            continue;
        }
        let is_key = indent(line) == own && is_key(text);
        if !is_key && !deeper {
            // A mail program broke the line above.
            let wrapped = indent(line) == own && last >= WRAPPED;
            if !wrapped {
                break;
            }
            words.push(format!("  {text}"));
        } else {
            words.push(bare(line));
        }
        count = at.saturating_add(1);
    }
    words.truncate(count);
    let words = words.join("\n");
    let kept = feed::is_fields(&words, false).then_some((Format::Fields, words));
    Some((count.max(1), kept))
}

/// `some_key: …`; a sentence with a colon has more words before it.
fn is_key(line: &str) -> bool {
    let key = line
        .split_once(':')
        .map_or("", |(key, _)| key.trim_matches(['"', '\'']));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !key.is_empty() && key.len() <= 60 && key.chars().all(plain)
}

/// A table with a head that names times and addresses, in comma-separated values or between bars.
fn tabled(lines: &[&str]) -> Option<Found> {
    let head = lines.first()?.trim();
    let separator = ['|', ',', ';', '\t']
        .into_iter()
        .find(|sign| head.matches(*sign).count() >= 2)?;
    let cut = |line: &str| -> Vec<String> {
        let inner = line.trim().trim_matches('|');
        let inner = if separator == '|' { inner } else { line.trim() };
        inner
            .split(separator)
            .take(CELLS)
            .map(|cell| cell.trim().trim_matches('"').to_owned())
            .collect()
    };
    let head = cut(head);
    if !table::is_head(&head) {
        return None;
    }
    let is_rule = |line: &str| line.chars().all(|c| matches!(c, '|' | '-' | ':' | '+' | '=' | ' '));
    let mut rows = vec![head];
    let mut count = 1_usize;
    for line in lines.iter().skip(1).take(LONGEST) {
        let text = line.trim();
        let row = cut(text);
        let belongs = !text.is_empty() && text.contains(separator);
        if !is_rule(text) || text.is_empty() {
            if !belongs {
                break;
            }
            rows.push(row);
        }
        count = count.saturating_add(1);
    }
    if table::told(&rows).is_none() {
        // The same rows are not looked at once more for each of them.
        return Some((count, None));
    }
    let written = |row: &Vec<String>| {
        let cells = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        cells.collect::<Vec<_>>().join(",")
    };
    let words: Vec<String> = rows.iter().map(written).collect();
    Some((count, Some((Format::Events, words.join("\n")))))
}

/// The lines without the blanks that all of them begin with.
fn dedented(lines: &[&str]) -> String {
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = |line: &&&str| line.len().saturating_sub(line.trim_start().len());
    let least = filled.map(|line| indent(&line)).min().unwrap_or(0);
    let bare = lines.iter().map(|line| line.get(least..).unwrap_or_default());
    bare.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> (Vec<(Format, String)>, String) {
        let mail = format!("Content-Type: text/plain; charset=utf-8\n\n{text}");
        let found = crate::pipeline::dissect::dissect(mail.as_bytes(), &Budget::default());
        let documents = found
            .documents
            .into_iter()
            .map(|document| (document.format, String::from_utf8(document.bytes).unwrap()));
        (
            documents.collect(),
            found.texts.first().map(|text| text.text.clone()).unwrap_or_default(),
        )
    }

    const JSON: &str =
        "{\n  \"reporter_name\": \"Ada Berg\",\n  \"device_kind\": \"tablet {old}\",\n  \"kind\": \"device_loss\"\n}";
    const YAML: &str = "reporter_name: Ada Berg\ndevice_kind: tablet\naffected_systems:\n  - srv1.example.org\n- srv2.example.org\n\
                        kind: device_loss";

    #[test]
    fn a_report_in_our_names_behind_a_greeting_is_taken_out() {
        for block in [
            JSON.to_owned(),
            format!("```json\n{JSON}\n```"),
            JSON.replace('\n', "\n    ").replacen('{', "    {", 1),
            YAML.to_owned(),
            format!("~~~\n{YAML}\n~~~"),
            format!("  {}", YAML.replace('\n', "\n  ")),
        ] {
            let (documents, rest) = taken(&format!("Dear team,\n\nsee below:\n\n{block}\n\nRegards\nAda\n"));
            assert_eq!(documents.len(), 1, "{block}");
            assert_eq!(documents[0].0, Format::Fields);
            assert!(
                documents[0].1.contains("device_loss") && !documents[0].1.contains("```"),
                "{}",
                documents[0].1
            );
            assert!(
                rest.contains("see below") && rest.contains("Regards") && !rest.contains("tablet"),
                "{rest}"
            );
        }
    }

    #[test]
    fn a_value_that_a_mail_program_broke_is_whole() {
        let (documents, rest) = taken(
            "Hi,\n\nreporter_name: Ada\ndescription: It lay on the seat beside me all the way to the last stop\nand was gone \
             then.\ndevice_kind: tablet\nlocation: tram\n\nAda",
        );
        assert!(documents[0].1.contains("last stop\n  and was gone"), "{documents:?}");
        assert_eq!(rest.trim_end(), "Hi,\n\n\nAda");
    }

    #[test]
    fn a_table_of_events_is_taken_out_and_other_tables_stay() {
        for table in [
            "timestamp,ip,port\n2026-10-04T21:11:00Z,192.0.2.7,22\n2026-10-04T21:12:00Z,192.0.2.8,22",
            "| Time | Source IP | Port |\n|---|---|---|\n| 2026-10-04 21:11 | 192.0.2.7 | 22 |\n| 2026-10-04 21:12 | 192.0.2.8 | 22 |",
            "Zeit | IP-Adresse | Ziel\n2026-10-04 21:11:00 | 192.0.2.7 | a\n2026-10-04 21:12:00 | 192.0.2.8 | a",
        ] {
            let (documents, rest) = taken(&format!("Hello,\n\nwe saw:\n\n{table}\n\nBye\n"));
            assert_eq!(documents.first().map(|one| one.0), Some(Format::Events), "{table}");
            assert!(documents[0].1.lines().count() == 3 && documents[0].1.contains("192.0.2.8"));
            assert!(
                rest.contains("we saw") && rest.contains("Bye") && !rest.contains("192.0.2.8"),
                "{rest}"
            );
        }
        let prose = "Hi,\n\nname, phone, room\nAda, 12, 4\nkind: regards\nsubject: none\n{not json\n```\nls\n```\n";
        assert_eq!(taken(prose).0, Vec::new());
    }

    #[test]
    fn braces_without_end_cost_little() {
        assert!(taken(&"{\n".repeat(400_000)).0.is_empty());
        assert!(taken(&"```\n".repeat(200_000)).0.is_empty());
        assert!(taken(&"time,ip,a\n".repeat(100_000)).0.is_empty());
        assert!(taken(&"kind: x\n\n".repeat(100_000)).0.len() <= MOST);
    }
}
