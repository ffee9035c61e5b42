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
    let (width, height) = size(bytes)?;
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
    fn a_logo_is_no_page() {
        assert!(!is_page_sized(&png(1200, 240)));
        assert!(!is_page_sized(b"GIF89a"));
    }
}
