//! Who writes, in signatures and sentences: texts in three languages with what each tells.

use std::collections::BTreeMap;

use crate::config::rules::forms::FormRules;
use crate::model::language::Language::{self, De, En, Nb};
use crate::model::report::Field::{self, OrgUnit, ReporterPhone, ReporterRole};
use crate::pipeline::extract::prose::heard::claims;

pub(super) type Case = (Language, &'static str, &'static str, &'static [(Field, &'static str)]);

/// What is told about some fields; the others are not looked at.
fn told(rules: &FormRules, case: &Case, fields: &[Field]) -> BTreeMap<Field, String> {
    let (language, writer, text, _) = *case;
    claims(text, writer, language, rules)
        .into_iter()
        .filter(|claim| fields.contains(&claim.field))
        .map(|claim| (claim.field, claim.value.to_string()))
        .collect()
}

pub(super) fn check(fields: &[Field], cases: &[Case]) {
    let rules = FormRules::shipped();
    let mut wrong = Vec::new();
    for case in cases {
        let have = told(&rules, case, fields);
        let want: BTreeMap<Field, String> = case
            .3
            .iter()
            .map(|(field, value)| (*field, (*value).to_owned()))
            .collect();
        if have != want {
            wrong.push(format!("{}: {have:?}", case.2));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const WRITER: [Field; 3] = [ReporterRole, OrgUnit, ReporterPhone];

#[test]
fn a_house_stands_above_whoever_writes_for_it_and_remarks_are_none() {
    check(
        &[OrgUnit],
        &[
            (
                Nb,
                "kari nes",
                "Vi har funnet en feil i låsene.\n\nLås og Dør AS\nv/ Kari Nes, tlf. 22 55 00 18",
                &[(OrgUnit, "Lås og Dør AS")],
            ),
            (
                De,
                "udo kern",
                "Die Seite zeigt fremde Daten.\n\nUdo Kern\n(am liebsten per Chat)",
                &[],
            ),
        ],
    );
}

#[test]
fn the_number_of_a_case_or_of_whom_was_called_is_no_telephone_of_the_writer() {
    check(
        &[ReporterPhone],
        &[
            (
                En,
                "nell price",
                "I got the report of somebody else.\n\nNell Price\nmembership no. 0077-5518\n081 555 0144",
                &[(ReporterPhone, "081 555 0144")],
            ),
            (
                De,
                "udo kern",
                "Den Lieferanten haben wir unter der alten Rufnummer 0521 5550 300 angerufen.\n\nUdo Kern\nTel. 0521 88-312",
                &[(ReporterPhone, "0521 88-312")],
            ),
        ],
    );
}

#[test]
fn the_lines_from_a_german_writers_name_on_say_what_he_does_and_where() {
    check(
        &WRITER,
        &[
            (
                De,
                "vera roth",
                "Die Liste ging an den falschen Betrieb.\n\nVera Roth\nSachbearbeiterin, Wohngeldstelle\nTel. 04721 88-312",
                &[
                    (ReporterRole, "Sachbearbeiterin"),
                    (OrgUnit, "Wohngeldstelle"),
                    (ReporterPhone, "04721 88-312"),
                ],
            ),
            (
                De,
                "leon brandl",
                "Eingebrochen ist niemand.\nL. Brandl, Netzwerkadministrator, App. 2204",
                &[(ReporterRole, "Netzwerkadministrator"), (ReporterPhone, "App. 2204")],
            ),
            (
                De,
                "andreas lohse",
                "Bitte prüft die Protokolle.\nAndreas Lohse, Teamleiter Standesamt, Durchwahl -77",
                &[
                    (ReporterRole, "Teamleiter Standesamt"),
                    (OrgUnit, "Standesamt"),
                    (ReporterPhone, "-77"),
                ],
            ),
            (
                De,
                "hausmeisterei",
                "Die Ordner sind eingeschlossen.\nWilli Prass, Hausmeister",
                &[(ReporterRole, "Hausmeister")],
            ),
        ],
    );
}

#[test]
fn the_lines_from_an_english_or_norwegian_writers_name_on_say_the_same() {
    check(
        &WRITER,
        &[
            (
                En,
                "hannah voss",
                "Dr Amann is informed. Kind regards, Hannah Voss (medical secretary, Cardiology), phone 0511 555 3410",
                &[
                    (ReporterRole, "medical secretary"),
                    (OrgUnit, "Cardiology"),
                    (ReporterPhone, "0511 555 3410"),
                ],
            ),
            (
                En,
                "fiona mcallister",
                "Nothing was open.\n\nFiona McAllister / IT Services / 0141 496 0102",
                &[(OrgUnit, "IT Services"), (ReporterPhone, "0141 496 0102")],
            ),
            (
                En,
                "patrick nolan",
                "The patients have not been told.\n\nPatrick Nolan, Laboratory Manager\n(01) 555 8812",
                &[(ReporterRole, "Laboratory Manager"), (ReporterPhone, "(01) 555 8812")],
            ),
            (
                Nb,
                "marit wold",
                "Mobilen har jeg i behold.\n\nMarit Wold – ergoterapeut, Enhet for rehabilitering – 48 22 19 70",
                &[
                    (ReporterRole, "ergoterapeut"),
                    (OrgUnit, "Enhet for rehabilitering"),
                    (ReporterPhone, "48 22 19 70"),
                ],
            ),
            (
                Nb,
                "ingunn saether",
                "Passordet er bytt.\n\nIngunn Sæther\nstipendiat ved Institutt for geovitskap",
                &[(ReporterRole, "stipendiat"), (OrgUnit, "Institutt for geovitskap")],
            ),
        ],
    );
}

#[test]
fn names_of_others_and_names_that_end_as_callings_do_say_nothing_of_the_writer() {
    check(
        &WRITER,
        &[
            (
                En,
                "colm hanratty",
                "It hasn't gone through yet.\n\nTold Orla (director).\n\nColm",
                &[],
            ),
            (
                De,
                "norbert wassermann",
                "Gruselig.\n\nKlare Nächte\nNorbert Wassermann",
                &[],
            ),
            (De, "zabel kerstin", "Anbei die Meldung.\n\nKerstin Zabel", &[]),
            (De, "uwe klein", "Betroffen sind:\nAnna Maier\nBernd Huber", &[]),
        ],
    );
}

#[test]
fn somebody_says_in_a_sentence_what_he_is() {
    check(
        &WRITER,
        &[
            (
                De,
                "",
                "Ich bin Berufsschullehrerin an der KSB Tannegg, das Handy ist noch nicht gefunden.",
                &[(ReporterRole, "Berufsschullehrerin"), (OrgUnit, "KSB Tannegg")],
            ),
            (
                De,
                "christa moll",
                "Guten Tag, mein Name ist Christa Moll, ich bin Betriebsprüferin beim Finanzamt Neuried.",
                &[(ReporterRole, "Betriebsprüferin"), (OrgUnit, "Finanzamt Neuried")],
            ),
            (
                De,
                "",
                "Ich wende mich als Sozialarbeiterin des Jugendamts Rabenau an Sie.",
                &[(ReporterRole, "Sozialarbeiterin"), (OrgUnit, "Jugendamts Rabenau")],
            ),
            (
                En,
                "",
                "I'm the fundraising officer at Wellspring.",
                &[(ReporterRole, "fundraising officer"), (OrgUnit, "Wellspring")],
            ),
            (
                En,
                "marisol vega",
                "This is Marisol Vega, paralegal at Baytown Legal Aid, (713) 555-0166.",
                &[
                    (ReporterRole, "paralegal"),
                    (OrgUnit, "Baytown Legal Aid"),
                    (ReporterPhone, "(713) 555-0166"),
                ],
            ),
            (
                Nb,
                "",
                "Hei, mitt navn er Ingvild Sørum og jeg er laboratorieleder ved Institutt for biovitenskap.",
                &[
                    (ReporterRole, "laboratorieleder"),
                    (OrgUnit, "Institutt for biovitenskap"),
                ],
            ),
            (
                Nb,
                "",
                "Eg arbeider som arkivleiar i Herøy kommune.",
                &[(ReporterRole, "arkivleiar"), (OrgUnit, "Herøy kommune")],
            ),
        ],
    );
}

#[test]
fn what_somebody_feels_or_where_he_sits_is_no_function() {
    check(
        &WRITER,
        &[
            (De, "", "Ich bin sicher, dass die Datei weg ist.", &[]),
            (De, "", "Als Absender stand die Telekom da, ich habe es gelöscht.", &[]),
            (De, "", "Als Hausmeister Prass die Tonne leerte, sah ich es.", &[]),
            (En, "", "I am in the office until four.", &[]),
            (En, "", "I am sorry that it took longer.", &[]),
            (Nb, "", "Jeg er på kontoret i morgen.", &[]),
        ],
    );
}

#[test]
fn streets_switchboards_and_branches_are_told_from_units_and_functions() {
    check(
        &WRITER,
        &[
            (
                De,
                "gesa holm",
                "Der Schrank fehlt.\n\nGesa Holm\nDisponentin vom Dienst\nHafenweg 4, Altstadt",
                &[(ReporterRole, "Disponentin vom Dienst")],
            ),
            (
                De,
                "gesa holm",
                "Der Schrank fehlt.\n\nGesa Holm\nStadtbibliothek, Erwerbung\nZentrale 0421 5550 70",
                &[(OrgUnit, "Stadtbibliothek, Erwerbung")],
            ),
            (
                Nb,
                "eirin vold",
                "Linja er nede. Eirin, nettdrift, 911 55 018",
                &[(OrgUnit, "nettdrift"), (ReporterPhone, "911 55 018")],
            ),
            (
                En,
                "ada crane",
                "The files are gone.\n\nAda Crane\nStudent Lettings Registry",
                &[(OrgUnit, "Student Lettings Registry")],
            ),
            (De, "", "Ich bin weder Student noch Mitarbeiter bei Ihnen.", &[]),
            (En, "", "I'm meeting their account manager tomorrow.", &[]),
        ],
    );
}

#[test]
fn a_function_and_the_house_behind_it_are_parted_and_directors_below_a_farewell_are_no_imprint() {
    check(
        &WRITER,
        &[
            (
                Nb,
                "pål moe",
                "Noen sender SMS i vårt navn.\n\nPål Moe\ndaglig leder Fjord Frakt AS\n913 44 210",
                &[
                    (ReporterRole, "daglig leder"),
                    (OrgUnit, "Fjord Frakt AS"),
                    (ReporterPhone, "913 44 210"),
                ],
            ),
            (
                De,
                "dagmar ost",
                "Jemand verschickt Rechnungen.\n\nDagmar Ost, Geschäftsführerin Ost Heizungsbau GmbH",
                &[(ReporterRole, "Geschäftsführerin"), (OrgUnit, "Ost Heizungsbau GmbH")],
            ),
            (
                De,
                "eva sturm",
                "Die Datei ist zu löschen.\n\nRechtsanwältin Eva Sturm\nKanzlei Sturm & Partner",
                &[(ReporterRole, "Rechtsanwältin"), (OrgUnit, "Kanzlei Sturm & Partner")],
            ),
            (
                Nb,
                "gro li",
                "Brannmuren logger skanning.\n\nGro Li, teknisk drift, Institutt for fysikk",
                &[(OrgUnit, "Institutt for fysikk")],
            ),
            (
                De,
                "jana voss",
                "Ein Ordner lag dort.\n\nJana Voss (Pforte Ost, 2270)",
                &[(OrgUnit, "Pforte Ost"), (ReporterPhone, "2270")],
            ),
            (De, "jana voss", "Ich bin vorhin auf eine Mail hereingefallen.", &[]),
        ],
    );
}
