//! Plain samples become a portable bitmap or greymap: OCR needs no colours.

use lopdf::{Dictionary, Document, Object};

use super::{count, extent, is_inverted};
use crate::pipeline::extract::pdf::objects::{get, resolve};

/// What the numbers of a sample mean.
enum Colours {
    /// So many shares of light: one is grey, three are red, green, blue.
    Light(usize),
    /// Shares of ink: four are cyan, magenta, yellow, black.
    Ink(usize),
    /// A table of greys.
    Table(Vec<u8>),
}

/// The picture as a file; nothing when its colours are of an unknown kind or samples are missing.
pub(super) fn portable(document: &Document, picture: &Dictionary, samples: &[u8]) -> Option<Vec<u8>> {
    let (width, height) = extent(document, picture);
    let is_mask = matches!(get(document, picture, b"ImageMask"), Some(Object::Boolean(true)));
    let bits = if is_mask {
        1
    } else {
        count(document, picture, b"BitsPerComponent")?
    };
    let colours = if is_mask {
        Colours::Light(1)
    } else {
        colours(document, get(document, picture, b"ColorSpace")?, 0)?
    };
    let inverted = is_inverted(document, picture);
    let channels = match &colours {
        Colours::Light(channels) | Colours::Ink(channels) => *channels,
        Colours::Table(_) => 1,
    };
    let row = width.checked_mul(channels)?.checked_mul(bits)?.checked_add(7)? / 8;
    let wanted = row.checked_mul(height)?;
    if row == 0 || !matches!(bits, 1 | 2 | 4 | 8 | 16) {
        return None;
    }
    let samples = samples.get(..wanted)?;
    if bits == 1 && matches!(colours, Colours::Light(1)) {
        // In a portable bitmap, 1 is black.
        let mut file = format!("P4\n{width} {height}\n").into_bytes();
        file.extend(samples.iter().map(|byte| if inverted { *byte } else { !byte }));
        return Some(file);
    }
    let mut file = format!("P5\n{width} {height}\n255\n").into_bytes();
    for line in samples.chunks_exact(row) {
        let mut numbers = numbers(line, bits);
        for _ in 0..width {
            file.push(grey(&mut numbers, bits, &colours, inverted));
        }
    }
    Some(file)
}

/// The numbers of one line, the first eight bits of those with sixteen.
fn numbers(line: &[u8], bits: usize) -> impl Iterator<Item = u8> {
    let step = if bits == 16 { 2 } else { 1 };
    let pieces: &'static [u32] = match bits {
        1 => &[7, 6, 5, 4, 3, 2, 1, 0],
        2 => &[6, 4, 2, 0],
        4 => &[4, 0],
        _ => &[0],
    };
    let mask: u8 = match bits {
        1 => 1,
        2 => 3,
        4 => 15,
        _ => 255,
    };
    line.iter()
        .step_by(step)
        .flat_map(move |byte| pieces.iter().map(move |shift| byte.wrapping_shr(*shift) & mask))
}

/// One pixel, from black 0 to white 255.
fn grey(numbers: &mut impl Iterator<Item = u8>, bits: usize, colours: &Colours, inverted: bool) -> u8 {
    let full = |number: u8| match bits {
        1 => number.wrapping_mul(255),
        2 => number.wrapping_mul(85),
        4 => number.wrapping_mul(17),
        _ => number,
    };
    let mut next = || numbers.next().unwrap_or(0);
    let light = match colours {
        Colours::Table(table) => return table.get(usize::from(next())).copied().unwrap_or(255),
        Colours::Light(3) => luma([full(next()), full(next()), full(next())]),
        Colours::Ink(4) => {
            let colour = luma([full(next()), full(next()), full(next())]);
            255_u8.saturating_sub(colour).saturating_sub(full(next()))
        }
        Colours::Ink(_) => 255_u8.saturating_sub(full(next())),
        Colours::Light(_) => full(next()),
    };
    if inverted { 255_u8.saturating_sub(light) } else { light }
}

/// How light a colour looks (ITU BT.601).
fn luma([red, green, blue]: [u8; 3]) -> u8 {
    let share = |part: u8, weight: u32| u32::from(part).saturating_mul(weight);
    let sum = share(red, 77)
        .saturating_add(share(green, 150))
        .saturating_add(share(blue, 29));
    u8::try_from(sum / 256).unwrap_or(255)
}

fn colours(document: &Document, space: &Object, depth: usize) -> Option<Colours> {
    if depth > 3 {
        return None;
    }
    match space {
        Object::Name(name) => named(name),
        Object::Array(parts) => {
            let mut parts = parts.iter().filter_map(|part| resolve(document, part));
            let Object::Name(family) = parts.next()? else {
                return None;
            };
            match family.as_slice() {
                b"ICCBased" => {
                    let profile = parts.next()?.as_stream().ok()?;
                    match count(document, &profile.dict, b"N")? {
                        4 => Some(Colours::Ink(4)),
                        channels @ (1 | 3) => Some(Colours::Light(channels)),
                        _ => None,
                    }
                }
                b"Indexed" | b"I" => {
                    let base = colours(document, parts.next()?, depth.saturating_add(1))?;
                    let _highest = parts.next()?;
                    let table = match parts.next()? {
                        Object::String(bytes, _) => bytes.clone(),
                        Object::Stream(stream) => stream.get_plain_content_with_limit(4096).ok()?,
                        _ => return None,
                    };
                    let (Colours::Light(channels) | Colours::Ink(channels)) = base else {
                        return None;
                    };
                    let greys = table.chunks_exact(channels.max(1));
                    let greys = greys.map(|entry| grey(&mut entry.iter().copied(), 8, &base, false));
                    Some(Colours::Table(greys.take(256).collect()))
                }
                b"Separation" => Some(Colours::Ink(1)),
                name => named(name),
            }
        }
        _ => None,
    }
}

fn named(name: &[u8]) -> Option<Colours> {
    match name {
        b"DeviceGray" | b"CalGray" | b"G" => Some(Colours::Light(1)),
        b"DeviceRGB" | b"CalRGB" | b"RGB" => Some(Colours::Light(3)),
        b"DeviceCMYK" | b"CMYK" => Some(Colours::Ink(4)),
        _ => None,
    }
}
