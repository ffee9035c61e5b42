//! What a source says: its claims about fields, and the labels that nobody understood.

use crate::model::report::{Field, Provenance, Unread, Value};

/// Where items come from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// MIME part.
    pub(crate) part: String,
    /// File name.
    pub(crate) file: Option<String>,
    /// Multiplies the confidence of labels.
    pub(crate) trust: f64,
    /// Higher beats lower: form, mail, forwarded mail.
    pub(crate) rank: u8,
}

/// One source's answer to one field.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) field: Field,
    pub(crate) value: Value,
    pub(crate) provenance: Provenance,
    pub(crate) rank: u8,
}

/// What one source says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    pub(crate) claims: Vec<Claim>,
    pub(crate) unread: Vec<Unread>,
}

impl Said {
    /// Whether it says anything of a field.
    pub(crate) fn tells(&self, field: Field) -> bool {
        self.claims.iter().any(|claim| claim.field == field)
    }
}
