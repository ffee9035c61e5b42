//! What a reader sees and no signature covers, however it is put beside what is signed.

use super::people::*;
use crate::model::protection::{Protection, Signature};

const PART: &str = "Content-Type: text/plain\n\nBitte freigeben.";
const FROM: &str = "From: alice@example.org\n";

fn protection(mail: &str, house: &House) -> Protection {
    read(mail, &house.ring).unwrap().protection
}

fn is_good(mail: &str, house: &House) -> bool {
    let protection = protection(mail, house);
    assert_eq!(
        protection.signer_is_sender,
        protection.signature == Signature::Good,
        "{mail}"
    );
    protection.signer_is_sender
}

fn mixed(parts: &[String]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| format!("--o\n{part}\n")).collect();
    format!(
        "{FROM}Content-Type: multipart/mixed; boundary=o\n\n{}--o--\n",
        parts.concat()
    )
}

#[test]
fn a_part_behind_hundreds_that_nobody_sees_is_seen() {
    let house = house();
    let signed = signed_entity(PART, &house.alice);
    let unseen = "--s\nContent-Type: text/plain\n\n\n";
    let last = "--s\nContent-Type: text/plain\n\nName: Mallory\n--s--";
    assert!(is_good(
        &format!("{FROM}{}", signed.replace("--s--", "--s\n\n\n--s--")),
        &house
    ));
    for many in [0, 99, 100, 101, 998, 1_200] {
        let mail = format!(
            "{FROM}{}",
            signed.replace("--s--", &format!("{}{last}", unseen.repeat(many)))
        );
        assert_eq!(protection(&mail, &house).signature, Signature::Partial, "{many}");
    }
}

#[test]
fn a_signed_text_that_was_not_checked_is_not_covered() {
    let house = house();
    let block = cleartext("Bitte freigeben.\n", &house.alice);
    let forged = block.replace("freigeben", "sperren");
    let genuine = |number: usize| vec![format!("Content-Type: text/plain\n\n{}", block.repeat(number)); 4];
    assert!(is_good(&mixed(&genuine(8)), &house));
    for number in [1, 8] {
        for other in [&forged, &block] {
            let mut parts = genuine(number);
            parts.push(format!("Content-Type: text/plain\n\n{other}"));
            let good = is_good(&mixed(&parts), &house);
            assert_eq!(good, number == 1 && other == &block, "{number}");
        }
    }
}

#[test]
fn a_page_beside_the_signed_part_counts_unless_it_shows_nothing() {
    let house = house();
    let signed = signed_entity(PART, &house.alice);
    let beside = |page: &str| mixed(&[signed.clone(), format!("Content-Type: text/html\n\n{page}")]);
    for page in [
        "<noscript>Nein</noscript>",
        "<svg><text y=20>Nein</text></svg>",
        "<object>Nein</object>",
        "<style>p::before{content:'Nein'}</style><p></p>",
        "<input type=submit value=Nein>",
        "<input type=image alt=Nein>",
        "<!-->Nein<!-- -->",
        "<p hidden style=\"display:block\">Nein</p>",
        "<div style=\"background:url(cid:x)\"></div>",
        "<select><option>Nein</option></select>",
        "<head><body>Nein</body></head>",
        "<video controls></video>",
        "<p>Nein</p>",
    ] {
        assert_eq!(
            protection(&beside(page), &house).signature,
            Signature::Partial,
            "{page}"
        );
        let surplus = format!("--s\nContent-Type: text/html\n\n{page}\n--s--");
        let inside = format!("{FROM}{}", signed.replace("--s--", &surplus));
        assert_eq!(protection(&inside, &house).signature, Signature::Partial, "{page}");
    }
    // Programs that know the character set show a word.
    let coded = "Content-Type: text/html; charset=utf-7\n\n<p class=\"+ACIAPg-Nein+ADwAYQ-\"></p>".to_owned();
    assert!(!is_good(&mixed(&[signed.clone(), coded]), &house));
    for page in [
        "<html><body dir=\"ltr\"><p><br></p></body></html>",
        "<div>&nbsp;</div>",
        "",
    ] {
        assert!(is_good(&beside(page), &house), "{page}");
    }
    for named in [
        "Content-Type: text/html; name=\"Bitte-nichts-tun.html\"\n\n",
        "Content-Type: image/png; name=\"Bitte nichts tun.png\"\n\n",
        "Content-Type: text/x-y\nContent-Description: Bitte nichts tun\n\n",
    ] {
        assert!(!is_good(&mixed(&[signed.clone(), named.to_owned()]), &house), "{named}");
    }
}

#[test]
fn words_in_the_part_of_the_signature_are_seen() {
    let house = house();
    let signed = signed_entity(PART, &house.alice);
    let signature = "Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----";
    assert!(signed.contains(signature));
    for (part, good) in [
        (
            "Content-Type: text/plain\n\nName: Mallory\n\n-----BEGIN PGP SIGNATURE-----",
            false,
        ),
        (
            "Content-Type: text/html\n\n<p>Nein</p>\n\n-----BEGIN PGP SIGNATURE-----",
            false,
        ),
        (
            "Content-Type: application/octet-stream; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----",
            true,
        ),
        ("\n-----BEGIN PGP SIGNATURE-----", true),
    ] {
        let mail = format!("{FROM}{}", signed.replace(signature, part));
        assert_eq!(is_good(&mail, &house), good, "{part}");
    }
    let behind = signed.replace(
        "Content-Type: application/pgp-signature\n",
        "Content-Type: text/plain\n",
    );
    let behind = behind.replace("\n--s--", "\nName: Mallory\n--s--");
    assert!(!is_good(&format!("{FROM}{behind}"), &house));
}

#[test]
fn words_around_the_signature_of_a_text_are_not_covered() {
    let house = house();
    let block = cleartext("Bitte freigeben.\n", &house.alice);
    let end = "-----END PGP SIGNATURE-----";
    let begin = "-----BEGIN PGP SIGNATURE-----\n";
    assert!(block.contains(begin));
    let good = |text: &str| is_good(&format!("{FROM}\n{text}"), &house);
    for honest in [
        block.clone(),
        block.replace(end, &format!("{end}  ")),
        block.replace(begin, &format!("{begin}Version: GnuPG v2.0.22 (GNU/Linux)\n")),
        block.replace(begin, &format!("{begin}Comment: GPGTools - https://gpgtools.org\n")),
        block.replace(
            begin,
            &format!("{begin}Version: OpenPGP.js v4.10.10\nComment: https://openpgpjs.org\n"),
        ),
        block.replace(
            begin,
            &format!("{begin}Comment: Using GnuPG with Thunderbird - https://www.enigmail.net/\n"),
        ),
    ] {
        assert!(good(&honest), "{honest}");
    }
    for more in [
        block.replace(end, &format!("{end} Nein, nichts tun.")),
        block.replace(end, &format!("{end}Nein.\nUnd noch mehr.")),
        block.replace(end, &format!(" {end}\nNein.")),
        block.replace(begin, &format!("{begin}Comment: Nein, nichts tun.\n")),
        block.replace(begin, &format!("{begin}Comment: see https://evil.example/\n")),
        block.replace(begin, &format!("{begin}Comment: 0900 666 666\n")),
        block.replace(begin, &format!("{begin}Version: 0900666666\n")),
        block.replace(begin, &format!("{begin}Nein: nichts\n")),
        block.replace(begin, &format!("{}Nein.\n\n", begin.trim_end())),
        block.replace(end, &format!("Nein, nichts tun.\n{end}")),
    ] {
        assert!(!good(&more), "{more}");
    }
    // What stands behind the end is read, and as a text of its own.
    let opened = read(
        &format!("{FROM}\n{}", block.replace(end, &format!("{end} Nein."))),
        &house.ring,
    )
    .unwrap();
    assert_eq!(texts(&opened), ["Bitte freigeben.", "Nein."]);
}

#[test]
fn words_beside_an_encrypted_and_signed_text_are_not_covered() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let block = String::from_utf8(message(b"Bitte freigeben.", &make)).unwrap();
    let page = |around: &str| {
        let lines = block.replace('\n', "<br>\n");
        format!("{FROM}Content-Type: text/html\n\n<html><body><p>{lines}</p>{around}</body></html>\n")
    };
    assert!(is_good(&page(""), &house));
    assert!(is_good(
        &page("<p class=MsoNormal style=\"margin:0cm\"><o:p></o:p></p>"),
        &house
    ));
    for around in [
        "<svg><text>Nein</text></svg>",
        "<img src=cid:x>",
        "<noscript>Nein</noscript>",
        "<p hidden style=\"display:block\">Nein</p>",
        "<input type=submit value=Nein>",
    ] {
        assert!(!is_good(&page(around), &house), "{around}");
    }
    let commented = block.replacen("-----\n", "-----\nComment: Nein, nichts tun.\n", 1);
    assert!(!is_good(&format!("{FROM}\n{commented}"), &house));
    let entity = message(format!("{PART}\n").as_bytes(), &make);
    let mail = pgp_mime("alice@example.org", &entity);
    assert!(is_good(&mail, &house));
    let unseen = "--e\nContent-Type: text/plain\n\n\n";
    for many in [0, 20] {
        let more = format!("{}--e\nContent-Type: text/plain\n\nNein.\n--e--", unseen.repeat(many));
        assert!(!is_good(&mail.replace("--e--", &more), &house), "{many}");
    }
}
