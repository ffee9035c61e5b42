//! Pieces of a signature without what stands before them.

use super::LONGEST;

/// “Für das E-Learning-Team”: for whom somebody writes.
pub(in crate::pipeline::extract::prose::signed) fn behind_for(piece: &str) -> &str {
    const FOR: [&str; 14] = [
        "On behalf of the ",
        "On behalf of ",
        "für das ",
        "für die ",
        "für den ",
        "Für das ",
        "Für die ",
        "Für den ",
        "on behalf of the ",
        "on behalf of ",
        "for the ",
        "på vegne av ",
        "på vegner av ",
        "im Namen der ",
    ];
    let behind = FOR.iter().find_map(|words| piece.strip_prefix(words));
    behind
        .filter(|rest| rest.starts_with(char::is_uppercase))
        .unwrap_or(piece)
}

/// A piece without “i. A.” before it, if it can name something.
pub(super) fn bare(piece: &str) -> Option<&str> {
    let mut piece = piece.trim().trim_end_matches(['.', ',']).trim();
    for start in ["i. A.", "i.A.", "i. V.", "i.V.", "gez.", "p.p.", "e.h.", "iA", "iV"] {
        piece = piece.strip_prefix(start).map_or(piece, str::trim_start);
    }
    let plain = !piece.contains(['@', ':', '=', '<', '>', '"', '?', '!', '*', '_'])
        && !piece.contains("www.")
        && !piece.is_empty()
        && piece.chars().count() <= 80
        && piece.split_whitespace().count() <= LONGEST;
    plain.then_some(piece)
}
