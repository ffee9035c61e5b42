//! What lies on the disk and comes through pipes: journal segments, frames of workers, frames of the control socket.
#![no_main]

use std::io::Cursor;

use tokio::runtime::Builder;
use vorfalld::daemon::protocol::{self, Request};
use vorfalld::daemon::worker;
use vorfalld::store::MasterKey;
use vorfalld::store::journal::{FileJournal, Journal, Payload};
use vorfalld_fuzz::{choose, memory};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choose(data) else { return };
    match how % 3 {
        0 => journal(data),
        1 => {
            let mut answers = Vec::new();
            let _ = worker::converse(data, &mut answers);
        }
        _ => {
            let runtime = Builder::new_current_thread().build().unwrap();
            let mut stream = Cursor::new(data.to_vec());
            runtime.block_on(async {
                while let Ok(Some(frame)) = protocol::receive(&mut stream, 1 << 20).await {
                    if let Ok(request) = serde_json::from_slice::<Request>(&frame) {
                        serde_json::to_vec(&request).unwrap();
                    }
                }
            });
        }
    }
});

const RECORDS: u8 = 5;

/// Whatever is done to the file: the journal opens with a true beginning of what was written, or refuses to.
fn journal(changes: &[u8]) {
    let folder = tempfile::Builder::new()
        .prefix("fuzz-journal")
        .tempdir_in(memory())
        .unwrap();
    let key = MasterKey::new([7; 32]);
    let path = {
        let journal = FileJournal::open(folder.path(), &key).unwrap();
        for number in 0..RECORDS {
            journal.append(u64::from(number), &payload(number)).unwrap();
        }
        std::fs::read_dir(folder.path())
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .path()
    };
    let mut bytes = std::fs::read(&path).unwrap();
    for change in changes.chunks(4) {
        let &[what, high, low, value] = change else { break };
        let at = usize::from(u16::from_be_bytes([high, low])) % bytes.len().max(1);
        match what % 4 {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= value;
                }
            }
            1 => bytes.truncate(at),
            2 => bytes.extend(std::iter::repeat_n(value, at)),
            _ => {
                let end = at.saturating_add(usize::from(value)).min(bytes.len());
                bytes[at.min(end)..end].fill(0);
            }
        }
    }
    std::fs::write(&path, bytes).unwrap();
    let Ok(journal) = FileJournal::open(folder.path(), &key) else {
        return;
    };
    assert!(journal.tail() <= u64::from(RECORDS), "more records than were written");
    let mut next = 0;
    let _ = journal.read(1, &mut |sequence, read| {
        assert_eq!(sequence, u64::from(next) + 1);
        assert_eq!(
            read,
            Payload::Kept(payload(next)),
            "an altered record was taken for good"
        );
        next += 1;
        Ok(())
    });
    // It can be written to where it stands.
    let tail = journal.tail();
    assert_eq!(journal.append(tail, b"more").unwrap(), tail + 1);
}

fn payload(number: u8) -> Vec<u8> {
    vec![number; 40 + usize::from(number) * 100]
}
