//! Paragraphs and tables in reading order.

use super::field;
use super::file::File;
use super::runs::{Runs, change};
use crate::model::document::{Entry, Mark};
use crate::pipeline::dissect::choice::{self, Look};
use crate::pipeline::dissect::pictured::private;
use crate::pipeline::extract::docx::MOST_ENTRIES;

/// Changes of characters and paragraphs that are looked for (MS-DOC 2.6.1, 2.6.2).
mod code {
    pub(super) const DELETED: u16 = 0x0800;
    pub(super) const BOLD: u16 = 0x0835;
    pub(super) const STRUCK: u16 = 0x0837;
    pub(super) const HIDDEN: u16 = 0x083C;
    pub(super) const DOUBLE_STRUCK: u16 = 0x2A53;
    pub(super) const HIGHLIGHT: u16 = 0x2A0C;
    pub(super) const UNDERLINE: u16 = 0x2A3E;
    pub(super) const SYMBOL: u16 = 0x6A09;
    pub(super) const DATA: u16 = 0x6A03;
    pub(super) const IN_TABLE: u16 = 0x2416;
    pub(super) const ROW_END: u16 = 0x2417;
}

/// Puts the paragraphs and cells of a file into `entries`.
pub(super) fn read(file: &File, entries: &mut Vec<Entry>) {
    let mut reader = Reader {
        file,
        characters: Runs::of_characters(&file.word, &file.table),
        paragraphs: Runs::of_paragraphs(&file.word, &file.table),
        entries,
        text: String::new(),
        fields: Vec::new(),
        table: None,
        count: (0, 0),
    };
    for (sign, place) in &file.signs {
        if reader.entries.len() >= MOST_ENTRIES {
            return;
        }
        reader.sign(*sign, *place);
    }
    reader.end_paragraph();
}

struct Reader<'f, 'e> {
    file: &'f File,
    characters: Runs<'f>,
    paragraphs: Runs<'f>,
    entries: &'e mut Vec<Entry>,
    text: String,
    /// Fields that are open; whether each is still in its instructions, which nobody sees.
    fields: Vec<bool>,
    /// Row and cell of the open table.
    table: Option<(usize, usize)>,
    /// Tables and paragraphs so far.
    count: (usize, usize),
}

impl Reader<'_, '_> {
    fn sign(&mut self, sign: char, place: usize) {
        match sign {
            '\r' | '\x0C' => self.paragraph(place),
            '\x07' => self.cell(place),
            '\x13' if self.fields.len() < 20 => self.fields.push(true),
            '\x14' => {
                if let Some(open) = self.fields.last_mut() {
                    *open = false;
                }
            }
            '\x15' => {
                self.fields.pop();
            }
            '\x01' => self.form_field(place),
            _ if self.fields.contains(&true) => {}
            '\x0B' => self.text.push('\n'),
            '\t' => self.text.push('\t'),
            '\x1E' => self.words('-', place),
            '\0'..='\x1F' => {}
            sign => self.words(sign, place),
        }
    }

    fn words(&mut self, sign: char, place: usize) {
        let changes = self.characters.at(place);
        let on = |code: u16| change(changes, code).is_some_and(|value| value & 0xFF == 1);
        if on(code::DELETED) || on(code::HIDDEN) {
            return;
        }
        let look = if on(code::STRUCK) || on(code::DOUBLE_STRUCK) {
            Look::Struck
        } else if [code::UNDERLINE, code::HIGHLIGHT]
            .iter()
            .any(|code| change(changes, *code).unwrap_or(0) & 0xFF != 0)
        {
            Look::Marked
        } else if on(code::BOLD) {
            Look::Bold
        } else {
            Look::Plain
        };
        let sign = match change(changes, code::SYMBOL) {
            Some(value) if sign == '(' => char::from_u32(value >> 16).unwrap_or(sign),
            _ => sign,
        };
        let mut buffer = [0; 4];
        choice::wrap(look, private(sign).encode_utf8(&mut buffer), &mut self.text);
    }

    /// The sign of a form field stands inside its instructions.
    fn form_field(&mut self, place: usize) {
        let data = change(self.characters.at(place), code::DATA).and_then(|at| usize::try_from(at).ok());
        if let Some(shown) = data.and_then(|at| field::shown(&self.file.data, at)) {
            self.text.push_str(&shown);
        }
    }

    fn paragraph(&mut self, place: usize) {
        if self.table.is_some() || self.is_in_table(place) {
            if self.is_in_table(place) {
                self.text.push('\n');
                return;
            }
            self.table = None;
        }
        self.end_paragraph();
    }

    fn is_in_table(&self, place: usize) -> bool {
        change(self.paragraphs.at(place), code::IN_TABLE).is_some_and(|value| value & 0xFF == 1)
    }

    fn end_paragraph(&mut self) {
        self.table = None;
        self.count.1 = self.count.1.saturating_add(1);
        let place = format!("paragraph {}", self.count.1);
        self.push(place);
    }

    fn cell(&mut self, place: usize) {
        let (row, cell) = self.table.unwrap_or_else(|| {
            self.count.0 = self.count.0.saturating_add(1);
            (1, 1)
        });
        if change(self.paragraphs.at(place), code::ROW_END).is_some_and(|value| value & 0xFF == 1) {
            self.text.clear();
            self.table = Some((row.saturating_add(1), 1));
            return;
        }
        let place = format!("table {}, row {row}, cell {cell}", self.count.0);
        self.push(place);
        self.table = Some((row, cell.saturating_add(1)));
    }

    fn push(&mut self, place: String) {
        let text = choice::resolve(&self.text).trim().to_owned();
        self.text.clear();
        self.fields.clear();
        self.entries.push(Entry {
            labels: Vec::new(),
            value: Mark::Text(text),
            place,
        });
    }
}
