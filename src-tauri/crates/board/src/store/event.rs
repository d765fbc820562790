//! Events that others own.

use planning::Event;
use rusqlite::named_params;

use super::columns::word;
use super::record::record;

record!(Event, Event, "event",
put: |event, connection, sql| {
    let values = named_params! {
        ":id": event.id.to_string(), ":name": event.name, ":from_time": event.from.to_string(),
        ":to_time": event.to.to_string(), ":clashes": event.clashes,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Event {
    id: word(row, "id")?,
    name: row.get("name")?,
    from: word(row, "from_time")?,
    to: word(row, "to_time")?,
    clashes: row.get("clashes")?,
}));
