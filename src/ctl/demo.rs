//! `vorfalld demo`: the whole way on shipped sample mails, through the real daemon, over Maildirs, with fresh keys.

pub mod letters;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sequoia_openpgp::Cert;
use serde_json::Value;

use crate::config::init::generate_key;
use crate::config::keyring;
use crate::ctl::args::Where;
use crate::ctl::ask::{Failure, Oracle};
use crate::ctl::{configuration, render, verbs};
use crate::daemon::clock;
use crate::daemon::protocol::Request;
use crate::mail::maildir;
use crate::model::fault::Fault;

use self::letters::Cast;

/// Longest wait for the daemon to have read, answered and filed everything.
const PATIENCE: Duration = Duration::from_secs(50);

/// Runs the demo in `folder`, or in a fresh one that stays for the visitor to look at.
///
/// # Errors
/// When a step does not work; the daemon's log is named.
pub async fn run(folder: Option<&Path>, place: &Where) -> Result<(), Failure> {
    let folder = match folder {
        Some(folder) => folder.to_owned(),
        None => tempfile::Builder::new().prefix("vorfalld-demo-").tempdir()?.keep(),
    };
    std::fs::create_dir_all(&folder)?;
    let folder = folder.canonicalize()?;
    if folder.join("state").exists() {
        let what = format!("{} holds a demo already; choose an empty folder", folder.display());
        return Err(Fault::refuse(what).into());
    }
    let cast = furnish(&folder)?;
    let place = Where {
        config: Some(folder.join("vorfalld.yaml")),
        ..place.clone()
    };
    verbs::say(&format!(
        "A fresh household in {}: keys, configuration, an empty mailbox.",
        folder.display()
    ))?;
    let first = cast.letters()?;
    for (name, raw) in &first {
        maildir::deliver(&folder.join("mail"), raw, name)?;
    }
    verbs::say(&format!(
        "{} mails wait in the mailbox; the daemon starts.",
        first.len()
    ))?;
    let mut daemon = Daemon::start(&folder)?;
    let result = watch(&mut daemon, &place, &folder, &cast, first.len()).await;
    let log = folder.join("daemon.log");
    daemon.stop();
    match result {
        Ok(story) => verbs::print(&story),
        Err(failure) => Err(Failure {
            what: format!("{}; the daemon's log is {}", failure.what, log.display()),
            ..failure
        }),
    }
}

/// Writes configuration, keys and Maildirs. The configuration comes first: `init` leaves what is there alone.
fn furnish(folder: &Path) -> Result<Cast, Failure> {
    let now = clock::now();
    std::fs::write(folder.join("vorfalld.yaml"), include_str!("demo/vorfalld.yaml"))?;
    verbs::write_household(folder)?;
    let officer = generate_key("Dora Datenschutz <dpo@example.org>", now)?;
    write_cert(&folder.join("keys/team"), "dora.asc", &officer)?;
    let config = configuration::read(&Where {
        config: Some(folder.join("vorfalld.yaml")),
        ..Where::default()
    })?;
    let team = config.keyring.own.first().cloned();
    let team = team.ok_or_else(|| Fault::configure("no key was made for the mailbox; run the demo again"))?;
    let reporter = generate_key("Erika Muster <erika.muster@example.org>", now)?;
    write_cert(&folder.join("keys/known"), "erika.asc", &reporter)?;
    Ok(Cast {
        team,
        reporter,
        // Nobody keeps this one: what is encrypted to it stays closed.
        lost: generate_key("Old mailbox key <vorfall@example.org>", now)?,
        now,
        zone: config.settings.organisation.timezone,
    })
}

fn write_cert(folder: &Path, name: &str, cert: &Cert) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    let armored = keyring::armored(std::slice::from_ref(cert))
        .map_err(|error| Fault::retry("a certificate could not be written; run the demo again").because(error))?;
    Ok(std::fs::write(folder.join(name), armored)?)
}

struct Daemon {
    child: Child,
}

impl Daemon {
    fn start(folder: &Path) -> Result<Self, Failure> {
        let log = std::fs::File::create(folder.join("daemon.log"))?;
        let child = Command::new("/proc/self/exe")
            .args(["run", "--config"])
            .arg(folder.join("vorfalld.yaml"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        Ok(Self { child })
    }

    fn stop(&mut self) {
        let pid = rustix::process::Pid::from_child(&self.child);
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        let _ = self.child.wait();
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

async fn watch(
    daemon: &mut Daemon,
    place: &Where,
    folder: &Path,
    cast: &Cast,
    count: usize,
) -> Result<String, Failure> {
    let mut oracle = tokio::time::timeout(PATIENCE, Oracle::daemon(place))
        .await
        .map_err(|_| Fault::retry("the daemon did not come up"))??;
    settle(daemon, &mut oracle, count).await?;
    // One reporter answers the acknowledgement that has just come.
    let outbox = ask(&mut oracle, outbox()).await?;
    let answer = outbox.iter().find(|mail| text(mail, "/to").starts_with("lea."));
    let mut expected = count;
    if let Some(answer) = answer {
        let reply = cast.reply(&text(answer, "/subject"), &text(answer, "/message_id"));
        maildir::deliver(&folder.join("mail"), reply.as_bytes(), "reply")?;
        verbs::say("A reporter answers the acknowledgement that has just come: one mail more.")?;
        expected = count.saturating_add(1);
        settle(daemon, &mut oracle, expected).await?;
    }
    let digests = write_digests(&mut oracle, folder).await?;
    story(&mut oracle, folder, expected, &digests).await
}

/// Waits until every mail is on record and nothing waits to be sent.
async fn settle(daemon: &mut Daemon, oracle: &mut Oracle, count: usize) -> Result<(), Failure> {
    let deadline = tokio::time::Instant::now().checked_add(PATIENCE);
    loop {
        if matches!(daemon.child.try_wait(), Ok(Some(_))) {
            return Err(Fault::retry("the daemon ended before its time").into());
        }
        let mails = ask(oracle, Request::Mails { since: None }).await?;
        let outbox = ask(oracle, outbox()).await?;
        let waiting = outbox.iter().any(|mail| text(mail, "/state") == "waiting");
        if mails.len() >= count && !waiting {
            return Ok(());
        }
        if deadline.is_none_or(|deadline| tokio::time::Instant::now() > deadline) {
            return Err(Fault::retry(format!("after a while only {} of {count} mails were read", mails.len())).into());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn ask(oracle: &mut Oracle, request: Request) -> Result<Vec<Value>, Failure> {
    let lines = oracle.ask(&request, Vec::new()).await?;
    Ok(lines
        .iter()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect())
}

fn outbox() -> Request {
    Request::Outbox { send: false, now: None }
}

fn text(value: &Value, path: &str) -> String {
    match value.pointer(path) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}

async fn write_digests(oracle: &mut Oracle, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let request = Request::Digest {
        now: None,
        preview: true,
    };
    let lines = oracle.ask(&request, Vec::new()).await?;
    verbs::write_digests(&folder.join("digest"), &lines)
}

async fn story(oracle: &mut Oracle, folder: &Path, count: usize, digests: &[PathBuf]) -> Result<String, Failure> {
    let request = Request::Incidents { all: true };
    let lines = oracle.ask(&request, Vec::new()).await?;
    let mut out = format!("\n{count} mails became {} incidents:\n\n", lines.len());
    out.push_str(&render::lines(&request, &lines, false));
    out.push_str("\nWhat became of each mail, and who was answered:\n\n");
    let sent = ask(oracle, outbox()).await?;
    for mail in ask(oracle, Request::Mails { since: None }).await? {
        let answered = match text(&mail, "/ack/decision").as_str() {
            "send" => answer_in_words(&mail, &sent),
            _ => format!("not answered: {}", text(&mail, "/ack/why")),
        };
        let incident = text(&mail, "/incident");
        let _ = writeln!(
            out,
            "  {:<52} {:<11} {}\n  {:<52} {answered}",
            render::short(&format!("“{}”", text(&mail, "/subject")), 50),
            text(&mail, "/outcome"),
            incident,
            ""
        );
    }
    out.push_str("\nThe digests of the team (text, HTML and as they would be sent):\n\n");
    for path in digests
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
    {
        let _ = writeln!(out, "  {}", path.display());
    }
    let program = std::env::args().next().unwrap_or_else(|| "vorfalld".to_owned());
    let config = folder.join("vorfalld.yaml");
    let config = config.display();
    let _ = write!(
        out,
        "\nTry next:\n\n  {program} show 2026-0001 --config {config}\n  {program} clocks --config {config}\n  \
         {program} explain --config {config} {}\n",
        folder.join("mail/cur/*loss*").display()
    );
    Ok(out.replace("2026-0001 --config", &format!("{} --config", first_id(&lines))))
}

fn first_id(lines: &[String]) -> String {
    let first = lines.first().and_then(|line| serde_json::from_str::<Value>(line).ok());
    first.map(|incident| text(&incident, "/id")).unwrap_or_default()
}

fn answer_in_words(mail: &Value, sent: &[Value]) -> String {
    let to = text(mail, "/ack/to");
    let how = sent
        .iter()
        .find(|out| text(out, "/to") == to && text(out, "/purpose") == "acknowledgement");
    let encrypted = how.is_some_and(|out| text(out, "/encrypted") == "true");
    format!(
        "answered to {to} in {}, {}",
        text(mail, "/ack/language"),
        if encrypted {
            "encrypted"
        } else {
            "in clear, without content"
        }
    )
}
