//! The small words of each language that tell who acts, and whether a thing is done.

/// Small words of one language.
#[derive(Clone, Copy, Debug)]
pub(in crate::pipeline::extract::prose) struct Grammar {
    pub(super) first: &'static [&'static str],
    /// “have” of the first person alone: “hab das Konto gesperrt”.
    pub(super) own_have: &'static [&'static str],
    /// “have” of others too.
    pub(super) have: &'static [&'static str],
    pub(super) be: &'static [&'static str],
    pub(super) not: &'static [&'static str],
    pub(super) planned: &'static [&'static str],
    /// Subjects that are neither the writer nor a helper.
    pub(super) others: &'static [&'static str],
    /// Whether the past is the same word as the participle: “I changed”, “jeg byttet”.
    pub(super) plain_past: bool,
    /// Whether the participle ends its clause: “habe das Konto gesperrt”.
    pub(super) participle_last: bool,
}

pub(super) const GERMAN: Grammar = Grammar {
    first: &["ich", "wir"],
    own_have: &["habe", "hab", "habs"],
    have: &["haben", "hat"],
    be: &["wurde", "wurden", "ist", "sind"],
    not: &[
        "nicht", "nichts", "nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "niemand", "weder", "ohne",
        "kaum",
    ],
    planned: &[
        "werde", "werden", "wird", "will", "wollen", "wollte", "wollten", "soll", "sollen", "sollte", "sollten",
        "muss", "muessen", "muesste", "kann", "koennen", "koennte", "koennten", "darf", "duerfen", "wuerde", "wuerden",
        "moechte", "moechten", "bitte", "haette", "haetten", "waere", "waeren", "hatte", "hatten", "fast", "beinahe",
    ],
    others: &["er", "es", "man", "sie", "jemand", "niemand", "die", "der", "wer"],
    plain_past: false,
    participle_last: true,
};

pub(super) const ENGLISH: Grammar = Grammar {
    first: &["i", "we"],
    own_have: &[],
    have: &["have", "ve", "has"],
    be: &["been", "was", "were", "is", "are"],
    not: &[
        "not", "t", "never", "nothing", "nobody", "none", "no", "without", "neither", "nor", "unable", "failed",
        "almost", "nearly", "cannot",
    ],
    planned: &[
        "will", "ll", "would", "should", "could", "can", "must", "may", "might", "shall", "going", "need", "needs",
        "want", "wants", "plan", "planning", "please", "let", "lets", "had", "d", "being", "be", "always", "usually",
    ],
    others: &[
        "he", "she", "it", "they", "you", "someone", "somebody", "who", "which", "nobody",
    ],
    plain_past: true,
    participle_last: false,
};

pub(super) const NORWEGIAN: Grammar = Grammar {
    first: &["jeg", "eg", "vi", "me"],
    own_have: &[],
    have: &["har"],
    be: &["er", "ble", "blei", "vart", "blitt", "vorte", "vorten", "blir"],
    not: &[
        "ikke",
        "ikkje",
        "ingen",
        "inga",
        "ingenting",
        "aldri",
        "intet",
        "uten",
        "utan",
        "verken",
        "korkje",
        "nesten",
    ],
    planned: &[
        "skal",
        "vil",
        "boer",
        "maa",
        "kan",
        "kunne",
        "skulle",
        "ville",
        "burde",
        "planlegger",
        "planlegg",
        "vennligst",
        "gjerne",
        "oensker",
        "oenskjer",
        "hadde",
        "bli",
        "verte",
        "blir",
        "vert",
    ],
    others: &[
        "han", "hun", "ho", "de", "dei", "noen", "nokon", "det", "den", "som", "dere", "dykk",
    ],
    plain_past: true,
    participle_last: false,
};

/// Somebody else's thing is spoken of to its owner: “Your account has been locked” is what deceivers write.
pub(super) const YOURS: [&str; 12] = [
    "your", "ihr", "ihre", "ihrem", "ihren", "ihres", "deres", "ditt", "din", "dine", "dykkar", "deine",
];
pub(super) const MINE: [&str; 12] = [
    "my", "mein", "meine", "meinem", "meinen", "mitt", "min", "mine", "unser", "unsere", "our", "vaart",
];
/// What a device is locked with.
pub(super) const LOCKS: [&str; 12] = [
    "pin",
    "code",
    "fingerprint",
    "kode",
    "fingerabdruck",
    "passcode",
    "pinkode",
    "bildschirmsperre",
    "muster",
    "fingeravtrykk",
    "face",
    "gesicht",
];
/// “Has been changed since”: said of an answer to what happened, not of what happened.
pub(super) const SINCE: [&str; 30] = [
    "since",
    "now",
    "already",
    "immediately",
    "meanwhile",
    "sofort",
    "umgehend",
    "inzwischen",
    "mittlerweile",
    "bereits",
    "schon",
    "jetzt",
    "daraufhin",
    "gleich",
    "unverzueglich",
    "vorsorglich",
    "sicherheitshalber",
    "straks",
    "naa",
    "umiddelbart",
    "allerede",
    "alt",
    "no",
    "deretter",
    "promptly",
    "straight",
    "subsequently",
    "prophylaktisch",
    "vorsichtshalber",
    "nun",
];
/// What only the owner changes.
pub(super) const FITTINGS: [&str; 12] = [
    "code",
    "codes",
    "koden",
    "kodene",
    "lock",
    "locks",
    "schloss",
    "schloesser",
    "zylinder",
    "laasen",
    "laasene",
    "schliesszylinder",
];
/// Deeds that a culprit does as well.
pub(super) const EITHERS: [&str; 12] = [
    "changed",
    "deleted",
    "geaendert",
    "geloescht",
    "gewechselt",
    "endret",
    "endra",
    "byttet",
    "bytta",
    "slettet",
    "sletta",
    "verschoben",
];
pub(super) const DELETES: [&str; 6] = ["deleted", "geloescht", "slettet", "sletta", "removed", "entfernt"];

/// Small words that stand before a noun and are no part of its name.
pub(super) fn is_adverb(word: &str) -> bool {
    SINCE.contains(&word)
        || matches!(
            word,
            "auch"
                | "noch"
                | "nur"
                | "erst"
                | "heute"
                | "gestern"
                | "eben"
                | "gerade"
                | "today"
                | "yesterday"
                | "just"
                | "then"
                | "også"
                | "ogsaa"
                | "nettopp"
                | "i"
                | "dag"
                | "gaar"
                | "mit"
                | "per"
                | "telefonisch"
                | "vorhin"
                | "who"
                | "which"
                | "that"
                | "som"
                | "both"
                | "baade"
                | "fra"
        )
}
