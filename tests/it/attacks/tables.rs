//! PDFs whose tables of contents lead in circles, and streams of objects that hold themselves (ISO 32000-1, 7.5.4-7.5.8).

use std::io::Write;

use super::pdf::packed;
use super::{Attack, Expected, Readable, Told, attack, with, withstand};

/// A file whose objects' places are noted.
struct File {
    out: Vec<u8>,
    places: Vec<usize>,
}

impl File {
    fn new() -> Self {
        let mut file = Self {
            out: b"%PDF-1.7\n".to_vec(),
            places: Vec::new(),
        };
        file.object("<</Type/Catalog/Pages 2 0 R>>");
        file.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        file.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        file.object("<</Length 43>>stream\nBT /F 9 Tf 1 0 0 1 9 9 Tm (Name: Erika) Tj ET\nendstream");
        file
    }

    fn object(&mut self, text: &str) {
        self.places.push(self.out.len());
        let number = self.places.len();
        write!(self.out, "{number} 0 obj\n{text}\nendobj\n").unwrap();
    }

    /// A table of the objects so far; gives its place.
    fn table(&mut self, trailer: &str) -> usize {
        let at = self.out.len();
        let size = self.places.len() + 1;
        write!(self.out, "xref\n0 {size}\n0000000000 65535 f \n").unwrap();
        for place in &self.places {
            writeln!(self.out, "{place:010} 00000 n ").unwrap();
        }
        writeln!(self.out, "trailer<</Size {size}/Root 1 0 R{trailer}>>").unwrap();
        at
    }

    fn end(mut self, at: usize) -> Vec<u8> {
        write!(self.out, "startxref\n{at}\n%%EOF").unwrap();
        self.out
    }
}

/// A table whose predecessor is itself.
fn own_predecessor(key: &str) -> Vec<u8> {
    let mut file = File::new();
    let at = file.out.len();
    let at = file.table(&format!("/{key} {at}"));
    file.end(at)
}

/// Two tables, each the predecessor of the other.
fn two_in_a_circle() -> Vec<u8> {
    let mut file = File::new();
    // Both have the same length, so the place of the second is known before it is written.
    let first = file.out.len();
    let length = {
        let mut probe = File::new();
        probe.table("/Prev 0000000000");
        probe.out.len() - first
    };
    file.table(&format!("/Prev {:010}", first + length));
    let second = file.table(&format!("/Prev {first:010}"));
    file.end(second)
}

/// A hundred thousand tables, each with its predecessor.
fn long_chain() -> Vec<u8> {
    let mut file = File::new();
    let mut before = file.table("");
    for _ in 0..100_000 {
        let at = file.out.len();
        write!(file.out, "xref\n0 0\ntrailer<</Size 5/Root 1 0 R/Prev {before}>>\n").unwrap();
        before = at;
    }
    file.end(before)
}

/// An entry of a table in a stream: kind, place or stream, number.
fn entry(kind: u8, place: usize, number: u8) -> [u8; 6] {
    let [a, b, c, d] = u32::try_from(place).unwrap().to_be_bytes();
    [kind, a, b, c, d, number]
}

/// A stream of objects, number 5, of which this dictionary and these objects are told; the table says that the objects of
/// these numbers lie in it.
fn object_stream(dictionary: &str, inside: &[(usize, &str)], table: &[(usize, usize)]) -> Vec<u8> {
    let mut file = File::new();
    let mut head = String::new();
    let mut body = String::new();
    for (number, text) in inside {
        head.push_str(&format!("{number} {} ", body.len()));
        body.push_str(text);
        body.push(' ');
    }
    let bytes = format!("{head}{body}");
    file.object(&format!(
        "<</Type/ObjStm/N {}/First {}{}>>stream\n{bytes}\nendstream",
        inside.len(),
        head.len(),
        if dictionary.contains("/Length") {
            dictionary.to_owned()
        } else {
            format!("{dictionary}/Length {}", bytes.len())
        }
    ));
    let at = file.out.len();
    let mut rows = entry(0, 0, 255).to_vec();
    for (index, place) in file.places.iter().enumerate() {
        match table.iter().position(|(number, _)| *number == index + 1) {
            Some(found) => rows.extend(entry(2, table[found].1, u8::try_from(found).unwrap())),
            None => rows.extend(entry(1, *place, 0)),
        }
    }
    for (index, (_, stream)) in table.iter().enumerate().filter(|(_, (number, _))| *number > 5) {
        rows.extend(entry(2, *stream, u8::try_from(index).unwrap()));
    }
    let rows = packed(&rows, 1);
    write!(
        file.out,
        "9 0 obj\n<</Type/XRef/Size 8/W[1 4 1]/Index[0 {}]/Root 1 0 R/Filter/FlateDecode/Length {}>>stream\n",
        6 + table.iter().filter(|(number, _)| *number > 5).count(),
        rows.len()
    )
    .unwrap();
    file.out.extend(&rows);
    file.out.extend(b"\nendstream\nendobj\n");
    file.end(at)
}

fn attacks() -> Vec<Attack> {
    let send = |name: &'static str, bytes: &[u8], expected: Expected| {
        attack(name, with("a.pdf", "application/pdf", bytes), expected)
    };
    let form = "<</T(Name)/FT/Tx/V(Erika)>>";
    let itself = "<</Type/ObjStm/N 1/First 4/Length 5>>";
    vec![
        send("a PDF whose table precedes itself", &own_predecessor("Prev"), Readable),
        send(
            "a PDF whose table is its own second half",
            &own_predecessor("XRefStm"),
            Readable,
        ),
        send("a PDF of two tables in a circle", &two_in_a_circle(), Readable),
        send("a PDF of a hundred thousand tables", &long_chain(), Readable),
        send(
            "a PDF whose stream of objects lies in itself",
            &object_stream("", &[(5, itself), (6, form)], &[(5, 5), (6, 5)]),
            Readable,
        ),
        send(
            "a PDF whose stream of objects extends itself",
            &object_stream("/Extends 5 0 R", &[(6, form)], &[(6, 5)]),
            Readable,
        ),
        send(
            "a PDF whose stream of objects is as long as an object in it says",
            &object_stream("/Length 6 0 R", &[(6, "43")], &[(6, 5)]),
            Readable,
        ),
        send(
            "a PDF whose stream of objects is as long as itself",
            &object_stream("/Length 5 0 R", &[(6, form)], &[(6, 5)]),
            Readable,
        ),
        send(
            "a PDF whose page lies in a stream that lies in a stream",
            &object_stream("", &[(3, form), (6, itself), (4, itself)], &[(3, 6), (6, 5), (4, 6)]),
            Told("a.pdf"),
        ),
    ]
}

#[test]
fn pdfs_that_lead_in_circles_do_not_hurt() {
    withstand(attacks());
}
