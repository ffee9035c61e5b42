//! What the sandboxed worker processes cost: the same forms, by the same questions, read in this process and in one of
//! theirs.

use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use vorfalld::daemon::worker;

use crate::{PROGRAM, timed};

/// The letter by which a worker is told that a PDF follows.
const PDF: u8 = b'p';

/// Time for all forms together.
#[derive(Default)]
pub(crate) struct Reading {
    /// In this process.
    pub(crate) inside: Duration,
    /// In a worker, its start and its way there and back included.
    pub(crate) outside: Duration,
}

pub(crate) fn measure(forms: &[Vec<u8>]) -> Result<Reading> {
    let mut reading = Reading::default();
    let mut answers = Vec::new();
    for form in forms {
        let question = question(form)?;
        let mut answer = Vec::new();
        timed(&mut reading.inside, || {
            Ok(worker::converse(Cursor::new(question), &mut answer)?)
        })?;
        answers.push(answer);
    }
    let theirs = timed(&mut reading.outside, || outside(forms))?;
    ensure!(answers == theirs, "a worker reads the same form differently");
    Ok(reading)
}

fn outside(forms: &[Vec<u8>]) -> Result<Vec<Vec<u8>>> {
    let mut child = Command::new(PROGRAM)
        .arg("worker")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().context("no way to the worker")?;
    let mut output = child.stdout.take().context("no way back")?;
    let mut answers = Vec::new();
    for form in forms {
        input.write_all(&question(form)?)?;
        input.flush()?;
        let mut length = [0; 4];
        output.read_exact(&mut length)?;
        let mut answer = vec![0; usize::try_from(u32::from_le_bytes(length))?];
        output.read_exact(&mut answer)?;
        answers.push([length.as_slice(), &answer].concat());
    }
    drop(input);
    child.wait()?;
    Ok(answers)
}

fn question(form: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(form.len())?.to_le_bytes();
    Ok([&[PDF], length.as_slice(), form].concat())
}
