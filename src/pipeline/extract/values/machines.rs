//! Names that machines and sites have: full names of hosts, codes with figures, addresses.

/// First parts of names that machines have.
const FIRST: &str = " mbox srv svr mail fil file fs db web www app fw sw nas dc ts git vpn erp sql ad ldap dns cache \
    backup prod test dev stage staging proxy print prt kiosk pos kasse bastion esx vm host node ";

/// Three letters or more behind the last of at least two full stops: a file's name has one.
pub(crate) fn is_full_host(lower: &str) -> bool {
    let parts: Vec<&str> = lower.split('.').collect();
    parts.len() >= 3
        && parts.iter().all(|part| !part.is_empty())
        && parts
            .last()
            .is_some_and(|last| last.len() >= 2 && last.chars().all(|c| c.is_ascii_alphabetic()))
}

/// `NAS-PAED`: its first part is one that machines have.
pub(crate) fn is_machine_name(name: &str) -> bool {
    let first = name.split('-').next().unwrap_or_default().to_lowercase();
    FIRST.contains(&format!(" {first} "))
}

/// `mbox-skye`, `fw-tal-1`: no noun with a hyphen.
pub(crate) fn is_named_machine(name: &str, bucket: bool) -> bool {
    let lower = name.to_lowercase();
    let digits = lower.chars().any(|c| c.is_ascii_digit()) && lower.chars().any(char::is_alphabetic);
    let part = lower.split('-').any(|part| FIRST.contains(&format!(" {part} ")));
    // `ceph-b`: one of several.
    let one = lower.rsplit('-').next().is_some_and(|last| last.len() == 1);
    digits || bucket || part || one
}

/// `SAMML-PC03`: one word of capitals and figures that says itself what it is.
pub(crate) fn is_coded_machine(text: &str) -> bool {
    let text = text.trim();
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    let coded =
        text.contains('-') && text.contains(|c: char| c.is_ascii_digit()) && !text.contains(char::is_whitespace);
    coded
        && !letters.contains(|c: char| c.is_ascii_lowercase())
        && ["PC", "SRV", "SERVER", "WS", "VM", "NAS", "DB"]
            .iter()
            .any(|sort| letters.contains(sort))
}

/// One word that is the name of a site: `www.example.org`, `https://example.org/x`.
pub(crate) fn is_site(text: &str) -> bool {
    let text = text.trim();
    !text.contains(char::is_whitespace) && !text.contains('@') && (text.starts_with("www.") || text.contains("://"))
}

/// Whether a word is a full name of a host or an address of mail: `db3.lab.example.org`.
pub(crate) fn names_a_server(text: &str) -> bool {
    let full = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let ending = word.rsplit('.').next().unwrap_or_default();
        let parts = word.split('.').filter(|part| !part.is_empty()).count();
        parts >= 3 && ending.len() >= 2 && ending.chars().all(|c| c.is_ascii_lowercase())
    };
    text.split([' ', ',', ';', '\n']).any(full)
}

/// `PC-T2-011`, `projekte.example.org`, `SRV04`: one or two words, one of them with a figure, a dot or a dash inside.
pub(crate) fn is_like_host(item: &str) -> bool {
    let mut words = item.split_whitespace();
    let inside = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.len() >= 4
            && bare.chars().any(char::is_alphabetic)
            && (bare.contains(['.', '-', '_']) || bare.chars().any(|c| c.is_ascii_digit()))
    };
    words.clone().count() <= 3 && words.any(inside)
}

/// One word with a figure or a full stop in it.
pub(crate) fn is_host_like(text: &str) -> bool {
    let text = text.trim();
    !text.contains(' ') && text.chars().any(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_machines_are_told_from_words_with_a_hyphen() {
        assert!(is_full_host("git.example.org") && !is_full_host("list.csv") && !is_full_host("a..b"));
        assert!(is_machine_name("NAS-PAED") && !is_machine_name("Excel-Liste"));
        assert!(is_named_machine("mdb-prod", false) && is_named_machine("fw-1", false));
        assert!(is_named_machine("gluster-c", false));
        assert!(!is_named_machine("kein-zugriff", false));
        assert!(is_coded_machine("SAMML-PC03") && !is_coded_machine("Samml-PC03") && !is_coded_machine("2026-11-13"));
        assert!(is_like_host("PC-T2-011") && !is_like_host("das Archiv im Keller des Hauses"));
        assert!(is_site("https://example.org/x") && !is_site("a@www.example.org"));
        assert!(names_a_server("db3.lab.example.org") && !names_a_server("z. B. Laptop"));
    }
}
