//! Which key an answer is encrypted to.

use jiff::Timestamp;

use super::Facts;
use crate::config::Config;
use crate::config::keyring::smime_fingerprint;
use crate::model::address::Address;
use crate::model::protection::{Encryption, Offer, Scheme};

const KNOWN: &str = "a report by a person whose certificate is known";
const NOBODY: &str = "a report by a person; no usable certificate of the address is known";

/// The fingerprint of the key, none to answer as far as that goes in clear; and why.
///
/// What the operator has put there comes first, in the way in which the report came. Then comes the certificate with
/// which the sender validly signed. A key that merely came along is used only for the address that offered it, and
/// only where the operator allows it.
pub(super) fn for_answer(
    facts: &Facts<'_>,
    to: &Address,
    config: &Config,
    now: Timestamp,
) -> (Option<String>, &'static str) {
    let ring = &config.keyring;
    let openpgp = || ring.cert_for(to, now).map(|cert| (cert.fingerprint().to_hex(), KNOWN));
    let smime = || {
        let known = ring.smime.cert_for(to, now);
        known.map(|cert| (smime_fingerprint(cert), KNOWN)).or_else(|| {
            let why =
                "a report by a person; encrypted to the S/MIME certificate that the report is validly signed with";
            Some((offered(facts, to, Scheme::Smime)?.fingerprint.clone(), why))
        })
    };
    let known = if came_by_smime(facts) {
        smime().or_else(openpgp)
    } else {
        openpgp().or_else(smime)
    };
    match known {
        Some((fingerprint, why)) => (Some(fingerprint), why),
        None if config.settings.openpgp.remember => brought(facts, to),
        None => (None, NOBODY),
    }
}

fn offered<'f>(facts: &Facts<'f>, to: &Address, scheme: Scheme) -> Option<&'f Offer> {
    let wanted = to.key();
    facts
        .offers
        .iter()
        .find(|offer| offer.scheme == scheme && offer.address == wanted)
}

fn came_by_smime(facts: &Facts<'_>) -> bool {
    facts.protection.encryption == Encryption::Smime
        || (facts.protection.encryption == Encryption::None
            && facts.offers.iter().any(|offer| offer.scheme == Scheme::Smime))
}

/// Trust on first use. Anybody can send a key in another's name: so the first one stays, a second one is never silently
/// taken, and a mail in clear that does not bring the key itself is answered as if there were none. The worst that a
/// forger gets is an answer without content to somebody else.
fn brought(facts: &Facts<'_>, to: &Address) -> (Option<String>, &'static str) {
    let wanted = to.key();
    let remembered = facts.remembered.filter(|offer| offer.address == wanted);
    let by_openpgp = !matches!(facts.protection.encryption, Encryption::None | Encryption::Smime);
    match (remembered, offered(facts, to, Scheme::OpenPgp)) {
        (Some(first), Some(now)) if first.fingerprint != now.fingerprint => (
            None,
            "a report by a person who offers another key than the one remembered for the address; neither is used until \
             somebody has compared them and put the right one into openpgp.certs",
        ),
        (Some(first), Some(_)) => (
            Some(first.fingerprint.clone()),
            "a report by a person; encrypted to the key that the address offers and always offered, which nobody has \
             compared",
        ),
        (Some(first), None) if by_openpgp => (
            Some(first.fingerprint.clone()),
            "a report by a person; encrypted to the key remembered for the address, which nobody has compared",
        ),
        (None, Some(now)) => (
            Some(now.fingerprint.clone()),
            "a report by a person; encrypted to the key that the mail brought along, which nobody has compared",
        ),
        _ => (None, NOBODY),
    }
}
