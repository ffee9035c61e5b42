//! Why a message could not be opened, in words for the team, and what to do.

use sequoia_openpgp::Error;

use super::pgp::Trace;
use super::ring::{ATTEMPTS, Ring};

/// A refusal that already is a sentence for the team.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Refused(pub(super) String);

/// Recipients named in a sentence.
const NAMED: usize = 4;

/// Whether armored data have a beginning and no end.
pub(super) fn armor_is_cut_off(message: &[u8]) -> bool {
    let has = |wanted: &[u8]| message.windows(wanted.len()).any(|window| window == wanted);
    message.trim_ascii_start().starts_with(b"-----BEGIN PGP") && !has(b"-----END PGP")
}

/// Whether the message is in the mode of `LibrePGP` that sequoia does not read.
pub(super) fn is_libre(error: &anyhow::Error, trace: &Trace) -> bool {
    trace.libre || violation(error).contains("AEAD Encrypted Data Packet")
}

/// The sentence for a failed message.
pub(super) fn of_failure(error: &anyhow::Error, trace: &Trace, ring: &Ring<'_>, cut_off: bool) -> String {
    if let Some(refused) = error.downcast_ref::<Refused>() {
        return refused.0.clone();
    }
    // The policy refuses these two kinds of packet before anybody else sees them.
    let refused = violation(error);
    if trace.unprotected || refused.contains("Symmetrically Encrypted Data Packet") {
        return "the message is encrypted without integrity protection, so its text could have been changed on the way; \
                it is not opened; ask the sender to use a current OpenPGP program"
            .to_owned();
    }
    // What sequoia makes of bytes that are no packet, outside a message or behind its key.
    if refused.starts_with("Reserved") {
        return if trace.opened_by.is_some() {
            CHANGED.to_owned()
        } else {
            "the OpenPGP data are damaged: bytes of no packet stand between the others; ask the sender to send them again"
                .to_owned()
        };
    }
    if is_libre(error, trace) && trace.tries.any {
        return "the message is encrypted in GnuPG's own mode and did not open: it was changed or damaged on the way, or \
                uses a variant that is not known here; ask the sender to encrypt with gpg --rfc4880"
            .to_owned();
    }
    if is_libre(error, trace) && !trace.recipients.is_empty() {
        return no_key(trace, ring);
    }
    if trace.opened_by.is_some() {
        if matches!(
            error.downcast_ref::<Error>(),
            Some(Error::UnsupportedCompressionAlgorithm(_))
        ) {
            return "the message is packed in a way that this daemon does not know; ask the sender to switch \
                    compression off"
                .to_owned();
        }
        return after_the_key(error, cut_off);
    }
    if cut_off || ends_early(error) {
        return CUT_OFF.to_owned();
    }
    if trace.recipients.is_empty() {
        return if trace.password {
            "the message is encrypted with a password and to no key; ask the sender to encrypt to the team's key"
                .to_owned()
        } else {
            format!(
                "the OpenPGP data are damaged ({}); ask the sender to send them again",
                short(error)
            )
        };
    }
    no_key(trace, ring)
}

const CHANGED: &str = "the encrypted message was changed or damaged on the way: its integrity check failed, so nothing of \
                       it is shown; ask the sender to send it again";
const CUT_OFF: &str = "the encrypted message is cut off; ask the sender to send it again";

fn after_the_key(error: &anyhow::Error, cut_off: bool) -> String {
    if cut_off || ends_early(error) {
        return CUT_OFF.to_owned();
    }
    match error.downcast_ref::<Error>() {
        Some(Error::PolicyViolation(what, _)) => {
            format!("the message uses {what}, which is no longer safe; ask the sender to use a current OpenPGP program")
        }
        _ => CHANGED.to_owned(),
    }
}

fn no_key(trace: &Trace, ring: &Ring<'_>) -> String {
    let own = ring.own_names();
    if let Some(algorithm) = &trace.unusable {
        let key = if own.is_empty() {
            String::new()
        } else {
            format!(" to {}", own.join(" or "))
        };
        return format!(
            "the message is encrypted to the team with {algorithm}, which this daemon cannot read; ask the sender to encrypt \
             with AES{key}"
        );
    }
    if trace.tries.exhausted {
        return format!(
            "the message names more keys than are tried ({ATTEMPTS}), and none of those opened it; ask the sender to encrypt \
             to the team's key alone and not to hide it"
        );
    }
    if !trace.tries.any && trace.recipients.iter().any(|id| ring.is_ours(id)) {
        return "the message is encrypted to a key of the team in a mode that is not known here; ask the sender to use \
                another program or another mode (OCB or GCM)"
            .to_owned();
    }
    if trace.tries.any && trace.recipients.iter().any(|id| ring.is_ours(id)) {
        return "the message is encrypted to a key of the team, but the key did not open it: the message is damaged, or \
                the key's secret part is locked or missing; run vorfalld check"
            .to_owned();
    }
    let advice = if !ring.has_own() {
        "this daemon has no secret key at all: set openpgp.secret in the configuration, then run vorfalld retry"
            .to_owned()
    } else if own.is_empty() {
        "add the secret key and run vorfalld retry; no key of the team can be encrypted to now: make or extend one"
            .to_owned()
    } else {
        format!(
            "add the secret key and run vorfalld retry, or ask the sender to use {}",
            own.join(" or ")
        )
    };
    let mut names: Vec<String> = trace
        .recipients
        .iter()
        .filter(|id| !id.is_wildcard())
        .take(NAMED)
        .map(sequoia_openpgp::KeyID::to_hex)
        .collect();
    if trace.recipients.len() > names.len() && !names.is_empty() {
        names.push("others".to_owned());
    }
    if names.is_empty() {
        format!("the message is encrypted to hidden keys, none of which this daemon has; {advice}")
    } else {
        format!(
            "encrypted to {}, none of which this daemon has; {advice}",
            names.join(", ")
        )
    }
}

/// What the policy refused; empty when it refused nothing.
fn violation(error: &anyhow::Error) -> String {
    error
        .chain()
        .find_map(|cause| match cause.downcast_ref::<Error>() {
            Some(Error::PolicyViolation(what, _)) => Some(what.clone()),
            _ => None,
        })
        .unwrap_or_default()
}

/// Whether there were fewer bytes than there had to be.
pub(super) fn ends_early(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|io| io.kind() == std::io::ErrorKind::UnexpectedEof)
    })
}

fn short(error: &anyhow::Error) -> String {
    error
        .to_string()
        .chars()
        .filter(|c| !c.is_control())
        .take(120)
        .collect()
}
