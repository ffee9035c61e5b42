//! The OCB mode of `LibrePGP` (packet 20), which GnuPG writes since 2.3 to every key that GnuPG itself made. RFC 9580 has
//! another form for the same thing, and sequoia reads only that one.
//!
//! Each chunk is authenticated, and so are their order and number; nothing is handed out before the last one holds.

use openssl::symm::{Cipher, decrypt_aead};
use sequoia_openpgp::packet::{PKESK, Packet, Tag};
use sequoia_openpgp::parse::{PacketParserBuilder, PacketParserResult, Parse as _};
use sequoia_openpgp::types::SymmetricAlgorithm;
use sequoia_openpgp::{Cert, crypto::SessionKey};

use super::pgp::PACKETS;
use super::ring::{Ring, Tries};

/// Largest packet, bytes; the mail itself is no larger.
const LARGEST: u32 = 64 << 20;
/// What stands before the chunks: version, cipher, mode, chunk size.
const HEAD: usize = 4;
/// The mode OCB.
const OCB: u8 = 2;
/// Nonce and tag of OCB, bytes.
const NONCE: usize = 15;
const TAG: usize = 16;

/// A message in that mode.
struct Sealed {
    keys: Vec<PKESK>,
    body: Vec<u8>,
}

/// The packets inside, and our certificate that opened them. `Err` tells what became of our keys.
pub(super) fn open(message: &[u8], ring: &Ring<'_>) -> Result<(Vec<u8>, Cert), Tries> {
    let sealed = read(message).ok_or_else(Tries::default)?;
    let Some(chunks) = Chunks::read(&sealed.body) else {
        return Err(ring.try_keys(&sealed.keys, None, &mut |_, _, _| false).0);
    };
    let mut found = None;
    let (tries, _) = ring.try_keys(&sealed.keys, None, &mut |cert, algorithm, session| {
        let plain = chunks.open(algorithm, session);
        let opened = plain.is_some();
        found = plain.map(|plain| (plain, cert.clone()));
        opened
    });
    found.ok_or(tries)
}

fn read(message: &[u8]) -> Option<Sealed> {
    let mut keys = Vec::new();
    let mut parser = PacketParserBuilder::from_bytes(message)
        .ok()?
        .max_packet_size(LARGEST)
        .buffer_unread_content()
        .build()
        .ok()?;
    for _ in 0..PACKETS {
        let PacketParserResult::Some(at) = parser else { break };
        // Only these come before the sealed one; going past anything else would unpack all of it into memory.
        if !matches!(
            at.packet,
            Packet::PKESK(_) | Packet::SKESK(_) | Packet::Marker(_) | Packet::Unknown(_)
        ) {
            return None;
        }
        let (packet, next) = at.next().ok()?;
        match packet {
            Packet::PKESK(key) => keys.push(key),
            Packet::Unknown(unknown) if unknown.tag() == Tag::AED => {
                let body = unknown.body().to_vec();
                return Some(Sealed { keys, body });
            }
            Packet::Unknown(_) => return None,
            _ => {}
        }
        parser = next;
    }
    None
}

struct Chunks<'a> {
    /// Version, cipher, mode and chunk size: authenticated with each chunk.
    head: &'a [u8],
    cipher: SymmetricAlgorithm,
    size: usize,
    nonce: [u8; NONCE],
    data: &'a [u8],
    last: &'a [u8],
}

impl<'a> Chunks<'a> {
    fn read(body: &'a [u8]) -> Option<Self> {
        let (head, rest) = body.split_at_checked(HEAD)?;
        let &[1, cipher, OCB, size] = head else { return None };
        let (nonce, rest) = rest.split_first_chunk::<NONCE>()?;
        let (data, last) = rest.split_at_checked(rest.len().checked_sub(TAG)?)?;
        Some(Self {
            head,
            cipher: SymmetricAlgorithm::from(cipher),
            // LibrePGP allows at most 4 MiB.
            size: (size <= 16).then(|| 1_usize << size << 6)?,
            nonce: *nonce,
            data,
            last,
        })
    }

    fn open(&self, algorithm: Option<SymmetricAlgorithm>, session: &SessionKey) -> Option<Vec<u8>> {
        if algorithm.is_some_and(|algorithm| algorithm != self.cipher) {
            return None;
        }
        let cipher = match self.cipher {
            SymmetricAlgorithm::AES128 => Cipher::aes_128_ocb(),
            SymmetricAlgorithm::AES192 => Cipher::aes_192_ocb(),
            SymmetricAlgorithm::AES256 => Cipher::aes_256_ocb(),
            _ => return None,
        };
        if session.len() != cipher.key_len() {
            return None;
        }
        let mut plain = Vec::with_capacity(self.data.len());
        let mut index = 0_u64;
        for chunk in self.data.chunks(self.size.saturating_add(TAG)) {
            let (text, tag) = chunk.split_at_checked(chunk.len().checked_sub(TAG)?)?;
            let known = self.known(index, None);
            plain.extend(decrypt_aead(cipher, session, Some(&self.nonce(index)), &known, text, tag).ok()?);
            index = index.checked_add(1)?;
        }
        // The last tag is over nothing but the length: a message cut off at a chunk does not have it.
        let known = self.known(index, Some(u64::try_from(plain.len()).ok()?));
        decrypt_aead(cipher, session, Some(&self.nonce(index)), &known, &[], self.last).ok()?;
        Some(plain)
    }

    fn nonce(&self, index: u64) -> [u8; NONCE] {
        let mut nonce = self.nonce;
        for (byte, digit) in nonce.iter_mut().rev().zip(index.to_be_bytes().iter().rev()) {
            *byte ^= digit;
        }
        nonce
    }

    fn known(&self, index: u64, length: Option<u64>) -> Vec<u8> {
        // The packet's tag in the new format.
        let mut known = vec![0xd4];
        known.extend_from_slice(self.head);
        known.extend_from_slice(&index.to_be_bytes());
        known.extend(length.into_iter().flat_map(u64::to_be_bytes));
        known
    }
}
