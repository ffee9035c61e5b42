//! On which side of its boxes a page has its labels.

use crate::pipeline::extract::pdf::beside::{FAR_ABOVE, FAR_RIGHT, Layout};
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::Segment;
use crate::pipeline::extract::pdf::parted;

/// On which side of its box a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Left of it or above.
    Usual,
    Right,
    Below,
}

impl Layout<'_> {
    /// Where the labels of a page stand, when most of its boxes have none left of them or above.
    pub(super) fn usual_side(&self) -> Side {
        let boxes: Vec<Rect> = self
            .here
            .iter()
            .filter(|widget| widget.takes_text())
            .map(|widget| widget.rect)
            .take(500)
            .collect();
        let usual = boxes.iter().filter(|rect| !self.labels_of(**rect).is_empty()).count();
        let right = boxes.iter().filter(|rect| self.right_of(**rect).is_some()).count();
        let below = boxes.iter().filter(|rect| self.below(**rect).is_some()).count();
        let best = right.max(below);
        if boxes.len() >= 3 && self.stand_nearer_below(&boxes) {
            return Side::Below;
        }
        if boxes.len() < 3 || usual.saturating_mul(2) > boxes.len() || best.saturating_mul(2) <= boxes.len() {
            Side::Usual
        } else if right >= below {
            Side::Right
        } else {
            Side::Below
        }
    }

    /// The same for boxes that are only printed: many of them are frames, so only what is certain counts.
    pub(super) fn printed_side(&self) -> Side {
        let boxes: Vec<Rect> = self.here.iter().map(|widget| widget.rect).take(200).collect();
        if boxes.len() >= 4 && self.stand_nearer_below(&boxes) {
            Side::Below
        } else {
            Side::Usual
        }
    }

    /// Whether nearly every box has print right under it, nearer than what is printed above, and none beside it.
    fn stand_nearer_below(&self, boxes: &[Rect]) -> bool {
        let (mut under, mut nearer) = (0_usize, 0_usize);
        for rect in boxes {
            if self.left_of(*rect).is_some() {
                continue;
            }
            let over = |segment: &&Segment| segment.left() >= rect.left - 6.0 && segment.left() < rect.right;
            let gap_below = |segment: &Segment| rect.bottom - 0.7f64.mul_add(segment.size(), segment.base());
            let gap_above = |segment: &Segment| segment.base() - rect.top;
            let nearest = |gap: &dyn Fn(&Segment) -> f64| {
                let gaps = self.page.segments().filter(over).map(gap);
                gaps.filter(|gap| (-4.0..FAR_ABOVE).contains(gap))
                    .fold(f64::MAX, f64::min)
            };
            let (below, above) = (nearest(&gap_below), nearest(&gap_above));
            under = under.saturating_add(usize::from(below < FAR_ABOVE));
            nearer = nearer.saturating_add(usize::from(below + 2.0 < above));
        }
        under.saturating_mul(10) >= boxes.len().saturating_mul(9)
            && nearer.saturating_mul(10) >= boxes.len().saturating_mul(9)
    }

    pub(super) fn labels_on(&self, side: Side, rect: Rect) -> Vec<String> {
        let found = match side {
            Side::Usual => None,
            Side::Right => self.right_of(rect),
            Side::Below => self.below(rect),
        };
        found.map_or_else(|| self.labels_of(rect), |label| vec![label])
    }

    /// The print right of a box, close to it and before the next box.
    fn right_of(&self, rect: Rect) -> Option<String> {
        let next = self.next_box(rect);
        self.page
            .segments()
            .filter(|segment| {
                let gap = segment.left() - rect.right;
                segment.is_level(rect, 3.0) && (-2.0..FAR_RIGHT).contains(&gap) && segment.right() <= next + 3.0
            })
            .min_by(|a, b| a.left().total_cmp(&b.left()))
            .map(Segment::text)
            .filter(|text| text.chars().any(char::is_alphabetic) && !parted::names_parts(text))
    }

    /// The print right under a box.
    pub(super) fn below(&self, rect: Rect) -> Option<String> {
        self.page
            .segments()
            .filter(|segment| {
                let fall = rect.bottom - segment.base();
                (0.0..1.7 * segment.size() + 3.0).contains(&fall)
                    && segment.left() >= rect.left - 6.0
                    && segment.left() < rect.right
            })
            .max_by(|a, b| a.base().total_cmp(&b.base()))
            .map(Segment::text)
            .filter(|text| text.chars().any(char::is_alphabetic))
    }
}
