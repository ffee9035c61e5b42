//! Logistic regression on all examples at once (Duchi, Hazan, Singer 2011 for the steps). Nothing is drawn by lot: the same
//! examples give the same weights.

use std::collections::BTreeMap;
use std::path::Path;

use super::Seen;

/// Something that was seen, with which answers it is.
pub(crate) struct Example<const ANSWERS: usize> {
    pub(crate) seen: Seen,
    pub(crate) is: [Option<bool>; ANSWERS],
}

/// How strongly weights are kept small, by their squares and by their size.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    pub(crate) squares: f32,
    pub(crate) size: f32,
    /// A feature of fewer examples teaches nothing about other mails.
    pub(crate) seen: usize,
    /// Weights nearer to nothing than this are left out.
    pub(crate) smallest: f32,
    /// How often all examples are gone through.
    pub(crate) rounds: usize,
}

const STEP: f32 = 0.5;

/// The lines of the mails that tell their answers: `tests/corpus/told`.
pub(crate) fn told() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/told");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ndjson"))
        .collect();
    files.sort();
    let texts = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
    texts
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Writes a file of weights, named from the folder of the sources.
pub(crate) fn put(name: &str, lines: &str) {
    println!("{name}: {} weights", lines.lines().count());
    std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name), lines).unwrap();
}

/// Learns one answer: a weight for each feature.
fn learn(rows: &[(Vec<(usize, f32)>, bool)], features: usize, bounds: Bounds) -> Vec<f32> {
    let mut weights = vec![0.0_f32; features];
    let mut squares = vec![1e-6_f32; features];
    for _ in 0..bounds.rounds {
        let mut slopes: Vec<f32> = weights.iter().map(|weight| bounds.squares * weight).collect();
        for (row, is) in rows {
            let sum: f32 = row.iter().map(|(at, weight)| weights[*at] * weight).sum();
            let miss = 1.0 / (1.0 + (-sum).exp()) - if *is { 1.0 } else { 0.0 };
            for (at, weight) in row {
                slopes[*at] += miss * weight;
            }
        }
        for at in 0..features {
            squares[at] += slopes[at] * slopes[at];
            let step = STEP / squares[at].sqrt();
            let moved = weights[at] - step * slopes[at];
            weights[at] = moved.signum() * (moved.abs() - step * bounds.size).max(0.0);
        }
    }
    weights
}

/// The lines of a file of weights.
pub(crate) fn taught<const ANSWERS: usize>(examples: &[Example<ANSWERS>], bounds: Bounds) -> String {
    let mut names: BTreeMap<u64, (&str, usize)> = BTreeMap::new();
    for example in examples {
        for (name, text) in example.seen.named() {
            let (_, count) = names.entry(name).or_insert((text, 0));
            *count = count.saturating_add(1);
        }
    }
    names.retain(|_, (_, count)| *count >= bounds.seen);
    let places: BTreeMap<u64, usize> = names.keys().enumerate().map(|(at, name)| (*name, at)).collect();
    let rows: Vec<Vec<(usize, f32)>> = examples
        .iter()
        .map(|example| {
            let features = example.seen.features().into_iter();
            features
                .filter_map(|(name, weight)| Some((*places.get(&name)?, weight)))
                .collect()
        })
        .collect();
    let learned: Vec<Vec<f32>> = (0..ANSWERS)
        .map(|answer| {
            let rows: Vec<(Vec<(usize, f32)>, bool)> = rows
                .iter()
                .zip(examples)
                .filter_map(|(row, example)| Some((row.clone(), example.is[answer]?)))
                .collect();
            learn(&rows, places.len(), bounds)
        })
        .collect();
    let mut lines: Vec<String> = names
        .values()
        .enumerate()
        .filter(|(at, _)| learned.iter().any(|weights| weights[*at].abs() >= bounds.smallest))
        .map(|(at, (name, _))| {
            let weights = learned.iter().map(|weights| weights[at]);
            let small = |weight: f32| weight.abs() < bounds.smallest;
            let written = |weight: f32| {
                if small(weight) {
                    String::new()
                } else {
                    format!("{weight:.2}")
                }
            };
            let columns: Vec<String> = weights.map(written).collect();
            format!("{name}\t{}\n", columns.join("\t"))
        })
        .collect();
    lines.sort();
    lines.concat()
}
