//! Keys on disk and keys in memory, in one order; what memory says of a key counts.

use std::cmp::Ordering;
use std::iter::Peekable;

use crate::model::fault::Fault;
use crate::store::index::disk::Changes;

type Recent<'a> = Box<dyn Iterator<Item = (&'a Vec<u8>, &'a Option<Vec<u8>>)> + 'a>;

/// Goes through the keys of both.
pub(super) struct Merge<'a, S: Iterator<Item = Result<Vec<u8>, Fault>>> {
    stored: Peekable<S>,
    recent: Peekable<Recent<'a>>,
    backwards: bool,
}

impl<'a, S: Iterator<Item = Result<Vec<u8>, Fault>>> Merge<'a, S> {
    /// `stored` covers the same stretch in the same direction.
    pub(super) fn new(stored: S, recent: &'a Changes, (from, to): (Vec<u8>, Vec<u8>), backwards: bool) -> Self {
        let recent: Recent<'a> = match (from < to, backwards) {
            (false, _) => Box::new(std::iter::empty()),
            (true, false) => Box::new(recent.range(from..to)),
            (true, true) => Box::new(recent.range(from..to).rev()),
        };
        Self {
            stored: stored.peekable(),
            recent: recent.peekable(),
            backwards,
        }
    }

    /// Which of the two comes first.
    fn first(&mut self) -> Option<Ordering> {
        match (self.stored.peek(), self.recent.peek()) {
            (None, None) => None,
            (Some(_), None) | (Some(Err(_)), _) => Some(Ordering::Less),
            (None, Some(_)) => Some(Ordering::Greater),
            (Some(Ok(stored)), Some((recent, _))) => {
                let order = stored.cmp(recent);
                Some(if self.backwards { order.reverse() } else { order })
            }
        }
    }
}

impl<S: Iterator<Item = Result<Vec<u8>, Fault>>> Iterator for Merge<'_, S> {
    type Item = Result<Vec<u8>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let first = self.first()?;
            if first == Ordering::Less {
                return self.stored.next();
            }
            if first == Ordering::Equal {
                self.stored.next();
            }
            if let Some((key, Some(_))) = self.recent.next() {
                return Some(Ok(key.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(stored: &[&str], recent: &[(&str, bool)], backwards: bool) -> Vec<String> {
        let mut stored: Vec<_> = stored.iter().map(|key| Ok(key.as_bytes().to_vec())).collect();
        if backwards {
            stored.reverse();
        }
        let recent: Changes = recent
            .iter()
            .map(|(key, there)| (key.as_bytes().to_vec(), there.then(Vec::new)))
            .collect();
        let bounds = (b"b".to_vec(), b"y".to_vec());
        Merge::new(stored.into_iter(), &recent, bounds, backwards)
            .map(|key| String::from_utf8(key.unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn new_keys_join_removed_ones_go_and_the_order_holds_both_ways() {
        let recent = [
            ("a", true),
            ("c", true),
            ("d", false),
            ("e", true),
            ("x", false),
            ("z", true),
        ];
        let stored = ["b", "d", "e", "f"];
        assert_eq!(merged(&stored, &recent, false), ["b", "c", "e", "f"]);
        assert_eq!(merged(&stored, &recent, true), ["f", "e", "c", "b"]);
        assert_eq!(merged(&[], &recent, true), ["e", "c"]);
        assert_eq!(merged(&stored, &[], false), ["b", "d", "e", "f"]);
    }
}
