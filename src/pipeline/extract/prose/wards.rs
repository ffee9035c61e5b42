//! Wards, houses and titles beside and below names, told from one another.

use crate::model::language::Language::{De, En, Nb};
use crate::model::report::Field::{OrgUnit, ReporterRole};
use crate::pipeline::extract::prose::people::check;

#[test]
fn a_ward_a_house_and_a_title_are_told_from_names() {
    check(
        &[ReporterRole, OrgUnit],
        &[
            (
                Nb,
                "ola moe",
                "Lista lå igjen.\n\nMvh Ola Moe, sykepleier med. sengepost 2",
                &[(ReporterRole, "sykepleier"), (OrgUnit, "med. sengepost 2")],
            ),
            (
                De,
                "ute berg",
                "Die Liste lag im Flur.\n\nUte Berg\nKrankenpflegerin Station 7A",
                &[(ReporterRole, "Krankenpflegerin"), (OrgUnit, "Station 7A")],
            ),
            (
                De,
                "jan holm",
                "Man sieht fremde Daten.\n\nJan Holm\n\nDr.-Ing. Jan Holm\nAkademischer Rat\nInstitut für Optik",
                &[(ReporterRole, "Akademischer Rat"), (OrgUnit, "Institut für Optik")],
            ),
            (
                De,
                "heike lux",
                "Die Liste ging an Fremde.\n\nHeike Lux\nFachdienst 12 - Standesamt",
                &[(OrgUnit, "Fachdienst 12 - Standesamt")],
            ),
            (
                Nb,
                "liv oen",
                "Kontoen ble misbrukt.\n\nLiv Oen\nAutorisert regnskapsfører\nOen Regnskap AS",
                &[
                    (ReporterRole, "Autorisert regnskapsfører"),
                    (OrgUnit, "Oen Regnskap AS"),
                ],
            ),
            (
                En,
                "ann lee",
                "Junk came in.\n\nAnn Lee\nQuay Books, 7 The Arches, Whitby",
                &[(OrgUnit, "Quay Books")],
            ),
            (
                En,
                "ann lee",
                "I am the practice manager at Fairfield Surgery and have to report a matter.",
                &[(ReporterRole, "practice manager"), (OrgUnit, "Fairfield Surgery")],
            ),
            (
                En,
                "ann lee",
                "I am the duty pharmacist at St Mary's Hospital and was told to write to you.",
                &[(ReporterRole, "duty pharmacist"), (OrgUnit, "St Mary's Hospital")],
            ),
            (
                En,
                "ann lee",
                "The account was open. I removed her from the group straight away.",
                &[],
            ),
        ],
    );
}
