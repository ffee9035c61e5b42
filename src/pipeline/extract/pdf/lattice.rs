//! Tables and boxes that are drawn with lines: the lines become cells.

use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::paths::{Outline, Shape};

/// Lines of a page beyond these are not looked at: every pair of them is compared.
const MOST_RULES: usize = 600;
/// Cells of one table beyond these are not looked at.
const MOST_CELLS: usize = 10_000;
/// Points by which lines that meet may miss each other.
const SLACK: f64 = 2.5;

/// A line along an axis: where it lies, and from where to where it runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rule {
    pub(crate) at: f64,
    pub(crate) from: f64,
    pub(crate) to: f64,
}

/// The lines of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    pub(crate) level: Vec<Rule>,
    pub(crate) upright: Vec<Rule>,
}

/// One cell of a table, rows and columns counted from 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cell {
    pub(crate) rect: Rect,
    pub(crate) row: usize,
    pub(crate) column: usize,
}

/// Cells whose lines are joined. A table of one cell is a box.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    pub(crate) cells: Vec<Cell>,
}

impl Table {
    pub(crate) fn rect(&self) -> Rect {
        let corners = |cell: &Cell| [(cell.rect.left, cell.rect.bottom), (cell.rect.right, cell.rect.top)];
        Rect::around(self.cells.iter().flat_map(corners))
    }
}

/// The lines among the shapes of a page; of a box its four sides.
pub(crate) fn rules(shapes: &[Shape]) -> Rules {
    let mut rules = Rules::default();
    for shape in shapes.iter().filter(|shape| shape.is_visible()) {
        let rect = shape.rect;
        let (wide, high) = (rect.width(), rect.height());
        let (x, y) = rect.centre();
        let level = |at| Rule {
            at,
            from: rect.left,
            to: rect.right,
        };
        let upright = |at| Rule {
            at,
            from: rect.bottom,
            to: rect.top,
        };
        if shape.outline == Outline::Slanting || (shape.outline == Outline::Round && wide.min(high) < 14.0) {
            continue;
        }
        // Coloured paper behind words is a cell too, a dark bar or a whole page of colour is not.
        let framed = shape.stroke.is_some_and(|light| light < 0.97)
            || shape.fill.is_some_and(|light| (0.5..0.97).contains(&light));
        if high < 2.6 && wide >= 6.0 {
            rules.level.push(level(y));
        } else if wide < 2.6 && high >= 5.0 {
            rules.upright.push(upright(x));
        } else if wide >= 9.0 && high >= 8.0 && framed {
            rules.level.extend([level(rect.bottom), level(rect.top)]);
            rules.upright.extend([upright(rect.left), upright(rect.right)]);
        }
    }
    rules.level = joined(rules.level);
    rules.upright = joined(rules.upright);
    rules
}

/// Lines drawn in pieces or twice become one.
fn joined(mut rules: Vec<Rule>) -> Vec<Rule> {
    rules.truncate(MOST_RULES.saturating_mul(20));
    rules.sort_by(|a, b| a.at.total_cmp(&b.at).then(a.from.total_cmp(&b.from)));
    let mut out: Vec<Rule> = Vec::new();
    for rule in rules {
        let near = out.iter_mut().rev().take(40).find(|have| {
            (have.at - rule.at).abs() < 1.7 && rule.from <= have.to + SLACK && rule.to >= have.from - SLACK
        });
        match near {
            Some(have) => {
                have.from = have.from.min(rule.from);
                have.to = have.to.max(rule.to);
            }
            None => out.push(rule),
        }
    }
    out
}

/// The tables and boxes of a page.
pub(crate) fn tables(rules: &Rules) -> Vec<Table> {
    if rules.level.len() > MOST_RULES || rules.upright.len() > MOST_RULES {
        return Vec::new();
    }
    let mut tables: Vec<Table> = groups(rules)
        .iter()
        .map(cells)
        .filter(|table| !table.cells.is_empty())
        .collect();
    // A frame around other tables is paper.
    let rects: Vec<Rect> = tables.iter().map(Table::rect).collect();
    tables.retain(|table| {
        let frame = table.rect();
        let inside = |other: &&Rect| {
            **other != frame
                && frame.grown(1.0).contains(other.centre())
                && other.width() * other.height() < 0.9 * frame.width() * frame.height()
        };
        table.cells.len() > 1 || rects.iter().filter(inside).count() == 0
    });
    tables
}

/// Lines that meet, level and upright ones.
fn groups(rules: &Rules) -> Vec<Rules> {
    let offset = rules.level.len();
    let mut leader: Vec<usize> = (0..offset.saturating_add(rules.upright.len())).collect();
    for (index, level) in rules.level.iter().enumerate() {
        for (other, upright) in rules.upright.iter().enumerate() {
            let meets = (level.from - SLACK..=level.to + SLACK).contains(&upright.at)
                && (upright.from - SLACK..=upright.to + SLACK).contains(&level.at);
            if meets {
                join(&mut leader, index, offset.saturating_add(other));
            }
        }
    }
    let mut groups: std::collections::BTreeMap<usize, Rules> = std::collections::BTreeMap::new();
    for (index, rule) in rules.level.iter().enumerate() {
        groups.entry(find(&leader, index)).or_default().level.push(*rule);
    }
    for (index, rule) in rules.upright.iter().enumerate() {
        let leader = find(&leader, offset.saturating_add(index));
        groups.entry(leader).or_default().upright.push(*rule);
    }
    groups
        .into_values()
        .filter(|group| group.level.len() > 1 && group.upright.len() > 1)
        .collect()
}

fn find(leader: &[usize], index: usize) -> usize {
    let mut at = index;
    while let Some(next) = leader.get(at).copied().filter(|next| *next != at) {
        at = next;
    }
    at
}

fn join(leader: &mut [usize], a: usize, b: usize) {
    let (a, b) = (find(leader, a), find(leader, b));
    if let Some(slot) = leader.get_mut(a.max(b)) {
        *slot = a.min(b);
    }
}

/// The cells between lines that meet.
fn cells(rules: &Rules) -> Table {
    let xs = stops(rules.upright.iter().map(|rule| rule.at));
    let mut ys = stops(rules.level.iter().map(|rule| rule.at));
    ys.reverse();
    let (rows, columns) = (ys.len().saturating_sub(1), xs.len().saturating_sub(1));
    if rows.saturating_mul(columns) > MOST_CELLS {
        return Table::default();
    }
    let grid = Lines {
        rules,
        xs: &xs,
        ys: &ys,
    };
    let mut taken = vec![false; rows.saturating_mul(columns)];
    let mut cells = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let slot = row.saturating_mul(columns).saturating_add(column);
            if taken.get(slot).copied().unwrap_or(true) {
                continue;
            }
            let mut last = column;
            while last.saturating_add(1) < columns && !grid.wall(row, last.saturating_add(1)) {
                last = last.saturating_add(1);
            }
            let mut low = row;
            while low.saturating_add(1) < rows && (column..=last).all(|at| !grid.floor(low.saturating_add(1), at)) {
                low = low.saturating_add(1);
            }
            for inner in row..=low {
                for at in column..=last {
                    if let Some(slot) = taken.get_mut(inner.saturating_mul(columns).saturating_add(at)) {
                        *slot = true;
                    }
                }
            }
            let closed = grid.wall(row, column)
                && grid.wall(row, last.saturating_add(1))
                && grid.floor(row, column)
                && grid.floor(low.saturating_add(1), column);
            let rect = Rect {
                left: xs.get(column).copied().unwrap_or(0.0),
                right: xs.get(last.saturating_add(1)).copied().unwrap_or(0.0),
                top: ys.get(row).copied().unwrap_or(0.0),
                bottom: ys.get(low.saturating_add(1)).copied().unwrap_or(0.0),
            };
            if closed && rect.height() > 5.0 && rect.width() > 5.0 {
                cells.push(Cell { rect, row, column });
            }
        }
    }
    Table { cells }
}

/// Different places, sorted; those closer than the slack are one.
fn stops(places: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut places: Vec<f64> = places.collect();
    places.sort_by(f64::total_cmp);
    places.dedup_by(|b, a| (*b - *a).abs() < SLACK);
    places
}

struct Lines<'a> {
    rules: &'a Rules,
    xs: &'a [f64],
    ys: &'a [f64],
}

impl Lines<'_> {
    /// Whether a line stands left of a column, in a row.
    fn wall(&self, row: usize, column: usize) -> bool {
        let (Some(x), Some(top), Some(bottom)) = (
            self.xs.get(column),
            self.ys.get(row),
            self.ys.get(row.saturating_add(1)),
        ) else {
            return true;
        };
        let middle = f64::midpoint(*top, *bottom);
        let upright = &self.rules.upright;
        upright
            .iter()
            .any(|rule| (rule.at - x).abs() < SLACK && (rule.from..=rule.to).contains(&middle))
    }

    /// Whether a line lies above a row, in a column.
    fn floor(&self, row: usize, column: usize) -> bool {
        let (Some(y), Some(left), Some(right)) = (
            self.ys.get(row),
            self.xs.get(column),
            self.xs.get(column.saturating_add(1)),
        ) else {
            return true;
        };
        let middle = f64::midpoint(*left, *right);
        let level = &self.rules.level;
        level
            .iter()
            .any(|rule| (rule.at - y).abs() < SLACK && (rule.from..=rule.to).contains(&middle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(left: f64, bottom: f64, right: f64, top: f64) -> Shape {
        Shape {
            rect: Rect {
                left,
                bottom,
                right,
                top,
            },
            outline: Outline::Straight,
            fill: None,
            stroke: Some(0.0),
        }
    }

    #[test]
    fn frames_that_touch_are_a_table_and_others_are_boxes() {
        let shapes = [
            frame(10.0, 80.0, 60.0, 100.0),
            frame(60.0, 80.0, 200.0, 100.0),
            frame(10.0, 60.0, 200.0, 80.0),
            frame(10.0, 10.0, 90.0, 30.0),
        ];
        let tables = tables(&rules(&shapes));
        let counts: Vec<usize> = tables.iter().map(|table| table.cells.len()).collect();
        assert_eq!(counts.iter().sum::<usize>(), 4, "{tables:?}");
        let table = tables.iter().find(|table| table.cells.len() == 3).unwrap();
        let places: Vec<_> = table.cells.iter().map(|cell| (cell.row, cell.column)).collect();
        assert_eq!(places, [(0, 0), (0, 1), (1, 0)]);
    }

    #[test]
    fn a_page_full_of_lines_takes_no_long_time() {
        let shapes: Vec<Shape> = (0..20_000)
            .map(|i| {
                frame(
                    f64::from(i % 141),
                    f64::from(i / 141),
                    f64::from(i % 141) + 30.0,
                    f64::from(i / 141) + 30.0,
                )
            })
            .collect();
        let found = tables(&rules(&shapes));
        assert!(found.len() < 10_000);
    }
}
