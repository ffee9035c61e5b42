//! Which kind an X-ARF type stands for, where that leaves no doubt.

use crate::model::kind::Kind;

/// The kind of a class and type, of any version. What may be one thing or another has none; the words decide then.
pub(super) fn meaning(class: &str, kind: &str) -> Option<Kind> {
    let class = bare(class);
    if class == "copyright" {
        return Some(Kind::Copyright);
    }
    let kind = bare(kind);
    Some(match kind.as_str() {
        "spam" | "bulkmessaging" | "spamvertised" | "spamvertized" | "mailer" | "mailspam" | "formspam" | "webspam"
        | "commentspam" | "unsolicited" => Kind::Spam,
        "phishing" | "phish" | "spearphishing" | "phishingsite" | "phishingurl" => Kind::Phishing,
        "malware" | "malwareattack" | "malwaresite" | "malwareurl" | "virus" | "trojan" | "worm" | "botnet" | "bot"
        | "botinfection" | "botnetinfection" | "botnetcontroller" | "candc" | "cnc" | "c2" | "commandandcontrol"
        | "infection" | "spyware" => Kind::Malware,
        "ransomware" => Kind::Ransomware,
        "ddos" | "dos" | "denialofservice" | "amplification" => Kind::DenialOfService,
        "loginattack" | "loginattempt" | "bruteforce" | "bruteforceattack" | "sshattack" | "ftpattack"
        | "imapattack" | "dictionaryattack" | "authattack" | "passwordattack" => Kind::LoginAttack,
        "portscan" | "scan" | "scanning" | "portsweep" | "reconnaissance" | "vulnerabilityscan" | "networkscan"
        | "probe" => Kind::Scan,
        "compromisedserver" | "compromisedwebsite" | "compromisedsystem" | "compromisedhost" | "remotecompromise"
        | "defacement" | "webshell" | "sqlinjection" | "hackattack" | "webattack" | "rfiattack" | "exploit" => {
            Kind::UnauthorizedAccess
        }
        "potentiallycompromisedaccount" | "compromisedaccount" | "accountcompromise" | "accounttakeover" => {
            Kind::CompromisedAccount
        }
        "leakedcredentials" | "exposedcredentials" | "credentials" | "credentialleak" => Kind::CredentialsExposed,
        "exposeddata" | "dataleak" | "databreach" | "dataleakage" => Kind::DataLeak,
        "openservice" | "cve" | "vulnerability" | "vulnerableservice" | "vulnerablesystem" | "openresolver" => {
            Kind::Vulnerability
        }
        "misconfiguration" => Kind::Misconfiguration,
        "copyright" | "p2p" | "cyberlocker" | "trademark" | "brandinfringement" | "usenet" | "filesharing" => {
            Kind::Copyright
        }
        "childabuse"
        | "childsexualabusematerial"
        | "csam"
        | "csem"
        | "harassment"
        | "harassed"
        | "webcrawler"
        | "scraping" => Kind::Other,
        _ => return None,
    })
}

/// Letters and digits in lower case: `Login-Attack`, `login_attack` and `LoginAttack` are one.
pub(super) fn bare(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric).take(100);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_type_is_one_kind() {
        for (class, kind, want) in [
            ("connection", "login_attack", Some(Kind::LoginAttack)),
            ("Activity", "LoginAttack", Some(Kind::LoginAttack)),
            ("abuse", "login-attack", Some(Kind::LoginAttack)),
            ("copyright", "usenet", Some(Kind::Copyright)),
            ("Content", "ChildAbuse", Some(Kind::Other)),
            ("content", "fraud", None),
            ("info", "something new", None),
        ] {
            assert_eq!(meaning(class, kind), want, "{class}/{kind}");
        }
    }
}
