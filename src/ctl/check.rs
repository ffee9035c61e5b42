//! `check`: everything that can be found out before the daemon starts; with `--connect` also what only servers know.

use std::time::Duration;

use jiff::Timestamp;

use crate::casework::{health, trial};
use crate::config::Config;
use crate::config::complaint::{Complaint, Severity};
use crate::config::secret::SecretRef;
use crate::config::settings::{AlarmWay, Door, Imap, OAuth, Route, Smtp};
use crate::ctl::args::Where;
use crate::ctl::ask::{self, Failure};
use crate::ctl::configuration;
use crate::ctl::verbs::say;
use crate::daemon::clock;
use crate::mail;
use crate::mail::imap::Session;
use crate::mail::oauth::{self, Shown};
use crate::mail::smtp::Sender;
use crate::model::fault::Fault;
use crate::model::time::Stamp;
use zeroize::Zeroizing;

/// How many complaints there are, warnings apart.
fn counted(complaints: &[Complaint]) -> String {
    let mistakes = complaints.iter().filter(|one| one.severity == Severity::Error).count();
    let word = if mistakes == 1 { "mistake" } else { "mistakes" };
    format!("{mistakes} {word} in the configuration")
}

/// Longest time for one server.
const PATIENCE: Duration = Duration::from_mins(2);
/// How long before its end a server's certificate is spoken of, hours.
const NOTICE: i64 = 30 * 24;

/// Checks the configuration and says what it found.
///
/// # Errors
/// With exit code 78 on any mistake, 75 or 78 when a server could not be used.
pub(super) async fn check(place: &Where, connect: bool) -> Result<(), Failure> {
    let file = configuration::file(place)?;
    let now = place.now.map_or_else(clock::now, Stamp::instant);
    let (config, warnings) = match Config::check(&file, now) {
        Ok(loaded) => loaded,
        Err(complaints) => {
            configuration::print(&complaints);
            return Err(Failure {
                code: 78,
                what: counted(&complaints),
            });
        }
    };
    configuration::print(&warnings);
    if !config.settings.key.is_out_of_reach() {
        ask::master_key(&config.settings.key)?;
    }
    let faults = trial::try_templates(&config, now);
    for fault in &faults {
        eprintln!("{fault}");
    }
    if !faults.is_empty() {
        return Err(Failure {
            code: 78,
            what: format!("{} templates cannot be filled", faults.len()),
        });
    }
    say(&format!(
        "{}: no mistakes found, {} warnings",
        file.display(),
        warnings.len()
    ))?;
    for note in health::notes(&config, now) {
        say(&format!("note: {note}"))?;
    }
    if connect { servers(&config, now).await } else { Ok(()) }
}

async fn servers(config: &Config, now: Timestamp) -> Result<(), Failure> {
    let settings = &config.settings;
    let mut worst: Option<Fault> = None;
    let mut tell = |what: &str, result: Result<Option<String>, Fault>| match result {
        Ok(None) => say(&format!("{what}: connected")),
        Ok(Some(lacks)) => say(&format!("{what}: connected; note: {lacks}")),
        Err(fault) => {
            eprintln!("{what}: {fault}");
            worst = Some(fault);
            Ok(())
        }
    };
    for mailbox in &settings.mailboxes {
        if let Door::Imap(door) = &mailbox.door {
            tell(&format!("mailbox {}", mailbox.name), in_time(imap(door)).await)?;
        }
    }
    tell("smtp", in_time(smtp(&settings.smtp)).await)?;
    if let Some(AlarmWay::Mail(route)) = &settings.alarm.way {
        let second = Smtp {
            from: settings.smtp.from.clone(),
            route: route.clone(),
        };
        tell("alarm", in_time(smtp(&second)).await)?;
    }
    for (server, when) in mail::certificate_ends() {
        let left = when.duration_since(now).as_hours();
        if left <= NOTICE {
            say(&format!(
                "note: the TLS certificate of {server} ends in {} days",
                left / 24
            ))?;
        }
    }
    worst.map_or(Ok(()), |fault| Err(fault.into()))
}

async fn in_time(work: impl Future<Output = Result<Option<String>, Fault>>) -> Result<Option<String>, Fault> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(result) => result,
        Err(_) => Err(Fault::retry(format!(
            "no answer within {} s; check host, port and network",
            PATIENCE.as_secs()
        ))),
    }
}

/// Said where a login would use something up.
const UNTRIED: &str = "the login was not tried: a provider may turn its refresh token over at each use, and the new one \
                       belongs to the daemon; vorfalld status shows how it fares";

/// Password or access token; None where asking for one would spend the daemon's refresh token.
async fn proof(secret: &SecretRef, oauth: Option<&OAuth>) -> Result<Option<Zeroizing<String>>, Fault> {
    let text = |secret: &SecretRef| Ok::<_, Fault>(Zeroizing::new(secret.resolve()?.expose().to_owned()));
    let Some(oauth) = oauth else {
        return text(secret).map(Some);
    };
    let (Some(client), None) = (&oauth.client_secret, &oauth.refresh_token) else {
        return Ok(None);
    };
    let client = text(client)?;
    let shown = Shown {
        client_secret: Some(&client),
        refresh_token: None,
    };
    let token = oauth::ask(oauth, shown, clock::now()).await?;
    Ok(Some(token.access))
}

async fn imap(door: &Imap) -> Result<Option<String>, Fault> {
    let Some(password) = proof(&door.password, door.oauth.as_deref()).await? else {
        return Ok(Some(UNTRIED.to_owned()));
    };
    let session = Session::connect(door, &password).await?;
    let lacks = session.hindrance().map(str::to_owned).or(session.traits().in_words());
    session.logout().await;
    Ok(lacks)
}

async fn smtp(smtp: &Smtp) -> Result<Option<String>, Fault> {
    let password = match &smtp.route {
        Route::Server {
            login: Some((_, secret)),
            oauth,
            ..
        } => match proof(secret, oauth.as_deref()).await? {
            Some(proof) => Some(proof),
            None => return Ok(Some(UNTRIED.to_owned())),
        },
        _ => None,
    };
    let sender = Sender::new(smtp, password.as_deref().map(String::as_str))?;
    sender.probe().await.map(|()| None)
}
