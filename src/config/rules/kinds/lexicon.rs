//! Word groups, compiled: which groups does a row of words touch?
//!
//! A pattern is one or several words. `*` at a word's beginning or end stands for any letters (German compounds, endings),
//! `..` between words for up to three words of any kind. Hyphens separate words, umlauts and their transcriptions are
//! the same, case does not count.

/// Longest gap that `..` stands for, in words.
const GAP: usize = 3;
/// No gap is longer, whatever stands in it.
const FURTHEST: usize = 12;
/// Words of a time do not count in a gap: “ging gestern um 16:20 Uhr an alle”.
const LIGHT: [&str; 18] = [
    "uhr",
    "um",
    "kl",
    "klokka",
    "klokken",
    "heute",
    "gestern",
    "today",
    "yesterday",
    "at",
    "i",
    "dag",
    "gaar",
    "pm",
    "gegen",
    "ca",
    "am",
    "rundt",
];

/// Lower case; umlauts and Nordic letters in their usual transcription, so that `gefaelscht` and `gefälscht` are one.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' | ' ' | '\n' => folded.push(letter),
            'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
            'ä' | 'Ä' | 'æ' | 'Æ' => folded.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => folded.push_str("oe"),
            'ü' | 'Ü' => folded.push_str("ue"),
            'å' | 'Å' => folded.push_str("aa"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            // Combining diaeresis and ring beside accents: macOS writes ä as two characters.
            'é' | 'è' | 'ê' | 'É' | 'È' | '\u{308}' => folded.push('e'),
            'ò' | 'ó' | 'ô' | 'Ó' => folded.push('o'),
            'à' | 'á' | 'â' | 'Á' | '\u{30a}' => folded.push('a'),
            // Soft hyphen and zero-width characters are a way to hide a word from filters.
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            other => folded.extend(other.to_lowercase()),
        }
    }
    folded
}

/// A group's words found in a row of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The group, as [`Lexicon::group`] numbers it.
    pub group: usize,
    /// The first word.
    pub start: usize,
    /// One past the last word.
    pub end: usize,
}

/// All groups, compiled into one search tree over the first word of each pattern.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    names: Vec<String>,
    nodes: Vec<Node>,
    phrases: Vec<Phrase>,
}

#[derive(Clone, Debug, Default)]
struct Node {
    /// Children by byte, sorted.
    next: Vec<(u8, usize)>,
    /// Whether the first word of a phrase that ends here or below may begin inside a word.
    inside: bool,
    /// Phrases whose first word ends here.
    ends: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Phrase {
    group: usize,
    head: Piece,
    rest: Vec<(bool, Piece)>,
}

/// One word of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    open_start: bool,
    open_end: bool,
}

impl Piece {
    fn read(word: &str) -> Option<Self> {
        let text = word.trim_matches('*');
        (!text.is_empty() && !text.contains('*')).then(|| Self {
            text: text.to_owned(),
            open_start: word.starts_with('*'),
            open_end: word.ends_with('*'),
        })
    }

    fn fits(&self, word: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            (true, false) => word.ends_with(&self.text),
            (true, true) => word.contains(&self.text),
        }
    }
}

/// The pieces of a pattern, each with whether a gap may precede it; none when it is no pattern.
fn pieces(pattern: &str) -> Option<Vec<(bool, Piece)>> {
    let mut found = Vec::new();
    let mut gap = false;
    for word in fold(pattern).split(|c: char| !c.is_alphanumeric() && c != '*' && c != '.') {
        match word {
            "" => {}
            ".." => gap = true,
            word => {
                found.push((gap, Piece::read(word)?));
                gap = false;
            }
        }
    }
    // A stem of one letter would hit half of every text.
    let too_short = |piece: &Piece| piece.text.len() < 2 && (piece.open_start || piece.open_end);
    let (_, head) = found.first()?;
    (!gap && !head.text.contains('.') && !found.iter().any(|(_, piece)| too_short(piece))).then_some(found)
}

/// Whether a text is a usable pattern.
pub fn is_pattern(text: &str) -> bool {
    pieces(text).is_some()
}

impl Lexicon {
    /// Adds a group under a new name and returns its number. Unusable patterns are left out; the check names them.
    pub fn add<'a>(&mut self, name: &str, patterns: impl Iterator<Item = &'a str>) -> usize {
        if self.nodes.is_empty() {
            self.nodes.push(Node::default());
        }
        let group = self.names.len();
        self.names.push(name.to_owned());
        for pattern in patterns {
            let Some(mut words) = pieces(pattern) else { continue };
            let (_, head) = words.remove(0);
            let phrase = self.phrases.len();
            let node = self.node_for(&head);
            if let Some(node) = self.nodes.get_mut(node) {
                node.ends.push(phrase);
            }
            self.phrases.push(Phrase {
                group,
                head,
                rest: words,
            });
        }
        group
    }

    fn node_for(&mut self, head: &Piece) -> usize {
        let mut at = 0;
        for byte in head.text.bytes() {
            let new = self.nodes.len();
            let Some(node) = self.nodes.get_mut(at) else { break };
            node.inside |= head.open_start;
            at = match node.next.binary_search_by_key(&byte, |(b, _)| *b) {
                Ok(place) => node.next.get(place).map_or(0, |(_, child)| *child),
                Err(place) => {
                    node.next.insert(place, (byte, new));
                    self.nodes.push(Node::default());
                    new
                }
            };
        }
        if let Some(node) = self.nodes.get_mut(at) {
            node.inside |= head.open_start;
        }
        at
    }

    /// The number of a group.
    pub fn group(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is no group at all.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All hits in a row of folded words, in the order of their first word.
    pub fn hits(&self, words: &[&str]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (start, word) in words.iter().enumerate() {
            let bytes = word.as_bytes();
            for from in 0..bytes.len() {
                let mut at = 0;
                for (length, byte) in (1_usize..).zip(bytes.iter().skip(from)) {
                    let Some(node) = self.nodes.get(at) else { break };
                    let Ok(place) = node.next.binary_search_by_key(byte, |(b, _)| *b) else {
                        break;
                    };
                    at = node.next.get(place).map_or(0, |(_, child)| *child);
                    let Some(node) = self.nodes.get(at).filter(|node| from == 0 || node.inside) else {
                        break;
                    };
                    let whole_end = from.saturating_add(length) == bytes.len();
                    for phrase in &node.ends {
                        let Some(phrase) = self.phrases.get(*phrase) else {
                            continue;
                        };
                        if (from > 0 && !phrase.head.open_start) || (!whole_end && !phrase.head.open_end) {
                            continue;
                        }
                        if let Some(end) = tail(&phrase.rest, words, start.saturating_add(1)) {
                            let group = phrase.group;
                            hits.push(Hit { group, start, end });
                        }
                    }
                }
            }
        }
        hits
    }
}

/// Whether a word tells of a time, or is a number.
fn is_light(word: &str) -> bool {
    LIGHT.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the rest of a pattern ends when it follows at `at`; the nearest fit of each piece is taken.
fn tail(rest: &[(bool, Piece)], words: &[&str], mut at: usize) -> Option<usize> {
    for (gap, piece) in rest {
        let reach = if *gap { GAP } else { 0 };
        let mut heavy = 0_usize;
        let near = words.iter().skip(at).take(FURTHEST).take_while(|word| {
            let within = heavy <= reach;
            heavy = heavy.saturating_add(usize::from(!*gap || !is_light(word)));
            within
        });
        let ahead = near
            .enumerate()
            .find(|(_, word)| piece.fits(word))
            .map(|(ahead, _)| ahead)?;
        at = at.saturating_add(ahead).saturating_add(1);
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touches(patterns: &[&str], text: &str) -> bool {
        let mut lexicon = Lexicon::default();
        lexicon.add("group", patterns.iter().copied());
        let folded = fold(text);
        let words: Vec<&str> = folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .collect();
        !lexicon.hits(&words).is_empty()
    }

    #[test]
    fn the_words_of_a_time_make_no_gap_longer() {
        let text = "Die Liste ging gestern um 16:20 Uhr aus Versehen an alle";
        assert!(touches(&["ging .. an alle"], text));
        assert!(!touches(
            &["ging .. an alle"],
            "ging über den großen neuen Verteiler an alle"
        ));
    }

    #[test]
    fn stems_catch_compounds_and_endings() {
        assert!(touches(&["*diebstahl*"], "Laptopdiebstahl"));
        assert!(touches(&["gefälscht*"], "eine GEFAELSCHTE Mail"));
        assert!(touches(&["*server"], "der Webserver"));
        assert!(!touches(&["*server"], "Serverraum"));
        assert!(!touches(&["server"], "webserver"));
    }

    #[test]
    fn phrases_allow_hyphens_and_gaps_but_no_more_than_three_words() {
        assert!(touches(&["brute force*"], "a brute-force attack"));
        assert!(touches(&["konto .. gesperrt"], "Mein Konto wurde heute früh gesperrt"));
        assert!(!touches(
            &["konto .. gesperrt"],
            "Mein Konto wurde heute früh leider wieder gesperrt"
        ));
    }

    #[test]
    fn hidden_characters_do_not_hide_a_word() {
        assert!(touches(&["phishing"], "phi\u{200b}shing"));
        assert!(touches(&["gerät"], "Gera\u{308}t"));
    }

    #[test]
    fn a_pattern_that_hits_everything_is_none() {
        for bad in ["", "*", "a*", "*e", "..", "x ..", "a*b"] {
            assert!(!is_pattern(bad), "{bad}");
        }
    }
}
