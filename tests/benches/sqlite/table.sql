-- What a plan kept in SQLite alone would have to be asked: one row per counted placement, indexed for each of the questions.
CREATE TABLE stop (
    placement TEXT NOT NULL,
    channel TEXT NOT NULL,
    instant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    week INTEGER NOT NULL,
    weight INTEGER NOT NULL
) STRICT;
CREATE TABLE bearing (
    channel TEXT PRIMARY KEY,
    min_gap INTEGER,
    most_per_day INTEGER,
    most_per_week INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX stop_instant ON stop (channel, instant, placement, weight);
CREATE INDEX stop_day ON stop (channel, day, instant, placement, weight);
CREATE INDEX stop_week ON stop (channel, week, instant, placement, weight);
