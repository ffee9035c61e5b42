//! Files become checked values: the configuration, the rule book, the templates, the key ring.

pub mod audit;
pub mod complaint;
pub mod init;
pub mod keyring;
mod load;
pub mod rules;
pub mod secret;
pub mod settings;
pub mod shipped;
pub mod templates;
pub mod yaml;

pub use keyring::KeyRing;
pub use rules::RuleBook;
pub use settings::Settings;
pub use templates::TemplateBook;

/// Everything that operators decide, read once at start and checked as a whole.
#[derive(Debug)]
pub struct Config {
    /// The configuration file.
    pub settings: Settings,
    /// `rules/`.
    pub rules: RuleBook,
    /// `templates/`.
    pub templates: TemplateBook,
    /// The team's secret keys and everybody's certificates.
    pub keyring: KeyRing,
}
