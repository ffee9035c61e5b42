//! Folders that vanish, refuse, overflow and change their numbers; mails that vanish, swell and hold odd bytes.

use std::fs;
use std::time::Duration;

use vorfalld::mail::imap::Session;
use vorfalld::mail::{Content, Filing};
use vorfalld::model::fault::Remedy;

use super::proxy::{Habits, Proxy, Trick};
use super::stage::{Stage, three_reports};
use super::{door, implicit};
use crate::house::letter;
use crate::servers::scripted::Step::{Hear, Say};
use crate::servers::scripted::converse;
use crate::servers::{Dovecot, PASSWORD};
use vorfalld::config::settings::Tls;

#[test]
fn a_folder_deleted_and_made_anew_is_watched_again_and_nothing_is_reported_twice() {
    let stage = Stage::new("");
    let dovecot = &stage.dovecot;
    let folder = dovecot.maildir("vorfall").join(".Meldungen");
    let [(_, first), (_, second), _] = three_reports();
    dovecot.make_folder("vorfall", "Meldungen");
    dovecot.put_into("vorfall", "Meldungen", "1000.a", first.as_bytes());
    stage.configure(dovecot.imap_port, "folder: Meldungen, poll: 2s, timeout: 5s");
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 1);
    let validity = |name: &str| {
        let list = fs::read_to_string(folder.join(name)).unwrap();
        list.split_whitespace()
            .find(|word| word.starts_with('V'))
            .unwrap()
            .to_owned()
    };
    let before = validity("dovecot-uidlist");
    fs::remove_dir_all(&folder).unwrap();
    stage.wait_for_log("has no folder “Meldungen” to watch", 1);
    let status = stage.house.json(&["status"]).remove(0);
    let trouble = status["mailboxes"][0]["trouble"].as_str().unwrap().to_owned();
    assert!(trouble.contains("make it again, or mend `folder`"), "{trouble}");
    // UIDVALIDITY is the second of its making.
    std::thread::sleep(Duration::from_millis(1100));
    dovecot.make_folder("vorfall", "Meldungen");
    dovecot.put_into("vorfall", "Meldungen", "1000.a", first.as_bytes());
    dovecot.put_into("vorfall", "Meldungen", "1001.b", second.as_bytes());
    stage.wait_for_filed("Processed", 3);
    assert_ne!(validity("dovecot-uidlist"), before);
    assert!(daemon.stop().success());
    stage.has_incidents(2);
}

#[test]
fn mails_that_exceed_the_quota_when_moved_are_handled_once_and_told_of_once() {
    let stage = Stage::new(
        "mail_plugins = quota\nimap_capability = IMAP4rev1 UIDPLUS IDLE\nplugin {\n  quota = count:User quota\n  \
         quota_vsizes = yes\n  quota_rule = *:bytes=9000\n}\n",
    );
    for (name, mail) in three_reports() {
        let padded = format!("{mail}\r\n{}", "Grund: viel Text.\r\n".repeat(110));
        stage.dovecot.put("vorfall", name, padded.as_bytes());
    }
    stays_where_it_is(&stage, "cannot be moved");
}

#[test]
fn mails_in_a_read_only_folder_are_handled_once_across_restarts() {
    let stage = Stage::new("mail_plugins = acl\nplugin {\n  acl = vfile\n}\n");
    for (name, mail) in three_reports() {
        stage.dovecot.put("vorfall", name, mail.as_bytes());
    }
    fs::write(stage.dovecot.maildir("vorfall").join("dovecot-acl"), "owner lr\n").unwrap();
    stays_where_it_is(&stage, "grant the right to delete");
}

/// Mails that cannot leave the folder: read once, told of once a run, and not even fetched again after a restart.
fn stays_where_it_is(stage: &Stage, told: &str) {
    let proxy = Proxy::start(stage.dovecot.imap_port, Habits::default(), &[]);
    stage.configure(proxy.port, "poll: 1s, timeout: 5s");
    let downloads = || proxy.heard().iter().filter(|line| line.contains("BODY.PEEK[]")).count();
    let looks = || proxy.heard().iter().filter(|line| line.contains("UID SEARCH")).count();
    let daemon = stage.house.start();
    stage.wait_for_mails(3);
    let (fetched, seen) = (downloads(), looks());
    stage
        .house
        .wait_for("three more looks", || (looks().saturating_sub(seen) > 3).then_some(()));
    let status = stage.house.json(&["status"]).remove(0);
    assert_eq!(status["mailboxes"][0]["stuck"], 3, "{status}");
    assert!(status["mailboxes"][0]["trouble"].is_string(), "{status}");
    assert!(daemon.stop().success());
    assert_eq!(downloads(), fetched, "a stuck mail is not fetched again");
    let once = stage.house.log().matches(told).count();
    let daemon = stage.house.start();
    let seen = looks();
    stage.house.wait_for("looks after the restart", || {
        (looks().saturating_sub(seen) > 2).then_some(())
    });
    assert!(daemon.stop().success());
    assert_eq!(downloads(), fetched, "not even after a restart\n{}", stage.house.log());
    assert!(
        stage.house.log().matches(told).count() <= once.saturating_mul(2),
        "{}",
        stage.house.log()
    );
    assert!((1..=2).contains(&once), "{}", stage.house.log());
    assert_eq!(stage.filed("Processed"), 0);
    stage.has_incidents(3);
    assert_eq!(stage.house.sent().len(), 3);
}

#[test]
fn a_mail_that_is_refused_once_is_moved_after_a_restart_and_read_no_second_time() {
    let stage = Stage::new("");
    let proxy = Proxy::start(
        stage.dovecot.imap_port,
        Habits::default(),
        &[Trick::Answer("UID MOVE", "{tag} NO [OVERQUOTA] full\r\n")],
    );
    stage.configure(proxy.port, "poll: 1s, timeout: 5s");
    let [(name, mail), ..] = three_reports();
    stage.dovecot.put("vorfall", name, mail.as_bytes());
    let daemon = stage.house.start();
    stage.wait_for_log("cannot be moved", 1);
    assert!(daemon.stop().success());
    assert_eq!(stage.filed("Processed"), 0);
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 1);
    assert!(daemon.stop().success());
    let fetches = proxy.heard().iter().filter(|line| line.contains("BODY.PEEK[]")).count();
    assert_eq!(fetches, 1);
    stage.has_incidents(1);
}

#[test]
fn of_a_mail_too_large_only_the_head_travels() {
    let stage = Stage::new("");
    let proxy = Proxy::start(stage.dovecot.imap_port, Habits::default(), &[]);
    stage.configure(proxy.port, "poll: 2s, max_size: 1MiB");
    let mut large = letter("Anna <anna@example.org>", "Sehr lang", "big@example.org", "x");
    large.push_str(&"0123456789abcdef\r\n".repeat(300_000));
    stage.dovecot.put("vorfall", "1000.a", large.as_bytes());
    let daemon = stage.house.start();
    stage.wait_for_filed("Quarantine", 1);
    assert!(daemon.stop().success());
    assert!(proxy.bytes() < 20_000, "{} bytes travelled", proxy.bytes());
    let mails = stage.house.json(&["mails"]);
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0]["subject"], "Sehr lang", "{mails:?}");
    assert_eq!(mails[0]["outcome"], "quarantined");
}

#[tokio::test]
async fn a_mail_that_another_program_moves_meanwhile_is_simply_not_there() {
    let dovecot = Dovecot::start(&["vorfall"]);
    for (name, mail) in three_reports() {
        dovecot.put("vorfall", name, mail.as_bytes());
    }
    let mut ours = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    let mut theirs = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    let waiting = ours.waiting().await.unwrap();
    theirs.file(&[waiting[1].uid], Filing::Done).await.unwrap();
    let fetched = ours.fetch(&waiting).await.unwrap();
    let uids: Vec<u32> = fetched.iter().map(|mail| mail.uid).collect();
    let readable = fetched
        .iter()
        .filter(|mail| matches!(mail.content, Content::Whole(_)))
        .count();
    assert_eq!(readable, 2, "{uids:?}");
    let all: Vec<u32> = waiting.iter().map(|mail| mail.uid).collect();
    ours.file(&all, Filing::Done).await.unwrap();
    assert_eq!(dovecot.folder_of("vorfall", "Erledigte F&AOQ-lle").len(), 3);
}

#[tokio::test]
async fn odd_bytes_and_lines_come_through() {
    let dovecot = Dovecot::start(&["vorfall"]);
    let long = format!("Subject: long\r\n\r\n{}\r\n", "x".repeat(90_000));
    let oddities: [&[u8]; 6] = [
        b"Subject: cr\r\n\r\na\rb\rc\r\n",
        b"Subject: high \xe4\xf6\r\n\r\n\xff\xfe\xfd\r\n",
        b"Subject: \"quo\\\"ted\\\\\"\r\n\r\n* BYE {3}\r\n+ go\r\nA0001 OK done\r\n)\r\n",
        b"Subject: nul\r\n\r\na\0b\r\n",
        long.as_bytes(),
        b"\r\n",
    ];
    for (number, mail) in oddities.iter().enumerate() {
        dovecot.put("vorfall", &format!("100{number}.a"), mail);
    }
    let mut session = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    let waiting = session.waiting().await.unwrap();
    let fetched = session.fetch(&waiting).await.unwrap();
    assert_eq!(fetched.len(), oddities.len());
    for (mail, odd) in fetched.iter().zip(&oddities) {
        let Content::Whole(bytes) = &mail.content else {
            panic!("{mail:?}")
        };
        // A literal cannot hold NUL (RFC 9051, 4.3): Dovecot sends 0x80 in its place.
        let wanted: Vec<u8> = odd.iter().map(|byte| if *byte == 0 { 0x80 } else { *byte }).collect();
        assert_eq!(bytes, &wanted);
    }
}

/// Answers to a search that no honest server gives. Each costs at most this connection: no panic, and never an empty
/// mailbox.
const STRANGE: [&str; 26] = [
    "* SEARCH 99999999999999999999\r\n",
    "* SEARCH -1\r\n",
    "* 4294967296 EXISTS\r\n",
    "* OK [UIDVALIDITY 8] made anew\r\n",
    "* OK [UIDVALIDITY x] y\r\n",
    "* OK [COPYUID 1 2:1 1:2] z\r\n",
    "* OK [COPYUID 1 4294967295:1 1] z\r\n",
    "* OK [APPENDUID 1 1:*] z\r\n",
    "* OK [BADCHARSET (\u{e9})] z\r\n",
    "* OK [BADCHARSET ({2}\r\n\u{e9})] z\r\n",
    "* OK [PERMANENTFLAGS (\\*\u{e9})] z\r\n",
    "* OK [METADATA LONGENTRIES 99999999999999999999999] z\r\n",
    "* OK [HIGHESTMODSEQ 99999999999999999999999] z\r\n",
    "* OK [\u{e9}] z\r\n",
    "* OK [] z\r\n",
    "* OK [\r\n",
    "* METADATA \"\" (/\u{e9} NIL)\r\n",
    "* METADATA INBOX (/shared/vendor NIL /private/comment {3}\r\n\u{e9}x)\r\n",
    "* METADATA \"\" /shared/comment/private \r\n",
    "* ID (\"a\")\r\n",
    "* ID (NIL NIL \"a\" \"b\" \"c\" NIL)\r\n",
    "* 1 FETCH (INTERNALDATE \"\u{e9}\")\r\n",
    "* 1 FETCH (INTERNALDATE {2}\r\n\u{e9})\r\n",
    "* 1 FETCH (BODY[] {99999999999}\r\n",
    "* 1 FETCH (X-GM-LABELS (\u{e9} \"\\\"\\\\\") X-GM-MSGID 99999999999999999999999)\r\n",
    "* VANISHED (EARLIER) 1:4294967295,5:1\r\n",
];

#[tokio::test]
async fn strange_answers_cost_a_connection_at_most() {
    for strange in STRANGE {
        let mut steps = super::hostile::until_selected();
        steps.extend([
            Hear("NOOP"),
            Say("{tag} OK done\r\n"),
            Hear("SEARCH"),
            Say(strange),
            Say("* SEARCH 1\r\n{tag} OK done\r\n"),
            Hear("RFC822.SIZE"),
            Say("* 1 FETCH (UID 1 RFC822.SIZE 3)\r\n{tag} OK done\r\n"),
        ]);
        let (port, _) = converse(steps);
        let mut session = Session::connect(&door("127.0.0.1", port, Tls::None, None), "x")
            .await
            .unwrap();
        match session.waiting().await {
            Ok(waiting) => assert_eq!(waiting.len(), 1, "{strange:?}"),
            Err(fault) => assert_eq!(fault.remedy, Remedy::Retry, "{strange:?}: {fault}"),
        }
    }
}
