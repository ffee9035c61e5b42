//! Complaints: what is wrong in a file, where it stands, and what to write instead.

use std::fmt;
use std::path::{Path, PathBuf};

/// Most complaints that are kept. Nobody reads more in one go, and a broken file must not fill the memory.
const MOST: usize = 200;

/// Whether the daemon starts in spite of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The daemon does not start (exit 78).
    Error,
    /// The daemon starts; somebody should look.
    Warning,
}

/// A place in a text. Both numbers count from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

impl Spot {
    /// The first character of a file: where complaints about the file as a whole point.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// The file.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Whether the daemon starts in spite of it.
    pub severity: Severity,
    /// What is wrong and what to do about it. Never the value of a secret.
    pub what: String,
}

impl Complaint {
    /// A complaint about a place in a file.
    pub fn new(severity: Severity, file: &Path, spot: Spot, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: spot.line,
            column: spot.column,
            severity,
            what: what.into(),
        }
    }

    /// Whether the daemon must not start.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// `file:line:column: what`, the form that editors and CI systems know; warnings say so before the sentence.
impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file.display(), self.line, self.column)?;
        if self.severity == Severity::Warning {
            f.write_str("warning: ")?;
        }
        f.write_str(&self.what)
    }
}

/// All complaints of one run.
#[derive(Debug, Default)]
pub struct Complaints {
    list: Vec<Complaint>,
}

impl Complaints {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, complaint: Complaint) {
        if self.list.len() < MOST {
            self.list.push(complaint);
        }
    }

    /// Adds an error.
    pub fn error(&mut self, file: &Path, spot: Spot, what: impl Into<String>) {
        self.push(Complaint::new(Severity::Error, file, spot, what));
    }

    /// Adds a warning.
    pub fn warning(&mut self, file: &Path, spot: Spot, what: impl Into<String>) {
        self.push(Complaint::new(Severity::Warning, file, spot, what));
    }

    /// How many are errors.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|complaint| complaint.is_error()).count()
    }

    /// Whether any is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(Complaint::is_error)
    }

    /// All of them in the order of files and lines, each once.
    pub fn into_sorted(mut self) -> Vec<Complaint> {
        self.list.sort();
        self.list.dedup();
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_reads_like_a_compiler_message() {
        let file = Path::new("vorfalld.yaml");
        let mut complaints = Complaints::new();
        complaints.warning(file, Spot { line: 9, column: 3 }, "somebody should look");
        complaints.error(file, Spot { line: 2, column: 1 }, "write a name");
        complaints.error(file, Spot { line: 2, column: 1 }, "write a name");
        let lines: Vec<String> = complaints.into_sorted().iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "vorfalld.yaml:2:1: write a name",
                "vorfalld.yaml:9:3: warning: somebody should look"
            ]
        );
    }
}
