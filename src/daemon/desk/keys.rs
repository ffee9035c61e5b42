//! Keys that mails bring along: the first one of an address is remembered, and goes with the answers to it.

use super::Desk;
use crate::model::fault::Fault;
use crate::model::outgoing::Purpose;
use crate::model::protection::{Offer, Scheme};
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::{Outcome, Verdict};
use crate::pipeline::Open;

impl Desk {
    /// The first key that the mail's sender ever offered.
    pub(super) fn remembered(&self, open: &Open) -> Result<Option<Offer>, Fault> {
        let (Some(store), Some(sender)) = (&self.store, open.accepted.headers.sender()) else {
            return Ok(None);
        };
        if !self.config.settings.openpgp.remember {
            return Ok(None);
        }
        let text = store.cursor(&Offer::cursor(&sender.key()))?;
        // What cannot be read any more is no key; the next offer takes its place.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Gives the answers in a step the public keys that the operator does not have, and keeps the first that an address
    /// offers. A later, different one never takes its place.
    pub(super) fn with_keys(
        &self,
        step: &mut Transaction,
        (open, verdict): (&Open, &Verdict),
        remembered: Option<&Offer>,
    ) {
        let at_hand = || open.offers.iter().chain(remembered);
        for write in &mut step.writes {
            let Write::Outgoing(mail) = write else { continue };
            let cert = mail
                .cert
                .as_deref()
                .filter(|_| mail.purpose == Purpose::Acknowledgement);
            let to = mail.to.key();
            let offer = cert.and_then(|cert| at_hand().find(|offer| offer.fingerprint == cert && offer.address == to));
            if let Some(offer) = offer {
                mail.key = Some(offer.key.clone());
            }
        }
        let is_report = !matches!(verdict.outcome, Outcome::Ignored | Outcome::AlreadySeen);
        if remembered.is_some() || !is_report || !self.config.settings.openpgp.remember {
            return;
        }
        let first = open.offers.iter().find(|offer| offer.scheme == Scheme::OpenPgp);
        if let Some(offer) = first
            && let Ok(value) = serde_json::to_string(offer)
        {
            step.events
                .push(format!("the key {} is remembered for its sender", offer.fingerprint));
            step.writes.push(Write::Cursor {
                name: Offer::cursor(&offer.address),
                value,
            });
        }
    }
}
