//! Pictures that may be scanned or photographed pages: what they look like, and how large they say they are.

/// Pictures of one mail that are kept for OCR.
pub(super) const MOST: usize = 10;
/// Bytes of all of them together.
pub(super) const MOST_BYTES: usize = 60 << 20;
/// A page has at least so many pixels on either side; signature logos have less.
const SMALLEST: u64 = 700;
/// Pixels of an A4 page at 600 dots an inch, and some more.
const MOST_PIXELS: u64 = 40_000_000;
/// Neither side is longer; tesseract itself refuses more than 32 767.
const LONGEST: u64 = 20_000;

/// Pages of a TIFF that are asked for their size.
const PAGES: usize = 100;
/// Bytes of boxes that stand before a JPEG 2000 picture.
const HEAD: usize = 64 << 10;

/// Whether the first bytes are those of a picture that OCR can read: JPEG, PNG, TIFF.
pub(super) fn is_readable(start: &[u8]) -> bool {
    [b"\xff\xd8\xff".as_slice(), b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*"]
        .iter()
        .any(|magic| start.starts_with(magic))
}

/// Whether a picture has as many pixels as a page.
pub(super) fn is_page_sized(bytes: &[u8]) -> bool {
    size(bytes).is_some_and(|(width, height)| width.min(height) >= SMALLEST)
}

/// Why a picture is not given to OCR, in words for the operator: thirty thousand by thirty thousand pixels fit into a
/// few kilobytes. Where the header does not tell, the fences of the OCR process hold.
pub fn refusal(bytes: &[u8]) -> Option<String> {
    let (width, height) = size(bytes).or_else(|| tiff(bytes)).or_else(|| wavelet(bytes))?;
    too_large(width, height)
}

/// Why a picture of so many pixels is not given to OCR.
pub(crate) fn too_large(width: u64, height: u64) -> Option<String> {
    let too_large = width.max(height) > LONGEST || width.saturating_mul(height) > MOST_PIXELS;
    too_large.then(|| format!("the picture has {width} × {height} pixels, more than OCR is given; a human must look"))
}

/// Width and height that PNG (11.2.2) and JPEG (ITU T.81, B.2.2) declare.
fn size(bytes: &[u8]) -> Option<(u64, u64)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| {
            let digits: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
            Some(u64::from(u32::from_be_bytes(digits)))
        };
        return Some((number(16)?, number(20)?));
    }
    bytes.starts_with(b"\xff\xd8").then(|| jpeg(bytes)).flatten()
}

/// The largest page of a TIFF (TIFF 6.0, section 2).
fn tiff(bytes: &[u8]) -> Option<(u64, u64)> {
    let little = match bytes.first_chunk() {
        Some(b"II*\0") => true,
        Some(b"MM\0*") => false,
        _ => return None,
    };
    let short = |at: usize| {
        let digits: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(digits)
        } else {
            u16::from_be_bytes(digits)
        })
    };
    let long = |at: usize| {
        let digits: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little {
            u32::from_le_bytes(digits)
        } else {
            u32::from_be_bytes(digits)
        })
    };
    let mut largest: Option<(u64, u64)> = None;
    let mut directory = usize::try_from(long(4)?).ok()?;
    // A directory may name itself as the next one.
    for _ in 0..PAGES {
        let Some(entries) = short(directory) else { break };
        let end = usize::from(entries).saturating_mul(12).saturating_add(2);
        let side = |tag: u16| {
            let entry = (directory.checked_add(2)?..directory.checked_add(end)?)
                .step_by(12)
                .find(|at| short(*at) == Some(tag))?;
            match short(entry.checked_add(2)?)? {
                3 => short(entry.checked_add(8)?).map(u64::from),
                _ => long(entry.checked_add(8)?).map(u64::from),
            }
        };
        let page = (side(256).unwrap_or(0), side(257).unwrap_or(0));
        let pixels = |(width, height): (u64, u64)| width.max(1).saturating_mul(height.max(1));
        if largest.is_none_or(|largest| pixels(page) > pixels(largest)) {
            largest = Some(page);
        }
        directory = directory
            .checked_add(end)
            .and_then(&long)
            .and_then(|next| usize::try_from(next).ok())
            .unwrap_or(0);
        if directory == 0 {
            break;
        }
    }
    largest
}

/// JPEG 2000: the marker SIZ follows the one that begins the picture (ITU T.800, A.5.1).
fn wavelet(bytes: &[u8]) -> Option<(u64, u64)> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let at = head.windows(4).position(|window| window == b"\xff\x4f\xff\x51")?;
    let number = |from: usize| {
        let from = at.checked_add(from)?;
        let digits: [u8; 4] = bytes.get(from..from.checked_add(4)?)?.try_into().ok()?;
        Some(u64::from(u32::from_be_bytes(digits)))
    };
    Some((number(8)?, number(12)?))
}

fn jpeg(bytes: &[u8]) -> Option<(u64, u64)> {
    let number = |bytes: &[u8], at: usize| {
        let digits: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(u16::from_be_bytes(digits))
    };
    let mut rest = bytes.get(2..)?;
    // A file has a few dozen segments before its frame.
    for _ in 0..1000 {
        let at = rest.iter().position(|byte| *byte != 0xff)?;
        let (kind, segment) = rest.get(at..)?.split_first()?;
        let is_frame = matches!(kind, 0xc0..=0xcf) && !matches!(kind, 0xc4 | 0xc8 | 0xcc);
        if is_frame {
            return Some((u64::from(number(segment, 5)?), u64::from(number(segment, 3)?)));
        }
        rest = segment.get(usize::from(number(segment, 0)?)..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    #[test]
    fn a_picture_of_a_billion_pixels_is_refused_by_its_header() {
        assert!(refusal(&png(30_000, 30_000)).unwrap().contains("30000 × 30000"));
        assert!(refusal(&png(25_000, 10)).is_some());
        assert!(refusal(&png(4961, 7016)).is_none(), "A4 at 600 dots an inch");
    }

    #[test]
    fn a_jpeg_tells_its_size_behind_its_other_segments() {
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc0\0\x11\x08\x06\xda\x04\xd9\x03rest";
        assert_eq!(size(jpeg), Some((1241, 1754)));
        assert!(is_page_sized(jpeg) && is_readable(jpeg));
        assert_eq!(size(b"\xff\xd8\xff\xe0\xff\xff"), None);
        assert_eq!(size(b"\xff\xd8\xff\xff\xff\xff"), None);
    }

    #[test]
    fn a_tiff_tells_the_size_of_its_largest_page_and_ends_where_it_leads_back_to_itself() {
        let entry = |tag: u16, kind: u16, value: [u8; 4]| {
            let numbers = [tag.to_le_bytes(), kind.to_le_bytes(), [1, 0], [0, 0]].concat();
            [numbers.as_slice(), &value].concat()
        };
        let page = |width: u16, height: u32, next: u32| {
            let [low, high] = width.to_le_bytes();
            let entries = [
                entry(256, 3, [low, high, 9, 9]),
                entry(257, 4, height.to_le_bytes()),
                entry(259, 3, [4, 0, 0, 0]),
            ];
            [&[3, 0], entries.concat().as_slice(), &next.to_le_bytes()].concat()
        };
        let small = page(1700, 2200, 50);
        assert_eq!(small.len(), 42);
        let file = [b"II*\0\x08\0\0\0", small.as_slice(), &page(30_000, 30_000, 8)].concat();
        assert!(refusal(&file).unwrap().contains("30000 × 30000"));
        for end in 0..file.len() {
            let _ = refusal(&file[..end]);
        }
        assert!(refusal(&[b"II*\0\x08\0\0\0", page(1700, 2200, 0).as_slice()].concat()).is_none());
        assert!(refusal(b"MM\0*\0\0\0\x08\0\x01\x01\x01\0\x04\0\0\0\x01\x01\0\0\0").is_some());
        assert!(refusal(b"MM\0*\xff\xff\xff\xff").is_none());
    }

    #[test]
    fn a_jpeg_2000_tells_its_size_behind_its_boxes() {
        let size = |side: u32| {
            let side = side.to_be_bytes();
            [b"\0\0\0\x0cjP  ....\xff\x4f\xff\x51\0\x2f\0\0".as_slice(), &side, &side].concat()
        };
        assert!(refusal(&size(30_000)).unwrap().contains("30000 × 30000"));
        assert!(refusal(&size(2_000)).is_none());
        assert!(refusal(b"\xff\x4f\xff\x51\0\x2f").is_none());
    }

    #[test]
    fn a_logo_is_no_page() {
        assert!(!is_page_sized(&png(1200, 240)));
        assert!(!is_page_sized(b"GIF89a"));
    }
}
