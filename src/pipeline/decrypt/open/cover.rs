//! What is known of a piece of a mail: which signatures cover it, and whether it was opened.

use crate::model::protection::Encryption;
use crate::pipeline::decrypt::seal::Seal;

/// What is covered by signatures.
#[derive(Debug, Default)]
pub(in crate::pipeline::decrypt) struct Cover {
    /// One for each signed piece.
    pub(in crate::pipeline::decrypt) seals: Vec<Seal>,
    /// Whether a reader sees anything that no signature covers.
    pub(in crate::pipeline::decrypt) clear: bool,
}

impl Cover {
    pub(super) fn clear() -> Self {
        Self {
            seals: Vec::new(),
            clear: true,
        }
    }

    pub(super) fn sealed(seal: Seal) -> Self {
        Self {
            seals: vec![seal],
            clear: false,
        }
    }

    pub(super) fn join(&mut self, other: Self) {
        self.seals.extend(other.seals);
        self.clear |= other.clear;
    }
}

/// What became of an entity.
#[derive(Debug, Default)]
pub(in crate::pipeline::decrypt) struct Found {
    /// The entity to read instead; none when it stays as it is.
    pub(in crate::pipeline::decrypt) bytes: Option<Vec<u8>>,
    /// What is covered.
    pub(in crate::pipeline::decrypt) cover: Cover,
    /// Header block of the innermost protected entity, when the entity is protected as a whole (RFC 9788).
    pub(in crate::pipeline::decrypt) payload: Option<Vec<u8>>,
    /// Whether anything in it was encrypted and is now open.
    pub(in crate::pipeline::decrypt) opened: bool,
}

impl Found {
    /// Something that stays as it is and that no signature covers.
    pub(super) fn uncovered() -> Self {
        Self {
            cover: Cover::clear(),
            ..Self::default()
        }
    }
}

/// An encrypted part that stays shut.
#[derive(Debug)]
pub(in crate::pipeline::decrypt) struct Shut {
    /// In which way it is encrypted.
    pub(in crate::pipeline::decrypt) encryption: Encryption,
    /// Why, for the team.
    pub(in crate::pipeline::decrypt) reason: String,
}

/// Where in the tree.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Depth {
    pub(super) mime: usize,
    pub(super) crypto: usize,
}

impl Depth {
    pub(super) fn part(self) -> Self {
        Self {
            mime: self.mime.saturating_add(1),
            ..self
        }
    }

    pub(super) fn layer(self) -> Self {
        Self {
            crypto: self.crypto.saturating_add(1),
            ..self.part()
        }
    }
}
