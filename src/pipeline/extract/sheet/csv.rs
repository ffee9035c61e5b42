//! Comma-separated values (RFC 4180), also with semicolons or tabs as German programs write them.

use super::{Book, MOST_COLUMNS, MOST_ROWS, Row, Sheet};
use crate::pipeline::dissect::text;
use crate::pipeline::extract::docx::package;

/// Whether bytes are text and no workbook.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.get(..4096).unwrap_or(bytes);
    let wide = start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]);
    let packed = start.starts_with(b"PK") || start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    let xml = start.trim_ascii_start().starts_with(b"<");
    let rich = start.starts_with(b"{\\rt");
    !packed && !xml && !rich && !start.trim_ascii().is_empty() && (wide || !start.contains(&0))
}

/// Reads the one sheet there is.
pub(super) fn read(bytes: &[u8], book: &mut Book) {
    let source = package::decode(bytes).unwrap_or_else(|| text::decode(bytes, Some("windows-1252")));
    let separator = separator(&source);
    let mut sheet = Sheet::default();
    let mut reader = Reader {
        row: Row::default(),
        cell: String::new(),
        column: 0,
    };
    let mut chars = source.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        if sheet.rows.len() >= MOST_ROWS || book.allowance.is_spent() {
            book.allowance.cut = true;
            break;
        }
        match c {
            '"' if quoted && chars.next_if_eq(&'"').is_some() => reader.cell.push('"'),
            '"' if quoted => quoted = false,
            '"' if reader.cell.trim().is_empty() => {
                reader.cell.clear();
                quoted = true;
            }
            '\r' if !quoted => {}
            '\n' if !quoted => reader.end_row(&mut sheet, book),
            c if c == separator && !quoted => reader.end_cell(book),
            c => reader.cell.push(c),
        }
    }
    reader.end_row(&mut sheet, book);
    book.sheets.push(sheet);
}

struct Reader {
    row: Row,
    cell: String,
    column: usize,
}

impl Reader {
    fn end_cell(&mut self, book: &mut Book) {
        let text = std::mem::take(&mut self.cell);
        if self.column < MOST_COLUMNS
            && let Some(text) = book.allowance.take(&text)
        {
            self.row.cells.push((self.column, text));
        }
        self.column = self.column.saturating_add(1);
    }

    fn end_row(&mut self, sheet: &mut Sheet, book: &mut Book) {
        self.end_cell(book);
        self.column = 0;
        let number = self.row.number;
        let row = std::mem::replace(
            &mut self.row,
            Row {
                number: number.saturating_add(1),
                cells: Vec::new(),
            },
        );
        if !row.cells.is_empty() {
            sheet.rows.push(row);
        }
    }
}

/// The sign that parts the cells: the commonest outside of quotes in the first lines.
fn separator(source: &str) -> char {
    // Excel's own way to say so.
    if let Some(sign) = source.strip_prefix("sep=").and_then(|rest| rest.chars().next()) {
        return sign;
    }
    let mut quoted = false;
    let mut counts = [(';', 0_u32), ('\t', 0), (',', 0), ('|', 0)];
    for c in source.chars().take(4000) {
        quoted ^= c == '"';
        if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| *sign == c && !quoted) {
            *count = count.saturating_add(1);
        }
    }
    // Of equals the first: a comma stands in sentences too.
    let [first, rest @ ..] = counts;
    rest.iter()
        .fold(first, |best, next| if next.1 > best.1 { *next } else { best })
        .0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(source: &[u8]) -> Vec<Vec<String>> {
        let mut book = Book::default();
        assert!(is_one(source));
        read(source, &mut book);
        let rows = book.sheets.iter().flat_map(|sheet| &sheet.rows);
        rows.map(|row| row.cells.iter().map(|(_, text)| text.clone()).collect())
            .collect()
    }

    #[test]
    fn cells_of_any_habit() {
        let rows = [vec!["Name", "M\u{fc}ller, Erika"], vec!["Was?", "a \"b\"\nc"]];
        assert_eq!(
            cells("Name;Müller, Erika\r\nWas?;\"a \"\"b\"\"\nc\"\r\n".as_bytes()),
            rows
        );
        assert_eq!(
            cells("Name,\"Müller, Erika\"\n\nWas?,\"a \"\"b\"\"\nc\"".as_bytes()),
            rows
        );
        assert_eq!(cells(b"Name\tM\xfcller, Erika\nWas?\t\"a \"\"b\"\"\nc\""), rows);
        assert!(!is_one(b"PK\x03\x04") && !is_one(b"a\0b"));
        assert_eq!(cells(&b"\"".repeat(100_000)).len(), 1);
    }
}
