//! Paragraphs and tables in reading order.

use crate::model::document::{Entry, Mark};
use crate::pipeline::dissect::choice::{self, Look};
use crate::pipeline::extract::docx::aside;
use crate::pipeline::extract::docx::lead::{self, Ink, Lead};
use crate::pipeline::extract::docx::looks::{colour, is_aside, line_look, look, spoken};
use crate::pipeline::extract::docx::nested::{Nested, heading_beside, text_beside};
use crate::pipeline::extract::docx::symbols::{legacy, signs, symbol};
use crate::pipeline::extract::docx::tree::Node;
use crate::pipeline::extract::flow;

/// Puts a story's paragraphs, tables and named controls into `entries`.
pub(crate) fn read(body: &Node, entries: &mut Vec<Entry>, most: usize) {
    let first = entries.len();
    let mut reader = Reader {
        lead: Lead::None,
        entries,
        most,
        tables: 0,
        paragraphs: 0,
        field: Field::default(),
        in_control: false,
    };
    reader.blocks(body);
    lead::settle(entries.get_mut(first..).unwrap_or_default());
    aside::settle(entries.get_mut(first..).unwrap_or_default());
}

/// A legacy form field (`w:fldChar` … `w:fldChar`) that is open across runs.
#[derive(Default)]
struct Field {
    /// Between “begin” and “separate” stand instructions, not text.
    in_code: bool,
    depth: u32,
}

struct Reader<'a> {
    entries: &'a mut Vec<Entry>,
    most: usize,
    tables: usize,
    paragraphs: usize,
    field: Field,
    /// Inside a content control: its prompt may stand there in a style of its own.
    in_control: bool,
    /// How far the bold beginning of a paragraph goes.
    lead: Lead,
}

impl Reader<'_> {
    /// Depth is bounded by the tree's.
    fn blocks(&mut self, parent: &Node) {
        for node in &parent.children {
            if self.entries.len() >= self.most {
                return;
            }
            match node.name.as_str() {
                "p" => {
                    self.paragraphs = self.paragraphs.saturating_add(1);
                    let text = self.paragraph(node);
                    let look = line_look(node);
                    let place = format!("paragraph {}{}", self.paragraphs, look.suffix());
                    self.push(text, place);
                    boxes(node, &mut |content| self.blocks(content));
                }
                "tbl" => self.table(node),
                "sdt" => {
                    if let Some(content) = node.child("sdtContent") {
                        if is_prompt(node) {
                            continue;
                        }
                        self.blocks(content);
                    }
                }
                // The last two stand around paragraphs in the XML of Word 2003.
                "ins" | "smartTag" | "customXml" | "footnote" | "moveTo" | "sect" | "sub-section" => self.blocks(node),
                _ => {}
            }
        }
    }

    fn push(&mut self, text: String, place: String) {
        if self.entries.len() < self.most {
            self.entries.push(Entry {
                labels: Vec::new(),
                value: Mark::Text(text),
                place,
            });
        }
    }

    fn table(&mut self, table: &Node) {
        // A table of one column that holds tables is a frame around parts of the form.
        let rows_of = rows(table);
        let holds = |cell: &&Node| cell.children.iter().any(|child| child.name == "tbl");
        let framed = rows_of.iter().filter(|row| cells(row).iter().any(holds)).count();
        if framed > 0 && rows_of.iter().all(|row| cells(row).len() <= 1) {
            for cell in rows_of.iter().flat_map(|row| cells(row)) {
                self.blocks(cell);
            }
            return;
        }
        self.tables = self.tables.saturating_add(1);
        let number = self.tables;
        let mut nested: Vec<Nested<'_>> = Vec::new();
        let mut row_number: usize = 0;
        for row in rows(table) {
            row_number = row_number.saturating_add(1);
            let mut cell_number: usize = 0;
            let (first, before) = (self.entries.len(), nested.len());
            for cell in cells(row) {
                cell_number = cell_number.saturating_add(1);
                let text = self.cell(cell, &mut nested);
                self.push(text, format!("table {number}, row {row_number}, cell {cell_number}"));
            }
            let row = self.entries.get_mut(first..).unwrap_or_default();
            heading_beside(row, nested.get_mut(before..).unwrap_or_default());
        }
        for inner in nested {
            if !inner.heading.is_empty() {
                self.paragraphs = self.paragraphs.saturating_add(1);
                let look = flow::looks::Look::Heading.suffix();
                self.push(inner.heading, format!("paragraph {}{look}", self.paragraphs));
            }
            self.table(inner.table);
        }
    }

    fn cell<'n>(&mut self, cell: &'n Node, nested: &mut Vec<Nested<'n>>) -> String {
        // The lower part of a cell merged over several rows is empty.
        let continues = cell
            .child("tcPr")
            .and_then(|properties| properties.child("vMerge").or_else(|| properties.child("vmerge")))
            .is_some_and(|merge| merge.attribute("val") != Some("restart"));
        if continues {
            return String::new();
        }
        let mut lines = Vec::new();
        let before = nested.len();
        self.cell_lines(cell, &mut lines, nested);
        text_beside(&lines, nested.get_mut(before..).unwrap_or_default())
    }

    fn cell_lines<'n>(&mut self, parent: &'n Node, lines: &mut Vec<String>, nested: &mut Vec<Nested<'n>>) {
        for node in &parent.children {
            match node.name.as_str() {
                "p" => {
                    lines.push(self.paragraph(node));
                    boxes(node, &mut |content| self.cell_lines(content, lines, nested));
                }
                "tbl" => nested.push(Nested {
                    heading: String::new(),
                    table: node,
                }),
                "sdt" => {
                    if let Some(content) = node.child("sdtContent").filter(|_| !is_prompt(node)) {
                        self.cell_lines(content, lines, nested);
                    }
                }
                "ins" | "smartTag" | "customXml" => self.cell_lines(node, lines, nested),
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Node) -> String {
        let mut text = String::new();
        self.lead = Lead::None;
        self.inline(paragraph, &mut text);
        let mut text = choice::resolve(&text).into_owned();
        let mut runs = spoken(paragraph).peekable();
        if runs.peek().is_some() && runs.all(|run| run.child("rPr").is_some_and(is_aside)) {
            aside::mark(&mut text);
        }
        text
    }

    fn inline(&mut self, parent: &Node, text: &mut String) {
        for node in &parent.children {
            match node.name.as_str() {
                "r" => self.run(node, text),
                "sdt" => self.control(node, text),
                "hyperlink" | "ins" | "smartTag" | "fldSimple" | "moveTo" | "customXml" | "dir" | "bdo" => {
                    self.inline(node, text);
                }
                _ => {}
            }
        }
    }

    fn run(&mut self, run: &Node, text: &mut String) {
        // Hidden text is seen by no reader.
        let skipped = run.child("rPr").is_some_and(|style| {
            style.is_on("vanish") || (self.in_control && style.value_of("rStyle").is_some_and(is_prompt_style))
        });
        let look = run.child("rPr").map_or(Look::Plain, look);
        let ink = Ink {
            bold: look == Look::Bold,
            colour: run.child("rPr").and_then(colour),
        };
        for node in &run.children {
            match node.name.as_str() {
                "fldChar" => self.field_character(node, text),
                _ if skipped || self.field.in_code => {}
                "t" => {
                    for piece in &node.children {
                        let words = signs(run, &piece.text);
                        self.lead.pass(&ink, &words, text);
                        choice::wrap(look, &words, text);
                    }
                }
                "tab" | "ptab" => text.push('\t'),
                "br" | "cr" => text.push('\n'),
                "noBreakHyphen" => choice::wrap(look, "-", text),
                "sym" => text.push(symbol(node)),
                _ => {}
            }
        }
    }

    fn field_character(&mut self, node: &Node, text: &mut String) {
        match node.attribute("fldCharType") {
            Some("begin") => {
                self.field.depth = self.field.depth.saturating_add(1);
                self.field.in_code = true;
                if let Some(data) = node.child("ffData") {
                    legacy(data, text);
                }
            }
            Some("separate") => self.field.in_code = false,
            Some("end") => {
                self.field.depth = self.field.depth.saturating_sub(1);
                self.field.in_code = false;
            }
            _ => {}
        }
    }

    /// A content control inside a line: its own text, its tick, and an entry under its title.
    fn control(&mut self, control: &Node, text: &mut String) {
        let properties = control.child("sdtPr");
        let tick = properties.and_then(|properties| properties.child("checkbox"));
        if let Some(tick) = tick {
            let ticked = tick.is_on("checked");
            text.push(if ticked { '☒' } else { '☐' });
            return;
        }
        if is_prompt(control) {
            return;
        }
        let from = text.len();
        if let Some(content) = control.child("sdtContent") {
            let outer = std::mem::replace(&mut self.in_control, true);
            self.inline(content, text);
            self.in_control = outer;
        }
        let value = choice::resolve(text.get(from..).unwrap_or_default()).trim().to_owned();
        let labels: Vec<String> = ["alias", "tag"]
            .iter()
            .filter_map(|name| properties?.value_of(name))
            .filter(|label| label.chars().filter(|c| c.is_alphabetic()).count() >= 3)
            .map(str::to_owned)
            .collect();
        let announced = text
            .get(..from)
            .is_some_and(|before| choice::trim_end(before).ends_with([':', '?']));
        if !labels.is_empty() && !value.is_empty() && !announced && self.entries.len() < self.most {
            let place = format!("control {}", labels.first().map_or("", String::as_str));
            self.entries.push(Entry {
                labels,
                value: Mark::Text(value),
                place,
            });
        }
    }
}

/// Text boxes stand beside the paragraph that anchors them. Depth is bounded by the tree's.
fn boxes<'n>(node: &'n Node, read: &mut dyn FnMut(&'n Node)) {
    for child in &node.children {
        match child.name.as_str() {
            "txbxContent" => read(child),
            // The same box stands twice: once for old readers.
            "Fallback" => {}
            _ => boxes(child, read),
        }
    }
}

/// Whether a control shows only its prompt.
fn is_prompt(control: &Node) -> bool {
    control
        .child("sdtPr")
        .is_some_and(|properties| properties.is_on("showingPlcHdr"))
}

/// Whether words are written in the style of prompts, as office programs name it in three languages.
fn is_prompt_style(name: &str) -> bool {
    let name = name.to_lowercase().replace([' ', '_', '-'], "");
    [
        "placeholdertext",
        "platzhaltertext",
        "plassholdertekst",
        "plasshaldartekst",
    ]
    .contains(&name.as_str())
}

/// Rows that no tracked change took away.
fn rows(table: &Node) -> Vec<&Node> {
    let deleted = |row: &&Node| {
        row.child("trPr")
            .is_some_and(|properties| properties.child("del").is_some())
    };
    wrapped(table, "tr").into_iter().filter(|row| !deleted(row)).collect()
}

fn cells(row: &Node) -> Vec<&Node> {
    wrapped(row, "tc")
}

/// Children of a name, also inside content controls around rows or cells.
fn wrapped<'n>(parent: &'n Node, name: &str) -> Vec<&'n Node> {
    let mut found = Vec::new();
    for child in &parent.children {
        if child.name == name {
            found.push(child);
        } else if child.name == "sdt" {
            found.extend(
                child
                    .child("sdtContent")
                    .into_iter()
                    .flat_map(|content| wrapped(content, name)),
            );
        } else if matches!(child.name.as_str(), "ins" | "customXml") {
            found.extend(wrapped(child, name));
        }
    }
    found
}
