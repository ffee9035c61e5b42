//! IMAP against Dovecot.

use std::time::Duration;

use vorfalld::config::settings::Tls;
use vorfalld::mail::imap::{Session, Waiting, Wake};
use vorfalld::mail::{Content, Filing};
use vorfalld::model::fault::Remedy;

use super::{door, implicit};
use crate::servers::{Dovecot, PASSWORD, Postfix};

async fn uids(session: &mut Session) -> Vec<u32> {
    session.waiting().await.unwrap().iter().map(|mail| mail.uid).collect()
}

#[tokio::test]
async fn every_way_of_protecting_the_line_leads_in() {
    let dovecot = Dovecot::start(&["vorfall"]);
    let ca = Some(dovecot.certificates.ca.clone());
    for door in [
        implicit(&dovecot),
        door("localhost", dovecot.imap_port, Tls::StartTls, ca.clone()),
        door("127.0.0.1", dovecot.imap_port, Tls::StartTls, ca),
        door("localhost", dovecot.imap_port, Tls::None, None),
    ] {
        let mut session = Session::connect(&door, PASSWORD).await.unwrap();
        assert!(session.traits().idle && session.traits().r#move && session.traits().uidplus);
        assert!(session.uid_validity() > 0);
        session.noop().await.unwrap();
        session.logout().await;
    }
    for name in [".Erledigte F&AOQ-lle", ".Quarantine"] {
        assert!(dovecot.maildir("vorfall").join(name).is_dir(), "{name} was not made");
    }
}

#[tokio::test]
async fn what_an_operator_can_mend_is_said() {
    let dovecot = Dovecot::start(&["vorfall"]);
    let other = Dovecot::start(&["vorfall"]);
    let mut wrong_ca = implicit(&dovecot);
    wrong_ca.ca = Some(other.certificates.ca.clone());
    let mut no_folder = implicit(&dovecot);
    no_folder.folder = "Absent".to_owned();
    let mut wrong_port = implicit(&dovecot);
    wrong_port.port = dovecot.imap_port;
    for (door, password, remedy, words) in [
        (
            implicit(&dovecot),
            "wrong",
            Remedy::Configure,
            "check user and password",
        ),
        (wrong_ca, PASSWORD, Remedy::Configure, "put its issuer into `ca`"),
        (no_folder, PASSWORD, Remedy::Retry, "mend `folder`"),
        (wrong_port, PASSWORD, Remedy::Retry, "check that port and `tls` fit"),
    ] {
        let fault = Session::connect(&door, password).await.unwrap_err();
        assert_eq!(fault.remedy, remedy, "{fault}");
        assert!(fault.what.contains(words), "{fault}");
        assert!(!format!("{fault:?}").contains(PASSWORD));
    }
}

#[tokio::test]
async fn mails_are_fetched_byte_for_byte_unseen_and_filed_with_their_flags() {
    let dovecot = Dovecot::start(&["vorfall"]);
    let odd =
        b"Subject: odd\nFrom: a@b\n\nGr\xf6\xdfe \xff\x80\n.\nFrom here\n>From\n\ttab \n no newline at end".to_vec();
    dovecot.put("vorfall", "1000.a", &odd);
    let mut large = b"Subject: large\r\n\r\n".to_vec();
    large.extend(b"0123456789abcdef\r\n".repeat(10_000));
    dovecot.put("vorfall", "1001.b", &large);
    dovecot.put("vorfall", "1002.c", b"Subject: broken\r\n\r\n");
    let mut session = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    let waiting = session.waiting().await.unwrap();
    assert_eq!(waiting.len(), 3);
    let gone = Waiting { uid: 4711, size: 10 };
    let asked: Vec<Waiting> = waiting.iter().copied().chain([gone]).collect();
    let fetched = session.fetch(&asked).await.unwrap();
    assert_eq!(fetched.len(), 3, "what is not there is simply absent");
    let crlf = String::from_utf8_lossy(&odd).into_owned();
    let Content::Whole(bytes) = &fetched[0].content else {
        panic!("{fetched:?}")
    };
    // IMAP has CRLF on the wire; nothing else may change.
    let lf: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
    assert_eq!(lf, odd, "{crlf}");
    assert!(fetched[0].received.is_some());
    match &fetched[1].content {
        Content::TooLarge { head, size } => {
            assert_eq!(head, b"Subject: large\r\n\r\n");
            assert_eq!(*size, large.len() as u64);
        }
        other => panic!("{other:?}"),
    }
    assert!(session.waiting().await.unwrap().len() == 3, "fetching marks nothing");
    session.file(&[waiting[0].uid, 4711], Filing::Done).await.unwrap();
    session
        .file(&[waiting[1].uid, waiting[2].uid], Filing::Quarantine)
        .await
        .unwrap();
    assert!(uids(&mut session).await.is_empty());
    let done = dovecot.folder_of("vorfall", "Erledigte F&AOQ-lle");
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].0, "S");
    assert_eq!(done[0].1, odd);
    let quarantined = dovecot.folder_of("vorfall", "Quarantine");
    assert_eq!(quarantined.len(), 2);
    assert!(quarantined.iter().all(|(flags, _)| flags == "FS"));
    session.logout().await;
}

#[tokio::test]
async fn a_server_without_move_files_by_copying() {
    for (capabilities, left) in [("IMAP4rev1 UIDPLUS", 0), ("IMAP4rev1", 1)] {
        let extra = format!("imap_capability = {capabilities}\n");
        let dovecot = Dovecot::start_with(&["vorfall"], &extra);
        dovecot.put("vorfall", "1000.a", b"Subject: a\n\n");
        let mut session = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
        assert!(!session.traits().r#move && !session.traits().idle);
        assert_eq!(session.traits().files_cleanly(), left == 0);
        let waiting = uids(&mut session).await;
        session.file(&waiting, Filing::Done).await.unwrap();
        assert!(
            uids(&mut session).await.is_empty(),
            "a deleted mail does not wait any more"
        );
        assert_eq!(dovecot.folder_of("vorfall", "Erledigte F&AOQ-lle").len(), 1);
        let rest = std::fs::read_dir(dovecot.maildir("vorfall").join("cur"))
            .unwrap()
            .count();
        assert_eq!(rest, left, "only a server without UIDPLUS keeps the marked mail");
        assert_eq!(session.idle(Duration::from_mins(1)).await.unwrap(), Wake::Timeout);
    }
}

#[tokio::test]
async fn a_folder_removed_meanwhile_is_made_again() {
    let dovecot = Dovecot::start(&["vorfall"]);
    dovecot.put("vorfall", "1000.a", b"Subject: a\n\n");
    let mut session = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    std::fs::remove_dir_all(dovecot.maildir("vorfall").join(".Quarantine")).unwrap();
    let waiting = uids(&mut session).await;
    session.file(&waiting, Filing::Quarantine).await.unwrap();
    assert_eq!(dovecot.folder_of("vorfall", "Quarantine").len(), 1);
}

#[tokio::test]
async fn more_mails_than_fit_into_one_command_are_all_handled() {
    let dovecot = Dovecot::start(&["vorfall"]);
    for number in 1000..1120 {
        dovecot.put(
            "vorfall",
            &format!("{number}.a"),
            format!("Subject: {number}\n\nx\n").as_bytes(),
        );
    }
    let mut session = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    let waiting = session.waiting().await.unwrap();
    assert_eq!(waiting.len(), 120);
    assert_eq!(session.fetch(&waiting).await.unwrap().len(), 120);
    let all: Vec<u32> = waiting.iter().map(|mail| mail.uid).collect();
    session.file(&all, Filing::Done).await.unwrap();
    assert!(uids(&mut session).await.is_empty());
    assert_eq!(dovecot.folder_of("vorfall", "Erledigte F&AOQ-lle").len(), 120);
}

#[tokio::test]
async fn new_mail_wakes_and_none_is_missed_between_looking_and_waiting() {
    let dovecot = Dovecot::start(&["vorfall"]);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    let mut session = Session::connect(&implicit(&dovecot), PASSWORD).await.unwrap();
    assert!(uids(&mut session).await.is_empty());
    assert_eq!(session.idle(Duration::from_millis(300)).await.unwrap(), Wake::Timeout);
    // Delivered while nobody listens, and told of in the answer to another command.
    dovecot.put("vorfall", "1000.a", b"Subject: a\n\n");
    session.noop().await.unwrap();
    assert_eq!(session.idle(Duration::from_secs(20)).await.unwrap(), Wake::New);
    assert_eq!(uids(&mut session).await.len(), 1);
    // Delivered while nobody listens, and told of when IDLE begins.
    dovecot.put("vorfall", "1001.b", b"Subject: b\n\n");
    assert_eq!(session.idle(Duration::from_secs(20)).await.unwrap(), Wake::New);
    assert_eq!(uids(&mut session).await.len(), 2);
    let mail = b"Subject: c\r\n\r\n.dot\r\nGr\xc3\xb6\xc3\x9fe\r\n";
    let (woken, (reply, _postfix)) = tokio::join!(session.idle(Duration::from_secs(30)), async {
        tokio::task::spawn_blocking(move || {
            std::thread::sleep(Duration::from_millis(300));
            let reply = postfix.deliver("anna@example.net", "vorfall@example.org", mail);
            // Given back, so that it runs until the mail is delivered.
            (reply, postfix)
        })
        .await
        .unwrap()
    });
    assert!(reply.starts_with("250"), "{reply}");
    assert_eq!(woken.unwrap(), Wake::New);
    let waiting = session.waiting().await.unwrap();
    let fetched = session.fetch(&waiting[2..]).await.unwrap();
    let Content::Whole(bytes) = &fetched[0].content else {
        panic!("{fetched:?}")
    };
    assert!(bytes.ends_with(b"\r\n\r\n.dot\r\nGr\xc3\xb6\xc3\x9fe\r\n"));
    // Another look settles it: nothing is announced twice.
    assert_eq!(session.idle(Duration::from_millis(300)).await.unwrap(), Wake::Timeout);
}
