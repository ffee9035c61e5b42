//! Places, systems, data and persons in single sentences, with what each tells: what stands in none must not be read.

use crate::config::rules::forms::{FormRules, normal};
use crate::model::language::Language::{self, De, En, Nb};
use crate::model::report::Field::{self, AffectedPersons, AffectedSystems, DataCategories, DeviceId, DevicePassword};
use crate::model::report::Field::{Informed, Location, PersonalData, SpecialCategories};
use crate::pipeline::extract::prose::heard::claims;

/// A sentence, a field and its words; none when it must not be read.
type Case = (Language, &'static str, Field, Option<&'static str>);

fn check(cases: &[Case]) {
    let rules = FormRules::shipped();
    let mut wrong = Vec::new();
    for (language, text, field, want) in cases {
        let claims = claims(text, "", *language, &rules);
        let have = claims.iter().find(|claim| claim.field == *field);
        let have = have.map(|claim| normal::words(&claim.value.to_string()));
        if have != want.map(normal::words) {
            wrong.push(format!("{field} = {have:?}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rooms_and_buildings_are_places_with_their_numbers() {
    check(&[
        (
            De,
            "Am Kopierer im 3. OG (neben 3.08) lag ein Stapel Zeugnisse.",
            Location,
            Some("Am Kopierer im 3. OG"),
        ),
        (
            De,
            "Die Tür zum Serverraum K0.21 (Geb. Physik) war heute früh aufgehebelt.",
            Location,
            Some("zum Serverraum K0.21 (Geb. Physik)"),
        ),
        (
            De,
            "Mein Laptop wurde im Erdgeschoss Geb. 22, Raum 118 gestohlen.",
            Location,
            Some("im Erdgeschoss Geb. 22, Raum 118"),
        ),
        (
            De,
            "Bei der Durchsicht der Konten unserer Adressdatenbank habe ich das entdeckt.",
            Location,
            None,
        ),
        (
            De,
            "Im Drucker lag ein Blatt davon. Ich war nicht im Raum 2.04.",
            Location,
            Some("im Raum 2.04"),
        ),
        (
            Nb,
            "Det sto tre esker med mapper i gangen ved lasterampa på Nordbygget da jeg kom.",
            Location,
            Some("i gangen ved lasterampa på Nordbygget"),
        ),
        (En, "As far as I can see nothing was found.", Location, None),
    ]);
}

#[test]
fn what_only_looks_like_a_system_is_none() {
    check(&[
        (
            De,
            "Auf LAB-E-01, LAB-E-02 und LAB-E-09 wurde der Infostealer \"PalePike\" gefunden.",
            AffectedSystems,
            Some("LAB-E-01, LAB-E-02, LAB-E-09"),
        ),
        (De, "Er wollte, dass ich AnyDesk installiere.", AffectedSystems, None),
        (
            En,
            "My laptop was stolen. The asset tag is QT-LT-10442.",
            AffectedSystems,
            None,
        ),
        (
            En,
            "My laptop was stolen. The asset tag is QT-LT-10442.",
            DeviceId,
            Some("QT-LT-10442"),
        ),
        (
            En,
            "The cluster web1/web2 has been unreachable since noon.",
            AffectedSystems,
            Some("web1, web2"),
        ),
        (
            Nb,
            "PC-en vår LAB-KJ7 melder om virus.",
            AffectedSystems,
            Some("LAB-KJ7"),
        ),
    ]);
}

#[test]
fn data_are_read_to_the_end_of_their_row() {
    check(&[
        (
            En,
            "It contains first names, town, country of origin, income and the interview transcripts of 31 persons.",
            DataCategories,
            Some("first names, town, country of origin, income, interview transcripts"),
        ),
        (
            En,
            "Every line has a name, work email, date of birth and what looks like a hashed PIN.",
            DataCategories,
            Some("name, work email, date of birth, hashed PIN"),
        ),
        (
            De,
            "Die Abrechnung mit ihrer IBAN, der Privatadresse und den Arztrechnungen ging an einen Fremden.",
            DataCategories,
            Some("IBAN, Privatadresse, Arztrechnungen"),
        ),
        (
            De,
            "Dort hing eine Liste mit Namen, Noten und einem Vermerk.",
            DataCategories,
            Some("Namen, Noten"),
        ),
        (
            Nb,
            "Listen viser navn, alder og bosted for 40 søkere, hvorav 3 hadde bedt om taushet.",
            DataCategories,
            Some("navn, alder, bosted"),
        ),
        (Nb, "Mottakeren har samme fornavn og etternavn.", DataCategories, None),
        (Nb, "Jeg logget inn med brukernavn og passord.", DataCategories, None),
        (
            En,
            "The bag held reading notes for 19 pupils.",
            DataCategories,
            Some("reading notes"),
        ),
        (En, "They want 2 € by credit card.", DataCategories, None),
        (
            De,
            "Im Umschlag lag die Krankenversicherungsbescheinigung.",
            SpecialCategories,
            None,
        ),
        (
            En,
            "The laptop has only sensor data, nothing about people.",
            PersonalData,
            Some("no"),
        ),
    ]);
}

#[test]
fn persons_are_counted_and_machines_are_not() {
    check(&[
        (En, "Roughly 3,000 clients were offline.", AffectedPersons, None),
        (
            De,
            "Es hing ein Blatt mit Namen von 14 Studierenden aus. Eine Betroffene hat sich beschwert.",
            AffectedPersons,
            Some("14"),
        ),
        (Nb, "Deltakere: 74. Alle så listen.", AffectedPersons, Some("74")),
        (
            Nb,
            "Vedtaket inneholder navn, fødselsnummer og diagnose for én pasient.",
            AffectedPersons,
            Some("1"),
        ),
        (
            De,
            "In den Protokollen kommen 14 Personen mit Klarnamen vor.",
            AffectedPersons,
            Some("14"),
        ),
        (
            En,
            "All 90 letters of the batch are affected.",
            AffectedPersons,
            Some("90"),
        ),
        (De, "hab so eine mail bekommen vom chef", AffectedPersons, None),
    ]);
}

#[test]
fn a_password_that_is_to_be_changed_protects_nothing_and_brackets_name_nobody_else() {
    check(&[
        (
            De,
            "Mein Laptop ist weg. Passwort ändere ich, sobald ich kann.",
            DevicePassword,
            None,
        ),
        (
            De,
            "Die Poststelle (Hr. Adler) ist informiert.",
            Informed,
            Some("Poststelle"),
        ),
        (
            En,
            "The ethics board (chair: Prof. Lind) has been informed.",
            Informed,
            Some("ethics board"),
        ),
    ]);
}
