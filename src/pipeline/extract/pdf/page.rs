//! Words become lines, and lines know the gaps in them.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::pipeline::extract::pdf::annotations;
use crate::pipeline::extract::pdf::lattice::{self, Rules, Table};
pub(crate) use crate::pipeline::extract::pdf::lines::{Line, Segment, join};
use crate::pipeline::extract::pdf::lines::{combed, lines};
use crate::pipeline::extract::pdf::matrix::Matrix;
use crate::pipeline::extract::pdf::objects::{Budget, Rect, get, get_array, get_dictionary, resolve};
use crate::pipeline::extract::pdf::text::{self, Drawn, Word};
use crate::pipeline::extract::pdf::ticks;

/// One page, turned so that its lines run from left to right.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// From top to bottom.
    pub(crate) lines: Vec<Line>,
    pub(crate) rules: Rules,
    pub(crate) tables: Vec<Table>,
    /// How the page was turned: boxes of fields are turned with it.
    pub(crate) place: Matrix,
    /// Letters that were drawn, and those that no font says the meaning of.
    pub(crate) letters: usize,
    pub(crate) mute: usize,
    /// The part of the page that pictures cover, at most 1.
    pub(crate) pictured: f64,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            lines: Vec::new(),
            rules: Rules::default(),
            tables: Vec::new(),
            place: Matrix::IDENTITY,
            letters: 0,
            mute: 0,
            pictured: 0.0,
        }
    }
}

impl Page {
    pub(crate) fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.lines.iter().flat_map(|line| &line.segments)
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &Word> {
        self.segments().flat_map(|segment| &segment.words)
    }

    /// The print whose words stand inside a rectangle.
    pub(crate) fn text_inside(&self, rect: Rect) -> String {
        let inside: Vec<Segment> = self
            .lines
            .iter()
            .flat_map(|line| &line.segments)
            .map(|segment| Segment {
                words: segment
                    .words
                    .iter()
                    .filter(|word| rect.contains(word.middle()))
                    .cloned()
                    .collect(),
            })
            .filter(|segment| !segment.words.is_empty())
            .collect();
        join(&inside, rect.right)
    }

    /// Whether the page is a picture of paper: nothing but pictures, or pictures under a few words.
    pub(crate) fn is_scan(&self) -> bool {
        self.pictured > 0.5 && self.letters.saturating_sub(self.mute) < 25
    }

    /// Adds words that were not printed with the page, and takes the boxes to tick out of it.
    fn of(drawn: Drawn, place: Matrix, pictured: f64) -> Self {
        let mut drawn = drawn;
        ticks::settle(&mut drawn);
        let rules = lattice::rules(&drawn.shapes);
        let tables = lattice::tables(&rules);
        let words = combed(drawn.words, &tables);
        Self {
            lines: lines(words, &rules),
            rules,
            tables,
            place,
            letters: drawn.letters.saturating_add(drawn.mute),
            mute: drawn.mute,
            pictured,
        }
    }
}

/// The pages of a document.
pub(crate) fn read(document: &Document, most: usize, budget: &mut Budget) -> Vec<Page> {
    document
        .page_iter()
        .take(most)
        .map(|id| page(document, id, budget).unwrap_or_default())
        .collect()
}

fn page(document: &Document, id: ObjectId, budget: &mut Budget) -> Option<Page> {
    let page = document.get_dictionary(id).ok()?;
    let empty = Dictionary::new();
    let resources = match inherited(document, page, b"Resources") {
        Some(Object::Dictionary(resources)) => resources,
        _ => &empty,
    };
    let paper = box_of(document, page, b"MediaBox").unwrap_or(Rect {
        left: 0.0,
        bottom: 0.0,
        right: 595.0,
        top: 842.0,
    });
    let cropped = box_of(document, page, b"CropBox")
        .and_then(|rect| rect.common(paper))
        .unwrap_or(paper);
    let quarters = match inherited(document, page, b"Rotate") {
        Some(Object::Integer(degrees)) => degrees.checked_div(90).unwrap_or(0),
        _ => 0,
    };
    let mut place = Matrix::turned(quarters, cropped);
    let mut drawn = text::read(document, page, resources, place, budget);
    let most = drawn
        .turns
        .iter()
        .copied()
        .enumerate()
        .max_by_key(|(turn, count)| (*count, usize::from(*turn == 0)));
    if let Some((turn, _)) = most.filter(|(turn, _)| *turn != 0) {
        // Written across: the page is turned again, so that its writing lies level.
        place = Matrix::turned(quarters.saturating_add(i64::try_from(turn).unwrap_or(0)), cropped);
        drawn = text::read(document, page, resources, place, budget);
    }
    let shown = place.rect(cropped).grown(2.0);
    // What lies outside the cropped page is seen by nobody.
    drawn.words.retain(|word| shown.contains(word.middle()));
    drawn
        .shapes
        .retain(|shape| shape.rect.common(shown).is_some() || shown.contains(shape.rect.centre()));
    let paper = (shown.width() * shown.height()).max(1.0);
    let covered: f64 = drawn
        .pictures
        .iter()
        .filter_map(|picture| picture.common(shown))
        .map(|seen| seen.width() * seen.height())
        .sum();
    annotations::draw(document, page, place, budget, &mut drawn);
    Some(Page::of(drawn, place, (covered / paper).min(1.0)))
}

fn box_of(document: &Document, page: &Dictionary, key: &[u8]) -> Option<Rect> {
    let Object::Array(items) = inherited(document, page, key)? else {
        return None;
    };
    Rect::of(document, items).filter(|rect| rect.width() > 10.0 && rect.height() > 10.0)
}

/// What the content of a page refers to by name.
pub(super) fn resources(document: &Document, id: ObjectId) -> Option<&Dictionary> {
    match inherited(document, document.get_dictionary(id).ok()?, b"Resources") {
        Some(Object::Dictionary(resources)) => Some(resources),
        _ => None,
    }
}

/// Some properties of a page are its own or an ancestor's (ISO 32000-1, 7.7.3.4).
fn inherited<'a>(document: &'a Document, page: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let mut node = page;
    for _ in 0..32 {
        if let Some(found) = get(document, node, key) {
            return Some(found);
        }
        node = get_dictionary(document, node, b"Parent")?;
    }
    None
}

/// The annotations of a page.
pub(crate) fn annotations<'a>(document: &'a Document, page: &'a Dictionary) -> impl Iterator<Item = &'a Dictionary> {
    let items = get_array(document, page, b"Annots").unwrap_or_default();
    items
        .iter()
        .take(20_000)
        .filter_map(|item| resolve(document, item)?.as_dict().ok())
}
