//! What stands beside the name of who signs: a calling before it, a desk or a telephone behind it.

use super::super::desks::is_office;
use super::Reader;
use crate::config::rules::forms::normal;
use crate::pipeline::extract::values::{contacts, numbers};

impl Reader<'_> {
    /// “Schichtführer: Fabian Ottendorf” without the calling; a firm's director in its imprint signs nothing.
    pub(super) fn behind_calling<'t>(&self, line: &'t str) -> &'t str {
        const IMPRINT: [&str; 8] = [
            "geschaeftsfuehr",
            "vorstand",
            "director",
            "direktor",
            "leder",
            "inhaber",
            "vorsitz",
            "aufsichtsrat",
        ];
        let Some((calling, name)) = line.split_once(": ") else {
            return line;
        };
        let words = normal::words(calling);
        let few = words.split(' ').count() <= 2 && (2..=4).contains(&name.split_whitespace().count());
        let imprint = IMPRINT.iter().any(|word| words.contains(word));
        let ends = [
            "fuehrer",
            "fuehrerin",
            "habende",
            "habender",
            "handler",
            "author",
            "analyst",
            "vakt",
        ];
        let called = contacts::is_role(calling) || ends.iter().any(|end| words.ends_with(end));
        if few && !imprint && (called || self.lexicon.roles.any(&words)) {
            name
        } else {
            line
        }
    }

    /// “Advokat Mia Skog” without what she does, where two words of a name are left.
    pub(super) fn behind_title<'t>(&self, line: &'t str) -> &'t str {
        let mut rest = line;
        for _ in 0..2 {
            let Some((word, behind)) = rest.split_once(' ') else {
                break;
            };
            let folded = normal::words(word);
            let called = contacts::is_role(word) || self.lexicon.roles.any(&folded) || is_calling(&folded);
            let own = self.sender.contains(&folded);
            let first: Vec<&str> = behind.split([',', '|', '(', '·', '\t']).take(1).collect();
            let name = first.first().copied().unwrap_or_default();
            let whole = name.split_whitespace().count() >= 2
                && name
                    .split_whitespace()
                    .take(4)
                    .all(|word| word.starts_with(char::is_uppercase));
            if !called || own || !whole {
                break;
            }
            rest = behind;
        }
        rest
    }

    /// Where “i resepsjonen”, “aus dem Sekretariat” begins: a small word, then a desk by its name.
    pub(super) fn of_office(&self, line: &str) -> Option<usize> {
        const IN: [&str; 12] = [
            " i ",
            " på ",
            " im ",
            " in der ",
            " in the ",
            " at the ",
            " at ",
            " aus der ",
            " aus dem ",
            " von der ",
            " vom ",
            " in ",
        ];
        IN.iter().find_map(|word| {
            let at = line.find(word)?;
            let rest = line.get(at.saturating_add(word.len())..)?;
            let words = normal::words(rest);
            let named =
                is_office(&words) || self.lexicon.units.any(&words) || (!words.is_empty() && self.desk == words);
            (rest.split_whitespace().count() <= 3 && named).then_some(at)
        })
    }
}

/// How words end that stand before the names of lawyers, who sign so.
fn is_calling(word: &str) -> bool {
    const ENDS: [&str; 10] = [
        "anwalt",
        "anwaeltin",
        "advokat",
        "fullmektig",
        "attorney",
        "solicitor",
        "barrister",
        "notar",
        "notarin",
        "inspektoer",
    ];
    ENDS.iter().any(|end| word.ends_with(end))
}

/// “Bettina Zoller 555 4411”, and not “Telefon Büro 0471 5550”: two names, then nothing but a number.
pub(super) fn is_named_number(line: &str, at: usize) -> bool {
    const CALLED: [&str; 9] = [
        "tel",
        "fon",
        "phone",
        "mobil",
        "mobile",
        "handy",
        "fax",
        "durchwahl",
        "hotline",
    ];
    let (name, number) = line.split_at_checked(at).unwrap_or_default();
    let words = normal::words(name);
    let called = |word: &str| CALLED.contains(&word) || word.ends_with("telefon") || word.ends_with("nummer");
    words.contains(' ') && !words.split(' ').any(called) && numbers::of_line(number).is_some()
}
