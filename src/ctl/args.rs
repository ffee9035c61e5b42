//! The command line, as `CONTRACT` promises it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::model::ids::IncidentId;
use crate::model::report::Field;
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;

/// vorfalld reads a security mailbox, turns reports into incidents, answers, and keeps the legal clocks.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true, max_term_width = 100)]
pub struct Arguments {
    /// Where configuration and state lie.
    #[command(flatten)]
    pub place: Where,
    /// The verb.
    #[command(subcommand)]
    pub verb: Verb,
}

/// Where configuration and state lie.
#[derive(Clone, Debug, Default, Args)]
pub struct Where {
    /// The configuration file [default: the state's own, ./vorfalld.yaml or /etc/vorfalld/vorfalld.yaml]
    #[arg(long, value_name = "FILE", env = "VORFALLD_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    /// The state folder, instead of the configuration's
    #[arg(long, value_name = "DIR", global = true)]
    pub state: Option<PathBuf>,
    /// Stands in for the clock (RFC 3339, such as 2026-10-08T09:20:00+02:00)
    #[arg(long, value_name = "TIME", global = true)]
    pub now: Option<Stamp>,
    /// One JSON object a line
    #[arg(long, global = true)]
    pub json: bool,
}

/// A verb with its arguments.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Watch the mailboxes, in the foreground
    #[command(after_help = "Example: vorfalld run --config /etc/vorfalld/vorfalld.yaml")]
    Run,
    /// Check configuration, rules, templates and keys; every complaint with its file, line and column
    #[command(after_help = "Example: vorfalld check --config /etc/vorfalld/vorfalld.yaml\n\
        With --now, keys and certificates are looked at as of that day.\n\n\
        credential:NAME and env:NAME exist where the daemon runs. Elsewhere they are warned of and everything else is \
        checked (exit 0). The unit checks with its credentials before each start (journalctl -u vorfalld); by hand \
        with a folder of secrets that you may read: CREDENTIALS_DIRECTORY=DIR vorfalld check\n\
        A command:… is run: one that fails is a mistake.")]
    Check {
        /// Connect to every server as well: logins, certificates, what a mailbox server cannot do
        #[arg(long)]
        connect: bool,
    },
    /// Write a commented configuration, rules, templates and fresh keys
    #[command(after_help = "Example: vorfalld init --dir /etc/vorfalld")]
    Init {
        /// Where to
        #[arg(long, value_name = "DIR", default_value = ".")]
        dir: PathBuf,
    },
    /// The whole way on shipped sample mails; needs nothing set up
    #[command(after_help = "Example: vorfalld demo --dir /tmp/vorfalld-demo")]
    Demo {
        /// Where to [default: a fresh folder for temporary files]
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    /// Take in mails: .eml files, folders, Maildirs, mboxes, or - for standard input
    #[command(
        after_help = "Example: vorfalld ingest --json old-mails/ archive.mbox\nAn MTA pipe: vorfalld ingest -\n\n\
        Exit codes: 0 when every mail is durable; 1, 75 (try again later) or 78 (configuration) when not. With nothing \
        but - the mail came through a pipe, and whatever goes wrong is 75, a broken configuration too: a mail server \
        keeps the mail and tries again, where any other code makes it return the report to its sender. The same mail \
        piped twice is taken in once."
    )]
    Ingest {
        /// What to read
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
    /// Say what would happen to a mail and why; stores and sends nothing
    #[command(after_help = "Example: vorfalld explain report.eml")]
    Explain {
        /// The mail, or - for standard input
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Enter a report that came by phone, fax or web; without FILE from standard input
    #[command(
        after_help = "Example: vorfalld report --on-behalf-of caller@example.org report.yaml\n\
        Names and values are those of the fields in `vorfalld show`, one a line, such as `discovered_at: 2026-10-05T09:20`.\n\
        At a terminal without FILE, an empty form is printed."
    )]
    Report {
        /// Who reported: is answered like the sender of a mail
        #[arg(long, value_name = "ADDR")]
        on_behalf_of: Option<String>,
        /// The report in YAML, or - for standard input
        #[arg(value_name = "FILE.yaml")]
        file: Option<PathBuf>,
    },
    /// List incidents, or act on one
    #[command(after_help = "Example: vorfalld incidents --open\nExample: vorfalld incidents ack 2026-0001")]
    Incidents {
        /// Only open ones (the default)
        #[arg(long, conflicts_with = "all")]
        open: bool,
        /// Closed and merged ones, too
        #[arg(long)]
        all: bool,
        /// What to do to one
        #[command(subcommand)]
        act: Option<Act>,
    },
    /// Something done to one incident, without the word `incidents` before it.
    #[command(flatten)]
    Act(Act),
    /// Every mail ever seen: what became of it and why
    #[command(after_help = "Example: vorfalld mails --since 2026-10-01T00:00:00+02:00 --json")]
    Mails {
        /// Not older than this
        #[arg(long, value_name = "TIME")]
        since: Option<Stamp>,
    },
    /// Every running clock, soonest first
    #[command(after_help = "Example: vorfalld clocks\n\
        With --now, as they will stand at that time; nothing fires.\n\
        Where no daemon runs, from time to time: vorfalld clocks --fire && vorfalld outbox --send")]
    Clocks {
        /// Fire what is due first, for good: reminders and escalations are queued, as the daemon does by itself
        #[arg(long)]
        fire: bool,
    },
    /// Mails waiting, failed, sent
    #[command(after_help = "Example: vorfalld outbox --json")]
    Outbox {
        /// Try what is due first
        #[arg(long)]
        send: bool,
    },
    /// Build today's digest and queue it, or write it to a folder
    #[command(
        after_help = "Example: vorfalld digest --to /tmp/digest\nWith --to it is a preview, also with --now of a day to \
        come: nothing fires, nothing is sent, nothing is noted."
    )]
    Digest {
        /// Write it here instead of sending it
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Stubs of mails that could not be read
    #[command(after_help = "Example: vorfalld quarantine --json")]
    Quarantine {
        /// What to do with them
        #[command(subcommand)]
        act: Option<QuarantineAct>,
    },
    /// Read a stub's mail again, after the cause was mended
    #[command(after_help = "Example: vorfalld retry 2026-0003\nExample: vorfalld retry --all")]
    Retry(Stubs),
    /// How the daemon is
    #[command(after_help = "Example: vorfalld status --json")]
    Status {
        /// Numbers in Prometheus' text format
        #[arg(long)]
        metrics: bool,
    },
    /// Look after the state folder
    Store {
        /// What to do
        #[command(subcommand)]
        act: StoreAct,
    },
    /// Print the completion script of a shell
    #[command(after_help = "Example: vorfalld completions bash > /etc/bash_completion.d/vorfalld")]
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
    /// Read documents from standard input; for the daemon's own use
    #[command(hide = true)]
    Worker,
    /// Try mails that were in hand when the daemon ended; for the daemon's own use
    #[command(hide = true)]
    Trial,
    /// Read a picture from standard input, fenced in; for the daemon's own use
    #[command(hide = true)]
    Ocr {
        /// The program
        tesseract: PathBuf,
        /// Its languages
        languages: String,
        /// Seconds of computing
        seconds: u64,
    },
}

/// Something done to one incident.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Everything known of an incident, with its history
    #[command(after_help = "Example: vorfalld show 2026-0001")]
    Show {
        /// Its reference, such as 2026-0001
        id: IncidentId,
    },
    /// Take an incident: the team's clock stops
    #[command(after_help = "Example: vorfalld ack 2026-0001")]
    Ack {
        /// Its reference, such as 2026-0001
        id: IncidentId,
    },
    /// Give an incident to somebody of the team
    #[command(after_help = "Example: vorfalld assign 2026-0001 dpo@example.org\n\
        Example: vorfalld assign 2026-0001 'Computing centre, on call' --outside")]
    Assign {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// To whom: address or name of a member, as `team:` of the configuration has it
        who: String,
        /// WHO is nobody of the team
        #[arg(long)]
        outside: bool,
    },
    /// Close an incident
    #[command(after_help = "Example: vorfalld close 2026-0001 --reason 'no risk to persons, Art. 33(1) GDPR'")]
    Close {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// Why, for the file; asked for while a legal clock runs
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Open a closed incident again
    #[command(after_help = "Example: vorfalld reopen 2026-0001")]
    Reopen {
        /// Its reference, such as 2026-0001
        id: IncidentId,
    },
    /// Put a note on file
    #[command(after_help = "Example: vorfalld note 2026-0001 'called the reporter back'")]
    Note {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// The words
        text: String,
    },
    /// Change the TLP label
    #[command(after_help = "Example: vorfalld tlp 2026-0001 AMBER+STRICT")]
    Tlp {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// The label
        #[arg(value_parser = label)]
        label: Tlp,
    },
    /// Make an incident part of another
    #[command(after_help = "Example: vorfalld merge 2026-0002 2026-0001")]
    Merge {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// The other
        into: IncidentId,
    },
    /// Take an incident out of the one that it became part of
    #[command(after_help = "Example: vorfalld unmerge 2026-0002\n\
        It is as it was before the merge, and its clocks run again to their old deadlines. What it gave to the other \
        (fields, earlier deadlines, the stricter label) stays there until it is set anew.")]
    Unmerge {
        /// Its reference, such as 2026-0002
        id: IncidentId,
    },
    /// Keep an incident from being erased, for a reason such as a court case
    #[command(after_help = "Example: vorfalld hold 2026-0001 'asked for by the court, 4 O 12/26'")]
    Hold {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// Why, for the file
        reason: String,
    },
    /// Let an incident be erased after its time again
    #[command(after_help = "Example: vorfalld release 2026-0001")]
    Release {
        /// Its reference, such as 2026-0001
        id: IncidentId,
    },
    /// Say that what a clock waits for was done, such as the notification of the authority
    #[command(after_help = "Example: vorfalld done 2026-0001 gdpr_art33")]
    Done {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// The clock's name, as `vorfalld clocks` shows it
        clock: String,
    },
    /// Start a clock by hand, such as the one for telling the persons concerned
    #[command(after_help = "Example: vorfalld start 2026-0001 gdpr_art34")]
    Start {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// The clock's name, as rules/clocks.yaml has it
        clock: String,
    },
    /// Take a report out of an incident and open one of its own for it
    #[command(after_help = "Example: vorfalld split 2026-0001 sha256:4f1c9a")]
    Split {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// The report's `mail` as `vorfalld show` names it, or its beginning
        report: String,
    },
    /// Correct a field of the report
    #[command(after_help = "Example: vorfalld set 2026-0001 affected_persons 120\n\
        With another kind, urgency, sensitivity, clocks and missing fields are judged anew; the label, the answers on \
        personal data and the clocks that a person has set by hand stay.")]
    Set {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// Which field
        field: Field,
        /// Its value
        value: String,
    },
}

/// Something done to stubs.
#[derive(Debug, Subcommand)]
pub enum QuarantineAct {
    /// Read a stub's mail again
    Retry(Stubs),
}

/// One stub, or all of them.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Stubs {
    /// Its reference, such as 2026-0003
    pub id: Option<IncidentId>,
    /// All of them
    #[arg(long)]
    pub all: bool,
}

/// Something done to the state folder.
#[derive(Debug, Subcommand)]
pub enum StoreAct {
    /// Check every journal record and every sealed mail; changes nothing
    Verify,
    /// Build the index anew from the journal
    Rebuild,
    /// Copy the state to a folder
    Backup {
        /// Where to
        dir: PathBuf,
    },
    /// Bring a copy back into an empty state folder
    Restore {
        /// Where from
        dir: PathBuf,
    },
    /// Erase an incident and its mails for good
    #[command(after_help = "Example: vorfalld store erase 2026-0001 --reason 'Art. 17 GDPR'")]
    Erase {
        /// Its reference, such as 2026-0001
        id: IncidentId,
        /// Why; asked for while a legal clock runs. It stays on record, so write nothing about anybody
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Erase what is over its time (rules/retention.yaml), as the daemon does every night
    #[command(after_help = "Example: vorfalld store retention --dry-run --now 2030-01-01T00:00:00Z")]
    Retention {
        /// Only say what would go
        #[arg(long)]
        dry_run: bool,
    },
}

fn label(text: &str) -> Result<Tlp, String> {
    Tlp::parse(text).ok_or_else(|| format!("“{text}” is none of RED, AMBER+STRICT, AMBER, GREEN, CLEAR"))
}
