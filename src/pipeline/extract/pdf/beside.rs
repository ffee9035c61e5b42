//! Which printed words belong to which box: names of fields are often `Textfeld12`, but a person reads the print.

mod boxes;
mod side;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::names::{self, named};
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::{Page, Segment};
use crate::pipeline::extract::pdf::{blocks, fields, parted, spelled, stacked};

/// Points. Print farther away belongs to something else.
const FAR_LEFT: f64 = 320.0;
const FAR_ABOVE: f64 = 26.0;
const FAR_RIGHT: f64 = 40.0;
/// Boxes times words of one page: a real form has 200 boxes between 2000 words.
const MOST_WORK: usize = 4_000_000;

/// Boxes with their labels and the headings between them, from top to bottom.
pub(crate) fn entries(widgets: &[Widget], pages: &[Page]) -> Vec<Entry> {
    let (widgets, parts) = parted::joined(widgets, pages);
    let widgets = stacked::joined(widgets, pages);
    let mut placed: Vec<(usize, f64, f64, Entry)> = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let mut here: Vec<&Widget> = widgets.iter().filter(|widget| widget.page == number).collect();
        // Each box is held against all print of its page. The rest are known by their names only.
        let most = MOST_WORK.checked_div(page.words().count()).unwrap_or(MOST_WORK).max(1);
        for widget in here.iter().skip(most) {
            let entry = entry(named(widget), text_mark(widget), widget);
            placed.push((number, level(widget.rect), widget.rect.left, entry));
        }
        here.truncate(most);
        let mut layout = Layout {
            page,
            here,
            captions: HashSet::new(),
        };
        layout.captions = layout.options();
        layout.captions.extend(parts.iter().cloned());
        layout.read(number, &mut placed);
    }
    // Boxes on pages that were not read still have names.
    for widget in widgets.iter().filter(|widget| widget.page >= pages.len()) {
        let entry = entry(named(widget), text_mark(widget), widget);
        placed.push((widget.page, level(widget.rect), widget.rect.left, entry));
    }
    in_reading_order(&mut placed);
    let shared = names::shared(&widgets);
    blocks::order(placed)
        .into_iter()
        .map(|(.., mut entry)| {
            let mut first = true;
            entry.labels.retain(|label| {
                let printed = std::mem::take(&mut first);
                printed || !shared.contains(label)
            });
            entry
        })
        .take(10_000)
        .collect()
}

/// The labels of boxes that are only printed, for each box in turn.
pub(crate) fn labels_of_boxes(page: &Page, boxes: &[Rect]) -> Vec<Vec<String>> {
    let widgets: Vec<Widget> = boxes.iter().map(|rect| fields::printed(*rect)).collect();
    let layout = Layout {
        page,
        here: widgets.iter().collect(),
        captions: HashSet::new(),
    };
    let side = layout.printed_side();
    boxes.iter().map(|rect| layout.labels_on(side, *rect)).collect()
}

/// Whether the labels of boxes that are only printed stand below them.
pub(crate) fn are_below(page: &Page, boxes: &[Rect]) -> bool {
    let widgets: Vec<Widget> = boxes.iter().map(|rect| fields::printed(*rect)).collect();
    let layout = Layout {
        page,
        here: widgets.iter().collect(),
        captions: HashSet::new(),
    };
    layout.printed_side() == side::Side::Below
}

/// By page, then row, then from left to right. Boxes and print of one row are not quite level.
fn in_reading_order(placed: &mut [(usize, f64, f64, Entry)]) {
    const LEVEL: f64 = 7.0;
    placed.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut row = (usize::MAX, f64::MIN);
    for item in placed.iter_mut() {
        if item.0 != row.0 || item.1 - row.1 > LEVEL {
            row = (item.0, item.1);
        }
        item.1 = row.1;
    }
    placed.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.total_cmp(&b.2)));
}

/// Where a box stands on the page from top to bottom: its middle, of a tall one its first line.
pub(crate) fn level(rect: Rect) -> f64 {
    if rect.height() > 30.0 {
        8.0 - rect.top
    } else {
        -f64::midpoint(rect.top, rect.bottom)
    }
}

fn text_mark(widget: &Widget) -> Mark {
    match &widget.input {
        Input::Text(text) => Mark::Text(text.clone()),
        Input::Tick(ticked, _) => Mark::Tick(*ticked),
    }
}

fn entry(labels: Vec<String>, value: Mark, widget: &Widget) -> Entry {
    Entry {
        labels,
        value,
        place: format!("page {}, field {}", widget.page.saturating_add(1), widget.name),
    }
}

struct Layout<'a> {
    page: &'a Page,
    here: Vec<&'a Widget>,
    /// The words that belong to tick boxes: they are no label of a box below them.
    captions: HashSet<String>,
}

impl Layout<'_> {
    fn read(&self, number: usize, placed: &mut Vec<(usize, f64, f64, Entry)>) {
        let mut used: HashSet<String> = HashSet::new();
        let mut boxes: Vec<&Widget> = Vec::new();
        let side = self.usual_side();
        for widget in &self.here {
            match &widget.input {
                Input::Text(text) => {
                    let mut labels = self.labels_on(side, widget.rect);
                    // Print above a box that has its label beside it may be the heading of the block.
                    used.extend(labels.first().cloned());
                    if text.chars().filter(char::is_ascii_digit).count() >= 5 {
                        labels = labels.iter().map(|label| parted::label(label)).collect();
                    }
                    labels.extend(named(widget));
                    let text = spelled::date(text, &labels).unwrap_or_else(|| text.clone());
                    let entry = entry(labels, Mark::Text(text), widget);
                    placed.push((number, level(widget.rect), widget.rect.left, entry));
                }
                Input::Tick(..) => boxes.push(widget),
            }
        }
        for group in self.groups(&boxes) {
            self.group((number, side), &group, &mut used, placed);
        }
        for segment in self.page.segments() {
            let text = segment.text();
            let is_part = |label: &String| *label == text || (text.len() > 5 && label.contains(text.as_str()));
            if !used.iter().any(is_part) && text.chars().count() <= 100 && !parted::names_parts(&text) {
                let heading = Entry {
                    labels: Vec::new(),
                    value: Mark::Text(text),
                    place: format!("page {}", number.saturating_add(1)),
                };
                let middle = -0.3f64.mul_add(segment.size(), segment.base());
                placed.push((number, middle, segment.left(), heading));
            }
        }
    }

    /// The print left of a box, then the print above it.
    fn labels_of(&self, rect: Rect) -> Vec<String> {
        let left = self.left_of(rect);
        let above = self.above(rect, &[]).filter(|label| !self.captions.contains(label));
        let tall = rect.height() > 40.0;
        let mut labels: Vec<String> = if tall { vec![above, left] } else { vec![left, above] }
            .into_iter()
            .flatten()
            .filter(|label| !parted::names_parts(label))
            .collect();
        labels.dedup();
        labels
    }

    /// The nearest print on the box's own lines that ends left of it, with no other box in between. A label over two
    /// lines is put together.
    fn left_of(&self, rect: Rect) -> Option<String> {
        let candidates: Vec<(f64, Segment)> = self
            .page
            .segments()
            .filter(|segment| segment.is_level(rect, 3.0))
            .filter_map(|segment| {
                let cut = self.cut(segment, rect);
                let gap = rect.left - cut.right();
                (!cut.words.is_empty() && (-4.0..FAR_LEFT).contains(&gap)).then_some((gap, cut))
            })
            .filter(|(_, segment)| !self.is_box_between(segment.right(), rect))
            .collect();
        let nearest = candidates
            .iter()
            .map(|(_, segment)| segment.left())
            .fold(f64::MIN, f64::max);
        let text: Vec<String> = candidates
            .iter()
            .filter(|(_, segment)| (segment.left() - nearest).abs() < 12.0 || segment.left() > nearest)
            .map(|(_, segment)| segment.text())
            .filter(|text| text.chars().any(char::is_alphabetic))
            .collect();
        (!text.is_empty()).then(|| text.join(" "))
    }

    /// Where the next box on the same line begins, right of this one; beyond every page where there is none.
    fn next_box(&self, rect: Rect) -> f64 {
        self.here
            .iter()
            .map(|widget| widget.rect)
            .filter(|other| other.left >= rect.right - 1.0 && overlaps(*other, rect))
            .map(|other| other.left)
            .fold(f64::MAX, f64::min)
    }

    /// The words of a segment that stand left of a box, as far back as the box before it.
    fn cut(&self, segment: &Segment, rect: Rect) -> Segment {
        let barrier = self
            .here
            .iter()
            .map(|widget| widget.rect)
            .filter(|other| other.right <= rect.left + 2.0 && overlaps(*other, rect))
            .map(|other| other.right)
            .fold(f64::MIN, f64::max);
        Segment {
            words: segment
                .words
                .iter()
                .filter(|word| word.right <= rect.left + 4.0 && word.left >= barrier - 4.0)
                .cloned()
                .collect(),
        }
    }

    fn is_box_between(&self, from: f64, rect: Rect) -> bool {
        self.here.iter().any(|widget| {
            let other = widget.rect;
            other != rect && overlaps(other, rect) && other.left >= from - 4.0 && other.right <= rect.left + 4.0
        })
    }

    /// The nearest line above that begins over the box. Boxes of its own group part nothing.
    fn above(&self, rect: Rect, own: &[Rect]) -> Option<String> {
        // Print that runs on over the neighbouring box is that box's.
        let row = || {
            self.here
                .iter()
                .map(|widget| widget.rect)
                .filter(|other| *other != rect && overlaps(*other, rect) && !own.contains(other))
        };
        let from = row()
            .filter(|other| other.right <= rect.left + 2.0)
            .map(|other| other.right - 2.0)
            .fold(f64::MIN, f64::max);
        let to = row()
            .filter(|other| other.left >= rect.right - 2.0)
            .map(|other| other.left - 3.0)
            .fold(f64::MAX, f64::min);
        let parts: Vec<Segment> = self
            .page
            .segments()
            .map(|segment| Segment {
                words: segment
                    .words
                    .iter()
                    .filter(|word| (from..to).contains(&word.left))
                    .cloned()
                    .collect(),
            })
            .filter(|segment| !segment.words.is_empty())
            .collect();
        let nearest = parts
            .iter()
            .filter(|segment| {
                let rise = segment.base() - rect.top;
                (-4.0..FAR_ABOVE).contains(&rise)
                    && segment.left() < rect.right
                    && segment.right() > rect.left
                    && segment.left() > rect.left - 60.0
            })
            .filter(|segment| {
                // Another box between the print and this one takes the print for itself.
                !self.here.iter().any(|widget| {
                    let other = widget.rect;
                    other != rect
                        && other.bottom >= rect.top - 2.0
                        && other.top <= segment.base() + 2.0
                        && other.left < rect.right
                        && other.right > rect.left
                })
            })
            .min_by(|a, b| a.base().total_cmp(&b.base()))?;
        // Small print between a label and its box explains the label: “for example your username”, “(optional)”.
        let hint = nearest.text().starts_with(|c: char| c.is_lowercase() || c == '(');
        let over = parts.iter().find(|segment| {
            let rise = segment.base() - nearest.base();
            let starts_level = (segment.left() - nearest.left()).abs() < 6.0;
            (3.0..2.2 * nearest.size()).contains(&rise) && starts_level && hint && nearest.size() < segment.size()
        });
        Some(over.unwrap_or(nearest).text()).filter(|text| text.chars().any(char::is_alphabetic))
    }
}

/// Whether two boxes stand on the same line.
fn overlaps(a: Rect, b: Rect) -> bool {
    let shared = a.top.min(b.top) - a.bottom.max(b.bottom);
    shared > 0.4 * a.height().min(b.height())
}
