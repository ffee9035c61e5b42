//! Times without a day, times of coming, spans that somebody watched: letters of a Tuesday morning, 6 October 2026.

use crate::config::rules::forms::FormRules;
use crate::model::language::Language;
use crate::model::report::Field;
use crate::pipeline::extract::prose::heard::claims;

fn told(text: &str, language: Language, field: Field) -> Option<String> {
    let claims = claims(text, "", language, &FormRules::shipped());
    let claim = claims.iter().find(|claim| claim.field == field)?;
    Some(claim.value.to_string())
}

fn check(cases: &[(Language, &str, Field, Option<&str>)]) {
    for (language, text, field, want) in cases {
        assert_eq!(told(text, *language, *field).as_deref(), *want, "{text}");
    }
}

#[test]
fn whoever_comes_finds_how_it_stands() {
    check(&[
        (
            Language::De,
            "Als ich heute um 6.20 Uhr die Werkstatt aufschloss lag überall Glas, der Beamer und zwei Laptops sind weg.",
            Field::DiscoveredAt,
            Some("2026-10-06T06:20:00+02:00"),
        ),
        (
            Language::Nb,
            "Det sto en pall med pasientmapper utenfor porten da jeg kom kl 7.15.",
            Field::DiscoveredAt,
            Some("2026-10-06T07:15:00+02:00"),
        ),
        (
            Language::De,
            "Bei Dienstbeginn um 5:50 Uhr war der Auskunftsserver schwarz, auf dem Bildschirm stand eine Forderung.",
            Field::DiscoveredAt,
            Some("2026-10-06T05:50:00+02:00"),
        ),
        (
            Language::De,
            "Als ich um 7 Uhr kam, war alles wie immer.",
            Field::DiscoveredAt,
            None,
        ),
    ]);
}

#[test]
fn a_span_belongs_to_what_was_watched_and_to_the_day_of_the_mail() {
    let from = |text, want| (Language::De, text, Field::OccurredFrom, want);
    check(&[
        from(
            "Zwischen 02:10 und 03:40 Uhr wurden über das Konto des Chors 9.000 Mails verschickt.",
            Some("2026-10-06T02:10:00+02:00"),
        ),
        from(
            "Zwischen 23:30 und 1:15 Uhr wurden über das Konto des Chors 9.000 Mails verschickt.",
            Some("2026-10-05T23:30:00+02:00"),
        ),
        from(
            "Am Samstag, 10. Oktober, wird das Archiv zwischen 8 und 9 Uhr gewartet. Es ist keine Störung.",
            None,
        ),
    ]);
    check(&[(
        Language::En,
        "Between Saturday 21:00 and Sunday 04:30 we saw login attempts against the box office portal.",
        Field::OccurredTo,
        Some("2026-10-04T04:30:00+02:00"),
    )]);
}

#[test]
fn a_bare_hour_follows_the_evening_that_was_told_of() {
    check(&[(
        Language::De,
        "Mein Diensthandy ist gestern Abend im Kino liegen geblieben. Um 21:30 bin ich raus und erst im Auto hab ich es \
         gemerkt, so gegen viertel vor zehn.",
        Field::DiscoveredAt,
        Some("2026-10-05T21:45:00+02:00"),
    )]);
}

#[test]
fn a_night_between_two_days_is_one_when_an_hour_is_told() {
    check(&[
        (
            Language::De,
            "In der Nacht von Samstag auf Sonntag gegen 3 Uhr ist unser Dateiserver verschlüsselt worden.",
            Field::OccurredAt,
            Some("2026-10-04T03:00:00+02:00"),
        ),
        (
            Language::De,
            "In der Nacht von Samstag auf Sonntag gegen 3 Uhr ist unser Dateiserver verschlüsselt worden.",
            Field::OccurredTo,
            None,
        ),
    ]);
}

#[test]
fn whoever_is_shut_out_or_warned_notices_it() {
    check(&[
        (
            Language::Nb,
            "Noen har tatt over kontoen min. Fikk ikke logget inn kl 7.20 i dag.",
            Field::DiscoveredAt,
            Some("2026-10-06T07:20:00+02:00"),
        ),
        (
            Language::De,
            "Beim Aufräumen hab ich gestern (20:40) den Schlüssel der Kasse in unser öffentliches Repo geschoben. Um 21:10 \
             kam schon die Warnmail.",
            Field::DiscoveredAt,
            Some("2026-10-05T21:10:00+02:00"),
        ),
    ]);
}

#[test]
fn so_much_later_is_counted_from_the_time_before() {
    check(&[(
        Language::Nb,
        "Jeg gikk av toget i går kl. 21.10 og oppdaget at mappa var borte ti minutter senere.",
        Field::DiscoveredAt,
        Some("2026-10-05T21:20:00+02:00"),
    )]);
}

#[test]
fn what_lies_ahead_gives_its_hours_to_nothing_else() {
    check(&[(
        Language::De,
        "Am 24. November sprechen wir über Ransomware und Datenpannen. Um 9 Uhr berichtet der Kämmerer, wie seine \
         Verwaltung verschlüsselt wurde.",
        Field::OccurredAt,
        None,
    )]);
}

#[test]
fn traces_strangers_and_what_set_it_off_have_the_time() {
    check(&[
        (
            Language::De,
            "Auf web4 liegt eine fremde Datei up.php, angelegt am 5. Oktober 2026 um 02:14 Uhr.",
            Field::OccurredAt,
            Some("2026-10-05T02:14:00+02:00"),
        ),
        (
            Language::Nb,
            "Det ligger en ukjent fil på web4. Filen er fra 5. oktober kl. 02.14.",
            Field::OccurredAt,
            Some("2026-10-05T02:14:00+02:00"),
        ),
        (
            Language::En,
            "The files on fs2 are encrypted. The earliest encrypted file dates from 5 Oct 01:40. Backups from Friday look \
             fine.",
            Field::OccurredAt,
            Some("2026-10-05T01:40:00+02:00"),
        ),
        (
            Language::De,
            "Heute gegen 9:20 Uhr stand ein Mann ohne Ausweis im Kopierraum.",
            Field::OccurredAt,
            Some("2026-10-06T09:20:00+02:00"),
        ),
        (
            Language::Nb,
            "Etter strømbruddet i dag kl. 08.42 kom ikke serveren adk9 opp igjen.",
            Field::OccurredAt,
            Some("2026-10-06T08:42:00+02:00"),
        ),
        (
            Language::En,
            "198.51.100.7 has contacted a control server. Last seen: 2026-10-05 21:44 UTC.",
            Field::OccurredAt,
            Some("2026-10-05T21:44:00+00:00"),
        ),
    ]);
}

#[test]
fn whoever_comes_by_an_open_file_or_hears_at_about_eleven_notices_it() {
    check(&[
        (
            Language::De,
            "Heute um 7:15 Uhr lag im Aufzug Haus B eine offene Akte einer Patientin.",
            Field::DiscoveredAt,
            Some("2026-10-06T07:15:00+02:00"),
        ),
        (
            Language::En,
            "Yesterday I emailed a staff list to the wrong firm. I noticed this morning at about 9 when she replied.",
            Field::DiscoveredAt,
            Some("2026-10-06T09:00:00+02:00"),
        ),
    ]);
}
