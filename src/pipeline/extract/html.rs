//! Tables of an HTML part. Only innermost tables count: mails are laid out in tables around tables.

pub(crate) mod archive;
pub(crate) mod layout;
pub(crate) mod page;
mod pieces;

use std::collections::HashSet;

use crate::pipeline::dissect::html as dissected;
use crate::pipeline::extract::grid::Grid;

/// Bounds against hostile markup.
const MOST_TABLES: usize = 100;
const MOST_CELLS: usize = 5000;
const MOST_BYTES: usize = 2 << 20;
/// Rows of a label and an answer, each in a frame of its own, that make up a form.
const FRAMED: usize = 3;

/// The tables of a piece of HTML in order.
pub(crate) fn tables(html: &str) -> Vec<Grid> {
    let html = html.get(..html.floor_char_boundary(MOST_BYTES)).unwrap_or_default();
    let html = dissected::visible(html);
    let rows = dissected::turns::pairs(&html);
    let tables = innermost(&html);
    // Rows of two cells are labels beside their answers already, however the rows are coloured.
    // A bullet is no label.
    let says = |cell: &&String| cell.contains(char::is_alphanumeric);
    let two = |row: &&Vec<String>| row.iter().filter(says).count() == 2;
    let beside = tables.iter().flat_map(|table| &table.rows).filter(two).count();
    if rows.is_empty() || (beside >= 3 && beside >= rows.len()) {
        return tables;
    }
    // Labels and answers that take turns are torn apart by the tables around each of them.
    let told = |table: &Grid| {
        let mut cells = table.rows.iter().flatten();
        !cells.any(|cell| rows.iter().any(|(label, _)| cell == label))
    };
    let others: Vec<Grid> = tables.into_iter().filter(told).collect();
    let mut all = vec![Grid {
        rows: rows.into_iter().map(|(label, answer)| vec![label, answer]).collect(),
        place: "answers".to_owned(),
    }];
    all.extend(others);
    all
}

fn innermost(html: &str) -> Vec<Grid> {
    let mut reader = Reader::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        reader.text(rest.get(..at).unwrap_or_default());
        let tail = rest.get(at..).unwrap_or_default();
        if let Some(comment) = tail.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some((tag, after)) = tail.split_once('>') else {
            break;
        };
        rest = after;
        let name = tag.trim_start_matches('<').to_ascii_lowercase();
        if let Some(skipped) = ["style", "script", "head", "title"]
            .iter()
            .find(|skipped| is_tag(&name, skipped))
        {
            rest = dissected::skip_element(skipped, after).unwrap_or("");
            continue;
        }
        reader.tag(&name, tag);
        if reader.done.len() >= MOST_TABLES || reader.cells >= MOST_CELLS {
            break;
        }
    }
    reader.done
}

fn is_tag(text: &str, name: &str) -> bool {
    text.strip_prefix(name)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c == '/'))
}

#[derive(Default)]
struct Reader {
    open: Vec<Table>,
    done: Vec<Grid>,
    cells: usize,
}

#[derive(Default)]
struct Table {
    rows: Vec<Vec<String>>,
    cell: Option<String>,
    nested: bool,
    /// Cells hold tables of one cell each: a frame around their words.
    framed: bool,
    /// How many tables were read before it began.
    before: usize,
}

impl Table {
    fn end_cell(&mut self) {
        if let Some(cell) = self.cell.take() {
            let text = tidy(&cell);
            match self.rows.last_mut() {
                // `[Name][:][Erika]`.
                Some(row) if text == ":" && row.last().is_some_and(|label| !label.is_empty()) => {
                    if let Some(label) = row.last_mut().filter(|label| !label.ends_with([':', '?'])) {
                        label.push(':');
                    }
                }
                Some(row) => row.push(text),
                None => self.rows.push(vec![text]),
            }
        }
    }
}

impl Reader {
    fn text(&mut self, text: &str) {
        if let Some(cell) = self.open.last_mut().and_then(|table| table.cell.as_mut()) {
            cell.push_str(text);
        }
    }

    fn tag(&mut self, tag: &str, raw: &str) {
        if is_tag(tag, "table") {
            if self.open.len() < 50 {
                self.open.push(Table {
                    before: self.done.len(),
                    ..Table::default()
                });
            } else if let Some(outer) = self.open.last_mut() {
                outer.nested = true;
            }
            return;
        }
        let Some(table) = self.open.last_mut() else { return };
        if is_tag(tag, "/table") {
            table.end_cell();
            self.end_table();
        } else if is_tag(tag, "tr") {
            table.end_cell();
            table.rows.push(Vec::new());
        } else if is_tag(tag, "td") || is_tag(tag, "th") {
            table.end_cell();
            table.cell = Some(String::new());
            self.cells = self.cells.saturating_add(1);
        } else if is_tag(tag, "/td") || is_tag(tag, "/th") || is_tag(tag, "/tr") {
            table.end_cell();
        } else if let Some(cell) = &mut table.cell {
            cell.push_str(raw);
            cell.push('>');
        }
    }
}

impl Reader {
    /// A table around others is no form, unless each of those only frames the words of one cell.
    fn end_table(&mut self) {
        let Some(table) = self.open.pop() else { return };
        let one = match table.rows.as_slice() {
            [row] => row.first().filter(|_| row.len() == 1 && !table.nested && !table.framed),
            _ => None,
        };
        if let Some(outer) = self.open.last_mut() {
            match (one, &mut outer.cell) {
                (Some(words), Some(cell)) => {
                    outer.framed = true;
                    cell.push_str(words);
                }
                _ => outer.nested = true,
            }
        }
        let pairs = table
            .rows
            .iter()
            .filter(|row| row.iter().filter(|cell| !cell.is_empty()).count() == 2);
        if table.nested || (table.framed && pairs.count() < FRAMED) {
            return;
        }
        if table.framed {
            self.done.truncate(table.before);
        }
        let place = format!("table {}", self.done.len().saturating_add(1));
        self.done.push(Grid {
            rows: without_hints(table.rows),
            place,
        });
    }
}

/// Rows of one cell each: the ones in brackets between a label and its answer only explain the label.
fn without_hints(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let only = |at: usize| match rows.get(at).map(Vec::as_slice) {
        Some([cell]) => cell.trim(),
        _ => "",
    };
    let is_hint = |at: usize| {
        let (label, hint, answer) = (only(at.saturating_sub(1)), only(at), only(at.saturating_add(1)));
        let inner = hint.strip_prefix('(').and_then(|hint| hint.strip_suffix(')'));
        let asks = !label.is_empty() && label.chars().count() <= 120 && !label.starts_with('(');
        asks && inner.is_some_and(|inner| !inner.contains(['(', ')'])) && !answer.is_empty()
    };
    let hints: HashSet<usize> = (1..rows.len()).filter(|at| is_hint(*at)).collect();
    if hints.len() < 2 {
        return rows;
    }
    let kept = rows.into_iter().enumerate().filter(|(at, _)| !hints.contains(at));
    kept.map(|(_, row)| row).collect()
}

fn tidy(cell: &str) -> String {
    dissected::text_of(cell)
        .lines()
        .map(|line| {
            line.split(' ')
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colons_and_hints_have_no_cells_of_their_own() {
        let row = |cells: &[&str]| format!("<tr><td>{}</td></tr>", cells.join("</td><td>"));
        let aligned = format!(
            "<table>{}{}</table>",
            row(&["Melder", ":", "Lea"]),
            row(&["Hva?", ":", "Alt"])
        );
        assert_eq!(tables(&aligned)[0].rows, [vec!["Melder:", "Lea"], vec!["Hva?", "Alt"]]);
        let rows = [
            "Reporter",
            "(first name and surname)",
            "Ann",
            "Room",
            "4",
            "Since",
            "(day)",
            "Monday",
        ];
        let page: String = rows.iter().map(|cell| row(&[cell])).collect();
        let tables = tables(&format!("<table>{page}</table>"));
        assert_eq!(
            tables[0].rows.concat(),
            ["Reporter", "Ann", "Room", "4", "Since", "Monday"]
        );
    }

    #[test]
    fn only_innermost_tables_count() {
        let html = "<table><tr><td>Kopf<table><tr><th>Name:</th><td>Erika&nbsp;M&uuml;ller</td></tr>\
                    <tr><td>Tel</td><td>1<br>2</td></tr></table></td></tr></table>";
        let tables = tables(html);
        assert_eq!(tables.len(), 1);
        assert_eq!(tables[0].rows, [vec!["Name:", "Erika Müller"], vec!["Tel", "1\n2"]]);
    }
}
