//! Fits a tree to a type: names what does not fit, takes it out, tries again.

use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use crate::config::complaint::Complaints;
use crate::config::yaml::tree::{Node, Step};
use crate::config::yaml::words;
use crate::config::yaml::{Body, Document};

/// Most mistakes named in one file.
const MOST: usize = 100;

pub(super) fn fit<T: DeserializeOwned>(document: &mut Document, complaints: &mut Complaints) -> Option<T> {
    for _ in 0..MOST {
        let mut unknown = Vec::new();
        let mut track = serde_path_to_error::Track::new();
        let source = serde_path_to_error::Deserializer::new(document.root.value(), &mut track);
        match serde_ignored::deserialize(source, |path| unknown.push(ignored_steps(&path))) {
            Ok(value) => {
                for steps in unknown {
                    let spot = key_spot(document, &steps);
                    let name = last_key(&steps);
                    complaints.error(
                        &document.file,
                        spot,
                        format!("unknown key `{name}`; remove it or correct it"),
                    );
                }
                return Some(value);
            }
            Err(error) => {
                let steps: Vec<Step> = track.path().iter().filter_map(step).collect();
                let error: serde_yaml::Error = error;
                if !take_out(document, complaints, steps, &error.to_string()) {
                    return None;
                }
            }
        }
    }
    None
}

/// Complains about what does not fit and takes it out. `false` when nothing is left to try.
fn take_out(document: &mut Document, complaints: &mut Complaints, steps: Vec<Step>, message: &str) -> bool {
    let mut steps = existing(&document.root, steps);
    // A key that must be one of a few words: the path ends before it.
    if let Some(name) = words::unknown_variant(message)
        && matches!(&document.root.closest(&steps).body, Body::Map { entries, .. } if entries.iter().any(|entry| entry.name == name))
    {
        steps.push(Step::Key(name));
    }
    if let Some((name, known)) = words::unknown_key(message) {
        if last_key(&steps) != name {
            steps.push(Step::Key(name.clone()));
        }
        let spot = key_spot(document, &steps);
        complaints.error(&document.file, spot, words::unknown_key_sentence(&name, &known));
        if let Some(meant) = words::closest(&name, &known) {
            // What was written under another name is not missing.
            let mut meant_steps = steps.clone();
            meant_steps.pop();
            document.root.excuse(&meant_steps, meant);
        }
    } else if let Some(name) = words::missing_key(message) {
        let here = document.root.closest(&steps);
        // A key that was taken out before is wrong, not missing; it has its complaint.
        let taken = matches!(&here.body, Body::Map { removed, .. } if removed.contains(&name));
        if !taken {
            let what = format!("`{name}` is missing here; add the key");
            complaints.error(&document.file, document.spot_of(&steps), what);
        }
    } else if words::unknown_variant(message).is_some_and(|name| name == last_key(&steps)) {
        // The key itself is one of a few words.
        let spot = key_spot(document, &steps);
        complaints.error(&document.file, spot, words::sentence("", message));
    } else {
        let subject = match steps.last() {
            Some(Step::Key(name)) => format!("`{name}`: "),
            Some(Step::Index(_)) => format!("an entry of `{}`: ", last_key(&steps)),
            None => String::new(),
        };
        let what = words::sentence(&subject, message);
        complaints.error(&document.file, document.spot_of(&steps), what);
    }
    document.root.remove(&steps)
}

/// The steps as far as they lead to something.
fn existing(root: &Node, mut steps: Vec<Step>) -> Vec<Step> {
    let mut good = 0_usize;
    for count in 1..=steps.len() {
        let (Some(now), Some(before)) = (steps.get(..count), steps.get(..count.saturating_sub(1))) else {
            break;
        };
        if std::ptr::eq(root.closest(now), root.closest(before)) {
            break;
        }
        good = count;
    }
    steps.truncate(good);
    steps
}

/// Where the key itself stands, for complaints about keys.
fn key_spot(document: &Document, steps: &[Step]) -> crate::config::complaint::Spot {
    let node = document.root.closest(steps);
    node.key.unwrap_or(node.at)
}

fn last_key(steps: &[Step]) -> String {
    steps
        .iter()
        .rev()
        .find_map(|step| match step {
            Step::Key(name) => Some(name.clone()),
            Step::Index(_) => None,
        })
        .unwrap_or_default()
}

fn step(segment: &Segment) -> Option<Step> {
    match segment {
        Segment::Seq { index } => Some(Step::Index(*index)),
        Segment::Map { key } => Some(Step::Key(key.clone())),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

fn ignored_steps(path: &serde_ignored::Path<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut path = path;
    loop {
        path = match path {
            serde_ignored::Path::Root => break,
            serde_ignored::Path::Seq { parent, index } => {
                steps.push(Step::Index(*index));
                parent
            }
            serde_ignored::Path::Map { parent, key } => {
                steps.push(Step::Key(key.clone()));
                parent
            }
            serde_ignored::Path::Some { parent }
            | serde_ignored::Path::NewtypeStruct { parent }
            | serde_ignored::Path::NewtypeVariant { parent } => parent,
        };
    }
    steps.reverse();
    steps
}
