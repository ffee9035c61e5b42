//! The second way to the operators: straight to its door, past the outbox, which may be what is stuck.

use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::casework::health::Report;
use crate::config::settings::{AlarmWay, Route, Settings, Smtp};
use crate::daemon::desk::Desk;
use crate::daemon::token::Proof;
use crate::mail::compose;
use crate::mail::smtp::Sender;
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::ids::MailId;
use crate::model::language::Language;
use crate::model::outgoing::{Delivery, Outgoing, Purpose, Words, Wrapping};
use crate::model::tlp::Tlp;

/// Longest time for a mail or a command: whoever looks after the daemon must not hang on it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Hands a report over to everybody who is to be told.
///
/// # Errors
/// When nobody could be told.
pub(super) async fn hand_over(desk: &Arc<Desk>, report: &Report, now: Timestamp) -> Result<(), Fault> {
    match &desk.config.settings.alarm.way {
        None => Ok(()),
        Some(AlarmWay::Command(line)) => command(line, report).await,
        Some(AlarmWay::Mail(route)) => mail(desk, (route, report), now).await,
    }
}

async fn mail(desk: &Arc<Desk>, (route, report): (&Route, &Report), now: Timestamp) -> Result<(), Fault> {
    let mut settings = desk.config.settings.clone();
    if let Some(from) = settings.alarm.from.take() {
        settings.smtp.from = from;
    }
    settings.openpgp.attach_key = false;
    settings.smtp.route = route.clone();
    let password = match route {
        Route::Server {
            login: Some((_, secret)),
            oauth,
            ..
        } => {
            let proof = Proof {
                name: "alarm",
                secret,
                oauth: oauth.as_deref(),
            };
            Some(desk.secret_for(proof).await?)
        }
        _ => None,
    };
    let smtp: &Smtp = &settings.smtp;
    let sender = Sender::new(smtp, password.as_deref().map(String::as_str))?;
    let mut told = 0_usize;
    let mut trouble = None;
    for to in &settings.alarm.to {
        let mail = letter((to, report), &settings, now);
        let composed = compose::compose(&mail, &desk.config.keyring, &settings, now)?;
        match tokio::time::timeout(PATIENCE, sender.send(&composed)).await {
            Ok(Ok(())) => told = told.saturating_add(1),
            Ok(Err(refusal)) => trouble = Some(refusal.why),
            Err(_) => {
                trouble = Some(format!("no answer within {} s", PATIENCE.as_secs()));
                break;
            }
        }
    }
    sender.rest().await;
    match trouble {
        Some(why) if told == 0 => Err(Fault::retry(format!("the second way out is closed, too: {why}"))),
        Some(why) => {
            tracing::warn!(%why, "Not everybody under `alarm.to` could be told.");
            Ok(())
        }
        None => Ok(()),
    }
}

fn letter((to, report): (&Address, &Report), settings: &Settings, now: Timestamp) -> Outgoing {
    let about = format!("{now}|{}|{}", to.key(), report.subject);
    let token: String = MailId::of(about.as_bytes()).hex().chars().take(24).collect();
    Outgoing {
        message_id: format!("vorfalld.{token}@{}", settings.smtp.from.domain()),
        purpose: Purpose::Alarm,
        to: to.clone(),
        language: Language::En,
        tlp: Tlp::Green,
        wrapping: Wrapping::Clear,
        cert: None,
        key: None,
        words: Words {
            subject: report.subject.clone(),
            text: report.text.clone(),
            html: None,
        },
        clear_instead: None,
        in_reply_to: None,
        references: Vec::new(),
        incident: None,
        queued: now,
        delivery: Delivery::Waiting {
            attempts: 0,
            next: now,
            last_error: None,
        },
    }
}

/// The words go to the command's standard input, never into its line.
async fn command(line: &str, report: &Report) -> Result<(), Fault> {
    let fail = |error: std::io::Error| Fault::retry("`alarm.command` cannot be run; try it by hand").because(error);
    let mut child = Command::new("/bin/sh")
        .arg("-c")
        .arg(line)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(fail)?;
    if let Some(mut input) = child.stdin.take() {
        let words = format!("Subject: {}\n\n{}", report.subject, report.text);
        // A command that does not read is none the worse for it.
        let _ = tokio::time::timeout(PATIENCE, input.write_all(words.as_bytes())).await;
    }
    match tokio::time::timeout(PATIENCE, child.wait()).await {
        Ok(Ok(status)) if status.success() => Ok(()),
        Ok(Ok(status)) => Err(Fault::retry(format!(
            "`alarm.command` failed ({status}); run it by hand as the daemon's user"
        ))),
        Ok(Err(error)) => Err(fail(error)),
        Err(_) => Err(Fault::retry(format!(
            "`alarm.command` did not end within {} s; it must not wait for anything",
            PATIENCE.as_secs()
        ))),
    }
}
