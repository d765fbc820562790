CREATE TABLE saved_view (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL CHECK (json_valid(filter)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
