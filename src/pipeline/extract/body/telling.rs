//! The telling of a letter: without the greeting above it, and without the block, the questions and the thanks below it.

use crate::config::rules::forms::{Lexicon, normal};
use crate::pipeline::extract::body::is_farewell;
use crate::pipeline::extract::prose;
use crate::pipeline::extract::values::numbers;

/// A letter's opening has no more lines of address.
const ADDRESSES: usize = 3;
/// A line of address has no more words.
const LONGEST: usize = 10;
/// So much of a telling must remain, words.
const REMAINS: usize = 8;
/// No more sentences at the end are left out.
const MOST: usize = 8;
/// A question of more words tells something itself.
const QUESTION: usize = 16;
/// So does a request of more words.
const REQUEST: usize = 12;

/// Words of an address that have no capital.
const SMALL: [&str; 44] = [
    "liebe",
    "lieber",
    "liebes",
    "werte",
    "werter",
    "wertes",
    "geehrte",
    "geehrter",
    "geehrtes",
    "sehr",
    "und",
    "zusammen",
    "alle",
    "allerseits",
    "ihr",
    "die",
    "der",
    "das",
    "in",
    "runde",
    "beide",
    "nochmal",
    "nochmals",
    "wieder",
    "team",
    "kollegen",
    "security",
    "all",
    "everyone",
    "everybody",
    "folks",
    "there",
    "again",
    "and",
    "colleagues",
    "sir",
    "or",
    "sammen",
    "igjen",
    "dere",
    "dykk",
    "igjen",
    "og",
    "kolleger",
];
/// Words that open a sentence in which something is told, whatever sign ends it.
const TELLING: [&str; 41] = [
    "ich", "wir", "er", "es", "der", "die", "das", "den", "dem", "ein", "eine", "mein", "meine", "unser", "unsere",
    "seit", "als", "nachdem", "i", "we", "he", "she", "they", "it", "the", "my", "our", "there", "since", "after",
    "jeg", "eg", "vi", "han", "ho", "hun", "de", "den", "det", "etter", "trenger",
];
/// Words that open a line of address without a greeting.
const TO: [&str; 4] = ["an", "to", "til", "attn"];

/// The words without the greeting; it may share its line with what is told.
pub(crate) fn without_greeting<'t>(text: &'t str, lexicon: &Lexicon) -> &'t str {
    let mut rest = text.trim_start();
    for _ in 0..ADDRESSES {
        let Some(behind) = behind_address(rest, lexicon) else {
            break;
        };
        if behind.trim().is_empty() {
            break;
        }
        rest = behind.trim_start();
    }
    rest
}

/// What follows the address that a text opens with.
fn behind_address<'t>(text: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    let line = text.lines().next()?;
    let below = text.get(line.len()..)?;
    let words = normal::words(line);
    let greeting = greeting(&words, lexicon);
    let count = line.split_whitespace().count();
    let bare = line.trim_end();
    let open = below.trim_start_matches('\r').strip_prefix('\n');
    let blank = open.is_some_and(|below| below.lines().next().is_none_or(|next| next.trim().is_empty()));
    // “hallo mein beamer ist weg” tells; “Dear duty officer,” does not.
    let called = bare.trim_end_matches([',', '!']);
    let few = count.saturating_sub(greeting) <= 2;
    let addressed = few && (blank || called.len() < bare.len()) || blank && bare.ends_with(',') && count <= 7;
    if greeting > 0 && addressed && !called.contains([',', '.', '!', '?']) {
        return Some(below);
    }
    if is_address(line, greeting) {
        let first = words.split(' ').next().unwrap_or_default();
        let to = TO.contains(&first) && blank && count >= 2 && !line.trim_end().ends_with(['.', '?']);
        let called = blank && line.trim_end().ends_with(',') && count <= 5;
        if greeting > 0 || to || called {
            return Some(below);
        }
    }
    // “Hallo, mein Laptop ist weg.” greets and tells on one line.
    let signs = |c: char| matches!(c, ',' | '!' | '–');
    line.match_indices(signs)
        .take(2)
        .filter(|_| greeting > 0)
        .find_map(|(at, sign)| {
            let head = line.get(..at)?;
            let behind = text.get(at.saturating_add(sign.len())..)?;
            is_address(head, greeting).then_some(behind)
        })
}

/// How many words of greeting folded words open with.
fn greeting(words: &str, lexicon: &Lexicon) -> usize {
    let opens = |greeting: &&String| {
        words
            .strip_prefix(greeting.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let found = lexicon.greetings.iter().filter(opens);
    found
        .map(|greeting| greeting.split(' ').count())
        .max()
        .unwrap_or_default()
}

/// Whether nothing but names and words of address stand behind the greeting.
fn is_address(line: &str, greeting: usize) -> bool {
    let line = line.trim();
    let named = |word: &str| {
        let folded = normal::words(word);
        word.starts_with(char::is_uppercase) || SMALL.contains(&folded.as_str()) || folded.is_empty()
    };
    let opened = if greeting == 0 && TO.iter().any(|to| line.to_lowercase().starts_with(to)) {
        2
    } else {
        greeting
    };
    let count = line.split_whitespace().count();
    (1..=LONGEST).contains(&count)
        && line.chars().count() <= 90
        && !line.ends_with(['.', '?'])
        && !line.contains(|c: char| c.is_ascii_digit())
        && line.split_whitespace().skip(opened).all(named)
}

/// The words without the writer's block at their end, nor what is asked and wished behind the telling.
pub(crate) fn without_end<'t>(text: &'t str, signer: Option<&str>, lexicon: &Lexicon) -> &'t str {
    let told = without_block(text.trim_end(), signer, lexicon);
    without_questions(told)
}

/// The words above the line that opens with the signer's name.
fn without_block<'t>(text: &'t str, signer: Option<&str>, lexicon: &Lexicon) -> &'t str {
    let Some(signer) = signer else { return text };
    let mut end = text.len();
    let mut cut = None;
    for line in text.rsplit('\n').take(14) {
        let start = end.saturating_sub(line.len());
        end = start.saturating_sub(1);
        if line.contains(signer) {
            cut = Some((start, line));
            break;
        }
        let short = line.split_whitespace().count() <= 14 && (numbers::of_line(line).is_some() || !is_sentence(line));
        if !short {
            break;
        }
    }
    let Some((start, line)) = cut else { return text };
    let at = line.find(signer).unwrap_or_default();
    let head = line.get(..at).unwrap_or_default();
    let behind = line.get(at.saturating_add(signer.len())..).unwrap_or_default();
    if is_sentence(behind) || behind.split_whitespace().count() > 14 {
        return text;
    }
    let start = if head.split_whitespace().count() <= 6 && !head.contains(['.', '?', '!']) || head.trim().len() <= 6 {
        start
    } else {
        // “… next week. Kind regards, Hannah Voss”.
        let Some(stop) = head.rfind(['.', '!', '?']).map(|stop| stop.saturating_add(1)) else {
            return text;
        };
        let between = head.get(stop..).unwrap_or_default();
        if between.split_whitespace().count() > 6 {
            return text;
        }
        start.saturating_add(stop)
    };
    let mut told = text.get(..start).unwrap_or(text).trim_end();
    let last = told.lines().next_back().unwrap_or_default();
    if is_farewell(last, lexicon) || matches!(normal::words(last).as_str(), "im auftrag" | "in vertretung") {
        told = told
            .get(..told.len().saturating_sub(last.len()))
            .unwrap_or(told)
            .trim_end();
    }
    if told.split_whitespace().count() >= 3 {
        told
    } else {
        text
    }
}

/// Whether a line goes on as sentences do.
fn is_sentence(line: &str) -> bool {
    let line = line.trim_end();
    line.ends_with(['.', '!', '?', ':']) && line.split_whitespace().count() > 3
}

/// The words without the bare questions, requests and thanks that end them, as long as something told remains.
fn without_questions(text: &str) -> &str {
    let sentences = prose::sentences(text);
    let mut rest = text;
    let mut asked = false;
    for sentence in sentences.iter().rev().take(MOST) {
        let lead = asked && sentence.ends_with(':') && sentence.split_whitespace().count() <= 6;
        if !(is_asked(sentence) || lead) {
            break;
        }
        let Some(above) = rest.trim_end().strip_suffix(sentence) else {
            break;
        };
        let told = above.split_whitespace().count() >= REMAINS
            && above.trim_end().ends_with(['.', '!', '?', ':', '…', ')', '"', '“']);
        if !told {
            break;
        }
        asked = true;
        rest = above;
    }
    let told = prose::sentences(rest).iter().any(|sentence| !sentence.ends_with('?'));
    if asked && told { rest.trim_end() } else { text }
}

/// “Ist das jetzt schlimm?”, “Bitte um Rückmeldung.”, “Thanks in advance”: nothing is told by it.
fn is_asked(sentence: &str) -> bool {
    const ASKING: [&str; 5] = ["bitte", "please", "vennligst", "kindly", "gjerne"];
    const THANKS: [&str; 9] = [
        "danke",
        "vielen",
        "besten",
        "herzlichen",
        "thanks",
        "thank",
        "many",
        "takk",
        "tusen",
    ];
    const ANSWER: [&str; 10] = [
        "um rueckmeldung",
        "um kurze rueckmeldung",
        "um rueckruf",
        "let me know",
        "please advise",
        "gi beskjed",
        "gje beskjed",
        "gi meg beskjed",
        "hear from you",
        "get back to me",
    ];
    if sentence.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | ';' | '@')) {
        return false;
    }
    let words = normal::words(sentence);
    let count = words.split(' ').count();
    let mut each = words
        .split(' ')
        .skip_while(|word| matches!(*word, "und" | "and" | "og" | "also" | "so"));
    let first = each.next().unwrap_or_default();
    if sentence.ends_with('?') {
        let tells = TELLING.contains(&first) || first.ends_with("ing");
        let done = count > 8
            && words
                .split(' ')
                .any(|word| matches!(word, "habe" | "hatte" | "hatten" | "har"));
        return count <= QUESTION && !tells && !done;
    }
    let parted = sentence
        .trim_end_matches(['.', '!'])
        .contains([',', '–', '(', '.', '-']);
    let answers = ANSWER.iter().any(|answer| words.contains(answer)) && count <= 8 && !TELLING.contains(&first);
    let thanks =
        THANKS.contains(&first) && count <= 6 && ["dan", "than", "takk"].iter().any(|word| words.contains(word));
    thanks || ((ASKING.contains(&first) || answers) && count <= REQUEST && !parted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn the_greeting_goes_wherever_it_stands() {
        let lexicon = &FormRules::shipped().lexicon;
        for (text, want) in [
            ("Hallo, der Beamer fehlt.", "der Beamer fehlt."),
            ("Hi all - the box is gone.", "Hi all - the box is gone."),
            ("Sehr geehrtes Melde-Team,\n\nder Beamer fehlt.", "der Beamer fehlt."),
            ("Kollegen,\n\nder Beamer fehlt.", "der Beamer fehlt."),
            ("Til vaktlaget\n\nSkapet sto åpent.", "Skapet sto åpent."),
            ("Hallo liebe Leute, gestern fehlte er.", "gestern fehlte er."),
            (
                "hallo mein beamer ist weg\n\nwas nun",
                "hallo mein beamer ist weg\n\nwas nun",
            ),
            ("Hallo Team", "Hallo Team"),
            ("Dear duty officer,\n\nit is gone.", "it is gone."),
            ("Guten Morgen ins Haus,\nder Beamer fehlt.", "der Beamer fehlt."),
            (
                "Gestern Abend,\nals ich ging, fehlte er.",
                "Gestern Abend,\nals ich ging, fehlte er.",
            ),
            ("An der Pforte lag er\n\nnicht.", "An der Pforte lag er\n\nnicht."),
        ] {
            assert_eq!(without_greeting(text, lexicon), want, "{text}");
        }
    }

    #[test]
    fn the_block_and_the_questions_go_and_the_telling_stays() {
        let lexicon = &FormRules::shipped().lexicon;
        let told = "Der Beamer aus Saal 4 fehlt seit gestern Abend.";
        for (behind, signer, want) in [
            (" Ist das schlimm? Bitte um Rückmeldung.", None, ""),
            ("\nGesa Holm\nHausdienst, 555-12", Some("Gesa Holm"), ""),
            (" Könnt ihr kommen?\n\nGesa Holm, Hausdienst", Some("Gesa Holm"), ""),
            (" Viele Grüße, Gesa Holm", Some("Gesa Holm"), ""),
            (
                " Zwei Fragen noch: Wer zahlt? Wer kommt?",
                None,
                " Zwei Fragen noch: Wer zahlt?",
            ),
            (
                " Gesehen hat es Gesa Holm aus dem ersten Stock, sie war lange da.",
                Some("Gesa Holm"),
                " Gesehen hat es Gesa Holm aus dem ersten Stock, sie war lange da.",
            ),
            (" Muss ich um 9 Uhr da sein?", None, " Muss ich um 9 Uhr da sein?"),
            (
                " Der Hausdienst hat Beskjed bekommen.",
                None,
                " Der Hausdienst hat Beskjed bekommen.",
            ),
            (
                " Ich habe ihn zuletzt am Fenster gesehen?",
                None,
                " Ich habe ihn zuletzt am Fenster gesehen?",
            ),
            (
                " Bitte sperrt das Konto, er war eingeloggt.",
                None,
                " Bitte sperrt das Konto, er war eingeloggt.",
            ),
        ] {
            let text = format!("{told}{behind}");
            let want = format!("{told}{want}");
            assert_eq!(without_end(&text, signer, lexicon), want, "{text}");
        }
        let asked = "Kann man das Kennwort auch am Wochenende ändern lassen? Wer ist dann da?";
        assert_eq!(without_end(asked, None, lexicon), asked);
    }
}
