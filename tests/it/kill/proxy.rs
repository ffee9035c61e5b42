//! A man in the middle of an SMTP line who kills the client at a chosen byte.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use rustix::process::{Pid, Signal, kill_process};

/// Where the line is cut, and the client killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Half of the mail has gone over.
    InsideData,
    /// The server has taken the mail; its 250 never reaches the client.
    After250,
}

/// A running proxy; it lives as long as the test.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    victim: Arc<AtomicU32>,
}

impl Proxy {
    pub(crate) fn start(server: u16, cut: Cut) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let victim = Arc::new(AtomicU32::new(0));
        let shared = Arc::clone(&victim);
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let server = TcpStream::connect(("127.0.0.1", server)).unwrap();
                let line = Line {
                    cut,
                    victim: Arc::clone(&shared),
                    in_data: Mutex::new(false),
                };
                line.carry(client.unwrap(), server);
            }
        });
        Self { port, victim }
    }

    /// Who is to be killed.
    pub(crate) fn kills(&self, pid: u32) {
        self.victim.store(pid, Ordering::SeqCst);
    }
}

struct Line {
    cut: Cut,
    victim: Arc<AtomicU32>,
    in_data: Mutex<bool>,
}

impl Line {
    fn kill(&self) {
        while self.victim.load(Ordering::SeqCst) == 0 {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let pid = i32::try_from(self.victim.load(Ordering::SeqCst)).unwrap();
        let _ = kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL);
    }

    fn carry(self, client: TcpStream, server: TcpStream) {
        let line = Arc::new(self);
        let back = Arc::clone(&line);
        let (mut to_client, from_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        std::thread::spawn(move || {
            let mut reader = BufReader::new(from_server);
            let mut text = String::new();
            while reader.read_line(&mut text).unwrap_or(0) > 0 {
                let taken = back.cut == Cut::After250 && *back.in_data.lock().unwrap() && text.starts_with("250");
                if taken {
                    back.kill();
                    let _ = to_client.shutdown(Shutdown::Both);
                    return;
                }
                if to_client.write_all(text.as_bytes()).is_err() {
                    return;
                }
                text.clear();
            }
            let _ = to_client.shutdown(Shutdown::Both);
        });
        std::thread::spawn(move || {
            let (mut reader, mut writer) = (client, server);
            let mut bytes = [0; 4096];
            while let Ok(count) = reader.read(&mut bytes) {
                if count == 0 {
                    break;
                }
                let in_data = *line.in_data.lock().unwrap();
                if in_data && line.cut == Cut::InsideData {
                    let _ = writer.write_all(&bytes[..count / 2]);
                    line.kill();
                    break;
                }
                // A client that may pipeline waits for the answer to DATA all the same (RFC 2920, 3.1).
                if bytes[..count].ends_with(b"DATA\r\n") {
                    *line.in_data.lock().unwrap() = true;
                }
                if writer.write_all(&bytes[..count]).is_err() {
                    break;
                }
            }
            let _ = writer.shutdown(Shutdown::Both);
        });
    }
}
