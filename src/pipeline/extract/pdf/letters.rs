//! From the codes of a font to letters: its `ToUnicode` map, its encoding with differences, the two symbol fonts.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Encoding, Object};

use crate::pipeline::extract::pdf::objects::{get, get_array, get_dictionary};

/// Bytes of a map once inflated.
const MAP: usize = 4 << 20;

/// What the codes of a font mean.
pub(crate) struct Letters {
    map: Option<Encoding<'static>>,
    base: Option<Encoding<'static>>,
    differences: HashMap<u8, String>,
    symbols: Symbols,
}

/// Fonts whose letters are signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Symbols {
    None,
    Zapf,
    Wingdings,
}

impl Letters {
    pub(crate) fn of(document: &Document, font: &Dictionary, two_bytes: bool) -> Self {
        let name = match get(document, font, b"BaseFont") {
            Some(Object::Name(name)) => String::from_utf8_lossy(name).to_lowercase(),
            _ => String::new(),
        };
        let symbols = if name.contains("zapfdingbats") {
            Symbols::Zapf
        } else if name.contains("wingdings") {
            Symbols::Wingdings
        } else {
            Symbols::None
        };
        Self {
            map: map(document, font),
            base: (!two_bytes).then(|| Encoding::SimpleEncoding(base(document, font))),
            differences: if two_bytes {
                HashMap::new()
            } else {
                differences(document, font)
            },
            symbols,
        }
    }

    /// The letters of one code; nothing where no table says what it means.
    pub(crate) fn decode(&self, chunk: &[u8]) -> String {
        if let Some(text) = self.map.as_ref().and_then(|map| map.bytes_to_string(chunk).ok()) {
            let text = tidy(&text);
            if !text.is_empty() {
                return text;
            }
        }
        let code = match chunk {
            [code] | [0xf0, code] => *code,
            _ => return String::new(),
        };
        if let Some(text) = self.differences.get(&code) {
            return text.clone();
        }
        match self.symbols {
            Symbols::Zapf => zapf(code).to_owned(),
            Symbols::Wingdings => wingdings(code).to_owned(),
            Symbols::None => {
                let text = self.base.as_ref().and_then(|base| base.bytes_to_string(&[code]).ok());
                tidy(&text.unwrap_or_default())
            }
        }
    }
}

/// A font's own map to Unicode is the best that there is (ISO 32000-1, 9.10.2).
fn map(document: &Document, font: &Dictionary) -> Option<Encoding<'static>> {
    let mut bare = Dictionary::new();
    bare.set("Type", Object::Name(b"Font".to_vec()));
    bare.set("ToUnicode", font.get(b"ToUnicode").ok()?.clone());
    match bare.get_font_encoding_with_limit(document, MAP).ok()? {
        Encoding::UnicodeMapEncoding(map) => Some(Encoding::UnicodeMapEncoding(map)),
        _ => None,
    }
}

/// The named encoding under a font's differences. Fonts without one are read as Windows does, which agrees with the
/// standard encoding in all letters that forms are made of.
fn base(document: &Document, font: &Dictionary) -> &'static [u8] {
    let named = match get(document, font, b"Encoding") {
        Some(Object::Name(name)) => Some(name),
        Some(Object::Dictionary(encoding)) => match get(document, encoding, b"BaseEncoding") {
            Some(Object::Name(name)) => Some(name),
            _ => None,
        },
        _ => None,
    };
    match named.map(Vec::as_slice) {
        Some(b"MacRomanEncoding") => b"MacRomanEncoding",
        _ => b"WinAnsiEncoding",
    }
}

fn differences(document: &Document, font: &Dictionary) -> HashMap<u8, String> {
    let mut found = HashMap::new();
    let items =
        get_dictionary(document, font, b"Encoding").and_then(|encoding| get_array(document, encoding, b"Differences"));
    let mut code: u8 = 0;
    for item in items.unwrap_or_default().iter().take(1024) {
        match item {
            Object::Integer(number) => code = u8::try_from(*number).unwrap_or(0),
            Object::Name(name) => {
                if let Some(text) = glyph(name) {
                    found.insert(code, text);
                }
                code = code.wrapping_add(1);
            }
            _ => {}
        }
    }
    found
}

/// The letters that a glyph name stands for (Adobe Glyph List).
fn glyph(name: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(name).into_owned();
    let stem = text.split('.').next().unwrap_or_default();
    let code = stem
        .strip_prefix("uni")
        .or_else(|| stem.strip_prefix('u'))
        .filter(|hex| (4..=6).contains(&hex.len()));
    if let Some(letter) = code
        .and_then(|hex| u32::from_str_radix(hex, 16).ok())
        .and_then(char::from_u32)
    {
        return Some(tidy(&letter.to_string()));
    }
    let sign = match stem {
        "a19" | "a20" | "checkmark" | "check" => "✔",
        "a21" | "a22" | "a23" | "a24" | "cross" => "✘",
        "a71" | "H18533" | "circle" => "●",
        "a73" => "■",
        "fi" => "fi",
        "fl" => "fl",
        "ff" => "ff",
        "ffi" => "ffi",
        "ffl" => "ffl",
        _ => "",
    };
    if !sign.is_empty() {
        return Some(sign.to_owned());
    }
    // lopdf knows the list: a font of this one glyph tells its letter. An unknown name makes it read the code itself.
    let mut encoding = Dictionary::new();
    encoding.set(
        "Differences",
        Object::Array(vec![Object::Integer(1), Object::Name(stem.as_bytes().to_vec())]),
    );
    let mut font = Dictionary::new();
    font.set("Type", Object::Name(b"Font".to_vec()));
    font.set("Encoding", Object::Dictionary(encoding));
    let nowhere = Document::new();
    let found = font
        .get_font_encoding_with_limit(&nowhere, MAP)
        .ok()?
        .bytes_to_string(&[1])
        .ok()?;
    Some(tidy(&found)).filter(|text| !text.is_empty())
}

/// Ligatures as letters; nothing that stands for “unknown” or is a control character.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => out.push_str("st"),
            '\u{a0}' => out.push(' '),
            // Symbol fonts are mapped into the private area.
            '\u{f020}'..='\u{f0ff}' => {
                let code = u32::from(c)
                    .checked_sub(0xf000)
                    .and_then(|code| u8::try_from(code).ok());
                out.push_str(wingdings(code.unwrap_or(0)));
            }
            '\u{fffd}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The signs of Zapf Dingbats that forms use.
fn zapf(code: u8) -> &'static str {
    match code {
        b' ' => " ",
        b'3' | b'4' => "✔",
        b'5'..=b'8' => "✘",
        b'n' => "■",
        b'l' | b'm' => "●",
        b'o' | b'p' | b'q' | b'r' => "❏",
        b'u' => "◆",
        b'H' => "★",
        _ => "•",
    }
}

/// The signs of Wingdings that forms use.
fn wingdings(code: u8) -> &'static str {
    match code {
        b' ' => " ",
        0xfc => "✔",
        0xfb => "✘",
        0xfd | b'x' | 0x54 => "☒",
        0xfe | b'R' => "☑",
        0xa8 | b'o' | 0x72 | 0x71 => "☐",
        0xa1 | 0x6d => "○",
        0xa4 => "◉",
        b'n' => "■",
        0xe8 | 0xe0 => "→",
        b'(' | b')' => "☎",
        b'*' => "✉",
        _ => "•",
    }
}
