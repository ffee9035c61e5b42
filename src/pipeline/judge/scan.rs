//! A text cut into sentences, and which word groups each of them says.

use crate::config::rules::kinds::lexicon::{Hit, fold};
use crate::config::rules::kinds::{Groups, KindRules};

/// More words of one text are not looked at: a report says what it is about before that.
const MOST_WORDS: usize = 20_000;
/// More bytes are not even folded.
const MOST_BYTES: usize = 512 << 10;
/// A “sentence” without an end is cut here, so that a list does not put everything beside everything.
const LONGEST_SENTENCE: usize = 60;
/// A line at least this long was broken by the mail program, not by the writer.
const WRAPPED: usize = 58;
/// How many words a far negation reaches.
const FAR: usize = 6;

/// What a text says.
#[derive(Clone, Debug, Default)]
pub(super) struct Scan {
    /// The groups of each sentence, unsaid ones left out.
    pub sentences: Vec<Groups>,
    /// For each group the first words that stood for it.
    pub samples: Vec<Option<String>>,
}

impl Scan {
    /// Reads a text.
    pub(super) fn of(text: &str, rules: &KindRules) -> Self {
        let folded = fold(head(text));
        let mut scan = Self {
            sentences: Vec::new(),
            samples: vec![None; rules.lexicon.len()],
        };
        let mut cutter = Cutter::default();
        let mut read = 0_usize;
        for (sentence, clauses) in cutter.sentences(&folded) {
            read = read.saturating_add(sentence.len());
            if read > MOST_WORDS {
                break;
            }
            scan.add(&sentence, &clauses, rules);
        }
        scan
    }

    fn add(&mut self, words: &[&str], clauses: &[u32], rules: &KindRules) {
        let hits = rules.lexicon.hits(words);
        let unsaying = Negations::of(&hits, words, clauses, rules);
        let mut groups: Groups = 0;
        for hit in &hits {
            if unsaying.is_negation(hit.group) || unsaying.unsays(hit) {
                continue;
            }
            let bit = u32::try_from(hit.group).ok().and_then(|bit| 1_u128.checked_shl(bit));
            groups |= bit.unwrap_or_default();
            if let Some(sample @ None) = self.samples.get_mut(hit.group) {
                *sample = words.get(hit.start..hit.end).map(|words| words.join(" "));
            }
        }
        self.sentences.push(groups);
    }

    /// All groups of the whole text.
    #[cfg(test)]
    fn all(&self) -> Groups {
        self.sentences.iter().fold(0, |all, groups| all | groups)
    }
}

/// The beginning of a text, cut between characters.
fn head(text: &str) -> &str {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or_default()
}

/// Cuts folded text into sentences of words.
#[derive(Debug, Default)]
struct Cutter<'a> {
    done: Vec<(Vec<&'a str>, Vec<u32>)>,
    words: Vec<&'a str>,
    clauses: Vec<u32>,
    clause: u32,
    /// Inside the words beside an empty check box.
    unticked: bool,
}

impl<'a> Cutter<'a> {
    fn sentences(&mut self, text: &'a str) -> Vec<(Vec<&'a str>, Vec<u32>)> {
        let mut start = None;
        let mut line = 0_usize;
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            line = line.saturating_add(1);
            if letter.is_alphanumeric() {
                start.get_or_insert(at);
                continue;
            }
            if let Some(from) = start.take() {
                self.word(text.get(from..at));
            }
            let next = letters.peek().map(|(_, next)| *next);
            match letter {
                '\n' => {
                    self.unticked = false;
                    if line < WRAPPED || next == Some('\n') {
                        self.end();
                    }
                    line = 0;
                }
                '!' | '?' | ';' | '|' | '\t' => self.end(),
                '.' if next.is_none_or(char::is_whitespace) && !self.abbreviated() => self.end(),
                ',' | ':' | '(' | ')' | '–' | '—' => self.clause = self.clause.saturating_add(1),
                _ => {}
            }
            self.boxes(letter, text.get(at..).unwrap_or_default());
        }
        if let Some(from) = start {
            self.word(text.get(from..));
        }
        self.end();
        std::mem::take(&mut self.done)
    }

    fn word(&mut self, word: Option<&'a str>) {
        let Some(word) = word else { return };
        if self.unticked {
            return;
        }
        self.words.push(word);
        self.clauses.push(self.clause);
        if self.words.len() >= LONGEST_SENTENCE {
            self.end();
        }
    }

    fn end(&mut self) {
        self.clause = 0;
        let clauses = std::mem::take(&mut self.clauses);
        if !self.words.is_empty() {
            self.done.push((std::mem::take(&mut self.words), clauses));
        }
    }

    /// `z. B.`, `3. Oktober`: the full stop ends no sentence.
    fn abbreviated(&self) -> bool {
        self.words
            .last()
            .is_some_and(|word| word.len() < 2 || word.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Printed check boxes: what stands beside an empty one was not said.
    fn boxes(&mut self, letter: char, rest: &str) {
        let empty = matches!(letter, '☐' | '□' | '❏' | '❑' | '◻' | '▢' | '○' | '◯')
            || ["[ ]", "[]", "( )", "[_]"].iter().any(|mark| rest.starts_with(mark));
        let ticked = matches!(
            letter,
            '☑' | '☒' | '☓' | '■' | '●' | '◉' | '◼' | '✓' | '✔' | '✗' | '✘' | '✕' | '✖' | '×'
        ) || ["[x]", "(x)"].iter().any(|mark| rest.starts_with(mark));
        if empty || ticked {
            self.end();
            self.unticked = empty;
        }
    }
}

/// The negations of one sentence.
#[derive(Debug)]
struct Negations<'a> {
    found: Vec<Negation>,
    /// For each word how many counted words stand before it.
    counted: Vec<usize>,
    clauses: &'a [u32],
    last_group: usize,
    /// Whether the sentence speaks of no case at all.
    aside: bool,
}

#[derive(Debug)]
struct Negation {
    start: usize,
    end: usize,
    reach: usize,
    /// Whether it unsays what stood before it.
    back: bool,
}

impl<'a> Negations<'a> {
    fn of(hits: &[Hit], words: &[&str], clauses: &'a [u32], rules: &KindRules) -> Self {
        let groups = rules.unsaying;
        let harmless: Vec<&Hit> = hits.iter().filter(|hit| hit.group == groups.never).collect();
        let found = hits
            .iter()
            .filter_map(|hit| {
                let (reach, back) = match hit.group {
                    group if group == groups.next => (1, false),
                    group if group == groups.near => (2, false),
                    group if group == groups.far => (FAR, false),
                    group if group == groups.after => (FAR, true),
                    _ => return None,
                };
                let spared = harmless
                    .iter()
                    .any(|other| hit.start < other.end && other.start < hit.end);
                (!spared).then_some(Negation {
                    start: hit.start,
                    end: hit.end,
                    reach,
                    back,
                })
            })
            .collect();
        let mut counted = Vec::with_capacity(words.len());
        let mut count = 0_usize;
        for place in 0..words.len() {
            counted.push(count);
            let small = hits.iter().any(|hit| hit.group == groups.small && hit.start == place);
            count = count.saturating_add(usize::from(!small));
        }
        Self {
            found,
            counted,
            clauses,
            last_group: groups.aside,
            aside: hits.iter().any(|hit| hit.group == groups.aside),
        }
    }

    /// Negations are the first groups of the lexicon.
    fn is_negation(&self, group: usize) -> bool {
        group <= self.last_group
    }

    /// Whether something unsays this finding.
    fn unsays(&self, hit: &Hit) -> bool {
        self.aside
            || self.found.iter().any(|negation| {
                let (from, to) = if negation.back {
                    (hit.end, negation.start)
                } else {
                    (negation.end, hit.start)
                };
                let at = |place: usize| self.counted.get(place).copied().unwrap_or(usize::MAX);
                let clause = |place: usize| self.clauses.get(place);
                from <= to
                    && clause(negation.start) == clause(hit.start)
                    && at(to).saturating_sub(at(from)) < negation.reach
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str, group: &str) -> bool {
        let rules = KindRules::shipped();
        let bits = rules.groups(&[group.to_owned()]).unwrap();
        Scan::of(text, &rules).all() & bits == bits
    }

    #[test]
    fn a_denied_virus_is_no_virus() {
        for text in [
            "Es war kein Virus.",
            "Der Virenscanner lief, Hinweise auf Malware wurden nicht festgestellt.",
            "Es gibt keine Anzeichen für einen Befall mit Schadsoftware.",
            "There is no malware on the host.",
            "We found no evidence of any malware.",
            "Malware was ruled out.",
            "keine Viren oder Trojaner",
            "Det er ikke funnet tegn til dette, ingen skadevare på maskinen.",
        ] {
            assert!(!says(text, "malware"), "{text}");
        }
    }

    #[test]
    fn a_doubt_is_no_denial() {
        for text in [
            "Wir wissen nicht, ob Malware im Spiel ist.",
            "Malware ist nicht auszuschließen.",
            "We are not sure whether malware is involved.",
            "Not only malware but also a stolen laptop.",
            "Kein Fehlalarm, der Virus ist echt.",
            "Vi vet ikke om skadevare er involvert.",
        ] {
            assert!(says(text, "malware"), "{text}");
        }
    }

    #[test]
    fn what_stands_beside_an_empty_box_was_not_said() {
        let text = "Art: ☐ Phishing ☒ Virus ☐ Spam\n[ ] Scan [x] Verlust";
        assert!(says(text, "malware"));
        assert!(says(text, "lost"));
        assert!(!says(text, "phish"));
        assert!(!says(text, "spam"));
    }

    #[test]
    fn a_wrapped_line_goes_on_and_a_short_one_ends() {
        let rules = KindRules::shipped();
        let wrapped = "Gestern Abend wurde mir auf dem Weg nach Hause in der U-Bahn der\nLaptop gestohlen";
        assert_eq!(Scan::of(wrapped, &rules).sentences.len(), 1);
        assert_eq!(Scan::of("Gerät: Laptop\nZustand: neu", &rules).sentences.len(), 2);
    }

    #[test]
    fn a_mail_without_end_costs_little() {
        let rules = KindRules::shipped();
        let scan = Scan::of(&"kein nicht virus ".repeat(100_000), &rules);
        assert!(scan.sentences.len() <= MOST_WORDS / LONGEST_SENTENCE + 1);
        let scan = Scan::of(&"ä".repeat(2 << 20), &rules);
        assert!(scan.sentences.len() <= 1);
    }
}
