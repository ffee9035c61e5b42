//! Parameters in pieces (RFC 2231, 3): `name*0*=utf-8''a; name*1*=b`. Only the first piece names the character set, and a
//! character may be cut in two between pieces, so that they are joined before anything is decoded.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// More pieces than any honest parameter has; with more, the field stays as it is.
const MOST: usize = 200;

/// One piece: whether it is coded, and its value without quotes.
type Piece = (bool, String);

/// A field's value whose coded parameters are in one piece each.
pub(super) fn join(value: Vec<u8>) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(&value) else {
        return value;
    };
    if !text.contains("*0") {
        return value;
    }
    let mut kept = String::new();
    let mut parameters: BTreeMap<String, BTreeMap<u16, Piece>> = BTreeMap::new();
    for (count, one) in split(text).into_iter().enumerate() {
        if count > MOST {
            return value;
        }
        match piece(one) {
            Some((name, number, piece)) => {
                parameters.entry(name).or_default().entry(number).or_insert(piece);
            }
            None if one.trim().is_empty() => {}
            None => {
                let _ = write!(kept, "{}{}", if kept.is_empty() { "" } else { "; " }, one.trim());
            }
        }
    }
    // Pieces none of which is coded are joined by the parser as they should be.
    if !parameters
        .values()
        .any(|pieces| pieces.values().any(|(coded, _)| *coded))
    {
        return value;
    }
    for (name, pieces) in &parameters {
        let _ = write!(kept, "; {name}*={}", whole(pieces));
    }
    kept.push('\n');
    kept.into_bytes()
}

/// Cuts at semicolons outside quotes.
fn split(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut quoted, mut escaped, mut start) = (false, false, 0);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                found.extend(text.get(start..at));
                start = at.saturating_add(1);
            }
            _ => {}
        }
    }
    found.extend(text.get(start..));
    found
}

/// `name*7*=value`: its name, number and the piece.
fn piece(text: &str) -> Option<(String, u16, Piece)> {
    let (key, value) = text.split_once('=')?;
    let (name, rest) = key.trim().split_once('*')?;
    let (number, coded) = match rest.strip_suffix('*') {
        Some(number) => (number, true),
        None => (rest, false),
    };
    let value = value.trim();
    let value = match value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => value.to_owned(),
    };
    Some((name.to_lowercase(), number.parse().ok()?, (coded, value)))
}

/// The pieces in order, coded throughout.
fn whole(pieces: &BTreeMap<u16, Piece>) -> String {
    let mut out = String::new();
    for (place, (coded, value)) in pieces.values().enumerate() {
        let mut value = value.as_str();
        if place == 0 {
            let mut head = value.splitn(3, '\'');
            match (*coded, head.next(), head.next(), head.next()) {
                (true, Some(charset), Some(_), Some(rest)) => {
                    let _ = write!(out, "{charset}''");
                    value = rest;
                }
                _ => out.push_str("utf-8''"),
            }
        }
        for byte in value.bytes() {
            let plain = byte.is_ascii_alphanumeric() || (*coded && byte == b'%');
            let _ = if plain {
                write!(out, "{}", char::from(byte))
            } else {
                write!(out, "%{byte:02X}")
            };
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::Entity;

    fn name(parameters: &str) -> Option<String> {
        let raw = format!("Content-Type: application/pdf; {parameters}\r\n\r\nx");
        Entity::parse(raw.as_bytes()).file_name()
    }

    #[test]
    fn the_first_piece_names_the_character_set_of_all() {
        let coded = "name*0*=iso-8859-1'de'f%FCr;\r\n name*1*=%20M%FC;\r\n name*2=\"ller; alt.pdf\"";
        assert_eq!(name(coded).as_deref(), Some("für Müller; alt.pdf"));
    }

    #[test]
    fn a_character_cut_in_two_between_pieces_is_mended() {
        let coded = "name*1*=%BCller.pdf; name*0*=UTF-8''M%C3";
        assert_eq!(name(coded).as_deref(), Some("Müller.pdf"));
    }

    #[test]
    fn pieces_that_are_not_coded_and_broken_ones_are_survived() {
        assert_eq!(name("name*0=\"a b\"; name*1=\".pdf\"").as_deref(), Some("a b.pdf"));
        for odd in [
            "name*0*",
            "name*0*=",
            "name*0*=x; name*99999999*=y",
            "name*0*='; name*1*=%",
            "*0*=a'b'c",
            "name*0*=\"a",
        ] {
            let _ = name(odd);
        }
    }
}
