//! Mails a second for `vorfalld ingest`, beside the sum of its parts on the same mails in the same run.
//!
//! The mails are those of `mix`. The parts: parsing (mail-parser), decrypting
//! (sequoia), reading the PDF's fields (lopdf), and one fdatasync a mail, one after the other on one core.
//!
//! Beside it what it costs that documents are read by sandboxed processes: the same forms are read here and there.
//!
//! `VORFALLD_BENCH_MAILS` sets the number of mails (default 1000), `VORFALLD_BENCH_RUNS` that of runs (default 3).

mod mix;
mod workers;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use mail_parser::{MessageParser, MimeHeaders};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::parse::stream::{DecryptionHelper, DecryptorBuilder, MessageStructure, VerificationHelper};
use sequoia_openpgp::policy::StandardPolicy;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vorfalld");

fn main() -> Result<()> {
    let count = number("VORFALLD_BENCH_MAILS", 1000);
    let runs = number("VORFALLD_BENCH_RUNS", 3);
    let mut house = tempfile::Builder::new().prefix("vorfalld-bench-").tempdir()?;
    // For looking at a run with other tools.
    house.disable_cleanup(std::env::var_os("VORFALLD_BENCH_KEEP").is_some());
    let key = furnish(house.path())?;
    let letters = house.path().join("letters");
    std::fs::create_dir(&letters)?;
    let mails = mix::mix(count, &key)?;
    for (place, mail) in mails.iter().enumerate() {
        std::fs::write(letters.join(format!("{place:06}.eml")), mail)?;
    }
    println!("{count} mails, {runs} runs each, in turn; medians:");
    let mut whole = Vec::new();
    let mut parts = Vec::new();
    let mut readings = Vec::new();
    for run in 0..runs {
        let (part, forms) = sum_of_parts(&mails, &key, house.path())?;
        parts.push(part);
        readings.push(workers::measure(&forms)?);
        whole.push(ingest(house.path(), &letters, run)?);
    }
    let rate = |time: Duration| f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / time.as_secs_f64();
    let part = |pick: fn(&Parts) -> Duration| median(parts.iter().map(pick).collect());
    println!("  parse             {:>9.1} ms", millis(part(|p| p.parse)));
    println!("  decrypt           {:>9.1} ms", millis(part(|p| p.decrypt)));
    println!("  read the PDFs     {:>9.1} ms", millis(part(|p| p.pdf)));
    println!("  fdatasync         {:>9.1} ms", millis(part(|p| p.sync)));
    let sum = part(Parts::sum);
    let ingest = median(whole);
    println!(
        "  sum of the parts  {:>9.1} ms  {:>7.0} mails/s",
        millis(sum),
        rate(sum)
    );
    println!(
        "  vorfalld ingest   {:>9.1} ms  {:>7.0} mails/s",
        millis(ingest),
        rate(ingest)
    );
    println!("  ratio             {:>9.2}", ingest.as_secs_f64() / sum.as_secs_f64());
    let inside = median(readings.iter().map(|reading| reading.inside).collect());
    let outside = median(readings.iter().map(|reading| reading.outside).collect());
    println!("  forms read inside {:>9.1} ms", millis(inside));
    println!("  and by a worker   {:>9.1} ms", millis(outside));
    Ok(())
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// A household with fresh keys; gives back the mailbox's key.
fn furnish(folder: &Path) -> Result<openpgp::Cert> {
    let out = Command::new(PROGRAM).args(["init", "--dir"]).arg(folder).output()?;
    ensure!(
        out.status.success(),
        "init failed: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    openpgp::Cert::from_file(folder.join("keys/mailbox.asc"))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark asks the clock")]
fn timed<T>(total: &mut Duration, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let result = work();
    *total = total.saturating_add(started.elapsed());
    result
}

fn ingest(house: &Path, letters: &Path, run: usize) -> Result<Duration> {
    let mut time = Duration::ZERO;
    let state = house.join(format!("state-{run}"));
    let out = timed(&mut time, || {
        Ok(Command::new(PROGRAM)
            .args(["ingest", "--json", "--config"])
            .arg(house.join("vorfalld.yaml"))
            .arg("--state")
            .arg(&state)
            .arg(letters)
            .output()?)
    })?;
    ensure!(
        out.status.success(),
        "ingest failed: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    let lines = String::from_utf8_lossy(&out.stdout).lines().count();
    ensure!(
        lines == std::fs::read_dir(letters)?.count(),
        "ingest said {lines} lines"
    );
    if run == 0 {
        let text = String::from_utf8_lossy(&out.stdout);
        for outcome in [
            "incident",
            "duplicate",
            "follow_up",
            "already_seen",
            "ignored",
            "quarantined",
        ] {
            println!(
                "  {outcome:<17} {:>9}",
                text.matches(&format!("\"outcome\":\"{outcome}\"")).count()
            );
        }
    }
    Ok(time)
}

#[derive(Default)]
struct Parts {
    parse: Duration,
    decrypt: Duration,
    pdf: Duration,
    sync: Duration,
}

impl Parts {
    fn sum(&self) -> Duration {
        self.parse
            .saturating_add(self.decrypt)
            .saturating_add(self.pdf)
            .saturating_add(self.sync)
    }
}

/// The parts, and the forms that were in the mails.
fn sum_of_parts(mails: &[Vec<u8>], key: &openpgp::Cert, house: &Path) -> Result<(Parts, Vec<Vec<u8>>)> {
    let mut parts = Parts::default();
    let mut forms = Vec::new();
    let folder: PathBuf = house.join("parts");
    std::fs::create_dir_all(&folder)?;
    for (place, mail) in mails.iter().enumerate() {
        let inner = timed(&mut parts.parse, || Ok(ciphertext(mail)))?;
        let inner = match inner {
            Some(ciphertext) => timed(&mut parts.decrypt, || decrypt(&ciphertext, key))?,
            None => mail.clone(),
        };
        let pdf = timed(&mut parts.parse, || Ok(pdf_in(&inner)))?;
        if let Some(pdf) = pdf {
            let fields = timed(&mut parts.pdf, || fields(&pdf))?;
            ensure!(fields > 3, "the form has {fields} fields");
            forms.push(pdf);
        }
        timed(&mut parts.sync, || {
            let mut file = std::fs::File::create(folder.join(place.to_string()))?;
            file.write_all(mail)?;
            Ok(file.sync_data()?)
        })?;
    }
    std::fs::remove_dir_all(&folder)?;
    Ok((parts, forms))
}

fn ciphertext(mail: &[u8]) -> Option<Vec<u8>> {
    let message = MessageParser::default().parse(mail)?;
    let part = message
        .parts
        .iter()
        .find(|part| part.contents().starts_with(b"-----BEGIN PGP MESSAGE"))?;
    Some(part.contents().to_vec())
}

fn pdf_in(mail: &[u8]) -> Option<Vec<u8>> {
    let message = MessageParser::default().parse(mail)?;
    let part = message
        .parts
        .iter()
        .find(|part| part.attachment_name().is_some_and(|name| name == "Meldung.pdf"))?;
    Some(part.contents().to_vec())
}

fn fields(pdf: &[u8]) -> Result<usize> {
    let document = lopdf::Document::load_mem(pdf)?;
    let named = document.objects.values().filter_map(|object| object.as_dict().ok());
    Ok(named
        .filter(|dictionary| dictionary.has(b"FT") && dictionary.has(b"V"))
        .count())
}

struct Helper<'a>(&'a openpgp::Cert);

impl VerificationHelper for Helper<'_> {
    fn get_certs(&mut self, _ids: &[openpgp::KeyHandle]) -> openpgp::Result<Vec<openpgp::Cert>> {
        Ok(Vec::new())
    }

    fn check(&mut self, _structure: MessageStructure<'_>) -> openpgp::Result<()> {
        Ok(())
    }
}

impl DecryptionHelper for Helper<'_> {
    fn decrypt(
        &mut self,
        pkesks: &[openpgp::packet::PKESK],
        _skesks: &[openpgp::packet::SKESK],
        algorithm: Option<openpgp::types::SymmetricAlgorithm>,
        decrypt: &mut dyn FnMut(Option<openpgp::types::SymmetricAlgorithm>, &openpgp::crypto::SessionKey) -> bool,
    ) -> openpgp::Result<Option<openpgp::Cert>> {
        let policy = StandardPolicy::new();
        for key in self
            .0
            .keys()
            .with_policy(&policy, None)
            .for_transport_encryption()
            .secret()
        {
            let mut pair = key.key().clone().into_keypair()?;
            for pkesk in pkesks {
                if let Some((algorithm, session)) = pkesk.decrypt(&mut pair, algorithm)
                    && decrypt(algorithm, &session)
                {
                    return Ok(None);
                }
            }
        }
        Ok(None)
    }
}

fn decrypt(ciphertext: &[u8], key: &openpgp::Cert) -> Result<Vec<u8>> {
    let policy = StandardPolicy::new();
    let mut plain = Vec::new();
    DecryptorBuilder::from_bytes(ciphertext)?
        .buffer_size(64 << 10)
        .with_policy(&policy, None, Helper(key))?
        .read_to_end(&mut plain)
        .context("decrypting")?;
    Ok(plain)
}
