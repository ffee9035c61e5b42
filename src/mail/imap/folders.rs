//! Finding, making and selecting folders.

use async_imap::imap_proto::{MailboxDatum, NameAttribute, Response, ResponseCode, StatusAttribute};

use super::names::{encode, quote};
use super::talk::{Talk, Trouble};
use crate::model::fault::Fault;

/// What LIST says of one name.
#[derive(Default)]
struct Listed {
    selectable: bool,
    delimiter: Option<String>,
}

async fn list(talk: &mut Talk, encoded: &str) -> Result<Listed, Fault> {
    let mut listed = Listed::default();
    talk.command(&format!("LIST \"\" {}", quote(encoded)), |response| {
        // `*` and `%` in a name are wildcards here, so the answer may tell of others.
        if let Response::MailboxData(MailboxDatum::List(data)) = response
            && data.name == encoded
        {
            listed.delimiter = data.delimiter.as_deref().map(str::to_owned);
            listed.selectable = !data.name_attributes.iter().any(|attribute| match attribute {
                NameAttribute::NoSelect => true,
                NameAttribute::Extension(word) => word.eq_ignore_ascii_case("\\NonExistent"),
                _ => false,
            });
        }
    })
    .await
    .map_err(|trouble| trouble.fault("listing folders", &talk.place))?;
    Ok(listed)
}

/// A folder that mails are filed to: its name as commands want it, quoted, or why there is none. Mail is read all the
/// same: a report that is handled and stays where it is harms less than one that nobody reads.
pub(super) type Target = Result<String, String>;

/// The folder's name; made when it is missing.
///
/// Cyrus and Courier keep a user's folders under `INBOX.`: where the plain name is neither there nor allowed, that one
/// is used.
pub(super) async fn ensure(talk: &mut Talk, name: &str) -> Result<Target, Fault> {
    let plain = encode(name);
    if list(talk, &plain).await?.selectable {
        return Ok(Ok(quote(&plain)));
    }
    let mut candidates = vec![plain.clone()];
    if !plain.to_ascii_uppercase().starts_with("INBOX")
        && let Some(delimiter) = list(talk, "INBOX").await?.delimiter
    {
        let nested = format!("INBOX{delimiter}{plain}");
        if list(talk, &nested).await?.selectable {
            return Ok(Ok(quote(&nested)));
        }
        candidates.push(nested);
    }
    let mut refusal = String::new();
    for candidate in candidates {
        let quoted = quote(&candidate);
        match talk.order(&format!("CREATE {quoted}")).await {
            Ok(()) => {
                // So that mail programs show it. A server that refuses still has the folder.
                if let Err(lost @ Trouble::Lost(_)) = talk.order(&format!("SUBSCRIBE {quoted}")).await {
                    return Err(lost.fault("subscribing to a folder", &talk.place));
                }
                return Ok(Ok(quoted));
            }
            Err(Trouble::Refused { why, .. }) => refusal = why,
            Err(lost) => return Err(lost.fault("making a folder", &talk.place)),
        }
    }
    Ok(Err(format!(
        "{} has no folder “{name}” and will not make one: {refusal}; make it by hand or name another in `done` or \
         `quarantine`",
        talk.place
    )))
}

/// Whether the watched folder is still the one that was opened; to be asked when it seems empty.
///
/// Courier says nothing when a folder is deleted under a session: it is empty from then on, and what comes into a new
/// one of that name is not seen. Dovecot and Cyrus hang up.
pub(super) async fn still_there(talk: &mut Talk, name: &str) -> Result<(), Fault> {
    let known = talk.tally.validity;
    let mut now = None;
    let status = format!("STATUS {} (UIDVALIDITY)", quote(&encode(name)));
    let outcome = talk
        .command(&status, |response| {
            if let Response::MailboxData(MailboxDatum::Status { status, .. }) = response {
                now = status.iter().find_map(|item| match item {
                    StatusAttribute::UidValidity(value) => Some(*value),
                    _ => None,
                });
            }
        })
        .await;
    let now = match outcome {
        Ok(()) => now.or(known),
        // STATUS of the selected folder is unusual (RFC 9051, 6.3.11); to select it again is not.
        Err(Trouble::Refused { .. }) => Some(select(talk, name).await?.uid_validity),
        Err(lost) => return Err(lost.fault("asking for the folder", &talk.place)),
    };
    if now == known {
        return Ok(());
    }
    Err(Trouble::Lost("the watched folder was made anew".to_owned()).fault("asking for the folder", &talk.place))
}

/// The watched folder as it was opened.
pub(super) struct Selected {
    pub(super) uid_validity: u32,
    /// Mails can be read and not be moved.
    pub(super) read_only: bool,
}

/// Selects the watched folder.
pub(super) async fn select(talk: &mut Talk, name: &str) -> Result<Selected, Fault> {
    let mut uid_validity = None;
    let mut read_only = false;
    talk.tally.validity = None;
    let outcome = talk
        .command(&format!("SELECT {}", quote(&encode(name))), |response| match response {
            Response::Data { outcome, .. } | Response::Done { outcome, .. } => match outcome.code {
                Some(ResponseCode::UidValidity(value)) => uid_validity = Some(value),
                Some(ResponseCode::ReadOnly) => read_only = true,
                _ => {}
            },
            _ => {}
        })
        .await;
    match outcome {
        Ok(()) => {}
        // It may be back soon, from somebody's trash say: this is no reason to knock less often.
        Err(Trouble::Refused { why, .. }) => {
            return Err(Fault::retry(format!(
                "{} has no folder “{name}” to watch: {why}; make it again, or mend `folder`; it is watched as soon as it \
                 is there",
                talk.place
            )));
        }
        Err(lost) => return Err(lost.fault("opening the folder", &talk.place)),
    }
    talk.tally.news = false;
    talk.tally.validity = uid_validity;
    let uid_validity = uid_validity.ok_or_else(|| {
        Fault::configure(format!(
            "{} gives the mails in “{name}” no lasting names (UIDVALIDITY); move the mailbox to a server that does",
            talk.place
        ))
    })?;
    Ok(Selected {
        uid_validity,
        read_only,
    })
}
