//! The one thread that holds the session. Requests are answered in the order they arrive, a change is told after its
//! commit, and a panic in one request costs that request and nothing else. Knows no window.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use api::{ApiError, ErrorCode, Reply, Session};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tauri::async_runtime;

use crate::opening::Opening;

/// Longer than this and the log says so: a person has begun to notice.
const SLOW: Duration = Duration::from_millis(100);

/// The answer as the page gets it.
pub(crate) type Answer = Result<Box<RawValue>, ApiError>;

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
    /// `session` makes what answers, at the start and again after a panic. `tell` hears what each committed change was.
    pub(crate) fn start<S: Dispatch>(
        session: impl Fn() -> S + Send + 'static,
        tell: impl Fn(Value) + Send + 'static,
    ) -> std::io::Result<Self> {
        let (requests, received) = mpsc::channel::<Request>();
        thread::Builder::new().name("board".into()).spawn(move || answer_all(&received, &session, &tell))?;
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

/// What answers requests: the api's session, and a made-up one in tests.
pub(crate) trait Dispatch {
    fn dispatch(&mut self, command: &str, params: Value) -> Result<Reply, ApiError>;

    /// How long until something beside the board wants to be looked after.
    fn due_in(&self) -> Option<Duration>;

    /// Looks after it, and answers what the window should hear.
    fn look_after(&mut self) -> Option<Value>;
}

impl Dispatch for Session {
    fn dispatch(&mut self, command: &str, params: Value) -> Result<Reply, ApiError> {
        Session::dispatch(self, command, params)
    }

    fn due_in(&self) -> Option<Duration> {
        Session::due_in(self)
    }

    fn look_after(&mut self) -> Option<Value> {
        Session::look_after(self)
    }
}

fn answer_all<S: Dispatch>(received: &mpsc::Receiver<Request>, make: &impl Fn() -> S, tell: &impl Fn(Value)) {
    let mut session = make();
    let mut opening = Opening::default();
    loop {
        let Request { command, params, answer } = match next(received, session.due_in()) {
            Next::Request(request) => request,
            Next::Nothing => {
                // Anything but the plan itself: where it panics the plan is as it was, and the next change tries again.
                let told = catch_unwind(AssertUnwindSafe(|| session.look_after()));
                if let Ok(Some(event)) = told {
                    tell(event);
                }
                continue;
            }
            Next::Over => return,
        };
        let step = opening.after(&command, &params);
        let answered = match dispatch(&mut session, &command, params, tell) {
            Ok(answered) => {
                if answered.is_ok() {
                    opening.take(step);
                }
                answered
            }
            Err(Panicked) => {
                // Let go of the file first: the next session opens it again.
                drop(session);
                session = make();
                reopen(&mut session, &opening, tell);
                Err(internal())
            }
        };
        if answer.blocking_send(answered).is_err() {
            tracing::info!(command, "nobody waits for the answer any more");
        }
    }
}

enum Next {
    Request(Request),
    /// Nobody asked for anything until something was due.
    Nothing,
    /// Nobody will ask any more.
    Over,
}

fn next(received: &mpsc::Receiver<Request>, due_in: Option<Duration>) -> Next {
    let Some(wait) = due_in else { return received.recv().map_or(Next::Over, Next::Request) };
    match received.recv_timeout(wait) {
        Ok(request) => Next::Request(request),
        Err(mpsc::RecvTimeoutError::Timeout) => Next::Nothing,
        Err(mpsc::RecvTimeoutError::Disconnected) => Next::Over,
    }
}

struct Panicked;

fn dispatch<S: Dispatch>(
    session: &mut S,
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
    Ok(match replied {
        Ok(reply) => {
            if let Some(event) = reply.event {
                tell(event);
            }
            Ok(reply.json)
        }
        Err(refusal) => {
            tracing::info!(command, code = ?refusal.code, "refused");
            Err(refusal)
        }
    })
}

/// The board that was open before a panic comes back as its file has it: everything that was saved, nothing half-done.
fn reopen<S: Dispatch>(session: &mut S, opening: &Opening, tell: &impl Fn(Value)) {
    let Some((command, params)) = opening.again() else { return };
    match dispatch(session, command, params, tell) {
        Ok(Ok(_)) => {}
        Ok(Err(_)) | Err(Panicked) => tell(json!({ "changed": [], "board": true })),
    }
}

fn internal() -> ApiError {
    ApiError::new(ErrorCode::Internal, "the request failed inside Postwheel; the log says where")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts, refuses and panics on demand.
    #[derive(Default)]
    struct MadeUp {
        counted: u64,
        open: Value,
        is_due: bool,
    }

    impl Dispatch for MadeUp {
        fn dispatch(&mut self, command: &str, params: Value) -> Result<Reply, ApiError> {
            match command {
                "count" => self.counted += 1,
                "change" => self.is_due = true,
                "open_board" => self.open = params["path"].clone(),
                "panic" => panic!("as asked"),
                _ => return Err(ApiError::new(ErrorCode::UnknownCommand, command)),
            }
            let counts = json!({ "counted": self.counted, "open": self.open });
            let json = serde_json::value::to_raw_value(&counts).expect("plain numbers");
            Ok(Reply { event: Some(json!({ "after": command })), json })
        }

        fn due_in(&self) -> Option<Duration> {
            self.is_due.then_some(Duration::from_millis(1))
        }

        fn look_after(&mut self) -> Option<Value> {
            self.is_due = false;
            Some(json!({ "after": "a while" }))
        }
    }

    fn board() -> (BoardThread, mpsc::Receiver<Value>) {
        let (told, heard) = mpsc::channel();
        let tell = move |event| told.send(event).expect("the test listens to the end");
        (BoardThread::start(MadeUp::default, tell).expect("a thread starts"), heard)
    }

    fn ask(board: &BoardThread, command: &str, params: Value) -> Result<Value, ErrorCode> {
        wait(board.ask(command.into(), params))
    }

    fn wait(answer: impl Future<Output = Answer>) -> Result<Value, ErrorCode> {
        let answer = async_runtime::block_on(answer).map_err(|error| error.code)?;
        Ok(serde_json::from_str(answer.get()).expect("an answer is JSON"))
    }

    #[test]
    fn requests_are_answered_in_the_order_they_came() {
        let (board, _heard) = board();
        let answers: Vec<_> = (0..50).map(|_| board.ask("count".into(), Value::Null)).collect();
        for (expected, answer) in (1..).zip(answers) {
            assert_eq!(wait(answer).expect("it counts")["counted"], json!(expected));
        }
    }

    #[test]
    fn a_change_has_been_told_when_its_answer_arrives() {
        let (board, heard) = board();
        ask(&board, "count", Value::Null).expect("it counts");
        assert_eq!(heard.try_recv(), Ok(json!({ "after": "count" })));
    }

    #[test]
    fn what_is_due_is_looked_after_when_nobody_asks() {
        let (board, heard) = board();
        ask(&board, "change", Value::Null).expect("it changes");
        let told: Vec<Value> = heard.iter().take(2).collect();
        assert_eq!(told, [json!({ "after": "change" }), json!({ "after": "a while" })]);
    }

    #[test]
    fn a_refusal_tells_nobody() {
        let (board, heard) = board();
        assert_eq!(ask(&board, "nonsense", Value::Null), Err(ErrorCode::UnknownCommand));
        assert!(heard.try_recv().is_err());
    }

    #[test]
    fn a_panic_costs_its_own_request_and_the_board_is_open_again() {
        let (board, _heard) = board();
        ask(&board, "open_board", json!({ "path": "a.postwheel" })).expect("it opens");
        assert_eq!(ask(&board, "panic", Value::Null), Err(ErrorCode::Internal));
        assert_eq!(ask(&board, "count", Value::Null).expect("it counts")["open"], json!("a.postwheel"));
    }
}
