//! Mail that came over a mailing list, and whether the list is our own desk (RFC 2369, RFC 2919).

use crate::config::Settings;
use crate::model::address::Address;
use crate::pipeline::dissect::entity::Entity;

/// Why the mail counts as list mail. A desk such as `security@` is itself often a list: one that says of itself that it is
/// ours does not count. Only `List-Id` and `List-Post` name the list; the others name those who are subscribed to it, us
/// among them. A mail that another list has passed on as well stays list mail.
pub(super) fn over_a_list(entity: &Entity<'_>, settings: &Settings) -> Option<String> {
    let (mut named, mut ours) = (None, false);
    let mut ids = Vec::new();
    for field in &entity.fields {
        let is_list = field
            .name
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"List-"));
        if !is_list {
            continue;
        }
        if field.is("List-Id") || field.is("List-Post") {
            let own = settings
                .mailboxes
                .iter()
                .any(|mailbox| is_list_of(&field.token(), &mailbox.address));
            if field.is("List-Id") {
                ids.push(own);
            }
            ours |= own;
        }
        named.get_or_insert_with(|| String::from_utf8_lossy(field.name).into_owned());
    }
    if ours && (ids.len() < 2 || ids.iter().all(|own| *own)) {
        return None;
    }
    if let Some(name) = named {
        return Some(format!("came over a mailing list ({name})"));
    }
    let mut precedence = entity.fields.iter().filter(|field| field.is("Precedence"));
    precedence
        .any(|field| field.token() == "list")
        .then(|| "came over a mailing list (Precedence: list)".to_owned())
}

/// Whether a list's own header names it by an address: as such, or dotted as RFC 2919 writes it. The words before the
/// brackets are anybody's.
fn is_list_of(value: &str, address: &Address) -> bool {
    let key = address.key();
    let dotted = key.replacen('@', ".", 1);
    let inside: Vec<&str> = value
        .split('<')
        .skip(1)
        .filter_map(|piece| piece.split('>').next())
        .collect();
    let all = if inside.is_empty() { vec![value] } else { inside };
    all.into_iter().any(|one| {
        let one = one.trim();
        let one = one.strip_prefix("mailto:").unwrap_or(one);
        let one = one.split('?').next().unwrap_or_default();
        let one = Address::bare(one).key();
        one == key || one.trim_end_matches('.') == dotted
    })
}
