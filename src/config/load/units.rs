//! How single values are written: durations, sizes, times of day, addresses, hosts, choices.

use std::net::IpAddr;
use std::time::Duration;

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;

use crate::config::settings::{Auth, DigestFrequency, FirstStart, Tls};
use crate::config::yaml::closest;
use crate::model::address::Address;
use crate::model::language::Language;
use crate::model::tlp::Tlp;

/// A number and what follows it.
fn number_and_unit(text: &str) -> Option<(u64, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    Some((number.parse().ok()?, unit.trim()))
}

/// `60s`, `5m`, `2h`: between one second and a day.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || "is no duration between 1s and 24h; write a number with s, m or h, such as 60s or 5m".to_owned();
    let (number, unit) = number_and_unit(text).ok_or_else(wrong)?;
    let seconds = match unit {
        "s" => 1_u64,
        "m" | "min" => 60,
        "h" => 3600,
        _ => return Err(wrong()),
    };
    let seconds = number
        .checked_mul(seconds)
        .filter(|seconds| (1..=86_400).contains(seconds));
    seconds.map(Duration::from_secs).ok_or_else(wrong)
}

/// How long a silent server is waited for: between two seconds and ten minutes.
pub(super) fn patience(text: &str) -> Result<Duration, String> {
    duration(text)
        .ok()
        .filter(|time| (Duration::from_secs(2)..=Duration::from_mins(10)).contains(time))
        .ok_or_else(|| "is no time between 2s and 10m; write a number with s or m, such as 60s".to_owned())
}

/// `50MiB`: between 1 KiB and 1 GiB.
pub(super) fn size(text: &str) -> Result<u64, String> {
    size_up_to(text, (1 << 30, "1GiB"))
}

/// `10GiB`: free space on a disk, between 1 KiB and 1 TiB.
pub(super) fn space(text: &str) -> Result<u64, String> {
    size_up_to(text, (1 << 40, "1024GiB"))
}

fn size_up_to(text: &str, (most, shown): (u64, &str)) -> Result<u64, String> {
    let wrong = || format!("is no size between 1KiB and {shown}; write a number with KiB, MiB or GiB, such as 50MiB");
    let (number, unit) = number_and_unit(text).ok_or_else(wrong)?;
    let bytes = match unit.to_ascii_lowercase().as_str() {
        "" | "b" => 1_u64,
        "kib" | "k" => 1 << 10,
        "kb" => 1000,
        "mib" | "m" => 1 << 20,
        "mb" => 1_000_000,
        "gib" | "g" => 1 << 30,
        "gb" => 1_000_000_000,
        _ => return Err(wrong()),
    };
    let bytes = number
        .checked_mul(bytes)
        .filter(|bytes| (1 << 10..=most).contains(bytes));
    bytes.ok_or_else(wrong)
}

/// `08:00`.
pub(super) fn time_of_day(text: &str) -> Result<Time, String> {
    let wrong = || "is no time of day; write hours and minutes, such as \"08:00\"".to_owned();
    let (hours, minutes) = text.split_once(':').ok_or_else(wrong)?;
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
        return Err(wrong());
    }
    let (hours, minutes) = (
        hours.parse().map_err(|_| wrong())?,
        minutes.parse().map_err(|_| wrong())?,
    );
    Time::new(hours, minutes, 0, 0).map_err(|_| wrong())
}

pub(super) fn weekday(text: &str) -> Result<Weekday, String> {
    choice(
        text,
        &[
            ("mon", Weekday::Monday),
            ("tue", Weekday::Tuesday),
            ("wed", Weekday::Wednesday),
            ("thu", Weekday::Thursday),
            ("fri", Weekday::Friday),
            ("sat", Weekday::Saturday),
            ("sun", Weekday::Sunday),
        ],
    )
}

pub(super) fn tls(text: &str) -> Result<Tls, String> {
    choice(
        text,
        &[
            ("implicit", Tls::Implicit),
            ("starttls", Tls::StartTls),
            ("none", Tls::None),
        ],
    )
}

pub(super) fn auth(text: &str) -> Result<Auth, String> {
    choice(
        text,
        &[
            ("plain", Auth::Plain),
            ("login", Auth::Login),
            ("xoauth2", Auth::XOAuth2),
            ("oauthbearer", Auth::OAuthBearer),
        ],
    )
}

/// A token endpoint. Client secrets and tokens in clear stay on this machine (RFC 6749, 3.2).
pub(super) fn token_url(text: &str) -> Result<String, String> {
    let rest = |scheme: &str| {
        let (found, rest) = text.split_once("://")?;
        found.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    let host_of = |rest: &str| {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let bare = authority
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
        let name = bare.map_or(authority, |(name, _)| name);
        name.trim_matches(['[', ']']).to_owned()
    };
    if text.contains(char::is_whitespace) || text.contains('@') || text.contains('#') {
        return Err("is no token endpoint; write its https:// address as your provider names it".to_owned());
    }
    match (rest("https"), rest("http")) {
        (Some(rest), _) if !host_of(rest).is_empty() => Ok(text.to_owned()),
        (None, Some(rest)) if is_loopback(&host_of(rest)) => Ok(text.to_owned()),
        (None, Some(_)) => Err("is in clear; http:// is allowed only for 127.0.0.0/8, ::1 and localhost".to_owned()),
        _ => Err("is no token endpoint; write its https:// address as your provider names it".to_owned()),
    }
}

pub(super) fn first_start(text: &str) -> Result<FirstStart, String> {
    let choices = [
        ("adopt", FirstStart::Adopt),
        ("skip", FirstStart::Skip),
        ("full", FirstStart::Full),
    ];
    choice(text, &choices)
}

pub(super) fn frequency(text: &str) -> Result<DigestFrequency, String> {
    let choices = [
        ("daily", DigestFrequency::Daily),
        ("weekly", DigestFrequency::Weekly),
        ("never", DigestFrequency::Never),
    ];
    choice(text, &choices)
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    if matches!(text.to_lowercase().as_str(), "no" | "nn" | "false") {
        return Err("write nb for Norwegian; it stands for nynorsk too".to_owned());
    }
    choice(text, &Language::ALL.map(|language| (language.tag(), language)))
}

pub(super) fn tlp(text: &str) -> Result<Tlp, String> {
    Tlp::parse(text).ok_or_else(|| format!("“{text}” is no TLP label; write CLEAR, GREEN, AMBER, AMBER+STRICT or RED"))
}

/// One of a few words.
fn choice<T: Copy>(text: &str, choices: &[(&str, T)]) -> Result<T, String> {
    let lower = text.to_lowercase();
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == lower) {
        return Ok(*value);
    }
    let names: Vec<String> = choices.iter().map(|(name, _)| (*name).to_owned()).collect();
    let list = names.join(", ");
    Err(match closest(text, &names) {
        Some(meant) => format!("“{text}” is not known; did you mean {meant}? It takes one of {list}"),
        None => format!("“{text}” is not known; write one of {list}"),
    })
}

/// A zone of the IANA database. The abbreviations (`CET`) do not say what happens in summer.
pub(super) fn timezone(text: &str) -> Result<TimeZone, String> {
    if let Ok(zone) = TimeZone::get(text) {
        return Ok(zone);
    }
    let names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    let lower = text.to_lowercase();
    let near = names
        .iter()
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .min()
        .filter(|(distance, _)| *distance <= 3);
    Err(match near {
        Some((_, meant)) => format!("“{text}” is no time zone; did you mean {meant}?"),
        None => format!("“{text}” is no time zone; write an IANA name such as Europe/Berlin"),
    })
}

/// `anna@example.org`, `Anna <anna@example.org>` or `"Anna B." <anna@example.org>`.
pub(super) fn address(text: &str) -> Result<Address, String> {
    let wrong = || "is no mail address; write local@domain or Name <local@domain>".to_owned();
    if text.chars().any(char::is_control) {
        return Err(wrong());
    }
    let (name, email) = match text.strip_suffix('>') {
        Some(rest) => rest.rsplit_once('<').ok_or_else(wrong)?,
        None => ("", text),
    };
    let name = name.trim().trim_matches('"').trim();
    let (local, domain) = email.rsplit_once('@').ok_or_else(wrong)?;
    let plain = |c: char| !c.is_whitespace() && !"<>()[],;:\\\"@".contains(c);
    if local.is_empty() || local.len() > 64 || !local.chars().all(plain) || !is_domain(domain) {
        return Err(wrong());
    }
    Ok(Address {
        name: (!name.is_empty()).then(|| name.to_owned()),
        email: email.to_owned(),
    })
}

/// A domain of at least one label, ASCII or internationalised (RFC 6531).
pub(super) fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    text.len() <= 253 && text.split('.').all(label)
}

/// A host name or address, without scheme and port.
pub(super) fn host(text: &str) -> Result<String, String> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    if bare.parse::<IpAddr>().is_ok() {
        return Ok(bare.to_owned());
    }
    if is_domain(text.trim_end_matches('.')) {
        return Ok(text.to_owned());
    }
    Err(if text.contains(':') {
        "is no host name; write the name alone, the port belongs under port".to_owned()
    } else {
        "is no host name; write a name such as mail.example.org".to_owned()
    })
}

/// Whether a connection to this host stays on the machine.
pub(super) fn is_loopback(host: &str) -> bool {
    match host.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.trim_end_matches('.').eq_ignore_ascii_case("localhost"),
    }
}
