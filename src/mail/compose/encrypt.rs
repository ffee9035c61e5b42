//! OpenPGP for mail that leaves: signed by the team, encrypted to one certificate, or not at all.

use std::borrow::Cow;
use std::io::Write;
use std::time::SystemTime;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::Cert;
use sequoia_openpgp::armor::Kind;
use sequoia_openpgp::cert::ValidCert;
use sequoia_openpgp::crypto::KeyPair;
use sequoia_openpgp::parse::Parse as _;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::serialize::stream::{Armorer, Encryptor, LiteralWriter, Message, Recipient, Signer};
use sequoia_openpgp::types::RevocationStatus;

use crate::config::{KeyRing, keyring};
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::outgoing::Outgoing;

/// A certificate that is good at that time: bound, alive, not revoked.
fn good<'c>(cert: &'c Cert, policy: &'c StandardPolicy<'c>, at: SystemTime) -> openpgp::Result<ValidCert<'c>> {
    let valid = cert.with_policy(policy, at)?;
    valid.alive()?;
    match valid.revocation_status() {
        RevocationStatus::NotAsFarAsWeKnow => Ok(valid),
        RevocationStatus::Revoked(_) | RevocationStatus::CouldBe(_) => {
            Err(openpgp::Error::InvalidKey("it is revoked".to_owned()).into())
        }
    }
}

fn carries(cert: &ValidCert<'_>, address: &Address) -> bool {
    cert.userids().revoked(false).any(|user| {
        let email = user.userid().email().ok().flatten();
        email.is_some_and(|email| Address::bare(email).is_same_mailbox(address))
    })
}

/// The team's own certificate for this sender: one that carries the address, else the first good one.
pub(super) fn own_cert<'k>(keyring: &'k KeyRing, from: &Address, now: Timestamp) -> Option<&'k Cert> {
    let at = SystemTime::from(now);
    let policy = StandardPolicy::at(at);
    let mut good_ones = keyring.own.iter().filter(|cert| good(cert, &policy, at).is_ok());
    let first = good_ones.clone().next();
    good_ones
        .find(|cert| good(cert, &policy, at).is_ok_and(|valid| carries(&valid, from)))
        .or(first)
}

/// The public part of a certificate, armoured. Secret parts never get here.
pub(super) fn armoured(cert: &Cert) -> Option<String> {
    let public = cert.clone().strip_secret_key_material();
    String::from_utf8(public.armored().to_vec().ok()?).ok()
}

/// The team's key for signing. A ring without one that can sign now gives none.
fn signer(keyring: &KeyRing, from: &Address, now: Timestamp) -> Option<KeyPair> {
    let at = SystemTime::from(now);
    let policy = StandardPolicy::at(at);
    let mut found: Vec<(bool, KeyPair)> = Vec::new();
    for cert in &keyring.own {
        let Ok(valid) = good(cert, &policy, at) else {
            continue;
        };
        if let Some(pair) = signing_key(&valid) {
            found.push((carries(&valid, from), pair));
        }
    }
    let best = found.iter().position(|(carries, _)| *carries).unwrap_or(0);
    found.into_iter().nth(best).map(|(_, pair)| pair)
}

fn signing_key(valid: &ValidCert<'_>) -> Option<KeyPair> {
    let mut keys = valid
        .keys()
        .unencrypted_secret()
        .supported()
        .alive()
        .revoked(false)
        .for_signing();
    keys.next()?.key().clone().into_keypair().ok()
}

/// Encrypts to one certificate and signs with another, whoever they belong to; the armoured message.
///
/// # Errors
/// When the certificate cannot be encrypted to at that time.
pub fn seal_for(payload: &[u8], cert: &Cert, signer: Option<&Cert>, now: Timestamp) -> Result<String, Fault> {
    let at = SystemTime::from(now);
    let policy = StandardPolicy::at(at);
    let signer = signer.and_then(|cert| signing_key(&good(cert, &policy, at).ok()?));
    let cert = Cow::Borrowed(cert);
    Seal { cert, signer }.close(payload, now)
}

/// Everything needed to seal one mail.
pub(super) struct Seal<'k> {
    cert: Cow<'k, Cert>,
    signer: Option<KeyPair>,
}

impl<'k> Seal<'k> {
    /// The certificate that the mail names, by fingerprint among all known ones, else the one that it carries and that
    /// belongs to its address; where it names none, the known one for its address.
    pub(super) fn find(mail: &Outgoing, keyring: &'k KeyRing, from: &Address, now: Timestamp) -> Result<Self, Fault> {
        let cert = match &mail.cert {
            Some(fingerprint) => {
                let mut known = keyring.known.iter().chain(&keyring.own);
                let known = known.find(|cert| same(fingerprint, cert)).map(Cow::Borrowed);
                known.or_else(|| brought(mail, fingerprint, now).map(Cow::Owned))
            }
            None => keyring.cert_for(&mail.to, now).map(Cow::Borrowed),
        };
        let named = mail.cert.as_deref().unwrap_or("for this address");
        let cert = cert.ok_or_else(|| {
            Fault::configure(format!(
                "the certificate {named} of {} is not among those in `openpgp.certs`; put it there",
                mail.to.masked()
            ))
        })?;
        Ok(Self {
            cert,
            signer: signer(keyring, from, now),
        })
    }

    /// Signs and encrypts; the armoured message.
    pub(super) fn close(self, payload: &[u8], now: Timestamp) -> Result<String, Fault> {
        let fingerprint = self.cert.fingerprint();
        self.write(payload, SystemTime::from(now)).map_err(|error| {
            Fault::configure(format!(
                "nothing can be encrypted to the certificate {fingerprint}; ask its owner for a current one"
            ))
            .because(error)
        })
    }

    fn write(self, payload: &[u8], at: SystemTime) -> openpgp::Result<String> {
        let policy = StandardPolicy::at(at);
        let valid = good(&self.cert, &policy, at)?;
        let recipients: Vec<Recipient<'_>> = valid
            .keys()
            .supported()
            .alive()
            .revoked(false)
            .for_transport_encryption()
            .for_storage_encryption()
            .map(Recipient::from)
            .collect();
        if recipients.is_empty() {
            return Err(openpgp::Error::InvalidKey("it has no key for encrypting that is valid now".to_owned()).into());
        }
        let mut out = Vec::new();
        let message = Message::new(&mut out);
        let message = Armorer::new(message).kind(Kind::Message).build()?;
        let mut message = Encryptor::for_recipients(message, recipients).build()?;
        if let Some(pair) = self.signer {
            // Naming the recipient keeps somebody from passing the signed words on as if they were meant for another.
            message = Signer::new(message, pair)?
                .creation_time(at)
                .add_intended_recipient(&self.cert)
                .build()?;
        }
        let mut message = LiteralWriter::new(message).build()?;
        message.write_all(payload)?;
        message.finalize()?;
        Ok(String::from_utf8(out)?)
    }
}

/// The key that the correspondent brought along. It is for his address and no other.
fn brought(mail: &Outgoing, fingerprint: &str, now: Timestamp) -> Option<Cert> {
    let key = BASE64_STANDARD.decode(mail.key.as_ref()?).ok()?;
    let cert = Cert::from_bytes(&key).ok()?;
    (same(fingerprint, &cert) && keyring::serves(&cert, &mail.to, now)).then_some(cert)
}

fn same(fingerprint: &str, cert: &Cert) -> bool {
    let wanted = fingerprint.chars().filter(char::is_ascii_hexdigit);
    wanted
        .map(|c| c.to_ascii_uppercase())
        .eq(cert.fingerprint().to_hex().chars())
}
