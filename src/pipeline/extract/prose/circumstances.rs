//! What came of it, whether the police know, where it was, whom it concerns and what stands on a device: texts in three
//! languages with what each tells.

use super::people::check;
use crate::model::language::Language::{De, En, Nb};
use crate::model::report::Field::{AffectedPersons, Consequences, DeviceId, DeviceRemoteWipe, Location, PoliceReport};

#[test]
fn what_came_of_it_is_told() {
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
                    "Dadurch sind uns geschätzte 4.000 Euro an Einnahmen entgangen.",
                )],
            ),
            (
                De,
                "",
                "Kunden konnten ihre Karten nicht telefonisch sperren lassen.",
                &[(
                    Consequences,
                    "Kunden konnten ihre Karten nicht telefonisch sperren lassen.",
                )],
            ),
            (
                En,
                "",
                "Staff are fine, but outpatient appointments are being turned away.",
                &[(Consequences, "outpatient appointments are being turned away.")],
            ),
            (
                En,
                "",
                "There is a danger that the story gets into the press.",
                &[(Consequences, "There is a danger that the story gets into the press.")],
            ),
            (
                Nb,
                "",
                "Produksjonen går, men vi får verken skrevet ordre eller fakturaer.",
                &[(Consequences, "vi får verken skrevet ordre eller fakturaer.")],
            ),
            (
                Nb,
                "",
                "Følgja er at kundar ikkje får svar frå oss.",
                &[(Consequences, "Følgja er at kundar ikkje får svar frå oss.")],
            ),
        ],
    );
}

#[test]
fn what_did_not_come_of_it_and_what_nobody_knows_are_no_consequences() {
    check(
        &[Consequences],
        &[
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
            (
                De,
                "",
                "Mein Handy wurde gestohlen. Den Löschbefehl habe ich geschickt, eine Rückmeldung kam nicht.",
                &[(
                    DeviceRemoteWipe,
                    "Den Löschbefehl habe ich geschickt, eine Rückmeldung kam nicht.",
                )],
            ),
            (
                Nb,
                "",
                "Mobilen er stjålet. Fjernsletting er sendt, men ikke bekreftet ennå.",
                &[(DeviceRemoteWipe, "Fjernsletting er sendt, men ikke bekreftet ennå.")],
            ),
        ],
    );
}
