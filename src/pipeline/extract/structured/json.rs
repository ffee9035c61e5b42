//! JSON under limits that are checked before anything is allocated for it.

use serde_json::{Deserializer, Value};

use super::DEPTH;

/// Values of one document; beyond that no honest report goes.
const VALUES: usize = 200_000;

/// Parses one document, or several behind one another (one a line) as a list.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    weigh(text)?;
    let mut documents: Vec<Value> = Vec::new();
    for document in Deserializer::from_str(text).into_iter::<Value>() {
        documents.push(
            document
                .map_err(|error| format!("it is no valid JSON (line {}, column {})", error.line(), error.column()))?,
        );
    }
    match documents.len() {
        0 => Err("it is empty".to_owned()),
        1 => Ok(documents.remove(0)),
        _ => Ok(Value::Array(documents)),
    }
}

/// Depth and number of values, going by brackets and commas outside of strings.
fn weigh(text: &str) -> Result<(), String> {
    let (mut depth, mut values) = (0_usize, 0_usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in text.bytes() {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = byte == b'\\' && !escaped;
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'{' | b'[' => {
                depth = depth.saturating_add(1);
                values = values.saturating_add(1);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' | b'\n' => values = values.saturating_add(1),
            _ => {}
        }
        if depth > DEPTH {
            return Err(format!("it is nested deeper than the {DEPTH} levels that are read"));
        }
        if values > VALUES {
            return Err(format!("it has more than the {VALUES} values that are read"));
        }
    }
    Ok(())
}

/// One value of a document with the way to it.
#[derive(Clone, Debug)]
pub(super) struct Leaf<'v> {
    /// Keys from the top, `Report.SourceIp`; lists have no number.
    pub(super) path: String,
    /// Text, number, truth value.
    pub(super) value: &'v Value,
}

impl Leaf<'_> {
    /// The value as text.
    pub(super) fn text(&self) -> String {
        scalar(self.value).unwrap_or_default()
    }
}

/// A text, number or truth value as text; nothing for null, lists and objects.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(true) => Some("yes".to_owned()),
        Value::Bool(false) => Some("no".to_owned()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// All values below one, at most `most`, in the order of the document. Never deeper than `weigh` lets pass.
pub(super) fn leaves(value: &Value, most: usize) -> Vec<Leaf<'_>> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((path, value)) = open.pop() {
        if found.len() >= most {
            break;
        }
        match value {
            Value::Null => {}
            Value::Object(map) => {
                let below = map.iter().take(most).map(|(key, value)| {
                    let key: String = key.chars().take(100).collect();
                    let path = if path.is_empty() { key } else { format!("{path}.{key}") };
                    (path, value)
                });
                let start = open.len();
                open.extend(below);
                open.get_mut(start..).unwrap_or_default().reverse();
            }
            Value::Array(items) => open.extend(items.iter().take(most).rev().map(|item| (path.clone(), item))),
            _ => found.push(Leaf { path, value }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_documents_are_refused_before_they_cost_anything() {
        assert!(parse(&"[".repeat(1 << 20)).unwrap_err().contains("nested"));
        assert!(
            parse(&format!("[{}1]", "1,".repeat(300_000)))
                .unwrap_err()
                .contains("values")
        );
        assert!(parse(r#"{"a": 1e999}"#).unwrap_err().contains("line 1"));
        assert!(parse("").unwrap_err().contains("empty"));
        // Brackets in strings nest nothing.
        assert!(parse(&format!("\"{}\\\"[\"", "[".repeat(100))).is_ok());
    }

    #[test]
    fn one_document_a_line_is_a_list() {
        assert_eq!(
            parse("{\"a\":1}\n{\"a\":2}\n").unwrap(),
            serde_json::json!([{"a": 1}, {"a": 2}])
        );
    }

    #[test]
    fn leaves_come_in_the_order_of_the_document() {
        let value = serde_json::json!({"b": {"c": [1, {"d": true}]}, "a": "x", "n": null});
        let all: Vec<_> = leaves(&value, 100)
            .iter()
            .map(|leaf| (leaf.path.clone(), leaf.text()))
            .collect();
        let want = [("b.c", "1"), ("b.c.d", "yes"), ("a", "x")];
        assert_eq!(all, want.map(|(path, text)| (path.to_owned(), text.to_owned())));
        assert_eq!(leaves(&value, 1).len(), 1);
    }
}
