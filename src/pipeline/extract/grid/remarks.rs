//! Check lists: `Question | Yes | No | Remark`, ticked, with what there is to say behind the ticks; and questions whose
//! options stand in the cells of one row, each beside its box.

use super::ticks::is_box;
use super::{Reader, cell};
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::Mark;
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::values::marks;

/// How the head of a column of remarks begins, folded.
const REMARKS: [&str; 30] = [
    "bemerk",
    "anmerk",
    "erlaeuter",
    "kommentar",
    "ergaenz",
    "notiz",
    "naeher",
    "falls ja",
    "wenn ja",
    "und zwar",
    "welche",
    "einzelheit",
    "angabe",
    "details",
    "detalj",
    "remark",
    "comment",
    "note",
    "if yes",
    "if so",
    "explain",
    "explanation",
    "further",
    "particulars",
    "which",
    "merknad",
    "hvis ja",
    "om ja",
    "dersom ja",
    "utdyp",
];

/// What asks for nothing but whether the question behind it can be answered.
const KNOWN: [&str; 12] = [
    "ist bekannt,",
    "ist bereits bekannt,",
    "wissen sie,",
    "können sie sagen,",
    "is it known",
    "do you know",
    "can you say",
    "can you tell us",
    "er det kjent",
    "er det kjent,",
    "vet du",
    "veit du",
];

/// Whether a head stands over remarks.
pub(super) fn is_remark(head: &str) -> bool {
    let head = normal::words(head);
    head.split(' ').count() <= 5 && REMARKS.iter().any(|word| head.starts_with(word))
}

/// `Ist bekannt, wann der Vorfall bemerkt wurde?` asks when it was noticed.
fn asked(label: &str) -> &str {
    let small = label.to_lowercase();
    let known = KNOWN.iter().find(|known| small.starts_with(*known));
    // Capitals and small letters of these words are equally long.
    known
        .and_then(|known| label.get(known.len()..))
        .map_or(label, str::trim_start)
}

impl Reader<'_> {
    /// Whether the heads behind the first are answers, with a column of remarks among them or not.
    pub(super) fn heads_answers(&self, heads: &[String]) -> bool {
        // “☒ Ja” answers itself.
        if heads.iter().any(|text| marks::marks(text).is_some()) {
            return false;
        }
        let inner = || heads.iter().skip(1).filter(|text| !text.trim().is_empty());
        let words = inner().filter(|text| self.is_answer_word(text)).count();
        let rest = || inner().filter(|text| !self.is_answer_word(text));
        words >= 2 && rest().count() <= 1 && rest().all(|text| is_remark(text))
    }

    /// Takes a row below such heads.
    pub(super) fn checked(&mut self, row: usize, heads: &[String]) {
        let cells = self.cells(row);
        let label = asked(cells.first().map_or("", |text| text.trim())).to_owned();
        let (mut ticked, mut remark) = (Vec::new(), None);
        for (column, head) in heads.iter().enumerate().skip(1) {
            let Some(text) = cell(&cells, column) else { continue };
            if !self.is_answer_word(head) {
                remark = Some((column, text.to_owned()));
            } else if marks::is_tick(text) {
                ticked.push(self.answer_word(head));
            }
        }
        let slot = self.words.fit(&label).map(|fit| fit.slot);
        match (remark, slot) {
            // What stands behind “Is it known what happened? [x] yes” is what happened.
            (Some((column, text)), slot) if !matches!(slot, Some(Slot::Field(field)) if field.shape() == Shape::Answer) =>
            {
                self.push(label, Mark::Text(text), row, column);
            }
            (Some((column, text)), Some(Slot::Field(Field::PersonalData))) => {
                self.push(label, Mark::Chosen(ticked), row, 0);
                self.push("if yes, which".to_owned(), Mark::Text(text), row, column);
            }
            _ => self.push(label, Mark::Chosen(ticked), row, 0),
        }
    }

    /// `Patient data? | ☐ | yes | ☒ | no`, `☐ | yes | ☒ | no`: every option in a cell beside its box.
    pub(super) fn options_in_row(&mut self, row: usize) -> bool {
        let cells = self.cells(row);
        let cells: Vec<&str> = cells.iter().map(|text| text.trim()).collect();
        let asks = cells.len() % 2 == 1;
        let boxes = cells.get(usize::from(asks)..).unwrap_or_default();
        if boxes.len() < 4 || (asks && cells.first().is_none_or(|text| text.is_empty() || is_box(text))) {
            return false;
        }
        let pairs = || {
            boxes
                .chunks_exact(2)
                .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
        };
        let fits = |tick: &str, words: &str| {
            !tick.is_empty() && is_box(tick) && !is_box(words) && words.split(' ').count() <= 6
        };
        let ticked: Vec<String> = if pairs().all(|(tick, words)| fits(tick, words)) {
            pairs()
                .filter(|(tick, _)| marks::is_tick(tick))
                .map(|(_, words)| words.to_owned())
                .collect()
        } else if pairs().all(|(words, tick)| fits(tick, words)) {
            pairs()
                .filter(|(_, tick)| marks::is_tick(tick))
                .map(|(words, _)| words.to_owned())
                .collect()
        } else {
            return false;
        };
        let label = if asks {
            cells.first().copied().unwrap_or_default()
        } else {
            ""
        };
        let label = label.to_owned();
        self.flush();
        self.push(label, Mark::Chosen(ticked), row, 0);
        true
    }
}
