//! Looking things up in a PDF without ever following a reference twice round.

use lopdf::{Dictionary, Document, Object, Stream};

/// References that lead to references are followed so far.
const HOPS: usize = 16;
/// Bytes of all streams together once inflated.
const TOTAL: usize = 100 << 20;

/// Operators of all pages together.
const STEPS: usize = 3_000_000;

/// What is left to read.
pub(crate) struct Budget {
    left: usize,
    /// Operators of content streams that may still be followed.
    steps: usize,
    spent: bool,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            left: TOTAL,
            steps: STEPS,
            spent: false,
        }
    }

    /// Takes one operator; false when there are none left.
    pub(crate) fn step(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        self.spent |= self.steps == 0;
        self.steps > 0
    }

    pub(crate) fn is_spent(&self) -> bool {
        self.spent
    }

    /// A stream's content, inflated.
    pub(crate) fn inflate(&mut self, stream: &Stream) -> Option<Vec<u8>> {
        let limit = super::STREAM.min(self.left);
        if let Ok(bytes) = stream.get_plain_content_with_limit(limit) {
            self.left = self.left.saturating_sub(bytes.len());
            return Some(bytes);
        }
        self.spent = true;
        None
    }
}

/// The object behind a reference.
pub(crate) fn resolve<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Object> {
    let mut object = object;
    for _ in 0..HOPS {
        match object {
            Object::Reference(id) => object = document.objects.get(id)?,
            _ => return Some(object),
        }
    }
    None
}

/// An entry of a dictionary, resolved.
pub(crate) fn get<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    resolve(document, dictionary.get(key).ok()?).filter(|object| !matches!(object, Object::Null))
}

/// An entry that is a dictionary (or a stream's).
pub(crate) fn get_dictionary<'a>(
    document: &'a Document,
    dictionary: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Dictionary> {
    match get(document, dictionary, key)? {
        Object::Dictionary(found) => Some(found),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// An entry that is an array.
pub(crate) fn get_array<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [Object]> {
    match get(document, dictionary, key)? {
        Object::Array(items) => Some(items),
        _ => None,
    }
}

/// A text string or a name as text: UTF-16, UTF-8 or `PDFDocEncoding`.
pub(crate) fn text_of(object: &Object) -> Option<String> {
    match object {
        Object::String(..) => lopdf::decode_text_string(object).ok().map(|text| clean(&text)),
        Object::Name(name) => Some(name_text(name)),
        Object::Stream(stream) => {
            let bytes = stream.get_plain_content_with_limit(1 << 20).ok()?;
            let string = Object::String(bytes, lopdf::StringFormat::Literal);
            lopdf::decode_text_string(&string).ok().map(|text| clean(&text))
        }
        _ => None,
    }
}

/// A name: UTF-8 by ISO 32000-2, Latin-1 in older files.
pub(crate) fn name_text(name: &[u8]) -> String {
    match std::str::from_utf8(name) {
        Ok(text) => text.to_owned(),
        Err(_) => name.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Line breaks as `\n`, no control characters and no language escapes (ISO 32000-1, 7.9.2.2).
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// A number as a float.
pub(crate) fn number(object: &Object) -> Option<f64> {
    match object {
        Object::Integer(number) => i32::try_from(*number).ok().map(f64::from),
        Object::Real(number) => Some(f64::from(*number)),
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// A rectangle with its corners in order: left, bottom, right, top, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub(crate) left: f64,
    pub(crate) bottom: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
}

impl Rect {
    pub(crate) fn of(document: &Document, items: &[Object]) -> Option<Self> {
        let mut numbers = items.iter().filter_map(|item| number(resolve(document, item)?));
        let (a, b, c, d) = (numbers.next()?, numbers.next()?, numbers.next()?, numbers.next()?);
        Some(Self {
            left: a.min(c),
            bottom: b.min(d),
            right: a.max(c),
            top: b.max(d),
        })
    }

    /// The upright rectangle around points.
    pub(crate) fn around(points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let empty = Self {
            left: f64::INFINITY,
            bottom: f64::INFINITY,
            right: f64::NEG_INFINITY,
            top: f64::NEG_INFINITY,
        };
        points.into_iter().fold(empty, |rect, (x, y)| Self {
            left: rect.left.min(x),
            bottom: rect.bottom.min(y),
            right: rect.right.max(x),
            top: rect.top.max(y),
        })
    }

    pub(crate) fn height(self) -> f64 {
        self.top - self.bottom
    }

    pub(crate) fn width(self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn centre(self) -> (f64, f64) {
        (
            f64::midpoint(self.left, self.right),
            f64::midpoint(self.bottom, self.top),
        )
    }

    pub(crate) fn contains(self, (x, y): (f64, f64)) -> bool {
        (self.left..=self.right).contains(&x) && (self.bottom..=self.top).contains(&y)
    }

    /// The rectangle with a margin around it.
    pub(crate) fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            bottom: self.bottom - by,
            right: self.right + by,
            top: self.top + by,
        }
    }

    pub(crate) fn is_finite(self) -> bool {
        [self.left, self.bottom, self.right, self.top]
            .into_iter()
            .all(f64::is_finite)
    }

    /// The part that both have.
    pub(crate) fn common(self, other: Self) -> Option<Self> {
        let both = Self {
            left: self.left.max(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.min(other.right),
            top: self.top.min(other.top),
        };
        (both.left < both.right && both.bottom < both.top).then_some(both)
    }
}
