//! MIME trees.

use super::{Attack, Readable, Stub, Told, attack, withstand};

const HEAD: &str = "From: Mallory <mallory@example.net>\nSubject: Meldung\nMIME-Version: 1.0\n";

fn multipart(body: &str) -> Vec<u8> {
    format!("{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{body}").into_bytes()
}

fn nested(kind: &str) -> Vec<u8> {
    let mut mail = HEAD.to_owned();
    for level in 0..10_000 {
        mail.push_str(&format!(
            "Content-Type: multipart/{kind}; boundary=b{level}\n\n--b{level}\n"
        ));
    }
    mail.push_str("\nLaptop gestohlen.\n");
    mail.into_bytes()
}

fn attacks() -> Vec<Attack> {
    let text = "--b\n\nLaptop gestohlen.\n";
    let similar = "--bb\n".repeat(if cfg!(debug_assertions) { 50_000 } else { 2_000_000 });
    let letters = "Content-Type: message/rfc822\n\n".repeat(10_000);
    let digest = "\n--b\n\nSubject: a\n\nb\n".repeat(200_000);
    let pdfs = "--b\nContent-Type: application/pdf; name=a.pdf\n\n%PDF-1.7 x\n".repeat(100_000);
    vec![
        attack(
            "a million parts",
            multipart(&format!("{text}{}--b--\n", "--b\n\nx\n".repeat(1_000_000))),
            Told("more than 1000 parts"),
        ),
        attack(
            "a million empty parts",
            multipart(&format!("{text}{}", "--b\n".repeat(1_000_000))),
            Told("more than 1000 parts"),
        ),
        attack(
            "lines like a boundary",
            multipart(&format!("{text}{similar}--b--\n")),
            Readable,
        ),
        attack(
            "ten thousand letters in letters",
            format!("{HEAD}{letters}From: a@b\n\nLaptop gestohlen.\n"),
            Stub("nested too deeply"),
        ),
        attack(
            "ten thousand multiparts in multiparts",
            nested("mixed"),
            Stub("nested too deeply"),
        ),
        attack(
            "ten thousand alternatives in alternatives",
            nested("alternative"),
            Stub("nested too deeply"),
        ),
        attack(
            "ten thousand signed parts in signed parts",
            nested("signed"),
            Stub("nested too deeply"),
        ),
        attack(
            "ten thousand encrypted parts in encrypted parts",
            nested("encrypted"),
            Stub("missing or cut off"),
        ),
        attack(
            "a digest of two hundred thousand letters",
            format!("{HEAD}Content-Type: multipart/digest; boundary=b\n{digest}"),
            Readable,
        ),
        attack(
            "a hundred thousand attached PDFs",
            multipart(&format!("{text}{pdfs}--b--\n")),
            Told("more than"),
        ),
    ]
}

#[test]
fn trees_do_not_hurt() {
    withstand(attacks());
}
