//! JSON or YAML in the names of the outside interface: reports of other programs of ours, and of people who keep a
//! filled text file.

use serde_json::Value;

use crate::model::document::{FormKind, ReadOutcome, Reading};
use crate::model::report::{Field, Shape};

use super::lines::{self, Given, Pair};
use super::sheet::Sheet;
use super::{EVENTS, MOST, decode, json, salvage};

/// Particulars of one event that are looked at.
const COLUMNS: usize = 60;

/// Reads a document.
///
/// # Errors
/// When it is too long, in words for the operator.
pub fn read(bytes: &[u8]) -> ReadOutcome {
    let text = decode(bytes)?;
    let mut sheet = Sheet::new(FormKind::Fields);
    if text.trim_start().starts_with(['{', '[']) {
        match json::parse(&text) {
            Ok(value) => {
                if let Some(events) = listed(&value) {
                    return Ok(events);
                }
                from_json(&value, &mut sheet);
            }
            Err(why) => match lines::flow(&text) {
                Some(pairs) => pairs.into_iter().for_each(|pair| put_pair(&mut sheet, pair)),
                None => return Ok(salvage(FormKind::Fields, &text, &why)),
            },
        }
    } else if lines::is_broken(&text) {
        return Ok(salvage(FormKind::Fields, &text, "it is no valid YAML"));
    } else {
        let mut documents = lines::documents(&text);
        if documents.len() > 1 {
            sheet.note("it holds several reports; they were read as one, a human must look".to_owned());
        }
        for pair in documents.drain(..).take(EVENTS).flatten() {
            put_pair(&mut sheet, pair);
        }
    }
    Ok(sheet.done())
}

fn put_pair(sheet: &mut Sheet, pair: Pair) {
    let key = pair.key.strip_prefix("report.").unwrap_or(&pair.key);
    match pair.value {
        Given::Text(text) => put(sheet, key, &[text], false),
        Given::List(items) => put(sheet, key, &items, true),
    }
}

/// A list of events, one object each, as `IntelMQ` and others write them.
fn listed(value: &Value) -> Option<Reading> {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        Value::Object(map) => ["events", "data", "results", "items"]
            .iter()
            .find_map(|key| match map.get(*key) {
                Some(Value::Array(list)) => Some(list.as_slice()),
                _ => None,
            })?,
        _ => return None,
    };
    let rows: Vec<Vec<(String, String)>> = list
        .iter()
        .take(MOST)
        .filter(|event| event.is_object())
        .map(|event| {
            let leaves = json::leaves(event, COLUMNS);
            leaves.iter().map(|leaf| (leaf.path.clone(), leaf.text())).collect()
        })
        .collect();
    let mut head: Vec<String> = Vec::new();
    for (name, _) in rows.iter().take(EVENTS).flatten() {
        if head.len() < COLUMNS && !head.contains(name) {
            head.push(name.clone());
        }
    }
    let cells = |row: &Vec<(String, String)>| -> Vec<String> {
        let cell = |name: &String| row.iter().find(|(key, _)| key == name).map(|(_, text)| text.clone());
        head.iter().map(|name| cell(name).unwrap_or_default()).collect()
    };
    let mut table = vec![head.clone()];
    table.extend(rows.iter().map(cells));
    super::table::read(&table)
}

fn from_json(value: &Value, sheet: &mut Sheet) {
    let reports = match value {
        Value::Array(reports) => reports.as_slice(),
        other => std::slice::from_ref(other),
    };
    if reports.len() > 1 {
        sheet.note("it holds several reports; they were read as one, a human must look".to_owned());
    }
    for report in reports.iter().filter_map(Value::as_object).take(EVENTS) {
        for (key, value) in report.iter().take(MOST) {
            // A line of `ingest --json` has its fields one level down.
            match (key.as_str(), value) {
                ("report", Value::Object(inner)) => {
                    inner
                        .iter()
                        .take(MOST)
                        .for_each(|(key, value)| put_json(sheet, key, value));
                }
                ("iocs" | "observables", Value::Array(_)) => {
                    for leaf in json::leaves(value, MOST) {
                        sheet.line(&leaf.text());
                    }
                }
                _ => put_json(sheet, key, value),
            }
        }
    }
}

fn put_json(sheet: &mut Sheet, key: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => match items.iter().take(MOST).map(json::scalar).collect::<Option<Vec<_>>>() {
            Some(items) => put(sheet, key, &items, true),
            None => sheet.unread(key),
        },
        Value::Object(_) => sheet.unread(key),
        _ => put(sheet, key, &[json::scalar(value).unwrap_or_default()], false),
    }
}

/// One key with its text or list. What no field fits is named, so that an operator can look.
fn put(sheet: &mut Sheet, key: &str, items: &[String], list: bool) {
    if items.iter().all(|item| item.trim().is_empty()) {
        return;
    }
    let name = key.trim().to_ascii_lowercase().replace(['-', ' '], "_");
    if name == "tlp" {
        // The label is looked for in words, where people write it.
        let label = items.join(" ");
        let bare = label.trim().trim_start_matches("TLP:").trim();
        sheet.line(&format!("TLP:{}", bare.to_uppercase()));
        return;
    }
    if matches!(name.as_str(), "iocs" | "observables") {
        for item in items {
            sheet.line(item);
        }
        return;
    }
    let Ok(field) = name.parse::<Field>() else {
        sheet.unread(key);
        return;
    };
    if list && field.shape() == Shape::List {
        sheet.items(field, items, key);
    } else {
        let joint = if field.shape() == Shape::Text { "\n" } else { ", " };
        sheet.field(field, &items.join(joint), key);
    }
    if is_told(field) {
        items
            .iter()
            .flat_map(|item| item.lines())
            .for_each(|line| sheet.line(line));
    }
}

/// Fields in whose words observables may stand; a person's name and number are none.
fn is_told(field: Field) -> bool {
    matches!(
        field,
        Field::Subject
            | Field::Description
            | Field::Consequences
            | Field::Measures
            | Field::AffectedSystems
            | Field::DeviceId
            | Field::Location
    )
}
