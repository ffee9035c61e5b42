//! Stretches of keys.

use crate::store::index::keys::Key;

/// Keys to go through.
#[derive(Clone, Debug)]
pub(in crate::store) struct Range {
    below: Key,
    from: Option<Key>,
    to: Option<Key>,
    newest_first: bool,
}

impl Range {
    /// Every key that starts with this one.
    pub(in crate::store) fn below(key: Key) -> Self {
        Self {
            below: key,
            from: None,
            to: None,
            newest_first: false,
        }
    }

    /// From this key on.
    pub(in crate::store) fn from(self, from: Key) -> Self {
        Self {
            from: Some(from),
            ..self
        }
    }

    /// Up to this key and everything below it.
    pub(in crate::store) fn to(self, to: Key) -> Self {
        Self { to: Some(to), ..self }
    }

    /// Backwards.
    pub(in crate::store) fn newest_first(self) -> Self {
        Self {
            newest_first: true,
            ..self
        }
    }

    /// Whether it goes backwards.
    pub(super) fn is_newest_first(&self) -> bool {
        self.newest_first
    }

    /// The first key, and the first one that is not part of it.
    pub(super) fn bounds(&self) -> (Vec<u8>, Vec<u8>) {
        let from = self.from.as_ref().unwrap_or(&self.below);
        let to = self.to.as_ref().unwrap_or(&self.below);
        (from.as_bytes().to_vec(), behind(to.as_bytes()))
    }
}

/// The first key behind all that start with this one. Families are letters, so there always is one.
fn behind(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(byte) = end.pop() {
        if let Some(next) = byte.checked_add(1) {
            end.push(next);
            break;
        }
    }
    end
}
