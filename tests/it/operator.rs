//! An operator meets a form with labels that nobody knows, and teaches them by YAML.

use crate::house::{House, letter, maildir_config};

const NOW: &str = "2026-10-05T10:00:00+02:00";

/// The form of a house with words of its own.
fn form() -> String {
    letter(
        "Poststelle <post@werft.example>",
        "Laufzettel",
        "laufzettel-1@werft.example",
        "Guten Tag,\n\nLaufzettel 7b\n\nName: Erika Muster\nTelefon: 0201 1834477\nBordbuchziffer: WK-2231\n\
         Kranwart: Jonas Beispiel\nWas ist passiert?: Das Notebook ist seit der Schicht nicht mehr da.\n",
    )
}

#[test]
fn a_new_form_is_taught_by_labels_in_yaml_and_explain_shows_what_is_left() {
    let house = House::bare();
    house.write_config(&(maildir_config() + "rules: rules/\n"));
    let mail = house.mail("laufzettel.eml", form());
    let mail = mail.to_str().unwrap();
    let before = &house.json(&["explain", "--now", NOW, mail])[0];
    assert_eq!(before["report"]["reporter_name"], "Erika Muster");
    assert!(before["report"]["device_id"].is_null(), "{before:#}");
    let unread = |line: &serde_json::Value| -> Vec<String> {
        let labels = line["unread_labels"].as_array().cloned().unwrap_or_default();
        labels
            .iter()
            .map(|one| one["label"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(
        unread(before).iter().any(|label| label == "Bordbuchziffer"),
        "{before:#}"
    );

    // What a person sees of it.
    let out = house.run(&["explain", "--now", NOW, mail]);
    let page = String::from_utf8_lossy(&out.stdout).into_owned();
    let (fields, left) = page.split_once("labels that no rule understood").unwrap();
    assert!(fields.contains("reporter_name      Erika Muster\n"), "{page}");
    assert!(fields.contains(" · Name · "), "the label that filled the field: {page}");
    assert!(left.contains("Bordbuchziffer"), "{page}");
    let (_, judged) = fields.split_once("kind, priority and label\n").unwrap();
    assert!(judged.contains("- kind ") && judged.contains("- priority "), "{page}");

    let file = house.path("rules/forms/de.yaml");
    let rules = std::fs::read_to_string(&file).unwrap();
    let taught = rules.replacen(
        "    labels: [Inventarnummer,",
        "    labels: [Bordbuchziffer, Inventarnummer,",
        1,
    );
    assert_ne!(rules, taught);
    std::fs::write(&file, taught).unwrap();
    assert!(house.run(&["check"]).status.success());
    let after = &house.json(&["explain", "--now", NOW, mail])[0];
    assert_eq!(after["report"]["device_id"], "WK-2231", "{after:#}");
    assert_eq!(after["provenance"]["device_id"]["label"], "Bordbuchziffer");
    assert_eq!(after["provenance"]["device_id"]["form"], "body");
    assert!(!unread(after).iter().any(|label| label == "Bordbuchziffer"));
    // A slip in the file is told with its place, and nothing is read by half of the rules.
    std::fs::write(&file, rules.replacen("  device_id:", "  device_idd:", 1)).unwrap();
    let out = house.run(&["check"]);
    assert_eq!(out.status.code(), Some(78));
    let words = String::from_utf8_lossy(&out.stderr);
    assert!(words.contains("de.yaml:") && words.contains("device_idd"), "{words}");
}
