//! A place in the MIME tree, numbered as IMAP does (RFC 9051, 6.4.5.1).

/// What the multipart around a part makes of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing special.
    #[default]
    Usual,
    /// A child of `multipart/digest`: a message by default (RFC 2046, 5.1.5).
    Digest,
    /// A child of `multipart/related` other than the first: shown inside it.
    Related,
}

/// Where in the tree the walk is.
#[derive(Clone, Debug, Default)]
pub(super) struct Spot {
    /// The part's number, empty at the top.
    pub(super) number: String,
    /// Multiparts and attached messages around it.
    pub(super) depth: usize,
    /// Inside an attached message.
    pub(super) forwarded: bool,
    /// What the multipart around it makes of it.
    pub(super) kind: Kind,
    /// The first child of a multipart with protected headers: where their copy for old programs stands.
    pub(super) legacy: bool,
}

impl Spot {
    pub(super) fn child(&self, index: usize) -> Self {
        let number = if self.number.is_empty() {
            index.to_string()
        } else {
            format!("{}.{index}", self.number)
        };
        Self {
            number,
            depth: self.depth.saturating_add(1),
            kind: Kind::Usual,
            legacy: false,
            ..self.clone()
        }
    }

    /// A leaf at the top is part 1 (RFC 9051, 6.4.5.1).
    pub(super) fn leaf_number(&self) -> String {
        if self.number.is_empty() {
            "1".to_owned()
        } else {
            self.number.clone()
        }
    }
}
