//! How consequences are told, over folded words.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::{Pattern, folded};

/// `Folge: …`, `Mögliche Folgen: …`, `Impact: …`, over the words as written.
pub(super) static ANNOUNCED: Pattern = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^|[.;,–] ?)(?:und |and |og )?(?:(?:mögliche|moegliche|wahrscheinliche|weitere|direkte|bisherige|einzige|die|possible|likely|potential|direct|current|immediate|the|mogeleg|mogleg|mulig|mulige|moglege|mest sannsynlig)\s+){0,2}(?:folgen?|konsequenz(?:en)?|auswirkung(?:en)?|schaden|consequences?|impacts?|result|effects?|upshot|damage|konsekvens(?:en|ar|er)?|følgje?r?|følgja|følge|følger|verknad(?:en)?|virkning(?:en|er)?)(?: bisher| bislang| so far| for us| für uns| for oss| så langt| hittil)?:\s*").ok()
});

/// What may come of it.
pub(super) static FEARED: Pattern = LazyLock::new(|| {
    folded(
        r"(?:zu befuerchten|wir befuerchten|ich befuerchte|befuerchten dass|besteht die gefahr|besteht das risiko|besteht nun die gefahr|gefahr besteht|droht nun|drohen nun|wir fuerchten|we fear|i fear|we are afraid|danger that|risk that|risk is that|danger is that|worried that|worry that|it is possible that|rechnen (?:\w+ ){0,4}mit (?:\w+ ){0,2}(?:schaden\w*|schadens\w*|klagen?|beschwerde\w*|\w*forderung\w*|kuendigung\w*|ausfaellen|\w*kosten|verlust\w*|verzoeger\w*|bussgeld\w*|austritten|anrufen)|mit (?:\w+ ){0,3}(?:schaden\w*|schadens\w*|klagen?|beschwerde\w*|\w*forderung\w*|kuendigung\w*|ausfaellen|\w*kosten|verlust\w*|verzoeger\w*|bussgeld\w*) (?:\w+ ){0,2}rechnen|expect(?:ing)? (?:\w+ ){0,2}(?:claims?|complaints?|losses|cancellations?|lawsuits?|fines?|delays)|reg?k?ne[rs]? (?:\w+ ){0,2}med (?:\w+ ){0,2}(?:krav\w*|klage\w*|tap|forsink\w*|soeksmaal|merarbeid|\w*kostnad\w*)|reknar (?:\w+ )?med (?:\w+ )?(?:krav\w*|klage\w*|tap|forseink\w*|soeksmaal|\w*kostnad\w*)|faren er at|fare for at|det er fare for|det er ein fare|det er en fare|risikoen er at|risikerer at|vi risikerer|vi fryktar|vi frykter|jeg frykter|eg fryktar|redde? for (?:at|gjengjeld\w*|represal\w*|reaksjon\w*)|it is (?:to be |widely )?feared|steht zu befuerchten|angst dass|angst davor dass|afraid that|scared that|(?:foelgja|foelgjen|foelgen|konsekvensen|resultatet|verknaden|virkningen) (?:er|var|blei|ble|vart|blir) at|det inneber(?:er)? at|det innebaerer at|det betyr at|det vil si at ingen|(?:die folge|die konsequenz|die auswirkung|das ergebnis) (?:ist|war)|(?:the consequence|the result|the upshot|the effect) (?:is|was|has been|being)|das heisst dass (?:niemand|keiner|wir)|bedeutet dass|that means (?:nobody|no one|we|that|our)|which means)",
    )
});

/// What makes an effect of what was told before.
pub(super) static THEREFORE: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:dadurch|deshalb|deswegen|daher|infolgedessen|folglich|somit|sodass|so dass|weswegen|weshalb|also|as a result|as a consequence|consequently|therefore|thus|hence|so|because of this|because of that|due to this|which leaves|dermed|derfor|difor|saaleis|slik at|som foelge|som foelgje|paa grunn av dette|noko som|noe som|med det resultat)\b",
    )
});

/// Nothing came of it.
pub(super) static DENIED: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:kein(?:en|e)? (?:schaden|schaeden|verlust|folgen|auswirkung\w*|ausfall|konsequenz\w*|stoerung)|schaden (?:ist )?nicht|nichts passiert|ohne folgen|no (?:harm|damage|loss|losses|impact|consequences?|effect|outage|disruption)|nobody (?:has )?(?:lost|was harmed|was affected)|not (?:lost|harmed|affected|impacted)|ingen (?:skade|tap|konsekvens\w*|foelgj?er|verknad\w*)|ikke(?:je)? (?:skjedd|skade)|keine bekannt|none|keine|ingen kjende|ingen kjente|unbekannt|unknown|ukjent|noch unklar|not known|not yet known)$|\b(?:kein(?:en|e)? (?:schaden|schaeden|verlust|folgen|auswirkung\w*|ausfall)|no (?:harm|damage|loss|losses|impact|consequences?)|ingen (?:skade|tap|konsekvens\w*))\b",
    )
});

/// Sentences with “cannot” that tell of no effect: what nobody can say, what thieves cannot do, what was tried against it.
pub(super) static OUTSIDE: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:wie viele|how many|hvor mange|kor mange|gesagt|said|gjort noe|gjort noko|sagen|ausschliessen|ausgeschlossen|beurteil\w*|abschaetz\w*|einschaetz\w*|nachvollzieh\w*|feststell\w*|finden|gefunden|erinner\w*|klaeren|pruefen|geloescht|loeschen|orten|geortet|bergen|erkennen|zuordnen|identifi\w*|angreifer\w*|taeter\w*|dieb\w*|eindringling\w*|zugegriffen|rankomm\w*|gelesen werden|nicht ich|ich|mich|mein\w*|say|tell|rule|exclude|find|found|remember|wiped?|wiping|erased?|located?|recover\w*|trace|confirm|saw|explain|judge|estimate|know|knows|see (?:who|whether|if|how|any|no)|attackers?|thie\w*|intruders?|i (?:can|could|am|have|had|was|do|did)\w*|my|transfer|got in|get in to it|seie|(?:ikke|ikkje) (?:si|svare)|utelukk\w*|vite|vita|vet|veit|weiss|wissen nicht|finne|finn|huske|hugse|slette|slettast|slettes|sletta|spore|bekrefte|stadfeste|beskjed|varsel|melding|informasjon|forklaring|tilgang|tyv\w*|angripar\w*|angriper\w*|jeg|eg|meg|min|mitt|gaa inn|ikke tid|ikkje tid|pdf|formular\w*|skjema\w*|attachment|anhang|vorlage|betale|bitcoin\w*|loesepeng\w*|polizei|police|politi\w*|anzeige)\b",
    )
});

/// Effects, one pattern a kind.
pub(super) static EFFECTS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| SHAPES.iter().filter_map(|shape| folded(shape)).collect());

const SHAPES: [&str; 24] = [
    // People cannot do what they do.
    r"\b(?:kann|koennen|konnten?)\b.*\b(?:nicht|kein\w*|nichts|niemand\w*|weder)\b|\b(?:niemand|keiner|kein \w+|keine \w+)\b.*\b(?:kann|koennen|kommt|konnten?)\b|\b(?:nicht|kaum|nur eingeschraenkt|kein \w+) (?:mehr )?moeglich\b|\b(?:wissen|haben|hatten|kriegen|bekommen|bekamen|erhalten) (?:\w+ ){0,3}keine? (?:\w+ )?(?:mehr|zugriff|zugang|webseite|website|post|mails?|antwort\w*|lohn|geld|telefon|strom)\b",
    r"\b(?:can ?not|can'? ?t|could ?not|couldn'? ?t|unable to|not able to|can no longer|could no longer)\b|\b(?:nobody|no one|none of \w+|no \w+(?: \w+)?) (?:can|could|is able|are able|gets?|got)\b",
    r"\b(?:kan|kunne|faar|fekk|fikk|klarer|klarar|klarte|rekk|rakk|naadde)\b.{0,40}\b(?:ikke|ikkje|verken|korkje|ingen|ingenting)\b|\b(?:ikke|ikkje|ingen)\b.{0,20}\b(?:faar|fekk|fikk|kan|kunne|rakk)\b|\b(?:ikke|ikkje) (?:lenger |lenger vere |vaere )?(?:mulig|mogleg|mogeleg) aa\b",
    // How they get by.
    r"\b(?:auf (?:papier|zettel\w*)|von hand|per hand|handschriftlich|haendisch|gegen bar|nur (?:noch )?bar|im notbetrieb)\b.*\b(?:muessen|weiter|ab|abrechnen|wir|vorlaeufig)\b|\b(?:muessen|dokumentieren|fuehren|schreiben|arbeiten|erfassen|kassieren|verkaufen|fahren|rechnen|behelfen|laeuft|geht)\b.*\b(?:auf (?:papier|zettel\w*)|von hand|per hand|handschriftlich|haendisch|gegen bar|nur (?:noch )?bar|im notbetrieb)\b|\bfahren (?:\w+ )?ohne\b",
    r"\b(?:on paper|by hand|manually|pen and paper|in cash only|cash only)\b|\b(?:paa papir|for hand|manuelt|med penn|penn og papir|berre kontant|bare kontant)\b",
    // What has to be done again or let be.
    r"\b(?:muss|muessen|musste|mussten)\b.*\b(?:abgesagt|verschoben|geschlossen|abgewiesen|warten|wiederholt|wiederholen|neu|nochmals?|noch einmal|erneut|abgebrochen|umgebucht|ausfallen|verschieben|absagen|alles|schliessen|verlegt|umgeleitet|heimgeschickt|nach hause)\b",
    r"\b(?:have|has|had|having) to (?:be )?(?:submit\w*|sit|wait|ask|repeat\w*|redo\w*|redone|resubmit\w*|rewrite|retype|rebook\w*|reschedule\w*|stop|stopped|cancel\w*|close[d]?|postpone[d]?|turn\w*|sent|send \w+ home|called off|call off|start (?:again|over)|moved|diverted|do)\b",
    r"\bmaa(?:tte)?\b (?:\w+ ){0,3}(?:ekspedere|ekspederast|spoerre|spoerje|vente|venta|avlyse|avlyses|avlysast|utsette|utsettes|utsetjast|stenge|stengje|stengast|skrive|arbeide|jobbe|gjere|gjoere|gjoeres|gjerast|sendes|sendast|gjenta|flyttes|flyttast|snu)\b|\bpaa nytt (?:\w+ )?(?:maa|og)\b",
    // What stands still or comes late.
    r"\b(?:stehen|steht|standen|stand)\b.*\b(?:still|vor verschlossen\w*)\b|\bstillstand\b|\bverzoeger\w*|\bverspaet\w*|\bwartezeit\w*|\brueckstau\b|\bueberstunden\b|\b(?:faellt|fallen|fiel|fielen)\b.*\b(?:aus|flach)\b|\bins leere\b|\bgehen (?:\w+ ){0,2}unter\b|\berreichen uns\b.*\bnicht\b|\bkommen (?:\w+ ){0,3}nicht (?:mehr )?an\b|\b(?:steht|stehen|gelandet|landete\w*|kam)\b.*\b(?:blocklist\w*|blacklist\w*|sperrlist\w*|schwarzen? liste\w*)\b|\bnicht (?:per mail|per e mail|telefonisch) erreichbar\b|\bwarten\b.*\bstunden\b|\bsank\b|\bnicht arbeiten\b|\bfrist\b.*\b(?:versaeumt|verstrichen|gerissen)\b|\b(?:ruht|liegt brach|lahm)\b$|\bbleibt (?:\w+ ){0,3}(?:geschlossen|zu)\b|\bgeplatzt\b|\bentfaell\w*|\bentfiel\w*|\bstockt\b|\bstocken\b|\blieferverzug\b|\bmahngebuehr\w*|\bvertragsstrafe\w*|\bbussgeld\w*",
    r"\b(?:stand(?:s|ing)? still|standstill|(?:is|are|was|were|been) (?:frozen|halted|on hold|cancelled|canceled|postponed|delayed|overloaded|killed|diverted)|(?:line|lines|production|work|control|service|operations?|deliver\w*) (?:is|are|was|were|has been|have been) stopped|piling up|turned away|sent home|called off|waiting times?|wait(?:ing)? (?:for )?hours|backlog|long queues?|queues? (?:at|of|out)|locked out|is rejected|being rejected|bounc(?:ed|ing)|timed out|disrupted|behind schedule|running late|shut for the day|sent away|went without|lost (?:sales|revenue|bookings|orders|custom)|stood idle|missed the deadline|very slow|no backup for|without a (?:place|website|phone))\b|\b(?:stand|are|is|ended up|landed|was|were|been|put)\b.{0,12}\bon\b.{0,12}\b(?:blacklists?|blocklists?)\b|\brides? for free\b|\blost (?:half )?an? (?:day|week|morning|hour)\b",
    r"\b(?:staar|stod|sto)\b (?:\w+ )?(?:bom )?stille|\b(?:stoppa|stoppet) (?:heilt |helt )?opp\b|\b(?:forsinka|forsinket|forsinkelse\w*|forseinka|ventetid\w*|avlyst\w*|avlyste|utsatt til|utsett til|utsatt paa|i timevis|overser|uten dokumentasjon|utan dokumentasjon|gaatt tapt|gjekk tapt|gikk tapt|gikk glipp|gjekk glipp|sendt heim|sendt hjem|sende heim|lang koe|lange koear|lange koeer|tapt (?:inntekt\w*|salg|omsetning)|overtid|gebyr|gjekk ut paa dato)\b|\b(?:blei|ble|vart)\b.*\b(?:laast|laaste|stengt|stengde) som\b|\b(?:staar|kom|havna|havnet|hamna)\b.{0,20}\b(?:svartelist\w*|sperrelist\w*|blokkeringslist\w*)\b",
    // Money.
    r"\b(?:schaden|umsatzverlust|umsatzausfall|verlust|einbussen?|mehrkosten|kosten)\b.*(?:\beuro\b|\beur\b|\bfranken\b|\bchf\b|€|\d{3})|\bentgangen\b|\bfutsch\b|\bschadenersatz\b|\bschadensersatz\b|\b(?:fordern|fordert|verlangen|verlangt)\b.*\b(?:euro|eur|franken)\b|\b\d.*(?:euro|eur|franken)\b.*\b(?:abgebucht|verloren|eingebuesst)\b",
    r"\b(?:loss|losses|damages?|cost)\b.*(?:\beuros?\b|\beur\b|\bpounds?\b|\bdollars?\b|\bgbp\b|\busd\b|£|\$|\d{3})|\b(?:want|wants|claim|claims|demand|demands|looking for|asking for)\b.*\b(?:euros?|eur|pounds?|dollars?)\b.*\b(?:from us|damages|compensation|in damages)\b|\bwants? \d.*\bfrom us\b|\bof them (?:have )?paid\b|\b(?:erstatning|oekonomisk tap|tapet (?:er|var|paa) .*\d|tapt\w* .*kroner|har tapt)\b",
    r"\b(?:regning\w*|rekning\w*|faktura\w*|kostnad\w*|utgift\w*|overforbruk\w*)\b.*\b(?:blir|kjem|kommer|vert)\b.*\b(?:kr|kroner|tusen)\b|\b(?:bill|invoice|costs?)\b.*\b(?:will be|comes? to|is going to be|runs? to)\b.*\d|\b(?:rechnung|kosten)\b.*\b(?:wird|werden|belaeuft|belaufen|steigt|liegen)\b.*\b(?:euro|eur|franken)\b",
    // What people say and feel.
    r"\b(?:traut|trauen) sich\b.*\bnicht\b|\btoer (?:ikke|ikkje)\b|\bno longer dares?\b|\b(?:doesn|don) t dare\b",
    r"\bruf (?:\w+ )?leidet\b|\brufschaed\w*|\bimageschaden\b|\bvertrauensverlust\b|\b(?:droht|gedroht|drohte)\b.*\b(?:klage|anwalt|kuendig\w*)\b|\b(?:eltern|kunden|patienten|mieter|mitglieder|bewohner|kollegen|beschaeftigten?|familie\w*)\b.*\b(?:besorgt|verunsichert|sauer|wuetend|veraergert|aufgebracht|in sorge|angst)\b|\b(?:foreldre\w*|kundar|kunder|pasientar|pasienter|brukarar|brukere|beboere|medlemm\w*)\b.*\b(?:bekymra|bekymret|redde|sinte|utrygge?|fortvila|fortvilet)\b|\b(?:parents|customers|patients|tenants|members|residents|staff|families)\b.*\b(?:worried|anxious|angry|distressed|upset|scared|frightened)\b|\b(?:furious|to sue|threaten\w* to|want to leave|feels? exposed|afraid of|very upset|take (?:him|her|them) out|asked for a statement|reputation)\b|\bomdoemme\w*|\b(?:trua|truar|truer|truet) med\b|\bunderbyr\b|\bin unserem namen\b",
    // What strangers could do with it.
    r"\b(?:koennte|koennten)\b.*\b(?:jemand|unbefugte|dritte|betrueger|einbrecher|fremde|missbraucht)\b|\b(?:could|may|might)(?: ve)? (?:be|get|have|gone|become|end)\b.*\b(?:risk|danger|gone|misused|abused|wrong|read by|harm|harmed|blackmail\w*)\b|\bmight(?:'ve| ve) gone\b|\bat risk\b|\bidentitaetsdiebstahl\b|\bidentity (?:theft|fraud)\b|\bkan (?:bli |verte )?(?:misbruk\w*|utnytt\w*)",
    r"\b(?:bekommen|erhalten|kriegen)\b.*\b(?:seither|seitdem|jetzt|nun)\b.*\b(?:spam|anrufe|drohungen|werbung)\b|\b(?:seither|seitdem|jetzt|nun)\b.*\b(?:bekommen|erhalten|kriegen)\b.*\b(?:spam\w*|anrufe|drohungen|werbung)\b|\b(?:nuisance|spam|threatening) (?:calls|mails|texts)\b|\buoenskede? (?:oppringing\w*|anrop)\b",
    // What is lost, late or turned away.
    r"\b(?:wir (?:\w+ ){0,2}verlieren|verlieren wir)\b|\bin verzug\b|\bvertagt\b|\bverschoben werden\b|\b(?:werden|wird) (?:\w+ ){0,4}(?:abgewiesen|zurueckgewiesen)\b|\b(?:wohl|vermutlich|wahrscheinlich|damit|also|endgueltig|unwiederbringlich|dadurch)\b (?:\w+ )?(?:verloren|hin|dahin|futsch)\b|\b\d+ \w+ fehlen (?:jetzt|nun|seither|seitdem|dadurch)\b",
    r"\blassen? sich\b.*\b(?:nicht|kein\w*)\b|\b(?:nichts|keine? \w+|keine? \w+ und keine? \w+) mehr (?:ran|rein|heran|hinein|dran)\b|\b(?:muss|muessen|musste|mussten)\b.*\b(?:heimschicken|nachfragen|einscannen|abtippen|nacharbeiten|nacherfassen|stornieren|erstatten|vertroesten)\b",
    r"\bwe (?:are |re )?(?:now )?(?:losing|forgoing)\b|\bwe lose \d|\badjourned\b|\bwill (?:now )?(?:all )?be (?:delayed|late|postponed|cancelled)\b|\b(?:is|are) delayed by\b|\b(?:probably|likely|presumably|irretrievably|permanently) (?:\w+ )?lost\b|\b(?:results|answers|orders|reservations|bookings|appointments) (?:are|were|have been) (?:\w+ )?lost\b",
    r"\b(?:were|was) (?:all )?offline\b|\bhad no (?:internet|network|phones?|email|heating|power|water)\b|\bno internet for\b|\b(?:down to|down by) (?:about )?(?:half|a third|\d+)\b|\b(?:lines|phones?) (?:were|was|are) swamped\b",
    r"\b(?:vi|jeg|eg) (?:taper|mister|misser)\b|\b(?:trolig|truleg|sannsynligvis|nok|antagelig|antakelig) (?:\w+ )?(?:tapt|mistet|mista)\b|\b(?:dermed|derfor) (?:mangler|manglar)\b|\bnedringt\b|\b(?:faar|far) ikkje? (?:levert|sendt|opna|betalt)\b|\bgj(?:oe|e)r at (?:vi|dei|de|\w+ene|\w+ane) maa\b",
    r"\btilli(?:t|ten|ta)\b.*\b(?:tapt|knekk|svekk\w*|tynn\w*|mist\w*)\b|\bmist\w* tillit\w*|\bvertrauen\b.*\b(?:verloren|beschaedigt|gestoert|dahin|erschuettert)\b|\btrust\b.*\b(?:lost|damaged|gone|broken|shaken)\b|\b(?:lose|lost|losing) (?:\w+ )?trust\b",
];

/// What may come of it: read whatever else the words tell.
pub(super) static POSSIBLE: LazyLock<Vec<Regex>> =
    LazyLock::new(|| MAY.iter().filter_map(|shape| folded(shape)).collect());

const MAY: [&str; 7] = [
    r"\b(?:schlimmstenfalls|im (?:schlimmsten|duemmsten|unguenstigsten) fall\w*|worst case|at worst|in the worst|i verste fall)\b",
    r"\b(?:angreifer\w*|fremde|dritte|unbefugte|betrueger)\b (?:\w+ ){0,3}koennten?\b|\bkoennten? (?:\w+ ){0,3}(?:angreifer\w*|jemand|jeder|fremde|dritte|unbefugte|betrueger)\b|\bjeder (?:\w+ ){0,4}(?:kann|konnte|sieht|sah|haette|weiss)\b|\bkoennen (?:also|somit)\b",
    r"\b(?:duerfte|duerften|koennte|koennten)\b.*\b(?:schaden|schadet|fuehlen|fuehren|leiden|kosten|treffen|belasten|verlieren|missbraucht|blossgestellt|verletzt|stiften|spueren)\b|\brueckschluesse?\b|\bre ?identifizierung\b|\bdenkbar (?:ist|sind|waeren?)\b|\b(?:folgen?|auswirkung\w*|konsequenz\w*) (?:\w+ ){0,3}(?:sind|waeren?|koennten?|duerften?)\b",
    r"\b(?:could|may|might) (?:now |well |also |then )?(?:lose|receive|reveal|suffer|face|feel|be harm\w*|be misused|be abused|be used to|cost|lead to|expose|harm|hurt|embarrass|damage|end up|turn up|have to|want|become|target|impersonate|stop)\b|\b(?:could|would|might|may) (?:\w+ ){0,3}(?:harmful|embarrassing|distressing|dangerous|painful)\b|\b(?:i|we) (?:worry|fear|(?:are|am|re|m) (?:worried|afraid)) (?:about|of|for|that)\b",
    r"\b(?:any ?one|any ?body|an attacker|attackers|a stranger|strangers|somebody|someone)\b (?:\w+ ){0,5}(?:could|can|may|might) (?:now |then |also |have )?(?:run|take|steal|change|delete|overwrite|switch\w*|log|use|misuse|turn|push|send|impersonate|order|reroute)\b|\b(?:promise|anonymity|confidentiality|privilege)\b.*\b(?:may|might|could|has|have|is|been)\b.*\b(?:broken|breached|compromised)\b",
    r"\b(?:may|might|will|could|would) never\b|\b(?:would|will|d|ll) (?:\w+ )?(?:face|suffer|incur|owe)\b|\bfaces? (?:\w+ ){0,2}(?:fines?|claims?|losses|penalt\w*|dismissal|reputational|legal)\b|\b(?:is|are) (?:now )?at (?:\w+ )?risk (?:of|from)\b|\b(?:duerfte|wird|werden|koennte)n? (?:\w+ ){0,3}nie (?:mehr |wieder )?\w+|\b(?:faar|kan|vil) (?:\w+ ){0,2}aldri (?:\w+ )?(?:faa|svar|vite|vita)\b",
    r"\bkan (?:faa|gi|gje|bety|koste|skade|foere til|setje|sette|ramme|gaa ut over|oedelegge|oeydelegge)\b|\b(?:konsekvens\w*|foelgj?ene?|foelgj?en|foelgj?er|foelgj?ane|verknad\w*|virkning\w*)\b.*\b(?:kan|vil|blir|kunne)\b|\b(?:angriper\w*|angripar\w*) (?:\w+ ){0,2}(?:kan|kunne)\b",
];

/// What the reader may do, and what the writer may do: “you may want to look at it”.
pub(super) static POLITE: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:you (?:may|might|could)|i (?:may|might|could)|sie koennten|ich koennte|ihr koenntet|(?:du|dere|de|dykk) kan|unserer sperrliste|our (?:block|black)list)\b",
    )
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pattern::is_match;

    fn has(shapes: &[Regex], words: &str) -> bool {
        shapes.iter().any(|shape| shape.is_match(words))
    }

    #[test]
    fn all_shapes_are_patterns() {
        assert_eq!((EFFECTS.len(), POSSIBLE.len()), (SHAPES.len(), MAY.len()));
        assert!(
            [&ANNOUNCED, &FEARED, &THEREFORE, &DENIED, &OUTSIDE, &POLITE]
                .iter()
                .all(|one| one.is_some())
        );
    }

    #[test]
    fn what_may_come_of_it_is_known_by_its_verbs() {
        for words in [
            "damit koennten fremde die schliessanlage bedienen",
            "das duerfte den verein teuer kosten",
            "schlimmstenfalls faellt das konzert aus",
            "our guests may now receive forged invoices",
            "we are worried about the reaction of the donors",
            "a stranger could order goods in our name",
            "det kan ramme alle som har bestilt time",
            "konsekvensen for klubben kan verte stor",
        ] {
            assert!(has(&POSSIBLE, words), "{words}");
        }
        for words in [
            "das koennte der weg gewesen sein",
            "kilden kan vaere en gammel ruter",
            "he could see the list of members",
            "wie man das pruefen kann",
        ] {
            assert!(!has(&POSSIBLE, words), "{words}");
        }
        assert!(is_match(&POLITE, "you may want to look at it") && !is_match(&POLITE, "members may want it back"));
    }

    #[test]
    fn losses_and_delays_are_effects() {
        for words in [
            "wir verlieren dadurch taeglich kunden",
            "zwei verhandlungen wurden vertagt",
            "die proben von juni sind wohl verloren",
            "anfragen werden vom server abgewiesen",
            "we are losing orders every hour",
            "the choir s tour will be postponed",
            "the clinics were offline until noon",
            "vi taper rundt ti salg om dagen",
            "opptaka frå vaaren er truleg tapt",
        ] {
            assert!(has(&EFFECTS, words), "{words}");
        }
        for words in [
            "wir haben den stick verloren",
            "the phone was lost on a train",
            "eg mista telefonen",
        ] {
            assert!(!has(&EFFECTS, words), "{words}");
        }
    }
}
