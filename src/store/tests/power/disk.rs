//! What may lie on a disk after a power cut.
//!
//! Until a file was synced, each of its sectors may hold anything that it held since the last sync, and so may its
//! length; sectors that lie within the length and were never written are zeros. Until a folder was synced, each change of
//! its names may be there or not; a rename is one change, and one change of a name needs those of the same name before it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::trace::Call;

const SECTOR: usize = 512;

/// A source of numbers that gives the same ones for the same seed.
#[derive(Debug)]
pub(super) struct Dice(pub(super) u64);

impl Dice {
    /// A number below `sides`.
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(sides).unwrap()).unwrap()
    }
}

/// How the disk treats what was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Loss {
    /// All of it is gone.
    Everything,
    /// All of it is there.
    Nothing,
    /// Names and lengths are there, bytes are not.
    Bytes,
    /// Bytes are there, names are not.
    Names,
    /// Each piece goes its own way; this many of a hundred are there.
    Mixed(usize),
}

/// What a cut did to the calls that were not synced.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Of a file some sectors are there and others are not.
    pub(super) is_torn: bool,
    first_lost: Option<usize>,
    last_kept: Option<usize>,
}

impl Tally {
    fn lose(&mut self, call: usize) {
        self.first_lost = Some(self.first_lost.map_or(call, |first| first.min(call)));
    }

    fn keep(&mut self, call: usize) {
        self.last_kept = self.last_kept.max(Some(call));
    }

    /// Whether something is there that was asked for after something that is not.
    pub(super) fn is_reordered(&self) -> bool {
        self.first_lost.is_some_and(|lost| self.last_kept > Some(lost))
    }
}

#[derive(Debug, Default)]
struct Node {
    is_folder: bool,
    bytes: Vec<u8>,
    /// What sectors held before each change since the last sync, with the number of the call that changed them.
    sectors: BTreeMap<usize, Vec<(usize, Vec<u8>)>>,
    lengths: Vec<(usize, usize)>,
}

impl Node {
    fn sector(&self, number: usize) -> Vec<u8> {
        let mut sector: Vec<u8> = self.bytes.iter().skip(number * SECTOR).take(SECTOR).copied().collect();
        sector.resize(SECTOR, 0);
        sector
    }

    fn remember(&mut self, call: usize, from: usize, to: usize) {
        for number in from / SECTOR..to.div_ceil(SECTOR) {
            let before = self.sector(number);
            self.sectors.entry(number).or_default().push((call, before));
        }
    }

    fn write(&mut self, call: usize, at: usize, bytes: &[u8]) {
        let end = at + bytes.len();
        self.remember(call, at, end);
        if end > self.bytes.len() {
            self.lengths.push((call, self.bytes.len()));
            self.bytes.resize(end, 0);
        }
        self.bytes[at..end].copy_from_slice(bytes);
    }

    fn truncate(&mut self, call: usize, length: usize) {
        let old = self.bytes.len();
        self.remember(call, length.min(old), old);
        self.lengths.push((call, old));
        self.bytes.resize(length, 0);
    }

    fn sync(&mut self, began: usize) {
        for older in self.sectors.values_mut() {
            older.retain(|(call, _)| *call >= began);
        }
        self.sectors.retain(|_, older| !older.is_empty());
        self.lengths.retain(|(call, _)| *call >= began);
    }

    /// The file as one power cut may leave it.
    fn after(&self, loss: Loss, dice: &mut Dice, tally: &mut Tally) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        let mut pick = |older: usize, loss: Loss| match loss {
            Loss::Everything | Loss::Bytes => 0,
            Loss::Nothing | Loss::Names => older,
            Loss::Mixed(percent) if dice.roll(100) < percent => older,
            Loss::Mixed(_) => dice.roll(older + 1),
        };
        let (mut is_there, mut is_gone) = (false, false);
        for (number, older) in &self.sectors {
            let choice = pick(older.len(), loss);
            match (older.get(choice), older.last()) {
                (Some((call, _)), _) => {
                    tally.lose(*call);
                    is_gone = true;
                }
                (None, Some((call, _))) => {
                    tally.keep(*call);
                    is_there = true;
                }
                (None, None) => {}
            }
            if let Some((_, sector)) = older.get(choice) {
                let from = number * SECTOR;
                bytes.resize(bytes.len().max(from + SECTOR), 0);
                bytes[from..from + SECTOR].copy_from_slice(sector);
            }
        }
        tally.is_torn |= is_there && is_gone;
        let loss = if loss == Loss::Bytes { Loss::Nothing } else { loss };
        let choice = pick(self.lengths.len(), loss);
        let length = self.lengths.get(choice).map_or(self.bytes.len(), |(_, length)| *length);
        bytes.resize(length, 0);
        bytes
    }
}

/// A name in a folder, and what it stands for from now on.
type Change = ((usize, String), Option<usize>);

#[derive(Debug)]
struct Naming {
    call: usize,
    changes: Vec<Change>,
    is_durable: bool,
}

/// A disk with everything that was asked of it so far. Node 0 is the folder that was there from the start.
#[derive(Debug)]
pub(super) struct Disk {
    root: PathBuf,
    nodes: Vec<Node>,
    names: HashMap<PathBuf, usize>,
    namings: Vec<Naming>,
    places: HashMap<i64, usize>,
    calls: usize,
}

impl Disk {
    pub(super) fn new(root: &Path) -> Self {
        let folder = Node {
            is_folder: true,
            ..Node::default()
        };
        Self {
            root: root.to_owned(),
            nodes: vec![folder],
            names: HashMap::from([(root.to_owned(), 0)]),
            namings: Vec::new(),
            places: HashMap::new(),
            calls: 0,
        }
    }

    /// Carries out one call.
    pub(super) fn carry_out(&mut self, call: &Call) {
        let now = self.calls;
        self.calls += 1;
        match call {
            Call::Open {
                path,
                fd,
                creates,
                truncates,
            } => {
                self.places.insert(*fd, 0);
                match self.names.get(path).copied() {
                    Some(node) if *truncates && !self.nodes[node].bytes.is_empty() => {
                        self.nodes[node].truncate(now, 0);
                    }
                    None if *creates => self.make(path, false),
                    _ => {}
                }
            }
            Call::Write { path, fd, at, bytes } => {
                let place = self.places.entry(*fd).or_default();
                let at = at.map_or(*place, |at| usize::try_from(at).unwrap());
                *place = at + bytes.len();
                if let Some(node) = self.names.get(path) {
                    self.nodes[*node].write(now, at, bytes);
                }
            }
            Call::Seek { fd, at } => {
                self.places.insert(*fd, usize::try_from(*at).unwrap());
            }
            Call::Truncate { path, length } => {
                if let Some(node) = self.names.get(path) {
                    self.nodes[*node].truncate(now, usize::try_from(*length).unwrap());
                }
            }
            Call::Rename { from, to } => {
                if let Some(node) = self.names.remove(from) {
                    let changes = [self.change(from, None), self.change(to, Some(node))];
                    self.names.insert(to.clone(), node);
                    self.note(changes.into_iter().flatten().collect());
                }
            }
            Call::Remove(path) => {
                if self.names.remove(path).is_some() {
                    let change = self.change(path, None);
                    self.note(change.into_iter().collect());
                }
            }
            Call::Folder(path) => self.make(path, true),
            Call::Sync { path, began } => self.sync(path, *began),
        }
    }

    fn change(&self, path: &Path, node: Option<usize>) -> Option<Change> {
        let folder = *self.names.get(path.parent()?)?;
        Some(((folder, path.file_name()?.to_string_lossy().into_owned()), node))
    }

    fn note(&mut self, changes: Vec<Change>) {
        self.namings.push(Naming {
            call: self.calls - 1,
            changes,
            is_durable: false,
        });
    }

    fn make(&mut self, path: &Path, is_folder: bool) {
        if !path.starts_with(&self.root) {
            return;
        }
        let node = self.nodes.len();
        self.nodes.push(Node {
            is_folder,
            ..Node::default()
        });
        let change = self.change(path, Some(node));
        self.names.insert(path.to_owned(), node);
        self.note(change.into_iter().collect());
    }

    fn sync(&mut self, path: &Path, began: usize) {
        let Some(node) = self.names.get(path).copied() else {
            return;
        };
        self.nodes[node].sync(began);
        if self.nodes[node].is_folder {
            let touches = |naming: &Naming| naming.changes.iter().any(|((folder, _), _)| *folder == node);
            for naming in &mut self.namings {
                naming.is_durable |= naming.call < began && touches(naming);
            }
        }
    }

    /// Lays what one power cut may leave into an empty folder.
    pub(super) fn cut(&self, loss: Loss, dice: &mut Dice, into: &Path) -> Tally {
        let mut tally = Tally::default();
        let mut needed: HashSet<&(usize, String)> = HashSet::new();
        let mut kept = Vec::new();
        for naming in self.namings.iter().rev() {
            let survives = match loss {
                Loss::Nothing | Loss::Bytes => true,
                Loss::Everything | Loss::Names => false,
                Loss::Mixed(percent) => dice.roll(100) < percent,
            };
            let is_needed = naming.changes.iter().any(|(name, _)| needed.contains(name));
            if survives || naming.is_durable || is_needed {
                needed.extend(naming.changes.iter().map(|(name, _)| name));
                kept.push(naming);
                if !naming.is_durable {
                    tally.keep(naming.call);
                }
            } else {
                tally.lose(naming.call);
            }
        }
        let mut tree: BTreeMap<&(usize, String), Option<usize>> = BTreeMap::new();
        for naming in kept.into_iter().rev() {
            tree.extend(naming.changes.iter().map(|(name, node)| (name, *node)));
        }
        self.lay(0, &tree, (loss, dice, &mut tally), into);
        tally
    }

    fn lay(
        &self,
        folder: usize,
        tree: &BTreeMap<&(usize, String), Option<usize>>,
        (loss, dice, tally): (Loss, &mut Dice, &mut Tally),
        into: &Path,
    ) {
        std::fs::create_dir_all(into).unwrap();
        for ((home, name), node) in tree {
            let Some(node) = node.filter(|_| *home == folder) else {
                continue;
            };
            let path = into.join(name);
            if self.nodes[node].is_folder {
                self.lay(node, tree, (loss, &mut *dice, &mut *tally), &path);
            } else {
                std::fs::write(path, self.nodes[node].after(loss, dice, tally)).unwrap();
            }
        }
    }
}
