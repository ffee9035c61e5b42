//! A server that answers IMAP commands with anything. Pieces are separated by byte 0; each answers one command and is
//! followed by a tagged OK, unless it starts with `!`.
#![no_main]

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::runtime::Builder;
use vorfalld::config::secret::SecretRef;
use vorfalld::config::settings::{Auth, Imap, Tls};
use vorfalld::mail::Filing;
use vorfalld::mail::imap::Session;

#[derive(Debug)]
struct Server {
    answers: VecDeque<Vec<u8>>,
    heard: Vec<u8>,
    ready: VecDeque<u8>,
}

impl AsyncRead for Server {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let count = buf.remaining().min(self.ready.len());
        let bytes: Vec<u8> = self.ready.drain(..count).collect();
        buf.put_slice(&bytes);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Server {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.heard.extend_from_slice(buf);
        while let Some(end) = self.heard.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.heard.drain(..=end).collect();
            let Some(answer) = self.answers.pop_front() else {
                continue;
            };
            if let Some(bare) = answer.strip_prefix(b"!") {
                self.ready.extend(bare);
                continue;
            }
            self.ready.extend(&answer);
            self.ready
                .extend(line.split(|byte| *byte == b' ').next().unwrap_or_default());
            self.ready.extend(b" OK done\r\n");
        }
        Poll::Ready(Ok(buf.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// A panic in the parser is caught and costs the line; it is known, and no finding any more.
fn pass_over_parser() {
    let abort = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !info.location().is_some_and(|place| place.file().contains("imap-proto")) {
            abort(info);
        }
    }));
}

libfuzzer_sys::fuzz_target!(init: pass_over_parser(), |data: &[u8]| {
    let server = Server {
        answers: data.split(|byte| *byte == 0).map(<[u8]>::to_vec).collect(),
        heard: Vec::new(),
        ready: VecDeque::new(),
    };
    let door = Imap {
        host: "imap.example.org".to_owned(),
        port: 143,
        tls: Tls::None,
        ca: None,
        user: "vorfall".to_owned(),
        auth: Auth::Password,
        password: SecretRef::Env("PASSWORD".to_owned()),
        oauth: None,
        folder: "INBOX".to_owned(),
        done: "Processed".to_owned(),
        quarantine: "Quarantine".to_owned(),
        poll: Duration::from_secs(60),
        max_size: 1 << 20,
        timeout: Duration::from_secs(60),
    };
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let Ok(mut session) = Session::over(server, &door, "secret").await else {
            return;
        };
        let Ok(waiting) = session.waiting().await else { return };
        let Ok(fetched) = session.fetch(&waiting).await else {
            return;
        };
        assert!(
            fetched
                .iter()
                .all(|mail| waiting.iter().any(|known| known.uid == mail.uid))
        );
        let uids: Vec<u32> = fetched.iter().map(|mail| mail.uid).collect();
        if session.file(&uids, Filing::Done).await.is_ok() {
            let _ = session.idle(Duration::from_millis(1)).await;
            session.logout().await;
        }
    });
});
