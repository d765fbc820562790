//! The log of operations: what people did, with before and after of every row.

use chrono::NaiveDate;
use planning::findings::RuleFlow;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::Value;
use uuid::Uuid;

use super::columns::{json, maybe_json, word};
use crate::entity::Kind;
use crate::history::{Operation, OperationState};

/// One row's before and after; `None` means it was not there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) entity: Uuid,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
}

/// Writes an operation and its changes, and abandons what was undone before it. Returns its number.
pub(crate) fn add(
    connection: &Connection,
    operation: &Operation,
    changes: &[Change],
) -> rusqlite::Result<i64> {
    connection.prepare_cached(include_str!("operation/abandon_undone.sql"))?.execute([])?;
    let values = named_params! {
        ":id": operation.id.to_string(), ":at": operation.at.format("%Y-%m-%dT%H:%M:%S").to_string(),
        ":author": operation.author, ":command": operation.command, ":subject": operation.subject,
        ":detail": operation.detail.to_string(),
    };
    connection.prepare_cached(include_str!("operation/add.sql"))?.execute(values)?;
    let number = connection.last_insert_rowid();
    let mut add = connection.prepare_cached(include_str!("operation/add_change.sql"))?;
    for (position, change) in changes.iter().enumerate() {
        add.execute(named_params! {
            ":operation": number, ":position": position as i64, ":kind": change.kind.word(),
            ":entity": change.entity.to_string(),
            ":before": change.before.as_ref().map(Value::to_string), ":after": change.after.as_ref().map(Value::to_string),
        })?;
    }
    Ok(number)
}

/// Keeps what an operation raised and solved.
pub(crate) fn add_flows(connection: &Connection, number: i64, flows: &[RuleFlow]) -> rusqlite::Result<()> {
    let mut add = connection.prepare_cached(include_str!("operation/add_flow.sql"))?;
    for flow in flows {
        add.execute(named_params! {
            ":operation": number, ":rule": flow.rule.word(),
            ":raised": flow.raised, ":solved": flow.solved,
        })?;
    }
    Ok(())
}

/// What the operations that hold raised and solved, by day, from one day to another, both included.
pub(crate) fn flows(
    connection: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> rusqlite::Result<Vec<(NaiveDate, RuleFlow)>> {
    let mut statement = connection.prepare_cached(include_str!("operation/flows.sql"))?;
    let read = |row: &Row<'_>| {
        let (raised, solved) = (row.get("raised")?, row.get("solved")?);
        Ok((word(row, "day")?, RuleFlow { rule: word(row, "rule")?, raised, solved }))
    };
    statement.query_map(named_params! { ":from": from.to_string(), ":to": to.to_string() }, read)?.collect()
}

pub(crate) fn changes(connection: &Connection, number: i64) -> rusqlite::Result<Vec<Change>> {
    let mut statement = connection.prepare_cached(include_str!("operation/changes.sql"))?;
    let read = |row: &Row<'_>| {
        Ok(Change {
            kind: word(row, "kind")?,
            entity: word(row, "entity")?,
            before: maybe_json(row, "before")?,
            after: maybe_json(row, "after")?,
        })
    };
    statement.query_map(named_params! { ":operation": number }, read)?.collect()
}

/// The operation that undo takes back, with its number.
pub(crate) fn last_done(connection: &Connection) -> rusqlite::Result<Option<(i64, Operation)>> {
    connection.prepare_cached(include_str!("operation/last_done.sql"))?.query_row([], numbered).optional()
}

/// The operation that redo repeats, with its number.
pub(crate) fn first_undone(connection: &Connection) -> rusqlite::Result<Option<(i64, Operation)>> {
    connection.prepare_cached(include_str!("operation/first_undone.sql"))?.query_row([], numbered).optional()
}

/// The newest operations, newest first.
pub(crate) fn recent(connection: &Connection, limit: u32) -> rusqlite::Result<Vec<Operation>> {
    let mut statement = connection.prepare_cached(include_str!("operation/recent.sql"))?;
    statement.query_map(named_params! { ":limit": limit }, |row| Ok(numbered(row)?.1))?.collect()
}

/// The newest operations that changed an entity, newest first.
pub(crate) fn of_entity(
    connection: &Connection,
    entity: Uuid,
    limit: u32,
) -> rusqlite::Result<Vec<Operation>> {
    let mut statement = connection.prepare_cached(include_str!("operation/of_entity.sql"))?;
    let values = named_params! { ":entity": entity.to_string(), ":limit": limit };
    statement.query_map(values, |row| Ok(numbered(row)?.1))?.collect()
}

/// What was done in a meeting and holds, oldest first.
pub(crate) fn of_meeting(connection: &Connection, meeting: Uuid) -> rusqlite::Result<Vec<Operation>> {
    let mut statement = connection.prepare_cached(include_str!("operation/of_meeting.sql"))?;
    statement
        .query_map(named_params! { ":meeting": meeting.to_string() }, |row| Ok(numbered(row)?.1))?
        .collect()
}

/// When posts, placements and channels were changed last.
pub(crate) fn last_changes(connection: &Connection) -> rusqlite::Result<Vec<(Uuid, chrono::NaiveDateTime)>> {
    let mut statement = connection.prepare_cached(include_str!("operation/last_changes.sql"))?;
    statement.query_map([], |row| Ok((word(row, "entity")?, word(row, "at")?)))?.collect()
}

pub(crate) fn set_state(connection: &Connection, number: i64, state: OperationState) -> rusqlite::Result<()> {
    let values = named_params! { ":number": number, ":state": state.word() };
    connection.prepare_cached(include_str!("operation/set_state.sql"))?.execute(values).map(drop)
}

fn numbered(row: &Row<'_>) -> rusqlite::Result<(i64, Operation)> {
    let operation = Operation {
        id: word(row, "id")?,
        at: word(row, "at")?,
        author: row.get("author")?,
        command: row.get("command")?,
        subject: row.get("subject")?,
        detail: json(row, "detail")?,
        state: word(row, "state")?,
    };
    Ok((row.get("number")?, operation))
}
