//! Mails a second for `vorfalld ingest`, beside the sum of its parts on the same mails in the same run.
//!
//! The mix: of ten mails four are PGP/MIME with a filled PDF form, two carry the form in clear, two are text, one
//! repeats an earlier one byte for byte, one is an automatic reply. The parts: parsing (mail-parser), decrypting
//! (sequoia), reading the PDF's fields (lopdf), and one fdatasync a mail, one after the other on one core.
//!
//! `VORFALLD_BENCH_MAILS` sets the number of mails (default 1000), `VORFALLD_BENCH_RUNS` that of runs (default 3).

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use jiff::Timestamp;
use mail_parser::{MessageParser, MimeHeaders};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::parse::stream::{DecryptionHelper, DecryptorBuilder, MessageStructure, VerificationHelper};
use sequoia_openpgp::policy::StandardPolicy;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vorfalld");
const FORM: &[u8] = include_bytes!("../tests/fixtures/forms/datenpanne-form.pdf");

fn main() -> Result<()> {
    let count = number("VORFALLD_BENCH_MAILS", 1000);
    let runs = number("VORFALLD_BENCH_RUNS", 3);
    let mut house = tempfile::Builder::new().prefix("vorfalld-bench-").tempdir()?;
    // For looking at a run with other tools.
    house.disable_cleanup(std::env::var_os("VORFALLD_BENCH_KEEP").is_some());
    let key = furnish(house.path())?;
    let letters = house.path().join("letters");
    std::fs::create_dir(&letters)?;
    let mails = mix(count, &key)?;
    for (place, mail) in mails.iter().enumerate() {
        std::fs::write(letters.join(format!("{place:06}.eml")), mail)?;
    }
    println!("{count} mails, {runs} runs each, in turn; medians:");
    let mut whole = Vec::new();
    let mut parts = Vec::new();
    for run in 0..runs {
        parts.push(sum_of_parts(&mails, &key, house.path())?);
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

fn mix(count: usize, key: &openpgp::Cert) -> Result<Vec<Vec<u8>>> {
    let mut mails: Vec<Vec<u8>> = Vec::with_capacity(count);
    for place in 0..count {
        let mail = match place % 10 {
            0 | 2 | 4 | 6 => encrypted(place, key)?,
            1 | 5 => format!("{}{}", head(place, ""), with_form(place)).into_bytes(),
            3 | 7 => text(place),
            8 => mails.get(place.saturating_sub(8)).cloned().unwrap_or_default(),
            _ => format!(
                "{}Content-Type: text/plain\r\n\r\nI am away.\r\n",
                head(place, "Auto-Submitted: auto-replied\r\n")
            )
            .into_bytes(),
        };
        mails.push(mail);
    }
    Ok(mails)
}

fn head(place: usize, more: &str) -> String {
    format!(
        "From: Reporter {place} <reporter{place}@unit{place}.example.org>\r\nTo: vorfall@example.org\r\n\
         Subject: Meldung Nummer {place}\r\nDate: Mon, 05 Oct 2026 09:30:00 +0200\r\n\
         Message-ID: <bench-{place}@example.org>\r\nMIME-Version: 1.0\r\n{more}"
    )
}

fn text(place: usize) -> Vec<u8> {
    let body = format!(
        "Guten Tag,\r\n\r\nheute um 8:{:02} Uhr kam eine Phishing-Mail, der Link war\r\n\
         https://konto-{place}.example.net/login . Ich habe nichts eingegeben.\r\n\r\nViele Gr=FC=DFe\r\n",
        place % 60
    );
    let kind = "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    format!("{}{kind}{body}", head(place, "")).into_bytes()
}

fn with_form(place: usize) -> String {
    let form = base64::engine::general_purpose::STANDARD.encode(form(place));
    let lines: Vec<&str> = form
        .as_bytes()
        .chunks(76)
        .filter_map(|line| std::str::from_utf8(line).ok())
        .collect();
    format!(
        "Content-Type: multipart/mixed; boundary=\"b{place}\"\r\n\r\n--b{place}\r\nContent-Type: text/plain; \
         charset=utf-8\r\n\r\nanbei das Formular Nummer {place}.\r\n--b{place}\r\nContent-Type: application/pdf\r\n\
         Content-Disposition: attachment; filename=\"Meldung.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n\
         --b{place}--\r\n",
        lines.join("\r\n")
    )
}

/// The form with other words and hosts in each mail, so that the reports are not all of one incident. Its strings are
/// stored uncompressed; what takes another's place is as long.
fn form(place: usize) -> Vec<u8> {
    let mut form = FORM.to_vec();
    for (old, new) in [
        ("mail1", format!("m{place:04}")),
        ("Listenserver", format!("server-{place:05}")),
        ("Matrikelnummern", format!("Nummern-{place:07}")),
        ("Verteiler", format!("Ver-{place:05}")),
    ] {
        let found = form.windows(old.len()).enumerate();
        let found: Vec<usize> = found
            .filter(|(_, window)| *window == old.as_bytes())
            .map(|(at, _)| at)
            .collect();
        for at in found {
            for (byte, new) in form.iter_mut().skip(at).zip(new.bytes()) {
                *byte = new;
            }
        }
    }
    form
}

fn encrypted(place: usize, key: &openpgp::Cert) -> Result<Vec<u8>> {
    let armored = vorfalld::mail::compose::seal_for(with_form(place).as_bytes(), key, None, now())
        .map_err(|fault| anyhow::anyhow!("{fault}"))?;
    Ok(format!(
        "{}Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"pgp\"\r\n\r\n--pgp\r\n\
         Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--pgp\r\nContent-Type: \
         application/octet-stream\r\n\r\n{armored}\r\n--pgp--\r\n",
        head(place, "")
    )
    .into_bytes())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark asks the clock")]
fn now() -> Timestamp {
    Timestamp::now()
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

fn sum_of_parts(mails: &[Vec<u8>], key: &openpgp::Cert, house: &Path) -> Result<Parts> {
    let mut parts = Parts::default();
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
        }
        timed(&mut parts.sync, || {
            let mut file = std::fs::File::create(folder.join(place.to_string()))?;
            file.write_all(mail)?;
            Ok(file.sync_data()?)
        })?;
    }
    std::fs::remove_dir_all(&folder)?;
    Ok(parts)
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
