//! Times put first, told beside it, or told of an end: letters of a Tuesday morning, 6 October 2026.

use crate::config::rules::forms::FormRules;
use crate::model::language::Language::{self, De, En, Nb};
use crate::model::report::Field;
use crate::pipeline::extract::prose::heard::claims;

fn told(text: &str, language: Language, field: Field) -> Option<String> {
    let claims = claims(text, "", language, &FormRules::shipped());
    let claim = claims.iter().find(|claim| claim.field == field)?;
    Some(claim.value.to_string())
}

fn check(field: Field, cases: &[(Language, &str, Option<&str>)]) {
    for (language, text, want) in cases {
        assert_eq!(told(text, *language, field).as_deref(), *want, "{text}");
    }
}

#[test]
fn what_stands_first_for_weight_is_the_time_of_noticing() {
    let cases = [
        (
            En,
            "My stick is gone. It was only yesterday that I noticed it was missing.",
        ),
        (En, "My stick is gone. It wasn't until yesterday that I noticed."),
        (
            De,
            "Mein Stick ist weg. Es war erst gestern, dass ich den Verlust bemerkt habe.",
        ),
        (Nb, "Minnepinnen min er borte. Det var først i går at jeg oppdaget det."),
        (Nb, "Minnepinnen min er borte. Det var fyrst i går eg oppdaga det."),
    ];
    let day = Some("2026-10-05");
    check(
        Field::DiscoveredAt,
        &cases.map(|(language, text)| (language, text, day)),
    );
    check(Field::OccurredAt, &cases.map(|(language, text)| (language, text, None)));
}

#[test]
fn noticed_the_next_day_or_minutes_later() {
    check(
        Field::DiscoveredAt,
        &[
            (
                De,
                "Am Freitag um 17 Uhr wurde mir der Rucksack geklaut. Gesehen habe ich es erst am nächsten Tag.",
                Some("2026-10-03"),
            ),
            (
                En,
                "On Friday at 5pm my rucksack was stolen. I only saw it the next day.",
                Some("2026-10-03"),
            ),
            (
                Nb,
                "Fredag kl. 17 ble sekken min stjålet. Jeg så det først dagen etter.",
                Some("2026-10-03"),
            ),
            (
                De,
                "Gestern um 15:20 Uhr ging die Liste an alle raus, zehn Minuten später fiel es mir auf.",
                Some("2026-10-05T15:30:00+02:00"),
            ),
        ],
    );
}

#[test]
fn until_somebody_saw_it_is_no_deadline() {
    check(
        Field::DiscoveredAt,
        &[
            (
                En,
                "I posted the key in the wrong room yesterday at 13:40. It stayed there until 14:10, when a colleague pointed it out to me.",
                Some("2026-10-05T14:10:00+02:00"),
            ),
            (
                De,
                "Ich habe gestern um 13:40 Uhr den Schlüssel in den falschen Raum gestellt. Er stand dort bis 14:10 Uhr, als mich ein Kollege darauf ansprach.",
                Some("2026-10-05T14:10:00+02:00"),
            ),
            (
                Nb,
                "Eg skreiv passordet i feil kanal i går kl. 13.40. Det stod der til kl. 14.10, då ein kollega gjorde meg merksam på det.",
                Some("2026-10-05T14:10:00+02:00"),
            ),
        ],
    );
    check(
        Field::OccurredTo,
        &[
            (
                De,
                "Mein Kurs war für Gäste offen, und zwar rund drei Wochen lang, bis gestern.",
                Some("2026-10-05"),
            ),
            (
                En,
                "My course was open to guests for about three weeks, until yesterday.",
                Some("2026-10-05"),
            ),
            (
                Nb,
                "Kurset mitt lå åpent for gjester i omtrent tre uker, fram til i går.",
                Some("2026-10-05"),
            ),
            // What has yet to be done, and whoever stayed himself.
            (
                De,
                "Ein Foto mit einer Telefonliste wurde gepostet. Sie nimmt es heute bis 18 Uhr runter.",
                None,
            ),
            (En, "Someone got into my account. I was in a lecture till 9:30.", None),
        ],
    );
}

#[test]
fn what_should_have_been_done_did_not_happen() {
    for (language, text) in [
        (
            En,
            "Our old server is still reachable. It should have been switched off on 30 June.",
        ),
        (
            De,
            "Unser alter Server ist noch erreichbar. Er hätte am 30. Juni abgeschaltet werden sollen.",
        ),
        (
            Nb,
            "Den gamle serveren er fortsatt på nett. Den skulle vært slått av 30. juni.",
        ),
    ] {
        for field in [Field::OccurredAt, Field::OccurredFrom, Field::OccurredTo] {
            assert_eq!(told(text, language, field), None, "{text}");
        }
    }
}

#[test]
fn who_finds_the_cause_notices_nothing_new() {
    check(
        Field::DiscoveredAt,
        &[
            (
                De,
                "Der Serverraum war heute von 5:20 bis 9:45 Uhr ohne Strom. Der Elektriker hat den Fehler um 9 Uhr gefunden.",
                None,
            ),
            (
                Nb,
                "Alle systema var nede i dag frå kl. 05.20 til kl. 09.45. Elektrikaren fann feilen kl. 9.",
                None,
            ),
            (
                De,
                "Eine Kollegin hat heute um 9 Uhr gefunden, dass die Liste offen im Netz steht.",
                Some("2026-10-06T09:00:00+02:00"),
            ),
        ],
    );
}

#[test]
fn who_hands_in_what_was_lost_tells_us() {
    check(
        Field::DiscoveredAt,
        &[
            (
                De,
                "Der Brief für Frau A. lag bei einem Nachbarn; er hat ihn heute um 9 Uhr bei uns abgegeben.",
                Some("2026-10-06T09:00:00+02:00"),
            ),
            (
                En,
                "A passer-by brought three of our files back to the front desk at 9:00 today.",
                Some("2026-10-06T09:00:00+02:00"),
            ),
            (
                Nb,
                "En kunde leverte i dag inn en pose med resepter som hun fant på parkeringsplassen i går.",
                Some("2026-10-06"),
            ),
            (
                De,
                "Das gefundene Notebook haben wir heute um 9 Uhr beim Fundbüro abgegeben.",
                None,
            ),
        ],
    );
}

#[test]
fn so_long_ago_begins_nothing() {
    for text in [
        "Eg tasta inn passordet på ei falsk side for ei veke sidan, tysdag 29. september. Skjøna det i går.",
        "Jeg tastet inn passordet på en falsk side for en uke siden, tirsdag 29. september. Skjønte det i går.",
    ] {
        assert_eq!(told(text, Nb, Field::OccurredFrom), None, "{text}");
        assert_eq!(
            told(text, Nb, Field::OccurredAt).as_deref(),
            Some("2026-09-29"),
            "{text}"
        );
    }
    let since = "Mappa har vært åpen for alle ansatte siden fredag.";
    assert_eq!(told(since, Nb, Field::OccurredFrom).as_deref(), Some("2026-10-02"));
}

#[test]
fn halves_of_the_day_and_days_of_a_span_are_read_in_every_shape() {
    check(
        Field::OccurredAt,
        &[
            (
                En,
                "My account was used from abroad at 8.12 yesterday evening, and mails were sent.",
                Some("2026-10-05T20:12:00+02:00"),
            ),
            (
                En,
                "A week ago today I sent the list to the wrong people.",
                Some("2026-09-29"),
            ),
            (
                De,
                "Heute vor einer Woche habe ich die Liste an den falschen Verteiler geschickt.",
                Some("2026-09-29"),
            ),
            (
                De,
                "Am 3. habe ich die Liste an den falschen Verteiler geschickt.",
                Some("2026-10-03"),
            ),
        ],
    );
    check(
        Field::OccurredFrom,
        &[
            (
                De,
                "Während der Messe (1.–4.10.) lagen die Anmeldebögen offen am Stand.",
                Some("2026-10-01"),
            ),
            (
                De,
                "In der Zeit vom 01.10. bis zum 04.10. war die Liste der Bewerber frei abrufbar.",
                Some("2026-10-01"),
            ),
            (
                En,
                "I plugged in a stick that I got at a fair (the fair was 1-3 October).",
                None,
            ),
        ],
    );
}
