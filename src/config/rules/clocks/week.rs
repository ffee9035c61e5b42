//! The team's working week, and whose public holidays it keeps.

use jiff::civil::{Time, Weekday};
use serde::Deserialize;

/// Working hours of one day: `08:00-12:00`. `24:00` ends with the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Span {
    /// Begin of work.
    pub from: Time,
    /// End of work.
    pub to: Time,
}

/// A text that is no span.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no span of the day; write begin and end, such as 08:00-16:30")]
pub struct NotASpan(String);

impl TryFrom<String> for Span {
    type Error = NotASpan;

    fn try_from(text: String) -> Result<Self, NotASpan> {
        let read = |time: &str| match time.trim() {
            "24:00" => Some(Time::MAX),
            time => Time::strptime("%H:%M", time).ok(),
        };
        text.split_once('-')
            .and_then(|(from, to)| {
                Some(Self {
                    from: read(from)?,
                    to: read(to)?,
                })
            })
            .ok_or(NotASpan(text))
    }
}

/// The working hours of each day; a day not given is free.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Week {
    /// Monday.
    #[serde(default)]
    pub mon: Vec<Span>,
    /// Tuesday.
    #[serde(default)]
    pub tue: Vec<Span>,
    /// Wednesday.
    #[serde(default)]
    pub wed: Vec<Span>,
    /// Thursday.
    #[serde(default)]
    pub thu: Vec<Span>,
    /// Friday.
    #[serde(default)]
    pub fri: Vec<Span>,
    /// Saturday.
    #[serde(default)]
    pub sat: Vec<Span>,
    /// Sunday.
    #[serde(default)]
    pub sun: Vec<Span>,
}

impl Week {
    /// The working hours of a weekday, in order.
    pub fn of(&self, day: Weekday) -> &[Span] {
        match day {
            Weekday::Monday => &self.mon,
            Weekday::Tuesday => &self.tue,
            Weekday::Wednesday => &self.wed,
            Weekday::Thursday => &self.thu,
            Weekday::Friday => &self.fri,
            Weekday::Saturday => &self.sat,
            Weekday::Sunday => &self.sun,
        }
    }

    /// Whether nobody ever works.
    pub fn is_empty(&self) -> bool {
        self.days().iter().all(|(_, spans)| spans.is_empty())
    }

    fn days(&self) -> [(&'static str, &[Span]); 7] {
        [
            ("mon", &self.mon),
            ("tue", &self.tue),
            ("wed", &self.wed),
            ("thu", &self.thu),
            ("fri", &self.fri),
            ("sat", &self.sat),
            ("sun", &self.sun),
        ]
    }

    /// Names spans that end before they begin or run into one another.
    pub(super) fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        for (day, spans) in self.days() {
            let backwards = spans.iter().any(|span| span.from >= span.to);
            let crossing = spans
                .iter()
                .zip(spans.iter().skip(1))
                .any(|(one, next)| next.from < one.to);
            if backwards || crossing {
                complain(
                    &format!("working_time.{day}"),
                    "write the spans of a day in order, each ending after it begins and before the next".into(),
                );
            }
        }
    }
}

/// Whose public holidays are kept. Germany's differ by state; `DE` has only those that hold everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Region {
    /// Germany, only what holds in every state.
    #[serde(rename = "DE")]
    De,
    /// Baden-Württemberg.
    #[serde(rename = "DE-BW")]
    DeBw,
    /// Bavaria, without what holds only in some of its communes.
    #[serde(rename = "DE-BY")]
    DeBy,
    /// Berlin.
    #[serde(rename = "DE-BE")]
    DeBe,
    /// Brandenburg.
    #[serde(rename = "DE-BB")]
    DeBb,
    /// Bremen.
    #[serde(rename = "DE-HB")]
    DeHb,
    /// Hamburg.
    #[serde(rename = "DE-HH")]
    DeHh,
    /// Hesse.
    #[serde(rename = "DE-HE")]
    DeHe,
    /// Mecklenburg-Vorpommern.
    #[serde(rename = "DE-MV")]
    DeMv,
    /// Lower Saxony.
    #[serde(rename = "DE-NI")]
    DeNi,
    /// North Rhine-Westphalia.
    #[serde(rename = "DE-NW")]
    DeNw,
    /// Rhineland-Palatinate.
    #[serde(rename = "DE-RP")]
    DeRp,
    /// Saarland.
    #[serde(rename = "DE-SL")]
    DeSl,
    /// Saxony.
    #[serde(rename = "DE-SN")]
    DeSn,
    /// Saxony-Anhalt.
    #[serde(rename = "DE-ST")]
    DeSt,
    /// Schleswig-Holstein.
    #[serde(rename = "DE-SH")]
    DeSh,
    /// Thuringia.
    #[serde(rename = "DE-TH")]
    DeTh,
    /// Norway.
    #[serde(rename = "NO")]
    No,
}
