//! Names from which the sting was taken (`hxxp`, `[.]`, `(at)`), as they were.

use std::sync::LazyLock;

use regex::Regex;

use super::TLDS;

static DEFANG: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\[h[xt*_]{2,4}ps?://\]|\s?\[\.\]\s?|\(\.\)|\{\.\}|<\.>|\\\.|\s?[\[({](?:dot|punkt|punktum)[\])}]\s?|[\[({]@[\])}]|\s?[\[({](?:at|ät|krøll)[\])}]\s?|(?:h[xt*_]{2,4}p|f[xt]p)(?:\[s\]|s)?(?:\[:\]//|:\[//\]|\[://\]|\[:\s?//\]|\[:\]/|://)|\[:\]|\b\[::\]|\[/\]|\b[\[({]\.\b|\b\.[\])}]\b",
    )
    .ok()
});
/// `evil dot example dot com`, `ceo at evil dot com`.
static SPELT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:([a-z0-9._%+-]+)\s+at\s+)?([a-z0-9-]+(?:\s+(?:dot|punkt|punktum)\s+[a-z0-9-]+){1,6})\b").ok()
});
static SPELT_DOT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\s+(?:dot|punkt|punktum)\s+").ok());
/// `hxxp:\\evil.example\login`: the slashes fell over.
static FALLEN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"(?i)\bh[xt]{2,4}ps?:\\\\[^\s<>"',;]+"#).ok());

pub(super) fn refang(text: &str) -> String {
    let text = upright(spelt(text));
    let defanged = text.contains(['[', ']', '(', '{', '<', '\\'])
        || text.contains("xx")
        || text.contains("XX")
        || text.contains("p://")
        || text.contains("ps://");
    let Some(regex) = DEFANG.as_ref().filter(|_| defanged) else {
        return text;
    };
    regex
        .replace_all(&text, |found: &regex::Captures<'_>| {
            let found = found.get(0).map_or("", |found| found.as_str()).to_lowercase();
            if found.starts_with('h') || found.starts_with("[h") {
                let secure = if found.contains('s') { "https://" } else { "http://" };
                secure.to_owned()
            } else if found.starts_with('f') {
                "ftp://".to_owned()
            } else if found.contains("at") || found.contains(['@', 'ä', 'ø']) {
                "@".to_owned()
            } else if found == "[::]" {
                "::".to_owned()
            } else if found.contains(':') {
                ":".to_owned()
            } else if found.contains('/') {
                "/".to_owned()
            } else {
                ".".to_owned()
            }
        })
        .into_owned()
}

/// “Connect the dot to the line”: `.to` is a top-level domain, and this no name.
const ARTICLES: [&str; 12] = [
    "the", "a", "an", "this", "that", "each", "der", "die", "den", "das", "det", "en",
];

/// Names whose dots are written out. Only where the last word is a top-level domain: “connect the dot here” is none.
fn spelt(text: &str) -> String {
    let lower = text.to_lowercase();
    let likely = [" dot ", " punkt ", " punktum "]
        .iter()
        .any(|word| lower.contains(word));
    let (Some(regex), Some(dot), true) = (SPELT.as_ref(), SPELT_DOT.as_ref(), likely) else {
        return text.to_owned();
    };
    regex
        .replace_all(text, |found: &regex::Captures<'_>| {
            let whole = found.get(0).map_or("", |found| found.as_str());
            let name = found.get(2).map_or("", |name| name.as_str());
            let name = dot.replace_all(name, ".");
            let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
            let first = name.split('.').next().unwrap_or_default().to_lowercase();
            if !TLDS.contains(&ending.as_str()) || ARTICLES.contains(&first.as_str()) {
                return whole.to_owned();
            }
            match found.get(1) {
                Some(local) => format!("{}@{name}", local.as_str()),
                None => name.into_owned(),
            }
        })
        .into_owned()
}

/// Links whose slashes fell over, with them upright.
fn upright(text: String) -> String {
    let Some(regex) = FALLEN.as_ref().filter(|_| text.contains(":\\\\")) else {
        return text;
    };
    regex
        .replace_all(&text, |found: &regex::Captures<'_>| {
            let link = found.get(0).map_or("", |found| found.as_str());
            link.replace("\\.", ".").replace('\\', "/")
        })
        .into_owned()
}
