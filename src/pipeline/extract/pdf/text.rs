//! The operators of a content stream (ISO 32000-1, 8 and 9), as far as they say which words, lines and pictures stand
//! where.

mod cursor;

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, Stream};

use crate::pipeline::extract::pdf::font::Font;
use crate::pipeline::extract::pdf::matrix::Matrix;
use crate::pipeline::extract::pdf::objects::{Budget, Rect, get, get_array, get_dictionary, number, resolve};
use crate::pipeline::extract::pdf::paths::{Colours, MOST_SHAPES, Path, Shape};
use crate::pipeline::extract::pdf::ticks;
use cursor::{Cursor, State};

const MOST_WORDS: usize = 100_000;
const MOST_OPERATIONS: usize = 400_000;
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
    pub(crate) style: Style,
}

/// How letters look, besides their size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) bold: bool,
    /// How light they are, in tenths.
    pub(crate) light: u8,
}

impl Word {
    /// The middle of its small letters.
    pub(crate) fn middle(&self) -> (f64, f64) {
        (
            f64::midpoint(self.left, self.right),
            0.3f64.mul_add(self.size, self.base),
        )
    }
}

/// What a page shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drawn {
    pub(crate) words: Vec<Word>,
    pub(crate) shapes: Vec<Shape>,
    /// The places of its pictures.
    pub(crate) pictures: Vec<Rect>,
    /// Letters that were drawn, and those of them that no font says the meaning of.
    pub(crate) letters: usize,
    pub(crate) mute: usize,
    /// Letters by the quarter turn in which they run.
    pub(crate) turns: [usize; 4],
}

/// Draws a page. `place` moves what is drawn, for pages that are turned.
pub(crate) fn read<'a>(
    document: &'a Document,
    page: &'a Dictionary,
    resources: &'a Dictionary,
    place: Matrix,
    budget: &mut Budget,
) -> Drawn {
    let mut reader = Reader::new(document, budget);
    let content = page_content(document, page, reader.budget);
    reader.stream(&content, resources, place, 0);
    reader.drawn
}

/// Draws one form (`XObject`) alone: the appearance of an annotation, moved so that it fills `to`.
pub(crate) fn appearance(document: &Document, form: &Stream, to: Rect, budget: &mut Budget) -> Drawn {
    let empty = Dictionary::new();
    let mut reader = Reader::new(document, budget);
    let own = get_array(document, &form.dict, b"Matrix")
        .and_then(Matrix::of)
        .unwrap_or(Matrix::IDENTITY);
    let shown = get_array(document, &form.dict, b"BBox")
        .and_then(|items| Rect::of(document, items))
        .map_or(to, |rect| own.rect(rect));
    if let Some(content) = reader.budget.inflate(form) {
        let resources = get_dictionary(document, &form.dict, b"Resources").unwrap_or(&empty);
        reader.stream(&content, resources, own.then(Matrix::fitting(shown, to)), 0);
    }
    reader.drawn
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
    drawn: Drawn,
    operations: usize,
}

impl<'a, 'b> Reader<'a, 'b> {
    fn new(document: &'a Document, budget: &'b mut Budget) -> Self {
        Self {
            document,
            budget,
            drawn: Drawn::default(),
            operations: 0,
        }
    }

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
                colours: Colours::default(),
            },
            stack: Vec::new(),
            text: Matrix::IDENTITY,
            line: Matrix::IDENTITY,
            fonts: self.fonts(resources),
            font: None,
            path: Path::default(),
        };
        for operation in Content::<Vec<lopdf::content::Operation>>::decode_iter(content) {
            let Ok(operation) = operation else { return };
            self.operations = self.operations.saturating_add(1);
            if self.operations > MOST_OPERATIONS || !self.budget.step() || self.drawn.words.len() > MOST_WORDS {
                return;
            }
            if operation.operator == "Do" {
                if let Some(Object::Name(name)) = operation.operands.first() {
                    self.form(name, resources, cursor.state.place, depth);
                }
            } else if cursor.moves(&operation.operator, &operation.operands) {
                self.show(&mut cursor, &operation.operator, &operation.operands);
            } else if operation.operator == "BI" {
                self.picture(cursor.state.place);
            } else {
                self.paint(&mut cursor, &operation.operator, &operation.operands);
            }
        }
    }

    fn paint(&mut self, cursor: &mut Cursor, operator: &str, operands: &[Object]) {
        cursor.state.colours.choose(operator, operands);
        if let Some(paint) = cursor.path.build(operator, operands, cursor.state.place) {
            let shapes = cursor.path.take(paint, cursor.state.colours);
            let left = MOST_SHAPES.saturating_sub(self.drawn.shapes.len());
            self.drawn.shapes.extend(shapes.into_iter().take(left));
        }
    }

    /// A picture fills the unit square (ISO 32000-1, 8.9.5).
    fn picture(&mut self, place: Matrix) {
        let unit = Rect {
            left: 0.0,
            bottom: 0.0,
            right: 1.0,
            top: 1.0,
        };
        let rect = place.rect(unit);
        if rect.is_finite() && self.drawn.pictures.len() < 1000 {
            self.drawn.pictures.push(rect);
        }
    }

    fn fonts(&self, resources: &'a Dictionary) -> HashMap<Vec<u8>, Font> {
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
        match form.dict.get(b"Subtype") {
            Ok(Object::Name(kind)) if kind == b"Form" => {}
            Ok(Object::Name(kind)) if kind == b"Image" => return self.picture(place),
            _ => return,
        }
        let matrix = get_array(document, &form.dict, b"Matrix")
            .and_then(Matrix::of)
            .unwrap_or(Matrix::IDENTITY);
        let own = get_dictionary(document, &form.dict, b"Resources").unwrap_or(resources);
        if let Some(content) = self.budget.inflate(form) {
            self.stream(&content, own, matrix.then(place), depth.saturating_add(1));
        }
    }

    fn show(&mut self, cursor: &mut Cursor, operator: &str, operands: &[Object]) {
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

    fn string(&mut self, cursor: &mut Cursor, bytes: &[u8]) {
        let font = cursor.font.as_ref().and_then(|name| cursor.fonts.get(name));
        let Some((letters, bold)) = font.map(|font| (font.letters(bytes), font.bold)) else {
            return;
        };
        let style = Style {
            bold,
            light: cursor.state.colours.tenths(),
        };
        let turn = cursor.turn();
        let mut word: Option<Word> = None;
        for (text, width, is_space) in letters {
            let (left, base, size) = cursor.position();
            let mut step = width.mul_add(cursor.state.size, cursor.state.letters);
            if is_space {
                step += cursor.state.words;
            }
            cursor.advance(step);
            let (right, ..) = cursor.position();
            if text.is_empty() && !is_space {
                self.drawn.mute = self.drawn.mute.saturating_add(1);
            }
            if text.trim().is_empty() {
                self.drawn.words.extend(word.take());
                continue;
            }
            self.drawn.letters = self.drawn.letters.saturating_add(1);
            if let Some(count) = self.drawn.turns.get_mut(turn) {
                *count = count.saturating_add(1);
            }
            // A page is read in the direction in which most of it runs; notes along the margin are not.
            if turn != 0 {
                continue;
            }
            // “☐ja” is a box and a word.
            if ticks::is_box(&text) {
                self.drawn.words.extend(word.take());
            }
            match &mut word {
                Some(word) if !ticks::is_box(&word.text) => {
                    word.text.push_str(&text);
                    word.right = right;
                }
                _ => {
                    self.drawn.words.extend(word.take());
                    word = Some(Word {
                        text,
                        left,
                        right,
                        base,
                        size,
                        style,
                    });
                }
            }
        }
        self.drawn.words.extend(word);
    }
}
