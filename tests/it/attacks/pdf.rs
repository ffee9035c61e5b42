//! PDF.

use std::io::Write;

use super::{Attack, Readable, Told, attack, deflate, with, withstand};

/// A PDF of these objects, numbered from 1; the first is its catalogue.
pub(super) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = b"0000000000 65535 f \n".to_vec();
    for (index, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        writeln!(out, "{} 0 obj", index + 1).unwrap();
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let at = out.len();
    let size = objects.len() + 1;
    writeln!(out, "xref\n0 {size}").unwrap();
    out.extend(table);
    write!(out, "trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF").unwrap();
    out
}

pub(super) fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dictionary}/Length {}>>stream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

/// A page whose content is this stream.
fn page(content: Vec<u8>) -> Vec<u8> {
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>".to_vec(),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ])
}

/// Deflated with a head, as PDF wants it. The checksum behind it is missing; readers do not mind.
pub(super) fn packed(bytes: &[u8], times: usize) -> Vec<u8> {
    [b"\x78\x9c".as_slice(), &deflate(bytes, times)].concat()
}

/// LZW of so many equal bytes: each code stands for one byte more than the one before.
fn lzw(codes: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut hold, mut bits) = (0_u64, 0_u32);
    let mut put = |code: u64, width: u32| {
        hold = hold << width | code;
        bits += width;
        while bits >= 8 {
            bits -= 8;
            out.push((hold >> bits & 0xff) as u8);
        }
    };
    let mut done = 0;
    while done < codes {
        put(256, if done == 0 { 9 } else { 12 });
        put(32, 9);
        for code in 258_u64..4_090 {
            let width = match code {
                ..511 => 9,
                511..1_023 => 10,
                1_023..2_047 => 11,
                _ => 12,
            };
            put(code, width);
            done += 1;
        }
    }
    put(257, 12);
    put(0, 8);
    out
}

fn cyclic() -> Vec<u8> {
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>".to_vec(),
        b"<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>".to_vec(),
        b"<</T(a)/Kids[3 0 R]/Parent 3 0 R>>".to_vec(),
    ])
}

fn fields(count: usize) -> Vec<u8> {
    let many = "<</T(Name)/FT/Tx/V(Erika)>>".repeat(count);
    pdf(&[
        format!("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[{many}]>>>>").into_bytes(),
        b"<</Type/Pages/Kids[]/Count 0>>".to_vec(),
    ])
}

/// Fields in fields in fields, each twice: two to the thirtieth.
fn doubling() -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>".to_vec(),
        b"<</Type/Pages/Kids[]/Count 0>>".to_vec(),
    ];
    for level in 4..34 {
        objects.push(format!("<</T(a)/Kids[{level} 0 R {level} 0 R]>>").into_bytes());
    }
    objects.push(b"<</T(b)/FT/Tx/V(x)>>".to_vec());
    pdf(&objects)
}

/// The same with forms drawn by forms.
fn drawing() -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>".to_vec(),
        stream("", b"/F Do /F Do"),
    ];
    for level in 6..40 {
        let head = format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {level} 0 R>>>>");
        objects.push(stream(&head, b"/F Do /F Do /F Do"));
    }
    pdf(&objects)
}

/// A table of contents that claims to be endless, and one that leads back to itself.
fn tables() -> Vec<u8> {
    let mut out = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n".to_vec();
    let at = out.len();
    write!(
        out,
        "2 0 obj\n<</Type/XRef/Size 4294967295/Index[0 4294967295]/W[8 8 8]/Root 1 0 R/Prev {at}/Filter/FlateDecode"
    )
    .unwrap();
    let bytes = packed(&vec![1; 1 << 20], 100);
    writeln!(out, "/Length {}>>stream", bytes.len()).unwrap();
    out.extend(bytes);
    write!(out, "\nendstream\nendobj\nstartxref\n{at}\n%%EOF").unwrap();
    out
}

fn object_streams() -> Vec<u8> {
    let bomb = packed(&vec![b' '; 1 << 20], 300);
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[]/Count 0>>".to_vec(),
    ];
    for _ in 0..10 {
        objects.push(stream("/Type/ObjStm/N 1000000000/First 100/Filter/FlateDecode", &bomb));
    }
    pdf(&objects)
}

/// A hundred thousand fields as an editor writes them: objects of their own, with boxes on a hundred pages.
fn boxes() -> Vec<u8> {
    let (pages, each) = (100, 1_000);
    let first = 3 + pages;
    let list =
        |from: usize, count: usize| -> String { (from..from + count).map(|number| format!("{number} 0 R ")).collect() };
    let mut objects = vec![
        format!(
            "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[{}]>>>>",
            list(first, pages * each)
        )
        .into_bytes(),
        format!("<</Type/Pages/Kids[{}]/Count {pages}>>", list(3, pages)).into_bytes(),
    ];
    for page in 0..pages {
        let boxes = list(first + page * each, each);
        objects.push(format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Annots[{boxes}]>>").into_bytes());
    }
    for number in 0..pages * each {
        let (x, y) = (number % 20 * 30, number / 20 % 50 * 16);
        objects.push(
            format!(
                "<</Type/Annot/Subtype/Widget/FT/Tx/T(f{number})/V(Erika)/P {} 0 R/Rect[{x} {y} {} {}]>>",
                3 + number / each,
                x + 28,
                y + 14
            )
            .into_bytes(),
        );
    }
    pdf(&objects)
}

/// One question with a hundred thousand boxes to tick, all of them on one page, one of them ticked.
fn ticks() -> Vec<u8> {
    let count = 100_000;
    let list: String = (0..count).map(|number| format!("{} 0 R ", number + 5)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 6000 8000]/Annots[{list}]>>").into_bytes(),
        format!("<</FT/Btn/Ff 49152/T(Art des Vorfalls)/V/k777/Kids[{list}]>>").into_bytes(),
    ];
    for number in 0..count {
        let (x, y) = (number % 300 * 20, number / 300 * 20);
        let state = if number == 777 { "k777" } else { "Off" };
        objects.push(
            format!(
                "<</Type/Annot/Subtype/Widget/Parent 4 0 R/AS/{state}/AP<</N<</k{number} null/Off null>>>>/P 3 0 R/Rect[{x} {y} {} {}]>>",
                x + 10,
                y + 10
            )
            .into_bytes(),
        );
    }
    pdf(&objects)
}

/// A hundred thousand pages that share one content.
fn pages() -> Vec<u8> {
    let count = 100_000;
    let kids: String = (0..count).map(|number| format!("{} 0 R ", number + 4)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {count}/MediaBox[0 0 600 800]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>").into_bytes(),
        stream("", &b"BT /F 9 Tf 1 0 0 1 9 9 Tm (Name: Erika) Tj ET ".repeat(100)),
    ];
    for _ in 0..count {
        objects.push(b"<</Type/Page/Parent 2 0 R/Contents 3 0 R>>".to_vec());
    }
    pdf(&objects)
}

/// A page below a hundred thousand nodes; and nodes of which each is twice in the one above it.
fn trees() -> [Vec<u8>; 2] {
    let chain = |count: usize, kids: fn(usize) -> String| {
        let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec()];
        for number in 2..count {
            let parent = if number > 2 {
                format!("/Parent {} 0 R", number - 1)
            } else {
                String::new()
            };
            objects.push(format!("<</Type/Pages/Kids[{}]/Count 1{parent}>>", kids(number + 1)).into_bytes());
        }
        objects.push(b"<</Type/Page/MediaBox[0 0 9 9]>>".to_vec());
        pdf(&objects)
    };
    [
        chain(100_000, |number| format!("{number} 0 R")),
        chain(34, |number| format!("{number} 0 R {number} 0 R")),
    ]
}

/// A form of Adobe's own kind (XFA) with this template and these data.
fn xfa(template: &str, data: &str) -> Vec<u8> {
    let packet = |xml: &str| stream("/Filter/FlateDecode", &packed(xml.as_bytes(), 1));
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA[(template)4 0 R(datasets)5 0 R]>>>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>".to_vec(),
        packet(template),
        packet(data),
    ])
}

fn forms_of_adobe() -> Vec<Attack> {
    let send = |bytes: &[u8]| with("a.pdf", "application/pdf", bytes);
    let mut laughs = "<!DOCTYPE x [<!ENTITY e0 \"haha\">".to_owned();
    for level in 1..12 {
        laughs.push_str(&format!(
            "<!ENTITY e{level} \"{}\">",
            format!("&e{};", level - 1).repeat(10)
        ));
    }
    let field = "<field name=\"a\"><caption><value><text>Name</text></value></caption></field>";
    let template = format!("<template>{}</template>", field.repeat(100_000));
    let data = format!(
        "<xfa:datasets><xfa:data><f>{}</f></xfa:data></xfa:datasets>",
        "<a>Erika</a>".repeat(100_000)
    );
    vec![
        attack(
            "an XFA form that laughs",
            send(&xfa(
                &format!("<template>{field}</template>"),
                &format!("{laughs}]><xfa:datasets><xfa:data><a>&e11;</a></xfa:data></xfa:datasets>"),
            )),
            Told("a.pdf"),
        ),
        attack(
            "an XFA form a million elements deep",
            send(&xfa(&"<subform>".repeat(1_000_000), &"<a>".repeat(1_000_000))),
            Told("a.pdf"),
        ),
        attack(
            "an XFA form of a hundred thousand fields",
            send(&xfa(&template, &data)),
            Readable,
        ),
    ]
}

fn attacks() -> Vec<Attack> {
    let send = |bytes: &[u8]| with("a.pdf", "application/pdf", bytes);
    let blanks = vec![b' '; 1 << 20];
    let flat = packed(&blanks, 300);
    let twice = packed(&packed(&blanks, 600), 1);
    let text = b"BT /F 9 Tf 1 0 0 1 9 9 Tm (Name: Erika) Tj ET ".repeat(100_000);
    let deep = [
        b"%PDF-1.7\n1 0 obj\n".to_vec(),
        b"[".repeat(2_000_000),
        b"\nendobj\n".to_vec(),
    ]
    .concat();
    let shallow = [b"[".repeat(50_000), b"]".repeat(50_000)].concat();
    let [deep_pages, doubled_pages] = trees();
    let mut all = vec![
        attack(
            "a PDF whose page inflates",
            send(&page(stream("/Filter/FlateDecode", &flat))),
            Told("a.pdf"),
        ),
        attack(
            "a PDF deflated twice",
            send(&page(stream("/Filter[/FlateDecode/FlateDecode]", &twice))),
            Told("a.pdf"),
        ),
        attack(
            "a PDF of LZW",
            send(&page(stream("/Filter/LZWDecode", &lzw(400_000)))),
            Told("a.pdf"),
        ),
        attack(
            "a PDF of object streams that inflate",
            send(&object_streams()),
            Told("a.pdf"),
        ),
        attack("a PDF with an endless table", send(&tables()), Told("a.pdf")),
        attack("a PDF whose trees run in circles", send(&cyclic()), Told("a.pdf")),
        attack("a PDF of a million fields", send(&fields(1_000_000)), Told("a.pdf")),
        attack("a PDF of fields that double", send(&doubling()), Readable),
        attack("a PDF of drawings that triple", send(&drawing()), Told("a.pdf")),
        attack("a PDF of two million brackets", send(&deep), Told("a.pdf")),
        attack(
            "a PDF of brackets inside a page",
            send(&page(stream("", &shallow))),
            Told("a.pdf"),
        ),
        attack(
            "a PDF page of a hundred thousand words",
            send(&page(stream("/Filter/FlateDecode", &packed(&text, 1)))),
            Readable,
        ),
        attack(
            "a PDF of a hundred thousand boxes on its pages",
            send(&boxes()),
            Told("a.pdf"),
        ),
        attack(
            "a PDF of a hundred thousand boxes for one question",
            send(&ticks()),
            Told("a.pdf"),
        ),
        attack("a PDF of a hundred thousand pages", send(&pages()), Told("first")),
        attack(
            "a PDF whose page lies below a hundred thousand nodes",
            send(&deep_pages),
            Told("a.pdf"),
        ),
        attack("a PDF whose page tree doubles", send(&doubled_pages), Told("a.pdf")),
    ];
    all.extend(forms_of_adobe());
    all
}

#[test]
fn pdfs_do_not_hurt() {
    withstand(attacks());
}
