//! Which day a time belongs to when others say so: the next morning, that evening, not on Friday, open from Monday.

use jiff::civil::Time;

use super::Moments;
use super::aside::is_described;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::Moment;
use crate::pipeline::extract::values::when::told::Told;

/// How near a word for a day stands to its time, bytes.
const BESIDE_DAY: usize = 28;
/// The day after the one that was told of, folded.
const NEXT_DAY: [&str; 26] = [
    " naechsten tag ",
    " naechsten morgen ",
    " naechsten vormittag ",
    " folgenden tag ",
    " folgenden morgen ",
    " folgenden vormittag ",
    " tag darauf ",
    " tags darauf ",
    " morgen darauf ",
    " am folgetag ",
    " next day ",
    " next morning ",
    " following day ",
    " following morning ",
    " day after ",
    " morning after ",
    " dagen etter ",
    " dagen derpaa ",
    " neste dag ",
    " neste morgen ",
    " neste formiddag ",
    " paafoelgende dag ",
    " morgenen etter ",
    " morgonen etter ",
    " neste morgon ",
    " dagen efter ",
];
/// The day that was told of.
const SAME_DAY: [&str; 12] = [
    " that day ",
    " same day ",
    " that evening ",
    " that morning ",
    " that afternoon ",
    " selben tag ",
    " selben abend ",
    " gleichen tag ",
    " samme dag ",
    " same dag ",
    " samme kveld ",
    " same kveld ",
];

impl Moments<'_> {
    /// Whether a clause tells of the day after the one that was spoken of.
    pub(super) fn is_next_day(clause: &Clause, sentence: &Sentence<'_>) -> bool {
        let text = spaced(sentence.folded.get(clause.at.clone()).unwrap_or_default());
        NEXT_DAY.iter().any(|word| text.contains(word))
    }

    /// “The next morning at 8”, “at 20:15 that day”: told from the day before it, or from none.
    pub(super) fn placed(&self, told: &Told, clause: &Clause, sentence: &Sentence<'_>) -> Option<Told> {
        let mut told = told.clone();
        let from = sentence
            .folded
            .floor_char_boundary(told.at.start.saturating_sub(BESIDE_DAY).max(clause.at.start));
        let to = sentence
            .folded
            .floor_char_boundary(told.at.end.saturating_add(BESIDE_DAY).min(clause.at.end));
        let around = spaced(sentence.folded.get(from..to).unwrap_or_default());
        let any = |words: &[&str]| words.iter().any(|word| around.contains(word));
        if told.moment.date.is_some() || told.moment.time.is_none() {
            return Some(told);
        }
        if let Some(late) = self.in_the_evening(&told, sentence) {
            return Some(late);
        }
        if any(&NEXT_DAY) {
            let next = self.spoken.or(self.day).and_then(|day| day.tomorrow().ok());
            told.moment.date = Some(next.filter(|day| *day <= self.calendar.day_of_mail())?);
        } else if any(&SAME_DAY) {
            told.moment.date = Some(self.day?);
        }
        Some(told)
    }
}

impl Moments<'_> {
    /// “On Tuesday between 7 and 8.30 pm … noticed at 8.35”: the same evening, though no “pm” stands there again.
    fn in_the_evening(&self, told: &Told, sentence: &Sentence<'_>) -> Option<Told> {
        let time = told.moment.time?;
        let text = spaced(sentence.folded.get(told.at.clone()).unwrap_or_default());
        let half = ["am", "a m", "pm", "p m", "morning", "uhr", "kl", "o clock in"]
            .iter()
            .any(|word| text.contains(&format!(" {word} ")));
        let day = self
            .day
            .filter(|_| !half && (1..12).contains(&time.hour()) && !text.contains(" 0"))?;
        let later = jiff::civil::time(time.hour().saturating_add(12), time.minute(), 0, 0);
        let mut late = told.clone();
        late.moment.time = Some(later);
        let followed = self.is_after_pm(day, later) || is_told_behind(told, later, sentence);
        if !followed || self.follows(day, told.moment) {
            return None;
        }
        late.moment.date = Some(day);
        Some(late)
    }

    /// “Zwischen 02:30 und 04:05 Uhr”, “between 11 pm and 2”: a span of bare times lies on the day that was told of, or
    /// on that of the mail; what goes over midnight begins the day before.
    pub(super) fn span_on_a_day(&self, (from, to): (Moment, Moment), sentence: &Sentence<'_>) -> (Moment, Moment) {
        let (Some(begin), Some(end)) = (from.time, to.time) else {
            return (from, to);
        };
        if from.date.is_some()
            || to.date.is_some()
            || (self.day.is_none() && (self.elsewhen || !self.may_be_today(sentence)))
        {
            return (from, to);
        }
        let today = self.calendar.day_of_mail();
        let (first, last) = match self.day.filter(|day| *day != today) {
            Some(day) if end < begin => (Some(day), day.tomorrow().ok()),
            Some(_) => return (from, to),
            None if end < begin => (today.yesterday().ok(), Some(today)),
            None => (Some(today), Some(today)),
        };
        (Moment { date: first, ..from }, Moment { date: last, ..to })
    }

    /// Whether a bare time may be of the mail's day: none has been told of, and what lies ahead is not spoken of.
    pub(super) fn may_be_today(&self, sentence: &Sentence<'_>) -> bool {
        let just = self.ahead.is_some_and(|at| at.saturating_add(1) >= self.at);
        // “Yesterday's outage (08:00–09:30)”.
        let another = ["yesterday's", "yesterday’s", "gestrig", "gaarsdagens", "week's"];
        let another = another.iter().any(|word| sentence.folded.contains(word));
        self.day.is_none() && !sentence.ahead && !just && !another
    }

    /// Whether something happened that day in the afternoon, and this time follows soon.
    fn is_after_pm(&self, day: jiff::civil::Date, time: jiff::civil::Time) -> bool {
        self.found.iter().chain(&self.loose).any(|one| {
            one.moment.date == Some(day)
                && one.moment.time.is_some_and(|start| {
                    start.hour() >= 12 && (0..=super::SOON).contains(&time.duration_since(start).as_secs())
                })
        })
    }
}

/// “Um 21:40 ausgestiegen, gemerkt so gegen viertel nach zehn”: an hour in words that follows one of the same evening.
fn is_told_behind(told: &Told, later: Time, sentence: &Sentence<'_>) -> bool {
    let text = sentence.folded.get(told.at.clone()).unwrap_or_default();
    let mut before = sentence.clauses.iter().flat_map(|clause| &clause.told);
    !text.contains(|c: char| c.is_ascii_digit())
        && before.any(|one| {
            one.at.end <= told.at.start
                && one.moment.time.is_some_and(|start| {
                    start.hour() >= 12 && (0..=super::SOON).contains(&later.duration_since(start).as_secs())
                })
        })
}

/// “It was NOT Friday”, “nicht am Montag, sondern …”: that is no time of anything.
pub(super) fn is_refused(told: &Told, folded: &str) -> bool {
    const LED: [&str; 14] = [
        "on", "at", "am", "um", "den", "der", "the", "i", "paa", "kl", "klokka", "klokken", "erst", "this",
    ];
    if is_described(told, folded) {
        return true;
    }
    let head = folded.get(..told.at.start).unwrap_or_default();
    let mut words = head.trim_end().rsplit([' ', '\n', '\'']).take(3);
    let not = words.find(|word| !LED.contains(&word.trim_end_matches('.')));
    not.is_some_and(|word| matches!(word, "not" | "t" | "nicht" | "nich" | "ikke" | "ikkje"))
        && !head.trim_end().ends_with("erst")
}

/// “The export sat in the public folder from 14 September”, “lag ab Montag offen”: a state with its beginning.
pub(super) fn lasts_from(told: &Told, clause: &Clause, folded: &str) -> bool {
    let from = clause.at.start.min(told.at.start);
    let head = folded.get(from..told.at.start).unwrap_or_default();
    let mut words = words_of(head).rev();
    let led = words.find(|word| !matches!(*word, "the" | "about" | "around" | "ca" | "etwa" | "dem" | "den" | "kl"));
    let starts = led.is_some_and(|word| matches!(word, "from" | "ab" | "fra" | "fraa"));
    let near: Vec<&str> = words.take(7).collect();
    let is = |list: &[&str], word: &str| {
        list.iter()
            .any(|end| word == *end || (end.len() > 4 && word.ends_with(end)))
    };
    let letter = near.first().is_some_and(|word| is(&DOCUMENTS, word));
    let spans = clause.told.iter().any(|one| one.ends_span);
    // “From 8:40 this morning none of the readers worked”.
    let opens = near.is_empty() && told.moment.time.is_some();
    starts && !letter && !spans && (opens || near.iter().any(|word| is(&LASTING_STATES, word)))
}

/// “Klebte gestern ab 8 Uhr an der Tür”, “starting Sunday at 9:30 p.m.”: a beginning, whatever the verb.
pub(super) fn is_led_from(told: &Told, folded: &str) -> bool {
    let head = folded.get(..told.at.start).unwrap_or_default().trim_end();
    let led = head.rsplit(' ').next().unwrap_or_default();
    let inside = folded.get(told.at.clone()).unwrap_or_default();
    matches!(led, "ab" | "starting" | "beginning") || inside.contains(" ab ")
}

/// “Das ging bis 13:55 Uhr”, “flom fram til kl. 13.15”: deadlines were left out before.
pub(super) fn is_end(told: &Told, folded: &str) -> bool {
    let head = folded.get(..told.at.start).unwrap_or_default();
    let mut words = words_of(head).rev().filter(|word| {
        !matches!(
            *word,
            "kl" | "klokka" | "klokken" | "um" | "gegen" | "about" | "around" | "ca"
        )
    });
    let until = words
        .next()
        .is_some_and(|word| matches!(word, "bis" | "until" | "till" | "til"));
    let until = until || lasted_until(head);
    let end = told.until || (until && told.moment.time.is_some());
    end && !told.ends_span && !folded.contains("erreich") && !folded.contains("reach")
}

/// “Lå ute til de ble trukket tilbake kl. 13.40”: what was done then ended it.
fn lasted_until(head: &str) -> bool {
    const WHO: [&str; 18] = [
        "de", "den", "det", "dei", "vi", "jeg", "eg", "it", "they", "we", "i", "he", "she", "wir", "ich", "er", "sie",
        "es",
    ];
    let clause = head.rsplit([',', ';', ':', '.']).next().unwrap_or_default();
    let words: Vec<&str> = words_of(clause).collect();
    let near = words.get(words.len().saturating_sub(9)..).unwrap_or_default();
    near.windows(2).any(
        |pair| matches!(pair, [until, who] if matches!(*until, "til" | "until" | "till" | "bis") && WHO.contains(who)),
    )
}

/// Things that are named by their day: “the mail from Monday”.
const DOCUMENTS: [&str; 24] = [
    "mail", "mails", "email", "message", "letter", "list", "backup", "copy", "file", "version", "report", "invoice",
    "photo", "minutes", "data", "records", "brev", "liste", "lista", "epost", "melding", "kopi", "fil", "rapport",
];
/// How a thing is, or stands, for a while.
const LASTING_STATES: [&str; 34] = [
    "open",
    "public",
    "visible",
    "accessible",
    "readable",
    "online",
    "exposed",
    "reachable",
    "down",
    "sat",
    "lay",
    "stood",
    "hung",
    "unlocked",
    "available",
    "downloadable",
    "offen",
    "sichtbar",
    "zugaenglich",
    "abrufbar",
    "lesbar",
    "einsehbar",
    "erreichbar",
    "lag",
    "lagen",
    "stand",
    "hing",
    "ope",
    "aapen",
    "aapent",
    "synlig",
    "tilgjengelig",
    "laa",
    "laag",
];
