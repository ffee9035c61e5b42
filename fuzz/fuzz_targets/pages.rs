//! PDF behind its outer shell: what stands on a page, in its fields, in Adobe's own forms, in fonts and in pictures. The
//! shell is sound, so that every input gets as far as the readers.
#![no_main]

use std::io::Write;

use vorfalld::model::document::Format;
use vorfalld::pipeline::extract::read_document;
use vorfalld_fuzz::choose;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, bytes)) = choose(data) else { return };
    let mut pieces = bytes.splitn(2, |byte| *byte == 0xff);
    let (first, second) = (pieces.next().unwrap_or_default(), pieces.next().unwrap_or_default());
    let format = if how & 8 == 0 { Format::Pdf } else { Format::Scan };
    let pdf = match how % 4 {
        // What is drawn, and the font's map of letters.
        0 => pdf(b"", first, b"", second, b""),
        // The fields, as they stand in the list.
        1 => pdf(
            &[b"/AcroForm<</Fields[", bytes, b"]>>"].concat(),
            b"BT /F 9 Tf 50 700 Td (Name:) Tj ET",
            b"/Annots 7 0 R",
            b"",
            bytes,
        ),
        2 => pdf(
            b"/AcroForm<</Fields[]/XFA[(template)8 0 R(datasets)9 0 R]>>",
            b"",
            b"",
            first,
            second,
        ),
        // A picture and its dictionary.
        _ => pdf(
            b"",
            b"q 600 0 0 800 0 0 cm /P Do Q",
            &[b"/Resources<</XObject<</P 10 0 R>>>>", first].concat(),
            second,
            second,
        ),
    };
    let _ = read_document(format, &pdf);
});

fn pdf(catalogue: &[u8], content: &[u8], page: &[u8], one: &[u8], other: &[u8]) -> Vec<u8> {
    let objects: [Vec<u8>; 10] = [
        [b"<</Type/Catalog/Pages 2 0 R", catalogue, b">>"].concat(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>>>".to_vec(),
        [b"<</Type/Page/Parent 2 0 R/Contents 4 0 R", page, b">>"].concat(),
        stream(b"", content),
        b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>".to_vec(),
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500>>".to_vec(),
        [b"[", other, b"]"].concat(),
        stream(b"", one),
        stream(b"", other),
        stream(b"/Type/XObject/Subtype/Image/Width 900/Height 900/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode", other),
    ];
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = b"0000000000 65535 f \n".to_vec();
    for (index, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        writeln!(out, "{} 0 obj", index + 1).unwrap();
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let at = out.len();
    writeln!(out, "xref\n0 {}", objects.len() + 1).unwrap();
    out.extend(table);
    write!(
        out,
        "trailer<</Size {}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF",
        objects.len() + 1
    )
    .unwrap();
    out
}

fn stream(dictionary: &[u8], bytes: &[u8]) -> Vec<u8> {
    let length = format!("/Length {}>>stream\n", bytes.len());
    [b"<<", dictionary, length.as_bytes(), bytes, b"\nendstream"].concat()
}
