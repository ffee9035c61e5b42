use super::Guesser;
use crate::config::rules::forms::{FormRules, Slot, normal};
use crate::model::report::Field;

const PHONE: Slot = Slot::Field(Field::ReporterPhone);
const PLACE: Slot = Slot::Field(Field::Location);

fn taught() -> Guesser {
    let examples = [
        (PHONE, "Number under which you can be reached"),
        (PHONE, "Telephone number for questions"),
        (PHONE, "Rückrufnummer"),
        (PLACE, "Where did it happen"),
        (PLACE, "Where was the device left"),
        (PLACE, "Unfallort"),
        (Slot::Ignored, "Number of this report"),
        (Slot::Ignored, "Signature of the office"),
    ];
    Guesser::of(
        examples
            .iter()
            .map(|(slot, label)| (*slot, normal::label(label)))
            .collect(),
    )
}

/// What the words speak for most, however clearly.
fn meant(label: &str) -> Option<Slot> {
    taught().ranked(&normal::label(label)).first().map(|(slot, _)| *slot)
}

#[test]
fn words_of_known_labels_tell_what_an_unknown_one_asks() {
    assert_eq!(meant("Number where we reach you"), Some(PHONE));
    assert_eq!(meant("Where it happened"), Some(PLACE));
    assert_eq!(meant("Signature"), Some(Slot::Ignored));
    assert_eq!(
        meant("Rückrufnummern"),
        Some(PHONE),
        "a long word is known by its letters"
    );
}

#[test]
fn of_words_that_nobody_taught_nothing_is_guessed() {
    let guess = |label: &str| taught().guess(&normal::label(label), |_| true);
    assert_eq!(guess("Xylophone quartet"), None);
    assert_eq!(guess(""), None);
    let alone = taught().guess("xylophone quartet", |slot| slot == PHONE);
    assert_eq!(alone, None, "also where a single field is left");
}

#[test]
fn a_label_that_asks_for_a_field_that_the_value_cannot_answer_asks_for_no_other() {
    let labels = FormRules::shipped().labels;
    let label = "Telephone number under which we may reach you in the evening";
    let asked = |can: fn(Field) -> bool| labels.guess(label, can).map(|fit| fit.slot);
    assert_eq!(asked(|_| true), Some(PHONE));
    assert_eq!(asked(|field| field != Field::ReporterPhone), None);
}
