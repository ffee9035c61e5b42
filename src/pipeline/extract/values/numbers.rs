//! Telephone numbers as signatures write them: between strokes, behind a short word, or bare.

use std::sync::LazyLock;

use regex::Regex;

use super::contacts;

/// A word for a telephone and a number; one that is short is an extension.
static ANNOUNCED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b((?:tel(?:efon|ephone)?|phone|fon|tlf|mobil(?:e|nr|nummer)?|mob|handy|natel|cell(?:\s*phone)?|office|desk|direct|direkte?|rückruf|durchwahl|dw|app(?:arat)?|hausapparat|dect|klappe|ext(?:ension|n)?|nst|nebenstelle|hausruf|fernruf|ruf|funk|intern(?:t|al)?|linje|lokal|ph|kurzwahl|rufnummer|festnetz)\b[.:]*\s*(?:nr\.?|no\.?)?\s*)((?:\+|\(|[-–]\s?)?\d[\d\s()/.–\u{2011}-]*\d)").ok()
});
/// `x2290`, `M: 0151 …`, `T +47 …`: one letter at the beginning.
static LETTERED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*((?:x\s?|[tmp]\s?[.:]\s*|[tmp]\s+(?:\+|0|\())(?:\d|\+|\()[\d\s()/.–-]*\d)\s*$").ok()
});
/// Nothing but a number.
static BARE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\+[\d\s()/.–\u{2011}-]{8,24}\d|\(?0[\d\s()/.–\u{2011}-]{5,24}\d|\d{2}(?:[  ]\d{2}){3}|\d{3}[  ]\d{2}[  ]\d{3}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\d{3}[ -]\d{4})$").ok()
});

/// Words behind which two digits are a telephone inside the house.
const EXTENSIONS: [&str; 14] = [
    "hausapparat",
    "dect",
    "kurzwahl",
    "lokal",
    "durchwahl",
    "dw",
    "app",
    "klappe",
    "ext",
    "nst",
    "nebenstelle",
    "hausruf",
    "intern",
    "linje",
];

/// The first telephone of a line out of a signature; a telefax is none.
pub(crate) fn of_line(line: &str) -> Option<String> {
    if line.len() > 400 {
        return None;
    }
    line.split(['|', '·', '•', ';', ',', '\t'])
        .flat_map(strokes)
        .flat_map(|piece| piece.split(" - "))
        .filter(|piece| !is_fax(piece))
        .find_map(of_piece)
}

/// “IT Services / 0141 496 0102” are two, “0381 / 555-6120” is one number.
pub(crate) fn strokes(piece: &str) -> Vec<&str> {
    let number = piece.split_once(" / ").is_some_and(|(head, rest)| {
        head.ends_with(|c: char| c.is_ascii_digit()) && rest.starts_with(|c: char| c.is_ascii_digit())
    });
    if number {
        vec![piece]
    } else {
        piece.split(" / ").collect()
    }
}

fn is_fax(piece: &str) -> bool {
    let piece = piece.trim().to_lowercase();
    ["fax", "telefax", "f:", "f "]
        .iter()
        .any(|word| piece.starts_with(word))
}

fn of_piece(piece: &str) -> Option<String> {
    let signed = piece.replace(['☎', '✆', '📞'], "Tel ");
    let piece = signed.trim().trim_end_matches('.');
    if let Some(captures) = ANNOUNCED.as_ref().and_then(|regex| regex.captures(piece)) {
        let (whole, number) = (captures.get(0)?, captures.get(2)?.as_str().trim());
        let digits = count(number);
        let extension = || {
            let word = whole.as_str().to_lowercase();
            EXTENSIONS.iter().any(|start| word.starts_with(start))
        };
        // `TLF-66` is stuck on a thing, “Tel. -66” is called; “Office 3.114” is a door.
        let label = captures
            .get(1)
            .is_some_and(|word| word.as_str().chars().all(char::is_uppercase));
        if (label && number.starts_with(['-', '–']))
            || is_door(number)
            || digits < 2
            || (digits == 2 && !number.starts_with(['-', '–']) && !extension())
            || contacts::is_date(number)
        {
            return None;
        }
        // “App. 2277” is no number without its word.
        let short = digits <= 5 && !number.starts_with(['-', '–', '+', '(']);
        return Some(if short { whole.as_str().trim() } else { number }.to_owned());
    }
    if let Some(captures) = LETTERED.as_ref().and_then(|regex| regex.captures(piece)) {
        let number = captures.get(1)?.as_str().trim();
        let number = if number.starts_with(['x', 'X']) {
            number
        } else {
            number.trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, ':' | '.' | ' '))
        };
        return (count(number) >= 3).then(|| number.to_owned());
    }
    // “nr 900 00 812”.
    let called = ["nr ", "nr. ", "Nr ", "Nr. ", "no. ", "No. ", "nummer ", "Nummer "];
    let piece = called
        .iter()
        .find_map(|word| piece.strip_prefix(word))
        .map_or(piece, str::trim_start);
    // “Dez. 3 | -118”: the rest of the house's number.
    if let Some(rest) = piece.strip_prefix(['-', '–']) {
        let plain = rest.trim().chars().all(|c| c.is_ascii_digit()) && (2..=4).contains(&count(rest));
        return plain.then(|| piece.to_owned());
    }
    // “0421 555 110 (rund um die Uhr)”.
    let remark = piece.rsplit_once(" (").filter(|(_, remark)| count(remark) == 0);
    let piece = remark.map_or(piece, |(number, _)| number);
    let open = piece.matches('(').count();
    let bare = if piece.matches(')').count() > open {
        piece.trim_end_matches(')').trim()
    } else {
        piece
    };
    let plain = BARE.as_ref()?.is_match(bare) && !contacts::is_date(bare) && (7..=15).contains(&count(bare));
    plain.then(|| bare.to_owned())
}

/// “Pforte Ost, 2270”: three or four digits alone, and no year.
pub(crate) fn is_short(piece: &str) -> bool {
    let digits = piece.chars().all(|c| c.is_ascii_digit()) && (3..=4).contains(&piece.len());
    digits && !piece.starts_with('0') && !(piece.len() == 4 && (piece.starts_with("19") || piece.starts_with("20")))
}

/// `3.114`, `2.07`: the storey and the room.
pub(crate) fn is_door(number: &str) -> bool {
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    number.split_once('.').is_some_and(|(storey, room)| {
        plain(storey) && plain(room) && (1..=2).contains(&storey.len()) && (2..=3).contains(&room.len())
    })
}

fn count(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_write_numbers_in_many_ways() {
        for (line, want) in [
            (
                "Governance Officer | Kirkgate Council | 01555 400 220",
                Some("01555 400 220"),
            ),
            ("Medienwerkstatt, Klappe 1802", Some("Klappe 1802")),
            ("Dekanat Physik, App. 2277", Some("App. 2277")),
            ("Finance Office, x2290", Some("x2290")),
            ("+1 (907) 555-0133", Some("+1 (907) 555-0133")),
            ("55 00 41 07", Some("55 00 41 07")),
            ("Mobil: 991 20 330", Some("991 20 330")),
            ("Tel. -118", Some("-118")),
            ("Reisekosten | Dez. 3 | -118", Some("-118")),
            ("(021) 555 10 20", Some("(021) 555 10 20")),
            ("Bartosz (on night shift, 0170 555 0188)", Some("0170 555 0188")),
            ("Fax 0201 183 1, Tel. 0201 183 2", Some("0201 183 2")),
            ("M: 0151 5550176", Some("0151 5550176")),
            ("☎ 555-2417", Some("555-2417")),
            ("Ext. 4471", Some("Ext. 4471")),
            ("212-555-0177", Some("212-555-0177")),
            ("Operations Desk | 318-4402", Some("318-4402")),
            ("Ref. 318-4402", None),
            ("05.10.2026", None),
            ("45127 Essen", None),
            ("Fax 0201 183 1", None),
            ("Org.nr 987 654 321", None),
            ("Haus 3, Raum 204", None),
            ("Office 4.217, phone 661 2040", Some("661 2040")),
            ("Fernruf (0 41 55) 72-310", Some("(0 41 55) 72-310")),
            ("0 41 55 / 7 20 – 33 14", Some("0 41 55 / 7 20 – 33 14")),
            ("661 2040", Some("661 2040")),
            ("Funk 3302", Some("Funk 3302")),
            ("nr 900 00 812", Some("900 00 812")),
            ("Nr. 4711", None),
            ("Inventar TLF-66", None),
            ("TEL -66", Some("-66")),
            ("DECT 7131", Some("DECT 7131")),
            ("Hausapparat 3355", Some("Hausapparat 3355")),
        ] {
            assert_eq!(of_line(line).as_deref(), want, "{line}");
        }
    }
}
