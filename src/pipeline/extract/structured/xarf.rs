//! X-ARF: version 4 and the versions before it in JSON, and the oldest in `Key: value` lines.
//!
//! All of them say the same in other spellings, so they are read alike: as paths with values, `Report.SourceIp` or
//! `source_identifier`, compared without case and punctuation.

mod kinds;

use serde_json::Value;

use crate::model::document::{FormKind, ReadOutcome};
use crate::model::report::Field;

use super::events::{self, Event};
use super::json;
use super::lines::{self, Given};
use super::sheet::Sheet;
use super::times::{self, Moment};
use super::{EVENTS, MOST, address, decode, host, salvage};
use kinds::bare;

/// Values of one event that are looked at.
const VALUES: usize = 500;
/// Particulars that go into the description.
const FACTS: usize = 15;

/// Paths that begin so are about the report and its sender, not about the event.
const ABOUT_THE_REPORT: &[&str] = &[
    "reporter",
    "sender",
    "onbehalfof",
    "internal",
    "legacy",
    "version",
    "xarfversion",
    "reportid",
    "reportclass",
    "disclosure",
    "reportedfrom",
    "useragent",
    "schemaurl",
    "attachment",
    "sourcetype",
    "evidencesource",
    // Somebody's password must not go round as an observable.
    "passwordhash",
];
/// Paths that hold evidence or somebody's address: neither observables nor particulars.
const NOT_TOLD: &[&str] = &[
    "payload",
    "data",
    "contenttype",
    "base64encoded",
    "smtprcpttoaddress",
    "rcptto",
    "hash",
];

/// What the heading, the times or the sentences of the description say already.
const IN_THE_HEADING: &[&str] = &[
    "type",
    "reporttype",
    "category",
    "date",
    "timestamp",
    "firstseen",
    "lastseen",
    "sourceidentifier",
    "sourceip",
    "source",
    "sourceport",
    "destinationip",
    "destination",
    "destinationport",
    "port",
    "description",
    "reporternotes",
    "harassmentdescription",
    "schemedescription",
    "evidencedescription",
    "samplesdescription",
    "attachmentdescription",
];

/// Reads a report.
///
/// # Errors
/// When it is too long, in words for the operator.
pub fn read(bytes: &[u8]) -> ReadOutcome {
    let text = decode(bytes)?;
    let all = if text.trim_start().starts_with(['{', '[']) {
        match json::parse(&text) {
            Ok(value) => from_json(&value),
            Err(why) => return Ok(salvage(FormKind::Xarf, &text, &why)),
        }
    } else {
        let documents = lines::documents(&text).into_iter().take(EVENTS);
        documents.map(from_lines).collect()
    };
    let reports: Vec<Said> = all
        .into_iter()
        .filter(|said| said.get(&["type", "reporttype"]).is_some())
        .collect();
    let Some(first) = reports.first() else {
        return Ok(salvage(
            FormKind::Xarf,
            &text,
            "it looks like X-ARF but names no type of event",
        ));
    };
    let mut sheet = Sheet::new(FormKind::Xarf);
    reporter(first, &mut sheet);
    let events: Vec<Event> = reports.iter().map(Said::event).collect();
    for (said, event) in reports.iter().zip(&events) {
        sheet.line(&event.heading);
        said.lines(&mut sheet);
    }
    let types: Vec<String> = reports
        .iter()
        .flat_map(|said| said.all(&["datatypes"]))
        .map(str::to_owned)
        .collect();
    sheet.items(Field::DataCategories, &types, "data_types");
    events::put(&mut sheet, &events);
    Ok(sheet.done())
}

/// One event's paths and values.
struct Said(Vec<(String, String, String)>);

fn from_json(value: &Value) -> Vec<Said> {
    let reports = match value {
        Value::Array(reports) => reports.as_slice(),
        other => std::slice::from_ref(other),
    };
    let said = |report: &Value| {
        let leaves = json::leaves(report, VALUES).into_iter();
        let known = leaves.map(|leaf| (short(&leaf.path), leaf.path.clone(), leaf.text()));
        Said(known.collect())
    };
    reports.iter().take(EVENTS).map(said).collect()
}

fn from_lines(pairs: Vec<lines::Pair>) -> Said {
    let known = pairs.into_iter().take(VALUES).flat_map(|pair| {
        let values = match pair.value {
            Given::Text(text) => vec![text],
            Given::List(items) => items,
        };
        let key = pair.key;
        values.into_iter().map(move |value| (short(&key), key.clone(), value))
    });
    Said(known.filter(|(_, _, value)| !value.is_empty()).collect())
}

/// `Report.AdditionalInfo.SourceIp` becomes `sourceip`.
fn short(path: &str) -> String {
    let mut rest = path;
    for outer in ["Report.", "report.", "AdditionalInfo.", "Custom."] {
        rest = rest.strip_prefix(outer).unwrap_or(rest);
    }
    bare(rest)
}

/// The sender's own particulars, in the order of how close they are to a person.
fn reporter(said: &Said, sheet: &mut Sheet) {
    let name = said.get(&["reporterinforeportercontactname"]);
    let organisation = said.get(&["reporterinforeporterorg", "reporterorg"]);
    let email = said.get(&[
        "reporterinforeportercontactemail",
        "reporterinforeporterorgemail",
        "reportercontact",
        "reporteremail",
        "reportedfrom",
    ]);
    let phone = said.get(&["reporterinforeportercontactphone", "reporterphone"]);
    if let Some(email) = email.as_deref().and_then(address) {
        sheet.field(Field::ReporterEmail, email, "reporter");
    }
    if let Some(phone) = phone {
        sheet.field(Field::ReporterPhone, &phone, "reporter");
    }
    match (name, organisation) {
        (Some(name), organisation) => {
            sheet.field(Field::ReporterName, &name, "reporter");
            sheet.field(
                Field::OrgUnit,
                &organisation.unwrap_or_default(),
                "reporter organisation",
            );
        }
        (None, Some(organisation)) => sheet.field(Field::ReporterName, &organisation, "reporter"),
        (None, None) => {}
    }
}

impl Said {
    /// The first value under the first of these names that has one.
    fn get(&self, names: &[&str]) -> Option<String> {
        names
            .iter()
            .find_map(|name| self.all(std::slice::from_ref(name)).next().map(str::to_owned))
    }

    fn all<'s>(&'s self, names: &'s [&'s str]) -> impl Iterator<Item = &'s str> {
        let known = self.0.iter().filter(move |(name, ..)| names.contains(&name.as_str()));
        known
            .map(|(_, _, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    fn time(&self, names: &[&str]) -> Option<Moment> {
        self.all(names).find_map(times::read)
    }

    fn event(&self) -> Event {
        let class = self.get(&["category", "reportclass", "class"]).unwrap_or_default();
        let kind = self.get(&["type", "reporttype"]).unwrap_or_default();
        let ends = self.ends();
        let mut heading = format!("X-ARF report {class}/{kind}");
        for (word, port, end) in &ends {
            heading.extend([" ", word, " ", end]);
            if let Some(port) = port {
                heading.extend([" port ", port]);
            }
        }
        Event {
            kind: kinds::meaning(&class, &kind),
            heading: heading.chars().take(500).collect(),
            facts: self.facts(),
            words: self.words(),
            detected: None,
            at: self.time(&["timestamp", "date", "time"]),
            from: self.time(&["firstseen", "starttime", "start", "begin"]),
            to: self.time(&["lastseen", "endtime", "end"]),
            systems: ends.into_iter().map(|(_, _, end)| end).collect(),
            counted: self
                .get(&["occurrences", "occurances"])
                .and_then(|count| count.parse().ok())
                .unwrap_or(0),
        }
    }

    /// Where it came from and whom it hit, each with its port.
    fn ends(&self) -> Vec<(&'static str, Option<String>, String)> {
        let system = |names: &[&str]| {
            let named = self.get(names)?;
            let named = host(&named).map(str::to_owned).unwrap_or(named);
            (!named.contains('@') && named.len() <= 300).then_some(named)
        };
        let source = system(&["sourceidentifier", "sourceip", "source", "attackerip"])
            .or_else(|| system(&["sourceurl", "url", "infringingurl", "uri", "domain"]));
        let target = system(&[
            "destinationip",
            "destinationidentifier",
            "destination",
            "targetip",
            "target",
        ]);
        let source = source.map(|end| ("from", self.get(&["sourceport", "attackerport"]), end));
        let target = target.map(|end| ("to", self.get(&["destinationport", "targetport", "port"]), end));
        source.into_iter().chain(target).collect()
    }

    /// Sentences.
    fn words(&self) -> Vec<String> {
        let told = self.all(&[
            "description",
            "reporternotes",
            "notes",
            "comment",
            "harassmentdescription",
            "schemedescription",
            "evidencedescription",
            "samplesdescription",
            "attachmentdescription",
        ]);
        told.take(10).map(str::to_owned).collect()
    }

    /// Short particulars, for the description; the values of a list behind one another.
    fn facts(&self) -> Vec<String> {
        let mut facts: Vec<(&str, String)> = Vec::new();
        for (name, path, value) in self.told() {
            let value = value.trim();
            if value.is_empty() || value.chars().count() > 120 || IN_THE_HEADING.contains(&name.as_str()) {
                continue;
            }
            if let Some((_, values)) = facts.iter_mut().find(|(have, _)| *have == last(path)) {
                if values.len() < 200 {
                    values.push_str(", ");
                    values.push_str(value);
                }
            } else if facts.len() < FACTS {
                facts.push((last(path), value.to_owned()));
            }
        }
        facts
            .into_iter()
            .map(|(name, values)| format!("{name}: {values}"))
            .collect()
    }

    /// What is about the event itself.
    fn told(&self) -> impl Iterator<Item = &(String, String, String)> {
        self.0.iter().filter(|(name, path, _)| {
            let about = ABOUT_THE_REPORT.iter().any(|start| name.starts_with(start));
            let end = bare(path.rsplit('.').next().unwrap_or_default());
            let hash_of_evidence = name.starts_with("evidence") || name.starts_with("samples");
            let hidden = NOT_TOLD.contains(&end.as_str()) && (end != "hash" || hash_of_evidence);
            (!about || name == "reporternotes" || name == "attachmentdescription") && !hidden
        })
    }

    fn lines(&self, sheet: &mut Sheet) {
        for (name, path, value) in self.told().take(MOST) {
            if name == "tlp" {
                let label = value.trim().to_uppercase();
                sheet.line(&format!("TLP:{}", label.trim_start_matches("TLP:")));
            } else {
                sheet.line(&format!("{}: {value}", last(path)));
            }
        }
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
