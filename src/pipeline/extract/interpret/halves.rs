//! “Erika Muster, Einkauf”: a name and what stands behind it in the same box.

/// Both halves, without the spaces around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Halves<'t> {
    pub(super) name: &'t str,
    pub(super) rest: &'t str,
    /// The sign between them.
    pub(super) sign: char,
}

impl<'t> Halves<'t> {
    /// Parts a text at the first of these signs.
    pub(super) fn of(text: &'t str, signs: &[char]) -> Option<Self> {
        let (at, sign) = text.char_indices().find(|(_, letter)| signs.contains(letter))?;
        let name = text.get(..at)?;
        let rest = text.get(at.saturating_add(sign.len_utf8())..)?;
        Some(Self {
            name: name.trim(),
            rest: rest.trim(),
            sign,
        })
    }

    /// Two halves at the comma, neither of them an address, a number or more than a line.
    pub(super) fn plain(text: &'t str) -> Option<Self> {
        let other = |c: char| matches!(c, '@' | '\n' | ';' | ':') || c.is_ascii_digit();
        Self::of(text, &[',']).filter(|halves| !text.contains(other) && !halves.rest.is_empty())
    }

    /// Whether a second comma parts the rest.
    pub(super) fn goes_on(&self) -> bool {
        self.rest.contains(',')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_what_stands_behind_it_are_parted_once() {
        let halves = Halves::of("Erika Muster / Einkauf, Zimmer 4", &[',', '/']);
        assert_eq!(
            halves.map(|halves| (halves.name, halves.rest, halves.sign)),
            Some(("Erika Muster", "Einkauf, Zimmer 4", '/'))
        );
        assert_eq!(
            Halves::plain("Erika Muster, Einkauf").map(|halves| halves.goes_on()),
            Some(false)
        );
        assert_eq!(
            Halves::plain("Muster, Erika, Einkauf").map(|halves| halves.goes_on()),
            Some(true)
        );
        for text in [
            "Erika Muster, Tel. 12",
            "Erika, e@example.org",
            "Erika",
            "Erika,",
            "a, b; c",
        ] {
            assert_eq!(Halves::plain(text), None, "{text}");
        }
    }
}
