//! IODEF: incidents as CSIRTs hand them to one another (RFC 7970, and RFC 5070 before it).

mod kinds;
mod tree;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::model::document::{FormKind, ReadOutcome};
use crate::model::report::Field;
use crate::model::tlp::Tlp;

use super::events::{self, Event};
use super::sheet::Sheet;
use super::times::{self, Moment};
use super::{EVENTS, address, decode, host, salvage};
use tree::{At, Tree};

/// Subtrees without observables of the incident: who reports, and what else is known of the same matter. Their
/// domains would tie all reports of one team together.
const ASIDE: &[&str] = &[
    "Contact",
    "IncidentID",
    "AlternativeID",
    "RelatedActivity",
    "Reference",
    "Discovery",
    "History",
    "AdditionalData",
];

/// Reads a document.
///
/// # Errors
/// When it is too long, in words for the operator.
pub fn read(bytes: &[u8]) -> ReadOutcome {
    let text = decode(bytes)?;
    let tree = match tree::parse(&text) {
        Ok(tree) => tree,
        Err(why) => return Ok(salvage(FormKind::Iodef, &text, &why)),
    };
    let mut sheet = Sheet::new(FormKind::Iodef);
    let incidents: Vec<At<'_>> = tree.all("Incident").take(EVENTS).collect();
    let Some(first) = incidents.first() else {
        return Ok(salvage(FormKind::Iodef, &text, "it holds no Incident (RFC 7970, 3.1)"));
    };
    if incidents.len() > 1 {
        sheet.note("it holds several incidents; they were read as one, a human must look".to_owned());
    }
    reporter(*first, &mut sheet);
    label(&tree, &mut sheet);
    let events: Vec<Event> = incidents
        .iter()
        .flat_map(|incident| observed(*incident))
        .take(EVENTS)
        .collect();
    if incidents
        .iter()
        .flat_map(|incident| impacts(*incident))
        .any(|impact| kinds::names_persons(&impact))
    {
        sheet.field(Field::PersonalData, "yes", "Assessment");
    }
    events::put(&mut sheet, &events);
    for incident in &incidents {
        observables(*incident, &mut sheet);
    }
    Ok(sheet.done())
}

/// Who reports: the contact that says so, else the one that wrote the document.
fn reporter(incident: At<'_>, sheet: &mut Sheet) {
    let contacts: Vec<At<'_>> = incident.children("Contact").collect();
    let role = |wanted: &str| {
        contacts
            .iter()
            .find(|contact| contact.attribute("role") == Some(wanted))
            .copied()
    };
    let Some(contact) = role("reporter").or_else(|| role("creator")) else {
        return;
    };
    let person = contact
        .children("Contact")
        .find(|inner| inner.attribute("type") == Some("person"));
    let name = |contact: At<'_>| contact.child("ContactName").map(At::text);
    match person {
        Some(person) => {
            sheet.field(Field::ReporterName, &name(person).unwrap_or_default(), "ContactName");
            sheet.field(Field::OrgUnit, &name(contact).unwrap_or_default(), "ContactName");
        }
        None => sheet.field(Field::ReporterName, &name(contact).unwrap_or_default(), "ContactName"),
    }
    let both = person.into_iter().chain([contact]);
    let said = |outer: &str, inner: &str| {
        both.clone().find_map(|contact| {
            let told = contact.child(outer)?;
            Some(told.child(inner).unwrap_or(told).text()).filter(|text| !text.is_empty())
        })
    };
    if let Some(email) = said("Email", "EmailTo").as_deref().and_then(address) {
        sheet.field(Field::ReporterEmail, email, "Email");
    }
    if let Some(phone) = said("Telephone", "TelephoneNumber") {
        sheet.field(Field::ReporterPhone, &phone, "Telephone");
    }
    if let Some(role) = said("ContactTitle", "ContactTitle") {
        sheet.field(Field::ReporterRole, &role, "ContactTitle");
    }
}

/// RFC 7970, 3.3.1 knows the colours of the traffic light as restrictions; its other words are no TLP label.
fn label(tree: &Tree, sheet: &mut Sheet) {
    let restrictions = tree
        .nodes()
        .flat_map(|node| [node.attribute("restriction"), node.attribute("ext-restriction")]);
    let strictest = restrictions.flatten().filter_map(colour).max();
    if let Some(label) = strictest {
        sheet.line(&format!("TLP:{label}"));
    }
}

fn colour(restriction: &str) -> Option<Tlp> {
    let colours = ["white", "clear", "green", "amber", "amber+strict", "red"];
    let word = restriction.trim().to_ascii_lowercase();
    let word = word.strip_prefix("tlp:").unwrap_or(&word).trim();
    colours
        .contains(&word)
        .then(|| Tlp::parse(&word.to_uppercase()))
        .flatten()
}

/// The events of an incident; of one without event data the incident itself.
fn observed(incident: At<'_>) -> Vec<Event> {
    let impact = impacts(incident);
    let kind = impact.iter().find_map(|impact| kinds::meaning(impact));
    let mut overall = told(incident);
    overall.kind = kind;
    overall.heading = heading(incident);
    overall
        .words
        .extend(incident.children("Assessment").flat_map(sentences).take(5));
    overall
        .words
        .extend(incident.children("Method").flat_map(sentences).take(5));
    overall.facts = impact
        .iter()
        .take(5)
        .map(|impact| format!("impact: {impact}"))
        .collect();
    let data: Vec<At<'_>> = incident.all("EventData").take(EVENTS).collect();
    let mut events: Vec<Event> = data
        .into_iter()
        .filter(|data| data.children("Flow").next().is_some() || data.children("EventData").next().is_none())
        .map(|data| Event { kind, ..told(data) })
        .collect();
    match events.first_mut() {
        None => vec![overall],
        Some(first) => {
            first.heading = overall.heading;
            first.words.splice(..0, overall.words);
            first.facts.splice(..0, overall.facts);
            // The times of the incident hold for all its events.
            first.detected = overall.detected.or_else(|| first.detected.take());
            first.from = first.from.take().into_iter().chain(overall.from).min();
            first.to = first.to.take().into_iter().chain(overall.to).max();
            events
        }
    }
}

fn heading(incident: At<'_>) -> String {
    let mut heading = "IODEF report".to_owned();
    if let Some(id) = incident.child("IncidentID") {
        heading.extend([" ", &id.text()]);
        if let Some(name) = id.attribute("name") {
            heading.extend([" of ", name]);
        }
    }
    if let Some(purpose) = incident.attribute("purpose") {
        heading.extend([" (purpose: ", purpose, ")"]);
    }
    heading.chars().take(300).collect()
}

/// What an incident or an event says of itself, not of what is inside it.
fn told(node: At<'_>) -> Event {
    Event {
        words: sentences(node).take(10).collect(),
        detected: time(node, "DetectTime"),
        from: time(node, "StartTime"),
        to: time(node, "EndTime"),
        systems: systems(node),
        ..Event::default()
    }
}

fn sentences(node: At<'_>) -> impl Iterator<Item = String> {
    let all = node.children("Description").map(At::text);
    all.filter(|text| !text.is_empty())
}

fn time(node: At<'_>, name: &str) -> Option<Moment> {
    times::read(&node.child(name)?.text())
}

/// Hosts that are source or target; sensors and what lies between are not affected.
fn systems(node: At<'_>) -> Vec<String> {
    let flows = node.children("Flow").flat_map(|flow| flow.children("System"));
    let mut found = Vec::new();
    for system in flows.take(EVENTS) {
        if matches!(system.attribute("category"), Some("sensor" | "intermediate")) {
            continue;
        }
        for inner in system.below(&[]) {
            let named = match inner.name() {
                "Address" => matches!(
                    inner.attribute("category"),
                    None | Some("ipv4-addr" | "ipv6-addr" | "ipv4-net" | "ipv6-net" | "ipv4-addr-net" | "site-uri")
                ),
                "NodeName" => true,
                "Name" => inner.parent().is_some_and(|parent| parent.name() == "DomainData"),
                _ => false,
            };
            if named {
                let text = inner.text();
                found.push(host(&text).map(str::to_owned).unwrap_or(text));
            }
        }
    }
    found
}

/// The types of impact that the assessment names.
fn impacts(incident: At<'_>) -> Vec<String> {
    let names = ["SystemImpact", "BusinessImpact", "Impact", "IntendedImpact"];
    let nodes = names.iter().flat_map(|name| incident.all(name));
    let types = nodes.filter_map(|impact| match impact.attribute("type") {
        Some("ext-value") => impact.attribute("ext-type"),
        other => other,
    });
    types.take(20).map(|text| text.chars().take(100).collect()).collect()
}

/// Every text of the incident that may be an observable, one a line.
fn observables(incident: At<'_>, sheet: &mut Sheet) {
    for node in incident.below(ASIDE) {
        let text = node.text();
        match node.name() {
            _ if text.is_empty() => {}
            "DigestValue" => {
                if let Some(hash) = hash(&text) {
                    sheet.line(&format!("hash: {hash}"));
                }
            }
            "DetectTime" | "StartTime" | "EndTime" | "ReportTime" | "GenerationTime" | "RecoveryTime" => {}
            name => sheet.line(&format!("{name}: {text}")),
        }
    }
}

/// A digest in Base64 (XML Signature, 4.4.3.6) as the hexadecimal digits that people compare.
fn hash(text: &str) -> Option<String> {
    let bare: String = text.split_whitespace().collect();
    if matches!(bare.len(), 32 | 40 | 64 | 128) && bare.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Some(bare.to_lowercase());
    }
    let bytes = STANDARD.decode(bare).ok()?;
    let fits = matches!(bytes.len(), 16 | 20 | 32 | 64);
    let digit = |half: u8| char::from_digit(u32::from(half), 16);
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit);
    fits.then(|| digits.collect())
}
