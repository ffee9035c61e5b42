//! What an incident is: its kind, how urgent it is, how sensitive its data are.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Writes an enum whose serde name is also its name on the command line and in rules.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $item:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$item_doc])* #[serde(rename = $text)] $item,)+
        }

        impl $name {
            /// Every value, in the order of the outside interface.
            pub const ALL: &'static [Self] = &[$(Self::$item,)+];

            /// The name used in rules, on the command line and in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$item => $text,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|item| item.name() == text).ok_or_else(|| {
                    let known: Vec<_> = Self::ALL.iter().map(|item| item.name()).collect();
                    format!("“{text}” is not one of {}", known.join(", "))
                })
            }
        }
    };
}
pub(crate) use named;

named! {
    /// The kinds of incident that the outside interface knows.
    Kind {
        /// A device was lost or stolen.
        DeviceLoss = "device_loss",
        /// Data are gone or were destroyed.
        DataLoss = "data_loss",
        /// Something was sent to the wrong person.
        Misdelivery = "misdelivery",
        /// Data became known outside.
        DataLeak = "data_leak",
        /// Paper was seen, lost or thrown away unshredded.
        PaperDisclosure = "paper_disclosure",
        /// Wrong rights, an open share.
        Misconfiguration = "misconfiguration",
        /// Phishing mails or pages.
        Phishing = "phishing",
        /// Malicious software other than ransomware.
        Malware = "malware",
        /// Files are encrypted and ransom is asked for.
        Ransomware = "ransomware",
        /// Somebody else uses an account.
        CompromisedAccount = "compromised_account",
        /// Passwords or keys became known.
        CredentialsExposed = "credentials_exposed",
        /// Somebody was where he must not be: system, room or data.
        UnauthorizedAccess = "unauthorized_access",
        /// Passwords are being tried.
        LoginAttack = "login_attack",
        /// Ports or hosts are being probed.
        Scan = "scan",
        /// A service is flooded.
        DenialOfService = "denial_of_service",
        /// A weakness that nobody is known to have used.
        Vulnerability = "vulnerability",
        /// Unwanted mail.
        Spam = "spam",
        /// A copyright complaint.
        Copyright = "copyright",
        /// A service is down without an attacker.
        Outage = "outage",
        /// None of the above, or not understood.
        Other = "other",
    }
}

named! {
    /// How urgent an incident is.
    Priority {
        /// Can wait.
        Low = "low",
        /// The usual case.
        Normal = "normal",
        /// Today.
        High = "high",
        /// Now.
        Critical = "critical",
    }
}

named! {
    /// How sensitive the data concerned are. Unknown counts as `sensitive` when personal data are or may be involved.
    Classification {
        /// No personal or confidential data.
        Public = "public",
        /// Personal data (GDPR Art. 4(1)).
        Personal = "personal",
        /// Special categories (GDPR Art. 9), or not known.
        Sensitive = "sensitive",
    }
}

/// What the rules made of a report: always with the rule's name, never a bare value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// The kind.
    pub kind: Kind,
    /// `class/type` of the Reference Security Incident Taxonomy.
    pub rsit: String,
    /// The urgency.
    pub priority: Priority,
    /// The name of the rule that set the urgency.
    pub priority_rule: String,
    /// The label, the strictest found or the default.
    pub tlp: crate::model::tlp::Tlp,
    /// Whether the label stood in the mail (`true`) or is the organisation's default.
    pub tlp_given: bool,
    /// How sensitive the data are.
    pub classification: Classification,
    /// Whether personal data are or may be involved, so that GDPR Art. 33 applies.
    pub personal_data_possible: bool,
    /// One sentence for each decision above, naming rule and evidence.
    pub why: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_outside_interface() {
        assert_eq!("device_loss".parse::<Kind>(), Ok(Kind::DeviceLoss));
        assert_eq!(serde_json::to_string(&Kind::DeviceLoss).unwrap(), "\"device_loss\"");
        assert!("lost".parse::<Kind>().unwrap_err().contains("device_loss"));
        assert_eq!(Kind::ALL.len(), 20);
    }
}
