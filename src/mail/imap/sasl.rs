//! Logging in: LOGIN, SASL PLAIN, and the two ways of showing an access token.

use async_imap::error::Error;
use async_imap::{Authenticator, Client, Session};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::talk::{Trouble, is_passing};
use super::wire::{Login, Way, Wire};
use crate::config::settings::{Auth, Imap};
use crate::mail::bearer;
use crate::mail::line::printable;
use crate::model::fault::Fault;

/// The answers to a server's challenges: the secret once, then the word that ends a refused attempt.
struct Answers<'w> {
    first: Option<Vec<u8>>,
    farewell: &'static [u8],
    /// What the server said in its last challenge.
    words: &'w mut String,
}

impl Authenticator for Answers<'_> {
    type Response = Vec<u8>;

    fn process(&mut self, challenge: &[u8]) -> Vec<u8> {
        if let Some(first) = self.first.take() {
            return first;
        }
        *self.words = printable(&String::from_utf8_lossy(challenge));
        self.farewell.to_vec()
    }
}

/// Logs in; what the server said of a refused token goes into `words`.
pub(super) async fn log_in(
    client: Client<Wire>,
    (door, secret): (&Imap, &str),
    login: Login,
    words: &mut String,
) -> Result<Session<Wire>, (Error, Client<Wire>)> {
    let (mechanism, message, farewell): (_, _, &'static [u8]) = match login.way {
        Way::Login => return client.login(&door.user, secret).await,
        Way::Plain => ("PLAIN", format!("\0{}\0{secret}", door.user), b""),
        Way::XOAuth2 => ("XOAUTH2", bearer::xoauth2(&door.user, secret), b""),
        // RFC 7628, 3.2.3: the server waits for one more byte before it says no.
        Way::OAuthBearer => {
            let place = (door.host.as_str(), door.port);
            ("OAUTHBEARER", bearer::oauthbearer(&door.user, place, secret), b"\x01")
        }
    };
    let mut answers = Answers {
        first: Some(message.into_bytes()),
        farewell,
        words,
    };
    if login.initial
        && let Some(first) = answers.first.take()
    {
        // SASL-IR (RFC 4959): one round trip less, and some servers take tokens no other way.
        let command = format!("{mechanism} {}", STANDARD.encode(first));
        return client.authenticate(command, answers).await;
    }
    client.authenticate(mechanism, answers).await
}

/// What a failed login means; `words` are the server's own about a token.
pub(super) fn fault((place, auth): (&str, Auth), error: &Error, words: &str) -> Fault {
    let why = printable(&error.to_string());
    match error {
        Error::No(text) if is_passing(Some(text)) => Fault::retry(format!("{place} lets nobody in just now: {why}")),
        Error::No(_) | Error::Bad(_) | Error::Validate(_) if auth.is_bearer() => Fault::configure(format!(
            "{place} refused the access token; check user, scope and the account's consent at the provider: {why} {words}"
        )),
        Error::No(_) | Error::Bad(_) | Error::Validate(_) => Fault::configure(format!(
            "{place} refused the login; check user and password of this mailbox, then run vorfalld check: {why}"
        )),
        Error::Io(error) => Trouble::lost(error).fault("logging in", place),
        _ => Trouble::Lost(why).fault("logging in", place),
    }
}
