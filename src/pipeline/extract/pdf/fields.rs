//! The field tree of an AcroForm (ISO 32000-1, 12.7), flattened: values with the boxes they stand in.

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::pipeline::extract::pdf::objects::{
    Budget, Rect, get, get_array, get_dictionary, name_text, resolve, text_of,
};

const MOST_FIELDS: usize = 5000;
const DEPTH: usize = 32;

/// What a field takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    /// Written text, or the chosen items of a list.
    Text(String),
    /// A check box or one button of a radio group: ticked, and its export value.
    Tick(bool, String),
}

/// One box on a page.
#[derive(Clone, Debug)]
pub(crate) struct Widget {
    /// Full name.
    pub(crate) name: String,
    /// Tool tip.
    pub(crate) tip: Option<String>,
    pub(crate) input: Input,
    /// Counted from 0.
    pub(crate) page: usize,
    pub(crate) rect: Rect,
    /// Buttons of one radio group share it.
    pub(crate) group: Option<usize>,
}

impl Widget {
    pub(crate) fn is_filled(&self) -> bool {
        match &self.input {
            Input::Text(text) => !text.trim().is_empty(),
            Input::Tick(ticked, _) => *ticked,
        }
    }

    pub(crate) fn takes_text(&self) -> bool {
        matches!(self.input, Input::Text(_))
    }

    pub(crate) fn fill(&mut self, text: String) {
        self.input = Input::Text(text);
    }

    /// What was written, for the running text.
    pub(crate) fn words(&self) -> Option<String> {
        match &self.input {
            Input::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        }
    }
}

/// The form of a document.
#[derive(Debug, Default)]
pub(crate) struct Form {
    pub(crate) widgets: Vec<Widget>,
    /// Whether there is an XFA form beside or instead of the fields.
    pub(crate) xfa: bool,
}

/// Reads the form.
pub(crate) fn read(document: &Document, _budget: &mut Budget) -> Form {
    let Some(form) = document
        .catalog()
        .ok()
        .and_then(|catalog| get_dictionary(document, catalog, b"AcroForm"))
    else {
        return Form::default();
    };
    let mut reader = Reader {
        document,
        pages: pages_of_annotations(document),
        seen: HashSet::new(),
        widgets: Vec::new(),
        groups: 0,
    };
    for field in get_array(document, form, b"Fields").unwrap_or_default() {
        reader.field(field, &Inherited::default(), 0);
    }
    Form {
        widgets: reader.widgets,
        xfa: form.has(b"XFA"),
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

struct Reader<'a> {
    document: &'a Document,
    pages: HashMap<ObjectId, usize>,
    seen: HashSet<ObjectId>,
    widgets: Vec<Widget>,
    groups: usize,
}

impl<'a> Reader<'a> {
    fn field(&mut self, object: &'a Object, above: &Inherited<'a>, depth: usize) {
        if depth > DEPTH || self.widgets.len() >= MOST_FIELDS {
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
            self.widget(field, id, &here);
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

    fn widget(&mut self, field: &'a Dictionary, id: Option<ObjectId>, here: &Inherited<'a>) {
        let flags = match get(self.document, field, b"F") {
            Some(Object::Integer(flags)) => *flags,
            _ => 0,
        };
        // Hidden boxes are seen by nobody who signs the form.
        if flags & 2 != 0 {
            return;
        }
        let Some(input) = self.input(field, here) else { return };
        let page = id
            .and_then(|id| self.pages.get(&id))
            .or_else(|| match field.get(b"P") {
                Ok(Object::Reference(id)) => self.pages.get(id),
                _ => None,
            })
            .copied()
            .unwrap_or(0);
        let rect = get_array(self.document, field, b"Rect")
            .and_then(|items| Rect::of(self.document, items))
            .unwrap_or_default();
        self.widgets.push(Widget {
            name: here.name.clone(),
            tip: here.tip.clone(),
            input,
            page,
            rect,
            group: here.group,
        });
    }

    fn input(&self, field: &Dictionary, here: &Inherited<'_>) -> Option<Input> {
        const PUSH_BUTTON: i64 = 1 << 16;
        const PASSWORD: i64 = 1 << 13;
        match here.kind? {
            b"Btn" if here.flags & PUSH_BUTTON != 0 => None,
            b"Btn" => Some(self.tick(field, here)),
            b"Tx" if here.flags & PASSWORD != 0 => None,
            b"Tx" => Some(Input::Text(here.value.and_then(text_of).unwrap_or_default())),
            b"Ch" => Some(Input::Text(self.choice(here))),
            _ => None,
        }
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
            (None, Some(_)) => here.group.is_none() || state.is_some(),
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

    fn choice(&self, here: &Inherited<'_>) -> String {
        let values: Vec<String> = match here.value {
            Some(Object::Array(items)) => items
                .iter()
                .filter_map(|item| resolve(self.document, item).and_then(text_of))
                .collect(),
            Some(value) => text_of(value).into_iter().collect(),
            None => Vec::new(),
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
