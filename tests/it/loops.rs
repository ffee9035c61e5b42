//! Machines that answer our answers: one answer each, however they hide what they are.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::house::{House, letter, maildir_config, now};

/// Runs a household in which `react` plays everybody else: it gets each mail that we send and says what comes back.
/// Ends when nothing was sent for a while; gives how many answers each address got.
fn converse(
    first: &[(&str, String)],
    mut react: impl FnMut(&str, &str, usize) -> Option<String>,
) -> BTreeMap<String, usize> {
    let house = House::new();
    let daemon = house.start_up(&[]);
    for (name, mail) in first {
        house.deliver(name, mail);
    }
    house.wait_for("the first answer", || (!house.sent().is_empty()).then_some(()));
    let mut seen = BTreeMap::new();
    let mut known = Vec::new();
    let mut quiet = now();
    let started = now();
    while now().duration_since(quiet) < Duration::from_secs(4) {
        assert!(
            now().duration_since(started) < Duration::from_mins(2),
            "it never ends: {seen:?}"
        );
        for sent in house.sent() {
            if known.contains(&sent) {
                continue;
            }
            quiet = now();
            let to = field(&sent, "Delivered-To").to_owned();
            let times = seen.entry(to.clone()).or_insert(0_usize);
            *times += 1;
            if let Some(back) = react(&to, &sent, *times) {
                house.deliver(&format!("back-{}", known.len()), back);
            }
            known.push(sent);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(daemon.stop().success());
    let mails = house.json(&["mails"]);
    assert!(mails.len() > first.len(), "nothing came back, so nothing was tested");
    seen
}

fn field<'a>(mail: &'a str, name: &str) -> &'a str {
    let line = mail
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    line.unwrap_or_default().trim_end()
}

fn report(from: &str) -> String {
    letter(
        from,
        "Verdächtige Anmeldung",
        &format!("first-{}", from.replace(['<', '>', ' '], "")),
        &format!("Jemand hat sich als {from} angemeldet, obwohl der Kollege im Urlaub ist. Bitte um Prüfung."),
    )
}

fn quoted(mail: &str) -> String {
    let body = mail.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    body.lines()
        .take(30)
        .fold(String::new(), |text, line| text + "> " + line + "\n")
}

#[test]
fn two_daemons_that_report_to_each_other_exchange_one_answer() {
    let (one, other) = (House::new(), House::new());
    for (house, peer, address) in [
        (&one, &other, "vorfall@one.example"),
        (&other, &one, "vorfall@other.example"),
    ] {
        let peer_mail = peer.path("mail");
        let yaml = maildir_config()
            .replace("vorfall@example.org", address)
            .replace("maildir: outbox", &format!("maildir: {}", peer_mail.display()));
        house.write_config(&yaml);
    }
    let daemons = [one.start_up(&[]), other.start_up(&[])];
    one.deliver("first", report("Team <vorfall@other.example>"));
    one.wait_for("the answer to arrive", || {
        (other.json(&["mails"]).len() == 1).then_some(())
    });
    std::thread::sleep(Duration::from_secs(4));
    assert_eq!(other.json(&["mails"])[0]["outcome"], "ignored");
    assert_eq!(one.json(&["mails"]).len(), 1, "nothing came back");
    assert_eq!(other.json(&["outbox"]).len(), 0);
    assert_eq!(one.json(&["outbox"]).len(), 1);
    for daemon in daemons {
        assert!(daemon.stop().success());
    }
}

#[test]
fn out_of_office_responders_get_one_answer_marked_or_not() {
    let marked = "marked@example.net";
    let unmarked = "unmarked@example.net";
    let bare = "bare@example.net";
    let seen = converse(
        &[("1", report(marked)), ("2", report(unmarked)), ("3", report(bare))],
        |to, sent, times| {
            let subject = field(sent, "Subject");
            let id = format!("away-{times}-{to}");
            let text = format!("Ich bin bis Montag nicht im Büro ({times}).\n\nHilfe gibt es unter +49 30 1234.\n");
            let plain = |subject: &str| letter(to, subject, &id, &text);
            Some(match to {
                "marked@example.net" => plain("Abwesend").replacen("Date:", "Auto-Submitted: auto-replied\r\nDate:", 1),
                "unmarked@example.net" => plain(&format!("Abwesenheitsnotiz: {subject}")).replacen(
                    "Date:",
                    &format!("In-Reply-To: {}\r\nDate:", field(sent, "Message-ID")),
                    1,
                ),
                // Neither header nor reference: only that it follows the subject of ours.
                _ => plain(&format!("Antwort: {subject}")),
            })
        },
    );
    assert_eq!(seen.values().copied().collect::<Vec<_>>(), [1, 1, 1], "{seen:?}");
}

#[test]
fn a_ticket_system_with_fresh_subjects_and_no_marks_gets_one_answer() {
    let seen = converse(
        &[
            ("1", report("helpdesk@example.net")),
            ("2", report("support@example.com")),
        ],
        |to, sent, times| {
            let text = format!(
                "Dear customer,\n\nyour request was received and has the number {times}4711. An agent will look at it.\n\n{}\n",
                quoted(sent)
            );
            let subject = if to.starts_with("helpdesk") {
                format!("[Ticket#{times}4711] {}", field(sent, "Subject"))
            } else {
                // Not even our subject comes back, only our words.
                format!("[#{times}0815] We have received your request")
            };
            Some(letter(to, &subject, &format!("ticket-{times}-{to}"), &text))
        },
    );
    assert_eq!(seen.values().copied().collect::<Vec<_>>(), [1, 1], "{seen:?}");
}

#[test]
fn a_mailing_list_that_reflects_our_answer_gets_one_answer() {
    let seen = converse(
        &[
            ("1", report("staff@lists.example.net")),
            ("2", report("crew@example.com")),
        ],
        |to, sent, _| {
            let reflected: String = if to.starts_with("staff") {
                format!("List-Id: <staff.lists.example.net>\r\nPrecedence: list\r\n{sent}")
            } else {
                // A forwarder that takes the sender's place and strips what it does not know.
                let kept = sent.lines().filter(|line| {
                    !["Auto-Submitted", "X-", "From:", "Return-Path", "Delivered-To"]
                        .iter()
                        .any(|start| line.starts_with(start))
                });
                format!(
                    "From: {to}\r\n{}",
                    kept.flat_map(|line| [line, "\r\n"]).collect::<String>()
                )
            };
            Some(reflected)
        },
    );
    assert_eq!(seen.values().copied().collect::<Vec<_>>(), [1, 1], "{seen:?}");
}

#[test]
fn a_machine_that_shows_no_sign_at_all_is_stopped_by_the_budget() {
    let seen = converse(&[("1", report("machine@example.net"))], |to, _, times| {
        let body = format!(
            "Guten Tag, das Gerät INV-{} ist verschwunden, seit heute früh.",
            7000 + times * 13
        );
        Some(letter(
            to,
            &format!("Gerät {times} im Haus {}", times * 3),
            &format!("m-{times}@example.net"),
            &body,
        ))
    });
    assert_eq!(
        seen.values().copied().collect::<Vec<_>>(),
        [4],
        "four an hour: {seen:?}"
    );
}
