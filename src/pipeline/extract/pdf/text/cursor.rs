//! Where the pen stands while a page is drawn, and how it writes.

use std::collections::HashMap;

use lopdf::Object;

use crate::pipeline::extract::pdf::font::Font;
use crate::pipeline::extract::pdf::matrix::Matrix;
use crate::pipeline::extract::pdf::objects::number;
use crate::pipeline::extract::pdf::paths::{Colours, Path};

#[derive(Clone, Copy)]
pub(super) struct State {
    pub(super) place: Matrix,
    pub(super) size: f64,
    pub(super) letters: f64,
    pub(super) words: f64,
    pub(super) stretch: f64,
    pub(super) leading: f64,
    pub(super) rise: f64,
    pub(super) colours: Colours,
}

/// The pen, and what it goes back to.
pub(super) struct Cursor {
    pub(super) state: State,
    pub(super) stack: Vec<State>,
    pub(super) text: Matrix,
    pub(super) line: Matrix,
    pub(super) fonts: HashMap<Vec<u8>, Font>,
    pub(super) font: Option<Vec<u8>>,
    pub(super) path: Path,
}

impl Cursor {
    /// Follows everything that moves the pen; true for operators that show text.
    pub(super) fn moves(&mut self, operator: &str, operands: &[Object]) -> bool {
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

    pub(super) fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::shift(x, y).then(self.line);
        self.text = self.line;
    }

    pub(super) fn advance(&mut self, width: f64) {
        self.text = Matrix::shift(width * self.state.stretch, 0.0).then(self.text);
    }

    /// The quarter turns by which the line of writing is turned to the left.
    pub(super) fn turn(&self) -> usize {
        let [a, b, ..] = self.text.then(self.state.place).0;
        let a = a * self.state.size.signum();
        match (a.abs() >= b.abs(), a >= 0.0, b >= 0.0) {
            (true, true, _) => 0,
            (true, false, _) => 2,
            (false, _, true) => 1,
            (false, _, false) => 3,
        }
    }

    /// Where the pen is on the page: x, y, and how high letters are there.
    pub(super) fn position(&self) -> (f64, f64, f64) {
        let [_, _, c, d, x, y] = Matrix::shift(0.0, self.state.rise)
            .then(self.text)
            .then(self.state.place)
            .0;
        (x, y, c.hypot(d) * self.state.size.abs())
    }
}
