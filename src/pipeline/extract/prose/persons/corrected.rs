//! Numbers of persons that are told beside another: corrected, alone, or before the names that stand in a bracket.

use std::sync::LazyLock;

use regex::Regex;

use super::Numbers;
use crate::config::rules::forms::normal;
use crate::pipeline::extract::prose::number;
use crate::pipeline::extract::prose::sentence::Sentence;

static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s(~])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s+[A-Za-zÀ-ÿ-]{4,30}\s+\((?:[A-Za-zÀ-ÿ]+\s+(?:und|and|og)\s+)?(?:(?:Vor|Nach)?[Nn]amen?|[Nn]ames?|[Nn]avn|[Nn]amn)\b").ok()
});
static OF_THEM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"[,(–-]\s*(?:about |some |etwa |rund |ca\.? |om lag )?(\d{1,5})\s+(?:of them|of those|davon|Stück|stk|av dem|av dei)\b").ok()
});

/// “Nicht 50”, “statt der 50”: the number that is put right stands behind these words.
pub(super) fn is_put_right(before: &str) -> bool {
    const BEFORE: [&str; 17] = [
        "nicht",
        "not",
        "ikke",
        "ikkje",
        "statt",
        "instead of",
        "instead of the",
        "statt der",
        "statt den",
        "anstatt der",
        "anstelle der",
        "rather than the",
        "rather than",
        "i stedet for",
        "i stedet for de",
        "i staden for",
        "i staden for dei",
    ];
    let before = before.trim_end().to_lowercase();
    BEFORE.iter().any(|words| before.ends_with(words))
}

/// What denies one number, and what brings the other.
const NOT: [&str; 4] = ["not", "nicht", "ikke", "ikkje"];
const BUT: [&str; 5] = ["but", "sondern", "men", "rather", "instead"];
/// Words that may stand before each of them, and between the right one and what denies the wrong one behind it.
const NEAR: usize = 3;
const BACK: usize = 8;
/// No more words of a sentence are looked at.
const MOST: usize = 60;

/// “Nicht 184, sondern 191 Personen”, “not 12 people but fourteen”, “191 people, not 184”: the number that is right.
pub(super) fn told(sentence: &Sentence<'_>, numbers: &Numbers<'_>) -> Option<u64> {
    let written: Vec<&str> = sentence.folded.split_whitespace().take(MOST).collect();
    let words: Vec<&str> = written.iter().map(|word| bare(word)).collect();
    let not = words.iter().position(|word| NOT.contains(word))?;
    let wrong = numbers.next(&words, not.saturating_add(1), NEAR)?;
    let but = (wrong.end..words.len())
        .take(NEAR.saturating_add(1))
        .find(|at| words.get(*at).is_some_and(|word| BUT.contains(word)));
    if let Some(but) = but {
        let right = numbers.next(&words, but.saturating_add(1), NEAR)?;
        // The noun may stand behind either.
        return (numbers.are_persons(&words, &right) || numbers.are_persons(&words, &wrong)).then_some(right.number);
    }
    let last = wrong.end.checked_sub(1).and_then(|at| written.get(at))?;
    let closed = wrong.end >= words.len() || last.ends_with(|c: char| !c.is_alphanumeric());
    let right = (not.saturating_sub(BACK)..not)
        .rev()
        .find_map(|at| numbers.at(&words, at))?;
    let counted = right.end <= not && numbers.are_persons(&words, &right);
    (counted && (closed || numbers.are_persons(&words, &wrong))).then_some(right.number)
}

/// A number among the words of a sentence.
struct Place {
    number: u64,
    /// The word behind it.
    end: usize,
}

impl Numbers<'_> {
    /// The number that stands few words on.
    fn next(&self, words: &[&str], from: usize, near: usize) -> Option<Place> {
        (from..words.len()).take(near).find_map(|at| self.at(words, at))
    }

    /// `73`, `1.900`, `1 900`, “fourteen”.
    fn at(&self, words: &[&str], at: usize) -> Option<Place> {
        let word = *words.get(at)?;
        let mut end = at.saturating_add(1);
        if !word.starts_with(|c: char| c.is_ascii_digit()) {
            let number = number::spelled(&[word], |word| self.own.get(word).copied())?;
            return Some(Place { number, end });
        }
        let mut digits = word.replace(['.', ','], "");
        while let Some(group) = words.get(end).filter(|_| digits.len() <= 3) {
            if group.len() != 3 || !group.bytes().all(|byte| byte.is_ascii_digit()) {
                break;
            }
            digits.push_str(group);
            end = end.saturating_add(1);
        }
        let number = digits.parse().ok().filter(|_| digits.len() <= 7)?;
        Some(Place { number, end })
    }

    /// Whether the words behind a number name persons.
    fn are_persons(&self, words: &[&str], place: &Place) -> bool {
        let nouns: Vec<&str> = words.iter().skip(place.end).take(NEAR).copied().collect();
        let counted = format!("{} {}", place.number, nouns.join(" "));
        self.lexicon
            .persons
            .as_ref()
            .is_some_and(|persons| persons.is_match(&counted))
    }
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// “The nine students”, “die 27 Personen”: those who were spoken of.
pub(super) fn is_definite(head: &str) -> bool {
    let mut words = head.rsplit(' ');
    let article = words.next().unwrap_or_default();
    // “Von den 27 Personen”, “by the nine”: a part of them, or who did it.
    let before = words.next().unwrap_or_default();
    matches!(article, "the" | "die" | "dei")
        && !matches!(before, "of" | "by" | "von" | "av" | "to" | "an" | "til" | "with")
}

/// “One person only”, “eine Person allein”.
pub(super) fn is_alone(tail: &str) -> bool {
    let first = tail.split(' ').next().unwrap_or_default();
    matches!(first, "only" | "alone" | "allein" | "kun" | "alene" | "aleine")
}

/// “22 oppdrettere (navn, telefon)”: whoever has a name is a person.
pub(super) fn by_names(sentence: &Sentence<'_>) -> Option<u64> {
    read(NAMED.as_ref()?, sentence)
}

/// “Application forms, 26 of them”: the number stands behind the papers.
pub(super) fn of_papers(sentence: &Sentence<'_>, are_papers: impl Fn(&str) -> bool) -> Option<u64> {
    let found = OF_THEM.as_ref()?.find(sentence.raw)?;
    let head = normal::words(sentence.raw.get(..found.start()).unwrap_or_default());
    if !are_papers(&head) {
        return None;
    }
    read(OF_THEM.as_ref()?, sentence)
}

fn read(regex: &Regex, sentence: &Sentence<'_>) -> Option<u64> {
    let number = regex.captures(sentence.raw)?.get(1)?.as_str().replace(['.', ','], "");
    number.parse().ok().filter(|number| *number > 1)
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    fn told(text: &str, language: Language, field: Field) -> Option<String> {
        let claims = claims(text, "", language, &FormRules::shipped());
        let found = claims.into_iter().find(|claim| claim.field == field);
        found.map(|claim| claim.value.to_string())
    }

    #[test]
    fn a_number_that_is_put_right_beats_and_one_alone_counts() {
        for (language, text, want) in [
            (
                De,
                "Betroffen sind nach neuer Zählung nicht 61, sondern 73 Personen. Zwei weitere Vereine bekamen die Mail.",
                "73",
            ),
            (
                En,
                "After a second count 73 people are affected, not 61. Two more clubs got the mail.",
                "73",
            ),
            (
                Nb,
                "Berørt er etter ny telling ikke 61, men 73 personer. To andre lag fikk e-posten.",
                "73",
            ),
            (
                De,
                "Nach Prüfung der Liste sind es nicht 40 Mieter, sondern zweiundfünfzig.",
                "52",
            ),
            (En, "It turned out that 1,200 members got it, not 300.", "1200"),
            (Nb, "Det gjaldt ikke 40 beboere, men 52.", "52"),
            (
                En,
                "The trainee read the file of a neighbour. The client (one person only) was told by our manager.",
                "1",
            ),
            (
                Nb,
                "I mappa ligger intervjuer med 19 fiskebåtskippere (navn, telefon og lydopptak).",
                "19",
            ),
            (
                De,
                "Im Ordner liegen Gespräche mit 19 Deichläufern (Namen, Anschriften).",
                "19",
            ),
            (
                En,
                "I left a folder on the bus. It held application forms, 14 of them, with bank details.",
                "14",
            ),
            (
                En,
                "The letters went to the wrong office. Must the eleven students be told? I think that the eleven students have little to fear.",
                "11",
            ),
        ] {
            assert_eq!(
                told(text, language, Field::AffectedPersons).as_deref(),
                Some(want),
                "{text}"
            );
        }
    }
}
