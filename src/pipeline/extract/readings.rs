//! What a worker read out of a document, in the order in which a person reads it: tables, lines, labelled boxes.
//!
//! A worker knows no rules. It hands over cells and lines as entries without labels whose place says what they are
//! (`table 1, row 2, cell 3`, `paragraph 4`, `page 1`), and boxes with the words printed beside them.

mod captions;

use std::collections::{HashMap, HashSet};

use crate::config::rules::forms::Slot;
use crate::model::document::{Entry, FormKind, Mark, Reading};
use crate::pipeline::extract::flow::looks::Look;
use crate::pipeline::extract::flow::{self, Flow, Item, Line, Pair, Style, Words};
use crate::pipeline::extract::grid::under::labels_below;
use crate::pipeline::extract::grid::{self, Grid};

/// The items of a document.
pub(crate) fn items(reading: &Reading, words: Words<'_>) -> Flow {
    let mut flow = Flow::default();
    let mut lines: Vec<Line> = Vec::new();
    let mut table = Grid::default();
    let boxes = boxes(reading, words);
    let idle = idle_titles(reading);
    for (at, entry) in reading.entries.iter().enumerate() {
        if boxes.labels.contains(&at) || is_control(entry) && entry.labels.first().is_some_and(|it| idle.contains(it)) {
            continue;
        }
        if is_control(entry) && stands_in(&table, reading.entries.get(at..).unwrap_or_default()) {
            flow.items.push(Item::Pair(pair(entry, reading.form)));
            continue;
        }
        if let Some(label) = boxes.answers.get(&at) {
            table_items(&table, &mut flow, table_form(reading.form), words);
            table = Grid::default();
            take_lines(&mut lines, &mut flow, reading.form, words);
            flow.items.push(Item::Pair(Pair {
                labels: vec![label.clone()],
                value: entry.value.clone(),
                place: entry.place.clone(),
                form: table_form(reading.form),
            }));
            continue;
        }
        let position = table_cell(&entry.place);
        let same_table = position.as_ref().is_some_and(|(name, ..)| *name == table.place);
        if !same_table && !table.rows.is_empty() {
            lines.extend(label_above(&mut table, entry, words));
            table_items(&table, &mut flow, table_form(reading.form), words);
            table = Grid::default();
        }
        if position.is_some() || !entry.labels.is_empty() {
            take_lines(&mut lines, &mut flow, reading.form, words);
        }
        match (position, &entry.value) {
            (Some((name, row, cell)), Mark::Text(text)) => put(&mut table, name, (row, cell), text),
            (None, Mark::Text(text)) if entry.labels.is_empty() => {
                let (place, look) = Look::taken_from(&entry.place);
                lines.extend(text.split('\n').map(|line| Line {
                    text: line.to_owned(),
                    place: place.to_owned(),
                    look,
                }));
            }
            _ => flow.items.push(Item::Pair(pair(entry, reading.form))),
        }
    }
    table_items(&table, &mut flow, table_form(reading.form), words);
    take_lines(&mut lines, &mut flow, reading.form, words);
    flow
}

fn pair(entry: &Entry, form: FormKind) -> Pair {
    Pair {
        labels: entry.labels.clone(),
        value: entry.value.clone(),
        place: entry.place.clone(),
        form: form_of(&entry.place, form),
    }
}

fn is_control(entry: &Entry) -> bool {
    !entry.labels.is_empty() && entry.place.starts_with("control ")
}

/// Titles that several controls of a Word file bear, with different words in them: whoever drew the form copied one
/// control. The line or cell that holds it tells what it asks.
fn idle_titles(reading: &Reading) -> HashSet<String> {
    if table_form(reading.form) != FormKind::DocxTable {
        return HashSet::new();
    }
    let mut first: HashMap<&str, &Mark> = HashMap::new();
    let controls = reading.entries.iter().filter(|entry| is_control(entry));
    let titles = controls.filter_map(|entry| Some((entry.labels.first()?, &entry.value)));
    titles
        .filter(|(title, value)| first.insert(title, value).is_some_and(|other| other != *value))
        .map(|(title, _)| title.clone())
        .collect()
}

/// Controls that one cell may hold.
const IN_A_CELL: usize = 200;

/// Whether a control stands inside a cell of the table that is being read: its cell follows it.
fn stands_in(table: &Grid, from: &[Entry]) -> bool {
    if table.rows.is_empty() {
        return false;
    }
    let cell = from.iter().take(IN_A_CELL).find(|entry| !is_control(entry));
    let cell = cell.and_then(|entry| table_cell(&entry.place));
    cell.is_some_and(|(name, ..)| name == table.place)
}

/// The items of a table. Boxes without a question of their own answer the line above the table.
fn table_items(table: &Grid, flow: &mut Flow, form: FormKind, words: Words<'_>) {
    let mut items = grid::read(table, words, form);
    if let Some(Item::Pair(first)) = items.first_mut()
        && matches!(first.value, Mark::Chosen(_))
        && first.labels.iter().all(|label| label.trim().is_empty())
    {
        let nothing = |mark: &Mark| matches!(mark, Mark::Text(text) if text.trim().is_empty());
        let above = match flow.items.last() {
            Some(Item::Heading(heading)) => Some(heading.clone()),
            Some(Item::Pair(pair)) if nothing(&pair.value) => pair.labels.first().cloned(),
            _ => None,
        };
        first.labels = above.into_iter().collect();
    }
    flow.items.extend(items);
}

/// The last row of a table, when it is a label whose answer is printed below the table's lines.
fn label_above(table: &mut Grid, next: &Entry, words: Words<'_>) -> Option<Line> {
    let (Mark::Text(answer), true) = (&next.value, next.labels.is_empty()) else {
        return None;
    };
    let is_label = |text: &str| words.fit(text).is_some_and(|fit| matches!(fit.slot, Slot::Field(_)));
    let (label, rest) = table.rows.last()?.split_first()?;
    let alone = !rest.is_empty() && rest.iter().all(|text| text.trim().is_empty());
    let answered = !answer.trim().is_empty() && table_cell(&next.place).is_none() && !is_label(answer.trim());
    if !alone || !answered || !is_label(label.trim()) {
        return None;
    }
    let at = table.rows.len();
    let label = table.rows.pop()?.into_iter().next()?;
    Some(Line {
        text: label.trim().to_owned(),
        place: format!("{}, row {at}, cell 1", table.place),
        look: Look::Plain,
    })
}

fn take_lines(lines: &mut Vec<Line>, flow: &mut Flow, form: FormKind, words: Words<'_>) {
    let lines = std::mem::take(lines);
    let Some(first) = lines.first() else { return };
    if form == FormKind::PdfAcroform {
        // The printed text of a fillable form is its labels; only headings are of use.
        flow.items
            .extend(lines.into_iter().map(|line| Item::Heading(line.text)));
        return;
    }
    let form = form_of(&first.place, form);
    let style = Style {
        form,
        mail: false,
        tight: false,
    };
    let mut take = |lines: &[Line]| {
        if !lines.is_empty() {
            let read = flow::read(lines, words, style);
            flow.items.extend(read.items);
            flow.rest.extend(read.rest);
        }
    };
    let captions = captions::of(&lines, words);
    if let (Some((_, answer)), Some((end, _))) = (captions.first(), captions.last()) {
        let begin = answer.first().copied().unwrap_or(0);
        take(lines.get(..begin).unwrap_or_default());
        flow.items.extend(captioned(&lines, &captions, form));
        return take_rest(
            lines.get(end.saturating_add(1)..).unwrap_or_default(),
            flow,
            style,
            words,
        );
    }
    let under = under(&lines, words);
    let Some((begin, end)) = under.first().zip(under.last()) else {
        return take(&lines);
    };
    let (begin, end) = (begin.saturating_sub(1), end.saturating_add(1));
    take(lines.get(..begin).unwrap_or_default());
    for at in &under {
        let (Some(label), Some(value)) = (lines.get(*at), at.checked_sub(1).and_then(|at| lines.get(at))) else {
            continue;
        };
        let mut values = value.text.split('\t');
        for text in label.text.split('\t') {
            let answer = values.next().unwrap_or_default().trim();
            flow.items.push(Item::Pair(Pair {
                labels: vec![text.trim().to_owned()],
                value: Mark::Text(answer.to_owned()),
                place: value.place.clone(),
                form,
            }));
        }
    }
    take_rest(lines.get(end..).unwrap_or_default(), flow, style, words);
}

/// Answers with the captions below them.
fn captioned(lines: &[Line], captions: &[(usize, Vec<usize>)], form: FormKind) -> Vec<Item> {
    let text = |at: &usize| lines.get(*at).map_or("", |line| line.text.trim());
    let pair = |(caption, answer): &(usize, Vec<usize>)| {
        let value: Vec<&str> = answer.iter().map(text).collect();
        let place = answer
            .first()
            .and_then(|at| lines.get(*at))
            .map(|line| line.place.clone());
        Item::Pair(Pair {
            labels: vec![captions::bare(text(caption)).to_owned()],
            value: Mark::Text(value.join("\n")),
            place: place.unwrap_or_default(),
            form,
        })
    };
    captions.iter().map(pair).collect()
}

fn take_rest(lines: &[Line], flow: &mut Flow, style: Style, words: Words<'_>) {
    if !lines.is_empty() {
        let read = flow::read(lines, words, style);
        flow.items.extend(read.items);
        flow.rest.extend(read.rest);
    }
}

/// Lines of labels parted by tabs, each below its line of answers.
fn under(lines: &[Line], words: Words<'_>) -> Vec<usize> {
    if lines.iter().filter(|line| line.text.contains('\t')).count() < 4 {
        return Vec::new();
    }
    let rows: Vec<Vec<String>> = lines
        .iter()
        .take(300)
        .map(|line| line.text.split('\t').map(|text| text.trim().to_owned()).collect())
        .collect();
    labels_below(&rows, words).unwrap_or_default()
}

/// Tables of one cell below a line: boxes with their question above them.
#[derive(Debug, Default)]
struct Boxes {
    /// Entries that are such questions.
    labels: HashSet<usize>,
    /// The question of each box, by its entry.
    answers: HashMap<usize, String>,
}

/// So many boxes make it the layout of a document, whatever their questions.
const BOXES: usize = 3;

fn boxes(reading: &Reading, words: Words<'_>) -> Boxes {
    let text = |at: usize| match reading
        .entries
        .get(at)
        .map(|entry| (&entry.value, entry.labels.is_empty()))
    {
        Some((Mark::Text(text), true)) => text.trim(),
        _ => "",
    };
    let name = |at: usize| reading.entries.get(at).and_then(|entry| table_cell(&entry.place));
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in 0..reading.entries.len() {
        let Some((table, 0, 0)) = name(at) else { continue };
        // A control comes before the cell that holds it.
        let mut behind = reading.entries.iter().skip(at.saturating_add(1)).take(IN_A_CELL);
        let next = behind
            .find(|entry| !is_control(entry))
            .and_then(|entry| table_cell(&entry.place));
        let goes_on = next.is_some_and(|(next, ..)| next == table);
        let label = (0..at).rev().take(3).find(|at| !text(*at).is_empty());
        let Some(label) = label.filter(|label| !goes_on && name(*label).is_none()) else {
            continue;
        };
        let question = text(label);
        let asks = question.chars().count() <= 140
            && question.starts_with(char::is_alphanumeric)
            && !question.contains(['\t', '\n', '@'])
            && !question.trim_end_matches(':').contains(": ")
            && !flow::ends_sentence(question);
        if asks {
            found.push((label, at));
        }
    }
    let known = |label: usize| words.fit(text(label)).is_some_and(|fit| fit.is_likely());
    let sure = found.iter().filter(|(label, _)| known(*label)).count();
    if found.len() < BOXES || sure < 2 {
        found.retain(|(label, _)| known(*label));
    }
    Boxes {
        labels: found.iter().map(|(label, _)| *label).collect(),
        answers: found.iter().map(|(label, at)| (*at, text(*label).to_owned())).collect(),
    }
}

fn form_of(place: &str, form: FormKind) -> FormKind {
    let (text, control) = match form {
        FormKind::OdtTable | FormKind::OdtControl | FormKind::OdtText => (FormKind::OdtText, FormKind::OdtControl),
        FormKind::SheetCell | FormKind::Rtf | FormKind::HtmlTable => (form, form),
        _ => (FormKind::DocxText, FormKind::DocxControl),
    };
    if place.starts_with("paragraph") {
        text
    } else if place.starts_with("control") {
        control
    } else {
        form
    }
}

/// What the tables of a document are.
fn table_form(form: FormKind) -> FormKind {
    match form {
        FormKind::OdtTable | FormKind::OdtControl | FormKind::OdtText => FormKind::OdtTable,
        FormKind::SheetCell | FormKind::Rtf | FormKind::HtmlTable | FormKind::PdfText | FormKind::PdfAcroform => form,
        _ => FormKind::DocxTable,
    }
}

/// `table 1, row 2, cell 3`, counted from one.
fn table_cell(place: &str) -> Option<(&str, usize, usize)> {
    let mut parts = place.split(", ");
    let table = parts.next().filter(|part| part.starts_with("table "))?;
    let number = |part: Option<&str>, name: &str| part?.strip_prefix(name)?.parse::<usize>().ok()?.checked_sub(1);
    let row = number(parts.next(), "row ")?;
    let cell = number(parts.next(), "cell ")?;
    (row < 5000 && cell < 200).then_some((table, row, cell))
}

fn put(table: &mut Grid, name: &str, (row, cell): (usize, usize), text: &str) {
    name.clone_into(&mut table.place);
    if table.rows.len() <= row {
        table.rows.resize(row.saturating_add(1), Vec::new());
    }
    if let Some(cells) = table.rows.get_mut(row) {
        if cells.len() <= cell {
            cells.resize(cell.saturating_add(1), String::new());
        }
        if let Some(slot) = cells.get_mut(cell) {
            text.clone_into(slot);
        }
    }
}
