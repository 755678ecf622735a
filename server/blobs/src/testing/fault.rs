use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Full, StreamBody, combinators::BoxBody};
use hyper::{
    Request, Response, StatusCode,
    body::{Frame, Incoming},
    header::CONTENT_LENGTH,
};
use s3s::service::S3Service;
use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

/// What goes wrong with a request.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It is answered with this status and this code, and not done.
    Refuse(u16, &'static str),
    /// It is done this late, if anybody still waits for it.
    Late(Duration),
    /// It is done, and the connection is reset in the middle of the answer.
    Cut,
    /// It is done, and the end of the answer's body is missing, as if it had never been longer.
    Short,
    /// It is done, and a bit of the answer's body is another.
    Altered,
    /// A bit of what it brings is another.
    AlteredOnTheWay,
    /// It is not done, and something that is no S3 server says that all is well.
    Stranger,
}

/// Which requests go wrong, and how.
#[derive(Default)]
pub(super) struct Faults {
    /// How many requests are left alone, how many go wrong then, and how.
    next: Mutex<Option<(u32, u32, Fault)>>,
    pub(super) requests: AtomicU32,
    pub(super) broken: AtomicU32,
}

impl Faults {
    pub(super) fn set(&self, before: u32, requests: u32, fault: Fault) {
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = Some((before, requests, fault));
    }

    /// What goes wrong with the request that has just come.
    fn take(&self) -> Option<Fault> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let (before, left, fault) = next.as_mut()?;
        if *before > 0 {
            *before -= 1;
            return None;
        }
        *left = left.checked_sub(1)?;
        self.broken.fetch_add(1, Ordering::Relaxed);
        Some(*fault)
    }
}

type Answer = Response<BoxBody<Bytes, io::Error>>;

/// Answers a request, with whatever goes wrong.
pub(super) async fn answer(store: S3Service, faults: Arc<Faults>, request: Request<Incoming>) -> io::Result<Answer> {
    let Some(fault) = faults.take() else { return Ok(whole(done(&store, request, |_| ()).await?)) };
    match fault {
        Fault::Refuse(status, code) => {
            let mut answer =
                Response::new(Full::from(format!("<Error><Code>{code}</Code></Error>")).map_err(never).boxed());
            *answer.status_mut() = StatusCode::from_u16(status).map_err(io::Error::other)?;
            Ok(answer)
        }
        Fault::Stranger => Ok(Response::new(Full::from("<html>Welcome</html>").map_err(never).boxed())),
        Fault::Late(by) => {
            tokio::time::sleep(by).await;
            Ok(whole(done(&store, request, |_| ()).await?))
        }
        Fault::Cut => cut(done(&store, request, |_| ()).await?),
        Fault::Short => Ok(whole(done(&store, request, |_| ()).await?.map(|body| body.slice(..body.len() / 2)))),
        Fault::Altered => Ok(whole(done(&store, request, |_| ()).await?.map(|body| altered(body.into()).into()))),
        Fault::AlteredOnTheWay => {
            let alter = |body: &mut Vec<u8>| *body = altered(std::mem::take(body));
            Ok(whole(done(&store, request, alter).await?))
        }
    }
}

/// Does what a request asks for, after a change of what it brings.
async fn done(
    store: &S3Service,
    request: Request<Incoming>,
    change: impl FnOnce(&mut Vec<u8>) + Send,
) -> io::Result<Response<Bytes>> {
    let (head, body) = request.into_parts();
    let mut body: Vec<u8> = body.collect().await.map_err(io::Error::other)?.to_bytes().into();
    change(&mut body);
    let request = Request::from_parts(head, s3s::Body::from(body));
    let answer = store.call(request).await.map_err(|error| io::Error::other(format!("{error:?}")))?;
    let (head, body) = answer.into_parts();
    let body = body.collect().await.map_err(|error| io::Error::other(format!("{error:?}")))?;
    Ok(Response::from_parts(head, body.to_bytes()))
}

fn altered(mut body: Vec<u8>) -> Vec<u8> {
    if let Some(byte) = body.get_mut(5) {
        *byte ^= 1;
    }
    body
}

fn whole(answer: Response<Bytes>) -> Answer {
    let (mut head, body) = answer.into_parts();
    // Of what is sent, not of what would have been.
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Full::from(body).map_err(never).boxed())
}

/// Half of an answer and then none; an answer without a body does not even begin.
fn cut(answer: Response<Bytes>) -> io::Result<Answer> {
    let (mut head, body) = answer.into_parts();
    let broken = || io::Error::from(io::ErrorKind::ConnectionReset);
    if body.is_empty() {
        return Err(broken());
    }
    head.headers.insert(CONTENT_LENGTH, body.len().into());
    let frames = [Ok(Frame::data(body.slice(..body.len() / 2))), Err(broken())];
    Ok(Response::from_parts(head, BodyExt::boxed(StreamBody::new(stream::iter(frames)))))
}

fn never(error: std::convert::Infallible) -> io::Error {
    match error {}
}
