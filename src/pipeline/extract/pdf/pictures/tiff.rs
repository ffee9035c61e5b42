//! Fax coding (ITU T.4, T.6) needs no decoding here: with a header before it, it is a TIFF file (TIFF 6.0, section 11).

use lopdf::{Dictionary, Document, Object};

use super::{count, extent, is_inverted};
use crate::pipeline::extract::pdf::objects::get;

/// A picture in fax coding.
pub(super) struct Fax {
    width: u32,
    height: u32,
    /// TIFF's number of the coding: 3 for T.4, 4 for T.6.
    compression: u32,
    /// Lines are coded in two dimensions (T.4 only).
    two_dimensions: bool,
    /// Black is written as 1 and shown as white.
    inverted: bool,
}

impl Fax {
    pub(super) fn of(
        document: &Document,
        picture: &Dictionary,
        parameters: Option<&Dictionary>,
    ) -> Result<Self, String> {
        let nothing = Dictionary::new();
        let parameters = parameters.unwrap_or(&nothing);
        let truth = |key: &[u8]| matches!(get(document, parameters, key), Some(Object::Boolean(true)));
        if truth(b"EncodedByteAlign") {
            return Err("is a picture in a fax coding that is not read; a human must look".to_owned());
        }
        let k = get(document, parameters, b"K")
            .and_then(|k| k.as_i64().ok())
            .unwrap_or(0);
        let (_, height) = extent(document, picture);
        let width = count(document, parameters, b"Columns").unwrap_or(1728);
        let side = |side: usize| u32::try_from(side).ok().filter(|side| *side > 0);
        let (Some(width), Some(height)) = (side(width), side(height)) else {
            return Err("is a picture without a size; a human must look".to_owned());
        };
        Ok(Self {
            width,
            height,
            compression: if k < 0 { 4 } else { 3 },
            two_dimensions: k > 0,
            inverted: truth(b"BlackIs1") != is_inverted(document, picture),
        })
    }

    /// Pixels in a line.
    pub(super) fn width(&self) -> usize {
        usize::try_from(self.width).unwrap_or(usize::MAX)
    }

    /// The coded lines as a file of one strip.
    pub(super) fn wrap(&self, coded: &[u8]) -> Vec<u8> {
        // Header, number of entries, entries of twelve bytes each, no next directory.
        const ENTRIES: u16 = 10;
        const START: u32 = 8 + 2 + 12 * (ENTRIES as u32) + 4;
        let length = u32::try_from(coded.len()).unwrap_or(u32::MAX);
        let mut file = b"II*\0\x08\0\0\0".to_vec();
        file.extend(ENTRIES.to_le_bytes());
        let mut entry = |tag: u16, value: u32| {
            file.extend(tag.to_le_bytes());
            // Type 4: one unsigned number of 32 bits.
            file.extend([4, 0, 1, 0, 0, 0]);
            file.extend(value.to_le_bytes());
        };
        entry(256, self.width);
        entry(257, self.height);
        entry(258, 1);
        entry(259, self.compression);
        entry(262, u32::from(self.inverted));
        entry(273, START);
        entry(277, 1);
        entry(278, self.height);
        entry(279, length);
        entry(
            if self.compression == 4 { 293 } else { 292 },
            u32::from(self.two_dimensions),
        );
        file.extend([0; 4]);
        file.extend(coded);
        file
    }
}
