//! Spellings of dates and times met in forms and mails.

use super::*;
use crate::config::rules::forms::FormRules;

static RULES: std::sync::LazyLock<FormRules> = std::sync::LazyLock::new(FormRules::shipped);

fn read(text: &str, language: Language) -> Vec<String> {
    let rules = &*RULES;
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let calendar = Calendar {
        lexicon: &rules.lexicon,
        zone: &zone,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
        language,
        day_first: None,
    };
    calendar
        .read(text)
        .into_iter()
        .map(|moment| {
            moment
                .when(&zone)
                .map_or_else(|| format!("{moment:?}"), |when| when.to_string())
        })
        .collect()
}

#[test]
fn dates_and_times_as_people_write_them() {
    for (text, want) in [
        ("5.10.26 gegen 9 Uhr", "2026-10-05T09:00:00+02:00"),
        ("05.10.2026, 09:20 Uhr", "2026-10-05T09:20:00+02:00"),
        ("05.10.2026 09:20", "2026-10-05T09:20:00+02:00"),
        ("2026-10-05T09:20+02:00", "2026-10-05T09:20:00+02:00"),
        ("2026-10-05T09:20:00Z", "2026-10-05T09:20:00+00:00"),
        ("5. Oktober 2026", "2026-10-05"),
        ("9.20 on 5 October 2026", "2026-10-05T09:20:00+02:00"),
        ("9.20 on Monday, 5 October 2026", "2026-10-05T09:20:00+02:00"),
        ("Montag, 5. Oktober 2026, 9.20 Uhr", "2026-10-05T09:20:00+02:00"),
        ("am 5.10. um 9 Uhr", "2026-10-05T09:00:00+02:00"),
        ("05.10. 09:20 Uhr", "2026-10-05T09:20:00+02:00"),
        ("heute 08:15", "2026-10-06T08:15:00+02:00"),
        ("gestern gegen 14:30 Uhr", "2026-10-05T14:30:00+02:00"),
        ("Sonntag", "2026-10-04"),
        ("09:20 Uhr am 05.10.2026", "2026-10-05T09:20:00+02:00"),
        ("31.12.", "2025-12-31"),
        ("5.10.2026, 9 Uhr 20", "2026-10-05T09:20:00+02:00"),
        ("Di 6.10.2026 8h", "2026-10-06T08:00:00+02:00"),
        ("4.10.2026, 17h20", "2026-10-04T17:20:00+02:00"),
        ("Oct-04-2026 08:20 PM", "2026-10-04T20:20:00+02:00"),
        ("4/10 kl 08:15", "2026-10-04T08:15:00+02:00"),
        ("man. 5/10, ca. kl. 8.15", "2026-10-05T08:15:00+02:00"),
        ("4/10-26", "2026-10-04"),
        // The end of the day is the next one's beginning.
        ("31.12.2025 24:00 Uhr", "2026-01-01T00:00:00+01:00"),
        ("05.10.2026, 24 Uhr", "2026-10-06T00:00:00+02:00"),
        ("05.10.2026, 24.00 Uhr", "2026-10-06T00:00:00+02:00"),
        ("2026-10-05T24:00:00+02:00", "2026-10-06T00:00:00+02:00"),
        ("05.10.2026 24:05 Uhr", "2026-10-05"),
        ("05.10.2026 24:00:30", "2026-10-05"),
    ] {
        assert_eq!(read(text, Language::De), [want], "{text}");
    }
    for (text, want) in [
        ("Oct 5th, 2026 at 9:20 am CEST", "2026-10-05T09:20:00+02:00"),
        ("10/5/2026 3 pm", "2026-10-05T15:00:00+02:00"),
        ("5/10/2026", "2026-10-05"),
        ("10/06/2026", "2026-10-06"),
        ("5 October 2026, 14:05 UTC", "2026-10-05T14:05:00+00:00"),
        ("yesterday at 2:30 pm", "2026-10-05T14:30:00+02:00"),
        ("the 5th of October 2026", "2026-10-05"),
        ("2026/10/05 0920 hrs", "2026-10-05T09:20:00+02:00"),
        ("12:10 a.m. on 10/5/26", "2026-10-05T00:10:00+02:00"),
        ("today", "2026-10-06"),
    ] {
        assert_eq!(read(text, Language::En), [want], "{text}");
    }
    for (text, want) in [
        ("i går kl. 14.30", "2026-10-05T14:30:00+02:00"),
        ("5. oktober 2026 kl 9.20", "2026-10-05T09:20:00+02:00"),
        ("05.10.2026 kl. 09:20", "2026-10-05T09:20:00+02:00"),
        ("i dag", "2026-10-06"),
        ("5/10-2026", "2026-10-05"),
        ("mandag", "2026-10-05"),
    ] {
        assert_eq!(read(text, Language::Nb), [want], "{text}");
    }
}

#[test]
fn spans_give_two_moments() {
    assert_eq!(
        read("05.10.2026 09:20 - 10:30 Uhr", Language::De),
        ["2026-10-05T09:20:00+02:00", "2026-10-05T10:30:00+02:00"]
    );
    assert_eq!(read("03.-05.10.2026", Language::De), ["2026-10-03", "2026-10-05"]);
    assert_eq!(
        read("2026-10-03 to 2026-10-05", Language::En),
        ["2026-10-03", "2026-10-05"]
    );
}

#[test]
fn of_two_readings_that_are_near_the_one_of_these_days_is_meant() {
    let rules = &*RULES;
    let zone = TimeZone::UTC;
    for (written, text, language, day) in [
        ("2026-11-10T08:00:00Z", "10/11/2026", Language::En, "2026-11-10"),
        ("2026-11-10T08:00:00Z", "11/10/2026", Language::En, "2026-11-10"),
        ("2026-11-10T08:00:00Z", "11/10/2026", Language::De, "2026-11-10"),
        ("2026-06-08T08:00:00Z", "06/05/2026", Language::En, "2026-06-05"),
    ] {
        let calendar = Calendar {
            lexicon: &rules.lexicon,
            zone: &zone,
            written: written.parse().unwrap(),
            language,
            day_first: None,
        };
        let read = calendar.read(text);
        assert_eq!(
            read.first()
                .and_then(|moment| moment.date)
                .map(|date| date.to_string())
                .as_deref(),
            Some(day),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_date_gives_none() {
    for text in [
        "siehe unten",
        "10.0.0.7",
        "192.168.1.20",
        "Version 3.2",
        "um 60 Personen",
        "99.99.2026",
        "",
        // Years that nobody means, and what stands with them.
        "31.12.99999",
        "31.12.999",
        "am 31.12.99999 um 09:20 Uhr",
        "am 31/12/99999",
        "31.12.9998 24:00 Uhr",
        "01.01.0001",
        "0001-01-01",
        "31.12.1969",
        "01.01.2101, 9 Uhr",
        "12/31/1969",
        "5. Oktober 20261",
        "03.–05.10.99999",
    ] {
        assert_eq!(read(text, Language::De), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn in_running_text_the_time_of_a_day_that_is_none_is_of_no_other_day() {
    let rules = &*RULES;
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let calendar = Calendar {
        lexicon: &rules.lexicon,
        zone: &zone,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
        language: Language::De,
        day_first: None,
    };
    for text in [
        "bemerkt 31.12.9998 24:00 uhr",
        "bemerkt am 31.12.99999 um 9 uhr",
        "bemerkt am 01.01.0001, 09:20 uhr",
    ] {
        let (told, _) = calendar.told_and_ahead(text);
        assert!(told.is_empty(), "{text}: {told:?}");
    }
    let (told, _) = calendar.told_and_ahead("bemerkt am 4.10.2026 um 24:00 uhr");
    let when: Vec<String> = told
        .iter()
        .map(|told| told.moment.when(&zone).unwrap().to_string())
        .collect();
    assert_eq!(when, ["2026-10-05T00:00:00+02:00"]);
}

#[test]
fn the_second_hour_of_a_span_is_no_day() {
    for text in ["mellom kl. 13.00 og 15.10.", "fra kl. 13.00 til 15.10."] {
        let told = read(text, Language::Nb);
        assert!(!told.iter().any(|one| one.contains("-10-15")), "{text}: {told:?}");
    }
    let told = read("between 13.00 and 15.10.", Language::En);
    assert!(!told.iter().any(|one| one.contains("-10-15")), "{told:?}");
}

#[test]
fn figures_on_printed_lines_are_a_date() {
    for (text, want) in [
        ("_3_._9_._2026__ _7_:_05_ Uhr", "3.9.2026 7:05 Uhr"),
        ("__03__09__2026__", "03.09.2026"),
        ("am __3.9.2026__, abends", "am 3.9.2026 , abends"),
    ] {
        let read = off_lines(text);
        assert_eq!(read.split_whitespace().collect::<Vec<_>>().join(" "), want);
    }
}

#[test]
fn named_months_stand_between_signs() {
    for text in [
        "3/Okt/26 6:55 PM",
        "03-Oct-26 18:55",
        "03/Oct/2026 18:55",
        "3-okt-2026 kl. 18.55",
    ] {
        assert_eq!(read(text, Language::En), ["2026-10-03T18:55:00+02:00"], "{text}");
    }
}
