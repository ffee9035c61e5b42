//! Words become lines, and lines know the gaps in them.

use lopdf::{Dictionary, Document, ObjectId};

use crate::pipeline::extract::pdf::objects::{Budget, Rect, get, get_dictionary, resolve};
use crate::pipeline::extract::pdf::text::{self, Word};

/// Words of a line that stand close together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Segment {
    pub(crate) words: Vec<Word>,
}

impl Segment {
    pub(crate) fn left(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.left)
    }

    pub(crate) fn right(&self) -> f64 {
        self.words.last().map_or(0.0, |word| word.right)
    }

    pub(crate) fn base(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.base)
    }

    pub(crate) fn size(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.size)
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let mut end: Option<f64> = None;
        for word in &self.words {
            // A word drawn in pieces has no gap between them.
            if end.is_some_and(|end| word.left - end > 0.12 * word.size) {
                text.push(' ');
            }
            text.push_str(&word.text);
            end = Some(word.right);
        }
        text
    }
}

/// One line of print.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) segments: Vec<Segment>,
}

impl Line {
    /// The line as text; wide gaps become tabs.
    pub(crate) fn spaced(&self) -> String {
        self.segments.iter().map(Segment::text).collect::<Vec<_>>().join("\t")
    }
}

/// One page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// From top to bottom.
    pub(crate) lines: Vec<Line>,
}

impl Page {
    pub(crate) fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.lines.iter().flat_map(|line| &line.segments)
    }

    /// The print whose words stand inside a rectangle.
    pub(crate) fn text_inside(&self, rect: Rect) -> String {
        let mut lines = Vec::new();
        for line in &self.lines {
            let inside: Vec<Word> = line
                .segments
                .iter()
                .flat_map(|segment| &segment.words)
                .filter(|word| {
                    let middle = f64::midpoint(word.left, word.right);
                    let height = 0.3f64.mul_add(word.size, word.base);
                    (rect.left..=rect.right).contains(&middle) && (rect.bottom..=rect.top).contains(&height)
                })
                .cloned()
                .collect();
            if !inside.is_empty() {
                lines.push(Segment { words: inside }.text());
            }
        }
        lines.join("\n")
    }
}

/// The pages of a document.
pub(crate) fn read(document: &Document, most: usize, budget: &mut Budget) -> Vec<Page> {
    document
        .page_iter()
        .take(most)
        .map(|id| {
            let Ok(page) = document.get_dictionary(id) else {
                return Page::default();
            };
            let Some(resources) = resources(document, id) else {
                return Page::default();
            };
            lines(text::read(document, page, resources, budget))
        })
        .collect()
}

/// A page's resources are its own or an ancestor's (ISO 32000-1, 7.7.3.4).
pub(super) fn resources(document: &Document, id: ObjectId) -> Option<&Dictionary> {
    let mut node = document.get_dictionary(id).ok()?;
    for _ in 0..32 {
        if let Some(found) = get_dictionary(document, node, b"Resources") {
            return Some(found);
        }
        node = resolve(document, get(document, node, b"Parent")?)?.as_dict().ok()?;
    }
    None
}

fn lines(mut words: Vec<Word>) -> Page {
    words.retain(|word| word.base.is_finite() && word.left.is_finite() && word.size > 0.5);
    words.sort_by(|a, b| b.base.total_cmp(&a.base).then(a.left.total_cmp(&b.left)));
    let mut rows: Vec<Vec<Word>> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row)
                if row
                    .first()
                    .is_some_and(|first| (first.base - word.base).abs() < 0.35 * first.size.max(word.size)) =>
            {
                row.push(word);
            }
            _ => rows.push(vec![word]),
        }
    }
    Page {
        lines: rows.into_iter().map(segments).collect(),
    }
}

fn segments(mut row: Vec<Word>) -> Line {
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    let mut line = Line::default();
    for word in row {
        match line.segments.last_mut() {
            Some(segment) if word.left - segment.right() < 1.1 * word.size => segment.words.push(word),
            _ => line.segments.push(Segment { words: vec![word] }),
        }
    }
    line
}
