//! The verdict and the answer.

use super::*;
use crate::model::ids::IncidentId;
use crate::model::mail::Headers;
use crate::model::report::Field;
use crate::pipeline::fixtures;

/// What a test changes before the verdict is made.
struct Scene {
    accepted: Accepted,
    protection: Protection,
    extracted: Extracted,
    stub: Option<String>,
    linkage: Linkage,
    repeated: Option<String>,
    budget: AckBudget,
    mode: Mode,
}

impl Scene {
    fn from(address: &str) -> Self {
        let headers = fixtures::headers(address, "Hilfe");
        Self::with(headers)
    }

    fn with(headers: Headers) -> Self {
        Self {
            accepted: Accepted {
                headers,
                guard: Guard::Answerable,
                list: false,
            },
            protection: Protection::default(),
            extracted: fixtures::words("Der Laptop wurde gestohlen."),
            stub: None,
            linkage: Linkage::New,
            repeated: None,
            budget: AckBudget::default(),
            mode: Mode::Live,
        }
    }

    fn verdict(&self) -> Verdict {
        let mail = fixtures::incoming("raw");
        let judged = fixtures::judged(&self.accepted.headers, &self.extracted);
        let facts = Facts {
            mail: &mail,
            accepted: &self.accepted,
            protection: &self.protection,
            extracted: &self.extracted,
            judged: Some(&judged),
            stub: self.stub.as_deref(),
            linkage: &self.linkage,
            related: &[],
            keys: &[LinkKey::thread("a@b.example")],
            repeated: self.repeated.as_deref(),
            budget: self.budget,
            offers: &[],
            remembered: None,
            mode: self.mode,
        };
        plan(&facts, &fixtures::config(), fixtures::now())
    }

    fn refusal(&self) -> String {
        let ack = self.verdict().ack;
        assert_eq!((ack.decision, ack.to), (AckDecision::None, None), "{}", ack.why);
        ack.why
    }
}

#[test]
fn a_report_by_a_person_is_answered() {
    let verdict = Scene::from("anna@example.com").verdict();
    assert_eq!(verdict.outcome, Outcome::Incident);
    assert_eq!(verdict.ack.decision, AckDecision::Send);
    assert_eq!(verdict.ack.to.as_deref(), Some("anna@example.com"));
    assert!(!verdict.ack.encrypted);
    assert_eq!(verdict.received.to_string(), "2026-10-05T09:20:00+02:00");
}

#[test]
fn team_members_are_answered_too() {
    assert_eq!(Scene::from("dpo@example.org").verdict().ack.decision, AckDecision::Send);
}

#[test]
fn answers_go_to_reply_to_only_within_the_senders_domain() {
    let to = |reply_to: &[&str]| {
        let mut headers = fixtures::headers("anna@example.com", "Hilfe");
        headers.reply_to = reply_to.iter().map(|address| Address::bare(*address)).collect();
        Scene::with(headers).verdict().ack.to.unwrap()
    };
    assert_eq!(to(&["desk@Example.com"]), "desk@Example.com");
    assert_eq!(to(&["victim@elsewhere.example"]), "anna@example.com");
    assert_eq!(to(&["a@example.com", "b@example.com"]), "anna@example.com");
}

#[test]
fn nobody_is_answered_where_answers_go_to_nobody() {
    for reply_to in [
        &["mailer-daemon@example.com"][..],
        &["MAILER-DAEMON@example.com"],
        &["no-reply@example.com"],
        &["bounces@example.com"],
        &["no-reply@elsewhere.example"],
        &["anna@example.com", "noreply@example.com"],
    ] {
        let mut headers = fixtures::headers("anna@example.com", "Hilfe");
        headers.reply_to = reply_to.iter().map(|address| Address::bare(*address)).collect();
        let why = Scene::with(headers).refusal();
        assert!(why.starts_with("auto-reply"), "{reply_to:?}: {why}");
    }
    // Headers inside the protection are seen here for the first time.
    assert!(Scene::from("noreply@example.com").refusal().starts_with("auto-reply"));
    for own in ["VORFALL@EXAMPLE.ORG.", "\"vorfall\"@example.org"] {
        assert!(Scene::from(own).refusal().starts_with("loop"), "{own}");
        let mut headers = fixtures::headers("anna@example.org", "Hilfe");
        headers.reply_to = vec![Address::bare(own)];
        assert_eq!(
            Scene::with(headers).verdict().ack.to.as_deref(),
            Some("anna@example.org")
        );
    }
}

#[test]
fn nobody_is_answered_without_one_clear_sender() {
    let mut headers = fixtures::headers("anna@example.com", "Hilfe");
    headers.from.push(Address::bare("bert@example.com"));
    assert!(Scene::with(headers).refusal().starts_with("no address"));
    assert!(Scene::with(Headers::default()).refusal().starts_with("no address"));
    assert!(Scene::from("@example.com").refusal().starts_with("no address"));
    assert!(Scene::from("Vorfall@example.org").refusal().starts_with("loop"));
}

#[test]
fn old_mail_found_at_the_first_start_is_imported_silently() {
    let mut scene = Scene::from("anna@example.com");
    scene.mode = Mode::Adopt;
    assert!(scene.refusal().starts_with("backlog"));
    assert_eq!(scene.verdict().outcome, Outcome::Incident);
}

#[test]
fn over_budget_the_incident_is_made_and_nobody_is_answered() {
    for budget in [
        AckBudget {
            sender_hour: 4,
            ..AckBudget::default()
        },
        AckBudget {
            sender_day: 20,
            ..AckBudget::default()
        },
        AckBudget {
            all_hour: 200,
            ..AckBudget::default()
        },
    ] {
        let mut scene = Scene::from("anna@example.com");
        scene.budget = budget;
        assert!(scene.refusal().starts_with("rate"));
        assert_eq!(scene.verdict().outcome, Outcome::Incident);
    }
    let mut scene = Scene::from("anna@example.com");
    scene.budget = AckBudget {
        sender_hour: 3,
        sender_day: 19,
        sender_week: 19,
        all_hour: 199,
    };
    assert_eq!(scene.verdict().ack.decision, AckDecision::Send);
}

#[test]
fn what_the_door_ignores_leaves_no_trace_to_link_by() {
    let mut scene = Scene::from("mailer-daemon@example.com");
    scene.accepted.guard = Guard::Ignore("a bounce".to_owned());
    scene.stub = Some("undecryptable".to_owned());
    let verdict = scene.verdict();
    assert_eq!(verdict.outcome, Outcome::Ignored);
    assert_eq!(verdict.why, ["a bounce"]);
    assert!(verdict.judgement.is_none() && verdict.keys.is_empty());
    assert_eq!(scene.refusal(), "a bounce");
}

#[test]
fn a_list_mail_is_a_report_only_with_a_form_or_encrypted() {
    let mut scene = Scene::from("anna@example.com");
    scene.accepted.list = true;
    assert_eq!(scene.verdict().outcome, Outcome::Ignored);
    scene.protection.encryption = Encryption::PgpMime;
    assert_eq!(scene.verdict().outcome, Outcome::Incident);
    assert!(scene.refusal().starts_with("auto-reply"));
    scene.protection.encryption = Encryption::None;
    scene.extracted = fixtures::form(&[
        (Field::Kind, fixtures::text("Phishing")),
        (Field::OrgUnit, fixtures::text("Physik")),
        (Field::ReporterName, fixtures::text("Anna")),
    ]);
    assert_eq!(scene.verdict().outcome, Outcome::Incident);
}

#[test]
fn an_undecryptable_report_is_visible_and_its_sender_hears_of_it() {
    let mut scene = Scene::from("anna@example.com");
    scene.stub = Some("no key of the team fits".to_owned());
    // In the language of its covering letter.
    scene.extracted.language = Language::De;
    let verdict = scene.verdict();
    assert_eq!(verdict.outcome, Outcome::Quarantined);
    assert_eq!(verdict.why, ["no key of the team fits"]);
    assert_eq!(verdict.ack.decision, AckDecision::Send);
    assert!(!verdict.ack.encrypted);
    assert_eq!(verdict.ack.language, Language::De);
}

#[test]
fn a_duplicate_is_answered_and_a_repetition_is_not() {
    let incident = IncidentId { year: 2026, number: 7 };
    let mut scene = Scene::from("anna@example.com");
    let why = vec!["the same device".to_owned()];
    scene.linkage = Linkage::Duplicate { incident, why };
    let verdict = scene.verdict();
    assert_eq!(verdict.outcome, Outcome::Duplicate);
    assert_eq!(verdict.ack.decision, AckDecision::Send);
    assert!(verdict.why[0].contains("2026-0007") && verdict.why[0].contains("the same device"));
    scene.repeated = Some("the same mail by another route".to_owned());
    assert!(scene.refusal().starts_with("already answered"));
}

#[test]
fn answers_are_written_in_a_language_that_the_organisation_speaks() {
    let mut scene = Scene::from("anna@example.com");
    scene.extracted.language = Language::En;
    assert_eq!(scene.verdict().ack.language, Language::En);
    scene.extracted.language = Language::Nb;
    assert_eq!(scene.verdict().ack.language, Language::De);
}

/// A mail that has nothing to report, by somebody who was answered this week.
fn reply(headers: Headers, words: &str) -> Scene {
    let mut scene = Scene::with(headers);
    scene.extracted = fixtures::words(words);
    assert_eq!(
        scene.verdict().ack.decision,
        AckDecision::Send,
        "nobody answered it yet"
    );
    scene.budget.sender_week = 1;
    scene
}

#[test]
fn who_replies_to_our_answer_is_not_answered_again_within_the_week() {
    let thanks = "Danke, wir melden uns.";
    let mut headers = fixtures::headers("desk@example.com", "Re: Hilfe");
    headers.references = vec!["report@example.com".to_owned(), "vorfalld.ack.1@example.org".to_owned()];
    assert!(reply(headers, thanks).refusal().starts_with("already answered"));
    let headers = fixtures::headers("desk@example.com", "[#4711] AW: [VF-2026-0001] Ihre Meldung");
    let mut scene = reply(headers, thanks);
    assert!(scene.refusal().starts_with("already answered"));
    assert_eq!(
        scene.verdict().outcome,
        Outcome::Incident,
        "it is taken in all the same"
    );
    scene.stub = Some("no key of the team fits".to_owned());
    assert_eq!(
        scene.verdict().ack.decision,
        AckDecision::Send,
        "who cannot be read must hear of it"
    );
    let mut scene = reply(fixtures::headers("desk@example.com", "Ticket 4711"), thanks);
    assert_eq!(
        scene.verdict().ack.decision,
        AckDecision::Send,
        "it does not refer to us"
    );
    scene.extracted = fixtures::words("We received: [VF-2026-0001] Thank you for your report. We will look into it.");
    assert!(scene.refusal().starts_with("already answered"));
}

#[test]
fn a_new_report_sent_as_a_reply_to_an_old_answer_is_answered() {
    let old = || fixtures::headers("anna@example.com", "Re: [VF-2026-0001] Ihre Meldung");
    let known = Linkage::FollowUp {
        incident: IncidentId { year: 2026, number: 1 },
        why: vec!["the reference".to_owned()],
    };
    // In words, and nothing known is the same.
    let mut scene = reply(old(), "Noch etwas anderes: heute wurde mir der Laptop gestohlen.");
    assert_eq!(scene.verdict().ack.decision, AckDecision::Send);
    // More about the same.
    scene.linkage = known.clone();
    assert!(scene.refusal().starts_with("already answered"));
    // A filled form, whatever it belongs to.
    scene.extracted.form_fields = 3;
    assert_eq!(scene.verdict().ack.decision, AckDecision::Send);
    scene.budget.sender_hour = 4;
    assert!(scene.refusal().starts_with("rate"), "the budget holds for it, too");
}
