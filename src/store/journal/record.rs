//! One record: a header in clear that chains it to the record before, and the sealed payload.
//!
//! ```text
//! magic 4 | kind 4 | length 4 | sequence 8 | before 32 | digest 32 | check 8 | body
//! ```
//!
//! Numbers are big-endian. `length` counts the body. `before` is the chain up to here, `digest` the SHA-256 of salt and
//! payload, `check` the start of the SHA-256 of the header before it: a flipped bit in `length` would otherwise look
//! like a torn tail. The body is salt and payload, sealed with sequence, `before` and `digest` as its place. The salt
//! is inside, so that nobody can try payloads against the digest of an erased record.

use crate::model::fault::Fault;
use crate::store::journal::Payload;
use crate::store::seal::{MasterKey, Namer, OVERHEAD, Sealer, random, sha256};

/// Bytes of a header.
pub(super) const HEADER: usize = 92;
/// Longest body, bytes. A transaction is some kilobytes; a length above this is damage and not worth an allocation.
pub(super) const LONGEST: usize = 32 * 1024 * 1024;

const MAGIC: u32 = u32::from_be_bytes(*b"VFJR");
const KEPT: u32 = 1;
const ERASED: u32 = 2;
const SALT: usize = 32;
const CHECKED: usize = 84;

/// Where the chain starts.
pub(super) const GENESIS: [u8; 32] = [0; 32];

/// The keys of one segment.
#[derive(Debug)]
pub(super) struct Keys {
    sealer: Sealer,
    eraser: Namer,
}

impl Keys {
    /// Those of the segment with this salt.
    pub(super) fn new(key: &MasterKey, salt: &[u8]) -> Result<Self, Fault> {
        Ok(Self {
            sealer: key.sealer(salt, "journal")?,
            eraser: key.namer(salt, "journal erasure")?,
        })
    }
}

/// A record's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    erased: bool,
    /// Bytes of the body.
    pub(super) length: usize,
    /// Its place in the journal, from 1.
    pub(super) sequence: u64,
    /// The chain up to the record before.
    pub(super) before: [u8; 32],
    digest: [u8; 32],
}

/// A little reader over a header's bytes.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }
}

impl Header {
    fn bytes(&self) -> [u8; HEADER] {
        let kind = if self.erased { ERASED } else { KEPT };
        let length = u32::try_from(self.length).unwrap_or(u32::MAX);
        let mut bytes = Vec::with_capacity(HEADER);
        bytes.extend_from_slice(&MAGIC.to_be_bytes());
        bytes.extend_from_slice(&kind.to_be_bytes());
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&self.sequence.to_be_bytes());
        bytes.extend_from_slice(&self.before);
        bytes.extend_from_slice(&self.digest);
        let check = sha256(&[&bytes]);
        bytes.extend(check.iter().take(8));
        let mut array = [0; HEADER];
        for (to, from) in array.iter_mut().zip(bytes) {
            *to = from;
        }
        array
    }

    /// The header in these bytes; none when any of them was altered.
    pub(super) fn parse(bytes: &[u8; HEADER]) -> Option<Self> {
        let check = sha256(&[bytes.get(..CHECKED)?]);
        if bytes.get(CHECKED..)? != check.get(..8)? {
            return None;
        }
        let mut fields = Fields(bytes);
        if u32::from_be_bytes(fields.take()?) != MAGIC {
            return None;
        }
        let erased = match u32::from_be_bytes(fields.take()?) {
            KEPT => false,
            ERASED => true,
            _ => return None,
        };
        let header = Self {
            erased,
            length: usize::try_from(u32::from_be_bytes(fields.take()?)).ok()?,
            sequence: u64::from_be_bytes(fields.take()?),
            before: fields.take()?,
            digest: fields.take()?,
        };
        (header.length <= LONGEST && header.length >= SALT.saturating_add(OVERHEAD)).then_some(header)
    }

    /// The chain including this record.
    pub(super) fn chain(&self) -> [u8; 32] {
        sha256(&[&self.before, &self.sequence.to_be_bytes(), &self.digest])
    }

    /// What the payload is bound to: its number and the whole history before it.
    fn place(&self) -> [u8; 72] {
        let mut place = [0; 72];
        let sequence = self.sequence.to_be_bytes();
        let bytes = sequence.iter().chain(&self.before).chain(&self.digest);
        for (to, from) in place.iter_mut().zip(bytes) {
            *to = *from;
        }
        place
    }

    /// Only the holder of the key can erase: else a thief of the disk could blank any record unnoticed.
    fn erasure(&self, keys: &Keys) -> [u8; 32] {
        keys.eraser.name("erased", &[&self.place()])
    }

    /// Opens a body. None when it was altered.
    pub(super) fn open(&self, keys: &Keys, body: Vec<u8>) -> Option<Payload> {
        if self.erased {
            let (mark, rest) = body.split_first_chunk::<32>()?;
            let intact = *mark == self.erasure(keys) && rest.iter().all(|byte| *byte == 0);
            return intact.then_some(Payload::Erased);
        }
        let salted = keys.sealer.open(&self.place(), body)?;
        Some(Payload::Kept(salted.get(SALT..)?.to_vec()))
    }

    /// Header and body of the same record without its payload, of the same length.
    pub(super) fn erase(&self, keys: &Keys) -> Vec<u8> {
        let erased = Self { erased: true, ..*self };
        let mut bytes = erased.bytes().to_vec();
        bytes.extend_from_slice(&erased.erasure(keys));
        bytes.resize(HEADER.saturating_add(self.length), 0);
        bytes
    }
}

/// Header and bytes of a new record.
pub(super) fn write(keys: &Keys, sequence: u64, before: [u8; 32], payload: &[u8]) -> Result<(Header, Vec<u8>), Fault> {
    let length = payload.len().saturating_add(SALT).saturating_add(OVERHEAD);
    if length > LONGEST {
        return Err(Fault::refuse(format!(
            "one step of {} bytes is too large for the journal; split it",
            payload.len()
        )));
    }
    let mut salted = Vec::with_capacity(length);
    salted.extend_from_slice(&random::<SALT>()?);
    salted.extend_from_slice(payload);
    let header = Header {
        erased: false,
        length,
        sequence,
        before,
        digest: sha256(&[&salted]),
    };
    let body = keys.sealer.seal(&header.place(), salted)?;
    let mut bytes = Vec::with_capacity(HEADER.saturating_add(body.len()));
    bytes.extend_from_slice(&header.bytes());
    bytes.extend_from_slice(&body);
    Ok((header, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        Keys::new(&MasterKey::new([1; 32]), b"salt").unwrap()
    }

    fn split(bytes: &[u8]) -> (Option<Header>, Vec<u8>) {
        let (head, body) = bytes.split_first_chunk().unwrap();
        (Header::parse(head), body.to_vec())
    }

    #[test]
    fn a_record_comes_back_as_written_and_any_flipped_bit_is_found() {
        let keys = keys();
        let (header, bytes) = write(&keys, 3, [9; 32], b"hello").unwrap();
        let (parsed, body) = split(&bytes);
        assert_eq!(parsed, Some(header));
        assert_eq!(header.open(&keys, body), Some(Payload::Kept(b"hello".to_vec())));
        for position in 0..bytes.len() {
            for bit in 0..8 {
                let mut altered = bytes.clone();
                altered[position] ^= 1 << bit;
                let (parsed, body) = split(&altered);
                let opened = parsed.and_then(|header| header.open(&keys, body));
                assert_eq!(opened, None, "byte {position}, bit {bit}");
            }
        }
    }

    #[test]
    fn erasing_keeps_length_and_chain_and_needs_the_key() {
        let keys = keys();
        let (header, bytes) = write(&keys, 3, [9; 32], b"hello").unwrap();
        let erased = header.erase(&keys);
        assert_eq!(erased.len(), bytes.len());
        let (parsed, body) = split(&erased);
        let parsed = parsed.unwrap();
        assert_eq!(parsed.chain(), header.chain());
        assert_eq!(parsed.open(&keys, body), Some(Payload::Erased));
        let thief = Keys::new(&MasterKey::new([2; 32]), b"salt").unwrap();
        let (foreign, body) = split(&header.erase(&thief));
        assert_eq!(foreign.unwrap().open(&keys, body), None);
    }
}
