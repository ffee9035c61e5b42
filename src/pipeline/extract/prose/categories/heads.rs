//! Words for data that their last part gives away: “Therapiepläne”, “wound photographs”, “behandlingshistorikk”.

use std::ops::Range;
use std::sync::LazyLock;

use super::row::{LINKS, STOPS};
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;
use crate::pipeline::extract::stems::list;

/// Last parts of German nouns; something has to stand before them.
static GERMAN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "daten|nummer|nummern|adresse|adressen|bericht|berichte|berichten|plan|pläne|plänen|plaene|plaenen|akte|akten|\
         befund|befunde|befunden|bescheid|bescheide|bescheiden|vertrag|verträge|vertraege|vertraegen|abrechnung|\
         abrechnungen|protokoll|protokolle|protokollen|werte|werten|diagnose|diagnosen|nachweis|nachweise|nachweisen|\
         gutachten|bewertung|bewertungen|beurteilungen|urkunde|urkunden|belegungen|auskuenfte|auskuenften|auskunft|\
         zugehoerigkeit|bekenntnis|geburtsjahr|geburtsort|geburtsname|einkommen|vermoegen|guthaben|pflegegrad|\
         pflegegrade|pflegegraden|kinderzahl|unvertraeglichkeit|unvertraeglichkeiten|patientenverfuegung|\
         gehaltsvorstellung|gehaltsvorstellungen|gesundheitszustand|krankengeschichte|krankengeschichten|spendenhoehe|\
         anschrift|anschriften|kundenauftraege|schluesselcodes|entwuerfe|attest|atteste|attesten|zeugnisse|zeugnissen|\
         krankheitstage|fehltage|aufzeichnungen|tonaufnahmen|videoaufnahmen|sozialversicherungsnummer|verbindung|\
         einschaetzungen|leistungsnachweise|mitgliedschaft|mitgliedschaften|ausweise|ausweisen|zugehoerigkeiten|anamnese|anamnesen|einstufung|einstufungen|lebenslauf|lebenslaeufe|antraege|antraegen|auszuege|auszuegen|rezepte|rezepten|impfstatus|noten|\
         bewerbungen|gehaltsmitteilung|gehaltsmitteilungen|entgeltmitteilungen|aufnahmen|transkripte|bewertungsboegen|frageboegen|stammblaetter|stammblaettern|medikamente|medikation",
    )
});
/// The same words as whole ones.
static GERMAN_WHOLE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "anamnese|einkommensverhaeltnisse|familienverhaeltnisse|vermoegensverhaeltnisse|wohnverhaeltnisse|kuendigungsgrund|krankheitsverlauf|religion|herkunft|ethnie|sexualitaet|weltanschauung|\
         gutachten|einkommen|vermoegen|guthaben|kinderzahl|unvertraeglichkeit|unvertraeglichkeiten|pflegegrad|\
         pflegegrade|pflegegraden|patientenverfuegung|gehaltsvorstellung|gesundheitszustand|krankengeschichte|\
         krankengeschichten|geburtsjahr|geburtsort|geburtsname|spendenhoehe|kundenauftraege|schluesselcodes|\
         bewertungen|beurteilungen|einschaetzungen|krankheitstage|fehltage|frageboegen|fragebogenwerten|rezepte|gehaltsmitteilung|gehaltsmitteilungen|\
         entgeltmitteilungen|tonaufnahmen|videoaufnahmen|bildaufnahmen|transkripte|transkripten",
    )
});
/// Nouns that end so and are about no person.
const NEITHER: &str = " bildschirmaufnahmen kameraaufnahmen wiederaufnahmen konstruktionsdaten messdaten logdaten metadaten testdaten rohdaten wetterdaten anlagendaten \
    produktionsdaten maschinendaten geodaten personendaten eckdaten verbindungsdaten konfigurationsdaten sensordaten \
    absenderdaten seriennummer seriennummern inventarnummer inventarnummern geraetenummer geraetenummern \
    vorgangsnummer tagebuchnummer anzeigennummer ticketnummer faxnummer rueckrufnummer hausnummer portnummer \
    versionsnummer aktennummer rufnummer notrufnummer fallnummer auftragsnummer bestellnummer inventar-nummer \
    absenderadresse absenderadressen quelladresse quelladressen webadresse internetadresse zieladresse \
    empfaengeradresse pruefbericht polizeibericht scanbericht jahresbericht statusbericht lagebericht \
    abschlussbericht notfallplan zeitplan fahrplan lageplan spielplan stundenplan bauplan massnahmenplan \
    vertretungsplan wiederanlaufplan dienstplan op zugriffsprotokoll zugriffsprotokolle serverprotokolle \
    auditprotokolle logprotokolle grenzwerte schwellwerte richtwerte messwerte virenbefund internetverbindung \
    netzwerkverbindung verbindung vpn-verbindung netzverbindung wlan-verbindung zugverbindung busverbindung \
    datenverbindung bankverbindung baustellenplan netzplan urkunde vertrag werte plan planung akte akten bericht \
    berichte daten nummer nummern adresse adressen protokoll protokolle bescheid auskunft noten antraege wartungsvertrag \
    mietvertrag plaene lieferantendaten firmendaten handynummer nutzungsdaten standortdaten programmdaten bilddaten \
    dienstnummer durchwahlnummer telefonnummer telefonnummern mobilnummer mailadresse mailadressen e-mail-adresse \
    wartungsplan raumplan sitzplan schichtplan einsatzplan produktplaene ip-adresse ip-adressen mac-adresse \
    versicherungsnachweis datenauskunft medienbericht pressebericht zeitungsbericht fehlerbericht fehlerprotokoll \
    ereignisprotokoll uebergabeprotokoll sitzungsprotokoll sitzungsprotokolle backupdaten sicherungsdaten dateien \
    systemdaten betriebsdaten bitcoin-adresse wallet-adresse url-adresse papiernotfallplan ";
/// Last words of English ones.
static ENGLISH: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "plans|charts|chart|photographs|portraits|recordings|notes|codes|answers|copies|balances|ibans|contacts|comments|\
         allegations|conditions|needs|history|histories|questions|income|incomes|results|statements|statement|records|\
         scans|preferences|responses|transcripts|certificates|referrals|prescriptions|diagnoses|medications|signatures|\
         genders|ages|letters|files|addresses|salaries|wages|grades|marks|religion|ethnicity|numbers|number|codes|reports|assessments|\
         evaluations|appraisals|contracts|agreements|views|beliefs|circumstances|convictions|orders|minutes|invoices|payslips|applications|absences",
    )
});
/// What stands before those that need it: without it they may be anything.
static ENGLISH_OF: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "care|medication|support|treatment|therapy|wound|school|interview|survey|passport|id|identity|injury|medical|health|\
         psychiatric|household|policy|patient|hospital|account|bank|sickness|sick|examination|exam|test|blood|lab|case|\
         door|key|entry|personnel|payroll|pupil|student|staff|staffing|customer|client|member|membership|tenancy|benefit|\
         referral|counselling|disciplinary|attendance|behaviour|behavior|pension|tax|insurance|medicare|vaccination|\
         immunisation|clinical|dietary|diet|donation|payment|purchase|birth|baptism|custody|criminal|dental|nursing|\
         pastoral|psychologists|psychologist|teachers|doctor|doctors|personal|licence|license|registration|pps|nhs|\
         social|security|national|matriculation|learner|voter|safeguarding|appraisal|performance|reference|sen|special|\
         mental|court|political|religious|sexual|employment|adoption|rental|xray|family|marital|financial|loyalty|library|gift|text|free|credit|card|debit|loan|housing|eviction|asylum|delivery|discharge|visa|death|voice|call|phone",
    )
});
const ENGLISH_WHOLE: &str = " usernames prognosis prognoses arrears earnings nationalities beliefs balances ibans allegations portraits religion ethnicity salaries grades marks income \
    medications diagnoses prescriptions signatures payslips ";
/// Last parts of Norwegian ones.
static NORWEGIAN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "nummer|numre|numra|nr|loenn|loenna|loenner|medlemskap|tilhoerighet|tilhoeyrsle|nasjonalitet|behov|oekonomi|opplysninger|opplysningar|opplysningene|historikk|historikken|opptak|opptaka|opptakene|slipper|slippar|sykmelding|\
         sykmeldinger|sykemeldinger|sjukmeldingar|attest|attester|attestar|vurdering|vurderinger|vurderingar|bestillinger|\
         bestillingar|kontrakt|kontrakter|kontraktar|diagnosekoder|diagnosekodar|pasientnavn|pasientnamn|elevnavn|\
         fagforeningsmedlemskap|fagforeiningsmedlemskap|innleggingsaarsak|innleggelsesaarsak|stillingsprosent|paaroerende|\
         inntekt|inntekter|vaksinedata|regnskapsdata|personaldata|loennsdata|elevdata|kundedata|medlemsdata|helsedata|\
         pasientdata|resultater|resultat|kontonumre|kontonumra|fraavaer|fraavaersliste|sakspapir|straffesak|straffesaker|\
         advarsler|advarslar|journaler|journalar|notater|notat|epikriser|epikrisar|rapportar|rapporter|planer|planar|\
         medisinlister|vaksinestatus|vedtak|intervju|intervjuer|intervjua|svar|skjemaer|soeknadar|soeknader|kodar|bilag|sykdomshistorikk|\
         behandlingshistorikk|betalingshistorikk|karakterutskrifter|evalueringer|referater",
    )
});
/// What has to stand in the same Norwegian word.
static NORWEGIAN_WHOLE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "inntekt|inntekter|fraavaer|paaroerende|stillingsprosent|sykmelding|sykmeldinger|sykemeldinger|sjukmeldingar|\
         advarsler|advarslar|straffesak|kontonumre|fagforeningsmedlemskap|fagforeiningsmedlemskap|vaksinedata|\
         regnskapsdata|innleggingsaarsak|pasientnavn|pasientnamn|diagnosekoder",
    )
});
const NEITHER_NB: &str = " saksnummer serienummer referansenummer inventarnummer loepenummer portnummer versjonsnummer anmeldelsesnummer \
    journalnummer rapportnummer husnummer sidenummer telefonnummer faksnummer sporingsnummer ticketnummer arkivnummer \
    utstyrsnummer vaktnummer direktenummer noednummer mobilnummer kontonummer belonning ip-nummer organisasjonsnummer \
    regnummer registreringsnummer behov oekonomi nummer numre loenn spoerreresultat soekeresultat maaleresultat testresultat opptak resultat resultater svar notat \
    planer rapporter rapportar vurdering vurderinger bestillinger skjemaer bilag kontrakt kontrakter vedtak \
    personopplysninger personopplysningar avvikshistorikk reisehistorikk loggdata nettsvar epostsvar kursplaner \
    romplaner kontaktopplysninger ";

/// Nouns that say of no data what they are: “a short description”, “ein Vermerk”.
const EMPTY: &str = " vermerk vermerke vermerken hinweis bemerkung bemerkungen anmerkung anmerkungen beschreibung \
    kurzbeschreibung beskrivelse beskriving skildring description descriptions remark remarks summary merknad merknader \
    merknadar kommentar kommentarer ";

/// Whether an item names no data but only that something is written.
pub(super) fn is_empty_of_data(words: &str, language: Language) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    let short = words.split(' ').count() <= 3;
    // “…, that is sensitive data”.
    let sensitive = words.starts_with("sensi") || words.starts_with("besonder");
    let general = [
        "opplysninger",
        "opplysningar",
        "data",
        "daten",
        "information",
        "informationen",
        "informasjon",
        "angaben",
    ];
    if sensitive && general.contains(&last) {
        return true;
    }
    short && (EMPTY.contains(&format!(" {last} ")) || (language == Language::En && words == "note"))
}

/// The words for data in a sentence that no rule lists.
pub(super) fn find(tokens: &Tokens<'_>, language: Language) -> Vec<Range<usize>> {
    (0..tokens.len())
        .filter_map(|at| match language {
            Language::De => german(tokens, at),
            Language::En => english(tokens, at),
            Language::Nb => norwegian(tokens, at),
        })
        .collect()
}

fn german(tokens: &Tokens<'_>, at: usize) -> Option<Range<usize>> {
    let mut start = at;
    while start > 0 && tokens.before(start) == "-" {
        start = start.saturating_sub(1);
    }
    // “Mobilnr.” is “Mobilnummer”.
    let full = tokens.word(at).strip_suffix("nr").map(|stem| format!("{stem}nummer"));
    let word = full.as_deref().unwrap_or(tokens.word(at));
    if !tokens.written(start).starts_with(char::is_uppercase) || tokens.before(at.saturating_add(1)).starts_with('-') {
        return None;
    }
    let first = (start..at).map(|at| tokens.word(at));
    let joined = first.chain([word]).collect::<Vec<_>>().join("-");
    if word.ends_with("notfallplan")
        || NEITHER.contains(&format!(" {joined} "))
        || NEITHER.contains(&format!(" {word} ")) && start == at
    {
        return None;
    }
    let whole = GERMAN_WHOLE.contains(&word);
    let part = GERMAN
        .iter()
        .any(|head| word.strip_suffix(head).is_some_and(|rest| rest.len() > 2 || start < at));
    if !(whole || part) {
        return None;
    }
    // “Ein ärztliches Attest”.
    if start > 0 && tokens.word(start.saturating_sub(1)).contains("aerztlich") {
        start = start.saturating_sub(1);
    }
    Some(start..at.saturating_add(1))
}

fn english(tokens: &Tokens<'_>, at: usize) -> Option<Range<usize>> {
    let word = tokens.word(at);
    if !ENGLISH.contains(&word) && !ENGLISH_WHOLE.contains(&format!(" {word} ")) {
        return None;
    }
    let mut start = at;
    let plain = |at: usize| matches!(tokens.before(at), " " | "-" | "\n");
    while start > 0 && at.saturating_sub(start) < 3 && (plain(start) || matches!(tokens.before(start), "' " | "’ ")) {
        let before = start.saturating_sub(1);
        if !ENGLISH_OF.contains(&tokens.word(before)) {
            break;
        }
        start = before;
    }
    if start == at && !ENGLISH_WHOLE.contains(&format!(" {word} ")) {
        start = counted_owner(tokens, at)?;
    }
    let serial = matches!(
        tokens.word(start),
        "serial" | "inventory" | "asset" | "ticket" | "crime"
    );
    (!serial).then_some(start..at.saturating_add(1))
}

/// “Marriage certificates”: an English item whose last word often stands for data.
pub(super) fn is_wide(tokens: &Tokens<'_>, item: &Range<usize>) -> bool {
    let last = item.end.checked_sub(1).map_or("", |last| tokens.word(last));
    tokens.is_lower_cased() && ENGLISH.contains(&last)
}

/// “Field notes for 19 pupils”, “the sample results of twelve donors”: a number of those whom it is about says that it is
/// data, whatever stands before it.
fn counted_owner(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    const NUMBERS: [&str; 12] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
    ];
    const HEDGES: [&str; 6] = ["about", "around", "some", "all", "roughly", "over"];
    let next = at.saturating_add(1);
    let of = matches!(tokens.word(next), "of" | "for" | "from") && tokens.before(next) == " ";
    let hedged = usize::from(HEDGES.contains(&tokens.word(at.saturating_add(2))));
    let number = tokens.word(at.saturating_add(2).saturating_add(hedged));
    let many = number.parse::<u64>().is_ok_and(|number| number > 1) || NUMBERS.contains(&number);
    let mut start = at;
    while start > 0 && at.saturating_sub(start) < 2 && tokens.before(start) == " " {
        let before = start.saturating_sub(1);
        let word = tokens.word(before);
        let range = before..start;
        let small = STOPS.contains(&word) || LINKS.contains(&word) || measures::is_small(word) || word.ends_with("ed");
        // “I keep notes for 19 pupils”.
        let whose = before.checked_sub(1).map_or("", |at| tokens.word(at));
        let verb = matches!(
            whose,
            "i" | "we" | "they" | "he" | "she" | "you" | "to" | "who" | "which" | "that"
        );
        if small
            || verb
            || word.len() < 4
            || measures::has_verb(tokens, &range)
            || tokens.tells(range, Tell::Holds)
            || word.starts_with(|c: char| c.is_ascii_digit())
        {
            break;
        }
        start = before;
    }
    // “Full scans of four of our textbooks”.
    let behind = tokens.word(at.saturating_add(3).saturating_add(hedged));
    (of && many && start < at && behind != "of").then_some(start)
}

fn norwegian(tokens: &Tokens<'_>, at: usize) -> Option<Range<usize>> {
    // “Mobilnr” is “mobilnummer”.
    let full = tokens.word(at).strip_suffix("nr").map(|stem| format!("{stem}nummer"));
    let word = full.as_deref().unwrap_or(tokens.word(at));
    if full.is_some() && word.len() > 8 && matches!(word, "telefonnummer" | "mobilnummer" | "kontonummer") {
        return Some(at..at.saturating_add(1));
    }
    if NEITHER_NB.contains(&format!(" {word} ")) {
        // “Medisinske vurderinger”, “skanna pass”.
        let before = at.checked_sub(1).map_or("", |at| tokens.word(at));
        let of = ["medisinsk", "sakkunnig", "sakkyndig", "psykisk", "faglig"]
            .iter()
            .any(|part| before.starts_with(part));
        return of.then(|| at.saturating_sub(1)..at.saturating_add(1));
    }
    if matches!(word, "pass") {
        let before = at.checked_sub(1).map_or("", |at| tokens.word(at));
        let scanned = before.starts_with("skann") || before.starts_with("kopi");
        return scanned.then(|| at.saturating_sub(1)..at.saturating_add(1));
    }
    if word == "helse" && at > 0 && tokens.word(at.saturating_sub(1)).starts_with("psykisk") {
        return Some(at.saturating_sub(1)..at.saturating_add(1));
    }
    let whole = NORWEGIAN_WHOLE.contains(&word);
    let part = NORWEGIAN
        .iter()
        .any(|head| word.strip_suffix(head).is_some_and(|rest| rest.len() > 2));
    (whole || part).then_some(at..at.saturating_add(1))
}

/// A noun beside a known one: what an “and” joins to it.
pub(super) fn neighbour(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<Range<usize>> {
    let mut start = at;
    while start > 0 && tokens.before(start) == "-" {
        start = start.saturating_sub(1);
    }
    let word = tokens.word(at);
    let german = language != Language::De || tokens.written(start).starts_with(char::is_uppercase);
    let range = start..at.saturating_add(1);
    let letters = word.len() > 3 && word.chars().all(char::is_alphabetic);
    let small = STOPS.contains(&word) || LINKS.contains(&word) || measures::is_small(word);
    (german && letters && !small && !is_thing(word) && !measures::has_verb(tokens, &range)).then_some(range)
}

/// What lies beside data and is none.
pub(super) fn is_thing(word: &str) -> bool {
    static THINGS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        list(
            "laptop|notebook|tablet|handy|stick|rechner|schluessel|geldboerse|geldbeutel|portemonnaie|karte|kalender|\
             festplatte|server|fehler|virus|trojaner|makro|link|links|anhang|datei|dateien|unterlagen|dokumente|tasche|\
             rucksack|ordner|mail|mails|nachricht|kollege|kollegin|kollegen|chef|polizei|uhr|tag|woche|netzteil|ladegeraet|\
             ladekabel|maus|kabel|phone|charger|keys|wallet|bag|purse|card|cards|folder|file|files|documents|attachment|\
             attachments|lenke|lenkje|vedlegg|noekler|noeklar|lommebok|sekk|mappe|dokumenter|dokument|lader|brev|epost|\
             drucker|telefon|system|systeme|konto|konten|konfiguration|quellcode|software|programm|programme|preise|mengen|\
             preis|leute|personen|people|persons|personer|data|daten|informationen|information|information|angaben|\
             opplysninger|server|servers|servere|brief|briefe|briefen|letter|encrypted|unencrypted|passcode|pin|bitlocker|\
             kryptert|ukryptert|verschluesselt|unverschluesselt|readme|rechnung|angebot",
        )
    });
    THINGS.contains(&word)
}
