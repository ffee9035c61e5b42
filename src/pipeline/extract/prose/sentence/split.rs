//! Running text cut at the ends of its sentences.

/// Longer “sentences” are lists or lines without an end: they are read in pieces.
const LONGEST: usize = 700;
/// No word or address is as long as this, bytes.
const LONGEST_WORD: usize = 2000;
/// No word that leads a number is longer, bytes.
const LONGEST_LEAD: usize = 40;

/// Splits at sentence ends: a full stop between digits, after an ordinal or after an abbreviation is none.
pub(in crate::pipeline::extract::prose) fn split(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let ends = match c {
            '\n' => next.is_none_or(|next| matches!(next, '\n' | '-' | '•' | '*')),
            // “Über ‚Wo ist?‘ in den Verlustmodus versetzt” goes on.
            '!' | '?' if next.is_some_and(|next| matches!(next, '"' | '“' | '”' | '‘' | '’' | '«' | '\'')) => {
                let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
                let mut after = rest.chars().skip(1).skip_while(|c| *c == ' ');
                !after
                    .next()
                    .is_some_and(|c| c.is_lowercase() || matches!(c, '.' | ',' | ')'))
            }
            // `…/download?id=1001` goes on.
            '!' | '?' => next.is_none_or(|next| !next.is_alphanumeric() && !matches!(next, '/' | '=' | '&' | '%')),
            '.' => next.is_none_or(char::is_whitespace) && ends_sentence(text, at),
            _ => is_too_long(at.saturating_sub(start), c),
        };
        if ends {
            let end = at.saturating_add(c.len_utf8());
            out.extend(text.get(start..end).map(str::trim).filter(|s| !s.is_empty()));
            start = end;
        }
    }
    out.extend(text.get(start..).map(str::trim).filter(|s| !s.is_empty()));
    out
}

/// `nicht,nicht,nicht,…` without a space has an end as well, and so has a word of a megabyte.
fn is_too_long(length: usize, c: char) -> bool {
    if length <= LONGEST {
        return false;
    }
    if length <= LONGEST_WORD {
        return c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')');
    }
    !c.is_alphanumeric() || length > LONGEST_WORD.saturating_mul(2)
}

/// Whether the full stop at this place ends a sentence.
fn ends_sentence(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default();
    let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
    let word = head
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | ','))
        .next()
        .unwrap_or_default();
    if !word.ends_with(|c: char| c.is_ascii_digit()) {
        let cut = abbreviates(word) || is_cut_short(word, rest) || leads(word, rest);
        return ends_name(head, word, rest)
            || (!cut || (closes(word) && begins_anew(rest))) && !is_initial(head, word, rest);
    }
    if rest.trim_start().is_empty() || (rest.starts_with('\n') && !next_is_month(rest)) {
        return true;
    }
    // “Der Fernwirkstation FW-Pumpwerk3. Zwei Schieber …”, “Vorgang 4411/26. Bei uns …”.
    let named = word.contains(char::is_alphabetic) || word.contains('/');
    if named && begins_anew(rest) {
        return true;
    }
    // “um 21:30. Mit”, “Raum 204. Der”, “30.09.2026. Dann” end; “am 5. Oktober” and “am 5.10. Handy” do not.
    let digits = word.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    if word.contains(':') || digits.len() > 2 {
        return true;
    }
    let before = last_letters(head.strip_suffix(word).unwrap_or_default());
    match word.split_once('.') {
        Some((hour, minute)) => ends_time(&before, hour, minute),
        None => ends_number(&before, digits, rest),
    }
}

/// The letters before a number that may say what it counts, in lower case: not all of the text before each number.
fn last_letters(head: &str) -> String {
    let head = head.trim_end();
    let from = head.floor_char_boundary(head.len().saturating_sub(LONGEST_LEAD));
    head.get(from..).unwrap_or_default().to_lowercase()
}

/// “At 4:45 p.m. We stopped …”, “Namen, Noten usw. Der Link …”: abbreviations that end sentences as well.
fn closes(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "p.m" | "a.m" | "etc" | "usw" | "osv" | "o.ä" | "u.a" | "u.ä" | "m.m" | "o.l" | "m.v" | "mv"
    )
}

/// Whether a capital follows that is no month.
fn begins_anew(rest: &str) -> bool {
    rest.trim_start().starts_with(char::is_uppercase) && !next_is_month(rest)
}

/// A number of at most this size, from one on.
fn is_small(digits: &str, most: u8) -> bool {
    digits.parse::<u8>().is_ok_and(|number| (1..=most).contains(&number))
}

/// `kl. 22.15.`: no month has this number; `kl. 08.10.` and `Version 3.2.` follow a word that says what they are.
fn ends_time(before: &str, hour: &str, minute: &str) -> bool {
    const CLOCK: [&str; 10] = [
        "kl", "kl.", "klokka", "klokken", "version", "raum", "room", "versjon", " at", " around",
    ];
    const GERMAN: [&str; 2] = [" um", " gegen"];
    let clock = CLOCK.iter().chain(&GERMAN).any(|word| before.ends_with(word));
    clock || !is_small(minute, 12) || !is_small(hour, 31)
}

/// Whether a number of one or two digits ends the sentence: no ordinal, no day.
fn ends_number(before: &str, digits: &str, rest: &str) -> bool {
    const CLOCK: [&str; 8] = ["kl", "kl.", "klokka", "klokken", " um", " gegen", " at", " ca."];
    const RANGE: [&str; 6] = [" og", " and", " und", " bis", " til", " to"];
    let led = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    let opens = rest.trim_start();
    // “ca. kl. 21. Merket det …”.
    if led(&CLOCK) {
        // “Rundt kl. 23. 118 foreldre fekk …”.
        let many = opens.chars().take_while(char::is_ascii_digit).count() > 2;
        return many || begins_anew(rest);
    }
    // “Sundag mellom 12 og 15. Inventarnummer er …”.
    if led(&RANGE) && begins_anew(rest) {
        return !opens.starts_with("Uhr");
    }
    // An ordinal stands before a noun or a month; a sentence that begins with a small word is a new one.
    let first: String = opens.chars().take_while(|c| c.is_alphabetic()).collect();
    !is_small(digits, 31) || OPENERS.split_whitespace().any(|word| word == first)
}

/// Small words with which sentences begin.
const OPENERS: &str = "Der Die Das Wir Ich Es Den Dem Danach Dann Bitte Er Sie Man Eine Einer Keiner Niemand Alle Dazu \
    Darin Dabei Dort Da Auch Aber Und Im In Am Auf Mit Nach Seit Bis Beim Bei Von Vom Zum Zur Gestern Heute Leider Mein \
    Meine Unser Unsere Ihr Ihre Sein Seine Sonst Jetzt The We I It He She They There This That These No Nobody None All Our \
    My His Her Their Some Please But And At On Since After Before Yesterday Today Det Vi Jeg Eg Han Hun Ho De Dei Ein En Et \
    Ei Ingen Alle Noen Nokon Dette Denne Etter Men Og Etterpå Så Då På Ved Fra Frå I Min Mitt Vår Vårt";

/// “ca. 5. Oktober” is a day.
fn next_is_month(rest: &str) -> bool {
    let next: String = rest
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphabetic())
        .take(3)
        .collect();
    let months = [
        "jan", "feb", "mar", "mär", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez", "dec",
        "des",
    ];
    months.contains(&next.to_lowercase().as_str())
}

/// “Der Befund von Frau S. ging an …”, “I told J. Smith”: a name cut short, and the sentence goes on with a small letter or
/// with the rest of the name. “In Block C. Students …” ends.
fn is_initial(head: &str, word: &str, rest: &str) -> bool {
    const LETTERED: [&str; 24] = [
        "haus", "block", "gebäude", "geb", "building", "hall", "wing", "flügel", "gate", "gruppe", "group", "team",
        "room", "raum", "section", "bygg", "blokk", "hus", "plan", "class", "klasse", "option", "teil", "part",
    ];
    let mut letters = word.chars();
    let one = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let next = rest.trim_start_matches(' ');
    let first: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
    let before = last_letters(head.strip_suffix(word).unwrap_or_default());
    let before = before
        .rsplit(|c: char| !c.is_alphabetic())
        .find(|word| !word.is_empty());
    let lettered = before.is_some_and(|before| LETTERED.contains(&before));
    let named = first.chars().count() > 2
        && first.starts_with(char::is_uppercase)
        && !lettered
        && !OPENERS.split_whitespace().any(|word| word == first);
    one && (next.starts_with(char::is_lowercase) || named)
}

/// “… in Haus B. Die Tür …”: one letter that is the end of a name, where nobody's name can follow.
fn ends_name(head: &str, word: &str, rest: &str) -> bool {
    let before = head.strip_suffix(word).unwrap_or_default().trim_end();
    let first: String = rest.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    let one = word.len() == 1 && word.starts_with(char::is_uppercase);
    one && before.ends_with(char::is_alphanumeric) && OPENERS.split_whitespace().any(|word| word == first)
}

/// Words that are cut short by a full stop, in small letters: what stands behind a word's last full stop or hyphen.
const ABBREVIATIONS: [&str; 56] = [
    "ca", "nr", "tel", "ext", "extn", "app", "nst", "mob", "dw", "inv", "incl", "inkl", "bzw", "zw", "dr", "prof",
    "st", "kl", "tlf", "approx", "no", "str", "a", "b", "z", "d", "h", "u", "vgl", "usw", "ff", "art", "abs", "az",
    "vorm", "nachm", "mr", "mrs", "okt", "sept", "nov", "dez", "des", "jan", "feb", "aug", "mo", "di", "mi", "do",
    "fr", "sa", "etc", "evtl", "ggf", "hr",
];

/// “Stk. zu je …”, “vgl. oben”: no word of two to five letters is spoken without a vowel. What is written in capitals only
/// is a name, and a measure ends sentences.
fn is_cut_short(word: &str, rest: &str) -> bool {
    const WORDS: [&str; 24] = [
        "km", "kg", "mm", "cm", "kb", "mb", "gb", "tb", "hm", "hmm", "mfg", "mvh", "pm", "cc", "bcc", "sms", "pdf",
        "pc", "vpn", "tv", "dvd", "cd", "wc", "gps",
    ];
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let letters = word.chars().count();
    let vowel = |c: char| c.to_lowercase().any(|c| "aeiouyäöüæøåéè".contains(c));
    let rest_small = word.chars().skip(1).all(|c| c.is_alphabetic() && c.is_lowercase());
    let goes_on = rest
        .trim_start_matches(' ')
        .starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    let spoken = word.contains(vowel) || WORDS.contains(&word.to_lowercase().as_str());
    (2..=5).contains(&letters) && rest_small && !spoken && goes_on
}

/// Words that are cut short before what they count or name, in small letters: “Geb. 14”, “Abt. Einkauf”, “Inst. für …”.
const LEADING: [&str; 61] = [
    "geb",
    "gebd",
    "bldg",
    "bldgs",
    "gbd",
    "stk",
    "hrn",
    "abt",
    "ref",
    "inst",
    "fak",
    "dez",
    "fa",
    "frl",
    "kap",
    "pos",
    "anl",
    "abb",
    "tab",
    "ziff",
    "lfd",
    "zi",
    "et",
    "etg",
    "bd",
    "univ",
    "sekr",
    "verw",
    "stud",
    "dipl",
    "ing",
    "mag",
    "max",
    "min",
    "gem",
    "lt",
    "bzgl",
    "einschl",
    "exkl",
    "excl",
    "zzgl",
    "mind",
    "durchschn",
    "ungef",
    "dept",
    "fac",
    "fig",
    "vol",
    "est",
    "bui",
    "flr",
    "avd",
    "etasj",
    "kont",
    "saksb",
    "bygn",
    "resp",
    "ang",
    "vedr",
    "alm",
    "rev",
];

/// Whether a word is cut short before a number, a small letter or a name.
fn leads(word: &str, rest: &str) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let last = word.rsplit('-').next().unwrap_or_default().to_lowercase();
    let next = rest.trim_start_matches(' ');
    // “… auf max. Der Rest”: a sentence that begins anew.
    let first: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
    LEADING.contains(&last.as_str())
        && next.starts_with(char::is_alphanumeric)
        && !OPENERS.split_whitespace().any(|word| word == first)
}

/// Whether the full stop behind a word belongs to the word.
fn abbreviates(word: &str) -> bool {
    // `post@sagafilm.no.` ends a sentence, “no. 12” does not.
    if word.contains('@') || word.split('.').filter(|part| part.len() > 3).count() > 0 && word.contains('.') {
        return false;
    }
    let word = word.to_lowercase();
    let last = word.rsplit(['.', '-']).next().unwrap_or_default();
    let stem = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    // “seriennr. X” goes on; “politi.no.” ends.
    if word.ends_with("nr") || (last == "no" && word.contains('.')) {
        return word.ends_with("nr");
    }
    stem.chars().count() == 1 && word.contains('.') || ABBREVIATIONS.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cut_short_before_names_and_numbers_do_not_end_a_sentence() {
        for whole in [
            "Der Schrank in Geb. 22, Raum 118 stand offen.",
            "Frl. Rix aus der Abt. Einkauf hat es im Keller Geb. F gesehen.",
            "The cupboard in Bldg. 7 was open.",
            "Das sind 12 Stk. mit je zwei Seiten.",
            "Die Liste lag im 3. OG neben der Treppe.",
            "Mappa låg i bygn. 4 ved trappa.",
        ] {
            assert_eq!(split(whole), [whole]);
        }
        assert_eq!(
            split("It hung in Block C. The door was open. I told J. Smith. Es war im Haus B. Die Tür stand auf."),
            [
                "It hung in Block C.",
                "The door was open.",
                "I told J. Smith.",
                "Es war im Haus B.",
                "Die Tür stand auf."
            ]
        );
        assert_eq!(
            split("Es sind 8 GB. Der Stick ist weg. It was a PDF. Nobody saw it."),
            ["Es sind 8 GB.", "Der Stick ist weg.", "It was a PDF.", "Nobody saw it."]
        );
    }

    #[test]
    fn a_line_without_spaces_is_read_in_pieces() {
        for line in ["nicht,".repeat(20_000), "x".repeat(100_000), "a/b".repeat(40_000)] {
            let pieces = split(&line);
            assert!(pieces.iter().all(|piece| piece.len() <= 2 * LONGEST_WORD + 8));
            assert_eq!(pieces.concat(), line);
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test measures what a reader waits for")]
    fn a_megabyte_of_numbers_is_cut_in_one_go() {
        let began = std::time::Instant::now();
        for text in [
            "am 5. ".repeat(170_000),
            "1. ".repeat(300_000),
            format!("{}{}", "am 5. x ".repeat(50_000), " ".repeat(500_000)),
        ] {
            assert!(!split(&text).is_empty());
        }
        let took = began.elapsed();
        assert!(took < std::time::Duration::from_mins(1), "{took:?}");
    }

    #[test]
    fn dates_and_abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            split("Am 5. Oktober 2026 fiel es ca. 60 Leuten auf. Der Laptop (Inv. 12) ist weg!"),
            [
                "Am 5. Oktober 2026 fiel es ca. 60 Leuten auf.",
                "Der Laptop (Inv. 12) ist weg!"
            ]
        );
        assert_eq!(
            split(
                "Gemerkt um 21:30. Mit PIN. Oppdaget kl. 22.15. Den er kryptert. Mo, 5.10. Handy weg. Raum 204. Ende"
            ),
            [
                "Gemerkt um 21:30.",
                "Mit PIN.",
                "Oppdaget kl. 22.15.",
                "Den er kryptert.",
                "Mo, 5.10. Handy weg.",
                "Raum 204.",
                "Ende"
            ]
        );
    }
}
