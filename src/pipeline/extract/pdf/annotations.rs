//! Text typed onto a flat form with a viewer's “typewriter”: free-text annotations (ISO 32000-1, 12.5.6.6).

use lopdf::{Document, Object};

use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::objects::{Rect, get, get_array, resolve, text_of};

const MOST: usize = 1000;

/// The typed texts with their places.
pub(crate) fn read(document: &Document) -> Vec<Widget> {
    let mut widgets = Vec::new();
    for (number, id) in document.page_iter().take(super::MOST_PAGES).enumerate() {
        let Ok(page) = document.get_dictionary(id) else {
            continue;
        };
        for annotation in get_array(document, page, b"Annots").unwrap_or_default() {
            if widgets.len() >= MOST {
                return widgets;
            }
            let Some(Object::Dictionary(annotation)) = resolve(document, annotation) else {
                continue;
            };
            let free = matches!(get(document, annotation, b"Subtype"), Some(Object::Name(name)) if name == b"FreeText");
            let Some(text) = get(document, annotation, b"Contents")
                .and_then(text_of)
                .filter(|_| free)
            else {
                continue;
            };
            let Some(rect) = get_array(document, annotation, b"Rect").and_then(|items| Rect::of(document, items))
            else {
                continue;
            };
            widgets.push(Widget {
                name: String::new(),
                tip: None,
                input: Input::Text(text),
                page: number,
                rect,
                group: None,
            });
        }
    }
    widgets
}
