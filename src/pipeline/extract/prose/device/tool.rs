//! Devices that a text names as tools: what somebody looked from, copied to or switched on, and did not lose.

use std::ops::Range;

use crate::config::rules::forms::normal;

/// Words behind which a device is where somebody acts from.
const FROM: [&str; 11] = [
    "from", "via", "using", "through", "ueber", "per", "mittels", "fra", "fraa", "gjennom", "gjennem",
];
/// Words that may stand between such a word and the device.
const WHOSE: [&str; 47] = [
    "vaar", "vaart", "vaare", "my", "his", "her", "their", "our", "your", "the", "a", "an", "another", "private",
    "own", "personal", "work", "mein", "meinem", "meinen", "meiner", "sein", "seinem", "seinen", "ihr", "ihrem",
    "ihren", "ihrer", "unserem", "dem", "das", "den", "einem", "einen", "ein", "eigenem", "eigenen", "privaten", "en",
    "et", "ein", "ei", "min", "mitt", "sin", "sitt", "egen",
];
/// Words for reading and operating: a telephone in such a sentence is what somebody did it on.
const OPERATED: [&str; 40] = [
    "signed",
    "logged",
    "log",
    "sign",
    "read",
    "saw",
    "see",
    "seen",
    "open",
    "opened",
    "check",
    "checked",
    "app",
    "replied",
    "clicked",
    "tapped",
    "scanned",
    "typed",
    "notification",
    "switched",
    "turned",
    "abgemeldet",
    "angemeldet",
    "gesehen",
    "gelesen",
    "geoeffnet",
    "geklickt",
    "gescannt",
    "getippt",
    "eingetippt",
    "logga",
    "logget",
    "saa",
    "sett",
    "leste",
    "las",
    "aapnet",
    "opna",
    "sjekket",
    "skanna",
];
/// Words for writing a copy.
const COPIED: [&str; 18] = [
    "copied",
    "copy",
    "copies",
    "exported",
    "exports",
    "backed",
    "downloaded",
    "transferred",
    "kopiert",
    "kopierte",
    "kopieren",
    "exportiert",
    "ueberspielt",
    "uebertragen",
    "kopierer",
    "kopiera",
    "overfoert",
    "eksportert",
];
/// Words between a copy and what it is written to.
const ONTO: [&str; 6] = ["to", "onto", "auf", "aufs", "over", "til"];
/// Words for the device that stands behind “auf”, when something is put on it and not lies on it.
const PUT: [&str; 14] = [
    "a", "an", "the", "my", "his", "her", "our", "one", "einen", "den", "meinen", "seinen", "ihren", "unseren",
];

/// Whether the device at this place is a tool of some deed; `lost` when a loss is told there or behind it: “I copied the
/// lists to a stick. It is gone.”
pub(super) fn is_tool(raw: &str, at: &Range<usize>, lost: bool) -> bool {
    let head = normal::words(raw.get(..at.start).unwrap_or_default());
    let tail = normal::words(raw.get(at.end..).unwrap_or_default());
    let words: Vec<&str> = head.split(' ').collect();
    let before: Vec<&str> = words.iter().rev().copied().take(4).collect();
    let whose = before.iter().take_while(|word| WHOSE.contains(word)).count();
    let preposition = before.get(whose).copied().unwrap_or_default();
    // “The data were taken from my laptop” names a laptop that is still there, and so does “vom Handy aus”.
    if FROM.contains(&preposition) || (matches!(preposition, "von" | "vom") && tail.starts_with("aus")) {
        return true;
    }
    if lost {
        return false;
    }
    let has = |list: &[&str]| {
        words
            .iter()
            .copied()
            .chain(tail.split(' '))
            .any(|word| list.contains(&word))
    };
    let telephone = normal::words(raw.get(at.clone()).unwrap_or_default());
    let telephone = ["phone", "handy", "mobil", "telefon"]
        .iter()
        .any(|part| telephone.contains(part));
    let on = matches!(preposition, "on" | "auf" | "am" | "paa" | "with" | "mit" | "med");
    if telephone && has(&OPERATED) && (on || matches!(preposition, "switched" | "turned" | "slo" | "skrudde")) {
        return true;
    }
    let put = before
        .iter()
        .take_while(|word| PUT.contains(word) || WHOSE.contains(word))
        .count();
    let onto = before.get(put).copied().unwrap_or_default();
    let dative = before
        .iter()
        .take(put)
        .any(|word| matches!(*word, "dem" | "einem" | "meinem" | "seinem"));
    ONTO.contains(&onto) && !dative && has(&COPIED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_worked_with_is_no_lost_thing() {
        for (text, device, tool) in [
            (
                "She could open the sheet from her phone without signing in.",
                "phone",
                true,
            ),
            ("He exported the logs to a stick which he keeps.", "stick", true),
            ("I signed out of the app on my phone.", "phone", true),
            ("Ich habe es auf meinem Handy gesehen.", "Handy", true),
            ("Die Protokolle haben wir auf einen Stick kopiert.", "Stick", true),
            ("Jeg leste det på mobilen min.", "mobilen", true),
            ("Loggene er kopiert til en minnepinne.", "minnepinne", true),
            ("Vom Handy aus ging es auch.", "Handy", true),
            ("On the laptop there are names of 30 guests.", "laptop", false),
            ("Auf dem Stick waren Kopien der Verträge.", "Stick", false),
            ("In the bag was my phone.", "phone", false),
            ("It was my phone that I left there.", "phone", false),
            ("På mobilen ligger det bilder.", "mobilen", false),
        ] {
            let start = text.find(device).unwrap();
            assert_eq!(is_tool(text, &(start..start + device.len()), false), tool, "{text}");
        }
        let text = "I copied the lists to a stick and lost it.";
        assert!(!is_tool(text, &(27..32), true), "{text}");
    }
}
