//! The configuration file as values. How it is read stands in `load`.

use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;

use crate::config::secret::SecretRef;
use crate::model::address::Address;
use crate::model::language::Language;
use crate::model::tlp::Tlp;

/// The checked configuration. Paths are absolute or relative to the process; they no longer depend on the file.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The file it was read from.
    pub file: PathBuf,
    /// The state folder.
    pub state: PathBuf,
    /// Reference to the key that seals everything at rest.
    pub key: SecretRef,
    /// Who runs it.
    pub organisation: Organisation,
    /// What is watched; never empty, names unique.
    pub mailboxes: Vec<Mailbox>,
    /// Where mail leaves.
    pub smtp: Smtp,
    /// The team's `OpenPGP` keys.
    pub openpgp: OpenPgp,
    /// The team's S/MIME keys.
    pub smime: Smime,
    /// Folder of the rules.
    pub rules: Option<PathBuf>,
    /// Folder of the templates.
    pub templates: Option<PathBuf>,
    /// Who is told.
    pub team: Vec<Member>,
    /// When the digest goes out.
    pub digest: DigestTimes,
    /// How scans are read; none where they are left to people.
    pub ocr: Option<Ocr>,
    /// When silence is a fault, and who is told.
    pub alarm: Alarm,
}

impl Settings {
    /// Whether an address is one of the watched mailboxes' or the sending one.
    pub fn is_own(&self, address: &Address) -> bool {
        address.is_same_mailbox(&self.smtp.from)
            || self
                .mailboxes
                .iter()
                .any(|mailbox| address.is_same_mailbox(&mailbox.address))
    }

    /// The team member with this address.
    pub fn member(&self, address: &Address) -> Option<&Member> {
        self.team.iter().find(|member| member.address.is_same_mailbox(address))
    }
}

/// Who runs the daemon.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// `Example University`.
    pub name: String,
    /// `Vorfall-Team`.
    pub team: String,
    /// Zone in which times without an offset are read and all times are shown.
    pub timezone: TimeZone,
    /// Languages of the answers; the first is the fallback. Never empty.
    pub languages: Vec<Language>,
    /// Label of reports that carry none.
    pub default_tlp: Tlp,
    /// The organisation's own mail and host domains, lower case: those of the mailboxes and what is configured.
    pub domains: Vec<String>,
}

/// A watched mailbox.
#[derive(Clone, Debug)]
pub struct Mailbox {
    /// Its name in logs and lists.
    pub name: String,
    /// The address that reporters write to.
    pub address: Address,
    /// What happens to mails that lie there at the very first start.
    pub first_start: FirstStart,
    /// How it is reached.
    pub door: Door,
}

/// What happens to old mails at the very first start on a mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstStart {
    /// Imported; nobody is answered, and nobody is told of deadlines that had passed by then.
    #[default]
    Adopt,
    /// Left alone.
    Skip,
    /// Treated as new.
    Full,
}

/// How a mailbox is reached.
#[derive(Clone, Debug)]
pub enum Door {
    /// Over IMAP.
    Imap(Box<Imap>),
    /// A Maildir in the file system: reads `new/`, files under `cur/`.
    Maildir(PathBuf),
}

/// Protection of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// TLS from the first byte.
    Implicit,
    /// STARTTLS, never going on in clear.
    StartTls,
    /// In clear; only to loopback addresses.
    None,
}

/// An IMAP account.
#[derive(Clone, Debug)]
pub struct Imap {
    /// Host name, also the name that its certificate must carry.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection.
    pub tls: Tls,
    /// A PEM file with further trusted roots.
    pub ca: Option<PathBuf>,
    /// User.
    pub user: String,
    /// How the user is proven.
    pub auth: Auth,
    /// Password; with a bearer `auth`, where the access token comes from. Never looked at when `oauth` is there.
    pub password: SecretRef,
    /// Where access tokens are asked for.
    pub oauth: Option<Box<OAuth>>,
    /// Folder that is watched.
    pub folder: String,
    /// Folder for mails that were handled.
    pub done: String,
    /// Folder for mails that could not be read.
    pub quarantine: String,
    /// Longest time between two looks.
    pub poll: Duration,
    /// Larger mails are never downloaded, bytes.
    pub max_size: u64,
    /// A server that says nothing at all for so long is given up.
    pub timeout: Duration,
}

/// How a user is proven to a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Auth {
    /// With a password, by the best way that the server offers.
    #[default]
    Password,
    /// SASL PLAIN (RFC 4616).
    Plain,
    /// The LOGIN command.
    Login,
    /// Google's and Microsoft's XOAUTH2, with an access token.
    XOAuth2,
    /// OAUTHBEARER (RFC 7628), with an access token.
    OAuthBearer,
}

impl Auth {
    /// Whether an access token is shown instead of a password.
    pub fn is_bearer(self) -> bool {
        matches!(self, Self::XOAuth2 | Self::OAuthBearer)
    }
}

/// Where access tokens are asked for (RFC 6749).
#[derive(Clone, Debug)]
pub struct OAuth {
    /// The token endpoint: https, or http on a loopback address.
    pub token_url: String,
    /// The name under which the daemon is registered there.
    pub client_id: String,
    /// Its password there; none for a public client.
    pub client_secret: Option<SecretRef>,
    /// What the token is asked for, blanks between.
    pub scope: Option<String>,
    /// The lasting token that is traded for access tokens (section 6). Without one the client asks in its own name
    /// (section 4.4).
    pub refresh_token: Option<SecretRef>,
    /// A PEM file with further trusted roots.
    pub ca: Option<PathBuf>,
}

/// Where mail leaves.
#[derive(Clone, Debug)]
pub struct Smtp {
    /// The sender of everything we write.
    pub from: Address,
    /// How it leaves.
    pub route: Route,
}

/// How mail leaves.
#[derive(Clone, Debug)]
pub enum Route {
    /// Over SMTP.
    Server {
        /// Host name, also the name that its certificate must carry.
        host: String,
        /// Port.
        port: u16,
        /// Protection.
        tls: Tls,
        /// A PEM file with further trusted roots.
        ca: Option<PathBuf>,
        /// User and password; none for a relay that asks for none.
        login: Option<(String, SecretRef)>,
        /// How the user is proven.
        auth: Auth,
        /// Where access tokens are asked for; then the login's secret is not looked at.
        oauth: Option<Box<OAuth>>,
    },
    /// Written to a Maildir.
    Maildir(PathBuf),
}

/// The team's `OpenPGP` keys.
#[derive(Clone, Debug, Default)]
pub struct OpenPgp {
    /// Files or folders with secret keys.
    pub secret: Vec<PathBuf>,
    /// Files or folders with certificates of reporters and team.
    pub certs: Vec<PathBuf>,
    /// What unlocks the secret keys.
    pub passphrase: Option<SecretRef>,
    /// Whether answers carry the team's certificate.
    pub attach_key: bool,
    /// Whether the first key that an address offers in its mails is kept for encrypting answers to that address.
    pub remember: bool,
}

/// The team's S/MIME keys.
#[derive(Clone, Debug, Default)]
pub struct Smime {
    /// PKCS#12 or PEM files, or folders with them.
    pub secret: Vec<PathBuf>,
    /// Certificates that are trusted to issue others: PEM or DER files, or folders with them.
    pub roots: Vec<PathBuf>,
    /// Certificates of reporters and team that answers are encrypted to: PEM or DER files, or folders with them.
    pub certs: Vec<PathBuf>,
    /// What unlocks the PKCS#12 files.
    pub passphrase: Option<SecretRef>,
}

/// Somebody of the incident team.
#[derive(Clone, Debug)]
pub struct Member {
    /// Name.
    pub name: String,
    /// Address.
    pub address: Address,
    /// `dpo`, `security_officer`, `cio`, `dp_coordinator`, or whatever the rules name.
    pub roles: Vec<String>,
    /// The member's certificate.
    pub cert: Option<PathBuf>,
    /// Whether a digest is sent.
    pub digest: DigestFrequency,
    /// The language of mails to the member.
    pub language: Language,
}

/// How often a member gets the digest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DigestFrequency {
    /// On each digest day.
    #[default]
    Daily,
    /// Only on the first digest day of a week.
    Weekly,
    /// Never.
    Never,
}

/// When the digest goes out.
#[derive(Clone, Debug)]
pub struct DigestTimes {
    /// Time of day in the organisation's zone.
    pub at: Time,
    /// On these days.
    pub days: Vec<Weekday>,
}

/// How scanned and photographed pages are read.
#[derive(Clone, Debug)]
pub struct Ocr {
    /// The program.
    pub tesseract: PathBuf,
    /// Its languages, such as `deu`; never empty.
    pub languages: Vec<String>,
    /// Pages of one mail that are read; further ones are left to people.
    pub pages: usize,
    /// Time for all pages of one mail together.
    pub timeout: Duration,
}

/// When the daemon is in trouble itself, and who is told over a second way: the first may be what broke.
#[derive(Clone, Debug)]
pub struct Alarm {
    /// Who is told; empty only where there is no second way.
    pub to: Vec<Address>,
    /// The sender; `smtp.from` where nothing else is said.
    pub from: Option<Address>,
    /// The second way; none where the log, the metrics and `status` must do.
    pub way: Option<AlarmWay>,
    /// How often trouble that lasts is told again.
    pub repeat: Duration,
    /// What is still normal.
    pub limits: Limits,
    /// A file for the textfile collector of Prometheus' `node_exporter`, written anew at every look.
    pub metrics: Option<PathBuf>,
}

impl Default for Alarm {
    fn default() -> Self {
        Self {
            to: Vec::new(),
            from: None,
            way: None,
            repeat: Duration::from_hours(4),
            limits: Limits::default(),
            metrics: None,
        }
    }
}

/// How the operators are told when the outbox may be stuck.
#[derive(Clone, Debug)]
pub enum AlarmWay {
    /// A mail over another server, or into another Maildir.
    Mail(Route),
    /// A command for sh that gets the text on its standard input.
    Command(String),
}

/// What is still normal.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Longest time without a successful look at a mailbox.
    pub fetch: Duration,
    /// Longest stay of a mail in the outbox.
    pub outbox: Duration,
    /// Longest delay of a clock.
    pub clocks: Duration,
    /// Longest time that a task may take for one turn. Longer means that it hangs, which a restart mends.
    pub stuck: Duration,
    /// Least free space under the state folder, bytes.
    pub disk_free: u64,
    /// The same as a share of the file system, percent; the larger of the two counts.
    pub disk_percent: u8,
    /// Stubs of unreadable mails within an hour.
    pub quarantine: u32,
    /// Answers refused for good within an hour. Of mails to the team a single one is too many.
    pub refusals: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            fetch: Duration::from_mins(15),
            outbox: Duration::from_mins(30),
            clocks: Duration::from_mins(5),
            stuck: Duration::from_mins(45),
            disk_free: 1 << 30,
            disk_percent: 5,
            quarantine: 10,
            refusals: 10,
        }
    }
}
