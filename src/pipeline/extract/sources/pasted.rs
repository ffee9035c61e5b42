//! Headers of a mail pasted into another are evidence: their names are no labels and their values no hosts.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::is_match;

/// Names that no form has.
static MACHINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s>*]*(?:message-id|in-reply-to|return-path|delivered-to|mime-version|content-(?:type|transfer-encoding|disposition|language|id)|dkim-signature|domainkey-signature|arc-[a-z0-9-]+|authentication-results|received-spf|x-[a-z0-9][a-z0-9-]+|thread-(?:topic|index)|list-(?:id|unsubscribe|unsubscribe-post|help|post)|auto-submitted|feedback-id|envelope-to|resent-[a-z-]+)\s*:").ok()
});
/// Names that forms have too; beside the others they are headers.
static SHARED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s>*]*(?:references|received|sender|reply-to|errors-to|user-agent|accept-language|precedence|from|to|cc|bcc|date|subject)\s*:").ok()
});

/// The text without the lines of such headers; a single one is left out too.
pub(super) fn without(text: &str) -> Cow<'_, str> {
    if !text.lines().any(|line| is_match(&MACHINE, line)) {
        return Cow::Borrowed(text);
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut kept: Vec<&str> = Vec::new();
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let (count, machine) = headers(rest);
        let (run, below) = rest.split_at(count.max(1).min(rest.len()));
        if !machine {
            kept.extend(run);
        }
        rest = below;
    }
    Cow::Owned(kept.join("\n"))
}

/// How many lines of headers stand at the beginning, and whether a machine's are among them.
fn headers(lines: &[&str]) -> (usize, bool) {
    let (mut count, mut machine) = (0_usize, false);
    for (at, line) in lines.iter().enumerate() {
        let technical = is_match(&MACHINE, line);
        // Long headers go on in lines that are set in.
        let folded = at > 0 && line.starts_with([' ', '\t']) && !line.trim().is_empty();
        if !technical && !folded && !is_match(&SHARED, line) {
            break;
        }
        machine |= technical;
        count = at.saturating_add(1);
    }
    (count, machine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_headers_are_no_form() {
        let text =
            "Hei,\nhodet:\nReceived: from a\n by b\nMessage-ID: <1@x.example>\nSubject: Hei\nX-Mailer: y\nHilsen";
        assert_eq!(without(text), "Hei,\nhodet:\nHilsen");
        let form = "Name: Ann\nDate: 5 May\nReferences: 17\nPhone: 2";
        assert_eq!(without(form), form);
        assert_eq!(
            without("Phone: 2\nIn-Reply-To: <a@b.example>\n\n<p>"),
            "Phone: 2\n\n<p>"
        );
    }
}
