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
use crate::model::fault::{Fault, Remedy};
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
    accounts: std::sync::Mutex<BTreeMap<String, Account>>,
}

/// How an account's secret fares, for those who look after the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// When the access token ends.
    pub until: Option<Timestamp>,
    /// When the refresh token ends and is not replaced by a later one.
    pub refresh_until: Option<Timestamp>,
    /// Since when no secret is to be had, and why.
    pub trouble: Option<Trouble>,
    told: Option<Told>,
}

/// Why there is no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Since when.
    pub since: Timestamp,
    /// Why; the provider's words, at most a line.
    pub why: String,
    /// Whether it was refused, so that waiting does not help.
    pub refused: bool,
}

/// What a provider said last of the refresh token's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told {
    at: Timestamp,
    end: Timestamp,
}

impl Account {
    fn well(&mut self, token: Option<&Token>, now: Timestamp) {
        self.trouble = None;
        let Some(token) = token else {
            return;
        };
        self.until = Some(token.until);
        let now_told = token.refresh_until.map(|end| Told { at: now, end });
        self.refresh_until = match (self.told, now_told) {
            (Some(before), Some(after)) => {
                let passed = after.at.duration_since(before.at);
                if passed < SignedDuration::from_mins(1) {
                    return;
                }
                // An end that moves along with each answer never comes while the daemon runs.
                let moved = after.end.duration_since(before.end);
                (moved.saturating_mul(2) < passed).then_some(after.end)
            }
            _ => None,
        };
        self.told = now_told;
    }

    fn ill(&mut self, fault: &Fault, now: Timestamp) {
        let since = self.trouble.as_ref().map_or(now, |trouble| trouble.since);
        self.trouble = Some(Trouble {
            since,
            why: fault.to_string(),
            refused: fault.remedy == Remedy::Configure,
        });
    }
}

#[derive(Debug)]
struct Kept {
    token: Token,
    renew: Timestamp,
}

impl Tokens {
    /// When the token of this name ends; None where none is kept.
    pub fn until(&self, name: &str) -> Option<Timestamp> {
        self.accounts().get(name)?.until
    }

    /// Every account that a secret was wanted for, by its name.
    pub fn accounts(&self) -> BTreeMap<String, Account> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Account>> {
        // Plain values: half-written ones are still worth more than none.
        self.accounts.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn note(&self, name: &str, outcome: Result<Option<&Token>, &Fault>, now: Timestamp) {
        let mut accounts = self.lock();
        let account = accounts.entry(name.to_owned()).or_default();
        match outcome {
            Ok(token) => account.well(token, now),
            Err(fault) => account.ill(fault, now),
        }
    }

    /// The server refused it: the next login needs another.
    pub async fn forget(&self, name: &str) {
        self.kept.lock().await.remove(name);
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
            let fetched = blocking(move || Ok(Zeroizing::new(secret.resolve()?.expose().to_owned()))).await;
            self.tokens
                .note(proof.name, fetched.as_ref().map(|_| None), clock::now());
            return fetched;
        };
        let mut kept = self.tokens.kept.lock().await;
        let now = clock::now();
        if let Some(have) = kept.get(proof.name).filter(|have| now < have.renew) {
            return Ok(have.token.access.clone());
        }
        let asked = self.ask_for(proof.name, oauth, now).await;
        self.tokens.note(proof.name, asked.as_ref().map(Some), now);
        let token = asked?;
        tracing::info!(account = proof.name, until = %token.until, "A fresh access token was handed out.");
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
    fn a_refresh_token_that_ends_on_a_fixed_day_is_told_from_one_that_moves_along() {
        let at = |minutes: i64| {
            let start: Timestamp = "2026-10-05T09:00:00Z".parse().unwrap();
            start.checked_add(SignedDuration::from_mins(minutes)).unwrap()
        };
        let token = |now: i64, end: i64| Token {
            access: Zeroizing::new("a".to_owned()),
            until: at(now + 60),
            refresh: None,
            refresh_until: Some(at(end)),
        };
        let mut fixed = Account::default();
        fixed.well(Some(&token(0, 10_000)), at(0));
        assert_eq!(fixed.refresh_until, None, "one word says nothing yet");
        fixed.well(Some(&token(55, 10_000)), at(55));
        assert_eq!(fixed.refresh_until, Some(at(10_000)));
        let mut moving = Account::default();
        for now in [0, 55, 110] {
            moving.well(Some(&token(now, now + 10_000)), at(now));
            assert_eq!(moving.refresh_until, None);
        }
    }

    #[test]
    fn trouble_lasts_from_its_beginning_until_a_token_comes() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let mut account = Account::default();
        account.ill(&Fault::retry("no answer"), at("2026-10-05T09:00:00Z"));
        account.ill(&Fault::configure("invalid_grant"), at("2026-10-05T09:01:00Z"));
        let trouble = account.trouble.clone().unwrap();
        assert_eq!((trouble.since, trouble.refused), (at("2026-10-05T09:00:00Z"), true));
        account.well(None, at("2026-10-05T09:02:00Z"));
        assert_eq!(account.trouble, None);
    }

    #[test]
    fn a_refresh_token_that_the_operator_replaced_is_not_followed_by_an_old_one() {
        let kept = format!("{}/new/er", MailId::of(b"first").hex());
        assert_eq!(successor(&kept, "first").unwrap().as_str(), "new/er");
        assert!(successor(&kept, "replaced").is_none());
    }
}
