use super::{Guesser, SURE};
use crate::config::rules::forms::{Slot, normal};
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

fn guess(label: &str) -> Option<Slot> {
    taught().guess(&normal::label(label), SURE, |_| true)
}

#[test]
fn words_of_known_labels_tell_what_an_unknown_one_asks() {
    assert_eq!(guess("Number where we reach you"), Some(PHONE));
    assert_eq!(guess("Where it happened"), Some(PLACE));
    assert_eq!(guess("Signature of the owner"), Some(Slot::Ignored));
    assert_eq!(
        guess("Rückrufnummern"),
        Some(PHONE),
        "a long word is known by its letters"
    );
}

#[test]
fn of_words_that_nobody_taught_nothing_is_guessed() {
    assert_eq!(guess("Xylophone quartet"), None);
    assert_eq!(guess(""), None);
    let alone = taught().guess("xylophone quartet", SURE, |slot| slot == PHONE);
    assert_eq!(alone, None, "also where a single field is left");
}

#[test]
fn a_field_that_the_value_cannot_answer_is_not_guessed() {
    let label = normal::label("Number where we reach you");
    assert_ne!(taught().guess(&label, SURE, |slot| slot != PHONE), Some(PHONE));
}
