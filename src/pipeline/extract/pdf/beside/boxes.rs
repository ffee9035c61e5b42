//! Boxes that answer one question: which belong together, what each stands for, and what is asked.

use std::collections::HashSet;

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::pdf::beside::{FAR_RIGHT, Layout, entry, level, overlaps};
use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::names::named;
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::Segment;

impl Layout<'_> {
    /// The words printed beside a tick box: right of it up to the next box, else left.
    pub(super) fn option(&self, widget: &Widget) -> Option<String> {
        let rect = widget.rect;
        let next = self.next_box(rect);
        let words = self
            .page
            .segments()
            .filter(|segment| segment.is_level(rect, 4.0))
            .map(|segment| Segment {
                words: segment
                    .words
                    .iter()
                    .filter(|word| word.left >= rect.right - 3.0 && word.right <= next + 3.0)
                    .cloned()
                    .collect(),
            })
            .filter(|segment| !segment.words.is_empty() && segment.left() - rect.right < FAR_RIGHT)
            .min_by(|a, b| a.left().total_cmp(&b.left()));
        words
            .map(|segment| segment.text())
            .filter(|text| text.chars().any(char::is_alphanumeric))
    }

    /// The words of all tick boxes.
    pub(super) fn options(&self) -> HashSet<String> {
        let boxes = self.here.iter().filter(|widget| !widget.takes_text()).take(500);
        boxes.filter_map(|widget| self.option(widget)).collect()
    }

    /// The head of a column of boxes: the print over the topmost one.
    pub(super) fn head(&self, widget: &Widget) -> Option<String> {
        let rect = widget.rect;
        let column = self.here.iter().map(|widget| widget.rect).filter(|other| {
            other.top >= rect.top - 1.0 && (other.centre().0 - rect.centre().0).abs() < 5.0 && other.height() < 24.0
        });
        let top = column.map(|other| other.top).fold(rect.top, f64::max);
        let row = |other: &Segment| (other.base() - top) >= -4.0 && other.base() - top < 60.0;
        let over = |segment: &Segment| {
            let words = segment.words.iter().filter(|word| {
                let near = word.left < rect.right + 14.0 && word.right > rect.left - 14.0;
                let middle = f64::midpoint(word.left, word.right);
                near && (middle - rect.centre().0).abs() < 30.0
            });
            Segment {
                words: words.cloned().collect(),
            }
        };
        let heads: Vec<Segment> = self
            .page
            .segments()
            .filter(|segment| row(segment))
            .map(over)
            .filter(|head| !head.words.is_empty())
            .collect();
        let nearest = heads.iter().min_by(|a, b| a.base().total_cmp(&b.base()))?;
        Some(nearest.text()).filter(|text| text.chars().any(char::is_alphanumeric))
    }

    /// Radio buttons of one field, and single boxes that stand in one row or one column.
    pub(super) fn groups<'w>(&self, boxes: &[&'w Widget]) -> Vec<Vec<&'w Widget>> {
        let mut sorted = boxes.to_vec();
        sorted.sort_by(|a, b| {
            b.rect
                .top
                .total_cmp(&a.rect.top)
                .then(a.rect.left.total_cmp(&b.rect.left))
        });
        let mut groups: Vec<Vec<&Widget>> = Vec::new();
        for widget in sorted {
            let fitting = groups
                .iter_mut()
                .rev()
                .take(12)
                .find(|group| group.iter().any(|other| self.belong_together(other, widget)));
            match fitting {
                Some(group) => group.push(widget),
                None => groups.push(vec![widget]),
            }
        }
        groups
    }

    pub(super) fn belong_together(&self, a: &Widget, b: &Widget) -> bool {
        if a.group.is_some() || b.group.is_some() {
            return a.group == b.group;
        }
        let same_row = overlaps(a.rect, b.rect);
        let same_column = (a.rect.left - b.rect.left).abs() < 4.0;
        let gap = (a.rect.bottom - b.rect.top).abs();
        if same_row {
            // “Verschlüsselt [] ja   Passwort [] ja”: a new question between the boxes parts them.
            return b.rect.left - a.rect.right < 260.0;
        }
        same_column && gap < 1.6 * a.rect.height().max(9.0) && self.left_of(b.rect).is_none()
    }

    pub(super) fn group(
        &self,
        number: usize,
        group: &[&Widget],
        used: &mut HashSet<String>,
        placed: &mut Vec<(usize, f64, f64, Entry)>,
    ) {
        let Some(first) = group.first() else { return };
        let leftmost = group
            .iter()
            .filter(|widget| overlaps(widget.rect, first.rect))
            .min_by(|a, b| a.rect.left.total_cmp(&b.rect.left))
            .unwrap_or(first);
        let mut options = Vec::new();
        let mut chosen = Vec::new();
        for widget in group {
            let Input::Tick(ticked, export) = &widget.input else {
                continue;
            };
            let words = self
                .option(widget)
                .or_else(|| self.head(widget).filter(|_| group.len() > 1))
                .or_else(|| widget.tip.clone())
                .unwrap_or_else(|| export.clone());
            if *ticked {
                chosen.push(words.clone());
            }
            options.push(words);
        }
        let own: Vec<Rect> = group.iter().map(|widget| widget.rect).collect();
        let mut labels: Vec<String> = [self.left_of(leftmost.rect), self.above(leftmost.rect, &own)]
            .into_iter()
            .flatten()
            .filter(|label| !options.contains(label))
            .collect();
        used.extend(labels.iter().cloned());
        used.extend(options.iter().cloned());
        if group.len() == 1 || first.group.is_some() {
            labels.extend(named(first));
        }
        if group.len() == 1 && labels.is_empty() {
            labels.extend(options);
        }
        let entry = entry(labels, Mark::Chosen(chosen), first);
        placed.push((number, level(first.rect), first.rect.left, entry));
    }
}
