//! Boxes that answer one question: which belong together, what each stands for, and what is asked.

use std::collections::HashSet;

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::pdf::beside::side::Side;
use crate::pipeline::extract::pdf::beside::{FAR_ABOVE, FAR_RIGHT, Layout, entry, level, overlaps};
use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::names::{common, named};
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
        groups.into_iter().flat_map(|group| self.by_rows(group)).collect()
    }

    /// Rows that offer the same words one below the other are questions of their own.
    fn by_rows<'w>(&self, group: Vec<&'w Widget>) -> Vec<Vec<&'w Widget>> {
        let mut rows: Vec<Vec<&Widget>> = Vec::new();
        for widget in &group {
            match rows.last_mut() {
                Some(row) if row.first().is_some_and(|first| overlaps(first.rect, widget.rect)) => row.push(widget),
                _ => rows.push(vec![widget]),
            }
        }
        let words = |row: &Vec<&Widget>| -> Vec<Option<String>> {
            let mut row = row.clone();
            row.sort_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
            let before = self.words_before(&row);
            let option = |(at, widget): (usize, &&Widget)| match &before {
                Some(words) => words.get(at).map(Segment::text),
                None => self.option(widget),
            };
            row.iter().enumerate().map(option).collect()
        };
        let mut offered = rows.iter().map(words);
        let first = offered.next().unwrap_or_default();
        let several = rows.len() > 1 && first.len() > 1 && first.iter().all(Option::is_some);
        if several && offered.all(|words| words == first) {
            rows
        } else {
            vec![group]
        }
    }

    /// The words of boxes that stand behind them, `yes ☐   no ☐`, for a row of boxes from left to right.
    fn words_before(&self, row: &[&Widget]) -> Option<Vec<Segment>> {
        let (first, last) = (row.first()?, row.last()?);
        if row.len() < 2 || !row.iter().all(|widget| overlaps(widget.rect, first.rect)) || self.option(last).is_some() {
            return None;
        }
        let mut from = f64::MIN;
        let mut found = Vec::new();
        for widget in row {
            let rect = widget.rect;
            let level = self.page.segments().filter(|segment| segment.is_level(rect, 4.0));
            let own = level.map(|segment| {
                let words = segment.words.iter();
                let words = words.filter(|word| word.left >= from - 3.0 && word.right <= rect.left + 3.0);
                Segment {
                    words: words.cloned().collect(),
                }
            });
            let nearest = own
                .filter(|segment| !segment.words.is_empty())
                .max_by(|a, b| a.right().total_cmp(&b.right()))?;
            let (near, far) = (rect.left - nearest.right(), nearest.left() - from);
            let text = nearest.text();
            let option = text.split_whitespace().count() <= 4 && !text.ends_with(['?', ':']);
            if near > 22.0 || near > 1.2f64.mul_add(far, 0.5) || !option || !text.chars().any(char::is_alphabetic) {
                return None;
            }
            from = rect.right;
            found.push(nearest);
        }
        Some(found)
    }

    /// Whether a new question stands over the right one of two boxes, and its own words beside it.
    fn is_asked_anew(&self, a: &Widget, b: &Widget) -> bool {
        let right = if a.rect.left > b.rect.left { a } else { b };
        let rect = right.rect;
        let over = |segment: &Segment| {
            (-2.0..FAR_ABOVE).contains(&(segment.base() - rect.top))
                && (rect.left - 12.0..rect.left + 4.0).contains(&segment.left())
                && segment.text().chars().any(char::is_alphabetic)
        };
        self.option(right).is_some() && self.page.segments().any(over)
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
            return b.rect.left - a.rect.right < 260.0 && !self.is_asked_anew(a, b);
        }
        let asked = || self.left_of(b.rect).is_some() || self.above(b.rect, &[]).is_some();
        same_column && gap < 1.6 * a.rect.height().max(9.0) && !asked()
    }

    /// What a group of boxes offers, what was chosen of it, and where all that begins.
    fn offered(&self, group: &[&Widget]) -> (Vec<String>, Vec<String>, f64) {
        let mut row = group.to_vec();
        row.sort_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
        let before = self.words_before(&row);
        let left = before
            .as_ref()
            .and_then(|words| words.first())
            .map_or(f64::MAX, Segment::left);
        let mut before = before.map(|words| words.into_iter().map(|words| words.text()));
        let group = if before.is_some() { row.as_slice() } else { group };
        let (mut options, mut chosen) = (Vec::new(), Vec::new());
        for widget in group {
            let Input::Tick(ticked, export) = &widget.input else {
                continue;
            };
            let words = match &mut before {
                Some(words) => words.next(),
                None => self.option(widget),
            };
            let words = words
                .or_else(|| self.head(widget).filter(|_| group.len() > 1))
                .or_else(|| widget.tip.clone())
                .unwrap_or_else(|| export.clone());
            if *ticked {
                chosen.push(words.clone());
            }
            options.push(words);
        }
        (options, chosen, left)
    }

    pub(super) fn group(
        &self,
        (number, side): (usize, Side),
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
        let (options, chosen, left) = self.offered(group);
        let own: Vec<Rect> = group.iter().map(|widget| widget.rect).collect();
        let mut whole = leftmost.rect;
        whole.left = whole.left.min(left);
        let below = self.below(whole).filter(|_| side == Side::Below);
        let labels = below.map_or_else(
            || vec![self.left_of(whole), self.above(whole, &own)],
            |below| vec![Some(below)],
        );
        let mut labels: Vec<String> = labels
            .into_iter()
            .flatten()
            .filter(|label| !options.contains(label))
            .collect();
        used.extend(labels.iter().cloned());
        used.extend(options.iter().cloned());
        if group.len() == 1 || first.group.is_some() {
            labels.extend(named(first));
        } else if labels.is_empty() {
            labels.extend(common(group));
        }
        if group.len() == 1 && labels.is_empty() {
            labels.extend(options);
        }
        let entry = entry(labels, Mark::Chosen(chosen), first);
        placed.push((number, level(first.rect), first.rect.left, entry));
    }
}
