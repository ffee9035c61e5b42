//! Reports that programs write for programs: abuse feedback (ARF), X-ARF, IODEF, and our own field names as JSON or
//! YAML.
//!
//! A reader runs in a worker process. It knows no rules and needs none: the first label of each entry *is* the name of
//! a field (empty where no field fits), the second what the report calls it. Observables stand in the reading's text,
//! one a line; the sender's own address and domain do not, else all reports of one desk would look related.

pub mod arf;
mod claims;
mod events;
pub mod fields;
pub mod iodef;
mod json;
mod lines;
mod sheet;
pub(crate) mod table;
mod times;
pub mod xarf;

pub(crate) use claims::claims;

use crate::model::document::{FormKind, Reading};
use crate::pipeline::dissect::text;

/// Longest report that is read, bytes.
const LONGEST: usize = 5 << 20;
/// Deepest nesting of objects, lists and elements.
const DEPTH: usize = 64;
/// Entries, keys or elements that are read of one report.
const MOST: usize = 10_000;
/// Events of one report that are read.
const EVENTS: usize = 1_000;
/// Text of a report that its reader could not understand, bytes.
const SALVAGED: usize = 64 << 10;

/// The bytes as text, whatever the character set, or why they are not looked at.
fn decode(bytes: &[u8]) -> Result<String, String> {
    if bytes.len() > LONGEST {
        return Err(format!(
            "it is {} bytes long, more than the {LONGEST} that are read; a human must look",
            bytes.len()
        ));
    }
    Ok(text::unify(&text::decode(bytes, None)))
}

/// A report that is broken still has words, and observables among them: they are kept beside the complaint.
fn salvage(form: FormKind, text: &str, why: &str) -> Reading {
    let head = text.get(..text.floor_char_boundary(SALVAGED)).unwrap_or_default();
    Reading {
        form,
        entries: Vec::new(),
        text: head.to_owned(),
        notes: vec![format!("{why}; only its words were read, a human must look")],
        inner: Vec::new(),
        saved: None,
    }
}

/// The host of a link, as it is written.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next()?,
        None => host.split(':').next()?,
    };
    (!host.is_empty()).then_some(host)
}

/// The mail address in `Name <a@b>`, `mailto:a@b` or `a@b`.
fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let bare = match text.rsplit_once('<') {
        Some((_, rest)) => rest.split('>').next()?,
        None => text,
    };
    let bare = bare.trim();
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    let fits = bare.len() <= 254 && bare.contains('@') && !bare.contains(char::is_whitespace);
    fits.then_some(bare)
}

#[cfg(test)]
mod tests;
