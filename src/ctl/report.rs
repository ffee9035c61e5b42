//! `report`: what came by phone, fax or web goes the way of a mail, so that it is understood, linked, answered and clocked
//! like one.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{IsTerminal, Read};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::casework::typed;
use crate::config::complaint::{Complaints, Spot};
use crate::config::yaml;
use crate::ctl::args::Where;
use crate::ctl::ask::{Failure, Oracle};
use crate::ctl::{configuration, incoming};
use crate::daemon::clock;
use crate::daemon::protocol::{Handed, Request};
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::ids::MailId;
use crate::model::report::{Field, Shape};
use crate::model::time::{Stamp, When};
use crate::model::tlp::Tlp;

/// So much is read, bytes: one more than a report may have.
const LONGEST: u64 = yaml::MAX_BYTES + 1;
/// Characters of Base64 in one line (RFC 2045, 6.8).
const LINE: usize = 76;

/// A report as it is typed.
type Typed = BTreeMap<String, Value>;

/// Enters a report.
pub(super) async fn report(place: &Where, on_behalf_of: Option<&str>, file: Option<&Path>) -> Result<(), Failure> {
    if file.is_none() && std::io::stdin().is_terminal() {
        return super::verbs::print(&blank());
    }
    let address = on_behalf_of.map(sender).transpose()?;
    let config = configuration::read(place)?;
    let to = config.settings.mailboxes.first().map(|mailbox| &mailbox.address);
    let to = to.unwrap_or(&config.settings.smtp.from);
    let now = place
        .now
        .unwrap_or_else(|| Stamp::new(clock::now(), &config.settings.organisation.timezone));
    let zone = &config.settings.organisation.timezone;
    let typed = typed(file, (zone, now.instant()))?;
    let raw = letter(&typed, (address.as_ref(), to), now)?;
    let path = file.map_or_else(|| "-".to_owned(), |file| file.display().to_string());
    let mails = vec![Handed { path, partial: None }];
    let request = Request::Ingest { mails, now: place.now };
    let mut oracle = Oracle::find(place).await?;
    let result = oracle.ask(&request, vec![raw]).await;
    oracle.close().await;
    incoming::output(place, &request, &result?)
}

/// A form to fill in, for somebody at a terminal.
fn blank() -> String {
    let mut text = "# Fill in what is known, remove the rest, save it, and enter it:\n\
                    # vorfalld report --on-behalf-of caller@example.org FILE.yaml\n"
        .to_owned();
    for field in Field::ALL {
        let hint = match field.shape() {
            Shape::List => "[]",
            _ => "",
        };
        let _ = writeln!(text, "# {}: {hint}", field.name());
    }
    text
}

fn sender(text: &str) -> Result<Address, Fault> {
    let harmless = |c: char| !c.is_control() && !c.is_whitespace() && !"<>,;\"()".contains(c);
    let fits = text
        .split_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.') && !domain.contains('@'));
    if fits && text.chars().all(harmless) && text.len() <= 254 {
        return Ok(Address::bare(text));
    }
    Err(Fault::refuse(format!(
        "“{text}” is no address; write it as name@example.org, or leave --on-behalf-of out"
    )))
}

fn typed(file: Option<&Path>, (zone, now): (&TimeZone, Timestamp)) -> Result<Typed, Failure> {
    let mut text = String::new();
    match file {
        Some(file) if file.as_os_str() != "-" => {
            let opened = std::fs::File::open(file).map_err(|error| {
                let what = format!("{} cannot be read; check its path and rights", file.display());
                Fault::refuse(what).because(error)
            })?;
            opened.take(LONGEST).read_to_string(&mut text)?;
        }
        _ => {
            std::io::stdin().lock().take(LONGEST).read_to_string(&mut text)?;
        }
    }
    let name = match file {
        Some(file) if file.as_os_str() != "-" => file,
        _ => Path::new("standard input"),
    };
    let mut complaints = Complaints::new();
    let mut report = Typed::new();
    if let Some((typed, document)) = yaml::read::<Typed>(name, &text, &mut complaints) {
        for (key, value) in typed {
            match understood(&key, &value, (zone, now)) {
                Ok(Some(value)) => drop(report.insert(key, value)),
                Ok(None) => {}
                Err(what) => complaints.error(name, document.spot(&key), format!("{key}: {what}")),
            }
        }
        if let Some(what) = turned_round(&report, zone) {
            complaints.error(name, document.spot("occurred_to"), what);
        }
    }
    if !complaints.has_errors() && report.is_empty() {
        complaints.error(name, Spot::START, "nothing is reported; fill in at least one field");
    }
    if !complaints.has_errors() {
        return Ok(report);
    }
    let complaints = complaints.into_sorted();
    configuration::print(&complaints);
    Err(Fault::refuse(
        "nothing was stored; mend what is named above and enter the report again (vorfalld report --help)",
    )
    .into())
}

/// A value as the outside interface writes it, so that nothing is lost on its way; none for a field left empty. `Err` says
/// what is allowed.
fn understood(key: &str, value: &Value, (zone, now): (&TimeZone, Timestamp)) -> Result<Option<Value>, String> {
    let Some(items) = scalars(value)? else {
        return Ok(None);
    };
    if key == "iocs" {
        return Ok(Some(items.into()));
    }
    if key == "tlp" {
        let label = Tlp::parse(&items.join(" ")).ok_or("write RED, AMBER+STRICT, AMBER, GREEN or CLEAR")?;
        return Ok(Some(label.label().into()));
    }
    let Ok(field) = key.parse::<Field>() else {
        let known: Vec<&str> = Field::ALL.iter().map(|field| field.name()).collect();
        return Err(format!("no field is called so; known: {}, tlp, iocs", known.join(", ")));
    };
    let read = match (field.shape(), items.as_slice()) {
        (Shape::List, [one]) => typed::value(field, one, (zone, now))?,
        (Shape::List, several) => typed::list(several.iter().map(String::as_str)),
        (Shape::Text, several) if field != Field::Kind && field != Field::LostOrStolen => {
            typed::value(field, &several.join("\n"), (zone, now))?
        }
        (_, [one]) => typed::value(field, one, (zone, now))?,
        _ => return Err("write one value, not a list".to_owned()),
    };
    Ok(Some(read.plain()))
}

/// The texts of a value; none when nothing was written.
fn scalars(value: &Value) -> Result<Option<Vec<String>>, String> {
    let scalar = |value: &Value| match value {
        Value::String(text) => Ok(text.trim().to_owned()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(true) => Ok("yes".to_owned()),
        Value::Bool(false) => Ok("no".to_owned()),
        Value::Null => Ok(String::new()),
        Value::Array(_) | Value::Object(_) => Err("write a text, a number, or a list of them".to_owned()),
    };
    let items = match value {
        Value::Array(items) => items.iter().map(scalar).collect::<Result<Vec<_>, _>>()?,
        other => vec![scalar(other)?],
    };
    let items: Vec<String> = items.into_iter().filter(|item| !item.is_empty()).collect();
    Ok((!items.is_empty()).then_some(items))
}

/// Whether the end lies before the beginning.
fn turned_round(report: &Typed, zone: &TimeZone) -> Option<String> {
    let time = |field: Field| -> Option<Timestamp> {
        let when: When = serde_json::from_value(report.get(field.name())?.clone()).ok()?;
        when.earliest(zone)
    };
    let (from, to) = (time(Field::OccurredFrom)?, time(Field::OccurredTo)?);
    (to < from).then(|| "occurred_to: lies before occurred_from; look at the two".to_owned())
}

/// The report as a mail with one attachment in the names of the outside interface.
fn letter(typed: &Typed, (from, to): (Option<&Address>, &Address), now: Stamp) -> Result<Vec<u8>, Fault> {
    let json = serde_json::to_vec(typed).map_err(|error| Fault::refuse("no such report").because(error))?;
    let date = jiff::fmt::rfc2822::to_string(&now.zoned())
        .map_err(|error| Fault::refuse("this day cannot stand in a mail").because(error))?;
    let about = [json.as_slice(), now.to_string().as_bytes()].concat();
    let token: String = MailId::of(&about).hex().chars().take(24).collect();
    let subject = typed
        .get("subject")
        .and_then(Value::as_str)
        .unwrap_or("Report entered by hand");
    let mut mail = String::new();
    if let Some(from) = from {
        let _ = write!(mail, "From: {}\r\n", from.email);
    }
    let _ = write!(
        mail,
        "To: {}\r\nSubject: =?utf-8?B?{}?=\r\nDate: {date}\r\nMessage-ID: <report.{token}@{}>\r\nMIME-Version: 1.0\r\n\
         Content-Type: application/json; name=\"report.json\"\r\nContent-Disposition: attachment; \
         filename=\"report.json\"\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        to.email,
        STANDARD.encode(
            subject
                .chars()
                .filter(|c| !c.is_control())
                .take(200)
                .collect::<String>()
        ),
        to.domain(),
    );
    let body = STANDARD.encode(&json);
    for line in body.as_bytes().chunks(LINE) {
        mail.push_str(&String::from_utf8_lossy(line));
        mail.push_str("\r\n");
    }
    Ok(mail.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_report_is_a_mail_that_no_line_of_it_can_break() {
        let typed: Typed =
            serde_json::from_str(r#"{"subject": "Laptop\r\nBcc: x@evil.example", "affected_persons": 3}"#).unwrap();
        let to = Address::bare("vorfall@example.org");
        let from = sender("anna@example.org").unwrap();
        let now: Stamp = "2026-10-05T09:20:00+02:00".parse().unwrap();
        let text = String::from_utf8(letter(&typed, (Some(&from), &to), now).unwrap()).unwrap();
        assert!(text.starts_with("From: anna@example.org\r\nTo: vorfall@example.org\r\n"));
        assert!(text.contains("Date: Mon, 5 Oct 2026 09:20:00 +0200"), "{text}");
        assert!(!text.contains("Bcc") && text.lines().all(|line| line.len() < 400));
    }

    #[test]
    fn what_no_field_fits_is_named_and_a_sender_cannot_smuggle_headers() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let now: Timestamp = "2026-10-05T10:00:00+02:00".parse().unwrap();
        let read = |key: &str, value: Value| understood(key, &value, (&zone, now));
        assert_eq!(read("affected_persons", 3.into()), Ok(Some(3.into())));
        assert_eq!(read("personal_data", true.into()), Ok(Some("yes".into())));
        assert_eq!(read("kind", "Device loss".into()), Ok(Some("device_loss".into())));
        assert_eq!(
            read("informed", serde_json::json!(["a", "b, c"])),
            Ok(Some(serde_json::json!(["a", "b, c"])))
        );
        assert_eq!(read("measures", Value::Null), Ok(None));
        assert_eq!(
            read("discovered_at", "05.10.2026 09:20".into()),
            Ok(Some("2026-10-05T09:20:00+02:00".into()))
        );
        for (key, value, allowed) in [
            ("afected_persons", Value::from(3), "affected_persons"),
            ("description", serde_json::json!({"a": 1}), "text"),
            ("kind", "fishing".into(), "phishing"),
            ("personal_data", "maybe".into(), "unknown"),
            ("affected_persons", "a few".into(), "whole number"),
            ("discovered_at", "2062-10-05".into(), "future"),
            ("occurred_at", "yesterday".into(), "2026-10-05 09:20"),
            (
                "discovered_at",
                serde_json::json!(["2026-10-04", "2026-10-05"]),
                "one value",
            ),
            ("tlp", "purple".into(), "AMBER"),
        ] {
            let why = read(key, value).unwrap_err();
            assert!(why.contains(allowed), "{key}: {why}");
        }
        for bad in [
            "anna",
            "anna@example.org\r\nBcc: x@y.example",
            "a@b@c.example",
            "Anna <a@b.example>",
            "",
        ] {
            assert!(sender(bad).is_err(), "{bad}");
        }
    }
}
