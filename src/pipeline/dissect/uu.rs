//! Files inside a text, as programs wrote them before MIME: `begin 644 name`, coded lines, `end`.

/// Files out of one text.
const MOST: usize = 20;

/// A file out of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Coded {
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
}

/// The text without its coded files, and these. None when there is none, which is nearly always.
pub(super) fn split(text: &str) -> Option<(String, Vec<Coded>)> {
    if !text.lines().any(|line| name(line).is_some()) {
        return None;
    }
    let mut kept = String::with_capacity(text.len());
    let mut found = Vec::new();
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        let Some(file) = name(line).filter(|_| found.len() < MOST) else {
            kept.push_str(line);
            continue;
        };
        // Somebody may write “begin 100 days”: without coded lines and an end it stays text.
        let rest = lines.clone();
        if let Some(bytes) = decode(&mut lines) {
            found.push(Coded {
                file: file.to_owned(),
                bytes,
            });
        } else {
            kept.push_str(line);
            lines = rest;
        }
    }
    (!found.is_empty()).then_some((kept, found))
}

/// The name in `begin 644 name`.
fn name(line: &str) -> Option<&str> {
    let (mode, name) = line.strip_prefix("begin ")?.trim_end().split_once(' ')?;
    let is_mode = (3..=4).contains(&mode.len()) && mode.bytes().all(|byte| (b'0'..=b'7').contains(&byte));
    let name = name.rsplit(['/', '\\']).next()?.trim();
    (is_mode && !name.is_empty() && name.len() <= 255).then_some(name)
}

fn decode<'t>(lines: &mut impl Iterator<Item = &'t str>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for line in lines {
        let line = line.trim_end_matches(['\r', '\n']);
        if line.trim_end() == "end" {
            return (!bytes.is_empty()).then_some(bytes);
        }
        let (&first, rest) = line.as_bytes().split_first()?;
        let length = usize::from(value(first)?);
        let mut row: Vec<u8> = Vec::with_capacity(length.saturating_add(2));
        for group in rest.chunks(4) {
            // Blanks at the end of a line get lost on the way; they stand for zeros.
            let digit = |at: usize| group.get(at).map_or(Some(0), |byte| value(*byte)).map(u32::from);
            let number = digit(0)? << 18 | digit(1)? << 12 | digit(2)? << 6 | digit(3)?;
            let [_, high, middle, low] = number.to_be_bytes();
            row.extend([high, middle, low]);
        }
        row.resize(length, 0);
        bytes.extend(row);
    }
    None
}

fn value(byte: u8) -> Option<u8> {
    (0x20..=0x60).contains(&byte).then(|| byte.wrapping_sub(0x20) & 0x3f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coded_file_is_taken_out_of_its_text() {
        let text = "Siehe unten\n\nbegin 644 C:\\tmp\\cat.txt\n#0V%T\n`\nend\nGruß\n";
        let (kept, found) = split(text).unwrap();
        assert_eq!(kept, "Siehe unten\n\nGruß\n");
        assert_eq!(
            found,
            [Coded {
                file: "cat.txt".to_owned(),
                bytes: b"Cat".to_vec(),
            }]
        );
    }

    #[test]
    fn ordinary_words_stay_words() {
        for text in [
            "begin 100 days ago\nwe lost it\n",
            "begin 644 x\n",
            "begin 644 x\nend\n",
            "begin 999 x\n#0V%T\nend\n",
            "beginnen\n",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
        let many = "begin 644 x\n".repeat(200_000);
        assert_eq!(split(&many), None);
    }
}
