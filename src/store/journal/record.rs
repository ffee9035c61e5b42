//! One record: a header in clear that chains it to the record before, and the sealed payload.
//!
//! ```text
//! magic 4 | kind 4 | length 4 | sequence 8 | settled 8 | before 32 | digest 32 | check 8 | body
//! ```
//!
//! Numbers are big-endian. `length` counts the body. `settled` is the last record that was durable when this one was
//! written: what it vouches for cannot be the unfinished tail of a power cut. `before` is the chain up to here, `digest`
//! the SHA-256 of salt, padding and payload, `check` the start of the SHA-256 of the header before it: a flipped bit in
//! `length` would otherwise look like a torn tail. The body is salt, length of the padding, payload and padding, sealed
//! with sequence, `settled`, `before` and `digest` as its place. The salt is inside, so that nobody can try payloads
//! against the digest of an erased record.
//!
//! The padding keeps a record from ending within the first bytes of a sector: a sector that a power cut lost comes back
//! as zeros, and two or three of them could be the true end of a sealed value.

use crate::model::fault::Fault;
use crate::store::journal::Payload;
use crate::store::seal::{MasterKey, Namer, OVERHEAD, Sealer, random, sha256};

/// Bytes of a header.
pub(super) const HEADER: usize = 100;
/// Longest body, bytes. A transaction is some kilobytes; a length above this is damage and not worth an allocation.
pub(super) const LONGEST: usize = 32 * 1024 * 1024;

const MAGIC: u32 = u32::from_be_bytes(*b"VFJR");
const KEPT: u32 = 1;
const ERASED: u32 = 2;
const SALT: usize = 32;
const CHECKED: usize = 92;

/// A disk writes sectors whole; what a power cut loses of them comes back as zeros.
pub(super) const SECTOR: u64 = 512;
/// A record's last piece in a sector is at least this long, bytes: so many zeros are no accident.
pub(super) const SHORTEST_PIECE: u64 = 16;

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
    /// The last record that was durable when this one was written.
    pub(super) settled: u64,
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
        bytes.extend_from_slice(&self.settled.to_be_bytes());
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
            settled: u64::from_be_bytes(fields.take()?),
            before: fields.take()?,
            digest: fields.take()?,
        };
        (header.length <= LONGEST && header.length > SALT.saturating_add(OVERHEAD)).then_some(header)
    }

    /// The chain including this record.
    pub(super) fn chain(&self) -> [u8; 32] {
        sha256(&[&self.before, &self.sequence.to_be_bytes(), &self.digest])
    }

    /// What the payload is bound to: its number and the whole history before it.
    fn place(&self) -> [u8; 80] {
        let mut place = [0; 80];
        let (sequence, settled) = (self.sequence.to_be_bytes(), self.settled.to_be_bytes());
        let bytes = sequence.iter().chain(&settled).chain(&self.before).chain(&self.digest);
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
        let (padding, rest) = salted.get(SALT..)?.split_first()?;
        let payload = rest.len().checked_sub(usize::from(*padding))?;
        Some(Payload::Kept(rest.get(..payload)?.to_vec()))
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

/// Where a new record goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// The byte of the segment at which it starts.
    pub(super) at: u64,
    /// Its number.
    pub(super) sequence: u64,
    /// The last record that is durable by now.
    pub(super) settled: u64,
    /// The chain up to the record before.
    pub(super) before: [u8; 32],
}

/// How many bytes a record that would end here is lengthened by.
fn padding(end: u64) -> u8 {
    let into_sector = end.checked_rem(SECTOR).unwrap_or_default();
    if into_sector == 0 {
        return 0;
    }
    u8::try_from(SHORTEST_PIECE.saturating_sub(into_sector)).unwrap_or_default()
}

/// Header and bytes of a new record.
pub(super) fn write(keys: &Keys, spot: Spot, payload: &[u8]) -> Result<(Header, Vec<u8>), Fault> {
    let bare = payload
        .len()
        .saturating_add(SALT)
        .saturating_add(1)
        .saturating_add(OVERHEAD);
    let end = u64::try_from(bare.saturating_add(HEADER)).map_or(0, |length| spot.at.saturating_add(length));
    let padding = padding(end);
    let length = bare.saturating_add(usize::from(padding));
    if length > LONGEST {
        return Err(Fault::refuse(format!(
            "one step of {} bytes is too large for the journal; split it",
            payload.len()
        )));
    }
    let mut salted = Vec::with_capacity(length);
    salted.extend_from_slice(&random::<SALT>()?);
    salted.push(padding);
    salted.extend_from_slice(payload);
    salted.resize(salted.len().saturating_add(usize::from(padding)), 0);
    let header = Header {
        erased: false,
        length,
        sequence: spot.sequence,
        settled: spot.settled,
        before: spot.before,
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

    fn spot() -> Spot {
        Spot {
            at: 112,
            sequence: 3,
            settled: 2,
            before: [9; 32],
        }
    }

    #[test]
    fn no_record_ends_within_the_first_bytes_of_a_sector() {
        let keys = keys();
        for length in 0..1100 {
            let payload = vec![7; length];
            let (header, bytes) = write(&keys, spot(), &payload).unwrap();
            let into_sector = (112 + bytes.len()) % 512;
            assert!(into_sector == 0 || into_sector >= 16, "{length}");
            let (_, body) = split(&bytes);
            assert_eq!(header.open(&keys, body), Some(Payload::Kept(payload)));
        }
    }

    fn split(bytes: &[u8]) -> (Option<Header>, Vec<u8>) {
        let (head, body) = bytes.split_first_chunk().unwrap();
        (Header::parse(head), body.to_vec())
    }

    #[test]
    fn a_record_comes_back_as_written_and_any_flipped_bit_is_found() {
        let keys = keys();
        let (header, bytes) = write(&keys, spot(), b"hello").unwrap();
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
        let (header, bytes) = write(&keys, spot(), b"hello").unwrap();
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
