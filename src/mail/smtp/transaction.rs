//! One mail over an open line, command by command: what a refusal means depends on which command it answers, and
//! lettre's own way of sending does not tell.

use lettre::address::Envelope;
use lettre::transport::smtp;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};

use super::Refusal;
use crate::mail::line::printable;

/// How far a mail came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// It was not begun: the server cannot carry this address.
    Before,
    /// The sender.
    Mail,
    /// The recipient.
    Rcpt,
    /// The wish to send.
    Data,
    /// The mail itself.
    Message,
}

/// Where a mail was stopped, and why.
#[derive(Debug)]
pub(super) struct Stopped {
    stage: Stage,
    why: Why,
}

#[derive(Debug)]
enum Why {
    /// In the words of a person.
    Words(&'static str),
    /// In the server's, or those of the network.
    Said(smtp::Error),
}

/// Carries one mail. `Ok` means that the server has answered the end of the mail with a 2xx: from then on it is the
/// server's (RFC 5321, 4.2.5). A line that breaks before that answer leaves both possible; the mail is sent again with
/// the same Message-ID.
pub(super) async fn carry(line: &mut AsyncSmtpConnection, envelope: &Envelope, mail: &[u8]) -> Result<(), Stopped> {
    let mut wishes = Vec::new();
    let addresses = envelope.from().into_iter().chain(envelope.to());
    if !addresses.map(AsRef::<str>::as_ref).all(str::is_ascii) {
        if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
            let words = "it cannot carry an address with other than ASCII letters (no SMTPUTF8, RFC 6531)";
            return Err(Stopped {
                stage: Stage::Before,
                why: Why::Words(words),
            });
        }
        wishes.push(MailParameter::SmtpUtfEight);
    }
    // Everything that is composed here is ASCII, but for addresses in the header that are not.
    if !mail.is_ascii() && line.server_info().supports_feature(Extension::EightBitMime) {
        wishes.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let stopped = |stage: Stage| {
        move |error: smtp::Error| Stopped {
            stage,
            why: Why::Said(error),
        }
    };
    let sender = Mail::new(envelope.from().cloned(), wishes);
    line.command(sender).await.map_err(stopped(Stage::Mail))?;
    for to in envelope.to() {
        let to = Rcpt::new(to.clone(), Vec::new());
        line.command(to).await.map_err(stopped(Stage::Rcpt))?;
    }
    line.command(Data).await.map_err(stopped(Stage::Data))?;
    line.message(mail).await.map_err(stopped(Stage::Message))?;
    Ok(())
}

impl Stopped {
    /// The server has answered in order, so the line may be used for the next mail. After 421 it closes (RFC 5321, 3.8).
    pub(super) fn line_is_good(&self) -> bool {
        match &self.why {
            Why::Words(_) => true,
            Why::Said(error) => error.status().is_some_and(|code| u16::from(code) != 421),
        }
    }

    /// What follows from it.
    ///
    /// 530 and 534 to 538 (RFC 4954) are about the login, and a refused sender is about how we are set up: the operator
    /// can mend both, and no mail may be lost until then. 552 and 5.3.4 after MAIL are about this mail's size.
    pub(super) fn refusal(&self, host: &str) -> Refusal {
        let (code, said) = match &self.why {
            Why::Words(words) => (None, (*words).to_owned()),
            Why::Said(error) => (error.status().map(u16::from), error.to_string()),
        };
        let about_login = matches!(code, Some(530 | 534..=538));
        let refused = matches!(&self.why, Why::Words(_)) || code.is_some_and(|code| code >= 500);
        let about_size = code == Some(552) || said.contains("5.3.4");
        let about_sender = refused && self.stage == Stage::Mail && !about_size;
        let permanent = refused && !about_login && !about_sender;
        let advice = if about_login {
            "check `smtp.user` and `smtp.password`"
        } else if about_sender {
            "check that it lets us send as `smtp.from`, and without a sender as answers do; it is tried again"
        } else if permanent {
            "check the address, and tell the person by another way"
        } else {
            "it is tried again"
        };
        Refusal {
            permanent,
            door: about_login || about_sender,
            line_broke: code.is_none() && !refused,
            why: format!(
                "the SMTP server {host} did not take {}: {}; {advice}",
                self.stage.words(),
                printable(&said)
            ),
        }
    }
}

impl Stage {
    fn words(self) -> &'static str {
        match self {
            Self::Before | Self::Message | Self::Data => "the mail",
            Self::Mail => "the sender",
            Self::Rcpt => "the recipient",
        }
    }
}
