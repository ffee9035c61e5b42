//! What classifiers of words share: features known by a hash, and long words taken apart.

use std::hash::{BuildHasherDefault, Hasher};

/// For maps by the names of features, which are hashes already.
pub(crate) type ByHash = BuildHasherDefault<AsItIs>;

/// Hashes what is a hash: it stays what it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(self.0.rotate_left(5) ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// FNV-1a of pieces one behind the other: short, and the same on every machine.
pub(crate) fn hashed<'a>(pieces: impl IntoIterator<Item = &'a str>) -> u64 {
    let bytes = pieces.into_iter().flat_map(str::bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The letters of a word in groups of so many: they find the parts of compounds. A word of fewer letters than `shortest`
/// is not taken apart.
pub(crate) fn groups(word: &str, letters: usize, shortest: usize) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let long = starts.len() > shortest;
    (0..starts.len()).map_while(move |at| {
        let (from, to) = (starts.get(at)?, starts.get(at.saturating_add(letters))?);
        word.get(*from..*to).filter(|_| long)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_published_test_vectors() {
        assert_eq!(hashed([]), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hashed(["foo", "bar"]), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn only_long_words_are_taken_apart() {
        assert_eq!(
            groups("Passwort", 5, 8).collect::<Vec<_>>(),
            ["Passw", "asswo", "sswor", "swort"]
        );
        assert_eq!(groups("Laptop", 5, 8).count(), 0);
        assert_eq!(groups("überlänge", 8, 9).next(), Some("überläng"));
    }
}
