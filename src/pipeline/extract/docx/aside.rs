//! Guidance between a label and its answer, set in italics or grey letters: `**Department** / *where you work* / Stores`.
//! Nothing but its letters tells it from the answer.

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::flow::looks::Look;
use crate::pipeline::extract::guidance::SIGN;

/// So many lines of guidance with an answer below each make it the way in which the form is set.
const ALIKE: usize = 3;
/// Lines that are looked at.
const MOST: usize = 20_000;

/// Puts the sign before a paragraph's text.
pub(crate) fn mark(text: &mut String) {
    if text.contains(char::is_alphanumeric) {
        text.insert(0, SIGN);
    }
}

/// How a line of a document stands among the others.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property that a line has by itself"
)]
struct Line {
    entry: usize,
    aside: bool,
    /// The first line of its cell, or its paragraph.
    first: bool,
    table: bool,
    /// Bold, or a heading.
    set_apart: bool,
}

/// Takes guidance out where most of it has the label above it and the answer below it. Other signs stay: the labels
/// tell more, and they are not known here.
pub(crate) fn settle(entries: &mut [Entry]) {
    let lines = lines(entries);
    let asides = lines.iter().filter(|line| line.aside).count();
    if asides == 0 {
        return;
    }
    let at = |at: Option<usize>| at.and_then(|at| lines.get(at));
    let (mut answered, mut guidance) = (0_usize, Vec::new());
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| line.aside && line.first) {
        let (above, below) = (at(number.checked_sub(1)), at(number.checked_add(1)));
        let below_plain = below.is_some_and(|below| !below.aside && !below.set_apart);
        let same_cell = below.is_some_and(|below| below.entry == line.entry);
        let labelled = above.is_some_and(|above| above.set_apart && !above.aside);
        let (asked, has_answer) = if line.table {
            // In a cell that holds its own label in such letters, the cell before it does as well.
            let beside = above.is_some_and(|above| is_label_beside(entries, above.entry, line.entry));
            (beside, same_cell && below_plain)
        } else {
            (labelled, below_plain)
        };
        answered = answered.saturating_add(usize::from(asked && has_answer));
        // Without an answer the next label stands below it, or nothing in its cell.
        if asked && (has_answer || (line.table && !same_cell) || below.is_none_or(|below| below.set_apart)) {
            guidance.push(line.entry);
        }
    }
    let guides = answered >= ALIKE && answered.saturating_mul(2) >= asides;
    for entry in guidance.iter().filter(|_| guides) {
        if let Some(Mark::Text(text)) = entries.get_mut(*entry).map(|entry| &mut entry.value) {
            let rest = text.trim_start().split_once('\n').map_or("", |(_, rest)| rest);
            *text = rest.to_owned();
        }
    }
}

/// Whether a cell stands before another in one row and holds no such letters.
fn is_label_beside(entries: &[Entry], label: usize, answer: usize) -> bool {
    let row = |at: usize| {
        let place = entries.get(at).map(|entry| entry.place.as_str());
        place.and_then(|place| place.rsplit_once(", cell ")).map(|(row, _)| row)
    };
    let plain = entries
        .get(label)
        .is_some_and(|entry| matches!(&entry.value, Mark::Text(text) if !text.contains(SIGN)));
    plain && row(label).is_some() && row(label) == row(answer)
}

fn lines(entries: &[Entry]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        let Mark::Text(text) = &entry.value else { continue };
        // A control says again what its line says.
        if entry.place.starts_with("control") {
            continue;
        }
        let mut first = true;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if lines.len() >= MOST {
                return lines;
            }
            lines.push(Line {
                entry: number,
                aside: line.starts_with(SIGN),
                first: std::mem::replace(&mut first, false),
                table: entry.place.starts_with("table"),
                set_apart: Look::taken_from(&entry.place).1 != Look::Plain,
            });
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `*` before guidance, `#` before a label; `|` begins a cell.
    fn settled(lines: &[&str]) -> Vec<String> {
        let entry = |line: &&str| {
            let (place, text) = if let Some(cell) = line.strip_prefix('|') {
                ("table 1, row 1, cell 1".to_owned(), cell)
            } else if let Some(label) = line.strip_prefix('#') {
                (format!("paragraph 1{}", Look::Bold.suffix()), label)
            } else {
                ("paragraph 1".to_owned(), *line)
            };
            Entry {
                value: Mark::Text(text.replace('*', &SIGN.to_string())),
                place,
                ..Entry::default()
            }
        };
        let mut entries: Vec<Entry> = lines.iter().map(entry).collect();
        settle(&mut entries);
        let text = |entry: &Entry| match &entry.value {
            Mark::Text(text) => text.replace(SIGN, ""),
            _ => String::new(),
        };
        entries.iter().map(text).filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn guidance_above_answers_goes() {
        assert_eq!(
            settled(&[
                "#Unit",
                "*Where you work",
                "Stores",
                "#Place",
                "*House, room",
                "Hut 4",
                "#Phone",
                "*With prefix",
                "#Extent",
                "*How many",
                "12"
            ]),
            ["Unit", "Stores", "Place", "Hut 4", "Phone", "Extent", "12"]
        );
        assert_eq!(
            settled(&[
                "|Einheit",
                "|*Wo Sie arbeiten\nLager",
                "|Ort",
                "|*Haus, Raum\nHütte 4",
                "|Tel.",
                "|*Mit Vorwahl",
                "|Umfang",
                "|*Wie viele\n12"
            ]),
            ["Einheit", "Lager", "Ort", "Hütte 4", "Tel.", "Umfang", "12"]
        );
    }

    #[test]
    fn answers_in_italics_stay() {
        let form = [
            "#Unit", "*Stores", "#Place", "*Hut 4", "#Phone", "*12 34", "#Extent", "*12",
        ];
        assert_eq!(
            settled(&form),
            ["Unit", "Stores", "Place", "Hut 4", "Phone", "12 34", "Extent", "12"]
        );
        let cells = [
            "|Unit",
            "|*Stores",
            "|Place",
            "|*Hut 4",
            "|Phone",
            "|*12 34",
            "|Told",
            "|*All of it.\n*And more.",
        ];
        assert_eq!(settled(&cells).len(), 8);
        let stacked = ["|*Unit\nStores", "|*Place\nHut 4", "|*Phone\n12 34", "|*Extent\n12"];
        assert_eq!(settled(&stacked)[1], "Place\nHut 4");
        let one = ["#Unit", "*Where you work", "Stores", "Best regards"];
        assert_eq!(settled(&one), ["Unit", "Where you work", "Stores", "Best regards"]);
    }
}
