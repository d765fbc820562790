-- Meetings that come again with the agenda a team keeps, and each time one was held.
CREATE TABLE meeting_series (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    agenda TEXT NOT NULL CHECK (json_valid(agenda)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    series TEXT REFERENCES meeting_series (id),
    name TEXT NOT NULL,
    held_on TEXT NOT NULL,
    state TEXT NOT NULL,
    present TEXT NOT NULL CHECK (json_valid(present)),
    agenda TEXT NOT NULL CHECK (json_valid(agenda)),
    at_part INTEGER NOT NULL,
    at_item INTEGER NOT NULL,
    points TEXT NOT NULL CHECK (json_valid(points)),
    minutes TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- What was decided in a meeting is an operation whose detail names it.
CREATE INDEX operation_meeting ON operation (json_extract(detail, '$.meeting'))
WHERE json_extract(detail, '$.meeting') IS NOT NULL;
