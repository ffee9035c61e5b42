//! A server that says what it is told to: for what no honest server does.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// One step of a conversation.
pub(crate) enum Step {
    /// Say this.
    Say(&'static str),
    /// Read a line that contains this; `{tag}` in what follows stands for its first word.
    Hear(&'static str),
}

/// Talks to the first client that connects, then hangs up; the lines it heard.
pub(crate) fn converse(steps: Vec<Step>) -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let talk = move || {
        let (stream, _) = listener.accept().unwrap();
        follow(stream, steps)
    };
    (port, std::thread::spawn(talk))
}

fn follow(mut stream: TcpStream, steps: Vec<Step>) -> Vec<String> {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut heard: Vec<String> = Vec::new();
    for step in steps {
        match step {
            Step::Say(text) => {
                let last = heard.last().cloned().unwrap_or_default();
                let tag = last.split(' ').next().unwrap_or_default();
                if stream.write_all(text.replace("{tag}", tag).as_bytes()).is_err() {
                    break;
                }
            }
            Step::Hear(wanted) => {
                let mut line = Vec::new();
                if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                    break;
                }
                let line = String::from_utf8_lossy(&line).into_owned();
                assert!(line.contains(wanted), "heard {line:?}, waited for {wanted:?}");
                heard.push(line);
            }
        }
    }
    heard
}
