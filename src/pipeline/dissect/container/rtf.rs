//! Rich text as a reader would see it in plain text. One pass, no recursion.

use std::collections::BTreeMap;

use crate::pipeline::dissect::choice::{self, Look};
use crate::pipeline::dissect::pictured::{Font, box_of};
use crate::pipeline::dissect::text;

use super::mapi::code_page;

/// Groups inside one another; deeper ones are read as if they were one.
const DEPTH: usize = 200;
/// Longest text that comes out, bytes.
const LONGEST: usize = 2 << 20;

/// Groups whose content nobody sees. `\*` marks further ones (the standard's “destinations”); so does Outlook for the
/// tags of a page that it wrapped into rich text, whose own text stands outside of them.
const UNSEEN: &[&str] = &[
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "header",
    "footer",
    "listtable",
    "rsidtbl",
    "generator",
    "themedata",
    "filetbl",
    "xe",
    "tc",
];

/// Fonts of signs that are remembered, and the letters of a name.
const MOST_FONTS: usize = 64;
const LONGEST_NAME: usize = 60;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch that the format turns on and off by itself"
)]
#[derive(Clone, Copy, Debug)]
struct Group {
    unseen: bool,
    hidden: bool,
    /// Struck out, underlined, bold: “ja / ~~nein~~” says yes.
    struck: bool,
    marked: bool,
    bold: bool,
    /// The paragraph stands in a cell.
    in_table: bool,
    /// How many characters stand in for one that old programs do not know.
    stand_ins: usize,
    /// The font, by its number.
    font: Option<i64>,
    /// The table of fonts is being read.
    in_fonts: bool,
}

impl Group {
    fn is_seen(self) -> bool {
        !(self.unseen || self.hidden)
    }

    fn look(self) -> Look {
        match self {
            Self { struck: true, .. } => Look::Struck,
            Self { marked: true, .. } => Look::Marked,
            Self { bold: true, .. } => Look::Bold,
            _ => Look::Plain,
        }
    }
}

/// Signs of the private use area for the ends of cells, rows and paragraphs in cells.
const CELL: char = '\u{E2B0}';
const ROW: char = '\u{E2B1}';
const PARAGRAPH: char = '\u{E2B2}';

/// A line, or a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Line(String),
    Row(Vec<String>),
}

/// The lines and rows of a rich text document; a sign stands where their bold beginning ends.
pub(crate) fn blocks(source: &[u8]) -> Vec<Block> {
    let words = |text: &str| {
        let text = text.replace(PARAGRAPH, "\n");
        choice::resolve(&choice::lead::mark(&text)).trim().to_owned()
    };
    let source = read(source);
    let mut found = Vec::new();
    for line in source.split('\n') {
        let mut rest = line;
        while let Some((row, after)) = rest.split_once(ROW) {
            let row = row.strip_suffix(CELL).unwrap_or(row);
            found.push(Block::Row(row.split(CELL).map(words).collect()));
            rest = after;
        }
        let rest = rest.replace(CELL, "\t");
        found.extend(words(&rest).split('\n').map(|line| Block::Line(line.to_owned())));
    }
    found
}

/// The text of a rich text document.
pub(crate) fn to_text(source: &[u8]) -> String {
    let text: String = read(source)
        .chars()
        .map(|c| match c {
            CELL => '\t',
            ROW | PARAGRAPH => '\n',
            c => c,
        })
        .collect();
    choice::resolve(&text).trim().to_owned()
}

fn read(source: &[u8]) -> String {
    let mut reader = Reader {
        rest: source,
        groups: Vec::new(),
        now: Group {
            unseen: false,
            hidden: false,
            struck: false,
            marked: false,
            bold: false,
            in_table: false,
            stand_ins: 1,
            font: None,
            in_fonts: false,
        },
        fonts: BTreeMap::new(),
        font_name: String::new(),
        check: None,
        page: None,
        pending: Vec::new(),
        skip: 0,
        out: String::new(),
    };
    reader.run();
    reader.flush();
    reader.out
}

struct Reader<'a> {
    rest: &'a [u8],
    groups: Vec<Group>,
    now: Group,
    /// The check box of a form field that is being described: what was chosen, what it was made with.
    check: Option<(Option<i64>, i64)>,
    page: Option<String>,
    /// Fonts of boxes and other signs, by their numbers.
    fonts: BTreeMap<i64, Font>,
    /// The name of a font as far as it was read.
    font_name: String,
    /// Bytes of the document's own character set that are not decoded yet: a character may take two.
    pending: Vec<u8>,
    skip: usize,
    out: String,
}

impl Reader<'_> {
    fn run(&mut self) {
        while let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            if self.out.len() > LONGEST {
                return;
            }
            match byte {
                b'{' => {
                    self.flush();
                    if self.groups.len() < DEPTH {
                        self.groups.push(self.now);
                    }
                }
                b'}' => {
                    self.flush();
                    if let Some(before) = self.groups.pop() {
                        self.now = before;
                        self.show_check();
                    }
                }
                b'\\' => self.control(),
                b'\r' | b'\n' | 0 => {}
                byte => self.byte(byte),
            }
        }
    }

    fn control(&mut self) {
        let letters = self.rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            let Some((&symbol, rest)) = self.rest.split_first() else {
                return;
            };
            self.rest = rest;
            self.symbol(symbol);
            return;
        }
        let (word, rest) = self.rest.split_at_checked(letters).unwrap_or_default();
        let digits = rest
            .iter()
            .enumerate()
            .take_while(|(at, byte)| byte.is_ascii_digit() || (*at == 0 && **byte == b'-'))
            .count();
        let (number, rest) = rest.split_at_checked(digits).unwrap_or_default();
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let number: Option<i64> = std::str::from_utf8(number).ok().and_then(|digits| digits.parse().ok());
        self.word(std::str::from_utf8(word).unwrap_or_default(), number);
    }

    /// A check box shows once its description is over.
    fn show_check(&mut self) {
        if self.now.unseen {
            return;
        }
        if let Some((chosen, made)) = self.check.take() {
            self.char(if chosen.unwrap_or(made) == 1 { '☒' } else { '☐' });
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'\'' => {
                let code = self.rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                if let Some(code) = code.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                    self.rest = self.rest.get(2..).unwrap_or_default();
                    self.byte(code);
                }
            }
            b'*' => (self.now.unseen, self.now.in_fonts) = (true, false),
            b'~' => self.char('\u{a0}'),
            b'\r' | b'\n' => self.char('\n'),
            b'\\' | b'{' | b'}' => self.byte(symbol),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i64>) {
        match word {
            "par" | "line" if self.now.in_table => self.char(PARAGRAPH),
            "par" | "line" | "sect" | "page" => self.char('\n'),
            "tab" | "nestcell" => self.char('\t'),
            "cell" => self.char(CELL),
            "row" => self.char(ROW),
            "nestrow" => self.char(PARAGRAPH),
            "intbl" => self.now.in_table = number != Some(0),
            "pard" => self.now.in_table = false,
            // The words of a text box stand inside a drawing that old programs skip.
            "shptxt" => self.now.unseen = false,
            "emdash" => self.char('—'),
            "endash" => self.char('–'),
            "bullet" => self.char('•'),
            "f" => {
                self.font_name.clear();
                self.restyle(|now| now.font = number);
            }
            "fonttbl" => (self.now.unseen, self.now.in_fonts) = (true, true),
            "lquote" => self.char('‘'),
            "rquote" => self.char('’'),
            "ldblquote" => self.char('“'),
            "rdblquote" => self.char('”'),
            "ansicpg" => self.page = number.and_then(|page| code_page(u64::try_from(page).ok()?)),
            "uc" => self.now.stand_ins = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(1).min(8),
            "u" => {
                // Negative for the upper half of the plane.
                let code = number.unwrap_or_default().rem_euclid(0x1_0000);
                let character = u32::try_from(code).ok().and_then(char::from_u32);
                self.skip = 0;
                self.char(character.unwrap_or('\u{fffd}'));
                self.skip = self.now.stand_ins;
            }
            "v" | "deleted" => self.restyle(|now| now.hidden = number != Some(0)),
            "strike" | "striked" => self.restyle(|now| now.struck = number != Some(0)),
            "ul" | "highlight" | "chcbpat" => self.restyle(|now| now.marked = number != Some(0)),
            "ulnone" => self.restyle(|now| now.marked = false),
            "b" => self.restyle(|now| now.bold = number != Some(0)),
            "plain" => self.restyle(|now| {
                (now.hidden, now.struck, now.marked, now.bold) = (false, false, false, false);
                now.font = None;
            }),
            "fftype" if number == Some(1) => self.check = Some((None, 0)),
            // 25 stands for “as it was made”.
            "ffres" => {
                if let Some((chosen, _)) = &mut self.check {
                    *chosen = number.filter(|result| *result != 25);
                }
            }
            "ffdefres" => {
                if let Some((_, made)) = &mut self.check {
                    *made = number.unwrap_or(0);
                }
            }
            // Binary data of that length follow, braces and all.
            "bin" => {
                let length = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                self.rest = self.rest.get(length..).unwrap_or_default();
            }
            word if UNSEEN.contains(&word) => self.now.unseen = true,
            _ => {}
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip = self.skip.saturating_sub(1);
        } else if self.now.in_fonts {
            self.font(byte);
        } else if let Some(font) = self.now.font.and_then(|font| self.fonts.get(&font)) {
            // Other signs say nothing.
            self.char(box_of(char::from(byte), *font).unwrap_or(' '));
        } else if self.now.is_seen() {
            self.pending.push(byte);
        }
    }

    /// A letter of a font's name, or the sign that ends it.
    fn font(&mut self, byte: u8) {
        if byte != b';' {
            if self.font_name.len() < LONGEST_NAME {
                self.font_name.push(char::from(byte));
            }
            return;
        }
        let named = Font::named(std::mem::take(&mut self.font_name).trim());
        if let (Some(number), Some(font)) = (self.now.font, named)
            && self.fonts.len() < MOST_FONTS
        {
            self.fonts.insert(number, font);
        }
    }

    fn char(&mut self, character: char) {
        if !self.now.is_seen() {
            return;
        }
        self.skip = 0;
        self.flush();
        let mut buffer = [0; 4];
        choice::wrap(self.now.look(), character.encode_utf8(&mut buffer), &mut self.out);
    }

    /// What was written so far keeps its look.
    fn restyle(&mut self, change: impl FnOnce(&mut Group)) {
        self.flush();
        change(&mut self.now);
    }

    fn flush(&mut self) {
        if !self.pending.is_empty() {
            let bytes = std::mem::take(&mut self.pending);
            let words = text::decode(&bytes, self.page.as_deref().or(Some("windows-1252")));
            choice::wrap(self.now.look(), &words, &mut self.out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rich_text_reads_like_its_page() {
        for (source, text) in [
            (
                r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator x;}Ger\'e4t \u8364?5\par Ort:\tab B\'fcro}",
                "Gerät €5\nOrt:\tBüro",
            ),
            (
                r"{\rtf1\fromhtml1 {\*\htmltag64 <p>}Hallo {\*\htmltag84 <b>}\{Welt\}{\*\htmltag92 </b>}\par}",
                "Hallo {Welt}",
            ),
            (r"{\rtf1\uc2 \u228ab!{\pict 00ff}{\uc0 \u246}x", "ä!öx"),
            (r"{\rtf1 ja / {\strike nein}{\v 0900} \strike x\strike0 y}", "ja /  y"),
            (
                r"{\rtf1 {\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres1\ffdefres0}}}{\fldrslt }} ja {\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres0}}}} nein}",
                "☒ ja ☐ nein",
            ),
            (
                r"{\rtf1{\fonttbl{\f0 Arial;}{\f1\fnil\fcharset2 Wingdings;}}\f0 Anzeige: {\f1\'fe} ja {\f1\'a8} nein \f1 o\f0  offen}",
                "Anzeige: ☒ ja ☐ nein ☐ offen",
            ),
            (
                r"{\rtf1{\fonttbl{\f1\fcharset2 Wingdings 2{\*\falt X};}{\f2\fcharset2 Symbol;}}{\f1 R} ja {\f1\'a3} nein \f1\plain weg {\f2 o}}",
                "☒ ja ☐ nein weg o",
            ),
            ("{{{{", ""),
            ("no rtf", "no rtf"),
        ] {
            assert_eq!(to_text(source.as_bytes()), text, "{source}");
        }
        assert!(to_text("{".repeat(1 << 20).as_bytes()).is_empty());
    }
}
