//! The text operators of a content stream (ISO 32000-1, 9.4), as far as they say which words stand where.

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use crate::pipeline::extract::pdf::font::Font;
use crate::pipeline::extract::pdf::objects::{Budget, get, get_array, get_dictionary, number, resolve};

const MOST_WORDS: usize = 100_000;
const MOST_OPERATIONS: usize = 1_000_000;
/// Forms inside forms are followed so deep.
const DEPTH: usize = 6;

/// A word on a page: from, to and baseline in points, and the size of its letters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) base: f64,
    pub(crate) size: f64,
}

/// A transformation `a b c d e f`.
#[derive(Clone, Copy)]
struct Matrix([f64; 6]);

impl Matrix {
    const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// First `self`, then `then`.
    fn then(self, then: Self) -> Self {
        let (mine, next) = (self.0, then.0);
        let turn = |x: f64, y: f64| (x.mul_add(next[0], y * next[2]), x.mul_add(next[1], y * next[3]));
        let (right, up, origin) = (turn(mine[0], mine[1]), turn(mine[2], mine[3]), turn(mine[4], mine[5]));
        Self([right.0, right.1, up.0, up.1, origin.0 + next[4], origin.1 + next[5]])
    }

    fn shift(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    fn of(operands: &[Object]) -> Option<Self> {
        let numbers: Vec<f64> = operands.iter().filter_map(number).collect();
        numbers.try_into().ok().map(Self)
    }
}

#[derive(Clone, Copy)]
struct State {
    place: Matrix,
    size: f64,
    letters: f64,
    words: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// The words of a page in the order in which they are drawn.
pub(crate) fn read<'a>(
    document: &'a Document,
    page: &'a Dictionary,
    resources: &'a Dictionary,
    budget: &mut Budget,
) -> Vec<Word> {
    let mut words = Vec::new();
    let content = page_content(document, page, budget);
    let mut reader = Reader {
        document,
        budget,
        words: &mut words,
        operations: 0,
    };
    reader.stream(&content, resources, Matrix::IDENTITY, 0);
    words
}

fn page_content(document: &Document, page: &Dictionary, budget: &mut Budget) -> Vec<u8> {
    let mut content = Vec::new();
    let mut add = |object: &Object| {
        if let Some(Object::Stream(stream)) = resolve(document, object)
            && let Some(bytes) = budget.inflate(stream)
        {
            content.extend(bytes);
            content.push(b'\n');
        }
    };
    match get(document, page, b"Contents") {
        Some(Object::Array(parts)) => parts.iter().take(1000).for_each(&mut add),
        Some(stream @ Object::Stream(_)) => add(stream),
        _ => {}
    }
    content
}

struct Reader<'a, 'b> {
    document: &'a Document,
    budget: &'b mut Budget,
    words: &'b mut Vec<Word>,
    operations: usize,
}

struct Cursor<'a> {
    state: State,
    stack: Vec<State>,
    text: Matrix,
    line: Matrix,
    fonts: HashMap<Vec<u8>, Font<'a>>,
    font: Option<Vec<u8>>,
}

impl<'a> Reader<'a, '_> {
    fn stream(&mut self, content: &[u8], resources: &'a Dictionary, place: Matrix, depth: usize) {
        let mut cursor = Cursor {
            state: State {
                place,
                size: 0.0,
                letters: 0.0,
                words: 0.0,
                stretch: 1.0,
                leading: 0.0,
                rise: 0.0,
            },
            stack: Vec::new(),
            text: Matrix::IDENTITY,
            line: Matrix::IDENTITY,
            fonts: self.fonts(resources),
            font: None,
        };
        for operation in Content::<Vec<lopdf::content::Operation>>::decode_iter(content) {
            let Ok(operation) = operation else { return };
            self.operations = self.operations.saturating_add(1);
            if self.operations > MOST_OPERATIONS || self.words.len() > MOST_WORDS {
                return;
            }
            if operation.operator == "Do" {
                if let Some(Object::Name(name)) = operation.operands.first() {
                    self.form(name, resources, cursor.state.place, depth);
                }
            } else if cursor.moves(&operation.operator, &operation.operands) {
                self.show(&mut cursor, &operation.operator, &operation.operands);
            }
        }
    }

    fn fonts(&self, resources: &'a Dictionary) -> HashMap<Vec<u8>, Font<'a>> {
        let Some(fonts) = get_dictionary(self.document, resources, b"Font") else {
            return HashMap::new();
        };
        fonts
            .iter()
            .take(200)
            .filter_map(|(name, font)| {
                let font = resolve(self.document, font)?.as_dict().ok()?;
                Some((name.clone(), Font::of(self.document, font)))
            })
            .collect()
    }

    /// A form (`XObject`) is drawn in place.
    fn form(&mut self, name: &[u8], resources: &'a Dictionary, place: Matrix, depth: usize) {
        if depth >= DEPTH {
            return;
        }
        let document = self.document;
        let form = get_dictionary(document, resources, b"XObject").and_then(|forms| get(document, forms, name));
        let Some(Object::Stream(form)) = form else { return };
        if !matches!(form.dict.get(b"Subtype"), Ok(Object::Name(kind)) if kind == b"Form") {
            return;
        }
        let matrix = get_array(document, &form.dict, b"Matrix")
            .and_then(Matrix::of)
            .unwrap_or(Matrix::IDENTITY);
        let own = get_dictionary(document, &form.dict, b"Resources").unwrap_or(resources);
        if let Some(content) = self.budget.inflate(form) {
            self.stream(&content, own, matrix.then(place), depth.saturating_add(1));
        }
    }

    fn show(&mut self, cursor: &mut Cursor<'a>, operator: &str, operands: &[Object]) {
        match (operator, operands) {
            ("Tj" | "'", [Object::String(bytes, _)]) => self.string(cursor, bytes),
            ("\"", [words, letters, Object::String(bytes, _)]) => {
                cursor.state.words = number(words).unwrap_or(0.0);
                cursor.state.letters = number(letters).unwrap_or(0.0);
                self.string(cursor, bytes);
            }
            ("TJ", [Object::Array(items)]) => {
                for item in items {
                    match item {
                        Object::String(bytes, _) => self.string(cursor, bytes),
                        other => {
                            let shift = number(other).unwrap_or(0.0);
                            cursor.advance(-shift / 1000.0 * cursor.state.size);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn string(&mut self, cursor: &mut Cursor<'a>, bytes: &[u8]) {
        let Some(letters) = cursor
            .font
            .as_ref()
            .and_then(|name| cursor.fonts.get(name))
            .map(|font| font.letters(bytes))
        else {
            return;
        };
        let mut word: Option<Word> = None;
        for (text, width, is_space) in letters {
            let (left, base, size) = cursor.position();
            let mut step = width.mul_add(cursor.state.size, cursor.state.letters);
            if is_space {
                step += cursor.state.words;
            }
            cursor.advance(step);
            let (right, ..) = cursor.position();
            if text.trim().is_empty() {
                self.words.extend(word.take());
                continue;
            }
            match &mut word {
                Some(word) => {
                    word.text.push_str(&text);
                    word.right = right;
                }
                None => {
                    word = Some(Word {
                        text,
                        left,
                        right,
                        base,
                        size,
                    });
                }
            }
        }
        self.words.extend(word);
    }
}

impl Cursor<'_> {
    /// Follows everything that moves the pen; true for operators that show text.
    fn moves(&mut self, operator: &str, operands: &[Object]) -> bool {
        let first = operands.first().and_then(number).unwrap_or(0.0);
        let second = operands.get(1).and_then(number).unwrap_or(0.0);
        match operator {
            "q" if self.stack.len() < 256 => self.stack.push(self.state),
            "Q" => self.state = self.stack.pop().unwrap_or(self.state),
            "cm" => {
                if let Some(matrix) = Matrix::of(operands) {
                    self.state.place = matrix.then(self.state.place);
                }
            }
            "BT" => (self.text, self.line) = (Matrix::IDENTITY, Matrix::IDENTITY),
            "Tf" => {
                if let Some(Object::Name(name)) = operands.first() {
                    self.font = Some(name.clone());
                }
                self.state.size = second;
            }
            "Tm" => {
                if let Some(matrix) = Matrix::of(operands) {
                    (self.text, self.line) = (matrix, matrix);
                }
            }
            "Td" => self.next_line(first, second),
            "TD" => {
                self.state.leading = -second;
                self.next_line(first, second);
            }
            "T*" => self.next_line(0.0, -self.state.leading),
            "Tc" => self.state.letters = first,
            "Tw" => self.state.words = first,
            "Tz" => self.state.stretch = first / 100.0,
            "TL" => self.state.leading = first,
            "Ts" => self.state.rise = first,
            "'" | "\"" => {
                self.next_line(0.0, -self.state.leading);
                return true;
            }
            "Tj" | "TJ" => return true,
            _ => {}
        }
        false
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::shift(x, y).then(self.line);
        self.text = self.line;
    }

    fn advance(&mut self, width: f64) {
        self.text = Matrix::shift(width * self.state.stretch, 0.0).then(self.text);
    }

    /// Where the pen is on the page: x, y, and how high letters are there.
    fn position(&self) -> (f64, f64, f64) {
        let [_, _, c, d, x, y] = Matrix::shift(0.0, self.state.rise)
            .then(self.text)
            .then(self.state.place)
            .0;
        (x, y, c.hypot(d) * self.state.size.abs())
    }
}
