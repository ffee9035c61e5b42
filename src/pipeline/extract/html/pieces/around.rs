//! What stands around the pieces of a page: elements inside one another, rows and cells.

use std::collections::HashMap;

use super::{DEEPEST, Element, Piece};

/// The pieces of a page in order.
#[derive(Debug, Default)]
pub(in crate::pipeline::extract::html) struct Page<'a> {
    pub(in crate::pipeline::extract::html) html: std::borrow::Cow<'a, str>,
    pub(in crate::pipeline::extract::html) pieces: Vec<Piece>,
    pub(super) elements: Vec<Element>,
    /// The last cell of each row.
    pub(super) cells: HashMap<usize, usize>,
}

impl Page<'_> {
    pub(in crate::pipeline::extract::html) fn tag(&self, element: usize) -> &str {
        self.elements.get(element).map_or("", |element| element.tag.as_str())
    }

    fn parent(&self, element: usize) -> usize {
        self.elements.get(element).map_or(0, |element| element.parent)
    }

    fn depth(&self, element: usize) -> usize {
        self.elements.get(element).map_or(0, |element| element.depth)
    }

    /// The innermost element around both.
    pub(in crate::pipeline::extract::html) fn shared(&self, mut one: usize, mut other: usize) -> usize {
        for _ in 0..DEEPEST.saturating_mul(2) {
            if one == other {
                return one;
            }
            if self.depth(one) >= self.depth(other) {
                one = self.parent(one);
            } else {
                other = self.parent(other);
            }
        }
        0
    }

    /// The pieces below a label in a row of labels, in the cell under it; nothing where the row holds anything else.
    pub(in crate::pipeline::extract::html) fn under(
        &self,
        at: usize,
        is_label: impl Fn(&Piece) -> bool,
    ) -> Option<Vec<usize>> {
        let label = self.pieces.get(at).filter(|label| label.row > 0)?;
        let in_row = |at: &usize| self.pieces.get(*at).is_some_and(|piece| piece.row == label.row);
        let begin = (0..=at).rev().take(14).take_while(in_row).last()?;
        let end = (at..self.pieces.len())
            .take(14)
            .take_while(in_row)
            .last()?
            .saturating_add(1);
        let heads = self.pieces.get(begin..end)?;
        if heads.len() > 12 || !heads.iter().all(&is_label) {
            return None;
        }
        let next = self
            .pieces
            .get(end)
            .filter(|next| next.row > 0 && next.row != label.row)?;
        let table = |row: usize| self.parent(row);
        let below = self
            .pieces
            .iter()
            .enumerate()
            .skip(end)
            .take(60)
            .take_while(|(_, piece)| piece.row == next.row);
        let below: Vec<(usize, &Piece)> = below.collect();
        // A head over several rows is one of a register.
        let behind = below.last().and_then(|(at, _)| self.pieces.get(at.saturating_add(1)));
        let goes_on = |piece: &Piece| piece.row > 0 && table(piece.row) == table(label.row) && !is_label(piece);
        if heads.len() > 1 && behind.is_some_and(goes_on) && behind.is_some_and(|piece| !self.is_single(piece)) {
            return None;
        }
        let nth = |cell: usize| self.elements.get(cell).map(|cell| cell.nth);
        let answers = below.iter().all(|(_, piece)| !is_label(piece)) && table(next.row) == table(label.row);
        answers.then(|| {
            let here = below.iter().filter(|(_, piece)| nth(piece.cell) == nth(label.cell));
            here.map(|(at, _)| *at).collect()
        })
    }

    /// Whether a row has one cell only: a heading over the whole width.
    fn is_single(&self, piece: &Piece) -> bool {
        self.cells.get(&piece.row) == Some(&0)
    }

    /// Whether two pieces stand in different cells of one row.
    pub(in crate::pipeline::extract::html) fn are_in_row(&self, one: &Piece, other: &Piece) -> bool {
        one.row > 0 && one.row == other.row && one.cell != other.cell && self.tag(one.cell) == "td"
    }

    /// Whether a piece and the one behind it stand alone in rows of their own, one above the other.
    pub(in crate::pipeline::extract::html) fn is_alone(&self, at: usize) -> bool {
        let row = |at: Option<usize>| {
            at.and_then(|at| self.pieces.get(at))
                .map_or((0, 0), |piece| (piece.row, piece.cell))
        };
        let ((before, _), (label, box_)) = (row(at.checked_sub(1)), row(Some(at)));
        let (answer, answers_box) = row(at.checked_add(1));
        let (next, next_box) = row(at.checked_add(2));
        label > 0
            && answer > 0
            && box_ > 0
            && before != label
            && label != answer
            && (next != answer || next_box == answers_box)
    }

    pub(in crate::pipeline::extract::html) fn is_inside(&self, mut element: usize, outer: usize) -> bool {
        while self.depth(element) > self.depth(outer) {
            element = self.parent(element);
        }
        element == outer
    }
}
