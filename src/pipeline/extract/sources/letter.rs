//! What the mail itself says: its own words, what it passes on, the tables in it.

mod around;

use crate::config::rules::forms::{Slot, normal};
use std::collections::BTreeSet;

use crate::model::document::FormKind;
use crate::model::report::{Field, Shape, Value};
use crate::pipeline::extract::body::Spoken;
use crate::pipeline::extract::flow::{self, Flow, Item, Line, Style};
use crate::pipeline::extract::html::layout::{self, Layout};
use crate::pipeline::extract::interpret::{self, Claim, Said, Source};
use crate::pipeline::extract::settle::Voice;
use crate::pipeline::extract::sources::{
    FORM_LIKE, FORWARDED, HEADER, MAIL, Reader, SCANNED, believed, logs, mailer, pasted, push, unknown,
};
use crate::pipeline::extract::{Extracted, grid, html, prose};
use around::{is_below, is_by_sentence};

/// What every form asks for, however short it is.
const FRAME: [Field; 11] = [
    Field::ReporterName,
    Field::ReporterEmail,
    Field::ReporterPhone,
    Field::ReporterRole,
    Field::OrgUnit,
    Field::Subject,
    Field::Kind,
    Field::Description,
    Field::DiscoveredAt,
    Field::OccurredAt,
    Field::Location,
];
/// A form that asks for no more than so many other things leaves the rest to the story.
const SHORT_FORM: usize = 1;
/// What is then read from the story.
const TOLD: [Field; 4] = [
    Field::Measures,
    Field::PersonalData,
    Field::SpecialCategories,
    Field::AffectedPersons,
];

/// Whoever says so little above a mail describes nothing, words.
const COVER: usize = 3;

/// What no label claimed.
pub(super) struct Rest {
    pub(super) own: String,
    pub(super) passed: Option<String>,
}

/// What is said of a part that was not read to its end.
fn unread(part: &str, most: &str) -> String {
    format!("part {part}: {most} were read and no more; a human must look")
}

/// How sure is what only the words of a story speak for.
const ASKED: f64 = 0.4;

impl Reader<'_> {
    /// Reads one text part, which may be a file; gives back the words that no label claimed, the writer's and those that
    /// he passes on.
    pub(super) fn mail(
        &self,
        (part, file): (&str, Option<&str>),
        spoken: &Spoken,
        html: Option<&str>,
        voices: &mut Vec<Voice>,
        extracted: &mut Extracted,
    ) -> Rest {
        let name = file.map_or_else(|| "the mail's text".to_owned(), |file| format!("the text file {file}"));
        let name = name.as_str();
        let source = |rank, trust| Source {
            part: part.to_owned(),
            file: file.map(str::to_owned),
            trust,
            rank,
        };
        let passed = self.forwarded(spoken, &source(FORWARDED, 0.7), voices, extracted);
        let laid = html.and_then(|html| self.laid_out(html, spoken, &source(MAIL, 0.95)));
        let own = match &laid {
            Some((layout, _)) => self.lines(&layout.rest.join("\n")),
            None => self.lines(&pasted::without(&logs::without(&spoken.own))),
        };
        if own.items.len() >= flow::MOST_ITEMS {
            let most = format!("{} labels of it", own.items.len());
            extracted.unreadable.push(unread(part, &most));
        }
        let written = source(MAIL, 0.9);
        let mut said = self.in_lines(&own, spoken, &written);
        let letter = laid.is_none() && self.is_letter(&own, &said);
        let plain = laid.is_none() && !letter;
        let (page, fields) = laid.map_or((None, Said::default()), |(layout, said)| (Some(layout.others), said));
        let mut in_tables = self.in_tables(page.as_deref().or(html), &source(MAIL, 0.95));
        if in_tables.claims.len() < FORM_LIKE {
            // Below the farewell a table only sets the writer's particulars side by side.
            in_tables.claims.retain(|claim| !is_below(claim, &spoken.signature));
        }
        let around = plain && in_tables.claims.len() < FORM_LIKE && self.tells_around(&spoken.own, &own, &said);
        if around {
            said.claims.retain(|claim| !is_by_sentence(claim));
        }
        let rest = if around || letter {
            spoken.own.clone()
        } else {
            own.rest.join("\n")
        };
        // What a field of the page tells is told: a line elsewhere may say the same of somebody else.
        said.claims.retain(|claim| !fields.tells(claim.field));
        in_tables.claims.retain(|claim| !fields.tells(claim.field));
        // The boxes of a form are read by their labels: what no rule knows there is not guessed at.
        let most = said.claims.len().max(in_tables.claims.len());
        let form = !around && most.max(fields.claims.len()) >= FORM_LIKE;
        if !form && prose::is_longer(&rest) {
            let most = format!("its first {} sentences", prose::MOST_SENTENCES);
            extracted.unreadable.push(unread(part, &most));
        }
        let words = (!form).then_some(rest.as_str());
        let told = self.told(words, spoken, around.then_some(&said), &source(HEADER, 1.0));
        push(told, name, voices);
        if form {
            push(mailer::submitted(&self.before_labels(&spoken.own), part), name, voices);
            for said in [&said, &in_tables, &fields] {
                push(self.story_told(said, &written), name, voices);
            }
        }
        let unknown = self.unknown(&own, &said, &spoken.own);
        extracted.report.unread.extend(unknown);
        Self::letter_voice((said, around), name, voices, extracted);
        Self::voice(in_tables, "the table in the mail", voices, extracted);
        Self::voice(fields, "the fields of the mail's page", voices, extracted);
        let silent = rest.trim().is_empty() && own.items.is_empty();
        Rest {
            passed: if silent {
                Some(self.lines(&spoken.forwarded).rest.join("\n"))
            } else {
                passed
            },
            own: rest,
        }
    }

    /// What the writer's lines say after labels.
    fn in_lines(&self, own: &Flow, spoken: &Spoken, source: &Source) -> Said {
        let mut said = interpret::read(&own.items, self.words, self.calendar, source);
        if said.claims.len() < FORM_LIKE && prose::is_newsletter(&spoken.own, self.subject, self.words, self.calendar) {
            said.claims.clear();
        }
        said.claims.retain(|claim| !self.is_title_of_mail(claim));
        unknown::without_corrections(&mut said);
        believed::doubt(&mut said, &spoken.own, self.words.writer);
        said
    }

    /// What the program that mails a form says before its first label.
    fn before_labels(&self, own: &str) -> String {
        let is_label =
            |line: &str| flow::split::colon(line.trim()).is_some_and(|(label, _)| self.words.fit(label).is_some());
        own.lines()
            .take_while(|line| !is_label(line))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// What the tables of a page say.
    fn in_tables(&self, page: Option<&str>, source: &Source) -> Said {
        let tables: Vec<_> = page.map(html::tables).unwrap_or_default();
        let items: Vec<_> = tables
            .iter()
            .flat_map(|table| grid::read(table, self.words, FormKind::HtmlTable))
            .collect();
        let mut said = interpret::read(&items, self.words, self.calendar, source);
        said.claims.retain(|claim| !self.is_title_of_mail(claim));
        said
    }

    /// The fields of a page whose labels have a look of their own, when they are the writer's own words: a quoted or
    /// forwarded form is none of his.
    fn laid_out(&self, html: &str, spoken: &Spoken, source: &Source) -> Option<(Layout, Said)> {
        let layout = layout::read(html, self.words)?;
        // A label may stand anywhere in the writer's text: its rendering puts answers beside labels or below them.
        let own = normal::words(&spoken.own);
        let said = layout.labels.iter().take(40).map(|label| normal::words(label));
        let (mut here, mut all) = (0_usize, 0_usize);
        for label in said {
            all = all.saturating_add(1);
            here = here.saturating_add(usize::from(own.contains(&label)));
        }
        if here.saturating_mul(10) < all.saturating_mul(7) {
            return None;
        }
        let mut said = interpret::read(&layout.items, self.words, self.calendar, source);
        said.claims.retain(|claim| !self.is_title_of_mail(claim));
        (said.claims.len() >= FORM_LIKE).then_some((layout, said))
    }

    /// What somebody else wrote. A deceiver's telephone is not the reporter's, and his dates are no incident's: unless
    /// the words are a form, they count only when the writer does nothing but pass them on. Gives back what is told there
    /// instead of by the writer.
    pub(super) fn forwarded(
        &self,
        spoken: &Spoken,
        source: &Source,
        voices: &mut Vec<Voice>,
        extracted: &mut Extracted,
    ) -> Option<String> {
        if spoken.forwarded.is_empty() {
            return None;
        }
        let forwarded = self.lines(&spoken.forwarded);
        let calendar = self.calendar.back_to(&spoken.sent);
        let mut said = interpret::read(&forwarded.items, self.words, calendar, source);
        let is_personal = |claim: &Claim| interpret::is_personal(claim.field);
        // A deceiver's mail ends in his name and telephone, and some word of it looks like a label: that is no form.
        let told = said.claims.iter().filter(|claim| !is_personal(claim)).count();
        let form = said.claims.len() >= FORM_LIKE && told >= 2;
        let above = &spoken.own;
        let cover = prose::is_cover(above, self.subject, self.words, self.calendar);
        let told = prose::is_telling(&spoken.forwarded, self.is_near(&spoken.senders), self.words, calendar);
        let passed_on =
            form || cover && told || !spoken.quoted && prose::passes_on(above, self.subject, self.words, self.calendar);
        if !form {
            said.claims.retain(|claim| !is_personal(claim) && passed_on);
        }
        Self::voice(said, "the forwarded mail", voices, extracted);
        if passed_on {
            let prose = prose::Prose {
                text: &forwarded.rest.join("\n"),
                domains: self.domains,
                ..prose::Prose::default()
            };
            let claims = prose::read(prose, self.words, calendar, source);
            push(claims, "the forwarded mail", voices);
        }
        let few = above.split_whitespace().count() <= COVER;
        (passed_on && (told || cover && few && !spoken.quoted)).then(|| forwarded.rest.join("\n"))
    }

    /// Whether the senders of what is passed on are of the writer's house: Outlook names them without their addresses.
    fn is_near(&self, senders: &str) -> bool {
        let near = |line: &str| {
            let domain = line.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
            let domain = domain
                .as_deref()
                .map(|domain| domain.trim_end_matches(['>', ']', ')', ' ']));
            domain.is_none_or(|domain| self.domains.iter().any(|ours| ours == domain))
        };
        !senders.is_empty() && senders.lines().all(near)
    }

    /// What a form's own story tells of the device that is gone: “Der Stick ist unverschlüsselt.” A form that asks for
    /// hardly more than “What happened?” leaves everything to the story. Boxes that ask for it count more.
    pub(super) fn story_told(&self, said: &Said, source: &Source) -> Vec<Claim> {
        let story = said.claims.iter().find(|claim| claim.field == Field::Description);
        let Some(Value::Text(story)) = story.map(|claim| &claim.value) else {
            return Vec::new();
        };
        let scanned = source.rank == SCANNED;
        let source = Source {
            rank: HEADER,
            trust: 1.0,
            ..source.clone()
        };
        let prose = prose::Prose {
            text: story,
            ..prose::Prose::default()
        };
        let asked: BTreeSet<Field> = said.claims.iter().map(|claim| claim.field).collect();
        // What was read off a picture is not sure enough to read between its lines.
        let short = !scanned && asked.iter().filter(|field| !FRAME.contains(field)).count() <= SHORT_FORM;
        let mut told = prose::read(prose, self.words, self.calendar, &source);
        // What became of a thing is told of the thing that the form or the story names.
        let named = |field: &Field| matches!(field, Field::DeviceKind | Field::DeviceId);
        let gone = said.claims.iter().any(|claim| self.is_loss(claim));
        let device = asked.iter().any(named) || told.iter().any(|claim| named(&claim.field));
        let thing = !scanned && (gone || device);
        // A form that asks for no time at all leaves it to the story.
        let untimed = !scanned && !asked.iter().any(|field| field.shape() == Shape::When);
        told.retain(|claim| {
            let state = matches!(
                claim.field,
                Field::DeviceEncrypted | Field::DevicePassword | Field::DeviceRemoteWipe
            ) || (thing && claim.field == Field::LostOrStolen);
            // Where papers lay is asked for in its own box; where a thing got lost may only be told here.
            let place = claim.field == Field::Location && claim.provenance.confidence >= prose::SURE_PLACE;
            let time = untimed && claim.field.shape() == Shape::When;
            (state || time || (short && (place || TOLD.contains(&claim.field)))) && !asked.contains(&claim.field)
        });
        for claim in told.iter_mut().filter(|claim| prose::is_weighed(claim)) {
            // The form asked for the story, so it keeps to the point.
            claim.provenance.confidence = ASKED;
        }
        told
    }

    /// “Verlust, unbefugte Offenlegung”: a class of the incident that speaks of a loss.
    fn is_loss(&self, claim: &Claim) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let lost = |text: &str| lexicon.lost.any(text) || lexicon.stolen.any(text);
        claim.field == Field::Kind && matches!(&claim.value, Value::Text(text) if lost(&normal::words(text)))
    }

    /// A list program prints the title of its item under “Title” and in the subject: that is nobody's position.
    fn is_title_of_mail(&self, claim: &Claim) -> bool {
        claim.field == Field::ReporterRole
            && matches!(&claim.value, Value::Text(title) if title.chars().count() >= 5 && self.subject.contains(title.as_str()))
    }

    /// Whether a rule knows the label.
    pub(super) fn is_labelled(&self, item: &Item) -> bool {
        match item {
            Item::Pair(pair) => pair.labels.iter().any(|label| self.words.fit(label).is_some()),
            Item::Heading(_) => false,
        }
    }

    /// Whether an item is a number or an address as signatures have them, or what no report asks for.
    fn is_contact(&self, item: &Item) -> bool {
        let contact = |slot| {
            matches!(
                slot,
                Slot::Ignored | Slot::Field(Field::ReporterPhone | Field::ReporterEmail)
            )
        };
        match item {
            Item::Pair(pair) => {
                let mut slots = pair.labels.iter().filter_map(|label| self.words.fit(label));
                slots.any(|fit| contact(fit.slot))
            }
            Item::Heading(_) => false,
        }
    }

    pub(super) fn lines(&self, text: &str) -> Flow {
        let style = Style {
            form: FormKind::Body,
            mail: true,
            tight: false,
        };
        flow::read(&Line::all(text), self.words, style)
    }

    pub(super) fn voice(said: Said, name: &str, voices: &mut Vec<Voice>, extracted: &mut Extracted) {
        extracted.form_fields = extracted.form_fields.saturating_add(said.claims.len());
        if said.claims.len() >= FORM_LIKE {
            extracted.report.unread.extend(said.unread);
            extracted.report.unread.truncate(200);
        }
        push(said.claims, name, voices);
    }
}
