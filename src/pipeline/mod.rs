//! One mail's way from bytes to a verdict, one file a stage, put together here and nowhere else.
//!
//! Everything is a plain function. What the stages need from outside (documents read by a worker process, incidents
//! that share a trait) is asked for in values between the three steps [`open`], [`understand`] and [`decide`].

pub mod accept;
pub mod decrypt;
pub mod dissect;
pub mod extract;
pub mod judge;
pub mod link;
pub mod plan;
mod silent;
mod weights;

use jiff::{SignedDuration, Timestamp};

use crate::config::Config;
use crate::model::address::Address;
use crate::model::document::{Document, ReadOutcome, Reading};
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::mail::{Guard, Headers, Incoming};
use crate::model::protection::{Offer, Protection, Scheme, Signature};
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;
use crate::model::verdict::{LinkKey, Verdict};
use accept::Accepted;
use dissect::{Budget, Dissected};
pub use extract::share::kept;
use extract::{Extracted, Material};
use judge::{Case, Judged};
use link::{Candidate, Known};
use plan::{AckBudget, Facts, Mode};
use silent::{failures, nothing_readable, says_nothing};

/// A mail after the first step: door passed, protection taken off, parts known.
#[derive(Clone, Debug)]
pub struct Open {
    /// What the door said. The headers are the inner ones where they are protected.
    pub accepted: Accepted,
    /// How the mail was protected.
    pub protection: Protection,
    /// Its parts; none for a stub and for what is ignored.
    pub dissected: Dissected,
    /// Why only a stub can be made.
    pub stub: Option<String>,
    /// The label of the outer subject, which inner headers may have replaced.
    pub outer_label: Option<Tlp>,
    /// Keys of the sender that came along.
    pub offers: Vec<Offer>,
    /// How many protected objects may still be opened in containers.
    objects: usize,
}

impl Open {
    /// What a worker process is to read before [`understand`].
    pub fn documents(&self) -> &[Document] {
        &self.dissected.documents
    }
}

/// A mail after the second step: fields, kind, and the traits to look for.
#[derive(Clone, Debug)]
pub struct Understood {
    /// Fields, language, observables.
    pub extracted: Extracted,
    /// Kind, priority, label; of a stub what must be assumed.
    pub judged: Judged,
    /// The traits by which the store finds incidents.
    pub keys: Vec<LinkKey>,
    /// The incident that the mail names: to be fetched besides those that share a trait.
    pub reference: Option<IncidentId>,
    /// Why only a stub can be made, be it known from the first step or found out in this one.
    pub stub: Option<String>,
}

/// A mail with everything that the first two steps found out.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The mail.
    pub mail: &'a Incoming,
    /// The first step's result.
    pub open: &'a Open,
    /// The second step's result.
    pub understood: &'a Understood,
}

/// What the outside adds for the third step.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// Incidents that share a trait with the mail, and the one that it names.
    pub known: &'a [Known],
    /// How many answers have gone out lately.
    pub budget: AckBudget,
    /// In which light the mail is read.
    pub mode: Mode,
    /// The first key that the sender's address ever offered, as the store remembers it.
    pub remembered: Option<&'a Offer>,
    /// The present time.
    pub now: Timestamp,
}

/// First step: the door, the protection, the parts. Never fails: what cannot be opened becomes a stub.
pub fn open(mail: &Incoming, config: &Config, now: Timestamp) -> Open {
    if let Some(why) = &mail.partial {
        let accepted = accept::accept(mail, &config.settings).unwrap_or_else(|_| refused(mail));
        return Open::stub(accepted, Protection::default(), why.clone());
    }
    let accepted = match accept::accept(mail, &config.settings) {
        Ok(accepted) => accepted,
        Err(why) => return Open::stub(refused(mail), Protection::default(), why),
    };
    if matches!(accepted.guard, Guard::Ignore(_)) {
        return Open::unread(accepted, Protection::default());
    }
    match decrypt::decrypt(&mail.raw, &accepted.headers, &config.keyring, now) {
        Err((protection, why)) => Open::stub(accepted, protection, why),
        Ok(opened) => {
            let dissected = dissect::dissect(&opened.content, &Budget::default());
            let mut open = Open::unread(accepted, opened.protection);
            open.dissected = dissected;
            open.offers = opened.offers;
            if open.accepted.guard == Guard::Answerable && dissect::feed::is_feedback(&open.dissected) {
                // A list or a signature may wrap the multipart/report by which the door knows a feed.
                open.accepted.guard = Guard::Silent("an abuse feed (ARF) reads no answers".to_owned());
            }
            if let Some(inner) = opened.protected {
                open.accepted.headers = protected(&open.accepted.headers, inner, &open.protection);
            }
            open
        }
    }
}

/// Learns the labels that forms have and the sentences that kinds are told by, which takes as long as many mails: for a
/// thread beside the first of them.
pub fn learn(config: &Config) {
    config.rules.forms.labels.learn();
    let _guesses = config.rules.kinds.likeness.guesses("");
}

/// Builds what the first mail would otherwise wait for, by reading a report that nobody sent.
pub fn warm(config: &Config, now: Timestamp) {
    const REPORT: &str = "From: Nobody <nobody@example.invalid>\r\nSubject: Hallo\r\n\r\nGuten Tag,\r\n\r\nName: Nobody\r\n\
                          Telefon: 0 00\r\n\r\num 9 Uhr war hier etwas, was keine Regel kennt.\r\n";
    let raw = REPORT.as_bytes().to_vec();
    let mail = Incoming {
        id: MailId::of(&raw),
        place: Place {
            mailbox: String::new(),
            uid: String::new(),
        },
        mailbox_address: Address::bare("nobody@example.invalid"),
        received: now,
        raw,
        partial: None,
    };
    let open = open(&mail, config, now);
    let _understood = understand(&mail, &open, &[], config);
}

/// Between the first step and the second: what a worker found in the container `open.documents()[at]` takes its place,
/// encrypted files opened.
pub fn unpack(open: &mut Open, at: usize, mut reading: Reading, (config, now): (&Config, Timestamp)) {
    let ring = (&config.keyring, now);
    let was = open.protection.signature;
    decrypt::inside::open_inside(&mut reading, &mut open.protection, ring, &mut open.objects);
    if was == Signature::Good && open.protection.signature != Signature::Good {
        // Taken from the signer of a mail that the signature no longer speaks for.
        open.offers.retain(|offer| offer.scheme != Scheme::Smime);
    }
    dissect::unpack(&mut open.dissected, at, &reading, &Budget::default());
}

/// Second step: fields, judgement, traits. `readings` are what became of [`Open::documents`], in the same order.
pub fn understand(mail: &Incoming, open: &Open, readings: &[ReadOutcome], config: &Config) -> Understood {
    let stub = open.stub.clone().or_else(|| nothing_readable(open, readings));
    let understood = understand_as(stub, mail, (open, readings), config);
    match says_nothing(&understood, open) {
        Some(why) => understand_as(Some(why), mail, (open, readings), config),
        None => understood,
    }
}

fn understand_as(
    stub: Option<String>,
    mail: &Incoming,
    (open, readings): (&Open, &[ReadOutcome]),
    config: &Config,
) -> Understood {
    let headers = &open.accepted.headers;
    let material = Material {
        headers,
        dissected: &open.dissected,
        readings,
        written: written(headers, mail.received),
    };
    let mut extracted = if matches!(open.accepted.guard, Guard::Ignore(_)) {
        Extracted::default()
    } else if stub.is_some() {
        Extracted {
            language: extract::language_of(&material, &config.rules.forms, &config.settings),
            ..Extracted::default()
        }
    } else {
        extract::extract(&material, &config.rules.forms, &config.settings)
    };
    complain(&mut extracted.unreadable, open, readings);
    let case = Case {
        headers,
        extracted: &extracted,
        label_elsewhere: open.outer_label.max(labels_in_texts(open)),
        unreadable: stub.is_some(),
    };
    let judged = judge::judge_case(&case, &config.rules.kinds, &config.settings);
    let candidate = Candidate {
        headers,
        extracted: &extracted,
        judged: stub.is_none().then_some(&judged),
        received: mail.received,
    };
    let keys = link::keys_with(
        &candidate,
        &open.dissected.attachments,
        &config.rules.linking,
        &config.settings,
    );
    Understood {
        reference: candidate.reference(),
        extracted,
        judged,
        keys,
        stub,
    }
}

/// Against which day `heute` and `yesterday` are read: the sender's own date, for a mail may lie for days before it is
/// fetched, and the 72 hours depend on it. A date after the delivery is no date, and one of many years before it is a
/// clock that was never set, or a lie.
fn written(headers: &Headers, received: Timestamp) -> Timestamp {
    let believable = |claimed: &Timestamp| *claimed <= received && received.duration_since(*claimed) <= ON_THE_WAY;
    let claimed = headers.date.map(Stamp::instant);
    claimed.filter(believable).unwrap_or(received)
}

/// A mail is not longer on its way, five years; old mailboxes are imported.
const ON_THE_WAY: SignedDuration = SignedDuration::from_hours(5 * 366 * 24);

/// Third step: ties to what is known, the answer, the verdict.
pub fn decide(seen: &Seen<'_>, circumstances: &Circumstances<'_>, config: &Config) -> Verdict {
    let Seen { mail, open, understood } = *seen;
    let candidate = Candidate {
        headers: &open.accepted.headers,
        extracted: &understood.extracted,
        judged: understood.stub.is_none().then_some(&understood.judged),
        received: mail.received,
    };
    let known = circumstances.known;
    let (linkage, related) = link::link(&candidate, known, &config.rules.linking, &config.settings);
    let repeated = link::repeated(&candidate, known);
    let facts = Facts {
        mail,
        accepted: &open.accepted,
        protection: &open.protection,
        extracted: &understood.extracted,
        judged: Some(&understood.judged),
        stub: understood.stub.as_deref(),
        linkage: &linkage,
        related: &related,
        keys: &understood.keys,
        repeated: repeated.as_deref(),
        budget: circumstances.budget,
        offers: &open.offers,
        remembered: circumstances.remembered,
        mode: circumstances.mode,
    };
    plan::plan(&facts, config, circumstances.now)
}

impl Open {
    /// The stub of a mail that broke a parser: only its headers are looked at again, with care.
    pub fn broken(mail: &Incoming, why: String) -> Self {
        Self::stub(refused(mail), Protection::default(), why)
    }

    /// The stub of a mail of which not even the headers can be looked at.
    pub fn blind(why: String) -> Self {
        let accepted = Accepted {
            headers: Headers::default(),
            guard: Guard::Silent("not answered: its headers cannot be read".to_owned()),
            list: false,
        };
        Self::stub(accepted, Protection::default(), why)
    }

    fn unread(accepted: Accepted, protection: Protection) -> Self {
        Self {
            outer_label: judge::label_in(&accepted.headers.subject),
            accepted,
            protection,
            dissected: Dissected::default(),
            stub: None,
            offers: Vec::new(),
            objects: decrypt::inside::OBJECTS,
        }
    }

    fn stub(accepted: Accepted, protection: Protection, why: String) -> Self {
        Self {
            stub: Some(why),
            ..Self::unread(accepted, protection)
        }
    }
}

/// A mail that the door could not read. Its loop guards are unknown, so it is not answered.
fn refused(mail: &Incoming) -> Accepted {
    Accepted {
        headers: accept::headers_of(&mail.raw),
        guard: Guard::Silent("not answered: the headers could not be checked for automatic mail".to_owned()),
        list: false,
    }
}

/// The inner headers win (RFC 9788). The sender stays the outer one unless a good signature of his vouches for the
/// inner: else anybody could write encrypted mail in another's name past the outer server's checks.
fn protected(outer: &Headers, inner: Headers, protection: &Protection) -> Headers {
    let vouched = protection.signature == Signature::Good && !inner.from.is_empty();
    let either = |inner: String, outer: &String| if inner.is_empty() { outer.clone() } else { inner };
    let some = |inner: Vec<String>, outer: &Vec<String>| if inner.is_empty() { outer.clone() } else { inner };
    Headers {
        from: if vouched { inner.from } else { outer.from.clone() },
        reply_to: if vouched && !inner.reply_to.is_empty() {
            inner.reply_to
        } else {
            outer.reply_to.clone()
        },
        to: if inner.to.is_empty() {
            outer.to.clone()
        } else {
            inner.to
        },
        subject: either(inner.subject, &outer.subject),
        // The outer Message-ID is the one that replies refer to.
        message_id: outer.message_id.clone().or(inner.message_id),
        in_reply_to: some(inner.in_reply_to, &outer.in_reply_to),
        references: some(inner.references, &outer.references),
        date: inner.date.or(outer.date),
    }
}

/// Adds what `extract` has not named itself.
fn complain(unreadable: &mut Vec<String>, open: &Open, readings: &[ReadOutcome]) {
    let more = open
        .dissected
        .unreadable
        .iter()
        .cloned()
        .chain(failures(open, readings));
    for sentence in more {
        let reason = sentence
            .split_once(": ")
            .map_or(sentence.as_str(), |(_, reason)| reason);
        if !unreadable.iter().any(|known| known.contains(reason)) {
            unreadable.push(sentence);
        }
    }
}

/// The strictest label anywhere counts, be it in a quote or a footer.
fn labels_in_texts(open: &Open) -> Option<Tlp> {
    let texts = open.dissected.texts.iter();
    texts.filter_map(|text| judge::label_in(&text.text)).max()
}

#[cfg(test)]
pub(crate) mod fixtures;

#[cfg(test)]
mod tests;
