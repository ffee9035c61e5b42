//! Access tokens for mail servers: asked for before a login needs them, kept until shortly before they end.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::config::secret::SecretRef;
use crate::config::settings::OAuth;
use crate::daemon::clock;
use crate::daemon::desk::{Desk, blocking};
use crate::mail::oauth::{self, Shown, Token};
use crate::model::fault::Fault;
use crate::model::ids::MailId;
use crate::model::transaction::{Transaction, Write};

/// A token is renewed so long before its end: a login must not begin with one that ends on the way.
const EARLY: SignedDuration = SignedDuration::from_mins(5);

/// What proves a user to a server.
#[derive(Clone, Copy, Debug)]
pub struct Proof<'a> {
    /// Under this name a token is kept: the mailbox's, or `smtp`.
    pub name: &'a str,
    /// Password, or where a token comes from.
    pub secret: &'a SecretRef,
    /// Where tokens are asked for instead.
    pub oauth: Option<&'a OAuth>,
}

/// The tokens at hand.
#[derive(Debug, Default)]
pub struct Tokens {
    /// Locked while one is asked for: two doors of one account do not ask twice.
    kept: tokio::sync::Mutex<BTreeMap<String, Kept>>,
    ends: std::sync::Mutex<BTreeMap<String, Timestamp>>,
}

#[derive(Debug)]
struct Kept {
    token: Token,
    renew: Timestamp,
}

impl Tokens {
    /// When the token of this name ends; None where none is kept.
    pub fn until(&self, name: &str) -> Option<Timestamp> {
        self.ends.lock().ok()?.get(name).copied()
    }

    /// The server refused it: the next login needs another.
    pub async fn forget(&self, name: &str) {
        self.kept.lock().await.remove(name);
    }

    fn note(&self, name: &str, until: Timestamp) {
        if let Ok(mut ends) = self.ends.lock() {
            ends.insert(name.to_owned(), until);
        }
    }
}

impl Desk {
    /// The password, or an access token that is good for a while.
    ///
    /// # Errors
    /// When the secret cannot be fetched, or the provider gives no token; its words are in the sentence.
    pub async fn secret_for(self: &Arc<Self>, proof: Proof<'_>) -> Result<Zeroizing<String>, Fault> {
        let Some(oauth) = proof.oauth else {
            let secret = proof.secret.clone();
            return blocking(move || Ok(Zeroizing::new(secret.resolve()?.expose().to_owned()))).await;
        };
        let mut kept = self.tokens.kept.lock().await;
        let now = clock::now();
        if let Some(have) = kept.get(proof.name).filter(|have| now < have.renew) {
            return Ok(have.token.access.clone());
        }
        let token = self.ask_for(proof.name, oauth, now).await?;
        tracing::info!(account = proof.name, until = %token.until, "A fresh access token was handed out.");
        self.tokens.note(proof.name, token.until);
        let access = token.access.clone();
        let renew = renewal(now, token.until);
        kept.insert(proof.name.to_owned(), Kept { token, renew });
        Ok(access)
    }

    async fn ask_for(self: &Arc<Self>, name: &str, oauth: &OAuth, now: Timestamp) -> Result<Token, Fault> {
        let cursor = format!("oauth/{name}");
        let (desk, door, read) = (Arc::clone(self), oauth.clone(), cursor.clone());
        let (secret, configured, refresh) = blocking(move || {
            let fetch = |reference: &Option<SecretRef>| match reference {
                Some(reference) => Ok::<_, Fault>(Some(Zeroizing::new(reference.resolve()?.expose().to_owned()))),
                None => Ok(None),
            };
            let secret = fetch(&door.client_secret)?;
            let configured = fetch(&door.refresh_token)?;
            let newer = match (&configured, &desk.store) {
                (Some(configured), Some(store)) => store.cursor(&read)?.and_then(|kept| successor(&kept, configured)),
                _ => None,
            };
            let refresh = newer.or_else(|| configured.clone());
            Ok((secret, configured, refresh))
        })
        .await?;
        let shown = Shown {
            client_secret: secret.as_deref().map(String::as_str),
            refresh_token: refresh.as_deref().map(String::as_str),
        };
        let token = oauth::ask(oauth, shown, now).await?;
        if let (Some(configured), Some(fresh)) = (configured, &token.refresh)
            && Some(fresh) != refresh.as_ref()
        {
            let value = format!("{}/{}", MailId::of(configured.as_bytes()).hex(), fresh.as_str());
            let desk = Arc::clone(self);
            // Providers that turn their refresh tokens over refuse the old one from now on: it must outlive a restart.
            blocking(move || {
                desk.commit(|_| {
                    let mut step = Transaction::new(now, "token");
                    step.events
                        .push("the provider handed out a new refresh token".to_owned());
                    step.writes.push(Write::Cursor { name: cursor, value });
                    Ok(Some(step))
                })
            })
            .await?;
        }
        Ok(token)
    }
}

/// The refresh token that took the configured one's place. One that the operator has replaced since is not followed.
fn successor(kept: &str, configured: &str) -> Option<Zeroizing<String>> {
    let (of, token) = kept.split_once('/')?;
    (of == MailId::of(configured.as_bytes()).hex()).then(|| Zeroizing::new(token.to_owned()))
}

/// Five minutes before the end; of a short-lived token after half its life.
fn renewal(now: Timestamp, until: Timestamp) -> Timestamp {
    let half = SignedDuration::from_millis(i64::try_from(until.duration_since(now).as_millis() / 2).unwrap_or(0));
    let early = half.min(EARLY);
    until.checked_sub(early).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_renewed_in_time_and_not_at_every_login() {
        let now: Timestamp = "2026-10-05T09:00:00Z".parse().unwrap();
        let after = |seconds| now.checked_add(SignedDuration::from_secs(seconds)).unwrap();
        assert_eq!(renewal(now, after(3600)), after(3300));
        assert_eq!(renewal(now, after(60)), after(30));
    }

    #[test]
    fn a_refresh_token_that_the_operator_replaced_is_not_followed_by_an_old_one() {
        let kept = format!("{}/new/er", MailId::of(b"first").hex());
        assert_eq!(successor(&kept, "first").unwrap().as_str(), "new/er");
        assert!(successor(&kept, "replaced").is_none());
    }
}
