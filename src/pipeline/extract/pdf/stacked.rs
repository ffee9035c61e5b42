//! One answer on several lines, each a field of its own: only the first has a label.

use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::names::named;
use crate::pipeline::extract::pdf::page::Page;

/// Fields of a page that are looked at.
const MOST: usize = 400;
/// Points by which the ends of the lines may stand apart.
const LEVEL: f64 = 3.0;
/// Print that ends this far left of a line may be its label. Points.
const NEAR: f64 = 320.0;

/// Puts the lines of one answer into its first field.
pub(super) fn joined(mut widgets: Vec<Widget>, pages: &[Page]) -> Vec<Widget> {
    for (number, page) in pages.iter().enumerate() {
        let mut here: Vec<usize> = (0..widgets.len())
            .filter(|at| {
                widgets
                    .get(*at)
                    .is_some_and(|widget| widget.page == number && widget.takes_text())
            })
            .take(MOST)
            .collect();
        let top = |at: &usize| widgets.get(*at).map_or(0.0, |widget| widget.rect.top);
        here.sort_by(|a, b| top(b).total_cmp(&top(a)));
        let mut first: Option<usize> = None;
        let mut gone = Vec::new();
        for pair in here.windows(2) {
            let [above, below] = pair else { continue };
            let head = first.take().unwrap_or(*above);
            let (Some(upper), Some(lower)) = (widgets.get(*above), widgets.get(*below)) else {
                continue;
            };
            if goes_on(upper, lower, page) && widgets.get(head).is_some_and(|head| asks_nothing_else(head, lower)) {
                gone.push((head, *below));
                first = Some(head);
            }
        }
        for (head, below) in gone {
            let more = widgets
                .get_mut(below)
                .map(|widget| std::mem::replace(&mut widget.input, Input::Text(String::new())));
            if let (Some(Input::Text(more)), Some(head)) = (more, widgets.get_mut(head))
                && let Input::Text(text) = &head.input
                && !more.trim().is_empty()
            {
                let small = more.trim_start().starts_with(char::is_lowercase);
                let text = format!("{}{}{}", text.trim_end(), if small { " " } else { "\n" }, more.trim());
                head.fill(text);
            }
        }
    }
    widgets
}

/// Whether a field is the next line of the one above it: as long, close below, nothing printed beside it.
fn goes_on(above: &Widget, below: &Widget, page: &Page) -> bool {
    let (a, b) = (above.rect, below.rect);
    let alike = (a.left - b.left).abs() < LEVEL && (a.right - b.right).abs() < LEVEL;
    let high = a.height().max(b.height());
    let line = high < 30.0 && (a.height() - b.height()).abs() < 0.3 * high && a.width() > 8.0 * high;
    let close = (-LEVEL..0.8 * high).contains(&(a.bottom - b.top));
    if !alike || !line || !close || !above.is_filled() || !below.is_filled() {
        return false;
    }
    // Its own label stands beside it, or between the two.
    !page.segments().any(|segment| {
        let beside = segment.is_level(b, 1.0) && (segment.right() > b.left - NEAR || segment.left() > b.right);
        let middle = 0.3f64.mul_add(segment.size(), segment.base());
        let between =
            (b.top - 1.0..=a.bottom + 1.0).contains(&middle) && segment.right() > b.left && segment.left() < b.right;
        beside && !b.grown(1.0).contains((segment.left() + 1.0, middle)) || between
    })
}

/// Whether the second field has no name of its own.
fn asks_nothing_else(head: &Widget, line: &Widget) -> bool {
    let bare = |name: &str| name.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let known: Vec<String> = named(head).iter().map(|name| bare(name)).collect();
    named(line).iter().all(|name| known.contains(&bare(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::lines::{Line, Segment};
    use crate::pipeline::extract::pdf::objects::Rect;
    use crate::pipeline::extract::pdf::text::Word;

    fn widget(name: &str, bottom: f64, text: &str) -> Widget {
        Widget {
            name: name.to_owned(),
            tip: None,
            input: Input::Text(text.to_owned()),
            page: 0,
            rect: Rect {
                left: 200.0,
                bottom,
                right: 500.0,
                top: bottom + 16.0,
            },
            group: None,
        }
    }

    fn page(print: &[(f64, &str)]) -> Page {
        let line = |(base, text): &(f64, &str)| Line {
            segments: vec![Segment {
                words: vec![Word {
                    text: (*text).to_owned(),
                    left: 50.0,
                    right: 120.0,
                    base: *base,
                    size: 10.0,
                    style: crate::pipeline::extract::pdf::text::Style::default(),
                }],
            }],
        };
        Page {
            lines: print.iter().map(line).collect(),
            ..Page::default()
        }
    }

    fn texts(widgets: Vec<Widget>, print: &[(f64, &str)]) -> Vec<String> {
        let widgets = joined(widgets, &[page(print)]);
        widgets.iter().filter_map(Widget::words).collect()
    }

    #[test]
    fn lines_below_a_labelled_one_belong_to_it() {
        let form = vec![
            widget("Text1", 600.0, "The window was open and"),
            widget("Text2", 582.0, "somebody climbed in."),
            widget("Text3", 564.0, "Nothing is missing."),
            widget("Text4", 500.0, "Hut 4"),
        ];
        assert_eq!(
            texts(form.clone(), &[(604.0, "What happened"), (504.0, "Place")]),
            [
                "The window was open and somebody climbed in.\nNothing is missing.",
                "Hut 4"
            ]
        );
        let all = [(604.0, "What"), (586.0, "Who"), (568.0, "Told"), (504.0, "Place")];
        assert_eq!(texts(form, &all).len(), 4);
    }

    #[test]
    fn a_field_with_a_name_is_no_further_line() {
        let form = vec![
            widget("Text1", 600.0, "Anna Berg"),
            widget("Telephone", 582.0, "12 34 56"),
        ];
        assert_eq!(texts(form, &[(604.0, "Contact")]).len(), 2);
    }
}
