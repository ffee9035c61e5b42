//! What is put right afterwards: whose it is, which kind, which incident.

use super::*;

#[test]
fn only_the_team_is_assigned_to_unless_the_person_says_so() {
    let open = incident(&config());
    let member = config().settings.team[0].clone();
    for who in [member.address.email.to_uppercase(), member.address.email.clone()] {
        let given = after(&open, &assign(&who, false));
        assert_eq!(given.assigned.as_ref(), Some(&member.address.email));
    }
    let named = after(&open, &assign(&member.name.to_lowercase(), false));
    assert_eq!(named.assigned.as_ref(), Some(&member.name));
    let why = refusal(&open, &assign("nobody@example.org", false));
    assert!(
        why.contains(&member.address.email) && why.contains("--outside"),
        "{why}"
    );
    let outside = after(&open, &assign("Night shift", true));
    assert_eq!(outside.assigned.as_deref(), Some("Night shift"));
}

/// As the rules would judge a mail about spam.
fn of_kind(open: &Incident, kind: Kind) -> Order {
    let mut judged = open.judgement.clone();
    judged.kind = kind;
    judged.priority = Priority::Low;
    judged.priority_rule = format!("kind_{kind}");
    judged.classification = Classification::Public;
    judged.personal_data_possible = false;
    judged.tlp = Tlp::Red;
    Order::Kind {
        judged: Box::new(judged),
        missing: vec![Field::Subject],
    }
}

#[test]
fn another_kind_is_judged_anew_and_moves_the_clocks() {
    let open = incident(&config());
    let spam = after(&open, &of_kind(&open, Kind::Spam));
    assert_eq!(
        (spam.judgement.kind, spam.judgement.priority),
        (Kind::Spam, Priority::Low)
    );
    assert_eq!(spam.judgement.tlp, open.judgement.tlp, "the label is not the kind's");
    assert_eq!(spam.judgement.classification, Classification::Public);
    assert_eq!(spam.report.text(Field::Kind), Some("spam"));
    assert_eq!(spam.missing, [Field::Subject]);
    assert_eq!(clock(&spam, "gdpr_art33").state, ClockState::Stopped);
    assert_eq!(clock(&spam, "device_remote_wipe").state, ClockState::Stopped);
    let urgent = Order::Kind {
        judged: Box::new(Judgement {
            priority: Priority::High,
            ..spam.judgement.clone()
        }),
        missing: Vec::new(),
    };
    let urgent = after(&spam, &urgent);
    assert!(clock(&urgent, "team_ack").due < clock(&open, "team_ack").due);
    let calm = after(&urgent, &of_kind(&urgent, Kind::Spam));
    assert_eq!(
        clock(&calm, "team_ack").due,
        clock(&open, "team_ack").due,
        "later again"
    );
}

#[test]
fn what_a_person_has_set_stays_when_the_kind_changes() {
    let open = incident(&config());
    let by_hand = after(&open, &Order::Set(Field::PersonalData, "yes".into()));
    let by_hand = after(&by_hand, &Order::Tlp(Tlp::Green));
    let by_hand = after(
        &by_hand,
        &Order::Start {
            clock: "gdpr_art34".into(),
        },
    );
    let spam = after(&by_hand, &of_kind(&by_hand, Kind::Spam));
    assert_eq!(spam.judgement.tlp, Tlp::Green);
    assert!(spam.judgement.personal_data_possible);
    assert_eq!(spam.judgement.classification, by_hand.judgement.classification);
    assert_eq!(clock(&spam, "gdpr_art33").state, ClockState::Running);
    assert_eq!(clock(&spam, "gdpr_art34").state, ClockState::Running);
    // Started by hand although no rule asked for it: another kind is no reason to stop it.
    let spam = after(&open, &of_kind(&open, Kind::Spam));
    let again = after(
        &spam,
        &Order::Start {
            clock: "gdpr_art33".into(),
        },
    );
    let other = after(&again, &of_kind(&again, Kind::Scan));
    assert_eq!(clock(&other, "gdpr_art33").state, ClockState::Running);
}

#[test]
fn a_merge_can_be_undone_and_the_clocks_run_again() {
    let config = config();
    let one = incident(&config);
    let mut other = after(&one, &Order::Ack);
    other.id = id(2);
    let step = carry_out(
        &other,
        &Order::Merge {
            into: Box::new(one.clone()),
        },
        BY,
        &config,
        later(),
    )
    .unwrap();
    let written = |step: &Transaction| -> Vec<Incident> {
        let incidents = step.writes.iter().filter_map(|write| match write {
            Write::Incident(incident) => Some((**incident).clone()),
            _ => None,
        });
        incidents.collect()
    };
    let merged = written(&step);
    let undo = Order::Unmerge {
        from: Some(Box::new(merged[0].clone())),
    };
    let back = written(&carry_out(&merged[1], &undo, BY, &config, later()).unwrap());
    assert_eq!((back[0].id, back[0].report_count), (id(1), 1));
    assert!(
        back[0].notes.last().unwrap().text.contains("2026-0002"),
        "{:?}",
        back[0].notes
    );
    assert_eq!((back[1].state, back[1].merged_into), (State::Acknowledged, None));
    assert_eq!(back[1].clocks, other.clocks);
    assert!(refusal(&one, &Order::Unmerge { from: None }).contains("no other"));
}
