//! The words that a label or an answer is tried for before a guess is believed: stems, word parts and beginnings, in
//! German, English and Norwegian.
//!
//! A list is folded (`ä` is `ae`, `å` is `aa`, all small) where its sentence says so, as labels are folded before they are compared.

/// How words of a label begin or end that may ask how a device is secured, folded.
pub(super) const SECURED: [&str; 26] = [
    "verschluessel",
    "encrypt",
    "krypter",
    "passwor",
    "kennwor",
    "passord",
    "pin",
    "code",
    "kode",
    "sperr",
    "lock",
    "laas",
    "loesch",
    "wipe",
    "wiping",
    "erase",
    "remote",
    "fern",
    "slett",
    "geschuetzt",
    "schutz",
    "protect",
    "secured",
    "beskytt",
    "sikr",
    "mdm",
];

/// Word parts of labels that ask whether a device was emptied from afar, folded.
pub(super) const WIPED: [&str; 11] = [
    "wipe",
    "wiping",
    "erase",
    "remote",
    "fern",
    "loesch",
    "slett",
    "sperr",
    "lock",
    "mdm",
    "deaktivier",
];

/// Word parts of labels that ask whether something was done or secured, and for no data, folded.
pub(super) const NOT_PERSONAL: [&str; 16] = [
    "click",
    "klick",
    "klikk",
    "reply",
    "replied",
    "antwort",
    "passw",
    "kennwort",
    "passord",
    "verschluessel",
    "encrypt",
    "krypter",
    "backup",
    "geoeffnet",
    "opened",
    "aapnet",
];

/// Word parts of labels that ask for the number of a charge, folded.
pub(super) const CHARGED: [&str; 15] = [
    "polizei",
    "police",
    "politi",
    "anzeige",
    "aktenzeichen",
    "vorgang",
    "tagebuch",
    "case",
    "crime",
    "saks",
    "sak",
    "anmeld",
    "charge",
    "gz",
    "reference",
];

/// Word parts of labels that ask what was done, folded.
pub(super) const DEEDS: [&str; 24] = [
    "massnahm",
    "action",
    "tiltak",
    "measure",
    "step",
    "taken",
    "done",
    "getan",
    "unternommen",
    "gjort",
    "reaktion",
    "response",
    "respons",
    "mitigat",
    "contain",
    "sofort",
    "ergriff",
    "veranlasst",
    "eingeleitet",
    "remed",
    "utfoert",
    "iverksatt",
    "gemacht",
    "haandter",
];

/// How words of a label begin that ask for a place, folded.
pub(super) const WHERE: [&str; 12] = [
    "wo", "where", "hvor", "kvar", "ort", "place", "location", "sted", "stad", "lokal", "standort", "fundort",
];

/// How words begin that name a kind of incident and no thing, folded.
pub(super) const INCIDENTS: [&str; 30] = [
    "phishing",
    "malware",
    "ransomware",
    "virus",
    "trojan",
    "spam",
    "fehlversand",
    "feilsend",
    "misdirect",
    "misdeliver",
    "diebstahl",
    "theft",
    "hacking",
    "hackerangriff",
    "datenpanne",
    "databrudd",
    "breach",
    "angriff",
    "attack",
    "angrep",
    "offenlegung",
    "disclosure",
    "snoking",
    "snooping",
    "innbrudd",
    "einbruch",
    "tyveri",
    "tjuveri",
    "datenverlust",
    "schadsoftware",
];

/// Word parts of labels that count, folded.
pub(super) const COUNTED: [&str; 14] = [
    "zahl",
    "number",
    "antal",
    "how many",
    "viele",
    "mange",
    "betroffen",
    "affected",
    "beroert",
    "raaka",
    "ramma",
    "count",
    "koepfe",
    "total",
];

/// First words of an answer that name a place in small letters: prepositions (“im Zug”), and places that stand alone
/// (“zuhause”, “car”, “train”).
pub(super) const PLACED: [&str; 36] = [
    "im", "in", "am", "an", "auf", "bei", "beim", "zwischen", "vor", "unter", "neben", "hinter", "zu", "zuhause", "at",
    "on", "near", "between", "outside", "inside", "behind", "home", "car", "train", "i", "på", "ved", "mellom",
    "utenfor", "utanfor", "hos", "heime", "hjemme", "under", "over", "irgendwo",
];

/// How words of a label begin that ask how somebody got in, or how something was found, folded.
pub(super) const WAYS: [&str; 16] = [
    "methode",
    "method",
    "vektor",
    "vector",
    "weg",
    "maate",
    "mode",
    "technique",
    "technik",
    "teknikk",
    "modus",
    "angriffsart",
    "angriffsweg",
    "angrepsmaate",
    "aatak",
    "means",
];

/// Word parts of labels that ask for a device, folded.
pub(super) const DEVICES: [&str; 14] = [
    "geraet",
    "device",
    "equipment",
    "utstyr",
    "hardware",
    "gegenstand",
    "gjenstand",
    "item",
    "object",
    "datentraeger",
    "medium",
    "verlust",
    "lost",
    "mist",
];

/// Word parts of labels that ask when somebody found out, folded: no other label is ever guessed to.
pub(super) const KNOWN: [&str; 28] = [
    "entdeck",
    "bemerk",
    "gemerkt",
    "festgest",
    "feststell",
    "erkann",
    "erkenn",
    "bekannt",
    "kenntnis",
    "erfahren",
    "auffall",
    "aufgef",
    "aufgedeckt",
    "gewahr",
    "discover",
    "detect",
    "notic",
    "aware",
    "found",
    "learn",
    "identif",
    "known",
    "reali",
    "spotted",
    "oppdag",
    "merk",
    "kjent",
    "avdekk",
];

/// How words of a label begin that ask when it happened, folded.
pub(super) const HAPPENED: [&str; 12] = [
    "vorfall",
    "ereignis",
    "passiert",
    "geschehen",
    "tatzeit",
    "incident",
    "occur",
    "happen",
    "hendelse",
    "hending",
    "skjedd",
    "avvik",
];

/// How words of a label begin that ask for somebody who was not told: who found it, whose data they are, who is logged in,
/// folded.
pub(super) const NOT_TOLD: [&str; 24] = [
    "zielgruppe",
    "maalgruppe",
    "erkannt",
    "entdeckt",
    "bemerkt",
    "aufgedeckt",
    "festgestellt",
    "discover",
    "detect",
    "notic",
    "identified",
    "found",
    "oppdag",
    "avdekk",
    "angemeldet",
    "logged",
    "innlogget",
    "pertain",
    "bezeichnung",
    "benutzer",
    "user",
    "bruker",
    "brukar",
    "anschrift",
];

/// How words begin that ask who was told, folded.
pub(super) const TOLD: [&str; 15] = [
    "inform",
    "benachrichtig",
    "gemeldet",
    "verstaendig",
    "notif",
    "told",
    "report",
    "contact",
    "aware",
    "varsl",
    "varsel",
    "meld",
    "kontakt",
    "orienter",
    "involv",
];

/// How an answer begins that says how or for whom something is done, and names nobody, folded.
pub(super) const MANNER: [&str; 20] = [
    "im auftrag",
    "im namen",
    "im eigenen",
    "in eigen",
    "als ",
    "durch ",
    "per ",
    "mittels ",
    "on behalf",
    "in my",
    "in our",
    "by email",
    "by phone",
    "via ",
    "through ",
    "part of",
    "paa vegne",
    "paa vegner",
    "som ",
    "gjennom ",
];
