//! Lines of a mail as the form had printed them: a label that was wrapped onto several lines is one again, and the signs
//! of Markdown say how a line is set.

use std::sync::LazyLock;

use regex::Regex;

use super::heads::begins_asking;
use super::looks::Look;
use super::{Line, split};
use crate::pipeline::extract::pattern::is_match;
use crate::pipeline::extract::values::marks;

/// A label takes no more lines.
const LINES: usize = 6;
/// A label longer than this loses the hint in its brackets, characters.
const LONG: usize = 100;
/// No question ends in these words.
const OPEN: [&str; 48] = [
    "the", "a", "an", "of", "and", "or", "to", "in", "on", "for", "with", "by", "that", "which", "how", "what", "your",
    "any", "der", "die", "das", "des", "dem", "den", "und", "oder", "zu", "von", "mit", "bei", "wie", "ob", "welche",
    "ein", "eine", "som", "og", "eller", "på", "av", "i", "for", "til", "hvordan", "hva", "korleis", "kva", "en",
];
/// A line this long may have been wrapped, and the rest of a label is no longer than that, characters.
const WRAPPED: usize = 58;
const WIDEST: usize = 90;
/// So many headings in Markdown are a habit.
const HABIT: usize = 2;

/// `......: value`, `_____:`: what leads to the value of a label that stands above.
static LEADS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\s*(?:\.{4,}|…{2,}|_{4,}|·{4,})\s?:").ok());
/// `Name ........ Erika`.
static DOTS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\p{L}[^.…_]{0,80}?)\s*(?:\.{4,}|…{2,}|·{4,})\s*:?\s*(.*)$").ok());
/// `9. Zweck`, `3) Name`, `b. Phone`, `7 . Email`: the number of a question.
static NUMBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*(?:\(?\d{1,2}(?:\.\d{1,2})?\s?[.)]|\(?[a-z][.)])\s+\p{L}").ok());
/// `## Measures taken`, `### 4) Phone`.
static HEADING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^#{1,6}\s+((?:\p{Lu}|\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z])[.)]\s|\d{1,2}(?:\.\d{1,2})?\s\p{Lu})[^#]{1,100}?)\s*#*$").ok()
});
/// `- [x] Access revoked`: the bullet of a box.
static BULLET: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*[-*+•]\s+((?:\[[ xX✓✔_]?\]|[☐☒☑□■])\s*\S.*)$").ok());

/// The lines as they were meant; nothing where they are so already.
pub(super) fn meant(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Option<Vec<Line>> {
    if lines.iter().any(|line| !line.place.is_empty()) {
        return None;
    }
    let dotted = lines.iter().filter(|line| dots(&line.text).is_some()).count() > HABIT;
    let headings = lines.iter().filter(|line| heading(&line.text).is_some()).count() >= HABIT;
    let mut changed = false;
    let mut kept = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = lines.get(at..).unwrap_or_default();
        let mut taken = 1;
        let mut meant = line.clone();
        if let Some((text, count)) = unwrapped(rest, &is_label) {
            (meant.text, taken) = (text, count);
        } else if let Some(text) = dotted.then(|| on_two_lines(rest)).flatten() {
            (meant.text, taken) = (text, 2);
        } else if let Some(text) = heading(&line.text).filter(|_| headings) {
            (meant.text, meant.look) = (text, Look::Heading);
        } else if let Some(text) = boxed(&line.text) {
            meant.text = text;
        }
        changed |= meant.text != line.text;
        kept.push(meant);
        at = at.saturating_add(taken.max(1));
    }
    changed.then_some(kept)
}

fn heading(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > 160 || !text.starts_with('#') || text.ends_with(['.', ';', '!']) {
        return None;
    }
    Some(HEADING.as_ref()?.captures(text)?.get(1)?.as_str().to_owned())
}

fn boxed(text: &str) -> Option<String> {
    let captures = BULLET.as_ref().filter(|_| text.len() <= 500)?.captures(text)?;
    Some(captures.get(1)?.as_str().to_owned())
}

/// A label that goes on below its first line, and how many lines it takes.
fn unwrapped(lines: &[Line], is_label: &impl Fn(&str) -> bool) -> Option<(String, usize)> {
    let first = lines.first()?.text.trim_end();
    let below = lines.get(1)?.text.as_str();
    if first.trim().is_empty() || below.trim().is_empty() || first.len() > 400 {
        return None;
    }
    bracketed(lines, is_label)
        .or_else(|| led(first, below).map(|text| (text, 2)))
        .or_else(|| worded(first, below).map(|text| (text, 2)))
        .or_else(|| asked(lines))
}

/// `3. Sector (such as banking, energy or⏎   public bodies)......: health`: the bracket closes further down.
fn bracketed(lines: &[Line], is_label: &impl Fn(&str) -> bool) -> Option<(String, usize)> {
    let first = lines.first()?.text.trim();
    let (label, hint) = first.split_once('(')?;
    if depth(first) != 1 || hint.contains('(') || split::colon(first).is_some() || marks::starts_with_mark(first) {
        return None;
    }
    if !is_numbered(first) && !is_label(label.trim()) {
        return None;
    }
    let mut hint = hint.trim().to_owned();
    for (count, line) in lines.iter().enumerate().skip(1).take(LINES) {
        let text = line.text.trim();
        if text.is_empty() {
            return None;
        }
        hint.push(' ');
        match text.split_once(')') {
            Some((end, rest)) if !end.contains('(') => {
                hint.push_str(end);
                let rest = rest.trim_start();
                let closes = rest.is_empty() || rest.starts_with([':', '?', '*']) || is_led(rest);
                let whole = format!("{} ({hint}){rest}", label.trim_end());
                let short = whole.chars().count().saturating_sub(rest.chars().count()) <= LONG;
                let bare = format!("{}{rest}", label.trim_end());
                let taken = count.saturating_add(1);
                return closes.then_some((if short { whole } else { bare }, taken));
            }
            Some(_) => return None,
            None => hint.push_str(text),
        }
    }
    None
}

/// `13. Estimated cost of the repair, if known⏎    ............: 300`.
fn led(first: &str, below: &str) -> Option<String> {
    let asks = is_numbered(first) || below.starts_with(char::is_whitespace);
    let open = split::colon(first.trim()).is_none() && !first.ends_with(['.', '!', ';', ':']);
    (asks && open && is_led(below) && first.chars().count() <= LONG.saturating_mul(2))
        .then(|| format!("{} {}", first.trim(), below.trim()))
}

/// `4. When was the incident⏎   noticed ......: today`: the second line is set in and begins small.
fn worded(first: &str, below: &str) -> Option<String> {
    let set_in = below.starts_with([' ', '\t']) && !is_numbered(below);
    let small = set_in && (below.trim_start().starts_with(char::is_lowercase) || leads(below));
    let open = split::colon(first.trim()).is_none() && !first.ends_with(['.', '!', ';', ':', '?']);
    let label = split::colon(below.trim()).map(|(label, _)| label.split_whitespace().count());
    let labels = label.is_some_and(|words| words <= 6);
    (is_numbered(first) && small && open && labels && first.chars().count() <= LONG)
        .then(|| format!("{} {}", first.trim(), below.trim()))
}

/// `Which service or which⏎system is affected? ...... mail`: where dots lead to every value, a line at the margin
/// without any begins the label of the next one.
fn on_two_lines(lines: &[Line]) -> Option<String> {
    let first = lines.first()?.text.trim_end();
    let (label, value) = dots(&lines.get(1)?.text).or_else(|| short_lead(&lines.get(1)?.text))?;
    let margin = first.starts_with(char::is_uppercase) && !first.contains("..") && short_lead(first).is_none();
    let open = split::colon(first).is_none() && !first.ends_with(['.', '!', ';', ':', '?', ',']);
    let few = first.split_whitespace().count() <= 8 && first.chars().any(char::is_lowercase);
    (margin && open && few).then(|| format!("{first} {label} ....: {value}"))
}

/// Label and value at the margin, with dots between them.
fn dots(text: &str) -> Option<(&str, &str)> {
    let captures = DOTS.as_ref().filter(|_| text.len() <= 600)?.captures(text)?;
    Some((captures.get(1)?.as_str(), captures.get(2)?.as_str()))
}

/// `… expected? . no`: the label leaves room for one dot only.
fn short_lead(text: &str) -> Option<(&str, &str)> {
    let (label, value) = text.split_once("? . ")?;
    let end = label.len().saturating_add(1);
    label
        .starts_with(char::is_alphabetic)
        .then(|| (text.get(..end).unwrap_or(label), value.trim()))
}

fn is_numbered(text: &str) -> bool {
    is_match(&NUMBER, text)
}

/// `Vorfall aufgefallen ......: gestern`.
fn leads(text: &str) -> bool {
    let dots = text.find("....").or_else(|| text.find("____"));
    dots.and_then(|at| text.get(at..)).is_some_and(is_led)
}

/// A request that runs on below: `Please tell us in your own words what took place and how the⏎data left the house`.
fn asked(lines: &[Line]) -> Option<(String, usize)> {
    let first = lines.first()?.text.trim();
    let runs_on = |text: &str| text.chars().count() >= WRAPPED && !text.ends_with(['.', ':', '?', '!', ';', ')', '*']);
    if !runs_on(first) || split::colon(first).is_some() || !begins_asking(first) {
        return None;
    }
    let below = lines.get(1)?.text.trim();
    let ends = below.chars().count() <= WIDEST
        && !below.ends_with(['.', '!', ';', ','])
        && split::colon(below).is_none_or(|(_, value)| value.is_empty());
    // The answer stands below that.
    let third = lines.get(2).map_or("", |line| line.text.trim());
    let last = first.rsplit(' ').next().unwrap_or_default().to_lowercase();
    let answered = !third.is_empty() && !third.starts_with(char::is_lowercase) && OPEN.contains(&last.as_str());
    (below.starts_with(char::is_lowercase) && ends && answered).then(|| (format!("{first} {below}"), 2))
}

fn is_led(text: &str) -> bool {
    is_match(&LEADS, text)
}

/// How many brackets stay open.
fn depth(text: &str) -> i32 {
    text.chars().fold(0, |depth: i32, letter| match letter {
        '(' => depth.saturating_add(1),
        // The bracket behind a number, “5)”, opens nowhere.
        ')' => depth.saturating_sub(1).max(0),
        _ => depth,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Vec<Line>> {
        let line = |text: &str| Line {
            text: text.to_owned(),
            ..Line::default()
        };
        let lines: Vec<Line> = text.lines().map(line).collect();
        meant(&lines, |label| ["Telefon", "Location", "Tiltak"].contains(&label))
    }

    fn texts(text: &str) -> String {
        let lines = read(text).unwrap_or_default();
        lines
            .iter()
            .map(|line| line.text.as_str())
            .collect::<Vec<_>>()
            .join("|")
    }

    #[test]
    fn a_label_on_several_lines_is_one() {
        assert_eq!(
            texts("3. Branche (zB Handel, Verkehr oder\n   Verwaltung)....: Verkehr\n4. Ort...: Graz"),
            "3. Branche (zB Handel, Verkehr oder Verwaltung)....: Verkehr|4. Ort...: Graz"
        );
        assert_eq!(
            texts("12. Estimated cost of repair if known\n    ............: 300"),
            "12. Estimated cost of repair if known ............: 300"
        );
        assert_eq!(
            texts("5. Når ble hendelsen\n   oppdaget av noen ....: i dag"),
            "5. Når ble hendelsen oppdaget av noen ....: i dag"
        );
        assert_eq!(
            texts(
                "4) Wann ist die Panne bzw. der\n    Ausfall aufgefallen ....: 7 Uhr\n5) Geräte (Name der\n   Kasse) ....: K4"
            ),
            "4) Wann ist die Panne bzw. der Ausfall aufgefallen ....: 7 Uhr|5) Geräte (Name der Kasse)....: K4"
        );
        let request =
            "Please tell us in your own words what took place and also how the\ndata left the house\nBy post.";
        assert_eq!(
            texts(request).lines().next().map(|line| line.contains("the data left")),
            Some(true)
        );
        // A long hint is left out, so that the label stays one.
        let hint = "please give times, dates, methods used, tools, versions\nand patch levels, log files and all other\ndetails that may help us";
        assert_eq!(
            texts(&format!("14. What happened ({hint})\n\nIt broke.")),
            "14. What happened||It broke."
        );
        assert_eq!(
            texts("Tiltak (hva er gjort,\nav hvem)\nPC av"),
            "Tiltak (hva er gjort, av hvem)|PC av"
        );
    }

    #[test]
    fn dots_lead_from_a_label_on_two_lines() {
        let form = "Melder ........... Lea Kurz\nWann und wodurch ist der\nAusfall aufgefallen? ..... 7 Uhr\nWelche Kasse oder welches\n\
                    Terminal steht? ..... K4\n                      und K5\nSind weitere Ausfälle\nin Sicht? . nein\nTiltak ........... ......";
        assert_eq!(
            texts(form),
            "Melder ........... Lea Kurz|Wann und wodurch ist der Ausfall aufgefallen? ....: 7 Uhr|Welche Kasse oder welches \
             Terminal steht? ....: K4|                      und K5|Sind weitere Ausfälle in Sicht? ....: nein|Tiltak ........... ......"
        );
    }

    #[test]
    fn brackets_and_dots_in_a_letter_join_nothing() {
        for text in [
            "Wir haben alles versucht (auch den\nNeustart) und nichts ging.",
            "1. Link geklickt (in der Mail\nvon gestern) und Passwort eingegeben",
            "Telefon (dienstlich\n\nErika)",
            "1. Link geklickt\n2. passiert: nichts",
            "Und dann\n....",
            "Telefon: 12 (abends\nauch privat)",
            "Please note that we had switched off all of the machines in the hall\nbefore anybody came in.",
            "When I came back from lunch the laptop was no longer on my desk\nand nobody had seen it\nor heard anything",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn signs_of_markdown_say_how_a_line_is_set() {
        let lines = read("## Measures taken\n- [x] Access revoked\n- [ ] Other\n### Times").unwrap_or_default();
        let looks: Vec<Look> = lines.iter().map(|line| line.look).collect();
        assert_eq!(looks, [Look::Heading, Look::Plain, Look::Plain, Look::Heading]);
        assert_eq!(lines.get(1).map(|line| line.text.as_str()), Some("[x] Access revoked"));
        let numbered = read("### 4) Phone*\n12\n### 2.1 Room\n4").unwrap_or_default();
        let texts: Vec<&str> = numbered.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["4) Phone*", "12", "2.1 Room", "4"]);
        assert!(read("# whoami\n#4711 is the ticket\n- Server off\n- [link](x) there").is_none());
        assert!(read("# One line alone\nText").is_none());
    }
}
