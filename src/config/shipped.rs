//! The rules and templates that come with the program, so that it runs without any file beside it.

/// Path below `rules/`, and text.
pub const RULES: &[(&str, &str)] = &[
    ("clocks.yaml", include_str!("../../rules/clocks.yaml")),
    ("disclosure.yaml", include_str!("../../rules/disclosure.yaml")),
    ("escalation.yaml", include_str!("../../rules/escalation.yaml")),
    ("forms/de-labels.yaml", include_str!("../../rules/forms/de-labels.yaml")),
    ("forms/de.yaml", include_str!("../../rules/forms/de.yaml")),
    ("forms/en-labels.yaml", include_str!("../../rules/forms/en-labels.yaml")),
    ("forms/en.yaml", include_str!("../../rules/forms/en.yaml")),
    ("forms/nb-labels.yaml", include_str!("../../rules/forms/nb-labels.yaml")),
    ("forms/nb.yaml", include_str!("../../rules/forms/nb.yaml")),
    ("kinds.yaml", include_str!("../../rules/kinds.yaml")),
    ("kinds/de.yaml", include_str!("../../rules/kinds/de.yaml")),
    ("kinds/en.yaml", include_str!("../../rules/kinds/en.yaml")),
    ("kinds/nb.yaml", include_str!("../../rules/kinds/nb.yaml")),
    ("linking.yaml", include_str!("../../rules/linking.yaml")),
    ("retention.yaml", include_str!("../../rules/retention.yaml")),
];

/// Path below `templates/`, and text.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("de/ack_amber.txt", include_str!("../../templates/de/ack_amber.txt")),
    ("de/ack_clear.txt", include_str!("../../templates/de/ack_clear.txt")),
    (
        "de/ack_follow_up.txt",
        include_str!("../../templates/de/ack_follow_up.txt"),
    ),
    ("de/ack_red.txt", include_str!("../../templates/de/ack_red.txt")),
    ("de/ack_strict.txt", include_str!("../../templates/de/ack_strict.txt")),
    (
        "de/ack_undecryptable.txt",
        include_str!("../../templates/de/ack_undecryptable.txt"),
    ),
    (
        "de/clear_notice.txt",
        include_str!("../../templates/de/clear_notice.txt"),
    ),
    ("de/digest.html", include_str!("../../templates/de/digest.html")),
    ("de/digest.txt", include_str!("../../templates/de/digest.txt")),
    ("de/escalation.txt", include_str!("../../templates/de/escalation.txt")),
    ("de/reminder.txt", include_str!("../../templates/de/reminder.txt")),
    ("de/words.txt", include_str!("../../templates/de/words.txt")),
    ("en/ack_amber.txt", include_str!("../../templates/en/ack_amber.txt")),
    ("en/ack_clear.txt", include_str!("../../templates/en/ack_clear.txt")),
    (
        "en/ack_follow_up.txt",
        include_str!("../../templates/en/ack_follow_up.txt"),
    ),
    ("en/ack_red.txt", include_str!("../../templates/en/ack_red.txt")),
    ("en/ack_strict.txt", include_str!("../../templates/en/ack_strict.txt")),
    (
        "en/ack_undecryptable.txt",
        include_str!("../../templates/en/ack_undecryptable.txt"),
    ),
    (
        "en/clear_notice.txt",
        include_str!("../../templates/en/clear_notice.txt"),
    ),
    ("en/digest.html", include_str!("../../templates/en/digest.html")),
    ("en/digest.txt", include_str!("../../templates/en/digest.txt")),
    ("en/escalation.txt", include_str!("../../templates/en/escalation.txt")),
    ("en/reminder.txt", include_str!("../../templates/en/reminder.txt")),
    ("en/words.txt", include_str!("../../templates/en/words.txt")),
    ("nb/ack_amber.txt", include_str!("../../templates/nb/ack_amber.txt")),
    ("nb/ack_clear.txt", include_str!("../../templates/nb/ack_clear.txt")),
    (
        "nb/ack_follow_up.txt",
        include_str!("../../templates/nb/ack_follow_up.txt"),
    ),
    ("nb/ack_red.txt", include_str!("../../templates/nb/ack_red.txt")),
    ("nb/ack_strict.txt", include_str!("../../templates/nb/ack_strict.txt")),
    (
        "nb/ack_undecryptable.txt",
        include_str!("../../templates/nb/ack_undecryptable.txt"),
    ),
    (
        "nb/clear_notice.txt",
        include_str!("../../templates/nb/clear_notice.txt"),
    ),
    ("nb/digest.html", include_str!("../../templates/nb/digest.html")),
    ("nb/digest.txt", include_str!("../../templates/nb/digest.txt")),
    ("nb/escalation.txt", include_str!("../../templates/nb/escalation.txt")),
    ("nb/reminder.txt", include_str!("../../templates/nb/reminder.txt")),
    ("nb/words.txt", include_str!("../../templates/nb/words.txt")),
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    fn below(folder: &Path, root: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, root, found);
            } else {
                found.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }

    #[test]
    fn every_file_under_rules_and_templates_is_shipped() {
        for (folder, list) in [("rules", super::RULES), ("templates", super::TEMPLATES)] {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            let mut found = Vec::new();
            below(&root, &root, &mut found);
            found.sort();
            let mut listed: Vec<String> = list.iter().map(|(name, _)| (*name).to_owned()).collect();
            listed.sort();
            assert_eq!(listed, found, "list every file of {folder}/ in src/config/shipped.rs");
        }
    }
}
