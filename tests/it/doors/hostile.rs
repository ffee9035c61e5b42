//! Servers, and people in between, that do not play by the rules.

use vorfalld::config::secret::SecretRef;
use vorfalld::config::settings::{Auth, Imap, Route, Smtp, Tls};
use vorfalld::mail::imap::{Session, Waiting};
use vorfalld::mail::smtp::Sender;
use vorfalld::mail::{Content, Filing};
use vorfalld::model::address::Address;
use vorfalld::model::fault::{Fault, Remedy};

use super::door;
use crate::servers::scripted::Step::{self, Hear, Say};
use crate::servers::scripted::converse;

/// A login and a selected folder, as far as every conversation goes the same way.
pub(super) fn until_selected() -> Vec<Step> {
    vec![
        Say("* OK hello\r\n"),
        Hear("CAPABILITY"),
        Say("* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n"),
        Hear("LOGIN"),
        Say("{tag} OK in\r\n"),
        Hear("CAPABILITY"),
        Say("* CAPABILITY IMAP4rev1 MOVE\r\n{tag} OK done\r\n"),
        Hear("LIST"),
        Say("* LIST () \".\" \"Erledigte F&AOQ-lle\"\r\n{tag} OK done\r\n"),
        Hear("LIST"),
        Say("* LIST () \".\" Quarantine\r\n{tag} OK done\r\n"),
        Hear("SELECT"),
        Say("* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n{tag} OK [READ-WRITE] done\r\n"),
    ]
}

async fn refused(tls: Tls, steps: Vec<Step>) -> (Fault, Vec<String>) {
    let (port, heard) = converse(steps);
    let door = door("127.0.0.1", port, tls, None);
    let fault = Session::connect(&door, "secret-password").await.unwrap_err();
    (fault, heard.join().unwrap())
}

async fn connected(steps: Vec<Step>) -> Session {
    let mut all = until_selected();
    all.extend(steps);
    let (port, _) = converse(all);
    let door: Imap = door("127.0.0.1", port, Tls::None, None);
    Session::connect(&door, "x").await.unwrap()
}

#[tokio::test]
async fn starttls_that_is_refused_or_followed_by_more_sends_no_password() {
    for answer in [
        "{tag} NO not today\r\n",
        "{tag} BAD what\r\n",
        // What somebody in the middle adds in clear must not be taken for the protected server's words.
        "{tag} OK begin\r\n* OK hello\r\nS2 OK done\r\nA0001 OK in\r\n",
    ] {
        let steps = vec![Say("* OK hello\r\n"), Hear("STARTTLS"), Say(answer)];
        let (fault, heard) = refused(Tls::StartTls, steps).await;
        assert!(heard.iter().all(|line| !line.contains("secret-password")), "{heard:?}");
        assert!(fault.what.contains("tls"), "{fault}");
    }
}

#[tokio::test]
async fn a_server_that_claims_to_know_us_gets_nothing() {
    let (fault, heard) = refused(Tls::StartTls, vec![Say("* PREAUTH welcome back\r\n")]).await;
    assert_eq!(fault.remedy, Remedy::Configure);
    assert!(heard.is_empty());
}

#[tokio::test]
async fn what_is_no_imap_server_is_named_so() {
    for greeting in ["220 mx ESMTP\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n"] {
        let (fault, _) = refused(Tls::None, vec![Say(greeting)]).await;
        assert_eq!(fault.remedy, Remedy::Configure);
        assert!(fault.what.contains("does not speak IMAP"), "{fault}");
    }
    let endless: &'static str = "x".repeat(20_000).leak();
    let (fault, _) = refused(Tls::None, vec![Say(endless)]).await;
    assert!(fault.what.contains("line without an end"), "{fault}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_emptied_is_read_and_left_as_it_is() {
    let mut steps = until_selected();
    steps.pop();
    steps.push(Say(
        "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n{tag} OK [READ-ONLY] done\r\n",
    ));
    let (port, heard) = converse(steps);
    let mut session = Session::connect(&door("127.0.0.1", port, Tls::None, None), "x")
        .await
        .unwrap();
    assert!(session.hindrance().unwrap().contains("grant the right to delete"));
    let fault = session.file(&[1], Filing::Done).await.unwrap_err();
    assert_eq!(fault.remedy, Remedy::Refuse);
    drop(session);
    assert!(heard.join().unwrap().iter().all(|line| !line.contains("STORE")));
}

#[tokio::test]
async fn a_lost_line_is_never_an_empty_mailbox() {
    for last in [
        "",
        "* SEARCH 1\r\n",
        "* BYE going down\r\n",
        "{tag} NO busy\r\n",
        "* SEAR",
    ] {
        let mut session = connected(vec![Hear("NOOP"), Say("{tag} OK done\r\n"), Hear("SEARCH"), Say(last)]).await;
        let fault = session.waiting().await.unwrap_err();
        assert_eq!(fault.remedy, Remedy::Retry, "{last:?}");
        let again = session.waiting().await;
        assert!(again.is_err(), "a broken session stays broken");
    }
}

/// Found by fuzzing: a letter of more than one byte right behind a response code made the parser panic.
#[tokio::test]
async fn an_answer_that_breaks_the_parser_costs_the_line_and_nothing_else() {
    let bad = "* OK [UIDVALIDITY 7]é\r\n{tag} OK done\r\n";
    let mut session = connected(vec![Hear("NOOP"), Say(bad)]).await;
    let fault = session.waiting().await.unwrap_err();
    assert_eq!(fault.remedy, Remedy::Retry);
    assert!(fault.what.contains("cannot be understood"), "{fault}");
    assert!(session.waiting().await.is_err(), "a broken session stays broken");
    let mut steps = until_selected();
    steps.truncate(4);
    steps.push(Say("{tag} NO [ALERT]é\r\n"));
    let (fault, _) = refused(Tls::None, steps).await;
    assert_eq!(fault.remedy, Remedy::Retry);
    assert!(fault.what.contains("cannot be understood"), "{fault}");
}

#[tokio::test]
async fn a_mail_that_the_server_cannot_read_holds_up_no_other() {
    let mut session = connected(vec![
        Hear("UID FETCH 1:2"),
        Say("{tag} NO [SERVERBUG] internal error\r\n"),
        Hear("UID FETCH 1 "),
        Say("{tag} NO [SERVERBUG] internal error\r\n"),
        Hear("UID FETCH 2 "),
        Say("* 2 FETCH (UID 2 INTERNALDATE \"05-Mar-2026 09:20:00 +0100\" BODY[]<0> {3}\r\nabc)\r\n{tag} OK done\r\n"),
    ])
    .await;
    let mails = [Waiting { uid: 1, size: 3 }, Waiting { uid: 2, size: 3 }];
    let fetched = session.fetch(&mails).await.unwrap();
    assert!(matches!(&fetched[0].content, Content::Unreadable(why) if why.contains("internal error")));
    assert_eq!(fetched[1].content, Content::Whole(b"abc".to_vec()));
}

#[tokio::test]
async fn a_server_that_lies_about_sizes_fills_no_memory() {
    let body: &'static str = "x".repeat(100_001).leak();
    let answer: &'static str = format!(
        "* 1 FETCH (UID 1 INTERNALDATE \"05-Mar-2026 09:20:00 +0100\" BODY[]<0> {{{}}}\r\n{body})\r\n{{tag}} OK done\r\n",
        body.len()
    )
    .leak();
    let mut session = connected(vec![Hear("BODY.PEEK[]<0.100001>"), Say(answer)]).await;
    let fetched = session.fetch(&[Waiting { uid: 1, size: 3 }]).await.unwrap();
    assert!(matches!(fetched[0].content, Content::TooLarge { size: 100_001, .. }));
}

#[tokio::test]
async fn smtp_without_starttls_or_with_more_behind_it_gets_no_password_and_no_mail() {
    for (offer, answer) in [
        ("250 mx.example\r\n", ""),
        ("250-mx.example\r\n250 STARTTLS\r\n", "454 not today\r\n"),
        // Taken for answers of the protected server, these would let a refused mail look accepted.
        (
            "250-mx.example\r\n250 STARTTLS\r\n",
            "220 go\r\n250 mx\r\n235 in\r\n250 ok\r\n250 ok\r\n354 go\r\n250 ok\r\n",
        ),
    ] {
        let (port, heard) = converse(vec![
            Say("220 mx ESMTP\r\n"),
            Hear("EHLO"),
            Say(offer),
            Hear("STARTTLS"),
            Say(answer),
        ]);
        let smtp = Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Server {
                host: "127.0.0.1".to_owned(),
                port,
                tls: Tls::StartTls,
                ca: None,
                login: Some(("vorfall".to_owned(), SecretRef::Env("UNUSED".to_owned()))),
                auth: Auth::Password,
                oauth: None,
            },
        };
        let sender = Sender::new(&smtp, Some("secret-password")).unwrap();
        let fault = sender.probe().await.unwrap_err();
        assert!(fault.what.contains("SMTP server"), "{fault}");
        let heard = heard.join().unwrap();
        assert!(
            heard
                .iter()
                .all(|line| line.starts_with("EHLO") || line.starts_with("STARTTLS")),
            "{heard:?}"
        );
    }
}
