//! Access tokens: a real Dovecot that checks them, a Postfix behind it, and a token endpoint that hands them out.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use tempfile::TempDir;

use vorfalld::config::secret::SecretRef;
use vorfalld::config::settings::{Auth, OAuth, Route, Smtp, Tls};
use vorfalld::mail::imap::Session;
use vorfalld::mail::oauth::{self, Shown};
use vorfalld::mail::smtp::Sender;
use vorfalld::model::address::Address;
use vorfalld::model::fault::Remedy;

use super::door;
use super::proxy::{Habits, Proxy};
use super::stage::{Stage, three_reports};
use crate::servers::{Dovecot, PASSWORD, Postfix, folder, now};

const KEY: &[u8] = b"a key of thirty-two bytes, really";

/// A token that Dovecot takes for `vorfall`, good for so many seconds.
fn jwt(seconds: i64) -> String {
    let part = |json: String| URL_SAFE_NO_PAD.encode(json);
    let iat = now().as_second().saturating_sub(10);
    let signed = format!(
        "{}.{}",
        part(r#"{"alg":"HS256","typ":"JWT","kid":"default"}"#.to_owned()),
        part(format!(
            r#"{{"sub":"vorfall","iss":"test","iat":{iat},"nbf":{iat},"exp":{}}}"#,
            now().as_second().saturating_add(seconds)
        )),
    );
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, KEY);
    let signature = ring::hmac::sign(&key, signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// Dovecot's configuration for tokens, and the folder that it lies in.
fn checks_tokens() -> (String, TempDir) {
    let dir = folder();
    let keys = dir.path().join("keys/default/HS256");
    fs::create_dir_all(&keys).unwrap();
    fs::write(keys.join("default"), STANDARD.encode(KEY)).unwrap();
    let file = dir.path().join("oauth2.conf.ext");
    fs::write(
        &file,
        format!(
            "introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={}/keys/\nusername_attribute = \
             sub\n",
            dir.path().display()
        ),
    )
    .unwrap();
    let extra = format!(
        "auth_mechanisms = plain login xoauth2 oauthbearer\npassdb {{\n  driver = oauth2\n  mechanisms = xoauth2 \
         oauthbearer\n  args = {}\n}}\n",
        file.display()
    );
    (extra, dir)
}

/// A token endpoint on loopback.
struct Provider {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Provider {
    /// `answer` makes status and body of a request's body.
    fn start(mut answer: impl FnMut(&str) -> (u16, String) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (head, body) = request(&stream);
                let (status, json) = answer(&body);
                record.lock().unwrap().push(format!("{head}\n{body}"));
                let mut reply = String::new();
                let _ = write!(
                    reply,
                    "HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{json}",
                    json.len()
                );
                let _ = (&stream).write_all(reply.as_bytes());
            }
        });
        Self { port, asked }
    }

    fn oauth(&self) -> OAuth {
        OAuth {
            token_url: format!("http://127.0.0.1:{}/token", self.port),
            client_id: "vorfalld".to_owned(),
            client_secret: None,
            scope: Some("imap offline".to_owned()),
            refresh_token: Some(SecretRef::Env("UNUSED".to_owned())),
            ca: None,
        }
    }
}

fn request(stream: &TcpStream) -> (String, String) {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    (head, String::from_utf8(body).unwrap())
}

#[tokio::test]
async fn a_token_opens_the_mailbox_with_and_without_an_initial_response() {
    let (extra, _keys) = checks_tokens();
    let dovecot = Dovecot::start_with(&["vorfall"], &extra);
    let plain = Proxy::start(
        dovecot.imap_port,
        Habits {
            strip: &["SASL-IR"],
            ..Habits::default()
        },
        &[],
    );
    for port in [dovecot.imap_port, plain.port] {
        for auth in [Auth::XOAuth2, Auth::OAuthBearer] {
            let mut door = door("127.0.0.1", port, Tls::None, None);
            door.auth = auth;
            let session = Session::connect(&door, &jwt(600)).await.unwrap();
            session.logout().await;
            for bad in [jwt(-100), "no.token.atall".to_owned()] {
                let fault = Session::connect(&door, &bad).await.unwrap_err();
                assert_eq!(fault.remedy, Remedy::Configure, "{fault}");
                assert!(fault.what.contains("refused the access token"), "{fault}");
                assert!(
                    fault.what.contains("\"status\":"),
                    "the server's words are missing: {fault}"
                );
                assert!(!fault.to_string().contains(&bad));
            }
        }
    }
    let heard = plain.heard();
    assert!(
        heard.iter().any(|line| line.ends_with("AUTHENTICATE XOAUTH2")),
        "{heard:?}"
    );
}

#[tokio::test]
async fn a_password_is_shown_in_the_way_that_is_asked_for() {
    let (extra, _keys) = checks_tokens();
    let dovecot = Dovecot::start_with(&["vorfall"], &extra);
    let without = Habits {
        strip: &["SASL-IR", "AUTH=PLAIN", "AUTH=XOAUTH2"],
        ..Habits::default()
    };
    let poor = Proxy::start(dovecot.imap_port, without, &[]);
    for (auth, port) in [
        (Auth::Password, dovecot.imap_port),
        (Auth::Password, poor.port),
        (Auth::Plain, dovecot.imap_port),
        (Auth::Login, dovecot.imap_port),
    ] {
        let mut door = door("127.0.0.1", port, Tls::None, None);
        door.auth = auth;
        if (auth, port) == (Auth::Password, poor.port) || auth == Auth::Login {
            // LOGIN carries no letters beyond ASCII: the command is understood, the password is not the one.
            let _ = Session::connect(&door, PASSWORD).await;
        } else {
            Session::connect(&door, PASSWORD).await.unwrap().logout().await;
        }
    }
    for auth in [Auth::Plain, Auth::XOAuth2] {
        let mut door = door("127.0.0.1", poor.port, Tls::None, None);
        door.auth = auth;
        let fault = Session::connect(&door, "x").await.unwrap_err();
        assert!(fault.what.contains("mend `auth`"), "{fault}");
        assert!(
            fault.to_string().contains("AUTH=OAUTHBEARER"),
            "it offers what it offers: {fault}"
        );
    }
}

#[tokio::test]
async fn mail_leaves_with_a_token_too() {
    let (extra, _keys) = checks_tokens();
    let dovecot = Dovecot::start_with(&["vorfall"], &extra);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    for auth in [Auth::XOAuth2, Auth::OAuthBearer] {
        let smtp = Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Server {
                host: "localhost".to_owned(),
                port: postfix.port,
                tls: Tls::StartTls,
                ca: Some(dovecot.certificates.ca.clone()),
                login: Some(("vorfall".to_owned(), SecretRef::Env("UNUSED".to_owned()))),
                auth,
                oauth: None,
            },
        };
        Sender::new(&smtp, Some(&jwt(600))).unwrap().probe().await.unwrap();
        let fault = Sender::new(&smtp, Some(&jwt(-100))).unwrap().probe().await.unwrap_err();
        assert!(fault.what.contains("refused the access token"), "{fault}");
    }
}

#[tokio::test]
async fn a_provider_that_gives_no_token_is_quoted_with_what_to_do() {
    for (status, body, remedy, words) in [
        (
            400,
            r#"{"error":"invalid_grant","error_description":"AADSTS700082: expired"}"#,
            Remedy::Configure,
            "AADSTS700082",
        ),
        (
            401,
            r#"{"error":"invalid_client"}"#,
            Remedy::Configure,
            "`client_secret`",
        ),
        (
            400,
            r#"{"error":"temporarily_unavailable"}"#,
            Remedy::Retry,
            "tried again",
        ),
        (200, "<html>", Remedy::Configure, "check `token_url`"),
        (
            200,
            r#"{"access_token":"a\u0001b","token_type":"bearer"}"#,
            Remedy::Configure,
            "no bearer token",
        ),
    ] {
        let provider = Provider::start(move |_| (status, body.to_owned()));
        let shown = Shown {
            client_secret: Some("hush"),
            refresh_token: Some("lasting"),
        };
        let fault = oauth::ask(&provider.oauth(), shown, now()).await.unwrap_err();
        assert_eq!(fault.remedy, remedy, "{fault}");
        assert!(fault.what.contains(words), "{fault}");
        assert!(!fault.to_string().contains("lasting") && !fault.to_string().contains("hush"));
    }
    let mut far = Provider::start(|_| (200, String::new())).oauth();
    far.token_url = "http://192.0.2.1/token".to_owned();
    assert!(oauth::ask(&far, Shown::default(), now()).await.is_err());
}

#[tokio::test]
async fn a_client_may_ask_in_its_own_name() {
    let provider = Provider::start(|_| {
        let answer = format!(
            r#"{{"access_token":"{}","token_type":"Bearer","expires_in":3599}}"#,
            jwt(600)
        );
        (200, answer)
    });
    let shown = Shown {
        client_secret: Some("hush"),
        refresh_token: None,
    };
    let token = oauth::ask(&provider.oauth(), shown, now()).await.unwrap();
    let holds = token.until.duration_since(now()).as_secs();
    assert!((3500..3600).contains(&holds), "{holds}");
    let asked = provider.asked.lock().unwrap().remove(0);
    assert!(
        asked.contains("grant_type=client_credentials") && asked.contains("scope=imap+offline"),
        "{asked}"
    );
    assert!(asked.to_lowercase().contains("authorization: basic"), "{asked}");
}

#[test]
fn tokens_are_renewed_and_a_new_refresh_token_outlives_a_restart() {
    let (extra, _keys) = checks_tokens();
    let stage = Stage::new(&extra);
    let mut turn = 0;
    // A provider that refuses every refresh token but the last.
    let provider = Provider::start(move |body| {
        if !body.contains(&format!("refresh_token=lasting-{turn}")) {
            return (
                400,
                r#"{"error":"invalid_grant","error_description":"used before"}"#.to_owned(),
            );
        }
        turn += 1;
        let token = jwt(600);
        let answer = format!(
            r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":6,"refresh_token":"lasting-{turn}"}}"#
        );
        (200, answer)
    });
    stage.secret("refresh", "lasting-0");
    stage.configure(
        stage.dovecot.imap_port,
        &format!(
            "poll: 1s, auth: xoauth2, oauth: {{token_url: \"http://127.0.0.1:{}/token\", client_id: vorfalld, \
             refresh_token: \"file:keys/refresh\"}}",
            provider.port
        ),
    );
    let [(name, mail), (second_name, second), _] = three_reports();
    stage.dovecot.put("vorfall", name, mail.as_bytes());
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 1);
    let status = stage.house.json(&["status"]).remove(0);
    assert!(status["mailboxes"][0]["token_until"].is_string(), "{status}");
    stage.wait_for_log("A fresh access token was handed out", 2);
    assert!(daemon.stop().success());
    let daemon = stage.house.start();
    stage.dovecot.put("vorfall", second_name, second.as_bytes());
    stage.wait_for_filed("Processed", 2);
    assert!(daemon.stop().success());
    assert!(!stage.house.log().contains("invalid_grant"), "{}", stage.house.log());
    assert!(!stage.house.log().contains("lasting-"), "a secret is in the log");
    stage.has_incidents(2);
}

#[test]
fn a_token_of_a_command_is_taken_and_mistakes_in_the_configuration_are_named() {
    let (extra, _keys) = checks_tokens();
    let stage = Stage::new(&extra);
    stage.configure(
        stage.dovecot.imap_port,
        &format!("auth: oauthbearer, token: \"command:echo {}\"", jwt(600)),
    );
    let [(name, mail), ..] = three_reports();
    stage.dovecot.put("vorfall", name, mail.as_bytes());
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 1);
    assert!(daemon.stop().success());
    for (keys, complaint) in [
        ("auth: xoauth2", "`token` is missing"),
        ("auth: kerberos", "kerberos"),
        (
            "auth: plain, token: \"env:T\", password: \"env:P\"",
            "belongs to auth: xoauth2",
        ),
        (
            "auth: xoauth2, oauth: {token_url: \"http://login.example.org/t\", client_id: x, client_secret: \"env:S\"}",
            "is in clear",
        ),
        (
            "auth: xoauth2, oauth: {token_url: \"https://login.example.org/t\", client_id: x}",
            "`refresh_token` is missing",
        ),
        (
            "auth: xoauth2, oauth: {token_url: \"https://login.example.org/t\", client_id: x, client_secret: hush}",
            "never stands in the configuration",
        ),
    ] {
        stage.configure(1, keys);
        let check = stage.house.run(&["check"]);
        let said = String::from_utf8_lossy(&check.stderr).into_owned() + &String::from_utf8_lossy(&check.stdout);
        assert_eq!(check.status.code(), Some(78), "{keys}: {said}");
        assert!(said.contains(complaint), "{keys}: {said}");
    }
}
