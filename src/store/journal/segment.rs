//! A segment: one file of the journal, with a header that says where it starts and which salt its keys come from.
//!
//! ```text
//! magic 6 | version 2 | first sequence 8 | previous segment's 8 | chain before 32 | salt 32 | key check 16 | check 8 | records …
//! ```

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::journal::record::Keys;
use crate::store::seal::{CHECK, MasterKey, SALT, random, sha256};

/// Bytes of a segment's header.
pub(super) const HEADER: usize = 112;

const MAGIC: [u8; 6] = *b"VFSEGM";
const VERSION: u16 = 2;
const CHECKED: usize = 104;
const ENDING: &str = ".journal";

/// An opened segment's header.
#[derive(Debug)]
pub(super) struct Opening {
    /// The sequence number of its first record.
    pub(super) first: u64,
    /// The first record of the segment before it, 0 for the first segment: a missing one is noticed without reading any.
    pub(super) previous: u64,
    /// The chain up to the record before.
    pub(super) before: [u8; 32],
    /// Its keys.
    pub(super) keys: Keys,
}

/// Where a segment begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Border {
    /// The sequence number of its first record.
    pub(super) first: u64,
    /// The first record of the segment before it.
    pub(super) previous: u64,
    /// The chain up to the record before.
    pub(super) before: [u8; 32],
}

/// Every segment's path, in order.
pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    Ok(files::names(folder)?
        .into_iter()
        .filter(|name| name.ends_with(ENDING))
        .map(|name| folder.join(name))
        .collect())
}

/// Where the segment starting with this record lies. Names sort like numbers.
pub(super) fn path(folder: &Path, first: u64) -> PathBuf {
    folder.join(format!("{first:020}{ENDING}"))
}

/// The first record of a segment, by its name.
pub(super) fn first_of(path: &Path) -> Option<u64> {
    path.file_stem()?.to_str()?.parse().ok()
}

/// Writes an empty segment; it is durable with its name when this returns.
pub(super) fn begin(folder: &Path, key: &MasterKey, border: Border) -> Result<PathBuf, Fault> {
    let salt: [u8; SALT] = random()?;
    let mut bytes = Vec::with_capacity(HEADER);
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&VERSION.to_be_bytes());
    bytes.extend_from_slice(&border.first.to_be_bytes());
    bytes.extend_from_slice(&border.previous.to_be_bytes());
    bytes.extend_from_slice(&border.before);
    bytes.extend_from_slice(&salt);
    bytes.extend_from_slice(&key.check(&salt)?);
    let check = sha256(&[&bytes]);
    bytes.extend(check.iter().take(8));
    let path = path(folder, border.first);
    files::write_whole(&path, &[&bytes])?;
    Ok(path)
}

/// Reads a segment's header.
pub(super) fn open(path: &Path, key: &MasterKey) -> Result<Opening, Fault> {
    let mut bytes = [0; HEADER];
    File::open(path)
        .and_then(|mut file| file.read_exact(&mut bytes))
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => damaged(path),
            _ => files::trouble("read", path, error),
        })?;
    let parts = parse(&bytes).ok_or_else(|| damaged(path))?;
    if parts.version != VERSION {
        return Err(Fault::configure(format!(
            "{} has format {} and this program knows format {VERSION}; use the version of vorfalld that wrote it",
            path.display(),
            parts.version
        )));
    }
    if key.check(&parts.salt)? != parts.key_check {
        return Err(Fault::configure(format!(
            "the sealing key does not open {}; set `key:` to the key that this state folder was made with",
            path.display()
        )));
    }
    Ok(Opening {
        first: parts.first,
        previous: parts.previous,
        before: parts.before,
        keys: Keys::new(key, &parts.salt)?,
    })
}

struct Parts {
    version: u16,
    first: u64,
    previous: u64,
    before: [u8; 32],
    salt: [u8; SALT],
    key_check: [u8; CHECK],
}

fn parse(bytes: &[u8; HEADER]) -> Option<Parts> {
    let (checked, check) = bytes.split_at_checked(CHECKED)?;
    if check != sha256(&[checked]).get(..8)? {
        return None;
    }
    let (magic, rest) = checked.split_first_chunk::<6>()?;
    let (version, rest) = rest.split_first_chunk()?;
    let (first, rest) = rest.split_first_chunk()?;
    let (previous, rest) = rest.split_first_chunk()?;
    let (before, rest) = rest.split_first_chunk()?;
    let (salt, rest) = rest.split_first_chunk()?;
    let (key_check, _) = rest.split_first_chunk()?;
    (*magic == MAGIC).then_some(Parts {
        version: u16::from_be_bytes(*version),
        first: u64::from_be_bytes(*first),
        previous: u64::from_be_bytes(*previous),
        before: *before,
        salt: *salt,
        key_check: *key_check,
    })
}

fn damaged(path: &Path) -> Fault {
    Fault::stop(format!(
        "the head of journal segment {} is damaged; nothing was changed: run `vorfalld store verify`, then bring the \
         file back from a backup",
        path.display()
    ))
}
