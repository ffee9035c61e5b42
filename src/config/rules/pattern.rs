//! Regular expressions made of the words of rule files: built when the first text is compared with them, not at every
//! start. Whoever only asks for a list of incidents needs none of them.

use std::sync::{Arc, OnceLock};

use regex::Regex;

/// An expression and, once it was needed, its automaton. Copies share it.
#[derive(Clone, Default)]
pub struct Pattern {
    source: Arc<str>,
    made: Arc<OnceLock<Option<Regex>>>,
}

impl Pattern {
    /// Of this source; nothing is built yet.
    pub fn new(source: String) -> Self {
        Self {
            source: source.into(),
            made: Arc::default(),
        }
    }

    /// The expression; none when there is none, or when its source is none or too large to be one.
    pub fn as_ref(&self) -> Option<&Regex> {
        let make = || Regex::new(&self.source).ok();
        (!self.source.is_empty())
            .then(|| self.made.get_or_init(make).as_ref())
            .flatten()
    }
}

/// The source would fill a page.
impl std::fmt::Debug for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Pattern").field(&self.source.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_built_before_it_is_needed_and_then_once() {
        let pattern = Pattern::new("a+".to_owned());
        let copy = pattern.clone();
        assert!(pattern.made.get().is_none());
        assert!(pattern.as_ref().unwrap().is_match("caat"));
        assert!(copy.made.get().is_some());
        assert!(Pattern::default().as_ref().is_none());
        assert!(Pattern::new("(".to_owned()).as_ref().is_none());
    }
}
