//! Two blocks side by side with the same labels: each is read from top to bottom, so that the second person's
//! telephone is not the first one's.

use crate::model::document::{Entry, Mark};

/// A row of cells.
type Row = Vec<String>;

/// An entry with its page, its level on it and its left edge.
pub(crate) type Placed = (usize, f64, f64, Entry);

/// The words of a label, for comparing. Boxes and values with digits are none.
fn key(text: &str) -> Option<String> {
    let label = text.split(':').next().unwrap_or_default();
    let key: String = label
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let is_label = (2..60).contains(&key.len()) && !key.chars().any(|c| c.is_ascii_digit());
    (is_label && !label.contains(['☐', '☒'])).then_some(key)
}

/// Parts a table where its rows begin again with the same label.
pub(crate) fn split(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let again = |row: &Row| -> Vec<usize> {
        let Some(first) = row.first().and_then(|cell| key(cell)) else {
            return Vec::new();
        };
        let same = row
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(_, cell)| key(cell).as_ref() == Some(&first));
        same.map(|(at, _)| at).collect()
    };
    let hits: Vec<Vec<usize>> = rows.iter().map(again).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let column = (1..width).find(|column| hits.iter().filter(|hit| hit.contains(column)).count() >= 2);
    let Some(column) = column else { return vec![rows] };
    let is_both = |row: &Row| {
        let filled = |at: usize| row.get(at).is_some_and(|cell| !cell.trim().is_empty());
        filled(0) && filled(column)
    };
    let first = hits.iter().position(|hit| hit.contains(&column)).unwrap_or(0);
    let last = hits.iter().rposition(|hit| hit.contains(&column)).unwrap_or(0);
    let head = first
        .checked_sub(1)
        .filter(|above| rows.get(*above).is_some_and(is_both))
        .unwrap_or(first);
    let below = rows
        .iter()
        .skip(last.saturating_add(1))
        .take_while(|row| is_both(row))
        .count();
    let end = last.saturating_add(1).saturating_add(below);
    let (mut before, mut left, mut right, mut after) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (index, mut row) in rows.into_iter().enumerate() {
        if index < head {
            before.push(row);
        } else if index < end {
            let rest = row.split_off(column.min(row.len()));
            left.push(row);
            right.push(rest);
        } else {
            after.push(row);
        }
    }
    if !after.is_empty() {
        right.push(vec!["Allgemein".to_owned()]);
    }
    [before, left, right, after]
        .into_iter()
        .filter(|rows| !rows.is_empty())
        .collect()
}

/// The same for boxes on a page, which are in reading order already.
pub(crate) fn order(placed: Vec<Placed>) -> Vec<Placed> {
    let mut rows: Vec<Vec<Placed>> = Vec::new();
    for item in placed {
        match rows.last_mut() {
            Some(row)
                if row
                    .last()
                    .is_some_and(|last| last.0 == item.0 && last.1 - item.1 == 0.0) =>
            {
                row.push(item);
            }
            _ => rows.push(vec![item]),
        }
    }
    let mut out = Vec::new();
    let mut rest: &[Vec<Placed>] = &rows;
    while let Some(row) = rest.first() {
        if let Some((length, middle)) = block(rest) {
            let (inside, after) = rest.split_at(length.min(rest.len()));
            let items = || inside.iter().flatten();
            out.extend(items().filter(|item| item.2 < middle).cloned());
            out.extend(items().filter(|item| item.2 >= middle).cloned());
            out.extend(items().last().map(|last| (last.0, last.1, last.2, neutral())));
            rest = after;
        } else {
            out.extend(row.iter().cloned());
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    out
}

/// What follows two persons side by side belongs to neither: a heading that ends a person's block.
fn neutral() -> Entry {
    Entry {
        value: Mark::Text("Allgemein".to_owned()),
        ..Entry::default()
    }
}

/// How many rows from the first one on stand in two blocks, and where the second one begins.
fn block(rows: &[Vec<Placed>]) -> Option<(usize, f64)> {
    let first = rows.first()?;
    let headed = is_heading_row(first);
    let start = usize::from(headed);
    let middle = again(rows.get(start)?)?;
    let page = first.first()?.0;
    let mut length = start;
    let mut same: usize = 0;
    for row in rows.iter().skip(start) {
        let two_sided = row.iter().any(|item| item.2 < middle) && row.iter().any(|item| item.2 >= middle);
        if !two_sided || row.first().is_none_or(|item| item.0 != page) {
            break;
        }
        same = same.saturating_add(usize::from(again(row).is_some()));
        length = length.saturating_add(1);
    }
    (same >= 2 || (headed && same == 1)).then_some((length, middle))
}

/// Two headings and nothing else.
fn is_heading_row(row: &[Placed]) -> bool {
    row.len() == 2 && row.iter().all(|item| item.3.labels.is_empty())
}

/// The middle between two boxes of a row with the same label.
fn again(row: &[Placed]) -> Option<f64> {
    let label = |item: &Placed| item.3.labels.first().and_then(|label| key(label));
    let first = row.iter().find(|item| !item.3.labels.is_empty())?;
    let wanted = label(first)?;
    let other = row
        .iter()
        .find(|item| item.2 > first.2 + 20.0 && label(item).as_ref() == Some(&wanted))?;
    Some(f64::midpoint(first.2, other.2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Row> {
        rows.iter()
            .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
            .collect()
    }

    #[test]
    fn two_persons_side_by_side_are_read_one_after_the_other() {
        let table = rows(&[
            &["Meldende Person", "", "Vorgesetzte", ""],
            &["Name", "Erika", "Name", "Dora"],
            &["Telefon", "1", "Telefon", "2"],
            &["Hergang", "Eins", "", ""],
        ]);
        let parts = split(table);
        assert_eq!(parts.len(), 3);
        assert_eq!(
            parts[1],
            rows(&[
                &["Vorgesetzte", ""],
                &["Name", "Dora"],
                &["Telefon", "2"],
                &["Allgemein"]
            ])
        );
        assert_eq!(split(rows(&[&["Name", "Erika"], &["Telefon", "1"]])).len(), 1);
    }

    #[test]
    fn boxes_of_two_persons_are_read_one_after_the_other() {
        let item = |y: f64, x: f64, label: Option<&str>, value: &str| {
            let labels = label.map(str::to_owned).into_iter().collect();
            (
                0,
                y,
                x,
                Entry {
                    labels,
                    value: Mark::Text(value.into()),
                    place: String::new(),
                },
            )
        };
        let placed = vec![
            item(1.0, 50.0, None, "A"),
            item(1.0, 300.0, None, "B"),
            item(2.0, 120.0, Some("Name:"), "a1"),
            item(2.0, 390.0, Some("Name:"), "b1"),
            item(3.0, 120.0, Some("Telefon"), "a2"),
            item(3.0, 390.0, Some("E-Mail"), "b2"),
            item(4.0, 120.0, Some("Hergang"), "c"),
        ];
        let values: Vec<String> = order(placed)
            .into_iter()
            .map(|item| match item.3.value {
                Mark::Text(text) => text,
                _ => String::new(),
            })
            .collect();
        assert_eq!(values, ["A", "a1", "a2", "B", "b1", "b2", "Allgemein", "c"]);
    }
}
