//! Finds the configuration that a verb means, reads it, and prints what is wrong with it.

use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::config::complaint::Complaint;
use crate::ctl::args::Where;
use crate::daemon::clock;
use crate::model::fault::Fault;

/// Beside the state: the configuration that it was made with, so that `--state` alone is enough.
const POINTER: &str = "configuration";

/// The configuration file that is meant.
///
/// # Errors
/// When there is none.
pub fn file(place: &Where) -> Result<PathBuf, Fault> {
    if let Some(file) = &place.config {
        return Ok(file.clone());
    }
    let pointed = place
        .state
        .as_ref()
        .and_then(|state| std::fs::read_to_string(state.join(POINTER)).ok());
    let beside = place.state.as_ref().map(|state| state.join("vorfalld.yaml"));
    let usual = [
        pointed.map(|path| PathBuf::from(path.trim_end())),
        beside,
        Some(PathBuf::from("vorfalld.yaml")),
        Some(PathBuf::from("/etc/vorfalld/vorfalld.yaml")),
    ];
    usual.into_iter().flatten().find(|file| file.is_file()).ok_or_else(|| {
        Fault::configure(
            "there is no configuration; name one with --config FILE, or write one with vorfalld init --dir DIR",
        )
    })
}

/// Reads the configuration that is meant, with `--state` applied.
///
/// # Errors
/// With every complaint printed to standard error.
pub fn read(place: &Where) -> Result<Config, Fault> {
    let file = file(place)?;
    match Config::load(&file, clock::now()) {
        Ok((mut config, warnings)) => {
            for warning in warnings {
                tracing::warn!("{warning}");
            }
            if let Some(state) = &place.state {
                config.settings.state.clone_from(state);
            }
            Ok(config)
        }
        Err(complaints) => {
            print(&complaints);
            Err(Fault::configure(format!(
                "the configuration {} has {} mistakes; nothing was started",
                file.display(),
                complaints.len()
            )))
        }
    }
}

/// Prints complaints to standard error, one a line.
pub fn print(complaints: &[Complaint]) {
    for complaint in complaints {
        eprintln!("{complaint}");
    }
}

/// Leaves a pointer to the configuration in the state folder.
pub fn leave_pointer(state: &Path, file: &Path) {
    let path = state.join(POINTER);
    let absolute = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let words = format!("{}\n", absolute.display());
    // A convenience: what cannot be written here only has to be typed later.
    if std::fs::read_to_string(&path).is_ok_and(|have| have == words) {
        return;
    }
    if let Err(error) = std::fs::write(&path, words) {
        tracing::debug!(%error, "No pointer to the configuration could be left in the state folder.");
    }
}
