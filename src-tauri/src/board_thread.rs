//! The one thread that holds the session. Requests are answered in the order they arrive, a change is told after its
//! commit, and a panic in one request costs that request and nothing else. Knows no window.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use api::{ApiError, ErrorCode, Place, Session};
use serde_json::Value;
use tauri::async_runtime;

/// Longer than this and the log says so: a person has begun to notice.
const SLOW: Duration = Duration::from_millis(100);

pub(crate) type Answer = Result<Value, ApiError>;

struct Request {
    command: String,
    params: Value,
    answer: async_runtime::Sender<Answer>,
}

/// Where requests are handed in.
#[derive(Clone)]
pub(crate) struct BoardThread {
    requests: mpsc::Sender<Request>,
}

impl BoardThread {
    /// `tell` hears what each committed change was.
    pub(crate) fn start(place: Place, tell: impl Fn(Value) + Send + 'static) -> std::io::Result<Self> {
        let (requests, received) = mpsc::channel::<Request>();
        thread::Builder::new().name("board".into()).spawn(move || {
            let mut session = Session::new(place.clone());
            for Request { command, params, answer } in received {
                let answered = dispatch(&mut session, &command, params, &tell).unwrap_or_else(|Panicked| {
                    session = Session::new(place.clone());
                    Err(internal())
                });
                if answer.blocking_send(answered).is_err() {
                    tracing::info!(command, "nobody waits for the answer any more");
                }
            }
        })?;
        Ok(Self { requests })
    }

    /// Hands a request in at once; the answer may be awaited later.
    pub(crate) fn ask(&self, command: String, params: Value) -> impl Future<Output = Answer> + use<> {
        let (answer, mut answered) = async_runtime::channel(1);
        let handed_in = self.requests.send(Request { command, params, answer });
        async move {
            match handed_in {
                Ok(()) => answered.recv().await.unwrap_or_else(|| Err(internal())),
                Err(_) => Err(internal()),
            }
        }
    }
}

struct Panicked;

fn dispatch(
    session: &mut Session,
    command: &str,
    params: Value,
    tell: &impl Fn(Value),
) -> Result<Answer, Panicked> {
    let began = Instant::now();
    // The session is thrown away after a panic, so nothing half-done in it is ever seen.
    let replied =
        catch_unwind(AssertUnwindSafe(|| session.dispatch(command, params))).map_err(|_| Panicked)?;
    let took = began.elapsed();
    if took > SLOW {
        tracing::warn!(command, milliseconds = took.as_millis(), "slow");
    }
    Ok(replied.map(|reply| {
        if let Some(event) = reply.event {
            tell(event);
        }
        reply.value
    }))
}

fn internal() -> ApiError {
    ApiError::new(ErrorCode::Internal, "the request failed inside Postwheel; the log says where")
}
