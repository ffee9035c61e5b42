//! Power cuts: a run of the store is recorded call by call, then the states in which a disk may be left are built and
//! opened, thousands of them.

mod disk;
mod trace;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::sample::{answers, id, incident, key, mail, raw, step, time};
use crate::store::erase::{Erasure, erase_payloads};
use crate::store::journal::Payload;
use crate::store::{INDEX, Store, verify};
use disk::{Dice, Disk, Loss};
use trace::Call;

/// Small segments, so that the run begins many, bytes.
const SEGMENT: u64 = 24 * 1024;
/// States that are tried unless `VORFALLD_POWER_STATES` says another number.
const STATES: usize = 1200;
const ERASED: u32 = 2;

fn open(dir: &Path) -> Result<Store, crate::model::fault::Fault> {
    Store::open_with(dir, key(), (SEGMENT, |_| ()))
}

/// What the run has promised by some moment.
#[derive(Clone, Copy, Debug, Default)]
struct Promised {
    /// Incidents whose commit was asked for.
    tried: u32,
    /// Incidents that were reported durable.
    durable: u32,
    erasing: bool,
    erased: bool,
}

impl Promised {
    fn hear(&mut self, word: &str) {
        let (what, number) = word.trim().split_once(' ').unwrap_or((word.trim(), "0"));
        let number = number.parse().unwrap();
        match what {
            "try" => self.tried = number,
            "durable" => self.durable = number,
            "erasing" => self.erasing = true,
            "erased" => self.erased = true,
            _ => panic!("{word}"),
        }
    }
}

/// The run that is recorded. The words go to a file beside the state, in between the store's own calls.
#[test]
#[ignore = "run under strace by the test below"]
fn the_recorded_run() {
    let Some(root) = std::env::var_os("VORFALLD_POWER_DIR").map(PathBuf::from) else {
        return;
    };
    let state = root.join("srv/vorfalld/state");
    let say = |word: &str| {
        use std::io::Write as _;
        let mut file = std::fs::File::options()
            .append(true)
            .open(root.with_extension("words"))
            .unwrap();
        file.write_all(word.as_bytes()).unwrap();
    };
    let take = |store: &Store, number: u32, wait: bool| {
        store.put_evidence(&[(mail(number), &raw(number))]).unwrap();
        say(&format!("try {number}"));
        let ticket = store.commit(&step(number)).unwrap();
        if wait {
            store.sync(ticket).unwrap();
            say(&format!("durable {number}"));
        }
    };
    let store = open(&state).unwrap();
    for number in 1..=9 {
        take(&store, number, number % 3 != 1);
        if number % 4 == 0 {
            store.rest().unwrap();
        }
    }
    store.close();
    // Without its index; then without a farewell.
    std::fs::remove_dir_all(state.join(INDEX)).unwrap();
    let store = open(&state).unwrap();
    for number in 10..=17 {
        take(&store, number, number % 4 == 0);
    }
    drop(store);
    super::super::rebuild(&state, &key()).unwrap();
    say("erasing");
    erase_payloads(&state, &key(), &erasure()).unwrap();
    say("erased");
    let store = open(&state).unwrap();
    for number in 18..=21 {
        take(&store, number, number % 2 == 0);
    }
    store.rest().unwrap();
    drop(store);
}

fn erasure() -> Erasure {
    let mut order = Erasure::new(time("2026-12-01T00:00:00Z"), "dpo@example.org", "asked for");
    order.incidents.insert(id(ERASED));
    order
}

/// Runs it under strace and gives its calls, the promises by call, and where it ran.
fn record() -> (Vec<Call>, BTreeMap<usize, Promised>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("run");
    std::fs::create_dir(&root).unwrap();
    let words = root.with_extension("words");
    std::fs::write(&words, "").unwrap();
    let protocol = folder.path().join("protocol");
    let run = Command::new("strace")
        .args(["-f", "-qq", "-y", "-xx", "-s", "67108864", "-e"])
        .arg(format!("trace={}", trace::CALLS))
        .arg("-o")
        .arg(&protocol)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "store::tests::power::the_recorded_run", "--ignored"])
        .env("VORFALLD_POWER_DIR", &root)
        .output();
    let run =
        run.expect("strace cannot be run: install the Debian package strace (and allow ptrace in this container)");
    let said = String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    assert!(
        run.status.success() && said.contains("1 passed"),
        "the recorded run failed: {said}"
    );
    let text = std::fs::read_to_string(&protocol).unwrap();
    let mut promised = Promised::default();
    let mut by_call = BTreeMap::new();
    let calls = trace::read(&text);
    for (place, call) in calls.iter().enumerate() {
        if let Call::Write { path, bytes, .. } = call
            && *path == words
        {
            promised.hear(&String::from_utf8_lossy(bytes));
        }
        by_call.insert(place + 1, promised);
    }
    assert!(
        promised.erased && promised.durable == 20,
        "the protocol is not understood: {promised:?}"
    );
    (calls, by_call, folder)
}

const LOSSES: [Loss; 8] = [
    Loss::Mixed(50),
    Loss::Everything,
    Loss::Mixed(10),
    Loss::Bytes,
    Loss::Mixed(90),
    Loss::Names,
    Loss::Mixed(50),
    Loss::Nothing,
];

/// Where the power is cut: behind calls all over the run, and once more a quarter as many inside the erasure alone.
fn points(by_call: &BTreeMap<usize, Promised>, worth: &[usize], states: usize) -> Vec<usize> {
    let erasing = |place: &&usize| by_call[*place].erasing && !by_call[*place].erased;
    let inside: Vec<usize> = worth.iter().filter(erasing).copied().collect();
    assert!(inside.len() > 20, "an erasure of {} calls", inside.len());
    let spread = |places: &[usize], count: usize| -> Vec<usize> {
        (0..count).map(|number| places[number * places.len() / count]).collect()
    };
    let mut points = [spread(worth, states - states / 5), spread(&inside, states / 5)].concat();
    points.sort_unstable();
    points
}

/// What the states were like, in numbers.
#[derive(Debug, Default)]
struct Tried {
    torn: usize,
    reordered: usize,
    erasing: usize,
    failures: Vec<String>,
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it says how long it took")]
fn no_power_cut_takes_what_was_reported_as_stored() {
    let started = std::time::Instant::now();
    let states = std::env::var("VORFALLD_POWER_STATES").map_or(STATES, |number| number.parse().unwrap());
    let seed: u64 = std::env::var("VORFALLD_POWER_SEED").map_or(1, |number| number.parse().unwrap());
    let (calls, by_call, folder) = record();
    let root = folder.path().join("run");
    // Only calls that change something of the state are worth a cut behind them.
    let worth: Vec<usize> = (0..calls.len())
        .filter(|place| concerns(&calls[*place], &root))
        .map(|place| place + 1)
        .collect();
    assert!(worth.len() > 300, "only {} calls were recorded", worth.len());
    let points = points(&by_call, &worth, states);
    let tried: Vec<Tried> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2)
            .map(|thread| {
                let (calls, by_call, points, root) = (&calls, &by_call, &points, &root);
                let mine = points.iter().copied().enumerate().skip(thread).step_by(2);
                scope.spawn(move || cut_and_look(calls, by_call, root, (mine, seed)))
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let sum = |of: fn(&Tried) -> usize| tried.iter().map(of).sum::<usize>();
    let (torn, reordered, erasing) = (sum(|t| t.torn), sum(|t| t.reordered), sum(|t| t.erasing));
    println!(
        "{states} states of a disk behind {} calls were tried in {} s: {torn} with torn files, {reordered} with changes out of \
         order, {erasing} inside an erasure",
        worth.len(),
        started.elapsed().as_secs()
    );
    assert!(torn * 25 > states && reordered * 4 > states && erasing * 6 > states);
    let failures: Vec<String> = tried.into_iter().flat_map(|tried| tried.failures).collect();
    assert!(
        failures.is_empty(),
        "{} of {states} states failed:\n{}",
        failures.len(),
        failures.iter().take(8).cloned().collect::<Vec<_>>().join("\n")
    );
}

fn cut_and_look(
    calls: &[Call],
    by_call: &BTreeMap<usize, Promised>,
    root: &Path,
    (points, seed): (impl Iterator<Item = (usize, usize)>, u64),
) -> Tried {
    let mut disk = Disk::new(root);
    let mut done = 0;
    let mut tried = Tried::default();
    for (number, point) in points {
        for call in &calls[done..point.max(done)] {
            disk.carry_out(call);
        }
        done = done.max(point);
        let loss = LOSSES[number % LOSSES.len()];
        let mut dice = Dice(
            seed.wrapping_mul(1_000_003)
                .wrapping_add(u64::try_from(number).unwrap()),
        );
        let left = lap();
        let tally = disk.cut(loss, &mut dice, left.path());
        tried.torn += usize::from(tally.is_torn);
        tried.reordered += usize::from(tally.is_reordered());
        tried.erasing += usize::from(by_call[&point].erasing && !by_call[&point].erased);
        let state = left.path().join("srv/vorfalld/state");
        if let Err(what) = look(&state, by_call[&point], number % 16 == 0) {
            tried.failures.push(format!(
                "state {number}, seed {seed}, cut behind call {point} {:.200?}, {loss:?}: {what}",
                calls[point - 1]
            ));
        }
    }
    tried
}

fn concerns(call: &Call, root: &Path) -> bool {
    match call {
        Call::Open {
            path,
            creates,
            truncates,
            ..
        } => (*creates || *truncates) && path.starts_with(root),
        Call::Write { path, .. }
        | Call::Truncate { path, .. }
        | Call::Sync { path, .. }
        | Call::Rename { from: path, .. }
        | Call::Remove(path)
        | Call::Folder(path) => path.starts_with(root),
        Call::Seek { .. } => false,
    }
}

/// Memory where there is some: the disk's own syncs would only cost time here.
fn lap() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

/// Opens what is left and compares it with what was promised.
fn look(state: &Path, promised: Promised, thoroughly: bool) -> Result<(), String> {
    let mut store = open(state).map_err(|fault| format!("it does not open: {fault}"))?;
    if promised.erasing && !promised.erased {
        let as_if = |erasing: bool| one(&store, ERASED, Promised { erasing, ..promised });
        if let (Err(there), Err(gone)) = (as_if(false), as_if(true)) {
            return Err(format!(
                "it is erased by half: as if it were there, {there}; as if it were gone, {gone}"
            ));
        }
        drop(store);
        // Whoever ordered it was not told that it is done, and orders it again.
        erase_payloads(state, &key(), &erasure()).map_err(|fault| format!("it does not erase: {fault}"))?;
        store = open(state).map_err(|fault| format!("it does not open after erasing: {fault}"))?;
    }
    let found = store.incidents(false).map_err(|fault| fault.to_string())?;
    let last = found.last().map_or(0, |found| found.id.number);
    if last < promised.durable || last > promised.tried {
        return Err(format!("{promised:?}, and it ends with incident {last}"));
    }
    for number in 1..=last {
        one(&store, number, promised).map_err(|what| format!("incident {number} of {last}: {what}"))?;
    }
    if thoroughly {
        let next = last + 1;
        store
            .put_evidence(&[(mail(next), &raw(next))])
            .map_err(|fault| fault.to_string())?;
        store.commit_durably(&step(next)).map_err(|fault| fault.to_string())?;
        let before = answers(&store);
        drop(store);
        std::fs::remove_dir_all(state.join(INDEX)).map_err(|error| error.to_string())?;
        store = open(state).map_err(|fault| format!("it does not open again: {fault}"))?;
        if answers(&store) != before {
            return Err("without its index it answers otherwise".to_owned());
        }
    }
    let tail = store.journal.tail();
    drop(store);
    let verified = verify(state, &key()).map_err(|fault| fault.to_string())?;
    if !verified.problems.is_empty() || verified.records != tail {
        return Err(format!("verify says: {verified:?}"));
    }
    Ok(())
}

fn one(store: &Store, number: u32, promised: Promised) -> Result<(), String> {
    let ask = |what: &str, is_right: Result<bool, crate::model::fault::Fault>| match is_right {
        Ok(true) => Ok(()),
        Ok(false) => Err(format!("its {what} is not as it was")),
        Err(fault) => Err(format!("its {what} cannot be read: {fault}")),
    };
    let is_erased = number == ERASED && promised.erasing;
    let payload = store.journal.get(u64::from(number));
    ask(
        "journal record",
        payload.map(|payload| matches!(payload, Some(Payload::Erased)) == is_erased),
    )?;
    let as_it_was = (!is_erased).then(|| incident(number));
    ask("snapshot", store.incident(id(number)).map(|found| found == as_it_was))?;
    ask(
        "mail's record",
        store.mail(mail(number)).map(|found| found.is_some() != is_erased),
    )?;
    let raw = (!is_erased).then(|| raw(number));
    ask("mail", store.evidence(mail(number)).map(|found| found == raw))?;
    ask(
        "answer",
        store
            .outgoing_by_id(&format!("ack{number}@example.org"))
            .map(|found| found.is_some() != is_erased),
    )?;
    ask(
        "history",
        store.history(id(number)).map(|found| found.is_empty() == is_erased),
    )
}
