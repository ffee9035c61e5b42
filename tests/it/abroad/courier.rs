//! Courier: no MOVE, IDLE or not, UIDPLUS or not, whatever bytes lie in its Maildir.

use std::fs;

use vorfalld::config::settings::Tls;
use vorfalld::mail::imap::Wake;
use vorfalld::mail::{Content, Filing};

use super::{
    DONE, REPORTS, a_folder_made_anew, account, connect, contents, nothing_is_done_twice, put_three, stays_where_it_is,
    wakes, without_cr,
};
use crate::servers::courier::{Courier, USUAL};

/// Without IDLE and UIDPLUS.
const BARE: &str = "IMAP4rev1 CHILDREN NAMESPACE";

#[tokio::test]
async fn courier_hands_over_odd_mails_and_files_them_by_copying() {
    for (capabilities, left) in [(USUAL, 0), (BARE, 5)] {
        let Some(courier) = Courier::start(capabilities) else {
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
            b"Subject: nul\r\n\r\na\0b\r\n",
            &long,
            &large,
        ];
        for (number, mail) in odd.iter().enumerate() {
            courier.put(&format!("100{number}.a"), mail);
        }
        let mut door = account(courier.port);
        (door.tls, door.ca) = (Tls::StartTls, Some(courier.ca.clone()));
        let mut session = connect(&door).await;
        let traits = session.traits();
        assert!(!traits.r#move, "{traits:?}");
        assert_eq!(traits.files_cleanly(), left == 0);
        let waiting = session.waiting().await.unwrap();
        let found = contents(&mut session).await;
        assert_eq!(found.len(), 5);
        for (content, wanted) in found.iter().zip(&odd[..4]) {
            let Content::Whole(bytes) = content else {
                panic!("{content:?}")
            };
            // It makes CRLF of every LF, also of one behind a CR.
            let (got, wanted) = (without_cr(bytes), without_cr(wanted));
            assert_eq!(String::from_utf8_lossy(&got), String::from_utf8_lossy(&wanted));
        }
        let Content::TooLarge { head, .. } = &found[4] else {
            panic!("{:?}", found[4])
        };
        assert!(
            head.starts_with(b"Subject: large\r"),
            "{}",
            String::from_utf8_lossy(head)
        );
        let uids: Vec<u32> = waiting.iter().map(|mail| mail.uid).collect();
        let (rest, last) = uids.split_at(4);
        session.file(rest, Filing::Done).await.unwrap();
        session.file(last, Filing::Quarantine).await.unwrap();
        assert!(
            session.waiting().await.unwrap().is_empty(),
            "a deleted mail does not wait any more"
        );
        let mut client = courier.client();
        assert_eq!(client.status("INBOX", "MESSAGES"), Some(left));
        let flags = client.flags(DONE);
        assert_eq!(flags.len(), 4);
        assert!(
            flags
                .iter()
                .all(|flags| flags.contains("\\Seen") && !flags.contains("\\Flagged")),
            "{flags:?}"
        );
        let flags = client.flags("INBOX.Quarantine");
        assert!(
            flags[0].contains("\\Seen") && flags[0].contains("\\Flagged"),
            "{flags:?}"
        );
        session.logout().await;
    }
}

#[tokio::test]
async fn courier_wakes_an_idle_session_and_is_polled_without_idle() {
    let Some(courier) = Courier::start(USUAL) else { return };
    assert_eq!(wakes(&courier).await, Wake::New);
    let Some(courier) = Courier::start(BARE) else { return };
    assert_eq!(wakes(&courier).await, Wake::Timeout, "the caller must poll");
}

#[test]
fn courier_and_a_killed_daemon_make_nothing_twice() {
    let Some(courier) = Courier::start(USUAL) else { return };
    nothing_is_done_twice(&courier, "UID COPY");
}

#[test]
fn courier_folder_made_anew_is_watched_again_and_nothing_is_reported_twice() {
    let Some(courier) = Courier::start(USUAL) else { return };
    a_folder_made_anew(&courier);
}

#[test]
fn courier_read_only_folder_is_handled_once_across_restarts() {
    let Some(courier) = Courier::start(USUAL) else { return };
    let mut client = courier.client();
    client.ask(&format!("CREATE {REPORTS}"));
    put_three(&mut client, REPORTS);
    fs::write(courier.maildir().join(".Meldungen/courierimapacl"), "owner lr\n").unwrap();
    stays_where_it_is(&courier, &format!("folder: {REPORTS}"), "grant the right to delete");
    assert_eq!(courier.client().status(REPORTS, "MESSAGES"), Some(3));
}
