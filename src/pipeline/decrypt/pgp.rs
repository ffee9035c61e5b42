//! One OpenPGP object at a time: open a message, check a signature. Nothing here knows of mail.

use std::borrow::Cow;
use std::io::Read as _;
use std::time::Duration;

use sequoia_openpgp::crypto::SessionKey;
use sequoia_openpgp::packet::{Header, PKESK, Packet, Tag};
use sequoia_openpgp::parse::stream::{
    DecryptionHelper, DecryptorBuilder, DetachedVerifierBuilder, MessageLayer, MessageStructure, VerificationHelper,
    VerifierBuilder,
};
use sequoia_openpgp::parse::{PacketParser, Parse as _};
use sequoia_openpgp::types::SymmetricAlgorithm;
use sequoia_openpgp::{Cert, KeyHandle, KeyID, PacketPile};

use super::ring::{Ring, Tries};
use super::seal::{Seal, Worth, rate};
use super::{armor, frame, libre, reason};

/// Plaintext that is handed out at most, bytes. A compressed message of some kilobytes can hold gigabytes.
pub(super) const MAX_PLAIN: u64 = 60 << 20;
/// What sequoia holds back. Its default of 25 MB costs more time than the decryption of a usual mail; everything is
/// read to its authenticated end here before any of it is handed out.
///
/// It must be larger than what one read of its decompressor brings at once (64 KiB): with less, sequoia takes the first
/// full buffer for the end of the message and reads all the rest of it into memory, past every limit set here.
const BUFFER: usize = 256 << 10;
/// Packets around and inside one message: recipients, signatures, padding.
pub(super) const PACKETS: usize = 2_000;
/// Signatures on one message. Each may cost an asymmetric operation.
const SIGNATURES: usize = 32;
/// Bytes of a file with signatures.
const LARGEST_SIGNATURE: usize = 32 << 10;
/// Padding, markers and packets that nobody knows.
const ODD_PACKETS: usize = 32;
/// Senders' clocks run ahead.
const SKEW: Duration = Duration::from_mins(30);

/// What was learnt of a message on the way, also when it could not be opened.
#[derive(Debug, Default)]
pub(super) struct Trace {
    packets: usize,
    signatures: usize,
    odd: usize,
    /// Key IDs that the message is encrypted to; all zeros for a hidden one.
    pub(super) recipients: Vec<KeyID>,
    /// Whether a password opens it.
    pub(super) password: bool,
    /// Without integrity protection (RFC 9580, 5.7).
    pub(super) unprotected: bool,
    /// The mode of `LibrePGP` that OpenPGP does not know.
    pub(super) libre: bool,
    /// What became of our keys.
    pub(super) tries: Tries,
    /// A cipher or an algorithm of a key that is meant for us and cannot be used here.
    pub(super) unusable: Option<String>,
    /// Our certificate that opened it.
    pub(super) opened_by: Option<Cert>,
    seals: Vec<Seal>,
}

/// An opened message.
#[derive(Debug)]
pub(super) struct Plain {
    /// The plaintext, authenticated to its end.
    pub(super) bytes: Vec<u8>,
    /// Fingerprint of our certificate that opened it; none when it was not encrypted at all.
    pub(super) opened_by: Option<String>,
    /// What its signatures are worth; none when there is none.
    pub(super) seal: Option<Seal>,
    /// Whether the encryption itself proves that nobody changed the text on the way.
    pub(super) whole: bool,
}

/// Opens an OpenPGP message, armored or not. `Err` is a sentence for the team. At most `limit` bytes come out.
pub(super) fn open(message: &[u8], ring: &Ring<'_>, limit: u64) -> Result<Plain, String> {
    let mut trace = Trace::default();
    let (mut packets, broken) = armor::packets(message);
    let mut read = read_message(&packets, ring, limit, &mut trace);
    if let Err(error) = &read
        && reason::is_libre(error, &trace)
    {
        match libre::open(message, ring) {
            Ok((inside, cert)) => {
                trace = Trace {
                    opened_by: Some(cert),
                    ..Trace::default()
                };
                read = read_message(&inside, ring, limit, &mut trace);
                packets = Cow::Owned(inside);
            }
            Err(tries) => trace.tries = tries,
        }
    }
    // What opens although its armor is damaged is not taken: words may have stood where nothing could be read.
    if let Some(broken) = broken
        && read.as_ref().err().is_none_or(reason::ends_early)
    {
        read = Err(broken.into());
    }
    match read {
        Ok(bytes) => {
            let mut seals = std::mem::take(&mut trace.seals);
            if may_be_weak(&seals) {
                let mut again = Trace::default();
                if read_message(&packets, &ring.lenient(), limit, &mut again).is_ok() {
                    seals = weakened(seals, again.seals);
                }
            }
            Ok(Plain {
                bytes,
                opened_by: trace.opened_by.map(|cert| cert.fingerprint().to_hex()),
                seal: Seal::together(seals),
                whole: true,
            })
        }
        Err(error) => {
            let cut_off = reason::armor_is_cut_off(message);
            Err(reason::of_failure(&error, &trace, ring, cut_off))
        }
    }
}

/// Whether a signature was refused although it may hold by yesterday's rules.
fn may_be_weak(seals: &[Seal]) -> bool {
    seals.iter().any(|seal| seal.worth == Worth::Bad)
}

/// The seals by today's rules, those that hold by yesterday's alone no longer called wrong: nobody has changed the text,
/// but the key or its digest could be imitated. Both checks see the signatures in the same order.
fn weakened(today: Vec<Seal>, yesterday: Vec<Seal>) -> Vec<Seal> {
    if today.len() != yesterday.len() {
        return today;
    }
    let pairs = today.into_iter().zip(yesterday);
    pairs
        .map(|(today, yesterday)| match (today.worth, yesterday.worth) {
            (Worth::Bad, Worth::Good) => today.weak(),
            _ => today,
        })
        .collect()
}

fn read_message(message: &[u8], ring: &Ring<'_>, limit: u64, trace: &mut Trace) -> anyhow::Result<Vec<u8>> {
    if frame::is_cut_short(message) {
        return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into());
    }
    // Where the first packet makes no sense, sequoia looks for an armor by itself, and for a message under it whose frames
    // nobody has walked. No program writes an armor into an armor.
    if !message.is_empty() {
        Header::from_bytes(message)?.valid(false)?;
    }
    let time = ring.now.checked_add(SKEW).unwrap_or(ring.now);
    let helper = Helper { ring, trace };
    let mut decryptor =
        DecryptorBuilder::from_bytes(message)?
            .buffer_size(BUFFER)
            .with_policy(&ring.policy, time, helper)?;
    let mut bytes = Vec::with_capacity(message.len().min(1 << 20));
    let over = limit.saturating_add(1);
    (&mut decryptor).take(over).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        anyhow::bail!(reason::Refused(format!(
            "the encrypted message unpacks to more than {} MiB; it is not read, because that is how a mail is made to \
             exhaust a machine; ask the sender for smaller parts",
            limit >> 20
        )));
    }
    if !decryptor.message_processed() {
        anyhow::bail!("the message does not end");
    }
    Ok(bytes)
}

/// Checks a text signed in the cleartext framework (RFC 9580, 7) and returns the text that was signed.
pub(super) fn verify_text(block: &[u8], ring: &Ring<'_>) -> (Option<Vec<u8>>, Seal) {
    let mut trace = Trace::default();
    let result = read_signed(block, ring, &mut trace);
    if may_be_weak(&trace.seals) {
        let mut again = Trace::default();
        if read_signed(block, &ring.lenient(), &mut again).is_ok() {
            trace.seals = weakened(trace.seals, again.seals);
        }
    }
    let seal = Seal::together(trace.seals);
    match (result, seal) {
        (Ok(text), Some(seal)) => (Some(text), seal),
        (Ok(_), None) => (None, Seal::broken("a signed text carries no signature")),
        (Err(_), _) => (None, Seal::broken("a signed text is damaged or cut off")),
    }
}

fn read_signed(block: &[u8], ring: &Ring<'_>, trace: &mut Trace) -> anyhow::Result<Vec<u8>> {
    let time = ring.now.checked_add(SKEW).unwrap_or(ring.now);
    let helper = Helper { ring, trace };
    let mut verifier =
        VerifierBuilder::from_bytes(block)?
            .buffer_size(BUFFER)
            .with_policy(&ring.policy, time, helper)?;
    let mut text = Vec::with_capacity(block.len());
    (&mut verifier).take(MAX_PLAIN).read_to_end(&mut text)?;
    if !verifier.message_processed() {
        anyhow::bail!("the text does not end");
    }
    Ok(text)
}

/// Whether bytes are detached signatures without an armor and nothing else.
pub(super) fn is_signature(bytes: &[u8]) -> bool {
    let binary = matches!(bytes.first(), Some(0x88..=0x8b | 0xc2)) && bytes.len() <= LARGEST_SIGNATURE;
    let pile = binary.then(|| PacketPile::from_bytes(bytes).ok()).flatten();
    pile.is_some_and(|pile| {
        let mut packets = pile.children().peekable();
        packets.peek().is_some() && packets.all(|packet| matches!(packet, Packet::Signature(_)))
    })
}

/// Checks a detached signature over exactly these bytes.
pub(super) fn verify_detached(signature: &[u8], data: &[u8], ring: &Ring<'_>) -> Seal {
    let mut trace = Trace::default();
    let result = read_detached(signature, data, ring, &mut trace);
    if may_be_weak(&trace.seals) {
        let mut again = Trace::default();
        if read_detached(signature, data, &ring.lenient(), &mut again).is_ok() {
            trace.seals = weakened(trace.seals, again.seals);
        }
    }
    match (result, Seal::together(trace.seals)) {
        (Ok(()), Some(seal)) => seal,
        _ => Seal::broken("the signature is damaged and cannot be read"),
    }
}

fn read_detached(signature: &[u8], data: &[u8], ring: &Ring<'_>, trace: &mut Trace) -> anyhow::Result<()> {
    let time = ring.now.checked_add(SKEW).unwrap_or(ring.now);
    let helper = Helper { ring, trace };
    let mut verifier = DetachedVerifierBuilder::from_bytes(signature)?.with_policy(&ring.policy, time, helper)?;
    verifier.verify_bytes(data)
}

struct Helper<'a, 'k> {
    ring: &'a Ring<'k>,
    trace: &'a mut Trace,
}

impl VerificationHelper for Helper<'_, '_> {
    fn inspect(&mut self, parser: &PacketParser<'_>) -> anyhow::Result<()> {
        let trace = &mut *self.trace;
        trace.packets = trace.packets.saturating_add(1);
        match &parser.packet {
            Packet::PKESK(pkesk) if trace.recipients.len() < PACKETS => {
                trace.recipients.push(
                    pkesk
                        .recipient()
                        .map_or_else(KeyID::wildcard, |handle| KeyID::from(&handle)),
                );
            }
            Packet::SKESK(_) => trace.password = true,
            // Its frame was not looked at, and no program seals what is sealed or packed.
            Packet::SEIP(_) if parser.recursion_depth() > 0 => anyhow::bail!(reason::Refused(
                "an encrypted message lies inside the encryption or packing of another, as no program writes it; it is not \
                 opened; ask the sender to encrypt once"
                    .to_owned()
            )),
            Packet::Signature(_) | Packet::OnePassSig(_) => trace.signatures = trace.signatures.saturating_add(1),
            Packet::Padding(_) | Packet::Marker(_) | Packet::Unknown(_) => {
                match parser.packet.tag() {
                    Tag::SED => trace.unprotected = true,
                    Tag::AED => trace.libre = true,
                    _ => {}
                }
                trace.odd = trace.odd.saturating_add(1);
            }
            _ => {}
        }
        if trace.unprotected || trace.libre {
            anyhow::bail!("refused");
        }
        // Each signature comes with a one-pass packet.
        if trace.packets > PACKETS || trace.signatures > SIGNATURES.saturating_mul(2) || trace.odd > ODD_PACKETS {
            anyhow::bail!(reason::Refused(
                "the OpenPGP message is made of far more packets than any program writes; it is not read; a human must \
                 look"
                    .to_owned()
            ));
        }
        Ok(())
    }

    fn get_certs(&mut self, ids: &[KeyHandle]) -> anyhow::Result<Vec<Cert>> {
        Ok(self.ring.named(ids))
    }

    fn check(&mut self, structure: MessageStructure<'_>) -> anyhow::Result<()> {
        for layer in structure.iter() {
            if let MessageLayer::SignatureGroup { results } = layer {
                let seals = results.iter().map(|result| rate(result, self.ring));
                self.trace.seals.extend(seals);
            }
        }
        Ok(())
    }
}

impl DecryptionHelper for Helper<'_, '_> {
    fn decrypt(
        &mut self,
        pkesks: &[PKESK],
        _skesks: &[sequoia_openpgp::packet::SKESK],
        algorithm: Option<SymmetricAlgorithm>,
        decrypt: &mut dyn FnMut(Option<SymmetricAlgorithm>, &SessionKey) -> bool,
    ) -> anyhow::Result<Option<Cert>> {
        let mut cipher = None;
        let (tries, cert) = self.ring.try_keys(pkesks, algorithm, &mut |_, algorithm, session| {
            let opened = decrypt(algorithm, session);
            if let Some(unknown) = algorithm.filter(|algorithm| !opened && !algorithm.is_supported()) {
                cipher = Some(unknown.to_string());
            }
            opened
        });
        self.trace.tries.any |= tries.any;
        self.trace.tries.exhausted |= tries.exhausted;
        if cert.is_none() {
            self.trace.unusable = cipher.or_else(|| self.ring.unusable(pkesks));
        }
        self.trace.opened_by.clone_from(&cert);
        Ok(cert)
    }
}
