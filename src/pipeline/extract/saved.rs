//! When a document says that it was last saved. Runs in a worker process, like every look into a document.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::model::document::Format;
use crate::pipeline::extract::docx::package;

/// Bytes of the properties that are looked at: a document has some hundred.
const PROPERTIES: u64 = 64 << 10;
/// Characters of a date.
const LONGEST: usize = 40;

/// When an Office document was last saved: `docProps/core.xml` (ECMA-376 part 2, 8), `meta.xml` (ODF 1.3 part 3, 4.3.4).
/// Whatever is broken there states nothing.
pub(super) fn when(format: Format, bytes: &[u8]) -> Option<Timestamp> {
    let zipped = matches!(format, Format::Docx | Format::Odt | Format::Sheet) && bytes.starts_with(b"PK");
    if !zipped {
        return None;
    }
    let mut package = package::open(bytes, "document").ok()?;
    [("docProps/core.xml", "dcterms:modified"), ("meta.xml", "dc:date")]
        .into_iter()
        .find_map(|(part, element)| {
            let (xml, _) = package.read_start(part, PROPERTIES).ok()?;
            moment(element_of(&xml, element)?)
        })
}

/// The words inside the first element of that name. The properties hold no elements inside one another.
fn element_of<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{name}"))?;
    let (_, inner) = rest.split_once('>')?;
    inner.split('<').next()
}

/// RFC 3339, or a local time, which is taken for universal: who compares documents of one house compares like with like.
fn moment(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    let local = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
    text.parse::<Timestamp>()
        .ok()
        .or_else(|| local().map(|zoned| zoned.timestamp()))
}

/// A date as PDF writes it (ISO 32000-1, 7.9.4): `D:20261005113000+02'00'`.
pub(super) fn of_pdf(text: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(text.get(..LONGEST.min(text.len()))?).ok()?;
    let text = text.trim().trim_start_matches("D:");
    let number = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<i8>().ok());
    let year = text.get(..4)?.parse::<i16>().ok()?;
    let at = DateTime::new(
        year,
        number(4, 6).unwrap_or(1),
        number(6, 8).unwrap_or(1),
        number(8, 10).unwrap_or(0),
        number(10, 12).unwrap_or(0),
        number(12, 14).unwrap_or(0),
        0,
    )
    .ok()?;
    let offset = text.get(14..).and_then(|zone| {
        let hours = zone.get(1..3)?.parse::<i32>().ok()?;
        let minutes = zone
            .get(4..6)
            .and_then(|minutes| minutes.parse::<i32>().ok())
            .unwrap_or(0);
        let seconds = hours.checked_mul(3_600)?.checked_add(minutes.checked_mul(60)?)?;
        let seconds = if zone.starts_with('-') {
            seconds.checked_neg()?
        } else {
            seconds
        };
        jiff::tz::Offset::from_seconds(seconds).ok()
    });
    let zone = offset.map_or(TimeZone::UTC, jiff::tz::Offset::to_time_zone);
    at.to_zoned(zone).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_of_documents_are_read_and_broken_ones_are_none() {
        let told = |text: &str| of_pdf(text.as_bytes()).map(|at| at.to_string());
        assert_eq!(told("D:20261005113000+02'00'").as_deref(), Some("2026-10-05T09:30:00Z"));
        assert_eq!(told("D:20261005113000Z").as_deref(), Some("2026-10-05T11:30:00Z"));
        assert_eq!(told("D:2026").as_deref(), Some("2026-01-01T00:00:00Z"));
        for broken in ["", "D:", "D:99999999999999", "D:é", "\u{feff}"] {
            assert_eq!(told(broken), None, "{broken}");
        }
        let xml = "<cp:x><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-10-05T09:30:00Z</dcterms:modified></cp:x>";
        let at = moment(element_of(xml, "dcterms:modified").unwrap());
        assert_eq!(at.unwrap().to_string(), "2026-10-05T09:30:00Z");
        assert_eq!(
            moment("2026-10-05T09:30:00.123456789").unwrap().as_second(),
            1_791_192_600
        );
        assert_eq!(moment(&"9".repeat(5_000)), None);
        assert_eq!(when(Format::Docx, b"PK\x03\x04broken"), None);
    }
}
