//! Names of organisations, told from names of people by their legal form or by what they call themselves.

use crate::config::rules::forms::normal;

/// Legal forms, as they stand behind a name.
const FORMS: [&str; 34] = [
    "GmbH", "gGmbH", "mbH", "mbB", "AG", "KG", "KGaA", "OHG", "UG", "GbR", "SE", "eG", "e.V.", "eV", "e.K.", "Ltd",
    "Ltd.", "Limited", "PLC", "plc", "LLC", "LLP", "Inc", "Inc.", "Corp.", "CIC", "AS", "ASA", "BA", "SA", "ANS",
    "IKS", "KF", "Sàrl",
];
/// What organisations call themselves, folded; anywhere in a word.
const ANYWHERE: [&str; 54] = [
    "spital",
    "pflegeheim",
    "universit",
    "hochschule",
    "schule",
    "akademie",
    "gymnasium",
    "ministerium",
    "klinik",
    "krankenhaus",
    "kanzlei",
    "stadtwerke",
    "verwaltung",
    "kindertages",
    "pfarrei",
    "kirchgemeinde",
    "bibliothek",
    "museum",
    "sparkasse",
    "genossenschaft",
    "versicherung",
    "gesellschaft",
    "betriebe",
    "stiftung",
    "verband",
    "landratsamt",
    "bezirksamt",
    "behoerde",
    "gemeinde",
    "college",
    "academy",
    "council",
    "hospital",
    "surgery",
    "charity",
    "foundation",
    "university",
    "authority",
    "partnership",
    "hoegskol",
    "hoegskul",
    "kommune",
    "sykehus",
    "sjukehus",
    "helseforetak",
    "barnehage",
    "stiftelse",
    "direktorat",
    "menighet",
    "kyrkjelyd",
    "bedrift",
    "foretak",
    "departement",
    "fylke",
];
/// The same as whole words, or as their ends.
const ENDS: [&str; 48] = [
    "verlag",
    "forlag",
    "publishers",
    "publishing",
    "stadt",
    "kreis",
    "amt",
    "praxis",
    "verein",
    "werke",
    "werk",
    "kita",
    "bistum",
    "caritas",
    "diakonie",
    "bank",
    "apotheke",
    "zentrum",
    "institut",
    "institute",
    "haus",
    "museum",
    "school",
    "schools",
    "county",
    "clinic",
    "practice",
    "trust",
    "society",
    "association",
    "company",
    "group",
    "library",
    "church",
    "parish",
    "agency",
    "department",
    "services",
    "centre",
    "center",
    "skole",
    "skule",
    "forening",
    "foreining",
    "senter",
    "selskap",
    "laget",
    "etat",
];

/// Whether a legal form stands behind a name: `Nes Bil AS`, `Ost & Söhne GmbH & Co. KG`.
pub(crate) fn has_legal_form(text: &str) -> bool {
    let few = (2..=10).contains(&text.split_whitespace().count());
    few && text.split_whitespace().skip(1).any(is_form)
}

fn is_form(word: &str) -> bool {
    FORMS.contains(&word.trim_end_matches([',', ';', ')']))
}

/// Whether a text names an organisation: `Kanzlei Ost mbB`, `Eastham Parish Council`, `Nordvik kommune`.
pub(crate) fn names_institution(text: &str) -> bool {
    let text = text.trim();
    let few = text.chars().count() <= 120 && (1..=14).contains(&text.split_whitespace().count());
    if !few || !text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || text.contains(['@', '?', '!']) {
        return false;
    }
    let named = text.contains(' ');
    let words = normal::words(text);
    named && text.split_whitespace().skip(1).any(is_form)
        || words
            .split(' ')
            .any(|word| ANYWHERE.iter().any(|stem| word.contains(stem)) || ENDS.iter().any(|end| word.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisations_are_told_from_people_and_things() {
        for text in [
            "Kanzlei Ost & Berg mbB",
            "Eastham Parish Council",
            "Nordvik kommune",
            "Praxis am See GbR",
            "Kunsthochschule Wels",
            "Brightwell Toys Ltd",
            "Fjordbygg AS",
        ] {
            assert!(names_institution(text), "{text}");
        }
        for text in [
            "Erika Muster",
            "Dr. Jo Lane",
            "Kåre Lunde",
            "HP EliteBook 840",
            "as soon as possible",
            "erika@schule.example",
            "Was the school informed?",
        ] {
            assert!(!names_institution(text), "{text}");
        }
    }
}
