//! How long the state takes to open: after a farewell, after a kill, and without its index, with 10 000 and 100 000
//! journal records. The first must not grow with the journal.
//!
//! `VORFALLD_BENCH_RECORDS` sets other numbers, separated by commas.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use jiff::Timestamp;
use vorfalld::model::transaction::{Transaction, Write};
use vorfalld::store::{MasterKey, Store};

fn main() -> Result<()> {
    let numbers = std::env::var("VORFALLD_BENCH_RECORDS").unwrap_or_else(|_| "10000,100000".to_owned());
    println!("records   journal   after a farewell   after a kill   without its index");
    for records in numbers.split(',') {
        measure(
            records
                .trim()
                .parse()
                .context("VORFALLD_BENCH_RECORDS holds no number")?,
        )?;
    }
    Ok(())
}

fn measure(records: u32) -> Result<()> {
    let folder = tempfile::Builder::new().prefix("vorfalld-bench-open-").tempdir()?;
    let dir = folder.path();
    let store = Store::open(dir, key())?;
    for number in 0..records {
        let _shared = store.commit(&step(number))?;
    }
    store.settle()?;
    store.close();
    let (store, farewell) = timed(dir)?;
    store.commit_durably(&step(0))?;
    // A process that dies leaves what it had not written yet.
    drop(store);
    let (store, kill) = timed(dir)?;
    drop(store);
    std::fs::remove_dir_all(dir.join("index"))?;
    let (store, rebuilt) = timed(dir)?;
    store.close();
    let mut journal = 0;
    for entry in std::fs::read_dir(dir.join("journal"))? {
        journal = u64::saturating_add(journal, entry?.metadata()?.len() >> 20);
    }
    println!(
        "{records:>7} {journal:>6} MB {:>14} ms {:>11} ms {:>16} ms",
        farewell.as_millis(),
        kill.as_millis(),
        rebuilt.as_millis()
    );
    Ok(())
}

/// About as large as a small incident's step.
fn step(number: u32) -> Transaction {
    let mut step = Transaction::new(Timestamp::UNIX_EPOCH, "bench");
    step.events.push("a record of the usual size was written".to_owned());
    step.writes.push(Write::Cursor {
        name: format!("bench/{number}"),
        value: "Laptop im Zug liegen gelassen ".repeat(70),
    });
    step
}

fn key() -> MasterKey {
    MasterKey::new([42; 32])
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn timed(dir: &Path) -> Result<(Store, Duration)> {
    let started = Instant::now();
    let store = Store::open(dir, key())?;
    Ok((store, started.elapsed()))
}
