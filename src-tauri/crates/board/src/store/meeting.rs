//! Meetings that were held, and those that come again.

use planning::{Meeting, MeetingSeries};
use rusqlite::named_params;

use super::columns::{json, maybe_word, text, to_json, word};
use super::record::record;

record!(MeetingSeries, MeetingSeries, "meeting_series",
put: |series, connection, sql| {
    let values = named_params! {
        ":id": series.id.to_string(), ":name": series.name, ":rhythm": series.rhythm.word(),
        ":agenda": to_json(&series.agenda)?,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(MeetingSeries {
    id: word(row, "id")?,
    name: row.get("name")?,
    rhythm: word(row, "rhythm")?,
    agenda: json(row, "agenda")?,
}));

record!(Meeting, Meeting, "meeting",
put: |meeting, connection, sql| {
    let values = named_params! {
        ":id": meeting.id.to_string(), ":series": text(meeting.series), ":name": meeting.name,
        ":held_on": meeting.held_on.to_string(), ":state": meeting.state.word(),
        ":present": to_json(&meeting.present)?, ":agenda": to_json(&meeting.agenda)?, ":at_part": meeting.at_part,
        ":at_item": meeting.at_item, ":seconds_used": to_json(&meeting.seconds_used)?, ":points": to_json(&meeting.points)?, ":minutes": meeting.minutes,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Meeting {
    id: word(row, "id")?,
    series: maybe_word(row, "series")?,
    name: row.get("name")?,
    held_on: word(row, "held_on")?,
    state: word(row, "state")?,
    present: json(row, "present")?,
    agenda: json(row, "agenda")?,
    at_part: row.get("at_part")?,
    at_item: row.get("at_item")?,
    seconds_used: json(row, "seconds_used")?,
    points: json(row, "points")?,
    minutes: row.get("minutes")?,
}));
