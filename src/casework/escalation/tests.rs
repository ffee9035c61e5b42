//! Stages fire once, in time, and to somebody.

use super::*;
use crate::casework::clocks::end;
use crate::casework::fixture::{at, config, incident, incident_of, mails_of, now};
use crate::model::incident::State;
use crate::model::outgoing::Wrapping;

/// The fixture's incident with only one clock.
fn with_clock(config: &Config, name: &str) -> Incident {
    let mut incident = incident(config);
    incident.clocks.retain(|clock| clock.name == name);
    assert_eq!(incident.clocks.len(), 1);
    incident
}

#[test]
fn nothing_fires_before_its_time_and_a_stage_fires_once() {
    let config = config();
    let incident = with_clock(&config, "gdpr_art33");
    assert!(fire(&incident, &config, at("2026-10-07T09:19:59+02:00")).is_none());
    let step = fire(&incident, &config, at("2026-10-07T09:20:00+02:00")).unwrap();
    let mails = mails_of(&step);
    assert_eq!(mails.len(), 1);
    assert_eq!(
        (mails[0].purpose, mails[0].to.email.as_str()),
        (Purpose::Reminder, "dpo@example.org")
    );
    let after = incident_of(&step);
    assert_eq!(after.clocks[0].fired.len(), 1);
    assert_eq!(
        after.clocks[0].next.as_ref().unwrap().at,
        at("2026-10-08T03:20:00+02:00")
    );
    assert!(fire(&after, &config, at("2026-10-07T09:20:01+02:00")).is_none());
    // The same step made again after a crash is the same mail.
    let again = fire(&incident, &config, at("2026-10-07T10:00:00+02:00")).unwrap();
    assert_eq!(mails_of(&again)[0].message_id, mails[0].message_id);
}

#[test]
fn after_downtime_only_the_last_missed_stage_writes_and_all_are_recorded() {
    let config = config();
    let incident = with_clock(&config, "gdpr_art33");
    let step = fire(&incident, &config, at("2026-10-12T08:00:00+02:00")).unwrap();
    let to: Vec<_> = mails_of(&step)
        .iter()
        .map(|mail| (mail.purpose, mail.to.email.clone()))
        .collect();
    assert_eq!(
        to,
        [
            (Purpose::Escalation, "dpo@example.org".to_owned()),
            (Purpose::Escalation, "cio@example.org".to_owned())
        ]
    );
    let clock = &incident_of(&step).clocks[0];
    assert_eq!(
        clock.fired.iter().map(|fired| fired.stage).collect::<Vec<_>>(),
        [0, 1, 2]
    );
    assert_eq!(clock.fired[0].told, Vec::<String>::new());
    assert_eq!((clock.next.is_none(), clock.state), (true, ClockState::Running));
}

#[test]
fn working_hours_hold_back_the_second_escalation() {
    let config = config();
    let incident = with_clock(&config, "team_ack");
    let step = fire(&incident, &config, at("2026-10-05T15:30:00+02:00")).unwrap();
    assert_eq!(mails_of(&step)[0].to.email, "sec@example.org");
    let next = incident_of(&step).clocks[0].next.clone().unwrap();
    assert_eq!(next.at, at("2026-10-06T11:30:00+02:00"));
}

#[test]
fn when_nobody_has_the_role_everybody_is_told_and_the_record_says_so() {
    let mut config = config();
    config
        .settings
        .team
        .retain(|member| !member.roles.contains(&"dpo".to_owned()));
    let incident = with_clock(&config, "gdpr_art33");
    let step = fire(&incident, &config, at("2026-10-07T09:20:00+02:00")).unwrap();
    assert_eq!(mails_of(&step).len(), 2);
    assert!(
        step.events
            .iter()
            .any(|event| event.contains("the whole team was told")),
        "{:?}",
        step.events
    );
    assert!(
        mails_of(&step)[0]
            .words
            .text
            .contains("nobody in the team has the role")
    );
    config.settings.team.clear();
    let step = fire(&incident, &config, at("2026-10-07T09:20:00+02:00")).unwrap();
    assert!(mails_of(&step).is_empty());
    assert!(
        step.events.iter().any(|event| event.contains("nobody is in the team")),
        "{:?}",
        step.events
    );
}

#[test]
fn closed_incidents_and_ended_clocks_are_silent() {
    let config = config();
    let late = at("2027-01-01T00:00:00Z");
    let mut closed = incident(&config);
    closed.state = State::Closed;
    assert!(fire(&closed, &config, late).is_none());
    let mut met = incident(&config);
    for clock in &mut met.clocks {
        end(clock, ClockState::Met);
    }
    assert!(fire(&met, &config, late).is_none());
}

const REMINDER_DE: &str = "\
TLP:AMBER

Guten Tag Dana Schutz,

eine gesetzliche Frist für den Vorfall [VF-2026-0001] läuft in 1 d ab.

- Fällig: 08.10.2026, 09:20 Uhr (UTC+02:00)

Bitte handeln Sie, bevor die Frist abläuft, oder halten Sie am Vorgang fest,
was geschehen ist.

Übernehmen: vorfalld ack 2026-0001
Weiteres zeigt Ihnen das System: vorfalld show 2026-0001

Vorfall-Team
Example University
";

#[test]
fn a_reminder_in_clear_tells_the_deadline_and_not_the_kind() {
    let config = config();
    let step = fire(
        &with_clock(&config, "gdpr_art33"),
        &config,
        at("2026-10-07T09:20:00+02:00"),
    )
    .unwrap();
    let mail = &mails_of(&step)[0];
    assert_eq!(mail.wrapping, Wrapping::Clear);
    assert_eq!(
        mail.words.subject,
        "[TLP:AMBER] [VF-2026-0001] Frist läuft ab: 08.10.2026, 09:20 Uhr (UTC+02:00)"
    );
    assert_eq!(mail.words.text, REMINDER_DE);
}

const ESCALATION_EN: &str = "\
TLP:GREEN

Hello Sam Hill,

A deadline for the incident [VF-2026-0001] passed 30 min ago.

- Deadline: Block accounts, wipe the device remotely
- Due: 5 October 2026, 12:30 (UTC+02:00)
- Kind: Device loss
- Priority: normal
- State: new
- Handled by: nobody yet
- Reports: 1
- Unit: Physik
- Missing: Number of persons concerned, Inventory or serial number of the
  device

Please see to it that somebody takes care of it now.

Take it: vorfalld ack 2026-0001
The system shows you more: vorfalld show 2026-0001

Vorfall-Team
Example University
";

#[test]
fn an_escalation_of_an_open_label_tells_everything() {
    let config = config();
    let mut incident = with_clock(&config, "device_remote_wipe");
    incident.judgement.tlp = crate::model::tlp::Tlp::Green;
    let step = fire(&incident, &config, at("2026-10-05T13:00:00+02:00")).unwrap();
    assert_eq!(mails_of(&step)[0].words.text, ESCALATION_EN);
}

#[test]
fn a_broken_template_does_not_keep_an_escalation_back() {
    let mut config = config();
    let incident = with_clock(&config, "gdpr_art33");
    config.templates.environment.remove_template("de/reminder.txt");
    let step = fire(&incident, &config, at("2026-10-07T09:20:00+02:00")).unwrap();
    let mail = &mails_of(&step)[0];
    assert!(
        mail.words.text.contains("[VF-2026-0001]") && !mail.words.text.contains("gdpr"),
        "{:?}",
        mail.words
    );
    assert!(step.events.iter().any(|event| event.contains("bare words")));
}

#[test]
fn a_stage_whose_rules_went_away_is_disarmed() {
    let mut config = config();
    let incident = with_clock(&config, "gdpr_art33");
    config.rules.escalation.clocks.remove("gdpr_art33");
    let step = fire(&incident, &config, at("2026-10-09T09:20:00+02:00")).unwrap();
    assert!(incident_of(&step).clocks[0].next.is_none());
    assert!(fire(&incident_of(&step), &config, at("2026-10-09T09:20:00+02:00")).is_none());
    assert!(now() < at("2026-10-09T09:20:00+02:00"));
}

#[test]
fn an_encrypted_escalation_tells_more_and_has_a_notice_that_tells_nothing() {
    let config = config();
    let incident = with_clock(&config, "gdpr_art33");
    let call = Call {
        incident: &incident,
        clock: &incident.clocks[0],
        stage: &config.rules.escalation.stages("gdpr_art33")[2],
        number: 2,
        config: &config,
        now: at("2026-10-08T10:00:00+02:00"),
    };
    let reader = (&config.settings.team[0], Some("AB".repeat(20)));
    let mail = call.mail(reader, false, &mut Vec::new());
    assert_eq!(
        (mail.wrapping, mail.cert.clone()),
        (Wrapping::Encrypted, Some("AB".repeat(20)))
    );
    for told in ["Art. 33 DSGVO", "Geräteverlust", "Physik", "seit 40 min"] {
        assert!(mail.words.text.contains(told), "{}", mail.words.text);
    }
    // The subject travels in clear even then.
    for words in [&mail.words.subject, &mail.clear_instead.as_ref().unwrap().text] {
        for secret in ["DSGVO", "Gerät", "Physik"] {
            assert!(!words.contains(secret), "{words}");
        }
    }
}
