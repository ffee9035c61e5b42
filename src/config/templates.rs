//! `templates/`: one folder a language, all parsed and tried at start.

use serde::Serialize;

use crate::model::fault::Fault;
use crate::model::language::Language;

/// The templates, parsed.
#[derive(Debug)]
pub struct TemplateBook {
    /// `de/ack_amber.txt` and so on.
    pub environment: minijinja::Environment<'static>,
}

impl TemplateBook {
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
