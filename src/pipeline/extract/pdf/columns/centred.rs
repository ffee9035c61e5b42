//! Two columns whose labels stand at half the height of their answers: the first lines of a long answer stand above its
//! label.

use super::{LEVEL, Line, Segment};

/// Lines of one cell are no farther apart, in sizes of their letters.
const TIGHT: f64 = 1.35;
/// How far the middle of a label may be from the middle of its answer, in sizes of its letters.
const OFF: f64 = 0.6;

/// The lines of one cell.
#[derive(Debug, Default)]
struct Block(Vec<Segment>);

impl Block {
    fn top(&self) -> f64 {
        self.0.first().map_or(0.0, Segment::base)
    }

    fn middle(&self) -> f64 {
        f64::midpoint(self.top(), self.0.last().map_or(0.0, Segment::base))
    }
}

/// The rows of such a table; nothing where gaps between the rows do not part its cells, or labels stand otherwise.
pub(super) fn rows(lines: &[Line], anchors: &[f64]) -> Option<Vec<Vec<Vec<Segment>>>> {
    let [_, second] = anchors else { return None };
    let segments = || lines.iter().flat_map(|line| &line.segments);
    let labels = blocks(segments().filter(|segment| segment.left() <= second - LEVEL));
    let answers = blocks(segments().filter(|segment| segment.left() > second - LEVEL));
    if labels.len() != answers.len() || labels.len() < 2 {
        return None;
    }
    let mut hangs = false;
    for (label, answer) in labels.iter().zip(&answers) {
        let size = label.0.first().map_or(0.0, Segment::size);
        if (label.middle() - answer.middle()).abs() > OFF * size {
            return None;
        }
        hangs |= answer.top() > 0.3f64.mul_add(size, label.top());
    }
    let rows = labels.into_iter().zip(answers);
    hangs.then(|| rows.map(|(label, answer)| vec![label.0, answer.0]).collect())
}

fn blocks<'a>(segments: impl Iterator<Item = &'a Segment>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for segment in segments {
        let above = blocks.last().and_then(|block| block.0.last());
        let fall = above.map_or(f64::MAX, |above| above.base() - segment.base());
        match blocks.last_mut() {
            Some(block) if fall <= TIGHT * segment.size() => block.0.push(segment.clone()),
            _ => blocks.push(Block(vec![segment.clone()])),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::text::Word;

    fn line(base: f64, words: &[(f64, &str)]) -> Line {
        let segment = |(left, text): &(f64, &str)| Segment {
            words: vec![Word {
                text: (*text).to_owned(),
                left: *left,
                right: left + 60.0,
                base,
                size: 10.0,
                style: crate::pipeline::extract::pdf::text::Style::default(),
            }],
        };
        Line {
            segments: words.iter().map(segment).collect(),
        }
    }

    fn read(lines: &[Line]) -> Option<Vec<Vec<String>>> {
        let text = |cell: &Vec<Segment>| cell.iter().map(Segment::text).collect::<Vec<_>>().join("/");
        let rows = rows(lines, &[50.0, 200.0])?;
        Some(rows.iter().map(|row| row.iter().map(text).collect()).collect())
    }

    #[test]
    fn a_label_at_half_height_has_all_lines_beside_it() {
        let table = [
            line(700.0, &[(50.0, "Place"), (200.0, "Pier 4")]),
            line(682.0, &[(200.0, "One")]),
            line(670.0, &[(50.0, "Events"), (200.0, "Two")]),
            line(658.0, &[(200.0, "Three")]),
            line(640.0, &[(200.0, "First")]),
            line(634.0, &[(50.0, "Steps")]),
            line(628.0, &[(200.0, "Second")]),
        ];
        let want = [
            ["Place", "Pier 4"],
            ["Events", "One/Two/Three"],
            ["Steps", "First/Second"],
        ];
        assert_eq!(read(&table).unwrap(), want);
    }

    #[test]
    fn labels_at_the_top_are_none_of_that() {
        let table = [
            line(700.0, &[(50.0, "Place"), (200.0, "Pier 4")]),
            line(682.0, &[(50.0, "Events"), (200.0, "One")]),
            line(670.0, &[(200.0, "Two")]),
        ];
        assert_eq!(read(&table), None);
        assert_eq!(read(&[]), None);
    }
}
