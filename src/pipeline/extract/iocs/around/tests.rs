use super::super::{Own, find};

fn found(text: &str) -> Vec<(String, String)> {
    let own = Own {
        domains: &[],
        people: &[],
    };
    find(text, own).into_iter().map(|ioc| (ioc.kind, ioc.value)).collect()
}

fn all(kind: &str, values: &[&str]) -> Vec<(String, String)> {
    values
        .iter()
        .map(|value| (kind.to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn versions_chapters_and_numbers_to_call_are_no_addresses() {
    for text in [
        "Programmversion 4.2.1.7 läuft",
        "firmware 12.0.4.1 installed",
        "ProFtpd und OpenVPN 2.6.1.3",
        "Mozilla Firefox 115.0.3.1",
        "Chrome/99.0.12.3",
        "siehe Kapittel 3.1.4.2",
        "§ 2.3.4.5",
        "Az. 44.1.2.3",
        "41.1.7.3/2025",
        "OID 2.16.1.4",
        "1.3.6.1.4.1.311.2",
        "Tlf. 55.12.34.56 eller 55.12.34.57",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
    for (text, ip) in [
        ("Angriff von 5.6.7.8", "5.6.7.8"),
        ("Server 198.51.100.7", "198.51.100.7"),
        ("SrcIP 5.6.7.8", "5.6.7.8"),
        ("WebServer 192.0.2.4", "192.0.2.4"),
        ("Exchange 192.168.4.5", "192.168.4.5"),
        ("IP 198.51.100.22.443 > 10.1.2.3", "198.51.100.22"),
        ("Version 7 von 203.0.113.9", "203.0.113.9"),
        ("Version 2.1.0.4 und 203.0.113.9", "203.0.113.9"),
        ("Tor-Knoten 203.0.113.9/32", "203.0.113.9"),
        ("Netz 198.51.100.16/28.", "198.51.100.16/28"),
        ("Netz 2001:db8:7::/48 gesperrt", "2001:db8:7::/48"),
        ("192.0.2.77/24 am Switch", "192.0.2.77"),
    ] {
        let found = found(text);
        assert!(found.contains(&("ip".to_owned(), ip.to_owned())), "{text}: {found:?}");
    }
}

#[test]
fn identifiers_of_messages_are_no_addresses() {
    let text = "> Message-ID: <abc.1@relay.evil.example>\n> References: <d@x.example>\n>  <e@x.example>\nFrom: bad@evil.example";
    assert_eq!(found(text), all("email", &["bad@evil.example"]));
    assert_eq!(
        found("References: see <b@c.example>\nMail: a@b.example"),
        all("email", &["a@b.example"])
    );
}

#[test]
fn platforms_commits_and_namespaces_are_none() {
    let commit = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    for text in [
        "ASP.NET, node.js und System.IO, README.txt",
        "<a xmlns:x=\"http://www.w3.org/1999/xhtml\"/>",
        &format!("im Commit {commit}"),
        &format!("Git-Commit: {commit}"),
    ] {
        assert_eq!(found(text), [], "{text}");
    }
    assert_eq!(found(&format!("SHA1 {commit}")), all("sha1", &[commit]));
    assert_eq!(found("!!README!!.txt"), all("file", &["!!README!!.txt"]));
}

#[test]
fn half_the_brackets_and_other_schemes_are_understood() {
    for (text, kind, value) in [
        ("böse[.example.com", "domain", "example.com"),
        ("bad-host[.com", "domain", "bad-host.com"),
        ("bad-host.]com", "domain", "bad-host.com"),
        ("bad-host(.com", "domain", "bad-host.com"),
        ("192[.0[.2[.9", "ip", "192.0.2.9"),
        ("2001[:]db8[:]beef[::]9", "ip", "2001:db8:beef::9"),
        ("[hxxps://]bad-host.com/a", "url", "https://bad-host.com/a"),
        ("hxxps:\\\\bad-host.com\\in\\a", "url", "https://bad-host.com/in/a"),
        ("htxps://bad-host.com/a", "url", "https://bad-host.com/a"),
        ("tcp://bad-host.com:8443", "url", "tcp://bad-host.com:8443"),
    ] {
        let found = found(text);
        assert!(
            found.contains(&(kind.to_owned(), value.to_owned())),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn names_of_files_keep_their_spaces() {
    for (text, name) in [
        (
            "Die Datei „Mahnung Mai 2026.pdf.exe“ lag da.",
            "Mahnung Mai 2026.pdf.exe",
        ),
        ("Vedlegg: Ny faktura.zip", "Ny faktura.zip"),
        ("FileName: old dropper.dll", "old dropper.dll"),
        ("D:\\Temp\\my tool.exe", "my tool.exe"),
        ("Er startete setup.exe dann", "setup.exe"),
        ("Sie sagte \"nein\" und öffnete brief.docm", "brief.docm"),
    ] {
        assert_eq!(found(text), all("file", &[name]), "{text}");
    }
}
