//! A box on a page, and what was entered in it.

use crate::pipeline::extract::pdf::objects::Rect;

/// What a field takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    /// Written text, or the chosen items of a list.
    Text(String),
    /// A check box or one button of a radio group: ticked, and its export value.
    Tick(bool, String),
}

/// One box on a page.
#[derive(Clone, Debug)]
pub(crate) struct Widget {
    /// Full name.
    pub(crate) name: String,
    /// Tool tip.
    pub(crate) tip: Option<String>,
    pub(crate) input: Input,
    /// Counted from 0.
    pub(crate) page: usize,
    pub(crate) rect: Rect,
    /// Buttons of one radio group share it.
    pub(crate) group: Option<usize>,
}

impl Widget {
    pub(crate) fn is_filled(&self) -> bool {
        match &self.input {
            Input::Text(text) => !text.trim().is_empty(),
            Input::Tick(ticked, _) => *ticked,
        }
    }

    pub(crate) fn takes_text(&self) -> bool {
        matches!(self.input, Input::Text(_))
    }

    pub(crate) fn fill(&mut self, text: String) {
        self.input = Input::Text(text);
    }

    /// What was written, for the running text.
    pub(crate) fn words(&self) -> Option<String> {
        match &self.input {
            Input::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        }
    }
}

/// A box that is only printed.
pub(crate) fn printed(rect: Rect) -> Widget {
    Widget {
        name: String::new(),
        tip: None,
        input: Input::Text(String::new()),
        page: 0,
        rect,
        group: None,
    }
}
