//! Reads `rules/`: each file on its own, the shipped one where the operator's folder has none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::config::audit::{self, Trust};
use crate::config::complaint::{Complaint, Complaints, Severity, Spot};
use crate::config::rules::{
    Checked, RuleBook,
    clocks::ClockRules,
    disclosure::DisclosureRules,
    escalation::EscalationRules,
    forms::FormFile,
    forms::FormRules,
    kinds::KindRules,
    kinds::likeness::{KindExamples, Likeness},
    linking::LinkRules,
    retention::RetentionRules,
};
use crate::config::{shipped, yaml};

/// Most files looked at in one rule folder.
const MOST_FILES: usize = 500;

impl RuleBook {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {
            forms: FormRules::shipped(),
            kinds: KindRules::shipped(),
            linking: LinkRules::shipped(),
            clocks: ClockRules::shipped(),
            escalation: EscalationRules::shipped(),
            disclosure: DisclosureRules::shipped(),
            retention: RetentionRules::shipped(),
        }
    }

    /// Reads the rules in `folder`; the shipped ones stand in for files that it does not have, and for all of them
    /// without a folder. Nothing comes back when any rule file has an error.
    pub fn load(folder: Option<&Path>, complaints: &mut Complaints) -> Option<Self> {
        let mut reader = Reader {
            texts: texts(folder, complaints),
            complaints,
        };
        let forms = reader.forms();
        let likeness = reader.likeness();
        let book = (
            reader.kinds(),
            reader.one::<LinkRules>(),
            reader.one::<ClockRules>(),
            reader.one::<EscalationRules>(),
            reader.one::<DisclosureRules>(),
            reader.one::<RetentionRules>(),
        );
        reader.leftovers();
        let (Some(kinds), Some(linking), Some(clocks), Some(escalation), Some(disclosure), Some(retention)) = book
        else {
            return None;
        };
        let file = folder.map_or_else(
            || PathBuf::from(EscalationRules::FILE),
            |dir| dir.join(EscalationRules::FILE),
        );
        escalation.check_against(&clocks, &mut |_, what| complaints.error(&file, Spot::START, what));
        Some(Self {
            forms: forms?,
            kinds: KindRules {
                likeness: likeness?,
                ..kinds
            },
            linking,
            clocks,
            escalation,
            disclosure,
            retention,
        })
    }
}

/// A rule file's text and the name to complain under.
struct RuleFile {
    file: PathBuf,
    text: String,
    own: bool,
    /// Word for word as shipped, whoever's file it is: no mistakes to look for, and made ready already.
    shipped: bool,
}

struct Reader<'a> {
    /// By path below `rules/`.
    texts: BTreeMap<String, RuleFile>,
    complaints: &'a mut Complaints,
}

impl Reader<'_> {
    fn one<T: Checked>(&mut self) -> Option<T> {
        let text = self.texts.remove(T::FILE)?;
        read(&text, self.complaints)
    }

    fn forms(&mut self) -> Option<FormRules> {
        if self.all_shipped(FormFile::FILE) {
            return Some(FormRules::shipped());
        }
        self.several().map(FormRules::assemble)
    }

    fn kinds(&mut self) -> Option<KindRules> {
        if self.texts.contains_key(KindRules::FILE) && self.all_shipped(KindRules::FILE) {
            return Some(KindRules::shipped());
        }
        self.one()
    }

    fn likeness(&mut self) -> Option<Likeness> {
        if self.all_shipped(KindExamples::FILE) {
            return Some(Likeness::shipped());
        }
        self.several().map(Likeness::of)
    }

    /// Whether every file of a pattern reads as shipped; then they are taken as read.
    fn all_shipped(&mut self, pattern: &str) -> bool {
        let names = self.names(pattern);
        let shipped = |name: &String| self.texts.get(name).is_some_and(|text| text.shipped);
        let shipped = names.iter().all(shipped);
        if shipped {
            self.texts.retain(|name, _| !names.contains(name));
        }
        shipped
    }

    /// The files that a pattern with one `*` names.
    fn names(&self, pattern: &str) -> Vec<String> {
        let (before, after) = pattern.split_once('*').unwrap_or((pattern, ""));
        let fits = |name: &&String| name.starts_with(before) && name.ends_with(after);
        self.texts.keys().filter(fits).cloned().collect()
    }

    fn several<T: Checked>(&mut self) -> Option<Vec<T>> {
        let mut files = Vec::new();
        let mut complete = true;
        for name in self.names(T::FILE) {
            let Some(text) = self.texts.remove(&name) else { continue };
            // Beside an operator's own: a test has looked for their mistakes.
            let shipped = text.shipped.then(|| serde_yaml::from_str(&text.text).ok()).flatten();
            match shipped.or_else(|| read(&text, self.complaints)) {
                Some(file) => files.push(file),
                None => complete = false,
            }
        }
        complete.then_some(files)
    }

    /// A rule in a file that nobody reads is a rule that does not hold.
    fn leftovers(&mut self) {
        let rest = std::mem::take(&mut self.texts);
        for text in rest.into_values().filter(|text| text.own) {
            let known: Vec<&str> = shipped::RULES.iter().map(|(name, _)| *name).collect();
            let what = format!(
                "no rule file has this name, so it is not read; known: {}",
                known.join(", ")
            );
            self.complaints.warning(&text.file, Spot::START, what);
        }
    }
}

fn read<T: Checked>(text: &RuleFile, complaints: &mut Complaints) -> Option<T> {
    let before = complaints.errors();
    let (rules, document) = yaml::read::<T>(&text.file, &text.text, complaints)?;
    // What a rule file means can be judged only when all of it was understood.
    if complaints.errors() == before {
        rules.check(&mut |path, what| complaints.push(document.complaint(Severity::Error, path, what)));
    }
    (complaints.errors() == before).then_some(rules)
}

/// All rule files by their path below `rules/`, the operator's before the shipped ones.
fn texts(folder: Option<&Path>, complaints: &mut Complaints) -> BTreeMap<String, RuleFile> {
    let mut texts = BTreeMap::new();
    for (name, text) in shipped::RULES {
        let text = RuleFile {
            file: Path::new("(shipped) rules").join(name),
            text: (*text).to_owned(),
            own: false,
            shipped: true,
        };
        texts.insert((*name).to_owned(), text);
    }
    let Some(folder) = folder else {
        return texts;
    };
    let below = |name: &'static str| (name, folder.join(name));
    for (below, path) in [("", folder.to_owned()), below("forms/"), below("kinds/")] {
        if !below.is_empty() && !path.exists() {
            continue;
        }
        for file in yaml_files(&path, complaints) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match text_of(&file) {
                Ok(text) => {
                    let name = format!("{below}{name}");
                    let shipped = shipped::RULES.contains(&(name.as_str(), text.as_str()));
                    let own = true;
                    let rules = RuleFile {
                        file,
                        text,
                        own,
                        shipped,
                    };
                    texts.insert(name, rules);
                }
                Err(why) => {
                    complaints.push(Complaint::new(Severity::Error, &file, Spot::START, why));
                    texts.remove(&format!("{below}{name}"));
                }
            }
        }
    }
    texts
}

fn text_of(file: &Path) -> Result<String, String> {
    let bytes = audit::read(file, Trust::Settings, yaml::MAX_BYTES)?;
    String::from_utf8(bytes.to_vec()).map_err(|_| "is no UTF-8 text; save it as UTF-8".to_owned())
}

fn yaml_files(folder: &Path, complaints: &mut Complaints) -> Vec<PathBuf> {
    if let Err(why) = audit::folder(folder, Trust::Settings) {
        complaints.error(folder, Spot::START, why);
        return Vec::new();
    }
    let entries = match folder.read_dir() {
        Ok(entries) => entries,
        Err(error) => {
            complaints.error(
                folder,
                Spot::START,
                format!("cannot be listed ({error}); correct its mode"),
            );
            return Vec::new();
        }
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "yaml" || end == "yml"))
        .filter(|path| {
            !path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with('.'))
        })
        .take(MOST_FILES)
        .collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_rules_have_no_mistakes() {
        let mut complaints = Complaints::new();
        assert!(RuleBook::load(None, &mut complaints).is_some());
        // What is as shipped is taken as read there; here it is looked at as if an operator had written it.
        for (name, text) in shipped::RULES {
            let file = RuleFile {
                file: PathBuf::from(name),
                text: (*text).to_owned(),
                own: true,
                shipped: false,
            };
            let is_read = match name.split_once('/') {
                Some(("forms", _)) => read::<FormFile>(&file, &mut complaints).is_some(),
                Some(("kinds", _)) => read::<KindExamples>(&file, &mut complaints).is_some(),
                _ if *name == KindRules::FILE => read::<KindRules>(&file, &mut complaints).is_some(),
                _ => true,
            };
            assert!(is_read, "{name}");
        }
        assert_eq!(complaints.into_sorted(), []);
        let _ = RuleBook::shipped();
    }

    #[test]
    fn an_operators_file_replaces_the_shipped_one_and_strangers_are_named() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("kinds.yaml"), "surely_no_key_of_kinds: 1\n").unwrap();
        std::fs::write(folder.path().join("kind.yaml"), "{}\n").unwrap();
        let mut complaints = Complaints::new();
        assert!(RuleBook::load(Some(folder.path()), &mut complaints).is_none());
        let lines: Vec<String> = complaints.into_sorted().iter().map(ToString::to_string).collect();
        assert!(
            lines.iter().any(|line| line.contains("kinds.yaml:1:1: unknown key")),
            "{lines:?}"
        );
        assert!(
            lines.iter().any(|line| line.contains("kind.yaml:1:1: warning: ")),
            "{lines:?}"
        );
    }

    #[test]
    fn a_folder_that_does_not_exist_is_an_error() {
        let mut complaints = Complaints::new();
        let _ = RuleBook::load(Some(Path::new("/nowhere/rules")), &mut complaints);
        assert!(complaints.has_errors());
    }
}
