//! The words of the frames: what is only said of people who were told, folded, in three languages.

pub(super) const BE: [&str; 20] = [
    "ist", "sind", "wurde", "wurden", "war", "waren", "ward", "is", "are", "was", "were", "been", "er", "ble", "blei",
    "vart", "blitt", "vorte", "vaert", "vore",
];
/// What is said with a form of “be”.
pub(super) const STATES: [&str; 75] = [
    "informiert", "verstaendigt", "benachrichtigt", "unterrichtet", "aufgeklaert", "gewarnt", "vorgewarnt",
    "eingeweiht", "eingebunden", "orientiert", "avisiert", "gebrieft", "alarmiert", "im bilde", "im bild", "im boot",
    "mit im boot", "ins boot geholt", "ins bild gesetzt", "ins vertrauen gezogen", "in kenntnis gesetzt",
    "in kenntnis", "auf dem laufenden", "involviert", "hinzugezogen", "einbezogen", "im thema", "angeschrieben",
    "verstaendigt worden", "vorinformiert", "eingebunden worden", "informed", "notified", "told", "alerted", "briefed",
    "advised", "aware", "warned", "in the loop", "looped in", "in the picture", "up to speed", "in the know",
    "called in", "filled in", "spoken to", "rung", "telephoned", "apprised", "clued in", "informert", "informerte",
    "varslet", "varsla", "orientert", "orienterte", "underrettet", "underretta", "kontaktet", "kontakta", "ringt",
    "oppringt", "oppdatert", "koblet inn", "koblet paa", "kopla inn", "kopla paa", "kobla inn", "kobla paa",
    "paa saken", "paa saka", "gjort kjent med", "innforstaatt", "holdt orientert",
];
/// The same of offices alone: “the IT's standby was rung”.
pub(super) const CALLED: [&str; 6] = ["angerufen", "kontaktiert", "contacted", "called", "phoned", "ringt til"];
/// Verbs of knowing, and whether they need a word for what is known.
pub(super) const KNOWS: [(&str, bool); 10] = [
    ("weiss", true),
    ("wissen", true),
    ("kennt", true),
    ("kennen", true),
    ("knows", false),
    ("know", false),
    ("vet", true),
    ("veit", true),
    ("kjenner", true),
    ("kjenn", true),
];
pub(super) const ABOUT: [&str; 27] = [
    "bescheid", "davon", "es", "darueber", "den vorgang", "den vorfall", "die sache", "den sachverhalt", "about it",
    "about this", "about that", "it", "of it", "of this", "already", "om det", "om saken", "om saka", "om dette",
    "om hendelsen", "det", "til saken", "til saka", "til hendelsen", "til hendinga", "til det", "alt om",
];
pub(super) const GOT: [&str; 13] = [
    "hat", "haben", "bekam", "erhielt", "bekamen", "has", "have", "had", "got", "received", "har", "fikk", "fekk",
];
/// What people get who are told, and whether it has to be said that it came from the writer.
pub(super) const NEWS: [(&str, bool); 46] = [
    ("kenntnis", false),
    ("kenntnis davon", false),
    ("bescheid bekommen", false),
    ("bescheid erhalten", false),
    ("bescheid gekriegt", false),
    ("gesagt bekommen", false),
    ("nachricht", true),
    ("anruf", true),
    ("meldung", true),
    ("mail", true),
    ("information", true),
    ("info", true),
    ("erfahren", true),
    ("gehoert", true),
    ("a call", false),
    ("the call", false),
    ("our first notice", false),
    ("our notice", false),
    ("our notification", false),
    ("a heads up", false),
    ("knowledge", false),
    ("knowledge of it", false),
    ("heard", true),
    ("a ticket", true),
    ("a message", true),
    ("an email", true),
    ("a report", true),
    ("spoken with", false),
    ("fikk beskjed", false),
    ("fekk beskjed", false),
    ("faatt beskjed", false),
    ("fikk vite", false),
    ("fekk vite", false),
    ("faatt vite", false),
    ("fikk melding", false),
    ("fekk melding", false),
    ("faatt melding", false),
    ("fikk orientering", false),
    ("faatt orientering", false),
    ("faatt tapsmelding", false),
    ("faatt etterlysing", false),
    ("faatt etterlysning", false),
    ("faatt kopi av", false),
    ("sms", true),
    ("e post", true),
    ("telefon", true),
];
/// From the writer.
pub(super) const WRITER: [&str; 13] = [
    "von mir", "von uns", "durch mich", "durch uns", "from me", "from us", "from my", "by me", "fra meg", "fraa meg",
    "fra oss", "fraa oss", "av meg",
];
pub(super) const NOT: [&str; 27] = [
    "nicht", "nichts", "nie", "niemand", "niemanden", "keiner", "keine", "kein", "keinen", "keinem", "weder", "kaum",
    "nix", "nit", "net", "not", "t", "never", "nobody", "none", "neither", "ikke", "ikkje", "ingen", "verken",
    "korkje", "aldri",
];
/// What is still to come.
pub(super) const LATER: [&str; 33] = [
    "wird", "werden", "werde", "soll", "sollen", "muss", "muessen", "moechte", "moechten", "will", "wollen", "wollte",
    "wuerde", "kann", "koennen", "ll", "shall", "should", "must", "would", "going", "can", "may", "skal", "vil", "maa",
    "boer", "blir", "vert", "kan", "burde", "skulle", "bitte",
];
/// Behind these stand the only ones who know.
pub(super) const EXCEPT: [&str; 21] = [
    "ausser", "bis auf", "abgesehen von", "sonst nur", "nur", "lediglich", "except for", "except", "apart from",
    "besides", "other than", "but for", "aside from", "only", "utenom", "bortsett fra", "bortsett fraa", "unntatt",
    "bare", "kun", "berre",
];
/// “Have” of a German who tells whom he told.
pub(super) const DATIVE: [&str; 4] = ["habe", "hab", "haben", "habs"];
/// What the writer did to tell somebody.
pub(super) const TOLD_THEM: [&str; 32] = [
    "gemeldet", "angezeigt", "gebeichtet", "mitgeteilt", "gesagt", "bescheid gegeben", "bescheid gesagt", "informiert",
    "verstaendigt", "benachrichtigt", "unterrichtet", "vorgewarnt", "gewarnt", "eingeweiht", "eingebunden",
    "ins bild gesetzt", "in kenntnis gesetzt", "erstmeldung geschickt", "meldung geschickt", "nachricht geschickt",
    "meldung gemacht", "gebrieft", "orientiert", "alarmiert", "avisiert", "eingeschaltet", "ins vertrauen gezogen",
    "ins boot geholt", "erzaehlt", "berichtet", "hinzugezogen", "bescheid gegeben",
];
/// What the writer did to tell somebody who is named behind it, and what closes it.
pub(super) const OBJECTS: [(&str, &str); 50] = [
    ("informed", ""),
    ("notified", ""),
    ("told", ""),
    ("alerted", ""),
    ("warned", ""),
    ("briefed", ""),
    ("contacted", ""),
    ("advised", ""),
    ("let", "know"),
    ("owned up to", ""),
    ("reported it to", ""),
    ("reported this to", ""),
    ("reported that to", ""),
    ("reported the incident to", ""),
    ("spoken to", ""),
    ("spoke to", ""),
    ("spoken with", ""),
    ("talked to", ""),
    ("gave", "a heads up"),
    ("given", "a heads up"),
    ("put", "in the picture"),
    ("looped in", ""),
    ("brought", "up to speed"),
    ("raised it with", ""),
    ("raised this with", ""),
    ("flagged it to", ""),
    ("flagged it with", ""),
    ("passed it on to", ""),
    ("informert", ""),
    ("informerte", ""),
    ("varslet", ""),
    ("varsla", ""),
    ("orientert", ""),
    ("orienterte", ""),
    ("sagt fra til", ""),
    ("sagt fraa til", ""),
    ("sagt ifra til", ""),
    ("sagt ifraa til", ""),
    ("sa fra til", ""),
    ("sa ifra til", ""),
    ("gitt beskjed til", ""),
    ("gjeve beskjed til", ""),
    ("ga beskjed til", ""),
    ("gav beskjed til", ""),
    ("meldt fra til", ""),
    ("meldt fraa til", ""),
    ("snakket med", ""),
    ("snakka med", ""),
    ("fortalt det til", ""),
    ("meldt det til", ""),
];
/// The same where whom it was told to stands before it: “Driftsleiaren har eg sagt frå til”.
pub(super) const TURNED: [&str; 11] = [
    "informert", "varslet", "varsla", "orientert", "sagt fra til", "sagt fraa til", "sagt ifra til", "sagt ifraa til",
    "snakket med", "snakka med", "gitt beskjed",
];
