//! What a page draws besides letters: lines of tables, boxes to write in, boxes to tick and the ticks in them.

use lopdf::Object;

use crate::pipeline::extract::pdf::matrix::Matrix;
use crate::pipeline::extract::pdf::objects::{Rect, number};

/// Shapes of a page beyond these are not looked at.
pub(crate) const MOST_SHAPES: usize = 10_000;
/// Points of one path beyond these are not looked at.
const MOST_POINTS: usize = 5_000;

/// What kind of outline a shape has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outline {
    /// Only lines along the axes: rules and rectangles.
    Straight,
    /// Curves and no slanting lines: circles, boxes with round corners.
    Round,
    /// Slanting lines: ticks and crosses.
    Slanting,
}

/// One drawn path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shape {
    pub(crate) rect: Rect,
    pub(crate) outline: Outline,
    /// How light it is filled, 0 black to 1 white; none when only its outline is drawn.
    pub(crate) fill: Option<f64>,
    /// How light its outline is; none when it is only filled.
    pub(crate) stroke: Option<f64>,
}

impl Shape {
    /// Whether it can be told from white paper.
    pub(crate) fn is_visible(&self) -> bool {
        self.fill.is_some_and(|light| light < 0.97) || self.stroke.is_some_and(|light| light < 0.97)
    }

    /// Whether it is as dark as ink.
    pub(crate) fn is_ink(&self) -> bool {
        self.fill.is_some_and(|light| light < 0.6) || self.stroke.is_some_and(|light| light < 0.6)
    }
}

/// The colours in use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Colours {
    fill: f64,
    stroke: f64,
}

impl Default for Colours {
    fn default() -> Self {
        Self { fill: 0.0, stroke: 0.0 }
    }
}

impl Colours {
    /// How light letters are, in tenths.
    pub(crate) fn tenths(self) -> u8 {
        const STEPS: [f64; 10] = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];
        u8::try_from(STEPS.iter().filter(|step| self.fill > **step).count()).unwrap_or(0)
    }

    /// Follows the operators that choose colours.
    pub(crate) fn choose(&mut self, operator: &str, operands: &[Object]) {
        let numbers: Vec<f64> = operands.iter().filter_map(number).collect();
        let light = match (operator, numbers.as_slice()) {
            ("g" | "G" | "sc" | "SC" | "scn" | "SCN", [grey]) => *grey,
            ("rg" | "RG" | "sc" | "SC" | "scn" | "SCN", [r, g, b]) => 0.3f64.mul_add(*r, 0.59f64.mul_add(*g, 0.11 * b)),
            ("k" | "K" | "sc" | "SC" | "scn" | "SCN", [c, m, y, k]) => {
                (1.0 - 0.3f64.mul_add(*c, 0.59f64.mul_add(*m, 0.11 * y))) * (1.0 - k)
            }
            _ => return,
        };
        if operator.starts_with(|c: char| c.is_uppercase()) {
            self.stroke = light;
        } else {
            self.fill = light;
        }
    }
}

/// A path on its way to being drawn.
#[derive(Debug, Default)]
pub(crate) struct Path {
    parts: Vec<Part>,
    points: usize,
}

#[derive(Debug, Default)]
struct Part {
    points: Vec<(f64, f64)>,
    curved: bool,
}

impl Path {
    /// Follows the operators that build a path; how it is painted when it is drawn and over.
    pub(crate) fn build(&mut self, operator: &str, operands: &[Object], place: Matrix) -> Option<Paint> {
        let numbers: Vec<f64> = operands.iter().filter_map(number).collect();
        match (operator, numbers.as_slice()) {
            ("m", [x, y]) => {
                self.parts.push(Part::default());
                self.add(place.point(*x, *y));
            }
            ("l", [x, y]) => self.add(place.point(*x, *y)),
            ("c", [.., x, y]) | ("v" | "y", [_, _, x, y]) => {
                // The control points bound a curve well enough.
                for pair in numbers.chunks_exact(2) {
                    if let [px, py] = pair {
                        self.add(place.point(*px, *py));
                    }
                }
                let _ = (x, y);
                if let Some(part) = self.parts.last_mut() {
                    part.curved = true;
                }
            }
            ("re", [x, y, w, h]) => {
                self.parts.push(Part::default());
                for (x, y) in [(*x, *y), (x + w, *y), (x + w, y + h), (*x, y + h), (*x, *y)] {
                    self.add(place.point(x, y));
                }
            }
            ("h", _) => {
                if let Some(part) = self.parts.last_mut()
                    && let Some(first) = part.points.first().copied()
                {
                    part.points.push(first);
                }
            }
            _ => return Paint::of(operator),
        }
        None
    }

    fn add(&mut self, point: (f64, f64)) {
        self.points = self.points.saturating_add(1);
        if self.points <= MOST_POINTS
            && let Some(part) = self.parts.last_mut()
        {
            part.points.push(point);
        }
    }

    /// The shapes that the path became, and a new path.
    pub(crate) fn take(&mut self, paint: Paint, colours: Colours) -> Vec<Shape> {
        let path = std::mem::take(self);
        if !paint.fill && !paint.stroke {
            return Vec::new();
        }
        path.parts
            .iter()
            .filter(|part| part.points.len() > 1)
            .map(|part| Shape {
                rect: Rect::around(part.points.iter().copied()),
                outline: part.outline(),
                fill: paint.fill.then_some(colours.fill),
                stroke: paint.stroke.then_some(colours.stroke),
            })
            .filter(|shape| shape.rect.is_finite())
            .collect()
    }
}

impl Part {
    fn outline(&self) -> Outline {
        if self.curved {
            return Outline::Round;
        }
        let level = self
            .points
            .iter()
            .zip(self.points.iter().skip(1))
            .all(|(a, b)| (a.0 - b.0).abs() < 0.7 || (a.1 - b.1).abs() < 0.7);
        if level { Outline::Straight } else { Outline::Slanting }
    }
}

/// How a path is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    fill: bool,
    stroke: bool,
}

impl Paint {
    /// What the operators that end a path do with it (ISO 32000-1, table 60).
    fn of(operator: &str) -> Option<Self> {
        let (fill, stroke) = match operator {
            "S" | "s" => (false, true),
            "f" | "F" | "f*" => (true, false),
            "B" | "B*" | "b" | "b*" => (true, true),
            "n" => (false, false),
            _ => return None,
        };
        Some(Self { fill, stroke })
    }
}
