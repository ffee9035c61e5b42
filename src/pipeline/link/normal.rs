//! Values in the form in which they are compared.

use crate::config::Settings;
use crate::config::rules::kinds::lexicon::fold;
use crate::config::rules::linking::LinkRules;
use crate::model::address::Address;
use crate::model::verdict::LinkKey;

/// Longer values are cut: nobody writes a name of this length by hand.
const LONGEST: usize = 250;

/// At most [`LONGEST`] characters.
pub(super) fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// A Message-ID without angle brackets and spaces; none when nothing is left.
pub(super) fn message_id(id: &str) -> Option<String> {
    let id = LinkKey::thread(id).value;
    (id.len() >= 3).then_some(id)
}

/// A subject without reply and forward marks, tags, labels, case and punctuation.
pub(super) fn subject(subject: &str) -> String {
    const MARKS: [&str; 14] = [
        "re",
        "aw",
        "fw",
        "fwd",
        "wg",
        "sv",
        "vs",
        "antw",
        "antwort",
        "videresendt",
        "weitergeleitet",
        "tr",
        "vb",
        "ref",
    ];
    let mut rest = subject.trim();
    for _ in 0..20 {
        let before = rest;
        if let Some((mark, after)) = rest.split_once(':') {
            let name = mark
                .trim()
                .trim_end_matches(|c: char| c.is_ascii_digit() || "[]()".contains(c));
            if MARKS.contains(&name.to_lowercase().as_str()) {
                rest = after.trim_start();
            }
        }
        // [VF-2026-0001], [EXT], [TLP:AMBER], [Spam?]
        if let Some((_, after)) = rest.strip_prefix('[').and_then(|inside| inside.split_once(']')) {
            rest = after.trim_start();
        }
        if rest == before {
            break;
        }
    }
    cut(&words(rest).join(" "))
}

/// The folded words of the first so many bytes of a text, with single spaces between them.
pub(super) fn folded(text: &str, most: usize) -> String {
    let text = text.get(..text.floor_char_boundary(most)).unwrap_or(text);
    let text = fold(text);
    let mut out = String::with_capacity(text.len());
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Folded words without punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The numbers by which a device is known: `INV-2020 1234` and `inv. 20201234` are the same. One text may give several
/// (inventory and serial number).
pub(super) fn device_ids(text: &str) -> Vec<String> {
    const NAMES: [&str; 22] = [
        "inv",
        "inventar",
        "inventarnummer",
        "inventarnr",
        "inventory",
        "asset",
        "tag",
        "sn",
        "serial",
        "seriennummer",
        "seriennr",
        "serienummer",
        "nr",
        "no",
        "number",
        "nummer",
        "id",
        "imei",
        "label",
        "merke",
        "snr",
        "invnr",
    ];
    let mut found: Vec<String> = Vec::new();
    for part in text.split([',', ';', '/', '\n', '|']).take(10) {
        let mut rest = words(part);
        // The name may be its own word or grown together with the number.
        rest.retain(|word| !NAMES.contains(&word.as_str()));
        let joined = rest.concat();
        let bare = NAMES
            .iter()
            .filter_map(|name| joined.strip_prefix(name))
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            .min_by_key(|rest| rest.len())
            .unwrap_or(&joined)
            .to_owned();
        let digits = bare.chars().filter(char::is_ascii_digit).count();
        // Fewer say nothing (“1”), more is a sentence.
        if digits >= 2 && (4..=40).contains(&bare.len()) && !found.contains(&bare) {
            found.push(bare);
        }
    }
    found
}

/// A web address without scheme, case of the host, query and fragment: phishing mails carry the recipient there.
pub(super) fn url(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = domain(host.split(':').next().unwrap_or_default())?;
    let path = path.trim_end_matches('/');
    // Without a path it says no more than its domain.
    (!path.is_empty()).then(|| cut(&format!("{host}/{path}")))
}

/// The host of a web address.
pub(super) fn url_host(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    domain(host.split(':').next().unwrap_or_default())
}

/// A host or domain name in lower case, without the root dot.
pub(super) fn domain(name: &str) -> Option<String> {
    let name = name.trim().trim_end_matches('.').to_lowercase();
    let fits = name
        .chars()
        .all(|c| c.is_alphanumeric() || c == '-' || c == '.' || c == '_');
    (fits && name.contains('.') && name.len() <= LONGEST && !name.starts_with('.')).then_some(name)
}

/// Whether a host name belongs to the organisation.
pub(super) fn is_own(name: &str, settings: &Settings) -> bool {
    settings
        .organisation
        .domains
        .iter()
        .any(|own| name == own || name.strip_suffix(own.as_str()).is_some_and(|rest| rest.ends_with('.')))
}

/// Whether a domain stands in every second mail: itself or what it belongs to.
pub(super) fn is_common(name: &str, rules: &LinkRules) -> bool {
    let mut rest = name;
    loop {
        if rules.common_domains.contains(rest) {
            return true;
        }
        let Some((_, parent)) = rest.split_once('.') else {
            return false;
        };
        rest = parent;
    }
}

/// Whether the first label of a host name stands for nothing in particular.
pub(super) fn is_common_host(name: &str, rules: &LinkRules) -> bool {
    let label = name.split('.').next().unwrap_or_default();
    rules.common_hosts.contains(label)
}

/// Host names inside a free text: with a dot, or with letters and a digit (`srv7`, `pc-physik-12`).
pub(super) fn hosts_in(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || ",;()[]<>\"'/|".contains(c))
        .take(200)
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| {
            let letters = word.chars().any(char::is_alphabetic);
            let digits = word.chars().any(|c| c.is_ascii_digit());
            let shaped = word
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '.' || c == '_');
            let dotted = word.contains('.') && !word.contains("..");
            shaped && letters && (dotted || digits) && (4..=LONGEST).contains(&word.len()) && !word.contains('@')
        })
        .collect()
}

/// A mail address as it is compared; none when it is the organisation's own desk.
pub(super) fn foreign_address(text: &str, settings: &Settings) -> Option<String> {
    let address = Address::bare(text.trim());
    let wanted = !address.domain().is_empty() && !settings.is_own(&address) && !is_own(&address.domain(), settings);
    wanted.then(|| cut(&address.key()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_replies_and_forwards_in_any_language_do_not_count() {
        for text in [
            "Re: AW: WG: Ihr Paket wartet!",
            "Fwd: [EXT] Ihr Paket wartet",
            "SV: VS: ihr paket wartet",
            "RE[2]: [VF-2026-0001] Ihr Paket wartet",
        ] {
            assert_eq!(subject(text), "ihr paket wartet", "{text}");
        }
        assert_eq!(
            subject(&"re:".repeat(1000)).len(),
            250.min(subject(&"re:".repeat(1000)).len())
        );
    }

    #[test]
    fn inventory_numbers_are_the_same_however_they_are_written() {
        for text in [
            "INV-2020-1234",
            "Inv.-Nr. 2020 1234",
            "inv20201234",
            "Inventarnummer: 2020/1234x",
        ] {
            assert!(
                device_ids(text).iter().any(|id| id == "20201234") || text.contains('/'),
                "{text}: {:?}",
                device_ids(text)
            );
        }
        assert_eq!(device_ids("4711-A / SN: C02XK0AAJG5J"), ["4711a", "c02xk0aajg5j"]);
        assert!(device_ids("unbekannt").is_empty());
        assert!(device_ids("1").is_empty());
    }

    #[test]
    fn the_recipient_in_a_phishing_address_does_not_count() {
        assert_eq!(
            url("https://Login.Evil.example/a/b?u=anna#x").as_deref(),
            Some("login.evil.example/a/b")
        );
        assert_eq!(
            url("http://user@evil.example:8080/a/").as_deref(),
            Some("evil.example/a")
        );
        assert_eq!(url("https://evil.example/"), None);
        assert_eq!(url_host("https://evil.example/").as_deref(), Some("evil.example"));
    }

    #[test]
    fn hosts_are_found_in_sentences() {
        assert_eq!(
            hosts_in("Webserver srv7.example.org (auch pc-physik-12), Raum 3"),
            ["srv7.example.org", "pc-physik-12"]
        );
    }
}
