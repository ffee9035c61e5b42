//! The frames of OpenPGP packets (RFC 9580, 4.2), walked before anybody decrypts.

use super::pgp::PACKETS;

/// What the shortest encrypted text takes behind its version: sixteen random bytes, two of them again, and the checksum.
/// A cipher with smaller blocks leaves room for an empty text, and for nothing else.
const LEAST: usize = 16 + 2 + 22;
/// Symmetrically encrypted and integrity protected data.
const SEALED: u8 = 18;

/// Whether there is a sealed packet that ends before any text could stand in it: it is cut off, or somebody's joke.
/// sequoia 2.4 looks at the beginning of one, and when the key fits takes it for granted that there is a checksum behind
/// it: a panic.
pub(super) fn is_cut_short(packets: &[u8]) -> bool {
    let mut rest = packets;
    for _ in 0..PACKETS {
        let Some(frame) = Frame::of(rest) else { return false };
        if frame.tag == SEALED && frame.version.is_none_or(|version| version == 1) && frame.body <= LEAST {
            return true;
        }
        rest = frame.behind;
    }
    false
}

/// One packet.
struct Frame<'a> {
    tag: u8,
    /// The first byte of its body.
    version: Option<u8>,
    /// Bytes of its body that are there.
    body: usize,
    behind: &'a [u8],
}

impl<'a> Frame<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let (&first, rest) = bytes.split_first()?;
        let (tag, mut length, mut rest) = match first {
            0xc0..=0xff => {
                let (length, rest) = new_length(rest)?;
                (first & 0x3f, length, rest)
            }
            0x80..=0xbf => {
                let (length, rest) = old_length(first & 3, rest)?;
                (first >> 2 & 0x0f, length, rest)
            }
            _ => return None,
        };
        let (mut version, mut body) = (None, 0_usize);
        loop {
            let (Length::Last(size) | Length::Part(size)) = length;
            let (piece, after) = rest.split_at(size.min(rest.len()));
            version = version.or(piece.first().copied());
            body = body.saturating_add(piece.len());
            rest = after;
            if matches!(length, Length::Last(_)) || piece.len() < size {
                break;
            }
            let Some((next, after)) = new_length(rest) else {
                rest = &[];
                break;
            };
            (length, rest) = (next, after);
        }
        Some(Self {
            tag,
            version,
            body,
            behind: rest,
        })
    }
}

/// How long a body is, or a part of it behind which another length stands.
enum Length {
    Last(usize),
    Part(usize),
}

/// RFC 9580, 4.2.1.
fn new_length(bytes: &[u8]) -> Option<(Length, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    match first {
        0..=191 => Some((Length::Last(usize::from(first)), rest)),
        192..=223 => {
            let (&second, rest) = rest.split_first()?;
            let length = usize::from(first).saturating_sub(192).saturating_mul(256);
            Some((
                Length::Last(length.saturating_add(usize::from(second)).saturating_add(192)),
                rest,
            ))
        }
        224..=254 => Some((Length::Part(1_usize.checked_shl(u32::from(first & 0x1f))?), rest)),
        255 => number(rest, 4).map(|(length, rest)| (Length::Last(length), rest)),
    }
}

/// RFC 9580, 4.2.2; of no length at all is what reaches to the end.
fn old_length(kind: u8, bytes: &[u8]) -> Option<(Length, &[u8])> {
    let (length, rest) = match kind {
        0 => number(bytes, 1)?,
        1 => number(bytes, 2)?,
        2 => number(bytes, 4)?,
        _ => (bytes.len(), bytes),
    };
    Some((Length::Last(length), rest))
}

fn number(bytes: &[u8], size: usize) -> Option<(usize, &[u8])> {
    let (digits, rest) = bytes.split_at_checked(size)?;
    let number = digits
        .iter()
        .fold(0_usize, |number, digit| number << 8 | usize::from(*digit));
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Framed = fn(&[u8]) -> Vec<u8>;

    #[test]
    fn a_sealed_packet_without_room_for_its_checksum_is_cut_short_however_its_length_is_written() {
        let body = |size: usize| [vec![1], vec![9; size]].concat();
        let recipient = [vec![0xc1, 3], b"abc".to_vec()].concat();
        let frames: [Framed; 5] = [
            |body| [&[0xd2, u8::try_from(body.len()).unwrap()], body].concat(),
            |body| [&[0xd2, 0xff, 0, 0, 0, u8::try_from(body.len()).unwrap()], body].concat(),
            |body| [&[0xd2, 0xff, 0, 1, 0, 0], body].concat(),
            |body| {
                [
                    &[0xd2, 0xe4],
                    &body[..16],
                    &[u8::try_from(body.len() - 16).unwrap()],
                    &body[16..],
                ]
                .concat()
            },
            |body| [&[0xcb, 1, b'x', 0xd2, 0xe4], &body[..16], &[0xe9], &body[16..]].concat(),
        ];
        for (number, frame) in frames.iter().enumerate() {
            let short = [recipient.clone(), frame(&body(39))].concat();
            assert!(is_cut_short(&short), "{number}");
            let long = [recipient.clone(), frame(&body(48))].concat();
            assert!(!is_cut_short(&long), "{number}");
        }
    }

    #[test]
    fn any_bytes_are_walked_to_their_end() {
        let old = [0x85, 0, 2, 1, 2, 0xc1, 192, 0];
        for bytes in [&old[..], b"", &[0xd2], &[0xff; 300], &[0xd3, 0xe0], &[0x87, 1]] {
            for end in 0..=bytes.len() {
                assert!(!is_cut_short(&bytes[..end]), "{:?}", &bytes[..end]);
            }
        }
        assert!(!is_cut_short(&[0xd2, 30, 2]), "another version has another form");
        assert!(is_cut_short(&[0xd2, 30, 1]) && is_cut_short(&[0xd2, 30]));
    }
}
