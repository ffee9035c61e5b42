//! vorfalld watches the mailbox to which people report security incidents, opens what arrives, turns each report into
//! a structured incident, sees when two people report the same thing, answers the sender in words that fit the
//! report's TLP label, keeps the legal and internal clocks, escalates until a human acts, and mails the team a digest.
//!
//! # One mail's way
//!
//! ```text
//!  mailbox ──fetch──▶ accept ▶ decrypt ▶ dissect ▶ extract ▶ judge ▶ link ▶ plan ──▶ COMMIT ──▶ flag and move the mail
//!  (IMAP, Maildir,    size,    PGP       MIME      forms →   kind,   new |  verdict     │         (only now)
//!   stdin, files)     loops,             parts     fields +  TLP,    dup |  and answer  │
//!                     identity           (budget)  source    prio    follow             ├─▶ courier: outbox → SMTP
//!                                                                    -up                ├─▶ timekeeper: due → escalate
//!                                                                                       └─▶ digest
//! ```
//!
//! The stage names are in alphabetical order on purpose: a listing of [`pipeline`] tells the story. Every stage is a
//! plain function: values in, values out, `now` handed in. There is no clock, no randomness, no task, no store and no
//! file in the pipeline or in the incident's life ([`casework`]). What they need from outside comes in three steps,
//! [`pipeline::open`], [`pipeline::understand`] and [`pipeline::decide`]: between the first two a worker process reads
//! the documents, between the last two the store names the incidents that share a trait with the mail. What must happen
//! outside comes back as one [`model::transaction::Transaction`].
//!
//! # The rooms
//!
//! A room names only rooms on lower floors; a test reads the sources and fails on an arrow up or sideways.
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | 4 | [`ctl`] | the operator's verbs: typed words become a request, the answer becomes lines |
//! | 3 | [`daemon`] | the only room that spawns and has a clock: desk, intake, courier, timekeeper, control socket |
//! | 2 | [`pipeline`] | what a mail means |
//! | 2 | [`casework`] | what happens to an incident: lifecycle, clocks, escalation, orders, digest, disclosure |
//! | 2 | [`store`] | the journal is the truth, the index finds things, evidence keeps the raw mails; all sealed |
//! | 2 | [`mail`] | the doors: IMAP and Maildir in, SMTP and Maildir out, and how a mail of ours is composed |
//! | 1 | [`config`] | files become checked values, every complaint with file, line and column |
//! | 0 | [`model`] | values only: what the rooms hand to one another |
//!
//! The four rooms in the middle do not know one another: [`daemon::desk`] hands plain values from one to the next.
//! A verb that finds no running daemon does what the daemon would do, with the same code ([`daemon::answer`]), over the
//! state that it opens itself; that is why `ctl` stands above `daemon`.
//!
//! # The order that nothing may change
//!
//! 1. The raw bytes are sealed and on disk.
//! 2. The mail is read and decided on; decisions are made one after the other, each knowing all before it.
//! 3. Incident, links, clocks, answer and the mark “seen” are one record of the journal, durable together.
//! 4. Only then is the mail flagged and moved, and only then may the courier send.
//!
//! A crash anywhere gives exactly one incident and one queued answer: a mail that is still in the mailbox is met again,
//! and its bytes are known. Whatever cannot be read becomes a visible stub incident with its clocks running; it never
//! holds up the mails behind it.
//!
//! # What runs where
//!
//! Decryption happens in the daemon, because the keys are there. Documents are parsed in worker processes
//! ([`daemon::worker`]), because some inputs abort the process that reads them, and pictures by tesseract in a process
//! of its own ([`daemon::ocr`]). Words from the outside never become anything but values: no shell, no template, no SQL.

pub mod model;

pub mod config;

pub mod casework;
pub mod mail;
pub mod pipeline;
pub mod store;

pub mod daemon;

pub mod ctl;
