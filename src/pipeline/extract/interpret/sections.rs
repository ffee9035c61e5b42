//! What the parts of a form say about the labels in them.

use super::given::Given;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{self, Pair};
use crate::pipeline::extract::stems::has_stem;

/// How words begin that ask for measures, folded.
const MEASURES: [&str; 9] = [
    "massnahme",
    "schutz",
    "sicherheitsm",
    "measure",
    "safeguard",
    "control",
    "tiltak",
    "sikring",
    "protection",
];
/// What says of measures that they had been there before anything happened, folded.
const BEFORE: [&str; 13] = [
    "vor dem",
    "vor der",
    "vorher",
    "zuvor",
    "bestehend",
    "bereits vorhanden",
    "before the",
    "prior",
    "existing",
    "in place",
    "foer ",
    "eksisterende",
    "eksisterande",
];
/// What says of measures that they were taken, folded.
const TAKEN: [&str; 14] = [
    "ergriff",
    "getroffen",
    "sofort",
    "eingeleitet",
    "veranlasst",
    "nach de",
    "taken",
    "immediate",
    "response",
    "after",
    "utfoert",
    "iverksatt",
    "gjort",
    "etter",
];
/// How questions begin that ask for a thing and not for a person, a place or a time, folded.
const THINGS: [&str; 12] = [
    "was", "wie", "welche", "welcher", "what", "how", "which", "hva", "hvordan", "hvilke", "kva", "korleis",
];
/// Items of a list below “Measures:” that name the ones taken, folded.
const AT_ONCE: [&str; 22] = [
    "sofort",
    "sofortige",
    "unmittelbar",
    "unmittelbare",
    "kurzfristig",
    "kurzfristige",
    "ergriffen",
    "ergriffene",
    "getroffen",
    "umgesetzt",
    "durchgefuehrt",
    "erledigt",
    "immediate",
    "short term",
    "taken",
    "done",
    "completed",
    "umiddelbare",
    "umiddelbart",
    "strakstiltak",
    "kortsiktige",
    "gjennomfoert",
];

/// Whether a label bears the number of a part.
pub(super) fn is_numbered(label: &str) -> bool {
    let head = label.trim_start().split([' ', '\t']).next().unwrap_or_default();
    head.len() <= 6
        && head.contains(['.', ')'])
        && head.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase())
}

/// A heading without its number and without what stands in brackets, even when a line ends inside them.
pub(super) fn bare(text: &str) -> String {
    let text = if is_numbered(text) {
        text.trim_start().split_once([' ', '\t']).map_or(text, |(_, rest)| rest)
    } else {
        text
    };
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_u32;
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out.trim().trim_end_matches(':').to_owned()
}

/// `officer) *`: a bracket is closed that was not opened.
pub(super) fn is_torn(text: &str) -> bool {
    let mut depth = 0_u32;
    // “a) Contact” bears a letter.
    text.chars().skip(4).any(|letter| match letter {
        '(' => {
            depth = depth.saturating_add(1);
            false
        }
        ')' => {
            let torn = depth == 0 && !text.chars().take(4).any(|c| c == '(');
            depth = depth.saturating_sub(1);
            torn
        }
        _ => false,
    })
}

/// `An die Datenschutzbeauftragte`, `To the head of IT`, `Til personvernombudet`: where the form goes, and nobody's block.
pub(super) fn is_addressed(text: &str) -> bool {
    let words = normal::words(text);
    let starts = [
        "an die ",
        "an den ",
        "an das ",
        "an unser",
        "an ihre",
        "to the ",
        "to our ",
        "to your ",
        "til ",
        "zu haenden ",
        "z hd ",
    ];
    starts.iter().any(|start| words.starts_with(start)) && !text.contains(['?', ':'])
}

/// Whether a part asks for the measures that had been there before.
fn asks_what_was_there(section: &str) -> bool {
    let words = normal::words(section);
    let measures = has_stem(&words, &MEASURES);
    measures && BEFORE.iter().any(|phrase| words.contains(phrase)) && !TAKEN.iter().any(|stem| words.contains(stem))
}

impl Interpreter<'_> {
    /// A heading opens a part of the form.
    pub(super) fn part_of_form(&mut self, text: &str) {
        // “(repeat for each host)” below a heading says more of it.
        if text.starts_with('(') && text.ends_with(')') {
            return;
        }
        self.list.clear();
        if text.chars().count() <= 160 {
            self.enter_section(text);
            self.open_part(text);
            self.offices.open = self.is_office_part(text);
        }
        self.before = None;
        let above = std::mem::take(&mut self.heading);
        if self.offices.open || !self.name_below(&above, text) {
            self.heading = above;
            self.heading(text);
        }
    }

    /// A heading that asks for a date counts until another question: the date beside a signature is not its answer.
    pub(super) fn leave_heading(&mut self, found: Option<&(Fit, String)>) {
        let dated = match found.map(|(fit, _)| fit.slot) {
            Some(Slot::Part(_)) => true,
            Some(Slot::Field(field)) => field.shape() == Shape::When,
            Some(Slot::Ignored) | None => false,
        };
        if !dated {
            self.heading.clear();
            self.last = self.last.filter(|field| field.shape() != Shape::When);
        }
    }

    /// An empty box under a label that speaks of a person opens that person's block.
    pub(super) fn empty(&mut self, pair: &Pair, found: Option<&(Fit, String)>) {
        let Some(label) = pair.labels.first() else { return };
        let known = found.is_some_and(|(fit, _)| fit.slot != Slot::Ignored);
        let labels = &self.words.rules.labels;
        if !known || labels.is_other_person(label) || labels.is_reporter(label) {
            self.heading(label);
        }
        if let Some((
            Fit {
                slot: Slot::Field(field),
                ..
            },
            _,
        )) = found
        {
            // “Zeitpunkt der Feststellung:” with “Datum:” and “Uhrzeit:” below it.
            label.clone_into(&mut self.heading);
            self.last = Some(*field);
        }
        label.clone_into(&mut self.list);
        if is_numbered(label) {
            self.enter_section(label);
        }
    }

    pub(super) fn enter_section(&mut self, text: &str) {
        text.clone_into(&mut self.section);
        self.offices.open = self.is_office_part(&bare(text));
    }

    /// Remembers what the pair is about, and says what the one before was about: “If yes, which?” belongs to that one.
    pub(super) fn follow(&mut self, found: Option<&(Fit, String)>) -> Option<Field> {
        let before = self.before;
        self.before = match found.map(|(fit, _)| fit.slot) {
            Some(Slot::Field(field)) => Some(field),
            Some(Slot::Part(_)) => before,
            Some(Slot::Ignored) | None => None,
        };
        before
    }

    /// “Kontaktperson: Erika Muster” in the block of the organisation itself: the telephone below is hers.
    pub(super) fn enter_block(&mut self, slot: Slot, label: &str, given: &Given) {
        let labels = &self.words.rules.labels;
        let named =
            slot == Slot::Field(Field::ReporterName) && labels.is_reporter(label) && !labels.is_other_person(label);
        // The head of a part that asks for the controller asks for the name of whoever fills the form in.
        let name = slot == Slot::Field(Field::ReporterName) && !labels.is_other_person(label);
        let text = given.joined();
        let first = text.split([',', '\n', '(', '/']).next().unwrap_or_default();
        let writer = self.is_writer(first.trim());
        if self.person == Person::Other && (named && (self.in_own_part() || writer) || (name && writer)) {
            self.person = Person::Reporter;
        }
    }

    /// `Incident details: Description  The door stood open.`: a mail of cells runs the heading of a part together with its
    /// first row.
    pub(super) fn behind_part(&mut self, pair: &Pair, given: &Given) -> bool {
        let (Some(heading), Given::Text(text)) = (pair.labels.first(), given) else {
            return false;
        };
        if names_only_part(heading) && text.split_whitespace().count() <= 8 {
            // “PART A: THE SUPPLIER” has the shape of a label with its answer.
            self.part_of_form(&format!("{heading}: {text}"));
            return true;
        }
        let Some((label, value)) = text.split_once("  ").filter(|_| pair.form == FormKind::Body) else {
            return false;
        };
        if !flow::names_part(heading) || label.split_whitespace().count() > 8 || value.trim().is_empty() {
            return false;
        }
        self.part_of_form(heading);
        let first = Pair {
            labels: vec![label.trim().to_owned()],
            value: Mark::Text(value.trim().to_owned()),
            ..pair.clone()
        };
        self.pair(&first, false);
        true
    }

    /// Whether the part of the form asks for the organisation that reports.
    pub(super) fn in_own_part(&self) -> bool {
        let section = normal::words(&self.section);
        let own = [
            "verantwortlich",
            "controller",
            "behandlingsansvarl",
            "organisation",
            "organization",
            "unternehmen",
            "virksomhet",
            "verksemd",
            "rechtstraeger",
            "legal entity",
            "meldende stelle",
            "meldende einrichtung",
            "meldende organisation",
        ];
        let others = [
            "datenschutzbeauftragt",
            "auftragsverarbeit",
            "processor",
            "databehandler",
            "data protection officer",
        ];
        own.iter().any(|stem| section.contains(stem)) && !others.iter().any(|stem| section.contains(stem))
    }

    /// What was in place before anything happened is no measure taken, whatever the label in that part says.
    pub(super) fn was_there_before(&self, slot: Slot, label: &str) -> bool {
        let words = normal::words(label);
        let taken = TAKEN.iter().any(|stem| words.contains(stem));
        slot == Slot::Field(Field::Measures) && !taken && asks_what_was_there(&self.section)
    }

    /// A question that no rule knows, in a part that asks for measures or consequences; `- Immediate: …` below “Measures:”.
    pub(super) fn by_section(&self, label: &str, can: &[Field]) -> Option<Fit> {
        let item = label.trim_start().strip_prefix(['-', '•', '*', '–', '·']);
        let words = normal::words(label);
        let first = words.split(' ').next().unwrap_or_default();
        let (part, asks) = match item {
            Some(_) => (&self.list, AT_ONCE.contains(&words.as_str())),
            None => (
                &self.section,
                label.trim_end().ends_with('?') && THINGS.contains(&first),
            ),
        };
        if !asks || part.is_empty() {
            return None;
        }
        let fit = self.words.fit(&bare(part)).filter(Fit::is_likely)?;
        let Slot::Field(field @ (Field::Measures | Field::Consequences)) = fit.slot else {
            return None;
        };
        let told = self.said.tells(field);
        (can.contains(&field) && !told).then_some(Fit {
            slot: Slot::Field(field),
            confidence: 0.7,
        })
    }
}

/// `PART A`, `Teil 2`, `Del III`, `Section C`: the number of a part and nothing else.
fn names_only_part(label: &str) -> bool {
    let words = normal::words(label);
    let part = ["part", "teil", "del", "section", "abschnitt", "avsnitt"];
    words.split_once(' ').is_some_and(|(word, number)| {
        let roman = number.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
        let short = number.chars().count() == 1 || number.chars().all(|c| c.is_ascii_digit());
        part.contains(&word) && (roman || (short && number.len() <= 2))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_what_stands_outside_its_brackets() {
        assert_eq!(
            bare("1.3 Name und Funktion der meldenden Person (* ="),
            "Name und Funktion der meldenden Person"
        );
        assert_eq!(
            bare("C. Wahrscheinliche Folgen (Art. 33 Abs. 3 lit. c)"),
            "Wahrscheinliche Folgen"
        );
        assert_eq!(bare("Telefon:"), "Telefon");
        assert!(is_torn("Datenschutzbeauftragter) *") && is_torn("or officer)"));
        assert!(!is_torn("(a) Officer (if any)") && !is_torn("a) Reporter") && !is_torn("(iii) Officer"));
    }

    #[test]
    fn measures_of_before_are_told_from_measures_taken() {
        for part in [
            "6. Maßnahmen vor dem Vorfall",
            "Existing safeguards",
            "Tiltak før hendelsen",
            "Bestehende Schutzmaßnahmen",
        ] {
            assert!(asks_what_was_there(part), "{part}");
        }
        for part in [
            "Ergriffene Maßnahmen",
            "Measures taken before the police came",
            "Tiltak",
            "Maßnahmen nach dem Vorfall",
        ] {
            assert!(!asks_what_was_there(part), "{part}");
        }
    }
}
