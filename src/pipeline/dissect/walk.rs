//! The way through the MIME tree, under a budget of depth, parts and bytes.

mod look;
mod reads;
mod spot;

use ring::digest::{SHA256, digest};

use super::container::{self, NESTING};
use super::entity::Entity;
use super::sort::{Leaf, Looks};
use super::{Attachment, Budget, Dissected, PICTURE, feed, picture, text};
use crate::model::document::{Document, Format};
use crate::model::ids::MailId;

use look::{describe, has_cells, has_labels, meaning, office, tells_more, unread};
use spot::{Kind, Spot};

/// The walk calls itself for each level; no budget makes it deeper than this.
const DEPTH: usize = 60;
/// Sentences in `unreadable`; a mail of a thousand spoiled parts is told of once.
const COMPLAINTS: usize = 50;

#[derive(Debug)]
pub(super) struct Walk<'b> {
    budget: &'b Budget,
    parts: usize,
    text: usize,
    told_parts: bool,
    told_text: bool,
    /// For each text whether it was HTML; as long as `found.texts`.
    kinds: Vec<bool>,
    /// The numbers of attached messages.
    messages: Vec<String>,
    pub(super) found: Dissected,
}

impl<'b> Walk<'b> {
    pub(super) fn new(budget: &'b Budget) -> Self {
        Self {
            budget,
            parts: budget.parts,
            text: budget.text,
            told_parts: false,
            told_text: false,
            kinds: Vec::new(),
            messages: Vec::new(),
            found: Dissected::default(),
        }
    }

    pub(super) fn top(&mut self, content: &[u8]) {
        self.entity(content, &Spot::default());
        feed::set_aside(&mut self.found.documents, &self.messages);
    }

    /// Walks something out of a container; it is numbered after the container.
    pub(super) fn inside(&mut self, content: &[u8], number: String) {
        let spot = Spot {
            number,
            ..Spot::default()
        };
        self.entity(content, &spot);
    }

    fn complain(&mut self, sentence: String) {
        if self.found.unreadable.len() < COMPLAINTS {
            self.found.unreadable.push(sentence);
        }
    }

    fn entity(&mut self, raw: &[u8], spot: &Spot) {
        if self.parts == 0 {
            if !self.told_parts {
                self.told_parts = true;
                let limit = self.budget.parts;
                self.complain(format!(
                    "the mail has more than {limit} parts; what follows them is not read, a human must look"
                ));
            }
            return;
        }
        self.parts = self.parts.saturating_sub(1);
        if spot.depth > self.budget.depth.min(DEPTH) {
            let number = spot.leaf_number();
            self.complain(format!(
                "part {number} is nested too deeply and is not read; a human must look"
            ));
            return;
        }
        let entity = Entity::parse(raw);
        let media = entity.media();
        if let Some(parts) = entity.parts() {
            self.multipart(parts, &entity, spot);
        } else if media.starts_with("multipart/") {
            self.broken_multipart(&entity, spot);
        } else {
            let message = spot.kind == Kind::Digest && entity.content.is_none();
            self.leaf(&entity, if message { "message/rfc822" } else { &media }, spot);
        }
    }

    fn multipart(&mut self, parts: super::entity::Parts<'_>, entity: &Entity<'_>, spot: &Spot) {
        let start = self.found.texts.len();
        let media = entity.media();
        let shields = entity.param("protected-headers").is_some();
        for (index, part) in parts.enumerate() {
            let mut child = spot.child(index.saturating_add(1));
            child.legacy = shields && index == 0;
            child.kind = match media.as_str() {
                "multipart/digest" => Kind::Digest,
                "multipart/related" if index > 0 => Kind::Related,
                _ => Kind::Usual,
            };
            self.entity(part, &child);
            if self.parts == 0 && self.told_parts {
                break;
            }
        }
        if media == "multipart/alternative" {
            self.choose(start, spot.forwarded);
        }
    }

    /// A multipart without its boundary is shown as text by mail programs, so it is read as text.
    fn broken_multipart(&mut self, entity: &Entity<'_>, spot: &Spot) {
        let number = spot.leaf_number();
        self.complain(format!(
            "part {number} is said to have parts but its boundary is missing; it was read as plain text"
        ));
        let readable = text::unify(&text::decode(entity.body, None));
        self.add_text(readable, None, spot);
    }

    /// Of an alternative the plain text stays, unless it says nothing. A page with tables is kept beside it: a plain
    /// rendering tears the cells of a form apart.
    fn choose(&mut self, start: usize, forwarded: bool) {
        let own = |index: usize, walk: &Self| {
            walk.found
                .texts
                .get(index)
                .is_some_and(|text| text.forwarded == forwarded)
        };
        let indices: Vec<usize> = (start..self.found.texts.len()).filter(|i| own(*i, self)).collect();
        let is_html = |index: &usize| self.kinds.get(*index).copied().unwrap_or_default();
        let words = |index: &usize| self.found.texts.get(*index).map_or(0, |t| meaning(&t.text));
        let plain: Vec<usize> = indices.iter().copied().filter(|i| !is_html(i)).collect();
        let rich: Vec<usize> = indices.iter().copied().filter(is_html).collect();
        let said: usize = plain.iter().map(words).sum();
        let shown: usize = rich.iter().map(words).sum();
        // “Your program cannot show HTML mails”: whoever writes that writes the mail itself into the page.
        let stand_in = plain.iter().any(|i| {
            self.found.texts.get(*i).is_some_and(|t| {
                let lower = t.text.to_lowercase();
                let names = lower.contains("html") || lower.contains("multi-part message in mime");
                names && t.text.len() < 400 && (t.text.trim().len() < 160 || shown > said.saturating_mul(3))
            })
        });
        let empty = said == 0 || (stand_in && shown > 20);
        if rich.is_empty() || plain.is_empty() {
            return;
        }
        let other = if empty { None } else { self.other_words(&rich, &plain) };
        let drop = if empty { &plain } else { &rich };
        if !empty && let Some(first) = plain.iter().find(|i| words(i) > 0) {
            let tables = rich
                .iter()
                .filter_map(|i| self.found.texts.get(*i)?.html.clone())
                .find(|html| has_cells(html) || has_labels(html));
            if let Some(kept) = self.found.texts.get_mut(*first) {
                kept.html = tables;
            }
        }
        for index in drop.iter().rev() {
            self.found.texts.remove(*index);
            self.kinds.remove(*index);
        }
        if let Some(sentence) = other {
            self.complain(sentence);
        }
    }

    /// What is said when a page shows what the plain text beside it does not say.
    fn other_words(&self, rich: &[usize], plain: &[usize]) -> Option<String> {
        let text = |indices: &[usize]| -> String {
            let texts = indices.iter().filter_map(|i| self.found.texts.get(*i));
            texts.map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n")
        };
        tells_more(&text(rich), &text(plain)).then(|| {
            let page = rich.first().and_then(|i| self.found.texts.get(*i));
            let part = page.map_or("", |text| &text.part);
            format!(
                "part {part} shows other words than the plain text beside it, which alone was read; a human must look"
            )
        })
    }

    fn leaf(&mut self, entity: &Entity<'_>, media: &str, spot: &Spot) {
        let file = entity.file_name();
        let disposition = entity.disposition();
        let attached = disposition
            .as_ref()
            .is_some_and(mail_parser::ContentType::is_attachment);
        let start = entity.peek();
        let looks = Looks {
            media,
            file: file.as_deref(),
            attached: attached || file.is_some(),
            embedded: spot.kind == Kind::Related || (!attached && entity.field("Content-ID").is_some()),
            start: &start,
            length: entity.body.len(),
        };
        let mut leaf = looks.sort();
        if leaf == Leaf::Other
            && looks.start.starts_with(b"PK\x03\x04")
            && let Some(format) = office(&entity.decoded())
        {
            leaf = Leaf::Document(format);
        }
        let named = describe(&spot.leaf_number(), file.as_deref());
        match leaf {
            Leaf::Machinery => {}
            Leaf::Plain | Leaf::Html => {
                if file.is_some() || attached {
                    self.attachment(&entity.decoded(), media, file.clone(), spot);
                }
                self.text_leaf(entity, leaf == Leaf::Html, spot);
            }
            // The drafts before RFC 9788 repeated the protected fields in such a part.
            Leaf::Message if feed::is_bare_header(media) && entity.param("protected-headers").is_some() => {}
            Leaf::Message => self.message(entity, media, file, spot),
            Leaf::Document(format) => self.document(entity, media, file, (format, spot)),
            Leaf::Shut => {
                self.attachment(&entity.decoded(), media, file, spot);
                self.complain(format!(
                    "{named} is encrypted or wrapped and was not opened; a human must look"
                ));
            }
            Leaf::Unread(what) => {
                self.picture(entity, file.as_ref(), (looks.embedded, spot));
                self.attachment(&entity.decoded(), media, file, spot);
                self.complain(unread(&named, what));
            }
            Leaf::Key | Leaf::Other => {
                // A fax of a page in black and white is smaller than many a logo.
                if self.picture(entity, file.as_ref(), (looks.embedded, spot)) && !looks.embedded {
                    self.complain(unread(&named, PICTURE));
                }
                self.attachment(&entity.decoded(), media, file, spot);
            }
        }
    }

    fn attachment(&mut self, bytes: &[u8], media: &str, file: Option<String>, spot: &Spot) {
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(digest(&SHA256, bytes).as_ref());
        self.found.attachments.push(Attachment {
            part: spot.leaf_number(),
            file,
            media_type: media.to_owned(),
            size: bytes.len(),
            sha256: MailId(sha256).hex(),
        });
    }

    /// Keeps a picture for OCR, and says whether. What is shown inside a mail that was passed on is that mail's, not the
    /// reporter's.
    fn picture(&mut self, entity: &Entity<'_>, file: Option<&String>, kind: (bool, &Spot)) -> bool {
        let (embedded, spot) = kind;
        let kept: usize = self.found.pictures.iter().map(|picture| picture.bytes.len()).sum();
        if !picture::is_readable(&entity.peek())
            || (embedded && spot.forwarded)
            || self.found.pictures.len() >= picture::MOST
            || kept.saturating_add(entity.body.len()) > picture::MOST_BYTES
        {
            return false;
        }
        let bytes = entity.decoded().into_owned();
        let told = !embedded && entity.body.len() >= 96 << 10;
        let is_tiff = !bytes.starts_with(b"\xff\xd8") && !bytes.starts_with(b"\x89");
        let keeps = bytes.len() <= self.budget.document_bytes && (told || is_tiff || picture::is_page_sized(&bytes));
        if keeps {
            self.found.pictures.push(Document {
                part: spot.leaf_number(),
                file: file.cloned(),
                format: Format::Picture,
                bytes,
                modified: None,
            });
        }
        keeps
    }

    fn document(&mut self, entity: &Entity<'_>, media: &str, file: Option<String>, kind: (Format, &Spot)) {
        let (format, spot) = kind;
        let bytes = entity.decoded().into_owned();
        let named = describe(&spot.leaf_number(), file.as_deref());
        self.attachment(&bytes, media, file.clone(), spot);
        let limit = self.budget.document_bytes;
        if format.is_container() && spot.number.matches(':').count() >= NESTING {
            self.complain(format!(
                "{named} is a container in a container in a container and is not opened; a human must look"
            ));
        } else if bytes.is_empty() {
            self.complain(format!("{named} is empty; ask the sender to send it again"));
        } else if bytes.len() > limit {
            self.complain(format!(
                "{named} is {} bytes large, more than the {limit} that are read; a human must look",
                bytes.len()
            ));
        } else if self.found.documents.len() >= self.budget.documents {
            let limit = self.budget.documents;
            self.complain(format!(
                "{named} is one document more than the {limit} that are read; a human must look"
            ));
        } else if container::held(&self.found.documents).saturating_add(bytes.len()) > self.budget.all_documents {
            let limit = self.budget.all_documents;
            self.complain(format!(
                "{named} makes this mail's documents larger together than the {limit} bytes that are read; a human must \
                 look"
            ));
        } else {
            self.found.documents.push(Document {
                part: spot.leaf_number(),
                file,
                format,
                bytes,
                modified: entity.modified(),
            });
        }
    }

    /// An attached message: its headers are seen by whoever opens it, and so are its parts.
    fn message(&mut self, entity: &Entity<'_>, media: &str, file: Option<String>, spot: &Spot) {
        let bytes = entity.decoded();
        self.attachment(&bytes, media, file, spot);
        let number = spot.leaf_number();
        self.messages.push(number.clone());
        let inner = Entity::parse(&bytes);
        let shown: String = [
            "From",
            "Reply-To",
            "Return-Path",
            "To",
            "Cc",
            "Date",
            "Subject",
            "X-Originating-IP",
        ]
        .iter()
        .filter_map(|name| Some(format!("{name}: {}\n", inner.field(name)?.text())))
        .chain(look::hops(&inner))
        .collect();
        let below = Spot {
            number: number.clone(),
            depth: spot.depth.saturating_add(1),
            forwarded: true,
            ..Spot::default()
        };
        if !shown.is_empty() {
            let header = Spot {
                number: format!("{number}.HEADER"),
                ..below.clone()
            };
            self.add_text(shown, None, &header);
        }
        if feed::is_bare_header(media) {
            return;
        }
        // A message with one part has it at `.1`; one with parts numbers them itself.
        let top = if inner.parts().is_some() {
            below
        } else {
            Spot {
                number: format!("{number}.1"),
                ..below
            }
        };
        self.entity(&bytes, &top);
    }
}
