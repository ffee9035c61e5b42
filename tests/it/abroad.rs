//! Cyrus and Courier: what Dovecot does otherwise, or never does. `make test-servers` fetches them; without them these
//! tests say that they are skipped.

mod courier;
mod cyrus;

use std::time::Duration;

use vorfalld::config::settings::{Imap, Tls};
use vorfalld::mail::Content;
use vorfalld::mail::imap::{Session, Wake};

use crate::doors::door;
use crate::doors::proxy::{Habits, Proxy, Trick};
use crate::doors::stage::{configure, secret, three_reports};
use crate::house::{Daemon, House};
use crate::servers::PASSWORD;
use crate::servers::courier::Courier;
use crate::servers::cyrus::Cyrus;
use crate::servers::raw::Raw;

/// Where both keep a user's folders.
const DONE: &str = "INBOX.Processed";
const REPORTS: &str = "INBOX.Meldungen";

/// One of the two.
trait Abroad {
    fn port(&self) -> u16;
    fn client(&self) -> Raw;
}

impl Abroad for Cyrus {
    fn port(&self) -> u16 {
        self.port
    }

    fn client(&self) -> Raw {
        self.client()
    }
}

impl Abroad for Courier {
    fn port(&self) -> u16 {
        self.port
    }

    fn client(&self) -> Raw {
        self.client()
    }
}

fn account(port: u16) -> Imap {
    let mut account = door("localhost", port, Tls::None, None);
    account.done = "Processed".to_owned();
    account
}

async fn connect(account: &Imap) -> Session {
    Session::connect(account, PASSWORD).await.unwrap()
}

/// The contents of all mails that wait.
async fn contents(session: &mut Session) -> Vec<Content> {
    let waiting = session.waiting().await.unwrap();
    let fetched = session.fetch(&waiting).await.unwrap();
    assert_eq!(fetched.len(), waiting.len());
    assert!(fetched.iter().all(|mail| mail.received.is_some()));
    fetched.into_iter().map(|mail| mail.content).collect()
}

fn without_cr(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != b'\r').collect()
}

/// A household that watches the account.
fn household(port: u16, keys: &str) -> House {
    let house = House::bare();
    secret(&house, "password", PASSWORD);
    configure(&house, port, (keys, ""));
    house
}

/// Starts the daemon and waits until it owns the state: a verb that comes before it would open that itself.
fn start(house: &House) -> Daemon {
    let ups = || house.log().matches("vorfalld is up").count();
    let before = ups();
    let daemon = house.start();
    house.wait_for("the start", || (ups() > before).then_some(()));
    daemon
}

fn wait_for_mails(house: &House, count: usize) {
    house.wait_for(&format!("{count} mails on record"), || {
        (house.json(&["mails"]).len() >= count).then_some(())
    });
}

fn wait_for_filed(house: &House, client: &mut Raw, count: u32) {
    house.wait_for(&format!("{count} mails in {DONE}"), || {
        (client.status(DONE, "MESSAGES")? >= count).then_some(())
    });
}

/// So many incidents and mails, each answered once.
fn has_reports(house: &House, count: usize) {
    let incidents = house.json(&["incidents", "--all"]);
    assert_eq!(incidents.len(), count, "{incidents:#?}\n{}", house.log());
    assert_eq!(house.json(&["mails"]).len(), count);
    assert_eq!(house.sent().len(), count);
    let accepted = house.log().matches("A mail was accepted by the next server").count();
    assert_eq!(accepted, count, "{}", house.log());
}

fn put_three(client: &mut Raw, folder: &str) {
    for (_, mail) in three_reports() {
        client.append(folder, mail.as_bytes());
    }
}

/// A daemon killed between commit and filing, and its line cut after the server has acted, answer nobody twice.
fn nothing_is_done_twice(server: &dyn Abroad, cut: &'static str) {
    let mut client = server.client();
    put_three(&mut client, "INBOX");
    let proxy = Proxy::start(server.port(), Habits::default(), &[Trick::CutBehind(cut)]);
    let house = household(proxy.port, "poll: 1s, timeout: 5s");
    let mut daemon = house.start_with(&[("VORFALLD_FAILPOINT", "before-filing")]);
    assert!(
        !daemon.child.wait().unwrap().success(),
        "the failpoint did not fire\n{}",
        house.log()
    );
    assert_eq!(client.status("INBOX", "MESSAGES"), Some(3));
    let mut daemon = house.start();
    house.wait_for("the cut", || (proxy.left() == 0).then_some(()));
    // The second kill comes at any moment.
    daemon.child.kill().unwrap();
    daemon.child.wait().unwrap();
    let daemon = start(&house);
    wait_for_filed(&house, &mut client, 3);
    house.wait_for("an empty inbox", || {
        (client.status("INBOX", "MESSAGES")? == 0).then_some(())
    });
    house.wait_for("the answers", || (house.sent().len() >= 3).then_some(()));
    assert!(daemon.stop().success());
    has_reports(&house, 3);
}

/// The watched folder is deleted, and made anew with other numbers for its mails.
fn a_folder_made_anew(server: &dyn Abroad) {
    let [(_, first), (_, second), _] = three_reports();
    let mut client = server.client();
    client.ask(&format!("CREATE {REPORTS}"));
    client.append(REPORTS, first.as_bytes());
    let before = client.status(REPORTS, "UIDVALIDITY");
    let house = household(server.port(), &format!("folder: {REPORTS}, poll: 1s, timeout: 5s"));
    let daemon = start(&house);
    wait_for_filed(&house, &mut client, 1);
    client.ask(&format!("DELETE {REPORTS}"));
    house.wait_for("the loss to be told", || {
        house
            .log()
            .contains("has no folder “INBOX.Meldungen” to watch")
            .then_some(())
    });
    // UIDVALIDITY is the second of its making.
    std::thread::sleep(Duration::from_millis(1100));
    client.ask(&format!("CREATE {REPORTS}"));
    client.append(REPORTS, first.as_bytes());
    client.append(REPORTS, second.as_bytes());
    wait_for_filed(&house, &mut client, 3);
    assert_ne!(client.status(REPORTS, "UIDVALIDITY"), before);
    house.wait_for("the answers", || (house.sent().len() >= 2).then_some(()));
    assert!(daemon.stop().success());
    has_reports(&house, 2);
}

/// Mails that cannot leave their folder: read once, told of, and not even fetched again after a restart. Gives back the
/// household and the number of downloads so far.
fn stays_where_it_is(server: &dyn Abroad, keys: &str, told: &str) -> (House, Proxy) {
    let proxy = Proxy::start(server.port(), Habits::default(), &[]);
    let house = household(proxy.port, &format!("{keys}, poll: 1s, timeout: 5s"));
    for _ in 0..2 {
        let daemon = start(&house);
        wait_for_mails(&house, 3);
        let looks = || proxy.heard().iter().filter(|line| line.contains("UID SEARCH")).count();
        let seen = looks();
        house.wait_for("more looks", || (looks().saturating_sub(seen) > 2).then_some(()));
        let status = house.json(&["status"]).remove(0);
        assert_eq!(status["mailboxes"][0]["stuck"], 3, "{status}");
        assert!(daemon.stop().success());
    }
    let times = house.log().matches(told).count();
    assert!((1..=4).contains(&times), "{times} times “{told}” in\n{}", house.log());
    assert_eq!(downloads(&proxy), 1, "{:#?}", proxy.heard());
    has_reports(&house, 3);
    (house, proxy)
}

fn downloads(proxy: &Proxy) -> usize {
    proxy.heard().iter().filter(|line| line.contains("BODY.PEEK[]")).count()
}

/// How a session with this account wakes when a mail is put into the inbox meanwhile.
async fn wakes(server: &dyn Abroad) -> Wake {
    let mut session = connect(&account(server.port())).await;
    assert!(session.waiting().await.unwrap().is_empty());
    let mut client = server.client();
    let bringing = tokio::task::spawn_blocking(move || {
        std::thread::sleep(Duration::from_millis(700));
        client.append("INBOX", b"Subject: new\r\n\r\nnew\r\n");
    });
    let wake = session.idle(Duration::from_secs(20)).await.unwrap();
    bringing.await.unwrap();
    // A server may count it only after another command.
    let waiting = session.waiting().await.unwrap();
    assert_eq!(waiting.len(), 1);
    session.logout().await;
    wake
}
