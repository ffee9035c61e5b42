//! A day in three boxes: day, month and year, told by their captions or by the names of the fields.

use super::flow::{Item, Pair};
use crate::config::rules::forms::normal;
use crate::model::document::Mark;

/// How captions and field names end that ask for one part of a date, folded; and labels that are nothing else.
const DAY: [&str; 5] = ["dd", "day", "tag", "dag", "tt"];
const MONTH: [&str; 6] = ["mm", "month", "monat", "maaned", "maanad", "mnd"];
const YEAR: [&str; 9] = [
    "yyyy", "yy", "year", "jahr", "aar", "jjjj", "jj", // “åå” and “åååå” in folded letters.
    "aaaa", "aaaaaaaa",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Third {
    Day,
    Month,
    Year,
}

/// The items with such boxes put together; nothing where there are none.
pub(super) fn joined(items: &[Item]) -> Option<Vec<Item>> {
    if !items.windows(3).any(|boxes| date_of(boxes).is_some()) {
        return None;
    }
    let mut out: Vec<Item> = Vec::new();
    let mut rest = items;
    while let Some((first, behind)) = rest.split_first() {
        if let Some(date) = rest.get(..3).and_then(date_of) {
            out.push(Item::Pair(date));
            rest = rest.get(3..).unwrap_or_default();
        } else {
            out.push(first.clone());
            rest = behind;
        }
    }
    Some(out)
}

/// Three boxes that hold a day, a month and a year.
fn date_of(boxes: &[Item]) -> Option<Pair> {
    let mut parts: [Option<&str>; 3] = [None; 3];
    for item in boxes {
        let Item::Pair(pair) = item else { return None };
        let (third, figures) = (third_of(pair)?, figures(pair)?);
        let slot = match third {
            Third::Year => parts.first_mut(),
            Third::Month => parts.get_mut(1),
            Third::Day => parts.last_mut(),
        }?;
        if slot.replace(figures).is_some() {
            return None;
        }
    }
    let [Some(year), Some(month), Some(day)] = parts else {
        return None;
    };
    let century = if year.len() == 2 { "20" } else { "" };
    let Some(Item::Pair(first)) = boxes.first() else {
        return None;
    };
    let mut labels: Vec<String> = first
        .labels
        .iter()
        .filter(|label| by_caption(label).is_none())
        .cloned()
        .collect();
    if labels.is_empty() {
        // What the heading above asks for.
        labels.push("Date".to_owned());
    }
    Some(Pair {
        labels,
        value: Mark::Text(format!("{century}{year}-{month:0>2}-{day:0>2}")),
        ..first.clone()
    })
}

fn figures(pair: &Pair) -> Option<&str> {
    let Mark::Text(text) = &pair.value else { return None };
    let text = text.trim();
    (matches!(text.len(), 1 | 2 | 4) && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

/// Which part of a date a box asks for. The year has two or four figures, the others two at most.
fn third_of(pair: &Pair) -> Option<Third> {
    let name = pair.place.split_once("field ").map(|(_, name)| name);
    let named = || name.and_then(by_name);
    let third = pair.labels.iter().find_map(|label| by_caption(label)).or_else(named)?;
    let length = figures(pair)?.len();
    let fits = if third == Third::Year { length != 1 } else { length <= 2 };
    fits.then_some(third)
}

/// `Tag`, `MM`, `År`: a caption that asks for nothing else.
fn by_caption(label: &str) -> Option<Third> {
    let words = normal::words(label);
    part(|end| words == end)
}

/// `2.1mm`, `Datum_Tag`, `dateYear`: the end of a field's name.
fn by_name(name: &str) -> Option<Third> {
    let folded = normal::words(name).replace(' ', "");
    part(|end| folded.ends_with(end))
}

fn part(is: impl Fn(&str) -> bool) -> Option<Third> {
    let any = |list: &[&str]| list.iter().any(|end| is(end));
    if any(&DAY) {
        Some(Third::Day)
    } else if any(&MONTH) {
        Some(Third::Month)
    } else if any(&YEAR) {
        Some(Third::Year)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::FormKind;

    fn item(label: &str, name: &str, value: &str) -> Item {
        Item::Pair(Pair {
            labels: (!label.is_empty()).then(|| label.to_owned()).into_iter().collect(),
            value: Mark::Text(value.to_owned()),
            place: format!("page 1, field {name}"),
            form: FormKind::PdfAcroform,
        })
    }

    fn read(items: &[Item]) -> Option<(String, Mark)> {
        let items = joined(items)?;
        match items.first()? {
            Item::Pair(pair) => Some((pair.labels.first()?.clone(), pair.value.clone())),
            Item::Heading(_) => None,
        }
    }

    #[test]
    fn three_boxes_are_one_day() {
        let english = [
            item("Date of loss", "loss_mm", "3"),
            item("", "loss_dd", "09"),
            item("", "loss_yyyy", "2026"),
        ];
        let day = |label: &str, day: &str| Some((label.to_owned(), Mark::Text(day.to_owned())));
        assert_eq!(read(&english), day("Date of loss", "2026-03-09"));
        let german = [
            item("Tag", "a1", "14"),
            item("Monat", "a2", "11"),
            item("Jahr", "a3", "26"),
        ];
        assert_eq!(read(&german), day("Date", "2026-11-14"));
        let norse = [
            item("Oppdaget", "oppdagetDag", "7"),
            item("", "oppdagetMnd", "2"),
            item("", "oppdagetÅr", "2026"),
        ];
        assert_eq!(read(&norse), day("Oppdaget", "2026-02-07"));
    }

    #[test]
    fn other_figures_are_no_day() {
        let counts = [
            item("Patients", "p1", "3"),
            item("Staff", "p2", "9"),
            item("Year", "p3", "2026"),
        ];
        assert_eq!(read(&counts), None);
        let twice = [item("Day", "a", "3"), item("Day", "b", "9"), item("Year", "c", "2026")];
        assert_eq!(read(&twice), None);
    }
}
