//! Learns `kinds.tsv`.

use serde::Deserialize;

use super::*;
use crate::config::rules::kinds::KindRules;
use crate::config::rules::kinds::likeness::KindExamples;
use crate::config::shipped;
use crate::pipeline::extract::tests::{headers, mail_of};
use crate::pipeline::judge::Case;
use crate::pipeline::judge::evidence::Evidence;
use crate::pipeline::weights::learn::{Bounds, Example, put as write, taught, told};

/// A mail with what is told of it.
#[derive(Deserialize)]
struct Mail {
    written: jiff::Timestamp,
    subject: String,
    text: String,
    /// The name of a kind, or `none` when nothing is reported; not there when two may be right.
    kind: Option<String>,
}

fn example(subject: &str, story: &str, kind: Kind) -> Example<KINDS> {
    let mut is = [Some(false); KINDS];
    for (is, one) in is.iter_mut().zip(Kind::ALL) {
        *is = Some(*one == kind);
    }
    let seen = seen(subject, story);
    Example { seen, is }
}

#[test]
#[ignore = "writes the file of weights; run by `make learn`"]
fn teach() {
    let rules = KindRules::shipped();
    let mut examples: Vec<Example<KINDS>> = Vec::new();
    for line in told() {
        let mail: Mail = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let Some(kind) = mail.kind else { continue };
        let kind: Kind = if kind == "none" {
            Kind::Other
        } else {
            kind.parse().unwrap()
        };
        let extracted = mail_of(&mail.subject, (&mail.text, None), &mail.written.to_string());
        let headers = headers(&mail.subject);
        let case = Case {
            headers: &headers,
            extracted: &extracted,
            label_elsewhere: None,
            unreadable: false,
        };
        let (subject, story) = Evidence::gather(&case, &rules).story();
        examples.push(example(&subject, &story, kind));
    }
    for (_, text) in shipped::RULES.iter().filter(|(name, _)| name.starts_with("kinds/")) {
        let sentences: KindExamples = serde_yaml::from_str(text).unwrap();
        for (kind, sentences) in sentences.kinds {
            examples.extend(sentences.iter().map(|sentence| example("", sentence, kind)));
        }
    }
    println!("{} reports and sentences", examples.len());
    let bounds = Bounds {
        squares: 0.1,
        size: 0.0,
        seen: 5,
        smallest: 0.4,
        rounds: 400,
    };
    write("pipeline/judge/learned/kinds.tsv", &taught(&examples, bounds));
}
