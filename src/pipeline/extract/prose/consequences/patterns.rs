//! How consequences are told, over folded words.

use std::sync::LazyLock;

use regex::Regex;

pub(super) type Pattern = LazyLock<Option<Regex>>;

pub(super) fn is_match(pattern: &Pattern, text: &str) -> bool {
    pattern.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// `Folge: …`, `Mögliche Folgen: …`, `Impact: …`, over the words as written.
pub(super) static ANNOUNCED: Pattern = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^|[.;,–] ?)(?:und |and |og )?(?:(?:mögliche|moegliche|wahrscheinliche|weitere|direkte|bisherige|einzige|die|possible|likely|potential|direct|current|immediate|the|mogeleg|mogleg|mulig|mulige|moglege|mest sannsynlig)\s+){0,2}(?:folgen?|konsequenz(?:en)?|auswirkung(?:en)?|schaden|consequences?|impacts?|result|effects?|upshot|damage|konsekvens(?:en|ar|er)?|følgje?r?|følgja|følge|følger|verknad(?:en)?|virkning(?:en|er)?)(?: bisher| bislang| so far| for us| für uns| for oss| så langt| hittil)?:\s*").ok()
});

/// What may come of it.
pub(super) static FEARED: Pattern = LazyLock::new(|| {
    Regex::new(r"(?:zu befuerchten|wir befuerchten|ich befuerchte|befuerchten dass|besteht die gefahr|besteht das risiko|besteht nun die gefahr|gefahr besteht|droht nun|drohen nun|wir fuerchten|we fear|i fear|we are afraid|danger that|risk that|risk is that|danger is that|worried that|worry that|it is possible that|faren er at|fare for at|det er fare for|det er ein fare|det er en fare|risikoen er at|risikerer at|vi risikerer|vi fryktar|vi frykter|jeg frykter|eg fryktar|redde for at|(?:foelgja|foelgjen|foelgen|konsekvensen|resultatet|verknaden|virkningen) (?:er|var|blei|ble|vart|blir) at|det inneber(?:er)? at|det innebaerer at|det betyr at|det vil si at ingen|(?:die folge|die konsequenz|die auswirkung|das ergebnis) (?:ist|war)|(?:the consequence|the result|the upshot|the effect) (?:is|was|has been|being)|das heisst dass (?:niemand|keiner|wir)|bedeutet dass|that means (?:nobody|no one|we|that|our)|which means)").ok()
});

/// What makes an effect of what was told before.
pub(super) static THEREFORE: Pattern = LazyLock::new(|| {
    Regex::new(r"\b(?:dadurch|deshalb|deswegen|daher|infolgedessen|folglich|somit|sodass|so dass|weswegen|weshalb|also|as a result|as a consequence|consequently|therefore|thus|hence|so|because of this|because of that|due to this|which leaves|dermed|derfor|difor|saaleis|slik at|som foelge|som foelgje|paa grunn av dette|noko som|noe som|med det resultat)\b").ok()
});

/// Nothing came of it.
pub(super) static DENIED: Pattern = LazyLock::new(|| {
    Regex::new(r"\b(?:kein(?:en|e)? (?:schaden|schaeden|verlust|folgen|auswirkung\w*|ausfall|konsequenz\w*|stoerung)|schaden (?:ist )?nicht|nichts passiert|ohne folgen|no (?:harm|damage|loss|losses|impact|consequences?|effect|outage|disruption)|nobody (?:has )?(?:lost|was harmed|was affected)|not (?:lost|harmed|affected|impacted)|ingen (?:skade|tap|konsekvens\w*|foelgj?er|verknad\w*)|ikke(?:je)? (?:skjedd|skade)|keine bekannt|none|keine|ingen kjende|ingen kjente|unbekannt|unknown|ukjent|noch unklar|not known|not yet known)$|\b(?:kein(?:en|e)? (?:schaden|schaeden|verlust|folgen|auswirkung\w*|ausfall)|no (?:harm|damage|loss|losses|impact|consequences?)|ingen (?:skade|tap|konsekvens\w*))\b").ok()
});

/// Sentences with “cannot” that tell of no effect: what nobody can say, what thieves cannot do, what was tried against it.
pub(super) static OUTSIDE: Pattern = LazyLock::new(|| {
    Regex::new(r"\b(?:sagen|ausschliessen|ausgeschlossen|beurteil\w*|abschaetz\w*|einschaetz\w*|nachvollzieh\w*|feststell\w*|finden|gefunden|erinner\w*|klaeren|pruefen|geloescht|loeschen|orten|geortet|bergen|erkennen|zuordnen|identifi\w*|angreifer\w*|taeter\w*|dieb\w*|eindringling\w*|zugegriffen|rankomm\w*|gelesen werden|nicht ich|ich|mich|mein\w*|say|tell|rule|exclude|find|found|remember|wiped?|wiping|erased?|located?|recover\w*|trace|confirm|explain|judge|estimate|know|knows|see (?:who|whether|if|how|any|no)|attackers?|thie\w*|intruders?|i|my|me|got in|get in to it|si|seie|sei|utelukk\w*|vite|vita|finne|finn|huske|hugse|slette|slettast|slettes|sletta|spore|bekrefte|stadfeste|beskjed|varsel|melding|informasjon|forklaring|tilgang|tyv\w*|angripar\w*|angriper\w*|jeg|eg|meg|min|mi|mitt|polizei|police|politi\w*|anzeige)\b").ok()
});

/// Effects, one pattern a kind.
pub(super) static EFFECTS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| SHAPES.iter().filter_map(|shape| Regex::new(shape).ok()).collect());

const SHAPES: [&str; 14] = [
    // People cannot do what they do.
    r"\b(?:kann|koennen|konnten?)\b.*\b(?:nicht|kein\w*|nichts|niemand\w*|weder)\b|\b(?:niemand|keiner|kein \w+)\b.*\b(?:kann|kommt|konnte)\b|\b(?:wissen|haben|kriegen|bekommen|bekamen) (?:\w+ ){0,3}keine? (?:\w+ )?(?:mehr|zugriff|zugang|webseite|website|post|mails?|antwort\w*|lohn|geld)\b",
    r"\b(?:can ?not|can't|cant|could ?not|couldn't|unable to|not able to|can no longer|could no longer)\b|\b(?:nobody|no one|none of \w+|no \w+)\b.{0,30}\b(?:can|could|is able|are able)\b",
    r"\b(?:kan|kunne|faar|fekk|fikk|klarer|klarar|klarte)\b.{0,40}\b(?:ikke|ikkje|verken|korkje)\b|\b(?:ikke|ikkje|ingen)\b.{0,20}\b(?:faar|fekk|fikk|kan|kunne)\b",
    // How they get by.
    r"\b(?:auf (?:papier|zettel\w*)|von hand|per hand|handschriftlich|haendisch|gegen bar|nur (?:noch )?bar|im notbetrieb|ohne \w+)\b.*\b(?:muessen|weiter|ab|abrechnen|wir|vorlaeufig)\b|\b(?:muessen|dokumentieren|fuehren|schreiben|arbeiten|erfassen|kassieren|verkaufen|fahren|rechnen|behelfen)\b.*\b(?:auf (?:papier|zettel\w*)|von hand|per hand|handschriftlich|haendisch|gegen bar|nur (?:noch )?bar|im notbetrieb)\b|\bfahren (?:\w+ )?ohne\b",
    r"\b(?:on paper|by hand|manually|pen and paper|in cash only|cash only)\b|\b(?:paa papir|for hand|manuelt|med penn|penn og papir|berre kontant|bare kontant)\b",
    // What has to be done again or let be.
    r"\b(?:muss|muessen|musste|mussten)\b.*\b(?:abgesagt|verschoben|geschlossen|abgewiesen|warten|wiederholt|wiederholen|neu|nochmals?|noch einmal|erneut|abgebrochen|umgebucht|ausfallen|verschieben|absagen|alles|schliessen)\b",
    r"\b(?:have|has|had|having) to (?:be )?(?:submit|sit|wait|ask|repeat|redo|re\w+|stop|stopped|cancel\w*|close[d]?|postpone[d]?|turn\w*|sent|send \w+ home|called off|call off|start (?:again|over)|pay|resched\w*|do)\b",
    r"\bmaa(?:tte)?\b (?:\w+ ){0,3}(?:ekspedere|spoerre|spoerje|vente|venta|avlyse|avlysast|utsette|utsettes|utsetjast|stenge|skrive|arbeide|jobbe|ta \w+ paa nytt|gjere|gjoere|sende \w+ heim|gjenta|betale)\b",
    // What stands still or comes late.
    r"\b(?:stehen|steht|standen|stand)\b.*\bstill\b|\bstillstand\b|\bverzoeger\w*|\bfaellt aus\b|\bfallen aus\b|\bins leere\b|\bgehen (?:\w+ ){0,2}unter\b|\berreichen uns\b.*\bnicht\b|\bkommen (?:\w+ ){0,3}nicht (?:mehr )?an\b|\b(?:blocklist\w*|blacklist\w*|schwarzen? liste\w*|sperrlisten)\b|\bnicht (?:per mail|per e mail|telefonisch) erreichbar\b|\bwarten\b.*\bstunden\b|\bsank\b|\barbeiten\b.*\bnicht\b|\bnicht arbeiten\b|\bverpass\w*|\bfrist\b.*\b(?:versaeumt|verstrichen|gerissen)\b",
    r"\b(?:stand(?:s|ing)? still|standstill|(?:is|are|was|were) (?:stopped|frozen|halted|on hold|cancelled|canceled|postponed|delayed|overloaded|closed|killed)|turned away|sent home|called off|waiting times|wait(?:ing)? (?:for )?hours|backlog|locked out|blacklists?|blocklists?|blocked lists?|is rejected|being rejected|bounc\w+|timed out|stood idle|missed the deadline|very slow|no backup for|without a (?:place|website|phone))\b|\brides? for free\b|\bexpected to be late\b",
    r"\b(?:staar (?:\w+ )?stille|stoppa opp|stoppet opp|forsink\w*|avlyst\w*|utsatt\w*|utsett\w*|svartelist\w*|maa vente|i timevis|overser|uten dokumentasjon|utan dokumentasjon|(?:blei|ble|vart) laast(?:e)? som|gaatt tapt|sendt heim|sendt hjem|lang koe|lange koear|lange koeer|laag nede i|tapt arbeid\w*)\b",
    // Money.
    r"\b(?:schaden|umsatzverlust|verlust|einbussen?|mehrkosten|kosten)\b.*(?:\beuro\b|\beur\b|\bfranken\b|\bchf\b|€|\d)|\bentgangen\b|\bfutsch\b|\bschadenersatz\b|\bschadensersatz\b|\b(?:fordern|fordert|verlangen|verlangt)\b.*\b(?:euro|eur|franken)\b",
    r"\b(?:loss|losses|damages?|cost)\b.*(?:\beuros?\b|\beur\b|\bpounds?\b|\bdollars?\b|\bgbp\b|\busd\b|£|\$|\d)|\b(?:want|wants|claim|claims|demand|demands|looking for|asking for)\b.*\b(?:euros?|eur|pounds?|dollars?)\b|\bof them paid\b|\b(?:erstatning|oekonomisk tap|tapet (?:er|var|paa) .*\d|tapt\w* .*kroner|har tapt)\b",
    // What people say and feel, and what strangers could do with it.
    r"\bruf leidet\b|\brufschaed\w*|\b(?:furious|to sue|want to leave|feels? exposed|afraid of|very upset|take (?:him|her|them) out|asked for a statement|reputation)\b|\bomdoemme\w*|\bveldig opprørt\b|\b(?:koennte|koennten)\b.*\b(?:jemand|unbefugte|dritte|betrueger|einbrecher|fremde|missbraucht)\b|\b(?:could|may|might|might've) (?:be|get|have|gone|become) .*(?:risk|danger|gone|misused|abused|wrong|read|harm|blackmail\w*)|\bat risk\b|\bidentitaetsdiebstahl\b|\bidentity theft\b|\bkan (?:bli |verte )?misbruk\w*|\bin unserem namen\b|\bunderbyr\b",
];
