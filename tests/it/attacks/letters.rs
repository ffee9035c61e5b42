//! Headers and encodings.

use super::{Attack, Readable, Stub, attack, saying, with, withstand};

fn head(more: &str) -> Vec<u8> {
    format!(
        "From: Mallory <mallory@example.net>\nTo: vorfall@example.org\nSubject: Meldung\n{more}\nLaptop gestohlen.\n"
    )
    .into_bytes()
}

fn typed(media: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("From: Mallory <mallory@example.net>\nSubject: Meldung\nMIME-Version: 1.0\n{media}\n\n");
    [head.as_bytes(), body].concat()
}

fn attacks() -> Vec<Attack> {
    let fifty = 48 << 20;
    // What becomes text is read at length, and slowly where the program was not optimised.
    let few = if cfg!(debug_assertions) { 5_000 } else { 300_000 };
    let recipients = "Erika Muster <erika@example.org>, ".repeat(100_000);
    let references = "<1234567890@example.org>\n ".repeat(200_000);
    let words = "=?utf-8?Q?M=C3=BCll?= ".repeat(200_000);
    let parameters: String = (0..100_000).map(|number| format!("; a*{number}*=utf-8''x")).collect();
    let received = "Received: from a by b; Mon, 5 Oct 2026 10:00:00 +0200\n".repeat(100_000);
    let escapes = b"\x1b$B$3\x1b(B\x1b$@".repeat(few);
    let seven = b"+AGEAYgBj-+".repeat(few);
    vec![
        attack(
            "fifty megabytes of Base64 in one line",
            typed(
                "Content-Type: text/plain\nContent-Transfer-Encoding: base64",
                &b"ICAg".repeat(fifty / 4),
            ),
            Stub("longer than"),
        ),
        attack(
            "fifty megabytes of Base64 in one attached line",
            typed(
                "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64",
                &b"QUFB".repeat(fifty / 4),
            ),
            Stub("a.pdf"),
        ),
        attack(
            "megabytes of quoted-printable in one line",
            typed(
                "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable",
                &b"=20=".repeat(fifty / if cfg!(debug_assertions) { 40 } else { 4 }),
            ),
            Readable,
        ),
        attack(
            "fifty megabytes of quoted-printable in one attached line",
            typed(
                "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: quoted-printable",
                &b"=41".repeat(fifty / 3),
            ),
            Stub("a.pdf"),
        ),
        attack(
            "a header line of fifty megabytes",
            head(&format!("X-Long: {}\n", "a ".repeat(fifty / 2))),
            Readable,
        ),
        attack(
            "a subject of ten megabytes",
            head(&format!("Subject: {}\n", "ab ".repeat(3 << 20))),
            Readable,
        ),
        attack(
            "a header of fifty megabytes of short lines",
            head(&"X-A: b\n".repeat(fifty / 7)),
            Readable,
        ),
        attack(
            "a line folded a million times",
            head(&format!("X-Long: a\n{}\n", " a\n".repeat(1 << 20))),
            Readable,
        ),
        attack(
            "a hundred thousand headers",
            head(&"X-A: b\n".repeat(100_000)),
            Readable,
        ),
        attack("a hundred thousand trace lines", head(&received), Readable),
        attack(
            "a hundred thousand recipients",
            head(&format!("Cc: {recipients}\n")),
            Readable,
        ),
        attack(
            "two hundred thousand references",
            head(&format!("References: {references}\n")),
            Readable,
        ),
        attack(
            "two hundred thousand encoded words",
            head(&format!("Subject: {words}\n")),
            Readable,
        ),
        attack(
            "half-open encoded words",
            head(&format!("Subject: {}\n", "=?utf-8?Q?".repeat(200_000))),
            Readable,
        ),
        attack(
            "comments in comments",
            head(&format!("From: {}\n", "(".repeat(1_000_000))),
            Readable,
        ),
        attack(
            "a type of a hundred thousand parameters",
            typed(&format!("Content-Type: text/plain{parameters}"), b"Laptop gestohlen.\n"),
            Readable,
        ),
        attack(
            "escapes of ISO-2022",
            typed("Content-Type: text/plain; charset=iso-2022-jp", &escapes),
            Readable,
        ),
        attack(
            "escapes of UTF-7",
            typed("Content-Type: text/plain; charset=utf-7", &seven),
            Readable,
        ),
        attack(
            "zeros that call themselves UTF-16",
            typed("Content-Type: text/plain; charset=utf-16", &vec![0; 5 << 20]),
            Readable,
        ),
        attack(
            "half surrogates",
            typed(
                "Content-Type: text/plain; charset=utf-16le",
                &b"\x00\xd8".repeat(few * 4),
            ),
            Readable,
        ),
        attack(
            "uuencoded files without end",
            saying(&"begin 644 a.txt\nM:&%L;&\n".repeat(few / 2)),
            Readable,
        ),
        attack(
            "a uuencoded file of many lines",
            saying(&format!("begin 644 a.pdf\n{}`\nend\n", "#86)C\n".repeat(few * 10))),
            Stub("a.pdf"),
        ),
        attack(
            "an attachment's name of a megabyte",
            with(&"a".repeat(1 << 20), "application/pdf", b"%PDF-1.7"),
            Readable,
        ),
    ]
}

#[test]
fn headers_and_encodings_do_not_hurt() {
    withstand(attacks());
}
