//! Fetching: bounded in memory, and no mail in the way of another.

use std::collections::{BTreeMap, BTreeSet};

use async_imap::imap_proto::{AttributeValue, MessageSection, Response, SectionPath};
use jiff::Timestamp;

use super::talk::Trouble;
use super::{Fetched, Session, WINDOW, Waiting, names, uid_of};
use crate::mail::{Content, HEAD, head_of};
use crate::model::fault::Fault;

impl Session {
    /// Fetches mails without marking them as seen. A mail that vanished since is absent; of one that is too large only
    /// the header comes; one that the server refuses to hand over says so and does not hold up the others.
    ///
    /// All of them are in memory together: see [`batches`].
    pub async fn fetch(&mut self, mails: &[Waiting]) -> Result<Vec<Fetched>, Fault> {
        let (small, large): (Vec<Waiting>, Vec<Waiting>) = mails.iter().partition(|mail| mail.size <= self.max_size);
        // One byte more than allowed: a server whose RFC822.SIZE is wrong cannot fill the memory, and is caught.
        let most = self.max_size.saturating_add(1).min(u64::from(u32::MAX));
        let mut all = self.fetch_section(&small, &format!("BODY.PEEK[]<0.{most}>")).await?;
        all.extend(
            self.fetch_section(&large, &format!("BODY.PEEK[HEADER]<0.{HEAD}>"))
                .await?,
        );
        for fetched in &mut all {
            let told = mails.iter().find(|mail| mail.uid == fetched.uid);
            self.measure(fetched, told.map_or(0, |mail| mail.size));
        }
        all.sort_by_key(|fetched| fetched.uid);
        Ok(all)
    }

    /// Turns what came over the limit, or as header only, into what it is.
    fn measure(&self, fetched: &mut Fetched, told: u64) {
        if let Content::Whole(bytes) = &fetched.content {
            let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            let size = told.max(length);
            if size > self.max_size {
                fetched.content = Content::TooLarge {
                    head: head_of(bytes),
                    size,
                };
            }
        }
    }

    async fn fetch_section(&mut self, mails: &[Waiting], section: &str) -> Result<Vec<Fetched>, Fault> {
        let mut all = Vec::new();
        for window in mails.chunks(WINDOW) {
            let uids: Vec<u32> = window.iter().map(|mail| mail.uid).collect();
            match self.fetch_window(&uids, section).await {
                Ok(fetched) => all.extend(fetched),
                Err(lost @ Trouble::Lost(_)) => return Err(lost.fault("fetching mail", &self.talk.place)),
                Err(passing @ Trouble::Refused { passing: true, .. }) => {
                    return Err(passing.fault("fetching mail", &self.talk.place));
                }
                // One mail that the server cannot read spoils the answer for all: ask for each alone.
                Err(Trouble::Refused { .. }) => {
                    for uid in uids {
                        all.extend(self.fetch_alone(uid, section).await?);
                    }
                }
            }
        }
        Ok(all)
    }

    async fn fetch_alone(&mut self, uid: u32, section: &str) -> Result<Vec<Fetched>, Fault> {
        match self.fetch_window(&[uid], section).await {
            Ok(fetched) => Ok(fetched),
            Err(Trouble::Refused {
                why, passing: false, ..
            }) => Ok(vec![Fetched {
                uid,
                received: None,
                content: Content::Unreadable(format!("the IMAP server refuses to hand this mail over: {why}")),
            }]),
            Err(lost) => Err(lost.fault("fetching mail", &self.talk.place)),
        }
    }

    async fn fetch_window(&mut self, uids: &[u32], section: &str) -> Result<Vec<Fetched>, Trouble> {
        let wanted: BTreeSet<u32> = uids.iter().copied().collect();
        let mut found: BTreeMap<u32, Fetched> = BTreeMap::new();
        let command = format!("UID FETCH {} (UID INTERNALDATE {section})", names::set(uids));
        self.talk
            .command(&command, |response| {
                if let Response::Fetch(_, attributes) = response
                    && let Some(fetched) = fetched(attributes)
                    && wanted.contains(&fetched.uid)
                {
                    found.insert(fetched.uid, fetched);
                }
            })
            .await?;
        Ok(found.into_values().collect())
    }
}

/// INTERNALDATE, where the server tells a sensible one.
pub(super) fn received(attributes: &[AttributeValue<'_>]) -> Option<Timestamp> {
    attributes.iter().find_map(|attribute| match attribute {
        AttributeValue::InternalDate(text) => Timestamp::strptime("%d-%b-%Y %H:%M:%S %z", text.trim()).ok(),
        _ => None,
    })
}

/// A FETCH response with a body; None for one that only tells of changed flags.
fn fetched(attributes: &[AttributeValue<'_>]) -> Option<Fetched> {
    let content = attributes.iter().find_map(|attribute| match attribute {
        AttributeValue::BodySection {
            section: None | Some(SectionPath::Full(MessageSection::Header)),
            data,
            ..
        } => Some(match data {
            Some(bytes) => Content::Whole(bytes.to_vec()),
            None => Content::Unreadable("the IMAP server has lost the content of this mail".to_owned()),
        }),
        _ => None,
    })?;
    Some(Fetched {
        uid: uid_of(attributes)?,
        received: received(attributes),
        content,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delivery_times_are_read_with_a_blank_for_a_leading_zero() {
        let attributes = [
            AttributeValue::Uid(7),
            AttributeValue::InternalDate(" 5-Mar-2026 09:20:00 +0100".into()),
            AttributeValue::BodySection {
                section: None,
                index: Some(0),
                data: Some(b"x".as_slice().into()),
            },
        ];
        let mail = fetched(&attributes).unwrap();
        assert_eq!(mail.received.unwrap().to_string(), "2026-03-05T08:20:00Z");
    }

    #[test]
    fn news_about_flags_are_no_mail() {
        assert!(fetched(&[AttributeValue::Uid(7), AttributeValue::Flags(Vec::new())]).is_none());
    }
}
