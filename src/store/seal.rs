//! Sealing at rest: keys derived from one master key, AES-256-GCM around every value, keyed hashes instead of names.

use std::fmt;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::digest::{Context, SHA256};
use ring::hkdf::{HKDF_SHA256, Prk, Salt};
use ring::hmac::{self, HMAC_SHA256};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroize;

use crate::model::fault::Fault;

/// Bytes that sealing adds to a value: the tag and the nonce behind it.
pub const OVERHEAD: usize = 16 + NONCE_LEN;

/// Bytes of a salt.
pub const SALT: usize = 32;

/// Bytes of a key check, see [`MasterKey::check`].
pub const CHECK: usize = 16;

/// The one key that opens a state folder. Wiped when dropped, never shown.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

impl MasterKey {
    /// Takes 32 bytes of high entropy, such as those behind `key:` in the configuration.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Keys of their own for each file: a nonce that repeats across two files then tells nothing.
    fn derive(&self, salt: &[u8]) -> Prk {
        Salt::new(HKDF_SHA256, salt).extract(&self.0)
    }

    /// What seals the values of one file.
    pub fn sealer(&self, salt: &[u8], purpose: &str) -> Result<Sealer, Fault> {
        let prk = self.derive(salt);
        let info = [purpose.as_bytes(), b" sealing"];
        let okm = prk.expand(&info, &AES_256_GCM).map_err(|_| no_crypto())?;
        Ok(Sealer {
            key: LessSafeKey::new(UnboundKey::from(okm)),
            random: SystemRandom::new(),
        })
    }

    /// What turns names into keyed hashes.
    pub fn namer(&self, salt: &[u8], purpose: &str) -> Result<Namer, Fault> {
        let prk = self.derive(salt);
        let info = [purpose.as_bytes(), b" naming"];
        let okm = prk.expand(&info, HMAC_SHA256).map_err(|_| no_crypto())?;
        Ok(Namer {
            key: hmac::Key::from(okm),
        })
    }

    /// A value by which a wrong key is told from damage. It says nothing about the key.
    pub fn check(&self, salt: &[u8]) -> Result<[u8; CHECK], Fault> {
        let hash = self.namer(salt, "key check")?.name("vorfalld", &[]);
        Ok(first_bytes(&hash))
    }
}

impl Drop for MasterKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// Seals and opens the values of one file.
pub struct Sealer {
    key: LessSafeKey,
    random: SystemRandom,
}

impl Sealer {
    /// Seals in place: ciphertext, tag, nonce. `place` is authenticated with it, so that a value cannot be moved to
    /// another place by somebody who has the disk and not the key. Reserve [`OVERHEAD`] bytes to avoid a second
    /// allocation.
    ///
    /// Nonces are random: with 96 bits one key is good for 2³² values (NIST SP 800-38D, 8.3).
    pub fn seal(&self, place: &[u8], mut value: Vec<u8>) -> Result<Vec<u8>, Fault> {
        let nonce: [u8; NONCE_LEN] = random_with(&self.random)?;
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(place), &mut value)
            .map_err(|_| no_crypto())?;
        value.extend_from_slice(&nonce);
        Ok(value)
    }

    /// The value, or none when it was altered, belongs to another place or was sealed with another key.
    pub fn open(&self, place: &[u8], mut sealed: Vec<u8>) -> Option<Vec<u8>> {
        let end = sealed.len().checked_sub(NONCE_LEN)?;
        let nonce: [u8; NONCE_LEN] = sealed.get(end..)?.try_into().ok()?;
        sealed.truncate(end);
        let length = self
            .key
            .open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(place), &mut sealed)
            .ok()?
            .len();
        sealed.truncate(length);
        Some(sealed)
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(…)")
    }
}

/// Turns names that are personal data (addresses, Message-IDs) into keyed hashes. Without the key nobody can try
/// whether somebody's address is among them.
pub struct Namer {
    key: hmac::Key,
}

impl Namer {
    /// The hash of a kind and the parts of a name. Lengths go in too: (`ab`, `c`) and (`a`, `bc`) differ.
    pub fn name(&self, kind: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.key);
        for part in std::iter::once(kind.as_bytes()).chain(parts.iter().copied()) {
            context.update(&length_of(part).to_be_bytes());
            context.update(part);
        }
        first_bytes(context.sign().as_ref())
    }
}

impl fmt::Debug for Namer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Namer(…)")
    }
}

/// SHA-256 over several pieces.
pub fn sha256(pieces: &[&[u8]]) -> [u8; 32] {
    let mut context = Context::new(&SHA256);
    for piece in pieces {
        context.update(piece);
    }
    first_bytes(context.finish().as_ref())
}

/// Random bytes of the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], Fault> {
    random_with(&SystemRandom::new())
}

fn random_with<const N: usize>(source: &SystemRandom) -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    source.fill(&mut bytes).map_err(|_| no_crypto())?;
    Ok(bytes)
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn first_bytes<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(bytes) {
        *to = *from;
    }
    out
}

fn length_of(part: &[u8]) -> u64 {
    u64::try_from(part.len()).unwrap_or(u64::MAX)
}

fn no_crypto() -> Fault {
    Fault::stop("the operating system gives no random bytes or the sealing library failed; restart the daemon")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_at_its_place_and_unaltered() {
        let room = MasterKey::new([7; 32]).sealer(b"salt", "test").unwrap();
        let sealed = room.seal(b"here", b"hello".to_vec()).unwrap();
        assert_eq!(sealed.len(), 5 + OVERHEAD);
        assert_eq!(room.open(b"here", sealed.clone()).unwrap(), b"hello");
        assert_eq!(room.open(b"there", sealed.clone()), None);
        for position in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[position] ^= 1;
            assert_eq!(room.open(b"here", altered), None, "byte {position}");
        }
        assert_eq!(room.open(b"here", Vec::new()), None);
    }

    #[test]
    fn other_keys_salts_and_purposes_open_nothing() {
        let sealed = MasterKey::new([7; 32])
            .sealer(b"salt", "test")
            .unwrap()
            .seal(b"", b"hello".to_vec())
            .unwrap();
        for (key, salt, purpose) in [(8, "salt", "test"), (7, "pepper", "test"), (7, "salt", "other")] {
            let other = MasterKey::new([key; 32]).sealer(salt.as_bytes(), purpose).unwrap();
            assert_eq!(other.open(b"", sealed.clone()), None);
        }
    }

    #[test]
    fn names_do_not_run_into_each_other() {
        let namer = MasterKey::new([7; 32]).namer(b"salt", "test").unwrap();
        assert_ne!(namer.name("place", &[b"ab", b"c"]), namer.name("place", &[b"a", b"bc"]));
        assert_ne!(namer.name("place", &[b"ab"]), namer.name("link", &[b"ab"]));
    }

    #[test]
    fn the_key_is_never_shown() {
        assert_eq!(format!("{:?}", MasterKey::new([7; 32])), "MasterKey(…)");
    }
}
