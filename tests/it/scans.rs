//! Scans through the whole program: read by the real tesseract, left to people without it, and never worth more than
//! their own mail.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

use crate::house::{House, PROGRAM, maildir_config, now};

const JPEG: &[u8] = include_bytes!("../fixtures/scans/form.jpg");
const PDF: &[u8] = include_bytes!("../fixtures/scans/form.pdf");
const ON_ITS_SIDE: &[u8] = include_bytes!("../fixtures/scans/form-on-its-side.jpg");
const TIME: &str = "2026-10-06T10:00:00+02:00";

/// A household that reads scans with `tesseract`.
fn house(tesseract: &Path, timeout: &str) -> House {
    let house = House::bare();
    let ocr = format!(
        "ocr: {{tesseract: {}, languages: [deu, eng], timeout: {timeout}}}\n",
        tesseract.display()
    );
    house.write_config(&(maildir_config() + &ocr));
    house
}

/// The tesseract of this machine.
pub(crate) fn real() -> PathBuf {
    let program = PathBuf::from("/usr/bin/tesseract");
    let listed = Command::new(&program).arg("--list-langs").output();
    let listed = listed.map(|out| String::from_utf8_lossy(&out.stdout).into_owned());
    let has_german = listed.is_ok_and(|list| list.lines().any(|line| line == "deu"));
    assert!(has_german, "install tesseract-ocr and tesseract-ocr-deu (make deps)");
    program
}

/// A program that lists the languages and then does something else than reading.
fn fake(folder: &Path, does: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let program = folder.join("tesseract");
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf 'List (3):\\ndeu\\neng\\nosd\\n'; exit 0; fi\n{does}\n"
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    program
}

fn mail(house: &House, name: &str, (file, media): (&str, &str), bytes: &[u8]) -> PathBuf {
    let mut coded = String::new();
    for line in BASE64_STANDARD.encode(bytes).as_bytes().chunks(76) {
        coded += std::str::from_utf8(line).unwrap();
        coded += "\n";
    }
    let raw = format!(
        "From: Katharina Wiesinger <k.wiesinger@example.org>\nTo: vorfall@example.org\nSubject: Formular\n\
         Message-ID: <{name}@example.org>\nDate: Tue, 6 Oct 2026 09:55:00 +0200\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n\n--x\n\
         Content-Type: {media}; name={file}\nContent-Disposition: attachment; filename={file}\n\
         Content-Transfer-Encoding: base64\n\n{coded}--x--\n"
    );
    house.mail(name, raw)
}

fn plain(house: &House) -> PathBuf {
    house.mail(
        "plain",
        "From: Sam Doe <sam@example.org>\nTo: vorfall@example.org\nSubject: Stolen laptop\nMessage-ID: <p@example.org>\n\
         Date: Tue, 6 Oct 2026 09:56:00 +0200\n\nMy laptop was stolen on the train yesterday.\n",
    )
}

#[test]
fn a_scanned_form_is_read_and_nothing_is_invented() {
    let house = house(&real(), "60s");
    let scans: [(&str, (&str, &str), &[u8]); 3] = [
        ("photo", ("scan.jpg", "image/jpeg"), JPEG),
        ("pdf", ("scan.pdf", "application/pdf"), PDF),
        ("turned", ("IMG_0815.JPG", "application/octet-stream"), ON_ITS_SIDE),
    ];
    for (name, kind, bytes) in scans {
        let file = mail(&house, name, kind, bytes);
        let read = &house.json(&["explain", "--now", TIME, file.to_str().unwrap()])[0];
        assert_eq!(read["outcome"], "incident", "{name}: {read:#}");
        let report = read["report"].as_object().unwrap();
        assert_eq!(report["reporter_name"], "Wiesinger, Katharina", "{name}");
        assert!(
            report["discovered_at"].as_str().unwrap().starts_with("2026-10-05"),
            "{name}"
        );
        let description = report["description"].as_str().unwrap();
        assert!(
            description.contains("versehentlich an einen externen Verteiler geschickt"),
            "{name}: {description}"
        );
        assert_eq!(read["provenance"]["reporter_name"]["form"], "ocr");
        let may_be_there = [
            ("reporter_phone", "0201 183-4471"),
            ("org_unit", "Institut für Geophysik"),
            ("measures", "Der Verteiler wurde um Löschung gebeten."),
            ("affected_persons", "42"),
        ];
        for (field, value) in report {
            let sure = [
                "reporter_name",
                "discovered_at",
                "description",
                "reporter_email",
                "subject",
            ];
            let printed = value.to_string();
            let right = may_be_there.contains(&(field.as_str(), printed.trim_matches('"')));
            assert!(
                sure.contains(&field.as_str()) || right,
                "{name} invented {field}: {value}"
            );
        }
    }
}

#[test]
fn without_ocr_a_scan_is_a_stub_for_a_human() {
    let house = House::new();
    for (name, kind, bytes) in [
        ("photo", ("scan.jpg", "image/jpeg"), JPEG),
        ("pdf", ("scan.pdf", "application/pdf"), PDF),
    ] {
        let file = mail(&house, name, kind, bytes);
        let read = &house.json(&["explain", "--now", TIME, file.to_str().unwrap()])[0];
        assert_eq!(read["outcome"], "quarantined", "{name}: {read:#}");
        assert!(read["why"].to_string().contains("picture"), "{name}: {}", read["why"]);
    }
}

/// A picture of white pixels, one bit each: 30 000 by 30 000 of them are 150 kB.
fn white(width: u32, height: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend(width.to_be_bytes());
    png.extend(height.to_be_bytes());
    png.extend(b"\x01\0\0\0\0....");
    png.resize(100_000, b'.');
    png
}

#[test]
fn hostile_pictures_cost_their_own_mail_only() {
    let house = house(&real(), "20s");
    let noise: Vec<u8> = (0..200_000_u32)
        .map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[1])
        .collect();
    let attacks = [
        ("corrupt", ("a.jpg", "image/jpeg"), [&JPEG[..600], &noise].concat()),
        (
            "noise",
            ("a.tif", "image/tiff"),
            [b"II*\0\x08\0\0\0", noise.as_slice()].concat(),
        ),
        ("billion", ("a.png", "image/png"), white(30_000, 30_000)),
        ("broken", ("a.png", "image/png"), white(3_000, 3_000)),
    ];
    for (name, kind, bytes) in attacks {
        let file = mail(&house, name, kind, &bytes);
        let started = now();
        let read = &house.json(&["explain", "--now", TIME, file.to_str().unwrap()])[0];
        assert!(
            started.elapsed() < Duration::from_secs(40),
            "{name} took {:?}",
            started.elapsed()
        );
        assert_eq!(read["outcome"], "quarantined", "{name}: {read:#}");
        assert_eq!(
            read["report"]
                .as_object()
                .map(|report| report.contains_key("description")),
            Some(false),
            "{name}"
        );
    }
}

#[test]
fn a_mail_that_waits_for_ocr_holds_up_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let house = house(&fake(folder.path(), "exec /bin/sleep 600"), "3s");
    let scan = mail(&house, "scan", ("scan.jpg", "image/jpeg"), JPEG);
    let plain = plain(&house);
    let started = now();
    let out = house.json(&["ingest", "--now", TIME, scan.to_str().unwrap(), plain.to_str().unwrap()]);
    assert!(started.elapsed() < Duration::from_secs(40), "{:?}", started.elapsed());
    // In the order in which they came; decided on in the order in which they were read.
    let told: Vec<(&Value, &Value)> = out.iter().map(|mail| (&mail["outcome"], &mail["incident"])).collect();
    assert_eq!(
        told,
        [
            (&"quarantined".into(), &"2026-0002".into()),
            (&"incident".into(), &"2026-0001".into())
        ]
    );
    assert!(
        out[0]["why"].to_string().contains("took longer than 3 s"),
        "{}",
        out[0]["why"]
    );
}

#[test]
fn a_program_that_writes_without_end_or_fails_is_cut_off() {
    for (does, why) in [("exec yes", "too long"), ("exit 7", "exit status: 7")] {
        let folder = tempfile::tempdir().unwrap();
        let house = house(&fake(folder.path(), does), "20s");
        let scan = mail(&house, "scan", ("scan.jpg", "image/jpeg"), JPEG);
        let started = now();
        let out = &house.json(&["explain", "--now", TIME, scan.to_str().unwrap()])[0];
        assert!(
            started.elapsed() < Duration::from_secs(40),
            "{does}: {:?}",
            started.elapsed()
        );
        assert_eq!(out["outcome"], "quarantined", "{does}");
        assert!(out["why"].to_string().contains(why), "{does}: {}", out["why"]);
    }
}

#[test]
fn what_takes_the_place_of_the_program_has_two_pipes_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "a report\n").unwrap();
    let told = folder.path().join("told");
    let probes = [
        (
            "reads",
            format!("if read -r line < {}; then echo done; fi", secret.display()),
        ),
        (
            "writes",
            format!("if echo more > {}; then echo done; fi", told.display()),
        ),
        ("starts", "if /bin/true; then echo done; fi".to_owned()),
    ];
    for (name, does) in probes {
        let program = fake(folder.path(), &format!("echo begun\n{does}"));
        let run = |fenced: bool| {
            let mut command = Command::new(if fenced { Path::new(PROGRAM) } else { &program });
            if fenced {
                command.arg("ocr").arg(&program).args(["deu", "5"]);
            }
            let out = command.stdin(Stdio::null()).output().unwrap();
            String::from_utf8(out.stdout).unwrap()
        };
        assert_eq!(run(false), "begun\ndone\n", "{name}");
        let _ = std::fs::remove_file(&told);
        assert_eq!(run(true), "begun\n", "{name}: the kernel needs Landlock and seccomp");
        assert!(!told.exists());
    }
}
