//! Worker processes from outside: fenced in, and never worth more than the one document that they read.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::house::{PROGRAM, now};

struct Worker {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

impl Worker {
    fn start() -> Self {
        let mut child = Command::new(PROGRAM)
            .arg("worker")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, input, output }
    }

    /// The outcome, or none when the process died on the document.
    fn read(&mut self, format: u8, document: &[u8]) -> Option<Value> {
        let mut frame = vec![format];
        frame.extend(u32::try_from(document.len()).unwrap().to_le_bytes());
        self.input.write_all(&frame).ok()?;
        self.input.write_all(document).ok()?;
        self.input.flush().ok()?;
        let mut length = [0; 4];
        self.output.read_exact(&mut length).ok()?;
        let mut answer = vec![0; u32::from_le_bytes(length) as usize];
        self.output.read_exact(&mut answer).ok()?;
        serde_json::from_slice(&answer).ok()
    }

    /// A number of `/proc/PID/status`: kB, or a mode.
    fn status(&self, name: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.split(':').next() == Some(name))
            .unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_worker_reads_behind_its_fences() {
    let mut worker = Worker::start();
    let answer = worker.read(b'p', b"no pdf at all").unwrap();
    assert!(answer["Err"].is_string(), "{answer}");
    assert_eq!(worker.status("Seccomp"), 2, "system calls are not filtered");
    assert_eq!(worker.status("NoNewPrivs"), 1);
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", worker.child.id())).unwrap();
    assert!(
        limits
            .lines()
            .any(|line| line.starts_with("Max file size") && line.contains(" 0 ")),
        "{limits}"
    );
    let memory = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max data size"))
        .unwrap();
    let memory: u64 = memory.split_whitespace().next().unwrap().parse().unwrap();
    assert!(memory < 256 << 20, "a worker may take {memory} bytes");
}

/// Documents that are known to kill, hang or bloat what reads them.
fn attacks() -> Vec<(&'static str, u8, Vec<u8>)> {
    let cyclic = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>\nendobj\n2 0 obj\n\
        <</Type/Pages/Kids[2 0 R]/Count 1>>\nendobj\n3 0 obj\n<</T(a)/Kids[3 0 R]/Parent 3 0 R>>\nendobj\n\
        trailer\n<</Root 1 0 R/Size 4>>\n%%EOF\n"
        .to_vec();
    let deep = [
        b"%PDF-1.7\n1 0 obj\n".to_vec(),
        b"[".repeat(2_000_000),
        b"\nendobj\n".to_vec(),
    ]
    .concat();
    let nested = [
        b"%PDF-1.7\n1 0 obj\n".to_vec(),
        b"<</A ".repeat(500_000),
        b"\nendobj\n".to_vec(),
    ]
    .concat();
    vec![
        ("a cyclic page and field tree", b'p', cyclic),
        ("two million open brackets", b'p', deep),
        ("half a million open dictionaries", b'p', nested),
        (
            "a PDF of noise",
            b'p',
            (0..3_000_000_u32)
                .map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[1])
                .collect(),
        ),
        ("a zip bomb that calls itself a DOCX", b'd', zip_bomb()),
        ("a DOCX of a million nested tables", b'd', nested_tables()),
        ("a DOCX of noise", b'd', b"PK\x03\x04".repeat(100_000)),
    ]
}

fn docx(document: &[&[u8]]) -> Vec<u8> {
    use zip::write::SimpleFileOptions;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("word/document.xml", options).unwrap();
    for piece in document {
        zip.write_all(piece).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn zip_bomb() -> Vec<u8> {
    let megabyte = vec![b' '; 1 << 20];
    docx(&vec![megabyte.as_slice(); 1500])
}

fn nested_tables() -> Vec<u8> {
    let opening = b"<w:tbl><w:tr><w:tc>".repeat(10_000);
    docx(&vec![opening.as_slice(); 50])
}

#[test]
fn no_document_holds_a_worker_longer_or_makes_it_larger_than_allowed() {
    for (name, format, document) in attacks() {
        let mut worker = Worker::start();
        let started = now();
        let answer = worker.read(format, &document);
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "{name} took {:?}",
            started.elapsed()
        );
        match answer {
            // Alive: then small, and ready for the next document.
            Some(_) => {
                let peak = worker.status("VmHWM");
                assert!(peak < 256 << 10, "{name} took {peak} kB");
                assert!(worker.read(b'p', b"the next one").is_some(), "{name} broke the worker");
            }
            None => assert!(!worker.child.wait().unwrap().success(), "{name}"),
        }
    }
}
