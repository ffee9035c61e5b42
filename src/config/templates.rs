//! `templates/`: one folder a language, all parsed at start.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use crate::config::audit::{self, Trust};
use crate::config::complaint::{Complaints, Spot};
use crate::config::shipped;
use crate::model::fault::Fault;
use crate::model::language::Language;

/// Largest template, bytes.
const MAX_BYTES: u64 = 256 << 10;
/// Most files looked at in one folder.
const MOST_FILES: usize = 1000;

/// The templates, parsed.
#[derive(Debug)]
pub struct TemplateBook {
    /// `de/ack_amber.txt` and so on.
    pub environment: Environment<'static>,
}

impl TemplateBook {
    /// The templates as shipped.
    pub fn shipped() -> Self {
        Self::load(None, &mut Complaints::new())
    }

    /// Parses the shipped templates and those in `folder`, file by file in place of the shipped ones.
    pub fn load(folder: Option<&Path>, complaints: &mut Complaints) -> Self {
        let mut book = Self {
            environment: environment(),
        };
        for (name, text) in shipped::TEMPLATES {
            book.add(name, text, &Path::new("(shipped) templates").join(name), complaints);
        }
        let Some(folder) = folder else {
            return book;
        };
        if let Err(why) = audit::folder(folder, Trust::Settings) {
            complaints.error(folder, Spot::START, why);
            return book;
        }
        for language in Language::ALL {
            let folder = folder.join(language.tag());
            if folder.exists() {
                book.add_folder(language, &folder, complaints);
            }
        }
        book
    }

    fn add_folder(&mut self, language: Language, folder: &Path, complaints: &mut Complaints) {
        if let Err(why) = audit::folder(folder, Trust::Settings) {
            complaints.error(folder, Spot::START, why);
            return;
        }
        let Ok(entries) = folder.read_dir() else {
            complaints.error(folder, Spot::START, "cannot be listed; correct its mode");
            return;
        };
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .take(MOST_FILES)
            .collect();
        files.sort();
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Editors leave hidden and backup files behind.
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            if !file.extension().is_some_and(|end| end == "txt" || end == "html") {
                complaints.warning(&file, Spot::START, "is not read; a template ends in .txt or .html");
                continue;
            }
            match audit::read(&file, Trust::Settings, MAX_BYTES) {
                Ok(bytes) => match std::str::from_utf8(&bytes) {
                    Ok(text) => self.add(&format!("{language}/{name}"), text, &file, complaints),
                    Err(_) => complaints.error(&file, Spot::START, "is no UTF-8 text; save it as UTF-8"),
                },
                Err(why) => complaints.error(&file, Spot::START, why),
            }
        }
    }

    fn add(&mut self, name: &str, text: &str, file: &Path, complaints: &mut Complaints) {
        if let Err(error) = self.environment.add_template_owned(name.to_owned(), text.to_owned()) {
            let spot = Spot {
                line: error.line().unwrap_or(1),
                column: column(text, error.range().map(|range| range.start)),
            };
            let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            complaints.error(file, spot, format!("the template cannot be parsed: {detail}"));
        }
    }

    /// Whether `templates/<language>/<name>` exists.
    pub fn has(&self, language: Language, name: &str) -> bool {
        self.environment.get_template(&format!("{language}/{name}")).is_ok()
    }

    /// Names of the templates that exist in any language and not in this one.
    pub fn missing(&self, language: Language) -> Vec<String> {
        let names: BTreeSet<String> = self
            .environment
            .templates()
            .filter_map(|(path, _)| Some(path.split_once('/')?.1.to_owned()))
            .collect();
        names.into_iter().filter(|name| !self.has(language, name)).collect()
    }

    /// Renders `templates/<language>/<name>`.
    pub fn render(&self, language: Language, name: &str, context: impl Serialize) -> Result<String, Fault> {
        let path = format!("{language}/{name}");
        self.environment
            .get_template(&path)
            .and_then(|template| template.render(minijinja::value::Serde(context)))
            .map_err(|error| {
                Fault::configure(format!("the template {path} cannot be filled; run vorfalld check")).because(error)
            })
    }
}

/// Strict: a misspelt name is an error, not an empty place in a mail. Values are escaped in HTML and nowhere else:
/// reporters choose them.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|name| {
        if Path::new(name).extension().is_some_and(|end| end == "html") {
            AutoEscape::Html
        } else {
            AutoEscape::None
        }
    });
    environment
}

/// The column of a byte position, from 1.
fn column(text: &str, position: Option<usize>) -> usize {
    position
        .and_then(|position| text.split_at_checked(position))
        .map_or(0, |(before, _)| {
            before.rsplit('\n').next().unwrap_or_default().chars().count()
        })
        .saturating_add(1)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn book(files: &[(&str, &str)]) -> (TemplateBook, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut complaints = Complaints::new();
        let book = TemplateBook::load(Some(folder.path()), &mut complaints);
        let root = format!("{}/", folder.path().display());
        let lines = complaints.into_sorted();
        (
            book,
            lines.iter().map(|line| line.to_string().replace(&root, "")).collect(),
        )
    }

    #[test]
    fn the_shipped_templates_parse_and_every_language_has_all_of_them() {
        let mut complaints = Complaints::new();
        let book = TemplateBook::load(None, &mut complaints);
        assert_eq!(complaints.into_sorted(), []);
        for language in Language::ALL {
            assert_eq!(book.missing(language), Vec::<String>::new());
        }
    }

    #[test]
    fn a_broken_template_is_named_with_its_line_at_start() {
        let (_, lines) = book(&[("de/own.txt", "Guten Tag\n{{ name }\n"), ("de/notes.md", "x")]);
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert_eq!(
            lines[0],
            "de/notes.md:1:1: warning: is not read; a template ends in .txt or .html"
        );
        assert!(
            lines[1].starts_with("de/own.txt:2:9: the template cannot be parsed: "),
            "{lines:?}"
        );
    }

    #[test]
    fn a_reporters_words_are_escaped_in_html_only_and_unknown_names_are_errors() {
        let (book, lines) = book(&[("de/own.txt", "{{ name }}\n"), ("de/own.html", "{{ name }}")]);
        assert_eq!(lines, Vec::<String>::new());
        let context = serde_json::json!({"name": "<b>"});
        assert_eq!(book.render(Language::De, "own.txt", &context).unwrap(), "<b>");
        assert_eq!(book.render(Language::De, "own.html", &context).unwrap(), "&lt;b&gt;");
        assert!(book.render(Language::De, "own.txt", serde_json::json!({})).is_err());
        assert!(book.render(Language::En, "own.txt", &context).is_err());
        assert_eq!(book.missing(Language::En), ["own.html", "own.txt"]);
    }
}
