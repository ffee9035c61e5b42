//! Tables drawn with bars: Markdown, wiki markup, the frames of text-mode programs.

use super::Line;

const MOST_ROWS: usize = 500;
const MOST_COLUMNS: usize = 50;

/// The rows of the table that begins with the first line, and how many lines it takes; nothing where none begins.
pub(crate) fn take(lines: &[Line]) -> Option<(Vec<Vec<String>>, usize)> {
    let drawn;
    let lines = if lines.first()?.text.contains(is_drawn) {
        drawn = plain(lines);
        drawn.as_slice()
    } else {
        lines
    };
    let first = lines.first()?.text.trim();
    if let Some(rows) = aligned(lines) {
        let count = rows.len();
        return Some((rows, count));
    }
    let drawn = first.starts_with('|') || is_frame(first);
    let ruled = first.contains('|') && lines.get(1).is_some_and(|line| is_frame(line.text.trim()));
    if !drawn && !ruled {
        return None;
    }
    let belongs = |line: &&Line| {
        let text = line.text.trim();
        is_frame(text)
            || (if drawn {
                text.starts_with('|')
            } else {
                text.contains('|')
            })
    };
    let count = lines.iter().take(MOST_ROWS).take_while(belongs).count();
    let rows = rows(lines.get(..count).unwrap_or_default());
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    (rows.len() >= 2 && columns >= 2 || ruled).then_some((rows, count))
}

/// The lines of a table that is drawn with the signs for it, `│ Name │ Erika │`, as if it were typed.
fn plain(lines: &[Line]) -> Vec<Line> {
    let drawn = lines
        .iter()
        .take(MOST_ROWS)
        .take_while(|line| line.text.contains(is_drawn));
    let typed = |c: char| match c {
        '│' | '┃' | '║' => '|',
        '─' | '━' | '═' => '-',
        c if is_drawn(c) => '+',
        c => c,
    };
    drawn
        .map(|line| Line {
            text: line.text.chars().map(typed).collect(),
            ..line.clone()
        })
        .collect()
}

/// The signs for drawing boxes.
fn is_drawn(c: char) -> bool {
    ('\u{2500}'..='\u{257f}').contains(&c)
}

/// The rows between the frames. Where a frame stands below every row, what has no first cell goes on with the row above,
/// and where frames are as many as rows, all that stands between two of them is one row.
fn rows(lines: &[Line]) -> Vec<Vec<String>> {
    let texts = || lines.iter().map(|line| line.text.trim());
    let frames = texts().filter(|text| is_frame(text)).count();
    let parted = frames > 3;
    let each = parted && frames.saturating_mul(2) >= lines.len().saturating_sub(frames);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut begins = true;
    for text in texts() {
        if is_frame(text) {
            begins = true;
            continue;
        }
        let cells = cells(text);
        let goes_on = parted && !begins && (each || cells.first().is_some_and(String::is_empty));
        begins = false;
        let Some(row) = rows.last_mut().filter(|row| goes_on && row.len() == cells.len()) else {
            rows.push(cells);
            continue;
        };
        for (at, (cell, more)) in row
            .iter_mut()
            .zip(cells)
            .enumerate()
            .filter(|(_, (_, more))| !more.is_empty())
        {
            cell.push(if at == 0 { ' ' } else { '\n' });
            cell.push_str(&more);
        }
    }
    rows
}

/// `Name      | Erika`: at least three lines with one bar each, at the same place.
fn aligned(lines: &[Line]) -> Option<Vec<Vec<String>>> {
    let bar = |line: &Line| {
        let text = line.text.trim_end();
        let (label, _) = text.split_once(" | ").or_else(|| text.split_once(" |"))?;
        let alone = !text.starts_with('|') && text.matches('|').count() == 1;
        alone.then(|| label.chars().count())
    };
    let place = bar(lines.first()?)?;
    let rows = lines.iter().take(MOST_ROWS).take_while(|line| bar(line) == Some(place));
    let rows: Vec<Vec<String>> = rows.map(|line| cells(&line.text)).collect();
    (rows.len() >= 3).then_some(rows)
}

/// `|---|:--:|`, `+-----+-----+`.
fn is_frame(text: &str) -> bool {
    text.len() >= 3
        && text.contains(['|', '+'])
        && text.contains(['-', '='])
        && text.chars().all(|c| matches!(c, '|' | '+' | '-' | '=' | ':' | ' '))
}

fn cells(text: &str) -> Vec<String> {
    // `||Feld||Wert||` is a row of headings in wiki markup.
    let text = text.replace("||", "|");
    let text = text.strip_prefix('|').unwrap_or(&text);
    let text = text.trim_end().strip_suffix('|').unwrap_or(text);
    let plain = |cell: &str| cell.trim().trim_matches('*').replace("<br>", "\n").trim().to_owned();
    text.split('|').take(MOST_COLUMNS).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Vec<Vec<String>>, usize)> {
        take(&Line::all(text))
    }

    #[test]
    fn a_wrapped_cell_is_one() {
        let rule = "+--------+----------+";
        let table = format!(
            "{rule}\n| Raum   | 4        |\n{rule}\n| Hva?   | Alt er   |\n|        | borte    |\n{rule}\n| Phone  | 12       |\n{rule}"
        );
        let rows = read(&table).map(|(rows, _)| rows.concat().join("|"));
        assert_eq!(rows.as_deref(), Some("Raum|4|Hva?|Alt er\nborte|Phone|12"));
    }

    #[test]
    fn signs_for_boxes_draw_tables() {
        let table = "┌──────┬───────┐\n│ Raum │ 4     │\n├──────┼───────┤\n│ Hva? │ Alt   │\n│      │ borte │\n├──────┼───────┤\n\
                     │ Tlf. │ 12    │\n└──────┴───────┘\nEnde";
        let (rows, lines) = read(table).unwrap();
        assert_eq!(
            (rows.concat().join("|").as_str(), lines),
            ("Raum|4|Hva?|Alt\nborte|Tlf.|12", 8)
        );
        assert_eq!(read("──────────\nText"), None);
    }

    #[test]
    fn bars_draw_tables() {
        let rows = vec![
            vec!["Feld".to_owned(), "Wert".to_owned()],
            vec!["Name".into(), "Erika".into()],
        ];
        for (text, lines) in [
            ("| Feld | Wert |\n|---|---|\n| Name | Erika |\n\nEnde", 3),
            ("Feld | Wert\n--- | ---\nName | Erika", 3),
            (
                "+------+-------+\n| Feld | Wert  |\n+------+-------+\n| Name | Erika |\n+------+-------+",
                5,
            ),
            ("||Feld||Wert||\n|*Name*|Erika|", 2),
        ] {
            assert_eq!(read(text), Some((rows.clone(), lines)), "{text}");
        }
        let bars = "Melder    | Erika\nTelefon   | 1\nAbteilung |\nEnde";
        assert_eq!(read(bars).unwrap().1, 3);
        for text in ["Name | Erika", "| quoted", "-----", "a | b\nc | d"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
