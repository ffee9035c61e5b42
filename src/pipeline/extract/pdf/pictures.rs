//! Pages that are only a picture: the picture is taken out as it lies in the file, or rewritten plainly, so that OCR
//! can read it. ISO 32000-1, 8.9.5 (images) and 7.4 (filters).

mod samples;
mod tiff;

use lopdf::{Dictionary, Document, Object, Stream};

use crate::model::document::{FormKind, Inner, Reading};
use crate::pipeline::dissect::picture::too_large;
use crate::pipeline::extract::pdf::objects::{get, get_dictionary, resolve};
use crate::pipeline::extract::pdf::page::Page;

/// Bytes of all pictures together: the answer of a worker is bounded, and Base64 makes it longer.
const MOST_BYTES: usize = 20 << 20;
/// Bytes of the samples of one picture.
const SAMPLES: usize = 64 << 20;
/// Pictures, from the first page on.
const MOST: usize = 20;
/// Words of print that do not make a scan a text: a fax machine writes a line above the page.
const FEW_WORDS: usize = 8;
/// Pixels of a side; less is a logo.
const SMALLEST: usize = 400;
/// Forms inside forms, and pictures in one of them.
const DEPTH: usize = 3;
const OBJECTS: usize = 100;

/// The pictures of the pages that have no text of their own.
pub(super) fn read(document: &Document, pages: &[Page], most_pages: usize) -> Reading {
    let mut inner: Vec<Inner> = Vec::new();
    let mut notes = Vec::new();
    let mut left = MOST_BYTES;
    for (number, id) in document.page_iter().take(most_pages).enumerate() {
        let print = pages.get(number).map_or(0, words);
        let resources = super::page::resources(document, id);
        let Some(picture) = resources.filter(|_| print < FEW_WORDS).and_then(|resources| {
            let mut seen = 0;
            largest(document, resources, (0, &mut seen))
        }) else {
            continue;
        };
        let number = number.saturating_add(1);
        match extract(document, picture) {
            Ok((_, bytes)) if bytes.len() > left || inner.len() >= MOST => {
                notes.push(format!("page {number} and those after it are more than is read by OCR"));
                break;
            }
            Ok((media, bytes)) => {
                left = left.saturating_sub(bytes.len());
                inner.push(Inner {
                    file: Some(format!("page {number}")),
                    media_type: media.to_owned(),
                    bytes,
                });
            }
            Err(why) => notes.push(format!("page {number} {why}")),
        }
    }
    Reading {
        form: FormKind::Ocr,
        entries: Vec::new(),
        text: String::new(),
        notes,
        inner,
        saved: None,
    }
}

fn words(page: &Page) -> usize {
    let words = page.segments().flat_map(|segment| &segment.words);
    words
        .filter(|word| word.text.chars().any(char::is_alphanumeric))
        .count()
}

/// The picture with the most pixels, looked for in the forms (`XObject`) of a page, too.
fn largest<'a>(document: &'a Document, resources: &'a Dictionary, place: (usize, &mut usize)) -> Option<&'a Stream> {
    let (depth, seen) = place;
    let objects = get_dictionary(document, resources, b"XObject")?;
    let mut best: Option<&Stream> = None;
    for (_, object) in objects {
        *seen = seen.saturating_add(1);
        if *seen > OBJECTS {
            break;
        }
        let Some(Object::Stream(stream)) = resolve(document, object) else {
            continue;
        };
        let found = if is(document, &stream.dict, b"Subtype", b"Image") {
            let (width, height) = extent(document, &stream.dict);
            (width.min(height) >= SMALLEST).then_some(stream)
        } else if depth < DEPTH {
            get_dictionary(document, &stream.dict, b"Resources")
                .and_then(|inside| largest(document, inside, (depth.saturating_add(1), seen)))
        } else {
            None
        };
        let pixels = |stream: &Stream| {
            let (width, height) = extent(document, &stream.dict);
            width.saturating_mul(height)
        };
        best = match (best, found) {
            (Some(best), Some(found)) if pixels(best) >= pixels(found) => Some(best),
            (best, found) => found.or(best),
        };
    }
    best
}

fn is(document: &Document, dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    matches!(get(document, dictionary, key), Some(Object::Name(found)) if found == name)
}

fn count(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<usize> {
    let number = get(document, dictionary, key)?.as_i64().ok()?;
    usize::try_from(number).ok().filter(|number| *number <= 100_000)
}

fn extent(document: &Document, dictionary: &Dictionary) -> (usize, usize) {
    let side = |key| count(document, dictionary, key).unwrap_or(0);
    (side(b"Width"), side(b"Height"))
}

/// A picture as a file: its media type and bytes. The error finishes a sentence that begins with the page.
fn extract(document: &Document, picture: &Stream) -> Result<(&'static str, Vec<u8>), String> {
    let (width, height) = extent(document, &picture.dict);
    refuse(width, height)?;
    let filters: Vec<&[u8]> = picture.filters().unwrap_or_default();
    let (last, before) = match filters.split_last() {
        Some((last, before)) => (*last, before.len()),
        None => (b"".as_slice(), 0),
    };
    match last {
        b"DCTDecode" | b"DCT" => Ok(("image/jpeg", coded(picture, before)?)),
        b"JPXDecode" => Ok(("image/jp2", coded(picture, before)?)),
        b"CCITTFaxDecode" | b"CCF" => {
            let parameters = fax_parameters(document, picture, before);
            let fax = tiff::Fax::of(document, &picture.dict, parameters)?;
            // The coding has a width of its own.
            refuse(fax.width(), height)?;
            Ok(("image/tiff", fax.wrap(&coded(picture, before)?)))
        }
        b"JBIG2Decode" => Err("is a picture coded as JBIG2, which is not read; a human must look".to_owned()),
        _ => {
            let samples = picture
                .get_plain_content_with_limit(SAMPLES)
                .map_err(|_| "is a picture that is damaged or too large; a human must look".to_owned())?;
            samples::portable(document, &picture.dict, &samples)
                .map(|bytes| ("image/x-portable-anymap", bytes))
                .ok_or_else(|| "is a picture in colours that are not read; a human must look".to_owned())
        }
    }
}

/// A tiny stream inflates to any number of equal pixels, and OCR takes seconds for each million of them.
fn refuse(width: usize, height: usize) -> Result<(), String> {
    let side = |side: usize| u64::try_from(side).unwrap_or(u64::MAX);
    match too_large(side(width), side(height)) {
        Some(why) => Err(format!("is not read: {why}")),
        None => Ok(()),
    }
}

/// The content with the first `filters` filters taken off.
fn coded(picture: &Stream, filters: usize) -> Result<Vec<u8>, String> {
    if filters == 0 {
        return Ok(picture.content.clone());
    }
    let mut outer = picture.clone();
    for key in [b"Filter".as_slice(), b"DecodeParms"] {
        if let Ok(Object::Array(items)) = outer.dict.get_mut(key) {
            items.truncate(filters);
        }
    }
    let plain = outer.get_plain_content_with_limit(SAMPLES);
    plain.map_err(|_| "is a picture that is damaged or too large; a human must look".to_owned())
}

fn fax_parameters<'a>(document: &'a Document, picture: &'a Stream, at: usize) -> Option<&'a Dictionary> {
    match get(document, &picture.dict, b"DecodeParms")? {
        Object::Dictionary(parameters) => Some(parameters),
        Object::Array(items) => resolve(document, items.get(at)?)?.as_dict().ok(),
        _ => None,
    }
}

/// Whether the samples are to be read the other way round: `/Decode [1 0]`.
fn is_inverted(document: &Document, dictionary: &Dictionary) -> bool {
    let decode = super::objects::get_array(document, dictionary, b"Decode").unwrap_or_default();
    decode
        .first()
        .and_then(super::objects::number)
        .is_some_and(|first| first > 0.5)
}

#[cfg(test)]
mod tests;
