//! The traits of a mail by which it finds incidents and is found.

use crate::config::Settings;
use crate::config::rules::linking::LinkRules;
use crate::model::report::{Field, Report};
use crate::model::verdict::{Ioc, LinkKey};
use crate::pipeline::dissect::Attachment;
use crate::pipeline::link::{Candidate, normal};

/// More traits make the index grow without making the links better.
const MOST: usize = 64;
/// Of one kind, so that a list of a hundred addresses does not push out the device.
const MOST_OF_ONE: usize = 12;
/// A shorter text is the same by chance: “see attachment”.
const CONTENT: usize = 80;
/// Of a longer text the beginning tells it from others, together with its length, bytes.
const LONGEST_CONTENT: usize = 64 << 10;
/// Smaller attachments are logos and signatures.
const FILE: usize = 512;

/// All traits, the most telling first.
pub(super) fn keys(
    candidate: &Candidate<'_>,
    attachments: &[Attachment],
    rules: &LinkRules,
    settings: &Settings,
) -> Vec<LinkKey> {
    let mut keys = Keys::default();
    conversation(candidate, &mut keys);
    if let Some(content) = content(candidate, attachments) {
        keys.add("content", content);
    }
    let report = &candidate.extracted.report;
    for id in device_ids(report) {
        keys.add("device", id);
    }
    sender(candidate, rules, settings, &mut keys);
    for file in attachments.iter().filter(|file| is_telling(file)) {
        keys.add("file", file.sha256.clone());
    }
    for ioc in &candidate.extracted.iocs {
        observable(ioc, rules, settings, &mut keys);
    }
    for (kind, value) in hosts(report, &candidate.extracted.iocs, rules, settings) {
        keys.add(kind, value);
    }
    let subject = normal::subject(&candidate.headers.subject);
    if is_telling_subject(&subject, rules) {
        keys.add("subject", subject);
    }
    keys.0.truncate(MOST);
    keys.0
}

#[derive(Default)]
struct Keys(Vec<LinkKey>);

impl Keys {
    fn add(&mut self, kind: &str, value: String) {
        let same = self.0.iter().filter(|key| key.kind == kind).count();
        let key = LinkKey {
            kind: kind.to_owned(),
            value,
        };
        if same < MOST_OF_ONE && !key.value.is_empty() && !self.0.contains(&key) {
            self.0.push(key);
        }
    }
}

/// The own Message-ID stands twice: as itself, and as part of the conversation that later mails refer to.
fn conversation(candidate: &Candidate<'_>, keys: &mut Keys) {
    let headers = candidate.headers;
    if let Some(id) = headers.message_id.as_deref().and_then(normal::message_id) {
        keys.add("message_id", id.clone());
        keys.add("thread", id);
    }
    for id in thread(candidate) {
        keys.add("thread", id);
    }
}

/// The mails that this one refers to: the nearest first, then the beginning of the conversation.
pub(super) fn thread(candidate: &Candidate<'_>) -> Vec<String> {
    let headers = candidate.headers;
    let near = headers.in_reply_to.iter().chain(headers.references.iter().rev());
    let mut found: Vec<String> = Vec::new();
    for id in headers.references.first().into_iter().chain(near) {
        if let Some(id) = normal::message_id(id)
            && !found.contains(&id)
            && found.len() < MOST_OF_ONE
        {
            found.push(id);
        }
    }
    found
}

/// Whether a mail says enough to be known again by its words.
pub(super) fn has_content(candidate: &Candidate<'_>) -> bool {
    content(candidate, &[]).is_some()
}

/// A hash over the words without their layout, the subject's marks left out, and over the attachments.
fn content(candidate: &Candidate<'_>, attachments: &[Attachment]) -> Option<String> {
    let headers = candidate.headers;
    let text = candidate.extracted.words.trim_start();
    let text = text.strip_prefix(headers.subject.trim()).unwrap_or(text);
    let mut words = normal::folded(text, LONGEST_CONTENT);
    if words.chars().count() < CONTENT {
        return None;
    }
    if text.len() > LONGEST_CONTENT {
        words.extend(["\n", &text.len().to_string()]);
    }
    // The same covering letter goes with every form: what the form says belongs to the content.
    for (field, value) in &candidate.extracted.report.fields {
        let who = matches!(
            field,
            Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::ReporterRole | Field::Subject
        );
        if !who {
            words.extend(["\n", field.name(), "=", &value.value.to_string()]);
        }
    }
    let mut files: Vec<&str> = attachments
        .iter()
        .filter(|file| is_telling(file))
        .map(|file| file.sha256.as_str())
        .collect();
    files.sort_unstable();
    for file in files {
        words.push('\n');
        words.push_str(file);
    }
    Some(crate::model::ids::MailId::of(words.as_bytes()).hex())
}

/// Pictures are logos, `.asc` and `.p7s` are signatures: they are the same in every mail of a sender.
fn is_telling(file: &Attachment) -> bool {
    let media = file.media_type.as_str();
    let crypto = media.starts_with("application/pgp") || media.contains("pkcs7");
    let plain = media.starts_with("image/") || media.starts_with("text/") || media.starts_with("message/");
    file.size >= FILE && !crypto && !plain && !file.sha256.is_empty()
}

/// The numbers of the device that a report is about.
pub(super) fn device_ids(report: &Report) -> Vec<String> {
    let items = report.items(Field::DeviceId).iter();
    items
        .flat_map(|item| normal::device_ids(item))
        .take(MOST_OF_ONE)
        .collect()
}

fn sender(candidate: &Candidate<'_>, rules: &LinkRules, settings: &Settings, keys: &mut Keys) {
    let Some(sender) = candidate.headers.sender() else {
        return;
    };
    if settings.is_own(sender) {
        return;
    }
    keys.add("sender", normal::cut(&sender.key()));
    let subject = normal::subject(&candidate.headers.subject);
    if is_telling_subject(&subject, rules) {
        keys.add("sender_subject", normal::cut(&format!("{}|{subject}", sender.key())));
    }
}

/// `Sicherheitsvorfall` stands over half of all reports.
fn is_telling_subject(subject: &str, rules: &LinkRules) -> bool {
    let common = rules
        .common_subjects
        .iter()
        .any(|common| normal::words(common).join(" ") == subject);
    subject.chars().count() >= 12 && subject.contains(' ') && !common
}

fn observable(ioc: &Ioc, rules: &LinkRules, settings: &Settings, keys: &mut Keys) {
    let foreign = |name: &String| !normal::is_own(name, settings) && !normal::is_common(name, rules);
    match ioc.kind.as_str() {
        "url" => {
            let host = normal::url_host(&ioc.value);
            if host.as_ref().is_some_and(|host| normal::is_own(host, settings)) {
                return;
            }
            if let Some(url) = normal::url(&ioc.value) {
                keys.add("url", url);
            }
            if let Some(host) = host.filter(foreign) {
                keys.add("domain", host);
            }
        }
        "domain" if !ioc.own => {
            if let Some(name) = normal::domain(&ioc.value).filter(foreign) {
                keys.add("domain", name);
            }
        }
        "email" if !ioc.own => {
            if let Some(address) = normal::foreign_address(&ioc.value, settings) {
                keys.add("email", address);
            }
        }
        "sha256" | "sha1" | "md5" => keys.add("file", normal::cut(&ioc.value.to_lowercase())),
        "ip" => keys.add("ip", normal::cut(&ioc.value.to_lowercase())),
        _ => {}
    }
}

/// Hosts and systems that a report names, each with its trait.
pub(super) fn hosts(
    report: &Report,
    iocs: &[Ioc],
    rules: &LinkRules,
    settings: &Settings,
) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let mut add = |kind: &'static str, value: String| {
        let entry = (kind, value);
        if found.len() < MOST_OF_ONE && !found.contains(&entry) {
            found.push(entry);
        }
    };
    for item in report.items(Field::AffectedSystems).iter().take(20) {
        let hosts = normal::hosts_in(item);
        if hosts.is_empty() {
            // “Moodle”, “das Campusnetz”: a name of few words.
            let words = normal::words(item);
            if (1..=3).contains(&words.len()) && !words.iter().any(|word| rules.common_hosts.contains(word)) {
                add("system", normal::cut(&words.join(" ")));
            }
        }
        for host in hosts {
            host_trait(host, rules, settings, &mut add);
        }
    }
    let own = iocs.iter().filter(|ioc| ioc.own && ioc.kind == "domain");
    for host in own.filter_map(|ioc| normal::domain(&ioc.value)) {
        host_trait(host, rules, settings, &mut add);
    }
    found
}

fn host_trait(host: String, rules: &LinkRules, settings: &Settings, add: &mut impl FnMut(&'static str, String)) {
    // The organisation's own domain is no host, and “www” alone is everybody's.
    if settings.organisation.domains.contains(&host) || rules.common_hosts.contains(&host) {
        return;
    }
    if normal::is_common_host(&host, rules) {
        add("common_host", host);
    } else {
        add("host", host);
    }
}
