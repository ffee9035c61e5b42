//! Little-endian numbers and lengths out of bytes that anybody may have written.

/// A place in a byte string.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(head)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn short(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn long(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    /// A length of four bytes.
    pub(super) fn length(&mut self) -> Option<usize> {
        usize::try_from(self.long()?).ok()
    }

    /// That many bytes and the padding to a multiple of four.
    pub(super) fn padded(&mut self, length: usize) -> Option<&'a [u8]> {
        let bytes = self.take(length)?;
        let padding = length.checked_next_multiple_of(4)?.saturating_sub(length);
        // The last value's padding may be missing.
        let _ = self.take(padding);
        Some(bytes)
    }
}
