//! Office Open XML workbooks (ECMA-376 part 1, 18).

use std::collections::HashMap;

use super::serial::{self, Shows};
use super::{Area, Book, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Row, Sheet};
use crate::pipeline::extract::docx::looks::is_grey;
use crate::pipeline::extract::docx::package::{self, Package};
use crate::pipeline::extract::docx::tree::{self, Node};
use crate::pipeline::extract::guidance::{SMALL, mark};

/// Bytes of one part that are read, once inflated.
const PART: u64 = 8 << 20;
/// Pieces of one part that are read: some six for each cell.
const PIECES: usize = 300_000;
/// Merged areas of a sheet.
const MOST_MERGED: usize = 2_000;

/// Whether a zip is such a workbook and no ODS, whose media type comes first and in clear.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.get(..200).unwrap_or(bytes);
    let is_opendocument = start.windows(20).any(|window| window == b"vnd.oasis.opendocume");
    let is_xml = start.trim_ascii_start().starts_with(b"<");
    !is_opendocument && !is_xml
}

/// Reads the sheets that are shown.
pub(super) fn read(bytes: &[u8], book: &mut Book) -> Result<(), String> {
    let mut package = package::open(bytes, "spreadsheet")?;
    if !package.has("xl/workbook.xml") && package.has("content.xml") {
        return super::ods::read(bytes, book);
    }
    let workbook = part(&mut package, "xl/workbook.xml", book)?;
    let targets = relations(&mut package, book);
    let styles = part(&mut package, "xl/styles.xml", book).unwrap_or_default();
    let mut common = Common {
        strings: strings(&mut package, book),
        formats: formats(&styles),
        asides: asides(&styles),
        since_1904: workbook
            .child("workbookPr")
            .is_some_and(|properties| on(properties.attribute("date1904"))),
        // A box drawn on the sheet says FALSE in a cell whether or not anybody looked at it.
        has_boxes: package.has("xl/ctrlProps/"),
    };
    if common.has_boxes {
        book.notes.push(
            "the spreadsheet holds tick boxes or lists drawn on it, which are not read; a human must look".to_owned(),
        );
    }
    let mut seen: usize = 0;
    for sheet in workbook.child("sheets").map_or(&[][..], |sheets| &sheets.children) {
        let hidden = matches!(sheet.attribute("state"), Some("hidden" | "veryHidden"));
        let Some(target) = sheet.attribute("id").and_then(|id| targets.get(id)).filter(|_| !hidden) else {
            continue;
        };
        if seen >= MOST_SHEETS || book.allowance.is_spent() {
            book.allowance.cut = true;
            break;
        }
        seen = seen.saturating_add(1);
        let root = part(&mut package, target, book)?;
        let name = sheet.attribute("name").unwrap_or_default().to_owned();
        let read = read_sheet(&root, name, &mut common, book);
        book.sheets.push(read);
    }
    if seen == 0 {
        return Err("the spreadsheet shows no sheet; ask the sender to save it again, or for a PDF".to_owned());
    }
    Ok(())
}

/// What all sheets share.
struct Common {
    strings: Vec<String>,
    formats: Vec<Shows>,
    /// Which cell styles have letters that are italic, grey or small.
    asides: Vec<bool>,
    since_1904: bool,
    has_boxes: bool,
}

fn on(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true"))
}

fn part(package: &mut Package<'_>, name: &str, book: &mut Book) -> Result<Node, String> {
    let (xml, whole) = package.read_start(name, PART)?;
    let start = xml.floor_char_boundary(if whole { xml.len() } else { last_tag(&xml) });
    let (root, all) = tree::parse_start(xml.get(..start).unwrap_or_default(), PIECES)?;
    book.allowance.cut |= !(whole && all);
    Ok(root)
}

/// Where the last whole tag of a part that was cut off ends.
fn last_tag(xml: &str) -> usize {
    xml.rfind('>').map_or(0, |at| at.saturating_add(1))
}

/// The parts by the identifiers that the workbook knows them by.
fn relations(package: &mut Package<'_>, book: &mut Book) -> HashMap<String, String> {
    let Ok(root) = part(package, "xl/_rels/workbook.xml.rels", book) else {
        return HashMap::new();
    };
    root.children
        .iter()
        .filter_map(|relation| {
            let target = relation.attribute("Target")?;
            let name = target
                .strip_prefix('/')
                .map_or_else(|| format!("xl/{target}"), str::to_owned);
            Some((relation.attribute("Id")?.to_owned(), name))
        })
        .collect()
}

fn strings(package: &mut Package<'_>, book: &mut Book) -> Vec<String> {
    match part(package, "xl/sharedStrings.xml", book) {
        Ok(root) => root
            .children
            .iter()
            .filter(|child| child.name == "si")
            .map(words)
            .collect(),
        Err(_) => Vec::new(),
    }
}

/// The words of a string; those struck out or written above as a reading aid are left out.
fn words(string: &Node) -> String {
    let mut text = String::new();
    for child in &string.children {
        match child.name.as_str() {
            "t" => text.push_str(&content(child)),
            "r" if !child.child("rPr").is_some_and(|style| style.is_on("strike")) => {
                let words = child.child("t").map(content).unwrap_or_default();
                // Guidance below the label in its own cell.
                let below = text.ends_with('\n') || words.starts_with('\n');
                if below && child.child("rPr").is_some_and(is_aside) {
                    text.push_str(&mark(&words));
                } else {
                    text.push_str(&words);
                }
            }
            _ => {}
        }
    }
    text
}

fn content(node: &Node) -> String {
    node.children.iter().map(|piece| piece.text.as_str()).collect()
}

/// What each cell style shows of a number.
fn formats(root: &Node) -> Vec<Shows> {
    let number = |node: &Node| node.attribute("numFmtId").and_then(|id| id.parse::<u32>().ok());
    let own: HashMap<u32, Shows> = root.child("numFmts").map_or_else(HashMap::new, |formats| {
        formats
            .children
            .iter()
            .filter_map(|format| Some((number(format)?, Shows::code(format.attribute("formatCode")?))))
            .collect()
    });
    root.child("cellXfs").map_or_else(Vec::new, |styles| {
        styles
            .children
            .iter()
            .filter(|style| style.name == "xf")
            .map(|style| {
                let id = number(style).unwrap_or(0);
                own.get(&id).copied().unwrap_or_else(|| Shows::built_in(id))
            })
            .collect()
    })
}

/// Which cell styles have letters that are italic, grey or small, as guidance has.
fn asides(root: &Node) -> Vec<bool> {
    let children = |name: &str| root.child(name).map_or(&[][..], |list| &list.children);
    let fonts: Vec<bool> = children("fonts").iter().map(is_aside).collect();
    let font = |style: &Node| style.attribute("fontId")?.parse::<usize>().ok();
    children("cellXfs")
        .iter()
        .filter(|style| style.name == "xf")
        .map(|style| font(style).and_then(|font| fonts.get(font).copied()).unwrap_or(false))
        .collect()
}

fn is_aside(font: &Node) -> bool {
    let grey = font
        .child("color")
        .and_then(|colour| colour.attribute("rgb"))
        .and_then(|colour| colour.get(2..))
        .is_some_and(is_grey);
    let small = font
        .value_of("sz")
        .and_then(|size| size.parse::<f64>().ok())
        .is_some_and(|size| size <= SMALL);
    (font.is_on("i") || grey || small) && !font.is_on("b")
}

fn read_sheet(root: &Node, name: String, common: &mut Common, book: &mut Book) -> Sheet {
    let hidden = hidden_columns(root);
    let mut sheet = Sheet {
        name,
        merged: merged(root),
        ..Sheet::default()
    };
    let mut next_row: usize = 0;
    for row in root.child("sheetData").map_or(&[][..], |data| &data.children) {
        if row.name != "row" {
            continue;
        }
        let number = row
            .attribute("r")
            .and_then(|number| number.parse::<usize>().ok()?.checked_sub(1))
            .unwrap_or(next_row)
            .max(next_row);
        next_row = number.saturating_add(1);
        if number >= MOST_ROWS {
            book.allowance.cut |= row.children.iter().any(|cell| cell.child("v").is_some());
            break;
        }
        if on(row.attribute("hidden")) {
            continue;
        }
        let cells = cells(row, &hidden, common, book);
        if !cells.is_empty() {
            sheet.rows.push(Row { number, cells });
        }
    }
    sheet
}

fn cells(row: &Node, hidden: &[(usize, usize)], common: &Common, book: &mut Book) -> Vec<(usize, String)> {
    let mut cells: Vec<(usize, String)> = Vec::new();
    let mut next: usize = 0;
    for cell in row.children.iter().filter(|cell| cell.name == "c") {
        let column = cell
            .attribute("r")
            .and_then(reference)
            .map_or(next, |(_, column)| column)
            .max(next);
        next = column.saturating_add(1);
        if column >= MOST_COLUMNS {
            break;
        }
        if hidden.iter().any(|(from, to)| (*from..=*to).contains(&column)) {
            continue;
        }
        let text = value(cell, common).map(|text| if is_set_aside(cell, common) { mark(&text) } else { text });
        if let Some(text) = text.and_then(|text| book.allowance.take(&text)) {
            cells.push((column, text));
        }
    }
    cells
}

/// Words in letters of their own; a number is never guidance.
fn is_set_aside(cell: &Node, common: &Common) -> bool {
    let style = cell.attribute("s").and_then(|style| style.parse::<usize>().ok());
    let words = cell.child("is").is_some() || matches!(cell.attribute("t"), Some("s" | "str"));
    words && style.is_some_and(|style| common.asides.get(style) == Some(&true))
}

/// What a cell shows.
fn value(cell: &Node, common: &Common) -> Option<String> {
    // Today is no answer: it is another day whenever the file is opened.
    let formula = cell.child("f").map(content).unwrap_or_default().to_uppercase();
    if formula.contains("TODAY(") || formula.contains("NOW(") {
        return None;
    }
    if let Some(inline) = cell.child("is") {
        return Some(words(inline));
    }
    let raw = content(cell.child("v")?);
    match cell.attribute("t") {
        Some("s") => common.strings.get(raw.trim().parse::<usize>().ok()?).cloned(),
        Some("b") if raw.trim() == "1" => Some("true".to_owned()),
        Some("b") => (!common.has_boxes).then(|| "false".to_owned()),
        Some("e") => None,
        Some("str") => Some(raw),
        Some("d") => Some(serial::moment(raw.trim())),
        _ => Some(number(cell, raw.trim(), common)),
    }
}

fn number(cell: &Node, raw: &str, common: &Common) -> String {
    let Ok(number) = raw.parse::<f64>() else {
        return raw.to_owned();
    };
    let style = cell.attribute("s").and_then(|style| style.parse::<usize>().ok());
    let shows = style
        .and_then(|style| common.formats.get(style).copied())
        .unwrap_or_default();
    if let Some(text) = serial::text(number, shows, common.since_1904) {
        return text;
    }
    // `4.9201183E+11` is a telephone number.
    if raw.contains(['e', 'E']) && number.abs() < 1e18 {
        number.to_string()
    } else {
        raw.to_owned()
    }
}

fn hidden_columns(root: &Node) -> Vec<(usize, usize)> {
    let number = |column: &Node, key: &str| column.attribute(key)?.parse::<usize>().ok()?.checked_sub(1);
    root.child("cols").map_or_else(Vec::new, |columns| {
        columns
            .children
            .iter()
            .filter(|column| on(column.attribute("hidden")))
            .filter_map(|column| Some((number(column, "min")?, number(column, "max")?)))
            .take(MOST_COLUMNS)
            .collect()
    })
}

fn merged(root: &Node) -> Vec<Area> {
    root.child("mergeCells").map_or_else(Vec::new, |cells| {
        cells
            .children
            .iter()
            .filter_map(|cell| {
                let (from, to) = cell.attribute("ref")?.split_once(':')?;
                Some(Area {
                    from: reference(from)?,
                    to: reference(to)?,
                })
            })
            .take(MOST_MERGED)
            .collect()
    })
}

/// `B7` as row 6, column 1.
fn reference(text: &str) -> Option<(usize, usize)> {
    let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let row: usize = text.strip_prefix(letters)?.parse().ok()?;
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column: usize = 0;
    for letter in letters.bytes() {
        let digit = letter
            .to_ascii_uppercase()
            .checked_sub(b'A')
            .filter(|digit| *digit < 26)?;
        column = column
            .saturating_mul(26)
            .saturating_add(usize::from(digit))
            .saturating_add(1);
    }
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}
