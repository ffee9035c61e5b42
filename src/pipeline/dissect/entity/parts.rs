//! Where the parts of a multipart begin and end.

/// The position of a byte. `contains` is the fast search that the standard library has.
fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    let mut before = 0_usize;
    for chunk in bytes.chunks(256) {
        if chunk.contains(&wanted) {
            let inside = chunk.iter().position(|byte| *byte == wanted)?;
            return Some(before.saturating_add(inside));
        }
        before = before.saturating_add(chunk.len());
    }
    None
}

/// Cuts off the first line, its line break included.
pub(crate) fn next_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    match find(bytes, b'\n') {
        Some(at) => bytes.split_at_checked(at.saturating_add(1)).unwrap_or((bytes, &[])),
        None => (bytes, &[]),
    }
}

/// A line without its line break.
pub(crate) fn chomp(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// The parts of a multipart, one after the other, found only when asked for: a mail may have a million of them.
#[derive(Clone, Debug)]
pub(crate) struct Parts<'a> {
    rest: &'a [u8],
    delimiter: Vec<u8>,
    /// Whether the boundary occurs at all.
    pub(super) opened: bool,
    done: bool,
    /// Whether the closing delimiter was met. Without it the mail may be cut off.
    pub(crate) closed: bool,
}

impl<'a> Parts<'a> {
    pub(super) fn new(body: &'a [u8], boundary: &str) -> Self {
        let mut parts = Self {
            rest: body,
            delimiter: [b"--", boundary.as_bytes()].concat(),
            opened: false,
            done: false,
            closed: false,
        };
        parts.opened = parts.cut().1;
        parts
    }

    /// What stands before the next delimiter line, and whether there was one. The line break before a delimiter
    /// belongs to the delimiter (RFC 2046, 5.1.1).
    fn cut(&mut self) -> (&'a [u8], bool) {
        let start = self.rest;
        while !self.rest.is_empty() {
            let here = self.rest;
            let (line, after) = next_line(here);
            self.rest = after;
            if let Some(tail) = line.strip_prefix(self.delimiter.as_slice()) {
                let tail = tail.trim_ascii_end();
                if tail.is_empty() || tail == b"--" {
                    self.closed = tail == b"--";
                    self.done = self.closed;
                    let length = start.len().saturating_sub(here.len());
                    return (chomp(start.get(..length).unwrap_or_default()), true);
                }
            }
        }
        self.done = true;
        (start, false)
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.done || !self.opened {
            return None;
        }
        if self.rest.is_empty() {
            self.done = true;
            return None;
        }
        Some(self.cut().0)
    }
}

#[cfg(test)]
mod tests {
    use crate::pipeline::dissect::entity::Entity;

    #[test]
    fn parts_end_before_the_line_break_of_the_next_delimiter() {
        for end in ["\n", "\r\n"] {
            let mail = "Content-Type: multipart/mixed; boundary=\"b\"\n\npreamble\n--b\n\none\n\n--b  \nX: y\n\ntwo\n--bee\n--b--\nepilogue\n"
                .replace('\n', end);
            let entity = Entity::parse(mail.as_bytes());
            let mut parts = entity.parts().unwrap();
            let texts: Vec<String> = parts
                .by_ref()
                .map(|part| String::from_utf8_lossy(part).replace("\r\n", "\n"))
                .collect();
            assert_eq!(texts, ["\none\n", "X: y\n\ntwo\n--bee"]);
            assert!(parts.closed);
        }
    }
}
