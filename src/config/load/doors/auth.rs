//! How a user is proven to a server: password, access token, or where access tokens are asked for.

use crate::config::load::desk::Desk;
use crate::config::load::raw::{RawImap, RawOAuth, RawSmtp, Text};
use crate::config::load::units;
use crate::config::secret::SecretRef;
use crate::config::settings::{Auth, OAuth};

/// What proves a user.
pub(super) struct Proof {
    pub(super) auth: Auth,
    /// A stand-in that is never resolved where `oauth` is there.
    pub(super) secret: SecretRef,
    pub(super) oauth: Option<Box<OAuth>>,
}

impl Proof {
    pub(super) fn none() -> Self {
        Self {
            auth: Auth::Password,
            secret: SecretRef::Env(String::new()),
            oauth: None,
        }
    }
}

/// The keys that both doors have.
struct Keys<'a> {
    auth: Option<&'a Text>,
    password: Option<&'a Text>,
    token: Option<&'a Text>,
    oauth: Option<&'a RawOAuth>,
    /// Such as `imap-password`.
    example: &'static str,
}

pub(super) fn imap(raw: &RawImap, path: &str, desk: &mut Desk<'_>) -> Proof {
    let keys = Keys {
        auth: raw.auth.as_ref(),
        password: raw.password.as_ref(),
        token: raw.token.as_ref(),
        oauth: raw.oauth.as_ref(),
        example: "such as credential:imap-password",
    };
    proof(&keys, path, desk)
}

/// User and proof; None for a relay that asks for neither.
pub(super) fn smtp(raw: &RawSmtp, path: &str, desk: &mut Desk<'_>) -> Option<(String, Proof)> {
    let keys = Keys {
        auth: raw.auth.as_ref(),
        password: raw.password.as_ref(),
        token: raw.token.as_ref(),
        oauth: raw.oauth.as_ref(),
        example: "the password of smtp.user, such as credential:smtp-password",
    };
    let proven = keys.auth.is_some() || keys.password.is_some() || keys.token.is_some() || keys.oauth.is_some();
    if raw.user.is_none() && !proven {
        return None;
    }
    let hint = if raw.password.is_some() {
        "the account that smtp.password belongs to; or remove the password"
    } else {
        "the account's name"
    };
    let user = desk.line(raw.user.as_ref(), &format!("{path}.user"), hint);
    Some((user, proof(&keys, path, desk)))
}

fn proof(keys: &Keys<'_>, path: &str, desk: &mut Desk<'_>) -> Proof {
    let at = |key: &str| format!("{path}.{key}");
    let auth = desk.read(keys.auth, &at("auth"), units::auth).unwrap_or_default();
    if !auth.is_bearer() {
        for (key, there) in [("token", keys.token.is_some()), ("oauth", keys.oauth.is_some())] {
            if there {
                desk.error(
                    &at(key),
                    format!("`{key}` belongs to auth: xoauth2 or oauthbearer; write one of them, or remove it"),
                );
            }
        }
        let password = desk.needed(keys.password, &at("password"), keys.example);
        return Proof {
            auth,
            secret: desk.secret_or(password, &at("password")),
            oauth: None,
        };
    }
    if keys.password.is_some() {
        desk.error(
            &at("password"),
            "a bearer login takes no password; remove it, and write `oauth` or `token` instead",
        );
    }
    match (keys.oauth, keys.token) {
        (Some(raw), token) => {
            if token.is_some() {
                desk.error(&at("token"), "there are both oauth and token; keep one of them");
            }
            Proof {
                oauth: Some(Box::new(oauth(raw, &at("oauth"), desk))),
                auth,
                ..Proof::none()
            }
        }
        (None, token) => {
            let hint = "where access tokens come from, such as \"command:oama access vorfall@example.org\"; or write \
                        `oauth` with token_url and client_id";
            let token = if desk.document.was_removed(&at("oauth")) {
                token
            } else {
                desk.needed(token, &at("token"), hint)
            };
            Proof {
                auth,
                secret: desk.secret_or(token, &at("token")),
                oauth: None,
            }
        }
    }
}

fn oauth(raw: &RawOAuth, path: &str, desk: &mut Desk<'_>) -> OAuth {
    let at = |key: &str| format!("{path}.{key}");
    let url = desk.needed(
        raw.token_url.as_ref(),
        &at("token_url"),
        "the provider's token endpoint, such as https://login.example.org/token",
    );
    let token_url = desk.read(url, &at("token_url"), units::token_url).unwrap_or_default();
    if raw.client_secret.is_none() && raw.refresh_token.is_none() {
        desk.needed(
            None::<&Text>,
            &at("refresh_token"),
            "what is traded for access tokens; or write client_secret, when the provider lets the client ask in its own \
             name",
        );
    }
    let mut optional = |text: Option<&Text>, key: &str| text.map(|text| desk.secret_or(Some(text), &at(key)));
    let client_secret = optional(raw.client_secret.as_ref(), "client_secret");
    let refresh_token = optional(raw.refresh_token.as_ref(), "refresh_token");
    OAuth {
        token_url,
        client_id: desk.line(
            raw.client_id.as_ref(),
            &at("client_id"),
            "the name under which the daemon is registered",
        ),
        client_secret,
        scope: desk.read(raw.scope.as_ref(), &at("scope"), scope),
        refresh_token,
        ca: desk.optional_path(raw.ca.as_ref(), &at("ca")),
    }
}

/// Scopes are longer than other lines: providers name them by whole addresses.
fn scope(text: &str) -> Result<String, String> {
    let plain = |c: char| c == ' ' || c.is_ascii_graphic() && !matches!(c, '"' | '\\');
    if text.is_empty() || text.len() > 2000 || !text.chars().all(plain) {
        return Err("is no scope (RFC 6749, 3.3); write what your provider names, blanks between".to_owned());
    }
    Ok(text.to_owned())
}
