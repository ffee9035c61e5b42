//! What the daemon gives back to the system after a large mail.
//!
//! glibc keeps a pool of memory for each of many threads, and after the first large block it no longer gives blocks of
//! up to 32 MiB back (mallopt(3), `M_MMAP_THRESHOLD`): a daemon that once met a few large mails stays a hundred
//! megabytes larger for ever. And blocks of some hundred kilobytes leave holes between the small ones that live long,
//! so that a daemon with twenty thousand mails to read grows for the first ten thousand. Its allocator reads its
//! settings from the environment, before `main`; so the process starts itself once more, with the same process id,
//! where nobody has set them.

use std::os::unix::process::CommandExt;
use std::process::Command;

/// Two pools; blocks from 128 KiB on come from the system and go back to it, and so does 1 MiB that is free at a pool's
/// end.
const SETTINGS: [(&str, &str); 3] = [
    ("MALLOC_ARENA_MAX", "2"),
    ("MALLOC_MMAP_THRESHOLD_", "131072"),
    ("MALLOC_TRIM_THRESHOLD_", "1048576"),
];

/// Starts the program anew with the allocator's settings, unless any of them is there already. Comes back when that is
/// not possible: a daemon that keeps more memory is better than none.
pub fn give_back() {
    if SETTINGS.iter().any(|(name, _)| std::env::var_os(name).is_some()) {
        return;
    }
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let mut words = std::env::args_os();
    let mut again = Command::new(program);
    if let Some(name) = words.next() {
        again.arg0(name);
    }
    let _refused = again.args(words).envs(SETTINGS).exec();
}
