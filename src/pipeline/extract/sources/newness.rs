//! Which of several attached forms is the newest: by what they state of themselves, and only then by their order.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::config::rules::forms::{Slot, normal};
use crate::model::document::{Document, Mark, Reading};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{Item, Words};
use crate::pipeline::extract::values::when::Calendar;

/// No document is older than the programs that wrote it, and none was saved after its mail was sent; clocks differ by a
/// day at most.
const OLDEST: i64 = 631_152_000;
const CLOCKS: SignedDuration = SignedDuration::from_hours(24);
/// Labels that are looked at, and words of one.
const MOST_LABELS: usize = 2_000;
const LABEL: usize = 5;

/// By what forms are compared, what says most first.
const BY: [&str; 7] = [
    "by the version that both state",
    "by the date that both state",
    "by when both documents were saved",
    "by the dates that the mail gives its attachments",
    "by the version in the file name",
    "by the file name, which says so",
    "by the date in the file name",
];

/// What a form states of its age, in the order of [`BY`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Age([Option<i64>; 7]);

/// Which of the statements all forms of a mail make: only those put them in one order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shared([bool; 7]);

impl Age {
    /// What is known of a document; `labels` are its labels with their answers.
    pub(super) fn of(document: &Document, reading: &Reading, labels: &Labels, calendar: Calendar<'_>) -> Self {
        let believed = |at: Option<Timestamp>| {
            let latest = calendar.written.saturating_add(CLOCKS).unwrap_or(calendar.written);
            at.filter(|at| *at <= latest && at.as_second() >= OLDEST)
                .map(Timestamp::as_second)
        };
        let name = document.file.as_deref().unwrap_or_default();
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        Self([
            labels.version,
            labels.date,
            believed(reading.saved),
            believed(document.modified),
            Some(version_in_name(stem).unwrap_or(1)),
            Some(word_in_name(stem)),
            date_in_name(stem),
        ])
    }

    /// Why this form is newer than another one.
    pub(crate) fn newer(&self, other: &Self, shared: Shared) -> &'static str {
        let differs = |at: &usize| shared.0.get(*at) == Some(&true) && self.0.get(*at) != other.0.get(*at);
        let by = (0..BY.len()).find(differs).and_then(|at| BY.get(at));
        by.copied().unwrap_or("it comes later in the mail")
    }

    /// What forms are sorted by.
    fn key(&self, shared: Shared) -> [Option<i64>; 7] {
        let mut key = self.0;
        for (value, shared) in key.iter_mut().zip(shared.0) {
            *value = value.filter(|_| shared);
        }
        key
    }
}

impl Shared {
    pub(crate) fn of<'a>(ages: impl Iterator<Item = &'a Age>) -> Self {
        let mut shared = [true; 7];
        for age in ages {
            for (shared, value) in shared.iter_mut().zip(age.0) {
                *shared &= value.is_some();
            }
        }
        Self(shared)
    }

    /// Sorts by age, the newest last; what states nothing keeps its place in the mail.
    pub(super) fn sort<T>(self, forms: &mut [(T, Age)]) {
        forms.sort_by_key(|(_, age)| age.key(self));
    }
}

/// What a form's own labels say of its age.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Labels {
    version: Option<i64>,
    date: Option<i64>,
}

impl Labels {
    /// Of the labels and answers of a form.
    pub(super) fn of(items: &[Item], words: Words<'_>, calendar: Calendar<'_>) -> Self {
        let mut found = Self::default();
        for item in items.iter().take(MOST_LABELS) {
            let Item::Pair(pair) = item else { continue };
            let (Some(label), Mark::Text(value)) = (pair.labels.first(), &pair.value) else {
                continue;
            };
            if !value.trim().is_empty() && value.len() <= 60 {
                found.take(label, value, words, calendar);
            }
        }
        found
    }

    /// Of a file in our own field names: what it gives besides is not looked at.
    fn take(&mut self, label: &str, value: &str, words: Words<'_>, calendar: Calendar<'_>) {
        let folded = normal::words(label);
        let parts: Vec<&str> = folded.split(' ').collect();
        if parts.len() > LABEL {
            return;
        }
        if parts.iter().any(|part| VERSION.contains(part)) {
            self.version = self.version.max(number(value));
            return;
        }
        let changed = parts
            .iter()
            .any(|part| CHANGED.iter().any(|start| part.starts_with(start)));
        let written = parts.iter().any(|part| DATE.contains(part))
            && parts
                .iter()
                .any(|part| PAPER.iter().any(|start| part.starts_with(start)));
        let of_the_incident = || {
            let slot = words.fit(label).map(|fit| fit.slot);
            matches!(slot, Some(Slot::Field(field)) if field.shape() != Shape::When || field == Field::DiscoveredAt)
        };
        if (changed || written) && !of_the_incident() {
            let when = calendar
                .read(value)
                .into_iter()
                .next()
                .and_then(|told| told.when(calendar.zone));
            let at = when.and_then(|when| when.earliest(calendar.zone));
            self.date = self.date.max(at.map(Timestamp::as_second));
        }
    }
}

/// What forms call their version.
const VERSION: [&str; 8] = [
    "version", "versjon", "revision", "revisjon", "fassung", "utgave", "utgaave", "ausgabe",
];
/// How words begin that date a change.
const CHANGED: [&str; 12] = [
    "stand",
    "aktualisier",
    "geaendert",
    "korrigier",
    "berichtigt",
    "updated",
    "revised",
    "corrected",
    "amended",
    "oppdater",
    "endr",
    "rettet",
];
const DATE: [&str; 6] = ["datum", "date", "dato", "dated", "datert", "tag"];
/// How words begin that name the form and not what happened.
const PAPER: [&str; 15] = [
    "formular",
    "form",
    "bericht",
    "meldung",
    "melding",
    "report",
    "rapport",
    "skjema",
    "ausgefuell",
    "completed",
    "filled",
    "utfyl",
    "unterschrift",
    "signatur",
    "signed",
];

/// The number of a version: `2`, `v1.3`, `Version 4`.
fn number(text: &str) -> Option<i64> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(|number| number.parse::<i64>().ok().filter(|number| *number < 1_000));
    let major = numbers.next()??;
    let minor = numbers.next().flatten().unwrap_or(0);
    Some(major.saturating_mul(1_000).saturating_add(minor))
}

/// `Meldung_v2`, `report-rev3`, `Version 4`.
fn version_in_name(stem: &str) -> Option<i64> {
    let folded = normal::words(&stem.replace('_', " "));
    let words: Vec<&str> = folded.split(' ').collect();
    let numbered = |word: &&str| {
        let digits = ["version", "versjon", "rev", "ver", "v"]
            .iter()
            .find_map(|start| word.strip_prefix(start))?;
        digits.parse::<i64>().ok().filter(|number| *number < 1_000)
    };
    let apart = |pair: &[&str]| match pair {
        [name, number] if ["version", "versjon", "rev", "revision", "v"].contains(name) => {
            number.parse::<i64>().ok().filter(|number| *number < 1_000)
        }
        _ => None,
    };
    words
        .iter()
        .find_map(numbered)
        .or_else(|| words.windows(2).find_map(apart))
}

/// 1 when a name says that it is the newer one, -1 when it says that it is the older one.
fn word_in_name(stem: &str) -> i64 {
    const NEW: [&str; 14] = [
        "korrig",
        "korrekt",
        "berichtig",
        "correct",
        "updat",
        "aktualis",
        "revis",
        "revider",
        "rettet",
        "retta",
        "oppdater",
        "amend",
        "neufassung",
        "endelig",
    ];
    const OLD: [&str; 10] = [
        "alt",
        "old",
        "gammel",
        "gammal",
        "entwurf",
        "draft",
        "utkast",
        "veraltet",
        "outdated",
        "superseded",
    ];
    let folded = normal::words(&stem.replace('_', " "));
    let says = |word: &str| {
        if NEW.iter().any(|start| word.starts_with(start))
            || ["neu", "new", "ny", "nye", "nytt", "final"].contains(&word)
        {
            1
        } else if OLD.contains(&word) {
            -1
        } else {
            0
        }
    };
    folded.split(' ').map(says).find(|says| *says != 0).unwrap_or(0)
}

/// `2026-10-05`, `20261005`, `05.10.2026`.
fn date_in_name(stem: &str) -> Option<i64> {
    let numbers: Vec<&str> = stem
        .split(|c: char| !c.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .take(20)
        .collect();
    let date = |year: &str, month: &str, day: &str| {
        let long = year.len() == 4 && month.len() <= 2 && day.len() <= 2;
        let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
        (long && (1990..=2100).contains(&date.year())).then_some(date)
    };
    let apart = numbers.windows(3).find_map(|three| match three {
        [one, two, three] => date(one, two, three).or_else(|| date(three, two, one)),
        _ => None,
    });
    let joined = || {
        let eight = numbers.iter().find(|number| number.len() == 8)?;
        date(eight.get(..4)?, eight.get(4..6)?, eight.get(6..)?)
    };
    let date = apart.or_else(joined)?;
    let months = i64::from(date.year())
        .saturating_mul(100)
        .saturating_add(i64::from(date.month()));
    Some(months.saturating_mul(100).saturating_add(i64::from(date.day())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_versions_changes_and_dates() {
        for (stem, version, word, date) in [
            ("Meldung_v2", Some(2), 0, None),
            ("incident report rev 3", Some(3), 0, None),
            ("Anzeige_korrigiert", None, 1, None),
            ("skjema ny", None, 1, None),
            ("Formular-alt", None, -1, None),
            ("report 2026-10-05", None, 0, Some(20_261_005)),
            ("melding_05.10.2026", None, 0, Some(20_261_005)),
            ("20261005-form", None, 0, Some(20_261_005)),
            ("Neuseeland", None, 0, None),
            ("IMG_99999999", None, 0, None),
        ] {
            assert_eq!(
                (version_in_name(stem), word_in_name(stem), date_in_name(stem)),
                (version, word, date),
                "{stem}"
            );
        }
    }

    #[test]
    fn only_what_all_state_puts_forms_in_order() {
        let age = |version: Option<i64>, saved: Option<i64>| Age([version, None, saved, None, Some(1), Some(0), None]);
        let mut forms = vec![
            ("a", age(Some(2), Some(9))),
            ("b", age(None, Some(5))),
            ("c", age(Some(3), Some(7))),
        ];
        let shared = Shared::of(forms.iter().map(|(_, age)| age));
        shared.sort(&mut forms);
        let order: Vec<&str> = forms.iter().map(|(name, _)| *name).collect();
        assert_eq!(order, ["b", "c", "a"]);
        assert_eq!(forms[2].1.newer(&forms[1].1, shared), BY[2]);
        let same = age(None, None);
        assert_eq!(
            same.newer(&same, Shared::of([same].iter())),
            "it comes later in the mail"
        );
    }

    #[test]
    fn versions_are_numbers() {
        assert_eq!(number("2"), Some(2_000));
        assert!(number("v1.10") > number("Version 1.9"));
        assert_eq!(number("draft"), None);
        assert_eq!(number("20261005"), None);
    }
}
