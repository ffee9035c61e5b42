//! Just enough of fonts to know which letters stand where.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object};

use crate::pipeline::extract::pdf::letters::Letters;
use crate::pipeline::extract::pdf::objects::{get, get_array, get_dictionary, number, resolve};

/// A font of a page.
pub(crate) struct Font {
    letters: Letters,
    /// Whether its letters are heavier than usual, as its name says.
    pub(crate) bold: bool,
    two_bytes: bool,
    widths: HashMap<u16, f64>,
    default: f64,
}

impl Font {
    pub(crate) fn of(document: &Document, font: &Dictionary) -> Self {
        let two_bytes = matches!(get(document, font, b"Subtype"), Some(Object::Name(name)) if name == b"Type0");
        let mut widths = HashMap::new();
        let mut default = 0.5;
        if two_bytes {
            let descendant = get_array(document, font, b"DescendantFonts")
                .and_then(|fonts| resolve(document, fonts.first()?))
                .and_then(|font| font.as_dict().ok());
            if let Some(descendant) = descendant {
                default = get(document, descendant, b"DW").and_then(number).unwrap_or(1000.0) / 1000.0;
                cid_widths(
                    document,
                    get_array(document, descendant, b"W").unwrap_or_default(),
                    &mut widths,
                );
            }
        } else {
            let first = get(document, font, b"FirstChar")
                .and_then(|first| first.as_i64().ok())
                .and_then(|first| u16::try_from(first).ok())
                .unwrap_or(0);
            for (code, width) in (first..=255).zip(get_array(document, font, b"Widths").unwrap_or_default()) {
                if let Some(width) = resolve(document, width).and_then(number) {
                    widths.insert(code, width / 1000.0);
                }
            }
            if widths.is_empty() {
                standard_widths(font, &mut widths);
            }
            if let Some(missing) = get_dictionary(document, font, b"FontDescriptor")
                .and_then(|descriptor| get(document, descriptor, b"MissingWidth"))
                .and_then(number)
                .filter(|width| *width > 0.0)
            {
                default = missing / 1000.0;
            }
        }
        Self {
            letters: Letters::of(document, font, two_bytes),
            bold: is_bold(document, font),
            two_bytes,
            widths,
            default,
        }
    }

    /// The letters of a string, each with its width in ems, whether it is one byte 32 (which word spacing widens).
    pub(crate) fn letters(&self, bytes: &[u8]) -> Vec<(String, f64, bool)> {
        let size = if self.two_bytes { 2 } else { 1 };
        bytes
            .chunks(size)
            .map(|chunk| {
                let code = chunk.iter().fold(0u16, |code, byte| (code << 8) | u16::from(*byte));
                let text = self.letters.decode(chunk);
                let width = self.widths.get(&code).copied().unwrap_or(self.default);
                (text, width, chunk == [32])
            })
            .collect()
    }
}

/// `[c [w1 w2 …]  first last w …]` (ISO 32000-1, 9.7.4.3).
fn cid_widths(document: &Document, items: &[Object], widths: &mut HashMap<u16, f64>) {
    let mut items = items.iter().filter_map(|item| resolve(document, item));
    let code = |object: &Object| object.as_i64().ok().and_then(|code| u16::try_from(code).ok());
    while let Some(first) = items.next().and_then(code) {
        match items.next() {
            Some(Object::Array(list)) => {
                for (code, width) in (first..=u16::MAX).zip(list) {
                    if let Some(width) = resolve(document, width).and_then(number) {
                        widths.insert(code, width / 1000.0);
                    }
                }
            }
            Some(last) => {
                let Some(width) = items.next().and_then(number) else {
                    return;
                };
                for code in first..=code(last).unwrap_or(first) {
                    widths.insert(code, width / 1000.0);
                }
            }
            None => return,
        }
    }
}

/// The fourteen standard fonts bring no widths. Close enough to know where a word ends.
fn standard_widths(font: &Dictionary, widths: &mut HashMap<u16, f64>) {
    let name = match font.get(b"BaseFont") {
        Ok(Object::Name(name)) => String::from_utf8_lossy(name).into_owned(),
        _ => String::new(),
    };
    let bold = if name.contains("Bold") { 1.06 } else { 1.0 };
    for code in 32u8..=255 {
        let width = if name.contains("Courier") {
            0.6
        } else {
            bold * match char::from(code) {
                'i' | 'j' | 'l' | '\'' | '|' => 0.22,
                ' ' | 'f' | 't' | 'I' | '.' | ',' | ':' | ';' | '/' | '!' | '[' | ']' => 0.28,
                'r' | '(' | ')' | '-' => 0.333,
                'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
                'm' | 'M' => 0.83,
                'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 0.72,
                'W' | '@' | '%' => 0.95,
                'G' | 'O' | 'Q' => 0.778,
                'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' => 0.667,
                'F' | 'L' | 'T' | 'Z' => 0.6,
                _ => 0.556,
            }
        };
        widths.insert(u16::from(code), width);
    }
}

fn is_bold(document: &Document, font: &Dictionary) -> bool {
    let Some(Object::Name(name)) = get(document, font, b"BaseFont") else {
        return false;
    };
    let name = String::from_utf8_lossy(name).to_lowercase();
    ["bold", "black", "heavy", "demi"]
        .iter()
        .any(|weight| name.contains(weight))
}
