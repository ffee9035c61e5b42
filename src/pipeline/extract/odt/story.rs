//! Paragraphs, tables and controls of a text in reading order.

use super::controls::Controls;
use super::inline::{self, Paragraph};
use super::styles::Styles;
use super::table::{number_of, rows};
use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::docx::nested::{Nested, heading_beside, text_beside};
use crate::pipeline::extract::docx::tree::Node;
use crate::pipeline::extract::docx::{MOST_ENTRIES, lead};
use crate::pipeline::extract::flow::looks::Look;

/// Columns of a table.
const MOST_COLUMNS: usize = 100;
/// How often one row or cell is repeated: `number-columns-repeated="1000000000"` costs its sender nothing.
const MOST_REPEATS: usize = 20;
/// Controls this close in height stand in one line, millimetres.
const SAME_LINE: f64 = 3.0;

/// Puts a text's paragraphs, tables and named controls into `entries`.
pub(crate) fn read(body: &Node, styles: &Styles, controls: &Controls<'_>, entries: &mut Vec<Entry>) {
    let mut reader = Reader {
        styles,
        controls,
        entries,
        tables: 0,
        paragraphs: 0,
    };
    reader.blocks(body);
    let floating: Vec<&Node> = body.children.iter().filter(|child| child.name == "control").collect();
    reader.floating(&floating);
    lead::settle(entries);
}

struct Reader<'a, 'c> {
    styles: &'a Styles,
    controls: &'a Controls<'c>,
    entries: &'a mut Vec<Entry>,
    tables: usize,
    paragraphs: usize,
}

impl Reader<'_, '_> {
    /// Depth is bounded by the tree's.
    fn blocks(&mut self, parent: &Node) {
        for node in &parent.children {
            if self.entries.len() >= MOST_ENTRIES {
                return;
            }
            match node.name.as_str() {
                "p" | "h" => self.paragraph(node),
                "table" => self.table(node),
                "section" | "list" | "list-item" | "list-header" | "numbered-paragraph" | "frame" | "text-box"
                | "custom-shape" | "rect" | "ellipse" | "g" | "a"
                    if !self.styles.hides(node) =>
                {
                    self.blocks(node);
                }
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, node: &Node) {
        let mut paragraph = inline::paragraph(node, self.styles, self.controls);
        self.lone_control(&mut paragraph);
        let mut place = self.next_place();
        if node.name == "h" {
            place.push_str(Look::Heading.suffix());
        }
        for shown in std::mem::take(&mut paragraph.controls) {
            if !shown.labels.is_empty() && !shown.text.is_empty() {
                let place = format!("control {}", shown.labels.first().map_or("", String::as_str));
                self.push(shown.labels, shown.text, place);
            }
        }
        self.push(Vec::new(), paragraph.text, place);
        self.floating(&paragraph.floating);
        for inner in paragraph.boxes {
            if !self.styles.hides(inner) {
                self.blocks(inner);
            }
        }
    }

    fn next_place(&mut self) -> String {
        self.paragraphs = self.paragraphs.saturating_add(1);
        format!("paragraph {}", self.paragraphs)
    }

    fn push(&mut self, labels: Vec<String>, text: String, place: String) {
        if self.entries.len() < MOST_ENTRIES {
            self.entries.push(Entry {
                labels,
                value: Mark::Text(text),
                place,
            });
        }
    }

    /// One control that floats beside a paragraph's words is their answer.
    fn lone_control(&self, paragraph: &mut Paragraph<'_>) {
        let [drawing] = paragraph.floating.as_slice() else {
            return;
        };
        if paragraph.text.trim().is_empty() {
            return;
        }
        let Some(shown) = self.controls.shown(drawing) else {
            return;
        };
        let before = paragraph.text.trim_end();
        let gap = if shown.is_box || before.ends_with([':', '?']) {
            " "
        } else {
            "\t"
        };
        paragraph.text = format!("{before}{gap}{}", shown.text);
        paragraph.floating.clear();
    }

    /// Controls drawn on the page, line by line from left to right.
    fn floating(&mut self, drawings: &[&Node]) {
        let mut placed: Vec<(f64, f64, super::controls::Shown)> = drawings
            .iter()
            .filter_map(|drawing| {
                let shown = self.controls.shown(drawing)?;
                Some((millimetres(drawing, "y"), millimetres(drawing, "x"), shown))
            })
            .collect();
        placed.sort_by(|a, b| a.0.total_cmp(&b.0));
        while let Some((top, ..)) = placed.first() {
            let limit = top + SAME_LINE;
            let count = placed.iter().take_while(|(y, ..)| *y <= limit).count().max(1);
            let mut line: Vec<_> = placed.drain(..count.min(placed.len())).collect();
            line.sort_by(|a, b| a.1.total_cmp(&b.1));
            let captions = line.iter().any(|(.., shown)| shown.is_caption || shown.is_box);
            let place = self.next_place();
            let text: Vec<&str> = line.iter().map(|(.., shown)| shown.text.as_str()).collect();
            self.push(Vec::new(), text.join("\t"), place);
            if captions {
                continue;
            }
            for (.., shown) in line {
                if !shown.labels.is_empty() && !shown.text.is_empty() {
                    let place = format!("control {}", shown.labels.first().map_or("", String::as_str));
                    self.push(shown.labels, shown.text, place);
                }
            }
        }
    }

    fn table(&mut self, table: &Node) {
        self.tables = self.tables.saturating_add(1);
        let number = self.tables;
        let mut nested: Vec<Nested<'_>> = Vec::new();
        let mut row_number: usize = 0;
        for row in rows(table) {
            for _ in 0..repeats(row, "number-rows-repeated") {
                if self.entries.len() >= MOST_ENTRIES {
                    return;
                }
                row_number = row_number.saturating_add(1);
                let (first, before) = (self.entries.len(), nested.len());
                self.row(row, (number, row_number), &mut nested);
                let row = self.entries.get_mut(first..).unwrap_or_default();
                heading_beside(row, nested.get_mut(before..).unwrap_or_default());
            }
        }
        for inner in nested {
            if self.entries.len() < MOST_ENTRIES {
                if !inner.heading.is_empty() {
                    let place = format!("{}{}", self.next_place(), Look::Heading.suffix());
                    self.push(Vec::new(), inner.heading, place);
                }
                self.table(inner.table);
            }
        }
    }

    fn row<'n>(&mut self, row: &'n Node, (table, number): (usize, usize), nested: &mut Vec<Nested<'n>>) {
        let mut cell_number: usize = 0;
        // A cell over several columns is one cell; the lower part of one over several rows is an empty one.
        let mut covered: usize = 0;
        for cell in &row.children {
            let count = repeats(cell, "number-columns-repeated");
            let text = match cell.name.as_str() {
                "table-cell" => {
                    covered = number_of(cell, "number-columns-spanned").saturating_sub(1);
                    self.cell(cell, nested)
                }
                "covered-table-cell" => {
                    let skipped = covered.min(count);
                    covered = covered.saturating_sub(skipped);
                    if skipped == count {
                        continue;
                    }
                    String::new()
                }
                _ => continue,
            };
            for _ in 0..count {
                if cell_number >= MOST_COLUMNS {
                    return;
                }
                cell_number = cell_number.saturating_add(1);
                let place = format!("table {table}, row {number}, cell {cell_number}");
                self.push(Vec::new(), text.clone(), place);
            }
        }
    }

    fn cell<'n>(&mut self, cell: &'n Node, nested: &mut Vec<Nested<'n>>) -> String {
        let mut lines = Vec::new();
        let before = nested.len();
        self.cell_lines(cell, &mut lines, nested);
        text_beside(&lines, nested.get_mut(before..).unwrap_or_default())
    }

    /// Depth is bounded by the tree's.
    fn cell_lines<'n>(&mut self, parent: &'n Node, lines: &mut Vec<String>, nested: &mut Vec<Nested<'n>>) {
        for node in &parent.children {
            match node.name.as_str() {
                "p" | "h" => {
                    let mut paragraph = inline::paragraph(node, self.styles, self.controls);
                    self.lone_control(&mut paragraph);
                    lines.push(paragraph.text);
                    for drawing in paragraph.floating {
                        lines.extend(self.controls.shown(drawing).map(|shown| shown.text));
                    }
                    for inner in paragraph.boxes {
                        self.cell_lines(inner, lines, nested);
                    }
                }
                "table" => nested.push(Nested {
                    heading: String::new(),
                    table: node,
                }),
                "section" | "list" | "list-item" | "list-header" | "frame" | "text-box" | "custom-shape" | "a"
                    if !self.styles.hides(node) =>
                {
                    self.cell_lines(node, lines, nested);
                }
                _ => {}
            }
        }
    }
}

fn repeats(node: &Node, name: &str) -> usize {
    number_of(node, name).clamp(1, MOST_REPEATS)
}

/// A length such as `2.54cm`.
fn millimetres(node: &Node, name: &str) -> f64 {
    let text = node.attribute(name).unwrap_or_default().trim();
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = text.strip_prefix(number).unwrap_or_default();
    let factor = match unit {
        "cm" => 10.0,
        "in" => 25.4,
        "pt" => 0.353,
        _ => 1.0,
    };
    let value: f64 = number.parse().unwrap_or(0.0);
    if value.is_finite() { value * factor } else { 0.0 }
}
