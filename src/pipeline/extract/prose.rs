//! Running text without a form: only what the words plainly say, with less confidence.
//!
//! A text is cut into sentences and clauses; cues ([`crate::config::rules::forms::Cue`]) tell what a clause is about. A
//! number, a day or a “not” belongs to the cue of its own clause. Where a clause can be read in two ways it gives nothing.

mod categories;
mod consequences;
mod device;
mod handed;
mod hosts;
mod informed;
mod introduced;
mod learned;
mod measures;
mod moments;
mod number;
mod persons;
mod place;
mod police;
mod sentence;
mod signed;
mod systems;
mod tokens;
mod unit;
mod weigh;
mod whose;

use crate::config::rules::forms::Cue;
use crate::model::report::{Field, Provenance, Value, YesNo};
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::interpret::{Claim, Source, rounded};
use crate::pipeline::extract::values::contacts;
use crate::pipeline::extract::values::when::Calendar;
pub(crate) use handed::{is_cover, is_telling};
use learned::{Around, Letter};
use moments::Moments;
use sentence::Sentence;
use signed::Who;
use whose::is_circular;
pub(crate) use whose::{is_newsletter, passes_on};

/// How sure a place is at which a thing is said to be gone.
pub(crate) const SURE_PLACE: f64 = 0.45;
/// How sure an effect is that is called one.
const SURE_EFFECT: f64 = 0.41;
/// How sure is what no rule says, but what the words of a text speak for. Nothing else is as unsure.
const WEIGHED: f64 = 0.35;
/// No more sentences are looked at.
pub(crate) const MOST_SENTENCES: usize = 300;

/// A text with what stands around it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Prose<'a> {
    /// The words that no label claimed.
    pub(crate) text: &'a str,
    /// The block below the farewell.
    pub(crate) signature: &'a str,
    /// The mail's subject: it may name the device that the text only calls “it”.
    pub(crate) subject: &'a str,
    /// The domains of the writer and of those who are written to: hosts in them are somebody's own systems.
    pub(crate) domains: &'a [String],
}

/// What running text and a signature say.
pub(crate) fn read(prose: Prose<'_>, words: Words<'_>, calendar: Calendar<'_>, source: &Source) -> Vec<Claim> {
    by(prose, (words, calendar), source, true)
}

/// The same, weighed once the rules are through or not.
fn by(prose: Prose<'_>, (words, calendar): (Words<'_>, Calendar<'_>), source: &Source, weighs: bool) -> Vec<Claim> {
    let mut reader = Reader {
        words,
        source,
        claims: Vec::new(),
    };
    // What is passed on ends in somebody else's name.
    let own = (source.rank == 0)
        .then(|| signed::apart(prose.text, reader.who()))
        .flatten();
    let (text, block) = own.unwrap_or((prose.text, ""));
    let heard = Heard::of(text, prose.subject, words, calendar);
    let mut moments = Moments::new(calendar);
    let mut mentions = Vec::new();
    for sentence in &heard.sentences {
        mentions.extend(moments.mentions(sentence));
        moments.sentence(sentence);
        reader.sentence(sentence, &heard, prose.domains);
    }
    reader.siblings(&heard.sentences);
    reader.addresses(&heard.sentences);
    let around = Around {
        mentions: &mentions,
        subject: prose.subject,
        domains: prose.domains,
        lexicon: &words.rules.lexicon,
        language: words.language,
    };
    let letter = Letter::of(&heard.sentences, around);
    let mut told = heard.together(moments, &letter, words);
    // What a deceiver writes sounds the same: “we have locked your account”.
    if source.rank == 0 {
        told.extend(story(&heard, words, reader.who()));
        let listed = measures::listed(text).filter(|_| !heard.circular);
        told.extend(listed.map(|listed| (Field::Measures, Value::Text(listed), 0.45)));
    }
    reader.case_numbers(&heard.sentences);
    for (field, value, confidence) in told {
        reader.claim(field, value, confidence);
    }
    if weighs && source.rank == 0 && !heard.circular {
        reader.weigh(&letter, &heard.sentences);
    }
    reader.only_places();
    reader.neighbours(&heard.sentences);
    reader.only_ours(&heard.sentences);
    reader.particulars(block);
    reader.signature(prose.signature);
    // An invitation names the house that sends it, and nobody reports.
    let invites = heard.sentences.iter().any(|one| one.cues.has(Cue::Event));
    if source.rank == 0 && !invites {
        for below in [prose.signature, block, signed::last_paragraph(prose.text)] {
            reader.outside(below, prose.domains);
        }
    }
    reader.claims
}

/// The sentences of a text, each as it stands there.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    sentence::split(text)
}

/// Whether a text has more sentences than are looked at.
pub(crate) fn is_longer(text: &str) -> bool {
    sentence::split(text).into_iter().nth(MOST_SENTENCES).is_some()
}

/// Whether no rule says so, but the words of a letter speak for it.
pub(crate) fn is_weighed(claim: &Claim) -> bool {
    claim.provenance.confidence <= WEIGHED
}

/// The sentences of a text, and the subject above them.
struct Heard<'a> {
    sentences: Vec<Sentence<'a>>,
    subject: Sentence<'a>,
    /// Written to many: only what its writer tells of himself is looked at, and no number in it is his own.
    circular: bool,
}

impl<'a> Heard<'a> {
    fn of(text: &'a str, subject: &'a str, words: Words<'a>, calendar: Calendar<'_>) -> Self {
        let lexicon = &words.rules.lexicon;
        let mut sentences: Vec<Sentence<'_>> = sentence::split(text)
            .into_iter()
            .take(MOST_SENTENCES)
            .flat_map(|raw| whose::apart(raw, lexicon, calendar))
            .collect();
        let subject = Sentence::read(subject, lexicon, calendar);
        let circular = is_circular(&sentences, &subject);
        if circular {
            // “3,000 laptops are lost each week”: only what somebody tells of himself.
            let edited = whose::is_edited(&sentences);
            sentences.retain(|sentence| {
                sentence.cues.has(Cue::FirstPerson)
                    && !sentence.cues.has(Cue::Event)
                    && (!edited || whose::is_own(sentence))
            });
        }
        Self {
            sentences,
            subject,
            circular,
        }
    }

    /// What no sentence tells alone: when it was, which device is gone, how many persons are concerned.
    fn together(&self, moments: Moments<'_>, letter: &Letter<'_>, words: Words<'_>) -> Vec<(Field, Value, f64)> {
        let (sentences, lexicon) = (&self.sentences, &words.rules.lexicon);
        let mut told = moments.answers(|at| letter.is_dealt(at));
        if !sentences.is_empty() {
            told.extend(device::read(sentences, &self.subject, lexicon));
        }
        let persons = persons::count(sentences, words.rules, words.language);
        told.extend(persons.map(|number| (Field::AffectedPersons, Value::Number(number), 0.55)));
        let personal = persons::personal(sentences);
        told.extend(personal.map(|answer| (Field::PersonalData, Value::Answer(answer), 0.5)));
        told
    }
}

/// What was done, which data it was, where, and who knows of it.
fn story(heard: &Heard<'_>, words: Words<'_>, who: Who<'_>) -> Vec<(Field, Value, f64)> {
    let (lexicon, language) = (&words.rules.lexicon, words.language);
    let sentences = heard.sentences.as_slice();
    let list = |field, items: Vec<String>, sure| (!items.is_empty()).then_some((field, Value::List(items), sure));
    let text = |field, text: Option<String>, sure| text.map(|text| (field, Value::Text(text), sure));
    let yes = |field, told: bool| told.then_some((field, Value::Answer(YesNo::Yes), 0.42));
    let data = categories::read(sentences, lexicon, language);
    let special = categories::special(sentences);
    let effects = consequences::read(sentences, lexicon, language);
    let writer = introduced::read(sentences, who);
    let police = police::read(sentences, lexicon, language);
    // “Notebook im ICE 71 vergessen” above a letter that only asks for help.
    let above = || place::read(std::slice::from_ref(&heard.subject), lexicon, language).filter(|_| !heard.circular);
    let place = place::read(sentences, lexicon, language).or_else(above);
    let found = [
        effects.map(|(text, sure)| {
            let confidence = if sure { SURE_EFFECT } else { 0.4 };
            (Field::Consequences, Value::Text(text), confidence)
        }),
        list(Field::Informed, informed::read(sentences, lexicon, language), 0.45),
        place.map(|(place, sure)| {
            let confidence = if sure { SURE_PLACE } else { 0.43 };
            (Field::Location, Value::Text(place), confidence)
        }),
        data.persons
            .map(|number| (Field::AffectedPersons, Value::Number(number), 0.45)),
        persons::is_of_one(sentences).then_some((Field::AffectedPersons, Value::Number(1), 0.4)),
        yes(Field::PersonalData, data.personal || special == Some(YesNo::Yes)),
        (data.kinds.is_empty() && categories::is_unknown(sentences, lexicon, language)).then_some((
            Field::PersonalData,
            Value::Answer(YesNo::Unknown),
            0.42,
        )),
        special.map(|told| (Field::SpecialCategories, Value::Answer(told), 0.43)),
        yes(Field::SpecialCategories, data.special && special.is_none()),
        list(Field::DataCategories, data.kinds, 0.45),
        text(Field::ReporterRole, writer.role, 0.44),
        text(Field::OrgUnit, writer.unit, 0.44),
        text(Field::OrgUnit, unit::read(sentences, who), 0.4),
        police.map(|told| (Field::PoliceReport, Value::Text(answered(told).to_owned()), 0.4)),
    ];
    found.into_iter().flatten().collect()
}

/// An answer in a field that may also hold the number of a case.
fn answered(told: YesNo) -> &'static str {
    match told {
        YesNo::Yes => "yes",
        YesNo::No => "no",
        YesNo::Unknown => "unknown",
    }
}

struct Reader<'a> {
    words: Words<'a>,
    source: &'a Source,
    claims: Vec<Claim>,
}

impl Reader<'_> {
    /// What one sentence tells by itself: a number to call, a device's number, systems.
    fn sentence(&mut self, sentence: &Sentence<'_>, heard: &Heard<'_>, domains: &[String]) {
        if !heard.circular {
            self.callback(sentence);
        }
        let elsewhere = sentence.cues.has(Cue::Elsewhere);
        let certain = systems::before_condition(sentence).filter(|_| elsewhere);
        if !sentence.question && (!elsewhere || certain.is_some()) {
            // “Webmail is unaffected”: nothing of it.
            let live = certain.map_or_else(|| systems::live(sentence), str::to_owned);
            let told = Sentence {
                raw: &live,
                ..sentence.clone()
            };
            self.identifiers(told.raw);
            self.own_hosts(&told, domains);
            self.named_systems(&told, domains);
        }
    }

    /// “Call me on 020 …”: only words in the first person; a footer's hotline is nobody's own number.
    fn callback(&mut self, sentence: &Sentence<'_>) {
        if self.source.rank > 0 || sentence.question {
            return;
        }
        let regex = self.words.rules.lexicon.callback.as_ref();
        let number = regex
            .and_then(|regex| regex.captures(sentence.raw))
            .and_then(|found| found.get(1));
        if number.is_none()
            && let Some(phone) = signed::asked(sentence).or_else(|| signed::fragment(sentence))
        {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.5);
            return;
        }
        // “Eg er på kontoret til kl. 15, telefon 70 55 01 23”.
        let own = sentence.cues.has(Cue::FirstPerson)
            && !sentence.cues.any(&[Cue::Police, Cue::Suspect, Cue::Lost, Cue::Stolen]);
        // “Den Lieferanten haben wir unter der alten Nummer angerufen”.
        let called = ["angerufen", "called", "phoned", "ringte", "ringde"];
        let called = called.iter().any(|word| sentence.folded.contains(word));
        let own = own && !called && !signed::is_of_other(sentence.raw);
        let phones = self.words.rules.lexicon.phones.as_ref().filter(|_| own);
        let beside = || {
            phones
                .and_then(|regex| regex.captures(sentence.raw))
                .and_then(|found| found.get(1))
        };
        if let Some(phone) = number
            .or_else(beside)
            .and_then(|number| contacts::phone(number.as_str()))
            .filter(|phone| !signed::is_room(phone))
            .or_else(|| signed::introduced(sentence))
        {
            self.claim(Field::ReporterPhone, Value::Text(phone), 0.55);
        }
    }

    /// The numbers in sentences about the police, and in those right behind them.
    fn case_numbers(&mut self, sentences: &[Sentence<'_>]) {
        for (at, sentence) in sentences.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| sentences.get(at));
            if sentence.cues.has(Cue::Police) || before.is_some_and(|before| before.cues.has(Cue::Police)) {
                self.case_number(sentence.raw);
            }
        }
    }

    /// The number under which the police have the case.
    fn case_number(&mut self, text: &str) {
        if let Some(number) = police::grouped(text) {
            self.claim(Field::PoliceReport, Value::Text(number.to_owned()), 0.5);
            return;
        }
        let regex = self.words.rules.lexicon.cases.as_ref();
        let number = regex
            .and_then(|regex| regex.captures(text))
            .and_then(|found| found.get(1));
        if let Some(number) = number {
            let number = number.as_str().trim().trim_end_matches(['.', ',', '-', '/']);
            self.claim(Field::PoliceReport, Value::Text(number.to_owned()), 0.5);
        }
    }

    /// The first that says so counts.
    fn claim(&mut self, field: Field, value: Value, confidence: f64) {
        // A number that costs the caller nothing is a hotline's.
        let hotline = field == Field::ReporterPhone
            && matches!(&value, Value::Text(phone) if phone.trim_start_matches("Tel. ").starts_with("0800"));
        let no_role = field == Field::ReporterRole && matches!(&value, Value::Text(role) if signed::is_no_role(role));
        if hotline || no_role || self.claims.iter().any(|claim| claim.field == field) {
            return;
        }
        self.claims.push(Claim {
            field,
            value,
            provenance: Provenance {
                part: self.source.part.clone(),
                file: self.source.file.clone(),
                place: None,
                label: None,
                form: "text".to_owned(),
                confidence: rounded(confidence * self.source.trust),
                by: None,
            },
            rank: 0,
        });
    }
}

#[cfg(test)]
mod asides;
#[cfg(test)]
mod circumstances;
#[cfg(test)]
mod heard;
#[cfg(test)]
mod named;
#[cfg(test)]
mod people;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod today;
#[cfg(test)]
mod unheard;
#[cfg(test)]
mod wards;
