//! Label and answer that take turns by their look: cards, lists of definitions, rows of two boxes, a small grey line
//! above a black one. Web forms mail their answers so, without any table of two columns.

mod scan;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::markup::split_tag;
use scan::Run;

/// Answered labels of one look that make it the layout of the page.
const FEWEST: usize = 4;
/// Longer lines are sentences, characters.
const LONGEST: usize = 120;
/// Of the answers of a form half are no longer, characters; a newsletter tells stories under its headings.
const SHORT: usize = 90;

/// What the lines of a mail's head are called.
const HEADERS: [&str; 20] = [
    "from",
    "sent",
    "date",
    "to",
    "cc",
    "subject",
    "reply-to",
    "von",
    "gesendet",
    "datum",
    "an",
    "betreff",
    "kopie",
    "fra",
    "sendt",
    "dato",
    "til",
    "emne",
    "kopi",
    "antwort an",
];

/// A label and its answer, by the indexes of their runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Turn {
    label: usize,
    answer: usize,
    /// Behind the last run of the answer.
    end: usize,
}

/// The labels of a visible page with their answers; none when nothing takes turns.
pub(crate) fn pairs(html: &str) -> Vec<(String, String)> {
    let runs = scan::runs(html);
    let turns = find(&runs);
    let quoted = quoted(&runs, &turns);
    turns
        .get(..quoted.start)
        .unwrap_or_default()
        .iter()
        .map(|turn| (text(&runs, turn.label, turn.answer), text(&runs, turn.answer, turn.end)))
        .collect()
}

/// The page with each answer in a cell beside its label.
pub(super) fn beside(html: &str) -> Cow<'_, str> {
    let runs = scan::runs(html);
    let mut turns = find(&runs);
    turns.drain(quoted(&runs, &turns));
    if turns.is_empty() {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len());
    let mut done = 0_usize;
    for turn in turns {
        let label = turn.answer.checked_sub(1).and_then(|last| runs.get(last));
        let (Some(label), Some(answer)) = (label, runs.get(turn.answer)) else {
            continue;
        };
        let Some(between) = html.get(label.to..answer.from) else {
            continue;
        };
        out.push_str(html.get(done..label.to).unwrap_or_default());
        if !label.text.ends_with([':', '?']) {
            out.push(':');
        }
        inline_tags(between, &mut out);
        out.push_str("<td>");
        done = answer.from;
    }
    out.push_str(html.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// Three lines or more that begin another mail: “From:”, “Sent:”, “To:” in bold are no form, and what stands below them
/// is not the writer's. Empty, at the end, when there are none.
fn quoted(runs: &[Run], turns: &[Turn]) -> Range<usize> {
    let is_header = |turn: &Turn| {
        let label = runs.get(turn.label).map_or("", |run| run.text.as_str());
        let label = label.trim_end_matches([':', ' ']).to_lowercase();
        HEADERS.contains(&label.as_str())
    };
    let start = (0..turns.len()).find(|at| {
        let three = turns.get(*at..at.saturating_add(3));
        three.is_some_and(|three| three.iter().all(is_header))
    });
    let start = start.unwrap_or(turns.len());
    let more = turns.iter().skip(start).take_while(|turn| is_header(turn)).count();
    start..start.saturating_add(more)
}

/// The tags of a piece that break no line.
fn inline_tags(piece: &str, out: &mut String) {
    let mut rest = piece;
    while let Some((_, markup)) = rest.split_once('<') {
        let (tag, after) = split_tag(markup);
        rest = after;
        let name = scan::name(tag.trim_start_matches('/'));
        if name.is_empty() || scan::breaks(&name) || name == "dt" || name == "input" {
            continue;
        }
        out.push('<');
        out.push_str(tag);
        out.push('>');
    }
}

fn text(runs: &[Run], from: usize, to: usize) -> String {
    let mut out = String::new();
    let mut line = None;
    for run in runs.get(from..to).unwrap_or_default() {
        if let Some(line) = line {
            out.push(if line == run.line { ' ' } else { '\n' });
        }
        out.push_str(&run.text);
        line = Some(run.line);
    }
    out
}

/// The labels of the look that has the most answers.
fn find(runs: &[Run]) -> Vec<Turn> {
    if runs.len() < FEWEST.saturating_mul(2) {
        return Vec::new();
    }
    let by_style = best(runs, |run| run.look);
    if !by_style.is_empty() {
        return by_style;
    }
    // Without any style the first of two boxes is the label.
    best(runs, |run| run.place)
}

fn best(runs: &[Run], look: impl Fn(&Run) -> u64) -> Vec<Turn> {
    let mut heads: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut order: Vec<u64> = Vec::new();
    for (at, run) in runs.iter().enumerate().filter(|(_, run)| run.begins) {
        // The second cell of a row is no label of what stands in the next row.
        let before = at.checked_sub(1).and_then(|before| runs.get(before));
        if before.is_some_and(|before| before.row == run.row && before.cell != run.cell) {
            continue;
        }
        let key = look(run);
        let list = heads.entry(key).or_default();
        if list.is_empty() {
            order.push(key);
        }
        list.push(at);
    }
    let mut best: Vec<Turn> = Vec::new();
    for key in order {
        let heads = heads.get(&key).map(Vec::as_slice).unwrap_or_default();
        if heads.len() <= best.len() || heads.len() < FEWEST {
            continue;
        }
        let turns = turns(runs, heads, &look);
        if turns.len() > best.len() {
            best = turns;
        }
    }
    best
}

/// The answered labels among lines of one look, if they are labels.
fn turns(runs: &[Run], heads: &[usize], look: &impl Fn(&Run) -> u64) -> Vec<Turn> {
    let found: Vec<Turn> = heads
        .iter()
        .enumerate()
        .filter_map(|(nth, at)| {
            let next = heads.get(nth.saturating_add(1)).copied();
            turn(runs, *at, next.unwrap_or(runs.len()), next.is_none())
        })
        .collect();
    let answered = found.len();
    let mut looks: HashMap<u64, usize> = HashMap::new();
    let (mut short, mut beside, mut sentences) = (0_usize, 0_usize, 0_usize);
    for turn in &found {
        let (Some(label), Some(answer)) = (runs.get(turn.label), runs.get(turn.answer)) else {
            return Vec::new();
        };
        if label.text.chars().count() > LONGEST {
            return Vec::new();
        }
        let count = looks.entry(look(answer)).or_default();
        *count = count.saturating_add(1);
        short = short.saturating_add(usize::from(answer.text.chars().count() <= SHORT));
        beside = beside.saturating_add(usize::from(label.row == answer.row && label.cell != answer.cell));
        sentences = sentences.saturating_add(usize::from(label.text.ends_with(['.', ',', '!', ';'])));
    }
    let usual = looks.values().copied().max().unwrap_or_default();
    let form = answered >= FEWEST
        && answered.saturating_mul(5) >= heads.len().saturating_mul(3)
        && usual.saturating_mul(4) >= answered.saturating_mul(3)
        && short.saturating_mul(2) >= answered
        // Cells of one row are read as the table that they are.
        && beside.saturating_mul(2) < answered
        && sentences.saturating_mul(10) <= answered;
    if form { found } else { Vec::new() }
}

/// What stands between a label and the next one, as far as the box reaches that holds both.
fn turn(runs: &[Run], label: usize, next: usize, last: bool) -> Option<Turn> {
    let head = runs.get(label)?;
    let hint = |run: &&Run| run.line == head.line && run.text.starts_with('(') && run.text.ends_with(')');
    let mut answer = label.saturating_add(1);
    while answer < next && runs.get(answer).as_ref().is_some_and(hint) {
        answer = answer.saturating_add(1);
    }
    let first = runs.get(answer).filter(|_| answer < next)?;
    let depth = common(&head.chain, &first.chain);
    let inside = |run: &&Run| {
        // An answer in a cell of its own ends with the cell.
        let beyond = first.cell != head.cell && run.cell != first.cell;
        common(&head.chain, &run.chain) >= depth
            && !beyond
            && (!last || run.look == first.look || run.line == first.line)
    };
    let more = runs.get(answer..next)?.iter().take_while(inside).count();
    Some(Turn {
        label,
        answer,
        end: answer.saturating_add(more),
    })
}

/// How many elements around two runs are the same.
fn common(one: &[u32], other: &[u32]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: [(&str, &str); 5] = [
        ("Who is telling us?", "Marguerite Oduya"),
        ("Team", "Bereavement Support"),
        ("When", "22 September 2026"),
        ("In your own words", "Two letters in one envelope."),
        ("Was it about health", "Yes"),
    ];

    #[test]
    fn label_and_answer_take_turns_in_all_layouts_of_web_forms() {
        for row in [
            "<div class=card><h3>%L</h3><p>%A</p></div>",
            "<div style='display:flex'><div style='color:#555'>%L</div><div style='flex:1'>%A</div></div>",
            "<section><span class=q>%L</span> <span class=a>%A</span></section>",
            "<p><b>%L</b><br>%A</p>",
            "<table><tr><td style='color:#999'>%L</td></tr><tr><td>%A</td></tr></table>",
            "<table><tr><td colspan=2><small>%L</small></td></tr><tr><td>&bull;</td><td>%A</td></tr></table>",
            "<div><div>%L</div><div>%A</div></div>",
            "<li><strong>%L</strong> %A</li>",
        ] {
            let rows: String = ASKED
                .iter()
                .map(|(label, answer)| row.replace("%L", label).replace("%A", answer))
                .collect();
            let html = format!("<p>A new response.</p><div>{rows}</div><p>Sent from 10.0.0.1</p>");
            let found = pairs(&html);
            assert_eq!(found.len(), ASKED.len(), "{row}: {found:?}");
            for (found, asked) in found.iter().zip(ASKED) {
                assert_eq!((found.0.as_str(), found.1.as_str()), asked, "{row}");
            }
            let text = super::super::to_text(&html);
            assert!(text.contains("Team:\tBereavement Support\n"), "{row}: {text}");
        }
    }

    #[test]
    fn a_letter_a_newsletter_and_a_table_are_left_as_they_are() {
        let story =
            "The council has met for the third time this year and decided that the park will be open at night as well.";
        let news = format!("<h3>Park</h3><p>{story}</p>").repeat(6);
        assert_eq!(pairs(&news), []);
        let table = "<tr><th>Name</th><td>Erika</td></tr>".repeat(6);
        assert_eq!(pairs(&format!("<table>{table}</table>")), []);
        let letter =
            "<p>Dear team,</p><p>my laptop is gone.</p><p>It was on the train.</p><p>Best</p><p>Jo</p>".repeat(3);
        assert_eq!(pairs(&letter), []);
    }

    #[test]
    fn the_head_of_a_quoted_mail_is_no_form() {
        let head = "<b>From:</b> A <br><b>Sent:</b> B<br><b>To:</b> C<br><b>Subject:</b> D<br>";
        assert_eq!(pairs(head), []);
        assert_eq!(beside(head), head);
        let form = "<p><b>Who</b> Erika</p><p><b>When</b> Monday</p><p><b>Where</b> Here</p><p><b>What</b> Disk</p>";
        assert_eq!(pairs(form).len(), 4);
    }

    #[test]
    fn hostile_pages_end() {
        for piece in [
            "<div class=a>a<p>b",
            "<b>a</b>b<br>",
            "</div>a",
            "<td>a<td>b",
            "<div><div>a</div><div>b",
        ] {
            pairs(&piece.repeat(20_000));
            beside(&piece.repeat(20_000));
        }
    }
}
