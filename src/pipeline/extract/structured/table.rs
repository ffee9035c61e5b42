//! Tables of events: the comma-separated lists in which clearing houses tell a network's owner about its hosts.
//!
//! A log that a person attaches as evidence has addresses and times too, of others. Only a table that also says of which
//! network each address is, or what was seen there, is such a list.

use std::net::IpAddr;

use jiff::tz::TimeZone;

use super::events::{self, Event};
use super::sheet::Sheet;
use super::times::{self, Moment};
use super::{EVENTS, MOST};
use crate::model::document::{FormKind, Reading};
use crate::model::time::Stamp;

/// Rows in which the words of a column are looked at.
const LOOKED: usize = 50;
/// Columns, compared by their letters and digits: the address of the owner's host.
const ADDRESS: &[&str] = &[
    "ip",
    "srcip",
    "sourceip",
    "ipaddress",
    "ipaddr",
    "ipv4",
    "ipv6",
    "address",
    "sourceaddress",
    "ipadresse",
    "quellip",
    "kildeip",
];
/// Its name.
const NAME: &[&str] = &[
    "hostname",
    "host",
    "srchostname",
    "sourcereversedns",
    "reversedns",
    "rdns",
    "fqdn",
];
/// When it was seen.
const TIME: &[&str] = &[
    "timestamp",
    "time",
    "date",
    "datetime",
    "seen",
    "lastseen",
    "firstseen",
    "detected",
    "sourcetime",
    "timesource",
    "timeutc",
    "timestamputc",
    "eventtime",
    "zeitstempel",
    "zeitpunkt",
    "zeit",
    "tidspunkt",
    "tid",
];
/// Of which network the address is.
const NETWORK: &[&str] = &[
    "asn",
    "as",
    "asname",
    "sourceasn",
    "srcasn",
    "cc",
    "geo",
    "sourcegeolocationcc",
];
/// What was seen.
const WHAT: &[&str] = &[
    "tag",
    "infection",
    "malware",
    "malwarename",
    "malwarefamily",
    "family",
    "feed",
    "feedname",
    "classification",
    "classificationtype",
    "classificationidentifier",
    "taxonomy",
    "eventtype",
    "severity",
];

/// What was seen, in columns that any log has: only words of [`SEEN`] in them make a list of events.
const LOOSE: &[&str] = &[
    "type",
    "category",
    "event",
    "threat",
    "alert",
    "description",
    "eventdescriptiontext",
];
/// Parts of the words by which clearing houses call what they see (`IntelMQ`'s and the Reference Security Incident
/// Taxonomy's names).
const SEEN: &[&str] = &[
    "bruteforce",
    "scanner",
    "scanning",
    "portscan",
    "botnet",
    "c2server",
    "commandandcontrol",
    "malware",
    "infected",
    "phishing",
    "ddos",
    "dos",
    "spam",
    "compromised",
    "vulnerable",
    "exploit",
    "openresolver",
    "amplifier",
    "blacklist",
    "proxy",
    "ransomware",
    "defacement",
    "leakedcredentials",
];

/// Reads the rows of a table, the first of them its head; nothing when it is no list of events.
pub(crate) fn read(rows: &[Vec<String>]) -> Option<Reading> {
    let (head, rows) = rows.split_first()?;
    events_of(&Columns::of(head, rows).filter(|columns| columns.owned)?, rows)
}

/// As [`read`], of a table that stands in a mail's own words: times and addresses are enough there to make each row an
/// observation. Whose the addresses are is not said then, so no host is named as concerned.
pub(crate) fn told(rows: &[Vec<String>]) -> Option<Reading> {
    let (head, rows) = rows.split_first()?;
    events_of(&Columns::of(head, rows)?, rows)
}

/// Whether cells are the head of such a table.
pub(crate) fn is_head(cells: &[String]) -> bool {
    Columns::of(cells, &[]).is_some()
}

fn events_of(columns: &Columns, rows: &[Vec<String>]) -> Option<Reading> {
    let all: Vec<Event> = rows
        .iter()
        .take(MOST)
        .filter_map(|row| columns.event(row))
        .take(EVENTS)
        .collect();
    // A head alone, or a table in which the column of addresses holds something else.
    if all.is_empty() || all.len().saturating_mul(2) < rows.len().min(EVENTS) {
        return None;
    }
    let mut sheet = Sheet::new(FormKind::Events);
    events::put(&mut sheet, &all);
    for event in &all {
        sheet.line(&event.heading);
    }
    if rows.len() > all.len() {
        sheet.note(format!(
            "{} rows of the table were not read; a human must look",
            rows.len().saturating_sub(all.len())
        ));
    }
    Some(sheet.done())
}

struct Columns {
    address: usize,
    name: Option<usize>,
    time: usize,
    what: Vec<usize>,
    /// Whether the table says of which network the addresses are, or what was seen there.
    owned: bool,
}

impl Columns {
    fn of(head: &[String], rows: &[Vec<String>]) -> Option<Self> {
        let bare: Vec<String> = head.iter().map(|cell| bare(cell)).collect();
        // The lists above are ordered by what says most, the columns are not.
        let first = |names: &[&str]| names.iter().find_map(|name| bare.iter().position(|cell| cell == name));
        let tells = |index: &usize| {
            let cell = bare.get(*index).map_or("", String::as_str);
            WHAT.contains(&cell) || (LOOSE.contains(&cell) && is_seen(rows, *index))
        };
        let what: Vec<usize> = (0..bare.len()).filter(tells).take(4).collect();
        Some(Self {
            owned: first(NETWORK).is_some() || !what.is_empty(),
            address: first(ADDRESS)?,
            name: first(NAME),
            time: first(TIME)?,
            what,
        })
    }

    fn event(&self, row: &[String]) -> Option<Event> {
        let cell = |index: usize| row.get(index).map_or("", |cell| cell.trim());
        let address: IpAddr = cell(self.address).parse().ok()?;
        let told: Vec<&str> = self
            .what
            .iter()
            .map(|index| cell(*index))
            .filter(|told| !told.is_empty())
            .collect();
        let name = self.name.map(cell).filter(|name| name.contains('.'));
        let mut heading = name.map_or_else(|| address.to_string(), |name| format!("{address} ({name})"));
        if !told.is_empty() {
            heading = format!("{heading}: {}", told.join(", "));
        } else if !self.owned {
            let all = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            heading = all.collect::<Vec<_>>().join(" · ");
        }
        Some(Event {
            heading,
            at: times::read(cell(self.time)).map(universal),
            systems: if self.owned {
                vec![name.map_or_else(|| address.to_string(), str::to_owned)]
            } else {
                Vec::new()
            },
            words: Vec::new(),
            ..Event::default()
        })
    }
}

/// Whether most of a column's first cells say what a clearing house sees.
fn is_seen(rows: &[Vec<String>], index: usize) -> bool {
    let cells: Vec<String> = rows
        .iter()
        .take(LOOKED)
        .filter_map(|row| row.get(index))
        .map(|cell| bare(cell))
        .collect();
    let seen = cells
        .iter()
        .filter(|cell| SEEN.iter().any(|word| cell.contains(word)))
        .count();
    seen > 0 && seen.saturating_mul(2) >= cells.len()
}

/// Clearing houses write UTC and leave it unsaid.
fn universal(moment: Moment) -> Moment {
    let without_offset = moment.text.len() == "2026-11-18T01:12:44".len();
    if without_offset {
        return Moment {
            instant: moment.instant,
            text: Stamp::new(moment.instant, &TimeZone::UTC).to_string(),
        };
    }
    moment
}

fn bare(cell: &str) -> String {
    cell.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Option<Reading> {
        let rows: Vec<Vec<String>> = text
            .lines()
            .map(|line| line.split(',').map(str::to_owned).collect())
            .collect();
        read(&rows)
    }

    #[test]
    fn a_list_of_hosts_becomes_one_observation_a_row() {
        let read = table(
            "timestamp,ip,port,hostname,tag,asn\n2026-11-18 01:12:44,192.0.2.12,3389,pc12.example.org,rdp,64500\n2026-11-18 \
             01:20:00,2001:db8::7,3389,,rdp,64500",
        )
        .unwrap();
        assert!(
            read.text.contains("192.0.2.12 (pc12.example.org): rdp"),
            "{}",
            read.text
        );
        let said: Vec<(&str, String)> = read
            .entries
            .iter()
            .map(|entry| (entry.labels[0].as_str(), format!("{:?}", entry.value)))
            .collect();
        assert!(
            said.iter()
                .any(|(field, value)| *field == "affected_systems" && value.contains("2001:db8::7"))
        );
        assert!(
            said.iter()
                .any(|(field, value)| *field == "occurred_from" && value.contains("2026-11-18T01:12:44+00:00")),
            "{said:?}"
        );
    }

    #[test]
    fn a_log_of_connections_is_evidence_and_no_list_of_ours() {
        assert_eq!(table("time,ip,request\n2026-11-18 01:12:44,192.0.2.12,GET /"), None);
        assert_eq!(table("time,ip,type\n2026-11-18 01:12:44,192.0.2.12,GET"), None);
        assert!(table("timestamp,ip,type\n2026-11-18 01:12:44,192.0.2.12,Brute-Force").is_some());
        assert_eq!(table("timestamp,ip,asn\nyesterday,our printer,7\nx,y,z"), None);
        assert_eq!(table("timestamp,ip,asn"), None);
        assert_eq!(table(""), None);
    }
}
