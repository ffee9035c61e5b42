//! Text parts: what a reader sees of them.

use crate::pipeline::dissect::container::{self, NESTING};
use crate::pipeline::dissect::entity::Entity;
use crate::pipeline::dissect::walk::Walk;
use crate::pipeline::dissect::walk::look::{cut_at, without_legacy, without_messages};
use crate::pipeline::dissect::walk::spot::Spot;
use crate::pipeline::dissect::{TextPart, html, text, uu};

/// So many bytes of an endless word are not left out without a word.
const ENDLESS: usize = 64 << 10;

/// Whether a text is nothing but the headers that mail programs show; a longer one is folded.
fn is_headers(text: &str) -> bool {
    const SHOWN: [&str; 9] = [
        "subject",
        "from",
        "to",
        "cc",
        "bcc",
        "date",
        "reply-to",
        "sender",
        "followup-to",
    ];
    let mut any = false;
    text.lines().filter(|line| !line.trim().is_empty()).all(|line| {
        let name = line.split_once(':').map_or("", |(name, _)| name).to_ascii_lowercase();
        let is_field = SHOWN.contains(&name.as_str());
        let holds = is_field || (any && line.starts_with([' ', '\t']));
        any |= is_field;
        holds
    })
}

impl Walk<'_> {
    pub(super) fn text_leaf(&mut self, entity: &Entity<'_>, is_html: bool, spot: &Spot) {
        // A copy of the protected headers for old mail programs. The same parameter on a part that stands elsewhere says
        // that the part itself is the protected mail.
        let bytes = entity.decoded();
        let room = self.text.saturating_add(4);
        let readable = text::decode(bytes.get(..room).unwrap_or(&bytes), entity.param("charset"));
        if spot.legacy && entity.param("protected-headers").is_some() && is_headers(&readable) {
            return;
        }
        if is_html {
            let mut source = text::unify(&readable);
            if entity.param("hp-legacy-display") == Some("1") {
                source = without_legacy(source);
            }
            let mut seen = html::to_text(&source);
            if let Some(clear) = without_messages(&seen) {
                seen = clear;
                self.complain_of_message(spot);
            }
            self.add_text(seen, Some(source), spot);
            return;
        }
        let mut readable = text::unify(&readable);
        let number = spot.leaf_number();
        if number.matches(':').count() < NESTING
            && let Some((kept, files)) = uu::split(&readable)
        {
            readable = kept;
            for (index, coded) in files.into_iter().enumerate() {
                let part = container::part(Some(&coded.file), "application/octet-stream", &coded.bytes);
                self.inside(&part, format!("{number}:{}", index.saturating_add(1)));
            }
        }
        if entity.param("hp-legacy-display") == Some("1") {
            // The parameter is the sender's word: only what can be a copy of headers is left out (RFC 9788, 2.1.2).
            if let Some((head, rest)) = readable.split_once("\n\n")
                && is_headers(head)
            {
                readable = String::from(rest);
            }
        }
        if entity.param("format").is_some_and(|f| f.eq_ignore_ascii_case("flowed")) {
            let delsp = entity.param("delsp").is_some_and(|d| d.eq_ignore_ascii_case("yes"));
            readable = text::unflow(&readable, delsp);
        }
        if let Some(at) = text::list_footer(&readable) {
            readable.truncate(at);
        }
        if let Some(clear) = without_messages(&readable) {
            readable = clear;
            self.complain_of_message(spot);
        }
        self.add_text(readable, None, spot);
    }

    fn complain_of_message(&mut self, spot: &Spot) {
        let number = spot.leaf_number();
        self.complain(format!(
            "part {number} holds an encrypted block that was not opened; a human must look"
        ));
    }

    pub(super) fn add_text(&mut self, mut readable: String, mut source: Option<String>, spot: &Spot) {
        let number = spot.leaf_number();
        let longest = readable.len().max(source.as_ref().map_or(0, String::len));
        if longest > self.text {
            if !self.told_text {
                self.told_text = true;
                let limit = self.budget.text;
                self.complain(format!(
                    "part {number} makes the text longer than {limit} bytes; the rest is not read, a human must look"
                ));
            }
            cut_at(&mut readable, self.text);
            if let Some(source) = &mut source {
                cut_at(source, self.text);
            }
        }
        self.text = self.text.saturating_sub(longest);
        let before = readable.len();
        let readable = text::shorten(readable);
        if before.saturating_sub(readable.len()) > ENDLESS {
            let number = spot.leaf_number();
            self.complain(format!(
                "part {number} goes on without a blank for long; only the beginning of that was read, a human must look"
            ));
        }
        if readable.is_empty() && source.is_none() {
            return;
        }
        self.kinds.push(source.is_some());
        self.found.texts.push(TextPart {
            part: number,
            text: readable,
            html: source,
            forwarded: spot.forwarded,
        });
    }
}
