//! `ocr:` — whether scans are read, with which program and languages.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::fs::{OFlags, fcntl_setfl};

use crate::config::audit::{self, Trust};
use crate::config::load::desk::Desk;
use crate::config::load::raw::{RawConfig, Text};
use crate::config::load::units;
use crate::config::settings::Ocr;

/// Pages of one mail when nothing is said, and at most.
const PAGES: usize = 5;
const MOST_PAGES: usize = 50;
/// Time for one mail when nothing is said.
const TIMEOUT: Duration = Duration::from_secs(30);
/// A mail that takes longer holds up those that wait for OCR behind it.
const LONGEST: Duration = Duration::from_mins(5);
/// How often the program is looked at while it lists its languages: five seconds together.
const LOOKS: u32 = 250;
const PAUSE: Duration = Duration::from_millis(20);
/// Longest list of languages, bytes.
const MAX_LIST: usize = 64 << 10;

pub(super) fn ocr(raw: &RawConfig, desk: &mut Desk<'_>) -> Option<Ocr> {
    let raw = raw.ocr.as_ref()?;
    let hint = "the program, such as /usr/bin/tesseract";
    let program = desk.needed(raw.tesseract.as_ref(), "ocr.tesseract", hint);
    let program = desk.optional_path(program, "ocr.tesseract");
    let languages = languages(raw.languages.as_deref(), desk);
    let installed = program.as_deref().and_then(|program| look(program, desk));
    if let Some(installed) = &installed {
        for (index, language) in languages.iter().enumerate() {
            if !language.is_empty() && !installed.contains(language) {
                let package = language.replace('_', "-");
                let what = format!("“{language}” is not installed; apt-get install tesseract-ocr-{package}");
                desk.error(&format!("ocr.languages[{index}]"), what);
            }
        }
        if !installed.contains("osd") {
            let what = "pages that lie on their side are not read without “osd”; apt-get install tesseract-ocr-osd";
            desk.warning("ocr.tesseract", what);
        }
    }
    let timeout = desk.read(raw.timeout.as_ref(), "ocr.timeout", |text| {
        units::duration(text).and_then(|time| {
            let fits = time <= LONGEST;
            fits.then_some(time)
                .ok_or_else(|| "is longer than 5m; a mail behind it would wait too long".to_owned())
        })
    });
    let pages = desk.read(raw.pages.as_ref(), "ocr.pages", |text| {
        let pages = text.parse().ok().filter(|pages| (1..=MOST_PAGES).contains(pages));
        pages.ok_or_else(|| format!("is no number of pages between 1 and {MOST_PAGES}"))
    });
    Some(Ocr {
        tesseract: program.unwrap_or_default(),
        languages,
        pages: pages.unwrap_or(PAGES),
        timeout: timeout.unwrap_or(TIMEOUT),
    })
}

fn languages(texts: Option<&[Text]>, desk: &mut Desk<'_>) -> Vec<String> {
    let Some(texts) = texts else {
        return vec!["eng".to_owned()];
    };
    if texts.is_empty() {
        desk.error("ocr.languages", "is empty; name at least one, such as deu");
    }
    // A stand-in keeps the numbers of the others.
    let list = texts.iter().enumerate().map(|(index, text)| {
        let read = |text: &str| {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let good = !text.is_empty() && text.len() <= 30 && text.chars().all(plain);
            good.then(|| text.to_owned())
                .ok_or_else(|| "is no language of tesseract; write a code such as deu, eng or nor".to_owned())
        };
        desk.read(Some(text), &format!("ocr.languages[{index}]"), read)
            .unwrap_or_default()
    });
    list.collect()
}

/// Whether the program is there and can be trusted, and which languages it has. Whoever can change it can read every
/// scan.
fn look(program: &Path, desk: &mut Desk<'_>) -> Option<BTreeSet<String>> {
    let place = "ocr.tesseract";
    let shown = program.display();
    let metadata = match program.metadata() {
        Ok(metadata) if metadata.is_file() => metadata,
        Ok(_) => {
            desk.error(
                place,
                format!("{shown} is no program; name the file, such as /usr/bin/tesseract"),
            );
            return None;
        }
        Err(_) => {
            let what = format!("{shown} does not exist; apt-get install tesseract-ocr, or remove `ocr` to do without");
            desk.error(place, what);
            return None;
        }
    };
    if let Err(why) = audit::judge(&metadata, Trust::Settings) {
        desk.error(place, format!("{shown} {why}"));
        return None;
    }
    let listed = list(program);
    if listed.is_none() {
        let what = format!("{shown} does not list its languages; try {shown} --list-langs by hand");
        desk.error(place, what);
    }
    listed
}

/// What `--list-langs` prints: a line of words, then one language a line.
fn list(program: &Path) -> Option<BTreeSet<String>> {
    let mut child = Command::new(program)
        .arg("--list-langs")
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut listed = None;
    if let Some(mut pipe) = child.stdout.take()
        && fcntl_setfl(&pipe, OFlags::NONBLOCK).is_ok()
    {
        let mut bytes = Vec::new();
        for _ in 0..LOOKS {
            // What is there is kept; that more may come is no error.
            let end = (&mut pipe)
                .take(4096)
                .read_to_end(&mut bytes)
                .is_ok_and(|count| count == 0);
            if bytes.len() > MAX_LIST {
                break;
            }
            if end && let Ok(Some(status)) = child.try_wait() {
                listed = status.success().then_some(bytes);
                break;
            }
            std::thread::sleep(PAUSE);
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    let text = String::from_utf8(listed?).ok()?;
    Some(text.lines().skip(1).map(|line| line.trim().to_owned()).collect())
}
