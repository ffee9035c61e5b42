//! One field's value out of what was given, by the field's shape.

use super::people::names_people_only;
use super::plausible::{is_question, tells_manner};
use super::special::{asks_for_special, names_a_method};
use super::topics::is_no_such_question;
use crate::config::rules::forms::{Lexicon, Part, Slot, normal};
use crate::model::report::{Field, Provenance, Shape, Value, YesNo};
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::interpret::{Interpreter, Person};
use crate::pipeline::extract::values::{answers, counts, lists};

/// Words behind a “yes” that are looked at.
const MOST_BEHIND: usize = 30;

/// `Door access⏎controllers, CCTV⏎recorder`: a narrow cell breaks its lines inside the items. A line that begins in
/// lower case goes on, where commas part the items.
fn unwrapped(text: &str) -> String {
    let mut lines = text.lines().skip(1).map(str::trim_start);
    if text.contains([',', ';']) && lines.any(|line| line.starts_with(char::is_lowercase)) {
        text.split('\n').map(str::trim).collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    }
}

impl Interpreter<'_> {
    /// Takes what was given; false when the value cannot be read as what the label asks for.
    pub(super) fn slot(&mut self, slot: Slot, given: &Given, place: &Provenance) -> bool {
        match slot {
            Slot::Ignored => true,
            Slot::Part(part) => self.part(part, given, place),
            Slot::Field(field) => match field.shape() {
                Shape::When => self.moment(field, given, place),
                Shape::Answer => self.answer(field, given, place),
                Shape::Number => self.number(field, given, place),
                Shape::List => self.list(field, given, place),
                Shape::Text => self.text(field, given, place),
            },
        }
    }

    fn part(&mut self, part: Part, given: &Given, place: &Provenance) -> bool {
        match part {
            Part::FirstName | Part::LastName => {
                let name = given.joined();
                let named = name.chars().any(char::is_alphabetic) && name.chars().count() <= 80;
                if self.person != Person::Other && named {
                    self.names.entry(part).or_insert((name, place.clone()));
                }
                true
            }
            Part::Contact => {
                self.contact(&given.joined(), place);
                true
            }
            Part::Other => match self.before {
                Some(field @ (Field::Kind | Field::Measures)) => self.text(field, given, place),
                // “Sonstiges: Wir brauchen die Seite bis Montag!” adds nobody to those who were told.
                Some(field) if field.shape() == Shape::List && is_remark(&given.joined()) => true,
                Some(field) if field.shape() == Shape::List => self.list(field, given, place),
                // “Personal data? … If yes, which?”
                Some(Field::PersonalData | Field::SpecialCategories) => self.list(Field::DataCategories, given, place),
                Some(Field::PoliceReport) => self.text(Field::PoliceReport, given, place),
                _ => false,
            },
            Part::Date | Part::Time => self.loose_moment(part, given, place) || self.keep_loose(given, place),
            Part::From | Part::To => self.loose_moment(part, given, place),
        }
    }

    fn answer(&mut self, field: Field, given: &Given, place: &Provenance) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let read = |text: &str| match field {
            Field::DeviceEncrypted => answers::read_encrypted(text, lexicon),
            _ => answers::read(text, lexicon),
        };
        let answer = match given {
            Given::Ticked(options) => {
                let mut all: Vec<YesNo> = options.iter().filter_map(|option| read(option)).collect();
                all.dedup();
                match all.as_slice() {
                    [one] => Some(*one),
                    // “ja” and “nein” both ticked: nobody can tell.
                    [_, _, ..] => return false,
                    [] => None,
                }
            }
            Given::Text(text) => read(text),
            Given::Nothing => None,
        };
        if let Some(answer) = answer {
            self.claim(field, Value::Answer(answer), place);
            if field == Field::PersonalData && answer == YesNo::Yes {
                self.persons_behind_yes(given, place);
                self.kinds_behind_yes(given, place);
            }
            return true;
        }
        match field {
            Field::PersonalData => self.categories_as_answer(given, place),
            Field::SpecialCategories if self.special_kinds(given, place) => true,
            Field::DeviceEncrypted if names_a_method(given, place) => {
                self.claim(field, Value::Answer(YesNo::Yes), place);
                true
            }
            // The label itself stands beside the box: “[x] Gerät war verschlüsselt”.
            _ => match given {
                Given::Ticked(options) if options.len() == 1 => {
                    let same = options.first().map(|option| normal::words(option))
                        == place.label.as_ref().map(|label| normal::words(label));
                    if same {
                        self.claim(field, Value::Answer(YesNo::Yes), place);
                    }
                    same
                }
                _ => false,
            },
        }
    }

    /// “Yes – notes on 3 patients”: their number behind the answer.
    fn persons_behind_yes(&mut self, given: &Given, place: &Provenance) {
        let Given::Text(text) = given else { return };
        let lexicon = &self.words.rules.lexicon;
        let Some(rest) = behind_yes(text, lexicon).map(normal::words) else {
            return;
        };
        let words: Vec<&str> = rest.split(' ').take(MOST_BEHIND).collect();
        let counted = words.windows(2).find_map(|pair| match pair {
            [number, people] if names_people_only(people) => number.parse().ok(),
            _ => None,
        });
        if let Some(number) = counted.filter(|_| !self.said.tells(Field::AffectedPersons)) {
            self.claim(Field::AffectedPersons, Value::Number(number), place);
        }
    }

    /// “Yes. Names, addresses”, “Ja (Namen und Noten)”: the kinds of data behind the answer.
    fn kinds_behind_yes(&mut self, given: &Given, place: &Provenance) {
        let Given::Text(text) = given else { return };
        let lexicon = &self.words.rules.lexicon;
        let Some(rest) = behind_yes(text, lexicon) else { return };
        let items = lists::read(rest.trim_matches(['(', ')']), lexicon);
        let items = lists::parted(items, lists::is_thing_beside);
        let short = items.iter().all(|item| item.split_whitespace().count() <= 8);
        if short && items.iter().any(|item| self.is_kind_of_data(item)) {
            self.claim(Field::DataCategories, Value::List(items), place);
        }
    }

    /// Whether a text has the words of a kind of data.
    fn is_kind_of_data(&self, text: &str) -> bool {
        let words = normal::words(text);
        let mut options = self.words.rules.lexicon.options.iter();
        options.any(|(field, set)| matches!(field, Field::DataCategories | Field::PersonalData) && set.any(&words))
    }

    /// A question about personal data that is answered with the kinds of data.
    fn categories_as_answer(&mut self, given: &Given, place: &Provenance) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let items = given.items(lexicon).unwrap_or_default();
        if !items.iter().any(|item| self.is_kind_of_data(item)) {
            return false;
        }
        self.claim(Field::PersonalData, Value::Answer(YesNo::Yes), place);
        let only_label = items.len() == 1
            && items.first().map(|item| normal::words(item)) == place.label.as_ref().map(|label| normal::words(label));
        if !only_label
            && !items.iter().all(|item| {
                normal::words(item).contains("personenbezogen") || normal::words(item).contains("personal data")
            })
        {
            self.claim(Field::DataCategories, Value::List(items), place);
        }
        true
    }

    fn number(&mut self, field: Field, given: &Given, place: &Provenance) -> bool {
        let text = given.joined();
        if matches!(given, Given::Ticked(_)) && is_bound(&text) {
            return true;
        }
        match counts::read(&text, &self.words.rules.lexicon) {
            Some(number) if self.counts_on(number, place) => true,
            Some(number) => {
                self.claim(field, Value::Number(number), place);
                true
            }
            None => answers::read(&text, &self.words.rules.lexicon) == Some(YesNo::Unknown),
        }
    }

    pub(super) fn list(&mut self, field: Field, given: &Given, place: &Provenance) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let said = normal::words(&given.joined());
        let plain =
            lexicon.yes.contains(&said) || ["nein", "nei", "no", "unklar", "unknown", "ukjent"].contains(&&*said);
        if field == Field::DataCategories && plain {
            if place
                .label
                .as_deref()
                .is_some_and(|label| is_no_such_question(label, Field::PersonalData))
            {
                return false;
            }
            // “Personal data: yes” names no kind of them.
            return self.answer(Field::PersonalData, given, place);
        }
        let items = match given {
            // “[x] yes, Ms Krull  [ ] no”.
            Given::Ticked(options) => options
                .iter()
                .map(|option| behind_yes(option, lexicon).unwrap_or(option).to_owned())
                .collect(),
            Given::Text(text) => {
                let text = if field == Field::DataCategories {
                    self.persons_behind_kinds(text, place)
                } else {
                    text
                };
                let items = lists::read(&unwrapped(behind_yes(text, lexicon).unwrap_or(text)), lexicon);
                match field {
                    // Lines and semicolons part the items already.
                    _ if text.trim().contains(['\n', ';']) => items,
                    Field::DataCategories => lists::parted(items, lists::is_thing_beside),
                    Field::Informed => lists::parted(items, lists::is_person_beside),
                    _ => items,
                }
            }
            Given::Nothing => return true,
        };
        if field == Field::DataCategories && items.iter().any(|item| self.denies_personal(item)) {
            self.claim(Field::PersonalData, Value::Answer(YesNo::No), place);
            return true;
        }
        let items: Vec<String> = items
            .into_iter()
            .filter(|item| !lexicon.yes.contains(&normal::words(item)) && is_a_thing(field, item))
            .filter(|item| !(is_question(item) || (field == Field::Informed && tells_manner(item))))
            .collect();
        if asks_back(&items) {
            return false;
        }
        if items.is_empty() || lists::is_none(&items, lexicon) {
            if field == Field::DataCategories && asks_for_special(place) {
                self.claim(Field::SpecialCategories, Value::Answer(YesNo::No), place);
            }
            return true;
        }
        if field == Field::DataCategories && items.iter().any(|item| self.is_special(item)) {
            self.claim(Field::SpecialCategories, Value::Answer(YesNo::Yes), place);
        }
        self.claim(field, Value::List(items), place);
        true
    }

    /// “Keine personenbezogenen Daten” among the kinds of data.
    fn denies_personal(&self, item: &str) -> bool {
        let words = normal::words(item);
        let lexicon = &self.words.rules.lexicon;
        let personal = lexicon
            .options
            .iter()
            .any(|(field, set)| *field == Field::PersonalData && set.any(&words));
        personal
            && lexicon
                .negation
                .iter()
                .any(|word| words.starts_with(&format!("{word} ")))
    }

    fn is_special(&self, item: &str) -> bool {
        self.words
            .fit(item)
            .is_some_and(|fit| fit.slot == Slot::Field(Field::SpecialCategories))
    }
}

/// A whole sentence names no thing of a list.
fn is_remark(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace().count() >= 5 && text.ends_with(['.', '!']) && !text.contains([',', ';', '\n'])
}

/// “what broke, what was on the screen, who was told”: the form lists what it wants to know.
fn asks_back(items: &[String]) -> bool {
    let asks = |item: &&String| {
        let words = normal::words(item);
        let first = words.split(' ').next().unwrap_or_default();
        let question = [
            "what", "which", "who", "when", "where", "how", "why", "was", "welche", "welcher", "wer", "wann", "wo",
            "wie", "warum", "hva", "hvem", "hvilke", "hvilken", "hvor", "hvordan", "kva", "kven", "kor", "korleis",
        ];
        question.contains(&first) && words.contains(' ')
    };
    let asking = items.iter().filter(asks).count();
    asking >= 2 && asking.saturating_mul(2) > items.len()
}

/// “Systems affected: 3” counts them, and a date is no kind of data; a number as long as an address or an inventory number
/// may name a system.
fn is_a_thing(field: Field, item: &str) -> bool {
    // “10,000” counts; “10.0.0.1” is one.
    let counts = item.contains(',') || !item.contains(['.', ':', '-']);
    item.chars().any(char::is_alphabetic)
        || (field == Field::AffectedSystems && item.len() > 4 && !(counts && item.len() < 8))
}

/// `500 or more`, `weniger als 100`: a box for a range gives no number.
fn is_bound(text: &str) -> bool {
    let words = format!(" {} ", normal::words(text));
    let bounds = [
        " or more ",
        " or fewer ",
        " or less ",
        " more than ",
        " fewer than ",
        " less than ",
        " over ",
        " under ",
        " up to ",
        " oder mehr ",
        " mehr als ",
        " weniger als ",
        " ueber ",
        " unter ",
        " bis zu ",
        " eller flere ",
        " eller fleire ",
        " mer enn ",
        " meir enn ",
        " mindre enn ",
        " faerre enn ",
        " opptil ",
        " inntil ",
    ];
    bounds.iter().any(|bound| words.contains(bound))
}

/// What stands behind a “yes” and a sign: `Ja: Namen`, `Yes – names`, `Ja (navn)`.
fn behind_yes<'t>(text: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    let text = text.trim();
    let at = text.find([',', '.', ':', ';', '–', '-', '('])?;
    let (yes, rest) = text.split_at_checked(at)?;
    let rest = rest.trim_matches([',', '.', ':', ';', '–', '-', ' ']);
    (!rest.is_empty() && lexicon.yes.contains(&normal::words(yes))).then_some(rest)
}
