//! `report`: what came by phone, fax or web goes the way of a mail, so that it is understood, linked, answered and clocked
//! like one.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{IsTerminal, Read};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::config::complaint::Complaints;
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
use crate::model::time::Stamp;

/// Longest text that is read, bytes.
const LONGEST: u64 = 1 << 20;
/// Characters of Base64 in one line (RFC 2045, 6.8).
const LINE: usize = 76;

/// A report as it is typed.
type Typed = BTreeMap<String, Value>;

/// Enters a report.
pub(super) async fn report(place: &Where, on_behalf_of: Option<&str>, file: Option<&Path>) -> Result<(), Failure> {
    if file.is_none() && std::io::stdin().is_terminal() {
        return super::verbs::print(&blank());
    }
    let typed = typed(file)?;
    let address = on_behalf_of.map(sender).transpose()?;
    let config = configuration::read(place)?;
    let to = config.settings.mailboxes.first().map(|mailbox| &mailbox.address);
    let to = to.unwrap_or(&config.settings.smtp.from);
    let now = place
        .now
        .unwrap_or_else(|| Stamp::new(clock::now(), &config.settings.organisation.timezone));
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

fn typed(file: Option<&Path>) -> Result<Typed, Failure> {
    let mut text = String::new();
    match file {
        Some(file) if file.as_os_str() != "-" => {
            std::fs::File::open(file)?.take(LONGEST).read_to_string(&mut text)?;
        }
        _ => {
            std::io::stdin().lock().take(LONGEST).read_to_string(&mut text)?;
        }
    }
    let name = file.unwrap_or(Path::new("standard input"));
    let mut complaints = Complaints::new();
    let read = yaml::read::<Typed>(name, &text, &mut complaints);
    if let Some((typed, document)) = &read {
        for (key, value) in typed {
            if let Err(what) = fits(key, value) {
                complaints.error(name, document.spot(key), what);
            }
        }
    }
    match read {
        Some((typed, _)) if !complaints.has_errors() && !typed.is_empty() => Ok(typed),
        _ => {
            let complaints = complaints.into_sorted();
            configuration::print(&complaints);
            Err(Fault::refuse(
                "the report cannot be understood; mend what is named above, or see vorfalld report --help",
            )
            .into())
        }
    }
}

fn fits(key: &str, value: &Value) -> Result<(), String> {
    if key.parse::<Field>().is_err() && !matches!(key, "tlp" | "iocs") {
        let known: Vec<&str> = Field::ALL.iter().map(|field| field.name()).collect();
        return Err(format!("no field is called so; known: {}, tlp, iocs", known.join(", ")));
    }
    let plain = |value: &Value| !value.is_object() && !value.is_array();
    match value {
        Value::Object(_) => Err("write a text, a number or a list".to_owned()),
        Value::Array(items) if !items.iter().all(plain) => Err("write a list of texts or numbers".to_owned()),
        _ => Ok(()),
    }
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
        assert!(fits("affected_persons", &Value::from(3)).is_ok());
        assert!(
            fits("afected_persons", &Value::from(3))
                .unwrap_err()
                .contains("affected_persons")
        );
        assert!(fits("description", &serde_json::json!({"a": 1})).is_err());
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
