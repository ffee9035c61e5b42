//! Which half of the day an English hour is of.

use jiff::civil::Time;

use super::super::{Calendar, Moment};
use super::{Open, Told};

/// What says that it was before dawn.
const BY_NIGHT: [&str; 6] = [
    "overnight",
    "at night",
    "during the night",
    "middle of the night",
    "early hours",
    "small hours",
];

impl Calendar<'_> {
    /// An hour of either half of the day: what is past and usual; where both may be, nothing.
    pub(super) fn choose_half(&self, told: &mut Told, folded: &str, dated: bool) {
        let Some(time) = told.moment.time.filter(|_| told.open == Open::Half) else {
            return;
        };
        let later = time
            .hour()
            .checked_add(12)
            .and_then(|hour| Time::new(hour, time.minute(), 0, 0).ok());
        let Some(later) = later.filter(|_| (1..12).contains(&time.hour())) else {
            return;
        };
        if told.night.is_some() {
            return;
        }
        let at_night = ["night", "nacht", "natt"].iter().any(|word| folded.contains(word));
        let by_night = BY_NIGHT.iter().any(|words| folded.contains(words));
        let today = told.moment.date == Some(self.today());
        let past = |time| {
            let date = Some(told.moment.date.unwrap_or_else(|| self.today()));
            self.is_past(Moment {
                date,
                time: Some(time),
                ..told.moment
            })
        };
        // “Um halb neun” in a mail of the late evening: either.
        let either = told.moment.date.is_none_or(|date| date == self.today()) && past(later);
        let half = match time.hour() {
            // The afternoon has not come yet.
            _ if (today || (!dated && past(time))) && !past(later) => Some(time),
            1..=6 if by_night => Some(time),
            1..=4 if !at_night => Some(later),
            1..=6 => None,
            _ => (!either).then_some(time),
        };
        told.dropped |= half.is_none();
        told.moment.time = half.or(Some(time));
    }
}
