//! Every command once: its name, its parameters, its reply. The window, the command line and the tests all come in through
//! [`Session::dispatch`]; none of them knows the board or the rules.

mod capture;
mod error;
mod files;
mod minutes;
mod outcome;
mod pictures;
mod registry;
mod session;
mod views;
mod words;

pub use error::{ApiError, ErrorCode};
pub use files::Source;
pub use registry::{COMMANDS, Command, CommandKind, write_types};
pub use session::{Clock, Place, Reply, Session};
