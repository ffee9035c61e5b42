//! Lines of one layout. Where a text puts its labels and values one way, another line put the same way is the next
//! label, whether or not a rule knows its words: it ends the answer above it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use super::shape::is_rule;
use super::{Line, split};

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
const ROWS: usize = 3;
/// So many questions above their answers make that the text's layout.
const REGULAR: usize = 6;
/// A line this long may have been wrapped, characters.
const WRAPPED: usize = 58;
/// No program that wraps lets a line grow to this, characters.
const WIDE: usize = 110;

/// The column of a label, and the bullet before it.
type Stand = (usize, Option<char>);

/// How a text lays out its labels.
#[derive(Clone, Debug, Default)]
pub(super) struct Kin {
    /// The column, in characters, at which values begin behind a gap, and the column of the labels.
    column: Option<(usize, usize)>,
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
        if LEADER.as_ref().is_some_and(|regex| regex.is_match(text)) {
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
    let column = columns.into_iter().max_by_key(|(at, count)| (*count, *at));
    let plain = plain.into_iter().max_by_key(|(at, count)| (*count, *at));
    Kin {
        column: column.filter(|(_, count)| *count >= ROWS).map(|(at, _)| at),
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
        if self.leader && LEADER.as_ref().is_some_and(|regex| regex.is_match(text)) {
            return true;
        }
        if let Some((labels, values)) = self.column {
            // What goes on stands below the value.
            let below = have.contains('\n') || values > labels.saturating_add(4);
            if at == labels && below && short && (opens || gap(text) == Some((labels, values))) {
                return true;
            }
        }
        let last = have.lines().last().unwrap_or_default().trim_end();
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
        let (labels, values) = self.column?;
        let at = gap(text)
            .filter(|at| *at == (labels, values) && values > labels.saturating_add(8))?
            .1;
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

/// First lines of paragraphs of label and answer: the ones that no rule knows, where most are known, or where nearly all
/// paragraphs are a question above its answer.
fn heads<'a>(lines: impl Iterator<Item = &'a str>, is_label: impl Fn(&str) -> bool) -> Option<HashSet<String>> {
    let (mut known, mut unknown) = (HashSet::new(), HashSet::new());
    let (mut heads, mut others) = (0_usize, 0_usize);
    let mut head: Option<&str> = None;
    let mut blank = true;
    for text in lines.map(str::trim) {
        // A line of dashes below a heading parts it from the question below.
        if text.is_empty() || is_rule(text) {
            (blank, head) = (true, None);
            continue;
        }
        if let Some(head) = head.take() {
            heads = heads.saturating_add(1);
            let set = if is_label(head) { &mut known } else { &mut unknown };
            set.insert(head.to_owned());
        } else if !blank {
            // The second line of an answer, or a letter.
            others = others.saturating_add(1);
        }
        head = Some(text).filter(|_| blank && could_head(text));
        blank = false;
    }
    let regular = heads >= REGULAR && others.saturating_mul(3) <= heads;
    let enough = known.len() >= ROWS && (known.len() >= unknown.len() || regular);
    if regular {
        // A rule may know a label only by half: where all paragraphs are question and answer, it asks all the same.
        unknown.extend(known);
    }
    enough.then_some(unknown)
}

/// Whether a line may ask for what stands below it; a long one must say that it does.
fn could_head(text: &str) -> bool {
    let question = without_notes(text);
    let bare = question.trim_end_matches([':', '?', ' ', '*']);
    let asks = question.ends_with(['?', ':']) || text.ends_with(':') || begins_asking(bare);
    let length = bare.chars().count();
    (length <= 90 || (asks && length <= 220))
        && bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !bare.ends_with(['.', ',', '!', ';'])
        && !bare.contains([':', '@', '\t', '?'])
}

/// A question without what a form says beside it: `Date of discovery (required) (MM/DD/YYYY)`, `Were others involved?
/// Please explain.`.
fn without_notes(text: &str) -> &str {
    let mut text = text;
    while let Some((before, _)) = text
        .trim_end_matches([' ', '*', ':'])
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('))
        .filter(|(before, note)| {
            !note.contains(')') && note.chars().count() <= 40 && before.contains(char::is_alphabetic)
        })
    {
        text = before.trim_end();
    }
    let asked = text.split_once("? ").filter(|(_, request)| {
        let first = request
            .trim_start()
            .split([' ', ','])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        REQUESTS.contains(&first.as_str()) && request.split_whitespace().count() <= 8
    });
    let end = asked.map_or(text.len(), |(question, _)| question.len().saturating_add(1));
    text.get(..end).unwrap_or(text)
}

/// How a request begins that stands behind a question.
const REQUESTS: [&str; 16] = [
    "please",
    "describe",
    "explain",
    "specify",
    "if",
    "bitte",
    "wenn",
    "falls",
    "beschreiben",
    "nennen",
    "vennligst",
    "beskriv",
    "hvis",
    "dersom",
    "viss",
    "forklar",
];

/// `Describe how …`, `Number of individuals whose …`, `Wann wurde …`.
pub(crate) fn begins_asking(text: &str) -> bool {
    let first = text
        .trim_start_matches(|c: char| !c.is_alphabetic())
        .split([' ', '/', ','])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    ASKING.contains(&first.as_str())
}

/// How long questions begin that have no question mark.
const ASKING: [&str; 61] = [
    "please",
    "describe",
    "list",
    "indicate",
    "provide",
    "specify",
    "state",
    "give",
    "explain",
    "enter",
    "date",
    "dates",
    "time",
    "number",
    "name",
    "nature",
    "type",
    "types",
    "categories",
    "location",
    "total",
    "approximate",
    "estimated",
    "what",
    "when",
    "where",
    "who",
    "which",
    "how",
    "has",
    "have",
    "was",
    "were",
    "did",
    "is",
    "are",
    "bitte",
    "wann",
    "wo",
    "wer",
    "welche",
    "welcher",
    "welches",
    "wie",
    "wurde",
    "wurden",
    "beschreiben",
    "geben",
    "datum",
    "zeitpunkt",
    "anzahl",
    "zahl",
    "art",
    "vennligst",
    "beskriv",
    "oppgi",
    "når",
    "hva",
    "hvilke",
    "hvor",
    "antall",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Kin {
        let lines: Vec<Line> = text
            .lines()
            .map(|line| Line {
                text: line.to_owned(),
                place: String::new(),
                ..Line::default()
            })
            .collect();
        kin(&lines, |label| {
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

    #[test]
    fn a_paragraph_opens_with_its_question() {
        let below = read("Name\nErika\n\nTelefon\n12\n\nOrt\nBonn\n\nKostenstelle\n44\n\nDas war es.\nGruss");
        assert!(below.is_head("Kostenstelle"));
        let long = "Describe how personal information (as applicable) came to be stolen or lost or used or disclosed without authority";
        let asked = read(&format!(
            "Name\nErika\n\nTelefon\n12\n\nOrt\nBonn\n\nA\n1\n\nB\n2\n\nC\n3\n\nD\n4\n\n{long}\nBy hand.\n"
        ));
        assert!(asked.is_head(long) && asked.is_head("D"));
        assert!(!below.is_head("Das war es.") && !below.is_head("Name"));
    }
}
