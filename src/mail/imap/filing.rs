//! Filing: marking mails and moving them out of the watched folder, by whatever the server can do.

use super::talk::Trouble;
use super::{Session, WINDOW, names};
use crate::mail::Filing;
use crate::model::fault::{Fault, Remedy};

impl Session {
    /// Why mails cannot be filed, when that is known beforehand: the folder is read-only, or a target is missing.
    pub fn hindrance(&self) -> Option<&str> {
        self.read_only
            .as_deref()
            .or(self.done.as_ref().err().map(String::as_str))
            .or(self.quarantine.as_ref().err().map(String::as_str))
    }

    /// Moves mails out of the watched folder: seen, and in quarantine flagged as well. Vanished ones are no mistake.
    ///
    /// A server that will not move them is [`Remedy::Refuse`]: the line is good, and asking again at once brings the
    /// same answer.
    pub async fn file(&mut self, uids: &[u32], to: Filing) -> Result<(), Fault> {
        self.flag(uids, to).await?;
        self.shift(uids, to).await
    }

    /// The first half of [`file`](Self::file): sets the flags. Where mails cannot be moved anyway, their flags stay as
    /// they are.
    pub async fn flag(&mut self, uids: &[u32], to: Filing) -> Result<(), Fault> {
        if self.target(to).is_err() {
            return Ok(());
        }
        let flags = match to {
            Filing::Done => "\\Seen",
            Filing::Quarantine => "\\Seen \\Flagged",
        };
        for set in sets(uids) {
            let store = format!("UID STORE {set} +FLAGS.SILENT ({flags})");
            match self.talk.order(&store).await {
                // The right to set flags is one of its own (RFC 4314): its lack does not hinder the move.
                Ok(()) | Err(Trouble::Refused { .. }) => {}
                Err(lost) => return Err(lost.fault("marking mail as seen", &self.talk.place)),
            }
        }
        Ok(())
    }

    /// The second half: moves.
    pub async fn shift(&mut self, uids: &[u32], to: Filing) -> Result<(), Fault> {
        if uids.is_empty() {
            return Ok(());
        }
        let folder = self.target(to).map_err(Fault::refuse)?;
        for set in sets(uids) {
            let outcome = match self.move_window(&set, &folder).await {
                Err(Trouble::Refused { create_first: true, .. }) => self.make_and_move(&set, &folder).await,
                outcome => outcome,
            };
            outcome.map_err(|trouble| {
                let refused = matches!(trouble, Trouble::Refused { .. });
                let fault = trouble.fault("filing mail", &self.talk.place);
                let remedy = if refused { Remedy::Refuse } else { fault.remedy };
                Fault { remedy, ..fault }
            })?;
        }
        Ok(())
    }

    /// The folder to move to, or why nothing can be moved.
    fn target(&self, to: Filing) -> Result<String, String> {
        match (&self.read_only, to) {
            (Some(why), _) => Err(why.clone()),
            (None, Filing::Done) => self.done.clone(),
            (None, Filing::Quarantine) => self.quarantine.clone(),
        }
    }

    /// Somebody removed the target folder while we were watching.
    async fn make_and_move(&mut self, set: &str, folder: &str) -> Result<(), Trouble> {
        self.talk.order(&format!("CREATE {folder}")).await?;
        self.move_window(set, folder).await
    }

    async fn move_window(&mut self, set: &str, folder: &str) -> Result<(), Trouble> {
        if self.traits.r#move {
            return self.talk.order(&format!("UID MOVE {set} {folder}")).await;
        }
        self.talk.order(&format!("UID COPY {set} {folder}")).await?;
        self.talk
            .order(&format!("UID STORE {set} +FLAGS.SILENT (\\Deleted)"))
            .await?;
        // A plain EXPUNGE would remove what other people marked as deleted, too.
        if self.traits.uidplus {
            self.talk.order(&format!("UID EXPUNGE {set}")).await?;
        }
        Ok(())
    }
}

/// The UIDs in order, once each, in sets that fit into one command.
fn sets(uids: &[u32]) -> Vec<String> {
    let mut uids = uids.to_vec();
    uids.sort_unstable();
    uids.dedup();
    uids.chunks(WINDOW).map(names::set).collect()
}
