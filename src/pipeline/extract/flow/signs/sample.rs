//! Lines with a few known labels, for the tests.

use crate::pipeline::extract::flow::Line;
use crate::pipeline::extract::flow::signs::without;

/// The lines without their signs and hints, joined by a bar; nothing when they stay as they are.
pub(super) fn read(text: &str) -> String {
    let labels = ["Melder", "Rufnummer", "Ort", "Mobil", "Reporter", "Room", "Phone"];
    let lines = without(&Line::all(text), |label| labels.contains(&label)).unwrap_or_default();
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.join("|")
}
