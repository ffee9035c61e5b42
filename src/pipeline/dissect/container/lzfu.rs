//! The compression of rich text in Outlook's messages (MS-OXRTFCP).

use super::bytes::Bytes;

/// Longest text that is unpacked, bytes.
const LONGEST: usize = 8 << 20;
/// The window, and where writing begins in it.
const WINDOW: usize = 4096;
/// What the window holds at the start.
const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \
\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\
\\b\\i\\u\\tab\\tx";

/// Unpacks; none when it is something else. A text that breaks off is kept as far as it goes.
pub(super) fn unpack(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut at = Bytes(bytes);
    let _packed = at.long()?;
    let length = at.length()?.min(LONGEST);
    let magic = at.array::<4>()?;
    let _checksum = at.long()?;
    match &magic {
        b"MELA" => Some(at.0.get(..length).unwrap_or(at.0).to_vec()),
        b"LZFu" => {
            let mut window = Window::new();
            let _ = window.run(&mut at, length);
            Some(window.out)
        }
        _ => None,
    }
}

struct Window {
    ring: Vec<u8>,
    at: usize,
    out: Vec<u8>,
}

impl Window {
    fn new() -> Self {
        let mut ring = START.to_vec();
        ring.resize(WINDOW, b' ');
        Self {
            ring,
            at: START.len(),
            out: Vec::new(),
        }
    }

    fn push(&mut self, byte: u8) {
        if let Some(slot) = self.ring.get_mut(self.at) {
            *slot = byte;
        }
        self.at = self.at.saturating_add(1) & 0xfff;
        self.out.push(byte);
    }

    /// Each control byte tells of eight items, lowest bit first, whether they are a byte or a reference.
    fn run(&mut self, at: &mut Bytes<'_>, length: usize) -> Option<()> {
        while self.out.len() < length {
            let control = at.byte()?;
            for bit in 0..8 {
                if control >> bit & 1 == 0 {
                    self.push(at.byte()?);
                    continue;
                }
                let reference = u16::from_be_bytes(at.array()?);
                let (offset, count) = (
                    usize::from(reference >> 4),
                    usize::from(reference & 15).saturating_add(2),
                );
                if offset == self.at {
                    return Some(());
                }
                for step in 0..count {
                    let byte = self.ring.get(offset.saturating_add(step) & 0xfff).copied()?;
                    self.push(byte);
                }
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard_unpack() {
        assert_eq!(START.len(), 207);
        // MS-OXRTFCP, 4.1.1 and 4.2.2.
        let simple = b"\x2d\x00\x00\x00\x2b\x00\x00\x00LZFu\xf1\xc5\xc7\xa7\x03\x00\x0a\x00rcpg125\x42\x32\x0a\xf3 hel\x09\x00 bw\x05\xb0ld}\x0a\x80\x0f\xa0";
        assert_eq!(
            unpack(simple).unwrap(),
            b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
        );
        let repeated = b"\x1a\x00\x00\x00\x1c\x00\x00\x00LZFu\xe2\xd4\x4b\x51\x41\x00\x04 WXYZ\x0d\x6e\x7d\x01\x0e\xb0";
        assert_eq!(unpack(repeated).unwrap(), b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
        for end in 0..simple.len() {
            let _ = unpack(&simple[..end]);
        }
    }
}
