//! Mails as an incident mailbox gets them, for measuring: of ten mails four are PGP/MIME with a filled PDF form, two carry
//! the form in clear, two are text, one repeats an earlier one byte for byte, one is an automatic reply.

use anyhow::Result;
use base64::Engine;
use jiff::Timestamp;
use sequoia_openpgp::Cert;

const FORM: &[u8] = include_bytes!("../../tests/fixtures/forms/datenpanne-form.pdf");

/// So many mails; the encrypted ones to this key.
///
/// # Errors
/// When a mail cannot be encrypted.
pub(crate) fn mix(count: usize, key: &Cert) -> Result<Vec<Vec<u8>>> {
    let mut mails: Vec<Vec<u8>> = Vec::with_capacity(count);
    for place in 0..count {
        let mail = match place % 10 {
            0 | 2 | 4 | 6 => encrypted(place, key)?,
            1 | 5 => format!("{}{}", head(place, ""), with_form(place)).into_bytes(),
            3 | 7 => text(place),
            8 => mails.get(place.saturating_sub(8)).cloned().unwrap_or_default(),
            _ => format!(
                "{}Content-Type: text/plain\r\n\r\nI am away.\r\n",
                head(place, "Auto-Submitted: auto-replied\r\n")
            )
            .into_bytes(),
        };
        mails.push(mail);
    }
    Ok(mails)
}

fn head(place: usize, more: &str) -> String {
    format!(
        "From: Reporter {place} <reporter{place}@unit{place}.example.org>\r\nTo: vorfall@example.org\r\n\
         Subject: Meldung Nummer {place}\r\nDate: Mon, 05 Oct 2026 09:30:00 +0200\r\n\
         Message-ID: <bench-{place}@example.org>\r\nMIME-Version: 1.0\r\n{more}"
    )
}

fn text(place: usize) -> Vec<u8> {
    let body = format!(
        "Guten Tag,\r\n\r\nheute um 8:{:02} Uhr kam eine Phishing-Mail, der Link war\r\n\
         https://konto-{place}.example.net/login . Ich habe nichts eingegeben.\r\n\r\nViele Gr=FC=DFe\r\n",
        place % 60
    );
    let kind = "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    format!("{}{kind}{body}", head(place, "")).into_bytes()
}

fn with_form(place: usize) -> String {
    let form = base64::engine::general_purpose::STANDARD.encode(form(place));
    let lines: Vec<&str> = form
        .as_bytes()
        .chunks(76)
        .filter_map(|line| std::str::from_utf8(line).ok())
        .collect();
    format!(
        "Content-Type: multipart/mixed; boundary=\"b{place}\"\r\n\r\n--b{place}\r\nContent-Type: text/plain; \
         charset=utf-8\r\n\r\nanbei das Formular Nummer {place}.\r\n--b{place}\r\nContent-Type: application/pdf\r\n\
         Content-Disposition: attachment; filename=\"Meldung.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n\
         --b{place}--\r\n",
        lines.join("\r\n")
    )
}

/// The form with other words and hosts in each mail, so that the reports are not all of one incident. Its strings are
/// stored uncompressed; what takes another's place is as long.
fn form(place: usize) -> Vec<u8> {
    let mut form = FORM.to_vec();
    for (old, new) in [
        ("mail1", format!("m{place:04}")),
        ("Listenserver", format!("server-{place:05}")),
        ("Matrikelnummern", format!("Nummern-{place:07}")),
        ("Verteiler", format!("Ver-{place:05}")),
    ] {
        let found = form.windows(old.len()).enumerate();
        let found: Vec<usize> = found
            .filter(|(_, window)| *window == old.as_bytes())
            .map(|(at, _)| at)
            .collect();
        for at in found {
            for (byte, new) in form.iter_mut().skip(at).zip(new.bytes()) {
                *byte = new;
            }
        }
    }
    form
}

fn encrypted(place: usize, key: &Cert) -> Result<Vec<u8>> {
    let armored = vorfalld::mail::compose::seal_for(with_form(place).as_bytes(), key, None, now())
        .map_err(|fault| anyhow::anyhow!("{fault}"))?;
    Ok(format!(
        "{}Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"pgp\"\r\n\r\n--pgp\r\n\
         Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--pgp\r\nContent-Type: \
         application/octet-stream\r\n\r\n{armored}\r\n--pgp--\r\n",
        head(place, "")
    )
    .into_bytes())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark asks the clock")]
fn now() -> Timestamp {
    Timestamp::now()
}
