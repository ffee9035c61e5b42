//! What of a mail's text are the reporter's own words: not the quoted answer, not the signature, not a forwarded mail.

mod answers;
mod farewell;
mod filled;
mod signature;
mod telling;

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{FormRules, Slot, normal};
use crate::model::language::Language;
use crate::pipeline::extract::pattern::is_match;

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
            .find(|(at, line)| is_match(&FORWARD, line) || is_match(&REPLY, line) || is_header_block(block, *at))
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
/// So much of a quotation is looked at, bytes.
const LONGEST_QUOTATION: usize = 200_000;

/// A line above the words of a mail that is passed on.
fn is_headed(line: &str) -> bool {
    line.trim().is_empty()
        || is_match(&FROM_LINE, line)
        || is_match(&SENT_LINE, line)
        || is_match(&REPLY, line)
        || is_match(&FORWARD, line)
}

/// “Am 05.10.2026 schrieb Erika:”, “On Mon … wrote:”, “5. okt. 2026 skrev …:”.
static ATTRIBUTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:(?:am|on|den|le|op|på|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|ma\.|ti\.|on\.|to\.|fr\.|lø\.|sø\.)\b.{0,200}|.{0,160})\b(?:schrieb|wrote|skrev|schreef|a écrit)\b.{0,120}:\s*$").ok()
});
static REPLY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*[-_*=]{2,}\s*(?:urspr(?:ü|ue)ngliche\s+nachricht|original[- ]?nachricht|original\s+message|originalnachricht|opprinnelig\s+melding|opprinneleg\s+melding|original\s+appointment|ursprungligt\s+meddelande)\b.*$").ok()
});
static FORWARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:[-_*=]{2,}\s*(?:weitergeleitete\s+nachricht|forwarded\s+message|forwarded\s+mail|videresendt\s+(?:melding|e-post)|vidaresendt\s+melding|begin\s+forwarded\s+message)|begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail))\b.*$").ok()
});
/// Outlook's block of headers: `Von: … / Gesendet: … / An: … / Betreff: …`.
static FROM_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:von|from|fra|frå|från)\s*:\*?\s*\S").ok());
static SENT_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s*>]*(?:gesendet|sent|sendt|datum|date|dato|an|to|til|betreff|subject|emne|cc|kopi|antwort an|reply-to|skickat)\s*:").ok()
});
static FORWARDED_SUBJECT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*(?:(?:re|aw|sv|antw?)\s*:\s*)*(?:wg|fwd?|vs|vb|i)\s*:").ok());

static REPLIED_SUBJECT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\s*(?:re|aw|sv|antw?)\s*:").ok());
/// Whoever passes a mail on under a subject of his own says so above it.
static PASSING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:weiterleit\w*|weitergeleitet\w*|leite\b.{1,60}\bweiter|reiche\b.{1,60}\bweiter|forward(?:ing|ed)?|pass(?:ing|ed)? (?:this|it|that|the \w+) on|passing on|videresend\w*|vidaresend\w*|sender (?:dette|det|den) videre|sender (?:dette|det|den) vidare|sendt oss (?:dette|følgende|følgjande)|(?:untenstehende|nachstehende|unten stehende|folgende)[nrs]? (?:mail|e-mail|nachricht|meldung|hinweis|warnung)|(?:mail|message|notice|warning|report) below|(?:e-post\w*|melding\w*|varsel\w*) (?:under|nedenfor|nedanfor))\b").ok()
});

/// Takes a text apart. `forward` says that the whole part is somebody else's mail.
pub(crate) fn take_apart(text: &str, subject: &str, forward: bool, rules: &FormRules) -> Spoken {
    let mut spoken = Spoken::default();
    if forward {
        text.clone_into(&mut spoken.forwarded);
        return spoken;
    }
    let passed_on = is_match(&FORWARDED_SUBJECT, subject);
    let replied = is_match(&REPLIED_SUBJECT, subject);
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
        if is_match(&REPLY, line) || is_header_block(&lines, at) {
            let block = lines.get(at..).unwrap_or_default();
            if passed_on || (!replied && is_match(&PASSING, &own.join(" "))) {
                spoken.pass_on(block, 0);
            } else {
                filled = filled::read(&own, &without_headers(block), rules);
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
    let bare = words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '_' | '.' | '…'));
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
    let asks = open.ends_with([':', '?']);
    let sure = fit.confidence > 0.9 || (asks && fit.confidence >= 0.75);
    let text = if asks {
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

/// A `From:` line with at least two further header lines among the next five.
fn is_header_block(lines: &[&str], at: usize) -> bool {
    lines.get(at).is_some_and(|line| is_match(&FROM_LINE, line))
        && lines
            .iter()
            .skip(at.saturating_add(1))
            .take(5)
            .filter(|line| is_match(&SENT_LINE, line))
            .count()
            >= 2
}

fn without_headers(lines: &[&str]) -> String {
    let mut body = String::new();
    for (number, line) in lines.iter().skip_while(|line| is_headed(line)).enumerate() {
        if body.len() > LONGEST_QUOTATION {
            break;
        }
        if number > 0 {
            body.push('\n');
        }
        body.push_str(line.trim_start().trim_start_matches("> ").trim_start_matches('>'));
    }
    body.truncate(body.floor_char_boundary(LONGEST_QUOTATION));
    body
}

/// `From:` and `Reply-To:` of a forwarded mail's block of headers.
fn senders(lines: &[&str]) -> String {
    let block = lines.iter().take(12);
    let named = block.filter(|line| is_match(&FROM_LINE, line) || is_match(&ANSWER_LINE, line));
    named.take(4).copied().collect::<Vec<_>>().join("\n")
}

/// `Gesendet:`, `Date:` of a forwarded mail's block of headers.
fn sent(lines: &[&str]) -> String {
    let line = lines.iter().take(12).find(|line| is_match(&DATE_LINE, line));
    let value = line
        .and_then(|line| line.split_once(':'))
        .map(|(_, value)| value.trim());
    value.unwrap_or_default().chars().take(100).collect()
}

static DATE_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:gesendet|sent|sendt|datum|date|dato|skickat)\s*:").ok());
static ANSWER_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^[\s*>]*(?:antwort an|reply-to|svar til|return-path)\s*:").ok());

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    fn spoken(text: &str, subject: &str) -> Spoken {
        take_apart(text, subject, false, &FormRules::shipped())
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
