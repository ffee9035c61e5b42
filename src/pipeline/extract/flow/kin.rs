//! Lines of one layout. Where a text puts its labels and values one way, another line put the same way is the next
//! label, whether or not a rule knows its words: it ends the answer above it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use super::heads::heads;
use super::{Line, Reader, split};

use crate::pipeline::extract::pattern::is_match;

/// `Label:     value`, `Label      value`: what stands before the gap, then the value.
static GAP: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^( *)(\S(?:[^\t]*?\S)?(?::[ \u{a0}]+|[ \u{a0}]{3,}))(\S.*)$").ok());
/// `Label ......: value`; a long label leaves few dots.
static LEADER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*(?:\(?[\dA-Za-z]{1,2}(?:[.)]\d{0,2}){1,3}\)?\s+)?\p{L}[^.…_]{0,80}?\s*(?:(?:\.{2,}|…+|_{2,}|·{2,})\s?:|\.{4,})").ok()
});

/// `Label .. value`, `Label ....... value` where dots lead from every label to its value.
static LED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*(\S.{0,80}?)\s*(?:\s\.|\.{2,}|…+|_{2,}|·{2,})\s?:?\s+([^\s.…_·].*)$").ok());

/// So many lines of one layout make it the text's layout.
pub(super) const ROWS: usize = 3;
/// So many tables of columns may follow one another.
const SECTIONS: usize = 4;
/// A line this long may have been wrapped, characters.
const WRAPPED: usize = 58;
/// No program that wraps lets a line grow to this, characters.
const WIDE: usize = 110;

/// The column of a label, and the bullet before it.
type Stand = (usize, Option<char>);

/// How a text lays out its labels.
#[derive(Clone, Debug, Default)]
pub(super) struct Kin {
    /// The columns of labels and of the values behind a gap, in characters; a table of each section has its own.
    columns: Vec<(usize, usize)>,
    /// Dots lead from the label to a colon.
    leader: bool,
    /// `Label: value` stands line below line, the labels in this column.
    plain: Option<Stand>,
    /// Lines run on as far as their words go: none of them was wrapped.
    wide: bool,
    /// `Question? answer` stands line below line.
    pub(super) asks: bool,
    /// First lines of paragraphs that ask although no rule knows them: other paragraphs open with a known label.
    /// Nothing where paragraphs of label and answer do not make up the text.
    heads: Option<HashSet<String>>,
}

/// Looks at all lines before one of them is read.
pub(super) fn kin(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Kin {
    let lines = || lines.iter().take(2000).map(|line| line.text.as_str());
    let mut columns: HashMap<(usize, usize), usize> = HashMap::new();
    let mut plain: HashMap<Stand, usize> = HashMap::new();
    let (mut leaders, mut asked) = (0_usize, 0_usize);
    for text in lines().filter(|text| text.len() <= 1000) {
        if let Some((indent, value)) = gap(text) {
            let count = columns.entry((indent, value)).or_default();
            *count = count.saturating_add(1);
        }
        if is_match(&LEADER, text) {
            leaders = leaders.saturating_add(1);
        }
        if let Some((question, answer)) = text.trim().split_once("? ")
            && !answer.trim().is_empty()
            && is_label(&format!("{question}?"))
        {
            asked = asked.saturating_add(1);
        }
        if let Some((label, value)) = split::colon(text.trim())
            && !value.is_empty()
            && is_label(split::bare(label))
        {
            let count = plain.entry(stand(text)).or_default();
            *count = count.saturating_add(1);
        }
    }
    let mut columns: Vec<_> = columns.into_iter().filter(|(_, count)| *count >= ROWS).collect();
    columns.sort_by_key(|(at, count)| std::cmp::Reverse((*count, *at)));
    let plain = plain.into_iter().max_by_key(|(at, count)| (*count, *at));
    Kin {
        columns: columns.into_iter().map(|(at, _)| at).take(SECTIONS).collect(),
        leader: leaders >= ROWS,
        wide: lines().any(|text| text.chars().count() > WIDE && text.split_whitespace().count() > 12),
        asks: asked >= ROWS,
        plain: plain
            .filter(|((_, bullet), count)| *count > ROWS || (bullet.is_some() && *count == ROWS))
            .map(|(at, _)| at),
        heads: heads(lines(), is_label),
    }
}

impl Kin {
    /// Whether a line that holds a label no rule knows is laid out as the others are; `have` is the answer so far.
    pub(super) fn is_row(&self, text: &str, (label, asks): (&str, bool), have: &str) -> bool {
        let at = indent(text);
        let label = split::unbulleted(label);
        let bare = label.split_once('(').map_or(label, |(bare, _)| bare.trim_end());
        let words = bare.split_whitespace().count();
        let short = (words <= 8 && bare.chars().count() <= 70) || (asks && words <= 20);
        let opens = label.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        if self.leader && is_match(&LEADER, text) {
            return true;
        }
        for (labels, values) in self.columns.iter().copied() {
            // What goes on stands below the value.
            let below = have.contains('\n') || values > labels.saturating_add(4);
            if at == labels && below && short && (opens || gap(text) == Some((labels, values))) {
                return true;
            }
        }
        let last = have.lines().next_back().unwrap_or_default().trim_end();
        let announces = last.ends_with([':', ',', '-', '–', ';']);
        let wrapped =
            !self.wide && last.chars().count() >= WRAPPED && !last.ends_with(['.', '!', '?', ')', '"', '“', '”', '…']);
        self.plain == Some(stand(text)) && short && opens && !announces && !wrapped
    }

    /// `Label .. value`, where most labels have more dots.
    pub(super) fn led<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let captures = LED.as_ref().filter(|_| self.leader)?.captures(text)?;
        let label = captures.get(1)?.as_str().trim();
        let few = label.split_whitespace().count() <= 8 && label.contains(char::is_alphabetic);
        few.then_some((label, captures.get(2)?.as_str().trim()))
    }

    /// `Label      value` in the columns of the text.
    pub(super) fn columned<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let (_, at) = gap(text).filter(|at| self.columns.contains(at) && at.1 > at.0.saturating_add(8))?;
        let (at, _) = text.char_indices().nth(at)?;
        let (label, value) = text.split_at_checked(at)?;
        let asks = label
            .trim()
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        (asks && label.ends_with("  ")).then_some((label.trim().trim_end_matches(':'), value.trim()))
    }

    /// Whether a line is a row whose box is empty: `Freigabe Leitung ......... ......`.
    pub(super) fn is_empty_row(&self, text: &str) -> bool {
        let found = LEADER
            .as_ref()
            .filter(|_| self.leader)
            .and_then(|regex| regex.find(text));
        let rest = found.and_then(|found| text.get(found.end()..));
        rest.is_some_and(|rest| rest.trim_matches(['.', '…', '_', ':', ' ']).is_empty())
    }

    /// Whether paragraphs of label and answer make up the text.
    pub(super) fn is_stacked(&self) -> bool {
        self.heads.is_some()
    }

    /// Whether a paragraph's first line asks for what stands below it.
    pub(super) fn is_head(&self, text: &str) -> bool {
        self.heads.as_ref().is_some_and(|heads| heads.contains(text))
    }
}

impl Reader<'_> {
    /// Label and answer of a line in the text's columns, when it is not several of each beside one another.
    pub(super) fn columned<'t>(&self, text: &str, line: &'t str) -> Option<(&'t str, &'t str)> {
        let found = self.kin.columned(line).or_else(|| self.kin.led(line));
        let found = found.filter(|_| !self.style.tight)?;
        let several = split::pairs(text, |label| self.asked(label)).is_some_and(|pairs| pairs.len() > 1);
        (!several).then_some(found)
    }
}

fn indent(text: &str) -> usize {
    text.chars().take_while(|c| c.is_whitespace()).count()
}

fn stand(text: &str) -> Stand {
    let bare = text.trim_start();
    let bulleted = split::unbulleted(bare).len() < bare.len();
    (indent(text), bare.chars().next().filter(|_| bulleted))
}

/// The columns of label and value.
fn gap(text: &str) -> Option<(usize, usize)> {
    let captures = GAP.as_ref()?.captures(text)?;
    let indent = captures.get(1)?.as_str().chars().count();
    let label = captures.get(2)?.as_str();
    let wide = label.ends_with("  ") || label.trim_end().ends_with(':');
    let words = label.trim_end_matches([' ', ':']);
    let fits = wide && words.chars().count() <= 60 && !words.contains("://");
    fits.then(|| (indent, indent.saturating_add(label.chars().count())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Kin {
        kin(&Line::all(text), |label| {
            ["Name", "Telefon", "Ort", "Hergang", "Wer meldet?"].contains(&label)
        })
    }

    #[test]
    fn a_line_laid_out_as_the_others_is_the_next_label() {
        let dots =
            read("Name ......: Erika\nTelefon ...: 1\nHergang ...: Alles\n             weg.\nAbwehr ....: keine");
        assert!(dots.is_row("Abwehr ....: keine", ("Abwehr", false), "Alles\nweg."));
        let columns = read("Name:      Erika\nTelefon:   123\nHergang:   Alles war\n           weg.\n");
        assert!(columns.is_row(
            "Daten der Kunden betroffen: nein",
            ("Daten der Kunden betroffen", false),
            "Alles war\nweg."
        ));
        assert!(!columns.is_row("           Meldung: Fehler", ("Meldung", false), "Alles war"));
        let plain = read("Name: Erika\nTelefon: 1\nOrt: Bonn\nHergang: Sie sah es.\n");
        assert!(plain.is_row("Danach: nichts", ("Danach", false), "Sie sah es."));
        assert!(!plain.is_row("Betreff: Rechnung", ("Betreff", false), "Eine Mail kam an:"));
        let long = "Der Rechner im Lager zeigte nach dem Einschalten nur noch den";
        assert!(!plain.is_row("Hinweis: gesperrt", ("Hinweis", false), long));
        let bullets = read(
            "- Name: Erika\n- Telefon: 1\n- Hergang: Sie sah es.\n- Wer hilft (falls jemand das kann und will): x",
        );
        let row = "- Wer hilft (falls jemand das kann und will): x";
        let label = "- Wer hilft (falls jemand das kann und will)";
        assert!(bullets.is_row(row, (label, false), "Sie sah es."));
        assert!(!bullets.is_row("Danach: nichts", ("Danach", false), "Sie sah es."));
        assert!(!read("Guten Tag").is_row("Danach: nichts", ("Danach", false), "Sie sah es."));
    }
}
