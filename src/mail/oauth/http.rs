//! One HTTP request over our own lines: the same trust, limits and sentences as for mail servers.

use std::path::{Path, PathBuf};
use std::pin::{Pin, pin};

use futures::future::{Either, select};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1::handshake;
use hyper::header::{CONNECTION, HOST, HeaderValue};
use hyper_util::rt::TokioIo;
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::mail::line::{Target, printable};
use crate::model::fault::Fault;

/// Longest answer, bytes: tokens with many claims have been seen to take 20 kB.
const MOST: usize = 256 * 1024;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failed {
    /// No line, or one that is not trusted.
    #[error("{0}")]
    Line(Fault),
    /// The line is good, what came over it is not.
    #[error("{0}")]
    Http(String),
}

impl From<hyper::Error> for Failed {
    fn from(error: hyper::Error) -> Self {
        Self::Http(printable(&error.to_string()))
    }
}

/// The way to a token endpoint.
pub(super) struct Http {
    /// Further trusted roots.
    pub(super) ca: Option<PathBuf>,
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = Failed;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Failed>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(exchange(request, self.ca.as_deref()))
    }
}

/// Sends a request and reads its answer. Redirects are not followed: they would carry the secrets along.
async fn exchange(request: HttpRequest, ca: Option<&Path>) -> Result<HttpResponse, Failed> {
    let uri = request.uri().clone();
    let implicit = uri.scheme_str() == Some("https");
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
    let target = Target {
        protocol: "OAuth",
        host: &host,
        port: uri.port_u16().unwrap_or(if implicit { 443 } else { 80 }),
        ca,
    };
    let tcp = target.reach().await.map_err(Failed::Line)?;
    if implicit {
        let line = target.shake_hands(tcp).await.map_err(Failed::Line)?;
        return over(line, request).await;
    }
    target.loopback_only(&tcp).map_err(Failed::Line)?;
    over(tcp, request).await
}

async fn over(
    line: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    request: HttpRequest,
) -> Result<HttpResponse, Failed> {
    let (mut sender, connection) = handshake(TokioIo::new(line)).await?;
    let (mut head, body) = request.into_parts();
    let authority = head.uri.authority().map(ToString::to_string).unwrap_or_default();
    let path = head.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    head.headers.insert(HOST, value(&authority)?);
    head.headers.insert(CONNECTION, HeaderValue::from_static("close"));
    head.uri = path
        .parse()
        .map_err(|_| Failed::Http("its path cannot be asked for".to_owned()))?;
    let work = async {
        let answer = sender
            .send_request(hyper::Request::from_parts(head, Full::new(Bytes::from(body))))
            .await?;
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, MOST)
            .collect()
            .await
            .map_err(|error| Failed::Http(printable(&error.to_string())))?;
        Ok(HttpResponse::from_parts(head, body.to_bytes().to_vec()))
    };
    // The connection moves the bytes; it lives no longer than the question.
    match select(pin!(work), pin!(connection)).await {
        Either::Left((answer, _)) => answer,
        Either::Right((_, work)) => work.await,
    }
}

fn value(text: &str) -> Result<HeaderValue, Failed> {
    HeaderValue::from_str(text).map_err(|_| Failed::Http("its host is no header".to_owned()))
}
