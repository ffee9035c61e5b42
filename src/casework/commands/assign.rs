//! An incident is given to somebody: a member of the team, so that no slip of the pen leaves it with nobody.

use crate::casework::commands::Desk;
use crate::casework::letter::one_line;
use crate::config::settings::Member;
use crate::model::address::Address;
use crate::model::fault::Fault;

/// Members that a refusal names.
const NAMED: usize = 20;

/// Gives it to the member with this address or name; with `outside` to whoever is named. Without a team, too: there is
/// nobody to choose from.
pub(super) fn assign(desk: &mut Desk<'_>, who: &str, outside: bool) -> Result<(), Fault> {
    let who = one_line(who, 120);
    if who.is_empty() {
        return Err(desk.refuse("can only be assigned to somebody; give the address or name of a member"));
    }
    let team = &desk.config.settings.team;
    let who = match member(&who, team) {
        Some(known) => known,
        None if outside || team.is_empty() => who,
        None => {
            let listed: Vec<String> = team.iter().take(NAMED).map(described).collect();
            let more = if team.len() > NAMED { ", …" } else { "" };
            return Err(desk.refuse(&format!(
                "cannot be assigned to “{who}”: no one member of the team has this name or address. The team: {}{more}. For \
                 somebody else add --outside",
                listed.join(", ")
            )));
        }
    };
    desk.tell(format!("assigned to {who}"));
    desk.incident.assigned = Some(who);
    Ok(())
}

/// A member as the configuration writes what was typed: the address, or a name that only one of them has.
fn member(who: &str, team: &[Member]) -> Option<String> {
    let address = Address::bare(who);
    if let Some(found) = team.iter().find(|member| member.address.is_same_mailbox(&address)) {
        return Some(found.address.email.clone());
    }
    let name = who.to_lowercase();
    let mut named = team.iter().filter(|member| member.name.trim().to_lowercase() == name);
    match (named.next(), named.next()) {
        (Some(found), None) => Some(found.name.trim().to_owned()),
        _ => None,
    }
}

fn described(member: &Member) -> String {
    match member.name.trim() {
        "" => member.address.email.clone(),
        name => format!("{name} <{}>", member.address.email),
    }
}
