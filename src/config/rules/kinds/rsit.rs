//! The Reference Security Incident Taxonomy, version 1003: classes and their types.

/// Every class with its types.
const CLASSES: &[(&str, &[&str])] = &[
    ("abusive-content", &["spam", "harmful-speech", "violence"]),
    (
        "malicious-code",
        &[
            "infected-system",
            "c2-server",
            "malware-distribution",
            "malware-configuration",
        ],
    ),
    ("information-gathering", &["scanner", "sniffing", "social-engineering"]),
    ("intrusion-attempts", &["ids-alert", "brute-force", "exploit"]),
    (
        "intrusions",
        &[
            "privileged-account-compromise",
            "unprivileged-account-compromise",
            "application-compromise",
            "system-compromise",
            "burglary",
        ],
    ),
    (
        "availability",
        &["dos", "ddos", "misconfiguration", "sabotage", "outage"],
    ),
    (
        "information-content-security",
        &[
            "unauthorised-information-access",
            "unauthorised-information-modification",
            "data-loss",
            "data-leak",
        ],
    ),
    (
        "fraud",
        &["unauthorised-use-of-resources", "copyright", "masquerade", "phishing"],
    ),
    (
        "vulnerable",
        &[
            "weak-crypto",
            "ddos-amplifier",
            "potentially-unwanted-accessible",
            "information-disclosure",
            "vulnerable-system",
        ],
    ),
    ("other", &["other", "undetermined"]),
    ("test", &["test"]),
];

/// Why a text is no `class/type` of the taxonomy; none when it is one.
pub fn complaint(text: &str) -> Option<String> {
    let Some((class, kind)) = text.split_once('/') else {
        return Some(format!("“{text}” is no class/type; write one such as fraud/phishing"));
    };
    let Some((_, kinds)) = CLASSES.iter().find(|(name, _)| *name == class) else {
        let known: Vec<_> = CLASSES.iter().map(|(name, _)| *name).collect();
        return Some(format!(
            "“{class}” is no class of the taxonomy; use one of {}",
            known.join(", ")
        ));
    };
    (!kinds.contains(&kind)).then(|| format!("“{kind}” is no type of {class}; use one of {}", kinds.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_the_taxonomy_pass() {
        assert_eq!(complaint("fraud/phishing"), None);
        assert!(complaint("fraud").is_some());
        assert!(complaint("fraud/spam").unwrap().contains("masquerade"));
        assert!(complaint("frauds/phishing").unwrap().contains("availability"));
    }
}
