//! The configuration file as it is written. Everything is optional here, so that a missing key is found together with
//! all others and not instead of them.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

/// A single value, whether YAML takes it for text, a number or a truth value: `user: 4711` means the text.
#[derive(Clone, Debug)]
pub(super) struct Text(pub(super) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a single value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Text, E> {
        Ok(Text(text.to_owned()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Text, E> {
        Ok(Text(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Text, E> {
        Ok(Text(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Text, E> {
        Ok(Text(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Text, E> {
        Ok(Text(value.to_string()))
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawConfig {
    pub(super) state: Option<Text>,
    pub(super) key: Option<Text>,
    pub(super) organisation: Option<RawOrganisation>,
    pub(super) mailboxes: Option<Vec<RawMailbox>>,
    pub(super) smtp: Option<RawSmtp>,
    pub(super) openpgp: Option<RawOpenPgp>,
    pub(super) smime: Option<RawSmime>,
    pub(super) rules: Option<Text>,
    pub(super) templates: Option<Text>,
    pub(super) team: Option<Vec<RawMember>>,
    pub(super) digest: Option<RawDigest>,
    pub(super) ocr: Option<RawOcr>,
    pub(super) alarm: Option<RawAlarm>,
    pub(super) metrics: Option<RawMetrics>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawOrganisation {
    pub(super) name: Option<Text>,
    pub(super) team: Option<Text>,
    pub(super) timezone: Option<Text>,
    pub(super) languages: Option<Vec<Text>>,
    pub(super) default_tlp: Option<Text>,
    pub(super) domains: Option<Vec<Text>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawMailbox {
    pub(super) name: Option<Text>,
    pub(super) address: Option<Text>,
    pub(super) imap: Option<RawImap>,
    pub(super) maildir: Option<Text>,
    pub(super) first_start: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawImap {
    pub(super) host: Option<Text>,
    pub(super) port: Option<u16>,
    pub(super) tls: Option<Text>,
    pub(super) ca: Option<Text>,
    pub(super) user: Option<Text>,
    pub(super) password: Option<Text>,
    pub(super) folder: Option<Text>,
    pub(super) done: Option<Text>,
    pub(super) quarantine: Option<Text>,
    pub(super) poll: Option<Text>,
    pub(super) max_size: Option<Text>,
    pub(super) timeout: Option<Text>,
    pub(super) auth: Option<Text>,
    pub(super) token: Option<Text>,
    pub(super) oauth: Option<RawOAuth>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawOAuth {
    pub(super) token_url: Option<Text>,
    pub(super) client_id: Option<Text>,
    pub(super) client_secret: Option<Text>,
    pub(super) scope: Option<Text>,
    pub(super) refresh_token: Option<Text>,
    pub(super) ca: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawSmtp {
    pub(super) host: Option<Text>,
    pub(super) port: Option<u16>,
    pub(super) tls: Option<Text>,
    pub(super) ca: Option<Text>,
    pub(super) user: Option<Text>,
    pub(super) password: Option<Text>,
    pub(super) auth: Option<Text>,
    pub(super) token: Option<Text>,
    pub(super) oauth: Option<RawOAuth>,
    pub(super) maildir: Option<Text>,
    pub(super) from: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawOpenPgp {
    pub(super) secret: Option<Vec<Text>>,
    pub(super) certs: Option<Vec<Text>>,
    pub(super) passphrase: Option<Text>,
    pub(super) attach_key: Option<bool>,
    pub(super) remember: Option<bool>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawSmime {
    pub(super) secret: Option<Vec<Text>>,
    pub(super) roots: Option<Vec<Text>>,
    pub(super) certs: Option<Vec<Text>>,
    pub(super) passphrase: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawMember {
    pub(super) name: Option<Text>,
    pub(super) address: Option<Text>,
    pub(super) roles: Option<Vec<Text>>,
    pub(super) cert: Option<Text>,
    pub(super) digest: Option<Text>,
    pub(super) language: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawDigest {
    pub(super) at: Option<Text>,
    pub(super) days: Option<Vec<Text>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawOcr {
    pub(super) tesseract: Option<Text>,
    pub(super) languages: Option<Vec<Text>>,
    pub(super) pages: Option<Text>,
    pub(super) timeout: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawAlarm {
    pub(super) to: Option<Vec<Text>>,
    pub(super) from: Option<Text>,
    pub(super) smtp: Option<RawSmtp>,
    pub(super) maildir: Option<Text>,
    pub(super) command: Option<Text>,
    pub(super) repeat: Option<Text>,
    pub(super) fetch: Option<Text>,
    pub(super) outbox: Option<Text>,
    pub(super) clocks: Option<Text>,
    pub(super) stuck: Option<Text>,
    pub(super) disk_free: Option<Text>,
    pub(super) disk_percent: Option<u8>,
    pub(super) quarantine: Option<u32>,
    pub(super) refusals: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawMetrics {
    pub(super) file: Option<Text>,
}
