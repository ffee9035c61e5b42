//! Trades and posts by the ends of their words, hours that are none, and the shapes in which a function stands beside
//! whom it serves or where it sits: “PA to the Dean”, “Lead Developer @ Data Office”, “stellv. Leiterin Archiv”.

use crate::model::language::Language;

/// How more German words for what people do end, folded.
const GERMAN: &str = "iker assistenz aushilfe schreibkraft buerokraft verwaltungskraft reinigungskraft werkstudent trainee \
    jurist spezialist architekt programmierer biologe geologe archaeologe designer volontaer wissenschaftler admin \
    restaurator fotograf emeritus";
/// The same in Norwegian, both kinds.
const NORWEGIAN: &str = "iker ikar sensor vikar assistent arbeider arbeidar laborant spesialist kurator konservator fotograf \
    tillitsvalgt tillitsvald renholder reinhaldar renhaldar kokk designer programmerer programmerar arkitekt jurist psykolog \
    arkeolog biolog geolog teolog radiolog vaktmann selger seljar vekter vektar portner dekan rektor emeritus emerita \
    oversetter omsetjar trainee admin formidler formidlar";
/// Hours at which somebody is there, beside a name in small letters.
const HOURS: &str = " doegnaapent doegnaapen doegnope doegnopen doegnbemannet doegnbemanna doegnet aapent ope open bemannet \
    bemanna mornings afternoons weekdays daytime hverdager kvardagar formiddag ettermiddag dagtid kveldstid ";
/// Days of the week as they stand beside a door or a telephone, and words between them.
const DAYS: &str = " mon tue tues wed weds thu thur thurs fri sat sun monday mondays tuesday tuesdays wednesday wednesdays \
    thursday thursdays friday fridays mornings afternoons mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag \
    montags dienstags mittwochs donnerstags freitags vormittags nachmittags man tir tirs tys ons tor tors fre mandag \
    mandager tirsdag tirsdager tysdag onsdag onsdager torsdag torsdager fredag fredager only nur bare and und og bis to til ";

/// Whether a folded word ends as a trade does.
pub(super) fn is_trade(word: &str, language: Language) -> bool {
    let ends = match language {
        Language::De => GERMAN,
        Language::Nb => NORWEGIAN,
        Language::En => return word == "admin",
    };
    ends.split_whitespace().any(|end| word.ends_with(end))
}

/// “døgnåpent”, “mornings only”: when somebody is there.
pub(super) fn is_hours(words: &str) -> bool {
    let known = |list: &str, word: &str| list.contains(&format!(" {word} "));
    !words.is_empty()
        && words
            .split(' ')
            .all(|word| known(HOURS, word) || known(DAYS, word) || word.chars().all(|c| c.is_ascii_digit()))
}

/// Where in “PA to the Dean”, “sekretær for Dr. Lie” the small word stands behind which a person is named.
pub(super) fn serves(words: &[String], raw: &[&str]) -> Option<usize> {
    const TITLES: [&str; 22] = [
        "prof",
        "professor",
        "dr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "sir",
        "the",
        "frau",
        "herr",
        "herrn",
        "rektor",
        "dekan",
        "direktoer",
        "direktoeren",
        "dean",
        "director",
        "head",
        "vice",
        "chief",
        "president",
    ];
    let small = words
        .iter()
        .zip(1_usize..)
        .find(|(word, _)| matches!(word.as_str(), "to" | "for" | "til" | "von"))
        .map(|(_, behind)| behind)?;
    let to = words.get(small.checked_sub(1)?)?;
    let next = words.get(small)?.split(' ').next().unwrap_or_default();
    let named = raw.get(small).is_some_and(|word| word.starts_with(char::is_uppercase));
    let person = TITLES.contains(&next) && (next != "the" || to == "to");
    (small >= 2 && (person || (to == "to" && named))).then(|| small.saturating_sub(1))
}

/// The words of a function without letters that stand alone behind them: “a. Z.”, “i. R.”.
pub(super) fn without_letters(mut words: &[String]) -> &[String] {
    while let [rest @ .., last] = words
        && !rest.is_empty()
        && last
            .split(' ')
            .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
    {
        words = rest;
    }
    words
}

/// “i. R.”, “i. K.”: two letters, and no place behind the first.
pub(super) fn is_retired(words: &[String], at: usize) -> bool {
    let letter = |at: usize| words.get(at).is_some_and(|word| word.len() == 1);
    letter(at) && letter(at.saturating_add(1))
}

/// How many words that only qualify a leader open a piece: “stellv. Leiterin”, “kommissarischer Leiter”, “ass. leder”.
pub(super) fn qualifies(words: &[String]) -> usize {
    const BEGINS: [&str; 16] = [
        "stellv",
        "stv",
        "stellvertr",
        "kommiss",
        "komm",
        "geschaeftsf",
        "leitend",
        "ass",
        "assist",
        "konst",
        "konstituert",
        "vara",
        "nest",
        "fung",
        "acting",
        "interim",
    ];
    let fits = |word: &&String| BEGINS.iter().any(|begin| word.starts_with(begin)) && !word.ends_with("leitung");
    words
        .iter()
        .take(2)
        .take_while(fits)
        .count()
        .min(words.len().saturating_sub(1))
}

/// “Engineering”, “Chemistry”, “Germanistik”, “fysikk”: what is taught, and so where somebody teaches it.
pub(in crate::pipeline::extract::prose) fn is_subject(words: &str) -> bool {
    const ENDS: [&str; 30] = [
        "ology",
        "onomy",
        "istry",
        "eering",
        "physics",
        "ematics",
        "osophy",
        "ography",
        "science",
        "sciences",
        "ursing",
        "uistics",
        "classics",
        "economics",
        "ologie",
        "ographie",
        "osophie",
        "istik",
        "physik",
        "chemie",
        "wissenschaft",
        "wissenschaften",
        "informatik",
        "mathematik",
        "ologi",
        "fysikk",
        "kjemi",
        "vitenskap",
        "vitskap",
        "informatikk",
    ];
    const WHOLE: [&str; 10] = [
        "law",
        "arts",
        "music",
        "history",
        "education",
        "estates",
        "mathematics",
        "jura",
        "geschichte",
        "medizin",
    ];
    let last = words.rsplit(' ').next().unwrap_or_default();
    WHOLE.contains(&last) || ENDS.iter().any(|end| last.ends_with(end))
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::pipeline::extract::prose::signed::Who;

    fn post(piece: &str, language: Language) -> (String, String) {
        let rules = FormRules::shipped();
        let who = Who {
            writer: &[],
            lexicon: &rules.lexicon,
            language,
        };
        let post = who.post(piece).unwrap_or_default();
        (post.role.unwrap_or_default(), post.unit.unwrap_or_default())
    }

    #[test]
    fn a_function_stands_beside_whom_it_serves_or_where_it_sits() {
        for (piece, language, role, unit) in [
            (
                "Executive Assistant to Dr P. Hale",
                En,
                "Executive Assistant to Dr P. Hale",
                "",
            ),
            ("PA to the Registrar", En, "PA to the Registrar", ""),
            ("Systems Analyst @ Data Hub", En, "Systems Analyst", "Data Hub"),
            ("seniorutvikler @ NettLab", Nb, "seniorutvikler", "NettLab"),
            ("Out of Hours Nurse", En, "Out of Hours Nurse", ""),
            (
                "stellv. Leiter Hochschulsport",
                De,
                "stellv. Leiter Hochschulsport",
                "Hochschulsport",
            ),
            ("Akademischer Rat a. Z.", De, "Akademischer Rat a. Z", ""),
            ("Oberstudienrätin i. R.", De, "Oberstudienrätin i. R", ""),
            ("Admin Chemie", De, "Admin Chemie", "Chemie"),
            ("Elektroniker Feinwerktechnik", De, "", ""),
            (
                "Assistenz der Geschäftsführung",
                De,
                "Assistenz der Geschäftsführung",
                "",
            ),
            ("driftstekniker", Nb, "driftstekniker", ""),
            ("nettgruppa", Nb, "", ""),
            ("døgnbemannet", Nb, "", ""),
        ] {
            assert_eq!(post(piece, language), (role.to_owned(), unit.to_owned()), "{piece}");
        }
    }

    #[test]
    fn days_and_hours_name_no_unit() {
        let rules = FormRules::shipped();
        let who = Who {
            writer: &[],
            lexicon: &rules.lexicon,
            language: En,
        };
        assert_eq!(who.unit("Mon/Wed"), None);
        assert_eq!(who.unit("Tues and Thurs"), None);
        assert_eq!(who.unit("Thursday Club").as_deref(), Some("Thursday Club"));
        for (subject, told) in [
            ("Marine Engineering", true),
            ("Coventry", false),
            ("Germanistik", true),
            ("Leeds", false),
        ] {
            assert_eq!(
                super::is_subject(&crate::config::rules::forms::normal::words(subject)),
                told,
                "{subject}"
            );
        }
    }
}
