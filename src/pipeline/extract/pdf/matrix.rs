//! Transformations of the page (ISO 32000-1, 8.3.3).

use lopdf::Object;

use crate::pipeline::extract::pdf::objects::{Rect, number};

/// A transformation `a b c d e f`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Matrix(pub(crate) [f64; 6]);

impl Matrix {
    pub(crate) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// First `self`, then `then`.
    pub(crate) fn then(self, then: Self) -> Self {
        let (mine, next) = (self.0, then.0);
        let turn = |x: f64, y: f64| (x.mul_add(next[0], y * next[2]), x.mul_add(next[1], y * next[3]));
        let (right, up, origin) = (turn(mine[0], mine[1]), turn(mine[2], mine[3]), turn(mine[4], mine[5]));
        Self([right.0, right.1, up.0, up.1, origin.0 + next[4], origin.1 + next[5]])
    }

    pub(crate) fn shift(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    pub(crate) fn of(operands: &[Object]) -> Option<Self> {
        let numbers: Vec<f64> = operands.iter().filter_map(number).collect();
        numbers.try_into().ok().map(Self)
    }

    /// Where a point comes to lie.
    pub(crate) fn point(self, x: f64, y: f64) -> (f64, f64) {
        let turn = self.0;
        (
            x.mul_add(turn[0], y.mul_add(turn[2], turn[4])),
            x.mul_add(turn[1], y.mul_add(turn[3], turn[5])),
        )
    }

    /// The upright rectangle around a moved rectangle.
    pub(crate) fn rect(self, rect: Rect) -> Rect {
        let corners = [
            self.point(rect.left, rect.bottom),
            self.point(rect.right, rect.bottom),
            self.point(rect.left, rect.top),
            self.point(rect.right, rect.top),
        ];
        Rect::around(corners)
    }

    /// Turns a page clockwise by quarters, as its `/Rotate` says, so that what a reader sees upright lies level.
    pub(crate) fn turned(quarters: i64, page: Rect) -> Self {
        match quarters.rem_euclid(4) {
            1 => Self([0.0, -1.0, 1.0, 0.0, -page.bottom, page.right]),
            2 => Self([-1.0, 0.0, 0.0, -1.0, page.right, page.top]),
            3 => Self([0.0, 1.0, -1.0, 0.0, page.top, -page.left]),
            _ => Self::IDENTITY,
        }
    }

    /// Moves what is drawn inside `from` so that it fills `to` (ISO 32000-1, 12.5.5).
    pub(crate) fn fitting(from: Rect, to: Rect) -> Self {
        let scale = |have: f64, want: f64| if have.abs() < 0.01 { 1.0 } else { want / have };
        let (x, y) = (scale(from.width(), to.width()), scale(from.height(), to.height()));
        Self([
            x,
            0.0,
            0.0,
            y,
            from.left.mul_add(-x, to.left),
            from.bottom.mul_add(-y, to.bottom),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_page_lies_level() {
        let page = Rect {
            left: 0.0,
            bottom: 0.0,
            right: 600.0,
            top: 800.0,
        };
        // The upper left corner of a page is its upper right one after a quarter turn.
        assert_eq!(Matrix::turned(1, page).point(0.0, 800.0), (800.0, 600.0));
        assert_eq!(Matrix::turned(2, page).point(0.0, 800.0), (600.0, 0.0));
        assert_eq!(Matrix::turned(-1, page).point(0.0, 800.0), (0.0, 0.0));
        assert_eq!(Matrix::turned(4, page), Matrix::IDENTITY);
    }
}
