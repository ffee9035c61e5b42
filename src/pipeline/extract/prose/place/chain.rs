//! Rows of places in which a noun is unknown: “from the boot of my car outside the squash club in Alnwick”.

use super::phrase::place_at;
use crate::pipeline::extract::prose::tokens::Tokens;

/// No more unknown words are passed over at once.
const MOST: usize = 3;

/// Behind which a place stands.
const LOCAL: [&str; 24] = [
    "in", "at", "on", "near", "behind", "outside", "inside", "opposite", "beside", "under", "of", "i", "paa", "ved",
    "bak", "utenfor", "utanfor", "foran", "framfor", "mellom", "between", "hos", "inne", "oppe",
];
/// Words before a noun.
const ARTICLES: [&str; 18] = [
    "the", "a", "an", "my", "our", "his", "her", "their", "en", "et", "ei", "eit", "ein", "min", "mitt", "vaar",
    "vaart", "den",
];
/// What is in a place and is none: times, moods, ways, what is carried, persons and what they write.
const NONE: &str = " time day days week month year morning afternoon evening night weekend moment hurry rush case fact order way \
    end hope phone call mail email message list lists file files folder envelope bag backpack rucksack pocket jacket coat case \
    suitcase wallet purse handbag laptop stick tablet drive disk computer pc machine account system server page website form \
    letter papers document documents copy copies data name names number person persons people man woman student students \
    colleague colleagues friend visitor guest customer patient parent child teacher manager user users team group office \
    morgen kveld natt dag dagen uke uka uken helgen helga tid tida tiden oeyeblikket grunn veske veska vesken sekk sekken \
    ryggsekk ryggsekken koffert kofferten lomme lomma lommen jakke jakka jakken mappe mappa mappen perm permen konvolutt \
    konvolutten brev brevet e-post epost liste lista listen fil filen fila pc-en maskin maskina maskinen server serveren konto \
    kontoen systemet siden sida nettsiden nettsida student studenten studentar kollega kollegaen vei veg veien vegen tur \
    mobil mobilen telefon telefonen minnepinne minnepinnen nettbrett nettbrettet gang slutt maate hast farten bruk \
    forbindelse forbindelsen loepet laupet tillegg hand hands haand haanda haanden chair seat lap feet arm nose stol stolen \
    fanget pulten ";

/// Where the row goes on behind words that are no known place: an article, up to three nouns in small letters, and a
/// word behind which a place or a name stands. `start` is where the whole phrase begins.
pub(super) fn passes_over(tokens: &Tokens<'_>, start: usize, at: usize) -> Option<usize> {
    if !tokens.is_lower_cased() || tokens.before(at) != " " {
        return None;
    }
    let before = at.checked_sub(1)?;
    let led = ARTICLES.contains(&tokens.word(before));
    // “Hos frisøren på Lagunen”: the article is the noun's ending.
    let definite = before == start
        && matches!(tokens.word(start), "paa" | "i" | "ved" | "hos")
        && ["en", "et", "a"].iter().any(|end| tokens.word(at).ends_with(end))
        && tokens.word(at).len() > 4;
    if !led && !definite {
        return None;
    }
    let stop = (at.saturating_add(1)..=at.saturating_add(MOST)).find(|stop| LOCAL.contains(&tokens.word(*stop)))?;
    let plain = (at..stop).all(|at| {
        let word = tokens.word(at);
        tokens.before(at) == " "
            && tokens.written(at).chars().all(char::is_lowercase)
            && word.len() > 2
            && !NONE.contains(&format!(" {word} "))
    });
    let behind = stop.saturating_add(1);
    let noun = if ARTICLES.contains(&tokens.word(behind)) {
        behind.saturating_add(1)
    } else {
        behind
    };
    let capital = tokens.written(noun).starts_with(char::is_uppercase) && tokens.word(stop) != "of";
    let place = (noun..noun.saturating_add(3)).any(|at| tokens.before(at) == " " && place_at(tokens, at).is_some());
    let near = tokens.before(stop) == " " && tokens.before(behind) == " ";
    (plain && near && (capital || place)).then_some(stop)
}

/// “The clinic's camera”: whose a thing is. “At St Mary's yesterday” is a name.
pub(super) fn is_owner(tokens: &Tokens<'_>, end: usize) -> bool {
    const ENDS: [&str; 22] = [
        "last",
        "this",
        "yesterday",
        "today",
        "on",
        "in",
        "at",
        "and",
        "or",
        "but",
        "when",
        "while",
        "near",
        "by",
        "before",
        "after",
        "during",
        "around",
        "where",
        "which",
        "just",
        "is",
    ];
    let next = end.saturating_add(1);
    let goes_on = tokens.before(next).trim().is_empty() && next < tokens.len();
    is_apostrophe(tokens, end) && goes_on && !ENDS.contains(&tokens.word(next))
}

/// “King's Cross”: an apostrophe inside a name.
pub(super) fn is_own_name(tokens: &Tokens<'_>, at: usize) -> bool {
    let next = at.saturating_add(1);
    let capital = |at: usize| tokens.written(at).starts_with(char::is_uppercase);
    is_apostrophe(tokens, at) && at.checked_sub(1).is_some_and(capital) && (!is_owner(tokens, at) || capital(next))
}

/// “In the High Street to see …”: what somebody went there for.
pub(super) fn is_deed(word: &str) -> bool {
    const DEEDS: [&str; 26] = [
        "see", "get", "have", "find", "check", "ask", "collect", "pick", "fetch", "make", "take", "show", "print",
        "use", "work", "buy", "meet", "call", "catch", "give", "pay", "eat", "study", "read", "dry", "charge",
    ];
    DEEDS.contains(&word)
}

/// A word before the noun of a place: “im letzten Bus”, “in the crowded canteen”.
pub(super) fn is_adjective(tokens: &Tokens<'_>, at: usize, before_place: bool) -> bool {
    before_place && tokens.word(at).chars().all(char::is_alphabetic) && !tokens.word(at).is_empty()
}

fn is_apostrophe(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.word(at) == "s" && matches!(tokens.before(at), "'" | "’")
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    fn place(text: &str, language: Language) -> Option<String> {
        let claims = claims(text, "", language, &FormRules::shipped());
        let found = claims.into_iter().find(|claim| claim.field == Field::Location);
        found.map(|claim| claim.value.to_string())
    }

    #[test]
    fn a_row_of_places_is_told_whole_though_a_noun_in_it_is_unknown() {
        for (language, text, want) in [
            (
                En,
                "My tablet was stolen from the boot of my car outside the squash club in Hexham.",
                "from the boot of my car outside the squash club in Hexham",
            ),
            (En, "I lost my phone at King's Lynn yesterday.", "at King's Lynn"),
            (En, "The laptop was stolen at St Mary's last night.", "at St Mary's"),
            (En, "I left my laptop on the 8:15 to Derby.", "on the 8:15 to Derby"),
            (
                Nb,
                "Jeg glemte nettbrettet på apotekutsalget i Storgata.",
                "på apotekutsalget i Storgata",
            ),
            (
                Nb,
                "Minnepinnen ble borte på tribunen på Brann stadion.",
                "på tribunen på Brann stadion",
            ),
            (
                De,
                "Mein Tablet wurde im Lesesaal mitsamt Tasche gestohlen.",
                "im Lesesaal",
            ),
            (
                De,
                "Die Kamera ging über dem Watt vor Duhnen verloren.",
                "über dem Watt vor Duhnen",
            ),
        ] {
            assert_eq!(place(text, language).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn a_condition_behind_a_loss_is_one_of_something_else() {
        for (language, text, want) in [
            (
                En,
                "i lost my tablet on the 18:10 to Hull, not sure if it was locked",
                Some("on the 18:10 to Hull"),
            ),
            (En, "If a laptop is lost on the train, who is told?", None),
            (De, "Wenn ein Laptop im Zug verloren geht, gilt die Richtlinie.", None),
        ] {
            assert_eq!(place(text, language).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn times_bags_and_persons_are_no_part_of_it() {
        for (language, text, want) in [
            (
                En,
                "I left the laptop in a hurry in the canteen.",
                Some("in the canteen"),
            ),
            (
                En,
                "The stick was in a bag on the night bus and got lost there.",
                Some("on the night bus"),
            ),
            (Nb, "Mobilen lå i sekken på toget og ble stjålet.", Some("på toget")),
            (En, "Over the weekend my phone was lost.", None),
            (De, "Über das Wochenende ging mein Tablet verloren.", None),
        ] {
            assert_eq!(place(text, language).as_deref(), want, "{text}");
        }
    }
}
