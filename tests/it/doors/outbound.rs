//! SMTP against Postfix, and PGP/MIME against GnuPG.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mail_parser::MimeHeaders;
use sequoia_openpgp::Cert;
use sequoia_openpgp::cert::CertBuilder;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::serialize::SerializeInto;
use vorfalld::config::KeyRing;
use vorfalld::config::Settings;
use vorfalld::config::secret::SecretRef;
use vorfalld::config::settings::{DigestTimes, OpenPgp, Organisation, Route, Smime, Smtp, Tls};
use vorfalld::mail::compose::{Composed, compose};
use vorfalld::mail::maildir;
use vorfalld::mail::smtp::Sender;
use vorfalld::model::address::Address;
use vorfalld::model::fault::Remedy;
use vorfalld::model::language::Language;
use vorfalld::model::outgoing::{Delivery, Outgoing, Purpose, Words, Wrapping};
use vorfalld::model::tlp::Tlp;

use crate::servers::{self, Dovecot, PASSWORD, Postfix, now, program, run, wait_until};

fn settings(route: Route) -> Settings {
    Settings {
        file: PathBuf::new(),
        state: PathBuf::new(),
        key: SecretRef::Env("UNUSED".to_owned()),
        organisation: Organisation {
            name: "Example University".to_owned(),
            team: "Vorfall-Team".to_owned(),
            timezone: jiff::tz::TimeZone::UTC,
            languages: vec![Language::De],
            default_tlp: Tlp::Amber,
            domains: Vec::new(),
        },
        mailboxes: Vec::new(),
        smtp: Smtp {
            from: Address::bare("vorfall@example.org"),
            route,
        },
        openpgp: OpenPgp {
            attach_key: true,
            ..OpenPgp::default()
        },
        smime: Smime::default(),
        rules: None,
        templates: None,
        team: Vec::new(),
        digest: DigestTimes {
            at: jiff::civil::time(8, 0, 0, 0),
            days: Vec::new(),
        },
        ocr: None,
        alarm: vorfalld::config::settings::Alarm::default(),
    }
}

fn mail(to: &str, purpose: Purpose) -> Outgoing {
    let queued = now();
    Outgoing {
        message_id: format!("{}.{to}.vorfalld", queued.as_nanosecond()),
        purpose,
        to: Address::bare(to),
        language: Language::De,
        tlp: Tlp::Amber,
        wrapping: Wrapping::Clear,
        cert: None,
        key: None,
        words: Words {
            subject: "[VF-2026-0001] Gerät verloren".to_owned(),
            text: "Größe: 1\n.\nFrom here\n".to_owned(),
            html: None,
        },
        clear_instead: None,
        in_reply_to: None,
        references: Vec::new(),
        incident: None,
        queued,
        delivery: Delivery::Waiting {
            attempts: 0,
            next: queued,
            last_error: None,
        },
    }
}

fn route(dovecot: &Dovecot, postfix: &Postfix, tls: Tls, user: Option<&str>) -> Route {
    Route::Server {
        host: "localhost".to_owned(),
        port: postfix.port,
        tls,
        ca: Some(dovecot.certificates.ca.clone()),
        login: user.map(|user| (user.to_owned(), SecretRef::Env("UNUSED".to_owned()))),
        auth: vorfalld::config::settings::Auth::Password,
        oauth: None,
    }
}

fn plainly(to: &str, purpose: Purpose) -> Composed {
    let settings = settings(Route::Maildir(PathBuf::new()));
    compose(&mail(to, purpose), &KeyRing::default(), &settings, now()).unwrap()
}

fn arrived((dovecot, postfix): (&Dovecot, &Postfix), user: &str, count: usize) -> Vec<String> {
    let dir = dovecot.maildir(user);
    wait_until("delivery", &postfix.log, || {
        maildir::waiting(&dir).unwrap().len() == count
    });
    let found = maildir::waiting(&dir).unwrap();
    found
        .iter()
        .map(|mail| fs::read_to_string(&mail.path).unwrap())
        .collect()
}

#[tokio::test]
async fn mail_leaves_over_starttls_with_and_without_a_sender() {
    let dovecot = Dovecot::start(&["vorfall", "anna"]);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    for (tls, user, password) in [
        (Tls::StartTls, Some("vorfall"), Some(PASSWORD)),
        (Tls::None, None, None),
    ] {
        let smtp = settings(route(&dovecot, &postfix, tls, user)).smtp;
        let sender = Sender::new(&smtp, password).unwrap();
        sender.probe().await.unwrap();
        sender
            .send(&plainly("anna@example.org", Purpose::Acknowledgement))
            .await
            .unwrap();
        sender
            .send(&plainly("anna@example.org", Purpose::Digest))
            .await
            .unwrap();
        sender.rest().await;
    }
    let mails = arrived((&dovecot, &postfix), "anna", 4);
    let with = |text: &str| mails.iter().filter(|mail| mail.contains(text)).count();
    assert_eq!(with("Return-Path: <>"), 2);
    assert_eq!(with("Return-Path: <vorfall@example.org>"), 2);
    assert_eq!(with("\n=46rom here"), 4);
    assert_eq!(with("\n=2E\n"), 4);
    let log = fs::read_to_string(&postfix.log).unwrap();
    assert!(log.contains("TLS connection established"), "{log}");
    assert!(log.contains("sasl_username=vorfall"), "{log}");
}

#[tokio::test]
async fn only_an_answer_about_the_mail_itself_is_final() {
    let dovecot = Dovecot::start(&["vorfall", "anna"]);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    let smtp = settings(route(&dovecot, &postfix, Tls::StartTls, None)).smtp;
    let sender = Sender::new(&smtp, None).unwrap();
    for (to, permanent) in [
        ("unknown@example.org", true),
        ("later@example.org", false),
        ("relay@elsewhere.example", true),
    ] {
        let refusal = sender.send(&plainly(to, Purpose::Digest)).await.unwrap_err();
        assert_eq!(refusal.permanent, permanent, "{refusal}");
        // The line is as good as before.
        sender
            .send(&plainly("anna@example.org", Purpose::Digest))
            .await
            .unwrap();
    }
    let smtp = settings(route(&dovecot, &postfix, Tls::StartTls, Some("vorfall"))).smtp;
    let stranger = Sender::new(&smtp, Some("wrong")).unwrap();
    let refusal = stranger
        .send(&plainly("anna@example.org", Purpose::Digest))
        .await
        .unwrap_err();
    assert!(!refusal.permanent, "a wrong password costs no mail: {refusal}");
    assert_eq!(stranger.probe().await.unwrap_err().remedy, Remedy::Configure);
    let mut untrusted = smtp;
    if let Route::Server { ca, .. } = &mut untrusted.route {
        *ca = None;
    }
    let untrusting = Sender::new(&untrusted, Some(PASSWORD)).unwrap();
    let refusal = untrusting
        .send(&plainly("anna@example.org", Purpose::Digest))
        .await
        .unwrap_err();
    assert!(!refusal.permanent && refusal.why.contains("`ca`"), "{refusal}");
}

/// A GnuPG home with a key of its own.
struct Gpg {
    home: tempfile::TempDir,
    user: String,
}

impl Gpg {
    fn new(user: &str) -> Self {
        let gpg = Self {
            home: servers::folder(),
            user: user.to_owned(),
        };
        fs::set_permissions(gpg.home.path(), std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        run(gpg
            .command()
            .args(["--quick-generate-key", user, "default", "default", "never"]));
        gpg
    }

    fn command(&self) -> Command {
        let mut command = Command::new(program(&["gpg"], "install gnupg (make deps)"));
        command.args(["--batch", "--quiet", "--passphrase", "", "--pinentry-mode", "loopback"]);
        command.arg("--homedir").arg(self.home.path());
        command
    }

    fn cert(&self) -> Cert {
        Cert::from_bytes(&run(self.command().arg("--export").arg(format!("={}", self.user)))).unwrap()
    }

    /// The plaintext and GnuPG's status lines.
    fn decrypt(&self, file: &Path) -> (String, String) {
        let output = self
            .command()
            .args(["--status-fd", "2", "--decrypt"])
            .arg(file)
            .output()
            .unwrap();
        (
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }
}

impl Drop for Gpg {
    fn drop(&mut self) {
        // The agent it started ends with it.
        let _ = Command::new("gpgconf")
            .arg("--homedir")
            .arg(self.home.path())
            .args(["--kill", "all"])
            .output();
    }
}

#[tokio::test]
async fn gnupg_reads_and_verifies_what_was_sent_encrypted() {
    let gpg = Gpg::new("Anna <anna@example.org>");
    let (team, _) = CertBuilder::general_purpose(Some("Team <vorfall@example.org>"))
        .generate()
        .unwrap();
    let public = gpg.home.path().join("team.pgp");
    fs::write(&public, team.clone().strip_secret_key_material().to_vec().unwrap()).unwrap();
    run(gpg.command().arg("--import").arg(&public));
    let ring = KeyRing {
        own: vec![team.clone()],
        known: vec![gpg.cert()],
        ..KeyRing::default()
    };
    let outbox = servers::folder();
    let settings = settings(Route::Maildir(outbox.path().join("out")));
    let mut mail = mail("anna@example.org", Purpose::Acknowledgement);
    mail.wrapping = Wrapping::Encrypted;
    mail.cert = Some(gpg.cert().fingerprint().to_hex());
    let composed = compose(&mail, &ring, &settings, now()).unwrap();
    assert!(composed.encrypted);
    Sender::new(&settings.smtp, None)
        .unwrap()
        .send(&composed)
        .await
        .unwrap();
    let found = maildir::waiting(&outbox.path().join("out")).unwrap();
    let bytes = fs::read(&found[0].path).unwrap();
    let parsed = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("verloren"));
    let armoured = outbox.path().join("encrypted.asc");
    fs::write(&armoured, parsed.part(2).unwrap().contents()).unwrap();
    let (text, status) = gpg.decrypt(&armoured);
    for line in ["DECRYPTION_OKAY", "GOODSIG", "VALIDSIG", &team.fingerprint().to_hex()] {
        assert!(status.contains(line), "{line} is missing:\n{status}");
    }
    let inner = mail_parser::MessageParser::default().parse(text.as_bytes()).unwrap();
    assert_eq!(inner.subject(), Some("[VF-2026-0001] Gerät verloren"));
    assert_eq!(
        inner.body_text(0).unwrap().replace("\r\n", "\n"),
        "Größe: 1\n.\nFrom here\n"
    );
    let kind = inner.content_type().unwrap();
    assert_eq!(kind.attribute("hp"), Some("cipher"));
    assert_eq!(kind.attribute("protected-headers"), Some("v1"));
    assert!(text.contains("HP-Outer: Subject: Encrypted message\r\n"), "{text}");
    assert_eq!(inner.attachment_count(), 1, "the team's key goes along");
}
