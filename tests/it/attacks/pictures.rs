//! Pictures inside PDFs where OCR is on: each declares far more pixels than any page has, in a few kilobytes.

use super::pdf::{packed, pdf, stream};
use super::{Attack, Told, attack, with, withstand_in};
use crate::house::{House, maildir_config};
use crate::scans::real;

/// A PDF whose page shows this picture and nothing else.
fn showing(picture: Vec<u8>) -> Vec<u8> {
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>".to_vec(),
        stream("", b"q 600 0 0 800 0 0 cm /I Do Q"),
        picture,
    ])
}

fn picture((width, height): (usize, usize), more: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray{more}");
    stream(&head, bytes)
}

/// White lines in fax coding (ITU T.6): each is the same as the one before, which takes one bit.
fn fax((width, height): (usize, usize), columns: usize) -> Vec<u8> {
    let parameters = format!("/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns {columns}>>");
    picture((width, height), &parameters, &vec![0xff; height / 8 + 1])
}

/// A JPEG of so many pixels; what comes behind its header is white until the decoder has had enough.
fn jpeg(side: u16) -> Vec<u8> {
    let [high, low] = side.to_be_bytes();
    let mut bytes = b"\xff\xd8\xff\xdb\0\x43\0".to_vec();
    bytes.extend([1; 64]);
    bytes.extend([0xff, 0xc0, 0, 11, 8, high, low, high, low, 1, 1, 0x11, 0]);
    bytes.extend(b"\xff\xc4\0\x14\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
    bytes.extend(b"\xff\xc4\0\x14\x10\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
    bytes.extend(b"\xff\xda\0\x08\x01\x01\0\0\x3f\0");
    bytes.resize(4_000, 0);
    bytes
}

/// The header of a JPEG 2000 of so many pixels.
fn wavelet(side: u32) -> Vec<u8> {
    let side = side.to_be_bytes();
    let mut bytes = b"\xff\x4f\xff\x51\0\x29\0\0".to_vec();
    for number in [side, side, [0; 4], [0; 4], side, side, [0; 4], [0; 4]] {
        bytes.extend(number);
    }
    bytes.extend([0, 1, 7, 1, 1]);
    bytes.resize(4_000, 0);
    bytes
}

fn attacks() -> Vec<Attack> {
    let send = |picture: Vec<u8>| with("scan.pdf", "application/pdf", &showing(picture));
    let flate = |side: usize, bits: usize| {
        let more = format!("/BitsPerComponent {bits}/Filter/FlateDecode");
        picture((side, side), &more, &packed(&vec![0xff; side * bits / 8], side))
    };
    let (dct, jpx) = ("/BitsPerComponent 8/Filter/DCTDecode", "/Filter/JPXDecode");
    let (huge, page) = ((30_000, 30_000), (1_000, 1_000));
    let pictures = [
        ("a page of 900 million pixels", flate(30_000, 1), "30000 × 30000"),
        ("a page of 900 million grey pixels", flate(30_000, 8), "30000 × 30000"),
        ("a fax of 900 million pixels", fax(huge, 30_000), "30000 × 30000"),
        (
            "a fax wider than its page",
            fax((1_000, 15_000), 60_000),
            "60000 × 15000",
        ),
        (
            "a JPEG of 900 million pixels",
            picture(huge, dct, &jpeg(30_000)),
            "30000 × 30000",
        ),
        (
            "a JPEG larger than its page",
            picture(page, dct, &jpeg(30_000)),
            "30000 × 30000",
        ),
        (
            "a JPEG 2000 larger than its page",
            picture(page, jpx, &wavelet(30_000)),
            "30000 × 30000",
        ),
        // Just what a page may have: it is given to OCR, which finds nothing on it.
        ("a page as large as one may be", flate(6_320, 1), "scan.pdf"),
    ];
    let attacks = pictures.into_iter();
    attacks
        .map(|(name, picture, told)| attack(name, send(picture), Told(told)))
        .collect()
}

#[test]
fn pictures_in_pdfs_do_not_hurt_where_ocr_is_on() {
    let house = House::bare();
    let ocr = format!(
        "ocr: {{tesseract: {}, languages: [deu], timeout: 5s}}\n",
        real().display()
    );
    house.write_config(&(maildir_config() + &ocr));
    withstand_in(&house, attacks());
}
