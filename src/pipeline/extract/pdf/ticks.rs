//! Boxes to tick that are only drawn: a small square or circle, and whatever was put into it. They become the signs
//! `☐` and `☒`, which the reader of texts understands.

use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::paths::{Outline, Shape};
use crate::pipeline::extract::pdf::text::{Drawn, Style, Word};

/// Points. Smaller ones are bullets, larger ones are boxes to write in.
const SMALLEST: f64 = 4.5;
const LARGEST: f64 = 22.0;
/// Boxes on a page beyond these are not looked at.
const MOST: usize = 400;

const EMPTY: [&str; 10] = ["☐", "□", "○", "◯", "❏", "❑", "❒", "❐", "⬜", "◻"];
const TICKED: [&str; 8] = ["☒", "☑", "⊠", "🗹", "🗷", "◉", "⦿", "☓"];

/// Whether a text is the sign of a box, ticked or not.
pub(crate) fn is_box(text: &str) -> bool {
    EMPTY.contains(&text) || TICKED.contains(&text)
}

/// Whether a text is the sign of a ticked box.
pub(crate) fn is_ticked(text: &str) -> bool {
    TICKED.contains(&text)
}

/// Whether a text is what people put into a box to tick it.
pub(crate) fn is_tick(text: &str) -> bool {
    const SIGNS: [&str; 18] = [
        "x", "X", "×", "✓", "✔", "✗", "✘", "✕", "✖", "√", "■", "●", "•", "⬛", "◆", "★", "xx", "XX",
    ];
    SIGNS.contains(&text.trim())
}

/// A box on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tick {
    pub(crate) rect: Rect,
    pub(crate) ticked: bool,
}

/// Takes drawn boxes and what is in them out of a page and puts signs into their places.
pub(crate) fn settle(drawn: &mut Drawn) {
    let mut boxes = squares(drawn);
    boxes.truncate(MOST);
    let mut found = Vec::new();
    for square in boxes.iter().copied() {
        let inside: Vec<usize> = drawn
            .words
            .iter()
            .enumerate()
            .filter(|(_, word)| square.grown(0.12 * square.width()).contains(word.middle()))
            .map(|(index, _)| index)
            .collect();
        let words: Vec<&Word> = inside.iter().filter_map(|index| drawn.words.get(*index)).collect();
        let ticked = match words.as_slice() {
            [] => {
                drawn.shapes.iter().any(|shape| is_mark(shape, square))
                    || is_filled(drawn, square)
                    || is_inked(drawn, square, &boxes)
            }
            [word] if is_tick(&word.text) => true,
            // A printed sign inside a drawn frame.
            [word] if is_box(&word.text) => TICKED.contains(&word.text.as_str()),
            // Letters one to a box: a comb, no choice.
            _ => continue,
        };
        let mut index: usize = 0;
        drawn.words.retain(|_| {
            let keep = !inside.contains(&index);
            index = index.saturating_add(1);
            keep
        });
        found.push(Tick { rect: square, ticked });
    }
    let signs = found.iter().map(|tick| Word {
        text: if tick.ticked { "☒" } else { "☐" }.to_owned(),
        left: tick.rect.left,
        right: tick.rect.right,
        base: tick.rect.height().mul_add(0.15, tick.rect.bottom),
        size: tick.rect.height().min(12.0),
        style: Style::default(),
    });
    drawn.words.extend(signs);
    // Their frames are no lines of a table.
    drawn.shapes.retain(|shape| {
        shape.outline == Outline::Slanting
            || !found
                .iter()
                .any(|tick| is_same_place(shape.rect, tick.rect) && shape.rect.width() < 1.3 * tick.rect.width())
    });
    cross_printed_boxes(drawn);
}

/// Small squares and circles, one for each place, that do not stand in a row without gaps.
fn squares(drawn: &Drawn) -> Vec<Rect> {
    let mut found: Vec<Rect> = Vec::new();
    for shape in &drawn.shapes {
        let rect = shape.rect;
        let square = rect.width() / rect.height().max(0.1);
        let fitting = (0.75..=1.34).contains(&square) && (SMALLEST..=LARGEST).contains(&rect.height());
        if !fitting || shape.outline == Outline::Slanting || (!shape.is_visible() && shape.fill.is_none()) {
            continue;
        }
        // The frame of a box is often drawn in several layers: the outermost counts.
        // So many squares are a pattern or a picture, no form.
        if found.len() > MOST {
            return Vec::new();
        }
        match found.iter_mut().find(|have| is_same_place(**have, rect)) {
            Some(have) if rect.width() > have.width() => *have = rect,
            Some(_) => {}
            None => found.push(rect),
        }
    }
    // A dot or a full square without a frame around it is a bullet, unless it is drawn as an outline.
    let framed: Vec<Rect> = found.iter().copied().filter(|rect| has_frame(drawn, *rect)).collect();
    framed
        .iter()
        .copied()
        .filter(|rect| {
            let touching = framed
                .iter()
                .filter(|other| {
                    (other.bottom - rect.bottom).abs() < 1.0
                        && ((other.left - rect.right).abs() < 1.2 || (other.right - rect.left).abs() < 1.2)
                })
                .count();
            touching == 0
        })
        .collect()
}

fn is_same_place(a: Rect, b: Rect) -> bool {
    let (one, other) = (a.centre(), b.centre());
    let reach = 0.35 * a.width().max(b.width());
    (one.0 - other.0).abs() < reach && (one.1 - other.1).abs() < reach
}

/// Whether something light lies inside: an outline, or paper drawn over a darker square.
fn has_frame(drawn: &Drawn, rect: Rect) -> bool {
    drawn.shapes.iter().any(|shape| {
        is_same_place(shape.rect, rect)
            && shape.rect.width() > 0.6 * rect.width()
            && shape.outline != Outline::Slanting
            && (shape.stroke.is_some_and(|light| light < 0.97) || shape.fill.is_some_and(|light| light > 0.9))
    }) || is_filled(drawn, rect)
}

/// A coloured square with a light tick in it, as browsers print them.
fn is_filled(drawn: &Drawn, rect: Rect) -> bool {
    let here = || drawn.shapes.iter().filter(move |shape| is_same_place(shape.rect, rect));
    let dark =
        here().any(|shape| shape.rect.width() > 0.75 * rect.width() && shape.fill.is_some_and(|light| light < 0.6));
    let light = here().any(|shape| {
        let part = shape.rect.width() / rect.width().max(0.1);
        let pale = shape.fill.is_some_and(|light| light > 0.85) || shape.stroke.is_some_and(|light| light > 0.85);
        pale && (shape.outline == Outline::Slanting || shape.outline == Outline::Round) && (0.2..0.75).contains(&part)
    });
    dark && light
}

/// A box that is full of ink beside an empty one of its size on the same line.
fn is_inked(drawn: &Drawn, square: Rect, boxes: &[Rect]) -> bool {
    let full = |rect: Rect| {
        drawn.shapes.iter().any(|shape| {
            let whole = is_same_place(shape.rect, rect) && shape.rect.width() > 0.75 * rect.width();
            whole && shape.outline != Outline::Slanting && shape.fill.is_some_and(|light| light < 0.4)
        })
    };
    let beside = |other: &&Rect| {
        (other.bottom - square.bottom).abs() < 1.0 && (other.width() - square.width()).abs() < 1.0 && **other != square
    };
    full(square) && boxes.iter().filter(beside).take(4).any(|other| !full(*other))
}

/// Whether a shape is a tick, a cross or a dot in a box.
fn is_mark(shape: &Shape, square: Rect) -> bool {
    if !shape.is_ink() || !square.grown(0.2 * square.width()).contains(shape.rect.centre()) {
        return false;
    }
    let part = shape.rect.width().max(shape.rect.height()) / square.width().max(0.1);
    match shape.outline {
        Outline::Slanting => (0.35..2.5).contains(&part),
        Outline::Round | Outline::Straight => {
            let dense = shape.rect.width().min(shape.rect.height()) > 0.2 * square.width();
            dense && (0.25..0.8).contains(&part) && shape.fill.is_some_and(|light| light < 0.6)
        }
    }
}

/// A tick typed or drawn over a printed `☐` makes one sign of both.
fn cross_printed_boxes(drawn: &mut Drawn) {
    let boxes: Vec<(usize, Rect)> = drawn
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| EMPTY.contains(&word.text.as_str()))
        .map(|(index, word)| {
            let rect = Rect {
                left: word.left,
                bottom: 0.15f64.mul_add(-word.size, word.base),
                right: word.right,
                top: 0.8f64.mul_add(word.size, word.base),
            };
            (index, rect)
        })
        .take(MOST)
        .collect();
    let mut gone = Vec::new();
    for (index, rect) in boxes {
        let by_sign = drawn.words.iter().position(|word| {
            let (x, y) = word.middle();
            is_tick(&word.text) && rect.grown(0.1 * rect.width()).contains((x, y))
        });
        let by_pen = drawn
            .shapes
            .iter()
            .any(|shape| shape.outline == Outline::Slanting && is_mark(shape, rect));
        if (by_sign.is_some() || by_pen)
            && let Some(word) = drawn.words.get_mut(index)
        {
            "☒".clone_into(&mut word.text);
        }
        gone.extend(by_sign);
    }
    let mut index: usize = 0;
    drawn.words.retain(|_| {
        let keep = !gone.contains(&index);
        index = index.saturating_add(1);
        keep
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(left: f64, size: f64, outline: Outline, fill: Option<f64>, stroke: Option<f64>) -> Shape {
        Shape {
            rect: Rect {
                left,
                bottom: 100.0,
                right: left + size,
                top: 100.0 + size,
            },
            outline,
            fill,
            stroke,
        }
    }

    fn word(text: &str, left: f64) -> Word {
        Word {
            text: text.into(),
            left,
            right: left + 6.0,
            base: 102.0,
            size: 9.0,
            style: Style::default(),
        }
    }

    fn signs(mut drawn: Drawn) -> String {
        settle(&mut drawn);
        drawn.words.sort_by(|a, b| a.left.total_cmp(&b.left));
        drawn
            .words
            .iter()
            .map(|word| word.text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn squares_are_boxes_and_what_lies_in_them_is_a_tick() {
        let frame = |left| shape(left, 10.0, Outline::Straight, None, Some(0.0));
        let mut cross = shape(52.0, 7.0, Outline::Slanting, None, Some(0.0));
        cross.rect.bottom = 101.0;
        let drawn = Drawn {
            words: vec![
                word("X", 12.0),
                word("ja", 24.0),
                word("nein", 64.0),
                word("vielleicht", 104.0),
            ],
            shapes: vec![frame(10.0), frame(50.0), frame(90.0), cross],
            ..Drawn::default()
        };
        assert_eq!(signs(drawn), "☒ ja ☒ nein ☐ vielleicht");
    }

    #[test]
    fn a_box_full_of_ink_is_ticked_beside_an_empty_one() {
        let page = |other: Option<f64>| Drawn {
            words: vec![word("nei", 24.0), word("ja", 64.0)],
            shapes: vec![
                shape(10.0, 10.0, Outline::Straight, Some(0.0), Some(0.0)),
                shape(50.0, 10.0, Outline::Straight, other, Some(0.0)),
            ],
            ..Drawn::default()
        };
        assert_eq!(signs(page(None)), "☒ nei ☐ ja");
        assert_eq!(signs(page(Some(0.0))), "☐ nei ☐ ja");
    }

    #[test]
    fn combs_and_bullets_are_no_boxes() {
        let frame = |left| shape(left, 12.0, Outline::Straight, None, Some(0.0));
        let drawn = Drawn {
            words: vec![word("0", 12.0), word("5", 24.0), word("text", 64.0)],
            shapes: vec![
                frame(10.0),
                frame(22.0),
                frame(34.0),
                shape(55.0, 5.0, Outline::Round, Some(0.0), None),
            ],
            ..Drawn::default()
        };
        assert_eq!(signs(drawn), "0 5 text");
    }

    #[test]
    fn a_tick_over_a_printed_sign_is_one_sign() {
        let drawn = Drawn {
            words: vec![
                word("☐", 10.0),
                word("x", 10.5),
                word("ja", 20.0),
                word("☐", 30.0),
                word("nein", 40.0),
            ],
            ..Drawn::default()
        };
        assert_eq!(signs(drawn), "☒ ja ☐ nein");
    }
}
