//! Observables: addresses, hosts, links, hashes, file names. Defanged ones (`hxxp`, `[.]`, `(at)`) are understood.

mod around;
mod defang;
mod wrapped;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::model::verdict::Ioc;
use around::Place;

/// At most so many are kept.
const MOST: usize = 200;
/// No more of a text is looked at, bytes.
const LONGEST: usize = 1 << 20;

static URL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)\b(?:https?|ftps?|sftp|tcp|udp|wss?|ssh|smb|ldaps?|rmi|telnet|rdp)://(?:\[[0-9a-f:.]{2,45}\])?[^\s<>"'`„“”»«\]}|\\^]+"#).ok()
});
static EMAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}\b").ok()
});
static IPV4: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\b\d{1,3}(?:\.\d{1,3}){3}\b").ok());
static IPV6: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}").ok());
static HASH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\b(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})\b").ok());
// Ranges of letters: `\p{L}` a hundred times over is an automaton that takes longer to build than a mail to read.
static FILE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^|[\s„“\x22'(/\\])([a-z0-9À-\x{1FFF}\x{3040}-\x{D7FF}][a-z0-9À-\x{1FFF}\x{3040}-\x{D7FF}_.()-]*\.(?:exe|dll|scr|js|jse|vbs|vbe|wsf|hta|lnk|bat|cmd|ps1|jar|iso|img|docm|xlsm|pptm|dotm|xlsb|xll|chm|cab|ace|pif|cpl|reg|svg|vhdx?|msix|appx|tgz|py|one|msi|apk|zip|rar|7z|gz|html?|php|sh|elf|bin)|[a-z0-9À-\x{1FFF}_!-]*(?:DECRYPT|RECOVER|RESTORE|README|RANSOM)[a-z0-9À-\x{1FFF}_!-]*\.txt)\b").ok()
});
static DOMAIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,24}|xn--[a-z0-9-]{2,40})\b").ok()
});

/// What a file that matters ends with.
const ENDINGS: &[&str] = &[
    "exe", "dll", "scr", "js", "jse", "vbs", "vbe", "wsf", "hta", "lnk", "bat", "cmd", "ps1", "jar", "iso", "img",
    "docm", "xlsm", "pptm", "dotm", "xlsb", "xll", "chm", "cab", "ace", "pif", "cpl", "reg", "svg", "vhd", "vhdx",
    "msix", "appx", "tgz", "py", "one", "msi", "apk", "zip", "rar", "7z", "gz", "htm", "html", "php", "sh", "elf",
    "bin", "txt",
];

/// Endings that are top-level domains and not files or abbreviations.
const TLDS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "co", "me", "tv", "cc", "ru", "su", "cn",
    "de", "at", "ch", "li", "no", "se", "dk", "fi", "is", "nl", "be", "lu", "fr", "it", "es", "pt", "pl", "cz", "sk",
    "hu", "ro", "bg", "gr", "tr", "uk", "ie", "eu", "us", "ca", "mx", "br", "ar", "cl", "in", "pk", "id", "my", "sg",
    "th", "vn", "ph", "jp", "kr", "tw", "hk", "au", "nz", "za", "ng", "ke", "eg", "ir", "il", "ae", "sa", "ua", "by",
    "kz", "lt", "lv", "ee", "hr", "si", "rs", "ba", "mk", "al", "md", "ge", "am", "az", "xyz", "top", "site", "online",
    "shop", "store", "live", "club", "icu", "app", "dev", "cloud", "link", "click", "work", "life", "world", "space",
    "website", "tech", "pro", "name", "mobi", "ws", "tk", "ml", "ga", "cf", "gq", "pw", "to", "ly", "gl", "gg", "fm",
    "la", "example", "test", "invalid", "onion", "bank", "email", "support", "services", "digital", "page", "web",
];

/// What is known of whom a text belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own<'a> {
    /// The organisation's domains, lower case.
    pub(crate) domains: &'a [String],
    /// Addresses that are no observables: the reporter's and the mailbox's, lower case.
    pub(crate) people: &'a [String],
}

/// Whether four numbers of a text are a version, a chapter or the like, and no address.
pub(crate) fn is_number(text: &str, name: &str) -> bool {
    let Some(start) = text.find(name) else { return false };
    Place::of("ip", text, 0, start..start.saturating_add(name.len())).is_other()
}

/// The observables of a text, sorted within their kind by place.
pub(crate) fn find(text: &str, own: Own<'_>) -> Vec<Ioc> {
    let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
    let text = around::without_marks(&defang::refang(text));
    let mut finder = Finder {
        own,
        seen: BTreeSet::new(),
        found: Vec::new(),
    };
    let mut rest = text;
    for (regex, kind) in [
        (&URL, "url"),
        (&EMAIL, "email"),
        (&HASH, "hash"),
        (&IPV4, "ip"),
        (&IPV6, "ip"),
        (&FILE, "file"),
        (&DOMAIN, "domain"),
    ] {
        rest = finder.take(&rest, regex, kind);
    }
    finder.found.truncate(MOST);
    finder.found
}

/// Whether a full stop is followed by what may be a file's ending of [`FILE`].
fn may_name_a_file(text: &str) -> bool {
    text.match_indices('.').any(|(place, _)| {
        let after = text.get(place.saturating_add(1)..).unwrap_or_default();
        let mut letters = after.bytes().take_while(u8::is_ascii_alphanumeric);
        let ending: String = letters
            .by_ref()
            .take(5)
            .map(|byte| char::from(byte.to_ascii_lowercase()))
            .collect();
        ENDINGS.contains(&ending.as_str())
    })
}

/// Without the punctuation of the sentence: a bracket that was opened before the link does not belong to it.
fn trimmed(text: &str) -> &str {
    let mut text = text;
    loop {
        let shorter = text.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'']);
        let shorter = match shorter.strip_suffix(')') {
            Some(open) if shorter.matches('(').count() < shorter.matches(')').count() => open,
            _ => shorter,
        };
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

struct Finder<'a> {
    own: Own<'a>,
    seen: BTreeSet<(String, String)>,
    found: Vec<Ioc>,
}

impl Finder<'_> {
    /// Takes the matches of one kind out of the text, so that the host of a link is not found again as a domain.
    fn take(&mut self, text: &str, regex: &LazyLock<Option<Regex>>, kind: &str) -> String {
        // Most mails hold none; a byte tells that faster than an automaton.
        let possible = match kind {
            "url" => text.contains("://"),
            "email" => text.contains('@'),
            "ip" | "domain" => text.contains(['.', ':']),
            "file" => may_name_a_file(text),
            _ => true,
        };
        if !possible {
            return text.to_owned();
        }
        let Some(regex) = regex.as_ref() else {
            return text.to_owned();
        };
        let mut left = String::with_capacity(text.len());
        let mut from = 0;
        // Only a file's name needs a group, and groups cost ten times as much.
        let whole = (kind != "file").then(|| regex.find_iter(text));
        let groups = (kind == "file").then(|| regex.captures_iter(text).filter_map(|found| found.get(1)));
        for found in whole.into_iter().flatten().chain(groups.into_iter().flatten()) {
            let place = Place::of(kind, text, from, found.range());
            if found.start() < from || !(place.is_other() || self.put(kind, place.name())) {
                continue;
            }
            left.push_str(text.get(from..place.start()).unwrap_or_default());
            left.push(' ');
            from = place.end();
            if self.found.len() >= MOST {
                break;
            }
        }
        left.push_str(text.get(from..).unwrap_or_default());
        left
    }

    /// Whether the match is one of its kind.
    fn put(&mut self, kind: &str, text: &str) -> bool {
        let text = trimmed(text);
        let (kind, value) = match kind {
            "url" => {
                if let Some(real) = wrapped::unwrap(text) {
                    self.put("url", &real);
                }
                ("url", text.to_owned())
            }
            "hash" => match text.len() {
                128 => ("sha512", text.to_lowercase()),
                64 => ("sha256", text.to_lowercase()),
                40 => ("sha1", text.to_lowercase()),
                _ => ("md5", text.to_lowercase()),
            },
            "ip" => {
                // `198.51.100.0/28`: a net stays one.
                let (ip, net) = text.split_once('/').map_or((text, None), |(ip, bits)| (ip, Some(bits)));
                match (ip.parse::<std::net::IpAddr>(), net) {
                    (Ok(ip), _) if ip.is_unspecified() => return false,
                    (Ok(ip), Some(bits)) => ("ip", format!("{ip}/{bits}")),
                    (Ok(ip), None) => ("ip", ip.to_string()),
                    (Err(_), _) => return false,
                }
            }
            "domain" if !is_domain(text) => return false,
            "domain" => ("domain", text.to_lowercase()),
            "email" => ("email", text.to_lowercase()),
            _ => (kind, text.to_owned()),
        };
        if kind == "email" && self.own.people.contains(&value) {
            return true;
        }
        if self.seen.insert((kind.to_owned(), value.clone())) {
            let own = host_of(kind, &value).is_some_and(|host| self.is_own(&host));
            self.found.push(Ioc {
                kind: kind.to_owned(),
                value,
                own,
            });
        }
        true
    }

    fn is_own(&self, host: &str) -> bool {
        self.own.domains.iter().any(|domain| {
            host == domain
                || host
                    .strip_suffix(domain.as_str())
                    .is_some_and(|rest| rest.ends_with('.'))
        })
    }
}

fn is_domain(text: &str) -> bool {
    let lower = text.to_lowercase();
    let ending = lower.rsplit('.').next().unwrap_or_default();
    let labels_long = lower.split('.').all(|label| !label.is_empty());
    // “z.B. am” and “d.h.” look like domains; a name has a label of three letters somewhere or a digit.
    let named = lower.split('.').rev().skip(1).any(|label| label.len() >= 2);
    labels_long && named && (TLDS.contains(&ending) || ending.starts_with("xn--"))
}

fn host_of(kind: &str, value: &str) -> Option<String> {
    match kind {
        "domain" => Some(value.to_owned()),
        "email" => value.rsplit_once('@').map(|(_, host)| host.to_owned()),
        "url" => {
            let rest = value.split_once("://")?.1;
            let host = rest.split(['/', '?', '#']).next()?;
            let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
            let host = match host.strip_prefix('[') {
                Some(address) => address.split(']').next().unwrap_or_default(),
                None => host.split_once(':').map_or(host, |(host, _)| host),
            };
            Some(host.to_lowercase())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String, bool)> {
        let domains = ["example.org".to_owned()];
        let people = ["erika@example.org".to_owned()];
        find(
            text,
            Own {
                domains: &domains,
                people: &people,
            },
        )
        .into_iter()
        .map(|ioc| (ioc.kind, ioc.value, ioc.own))
        .collect()
    }

    #[test]
    fn defanged_and_plain_observables_are_found_once() {
        let text = "Link hxxps://evil[.]example[.]com/login?x=1, nochmal hxxps://evil[.]example[.]com/login?x=1.\n\
                    Absender ceo(at)evil.example.com, Server 198.51.100[.]7 und 2001:db8::1, srv7.example.org, \
                    d41d8cd98f00b204e9800998ecf8427e, Anhang „Rechnung_4711.docm“. Von erika@example.org";
        let found = found(text);
        for want in [
            ("url", "https://evil.example.com/login?x=1", false),
            ("email", "ceo@evil.example.com", false),
            ("ip", "198.51.100.7", false),
            ("ip", "2001:db8::1", false),
            ("domain", "srv7.example.org", true),
            ("md5", "d41d8cd98f00b204e9800998ecf8427e", false),
            ("file", "Rechnung_4711.docm", false),
        ] {
            assert!(
                found.contains(&(want.0.into(), want.1.into(), want.2)),
                "{want:?} in {found:?}"
            );
        }
        assert_eq!(found.len(), 7, "{found:?}");
    }

    #[test]
    fn every_way_to_take_the_sting_out_of_a_link_is_undone() {
        for (text, kind, value) in [
            ("hxxp[:]//evil[.]com/a", "url", "http://evil.com/a"),
            ("hXXps[://]evil[.]com/a)", "url", "https://evil.com/a"),
            ("h**ps://evil.com/x.", "url", "https://evil.com/x"),
            ("evil dot example dot com", "domain", "evil.example.com"),
            ("ceo at evil dot com", "email", "ceo@evil.com"),
            ("ceo{at}evil{dot}com", "email", "ceo@evil.com"),
            ("evil\\.com", "domain", "evil.com"),
            ("198.51.100[.]7:8080", "ip", "198.51.100.7"),
            ("http://[2001:db8::1]:8080/x", "url", "http://[2001:db8::1]:8080/x"),
            ("(https://en.example.com/a_(b))", "url", "https://en.example.com/a_(b)"),
            ("!!README_DECRYPT!!.txt liegt da", "file", "!!README_DECRYPT!!.txt"),
        ] {
            let found = found(text);
            assert!(
                found.iter().any(|ioc| ioc.0 == kind && ioc.1 == value),
                "{value} not in {found:?}"
            );
        }
        assert_eq!(found("Connect the dot to the line at the dot marked blue."), []);
    }

    #[test]
    fn ordinary_words_are_no_observables() {
        assert_eq!(
            found("z.B. am 05.10.2026 um 09:20 Uhr, d.h. heute. Siehe Nr. 3.2 und 12:30:45."),
            []
        );
        assert_eq!(found("999.999.999.999 und a.b"), []);
    }
}
