//! Which reports belong together.

use std::sync::atomic::{AtomicU32, Ordering};

use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::model::incident::State;
use crate::model::report::{Field, Value};
use crate::model::verdict::Ioc;
use crate::pipeline::fixtures;

mod conversations;
mod traits_in_common;

/// Every mail has a Message-ID of its own.
static NEXT: AtomicU32 = AtomicU32::new(1);

/// A mail with everything that linking looks at.
struct Mail {
    headers: Headers,
    extracted: Extracted,
    judged: Judged,
    received: Timestamp,
}

impl Mail {
    fn new(from: &str, subject: &str, extracted: Extracted) -> Self {
        let mut headers = fixtures::headers(from, subject);
        headers.message_id = Some(format!("{}@mail.example", NEXT.fetch_add(1, Ordering::Relaxed)));
        let judged = fixtures::judged(&headers, &extracted);
        Self {
            headers,
            extracted,
            judged,
            received: fixtures::now(),
        }
    }

    fn later(mut self, hours: i64) -> Self {
        self.received = self.received.checked_add(SignedDuration::from_hours(hours)).unwrap();
        self
    }

    fn answering(mut self, id: &str) -> Self {
        self.headers.in_reply_to = vec![id.to_owned()];
        self
    }

    fn candidate(&self) -> Candidate<'_> {
        Candidate {
            headers: &self.headers,
            extracted: &self.extracted,
            judged: Some(&self.judged),
            received: self.received,
        }
    }

    fn keys(&self) -> Vec<LinkKey> {
        keys(&self.candidate(), &LinkRules::shipped(), &fixtures::settings())
    }

    /// This mail as the first report of an incident, as the store finds it for another mail.
    fn known_to(&self, number: u32, other: &Self) -> Known {
        let mine = self.keys();
        Known {
            incident: fixtures::incident(number, &self.headers, &self.extracted),
            shared: other.keys().into_iter().filter(|key| mine.contains(key)).collect(),
            reporters: self
                .headers
                .from
                .iter()
                .map(crate::model::address::Address::key)
                .collect(),
            former: Vec::new(),
        }
    }
}

fn linked(mail: &Mail, known: &[Known]) -> (Linkage, Vec<Related>) {
    link(&mail.candidate(), known, &LinkRules::shipped(), &fixtures::settings())
}

fn is_new(linkage: &Linkage) -> bool {
    *linkage == Linkage::New
}

fn is_duplicate(linkage: &Linkage) -> bool {
    matches!(linkage, Linkage::Duplicate { .. })
}

fn is_follow_up(linkage: &Linkage) -> bool {
    matches!(linkage, Linkage::FollowUp { .. })
}

fn laptop(id: &str) -> Extracted {
    fixtures::form(&[
        (Field::Kind, fixtures::text("Diebstahl Laptop")),
        (Field::DeviceKind, fixtures::text("Laptop")),
        (Field::DeviceId, fixtures::text(id)),
    ])
}

fn phish(url: &str) -> Extracted {
    let mut extracted = fixtures::words("Ich habe eine Phishing-Mail mit einem verdächtigen Link erhalten.");
    extracted.iocs.push(Ioc {
        kind: "url".to_owned(),
        value: url.to_owned(),
        own: false,
    });
    extracted
}
