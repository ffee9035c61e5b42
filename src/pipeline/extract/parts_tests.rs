//! Parts of a form that say what their questions ask for, and answers that hold more than was asked.

use super::tests::{expect, mail};
use crate::model::report::Field;

#[test]
fn a_request_for_a_description_asks_for_what_its_part_is_about() {
    let found = mail(
        "Report",
        "Name: Sam Sample\n1. Description\nPlease describe:\nThe badge printer sent its queue to a stranger.\n\
        2. Impact of the event\nTick all that apply to this event.\n\n__ Data lost\n_X_ Delay of work\n\
        3. What has been done so far?\nTick all that apply to this event.\n\n__ Nothing\n_X_ Other - please describe:\n\
        Please describe:\nThe printer was taken off the net.\n",
        None,
    );
    expect(
        &found,
        &[
            (Field::ReporterName, "Sam Sample"),
            (Field::Description, "The badge printer sent its queue to a stranger."),
            (Field::Consequences, "Delay of work"),
            (Field::Measures, "The printer was taken off the net."),
        ],
    );
}

#[test]
fn kinds_of_data_stand_behind_a_yes() {
    let found = mail(
        "Meldung",
        "Name: Ada Krull\nTelefon: 0555 123\nPersonenbezogene Daten betroffen?: Ja (Namen und Noten)\n\
        Beschreibung: Die Liste lag offen im Flur.\n",
        None,
    );
    expect(
        &found,
        &[
            (Field::ReporterName, "Ada Krull"),
            (Field::ReporterPhone, "0555 123"),
            (Field::PersonalData, "yes"),
            (Field::DataCategories, "Namen, Noten"),
            (Field::Description, "Die Liste lag offen im Flur."),
        ],
    );
}

#[test]
fn the_clause_that_speaks_of_finding_it_tells_when_it_was_found() {
    let found = mail(
        "Avvik",
        "Navn: Kari Holm\nOppdaget: Lagt ut 3. oktober kl. 09.10, oppdaget 5. oktober kl. 11.20\nBeskrivelse: Lista lå åpent.\n",
        None,
    );
    expect(
        &found,
        &[
            (Field::ReporterName, "Kari Holm"),
            (Field::DiscoveredAt, "2026-10-05T11:20:00+02:00"),
            (Field::Description, "Lista lå åpent."),
        ],
    );
}

#[test]
fn a_form_that_the_office_fills_in_is_its_own_report() {
    let found = mail(
        "Report",
        "Incident sheet\nTo be completed by IT Security\n\nName: Sam Sample\nPhone: 555 0142\nDate discovered: 5 October 2026, 09:20\n\
        Description: A share stood open to all.\nMeasures taken: It was closed at ten.\n",
        None,
    );
    expect(
        &found,
        &[
            (Field::ReporterName, "Sam Sample"),
            (Field::ReporterPhone, "555 0142"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
            (Field::Description, "A share stood open to all."),
            (Field::Measures, "It was closed at ten."),
        ],
    );
}

#[test]
fn cells_with_their_own_labels_end_one_another() {
    let html = "<table><tr><td>Name</td><td>Ada Krull</td></tr><tr><td>Telefon</td><td>0555 123</td></tr>\
        <tr><td>E-Mail</td><td>ada@example.net</td></tr></table>\
        <h3>Maßnahmen</h3><table><tr><td colspan=2><b>Ergriffene Maßnahmen</b><br>Der Zugang wurde gesperrt.</td></tr>\
        <tr><td colspan=2><b>Künftige Vorhaben</b><br>Ein zweiter Schlüssel</td></tr></table>";
    let found = mail("Meldung", "", Some(html));
    expect(
        &found,
        &[
            (Field::ReporterName, "Ada Krull"),
            (Field::ReporterPhone, "0555 123"),
            (Field::ReporterEmail, "ada@example.net"),
            (Field::Measures, "Der Zugang wurde gesperrt."),
        ],
    );
}
