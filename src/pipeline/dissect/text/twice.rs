//! UTF-8 that a program took for Windows-1252 and made UTF-8 of once more: “GerÃ¤t” for “Gerät”.

/// The letters of Windows-1252 from 0x80 to 0x9f; five bytes have none and stand for themselves.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];
/// Fewer such pairs may be meant as they stand.
const PAIRS: usize = 2;

/// The text as it was meant; nothing unless every letter of it fits.
pub(super) fn undone(text: &str) -> Option<String> {
    let begins = |letter: char| matches!(letter, 'Ã' | 'Â' | 'â');
    let follows = |letter: char| byte(letter).is_some_and(|byte| (0x80..0xc0).contains(&byte));
    let pairs = text.chars().zip(text.chars().skip(1));
    if pairs
        .filter(|(one, next)| begins(*one) && follows(*next))
        .take(PAIRS)
        .count()
        < PAIRS
    {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
    String::from_utf8(bytes?).ok()
}

/// The letter's byte in Windows-1252.
fn byte(letter: char) -> Option<u8> {
    if let Some(at) = UPPER
        .iter()
        .position(|upper| *upper == letter)
        .filter(|_| !letter.is_ascii())
    {
        return u8::try_from(at.saturating_add(0x80)).ok();
    }
    u8::try_from(u32::from(letter))
        .ok()
        .filter(|byte| !(0x80..0xa0).contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program makes of UTF-8 that it takes for Windows-1252.
    fn twice(text: &str) -> String {
        let upper = |byte: &u8| match byte {
            0x80..0xa0 => UPPER[usize::from(byte & 0x1f)],
            other => char::from(*other),
        };
        text.as_bytes().iter().map(upper).collect()
    }

    #[test]
    fn what_was_encoded_twice_is_read_as_it_was_meant() {
        for text in [
            "Gerät: Dienstrechner für Königsberg",
            "Geräteart – „Laptop“, verschlüsselt",
            "Bærbar PC på tøyet, ca. 10 €",
        ] {
            let broken = twice(text);
            assert_ne!(broken, text);
            assert_eq!(undone(&broken).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_meant_as_it_stands_stays() {
        for text in [
            "Gerät: Dienstrechner für Königsberg",
            "São Paulo, Âncora",
            "die Anzeige „GerÃ¤t“ ist kaputt, im Bericht fehlt das Ä",
            "Ã¤ und Ã¶ erscheinen statt ä und ö",
            "Ã¤Ã¶ \u{3a9}",
        ] {
            assert_eq!(undone(text), None, "{text}");
        }
    }
}
