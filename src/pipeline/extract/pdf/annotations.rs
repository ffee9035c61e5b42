//! What people put onto a flat form with a viewer (ISO 32000-1, 12.5.6): text typed with the “typewriter”, ticks drawn
//! with the pen, stamps.

use lopdf::{Dictionary, Document, Object, Stream};

use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::matrix::Matrix;
use crate::pipeline::extract::pdf::objects::{Budget, Rect, get, get_array, get_dictionary, number, resolve, text_of};
use crate::pipeline::extract::pdf::page;
use crate::pipeline::extract::pdf::paths::{Outline, Shape};
use crate::pipeline::extract::pdf::text::{self, Drawn, Style, Word};
use crate::pipeline::extract::pdf::ticks;

const MOST: usize = 1000;

/// The typed texts with their places; signs that tick a box are not among them.
pub(crate) fn read(document: &Document) -> Vec<Widget> {
    let mut widgets = Vec::new();
    for (number, id) in document.page_iter().take(super::MOST_PAGES).enumerate() {
        let Ok(page) = document.get_dictionary(id) else {
            continue;
        };
        for annotation in page::annotations(document, page) {
            if widgets.len() >= MOST {
                return widgets;
            }
            let Some((text, rect)) = typed(document, annotation) else {
                continue;
            };
            if ticks::is_tick(&text) {
                continue;
            }
            widgets.push(Widget {
                name: String::new(),
                tip: None,
                input: Input::Text(text),
                page: number,
                rect,
                group: None,
            });
        }
    }
    widgets
}

/// The text of a free-text annotation and where it stands.
fn typed(document: &Document, annotation: &Dictionary) -> Option<(String, Rect)> {
    if !is_kind(document, annotation, b"FreeText") || is_hidden(document, annotation) {
        return None;
    }
    let text = get(document, annotation, b"Contents").and_then(text_of)?;
    let rect = get_array(document, annotation, b"Rect").and_then(|items| Rect::of(document, items))?;
    let text = text.trim();
    (!text.is_empty()).then(|| (text.to_owned(), rect))
}

fn is_kind(document: &Document, annotation: &Dictionary, kind: &[u8]) -> bool {
    matches!(get(document, annotation, b"Subtype"), Some(Object::Name(name)) if name == kind)
}

/// Hidden, or never shown on a screen.
fn is_hidden(document: &Document, annotation: &Dictionary) -> bool {
    matches!(get(document, annotation, b"F"), Some(Object::Integer(flags)) if flags & 0b10_0010 != 0)
}

/// The picture of an annotation in its normal state (ISO 32000-1, 12.5.5).
pub(crate) fn normal<'a>(document: &'a Document, annotation: &'a Dictionary) -> Option<&'a Stream> {
    let appearance = get_dictionary(document, annotation, b"AP")?;
    match get(document, appearance, b"N")? {
        Object::Stream(stream) => Some(stream),
        Object::Dictionary(states) => {
            let Some(Object::Name(state)) = get(document, annotation, b"AS") else {
                return None;
            };
            match get(document, states, state)? {
                Object::Stream(stream) => Some(stream),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Draws ticks, pen strokes and stamps onto their page.
pub(crate) fn draw(document: &Document, page: &Dictionary, place: Matrix, budget: &mut Budget, drawn: &mut Drawn) {
    for annotation in page::annotations(document, page).take(MOST) {
        if is_hidden(document, annotation) {
            continue;
        }
        let Some(rect) = get_array(document, annotation, b"Rect").and_then(|items| Rect::of(document, items)) else {
            continue;
        };
        if let Some((text, rect)) = typed(document, annotation) {
            if ticks::is_tick(&text) {
                drawn.words.push(sign(&text, place.rect(rect)));
            }
        } else if is_kind(document, annotation, b"Ink") {
            drawn.shapes.extend(pen(document, annotation, place));
        } else if is_kind(document, annotation, b"Stamp")
            && let Some(form) = normal(document, annotation)
        {
            let stamp = text::appearance(document, form, rect, budget);
            drawn.shapes.extend(stamp.shapes.into_iter().map(|shape| Shape {
                rect: place.rect(shape.rect),
                ..shape
            }));
            drawn.words.extend(stamp.words.into_iter().map(|word| {
                let (left, base) = place.point(word.left, word.base);
                let right = left + (word.right - word.left);
                Word {
                    left,
                    right,
                    base,
                    ..word
                }
            }));
        }
    }
}

/// A sign in the middle of its rectangle, which is often much larger than the sign.
fn sign(text: &str, rect: Rect) -> Word {
    let (x, y) = rect.centre();
    let size = rect.height().clamp(6.0, 12.0);
    // Viewers set the text at the left edge of the rectangle.
    let left = if rect.width() > 3.0 * size {
        rect.left + 2.0
    } else {
        x - 0.3 * size
    };
    Word {
        text: text.trim().to_owned(),
        left,
        right: 0.6f64.mul_add(size, left),
        base: 0.33f64.mul_add(-size, y),
        size,
        style: Style::default(),
    }
}

/// The strokes of a pen, each with the rectangle around it.
fn pen(document: &Document, annotation: &Dictionary, place: Matrix) -> Vec<Shape> {
    let strokes = get_array(document, annotation, b"InkList").unwrap_or_default();
    strokes
        .iter()
        .take(100)
        .filter_map(|stroke| match resolve(document, stroke)? {
            Object::Array(points) => Some(points),
            _ => None,
        })
        .map(|points| {
            let numbers: Vec<f64> = points.iter().take(2000).filter_map(number).collect();
            let points = numbers.chunks_exact(2).filter_map(|pair| match pair {
                [x, y] => Some(place.point(*x, *y)),
                _ => None,
            });
            Shape {
                rect: Rect::around(points),
                outline: Outline::Slanting,
                fill: None,
                stroke: Some(0.0),
            }
        })
        .filter(|shape| shape.rect.is_finite())
        .collect()
}

/// Puts typed texts onto their pages as if they had been printed there.
pub(crate) fn words_of(widget: &Widget) -> Vec<Word> {
    let Input::Text(text) = &widget.input else {
        return Vec::new();
    };
    let count = f64::from(u32::try_from(text.lines().count().max(1)).unwrap_or(1));
    let size = (widget.rect.height() / count / 1.25).clamp(6.0, 12.0);
    let mut words = Vec::new();
    let mut base = widget.rect.top - size;
    for line in text.lines().take(200) {
        let mut left = widget.rect.left + 2.0;
        for word in line.split_whitespace() {
            let letters = f64::from(u32::try_from(word.chars().count()).unwrap_or(1));
            let right = (0.5 * size).mul_add(letters, left);
            words.push(Word {
                text: word.to_owned(),
                left,
                right,
                base,
                size,
                style: Style::default(),
            });
            left = 0.3f64.mul_add(size, right);
        }
        base -= 1.2 * size;
    }
    words
}
