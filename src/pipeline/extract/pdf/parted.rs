//! Day, month and year in boxes of their own, hour and minute beside them: one answer in several boxes.

use std::collections::HashSet;

use crate::pipeline::extract::pdf::fields::{Input, Widget};
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::{Page, Segment};

/// Boxes of a page that are looked at, and words that may stand around each.
const MOST: usize = 400;
/// Points between two parts, and how wide one of them is.
const GAP: f64 = 70.0;
const WIDE: f64 = 95.0;

/// What stands in one of the boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Day,
    Month,
    Year,
    Hour,
    Minute,
}

/// Words beside, over and under such boxes, and names of their fields. `mm` is a month or a minute.
const NAMES: [(&str, Part); 36] = [
    ("day", Part::Day),
    ("dd", Part::Day),
    ("d", Part::Day),
    ("tag", Part::Day),
    ("tt", Part::Day),
    ("t", Part::Day),
    ("dag", Part::Day),
    ("month", Part::Month),
    ("mm", Part::Month),
    ("m", Part::Month),
    ("mon", Part::Month),
    ("monat", Part::Month),
    ("måned", Part::Month),
    ("månad", Part::Month),
    ("mnd", Part::Month),
    ("year", Part::Year),
    ("yyyy", Part::Year),
    ("yy", Part::Year),
    ("y", Part::Year),
    ("jahr", Part::Year),
    ("jjjj", Part::Year),
    ("jj", Part::Year),
    ("j", Part::Year),
    ("år", Part::Year),
    ("åååå", Part::Year),
    ("åå", Part::Year),
    ("hour", Part::Hour),
    ("hours", Part::Hour),
    ("hh", Part::Hour),
    ("h", Part::Hour),
    ("stunde", Part::Hour),
    ("std", Part::Hour),
    ("minute", Part::Minute),
    ("minutes", Part::Minute),
    ("min", Part::Minute),
    ("mi", Part::Minute),
];
/// Words between date and time that ask nothing of their own.
const BETWEEN: [&str; 20] = [
    "um", "at", "kl", "klokka", "klokken", "uhr", "uhrzeit", "zeit", "time", "tid", "hrs", "24h", "24", "gegen", "ca",
    "approx", "about", "o'clock", "den", "the",
];

fn name_of(word: &str) -> Option<Part> {
    let word = bare(word);
    NAMES.iter().find(|(name, _)| *name == word).map(|(_, part)| *part)
}

fn bare(word: &str) -> String {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.chars().flat_map(char::to_lowercase).collect()
}

/// The boxes with those that belong together made one, and the words that only named the parts.
pub(super) fn joined(widgets: &[Widget], pages: &[Page]) -> (Vec<Widget>, HashSet<String>) {
    let mut out: Vec<Option<Widget>> = widgets.iter().cloned().map(Some).collect();
    let mut names = HashSet::new();
    for (number, page) in pages.iter().enumerate() {
        let here = candidates(widgets, number);
        let mut left = here.as_slice();
        while let Some(first) = left.first() {
            let run: Vec<&Widget> = run(left, widgets, page);
            let text = if run.len() < 2 {
                None
            } else {
                answer(&run, page, &mut names)
            };
            let count = if text.is_some() { run.len() } else { 1 };
            let (taken, after) = left.split_at(count.min(left.len()));
            if let Some(text) = text {
                let whole = whole(&run, text);
                for slot in taken {
                    if let Some(slot) = out.get_mut(*slot) {
                        *slot = None;
                    }
                }
                if let Some(slot) = out.get_mut(*first) {
                    *slot = whole;
                }
            }
            left = after;
        }
    }
    (out.into_iter().flatten().collect(), names)
}

/// The boxes of a page that may hold a part, row by row.
fn candidates(widgets: &[Widget], page: usize) -> Vec<usize> {
    let mut here: Vec<(usize, &Widget)> = widgets
        .iter()
        .enumerate()
        .filter(|(_, widget)| widget.page == page && could_be(widget))
        .take(MOST)
        .collect();
    here.sort_by(|a, b| b.1.rect.top.total_cmp(&a.1.rect.top));
    let mut rows: Vec<Vec<(usize, &Widget)>> = Vec::new();
    for item in here {
        match rows.last_mut() {
            Some(row) if row.first().is_some_and(|first| same_row(first.1.rect, item.1.rect)) => row.push(item),
            _ => rows.push(vec![item]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.1.rect.left.total_cmp(&b.1.rect.left));
    }
    rows.into_iter().flatten().map(|(at, _)| at).collect()
}

/// The first box, as wide as all of them.
fn whole(run: &[&Widget], text: String) -> Option<Widget> {
    let corners = |widget: &&Widget| {
        let area = widget.rect;
        [(area.left, area.bottom), (area.right, area.top)]
    };
    let mut whole = (*run.first()?).clone();
    whole.rect = Rect::around(run.iter().flat_map(corners));
    whole.tip = whole.tip.take().filter(|tip| name_of(tip).is_none());
    whole.fill(text);
    Some(whole)
}

/// A label without the name of the first part behind it: `Discovered: day`.
pub(super) fn label(text: &str) -> String {
    let text = text.trim();
    match text.rsplit_once(char::is_whitespace) {
        Some((label, last)) if name_of(last) == Some(Part::Day) => label.trim_end().to_owned(),
        _ => text.to_owned(),
    }
}

/// Whether print only names parts or stands between them: `/`, `:`, `Uhr`, `day month year`.
pub(super) fn names_parts(text: &str) -> bool {
    text.split_whitespace().all(|word| {
        let word = bare(word);
        // “T” may be a telephone, “Kl.” its extension.
        let long = word.chars().count() >= 2 && name_of(&word).is_some();
        word.is_empty() || long || matches!(word.as_str(), "uhr" | "hrs" | "24h" | "o'clock")
    })
}

fn is_quiet(word: &str) -> bool {
    let word = bare(word);
    word.is_empty() || name_of(&word).is_some() || BETWEEN.contains(&word.as_str())
}

fn could_be(widget: &Widget) -> bool {
    let Input::Text(text) = &widget.input else { return false };
    let text = text.trim();
    let plain = text.chars().count() <= 9
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ':' | '.' | ' '));
    // A form in columns has wide boxes for few figures.
    let figures = (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    let widest = if figures { 2.0 * WIDE } else { WIDE };
    widget.rect.width() < widest && widget.rect.height() < 40.0 && plain
}

fn same_row(a: Rect, b: Rect) -> bool {
    let shared = a.top.min(b.top) - a.bottom.max(b.bottom);
    shared > 0.5 * a.height().min(b.height())
}

/// The boxes from the first one on that follow one another closely.
fn run<'w>(at: &[usize], widgets: &'w [Widget], page: &Page) -> Vec<&'w Widget> {
    let mut run: Vec<&Widget> = Vec::new();
    for widget in at.iter().filter_map(|at| widgets.get(*at)).take(7) {
        if let Some(last) = run.last() {
            let gap = widget.rect.left - last.rect.right;
            let near = same_row(last.rect, widget.rect) && (-2.0..GAP).contains(&gap);
            let between = print(page, last.rect.right - 2.0, widget.rect.left + 2.0, widget.rect);
            // Nothing between two boxes: they touch, or one question takes them all.
            if !near || !between.iter().all(|word| is_quiet(word)) || (between.is_empty() && gap > 45.0) {
                break;
            }
        }
        run.push(widget);
    }
    run
}

/// The words printed on a box's line between two places.
fn print(page: &Page, from: f64, to: f64, rect: Rect) -> Vec<String> {
    let level = page.segments().filter(|segment| segment.is_level(rect, 3.0));
    let words = level.flat_map(|segment| &segment.words);
    words
        .filter(|word| word.right > from && word.left < to && word.middle().0 > from && word.middle().0 < to)
        .flat_map(|word| word.text.split_whitespace())
        .map(str::to_owned)
        .collect()
}

/// What is printed close over or under a box.
fn around(page: &Page, rect: Rect) -> Option<(Part, String)> {
    let near = |segment: &&Segment| {
        let under = rect.bottom - segment.base();
        let over = segment.base() - rect.top;
        (0.0..14.0).contains(&under) || (0.0..8.0).contains(&over)
    };
    let mut words = page.segments().filter(near).flat_map(|segment| &segment.words);
    let word = words.find(|word| (rect.left - 4.0..=rect.right + 4.0).contains(&word.middle().0))?;
    name_of(&word.text).map(|part| (part, word.text.clone()))
}

/// The parts put together, when they are a date, a time or both.
fn answer(run: &[&Widget], page: &Page, names: &mut HashSet<String>) -> Option<String> {
    let mut parts: Vec<Option<Part>> = Vec::new();
    let mut found = Vec::new();
    let mut separator = '.';
    let mut left = run.first()?.rect.left - 90.0;
    for widget in run {
        let before = print(page, left, widget.rect.left + 2.0, widget.rect);
        let clock = |word: &String| {
            word == ":" || matches!(bare(word).as_str(), "uhr" | "uhrzeit" | "time" | "kl" | "tid" | "hrs")
        };
        if separator == '.' && before.iter().any(clock) {
            separator = ':';
        }
        if before.iter().any(|word| word == "/") {
            separator = '/';
        }
        let own = widget.tip.iter().map(String::as_str);
        let mut own = own.chain(widget.name.rsplit(['.', '_']).next());
        let over = around(page, widget.rect);
        let part = before.last().and_then(|word| name_of(word));
        let part = part.or(over.as_ref().map(|(part, _)| *part));
        found.extend(over.map(|(_, word)| word));
        parts.push(part.or_else(|| own.find_map(name_of)));
        left = widget.rect.right;
    }
    let values: Vec<String> = run
        .iter()
        .map(|widget| widget.words().unwrap_or_default().trim().to_owned())
        .collect();
    let text = together(&values, &parts, separator)?;
    names.extend(found);
    Some(text)
}

fn number(text: &str, most: u32) -> bool {
    (1..=2).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_digit())
        && text.parse::<u32>().is_ok_and(|number| number <= most)
}

fn is_year(text: &str) -> bool {
    matches!(text.len(), 2 | 4) && text.chars().all(|c| c.is_ascii_digit())
}

fn together(values: &[String], parts: &[Option<Part>], separator: char) -> Option<String> {
    let (date, used) = date(values, parts, separator).unwrap_or_default();
    let rest = values.get(used..)?;
    let time = match rest {
        [] => String::new(),
        [hour, minute] if hour.is_empty() && minute.is_empty() => String::new(),
        [only] if used > 0 && (only.is_empty() || is_time(only)) => only.clone(),
        [hour, minute] if number(hour, 24) && number(minute, 59) => format!("{hour}:{minute:0>2}"),
        [hour, minute, half] if number(hour, 12) && number(minute, 59) => match bare(half).as_str() {
            "am" | "pm" => format!("{hour}:{minute:0>2} {half}"),
            _ => return None,
        },
        _ => return None,
    };
    let blank = values.iter().all(String::is_empty);
    // “Floor / room” has two boxes as well.
    let timed = parts.iter().any(|part| matches!(part, Some(Part::Hour | Part::Minute))) || separator == ':';
    let half = values
        .last()
        .is_some_and(|last| matches!(bare(last).as_str(), "am" | "pm"));
    if used == 0 && !timed && !half {
        return None;
    }
    if blank || (used == 0 && time.is_empty()) {
        return None;
    }
    Some(format!("{date} {time}").trim().to_owned())
}

fn is_time(text: &str) -> bool {
    match text.split_once([':', '.']) {
        Some((hour, minute)) => number(hour, 24) && minute.len() == 2 && number(minute, 59),
        None => false,
    }
}

/// The date that the first three boxes make, and how many boxes it took.
fn date(values: &[String], parts: &[Option<Part>], separator: char) -> Option<(String, usize)> {
    let three: Vec<&str> = values.iter().take(3).map(String::as_str).collect();
    let [one, two, three] = three.as_slice() else {
        return None;
    };
    if [one, two, three].iter().all(|part| part.is_empty()) {
        return Some((String::new(), 3));
    }
    let named = |wanted: Part| parts.iter().take(3).position(|part| *part == Some(wanted));
    let order = (named(Part::Day), named(Part::Month), named(Part::Year));
    if let (Some(day), Some(month), Some(year)) = order {
        let part = |at: usize| values.get(at).map_or("", String::as_str);
        let (day, month, year) = (part(day), part(month), part(year));
        if number(day, 31) && number(month, 12) && is_year(year) {
            let century = if year.len() == 2 { "20" } else { "" };
            return Some((format!("{century}{year}-{month:0>2}-{day:0>2}"), 3));
        }
    }
    let worded = |text: &str| text.chars().count() >= 3 && text.chars().all(char::is_alphabetic);
    if number(one, 31) && worded(two) && is_year(three) {
        return Some((format!("{one} {two} {three}"), 3));
    }
    if one.len() == 4 && is_year(one) && number(two, 12) && number(three, 31) {
        return Some((format!("{one}-{two:0>2}-{three:0>2}"), 3));
    }
    let separator = if separator == ':' { '.' } else { separator };
    (number(one, 31) && number(two, 31) && is_year(three))
        .then(|| (format!("{one}{separator}{two}{separator}{three}"), 3))
}

#[cfg(test)]
mod tests;
