//! Which piece of a box is the name, which the function and which the department.

use std::collections::VecDeque;

use super::{Contact, is_role};
use crate::config::rules::forms::{Lexicon, normal};

/// How somebody is addressed before his name.
const TITLES: [&str; 8] = ["Mr", "Ms", "Mrs", "Dr", "Hr", "Fr", "Von", "Van"];

/// Gives each piece its place. In a `mixed` box an address or a telephone stood beside them.
pub(super) fn sort_out(plain: Vec<String>, mixed: bool, lexicon: &Lexicon, mut contact: Contact) -> Contact {
    let pieces = Pieces { lexicon };
    let mut rest = VecDeque::from(plain);
    let telling = rest
        .iter()
        .skip(1)
        .any(|piece| pieces.is_unit(piece) || pieces.is_function(piece));
    let Some(mut first) = rest.pop_front() else {
        return contact;
    };
    // `Referat 44, Dr. Jasper Uhlig`: a sender's line begins with the office.
    if pieces.is_unit(&first)
        && let Some(at) = rest.iter().position(|piece| pieces.is_person(piece))
        && let Some(name) = rest.remove(at)
    {
        contact.unit = Some(std::mem::replace(&mut first, name));
    }
    if mixed || telling {
        return pieces.behind_name(first, rest, contact);
    }
    contact.name = if is_whole(&first) && is_no_name(&rest) {
        Some(first)
    } else {
        // “Muster, Erika” is one name.
        rest.push_front(first);
        Some(Vec::from(rest).join(", "))
    };
    contact
}

/// What the words for units and functions tell of a piece.
struct Pieces<'a> {
    lexicon: &'a Lexicon,
}

impl Pieces<'_> {
    fn is_function(&self, piece: &str) -> bool {
        // A “Hausmeisterei” is a place.
        let place = !piece.contains(' ') && piece.to_lowercase().ends_with("erei");
        !place && (self.lexicon.roles.any(&normal::words(piece)) || is_role(piece))
    }

    fn is_unit(&self, piece: &str) -> bool {
        // “avdelingssykepleier” works in a unit and is none.
        self.lexicon.units.any(&normal::words(piece)) && !is_role(piece)
    }

    fn is_person(&self, piece: &str) -> bool {
        let capitals = piece.split(' ').filter(|word| word.starts_with(char::is_uppercase));
        !self.is_unit(piece) && !self.is_function(piece) && capitals.count() >= 2
    }

    /// What stands behind the name: the first unit, the first function, perhaps the other half of the name.
    fn behind_name(&self, first: String, rest: VecDeque<String>, mut contact: Contact) -> Contact {
        let mut name = first;
        // Behind name and function stands where somebody works, whatever it is called.
        let last = rest.back().filter(|last| {
            let plain = last.contains(' ') && !last.contains(|c: char| c.is_ascii_digit() || c == '.');
            rest.len() == 2 && plain && last.starts_with(char::is_uppercase) && !self.is_function(last)
        });
        let told = rest
            .front()
            .is_some_and(|piece| self.is_function(piece) && !self.is_unit(piece));
        contact.unit = contact.unit.or_else(|| last.filter(|_| told).cloned());
        for piece in rest {
            if contact.unit.is_none() && self.is_unit(&piece) {
                contact.unit = Some(piece);
            } else if contact.role.is_none() && self.is_function(&piece) {
                contact.role = Some(piece);
            } else if contact.unit.is_none() && contact.role.is_none() && !piece.contains(' ') && !name.contains(' ') {
                // “Muster, Erika, Tel. 123”.
                name = format!("{name}, {piece}");
            }
        }
        contact.name = Some(name);
        contact
    }
}

/// “Lea Kurz”: a first and a last name, and no particle that a last name begins with.
fn is_whole(first: &str) -> bool {
    let particle = first
        .split(' ')
        .next()
        .is_none_or(|word| word.starts_with(char::is_lowercase) || TITLES.contains(&word) || word.chars().count() < 3);
    first.contains(' ')
        && !particle
        && !first.contains('.')
        && first.split(' ').all(|word| word.starts_with(char::is_uppercase))
}

/// “Lea Kurz, Controlling”: the one piece behind a whole name is no part of it, no title and no second person.
fn is_no_name(rest: &VecDeque<String>) -> bool {
    let short = |piece: &String| piece.split(' ').count() <= 4 && !is_title(piece);
    rest.len() == 1 && rest.iter().all(short) && !and_others(rest)
}

/// `M.A.`, `PhD`, `Dr. med.`: letters behind a name.
fn is_title(piece: &str) -> bool {
    piece.contains('.') || piece.chars().filter(|c| c.is_uppercase()).count() >= 2
}

/// “Lea Kurz, Max Roth”: perhaps two people, perhaps “van der Berg, Anna Lea”.
fn and_others(rest: &VecDeque<String>) -> bool {
    rest.iter()
        .any(|piece| piece.contains(' ') && piece.split(' ').all(|word| word.starts_with(char::is_uppercase)))
}
