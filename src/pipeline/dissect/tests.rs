//! Mails taken apart: what is found, what is named, what hostile input costs.

use std::fmt::Write as _;

use super::*;
use crate::model::document::Format;

fn look(mail: &str) -> Dissected {
    let lf = dissect(mail.as_bytes(), &Budget::default());
    let crlf = dissect(mail.replace('\n', "\r\n").as_bytes(), &Budget::default());
    assert_eq!(lf.texts, crlf.texts, "line endings make a difference");
    lf
}

#[test]
fn of_an_alternative_the_plain_text_is_read() {
    let mail = "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nHallo Welt\n--b\nContent-Type: text/html\n\n<p>Hallo <b>Welt</b>\n--b--\n";
    let found = look(mail);
    assert_eq!(found.texts.len(), 1);
    assert_eq!(found.texts[0].text, "Hallo Welt");
    assert_eq!(found.texts[0].part, "1");
    assert_eq!(found.texts[0].html, None);
    let empty = look(&mail.replace("Hallo Welt\n", " \n---\n"));
    assert_eq!(empty.texts[0].text, "Hallo Welt");
    assert!(empty.texts[0].html.is_some());
    let stand_in = mail.replace("Hallo Welt\n", "Please use an HTML viewer\n").replace(
        "<p>Hallo",
        &format!("<p>{} Hallo", "Der Laptop wurde gestohlen. ".repeat(10)),
    );
    assert!(look(&stand_in).texts[0].text.starts_with("Der Laptop"));
}

#[test]
fn a_page_that_shows_other_words_than_the_plain_text_is_told_of() {
    let mail = |plain: &str, page: &str| {
        format!(
            "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n{plain}\n--b\nContent-Type: text/html\n\n{page}\n--b--\n"
        )
    };
    let story = "Gestern wurde mein Laptop im Zug zwischen Hamburg und Bremen gestohlen, darauf lagen Prüfungslisten.";
    let same = look(&mail(story, &format!("<p>{story}</p><p>Sent from my phone</p>")));
    assert_eq!(same.unreadable, [""; 0]);
    let other = look(&mail(
        "Alles in Ordnung, danke der Nachfrage.",
        &format!("<p>{story}</p>"),
    ));
    assert_eq!(other.texts[0].text, "Alles in Ordnung, danke der Nachfrage.");
    assert!(
        other.unreadable[0].starts_with("part 2 shows other words"),
        "{:?}",
        other.unreadable
    );
}

#[test]
fn a_form_in_an_html_table_stays_readable_beside_its_plain_text() {
    let found = look(
        "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nName\n\nMax\n--b\nContent-Type: text/html\n\n<table><tr><td>Name<td>Max</table>\n--b--\n",
    );
    assert_eq!(found.texts[0].text, "Name\n\nMax");
    assert!(found.texts[0].html.as_ref().unwrap().contains("<td>Max"));
}

#[test]
fn documents_are_known_by_type_name_or_content() {
    let mut mail = "Content-Type: multipart/mixed; boundary=b\n\n".to_owned();
    for part in [
        "Content-Type: application/pdf\n\n%PDF-1.7 x",
        "Content-Type: application/octet-stream; name=\"a.DOCX\"\n\nPK..",
        "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK",
        "Content-Type: application/x-zip\n\nPK\u{3}\u{4}xxxxword/document.xml",
        "Content-Type: application/msword; name=\"alt.doc\"\n\nx",
        "Content-Type: image/png; name=\"logo.png\"\n\nx",
        "Content-Type: application/pgp-keys; name=\"key.asc\"\n\nx",
        "Content-Type: application/pdf; name=\"leer.pdf\"\n\n",
    ] {
        write!(mail, "--b\n{part}\n").unwrap();
    }
    mail.push_str("--b--\n");
    let found = look(&mail);
    let formats: Vec<Format> = found.documents.iter().map(|d| d.format).collect();
    assert_eq!(formats, [Format::Pdf, Format::Docx, Format::Pdf, Format::Docx]);
    assert_eq!(found.documents[2].bytes, b"%PDF-1.4\n");
    assert_eq!(found.attachments.len(), 8);
    assert_eq!(
        found.unreadable,
        [
            "part 5 (alt.doc) is an old word processor document and is not read yet; a human must look",
            "part 8 (leer.pdf) is empty; ask the sender to send it again",
        ]
    );
}

#[test]
fn attached_messages_are_walked_and_marked() {
    let found = look(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsiehe unten\n--b\nContent-Type: message/rfc822\n\nFrom: evil@example.org\nSubject: Rechnung\n\nKlick!\n--b\nContent-Type: message/rfc822\n\nSubject: zwei\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\ninnen\n--c--\n--b--\n",
    );
    let seen: Vec<(&str, &str, bool)> = found
        .texts
        .iter()
        .map(|t| (t.part.as_str(), t.text.as_str(), t.forwarded))
        .collect();
    assert_eq!(
        seen,
        [
            ("1", "siehe unten", false),
            ("2.HEADER", "From: evil@example.org\nSubject: Rechnung\n", true),
            ("2.1", "Klick!", true),
            ("3.HEADER", "Subject: zwei\n", true),
            ("3.1", "innen", true),
        ]
    );
}

#[test]
fn a_copy_of_the_headers_for_old_programs_is_no_text() {
    let found = look(
        "Content-Type: multipart/mixed; boundary=b; protected-headers=\"v1\"\nSubject: x\n\n--b\nContent-Type: text/plain; protected-headers=\"v1\"\n\nSubject: x\n--b\nContent-Type: text/plain; hp-legacy-display=\"1\"\n\nSubject: x\n\nText\n--b--\n",
    );
    assert_eq!(found.texts.len(), 1);
    assert_eq!(found.texts[0].text, "Text");
}

#[test]
fn what_is_no_copy_of_headers_stays_whatever_the_mail_calls_it() {
    for (mail, text) in [
        (
            "Content-Type: text/plain; hp-legacy-display=\"1\"\n\nDer Laptop ist weg.\n",
            "Der Laptop ist weg.",
        ),
        (
            "Content-Type: text/plain; hp-legacy-display=\"1\"\n\nDer Laptop ist weg.\n\nEr war nicht verschlüsselt.\n",
            "Der Laptop ist weg.\n\nEr war nicht verschlüsselt.",
        ),
        (
            "Content-Type: multipart/mixed; boundary=b; protected-headers=\"v1\"\nSubject: x\n\n--b\nContent-Type: text/plain; protected-headers=\"v1\"\n\nDer Laptop ist weg.\n--b--\n",
            "Der Laptop ist weg.",
        ),
    ] {
        let found = look(mail);
        assert_eq!(found.texts.len(), 1, "{mail}");
        assert_eq!(found.texts[0].text.trim(), text, "{mail}");
    }
}

#[test]
fn a_body_that_begins_with_a_key_a_signature_or_a_format_is_a_body() {
    for start in [
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n-----END PGP PUBLIC KEY BLOCK-----",
        "-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----",
        "%PDF-Dateien gingen an den Falschen.",
    ] {
        let found = look(&format!(
            "Content-Type: text/plain; charset=utf-8\n\n{start}\n\nEs sind 12 Personen betroffen.\n"
        ));
        assert!(
            found.texts.iter().any(|one| one.text.contains("12 Personen")),
            "{start}"
        );
    }
}

#[test]
fn a_text_file_is_read_whatever_type_a_program_gives_it() {
    for media in [
        "application/txt",
        "application/x-msdownload",
        "application/octet-stream",
    ] {
        let found = look(&format!(
            "Content-Type: {media}; name=Meldung.txt\nContent-Disposition: attachment; filename=Meldung.txt\n\nName: Ada Krull\n"
        ));
        assert!(found.texts.iter().any(|one| one.text.contains("Ada Krull")), "{media}");
    }
}

#[test]
fn a_transfer_encoding_is_known_beside_a_comment() {
    for coding in ["base64 (standard)", "\"base64\"", "base64;", "BASE64"] {
        let found = look(&format!(
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {coding}\n\nR3V0ZW4gVGFn\n"
        ));
        assert_eq!(found.texts[0].text.trim(), "Guten Tag", "{coding}");
    }
}

#[test]
fn what_goes_beyond_the_budget_is_named() {
    let tight = Budget {
        parts: 3,
        depth: 2,
        text: 10,
        documents: 0,
        document_bytes: 5,
        all_documents: 5,
    };
    let mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nfünfzehn Zeichen\n--b\nContent-Type: application/pdf\n\n%PDF\n--b\n\nmore\n--b--\n";
    let found = dissect(mail.as_bytes(), &tight);
    assert_eq!(found.texts[0].text, "fünfzehn ");
    assert_eq!(found.unreadable.len(), 3, "{:?}", found.unreadable);
}

#[test]
fn a_multipart_without_its_boundary_is_read_as_text() {
    let found = look("Content-Type: multipart/mixed; boundary=nowhere\n\nHilfe\n");
    assert_eq!(found.texts[0].text, "Hilfe\n");
    assert_eq!(found.unreadable.len(), 1);
}

#[test]
fn hostile_trees_end_in_bounded_time() {
    let mut deep = String::new();
    for level in 0..10_000 {
        write!(deep, "Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n").unwrap();
    }
    let nested = "Content-Type: message/rfc822\n\n".repeat(100_000);
    let wide = format!(
        "Content-Type: multipart/mixed; boundary=b\n\n{}",
        "--b\n\nx\n".repeat(1_000_000)
    );
    let line = format!("Content-Transfer-Encoding: base64\n\n{}", "QUJD".repeat(5 << 20));
    let fields = "a: b\n".repeat(1_000_000);
    let words = format!(
        "Content-Disposition: attachment; filename=\"{}\"\n\n",
        "=?a?q?".repeat(100_000)
    );
    for mail in [deep, nested, wide, line, fields, words] {
        let found = dissect(mail.as_bytes(), &Budget::default());
        assert!(found.unreadable.len() <= 51);
    }
}

#[test]
fn a_mail_cut_off_anywhere_is_survived() {
    let mail = "From: a@b\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe =\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+aGk8L3A+\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: =?utf-8?q?x?=\r\n\r\ny\r\n--b--\r\n";
    for end in 0..mail.len() {
        dissect(&mail.as_bytes()[..end], &Budget::default());
    }
}

#[test]
fn a_file_coded_inside_the_text_is_an_attachment() {
    let found = look("From: a@b\n\nSiehe unten\nbegin 644 notiz.txt\n#0V%T\n`\nend\nGruß\n");
    let texts: Vec<(&str, &str)> = found.texts.iter().map(|t| (t.part.as_str(), t.text.as_str())).collect();
    assert_eq!(texts, [("1:1", "Cat"), ("1", "Siehe unten\nGruß\n")]);
    assert_eq!(found.attachments[0].file.as_deref(), Some("notiz.txt"));
}

#[test]
fn office_files_are_known_by_content_before_name() {
    let zip = |rest: &str| format!("PK\x03\x04{}{rest}", "\x01".repeat(26));
    let mut mail = String::from("Content-Type: multipart/mixed; boundary=b\n\n");
    for (header, body) in [
        (
            "application/octet-stream; name=a.zip",
            zip("mimetypeapplication/vnd.oasis.opendocument.textPK"),
        ),
        (
            "application/octet-stream; name=b",
            zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"),
        ),
        ("application/octet-stream; name=c", zip("xl/workbook.xml")),
        (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; name=d",
            zip("x"),
        ),
        ("application/octet-stream; name=e.fodt", "<office:document/>".to_owned()),
        ("application/msword; name=f.doc", "{\\rtf1 x}".to_owned()),
        ("application/octet-stream; name=g.xls", "old".to_owned()),
        ("application/msword; name=h.doc", "<html><table></table>".to_owned()),
        ("application/vnd.ms-excel; name=i.xls", "Name\tJo Lane".to_owned()),
        ("application/vnd.ms-excel; name=j.xls", zip("[Content_Types].xml")),
        ("application/msword; name=k.doc", zip("[Content_Types].xml")),
    ] {
        write!(mail, "--b\nContent-Type: {header}\n\n{body}\n").unwrap();
    }
    mail.push_str("--b\n\n{\\rtf1 in a mail's own text}\n--b--\n");
    let found = look(&mail);
    let formats: Vec<Format> = found.documents.iter().map(|d| d.format).collect();
    let (text, sheet) = (Format::Odt, Format::Sheet);
    let under_old_names = [sheet, sheet, sheet, Format::Docx];
    assert_eq!(
        formats.get(..6),
        Some(&[text, sheet, sheet, sheet, text, Format::Rtf][..])
    );
    assert_eq!(formats.get(6..), Some(&under_old_names[..]));
    assert_eq!(
        found.unreadable,
        ["part 7 (g.xls) is a spreadsheet and is not read yet; a human must look"]
    );
    assert_eq!(found.texts.len(), 1);
}

#[test]
fn documents_that_are_too_much_together_are_named() {
    let budget = Budget {
        all_documents: 20,
        ..Budget::default()
    };
    let part = "--b\nContent-Type: application/pdf; name=a.pdf\n\n%PDF-1.7\n";
    let mail = format!("Content-Type: multipart/mixed; boundary=b\n\n{part}{part}{part}--b--\n");
    let found = dissect(mail.as_bytes(), &budget);
    assert_eq!(found.documents.len(), 2);
    assert!(
        found.unreadable[0].contains("larger together"),
        "{:?}",
        found.unreadable
    );
}
