//! Orders that were broken off: found at the start and before the next one, and carried to their end where they still
//! hold.

use std::path::Path;

use crate::model::fault::Fault;
use crate::model::ids::IncidentId;
use crate::model::transaction::{Transaction, Write};
use crate::store::erase::{ERASING, Erasure, RAW_ERASED, TOMBSTONE};
use crate::store::index::Range;
use crate::store::index::keys::{Family, Key, last_number};
use crate::store::seal::{MasterKey, SALT};
use crate::store::{Store, files};

/// The order that lies in a state folder. One that cannot be read is removed: nothing is lost by it, for what is over
/// its time is still there and is ordered again.
pub(in crate::store) fn left_behind(dir: &Path, key: &MasterKey) -> Result<Option<Erasure>, Fault> {
    let path = dir.join(ERASING);
    let bytes = match std::fs::read(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        read => read.map_err(|error| files::trouble("read", &path, error))?,
    };
    let order = unseal(&bytes, key)?;
    if order.is_none() {
        tracing::warn!("an order to erase cannot be read and is dropped; give it again");
        remove(dir)?;
    }
    Ok(order)
}

fn unseal(bytes: &[u8], key: &MasterKey) -> Result<Option<Erasure>, Fault> {
    let Some((salt, sealed)) = bytes.split_at_checked(SALT) else {
        return Ok(None);
    };
    let plain = key.sealer(salt, ERASING)?.open(ERASING.as_bytes(), sealed.to_vec());
    Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()))
}

fn remove(dir: &Path) -> Result<(), Fault> {
    let path = dir.join(ERASING);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(files::trouble("remove", &path, error)),
        _ => files::sync_folder(dir),
    }
}

impl Store {
    pub(super) fn drop_order(&self) -> Result<(), Fault> {
        remove(&self.dir)
    }

    /// Carries an order that was broken off to its end, as far as nobody spoke of what it names since: a disk may have
    /// been full for hours, and meanwhile a reporter wrote again or a court wanted something kept.
    pub(in crate::store) fn finish_erasing(&self) -> Result<(), Fault> {
        let Some(mut order) = left_behind(&self.dir, &self.key)? else {
            return Ok(());
        };
        if self.was_spoken_of(&order)? {
            let mut out = Erasure::new(order.at, order.actor.clone(), order.why.clone());
            out.raw = std::mem::take(&mut order.raw);
            // Of incidents whose records have to go nothing can be seen any more.
            if order.records.is_empty() {
                out.incidents = std::mem::take(&mut order.incidents);
            }
            tracing::warn!(
                incidents = out.incidents.len(),
                raw = out.raw.len(),
                "an erasure that was broken off is given up: its incidents were spoken of since; give the order again"
            );
            self.take_back(&out)?;
        }
        if order.records.is_empty() && order.is_empty() {
            return self.drop_order();
        }
        tracing::info!("finishing an erasure that was broken off");
        let carried = self.carry_over(&order)?;
        self.carry_through(&order, carried).map(drop)
    }

    /// Whether something was written about an incident of an order since it was given. One that is held or merged
    /// meanwhile may hold others of the same order, so it is asked of all of them together.
    fn was_spoken_of(&self, order: &Erasure) -> Result<bool, Fault> {
        for id in order.incidents.union(&order.raw) {
            if self.last_record(*id)? > order.decided {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The last journal record that spoke of an incident; 0 for one of which there is nothing.
    fn last_record(&self, id: IncidentId) -> Result<u64, Fault> {
        let mut last = 0;
        let history = Range::below(Key::of(Family::History).incident(id)).newest_first();
        self.index()?.keys(&history, &mut |key| {
            last = last_number(key).unwrap_or(u64::MAX);
            false
        })?;
        Ok(last)
    }

    /// Takes the tombstones of what stays away again, where there are any.
    fn take_back(&self, order: &Erasure) -> Result<(), Fault> {
        let mut step = Transaction::new(order.at, order.actor.clone());
        for (prefix, ids) in [(TOMBSTONE, &order.incidents), (RAW_ERASED, &order.raw)] {
            for id in ids {
                let name = format!("{prefix}{id}");
                if self
                    .cursor(&name)?
                    .is_some_and(|then| then.starts_with(&order.at.to_string()))
                {
                    step.events.push(format!("the erasure of {id} was taken back"));
                    step.writes.push(Write::Cursor {
                        name,
                        value: String::new(),
                    });
                }
            }
        }
        if step.writes.is_empty() {
            Ok(())
        } else {
            self.commit_durably(&step)
        }
    }
}
