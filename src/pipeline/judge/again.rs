//! An incident judged anew, of a kind that a person has named.

use crate::config::rules::kinds::KindRules;
use crate::model::kind::{Judgement, Kind};
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::report::{Answer, Field, Provenance, Report, Value};
use crate::pipeline::extract::Extracted;
use crate::pipeline::judge::evidence::Evidence;
use crate::pipeline::judge::{Case, needs, priority, privacy};

/// What is on file of an incident: the mails themselves are not read again.
#[derive(Clone, Copy, Debug)]
pub struct Filed<'a> {
    /// How it was judged so far.
    pub judgement: &'a Judgement,
    /// What its reports say, merged.
    pub report: &'a Report,
    /// What could not be read.
    pub unreadable: &'a [String],
    /// The language of its first report.
    pub language: Language,
}

/// The judgement of an incident whose kind a person names, and the fields that this kind needs and nobody gave. The label
/// stays as it is; a rule that was found by words in a mail still holds, when it holds for this kind.
pub fn judge_as(kind: Kind, filed: &Filed<'_>, rules: &KindRules) -> (Judgement, Vec<Field>) {
    let mut report = filed.report.clone();
    let named = Answer {
        value: Value::Text(kind.to_string()),
        provenance: Provenance::default(),
    };
    report.fields.insert(Field::Kind, named);
    let extracted = Extracted {
        report,
        language: filed.language,
        iocs: Vec::new(),
        words: String::new(),
        form_fields: 0,
        unreadable: filed.unreadable.to_vec(),
    };
    let headers = Headers::default();
    let case = Case {
        headers: &headers,
        extracted: &extracted,
        label_elsewhere: None,
        unreadable: false,
    };
    let evidence = Evidence::gather(&case, rules);
    let privacy = privacy::assess(&case, kind, &evidence, rules);
    let old = filed.judgement;
    let weighed = priority::Weighed {
        kind,
        report: &extracted.report,
        label: old.tlp_given.then_some(old.tlp),
        personal: privacy.possible,
        unreadable: false,
        worded: Some(&old.priority_rule),
    };
    let (priority, priority_rule, why) = priority::decide(&weighed, &evidence, rules);
    let mut reasons = vec![why];
    reasons.extend(privacy.why);
    let judgement = Judgement {
        kind,
        rsit: evidence.rsit(kind, rules),
        priority,
        priority_rule,
        classification: privacy.classification,
        personal_data_possible: privacy.possible,
        why: reasons,
        ..old.clone()
    };
    (judgement, needs::missing(kind, &extracted.report, rules))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::kind::{Classification, Priority};
    use crate::pipeline::fixtures::{config, headers, judged, report, text, words};

    fn again(kind: Kind, judgement: &Judgement, report: &Report) -> (Judgement, Vec<Field>) {
        let filed = Filed {
            judgement,
            report,
            unreadable: &[],
            language: Language::En,
        };
        judge_as(kind, &filed, &config().rules.kinds)
    }

    #[test]
    fn another_kind_has_its_own_urgency_privacy_and_questions() {
        let report = report(&[(Field::Description, text("All files have a strange ending."))]);
        let first = judged(
            &headers("anna@example.org", ""),
            &words("All files have a strange ending."),
        )
        .judgement;
        let (now, missing) = again(Kind::Ransomware, &first, &report);
        assert_eq!(
            (now.kind, now.priority, now.priority_rule.as_str()),
            (Kind::Ransomware, Priority::Critical, "ransomware")
        );
        assert!(now.personal_data_possible && !missing.is_empty());
        assert_eq!((now.tlp, now.tlp_given), (first.tlp, first.tlp_given));
        let (spam, _) = again(Kind::Spam, &now, &report);
        assert!(spam.priority < Priority::High && !spam.personal_data_possible);
        assert_eq!(spam.classification, Classification::Public);
        let (other, _) = again(Kind::Other, &now, &report);
        assert_eq!((other.kind, other.rsit.as_str()), (Kind::Other, "other/other"));
    }

    #[test]
    fn a_rule_found_by_words_of_the_mail_still_holds_though_only_the_fields_are_left() {
        let mail = words("I clicked on the link of a phishing mail and entered my password.");
        let first = Judgement {
            kind: Kind::Phishing,
            priority: Priority::High,
            priority_rule: "password_given_away".to_owned(),
            ..judged(&headers("anna@example.org", ""), &mail).judgement
        };
        let bare = report(&[(Field::Subject, text("Help"))]);
        let (now, _) = again(Kind::LoginAttack, &first, &bare);
        assert_eq!(
            (now.priority, now.priority_rule.as_str()),
            (Priority::High, "password_given_away")
        );
        // A rule of the old kind goes with it.
        let (ransomware, _) = again(Kind::Ransomware, &first, &bare);
        let (spam, _) = again(Kind::Spam, &ransomware, &bare);
        assert_ne!(spam.priority_rule, "ransomware");
    }
}
