//! Letters of the fonts that show pictures: boxes, ticks and crosses.

/// A font of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Font {
    Wingdings,
    Wingdings2,
    Webdings,
}

impl Font {
    /// The font of that name, if it is one of pictures.
    pub(crate) fn named(name: &str) -> Option<Self> {
        // “Wingdings 3” has arrows and no boxes.
        match name.to_ascii_lowercase().replace(' ', "").as_str() {
            "wingdings" => Some(Self::Wingdings),
            "wingdings2" => Some(Self::Wingdings2),
            "webdings" => Some(Self::Webdings),
            _ => None,
        }
    }
}

/// What a letter shows: `☐`, `☒`, `✓` or `✗`. Office programs write the same letters in the private use area
/// (U+F000 and the letter).
pub(super) fn shown(letter: char, font: Font) -> Option<char> {
    let letter = match u32::from(letter) {
        code @ 0xF020..=0xF0FF => char::from_u32(code.saturating_sub(0xF000))?,
        _ => letter,
    };
    match (font, letter) {
        (Font::Wingdings, '¨' | 'o' | 'q' | 'r' | 'p')
        | (Font::Wingdings2, '£' | '*' | '0')
        | (Font::Webdings, 'c') => Some('☐'),
        (Font::Wingdings, 'þ' | 'ý' | 'x') | (Font::Wingdings2, 'R' | 'T' | 'S' | 'Q') => Some('☒'),
        (Font::Wingdings, 'ü') | (Font::Wingdings2, 'P') => Some('✓'),
        (Font::Wingdings, 'û') | (Font::Wingdings2, 'O') => Some('✗'),
        _ => None,
    }
}

/// The same where a tick or a cross stands for a box with one in it.
pub(crate) fn box_of(letter: char, font: Font) -> Option<char> {
    shown(letter, font).map(|sign| if sign == '☐' { '☐' } else { '☒' })
}

/// A letter of the private use area as the box that it shows in Wingdings; any other as it is.
pub(crate) fn private(c: char) -> char {
    match c {
        '\u{f020}'..='\u{f0ff}' => box_of(c, Font::Wingdings).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_show_boxes_in_either_area() {
        for (letter, font, shown) in [
            ('þ', "Wingdings", Some('☒')),
            ('\u{f0a8}', "Wingdings", Some('☐')),
            ('ü', "Wingdings", Some('✓')),
            ('\u{f052}', "Wingdings 2", Some('☒')),
            ('c', "Webdings", Some('☐')),
            ('a', "Wingdings", None),
        ] {
            assert_eq!(
                super::shown(letter, Font::named(font).unwrap()),
                shown,
                "{letter} {font}"
            );
        }
        assert_eq!((Font::named("Arial"), Font::named("Wingdings 3")), (None, None));
        assert_eq!(box_of('û', Font::Wingdings), Some('☒'));
    }
}
