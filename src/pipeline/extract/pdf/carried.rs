//! Answers that stand on the page after their label, or go on there.

use std::collections::HashSet;

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::pdf::lines::Line;
use crate::pipeline::extract::pdf::page::Page;
use crate::pipeline::extract::pdf::styled::{Look, Pair, look_of};

/// More lines at the head of a page are a text of their own.
const MOST: usize = 6;
/// Lines of a page that are kept to know its head and foot again.
const LINES: usize = 300;

/// What the page before left open.
#[derive(Debug, Default)]
pub(super) struct Carried {
    /// The last label of the page before, by its entry.
    open: Option<(usize, usize)>,
    /// The lines of the pages so far, without their figures.
    seen: HashSet<String>,
}

impl Carried {
    /// Notes the last label of a page.
    pub(super) fn note(&mut self, page: usize, entry: usize) {
        self.open = Some((page, entry));
    }

    /// Notes what stands on a page that was read.
    pub(super) fn turn(&mut self, page: &Page) {
        let lines = page.lines.iter().take(LINES).map(|line| bare(&line.spaced()));
        self.seen.extend(lines);
    }

    /// Takes the lines before the first label of a page that look as answers do, when the page before ended with a
    /// label that has none, or with an answer that goes on in small letters.
    pub(super) fn take(
        &mut self,
        pieces: &mut Vec<Result<Pair, Line>>,
        look: Look,
        page: usize,
        entries: &mut [Entry],
    ) {
        let Some((before, entry)) = self.open.take() else {
            return;
        };
        let Some(first) = pieces
            .iter()
            .position(Result::is_ok)
            .filter(|_| before.saturating_add(1) == page)
        else {
            return;
        };
        let Some(Mark::Text(text)) = entries.get_mut(entry).map(|entry| &mut entry.value) else {
            return;
        };
        let head = pieces.iter().take(first);
        let lines: Vec<(usize, String)> = head
            .enumerate()
            .filter_map(|(at, piece)| Some((at, piece.as_ref().err()?)))
            .filter(|(_, line)| !self.seen.contains(&bare(&line.spaced())))
            .filter(|(_, line)| look_of(line) == Some(look) && line.segments.len() == 1)
            .map(|(at, line)| (at, line.spaced()))
            .collect();
        let Some((_, opens)) = lines.first().filter(|_| lines.len() <= MOST) else {
            return;
        };
        let goes_on = opens.starts_with(char::is_lowercase) && !text.trim_end().ends_with(['.', '!', '?', ':']);
        if !text.trim().is_empty() && !goes_on {
            return;
        }
        for (_, line) in &lines {
            if !text.is_empty() {
                text.push(if line.starts_with(char::is_lowercase) {
                    ' '
                } else {
                    '\n'
                });
            }
            text.push_str(line);
        }
        let mut at = 0_usize;
        pieces.retain(|_| {
            let taken = lines.iter().any(|(taken, _)| *taken == at);
            at = at.saturating_add(1);
            !taken
        });
    }
}

/// A line without its figures: the foot of a page bears another number on each.
fn bare(line: &str) -> String {
    line.chars()
        .filter(|c| !c.is_ascii_digit() && !c.is_whitespace())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::lines::Segment;
    use crate::pipeline::extract::pdf::text::{Style, Word};

    fn line(text: &str, size: f64) -> Line {
        Line {
            segments: vec![Segment {
                words: vec![Word {
                    text: text.to_owned(),
                    left: 50.0,
                    right: 150.0,
                    base: 700.0,
                    size,
                    style: Style::default(),
                }],
            }],
        }
    }

    fn read(answer: &str, head: &[(&str, f64)], label: bool) -> (String, usize) {
        let mut carried = Carried::default();
        carried.note(1, 0);
        carried.turn(&Page {
            lines: vec![line("House of Wood, page 1", 10.0)],
            ..Page::default()
        });
        let mut pieces: Vec<Result<Pair, Line>> = head.iter().map(|(text, size)| Err(line(text, *size))).collect();
        pieces.extend(label.then(|| Ok(("Phone".to_owned(), "12".to_owned()))));
        let mut entries = vec![Entry {
            value: Mark::Text(answer.to_owned()),
            ..Entry::default()
        }];
        let look = look_of(&line("x", 10.0)).unwrap();
        carried.take(&mut pieces, look, 2, &mut entries);
        let Mark::Text(text) = &entries[0].value else {
            unreachable!()
        };
        (text.clone(), pieces.len())
    }

    #[test]
    fn an_answer_stands_at_the_head_of_the_next_page() {
        let head = [("House of Wood, page 2", 10.0), ("Pier 4", 10.0)];
        assert_eq!(read("", &head, true), ("Pier 4".to_owned(), 2));
        assert_eq!(read("It was in", &[("the hut.", 10.0)], true).0, "It was in the hut.");
        for (answer, head, label) in [
            ("", [("Part B", 14.0)], true),
            ("", [("Pier 4", 10.0)], false),
            ("It was.", [("the hut.", 10.0)], true),
            ("It was in", [("The hut.", 10.0)], true),
        ] {
            assert_eq!(read(answer, &head, label).0, answer);
        }
    }
}
