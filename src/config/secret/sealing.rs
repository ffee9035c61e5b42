//! The key that seals everything at rest.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::config::secret::{Secret, SecretRef};
use crate::model::fault::Fault;

/// 256 bits. Overwritten when dropped, never printed.
#[derive(Clone)]
pub struct SealingKey(Zeroizing<[u8; 32]>);

impl SealingKey {
    /// Makes a key out of 32 random bytes.
    pub fn generate(random: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        random(key.as_mut_slice());
        Self(key)
    }

    /// Fetches and reads the key that the configuration's `key` refers to.
    pub fn resolve(reference: &SecretRef) -> Result<Self, Fault> {
        let secret = reference.resolve()?;
        Self::read(&secret).map_err(|why| Fault::configure(format!("{reference} {why}")))
    }

    /// Reads 32 bytes written as base64 (44 characters) or hex (64 digits).
    pub fn read(secret: &Secret) -> Result<Self, String> {
        const WRONG: &str = "is no sealing key: 32 bytes as base64 or hex; vorfalld init or `openssl rand -base64 32` \
                             makes one";
        let text = secret.expose().trim();
        let bytes = if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            Zeroizing::new(hex(text))
        } else {
            Zeroizing::new(STANDARD.decode(text).map_err(|_| WRONG)?)
        };
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| WRONG)?;
        let key = Self(Zeroizing::new(bytes));
        if key.0.iter().all(|byte| *byte == 0) {
            return Err("holds only zeros, which protects nothing; make one with `openssl rand -base64 32`".to_owned());
        }
        Ok(key)
    }

    /// The key as base64, as it is written to a file.
    pub fn encode(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.expose()))
    }

    /// The key itself, for the one place that seals.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

fn hex(text: &str) -> Vec<u8> {
    let nibble = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
            .unwrap_or(0)
    };
    text.as_bytes()
        .chunks_exact(2)
        .map(|pair| pair.iter().fold(0_u8, |byte, digit| (byte << 4) | nibble(*digit)))
        .collect()
}
