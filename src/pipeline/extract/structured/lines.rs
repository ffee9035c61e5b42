//! `key: value` lines with lists: the flat part of YAML, and the older X-ARF. An own reader, because YAML at large has
//! anchors that expand, tags that construct and keys of any shape, and strangers write what is read here.

use super::MOST;
use crate::model::report::Field;

/// Longest key, bytes.
const LONGEST_KEY: usize = 80;
/// Longest value, bytes.
const LONGEST_VALUE: usize = 64 << 10;
/// Keys inside keys.
const NESTED: usize = 16;

/// What stands behind a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// A text; empty when nothing was given.
    Text(String),
    /// The items of a list.
    List(Vec<String>),
}

/// A key, with the keys around it (`report.kind`), and what stands behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) key: String,
    pub(super) value: Given,
}

/// The pairs of `{a: 1, b: [x, y]}`; nothing when the braces do not hold just that.
pub(super) fn flow(text: &str) -> Option<Vec<Pair>> {
    let inner = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    let (mut quote, mut depth, mut broken) = (None, 0_usize, false);
    let separators = |c: char| {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '[') => depth = depth.saturating_add(1),
            (None, ']') => depth = depth.saturating_sub(1),
            (None, '{' | '}') => broken = true,
            _ => {}
        }
        c == ',' && quote.is_none() && depth == 0
    };
    let pieces: Vec<&str> = inner.split(separators).take(MOST).collect();
    let whole = quote.is_none() && depth == 0 && !broken;
    let pair = |piece: &&str| {
        let (key, value) = split(piece.trim())?;
        Some(Pair {
            key: key.to_owned(),
            value: value_of(value),
        })
    };
    let filled = pieces.iter().filter(|piece| !piece.trim().is_empty());
    whole.then(|| filled.map(pair).collect()).flatten()
}

/// Whether a field stands below a text: no YAML, and its value would be taken for the text's.
pub(super) fn is_broken(text: &str) -> bool {
    let mut above: Option<usize> = None;
    for line in text.lines().take(MOST).filter(|line| !line.trim().is_empty()) {
        let content = line.trim_start_matches(' ');
        let indent = line.len().saturating_sub(content.len());
        let pair = split(content.trim_end());
        let field = pair.is_some_and(|(key, _)| key.parse::<Field>().is_ok());
        if field && above.is_some_and(|above| above < indent) {
            return true;
        }
        let told = pair.filter(|(_, value)| !value.is_empty() && !value.starts_with(['|', '>', '"', '\'']));
        above = told.map(|_| indent);
    }
    false
}

/// The documents of a text, split at `---`.
pub(super) fn documents(text: &str) -> Vec<Vec<Pair>> {
    let mut reader = Reader::default();
    for line in text.lines() {
        reader.line(line);
    }
    reader.end_document();
    reader.documents
}

#[derive(Default)]
struct Reader {
    documents: Vec<Vec<Pair>>,
    pairs: Vec<Pair>,
    /// Indentation and name of the keys around the line.
    around: Vec<(usize, String)>,
    /// A text of several lines under way: the key's indentation, whether line breaks count.
    block: Option<(usize, bool)>,
    total: usize,
}

impl Reader {
    fn end_document(&mut self) {
        if !self.pairs.is_empty() {
            self.documents.push(std::mem::take(&mut self.pairs));
        }
        self.around.clear();
        self.block = None;
    }

    fn line(&mut self, line: &str) {
        let content = line.trim();
        let indent = line.len().saturating_sub(line.trim_start_matches(' ').len());
        if let Some((least, breaks)) = self.block {
            if content.is_empty() || indent > least {
                self.append(content, if breaks { '\n' } else { ' ' });
                return;
            }
            self.block = None;
        }
        // `%YAML 1.2` stands before a document (YAML 1.2.2, 6.8).
        let directive = self.pairs.is_empty() && line.starts_with('%');
        if content.is_empty() || content.starts_with('#') || directive {
            return;
        }
        if matches!(line.trim_end(), "---" | "...") {
            self.end_document();
            return;
        }
        if self.total >= MOST {
            return;
        }
        if let Some(item) = content.strip_prefix("- ").or_else(|| (content == "-").then_some("")) {
            self.item(item, indent);
        } else if let Some((key, value)) = split(content)
            && (self.pairs.is_empty() || !line.starts_with('\t'))
        {
            self.pair(key, value, indent);
        } else if indent > 0 || line.starts_with('\t') {
            self.append(content, ' ');
        }
    }

    fn pair(&mut self, key: &str, value: &str, indent: usize) {
        // A folded value in the older X-ARF may hold a colon; only an empty key has keys below it.
        let deeper = self.around.last().is_some_and(|(outer, _)| *outer < indent);
        if deeper && matches!(self.pairs.last(), Some(Pair { value: Given::Text(text), .. }) if !text.is_empty()) {
            self.append(&format!("{key}: {value}"), ' ');
            return;
        }
        while self.around.last().is_some_and(|(outer, _)| *outer >= indent) {
            self.around.pop();
        }
        let mut path: String = self.around.iter().flat_map(|(_, key)| [key.as_str(), "."]).collect();
        path.push_str(key);
        if self.around.len() < NESTED {
            self.around.push((indent, key.to_owned()));
        }
        self.total = self.total.saturating_add(1);
        let style = value.split(' ').next().unwrap_or_default();
        if matches!(style, "|" | "|-" | "|+" | ">" | ">-" | ">+") {
            self.block = Some((indent, style.starts_with('|')));
        }
        let value = if self.block.is_some() {
            Given::Text(String::new())
        } else {
            value_of(value)
        };
        self.pairs.push(Pair { key: path, value });
    }

    fn item(&mut self, item: &str, indent: usize) {
        let fits = self.around.last().is_some_and(|(outer, _)| *outer <= indent);
        let Some(last) = self.pairs.last_mut().filter(|_| fits) else {
            return;
        };
        self.total = self.total.saturating_add(1);
        let item = scalar(item);
        match &mut last.value {
            Given::List(items) => items.push(item),
            Given::Text(text) if text.is_empty() => last.value = Given::List(vec![item]),
            Given::Text(_) => {}
        }
    }

    fn append(&mut self, content: &str, joint: char) {
        let Some(last) = self.pairs.last_mut() else { return };
        let text = match &mut last.value {
            Given::Text(text) => text,
            Given::List(items) => match items.last_mut() {
                Some(item) => item,
                None => return,
            },
        };
        if text.len().saturating_add(content.len()) < LONGEST_VALUE {
            if !text.is_empty() {
                text.push(joint);
            }
            text.push_str(content);
        }
    }
}

/// `key: value`; the key is a word or a few, in quotes or not.
fn split(content: &str) -> Option<(&str, &str)> {
    let (key, value) = match content.split_once(": ") {
        Some(both) => both,
        None => (content.strip_suffix(':')?, ""),
    };
    let key = key.trim().trim_matches(['"', '\'']);
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '.');
    let fits = !key.is_empty() && key.len() <= LONGEST_KEY && key.chars().all(plain);
    fits.then(|| (key, value.trim()))
}

fn value_of(text: &str) -> Given {
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    match inner {
        Some(inner) => Given::List(pieces(inner).into_iter().filter(|item| !item.is_empty()).collect()),
        None => Given::Text(scalar(text)),
    }
}

/// The items of `[a, "b, c"]`.
fn pieces(inner: &str) -> Vec<String> {
    let mut quote: Option<char> = None;
    let separators = move |c: char| {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
        c == ',' && quote.is_none()
    };
    inner.split(separators).take(MOST).map(scalar).collect()
}

/// A value without quotes, comment and YAML's words for nothing.
fn scalar(text: &str) -> String {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix('"') {
        return quoted(rest);
    }
    if let Some(rest) = text.strip_prefix('\'') {
        let inner = rest.split(" #").next().unwrap_or(rest).trim_end();
        return inner.strip_suffix('\'').unwrap_or(inner).replace("''", "'");
    }
    let bare = text.split(" #").next().unwrap_or_default().trim();
    if matches!(bare, "~" | "null" | "Null" | "NULL") || bare.starts_with('#') {
        return String::new();
    }
    bare.to_owned()
}

/// The text up to the closing quote; the escapes that occur in practice.
fn quoted(rest: &str) -> String {
    let mut out = String::new();
    let mut letters = rest.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => break,
            },
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, Given)> {
        let all = documents(text).into_iter().flatten();
        all.map(|pair| (pair.key, pair.value)).collect()
    }

    fn text(key: &str, value: &str) -> (String, Given) {
        (key.to_owned(), Given::Text(value.to_owned()))
    }

    fn list(key: &str, items: &[&str]) -> (String, Given) {
        (
            key.to_owned(),
            Given::List(items.iter().map(|item| (*item).to_owned()).collect()),
        )
    }

    #[test]
    fn flat_yaml_is_read() {
        let yaml = "--- \n# a comment\nkind: phishing # so it seems\n\"org_unit\": \"Physik: Labor \\\"3\\\"\"\n\
                    location: 'Tromsø'\ninformed: ~\naffected_systems:\n  - srv1\n  - \"srv2\"\n\
                    data_categories: [names, \"a, b\"]\ndescription: |\n  First line.\n\n  Key: second.\nmeasures: >\n  a\n  b\n\
                    consequences: goes on\n  here\nsubject: end\n";
        assert_eq!(
            read(yaml),
            [
                text("kind", "phishing"),
                text("org_unit", "Physik: Labor \"3\""),
                text("location", "Tromsø"),
                text("informed", ""),
                list("affected_systems", &["srv1", "srv2"]),
                list("data_categories", &["names", "a, b"]),
                text("description", "First line.\n\nKey: second."),
                text("measures", "a b"),
                text("consequences", "goes on here"),
                text("subject", "end"),
            ]
        );
    }

    #[test]
    fn keys_below_a_key_carry_its_name() {
        assert_eq!(
            read("report:\n  kind: spam\n  org_unit: x\nlist:\n- a\n- b\nend: 1"),
            [
                text("report", ""),
                text("report.kind", "spam"),
                text("report.org_unit", "x"),
                list("list", &["a", "b"]),
                text("end", "1")
            ]
        );
    }

    #[test]
    fn folded_values_of_old_reports_are_joined() {
        assert_eq!(
            read("Report-Type: login-attack\nUser-Agent: x\n y\n\tz: 1\nDate: Mon"),
            [
                text("Report-Type", "login-attack"),
                text("User-Agent", "x y z: 1"),
                text("Date", "Mon")
            ]
        );
    }

    #[test]
    fn documents_are_told_apart_and_what_is_no_yaml_is_left() {
        assert_eq!(documents("a: 1\n---\na: 2\n...\n").len(), 2);
        assert_eq!(read("just words\n\n!!python/object: x\n&a [*a, *a]\n- lone item\n"), []);
    }

    #[test]
    fn braces_directives_and_broken_files_are_told_apart() {
        let pairs = flow("{kind: spam, location: \"Bergen, 2\", informed: [a, b]}").unwrap();
        let pairs: Vec<_> = pairs.into_iter().map(|pair| (pair.key, pair.value)).collect();
        assert_eq!(
            pairs,
            [
                text("kind", "spam"),
                text("location", "Bergen, 2"),
                list("informed", &["a", "b"])
            ]
        );
        assert_eq!(flow("{kind: {a: b}}"), None);
        assert_eq!(flow("{kind: \"spam}"), None);
        assert_eq!(read("%YAML 1.1\n---\nkind: spam\n"), [text("kind", "spam")]);
        assert!(is_broken("org_unit: Labor\n  kind: spam\n"));
        assert!(!is_broken(
            "report:\n  kind: spam\n  description: |\n    kind: x\nsubject: a\n  b\n"
        ));
    }

    #[test]
    fn anchors_expand_to_nothing() {
        let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
        assert_eq!(read(bomb)[2], list("c", &["*b", "*b"]));
    }
}
