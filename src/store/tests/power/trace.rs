//! What a program asked of the file system, read from the protocol that strace writes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The calls that are recorded; everything else changes nothing on the disk.
pub(super) const CALLS: &str = "open,openat,creat,write,pwrite64,writev,pwritev,ftruncate,truncate,rename,renameat,\
                                renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,fsync,fdatasync,lseek";

/// One call that came back without an error.
#[derive(Clone, Debug)]
pub(super) enum Call {
    Open {
        path: PathBuf,
        fd: i64,
        creates: bool,
        truncates: bool,
    },
    /// Without a place it goes where the last one ended.
    Write {
        path: PathBuf,
        fd: i64,
        at: Option<u64>,
        bytes: Vec<u8>,
    },
    Seek {
        fd: i64,
        at: u64,
    },
    Truncate {
        path: PathBuf,
        length: u64,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove(PathBuf),
    Folder(PathBuf),
    /// Makes durable what was asked for before the call with this number.
    Sync {
        path: PathBuf,
        began: usize,
    },
}

/// Reads the whole protocol.
pub(super) fn read(text: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut open: HashMap<&str, (&str, usize)> = HashMap::new();
    for line in text.lines() {
        let Some((pid, rest)) = line.split_once(' ') else {
            continue;
        };
        let rest = rest.trim_start();
        if let Some(first) = rest.strip_suffix(" <unfinished ...>") {
            open.insert(pid, (first, calls.len()));
        } else if let Some(second) = rest.strip_prefix("<... ") {
            let (first, began) = open.remove(pid).unwrap_or(("", 0));
            let second = second.split_once("resumed>").map_or("", |(_, second)| second);
            calls.extend(parse(&format!("{first}{second}"), began));
        } else {
            let began = calls.len();
            calls.extend(parse(rest, began));
        }
    }
    calls
}

fn parse(line: &str, began: usize) -> Option<Call> {
    let (name, rest) = line.split_once('(')?;
    let (words, result) = rest.rsplit_once(" = ")?;
    let result: i64 = result.split(['<', ' ']).next()?.parse().ok()?;
    if result < 0 {
        return None;
    }
    let words = words.trim_end().strip_suffix(')')?;
    let texts: Vec<Vec<u8>> = words.split('"').skip(1).step_by(2).map(bytes).collect();
    let names = || texts.iter().map(|text| resolved(words, text));
    let own = || -> Option<(i64, PathBuf)> {
        let (fd, rest) = words.split_once('<')?;
        Some((fd.parse().ok()?, path(&bytes(rest.split_once('>')?.0))))
    };
    let number = |place: usize| words.rsplit(", ").nth(place)?.parse::<u64>().ok();
    Some(match name {
        "open" | "openat" | "creat" => Call::Open {
            path: names().next()?,
            fd: result,
            creates: name == "creat" || words.contains("O_CREAT"),
            truncates: name == "creat" || words.contains("O_TRUNC"),
        },
        "write" | "writev" | "pwrite64" | "pwritev" => {
            let (fd, path) = own()?;
            let mut bytes = texts.concat();
            bytes.truncate(usize::try_from(result).ok()?);
            let at = if name.starts_with('p') { Some(number(0)?) } else { None };
            Call::Write { path, fd, at, bytes }
        }
        "lseek" => Call::Seek {
            fd: own()?.0,
            at: u64::try_from(result).ok()?,
        },
        "ftruncate" => Call::Truncate {
            path: own()?.1,
            length: number(0)?,
        },
        "rename" | "renameat" | "renameat2" => Call::Rename {
            from: names().next()?,
            to: names().nth(1)?,
        },
        "unlink" | "unlinkat" | "rmdir" => Call::Remove(names().next()?),
        "mkdir" | "mkdirat" => Call::Folder(names().next()?),
        "fsync" | "fdatasync" => Call::Sync { path: own()?.1, began },
        _ => return None,
    })
}

/// A name as it was given, or inside the folder that the call names by its descriptor.
fn resolved(words: &str, name: &[u8]) -> PathBuf {
    let folder = words
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(folder, _)| path(&bytes(folder)));
    folder.unwrap_or_default().join(path(name))
}

fn path(bytes: &[u8]) -> PathBuf {
    Path::new(&String::from_utf8_lossy(bytes).into_owned()).to_owned()
}

/// `\x66\x6f\x6f`.
fn bytes(text: &str) -> Vec<u8> {
    text.split("\\x")
        .skip(1)
        .map(|hex| u8::from_str_radix(hex, 16).unwrap())
        .collect()
}
