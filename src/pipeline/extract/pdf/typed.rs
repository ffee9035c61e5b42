//! A flat form filled with a viewer's “typewriter”: the print holds the labels, the typed texts are the answers.

use crate::pipeline::extract::pdf::annotations;
use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::lines::lines;
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::Page;
use crate::pipeline::extract::pdf::text::Word;
use crate::pipeline::extract::pdf::ticks;

/// So many typed texts make a filled form; fewer are remarks on a page that is read as it is printed.
const FORM_LIKE: usize = 3;

/// Typed texts and printed boxes as the boxes of a form, if the document was filled so.
pub(crate) fn form(typed: &[Widget], pages: &mut [Page]) -> Option<Vec<Widget>> {
    if typed.len() < FORM_LIKE {
        return None;
    }
    let mut widgets: Vec<Widget> = Vec::new();
    for (number, page) in pages.iter_mut().enumerate() {
        for widget in typed.iter().filter(|widget| widget.page == number) {
            let cell = cell_of(page, widget.rect);
            let rect = cell.unwrap_or(widget.rect);
            let same = widgets
                .iter_mut()
                .find(|have| have.page == number && have.rect == rect && cell.is_some());
            match (same, &widget.input) {
                (
                    Some(Widget {
                        input: Input::Text(have),
                        ..
                    }),
                    Input::Text(more),
                ) => {
                    have.push('\n');
                    have.push_str(more);
                }
                _ => widgets.push(Widget { rect, ..widget.clone() }),
            }
        }
        widgets.extend(take_signs(number, page));
    }
    Some(widgets)
}

/// The smallest cell around the middle of a text.
fn cell_of(page: &Page, rect: Rect) -> Option<Rect> {
    let cells = page.tables.iter().flat_map(|table| &table.cells).map(|cell| cell.rect);
    let around = cells.filter(|cell| cell.contains(rect.centre()) && cell.height() < 400.0);
    around.min_by(|a, b| (a.width() * a.height()).total_cmp(&(b.width() * b.height())))
}

/// Printed boxes to tick become boxes of the form.
fn take_signs(number: usize, page: &mut Page) -> Vec<Widget> {
    let signs: Vec<Word> = page.words().filter(|word| ticks::is_box(&word.text)).cloned().collect();
    let rest: Vec<Word> = page
        .words()
        .filter(|word| !ticks::is_box(&word.text))
        .cloned()
        .collect();
    page.lines = lines(rest, &page.rules);
    signs
        .iter()
        .map(|word| Widget {
            name: String::new(),
            tip: None,
            input: Input::Tick(ticks::is_ticked(&word.text), String::new()),
            page: number,
            rect: Rect {
                left: word.left,
                bottom: 0.15f64.mul_add(-word.size, word.base),
                right: word.right,
                top: 0.85f64.mul_add(word.size, word.base),
            },
            group: None,
        })
        .collect()
}

/// Takes the frames that stand under the boxes of a form out of the print.
pub(crate) fn without_signs(pages: &mut [Page]) {
    for page in pages {
        take_signs(0, page);
    }
}

/// Prints the typed texts onto their pages.
pub(crate) fn print(typed: &[Widget], pages: &mut [Page]) {
    for (number, page) in pages.iter_mut().enumerate() {
        let mut words: Vec<Word> = typed
            .iter()
            .filter(|widget| widget.page == number)
            .flat_map(annotations::words_of)
            .collect();
        if !words.is_empty() {
            words.extend(page.words().cloned());
            page.lines = lines(words, &page.rules);
        }
    }
}
