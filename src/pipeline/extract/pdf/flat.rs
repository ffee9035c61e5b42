//! A PDF without fields: tables, boxes and lines of print, in the order in which a person reads them.

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::pdf::beside;
use crate::pipeline::extract::pdf::blocks;
use crate::pipeline::extract::pdf::carried::Carried;
use crate::pipeline::extract::pdf::columns::{self, Chunk};
use crate::pipeline::extract::pdf::combs;
use crate::pipeline::extract::pdf::lattice::{Rule, Table};
use crate::pipeline::extract::pdf::lines::{Line, Segment, join, lines};
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::Page;
use crate::pipeline::extract::pdf::paper;
use crate::pipeline::extract::pdf::ruled;
use crate::pipeline::extract::pdf::styled;
use crate::pipeline::extract::pdf::text::Word;
use crate::pipeline::extract::pdf::ticks;

/// No more entries leave the worker.
const MOST: usize = 10_000;

/// Something on a page.
enum Piece {
    /// A line outside of all cells.
    Line(Line),
    Table(Vec<Vec<String>>),
    /// A box with the words printed beside it and those inside.
    Box(Vec<String>, String),
    /// A cell that holds a small form of its own, line by line.
    Block(Vec<String>),
}

/// The entries of all pages.
pub(crate) fn entries(pages: &[Page]) -> Vec<Entry> {
    let mut out = Out::default();
    for (number, page) in pages.iter().enumerate() {
        out.page = number.saturating_add(1);
        for piece in grouped(pieces(page)) {
            if out.entries.len() >= MOST {
                break;
            }
            out.add(piece);
        }
        out.carried.turn(page);
    }
    out.entries
}

/// A piece with its height on the page and where it begins: pages are read downwards, then to the right.
type Placed = (f64, f64, Piece);

/// Pieces from top to bottom.
fn pieces(page: &Page) -> Vec<Piece> {
    let drawn = Drawn::on(page);
    let mut outer = Page {
        lines: lines(drawn.outside(), &page.rules),
        ..Page::default()
    };
    let ruled = ruled::take(&mut outer.lines, &page.rules.level, |rule| drawn.is_free(rule));
    let mut placed: Vec<Placed> = ruled
        .into_iter()
        .map(|pair| (-pair.at, pair.left, Piece::Box(vec![pair.label], pair.answer)))
        .collect();
    let used = drawn.place_boxes(&outer, &mut placed);
    if beside::are_below(&outer, &drawn.boxes()) {
        choices_over_labels(&mut outer.lines, &mut placed);
    }
    drawn.place_tables(&mut placed);
    for mut line in outer.lines {
        line.segments
            .retain(|segment| !used.iter().any(|label| is_part(label, &segment.text())));
        if !line.segments.is_empty() {
            let middle = -0.3f64.mul_add(line.size(), line.base());
            placed.push((middle, 0.0, Piece::Line(line)));
        }
    }
    placed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    placed.into_iter().map(|(.., piece)| piece).collect()
}

/// Where labels stand below, the question of a line of boxes to tick does as well.
fn choices_over_labels(lines: &mut Vec<Line>, placed: &mut Vec<Placed>) {
    let is_choice = |line: &Line| {
        let mut words = line.segments.iter().flat_map(|segment| &segment.words);
        words.any(|word| ticks::is_box(&word.text))
    };
    let mut rest: Vec<Line> = Vec::new();
    for line in std::mem::take(lines) {
        let above = rest
            .last()
            .filter(|above| is_choice(above) && above.base() - line.base() < 20.0);
        match above.filter(|_| line.segments.len() == 1 && !is_choice(&line)) {
            Some(above) => {
                let left = above.segments.first().map_or(0.0, Segment::left);
                let piece = Piece::Box(vec![line.spaced()], above.spaced());
                placed.push((-above.base(), left, piece));
                rest.pop();
            }
            None => rest.push(line),
        }
    }
    *lines = rest;
}

/// What is drawn on a page, and whose the words in it are.
struct Drawn<'p> {
    page: &'p Page,
    tables: Vec<&'p Table>,
    combs: Vec<Rect>,
    /// All cells, the smallest first: a word belongs to the smallest cell around it.
    cells: Vec<Rect>,
}

impl<'p> Drawn<'p> {
    fn on(page: &'p Page) -> Self {
        let tables = paper::without(page);
        let combs = combs::of(&tables);
        let mut cells: Vec<Rect> = tables
            .iter()
            .filter(|table| !combs::is_one(table))
            .flat_map(|table| &table.cells)
            .map(|cell| cell.rect)
            .chain(combs.iter().copied())
            .collect();
        cells.sort_by(|a, b| (a.width() * a.height()).total_cmp(&(b.width() * b.height())));
        Self {
            page,
            tables,
            combs,
            cells,
        }
    }

    /// Words in no cell.
    fn outside(&self) -> Vec<Word> {
        let free = |word: &&Word| !self.cells.iter().any(|cell| cell.contains(word.middle()));
        self.page.words().filter(free).cloned().collect()
    }

    /// The print in one cell.
    fn inside(&self, rect: Rect) -> Vec<Segment> {
        let owns = |word: &&Word| self.cells.iter().find(|cell| cell.contains(word.middle())) == Some(&rect);
        segments_of(self.page.words().filter(owns).cloned().collect(), self.page)
    }

    /// Whether a rule is part of no table.
    fn is_free(&self, rule: &Rule) -> bool {
        let middle = (f64::midpoint(rule.from, rule.to), rule.at);
        !self.tables.iter().any(|table| table.rect().grown(2.0).contains(middle))
    }

    /// Boxes of one cell and combs.
    fn boxes(&self) -> Vec<Rect> {
        let single = self.tables.iter().filter(|table| table.cells.len() == 1);
        let single = single.map(|table| table.rect());
        single.chain(self.combs.iter().copied()).collect()
    }

    /// Boxes of one cell and combs, each with the labels around it; gives back the labels that are used up.
    fn place_boxes(&self, outer: &Page, placed: &mut Vec<Placed>) -> Vec<String> {
        let boxes = self.boxes();
        let mut used: Vec<String> = Vec::new();
        for (rect, mut labels) in boxes.iter().zip(beside::labels_of_boxes(outer, &boxes)) {
            let mut segments = self.inside(*rect);
            if self.combs.contains(rect) {
                // What stands above a comb that has its label beside it is the answer of another question.
                labels.truncate(1);
                segments = combs::without_signs(segments);
            }
            let text = join(&segments, rect.right - 3.0);
            if !labels.is_empty() {
                used.extend(labels.iter().cloned());
                placed.push((beside::level(*rect), rect.left, Piece::Box(labels, text)));
            } else if let Some((label, answer)) = styled::in_cell(&segments, rect.right - 3.0) {
                placed.push((-rect.top, rect.left, Piece::Box(vec![label], answer)));
            } else if !text.is_empty() {
                placed.push((-rect.top, rect.left, Piece::Table(vec![vec![text]])));
            }
        }
        used
    }

    fn place_tables(&self, placed: &mut Vec<Placed>) {
        let several = |table: &&&Table| table.cells.len() > 1 && !combs::is_one(table);
        for table in self.tables.iter().filter(several) {
            let rect = table.rect();
            if let Some(pairs) = cells_as_pairs(table, |rect| self.inside(rect)) {
                let step = |row: usize| f64::from(u32::try_from(row).unwrap_or(0)) * 0.001;
                let pairs = pairs.into_iter().enumerate();
                placed.extend(pairs.map(|(row, piece)| (step(row) - rect.top, rect.left, piece)));
                continue;
            }
            let rows = rows(table, |rect| join(&self.inside(rect), rect.right - 3.0));
            let tables = blocks::split(rows).into_iter();
            placed.extend(tables.map(|rows| (-rect.top, rect.left, Piece::Table(rows))));
        }
    }
}

/// A label over two lines is put together of both.
fn is_part(label: &str, text: &str) -> bool {
    label == text || (text.chars().count() > 3 && (label.starts_with(text) || label.ends_with(text)))
}

fn segments_of(words: Vec<Word>, page: &Page) -> Vec<Segment> {
    lines(words, &page.rules)
        .into_iter()
        .flat_map(|line| line.segments)
        .collect()
}

/// A table whose cells hold a small label each, and the answer below it.
fn cells_as_pairs(table: &Table, inside: impl Fn(Rect) -> Vec<Segment>) -> Option<Vec<Piece>> {
    let (mut filled, mut paired) = (0_usize, 0_usize);
    let mut pieces = Vec::new();
    for cell in &table.cells {
        let segments = inside(cell.rect);
        let limit = cell.rect.right - 3.0;
        if segments.is_empty() {
            continue;
        }
        filled = filled.saturating_add(1);
        pieces.push(if let Some((label, answer)) = styled::in_cell(&segments, limit) {
            paired = paired.saturating_add(1);
            Piece::Box(vec![label], answer)
        } else {
            Piece::Table(vec![vec![join(&segments, limit)]])
        });
    }
    let blocks = pieces.iter().filter(|piece| is_block(piece)).count();
    if blocks >= 2 && blocks.saturating_mul(2) >= paired {
        pieces = pieces.into_iter().map(opened).collect();
    }
    (paired >= 2 && paired.saturating_mul(2) >= filled).then_some(pieces)
}

/// `Reporter` over `Name: Erika` and `Telephone: 123`: the cell's first line is the heading of a small form.
fn is_block(piece: &Piece) -> bool {
    let Piece::Box(_, text) = piece else { return false };
    let labelled = |line: &str| {
        line.split_once(": ").is_some_and(|(label, _)| {
            label.chars().count() <= 40 && label.starts_with(char::is_alphabetic) && !label.contains(['.', ','])
        })
    };
    let lines = text.lines().count();
    lines > 0 && text.lines().filter(|line| labelled(line)).count().saturating_mul(4) >= lines.saturating_mul(3)
}

fn opened(piece: Piece) -> Piece {
    match piece {
        Piece::Box(labels, text) => {
            let heading = labels.into_iter().chain(text.lines().map(str::to_owned));
            Piece::Block(heading.chain([String::new()]).collect())
        }
        piece => piece,
    }
}

fn rows(table: &Table, text: impl Fn(Rect) -> String) -> Vec<Vec<String>> {
    let height = table
        .cells
        .iter()
        .map(|cell| cell.row)
        .max()
        .map_or(0, |row| row.saturating_add(1));
    let width = table
        .cells
        .iter()
        .map(|cell| cell.column)
        .max()
        .map_or(0, |column| column.saturating_add(1));
    let mut rows = vec![vec![String::new(); width]; height];
    for cell in &table.cells {
        if let Some(slot) = rows.get_mut(cell.row).and_then(|row| row.get_mut(cell.column)) {
            *slot = text(cell.rect);
        }
    }
    // Columns that only cells over several columns open hold nothing.
    let used: Vec<bool> = (0..width)
        .map(|column| table.cells.iter().any(|cell| cell.column == column))
        .collect();
    for row in &mut rows {
        let mut keep = used.iter();
        row.retain(|_| keep.next().copied().unwrap_or(true));
    }
    let drawn: Vec<bool> = (0..height)
        .map(|row| table.cells.iter().any(|cell| cell.row == row))
        .collect();
    let mut keep = drawn.iter();
    rows.retain(|_| keep.next().copied().unwrap_or(true));
    rows
}

/// Lines that follow one another, seen together.
enum Group {
    Lines(Vec<Line>),
    Piece(Piece),
}

fn grouped(pieces: Vec<Piece>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for piece in pieces {
        match (piece, groups.last_mut()) {
            (Piece::Line(line), Some(Group::Lines(lines))) => lines.push(line),
            (Piece::Line(line), _) => groups.push(Group::Lines(vec![line])),
            (piece, _) => groups.push(Group::Piece(piece)),
        }
    }
    groups
}

#[derive(Default)]
struct Out {
    entries: Vec<Entry>,
    page: usize,
    tables: usize,
    carried: Carried,
}

impl Out {
    fn add(&mut self, group: Group) {
        match group {
            Group::Lines(lines) => self.lines(&lines),
            Group::Piece(Piece::Line(line)) => self.line(line.spaced()),
            Group::Piece(Piece::Table(rows)) => self.table(rows),
            Group::Piece(Piece::Box(labels, text)) => self.pair(labels, text),
            Group::Piece(Piece::Block(lines)) => lines.into_iter().for_each(|line| self.line(line)),
        }
    }

    fn lines(&mut self, lines: &[Line]) {
        let Some((mut pieces, look)) = styled::pairs(lines) else {
            return self.plain(lines);
        };
        self.carried.take(&mut pieces, look, self.page, &mut self.entries);
        let mut loose = Vec::new();
        for piece in pieces {
            match piece {
                Ok((label, answer)) => {
                    self.plain(&std::mem::take(&mut loose));
                    self.carried.note(self.page, self.entries.len());
                    self.pair(vec![label], answer);
                }
                Err(line) => loose.push(line),
            }
        }
        self.plain(&loose);
    }

    fn pair(&mut self, labels: Vec<String>, text: String) {
        self.entries.push(Entry {
            labels,
            value: Mark::Text(text),
            place: format!("page {}", self.page),
        });
    }

    fn plain(&mut self, lines: &[Line]) {
        for chunk in columns::chunks(lines) {
            match chunk {
                Chunk::Lines(lines) => lines.into_iter().for_each(|line| self.line(line)),
                Chunk::Rows(rows) => blocks::split(rows).into_iter().for_each(|rows| self.table(rows)),
            }
        }
    }

    fn line(&mut self, text: String) {
        self.entries.push(Entry {
            labels: Vec::new(),
            value: Mark::Text(text),
            place: format!("page {}", self.page),
        });
    }

    fn table(&mut self, rows: Vec<Vec<String>>) {
        self.tables = self.tables.saturating_add(1);
        for (row, cells) in rows.into_iter().enumerate() {
            for (column, text) in cells.into_iter().enumerate() {
                let (row, column) = (row.saturating_add(1), column.saturating_add(1));
                self.entries.push(Entry {
                    labels: Vec::new(),
                    value: Mark::Text(text),
                    place: format!("table {} on page {}, row {row}, cell {column}", self.tables, self.page),
                });
            }
        }
    }
}
