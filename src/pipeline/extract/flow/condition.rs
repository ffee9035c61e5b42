//! `If no:` before a question.

/// Conditions before a question, without number.
const CONDITIONS: [&str; 14] = [
    "if yes",
    "if no",
    "if so",
    "if not",
    "falls ja",
    "falls nein",
    "wenn ja",
    "wenn nein",
    "hvis ja",
    "hvis nei",
    "dersom ja",
    "dersom nei",
    "viss ja",
    "viss nei",
];

/// Whether words only say when a question is to be answered.
pub(super) fn is_condition(label: &str) -> bool {
    CONDITIONS.contains(&label.trim_start_matches(':').to_lowercase().as_str())
}
