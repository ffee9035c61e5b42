//! The field tree of an AcroForm (ISO 32000-1, 12.7), flattened: values with the boxes they stand in.

mod widget;

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::pipeline::extract::pdf::lattice::Rules;
use crate::pipeline::extract::pdf::lines::{Segment, join, lines};
use crate::pipeline::extract::pdf::objects::{
    Budget, Rect, get, get_array, get_dictionary, name_text, resolve, text_of,
};
use crate::pipeline::extract::pdf::page::Page;
use crate::pipeline::extract::pdf::{annotations, text, ticks};
pub(crate) use widget::{Input, Widget, printed};

const MOST_FIELDS: usize = 5000;
const DEPTH: usize = 32;

/// The form of a document.
#[derive(Debug, Default)]
pub(crate) struct Form {
    pub(crate) widgets: Vec<Widget>,
    /// Whether there is an XFA form beside or instead of the fields.
    pub(crate) xfa: bool,
}

/// Whether the form is (also) one of Adobe's XML forms.
pub(crate) fn is_xfa(document: &Document) -> bool {
    let form = document
        .catalog()
        .ok()
        .and_then(|catalog| get_dictionary(document, catalog, b"AcroForm"));
    form.is_some_and(|form| form.has(b"XFA"))
}

/// Reads the form. `pages` are as long as they were read: a box is turned with its page.
pub(crate) fn read(document: &Document, pages: &[Page], budget: &mut Budget) -> Form {
    let form = document
        .catalog()
        .ok()
        .and_then(|catalog| get_dictionary(document, catalog, b"AcroForm"));
    let mut reader = Reader {
        document,
        pages: pages_of_annotations(document),
        read: pages,
        budget,
        seen: HashSet::new(),
        widgets: Vec::new(),
        lost: Vec::new(),
        groups: 0,
    };
    let listed = form
        .and_then(|form| get_array(document, form, b"Fields"))
        .unwrap_or_default();
    for field in listed {
        reader.field(field, &Inherited::default(), 0);
    }
    reader.unlisted();
    // Boxes on no page are seen by nobody who signs the form, unless all of it is kept so.
    if reader.widgets.is_empty() {
        reader.widgets = std::mem::take(&mut reader.lost);
    }
    Form {
        widgets: reader.widgets,
        xfa: form.is_some_and(|form| form.has(b"XFA")),
    }
}

/// On which page an annotation stands: `/P` is optional, `/Annots` is not.
fn pages_of_annotations(document: &Document) -> HashMap<ObjectId, usize> {
    let mut pages = HashMap::new();
    for (number, id) in document.page_iter().take(super::MOST_PAGES).enumerate() {
        let Ok(page) = document.get_dictionary(id) else {
            continue;
        };
        pages.insert(id, number);
        for annotation in get_array(document, page, b"Annots")
            .unwrap_or_default()
            .iter()
            .take(20_000)
        {
            if let Object::Reference(id) = annotation {
                pages.entry(*id).or_insert(number);
            }
        }
    }
    pages
}

/// What a field hands down to its kids.
#[derive(Clone, Default)]
struct Inherited<'a> {
    name: String,
    kind: Option<&'a [u8]>,
    value: Option<&'a Object>,
    options: Option<&'a [Object]>,
    flags: i64,
    tip: Option<String>,
    group: Option<usize>,
}

struct Reader<'a, 'b> {
    document: &'a Document,
    pages: HashMap<ObjectId, usize>,
    read: &'b [Page],
    budget: &'b mut Budget,
    seen: HashSet<ObjectId>,
    widgets: Vec<Widget>,
    /// Boxes on no page.
    lost: Vec<Widget>,
    groups: usize,
}

impl<'a> Reader<'a, '_> {
    fn is_full(&self) -> bool {
        self.widgets.len().saturating_add(self.lost.len()) >= MOST_FIELDS
    }

    /// Boxes that stand on a page but that the form does not list: viewers show them all the same.
    fn unlisted(&mut self) {
        let document = self.document;
        for id in document.page_iter().take(super::MOST_PAGES) {
            let Ok(page) = document.get_dictionary(id) else {
                continue;
            };
            for item in get_array(document, page, b"Annots")
                .unwrap_or_default()
                .iter()
                .take(20_000)
            {
                let Some(Object::Dictionary(annotation)) = resolve(document, item) else {
                    continue;
                };
                let widget =
                    matches!(get(document, annotation, b"Subtype"), Some(Object::Name(name)) if name == b"Widget");
                if !widget || self.is_full() || matches!(item, Object::Reference(id) if self.seen.contains(id)) {
                    continue;
                }
                let mut line = Vec::new();
                let mut node = get_dictionary(document, annotation, b"Parent");
                while let Some(parent) = node.filter(|_| line.len() < DEPTH) {
                    line.push(parent);
                    node = get_dictionary(document, parent, b"Parent");
                }
                let above = line
                    .iter()
                    .rev()
                    .fold(Inherited::default(), |above, field| self.inherit(field, &above));
                let number = self.pages.get(&id).copied();
                let here = self.inherit(annotation, &above);
                self.widget(annotation, number, &here);
            }
        }
    }

    fn field(&mut self, object: &'a Object, above: &Inherited<'a>, depth: usize) {
        if depth > DEPTH || self.is_full() {
            return;
        }
        let id = match object {
            Object::Reference(id) => Some(*id),
            _ => None,
        };
        // A field tree that leads back to itself is an attack.
        if id.is_some_and(|id| !self.seen.insert(id)) {
            return;
        }
        let Some(Object::Dictionary(field)) = resolve(self.document, object) else {
            return;
        };
        let mut here = self.inherit(field, above);
        let kids = get_array(self.document, field, b"Kids").unwrap_or_default();
        if kids.is_empty() {
            let page = id
                .and_then(|id| self.pages.get(&id))
                .or_else(|| match field.get(b"P") {
                    Ok(Object::Reference(id)) => self.pages.get(id),
                    _ => None,
                })
                .copied();
            self.widget(field, page, &here);
            return;
        }
        if here.kind == Some(b"Btn") && here.group.is_none() && kids.iter().any(|kid| self.is_bare_widget(kid)) {
            self.groups = self.groups.saturating_add(1);
            here.group = Some(self.groups);
        }
        for kid in kids.iter().take(MOST_FIELDS) {
            self.field(kid, &here, depth.saturating_add(1));
        }
    }

    fn inherit(&self, field: &'a Dictionary, above: &Inherited<'a>) -> Inherited<'a> {
        let mut here = above.clone();
        if let Some(part) = get(self.document, field, b"T").and_then(text_of) {
            here.name = if here.name.is_empty() {
                part
            } else {
                format!("{}.{part}", here.name)
            };
        }
        if let Some(Object::Name(kind)) = get(self.document, field, b"FT") {
            here.kind = Some(kind);
        }
        here.value = get(self.document, field, b"V").or(here.value);
        here.options = get_array(self.document, field, b"Opt").or(here.options);
        if let Some(Object::Integer(flags)) = get(self.document, field, b"Ff") {
            here.flags = *flags;
        }
        here.tip = get(self.document, field, b"TU").and_then(text_of).or(here.tip);
        here
    }

    fn is_bare_widget(&self, kid: &Object) -> bool {
        matches!(resolve(self.document, kid), Some(Object::Dictionary(kid)) if !kid.has(b"T"))
    }

    fn widget(&mut self, field: &'a Dictionary, page: Option<usize>, here: &Inherited<'a>) {
        /// Hidden, or never shown on a screen (ISO 32000-1, 12.5.3).
        const UNSEEN: i64 = 0b10_0010;
        let flags = match get(self.document, field, b"F") {
            Some(Object::Integer(flags)) => *flags,
            _ => 0,
        };
        // A hidden box is seen by nobody who signs the form: its default is no answer.
        if flags & UNSEEN != 0 {
            return;
        }
        let rect = get_array(self.document, field, b"Rect")
            .and_then(|items| Rect::of(self.document, items))
            .unwrap_or_default();
        let Some(mut input) = self.input(field, here, rect) else {
            return;
        };
        if let Input::Text(text) = &input
            && is_square(rect)
            && (text.trim().is_empty() || ticks::is_tick(text))
        {
            // A small box to write an “X” into.
            input = Input::Tick(!text.trim().is_empty(), String::new());
        }
        let turned = page
            .and_then(|page| self.read.get(page))
            .map_or(rect, |page| page.place.rect(rect));
        let widget = Widget {
            name: here.name.clone(),
            tip: here.tip.clone(),
            input,
            page: page.unwrap_or(0),
            rect: turned,
            group: here.group,
        };
        if page.is_some() && rect.width() > 0.5 && rect.height() > 0.5 {
            self.widgets.push(widget);
        } else {
            self.lost.push(widget);
        }
    }

    fn input(&mut self, field: &'a Dictionary, here: &Inherited<'a>, rect: Rect) -> Option<Input> {
        const PUSH_BUTTON: i64 = 1 << 16;
        const PASSWORD: i64 = 1 << 13;
        match here.kind? {
            b"Btn" if here.flags & PUSH_BUTTON != 0 => None,
            b"Btn" => Some(self.tick(field, here)),
            b"Tx" if here.flags & PASSWORD != 0 => None,
            b"Tx" => Some(Input::Text(match here.value.and_then(text_of) {
                Some(text) => text,
                None => self.shown_text(field, rect),
            })),
            b"Ch" => {
                let chosen = self.choice(field, here);
                Some(Input::Text(if chosen.is_empty() && here.value.is_none() {
                    self.shown_text(field, rect)
                } else {
                    chosen
                }))
            }
            _ => None,
        }
    }

    /// Some programs write only the picture of a value.
    fn shown_text(&mut self, field: &'a Dictionary, rect: Rect) -> String {
        let Some(form) = annotations::normal(self.document, field) else {
            return String::new();
        };
        let drawn = text::appearance(self.document, form, rect, self.budget);
        let segments: Vec<Segment> = lines(drawn.words, &Rules::default())
            .into_iter()
            .flat_map(|line| line.segments)
            .collect();
        join(&segments, rect.right - 2.0)
    }

    /// A box is ticked when its appearance or the field's value is its own “on” state.
    fn tick(&self, field: &Dictionary, here: &Inherited<'_>) -> Input {
        let states = get_dictionary(self.document, field, b"AP")
            .and_then(|appearance| get_dictionary(self.document, appearance, b"N"))
            .map(|normal| normal.iter().map(|(name, _)| name_text(name)).collect::<Vec<_>>())
            .unwrap_or_default();
        let on = states.into_iter().find(|state| state != "Off");
        let value = here.value.and_then(text_of).filter(|value| value != "Off");
        let state = get(self.document, field, b"AS")
            .and_then(text_of)
            .filter(|state| state != "Off");
        let ticked = match (&on, &value) {
            (Some(on), Some(value)) => on == value || (here.group.is_none() && state.is_some()),
            (Some(_), None) => state.is_some(),
            (None, Some(value)) => (here.group.is_none() && !is_off(value)) || state.is_some(),
            (None, None) => false,
        };
        let export = on.or(value).unwrap_or_default();
        // A number is an index into the options (ISO 32000-1, 12.7.4.2.3).
        let word = export
            .parse::<usize>()
            .ok()
            .and_then(|index| text_of(resolve(self.document, here.options?.get(index)?)?))
            .unwrap_or(export);
        Input::Tick(ticked, word)
    }

    fn choice(&self, field: &'a Dictionary, here: &Inherited<'_>) -> String {
        let values: Vec<String> = match here.value {
            Some(Object::Array(items)) => items
                .iter()
                .take(200)
                .filter_map(|item| resolve(self.document, item).and_then(text_of))
                .collect(),
            Some(value) => text_of(value).into_iter().collect(),
            // Only the places of the chosen items in the list.
            None => get_array(self.document, field, b"I")
                .unwrap_or_default()
                .iter()
                .take(200)
                .filter_map(|index| usize::try_from(index.as_i64().ok()?).ok())
                .filter_map(|index| match resolve(self.document, here.options?.get(index)?)? {
                    Object::Array(pair) => text_of(resolve(self.document, pair.get(1)?)?),
                    option => text_of(option),
                })
                .collect(),
        };
        let shown: Vec<String> = values.into_iter().map(|value| self.shown(&value, here)).collect();
        shown.join("\n")
    }

    /// The words shown for an export value.
    fn shown(&self, value: &str, here: &Inherited<'_>) -> String {
        here.options
            .unwrap_or_default()
            .iter()
            .find_map(|option| match resolve(self.document, option)? {
                Object::Array(pair) => {
                    let export = text_of(resolve(self.document, pair.first()?)?)?;
                    let words = text_of(resolve(self.document, pair.get(1)?)?)?;
                    (export == value).then_some(words)
                }
                _ => None,
            })
            .unwrap_or_else(|| value.to_owned())
    }
}

/// Whether a box without an appearance says “no” by its value.
fn is_off(value: &str) -> bool {
    matches!(
        value.to_lowercase().as_str(),
        "off" | "no" | "nein" | "nei" | "false" | "0" | ""
    )
}

/// Whether a box is too small for more than one letter.
fn is_square(rect: Rect) -> bool {
    let (wide, high) = (rect.width(), rect.height());
    (4.0..=17.0).contains(&wide) && (4.0..=17.0).contains(&high) && (0.7..=1.4).contains(&(wide / high))
}
