//! Lines that a document sets apart: bold ones and headings. Where most lines of one look are labels with their answers
//! below them, all of that look ask; elsewhere they end the answer above.

use super::{Line, Reader, split};

/// So many lines of one look that rules know make it the look of labels.
const KNOWN: usize = 3;
/// Lines that are looked at.
const LOOKED_AT: usize = 2000;

/// How a document sets a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    #[default]
    Plain,
    Bold,
    Heading,
}

impl Look {
    /// What stands behind a place in the entries of a worker.
    pub(crate) fn suffix(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => ", bold",
            Self::Heading => ", heading",
        }
    }

    /// The place and the look of a line.
    pub(crate) fn taken_from(place: &str) -> (&str, Self) {
        [Self::Bold, Self::Heading]
            .into_iter()
            .find_map(|look| Some((place.strip_suffix(look.suffix())?, look)))
            .unwrap_or((place, Self::Plain))
    }
}

/// The look that labels have, where they have one.
pub(super) fn of_labels(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Option<Look> {
    let filled: Vec<&Line> = lines
        .iter()
        .filter(|line| !line.text.trim().is_empty())
        .take(LOOKED_AT)
        .collect();
    let best = [Look::Bold, Look::Heading].into_iter().filter_map(|look| {
        let (mut all, mut known, mut answered) = (0_usize, 0_usize, 0_usize);
        for pair in filled.windows(2) {
            let [line, below] = pair else { continue };
            if line.look != look {
                continue;
            }
            all = all.saturating_add(1);
            known = known.saturating_add(usize::from(is_label(line.text.trim()) && is_bare(&line.text)));
            let answer = below.look == Look::Plain && !is_label(below.text.trim()) && is_bare(&below.text);
            answered = answered.saturating_add(usize::from(answer));
        }
        let enough =
            known >= KNOWN && known.saturating_mul(2) >= all && answered.saturating_mul(10) >= all.saturating_mul(6);
        enough.then_some((known, look))
    });
    best.max_by_key(|(known, _)| *known).map(|(_, look)| look)
}

impl Reader<'_> {
    /// `Kindergarten Birkenhain: report` set as a heading names the form, unless it is known as a label by heart.
    pub(super) fn is_title(&self, text: &str, look: Look) -> bool {
        look == Look::Heading
            && self.labels != Some(Look::Heading)
            && split::colon(text).is_some_and(|(label, value)| !value.is_empty() && self.confidence(label) <= 0.95)
    }
}

/// No label with its answer on the same line.
fn is_bare(text: &str) -> bool {
    split::colon(text.trim()).is_none_or(|(_, value)| value.is_empty()) && !text.trim().contains('\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[(&str, Look)]) -> Vec<Line> {
        let line = |(text, look): &(&str, Look)| Line {
            text: (*text).to_owned(),
            place: "paragraph 1".to_owned(),
            look: *look,
        };
        lines.iter().map(line).collect()
    }

    #[test]
    fn bold_lines_over_plain_ones_are_labels_and_headings_over_labels_are_none() {
        let known = |text: &str| ["Name", "Telefon", "Ort", "Melder", "Gerät", "Vorfall"].contains(&text);
        let bold = [
            ("Name", Look::Bold),
            ("Erika", Look::Plain),
            ("Telefon", Look::Bold),
            ("1", Look::Plain),
            ("Irgendwas", Look::Bold),
            ("ja", Look::Plain),
            ("Ort", Look::Bold),
            ("Bonn", Look::Plain),
        ];
        assert_eq!(of_labels(&lines(&bold), known), Some(Look::Bold));
        let headed = [
            ("Melder", Look::Heading),
            ("Name", Look::Plain),
            ("Gerät", Look::Heading),
            ("Telefon", Look::Plain),
            ("Vorfall", Look::Heading),
            ("Ort", Look::Plain),
            ("Bonn", Look::Plain),
        ];
        assert_eq!(of_labels(&lines(&headed), known), None);
        assert_eq!(Look::taken_from("paragraph 3, bold"), ("paragraph 3", Look::Bold));
    }
}
