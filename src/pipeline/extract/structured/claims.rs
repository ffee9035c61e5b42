//! What a machine's report says becomes claims: the labels are field names, so nothing is guessed.

use jiff::civil::Date;

use crate::model::document::{FormKind, Mark, Reading};
use crate::model::report::{Field, Provenance, Shape, Unread, Value, YesNo};
use crate::model::time::{Stamp, When};
use crate::pipeline::extract::interpret::{Claim, Said, Source};
use crate::pipeline::extract::values::when::Calendar;
use crate::pipeline::extract::values::{answers, blank, contacts, counts, lists};

use super::MOST;

/// Unread labels that are kept.
const UNREAD: usize = 200;

/// The claims of a reading whose form [`names_fields`](crate::model::document::FormKind::names_fields).
pub(crate) fn claims(reading: &Reading, source: &Source, calendar: Calendar<'_>) -> Said {
    let mut said = Said::default();
    for entry in reading.entries.iter().take(MOST) {
        let name = entry.labels.first().map_or("", String::as_str);
        let label = entry.labels.get(1).map_or(name, String::as_str);
        let field: Option<Field> = name.parse().ok();
        // People keep such a file as they keep a form: `n/a` in it is no answer.
        let mark = match reading.form {
            FormKind::Fields => given(&entry.value, calendar),
            _ => Some(entry.value.clone()),
        };
        let value = |field| Some((field, value(field, mark.as_ref()?, calendar)?));
        let Some((field, value)) = field.and_then(value) else {
            let known = said.unread.iter().any(|unread| unread.label == label);
            if !known && !label.is_empty() && said.unread.len() < UNREAD {
                said.unread.push(Unread {
                    label: label.to_owned(),
                    part: source.part.clone(),
                });
            }
            continue;
        };
        said.claims.push(Claim {
            field,
            value,
            provenance: Provenance {
                part: source.part.clone(),
                file: source.file.clone(),
                place: Some(entry.place.clone()).filter(|place| !place.is_empty()),
                label: Some(label.to_owned()).filter(|label| !label.is_empty()),
                form: reading.form.name().to_owned(),
                confidence: 1.0,
                by: None,
            },
            rank: source.rank,
        });
    }
    said
}

/// The mark without what only fills its place.
fn given(mark: &Mark, calendar: Calendar<'_>) -> Option<Mark> {
    let given = |text: &String| blank::filled(text, calendar.lexicon).is_some();
    match mark {
        Mark::Text(text) => given(text).then(|| mark.clone()),
        Mark::Chosen(items) => {
            let items: Vec<String> = items.iter().filter(|item| given(item)).cloned().collect();
            (!items.is_empty()).then_some(Mark::Chosen(items))
        }
        Mark::Tick(_) => None,
    }
}

fn value(field: Field, mark: &Mark, calendar: Calendar<'_>) -> Option<Value> {
    let (text, items) = match mark {
        Mark::Text(text) => (text.trim().to_owned(), None),
        Mark::Chosen(items) => (items.join(", "), Some(items)),
        Mark::Tick(_) => return None,
    };
    if text.is_empty() {
        return None;
    }
    match (field.shape(), items) {
        (Shape::List, Some(items)) => Some(Value::List(items.clone())),
        (Shape::List, None) => Some(lists::read(&text, calendar.lexicon))
            .filter(|items| !items.is_empty() && !lists::is_none(items, calendar.lexicon))
            .map(Value::List),
        (Shape::When, _) => when(&text, calendar).map(Value::When),
        (Shape::Answer, _) => answer(&text, calendar).map(Value::Answer),
        (Shape::Number, _) => number(&text, calendar).map(Value::Number),
        (Shape::Text, _) if field == Field::ReporterEmail => contacts::email(&text).map(Value::Text),
        (Shape::Text, _) => Some(Value::Text(text)),
    }
}

/// A count; `1_200` as YAML writes it. Fewer than nobody is no count.
fn number(text: &str, calendar: Calendar<'_>) -> Option<u64> {
    let below = text
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let bare = text.replace('_', "");
    let plain = bare.bytes().all(|byte| byte.is_ascii_digit());
    if below {
        return None;
    }
    bare.parse()
        .ok()
        .filter(|_| plain)
        .or_else(|| counts::read(text, calendar.lexicon))
}

fn when(text: &str, calendar: Calendar<'_>) -> Option<When> {
    if let Ok(stamp) = text.parse::<Stamp>() {
        return Some(When::At(stamp));
    }
    if text.len() == 10
        && let Ok(date) = text.parse::<Date>()
    {
        return Some(When::On(date));
    }
    calendar.read(text).into_iter().next()?.when(calendar.zone)
}

fn answer(text: &str, calendar: Calendar<'_>) -> Option<YesNo> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" => Some(YesNo::Yes),
        "no" | "false" => Some(YesNo::No),
        "unknown" => Some(YesNo::Unknown),
        _ => answers::read(text, calendar.lexicon),
    }
}
