//! Certificates and S/MIME objects made by the `openssl` command line, so that not only our own library understands
//! itself. Needs Debian's `openssl`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::pkey::PKey;
use openssl::x509::X509;

use crate::config::KeyRing;
use crate::config::keyring::{SmimeKey, SmimeKeys};
use crate::pipeline::accept::headers_of;
use crate::pipeline::decrypt::{Opened, decrypt};

use crate::model::protection::Protection;

/// A folder with two authorities and the people whom they vouch for.
pub(super) struct Office {
    folder: tempfile::TempDir,
    /// Opens mail to `team` and trusts `root`.
    pub(super) ring: KeyRing,
    /// When everything in it is valid.
    pub(super) now: Timestamp,
}

const KEY: &str = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
const CA: &str = "-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign";
const ALICE: &str = "-addext subjectAltName=email:alice@example.org -addext extendedKeyUsage=emailProtection";
const MALLORY: &str = "-addext subjectAltName=email:mallory@evil.example -addext extendedKeyUsage=emailProtection";

/// The one office of this test run: making keys takes its time.
pub(super) fn office() -> &'static Office {
    static OFFICE: OnceLock<Office> = OnceLock::new();
    OFFICE.get_or_init(open_office)
}

fn open_office() -> Office {
    let folder = tempfile::Builder::new().prefix("vf-smime").tempdir().unwrap();
    let path = folder.path();
    // The distribution's own file makes every certificate an authority.
    fs::write(path.join("req.cnf"), "[req]\ndistinguished_name = name\n[name]\n").unwrap();
    found_authorities(path);
    vouch_for_people(path);
    let own = own_key(path);
    let ring = KeyRing {
        smime: SmimeKeys {
            shut: None,
            known: Vec::new(),
            own: vec![own],
            roots: vec![cert(path, "root")],
            chain: Vec::new(),
        },
        ..KeyRing::default()
    };
    Office {
        ring,
        now: an_hour_into(&cert(path, "child")),
        folder,
    }
}

/// A trusted authority, a forged one of its name, and one that the trusted one vouches for.
fn found_authorities(path: &Path) {
    for (name, subject, by) in [
        ("root", "Root", ""),
        ("forged", "Root", ""),
        ("middle", "Middle", "-CA root.pem -CAkey root.key"),
    ] {
        run(
            path,
            &format!(
                "req -config req.cnf -x509 {KEY} -keyout {name}.key -out {name}.pem -subj /CN={subject} -days 900 {CA} {by}"
            ),
        );
    }
}

/// Alice, those who pretend to be her, and those whose certificates are good for something else.
fn vouch_for_people(path: &Path) {
    let person = |name: &str, by: &str, life: &str, rest: &str| {
        let by = format!("-CA {by}.pem -CAkey {by}.key");
        run(
            path,
            &format!("req -config req.cnf -x509 {KEY} -keyout {name}.key -out {name}.pem {life} {by} {rest}"),
        );
    };
    let alice = format!("-subj /CN=Alice {ALICE}");
    let numbered = format!("-subj /CN=Alice -set_serial 4097 {ALICE}");
    person("alice", "root", "-days 300", &numbered);
    person("twin", "forged", "-days 300", &numbered);
    person("distant", "middle", "-days 300", &alice);
    person("stranger", "forged", "-days 300", &alice);
    person("brief", "root", "-days 2", &alice);
    let mallory = |subject: &str| format!("-subj /CN={subject} {MALLORY}");
    person("mallory", "root", "-days 300", &mallory("Mallory"));
    person(
        "both",
        "root",
        "-days 300",
        &mallory("Mallory/emailAddress=alice@example.org"),
    );
    person("look", "root", "-days 300", &mallory("alice@example.org"));
    let server = "-subj /CN=Alice -addext subjectAltName=email:alice@example.org -addext extendedKeyUsage=serverAuth";
    person("server", "root", "-days 300", server);
    let subject = "-subj /CN=Alice/emailAddress=alice@example.org -addext extendedKeyUsage=emailProtection";
    person("subject", "root", "-days 300", subject);
    // Issued by a certificate that may not issue any.
    person("child", "alice", "-days 300", &alice);
}

/// The team's own key, which opens what is encrypted to it, and another of its kind.
fn own_key(path: &Path) -> SmimeKey {
    run(
        path,
        "req -config req.cnf -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.pem -subj /CN=Other -days 300",
    );
    run(
        path,
        "req -config req.cnf -x509 -newkey rsa:2048 -nodes -keyout team.key -out team.pem -subj /CN=Team -days 300",
    );
    SmimeKey {
        key: PKey::private_key_from_pem(&fs::read(path.join("team.key")).unwrap()).unwrap(),
        cert: cert(path, "team"),
    }
}

/// A time at which this certificate, the last that was made, is valid, and so are all before it.
fn an_hour_into(certificate: &X509) -> Timestamp {
    let epoch = Asn1Time::from_unix(0).unwrap();
    let age = epoch.diff(certificate.not_before()).unwrap();
    let seconds = i64::from(age.days)
        .saturating_mul(86_400)
        .saturating_add(i64::from(age.secs))
        .saturating_add(3_600);
    Timestamp::from_second(seconds).unwrap()
}

fn cert(path: &Path, name: &str) -> X509 {
    X509::from_pem(&fs::read(path.join(format!("{name}.pem"))).unwrap()).unwrap()
}

fn run(folder: &Path, line: &str) -> Vec<u8> {
    let output = Command::new("openssl")
        .args(line.split_whitespace())
        .current_dir(folder)
        .output()
        .expect("openssl does not start: install Debian's package openssl");
    assert!(
        output.status.success(),
        "openssl {line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

impl Office {
    pub(super) fn fingerprint(&self, name: &str) -> String {
        crate::config::keyring::smime_fingerprint(&cert(self.folder.path(), name))
    }

    pub(super) fn certificate(&self, name: &str) -> X509 {
        cert(self.folder.path(), name)
    }

    /// The key that opens mail to `team`.
    pub(super) fn team(&self) -> SmimeKey {
        let key = fs::read(self.folder.path().join("team.key")).unwrap();
        SmimeKey {
            key: PKey::private_key_from_pem(&key).unwrap(),
            cert: self.certificate("team"),
        }
    }

    /// Runs `openssl cms` over these bytes; `NAME.pem` and `NAME.key` lie in its folder.
    pub(super) fn cms(&self, line: &str, input: &[u8]) -> Vec<u8> {
        let file: PathBuf = tempfile::NamedTempFile::new_in(self.folder.path())
            .unwrap()
            .into_temp_path()
            .keep()
            .unwrap();
        fs::write(&file, input).unwrap();
        let line = format!("cms -in {} -binary -outform DER {line}", file.display());
        run(self.folder.path(), &line)
    }

    /// `openssl cms -sign` by this person. `part` has `\n` line endings and is signed with `\r\n`.
    pub(super) fn sign(&self, part: &str, by: &str, more: &str) -> Vec<u8> {
        let line = format!("-sign -signer {by}.pem -inkey {by}.key -md sha256 {more}");
        self.cms(&line, part.replace('\n', "\r\n").as_bytes())
    }

    /// A `multipart/signed` entity without the mail's header.
    pub(super) fn signed_entity(&self, part: &str, by: &str) -> String {
        entity(part, &self.sign(part, by, ""))
    }

    /// An entity that holds its signed content.
    pub(super) fn opaque(&self, part: &str, by: &str) -> String {
        p7m("signed-data", &self.sign(part, by, "-nodetach"))
    }

    /// An entity encrypted to the team.
    pub(super) fn sealed(&self, part: &str, cipher: &str) -> String {
        let line = format!("-encrypt -{cipher} team.pem");
        p7m(
            "enveloped-data",
            &self.cms(&line, part.replace('\n', "\r\n").as_bytes()),
        )
    }

    /// Reads a mail with both line endings and expects the same verdict.
    pub(super) fn read(&self, mail: &str) -> Result<Opened, (Protection, String)> {
        self.read_at(mail, self.now)
    }

    pub(super) fn read_at(&self, mail: &str, now: Timestamp) -> Result<Opened, (Protection, String)> {
        let run = |mail: &str| decrypt(mail.as_bytes(), &headers_of(mail.as_bytes()), &self.ring, now);
        let (lf, crlf) = (run(mail), run(&mail.replace('\n', "\r\n")));
        match (&lf, &crlf) {
            (Ok(lf), Ok(crlf)) => assert_eq!(lf.protection, crlf.protection),
            (Err(lf), Err(crlf)) => assert_eq!(lf, crlf),
            _ => panic!("line endings make a difference: {lf:?} {crlf:?}"),
        }
        lf
    }
}

/// A `multipart/signed` entity of a part and a signature.
pub(super) fn entity(part: &str, signature: &[u8]) -> String {
    format!(
        "Content-Type: multipart/signed; micalg=sha-256; protocol=\"application/pkcs7-signature\"; boundary=\"s\"\n\n--s\n{part}\n--s\nContent-Type: application/pkcs7-signature; name=\"smime.p7s\"\nContent-Disposition: attachment; filename=\"smime.p7s\"\nContent-Transfer-Encoding: base64\n\n{}\n--s--\n",
        base64(signature)
    )
}

/// An `application/pkcs7-mime` entity.
pub(super) fn p7m(kind: &str, bytes: &[u8]) -> String {
    format!(
        "Content-Type: application/pkcs7-mime; smime-type={kind}; name=\"smime.p7m\"\nContent-Disposition: attachment; filename=\"smime.p7m\"\nContent-Transfer-Encoding: base64\n\n{}\n",
        base64(bytes)
    )
}

fn base64(bytes: &[u8]) -> String {
    let line = BASE64_STANDARD.encode(bytes);
    let lines: Vec<&str> = line
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    lines.join("\n")
}
