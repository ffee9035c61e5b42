//! The configuration file becomes [`Config`]: read, checked, checked against itself and against the world.
//!
//! A value that is wrong is complained about and replaced by a stand-in, so that everything else is looked at in the
//! same run. No stand-in ever leaves this module: one error and nothing is handed out.

mod alarm;
mod cross;
mod desk;
mod doors;
mod ocr;
mod people;
mod raw;
mod units;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::config::audit::{self, Trust};
use crate::config::complaint::{Complaint, Complaints, Spot};
use crate::config::keyring::SmimeKeys;
use crate::config::settings::{OpenPgp, Settings, Smime};
use crate::config::{Config, KeyRing, RuleBook, TemplateBook, yaml};
use desk::{Commands, Desk};
use raw::RawConfig;

impl Config {
    /// Reads the configuration file and everything it names. On success the list holds warnings only; otherwise it
    /// holds every mistake of one run, sorted by file and line, warnings among them.
    ///
    /// `now` decides which keys have expired. Commands that secrets refer to are run only for the passphrase of a
    /// locked key.
    pub fn load(file: &Path, now: Timestamp) -> Result<(Self, Vec<Complaint>), Vec<Complaint>> {
        Self::read(file, now, Commands::Trusted)
    }

    /// The same, and every command that a secret refers to is tried.
    pub fn check(file: &Path, now: Timestamp) -> Result<(Self, Vec<Complaint>), Vec<Complaint>> {
        Self::read(file, now, Commands::Tried)
    }

    fn read(file: &Path, now: Timestamp, commands: Commands) -> Result<(Self, Vec<Complaint>), Vec<Complaint>> {
        let mut complaints = Complaints::new();
        let config = load(file, (now, commands), &mut complaints);
        let failed = complaints.has_errors();
        match config {
            Some(config) if !failed => Ok((config, complaints.into_sorted())),
            _ => Err(complaints.into_sorted()),
        }
    }
}

fn load(file: &Path, (now, commands): (Timestamp, Commands), complaints: &mut Complaints) -> Option<Config> {
    let text = match text_of(file) {
        Ok(text) => text,
        Err(why) => {
            complaints.error(file, Spot::START, why);
            return None;
        }
    };
    let (raw, document) = yaml::read::<RawConfig>(file, &text, complaints)?;
    let base = std::path::absolute(file)
        .ok()
        .and_then(|file| file.parent().map(Path::to_owned));
    let mut desk = Desk {
        document: &document,
        complaints,
        base: base.unwrap_or_default(),
        commands,
    };
    let settings = settings(file, &raw, &mut desk);
    cross::check(&settings, &mut desk);
    let folder = cross::folder(settings.rules.as_deref(), "rules", &mut desk);
    let rules = RuleBook::load(folder, desk.complaints);
    let folder = cross::folder(settings.templates.as_deref(), "templates", &mut desk);
    let templates = TemplateBook::load(folder, desk.complaints);
    cross::languages(&settings, &templates, &mut desk);
    let mut complain = |severity, path: &str, what| {
        // A wrong reference has its complaint already.
        let reference = match path {
            "openpgp.passphrase" => settings.openpgp.passphrase.as_ref(),
            "smime.passphrase" => settings.smime.passphrase.as_ref(),
            _ => None,
        };
        if !reference.is_some_and(desk::is_stand_in) {
            desk.complaints.push(document.complaint(severity, path, what));
        }
    };
    let mut keyring = KeyRing::load(&settings.openpgp, &settings.team, now, &mut complain);
    keyring.smime = SmimeKeys::load(&settings.smime, now, &mut complain);
    cross::keys(&settings, &keyring, &mut desk);
    Some(Config {
        settings,
        rules: rules?,
        templates,
        keyring,
    })
}

fn text_of(file: &Path) -> Result<String, String> {
    let bytes = audit::read(file, Trust::Settings, yaml::MAX_BYTES)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| "is no UTF-8 text; save it as UTF-8")?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned())
}

fn settings(file: &Path, raw: &RawConfig, desk: &mut Desk<'_>) -> Settings {
    let state = desk.needed(
        raw.state.as_ref(),
        "state",
        "the folder for everything kept, such as /var/lib/vorfalld",
    );
    let state = desk.path_or(state, "state", PathBuf::new());
    let key = desk.needed(
        raw.key.as_ref(),
        "key",
        "where the sealing key lies, such as credential:sealing-key",
    );
    let key = desk.secret_or(key, "key");
    let mailboxes = doors::mailboxes(raw, desk);
    let organisation = people::organisation(raw, &mailboxes, desk);
    Settings {
        file: file.to_owned(),
        state,
        key,
        smtp: doors::smtp(raw, desk),
        openpgp: openpgp(raw, desk),
        smime: smime(raw, desk),
        rules: desk.optional_path(raw.rules.as_ref(), "rules"),
        templates: desk.optional_path(raw.templates.as_ref(), "templates"),
        team: people::team(raw, &organisation, desk),
        digest: people::digest(raw, desk),
        ocr: ocr::ocr(raw, desk),
        alarm: alarm::alarm(raw, desk),
        organisation,
        mailboxes,
    }
}

fn openpgp(raw: &RawConfig, desk: &mut Desk<'_>) -> OpenPgp {
    let Some(raw) = &raw.openpgp else {
        return OpenPgp {
            attach_key: true,
            ..OpenPgp::default()
        };
    };
    OpenPgp {
        secret: desk.paths(raw.secret.as_deref(), "openpgp.secret"),
        certs: desk.paths(raw.certs.as_deref(), "openpgp.certs"),
        passphrase: raw
            .passphrase
            .as_ref()
            .map(|text| desk.secret_or(Some(text), "openpgp.passphrase")),
        attach_key: raw.attach_key.unwrap_or(true),
        remember: raw.remember.unwrap_or(false),
    }
}

fn smime(raw: &RawConfig, desk: &mut Desk<'_>) -> Smime {
    let Some(raw) = &raw.smime else {
        return Smime::default();
    };
    Smime {
        secret: desk.paths(raw.secret.as_deref(), "smime.secret"),
        roots: desk.paths(raw.roots.as_deref(), "smime.roots"),
        certs: desk.paths(raw.certs.as_deref(), "smime.certs"),
        passphrase: raw
            .passphrase
            .as_ref()
            .map(|text| desk.secret_or(Some(text), "smime.passphrase")),
    }
}

#[cfg(test)]
mod tests;
