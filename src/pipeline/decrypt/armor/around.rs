//! Words in an armor around its data: no signature is over them, and whoever opens the raw mail reads them.

use super::{SIGNED_END, names_a_charset, names_digests};
use crate::pipeline::dissect::entity::next_line;

const BEGIN: &[u8] = b"-----BEGIN PGP SIGNATURE-----";
/// Programs write one or two.
const MOST_HEADERS: usize = 6;
/// Figures of a version.
const MOST_FIGURES: usize = 2;

/// What programs say of themselves in an armor's `Version` and `Comment`. Of these words alone nobody can make a sentence
/// that tells anything.
const PROGRAMS: &str = "alpha and android apg beta bcpg bouncy bouncycastle build by c canary castle commercial cryptix \
    darwin debian delta desktop digitally download easy encryption enigmail evolution facebook firefox \
    flowcrypt for free freeware freebsd from fsf gmail gnu gnupg gopenpgp gpg gpg4win gpg4o gpgol \
    gpgrelay gpgtools gpgmail hush icedove iccrypto info ios ipad iphone is java k-9 keybase kleopatra \
    kmail library libre libgcrypt linux mac macgpg macgpg2 macos mail mailvelope made message microsoft \
    mingw32 more mozilla netbsd netpgp non-commercial of on openbsd openkeychain openpgp openpgp.js \
    openpgpjs org os outlook pep pgp pgpfreeware pgpnet pgpsdk posteo powered privacy processed proton \
    protonmail qualcomm rnp seamonkey secured see sequoia sequoia-pgp sent server signature signed sq \
    symantec the this thunderbird tutanota unix universal use uses using v ver version via visit was \
    web windows with x";

/// Where these programs live.
const HOMES: &str = "bouncycastle.org enigmail.mozdev.org enigmail.net flowcrypt.com gnupg.org gpg4win.org gpgtools.org \
    hushmail.com k9mail.app keybase.io mailvelope.com openkeychain.org openpgp.org openpgpjs.org \
    pgp.com pgpi.com pgpi.org protonmail.com sequoia-pgp.org symantec.com thunderbird.net";

/// Whether the armor of a signed text's signature holds more than the signature: words beside its lines, between them or
/// behind them, or a comment of the sender's own.
pub(super) fn signature(block: &[u8]) -> bool {
    let mut rest = block;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        if line.starts_with(BEGIN) {
            return line.trim_ascii_end() != BEGIN || armor(after);
        }
        rest = after;
    }
    // Without a signature it is no good one.
    false
}

/// Whether a part is an armored signature and nothing else.
pub(in crate::pipeline::decrypt) fn is_signature(part: &[u8]) -> bool {
    part.trim_ascii_start().starts_with(BEGIN) && !signature(part.trim_ascii_start())
}

/// Whether a part is an armored signature and nothing else, whatever its headers say: no program shows them of a part that
/// is said to be a signature.
pub(in crate::pipeline::decrypt) fn is_lone_signature(part: &[u8]) -> bool {
    let (first, mut rest) = next_line(part.trim_ascii_start());
    if first.trim_ascii_end() != BEGIN {
        return false;
    }
    for _ in 0..=MOST_HEADERS {
        let (line, after) = next_line(rest);
        rest = after;
        if line.trim_ascii().is_empty() {
            return !data_says_more(rest);
        }
        if !line.contains(&b':') {
            return false;
        }
    }
    false
}

/// Whether the headers of an armored message say more than which program made it.
pub(in crate::pipeline::decrypt) fn comments(block: &[u8]) -> bool {
    headers(next_line(block).1).is_none()
}

/// Whether anything but usual headers, data and the last line stands in a signature's armor.
fn armor(after: &[u8]) -> bool {
    headers(after).is_none_or(data_says_more)
}

/// Whether anything but data and the last line stands in the rest of a signature's armor, or behind it.
fn data_says_more(mut rest: &[u8]) -> bool {
    let mut ended = false;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        let line = line.trim_ascii_end();
        if line == SIGNED_END {
            return !after.trim_ascii().is_empty();
        }
        let is_data = line
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        if !is_data || (ended && !line.is_empty()) {
            return true;
        }
        // The checksum ends the data.
        ended |= line.starts_with(b"=");
        rest = after;
    }
    true
}

/// What follows the headers and the empty line behind them; none when they say anything of the sender's own.
fn headers(mut rest: &[u8]) -> Option<&[u8]> {
    for _ in 0..=MOST_HEADERS {
        let (line, after) = next_line(rest);
        let line = line.trim_ascii();
        if line.is_empty() {
            return Some(after);
        }
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = line.split_at_checked(colon)?;
        let value = value.get(1..)?;
        let usual = match name.to_ascii_lowercase().as_slice() {
            b"hash" => names_digests(value),
            b"charset" => names_a_charset(value),
            b"messageid" => is_identifier(value.trim_ascii()),
            b"version" | b"comment" => names_a_program(value),
            _ => false,
        };
        if !usual {
            return None;
        }
        rest = after;
    }
    None
}

/// Thirty-two characters (RFC 4880, 6.2).
fn is_identifier(value: &[u8]) -> bool {
    value.len() == 32 && value.iter().all(u8::is_ascii_alphanumeric)
}

fn names_a_program(value: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(value) else {
        return false;
    };
    let mut figures = 0_usize;
    text.is_ascii()
        && text.len() <= 120
        && text
            .to_ascii_lowercase()
            .split(|c: char| c.is_ascii_whitespace() || "()<>,;\"'".contains(c))
            .map(|word| word.trim_matches(['.', ':', '-', '!']))
            .filter(|word| !word.is_empty())
            .all(|word| {
                let figure = is_version(word);
                figures = figures.saturating_add(usize::from(figure));
                (figure && figures <= MOST_FIGURES) || is_home(word) || is_program(word)
            })
}

fn is_program(word: &str) -> bool {
    let known = |part: &str| PROGRAMS.split(' ').any(|program| program == part);
    word.split('/').all(known)
}

/// `v2.0.22`, `10.3.2-beta1`; no telephone number.
fn is_version(word: &str) -> bool {
    let bare = word.trim_start_matches('v');
    bare.len() <= 12
        && bare.starts_with(|c: char| c.is_ascii_digit())
        && bare
            .split(['.', '-', '+'])
            .all(|run| run.len() <= 5 && run.chars().all(|c| c.is_ascii_alphanumeric()))
        && bare.split(['.', '-', '+']).filter(|run| run.len() > 3).count() <= 1
}

/// The address of a program's own page.
fn is_home(word: &str) -> bool {
    let bare = word
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.");
    let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
    HOMES.split(' ').any(|home| home == host)
        && (path.is_empty() || path.split('/').all(|part| part.is_empty() || is_program(part)))
}
