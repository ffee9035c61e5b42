//! What of a mail's text are the reporter's own words: not the quoted answer, not the signature, not a forwarded mail.

mod answers;
mod block;
mod farewell;
mod filled;
mod signature;
mod telling;

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{FormRules, Slot, normal};
use crate::model::address::Address;
use crate::model::language::Language;
use crate::pipeline::extract::pattern::is_match;
use block::{FORWARD, is_headed, opens_quotation, senders, sent, without_headers};

pub(crate) use farewell::{is_bare_farewell, is_farewell};
pub(crate) use telling::{without_end, without_greeting};

/// A text taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// The reporter's own words.
    pub(crate) own: String,
    /// What stands below `-- ` or the farewell.
    pub(crate) signature: String,
    /// What was forwarded, without its headers.
    pub(crate) forwarded: String,
    /// The lines that name who sent what was forwarded.
    pub(crate) senders: String,
    /// When what was forwarded had been written, in the words of its header.
    pub(crate) sent: String,
    /// Only its place tells that it was passed on: nobody says so.
    pub(crate) quoted: bool,
}

/// What the headers tell of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Envelope<'a> {
    pub(crate) subject: &'a str,
    /// Who wrote it.
    pub(crate) from: &'a [Address],
    /// Whom it was sent to.
    pub(crate) to: &'a [Address],
    /// The part is somebody else's mail as a whole.
    pub(crate) forward: bool,
}

impl Envelope<'_> {
    /// Whether a quoted mail is shown to somebody else than its sender: whoever answers it writes to him.
    fn shows(&self, block: &[&str], own: &[&str]) -> bool {
        let senders = normal::words(&senders(block));
        let wrote = |address: &Address| {
            let name = address.name.as_deref().map(normal::words).unwrap_or_default();
            senders.contains(&normal::words(&address.email)) || (name.contains(' ') && senders.contains(&name))
        };
        let words: usize = own.iter().map(|line| line.split_whitespace().count()).sum();
        words <= COVERING && !senders.is_empty() && !self.to.is_empty() && !self.to.iter().chain(self.from).any(wrote)
    }
}

/// Mails passed on so often are taken apart; nobody reads further down.
const DEEPEST: usize = 4;
/// Whoever passes a mail on a second time says so little, words.
const COVERING: usize = 25;

impl Spoken {
    /// Takes what was passed on. “Bitte übernehmen” above one more block of headers is no report: the innermost mail is.
    fn pass_on(&mut self, block: &[&str], depth: usize) {
        let start = block.iter().take_while(|line| is_headed(line)).count();
        let inner = block
            .iter()
            .enumerate()
            .skip(start)
            .find(|(at, line)| is_match(&FORWARD, line) || opens_quotation(block, *at))
            .map(|(at, _)| at);
        if let Some(at) = inner.filter(|_| depth < DEEPEST) {
            let words = |lines: Option<&[&str]>| -> usize {
                lines
                    .unwrap_or_default()
                    .iter()
                    .map(|line| line.split_whitespace().count())
                    .sum()
            };
            let covering = words(block.get(start..at)) <= COVERING;
            if covering && words(block.get(at..)) > COVERING {
                return self.pass_on(block.get(at..).unwrap_or_default(), depth.saturating_add(1));
            }
        }
        self.forwarded = without_headers(block);
        self.senders = senders(block);
        self.sent = sent(block);
    }
}

/// Attributions below which a form is looked for: a long conversation has some dozens.
const MOST_ATTRIBUTIONS: usize = 50;

/// “Am 05.10.2026 schrieb Erika:”, “On Mon … wrote:”, “5. okt. 2026 skrev …:”.
static ATTRIBUTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:(?:am|on|den|le|op|på|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|ma\.|ti\.|on\.|to\.|fr\.|lø\.|sø\.)\b.*|.*)\b(?:schrieb|wrote|skrev|schreef|a écrit)\b.*:\s*$").ok()
});
static FORWARDED_SUBJECT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*(?:(?:re|aw|sv|antw?)\s*:\s*)*(?:wg|fwd?|vs|vb|i)\s*:").ok());

static REPLIED_SUBJECT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\s*(?:re|aw|sv|antw?)\s*:").ok());
/// Whoever passes a mail on under a subject of his own says so above it.
static PASSING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:weiterleit\w*|weitergeleitet\w*|leite\b.{1,60}\bweiter|reiche\b.{1,60}\bweiter|forward(?:ing|ed)?|pass(?:ing|ed)? (?:this|it|that|the \w+) on|passing on|videresend\w*|vidaresend\w*|sender (?:dette|det|den) videre|sender (?:dette|det|den) vidare|sendt oss (?:dette|følgende|følgjande)|(?:untenstehende|nachstehende|unten stehende|folgende)[nrs]? (?:mail|e-mail|nachricht|meldung|hinweis|warnung)|(?:mail|message|notice|warning|report) below|(?:e-post\w*|melding\w*|varsel\w*) (?:under|nedenfor|nedanfor))\b").ok()
});

/// The words of a letter: without the greeting above them and without the signature.
pub(crate) fn letter(text: &str, rules: &FormRules) -> String {
    let (own, _) = signature::cut(&text.lines().collect::<Vec<_>>(), rules);
    without_greeting(&own, &rules.lexicon).to_owned()
}

/// Takes a text apart.
pub(crate) fn take_apart(text: &str, envelope: Envelope<'_>, rules: &FormRules) -> Spoken {
    let mut spoken = Spoken::default();
    if envelope.forward {
        text.clone_into(&mut spoken.forwarded);
        return spoken;
    }
    let passed_on = is_match(&FORWARDED_SUBJECT, envelope.subject);
    let replied = is_match(&REPLIED_SUBJECT, envelope.subject);
    let text = answers::unquoted(text, rules);
    let lines: Vec<&str> = text.lines().collect();
    let answered = answered(&lines, rules);
    let mut own: Vec<&str> = Vec::new();
    let mut filled: Option<String> = None;
    let last_quote = lines.iter().rposition(|line| line.trim_start().starts_with('>'));
    let mut tries = 0_usize;
    for (at, line) in lines.iter().enumerate() {
        let rest = || lines.get(at.saturating_add(1)..).unwrap_or_default();
        if is_match(&FORWARD, line) {
            spoken.pass_on(rest(), 0);
            break;
        }
        if opens_quotation(&lines, at) {
            let block = lines.get(at..).unwrap_or_default();
            if passed_on || (!replied && is_match(&PASSING, &own.join(" "))) {
                spoken.pass_on(block, 0);
            } else {
                filled = filled::read(&own, &without_headers(block), rules);
                if filled.is_none() && !replied && envelope.shows(block, &own) {
                    spoken.quoted = true;
                    spoken.pass_on(block, 0);
                }
            }
            break;
        }
        if is_attribution(&lines, at) {
            // A thread has a handful of them; each is a reason to copy what stands below only once in a while.
            if tries < MOST_ATTRIBUTIONS {
                tries = tries.saturating_add(1);
                filled = filled::read(&own, &without_headers(rest()), rules);
            }
            if filled.is_some() {
                break;
            }
            // Words below or between a quotation are the writer's own; lines with `>` are dropped one by one.
            if last_quote.is_none_or(|last| last <= at) {
                break;
            }
            continue;
        }
        if let Some(label) = answered.get(&at) {
            own.push(label);
            continue;
        }
        if line.trim_start().starts_with('>') {
            continue;
        }
        own.push(line);
    }
    if let Some(form) = &filled {
        own = form.lines().collect();
    }
    let (own, signature) = signature::cut(&signature::without_footers(&own), rules);
    spoken.own = own;
    spoken.signature = signature;
    spoken
}

/// Labels of a quoted form, by line, below which the writer put an answer of his own.
///
/// Only empty labels count: what stands quoted behind a label is what somebody else wrote, or an old answer.
fn answered(lines: &[&str], rules: &FormRules) -> HashMap<usize, String> {
    let mut found: HashMap<usize, Quoted> = HashMap::new();
    let mut quoted: Option<(usize, String)> = None;
    let (mut before, mut gap) = (String::new(), false);
    for (at, line) in lines.iter().enumerate().take(5000) {
        let text = line.trim();
        if text.is_empty() {
            continue;
        }
        if let Some(words) = text.strip_prefix('>') {
            let words = words.trim_start_matches(['>', ' ']).trim();
            if words.is_empty() {
                gap = true;
                continue;
            }
            before = quoted.take().filter(|_| !gap).map(|(_, last)| last).unwrap_or_default();
            gap = false;
            quoted = Some((at, words.to_owned()));
            continue;
        }
        if let Some((at, words)) = quoted.take() {
            // A long question is wrapped: its first half stands on the line above.
            let wrapped = !before.is_empty() && !before.ends_with([':', '?', '.', '!', ')', '_', ',']);
            let joined = wrapped.then(|| format!("{before} {words}"));
            if let Some(label) = joined
                .and_then(|words| label(&words, rules))
                .or_else(|| label(&words, rules))
            {
                found.insert(at, label);
            }
            before.clear();
            gap = false;
        }
    }
    // One bare word above one's own sentence may be anything; three are a form.
    let sure = found.values().filter(|label| label.sure).count();
    found
        .into_iter()
        .filter(|(_, label)| (label.sure && (label.asks || sure >= 2)) || sure >= 4)
        .map(|(at, label)| (at, label.text))
        .collect()
}

/// A quoted label with an empty box.
struct Quoted {
    text: String,
    /// It ends as a question does.
    asks: bool,
    /// A rule knows it well; a likely one needs several of these around it.
    sure: bool,
}

/// A quoted line that asks for something and is not filled in.
fn label(words: &str, rules: &FormRules) -> Option<Quoted> {
    // “Telephone*”: the star of a field that must be filled in.
    let marked = words.trim_end().ends_with(['*', ';']);
    let bare = words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '_' | '.' | '…' | '*' | ';'));
    let open = bare
        .rsplit_once('(')
        .filter(|(_, hint)| hint.ends_with(')'))
        .map_or(bare, |(label, _)| label);
    let open = open.trim_end();
    if open.chars().count() > 160 || open.trim_end_matches([':', '?']).contains(": ") {
        return None;
    }
    let numbered =
        open.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ' ' | '*' | '-' | '•'));
    let fit = rules.labels.fit(numbered, Language::default())?;
    let closed = open.ends_with([':', '?']);
    let asks = closed || marked;
    let sure = fit.confidence > 0.9 || (asks && fit.confidence >= 0.75);
    let text = if closed {
        numbered.to_owned()
    } else {
        format!("{numbered}:")
    };
    let likely = sure || fit.is_likely();
    (likely && fit.slot != Slot::Ignored || asks && fit.slot == Slot::Ignored).then_some(Quoted {
        text,
        asks,
        sure: sure || fit.slot == Slot::Ignored,
    })
}

/// An attribution may be wrapped onto two lines.
fn is_attribution(lines: &[&str], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    if line.trim().is_empty() || line.len() > 300 {
        return false;
    }
    if is_match(&ATTRIBUTION, line) {
        return true;
    }
    let next = lines.get(at.saturating_add(1)).copied().unwrap_or_default();
    let first = normal::words(line);
    let opens = ["am ", "on ", "den "].iter().any(|word| first.starts_with(word));
    opens && next.trim_end().ends_with(':') && is_match(&ATTRIBUTION, &format!("{line} {next}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    fn spoken(text: &str, subject: &str) -> Spoken {
        let envelope = Envelope {
            subject,
            ..Envelope::default()
        };
        take_apart(text, envelope, &FormRules::shipped())
    }

    #[test]
    fn a_quoted_form_in_a_reply_is_no_new_answer() {
        let text = "Anbei noch die Nummer.\n\nAm 05.10.2026 um 10:00 schrieb Vorfall-Team:\n> Name: Erika Muster\n> Telefon: 1";
        assert_eq!(spoken(text, "AW: x").own, "Anbei noch die Nummer.");
        let text = "Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: Team\nGesendet: Montag\nAn: Erika\nBetreff: x\n\nName: Erika";
        let spoken = spoken(text, "AW: x");
        assert_eq!((spoken.own.as_str(), spoken.forwarded.as_str()), ("Danke.", ""));
    }

    #[test]
    fn a_quoted_form_answered_below_its_labels_is_an_answer() {
        let text = "Anbei.\n\nAm 05.10.2026 um 10:00 schrieb Team:\n> Guten Tag,\n>\n> Name der meldenden Person:\n\nGerda Pohl\n\n> Wann wurde der\n> Vorfall bemerkt?\nGestern\n> Gruß";
        let own = spoken(text, "AW: x").own;
        assert_eq!(
            own,
            "Anbei.\n\nName der meldenden Person:\n\nGerda Pohl\n\nWann wurde der Vorfall bemerkt?\nGestern"
        );
        let text = "> Können wir telefonieren?\nJa, morgen.\n> Name: Erika\nDas stimmt nicht.";
        assert_eq!(spoken(text, "AW: x").own, "Ja, morgen.\nDas stimmt nicht.");
    }

    #[test]
    fn questions_of_the_team_that_come_back_filled_in_are_the_reporters_form() {
        let form = "Your name: Marcus\nDepartment: Production\nTelephone: 020 7946 0833\nWhat happened: Key leaked.\n";
        let head = "From: IT Security <s@example.org>\nSent: Thursday\nTo: Marcus\nSubject: Please fill this in\n\n";
        let outlook = format!("Here you go, answers behind the colons.\n\n-----Original Message-----\n{head}{form}");
        assert!(spoken(&outlook, "RE: Please fill this in").own.contains("Production"));
        let quoted = format!("> {}\n", form.trim_end().replace('\n', "\n> "));
        let mozilla = format!("Antworten stehen unten.\n\nAm 05.10.2026 schrieb IT:\n{quoted}");
        assert!(spoken(&mozilla, "AW: Rückfrage").own.contains("020 7946 0833"));
        let thanks = format!("Thanks, is there any news?\n\n-----Original Message-----\n{head}{form}");
        assert!(!spoken(&thanks, "RE: Your report").own.contains("Production"));
    }

    #[test]
    fn forwarded_words_are_kept_apart() {
        let text = "Zur Kenntnis.\n\nVon: Ola <ola@example.org>\nGesendet: Montag\nAn: Erika\nBetreff: Laptop\n\nMein Laptop ist weg.";
        let spoken = spoken(text, "WG: Laptop");
        assert_eq!(spoken.own, "Zur Kenntnis.");
        assert_eq!(spoken.forwarded, "Mein Laptop ist weg.");
    }

    #[test]
    fn a_mail_shown_to_a_third_is_passed_on_whatever_the_subject_says() {
        let people = |email: &str| [Address::bare(email)];
        let (writer, desk) = (people("eva@example.org"), people("desk@example.org"));
        let told = |from: &str, subject: &str, rule: &str| {
            let text = format!(
                "Bitte übernehmen.\n\n{rule}\nVon: {from}\nGesendet: Montag\nAn: Eva\nBetreff: x\nPriorität: Hoch\n\nDer Stick fehlt."
            );
            let envelope = Envelope {
                subject,
                from: &writer,
                to: &desk,
                forward: false,
            };
            take_apart(&text, envelope, &FormRules::shipped())
        };
        let uwe = "Uwe <uwe@example.org>";
        for rule in [
            "",
            "-----Message d’origine-----",
            "________________________________",
            "-----Opphavleg melding-----",
        ] {
            let spoken = told(uwe, "Meldung", rule);
            assert_eq!(
                (spoken.own.as_str(), spoken.forwarded.as_str()),
                ("Bitte übernehmen.", "Der Stick fehlt.")
            );
            assert!(spoken.quoted);
        }
        for (from, subject) in [
            (uwe, "AW: Meldung"),
            ("Meldestelle <desk@example.org>", "Meldung"),
            ("Eva <eva@example.org>", "Meldung"),
        ] {
            assert_eq!(told(from, subject, "").forwarded, "", "{from} {subject}");
        }
    }

    #[test]
    fn the_signature_goes_and_the_greeting_too() {
        let rules = FormRules::shipped();
        let spoken = spoken(
            "Hallo Team,\n\nmein Laptop ist weg.\n\nViele Grüße\nErika Muster\nTel. 123\n-- \nX",
            "Laptop",
        );
        assert_eq!(without_greeting(&spoken.own, &rules.lexicon), "mein Laptop ist weg.");
        assert!(spoken.signature.contains("Tel. 123"));
    }
}
