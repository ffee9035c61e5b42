//! Which kind an impact stands for, where that leaves no doubt.

use crate::model::kind::Kind;

/// The types of `SystemImpact` and `BusinessImpact` (RFC 7970, 3.12.1 and 3.12.2) and of `Impact` (RFC 5070, 3.10.1).
/// Lost availability may be an attack, a fault or ransomware: no kind.
pub(super) fn meaning(impact: &str) -> Option<Kind> {
    Some(match impact {
        "takeover-account" => Kind::CompromisedAccount,
        "takeover-service" | "takeover-system" | "admin" => Kind::UnauthorizedAccess,
        "damaged-data" => Kind::DataLoss,
        "breach-proprietary" | "breach-privacy" | "info-leak" => Kind::DataLeak,
        "breach-credential" => Kind::CredentialsExposed,
        "dos" => Kind::DenialOfService,
        "recon" => Kind::Scan,
        "social-engineering" | "phishing" => Kind::Phishing,
        "misconfiguration" => Kind::Misconfiguration,
        "ransomware" => Kind::Ransomware,
        "malware" => Kind::Malware,
        "spam" => Kind::Spam,
        _ => return None,
    })
}

/// Whether an impact says that personal data are involved.
pub(super) fn names_persons(impact: &str) -> bool {
    impact == "breach-privacy"
}
