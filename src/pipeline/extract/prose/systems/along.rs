//! What stands along with a system that was found: its address in brackets, the path of its share; and shares and folders by
//! their paths alone.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::regex;
use crate::pipeline::extract::values::machines::is_full_host;

/// No more addresses and paths of one sentence are looked at.
const MOST: usize = 8;

static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b((?:[0-9]{1,3}\.){3}[0-9]{1,3})\b"));
/// `\\host\share`, with the folders below it.
static SHARE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"(\\\\[A-Za-z0-9][A-Za-z0-9.-]{1,60}\\[0-9A-Za-zÀ-ÿ_$-]{1,60}(?:\\[0-9A-Za-zÀ-ÿ_$-]{1,60}){0,4})")
});
/// `T:\Finance`: a drive that is none of the machine's own, and a folder on it.
static DRIVE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?:^|[\s(\x22„“«])([D-Z]:\\[0-9A-Za-zÀ-ÿ_$-]{1,60}(?:\\[0-9A-Za-zÀ-ÿ_$-]{1,60}){0,4})(?:$|[\s).,;:!?\x22“”»])",
    )
});
/// “The project area `/data/glacier`”: a folder of a machine behind its noun.
static FOLDER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i:verzeichnis|ordner|ablage|bereich|freigabe|directory|folder|share|area|tree|volume|katalogen?|områd(?:e|et)|mapp[ae]n?)\s+[\x22„“«(]?(/[a-z0-9_-]{1,40}(?:/[a-z0-9_-]{1,40}){1,5})(?:$|[\s).,;:!?\x22“”»])",
    )
});

/// The addresses that stand beside the names of systems: “web02 (192.0.2.7)”, “(shop.example.org, IP 192.0.2.9)”.
pub(super) fn addresses(raw: &str, known: &[String]) -> Vec<String> {
    let all = ADDRESS.iter().flat_map(|regex| regex.find_iter(raw)).take(MOST);
    all.filter(|found| {
        let before = raw.get(..found.start()).unwrap_or_default();
        let behind = raw.get(found.end()..).unwrap_or_default();
        known
            .iter()
            .any(|name| stands_before(before, name) || stands_behind(behind, name))
    })
    .map(|found| found.as_str().to_owned())
    .collect()
}

/// Whether a name stands right before an address, with nothing but signs and words for an address between them.
fn stands_before(before: &str, name: &str) -> bool {
    let between = before.rsplit_once(name).map(|(_, between)| between);
    between.is_some_and(|between| {
        let signs = between.trim_start().starts_with(['(', ',', '/', '=', '[', '–']);
        signs && between.chars().count() <= 16 && words_of_address(between)
    })
}

/// “192.0.2.7 (web02)”.
fn stands_behind(behind: &str, name: &str) -> bool {
    let inside = behind.trim_start().strip_prefix(['(', '/', '=']);
    inside.is_some_and(|inside| inside.trim_start().starts_with(name))
}

fn words_of_address(between: &str) -> bool {
    const WORDS: [&str; 8] = ["ip", "adresse", "address", "ipv4", "die", "the", "mit", "med"];
    let mut words = between
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.all(|word| WORDS.contains(&word.to_lowercase().as_str()))
}

/// Shares and folders by their paths.
pub(super) fn paths(raw: &str) -> Vec<String> {
    let mut found = Vec::new();
    // What stands below the address of a page is told by the page.
    let host = |word: &str| is_full_host(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let paged = raw.contains("://") || raw.to_lowercase().split([' ', '\n', '(']).any(host);
    for regex in [&SHARE, &DRIVE, &FOLDER].into_iter().take(if paged { 2 } else { 3 }) {
        let all = regex.iter().flat_map(|regex| regex.captures_iter(raw)).take(MOST);
        found.extend(all.filter_map(|path| Some(path.get(1)?.as_str().to_owned())));
    }
    found
}

/// The machine that a share is on, in small letters.
pub(in crate::pipeline::extract::prose) fn host_of(share: &str) -> Option<String> {
    let rest = share.strip_prefix(r"\\")?;
    rest.split('\\').next().map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_beside_a_system_is_one_as_well() {
        let known = |name: &str| vec![name.to_owned()];
        for (raw, name) in [
            ("ein Skript auf orgel-3 (192.0.2.8) gefunden", "orgel-3"),
            ("the shop (pay.mill.example, IP 192.0.2.8) is slow", "pay.mill.example"),
            ("maskinen 192.0.2.8 (kor-pc4) svarer ikke", "kor-pc4"),
            ("tenaren kor-pc4 = 192.0.2.8 er nede", "kor-pc4"),
        ] {
            assert_eq!(addresses(raw, &known(name)), ["192.0.2.8"], "{raw}");
        }
        for (raw, name) in [
            ("orgel-3 wurde von 192.0.2.8 angegriffen", "orgel-3"),
            ("log-ins on kor-pc4, all of them from 192.0.2.8", "kor-pc4"),
            ("orgel-3 steht (noch)", "orgel-3"),
        ] {
            assert!(addresses(raw, &known(name)).is_empty(), "{raw}");
        }
    }

    #[test]
    fn shares_drives_and_folders_are_told_by_their_paths() {
        for (raw, path) in [
            (r"Der Ordner \\choir-nas\noten ist leer.", r"\\choir-nas\noten"),
            (r"The rota folder (R:\Rota\2026) is empty", r"R:\Rota\2026"),
            ("eg sletta heile området /felles/orgel i går", "/felles/orgel"),
            ("das Verzeichnis /srv/noten fehlt", "/srv/noten"),
        ] {
            assert_eq!(paths(raw), [path], "{raw}");
        }
        for raw in [
            r"C:\Users\ann\letter.exe was run",
            "requests to /login and /cart",
            "the folder /img/cats of www.choir.example",
            "and/or the folder",
        ] {
            assert!(paths(raw).is_empty(), "{raw}");
        }
        assert_eq!(host_of(r"\\Choir-NAS\noten").as_deref(), Some("choir-nas"));
        assert_eq!(host_of("choir-nas"), None);
    }
}
