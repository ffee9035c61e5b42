//! The words of all languages that stand in boxes and in running text, folded once at start.

use std::collections::{HashMap, HashSet};

use crate::config::rules::forms::cues::CueTable;
pub use crate::config::rules::forms::dates::NamedDates;
use crate::config::rules::forms::labels::WordSet;
use crate::config::rules::forms::tells::TellTable;
use crate::config::rules::forms::{FormFile, ProseWords, ValueWords, normal};
use crate::config::rules::pattern::Pattern;
use crate::model::language::Language;
use crate::model::report::Field;

/// Words made ready for use. Phrases are folded, longest first.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// “yes”.
    pub yes: Vec<String>,
    /// “no”.
    pub no: Vec<String>,
    /// “nobody knows”.
    pub unknown: Vec<String>,
    /// Words that make a “no” uncertain.
    pub hedge: Vec<String>,
    /// Negations inside a sentence.
    pub negation: Vec<String>,
    /// What a form prints into an empty box.
    pub placeholders: Vec<String>,
    /// How instructions begin.
    pub hints: Vec<String>,
    /// Products and words that mean “encrypted”.
    pub encrypted: WordSet,
    /// “lost”.
    pub lost: WordSet,
    /// “stolen”.
    pub stolen: WordSet,
    /// Numbers as words.
    pub numbers: HashMap<String, u64>,
    /// Units.
    pub units: WordSet,
    /// Functions.
    pub roles: WordSet,
    /// Ticked options that tell their field.
    pub options: Vec<(Field, WordSet)>,
    /// Month names.
    pub months: HashMap<String, i8>,
    /// Weekdays, Monday = 1.
    pub weekdays: HashMap<String, i8>,
    /// “yesterday” = -1.
    pub days: HashMap<String, i32>,
    /// `gegen|um|kl`: alternatives for use inside a regular expression.
    pub before_hour: String,
    /// Dates with names of months, weekdays and relative days, built once.
    pub named_dates: NamedDates,
    /// “halb” = -30.
    pub minutes: HashMap<String, i8>,
    /// “between”.
    pub between: Vec<String>,
    /// “to”, “until”.
    pub until: Vec<String>,
    /// Words that may stand between a day and its time.
    pub filler: HashSet<String>,
    /// What the clauses of running text are about.
    pub cues: CueTable,
    /// What people did, which data it was, whom they told, where it was.
    pub tells: TellTable,
    /// Nouns for devices.
    pub devices: Pattern,
    /// A number and a noun for persons.
    pub persons: Pattern,
    /// Words for a host, to know quickly where the expression below need not look.
    pub host_words: WordSet,
    /// A word for a host and its name.
    pub hosts: Pattern,
    /// A word for an inventory number and the number.
    pub ids: Pattern,
    /// A word for a telephone and the number.
    pub phones: Pattern,
    /// Word parts of “vulnerability”.
    pub flaws: WordSet,
    /// A phrase in which a writer gives the own number, and the number.
    pub callback: Pattern,
    /// A word for a case of the police and its number.
    pub cases: Pattern,
    /// First words of a greeting.
    pub greetings: Vec<String>,
    /// First words of a farewell.
    pub farewells: Vec<String>,
    /// Function words of each language.
    pub markers: HashMap<String, Vec<Language>>,
}

impl Lexicon {
    /// Makes the tables of all files.
    pub fn new(files: &[FormFile]) -> Self {
        let values = |pick: fn(&ValueWords) -> &Vec<String>| files.iter().flat_map(move |file| pick(&file.values));
        let prose = |pick: fn(&ProseWords) -> &Vec<String>| files.iter().flat_map(move |file| pick(&file.prose));
        let set = |words: Vec<&String>| WordSet::new(words.into_iter().map(String::as_str));
        let mut lexicon = Self {
            yes: phrases(values(|v| &v.yes)),
            no: phrases(values(|v| &v.no)),
            unknown: phrases(values(|v| &v.unknown)),
            hedge: phrases(values(|v| &v.hedge)),
            negation: phrases(values(|v| &v.negation)),
            placeholders: phrases(values(|v| &v.placeholders)),
            hints: phrases(values(|v| &v.hints)),
            encrypted: set(values(|v| &v.encrypted).collect()),
            lost: set(values(|v| &v.lost).collect()),
            stolen: set(values(|v| &v.stolen).collect()),
            units: set(values(|v| &v.units).collect()),
            roles: set(values(|v| &v.roles).collect()),
            cues: CueTable::new(files),
            tells: TellTable::new(files),
            flaws: set(prose(|p| &p.flaws).collect()),
            host_words: set(prose(|p| &p.hosts).collect()),
            greetings: phrases(prose(|p| &p.greetings)),
            farewells: phrases(prose(|p| &p.farewells)),
            between: phrases(files.iter().flat_map(|file| &file.dates.between)),
            until: phrases(files.iter().flat_map(|file| &file.dates.until)),
            filler: files
                .iter()
                .flat_map(|file| &file.dates.filler)
                .map(|word| normal::words(word))
                .collect(),
            ..Self::default()
        };
        for file in files {
            lexicon.take_maps(file);
        }
        lexicon.options = options(files);
        lexicon.before_hour = alternatives(files.iter().flat_map(|file| &file.dates.before_hour));
        lexicon.named_dates = NamedDates::new(&lexicon, files);
        lexicon.take_things(files);
        lexicon.take_persons(files);
        lexicon.take_numbers(files);
        lexicon
    }

    /// The expressions for devices and hosts, and for numbers on devices.
    fn take_things(&mut self, files: &[FormFile]) {
        self.devices = Pattern::new(format!(
            r"(?i)\b((?:(?:dienst|arbeits|firmen|firma|vereins|schul|kongress|leih|einsatz|geschäfts|uni|instituts|privat|jobb|arbeids|tjeneste|teneste|skole|skule|klubb|work|company)[- ]?)?(?:{}|[a-zäöüßæøå]{{3,18}}-?(?:laptop|notebook|handy|smartphone|telefon|tablet|festplatte|drohne|drone|kamera|diktiergerät|nettbrett|harddisk|minnepinne|diktafon)))(?:-?(?:en|et|ene|ane|er|ar|s|n|e|a))?\b",
            raw(files, |p| &p.devices)
        ));
        self.hosts = Pattern::new(format!(
            r"(?i)\b(?:((?:[A-Za-zÀ-\x{{1FFF}}\x{{3040}}-\x{{D7FF}}-]{{2,24}})?(?:{})(?:-?(?:s|en|et|e|n))?)\s+(?:(?:heißt|heisst|heter|heiter|namens|named|called|is called|med navn|med namn|mit (?:dem )?Namen)\s+)?[„“\x22'(]?)((?:[a-z0-9][a-z0-9-]*\.)+[a-z]{{2,}}|[a-z]{{2,}}[a-z-]*\d+[a-z0-9-]*|\d{{1,3}}(?:\.\d{{1,3}}){{3}})|\b((?:[a-z]{{2,8}}-){{0,2}}(?:srv|server|vm|host|sql|web|mail|db|dc|app|fil|file|fs|ws|pc|client|node|esx|nas)[a-z]{{0,8}}[-_]?(?:[a-z]{{1,8}}[-_]?)?\d{{1,5}}[a-z]?)\b",
            raw(files, |p| &p.hosts)
        ));
        // `Inv.-Nr.`, `inv nr`, `Inv.Nr`: the signs between do not matter.
        let ids = raw(files, |p| &p.ids)
            .replace("\\-", r"[-. ]{0,2}")
            .replace(' ', r"[-. ]{0,2}");
        self.ids = Pattern::new(format!(
            r"(?i)\b(?:{ids})[\w.]*\s*(?:[:#]|ist|is|er|lautet|nr\.?|no\.?)?\s*([A-Z]{{0,6}}[-_/ ]?\d[\w/-]{{2,}}|[A-Z]{{2,}}[\w/-]*\d[\w/-]*)"
        ));
    }

    /// The expression for a number of persons.
    fn take_persons(&mut self, files: &[FormFile]) {
        // Ranges of letters: `\p{L}` many times over takes longer to build than a mail to read.
        self.persons = Pattern::new(format!(
            r"(?i)\b(\d{{1,3}}(?:[.,'’ \u{{a0}}]\d{{3}})+|\d{{1,7}}|(?:(?:half an?|an?|(?:a )?couple of|e[ti]t? par|eit par|e[ti]t? halvt|eit halvt|ein halbes)\s+)?(?:(?:{words})(?:und|og)?){{1,5}}(?:[\s-]+(?:(?:and|og|und)\s+)?(?:(?:{words})(?:und|og)?){{1,5}}){{0,3}})\s+((?:[A-Za-zÀ-\x{{1FFF}}\x{{3040}}-\x{{D7FF}}-]+\s+){{0,2}}?)((?:[A-Za-zÀ-\x{{1FFF}}\x{{3040}}-\x{{D7FF}}]{{3,18}})??(?:{nouns})(?:in|innen|inner|inne|s|e|n|en|er|ar|r|ne|ene|ane)?)\b",
            words = number_words(&self.numbers),
            nouns = raw(files, |p| &p.persons)
        ));
    }

    /// The expressions for numbers to call and for numbers of cases.
    fn take_numbers(&mut self, files: &[FormFile]) {
        self.phones = Pattern::new(format!(
            r"(?i)\b(?:{})[.:]*\s*((?:\+|\()?\d[\d\s()/.–-]{{2,}}\d)",
            raw(files, |p| &p.phones)
        ));
        self.cases = Pattern::new(format!(
            r"(?i)\b(?:{})[.:]*\s*(?:(?:[:#]|ist|is|er|lautet|nr\.?|no\.?|number|nummer|was|:)\s*)*((?:[A-Z]{{1,5}}[ /-])?[\w/.-]*\d[\w/.-]{{2,}}\w)",
            raw(files, |p| &p.cases)
        ));
        self.callback = Pattern::new(format!(
            r"(?i)\b(?:{})\b[^\d.?!+(]{{0,40}}((?:\+|\()?\d[\d\s()/.–-]{{2,}}\d)",
            raw(files, |p| &p.callback)
        ));
    }

    fn take_maps(&mut self, file: &FormFile) {
        let key = |word: &String| normal::words(word);
        self.numbers
            .extend(file.values.numbers.iter().map(|(word, number)| (key(word), *number)));
        self.months
            .extend(file.dates.months.iter().map(|(word, month)| (key(word), *month)));
        self.weekdays
            .extend(file.dates.weekdays.iter().map(|(word, day)| (key(word), *day)));
        self.minutes
            .extend(file.dates.minutes.iter().map(|(word, minutes)| (key(word), *minutes)));
        self.days
            .extend(file.dates.days.iter().map(|(word, day)| (key(word), *day)));
        for word in &file.markers {
            self.markers.entry(key(word)).or_default().push(file.language);
        }
    }
}

fn options(files: &[FormFile]) -> Vec<(Field, WordSet)> {
    let mut all: HashMap<Field, Vec<&str>> = HashMap::new();
    for file in files {
        for (field, words) in &file.options {
            all.entry(*field).or_default().extend(words.iter().map(String::as_str));
        }
    }
    let mut options: Vec<_> = all
        .into_iter()
        .map(|(field, words)| (field, WordSet::new(words)))
        .collect();
    options.sort_by_key(|(field, _)| *field);
    options
}

fn phrases<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut phrases: Vec<String> = words
        .map(|word| normal::words(word))
        .filter(|word| !word.is_empty())
        .collect();
    phrases.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    phrases.dedup();
    phrases
}

/// Alternatives for folded text, longest first so that `jan` does not shadow `januar`.
pub(super) fn alternatives<'a>(words: impl Iterator<Item = &'a String>) -> String {
    let words = phrases(words);
    let escaped: Vec<String> = words.iter().map(|word| regex::escape(word)).collect();
    joined(&escaped)
}

/// Number words as people write them.
fn number_words(numbers: &HashMap<String, u64>) -> String {
    let words: Vec<String> = numbers
        .iter()
        .filter(|(_, number)| **number > 0)
        .map(|(word, _)| match word.as_str() {
            // “Det gjelder én person.”
            "en" => "[eé]n".to_owned(),
            "et" | "ett" => format!("[eé]{}", word.get(1..).unwrap_or_default()),
            word => word
                .replace("ei", "[eé]i")
                .replace("ue", "(?:ü|ue)")
                .replace("oe", "(?:ö|ø|oe)")
                .replace("aa", "(?:å|aa)")
                .replace("ss", "(?:ß|ss)"),
        })
        .collect();
    let mut words = words;
    words.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    joined(&words)
}

/// Alternatives for text as written, of one list of words of running text.
fn raw(files: &[FormFile], pick: fn(&ProseWords) -> &Vec<String>) -> String {
    let mut words: Vec<&String> = files.iter().flat_map(|file| pick(&file.prose)).collect();
    words.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    let escaped: Vec<String> = words.into_iter().map(|word| regex::escape(word)).collect();
    joined(&escaped)
}

/// An empty list must match nothing, not everything.
fn joined(words: &[String]) -> String {
    if words.is_empty() {
        r"[^\s\S]".to_owned()
    } else {
        words.join("|")
    }
}
