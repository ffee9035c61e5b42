//! Signs that programs put around labels and values: aligned colons, colons on lines of their own, the quotes of JSON
//! and YAML, brackets, a dash before each answer. Where a text has them throughout they are taken off before anything is
//! read.

mod dashes;
mod ends;
#[cfg(test)]
mod sample;

use std::collections::HashSet;

use super::{Line, Reader, split};
use crate::config::rules::forms::Fit;

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// So many rows of one kind make it the habit of the text.
const ROWS: usize = 3;
/// A line longer than this is no row, bytes.
const LONGEST: usize = 8000;
/// Fields that stand beside one another on a line.
const SIDE_BY_SIDE: usize = 3;
/// Signs before an answer on a line of its own.
const LEADS: [&str; 5] = ["- ", "– ", "→ ", "-> ", "=> "];
/// What opens and closes a value.
const QUOTES: [(char, char); 4] = [('"', '"'), ('\'', '\''), ('„', '“'), ('«', '»')];

/// The lines without such signs; nothing where there are none.
fn without(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Option<Vec<Line>> {
    let mut read = Signs {
        lines: lines.to_vec(),
        changed: false,
    };
    read.aligned();
    if lines.iter().all(|line| line.place.is_empty()) {
        read.objects(&is_label);
        read.lonely(&is_label);
        read.enclosed(&is_label);
        read.bracketed_labels(&is_label);
    }
    read.led(&is_label);
    read.starred(&is_label);
    read.ended(&is_label);
    read.dashed(&is_label);
    read.hinted(&is_label);
    read.changed.then_some(read.lines)
}

impl Reader<'_> {
    /// The lines without signs around labels and values; a cell has none.
    pub(super) fn without_signs(&self, lines: &[Line]) -> Option<Vec<Line>> {
        (!self.style.tight)
            .then(|| without(lines, |label| self.confidence(label) >= Fit::LIKELY))
            .flatten()
    }
}

struct Signs {
    lines: Vec<Line>,
    changed: bool,
}

impl Signs {
    fn text(&self, at: usize) -> &str {
        self.lines.get(at).map_or("", |line| line.text.trim())
    }

    fn rows(&self) -> std::ops::Range<usize> {
        0..self.lines.len().min(LOOKED_AT)
    }

    fn set(&mut self, at: usize, text: String) {
        if let Some(line) = self.lines.get_mut(at) {
            self.changed |= line.text != text;
            line.text = text;
        }
    }

    /// `Name           : Erika`: the colon moves to its label, the columns stay.
    fn aligned(&mut self) {
        let moved: Vec<(usize, String)> = self
            .rows()
            .filter_map(|at| Some((at, moved(&self.lines.get(at)?.text, 0)?)))
            .collect();
        if moved.len() >= ROWS {
            for (at, text) in moved {
                self.set(at, text);
            }
        }
    }

    /// `"Name": "Erika",` line by line, or all on one line.
    fn objects(&mut self, is_label: &impl Fn(&str) -> bool) {
        let found: Vec<(usize, Vec<(String, String)>)> = self
            .rows()
            .filter_map(|at| Some((at, members(self.text(at))?)))
            .collect();
        let members = found.iter().flat_map(|(_, members)| members).take(LOOKED_AT);
        if members.filter(|(label, _)| is_label(label)).take(ROWS).count() < ROWS {
            return;
        }
        for (at, members) in found {
            let rows = members.iter().map(|(label, value)| format!("{label}: {value}"));
            self.set(at, rows.collect::<Vec<_>>().join("\n"));
        }
        let frame = |text: &str| !text.is_empty() && text.chars().all(|c| "{}[],".contains(c));
        self.lines.retain(|line| !frame(line.text.trim()));
        let lines = self.lines.iter().flat_map(|line| {
            line.text.split('\n').map(|text| Line {
                text: text.to_owned(),
                ..line.clone()
            })
        });
        self.lines = lines.collect();
    }

    /// `Name⏎: Erika`, `Name⏎:⏎Erika`.
    fn lonely(&mut self, is_label: &impl Fn(&str) -> bool) {
        let mut found: Vec<usize> = Vec::new();
        for at in 1..self.lines.len().min(LOOKED_AT) {
            let (above, text) = (self.text(at.saturating_sub(1)), self.text(at));
            let colon = text == ":" || text.starts_with(": ");
            let open = !above.is_empty() && above.chars().count() <= 140 && !above.ends_with([':', '.', ',']);
            if colon && open && split::colon(above).is_none() {
                found.push(at);
            }
        }
        let known = found.iter().filter(|at| is_label(self.text(at.saturating_sub(1))));
        if known.count() < ROWS {
            return;
        }
        let mut gone = HashSet::new();
        for at in found.into_iter().rev() {
            let above = at.saturating_sub(1);
            let joined = format!("{}{}", self.text(above), self.text(at));
            self.set(above, joined);
            gone.insert(at);
        }
        let mut at = 0..;
        self.lines
            .retain(|_| at.next().is_some_and(|at: usize| !gone.contains(&at)));
    }

    /// `Name: "Erika"`, `Name: [Erika]`, `Course of events: |`.
    fn enclosed(&mut self, is_label: &impl Fn(&str) -> bool) {
        let (mut known, mut quoted, mut boxed, mut figures) = (0_usize, 0_usize, 0_usize, 0_usize);
        let mut found: Vec<(usize, String)> = Vec::new();
        for at in self.rows() {
            let Some((label, value)) = split::colon(self.text(at)).filter(|(_, value)| !value.is_empty()) else {
                continue;
            };
            let bare = unquoted(value).or_else(|| (value == "|").then_some(""));
            let inner = bracketed(value);
            if is_label(split::bare(label)) {
                known = known.saturating_add(1);
                quoted = quoted.saturating_add(usize::from(bare.is_some()));
                boxed = boxed.saturating_add(usize::from(inner.is_some()));
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count() >= 4;
                figures = figures.saturating_add(usize::from(inner.is_some_and(digits)));
            }
            if let Some(inner) = bare.or(inner) {
                found.push((at, format!("{label}: {inner}")));
            }
        }
        let most = |count: usize| count >= ROWS && count.saturating_mul(3) >= known.saturating_mul(2);
        // What a blank form prints in brackets says what to fill in: numbers and times are nobody's print.
        if most(quoted) || (most(boxed) && figures >= 2) {
            for (at, text) in found {
                self.set(at, text);
            }
        }
    }

    /// `[Name]⏎Erika`, `[Name] Erika`.
    fn bracketed_labels(&mut self, is_label: &impl Fn(&str) -> bool) {
        let labelled = |text: &str| {
            let (label, value) = text.strip_prefix('[')?.split_once(']')?;
            let plain = label.chars().filter(|c| c.is_alphabetic()).count() >= 2 && label.chars().count() <= 120;
            let apart = value.is_empty() || value.starts_with([' ', ':', '\t']);
            (plain && apart).then(|| {
                let value = value.trim_start_matches([' ', ':', '\t']);
                (label.to_owned(), value.to_owned())
            })
        };
        let found: Vec<_> = self
            .rows()
            .filter_map(|at| Some((at, labelled(self.text(at))?)))
            .collect();
        let known = found.iter().filter(|(_, (label, _))| is_label(label)).count();
        if known < ROWS || known.saturating_mul(2) < found.len() {
            return;
        }
        for (at, (label, value)) in found {
            let row = format!("{label}: {value}");
            self.set(at, row.trim_end().to_owned());
        }
    }

    /// `Name⏎- Erika`: one line with a sign below each label is its answer and no list.
    fn led(&mut self, is_label: &impl Fn(&str) -> bool) {
        for sign in LEADS {
            let leads = |at: usize| self.text(at).starts_with(sign);
            let asks = |text: &str| {
                let open = split::colon(text).is_none_or(|(_, value)| value.is_empty());
                open && !text.is_empty() && text.chars().count() <= 140 && !text.ends_with(['.', ',', '!', ';'])
            };
            let alone = |at: &usize| {
                let above = self.text(at.saturating_sub(1));
                leads(*at) && !leads(at.saturating_add(1)) && !above.starts_with(sign) && asks(above)
            };
            let found: Vec<usize> = (1..self.rows().end).filter(alone).collect();
            let bare = |at: usize| self.text(at.saturating_sub(1)).trim_end_matches(['*', ':', ' ']);
            let known = found.iter().filter(|at| is_label(bare(**at))).count();
            if known >= ROWS && known.saturating_mul(3) >= found.len().saturating_mul(2) {
                for at in found {
                    let text = self.text(at).trim_start_matches(sign).trim_start().to_owned();
                    self.set(at, text);
                }
            }
        }
    }
}

/// A line with the colons behind a gap moved to their labels; several of them stand side by side.
fn moved(text: &str, depth: usize) -> Option<String> {
    if text.len() > LONGEST || depth > SIDE_BY_SIDE {
        return None;
    }
    let gap = |c: char| matches!(c, ' ' | '\t' | '\u{a0}');
    let at = text.find(':').filter(|at| {
        let before = text.get(..*at).unwrap_or_default();
        let label = before.trim_end_matches(gap);
        let between = before.get(label.len()..).unwrap_or_default();
        let wide = between.chars().count() >= 2 || between.contains('\t');
        wide && label.chars().count() <= 120 && label.contains(char::is_alphabetic)
    })?;
    let (before, rest) = text.split_at_checked(at)?;
    let value = rest.strip_prefix(':')?;
    if !(value.is_empty() || value.starts_with(gap)) {
        return None;
    }
    let label = before.trim_end_matches(gap);
    let between = before.get(label.len()..).unwrap_or_default().replace('\t', " ");
    let value = value.trim_start_matches('\t');
    let more = moved(value, depth.saturating_add(1));
    let value = more.as_deref().unwrap_or(value);
    // A colon in the value belongs to it: behind a gap it would make a label of the words before it.
    if split::colon(value.trim()).is_some() {
        return Some(format!("{label}: {}", value.trim_start()));
    }
    Some(format!("{label}:{between}{value}"))
}

/// `"key": "value",`, or a whole object on one line, with values of one word or sentence.
fn members(text: &str) -> Option<Vec<(String, String)>> {
    let row = text.trim_end_matches(',');
    if text.len() > LONGEST || !row.starts_with(['"', '{']) {
        return None;
    }
    let object = if row.starts_with('{') {
        serde_json::from_str(row)
    } else {
        serde_json::from_str(&format!("{{{row}}}"))
    };
    let object: serde_json::Map<String, serde_json::Value> = object.ok()?;
    let word = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        serde_json::Value::Bool(told) => Some(told.to_string()),
        serde_json::Value::Null => Some(String::new()),
        _ => None,
    };
    let told = |value: &serde_json::Value| match value {
        serde_json::Value::Array(all) => Some(all.iter().map(word).collect::<Option<Vec<_>>>()?.join(", ")),
        value => word(value),
    };
    let members: Option<Vec<_>> = object
        .iter()
        .map(|(label, value)| Some((label.trim().to_owned(), told(value)?)))
        .collect();
    members.filter(|members| !members.is_empty())
}

fn unquoted(value: &str) -> Option<&str> {
    let value = value.trim_end_matches(',');
    QUOTES.iter().find_map(|(open, close)| {
        let inner = value.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    })
}

/// What stands in square brackets; a box is none.
fn bracketed(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('[')?.strip_suffix(']')?;
    let plain = !inner.contains(['[', ']']) && inner.chars().filter(|c| c.is_alphanumeric()).count() >= 2;
    plain.then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let known = |label: &str| {
            [
                "Melder",
                "Rufnummer",
                "Ort",
                "Reporter",
                "Room",
                "Phone",
                "Melder?",
                "Innmelder",
                "Rom",
                "Mobil",
            ]
            .contains(&label)
        };
        let lines = without(&Line::all(text), known).unwrap_or_default();
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        texts.join("|")
    }

    #[test]
    fn aligned_colons_move_to_their_labels() {
        assert_eq!(
            read("Melder       : Lea Kurz\nRufnummer    : 0711 5\nOrt          : Aula\n               links"),
            "Melder:        Lea Kurz|Rufnummer:     0711 5|Ort:           Aula|               links"
        );
        assert_eq!(
            read("Reporter\t: Ann\nRoom\t: 4\nPhone\t:\t12"),
            "Reporter:  Ann|Room:  4|Phone: 12"
        );
        assert_eq!(
            read("Innmelder\n: Siri\nRom\n:\n12\nMobil\n: 90 00 00 00"),
            "Innmelder: Siri|Rom:|12|Mobil: 90 00 00 00"
        );
        assert_eq!(
            read("Melder   : Lea       Rufnummer  : 12\nOrt      : Aula (oben: Tür 4)\nReporter : Ann\nPhone    : 1"),
            "Melder: Lea       Rufnummer:   12|Ort:       Aula (oben: Tür 4)|Reporter : Ann|Phone:     1"
        );
        for text in [
            "Ort : Aula\nMelder : ich\nRufnummer : 1",
            "Es war  so:\n: nein\nund  dann : ja",
            "a::b  ::c",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
    }

    #[test]
    fn quotes_and_brackets_around_every_value_go() {
        let json = "{\n  \"Melder\": \"Lea \\\"Leo\\\" Kurz\",\n  \"Rufnummer\": 7115,\n  \"Ort\": \"Aula\\nlinks\"\n}";
        assert_eq!(read(json), "Melder: Lea \"Leo\" Kurz|Rufnummer: 7115|Ort: Aula|links");
        assert_eq!(
            read("{\"Reporter\":\"Ann\",\"Room\":\"4\",\"Phone\":null}"),
            "Reporter: Ann|Room: 4|Phone: "
        );
        assert_eq!(
            read("Innmelder: \"Siri\"\nRom: '12'\nMobil: «90»\nSak: |\n  Alt er borte"),
            "Innmelder: Siri|Rom: 12|Mobil: 90|Sak: |  Alt er borte"
        );
        assert_eq!(
            read("Melder: [Lea]\nRufnummer: [0711 5566]\nOrt: [Aula, 2026]"),
            "Melder: Lea|Rufnummer: 0711 5566|Ort: Aula, 2026"
        );
        assert_eq!(
            read("[Reporter]\nAnn\n[Room]\n4\n[Phone] 12"),
            "Reporter:|Ann|Room:|4|Phone: 12"
        );
        for text in [
            "Melder: [Ihr Name]\nRufnummer: [mit Vorwahl]\nOrt: [Raum]",
            "{\"src\": \"a\"}\n{\"dst\": \"b\"}\n{\"port\": 4}",
            "Melder: Lea\nRufnummer: 12\nOrt: \"Aula\"",
            "[x] Melder\n[ ] Ort",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
    }

    #[test]
    fn a_dash_before_every_answer_is_no_list() {
        assert_eq!(
            read("Melder\n- Lea\n\nRufnummer:\n- 12\n\nOrt\n- Aula\nlinks"),
            "Melder|Lea||Rufnummer:|12||Ort|Aula|links"
        );
        assert_eq!(
            read("Reporter\n→ Ann\nRoom\n→ 4\nPhone\n→ 12"),
            "Reporter|Ann|Room|4|Phone|12"
        );
        for text in [
            "Ort\n- Aula\n- Keller\nMelder\n- Lea\n- Tim\nRufnummer\n- 1\n- 2",
            "Liste:\n- Melder\nNoch eine:\n- Ort",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
    }
}
