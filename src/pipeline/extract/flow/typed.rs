//! What people type where a program would show a look: `~~ja~~ / nein`, `*ja* / nein`; and the signs of YAML.

use crate::pipeline::dissect::choice::{self, Look};

/// A line with its typed looks turned into boxes; nothing where none answers.
pub(crate) fn chosen(text: &str) -> Option<String> {
    let listed = text.contains(['/', '|']) && text.contains('*');
    if text.len() > 1000 || !(listed || text.contains("~~")) {
        return None;
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((at, sign)) = first_sign(rest) {
        let look = if sign == "~~" { Look::Struck } else { Look::Bold };
        let (before, tail) = rest.split_at_checked(at)?;
        let inner = tail.get(sign.len()..)?;
        let Some((words, after)) = inner.split_once(sign) else {
            break;
        };
        out.push_str(before);
        choice::wrap(look, words, &mut out);
        rest = after;
    }
    out.push_str(rest);
    let read = choice::resolve(&out);
    // Stars that choose nothing stay what they are.
    (text.contains("~~") || read.contains('☒')).then(|| read.into_owned())
}

/// A label without the stars and dashes that stand for bold letters where a mail has no looks: `*Navn*`, `**Name:**
/// Erika`, `_Telefon_: 1`. Nothing for a line that does not begin so.
pub(crate) fn plain(text: &str) -> Option<String> {
    let sign = ["**", "__", "*", "_"].into_iter().find(|sign| text.starts_with(sign))?;
    let (label, rest) = text.get(sign.len()..)?.split_once(sign)?;
    let touches = label.starts_with(char::is_alphanumeric) && !label.ends_with(' ');
    let stands = rest.is_empty() || rest.starts_with([' ', ':', '?', '\t']);
    (touches && stands && label.chars().count() <= 120).then(|| format!("{label}{rest}"))
}

/// Whether underscores around a line are the line of the form on which an answer is written, and no look: `_The door
/// stood open._`
pub(crate) fn is_written(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('_').and_then(|text| text.strip_suffix('_')) else {
        return false;
    };
    let inner = inner.trim_matches('_');
    inner.ends_with(['.', '!', ',', ';']) || inner.split_whitespace().count() >= 8
}

fn first_sign(text: &str) -> Option<(usize, &'static str)> {
    let found = ["~~", "**", "*"]
        .iter()
        .filter_map(|sign| Some((text.find(sign)?, *sign)));
    // `**` before `*` at the same place.
    found.min_by_key(|(at, sign)| (*at, 3_usize.saturating_sub(sign.len())))
}

/// A value without the quotes and block signs of YAML, whose keys are written small.
pub(crate) fn value(label: &str, value: String) -> String {
    let key = label
        .chars()
        .all(|c| c.is_ascii_lowercase() || matches!(c, '_' | '-' | '.'));
    if !key {
        return value;
    }
    if matches!(value.as_str(), ">" | "|" | ">-" | "|-") {
        return String::new();
    }
    let bare = ['"', '\''].iter().find_map(|quote| {
        let inner = value.strip_prefix(*quote)?.strip_suffix(*quote)?;
        (!inner.contains(*quote)).then(|| inner.to_owned())
    });
    bare.unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn underscores_around_an_answer_are_the_line_it_is_written_on() {
        for text in [
            "_The door stood open._",
            "_Die Tasche lag im Flur, und am Morgen war sie nicht_",
        ] {
            assert!(is_written(text), "{text}");
        }
        for text in ["_What happened?_", "_Name_", "__________", "*The door stood open.*"] {
            assert!(!is_written(text), "{text}");
        }
    }

    #[test]
    fn typed_looks_answer() {
        assert_eq!(
            chosen("Verschlüsselt: ~~ja~~ / nein").as_deref(),
            Some("Verschlüsselt: ☐ ja  ☒ nein")
        );
        assert_eq!(
            chosen("Daten betroffen: **ja** / nein").as_deref(),
            Some("Daten betroffen: ☒ ja  ☐ nein")
        );
        assert_eq!(chosen("* Telefon: 0201/123"), None);
        assert_eq!(chosen("5 * 3 / 2 * 4"), None);
        assert_eq!(plain("*Tiltak så langt*").as_deref(), Some("Tiltak så langt"));
        assert_eq!(plain("**Name:** Erika").as_deref(), Some("Name: Erika"));
        assert_eq!(plain("_Telefon_: 1").as_deref(), Some("Telefon: 1"));
        assert_eq!(plain("* Telefon: 0201 * 5"), None);
        assert_eq!(plain("____ Name"), None);
        assert_eq!(value("phone", "\"+47 1\"".into()), "+47 1");
        assert_eq!(value("Betreff", "\"Rechnung\"".into()), "\"Rechnung\"");
    }
}
