//! One function a verb.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::CommandFactory;

use crate::config::Config;
use crate::ctl::args::{Act, Arguments, QuarantineAct, StoreAct, Verb, Where};
use crate::ctl::ask::{self, Failure, Oracle};
use crate::ctl::{check, configuration, demo, incoming, render, report};
use crate::daemon::desk::is_the_disks;
use crate::daemon::protocol::{Order, Request};
use crate::daemon::{clock, memory, ocr, supervise, telemetry, trial, worker};
use crate::model::fault::{Fault, Remedy};
use crate::store::{self, Store};

/// Runs the verb and returns its exit code. Whatever went wrong has been said on standard error.
pub fn run(arguments: Arguments) -> u8 {
    if matches!(arguments.verb, Verb::Worker) {
        return u8::from(worker::serve().is_err());
    }
    if let Verb::Ocr {
        tesseract,
        languages,
        seconds,
    } = &arguments.verb
    {
        let error = ocr::become_tesseract(tesseract, languages, *seconds);
        eprintln!(
            "vorfalld: {} cannot be run ({error}); try it by hand",
            tesseract.display()
        );
        return 1;
    }
    if matches!(arguments.verb, Verb::Trial) {
        trial::confine();
    }
    if matches!(arguments.verb, Verb::Run) {
        memory::give_back();
    }
    telemetry::start(matches!(arguments.verb, Verb::Run));
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("vorfalld: no threads can be started ({error}); look at the machine's limits");
            return 75;
        }
    };
    let result = runtime.block_on(verb(arguments));
    // Blocking work that hangs (a dead file server) must not keep the process alive.
    runtime.shutdown_timeout(std::time::Duration::from_secs(5));
    match result {
        Ok(()) => 0,
        Err(failure) => {
            eprintln!("vorfalld: {}", failure.what);
            failure.code
        }
    }
}

async fn verb(arguments: Arguments) -> Result<(), Failure> {
    let place = arguments.place;
    let now = place.now;
    match arguments.verb {
        Verb::Run => Box::pin(daemon(&place)).await,
        Verb::Check { connect } => check::check(&place, connect).await,
        Verb::Init { dir } => init(&dir),
        Verb::Demo { dir } => demo::run(dir.as_deref(), &place).await,
        Verb::Ingest { paths } => incoming::ingest(&place, &paths).await,
        Verb::Explain { file } => incoming::explain(&place, &file).await,
        Verb::Report { on_behalf_of, file } => {
            Box::pin(report::report(&place, on_behalf_of.as_deref(), file.as_deref())).await
        }
        Verb::Incidents { act: Some(act), .. } | Verb::Act(act) => act_on(&place, act).await,
        Verb::Incidents { all, act: None, .. } => list(&place, Request::Incidents { all }).await,
        Verb::Mails { since } => list(&place, Request::Mails { since }).await,
        Verb::Clocks { fire } => list(&place, Request::Clocks { fire, now }).await,
        Verb::Outbox { send } => list(&place, Request::Outbox { send, now }).await,
        Verb::Digest { to: Some(folder) } => preview_digest(&place, &folder).await,
        Verb::Digest { to: None } => list(&place, Request::Digest { now, preview: false }).await,
        Verb::Quarantine { act: None } => list(&place, Request::Quarantine).await,
        Verb::Quarantine {
            act: Some(QuarantineAct::Retry(stubs)),
        }
        | Verb::Retry(stubs) => list(&place, Request::Retry { id: stubs.id, now }).await,
        Verb::Status { metrics } => {
            let place = Where {
                json: place.json && !metrics,
                ..place
            };
            list(&place, Request::Status { metrics }).await
        }
        Verb::Store {
            act: StoreAct::Retention { dry_run },
        } => list(&place, Request::Retention { dry_run, now }).await,
        Verb::Store {
            act: StoreAct::Erase { id, reason },
        } => list(&place, Request::Erase { id, reason, now }).await,
        Verb::Store { act } => look_after_store(&place, act),
        Verb::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "vorfalld", &mut std::io::stdout());
            Ok(())
        }
        Verb::Man => Ok(clap_mangen::Man::new(Arguments::command()).render(&mut std::io::stdout())?),
        Verb::Trial => {
            let mut config = configuration::read(&place)?;
            // Pictures are read in processes of their own, and take their time.
            config.settings.ocr = None;
            let desk = Arc::new(ask::desk(config, None));
            Ok(trial::serve(&desk).await?)
        }
        Verb::Worker | Verb::Ocr { .. } => Ok(()),
    }
}

async fn daemon(place: &Where) -> Result<(), Failure> {
    let config = configuration::read(place)?;
    let store = open_patiently(&config).await?;
    configuration::leave_pointer(&config.settings.state, &config.settings.file);
    let desk = Arc::new(ask::desk(config, Some(store)));
    let result = supervise::run(Arc::clone(&desk)).await;
    Oracle::State(desk).close().await;
    Ok(result?)
}

/// Opens the state for the daemon. While its disk is full or read-only, it waits; and some seconds for a verb that has
/// the state open at this moment.
async fn open_patiently(config: &Config) -> Result<Store, Fault> {
    const MOMENTS: u32 = 25;
    const MOMENT: Duration = Duration::from_millis(200);
    let mut failures: u32 = 0;
    let mut moments: u32 = 0;
    loop {
        match ask::open_store(config).await {
            Err(fault) if fault.remedy == Remedy::Retry && !is_the_disks(&fault) && moments < MOMENTS => {
                moments = moments.saturating_add(1);
                tokio::time::sleep(MOMENT).await;
            }
            Err(fault) if is_the_disks(&fault) => {
                failures = failures.saturating_add(1);
                supervise::wait_for_the_disk(&fault, failures).await;
            }
            opened => return opened,
        }
    }
}

fn init(folder: &Path) -> Result<(), Failure> {
    for path in write_household(folder)? {
        say(&format!("wrote {}", path.display()))?;
    }
    let file = folder.join("vorfalld.yaml");
    say(&format!(
        "\nRead {0}, then: vorfalld check --config {0}",
        file.display()
    ))
}

/// Prints a line.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    print(&format!("{text}\n"))
}

/// Writes what `init` writes, and says which files are new.
pub(super) fn write_household(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let rng = ring::rand::SystemRandom::new();
    let mut random = |bytes: &mut [u8]| {
        // A system without randomness cannot make keys; ring's own failure would leave zeros, which `init` refuses.
        let _ = ring::rand::SecureRandom::fill(&rng, bytes);
    };
    Ok(crate::config::init::init(folder, clock::now(), &mut random)?.written)
}

async fn list(place: &Where, request: Request) -> Result<(), Failure> {
    // Whoever only looks makes no state: a mistyped folder must not look like an empty one.
    let mut oracle = Oracle::find_for_looking(place).await?;
    let result = oracle.ask(&request, Vec::new()).await;
    oracle.close().await;
    show(place, &request, &result?)
}

fn show(place: &Where, request: &Request, lines: &[String]) -> Result<(), Failure> {
    let text = if place.json {
        lines.iter().fold(String::new(), |text, line| text + line + "\n")
    } else {
        render::lines(request, lines, std::io::stdout().is_terminal())
    };
    print(&text)
}

/// Prints to standard output; a reader that has seen enough (`| head`) is no failure.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

async fn act_on(place: &Where, act: Act) -> Result<(), Failure> {
    let (id, order) = match act {
        Act::Show { id } => return list(place, Request::Show { id }).await,
        Act::Split { id, report } => {
            let now = place.now;
            return list(place, Request::Split { id, report, now }).await;
        }
        Act::Ack { id } => (id, Order::Ack),
        Act::Assign { id, who, outside } => (id, Order::Assign { who, outside }),
        Act::Close { id, reason } => (id, Order::Close(reason)),
        Act::Reopen { id } => (id, Order::Reopen),
        Act::Note { id, text } => (id, Order::Note(text)),
        Act::Tlp { id, label } => (id, Order::Tlp(label)),
        Act::Merge { id, into } => (id, Order::Merge(into)),
        Act::Unmerge { id } => (id, Order::Unmerge),
        Act::Set { id, field, value } => (id, Order::Set(field, value)),
        Act::Hold { id, reason } => (id, Order::Hold(reason)),
        Act::Release { id } => (id, Order::Release),
        Act::Done { id, clock } => (id, Order::Done(clock)),
        Act::Start { id, clock } => (id, Order::Start(clock)),
    };
    let now = place.now;
    list(place, Request::Order { id, order, now }).await
}

async fn preview_digest(place: &Where, folder: &Path) -> Result<(), Failure> {
    let mut oracle = Oracle::find_for_looking(place).await?;
    let now = place.now;
    let result = oracle.ask(&Request::Digest { now, preview: true }, Vec::new()).await;
    oracle.close().await;
    let written = write_digests(folder, &result?)?;
    if written.is_empty() {
        return print("Nobody of the team gets a digest; add members to the configuration.\n");
    }
    for path in written {
        print(&format!("wrote {}\n", path.display()))?;
    }
    Ok(())
}

/// Writes previewed digests to a folder: as text, as HTML, and as the mail that would be sent.
pub(super) fn write_digests(folder: &Path, lines: &[String]) -> Result<Vec<PathBuf>, Failure> {
    std::fs::create_dir_all(folder)?;
    let mut written = Vec::new();
    for line in lines {
        let mail: serde_json::Value = serde_json::from_str(line).map_err(std::io::Error::other)?;
        let text = |key: &str| mail.get(key).and_then(|value| value.as_str()).unwrap_or_default();
        // An address becomes a file name: nothing but harmless characters.
        let name: String = text("to")
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        for (ending, key) in [("txt", "text"), ("html", "html"), ("eml", "eml")] {
            let path = folder.join(format!("digest-{name}.{ending}"));
            std::fs::write(&path, text(key))?;
            written.push(path);
        }
    }
    Ok(written)
}

fn look_after_store(place: &Where, act: StoreAct) -> Result<(), Failure> {
    let config = configuration::read(place)?;
    let folder = &config.settings.state;
    if let StoreAct::Backup { dir } = &act {
        return back_up(&config, dir);
    }
    let key = ask::master_key(&config.settings.key)?;
    match act {
        StoreAct::Verify => {
            let verified = store::verify(folder, &key)?;
            for problem in &verified.problems {
                eprintln!("{problem}");
            }
            let counts = serde_json::json!({
                "records": verified.records, "incidents": verified.incidents,
                "evidence": verified.evidence, "problems": verified.problems,
            });
            if place.json {
                print(&format!("{counts}\n"))?;
            } else {
                print(&format!(
                    "{} records, {} incidents, {} sealed mails; {} problems\n",
                    verified.records,
                    verified.incidents,
                    verified.evidence,
                    verified.problems.len()
                ))?;
            }
            if verified.problems.is_empty() {
                return Ok(());
            }
            Err(Fault::refuse("the state is damaged; restore a backup of the files named above").into())
        }
        StoreAct::Rebuild => {
            let records = store::rebuild(folder, &key)?;
            print(&format!("the index was built anew from {records} records\n"))
        }
        StoreAct::Backup { dir } => back_up(&config, &dir),
        // Asked of the daemon, where one runs.
        StoreAct::Erase { .. } | StoreAct::Retention { .. } => Ok(()),
        StoreAct::Restore { dir } => {
            let records = store::restore(&dir, folder, &key)?;
            print(&format!(
                "{records} records came back; vorfalld store verify looks at them once more\n"
            ))
        }
    }
}

/// Copies the state, beside a running daemon if there is one, and looks at the copy where the key can be read: under
/// systemd it belongs to the service alone.
fn back_up(config: &Config, dir: &Path) -> Result<(), Failure> {
    let files = store::backup(&config.settings.state, dir)?;
    let looked = match ask::master_key(&config.settings.key) {
        Ok(key) => {
            let verified = store::verify(dir, &key)?;
            if let Some(problem) = verified.problems.first() {
                return Err(Fault::refuse(format!(
                    "the copy in {} is damaged because the state is, or because its disk is: {problem}; run vorfalld \
                     store verify",
                    dir.display()
                ))
                .into());
            }
            format!("{} records are well", verified.records)
        }
        Err(fault) => format!("nothing was checked ({fault})"),
    };
    print(&format!(
        "{files} files were copied to {}; {looked}; keep the sealing key elsewhere\n",
        dir.display()
    ))
}
