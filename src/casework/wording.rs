//! Names and times as people of a language write them. The names stand in `templates/<language>/words.txt`.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::casework::letter::quoted;
use crate::config::Config;
use crate::model::fault::Fault;
use crate::model::incident::State;
use crate::model::kind::Kind;
use crate::model::language::Language;
use crate::model::report::{Field, Value};
use crate::model::time::When;

/// What extraction writes into `lost_or_stolen` where it understood the answer.
const LOSSES: [&str; 3] = ["lost", "stolen", "unknown"];

#[derive(Serialize)]
struct Lookup<'a> {
    keys: &'a [String],
}

/// The names of `field.device_id`, `kind.phishing`, `state.new`, `value.yes` … in a language, in the order asked.
pub(crate) fn names(config: &Config, language: Language, keys: &[String]) -> Result<Vec<String>, Fault> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let text = config.templates.render(language, "words.txt", Lookup { keys })?;
    let found: Vec<String> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    if found.len() == keys.len() {
        return Ok(found);
    }
    Err(Fault::configure(format!(
        "templates/{language}/words.txt gives {} names for {} words; compare it with the shipped file",
        found.len(),
        keys.len()
    )))
}

/// One name.
pub(crate) fn name(config: &Config, language: Language, key: String) -> Result<String, Fault> {
    Ok(names(config, language, &[key])?.pop().unwrap_or_default())
}

/// The names of fields.
pub(crate) fn fields(config: &Config, language: Language, fields: &[Field]) -> Result<Vec<String>, Fault> {
    let keys: Vec<String> = fields.iter().map(|field| format!("field.{field}")).collect();
    names(config, language, &keys)
}

/// The key of a state's name.
pub(crate) fn state_key(state: State) -> String {
    let name = match state {
        State::New => "new",
        State::Acknowledged => "acknowledged",
        State::Closed => "closed",
        State::Quarantined => "quarantined",
        State::Merged => "merged",
    };
    format!("state.{name}")
}

/// An instant as people of a language write it, with the offset: a deadline read in the wrong zone is a missed one.
pub(crate) fn moment(at: Timestamp, zone: &TimeZone, language: Language) -> String {
    let format = match language {
        Language::De => "%d.%m.%Y, %H:%M Uhr (UTC%:z)",
        Language::En => "%-d %B %Y, %H:%M (UTC%:z)",
        Language::Nb => "%d.%m.%Y kl. %H.%M (UTC%:z)",
    };
    at.to_zoned(zone.clone()).strftime(format).to_string()
}

/// An instant in a table.
pub(crate) fn short_moment(at: Timestamp, zone: &TimeZone, language: Language) -> String {
    let format = match language {
        Language::De => "%d.%m. %H:%M",
        Language::En => "%-d %b %H:%M",
        Language::Nb => "%d.%m. %H.%M",
    };
    at.to_zoned(zone.clone()).strftime(format).to_string()
}

/// A length of time in the two largest units that matter: `2 d 3 h`, `4 h 10 min`, `5 min`. Without sign.
pub(crate) fn span(length: SignedDuration) -> String {
    let minutes = length.abs().as_mins();
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    match (days, hours) {
        (0, 0) => format!("{rest} min"),
        (0, _) if rest == 0 => format!("{hours} h"),
        (0, _) => format!("{hours} h {rest} min"),
        (_, 0) => format!("{days} d"),
        _ => format!("{days} d {hours} h"),
    }
}

/// The key of the name of a value that is one of our own words and not the reporter's.
fn value_key(field: Field, value: &Value) -> Option<String> {
    match value {
        Value::Answer(_) => Some(format!("value.{value}")),
        Value::Text(text) => match field {
            Field::Kind => text.parse::<Kind>().ok().map(|kind| format!("kind.{kind}")),
            Field::LostOrStolen if LOSSES.contains(&text.as_str()) => Some(format!("value.{text}")),
            _ => None,
        },
        Value::When(_) | Value::Number(_) | Value::List(_) => None,
    }
}

/// A field's value for an answer. A stranger's words are shown short and without working links; a word of ours that an
/// operator's older `words.txt` does not know is shown as it is.
pub(crate) fn value(field: Field, value: &Value, (config, language): (&Config, Language)) -> String {
    if let Some(word) = value_key(field, value).and_then(|key| name(config, language, key).ok()) {
        return word;
    }
    match value {
        Value::When(When::At(stamp)) => moment(stamp.instant(), &config.settings.organisation.timezone, language),
        Value::When(When::On(date)) => {
            let format = match language {
                Language::En => "%-d %B %Y",
                Language::De | Language::Nb => "%d.%m.%Y",
            };
            date.strftime(format).to_string()
        }
        Value::List(items) => quoted(&items.join(", ")),
        Value::Text(text) => quoted(text),
        Value::Number(_) | Value::Answer(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::fixture;
    use crate::model::kind::Priority;

    #[test]
    fn every_word_has_a_name_in_every_language() {
        let config = fixture::config();
        for language in Language::ALL {
            let mut keys: Vec<String> = Field::ALL.iter().map(|field| format!("field.{field}")).collect();
            keys.extend(Kind::ALL.iter().map(|kind| format!("kind.{kind}")));
            keys.extend(Priority::ALL.iter().map(|priority| format!("priority.{priority}")));
            keys.extend(["yes", "no"].iter().chain(&LOSSES).map(|word| format!("value.{word}")));
            keys.extend(
                [
                    State::New,
                    State::Acknowledged,
                    State::Closed,
                    State::Quarantined,
                    State::Merged,
                ]
                .map(state_key),
            );
            for word in ["acknowledgement", "reminder", "escalation", "digest", "alarm"] {
                keys.push(format!("purpose.{word}"));
            }
            assert_eq!(names(&config, language, &keys).unwrap().len(), keys.len());
        }
    }

    #[test]
    fn our_own_words_among_the_values_are_said_in_the_readers_language() {
        let config = fixture::config();
        let text = |text: &str| Value::Text(text.to_owned());
        for (language, stolen, leak) in [
            (Language::De, "gestohlen", "Datenabfluss"),
            (Language::En, "stolen", "data leak"),
            (Language::Nb, "stjålet", "datalekkasje"),
        ] {
            let said = |field, given: &Value| value(field, given, (&config, language)).to_lowercase();
            assert_eq!(said(Field::LostOrStolen, &text("stolen")), stolen);
            assert_eq!(said(Field::Kind, &text("data_leak")), leak.to_lowercase());
            assert_eq!(said(Field::Location, &text("stolen")), "stolen", "the reporter's word");
        }
        let mut older = fixture::config();
        let file = include_str!("../../templates/de/words.txt").replace("value.stolen", "value.gone");
        older
            .templates
            .environment
            .add_template_owned("de/words.txt", file)
            .unwrap();
        let shown = value(Field::LostOrStolen, &text("stolen"), (&older, Language::De));
        assert_eq!(shown, "stolen");
    }

    #[test]
    fn spans_are_told_in_the_units_that_matter() {
        for (minutes, text) in [
            (0, "0 min"),
            (59, "59 min"),
            (60, "1 h"),
            (250, "4 h 10 min"),
            (1440, "1 d"),
            (3000, "2 d 2 h"),
        ] {
            assert_eq!(span(SignedDuration::from_mins(minutes)), text);
            assert_eq!(span(SignedDuration::from_mins(-minutes)), text);
        }
    }
}
