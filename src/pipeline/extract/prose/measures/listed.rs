//! A list of what was done below the words that lead it: “What we did so far: 1. … 2. …”, “Ich habe daraufhin: – …”.

use crate::config::rules::forms::normal;

/// No more lines are looked at, no list has more items, no longer text is given.
const LINES: usize = 600;
const MOST: usize = 20;
const LONGEST: usize = 1500;
/// A lead of more words tells something itself.
const LEAD: usize = 14;
/// A line of so many characters may go on below.
const WRAPS: usize = 55;

/// Words for what was done, beginnings of folded words.
const DONE: [&str; 30] = [
    "gemacht",
    "getan",
    "unternommen",
    "erledigt",
    "veranlasst",
    "eingeleitet",
    "ergriffen",
    "durchgefuehrt",
    "umgesetzt",
    "massnahme",
    "sofortmassnahme",
    "gegenmassnahme",
    "erstmassnahme",
    "done",
    "did",
    "taken",
    "undertaken",
    "measure",
    "actions",
    "gjort",
    "gjorde",
    "tiltak",
    "strakstiltak",
    "iverksatt",
    "sett",
    "gjennomfoert",
    "utfoert",
    "utfoerte",
    "foretatt",
    "foreteke",
];
/// Words with which a lead speaks of something else: what is to be done, what is asked, what somebody else did.
const OTHERS: [&str; 62] = [
    "bitte",
    "please",
    "vennligst",
    "soll",
    "should",
    "muss",
    "muessen",
    "must",
    "need",
    "noch",
    "still",
    "todo",
    "geplant",
    "plan",
    "planned",
    "planlagt",
    "planlagde",
    "naechst",
    "next",
    "neste",
    "kommende",
    "maa",
    "skal",
    "kan",
    "kann",
    "koennen",
    "could",
    "would",
    "werden",
    "will",
    "vil",
    "angreif",
    "taeter",
    "attack",
    "hacker",
    "intrud",
    "someone",
    "somebody",
    "jemand",
    "noen",
    "nokon",
    "angrip",
    "inntreng",
    "trussel",
    "he",
    "she",
    "they",
    "han",
    "hun",
    "ho",
    "you",
    "ihr",
    "sie",
    "dere",
    "dykk",
    "recommend",
    "empfehl",
    "anbefal",
    "tilraa",
    "vorschl",
    "suggest",
    "foresl",
];
/// Words that deny it or ask for it.
const NONE: [&str; 9] = [
    "nicht",
    "nichts",
    "not",
    "nothing",
    "ikke",
    "ikkje",
    "ingenting",
    "keine",
    "no",
];
/// What the writer says of himself before his verbs.
const OWN: [&str; 7] = ["ich", "wir", "i", "we", "jeg", "eg", "vi"];
/// The verbs of a lead that goes on in its items, and what may stand behind them.
const HAVE: [&str; 5] = ["habe", "haben", "have", "ve", "har"];
const BEHIND: [&str; 22] = [
    "bereits",
    "schon",
    "daraufhin",
    "sofort",
    "bisher",
    "dann",
    "inzwischen",
    "deshalb",
    "umgehend",
    "already",
    "since",
    "immediately",
    "then",
    "so",
    "far",
    "allerede",
    "alt",
    "allereie",
    "straks",
    "derfor",
    "difor",
    "naa",
];
/// How an item begins or ends that tells what went wrong, parts of folded words.
const WRONG: [&str; 18] = [
    "geklickt",
    "angeklickt",
    "eingegeben",
    "geoeffnet",
    "ausgefuehrt",
    "clicked",
    "entered",
    "opened",
    "typed",
    "klikk",
    "aapnet",
    "opna",
    "skrev inn",
    "tasta inn",
    "verloren",
    "lost",
    "mistet",
    "mista",
];

/// What is listed as done; the first such list counts.
pub(in crate::pipeline::extract::prose) fn listed(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().take(LINES).collect();
    (1..lines.len()).find_map(|at| {
        let first = lines
            .get(at)
            .and_then(|line| Mark::of(line))
            .filter(|mark| mark.is_first())?;
        let above = lines.get(..at)?;
        let lead = lead_of(above)?;
        let items = items_of(lines.get(at..)?, first);
        let enough = items.len() >= if lead.ends_with(':') { 1 } else { 2 };
        (enough && leads(&lead) && !items.first().is_some_and(|item| is_wrong(item)))
            .then(|| items.join("\n").chars().take(LONGEST).collect())
    })
}

/// What stands before an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Sign(char),
    Number(u32),
}

impl Mark {
    fn of(line: &str) -> Option<Self> {
        let line = line.trim_start();
        let (head, rest) = line.split_once(char::is_whitespace)?;
        if !rest.contains(char::is_alphabetic) {
            return None;
        }
        let mut chars = head.chars();
        if let (Some(sign), None) = (chars.next(), chars.next())
            && matches!(sign, '-' | '•' | '–' | '*' | '·' | '‣' | '▪' | '+' | '\u{f0b7}')
        {
            return Some(Self::Sign(sign));
        }
        let bare = head.trim_start_matches('(').strip_suffix(['.', ')'])?;
        if bare.len() == 1 && bare.starts_with(|c: char| c.is_ascii_lowercase()) {
            let letter = bare.chars().next().map_or(0, u32::from);
            return Some(Self::Number(letter.saturating_sub(u32::from('a')).saturating_add(1)));
        }
        (bare.len() <= 2).then(|| bare.parse().ok().map(Self::Number)).flatten()
    }

    fn is_first(self) -> bool {
        !matches!(self, Self::Number(number) if number != 1)
    }

    fn goes_on(self, next: Self) -> bool {
        match (self, next) {
            (Self::Sign(one), Self::Sign(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => one.checked_add(1) == Some(other),
            _ => false,
        }
    }
}

/// The last sentence above a list, with at most one empty line between.
fn lead_of(above: &[&str]) -> Option<String> {
    let mut lines = above.iter().rev().map(|line| line.trim()).peekable();
    lines.next_if(|line| line.is_empty());
    let mut lead: Vec<&str> = lines.take_while(|line| !line.is_empty()).take(3).collect();
    lead.reverse();
    let lead = lead.join(" ");
    let start = lead
        .rmatch_indices(['.', '!', '?'])
        .find(|(at, _)| {
            lead.get(at.saturating_add(1)..)
                .is_some_and(|rest| rest.starts_with(' '))
        })
        .map_or(0, |(at, _)| at.saturating_add(1));
    let lead = lead.get(start..)?.trim();
    (!lead.is_empty()).then(|| lead.to_owned())
}

/// Whether a lead says that what follows was done by the writer or his people.
fn leads(lead: &str) -> bool {
    if lead.ends_with(['.', '?', '!']) || lead.contains('?') {
        return false;
    }
    let folded = normal::words(lead);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let other = |word: &&str| {
        NONE.contains(word)
            || OTHERS.iter().any(|other| {
                if other.len() <= 4 {
                    word == other
                } else {
                    word.starts_with(other)
                }
            })
    };
    if words.is_empty() || words.len() > LEAD || words.iter().any(other) || folded.contains("to be done") {
        return false;
    }
    let done = words.iter().any(|word| DONE.iter().any(|done| word.starts_with(done)));
    let last = words.iter().rev().find(|word| !BEHIND.contains(word));
    let own = words.iter().any(|word| OWN.contains(word));
    (done && lead.ends_with(':')) || (own && last.is_some_and(|last| HAVE.contains(last) || OWN.contains(last)))
}

/// The items of the list that opens here, each with its mark.
fn items_of(lines: &[&str], first: Mark) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let (mut mark, mut blank, mut long) = (first, false, false);
    for (at, line) in lines.iter().enumerate() {
        let told = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let next = Mark::of(line).filter(|next| at == 0 || mark.goes_on(*next));
        if told.is_empty() && !blank {
            blank = true;
            continue;
        }
        let full = items.len() >= MOST || told.is_empty();
        match (next, items.last_mut()) {
            _ if full => break,
            (Some(next), _) => {
                mark = next;
                items.push(told);
            }
            // A line that is full goes on, and so does one that is indented.
            (None, Some(item)) if !blank && (long || line.starts_with([' ', '\t'])) && Mark::of(line).is_none() => {
                item.push(' ');
                item.push_str(&told);
            }
            _ => break,
        }
        blank = false;
        long = line.chars().count() >= WRAPS;
    }
    items
}

fn is_wrong(item: &str) -> bool {
    let folded = normal::words(item);
    WRONG.iter().any(|part| folded.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_as_done_is_a_measure() {
        for (text, want) in [
            (
                "Der Drucker spinnt.\n\nWas wir bisher gemacht haben:\n- Stecker gezogen\n- Firma angerufen\n\nGruß",
                "- Stecker gezogen\n- Firma angerufen",
            ),
            (
                "The door log is open to all. So far I have\n* closed the share\n* kept a copy of\n  the log\nThanks",
                "* closed the share\n* kept a copy of the log",
            ),
            (
                "Dette er gjort så langt:\n\n1) Stengt kontoen\n\n2) Ringt banken\n\nHilsen",
                "1) Stengt kontoen\n2) Ringt banken",
            ),
            ("Tiltak som er sette i verk:\na) Bytt nøkkel", "a) Bytt nøkkel"),
        ] {
            assert_eq!(listed(text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn what_is_to_be_done_and_what_others_did_is_none() {
        for text in [
            "Was noch getan werden muss:\n- Server neu aufsetzen\n- Logs ansehen",
            "Please do the following:\n1. Close the account\n2. Call me",
            "What the attacker has done:\n- copied the files\n- made an account",
            "Was ich gemacht habe:\n- auf den Link geklickt\n- Kennwort eingegeben",
            "Det er ikkje gjort noko med:\n- døra\n- låsen",
            "Betroffen sind:\n- Server A\n- Server B",
            "We have two printers.\n- One is red\n- One is blue",
            "- Stecker gezogen",
        ] {
            assert_eq!(listed(text), None, "{text}");
        }
    }
}
