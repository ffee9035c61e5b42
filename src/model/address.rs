//! Mail addresses (RFC 5322 addr-spec, RFC 6531), compared the way mailboxes are.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A mailbox address with the display name it came with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Display name, never to be trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `local@domain` as written.
    pub email: String,
}

impl Address {
    /// An address without a display name.
    pub fn bare(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: email.into(),
        }
    }

    /// The address in the form used for comparing: lower case, without the full stop that ends a domain in the root and
    /// without quotes that a local part does not need (RFC 5321, 4.1.2). Local parts are case-sensitive by RFC 5321 and
    /// nowhere else.
    pub fn key(&self) -> String {
        let email = self.email.trim().to_lowercase();
        let Some((local, domain)) = email.rsplit_once('@') else {
            return email;
        };
        let bare = local.strip_prefix('"').and_then(|local| local.strip_suffix('"'));
        let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        let local = bare
            .filter(|bare| !bare.is_empty() && bare.chars().all(plain))
            .unwrap_or(local);
        format!("{local}@{}", rooted(domain))
    }

    /// The domain in lower case, empty when there is none.
    pub fn domain(&self) -> String {
        self.email
            .rsplit_once('@')
            .map(|(_, domain)| rooted(&domain.trim().to_lowercase()).to_owned())
            .unwrap_or_default()
    }

    /// Whether both name the same mailbox; display names do not count.
    pub fn is_same_mailbox(&self, other: &Self) -> bool {
        self.key() == other.key()
    }

    /// Whether the display name shows another address: most mail programs show the name and nothing else.
    pub fn is_disguised(&self) -> bool {
        let name = self.name.as_deref().unwrap_or_default().replace(['＠', '﹫'], "@");
        name.split(|c: char| c.is_whitespace() || c.is_control() || "<>()[]\"',;:".contains(c))
            .filter(|word| word.trim_matches('.').contains('@'))
            .filter(|word| word.split('@').all(|side| side.contains(char::is_alphanumeric)))
            .any(|word| word.trim_matches('.').to_lowercase() != self.key())
    }

    /// For logs: `a…@example.org`. A log is read by more people than an incident.
    pub fn masked(&self) -> String {
        let first: String = self.email.chars().take(1).filter(|c| *c != '@').collect();
        format!("{first}…@{}", self.domain())
    }
}

/// A domain without the full stop that stands for the root.
fn rooted(domain: &str) -> &str {
    domain.trim_end_matches('.')
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.email),
            None => f.write_str(&self.email),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_shows_another_address_is_a_disguise() {
        let address = |name: &str| Address {
            name: Some(name.to_owned()),
            email: "mallory@evil.example".to_owned(),
        };
        for name in [
            "alice@example.org",
            "Alice <alice@example.org>",
            "Alice (alice＠example.org)",
        ] {
            assert!(address(name).is_disguised(), "{name}");
        }
        for name in [
            "Mallory",
            "Mallory@Evil.example",
            "M. @ Evil",
            "'mallory@evil.example'",
            "",
        ] {
            assert!(!address(name).is_disguised(), "{name}");
        }
    }

    #[test]
    fn one_mailbox_has_one_key_however_it_is_spelt() {
        let ours = Address::bare("vorfall@example.org");
        for other in [
            "VORFALL@EXAMPLE.ORG.",
            "vorfall@example.org.",
            " Vorfall@Example.org ",
            "\"vorfall\"@example.org",
        ] {
            assert!(Address::bare(other).is_same_mailbox(&ours), "{other}");
            assert_eq!(Address::bare(other).domain(), "example.org");
        }
        for other in [
            "vorfall.@example.org",
            "\"vor fall\"@example.org",
            "vorfall@example.org.evil",
        ] {
            assert!(!Address::bare(other).is_same_mailbox(&ours), "{other}");
        }
    }

    #[test]
    fn a_log_never_shows_the_local_part() {
        assert_eq!(Address::bare("anna.beispiel@Example.org").masked(), "a…@example.org");
        assert_eq!(Address::bare("@x").masked(), "…@x");
    }
}
