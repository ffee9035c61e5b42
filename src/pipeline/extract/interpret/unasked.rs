//! Answers that tell something else than their label asks for.

use super::{Given, Interpreter};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::report::Field;
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::machines::{is_coded_machine, is_like_host, is_site, names_a_server};

/// Word parts of labels that ask for kinds of data, folded.
const DATA: [&str; 9] = [
    "daten",
    "data",
    "angabe",
    "information",
    "opplysning",
    "kategori",
    "categor",
    "detail",
    "felt",
];

impl Interpreter<'_> {
    /// “Vorfall: Die Liste lag offen im Netz.”: a label that asks for no class in so many words is answered with a
    /// statement, and that is what happened.
    pub(super) fn told_in_full(slot: Slot, label: &str, given: &Given) -> Slot {
        let Given::Text(text) = given else { return slot };
        let words = text.split_whitespace().count();
        let statement = words >= 8 || (words >= 5 && text.trim_end().ends_with(['.', '!']));
        let label = normal::words(label);
        let classes = label.split(' ').any(|word| {
            CLASSES.iter().any(|class| word.starts_with(class))
                || ["art", "typ", "kind", "type", "sort"].contains(&word)
        });
        let compound = ["art", "typ", "type", "kategorie", "klasse"]
            .iter()
            .any(|end| label.ends_with(end));
        // “Account: A reader had left the kiosk shell and was browsing …”: a story, and no list of machines.
        let story = words >= 10 && text.trim_end().ends_with(['.', '!']);
        let things = has_stem(&label, &SYSTEMS);
        let data = label.split(' ').any(|word| DATA.iter().any(|data| word.contains(data)));
        match slot {
            Slot::Field(Field::Kind) if statement && !classes && !compound => Slot::Field(Field::Description),
            Slot::Field(Field::AffectedSystems) if story && !things => Slot::Field(Field::Description),
            // “What was in it?” of a suspicious mail: a sentence that names no data.
            Slot::Field(Field::DataCategories) if story && !data => Slot::Field(Field::Description),
            // “Welche Geräte, Server oder Konten?”: a server's name is no kind of device.
            Slot::Field(Field::DeviceKind) if names_a_server(text) || is_coded_machine(text) => {
                Slot::Field(Field::AffectedSystems)
            }
            // “Equipment or service”, “Welches Gerät / welcher Dienst?”: more than a device is asked for.
            Slot::Field(Field::DeviceKind) if asks_for_service(&label) => Slot::Field(Field::AffectedSystems),
            // “Anzahl: 48.310 Verbindungen”: what a machine did is nobody.
            Slot::Field(Field::AffectedPersons) if counts_events(text) => Slot::Ignored,
            // “Wo liegt der Fehler?” answered with a site's name.
            Slot::Field(Field::Location) if is_site(text) => Slot::Field(Field::AffectedSystems),
            // “What makes you concerned?”: no box for one word holds a statement.
            Slot::Field(Field::DeviceKind | Field::Location | Field::OrgUnit | Field::ReporterRole)
                if words >= 10 && text.trim_end().ends_with(['.', '!']) =>
            {
                Slot::Field(Field::Description)
            }
            slot => slot,
        }
    }

    /// `Incident: …`, `Hendelse: …`: no class is asked for, and what happened is told. As a heading the word asks nothing.
    pub(super) fn bare_incident(labels: &[String], given: &Given) -> Option<(Fit, String)> {
        let label = labels.first()?;
        let words = normal::label(label);
        let Given::Text(text) = given else { return None };
        // `Betroffen: PC-T2-011, PC-T2-014`: names of machines say what is affected.
        let hosts = |text: &str| {
            let mut items = text
                .split([',', ';', '\n'])
                .map(str::trim)
                .filter(|item| !item.is_empty());
            items.clone().next().is_some() && items.all(is_like_host)
        };
        let field = if INCIDENT.contains(&words.as_str()) {
            Field::Kind
        } else if AFFECTED.contains(&words.as_str()) && hosts(text) {
            Field::AffectedSystems
        } else {
            return None;
        };
        let fit = Fit {
            slot: Slot::Field(field),
            confidence: 0.85,
        };
        Some((fit, label.clone()))
    }

    /// `Bereich: Lager`, `Unit: Library`: one word written beside a label is its answer, though forms may ask for it.
    pub(super) fn is_a_noun(&self, given: &Given) -> bool {
        let Given::Text(text) = given else { return false };
        let text = text.trim();
        let slot = self
            .words
            .rules
            .labels
            .exact(text, self.words.language)
            .map(|fit| fit.slot);
        let answers = matches!(
            slot,
            Some(Slot::Field(
                Field::OrgUnit
                    | Field::Location
                    | Field::AffectedSystems
                    | Field::DeviceKind
                    | Field::Kind
                    | Field::ReporterRole
                    | Field::DataCategories
            ))
        );
        answers && !text.contains(char::is_whitespace) && text.chars().all(|c| c.is_alphanumeric() || c == '-')
    }

    /// Nothing but a date or a time.
    pub(super) fn is_moment(&self, text: &str) -> bool {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let starts = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
        starts && digits >= 4 && letters <= 14 && !self.calendar.read(text).is_empty()
    }
}

/// “48.310 Verbindungen”, “12 000 attempts”, “9 000 forsøk”: a number of what machines do.
fn counts_events(text: &str) -> bool {
    const EVENTS: [&str; 18] = [
        "verbindung",
        "connection",
        "attempt",
        "versuch",
        "anmeldeversuch",
        "forsoek",
        "zugriff",
        "request",
        "anfrage",
        "foresp",
        "login",
        "logon",
        "paalogging",
        "paloggin",
        "packet",
        "paket",
        "tilkobling",
        "tilkopling",
    ];
    let words = normal::words(text);
    let mut words = words
        .split(' ')
        .skip_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
        .skip_while(|word| word.chars().all(|c| c.is_ascii_digit()));
    words
        .next()
        .is_some_and(|noun| EVENTS.iter().any(|event| noun.starts_with(event)))
}

/// Whether a label asks for machines and names no data.
pub(super) fn asks_for_things(label: &str) -> bool {
    let label = normal::words(label);
    let things = label
        .split(' ')
        .any(|word| word.len() > 2 && SYSTEMS.iter().any(|system| word.starts_with(system)));
    things && !label.split(' ').any(|word| DATA.iter().any(|data| word.contains(data)))
}

/// Whether a label names equipment, whatever else it names.
pub(super) fn names_equipment(label: &str) -> bool {
    let stems = [
        "equipment",
        "device",
        "geraet",
        "ausruestung",
        "utstyr",
        "hardware",
        "asset",
        "gegenst",
        "item",
    ];
    has_stem(&normal::words(label), &stems)
}

/// Whether a label asks for a service, an account or a site beside a device.
fn asks_for_service(label: &str) -> bool {
    let services = [
        "dienst",
        "service",
        "konto",
        "konten",
        "zugang",
        "zugaeng",
        "login",
        "account",
        "website",
        "webseite",
        "nettside",
        "nettstad",
        "portal",
        "anwendung",
        "application",
        "app",
        "loesning",
        "loysing",
        "tjenest",
        "tenest",
        "program",
        "software",
    ];
    let asks = |word: &str| {
        services
            .iter()
            .any(|service| word == *service || (service.len() > 4 && word.starts_with(service)))
    };
    // A “Dienstgerät” is a device; so is a service phone.
    label.split(' ').any(|word| {
        asks(word)
            && ![
                "dienstgeraet",
                "diensthandy",
                "dienstlaptop",
                "dienstlich",
                "dienstliches",
                "dienstnotebook",
            ]
            .contains(&word)
    }) && !label.contains("service tag")
}

/// Labels that say no more than that something is affected.
const AFFECTED: [&str; 10] = [
    "betroffen",
    "betroffene",
    "betroffenes",
    "affected",
    "impacted",
    "beroert",
    "beroerte",
    "raaka",
    "ramma",
    "rammet",
];

/// Labels that name the incident and ask for nothing of it.
pub(super) const INCIDENT: [&str; 14] = [
    "geschehen",
    "geschehnis",
    "occurrence",
    "the occurrence",
    "vorkommnis",
    "zwischenfall",
    "incident",
    "event",
    "vorfall",
    "ereignis",
    "hendelse",
    "hending",
    "hendelsen",
    "the incident",
];

/// How words begin that ask for a class of incident.
const CLASSES: [&str; 9] = [
    "kateg",
    "categ",
    "klass",
    "class",
    "natur",
    "vorfallart",
    "vorfalltyp",
    "vector",
    "slag",
];

/// How words begin that ask for machines and services, folded.
const SYSTEMS: [&str; 16] = [
    "system",
    "server",
    "host",
    "geraet",
    "rechner",
    "it",
    "device",
    "equipment",
    "comput",
    "maskin",
    "utstyr",
    "dienst",
    "service",
    "tjenest",
    "anwendung",
    "application",
];

/// Four words or more, none of them a name.
pub(super) fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace();
    !text.contains(['@', '\n'])
        && words.clone().count() >= 4
        && !words.clone().any(|word| word.starts_with(char::is_uppercase))
}
