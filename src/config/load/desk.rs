//! Where single values are looked at and complaints about them are written.

use std::path::{Path, PathBuf};

use crate::config::complaint::{Complaints, Severity};
use crate::config::load::raw::Text;
use crate::config::secret::SecretRef;
use crate::config::yaml::Document;

/// The document at hand, the complaints so far, and the folder that relative paths start from.
pub(super) struct Desk<'a> {
    pub(super) document: &'a Document,
    pub(super) complaints: &'a mut Complaints,
    pub(super) base: PathBuf,
    pub(super) commands: Commands,
}

/// What becomes of the commands that secrets refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Commands {
    /// They are taken for right.
    Trusted,
    /// Each is run.
    Tried,
}

impl Desk<'_> {
    pub(super) fn error(&mut self, path: &str, what: impl Into<String>) {
        let what = with_subject(path, what.into());
        self.complaints
            .push(self.document.complaint(Severity::Error, path, what));
    }

    pub(super) fn warning(&mut self, path: &str, what: impl Into<String>) {
        let what = with_subject(path, what.into());
        self.complaints
            .push(self.document.complaint(Severity::Warning, path, what));
    }

    /// A value that must be there; `hint` says what it is.
    pub(super) fn needed<'t, T>(&mut self, value: Option<&'t T>, path: &str, hint: &str) -> Option<&'t T> {
        if value.is_none() && !self.document.was_removed(path) {
            let (_, name) = path.rsplit_once('.').unwrap_or(("", path));
            self.error(path, format!("`{name}` is missing: {hint}"));
        }
        value
    }

    /// Reads a value that may be left out.
    pub(super) fn read<T>(
        &mut self,
        text: Option<&Text>,
        path: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        match read(text?.0.trim()) {
            Ok(value) => Some(value),
            Err(why) => {
                self.error(path, why);
                None
            }
        }
    }

    /// Reads text that must be there and on one line; a stand-in otherwise.
    pub(super) fn line(&mut self, text: Option<&Text>, path: &str, hint: &str) -> String {
        let text = self.needed(text, path, hint);
        self.read(text, path, one_line).unwrap_or_default()
    }

    pub(super) fn path_or(&mut self, text: Option<&Text>, path: &str, stand_in: PathBuf) -> PathBuf {
        self.optional_path(text, path).unwrap_or(stand_in)
    }

    pub(super) fn optional_path(&mut self, text: Option<&Text>, path: &str) -> Option<PathBuf> {
        let base = self.base.clone();
        self.read(text, path, |text| below(&base, text))
    }

    pub(super) fn paths(&mut self, texts: Option<&[Text]>, path: &str) -> Vec<PathBuf> {
        // A stand-in keeps the numbers of the others: complaints about keys name them by number.
        texts
            .unwrap_or_default()
            .iter()
            .enumerate()
            .map(|(index, text)| self.path_or(Some(text), &format!("{path}[{index}]"), PathBuf::new()))
            .collect()
    }

    pub(super) fn secret_or(&mut self, text: Option<&Text>, path: &str) -> SecretRef {
        let base = self.base.clone();
        let reference = self.read(text, path, |text| SecretRef::parse(text, &base));
        // The stand-in is never resolved: an error was written beside it.
        reference.unwrap_or_else(|| SecretRef::Env(String::new()))
    }
}

/// Whether a reference stands for one that was wrong.
pub(super) fn is_stand_in(reference: &SecretRef) -> bool {
    matches!(reference, SecretRef::Env(name) if name.is_empty())
}

/// A sentence that starts with its verb gets the key as its subject.
fn with_subject(path: &str, what: String) -> String {
    let verb = what.split(' ').next().unwrap_or_default();
    if !["is", "has", "holds", "writes"].contains(&verb) {
        return what;
    }
    let name = path.rsplit('.').next().unwrap_or(path);
    match name.split_once('[') {
        Some((list, _)) => format!("this entry of `{list}` {what}"),
        None => format!("`{name}` {what}"),
    }
}

/// A path, relative to the configuration's folder unless it is absolute.
fn below(base: &Path, text: &str) -> Result<PathBuf, String> {
    if text.is_empty() {
        return Err("is empty; write a path or remove the key".to_owned());
    }
    if text.starts_with("~/") {
        return Err("~ is not known here; write the path out".to_owned());
    }
    let path = base.join(text);
    Ok(std::path::absolute(&path).unwrap_or(path))
}

/// Text on one line. It goes into mail headers, where a line end starts a header of the writer's choice.
pub(super) fn one_line(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err("is empty; write something or remove the key".to_owned());
    }
    if text.chars().any(char::is_control) {
        return Err("holds line ends or control characters; write one plain line".to_owned());
    }
    if text.chars().count() > 200 {
        return Err("is longer than 200 characters; shorten it".to_owned());
    }
    Ok(text.to_owned())
}
