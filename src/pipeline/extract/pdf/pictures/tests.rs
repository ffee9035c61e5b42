use lopdf::{Document, Object, Stream, dictionary};

use crate::pipeline::extract::pdf;

/// A document of one page that shows one picture.
fn document(picture: Stream) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let picture = document.add_object(picture);
    let content = document.add_object(Stream::new(dictionary! {}, b"q 600 0 0 800 0 0 cm /I Do Q".to_vec()));
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "Resources" => dictionary! { "XObject" => dictionary! { "I" => picture } },
        "MediaBox" => vec![0.into(), 0.into(), 600.into(), 800.into()],
    });
    document.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn picture(space: impl Into<Object>, bits: i64, content: Vec<u8>) -> Stream {
    let dictionary = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 400, "Height" => 400,
        "ColorSpace" => space.into(), "BitsPerComponent" => bits,
    };
    Stream::new(dictionary, content)
}

/// The picture that comes out, or the note.
fn taken(picture: Stream) -> Result<Vec<u8>, String> {
    let mut reading = pdf::scan(&document(picture)).unwrap();
    match reading.inner.pop() {
        Some(inner) => Ok(inner.bytes),
        None => Err(reading.notes.pop().unwrap_or_default()),
    }
}

#[test]
fn a_jpeg_comes_out_as_it_lies_in_the_file() {
    let mut jpeg = picture("DeviceGray", 8, b"\xff\xd8\xffjpeg".to_vec());
    jpeg.dict.set("Filter", "DCTDecode");
    assert_eq!(taken(jpeg).unwrap(), b"\xff\xd8\xffjpeg");
    let mut wrapped = picture("DeviceGray", 8, b"ffd8ff6a>".to_vec());
    wrapped
        .dict
        .set("Filter", vec!["ASCIIHexDecode".into(), "DCTDecode".into()]);
    assert_eq!(taken(wrapped).unwrap(), b"\xff\xd8\xffj");
}

#[test]
fn plain_samples_become_portable_maps() {
    let white = |bytes: Vec<u8>, header: &str| {
        assert!(bytes.starts_with(header.as_bytes()), "{header}");
        *bytes.last().unwrap()
    };
    let bits = taken(picture("DeviceGray", 1, vec![255; 400 * 50])).unwrap();
    assert_eq!(white(bits, "P4\n400 400\n"), 0, "1 is black in a bitmap");
    let colours = taken(picture("DeviceRGB", 8, vec![255; 400 * 1200])).unwrap();
    assert_eq!(colours.len(), "P5\n400 400\n255\n".len() + 160_000);
    assert_eq!(white(colours, "P5\n400 400\n255\n"), 255);
    let ink = taken(picture("DeviceCMYK", 8, vec![0; 400 * 1600])).unwrap();
    assert_eq!(white(ink, "P5\n"), 255);
    let table: Object = vec![
        "Indexed".into(),
        "DeviceRGB".into(),
        1.into(),
        Object::String(vec![0, 0, 0, 255, 255, 255], lopdf::StringFormat::Literal),
    ]
    .into();
    let indexed = taken(picture(table, 1, vec![0b0101_0101; 400 * 50])).unwrap();
    assert_eq!(&indexed[indexed.len() - 4..], [0, 255, 0, 255]);
}

#[test]
fn fax_coding_becomes_a_tiff_file() {
    let mut fax = picture("DeviceGray", 1, b"coded".to_vec());
    fax.dict.set("Filter", "CCITTFaxDecode");
    fax.dict.set("DecodeParms", dictionary! { "K" => -1, "Columns" => 400 });
    let file = taken(fax).unwrap();
    assert!(file.starts_with(b"II*\0\x08\0\0\0"));
    let start = u32::from_le_bytes(file[8 + 2 + 5 * 12 + 8..][..4].try_into().unwrap());
    assert_eq!(&file[start as usize..], b"coded");
}

#[test]
fn what_is_not_read_is_named_by_its_page() {
    let mut jbig2 = picture("DeviceGray", 1, vec![0; 100]);
    jbig2.dict.set("Filter", "JBIG2Decode");
    assert!(
        taken(jbig2)
            .unwrap_err()
            .starts_with("page 1 is a picture coded as JBIG2")
    );
    assert!(
        taken(picture("DeviceGray", 8, vec![0; 100]))
            .unwrap_err()
            .contains("not read")
    );
    assert!(taken(picture("Lab", 8, vec![0; 480_000])).is_err());
    let mut huge = picture("DeviceRGB", 16, vec![0; 100]);
    huge.dict.set("Width", 99_999);
    huge.dict.set("Height", 99_999);
    assert!(taken(huge).is_err());
}

#[test]
fn a_picture_of_more_pixels_than_a_page_has_is_not_inflated() {
    let sized = |filter: &str, width: i64, height: i64| {
        let mut picture = picture("DeviceGray", 1, b"tiny".to_vec());
        picture.dict.set("Filter", filter);
        picture.dict.set("Width", width);
        picture.dict.set("Height", height);
        picture
    };
    for filter in ["FlateDecode", "CCITTFaxDecode", "DCTDecode", "JPXDecode"] {
        let why = taken(sized(filter, 30_000, 30_000)).unwrap_err();
        assert!(
            why.contains("page 1 is not read: the picture has 30000 × 30000 pixels"),
            "{why}"
        );
    }
    let mut wide = sized("CCITTFaxDecode", 1000, 15_000);
    wide.dict
        .set("DecodeParms", dictionary! { "K" => -1, "Columns" => 15_000 });
    assert!(taken(wide).unwrap_err().contains("15000 × 15000 pixels"));
}
