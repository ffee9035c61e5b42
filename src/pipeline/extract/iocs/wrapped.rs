//! Links that a mail gateway has wrapped: the address behind Safe Links, URL Defense and their like.

/// Hosts that wrap, with the parameters in which the real address stands.
const WRAPPERS: &[(&str, &[&str])] = &[
    ("safelinks.protection.outlook.com", &["url"]),
    ("urldefense.proofpoint.com", &["u"]),
    ("urldefense.com", &["u"]),
    ("urldefense.us", &["u"]),
    ("linkprotect.cudasvc.com", &["a"]),
    ("google.com", &["q", "url"]),
    ("l.facebook.com", &["u"]),
    ("deref-gmx.net", &["redirectUrl"]),
    ("deref-web.de", &["redirectUrl"]),
    ("secure-web.cisco.com", &[]),
    ("clicktime.symantec.com", &["u"]),
    ("slack-redir.net", &["url"]),
];

/// The address that a wrapped link leads to; nothing for any other link. A wrapper around a wrapper is met again when the
/// result is looked at, and each result is shorter than what it came from.
pub(super) fn unwrap(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let (host, path) = rest.split_at_checked(rest.find(['/', '?'])?)?;
    let host = host.to_lowercase();
    let (wrapper, names) = WRAPPERS.iter().find(|(wrapper, _)| {
        host.strip_suffix(wrapper)
            .is_some_and(|left| left.is_empty() || left.ends_with('.'))
    })?;
    let defense = wrapper.starts_with("urldefense");
    let real = if let Some((_, inner)) = path.split_once("/v3/__").filter(|_| defense) {
        inner.split("__;").next()?.to_owned()
    } else if *wrapper == "secure-web.cisco.com" {
        decoded(path.rsplit('/').next()?)
    } else {
        let query = path.split_once('?')?.1.split('#').next()?;
        let value = query.split('&').find_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            names.contains(&name).then_some(value)
        })?;
        if defense && path.contains("/v2/") {
            decoded(&value.replace('-', "%").replace('_', "/"))
        } else {
            decoded(value)
        }
    };
    let plain = real.starts_with("http://") || real.starts_with("https://");
    (plain && real.len() < url.len() && !real.contains(char::is_whitespace)).then_some(real)
}

/// Percent-encoding undone (RFC 3986, 2.1); what is malformed stays as it is.
fn decoded(text: &str) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        let code = digit(0).zip(digit(1)).filter(|_| *byte == b'%');
        let code = code.and_then(|(high, low)| u8::try_from(high.checked_mul(16)?.checked_add(low)?).ok());
        if let Some(code) = code {
            out.push(code);
            rest = after.get(2..).unwrap_or_default();
        } else {
            out.push(*byte);
            rest = after;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_behind_a_gateway_is_shown() {
        for (wrapped, real) in [
            (
                "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Flogin%3Fa%3D1&data=05%7C02",
                "https://evil.example/login?a=1",
            ),
            (
                "https://urldefense.proofpoint.com/v2/url?u=http-3A__evil.example_a-2Db&d=DwMFaQ",
                "http://evil.example/a-b",
            ),
            (
                "https://urldefense.com/v3/__https://evil.example/x__;!!ABC!def$",
                "https://evil.example/x",
            ),
        ] {
            assert_eq!(unwrap(wrapped).as_deref(), Some(real), "{wrapped}");
        }
        for plain in [
            "https://evil.example/?url=https%3A%2F%2Fother.example",
            "https://www.google.com/url?q=javascript:alert(1)",
            "https://safelinks.protection.outlook.com/",
            "https://notgoogle.com/url?q=https://x.example",
        ] {
            assert_eq!(unwrap(plain), None, "{plain}");
        }
    }
}
