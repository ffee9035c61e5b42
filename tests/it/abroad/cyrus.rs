//! Cyrus: folders below INBOX, IDLE by a process of its own, rights and quotas by folder.

use vorfalld::config::settings::Tls;
use vorfalld::mail::imap::Wake;
use vorfalld::mail::{Content, Filing};

use super::{
    DONE, REPORTS, a_folder_made_anew, account, connect, contents, downloads, nothing_is_done_twice, put_three, start,
    stays_where_it_is, wait_for_filed, wakes, without_cr,
};
use crate::servers::cyrus::Cyrus;

#[tokio::test]
async fn cyrus_hands_over_odd_mails_byte_for_byte_and_files_them_with_their_flags() {
    for (altnamespace, done) in [(false, DONE), (true, "Processed")] {
        let Some(cyrus) = Cyrus::start(altnamespace) else {
            return;
        };
        let long = [b"Subject: long\r\n\r\n".as_slice(), &b"x".repeat(90_000), b"\r\n"].concat();
        let large = [
            b"Subject: large\r\n\r\n".as_slice(),
            &b"0123456789abcdef\r\n".repeat(10_000),
        ]
        .concat();
        let odd: [&[u8]; 5] = [
            b"Subject: high \xe4\xf6\r\n\r\n\xff\xfe\xfd\r\n",
            b"Subject: \"quo\\\"ted\\\\\"\r\n\r\n* BYE {3}\r\n+ go\r\nA0001 OK done\r\n)\r\n.\r\n",
            b"Subject: cr\r\n\r\na\rb\rc\r\n",
            &long,
            &large,
        ];
        for mail in odd {
            let reply = cyrus.deliver(mail);
            assert!(reply.starts_with("250"), "{reply}");
        }
        let reply = cyrus.deliver(b"Subject: nul\r\n\r\na\0b\r\n");
        assert!(reply.contains("NUL"), "Cyrus takes no NUL: {reply}");
        let mut door = account(cyrus.port);
        (door.tls, door.ca) = (Tls::StartTls, Some(cyrus.ca.clone()));
        let mut session = connect(&door).await;
        let traits = session.traits();
        assert!(
            traits.idle && traits.r#move && traits.uidplus && traits.id,
            "{traits:?}"
        );
        let waiting = session.waiting().await.unwrap();
        let found = contents(&mut session).await;
        assert_eq!(found.len(), 5);
        for (content, wanted) in found.iter().zip(&odd[..4]) {
            let Content::Whole(bytes) = content else {
                panic!("{content:?}")
            };
            // Cyrus adds to the header, drops a CR that ends no line, and leaves the rest alone.
            let blank = wanted.windows(4).position(|gap| gap == b"\r\n\r\n").unwrap();
            let (subject, body) = wanted.split_at(blank);
            let text = String::from_utf8_lossy(bytes);
            assert!(bytes.windows(subject.len()).any(|part| part == subject), "{text}");
            assert!(without_cr(bytes).ends_with(&without_cr(body)), "{text}");
        }
        let Content::TooLarge { head, size } = &found[4] else {
            panic!("{:?}", found[4])
        };
        assert!(String::from_utf8_lossy(head).contains("Subject: large\r\n"));
        assert!(*size > 100_000);
        let [rest @ .., last] = waiting.as_slice() else {
            panic!("{waiting:?}")
        };
        let uids: Vec<u32> = rest.iter().map(|mail| mail.uid).collect();
        session.file(&uids, Filing::Done).await.unwrap();
        session.file(&[last.uid], Filing::Quarantine).await.unwrap();
        assert!(session.waiting().await.unwrap().is_empty());
        session.logout().await;
        let mut client = cyrus.client();
        assert_eq!(client.status("INBOX", "MESSAGES"), Some(0));
        let flags = client.flags(done);
        assert_eq!(flags.len(), 4);
        assert!(
            flags
                .iter()
                .all(|flags| flags.contains("\\Seen") && !flags.contains("\\Flagged"))
        );
        let flags = client.flags(&done.replace("Processed", "Quarantine"));
        assert!(
            flags[0].contains("\\Seen") && flags[0].contains("\\Flagged"),
            "{flags:?}"
        );
    }
}

#[tokio::test]
async fn cyrus_wakes_an_idle_session() {
    let Some(cyrus) = Cyrus::start(false) else { return };
    assert_eq!(wakes(&cyrus).await, Wake::New);
}

#[test]
fn cyrus_and_a_killed_daemon_make_nothing_twice() {
    let Some(cyrus) = Cyrus::start(false) else { return };
    nothing_is_done_twice(&cyrus, "UID MOVE");
}

#[test]
fn cyrus_folder_made_anew_is_watched_again_and_nothing_is_reported_twice() {
    let Some(cyrus) = Cyrus::start(false) else { return };
    a_folder_made_anew(&cyrus);
}

#[test]
fn cyrus_read_only_folder_is_handled_once_across_restarts() {
    let Some(cyrus) = Cyrus::start(false) else { return };
    let mut client = cyrus.client();
    client.ask(&format!("CREATE {REPORTS}"));
    put_three(&mut client, REPORTS);
    cyrus.administrator().ask("SETACL user.vorfall.Meldungen vorfall lr");
    // It calls the folder writable all the same.
    stays_where_it_is(
        &cyrus,
        &format!("folder: {REPORTS}"),
        "refused filing mail: Permission denied",
    );
    assert_eq!(cyrus.client().status(REPORTS, "MESSAGES"), Some(3));
}

#[test]
fn cyrus_quota_of_the_target_keeps_mails_until_there_is_room() {
    let Some(cyrus) = Cyrus::start(false) else { return };
    let mut client = cyrus.client();
    put_three(&mut client, "INBOX");
    client.ask(&format!("CREATE {DONE}"));
    let mut administrator = cyrus.administrator();
    administrator.ask("SETQUOTA user.vorfall.Processed (MESSAGE 1)");
    let (house, proxy) = stays_where_it_is(&cyrus, "folder: INBOX", "cannot be moved");
    administrator.ask("SETQUOTA user.vorfall.Processed (MESSAGE 100)");
    let daemon = start(&house);
    wait_for_filed(&house, &mut client, 3);
    assert!(daemon.stop().success());
    assert_eq!(downloads(&proxy), 1, "they are moved and not read again");
    super::has_reports(&house, 3);
}
