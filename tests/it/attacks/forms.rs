//! Texts and pages that keep a reader busy.

use super::{Attack, Readable, Stub, attack, saying, withstand};

/// As much as is read of a mail's text; less where the program was not optimised, which makes it twenty times slower.
const TEXT: usize = if cfg!(debug_assertions) { 48 << 10 } else { 2 << 20 };

fn fill(line: &str) -> Vec<u8> {
    saying(&line.repeat(TEXT / line.len()))
}

fn page(html: &str) -> Vec<u8> {
    let html = html.repeat(TEXT / html.len());
    format!("From: Mallory <mallory@example.net>\nSubject: Meldung\nContent-Type: text/html; charset=utf-8\n\n<p>Laptop gestohlen.</p>{html}")
        .into_bytes()
}

fn attacks() -> Vec<Attack> {
    let numbered: String = (0..TEXT / 34)
        .map(|number| format!("https://h{number}.example.net/{number}\n"))
        .collect();
    let addresses: String = (0..u32::try_from(TEXT / 20).unwrap())
        .map(|number| format!("203.{}.{}.{}\n", number >> 16, number >> 8 & 255, number & 255))
        .collect();
    vec![
        attack(
            "a text without a blank, longer than what is read",
            saying(&"a".repeat(TEXT * 5 / 2)),
            Stub("without a blank"),
        ),
        attack("a million labels", fill("Name: "), Readable),
        attack("a label a line", fill("Name:\n"), Readable),
        attack("labels and values", fill("Name: Erika\nTelefon: 0201\n"), Readable),
        attack(
            "one endless label",
            saying(&format!("{}: x", "Name der meldenden ".repeat(TEXT / 40))),
            Readable,
        ),
        attack("colons", fill(":"), Readable),
        attack("boxes", fill("[x] [ ] ja [ ] nein "), Readable),
        attack("dots", fill("a."), Readable),
        attack(
            "a row of dots",
            saying(&format!("Name {} X", ".".repeat(TEXT))),
            Readable,
        ),
        attack("at signs", fill("a@"), Readable),
        attack("clauses without a blank", fill("nicht,"), Readable),
        attack("quotes in quotes", fill(">>>>>>>>>>>>>>>>\n"), Readable),
        attack("one line of quotes", fill(">"), Readable),
        attack("line breaks", fill("\n"), Readable),
        attack("dates", fill("5.10.2026 9:20 Uhr, "), Readable),
        attack("months", fill("am 5. Oktober 2026 gegen 9 Uhr\n"), Readable),
        attack("digits", fill("1"), Readable),
        attack("counts", fill("ca. 1.250 Personen, "), Readable),
        attack("URLs", saying(&numbered), Readable),
        attack(
            "one endless URL",
            saying(&format!("https://example.net/{}", "a/".repeat(TEXT / 2))),
            Readable,
        ),
        attack("IP addresses", saying(&addresses), Readable),
        attack("IPv6 addresses", fill("2001:db8::1 "), Readable),
        attack("colons of IPv6", fill("1:"), Readable),
        attack("hashes", fill("d41d8cd98f00b204e9800998ecf8427e "), Readable),
        attack("defanged names", fill("hxxp://a[.]b[.]"), Readable),
        attack("combining marks", fill("a\u{308}\u{308}\u{308}("), Readable),
        attack(
            "kinds of incident",
            fill("Phishing Laptop gestohlen Trojaner "),
            Readable,
        ),
        attack("a page of open elements", page("<div>"), Readable),
        attack("a page of open tables", page("<table><tr><td>"), Readable),
        attack(
            "a page of closed tables",
            page("<table><tr><td>Name:</td><td>a</td></tr></table>"),
            Readable,
        ),
        attack("a page of entities", page("&amp;&#228;&nbsp;"), Readable),
        attack("a page of half entities", page("&a"), Readable),
        attack("a page of comments", page("<!--"), Readable),
        attack("a page of angle brackets", page("<"), Readable),
        attack("a page of styles", page("<style>"), Readable),
        attack("a page of attributes", page("<a b='c' d=\"e\" "), Readable),
        attack("a page of quotes", page("<blockquote>a"), Readable),
    ]
}

#[test]
fn texts_do_not_hurt() {
    withstand(attacks());
}
