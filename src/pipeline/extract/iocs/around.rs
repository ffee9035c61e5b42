//! What stands around an observable: the word that makes four numbers a version, the header that makes an address an
//! identifier, the quotes around a name with spaces.

use std::net::{IpAddr, Ipv4Addr};
use std::ops::Range;

/// Bytes before a match that are looked at.
const BEFORE: usize = 120;
/// Headers that hold identifiers in the shape of addresses (RFC 5322, 3.6.4).
const MARKS: [&str; 4] = ["message-id", "in-reply-to", "references", "content-id"];
/// Words before numbers that count something else, or their endings, lower case.
const COUNTED: [&str; 31] = [
    "version",
    "versionen",
    "versions",
    "versjon",
    "versjonen",
    "utgave",
    "firmware",
    "build",
    "release",
    "kapitel",
    "kapittel",
    "chapter",
    "abschnitt",
    "avsnitt",
    "section",
    "clause",
    "ziffer",
    "oid",
    "az",
    "aktenzeichen",
    "saksnummer",
    "saksnr",
    "rechnung",
    "faktura",
    "invoice",
    "nr",
    "inventar",
    "inventarnummer",
    "kap",
    "ver",
    "rev",
];
/// Words before a number to call.
const CALLED: [&str; 10] = [
    "tel",
    "telefon",
    "telephone",
    "phone",
    "fax",
    "telefax",
    "mobil",
    "mobile",
    "tlf",
    "handy",
];
/// Between two numbers of one kind.
const JOINTS: [&str; 9] = ["und", "oder", "bzw", "and", "or", "og", "eller", "bis", "to"];
/// Programs whose names are spelt like any word, lower case.
const PROGRAMS: [&str; 32] = [
    "firefox",
    "chrome",
    "chromium",
    "edge",
    "safari",
    "opera",
    "thunderbird",
    "outlook",
    "java",
    "kernel",
    "linux",
    "windows",
    "apache",
    "tomcat",
    "nginx",
    "exim",
    "postfix",
    "dovecot",
    "samba",
    "debian",
    "ubuntu",
    "android",
    "ios",
    "citrix",
    "acrobat",
    "oracle",
    "php",
    "python",
    "perl",
    "drupal",
    "joomla",
    "confluence",
];
/// What names of fields and hosts end with, though they are spelt like a program's (`SrcIP`, `WebServer`).
const HOSTS: [&str; 12] = [
    "ip", "ipv4", "addr", "address", "host", "server", "client", "src", "dst", "peer", "pc", "box",
];
/// Names of platforms that look like a host's or a file's, lower case.
const PLATFORMS: [&str; 17] = [
    "asp.net",
    "ado.net",
    "vb.net",
    "ml.net",
    "system.io",
    "node.js",
    "vue.js",
    "next.js",
    "nuxt.js",
    "express.js",
    "three.js",
    "d3.js",
    "readme.txt",
    "readme.md",
    "changelog.md",
    "license.md",
    "react.js",
];
/// Lines that name a file and nothing else, lower case.
const FILES: [&str; 12] = [
    "datei",
    "dateiname",
    "anhang",
    "filename",
    "file",
    "file name",
    "attachment",
    "vedlegg",
    "fil",
    "filnavn",
    "filnamn",
    "name",
];

/// A match in its text.
pub(super) struct Place<'t> {
    kind: &'t str,
    text: &'t str,
    at: Range<usize>,
}

impl<'t> Place<'t> {
    /// The match with what belongs to it; nothing before `from` does.
    pub(super) fn of(kind: &'t str, text: &'t str, from: usize, at: Range<usize>) -> Self {
        let mut place = Self { kind, text, at };
        if kind == "ip" {
            place.widen_net();
        } else if kind == "file" {
            place.widen_name(from);
        }
        place
    }

    pub(super) fn name(&self) -> &'t str {
        self.text.get(self.at.clone()).unwrap_or_default()
    }

    pub(super) fn start(&self) -> usize {
        self.at.start
    }

    pub(super) fn end(&self) -> usize {
        self.at.end
    }

    /// Whether it only has the shape of its kind.
    pub(super) fn is_other(&self) -> bool {
        match self.kind {
            "ip" => self.is_number(),
            "hash" => self.name().len() == 40 && self.is_commit(),
            "url" => self.last_word().starts_with("xmlns") || self.last_word().starts_with("xsi:"),
            "file" | "domain" => PLATFORMS.contains(&self.name().to_lowercase().as_str()),
            _ => false,
        }
    }

    fn before(&self) -> &'t str {
        let start = self.text.floor_char_boundary(self.at.start.saturating_sub(BEFORE));
        let before = self.text.get(start..self.at.start).unwrap_or_default();
        before.rsplit('\n').next().unwrap_or_default()
    }

    fn after(&self) -> &'t str {
        let end = self.text.floor_char_boundary(self.at.end.saturating_add(BEFORE));
        let after = self.text.get(self.at.end..end).unwrap_or_default();
        after.split('\n').next().unwrap_or_default()
    }

    /// What the match is glued to.
    fn last_word(&self) -> &'t str {
        self.before().rsplit(char::is_whitespace).next().unwrap_or_default()
    }

    /// A version, a chapter, a number to call or of a case.
    fn is_number(&self) -> bool {
        let Ok(ip) = self.name().parse::<Ipv4Addr>() else {
            return false;
        };
        let (before, after) = (self.before(), self.after());
        let digit = |c: char| c.is_ascii_digit();
        // `1.3.6.1.4.1.311`; what a packet dump writes has one more number, a port.
        let more = after.strip_prefix('.').filter(|rest| rest.starts_with(digit));
        let port = more.is_some_and(|rest| {
            let number = rest.split(|c| !digit(c)).next().unwrap_or_default();
            let last = !rest
                .get(number.len()..)
                .is_some_and(|rest| rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(digit)));
            last && number.parse::<u16>().is_ok_and(|number| number > 20)
        });
        let longer = before.strip_suffix('.').is_some_and(|rest| rest.ends_with(digit)) || (more.is_some() && !port);
        // `12.3.4.5/2026`; the length of a net has two digits at most.
        let dated = after
            .strip_prefix('/')
            .is_some_and(|rest| rest.bytes().take_while(u8::is_ascii_digit).count() > 2);
        longer || dated || counted(before, ip)
    }

    fn is_commit(&self) -> bool {
        let before = self.before().trim_end_matches(|c: char| !c.is_alphanumeric());
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let word = word.to_lowercase();
        ["git", "changeset", "revision"].contains(&word.as_str()) || word.ends_with("commit") || word == "commits"
    }

    /// The length of the net behind an address, where the address is a net's and no host's in it.
    fn widen_net(&mut self) {
        let after = self.after();
        let Some(rest) = after.strip_prefix('/') else { return };
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Some(bits) = rest.get(..digits).and_then(|bits| bits.parse::<u32>().ok()) else {
            return;
        };
        let host = match self.name().parse::<IpAddr>() {
            Ok(IpAddr::V4(ip)) if bits < 32 => ip.to_bits() & u32::MAX.checked_shr(bits).unwrap_or(0) != 0,
            Ok(IpAddr::V6(ip)) if bits < 128 => ip.to_bits() & u128::MAX.checked_shr(bits).unwrap_or(0) != 0,
            _ => return,
        };
        // A longer number or a path is no length.
        let ends = rest
            .get(digits..)
            .is_some_and(|rest| !rest.starts_with(['/', '.', '-']) || rest == ".");
        if !host && digits <= 3 && (ends || rest.get(digits..).is_some_and(|rest| rest.starts_with(". "))) {
            self.at.end = self.at.end.saturating_add(digits).saturating_add(1);
        }
    }

    /// A name with spaces: in quotes, alone in a line behind a word for files, alone in a line as a path.
    fn widen_name(&mut self, from: usize) {
        let (before, after) = (self.before(), self.after());
        let lead = if after.starts_with(['"', '“', '”', '»', '«', '\'', '’', '‘']) {
            before
                .rsplit_once(['"', '„', '“', '«', '»', '\'', '‘'])
                .map(|(_, lead)| lead)
        } else if after.trim().is_empty() {
            let path = before.trim_start().get(1..3) == Some(":\\");
            let labelled = before.split_once(": ").filter(|(label, _)| {
                let label = label.trim().to_lowercase();
                FILES.contains(&label.as_str())
            });
            match labelled {
                Some((_, lead)) => Some(lead.rsplit('\\').next().unwrap_or_default()),
                None if path => before.rsplit_once('\\').map(|(_, lead)| lead),
                None => None,
            }
        } else {
            None
        };
        let fits = |lead: &&str| {
            let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-' | '.' | '(' | ')' | '+' | '&');
            lead.len() <= 80 && lead.chars().all(plain) && lead.split(' ').count() <= 8 && !lead.starts_with(' ')
        };
        if let Some(lead) = lead.filter(fits) {
            self.at.start = self.at.start.saturating_sub(lead.len()).max(from);
        }
    }
}

/// Whether the word before says that the numbers are no address.
fn counted(before: &str, ip: Ipv4Addr) -> bool {
    let mut joined = false;
    for token in before.split_whitespace().rev().take(6) {
        let bare = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '§');
        let word = bare.to_lowercase();
        let numbers = word.contains('.') && word.chars().all(|c| c.is_ascii_digit() || c == '.');
        if numbers || JOINTS.contains(&word.as_str()) || (word.is_empty() && token.len() <= 2) {
            joined = true;
            continue;
        }
        // `Nr.:`, `Version=`, `Produkt-Version`.
        let last = word.rsplit(['-', '/', '=', '_']).next().unwrap_or_default();
        let counts =
            last.starts_with('§') || COUNTED.contains(&last) || last.ends_with("version") || last.ends_with("versjon");
        return CALLED.contains(&last)
            || (counts && (!joined || small(ip)))
            || (!joined && small(ip) && is_program(token, bare));
    }
    false
}

/// `OpenSSH`, `Firefox/`, a name that only a program has.
fn is_program(token: &str, bare: &str) -> bool {
    let word = bare.rsplit(['(', '/', '"']).next().unwrap_or_default();
    // “Firefox: 1.2.3.4” may be anything, “Chrome/1.2.3.4” is how programs call themselves (RFC 9110, 10.1.5).
    let plain = token.ends_with(|c: char| c.is_alphanumeric() || c == '/');
    let lower = word.to_lowercase();
    let inner = word
        .chars()
        .zip(word.chars().skip(1))
        .any(|(first, second)| first.is_lowercase() && second.is_uppercase());
    let spelt = inner && word.chars().all(char::is_alphabetic) && !HOSTS.iter().any(|host| lower.ends_with(host));
    plain && (spelt || PROGRAMS.contains(&lower.as_str()))
}

/// Numbers as versions have them; the few addresses among those are known by heart, or private.
fn small(ip: Ipv4Addr) -> bool {
    let [first, second, ..] = ip.octets();
    let known = [[1, 1, 1, 1], [8, 8, 8, 8], [8, 8, 4, 4], [9, 9, 9, 9], [1, 0, 0, 1]].contains(&ip.octets());
    first < 172 && (second < 64) && !known && (first != 10 || second < 10) && first != 127
}

/// The text without the lines of a header that hold identifiers, and without their folded rest.
pub(super) fn without_marks(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    if !MARKS.iter().any(|mark| lower.contains(mark)) {
        return text.to_owned();
    }
    let mut left = String::with_capacity(text.len());
    let mut within = false;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches(['>', '*', ' ', '\t', '|']);
        let name = bare.split_once(':').map(|(name, _)| name.to_ascii_lowercase());
        let named = name.is_some_and(|name| {
            let name = name.trim_end_matches(['*', ' ']);
            MARKS.contains(&name) || name.ends_with("-message-id")
        });
        // The rest of a folded header holds nothing but identifiers.
        within = named || (within && bare.starts_with('<') && bare.trim_end().ends_with('>'));
        if within {
            left.push('\n');
        } else {
            left.push_str(line);
        }
    }
    left
}

#[cfg(test)]
mod tests;
