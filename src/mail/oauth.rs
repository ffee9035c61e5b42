//! Access tokens (RFC 6749): traded for a lasting refresh token, or asked for in the client's own name.

mod http;

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType,
};
use oauth2::{
    Client, ClientId, ClientSecret, ExtraTokenFields, RefreshToken, RequestTokenError, Scope, StandardRevocableToken,
    StandardTokenResponse, TokenResponse, TokenUrl,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::time::timeout;
use zeroize::Zeroizing;

use self::http::{Failed, Http};
use super::line::printable;
use crate::config::settings::OAuth;
use crate::model::fault::Fault;

/// Longest time for the whole exchange.
const PATIENCE: Duration = Duration::from_mins(1);
/// A token whose end is not told is taken to hold so long: RFC 6749 only recommends to tell it.
const USUAL: Duration = Duration::from_mins(30);

/// What is shown to the token endpoint.
#[derive(Clone, Copy, Default)]
pub struct Shown<'a> {
    /// The client's password.
    pub client_secret: Option<&'a str>,
    /// The lasting token; None asks in the client's own name.
    pub refresh_token: Option<&'a str>,
}

/// An access token.
#[derive(Clone)]
pub struct Token {
    /// The token itself.
    pub access: Zeroizing<String>,
    /// When it stops being good.
    pub until: Timestamp,
    /// A new refresh token: providers that hand one out may refuse the old one from now on (section 6).
    pub refresh: Option<Zeroizing<String>>,
    /// When the refresh token ends, where the provider tells.
    pub refresh_until: Option<Timestamp>,
}

/// What no RFC names and some providers tell: seconds until the refresh token ends.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Extra {
    /// Google, Microsoft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_token_expires_in: Option<Value>,
    /// Keycloak; 0 for never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_expires_in: Option<Value>,
}

impl ExtraTokenFields for Extra {}

impl Extra {
    fn refresh_until(&self, now: Timestamp) -> Option<Timestamp> {
        let told = self
            .refresh_token_expires_in
            .as_ref()
            .or(self.refresh_expires_in.as_ref())?;
        // Some write numbers as text.
        let seconds = told.as_i64().or_else(|| told.as_str()?.parse().ok())?;
        (seconds > 0).then(|| now.checked_add(SignedDuration::from_secs(seconds)).ok())?
    }
}

type Answer = StandardTokenResponse<Extra, BasicTokenType>;
type Asking = Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
>;

/// Shows when it ends, never what it is.
impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

/// Asks for an access token.
///
/// What the provider refuses is [`Remedy::Configure`](crate::model::fault::Remedy::Configure) and carries its words; an
/// endpoint that cannot be reached, or is busy, is [`Remedy::Retry`](crate::model::fault::Remedy::Retry).
pub async fn ask(oauth: &OAuth, shown: Shown<'_>, now: Timestamp) -> Result<Token, Fault> {
    let url = &oauth.token_url;
    let endpoint = TokenUrl::new(url.clone())
        .map_err(|error| Fault::configure(format!("“{url}” is no token endpoint; mend `token_url`")).because(error))?;
    let mut client = Asking::new(ClientId::new(oauth.client_id.clone())).set_token_uri(endpoint);
    if let Some(secret) = shown.client_secret {
        client = client.set_client_secret(ClientSecret::new(secret.to_owned()));
    }
    let scopes: Vec<Scope> = oauth
        .scope
        .iter()
        .flat_map(|scope| scope.split_whitespace())
        .map(|scope| Scope::new(scope.to_owned()))
        .collect();
    let http = Http { ca: oauth.ca.clone() };
    let exchange = async {
        match shown.refresh_token {
            Some(refresh) => {
                let refresh = RefreshToken::new(refresh.to_owned());
                client
                    .exchange_refresh_token(&refresh)
                    .add_scopes(scopes)
                    .request_async(&http)
                    .await
            }
            None => {
                client
                    .exchange_client_credentials()
                    .add_scopes(scopes)
                    .request_async(&http)
                    .await
            }
        }
    };
    match timeout(PATIENCE, exchange).await {
        Ok(Ok(answer)) => token(url, &answer, now),
        Ok(Err(error)) => Err(fault(url, error)),
        Err(_) => Err(Fault::retry(format!(
            "the token endpoint {url} did not answer within 60 s; it is tried again"
        ))),
    }
}

fn token(url: &str, answer: &Answer, now: Timestamp) -> Result<Token, Fault> {
    let access = Zeroizing::new(answer.access_token().secret().clone());
    // RFC 6750, 2.1. Anything else could break out of the login command.
    if access.is_empty() || !access.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Fault::configure(format!(
            "the token endpoint {url} hands out something that is no bearer token; check `token_url` and `scope`"
        )));
    }
    let holds = answer.expires_in().unwrap_or(USUAL);
    let holds = SignedDuration::try_from(holds).unwrap_or(SignedDuration::from_hours(24));
    Ok(Token {
        access,
        until: now.checked_add(holds).unwrap_or(Timestamp::MAX),
        refresh: answer
            .refresh_token()
            .map(|refresh| Zeroizing::new(refresh.secret().clone())),
        refresh_until: answer.extra_fields().refresh_until(now),
    })
}

fn fault(url: &str, error: RequestTokenError<Failed, BasicErrorResponse>) -> Fault {
    match error {
        RequestTokenError::ServerResponse(answer) => {
            let code = printable(answer.error().as_ref());
            let words = printable(answer.error_description().map_or("", String::as_str));
            let what = format!("the token endpoint {url} refuses a token: {code} {words}");
            let advice = match code.as_str() {
                "temporarily_unavailable" | "server_error" | "slow_down" => {
                    return Fault::retry(format!("{what}; it is tried again"));
                }
                "invalid_client" | "unauthorized_client" => "check `client_id` and `client_secret`",
                "invalid_grant" => "the refresh token is worn out or was revoked: give consent anew and replace it",
                "invalid_scope" => "mend `scope`",
                _ => "check `oauth`",
            };
            Fault::configure(format!("{what}; {advice}"))
        }
        RequestTokenError::Request(Failed::Line(fault)) => fault,
        RequestTokenError::Request(Failed::Http(why)) => Fault::retry(format!(
            "the token endpoint {url} does not speak HTTP as expected: {why}; it is tried again"
        )),
        // The parser's words and the body may hold the token.
        RequestTokenError::Parse(..) => Fault::configure(format!(
            "what the token endpoint {url} answers is no token; check `token_url`"
        )),
        RequestTokenError::Other(why) => Fault::configure(format!(
            "the token endpoint {url} answers with nothing to use: {}; check `token_url`",
            printable(&why)
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_refresh_token_is_understood_however_a_provider_tells_it() {
        let now: Timestamp = "2026-10-05T09:00:00Z".parse().unwrap();
        let told = |json: &str| {
            let text = format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":3600{json}}}"#);
            let answer: Answer = serde_json::from_str(&text).unwrap();
            token("https://login.example.org/token", &answer, now)
                .unwrap()
                .refresh_until
        };
        let week = Some("2026-10-12T09:00:00Z".parse().unwrap());
        assert_eq!(told(r#","refresh_token_expires_in":604800"#), week);
        assert_eq!(told(r#","refresh_token_expires_in":"604800""#), week);
        assert_eq!(told(r#","refresh_expires_in":604800"#), week);
        for nothing in [
            "",
            r#","refresh_expires_in":0"#,
            r#","refresh_expires_in":null"#,
            r#","refresh_expires_in":[]"#,
        ] {
            assert_eq!(told(nothing), None, "{nothing}");
        }
    }
}
