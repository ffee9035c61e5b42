//! The rules and templates that come with the program, so that it runs without any file beside it.

/// Path below `rules/`, and text.
pub const RULES: &[(&str, &str)] = &[
    ("clocks.yaml", include_str!("../../rules/clocks.yaml")),
    ("disclosure.yaml", include_str!("../../rules/disclosure.yaml")),
    ("escalation.yaml", include_str!("../../rules/escalation.yaml")),
    ("forms/de.yaml", include_str!("../../rules/forms/de.yaml")),
    ("forms/en.yaml", include_str!("../../rules/forms/en.yaml")),
    ("forms/nb.yaml", include_str!("../../rules/forms/nb.yaml")),
    ("kinds.yaml", include_str!("../../rules/kinds.yaml")),
    ("linking.yaml", include_str!("../../rules/linking.yaml")),
];

/// Path below `templates/`, and text.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("de/placeholder.txt", include_str!("../../templates/de/placeholder.txt")),
    ("en/placeholder.txt", include_str!("../../templates/en/placeholder.txt")),
    ("nb/placeholder.txt", include_str!("../../templates/nb/placeholder.txt")),
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
