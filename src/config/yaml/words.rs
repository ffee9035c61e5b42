//! serde's messages in words for the person who edits the file.

/// Words between back-ticks.
fn quoted(message: &str) -> impl Iterator<Item = String> {
    message.split('`').skip(1).step_by(2).map(str::to_owned)
}

/// The key of an “unknown field” message, and the keys that are known there.
pub(super) fn unknown_key(message: &str) -> Option<(String, Vec<String>)> {
    if !message.starts_with("unknown field") {
        return None;
    }
    let mut words = quoted(message);
    Some((words.next()?, words.collect()))
}

/// The key of a “missing field” message.
pub(super) fn missing_key(message: &str) -> Option<String> {
    message.starts_with("missing field").then(|| quoted(message).next())?
}

/// The word of an “unknown variant” message.
pub(super) fn unknown_variant(message: &str) -> Option<String> {
    message.starts_with("unknown variant").then(|| quoted(message).next())?
}

/// Names the key and the one that was probably meant.
pub(super) fn unknown_key_sentence(name: &str, known: &[String]) -> String {
    match closest(name, known) {
        Some(meant) => format!("unknown key `{name}`; did you mean `{meant}`?"),
        None if known.is_empty() => format!("unknown key `{name}`; remove it"),
        None => format!("unknown key `{name}`; known here: {}", known.join(", ")),
    }
}

/// The known word that differs least, when any is close enough to be a slip of the pen.
pub(crate) fn closest<'k>(name: &str, known: &'k [String]) -> Option<&'k str> {
    let lower = name.to_lowercase().replace('-', "_");
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&lower, word), word))
        .min()
        .filter(|(distance, word)| *distance <= word.chars().count() / 3)
        .map(|(_, word)| word.as_str())
}

/// Any other message, after the words that say what it is about.
pub(super) fn sentence(subject: &str, message: &str) -> String {
    if message.starts_with("unknown variant") {
        let mut words = quoted(message);
        let given = words.next().unwrap_or_default();
        let known: Vec<String> = words.collect();
        let list = known.join(", ");
        return match closest(&given, &known) {
            Some(meant) => format!("{subject}“{given}” is not known; did you mean {meant}? It takes one of {list}"),
            None => format!("{subject}“{given}” is not known; write one of {list}"),
        };
    }
    let Some((found, wanted)) = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|rest| rest.rsplit_once(", expected "))
    else {
        return format!("{subject}{message}");
    };
    format!("{subject}found {}, write {}", found_words(found), wanted_words(wanted))
}

fn found_words(found: &str) -> String {
    match found {
        "map" => "a section of keys".to_owned(),
        "sequence" => "a list".to_owned(),
        "unit value" | "Option value" => "nothing".to_owned(),
        other => other.replace("string ", "text ").replace('`', ""),
    }
}

fn wanted_words(wanted: &str) -> String {
    match wanted {
        "a string" | "string" => "text".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "a sequence" => "a list ([a, b] or lines that start with -)".to_owned(),
        "a map" => "a section of keys".to_owned(),
        "u8" => "a whole number from 0 to 255".to_owned(),
        "u16" => "a whole number from 0 to 65535".to_owned(),
        "u32" | "u64" | "usize" => "a whole number, not negative".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        other if other.starts_with("struct ") => "a section of keys".to_owned(),
        other => other.to_owned(),
    }
}
