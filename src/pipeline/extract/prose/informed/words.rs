//! The words of the frames: what is only said of people who were told, folded, in three languages.

use std::sync::LazyLock;

use crate::pipeline::extract::stems::list;

pub(super) static BE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list("ist|sind|wurde|wurden|war|waren|ward|is|are|was|were|been|er|ble|blei|vart|blitt|vorte|vaert|vore")
});
/// What is said with a form of “be”.
pub(super) static STATES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "informiert|verstaendigt|benachrichtigt|unterrichtet|aufgeklaert|gewarnt|vorgewarnt|eingeweiht|\
     eingebunden|orientiert|avisiert|gebrieft|alarmiert|im bilde|im bild|im boot|mit im boot|ins boot geholt|\
     ins bild gesetzt|ins vertrauen gezogen|in kenntnis gesetzt|in kenntnis|auf dem laufenden|involviert|\
     hinzugezogen|einbezogen|im thema|angeschrieben|verstaendigt worden|vorinformiert|eingebunden worden|\
     informed|notified|told|alerted|briefed|advised|aware|warned|in the loop|looped in|in the picture|\
     up to speed|in the know|called in|filled in|spoken to|rung|telephoned|apprised|clued in|informert|\
     informerte|varslet|varsla|orientert|orienterte|underrettet|underretta|kontaktet|kontakta|ringt|oppringt|\
     oppdatert|koblet inn|koblet paa|kopla inn|kopla paa|kobla inn|kobla paa|paa saken|paa saka|\
     gjort kjent med|innforstaatt|holdt orientert|woken up|woken|paged|pinged|messaged|texted|emailed|geweckt|vekt|vekket|tilkalt|\
     tilkalla",
    )
});
/// The same of offices alone: “the IT's standby was rung”.
pub(super) static CALLED: LazyLock<Vec<&str>> =
    LazyLock::new(|| list("angerufen|kontaktiert|contacted|called|phoned|ringt til"));
/// Verbs of knowing.
pub(super) static KNOWS: LazyLock<Vec<&str>> = LazyLock::new(|| list("knows|know"));
/// The same with a word for what is known.
pub(super) static KNOWS_OF: LazyLock<Vec<&str>> =
    LazyLock::new(|| list("weiss|wissen|kennt|kennen|vet|veit|kjenner|kjenn"));
pub(super) static ABOUT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "bescheid|davon|es|darueber|den vorgang|den vorfall|die sache|den sachverhalt|about it|about this|\
     about that|it|of it|of this|already|om det|om saken|om saka|om dette|om hendelsen|det|saken|saka|til saken|til saka|\
     til hendelsen|til hendinga|til det|alt om",
    )
});
pub(super) static GOT: LazyLock<Vec<&str>> =
    LazyLock::new(|| list("hat|haben|bekam|erhielt|bekamen|has|have|had|got|received|har|fikk|fekk"));
/// What people get who are told.
pub(super) static NEWS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "kenntnis|kenntnis davon|die info|die infos|infoen|bescheid bekommen|bescheid erhalten|bescheid gekriegt|gesagt bekommen|a call|\
     the call|our first notice|our notice|our notification|a heads up|knowledge|knowledge of it|spoken with|\
     fikk beskjed|fekk beskjed|faatt beskjed|fikk vite|fekk vite|faatt vite|fikk melding|fekk melding|\
     faatt melding|fikk orientering|faatt orientering|faatt tapsmelding|faatt etterlysing|faatt etterlysning|\
     faatt kopi av",
    )
});
/// The same where it has to be said that it came from the writer.
pub(super) static OUR_NEWS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "nachricht|anruf|meldung|mail|information|info|erfahren|gehoert|heard|a ticket|a message|an email|\
     a report|sms|e post|telefon",
    )
});
/// From the writer.
pub(super) static WRITER: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "von mir|von uns|durch mich|durch uns|from me|from us|from my|by me|fra meg|fraa meg|fra oss|fraa oss|\
     av meg",
    )
});
pub(super) static NOT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "nicht|nichts|nie|niemand|niemanden|keiner|keine|kein|keinen|keinem|weder|kaum|nix|nit|net|not|t|never|\
     nobody|none|neither|ikke|ikkje|ingen|verken|korkje|aldri",
    )
});
/// What is still to come.
pub(super) static LATER: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "wird|werden|werde|soll|sollen|muss|muessen|moechte|moechten|will|wollen|wollte|wuerde|kann|koennen|ll|\
     shall|should|must|would|going|can|may|skal|vil|maa|boer|blir|vert|kan|burde|skulle|bitte",
    )
});
/// Behind these stand the only ones who know.
pub(super) static EXCEPT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "ausser|bis auf|abgesehen von|sonst nur|nur|lediglich|except for|except|apart from|besides|other than|\
     but for|aside from|only|utenom|bortsett fra|bortsett fraa|unntatt|bare|kun|berre",
    )
});
/// “Have” of a German who tells whom he told.
pub(super) static DATIVE: LazyLock<Vec<&str>> = LazyLock::new(|| list("habe|hab|haben|habs"));
/// What the writer did to tell somebody.
pub(super) static TOLD_THEM: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "gemeldet|angezeigt|gebeichtet|mitgeteilt|gesagt|bescheid gegeben|bescheid gesagt|informiert|verstaendigt|\
     benachrichtigt|unterrichtet|vorgewarnt|gewarnt|eingeweiht|eingebunden|ins bild gesetzt|\
     in kenntnis gesetzt|erstmeldung geschickt|meldung geschickt|mail geschickt|mail geschrieben|nachricht hinterlassen|nachricht geschickt|meldung gemacht|gebrieft|\
     orientiert|alarmiert|avisiert|eingeschaltet|ins vertrauen gezogen|ins boot geholt|erzaehlt|berichtet|\
     hinzugezogen|bescheid gegeben",
    )
});
/// What the writer did to tell somebody who is named behind it, and behind two points what closes it.
pub(super) static OBJECTS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "informed|notified|told|alerted|warned|briefed|contacted|advised|let..know|owned up to|reported it to|\
     reported this to|reported that to|reported the incident to|spoken to|spoke to|spoken with|talked to|\
     gave..a heads up|given..a heads up|put..in the picture|looped in|brought..up to speed|raised it with|\
     raised this with|mentioned it to|mentioned this to|taken it up with|took it up with|discussed it with|\
     discussed this with|confided in|escalated it to|escalated this to|run it past|flagged it to|flagged it with|passed it on to|informert|informerte|varslet|varsla|\
     orientert|orienterte|sagt fra til|sagt fraa til|sagt ifra til|sagt ifraa til|sa fra til|sa ifra til|\
     gitt beskjed til|gjeve beskjed til|ga beskjed til|gav beskjed til|meldt fra til|meldt fraa til|\
     snakket med|snakka med|tatt det opp med|teke det opp med|tatt dette opp med|tok det opp med|nevnt det for|\
     nemnt det for|droeftet det med|droefta det med|diskutert det med|sagt det til|tatt kontakt med|teke kontakt med|\
     fortalt det til|meldt det til|sendte melding til|sende melding til|\
     sendt melding til",
    )
});
/// The same where whom it was told to stands before it: “Driftsleiaren har eg sagt frå til”.
pub(super) static TURNED: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "informert|varslet|varsla|orientert|sagt fra til|sagt fraa til|sagt ifra til|sagt ifraa til|snakket med|\
     snakka med|gitt beskjed",
    )
});
/// What the writer did to tell somebody who is named before it: “Die Kollegin habe ich angesprochen”.
pub(super) static FRONTED: LazyLock<Vec<&str>> =
    LazyLock::new(|| list("angesprochen|geschrieben|angeschrieben|angemailt|gemailt|anvertraut|kontaktiert"));
/// Verbs of hearing: with “from me” behind them.
pub(super) static HEARD: LazyLock<Vec<&str>> =
    LazyLock::new(|| list("learned|learnt|heard|erfuhr|erfuhren|hoerte|hoerten|hoeyrde"));
/// Beside a word for nobody: nobody besides those who are named.
pub(super) static ELSE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list("else|sonst|ansonsten|ellers|elles|otherwise|andre|andere|anderen|anderem|weitere|weiteren|besides|further")
});
