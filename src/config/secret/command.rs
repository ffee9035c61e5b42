//! `command:…`: asks a password store.

use std::io::{ErrorKind, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use rustix::fs::{OFlags, fcntl_setfl};
use rustix::process::{Pid, Signal, kill_process_group};
use zeroize::Zeroizing;

use crate::model::fault::Fault;

/// How often is looked, and how many times: ten seconds together.
const PAUSE: Duration = Duration::from_millis(20);
const LOOKS: u32 = 500;
/// Longest line, bytes.
const MAX_LINE: usize = 16 << 10;

/// The first line that a shell command prints within ten seconds. The command has a process group of its own, so that
/// what it leaves behind goes with it.
pub(super) fn first_line(line: &str) -> Result<Zeroizing<Vec<u8>>, Fault> {
    first_line_within(line, LOOKS)
}

pub(super) fn first_line_within(line: &str, looks: u32) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let mut child = Command::new("/bin/sh")
        .arg("-c")
        .arg(line)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .map_err(|error| Fault::configure("the secret's command cannot be started; check command:").because(error))?;
    let group = Pid::from_child(&child);
    let answer = ask(&mut child, looks);
    // As long as the leader is not waited for, nobody else can have its group's number; after that it is not used.
    if !matches!(child.try_wait(), Ok(Some(_))) {
        let _ = kill_process_group(group, Signal::KILL);
        let _ = child.wait();
    }
    answer
}

fn ask(child: &mut Child, looks: u32) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let failed = |error: std::io::Error| Fault::configure("the secret's command cannot be read").because(error);
    let Some(mut pipe) = child.stdout.take() else {
        return Err(Fault::configure("the secret's command has no output; check command:"));
    };
    fcntl_setfl(&pipe, OFlags::NONBLOCK).map_err(|error| failed(error.into()))?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_LINE.saturating_mul(2)));
    let mut complete = false;
    for _ in 0..looks {
        complete = complete || drain(&mut pipe, &mut bytes).map_err(failed)?;
        if complete && let Some(status) = child.try_wait().map_err(failed)? {
            if !status.success() {
                return Err(Fault::configure(format!(
                    "the secret's command failed ({status}); run it by hand as the daemon's user"
                )));
            }
            if let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
                bytes.truncate(end);
            }
            return Ok(bytes);
        }
        std::thread::sleep(PAUSE);
    }
    Err(Fault::configure(
        "the secret's command did not end within ten seconds; it must not ask anything",
    ))
}

/// Reads what is there. `true` when a whole line or the end was reached.
fn drain(pipe: &mut ChildStdout, bytes: &mut Vec<u8>) -> std::io::Result<bool> {
    let mut buffer = Zeroizing::new([0_u8; 1024]);
    loop {
        match pipe.read(buffer.as_mut_slice()) {
            Ok(0) => return Ok(true),
            Ok(count) => {
                bytes.extend(buffer.iter().take(count));
                if bytes.contains(&b'\n') {
                    return Ok(true);
                }
                if bytes.len() > MAX_LINE {
                    return Err(std::io::Error::new(
                        ErrorKind::InvalidData,
                        "its first line is too long",
                    ));
                }
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
