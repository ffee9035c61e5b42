//! Who writes, what came of it, whether the police know, where it was: texts in three languages with what each tells.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::config::rules::forms::FormRules;
use crate::model::language::Language::{self, De, En, Nb};
use crate::model::report::Field::{
    self, AffectedPersons, Consequences, DeviceId, DeviceRemoteWipe, Location, OrgUnit, PoliceReport, ReporterPhone,
    ReporterRole,
};
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::interpret::Source;
use crate::pipeline::extract::prose::{Prose, read};
use crate::pipeline::extract::values::when::Calendar;

type Case = (Language, &'static str, &'static str, &'static [(Field, &'static str)]);

/// What is told about some fields; the others are not looked at.
fn told(rules: &FormRules, case: &Case, fields: &[Field]) -> BTreeMap<Field, String> {
    let (language, writer, text, _) = *case;
    let writer: Vec<String> = writer.split_whitespace().map(str::to_owned).collect();
    let words = Words {
        rules,
        language,
        known: &std::cell::RefCell::default(),
        writer: &writer,
    };
    let calendar = Calendar {
        lexicon: &rules.lexicon,
        zone: &TimeZone::get("Europe/Berlin").unwrap(),
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
        language,
        day_first: None,
    };
    let source = Source {
        part: "1".into(),
        file: None,
        trust: 1.0,
        rank: 0,
    };
    let prose = Prose {
        text,
        ..Prose::default()
    };
    read(prose, words, calendar, &source)
        .into_iter()
        .filter(|claim| fields.contains(&claim.field))
        .map(|claim| (claim.field, claim.value.to_string()))
        .collect()
}

fn check(fields: &[Field], cases: &[Case]) {
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
fn the_lines_from_the_writers_name_on_say_what_he_does_and_where() {
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
            // Names of others, a name alone, and a name that ends as a calling does.
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
fn what_came_of_it_is_told_and_what_nobody_knows_is_not() {
    check(
        &[Consequences],
        &[
            (
                De,
                "",
                "Ein Schreiben liegt dort. Folge: die Druckvorstufe steht komplett still.",
                &[(Consequences, "die Druckvorstufe steht komplett still")],
            ),
            (
                De,
                "",
                "Dadurch sind uns geschätzte 4.000 Euro an Einnahmen entgangen.",
                &[(
                    Consequences,
                    "Dadurch sind uns geschätzte 4.000 Euro an Einnahmen entgangen",
                )],
            ),
            (
                De,
                "",
                "Kunden konnten ihre Karten nicht telefonisch sperren lassen.",
                &[(
                    Consequences,
                    "Kunden konnten ihre Karten nicht telefonisch sperren lassen",
                )],
            ),
            (
                En,
                "",
                "Staff are fine, but outpatient appointments are being turned away.",
                &[(Consequences, "outpatient appointments are being turned away")],
            ),
            (
                En,
                "",
                "There is a danger that the story gets into the press.",
                &[(Consequences, "There is a danger that the story gets into the press")],
            ),
            (
                Nb,
                "",
                "Produksjonen går, men vi får verken skrevet ordre eller fakturaer.",
                &[(Consequences, "vi får verken skrevet ordre eller fakturaer")],
            ),
            (
                Nb,
                "",
                "Følgja er at kundar ikkje får svar frå oss.",
                &[(Consequences, "Følgja er at kundar ikkje får svar frå oss")],
            ),
            (De, "", "Ich kann nicht sagen, wer es war.", &[]),
            (
                De,
                "",
                "Ein Schaden ist nicht entstanden, kein Schaden jedenfalls.",
                &[],
            ),
            (De, "", "Das Gerät konnte nicht geortet werden.", &[]),
            (De, "", "Die Quelladressen stehen auf unserer Sperrliste.", &[]),
            (En, "", "No success as far as we can see.", &[]),
            (En, "", "It can't be wiped from here.", &[]),
            (En, "", "I've put the source on the block list.", &[]),
            (Nb, "", "Vi kan ikke si hvem det gjelder.", &[]),
            (Nb, "", "Nettsiden vår er utsatt for et tjenestenektangrep.", &[]),
            (Nb, "", "Pasientene har ikke fått beskjed.", &[]),
        ],
    );
}

#[test]
fn the_police_were_told_or_not_and_plans_tell_nothing() {
    let (yes, no) = (&[(PoliceReport, "yes")], &[(PoliceReport, "no")]);
    check(
        &[PoliceReport],
        &[
            (De, "", "Anzeige läuft bei der Autobahnpolizei Hannover.", yes),
            (
                De,
                "",
                "Auf der Wache Mitte habe ich am selben Tag Anzeige erstattet.",
                yes,
            ),
            (
                De,
                "",
                "Den Diebstahl habe ich auf der Polizeistation zu Protokoll gegeben.",
                yes,
            ),
            (De, "", "Anzeige? Haben wir bisher nicht gemacht.", no),
            (
                De,
                "",
                "Wir melden uns Montag bei der Polizei, bisher ist das nicht geschehen.",
                no,
            ),
            (En, "", "A statement was given to the Harbour Police.", yes),
            (En, "", "We filed a complaint with An Garda Síochána in Lismore.", yes),
            (En, "", "Police were not called.", no),
            (En, "", "Guards: not yet.", no),
            (En, "", "We're thinking of going to the guards but haven't done it.", no),
            (Nb, "", "Tjuveriet er meldt til lensmannen i Midt-Telemark.", yes),
            (Nb, "", "Innbruddet er anmeldt.", yes),
            (Nb, "", "Politiet er ikke kontaktet.", no),
            (Nb, "", "Ingen anmeldelse er levert.", no),
            (De, "", "Ich werde morgen Anzeige erstatten.", &[]),
            (De, "", "Die Polizei hat uns angerufen.", &[]),
            (De, "", "Eine Mail, angeblich von der Polizei, kam an.", &[]),
            (De, "", "Auf der Anzeigetafel stand das Kennwort.", &[]),
            (En, "", "Should I report it to the police?", &[]),
            (Nb, "", "Jeg skal melde det til politiet i morgen.", &[]),
        ],
    );
}

#[test]
fn things_lie_in_places_and_files_do_not() {
    check(
        &[Location],
        &[
            (
                De,
                "",
                "Ein Handy ist weg. Ort: Gerätehaus Kaltental.",
                &[(Location, "Gerätehaus Kaltental")],
            ),
            (
                De,
                "",
                "Die Akte lag im Foyer des Audimax.",
                &[(Location, "im Foyer des Audimax")],
            ),
            (
                En,
                "",
                "A folder was found on a bench in Victoria Park.",
                &[(Location, "on a bench in Victoria Park")],
            ),
            (
                Nb,
                "",
                "Pasientlista vart funnen i kantina på Haukeland.",
                &[(Location, "i kantina på Haukeland")],
            ),
            (De, "", "Die Datei lag offen auf unserer Webseite.", &[]),
            (De, "", "Ich fand die Mail in meinem Postfach.", &[]),
            (En, "", "I found the mail in my inbox.", &[]),
            (Nb, "", "Fila låg open på nettsida vår.", &[]),
        ],
    );
}

#[test]
fn persons_are_counted_though_nothing_says_that_they_are_concerned() {
    check(
        &[AffectedPersons],
        &[
            (
                De,
                "",
                "Weg sind die Aufträge, schätzungsweise 350 Kunden.",
                &[(AffectedPersons, "350")],
            ),
            (De, "", "148 Halter sind es.", &[(AffectedPersons, "148")]),
            (
                En,
                "",
                "About 510 readers borrowed something.",
                &[(AffectedPersons, "510")],
            ),
            (
                En,
                "",
                "It shows addresses of customers, about 75 of them.",
                &[(AffectedPersons, "75")],
            ),
            (
                Nb,
                "",
                "210 studentar fekk ikkje levert eksamen.",
                &[(AffectedPersons, "210")],
            ),
            (De, "", "Zwei Kollegen haben mir geholfen.", &[]),
            (En, "", "Two technicians looked at it.", &[]),
            (Nb, "", "To kolleger hjalp meg.", &[]),
        ],
    );
}

#[test]
fn numbers_on_devices_stand_beside_them_or_are_named() {
    check(
        &[DeviceId, DeviceRemoteWipe],
        &[
            (
                De,
                "",
                "Mein Laptop wurde gestohlen. Auf dem Gehäuse klebt die Nummer FA-77-2203.",
                &[(DeviceId, "FA-77-2203")],
            ),
            (
                En,
                "",
                "The loan laptop RWC-LN-077 was stolen. It can't be wiped from here.",
                &[(DeviceId, "RWC-LN-077"), (DeviceRemoteWipe, "no")],
            ),
            (
                Nb,
                "",
                "Nettbrettet er stjålet. Det er registrert som TC-118. IT har slettet det eksternt.",
                &[(DeviceId, "TC-118"), (DeviceRemoteWipe, "yes")],
            ),
            (
                De,
                "",
                "Mein Laptop wurde gestohlen. Die Polizei hat die Vorgangsnummer ST-0618-26 vergeben.",
                &[],
            ),
            (En, "", "My phone was stolen. Could you please wipe it?", &[]),
        ],
    );
}
