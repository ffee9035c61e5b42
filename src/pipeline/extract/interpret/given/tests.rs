use super::*;
use crate::config::rules::forms::FormRules;

fn given(text: &str) -> Given {
    read(&Mark::Text(text.to_owned()), &[], &FormRules::shipped().lexicon)
}

#[test]
fn hints_in_brackets_are_no_answers_and_answers_stand_behind_them() {
    assert_eq!(given("(Which rooms, if any, are concerned?)"), Given::Nothing);
    assert_eq!(
        given("(Day when it was seen.)  10 November"),
        Given::Text("10 November".into())
    );
    assert_eq!(given("(0711) 55 12"), Given::Text("(0711) 55 12".into()));
    assert_eq!(given("(not yet known)"), Given::Text("(not yet known)".into()));
}

#[test]
fn options_that_a_program_wrote_down_are_ticked_ones() {
    let ticked = |options: &[&str]| Given::Ticked(options.iter().map(|option| (*option).to_owned()).collect());
    assert_eq!(
        given(r#"["Adresse, privat","Noten"]"#),
        ticked(&["Adresse, privat", "Noten"])
    );
    assert_eq!(
        given(r#" [ "Helseopplysninger", "Kjønn" ] "#),
        ticked(&["Helseopplysninger", "Kjønn"])
    );
    assert_eq!(given("['Salary', 'Home address']"), ticked(&["Salary", "Home address"]));
    assert_eq!(given("[]"), Given::Nothing);
    let said = r#"["Klick hier" stand in der Mail]"#;
    assert_eq!(given(said), Given::Text(said.into()));
}

#[test]
fn hints_that_say_how_often_are_no_answers() {
    for hint in [
        "(repeat for each machine)",
        "(bitte nur ein System je Zeile)",
        "(kryss av for alle)",
    ] {
        assert_eq!(given(hint), Given::Nothing, "{hint}");
    }
}

#[test]
fn a_printed_request_above_an_answer_is_none_of_it() {
    let told = "Describe in a few words what was seen\nThe door stood open.";
    assert_eq!(given(told), Given::Text("The door stood open.".into()));
    for (hint, answer) in [
        ("z. B. Server, Postfach", "Tablet TB-88"),
        ("e.g. server, mailbox", "Tablet TB-88"),
        ("f.eks. server, postkasse", "Nettbrett NB-88"),
    ] {
        assert_eq!(given(&format!("{hint}\n{answer}")), Given::Text(answer.into()));
    }
    for hint in [
        "[include names of programs where known]",
        "(kurz, höchstens fünf Sätze)",
        "Who saw it? Who has been told?",
    ] {
        assert_eq!(
            given(&format!("{hint}\nThe door stood open.")),
            Given::Text("The door stood open.".into())
        );
    }
    let asked = "Please block the account\nand call me";
    assert_eq!(given(asked), Given::Text(asked.into()));
}

#[test]
fn boxes_behind_a_figure_say_how_sure_it_is() {
    assert_eq!(given("48 (☒ estimated, ☐ counted)"), Given::Text("48".into()));
    assert_eq!(given("19.11.2026 ☐ unknown"), Given::Text("19.11.2026".into()));
    assert_eq!(given("19.11.2026 ☒ unknown"), Given::Ticked(vec!["unknown".into()]));
    assert_eq!(given("1 ☐ 2 ☐ 3 ☐"), Given::Nothing);
}
