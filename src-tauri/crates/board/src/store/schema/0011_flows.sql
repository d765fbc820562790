-- How many findings an operation raised and solved, by rule: what the report tells of a period. Those of an operation that was
-- taken back are passed over.
CREATE TABLE operation_flow (
    operation INTEGER NOT NULL REFERENCES operation (number),
    rule TEXT NOT NULL,
    raised INTEGER NOT NULL CHECK (raised >= 0),
    solved INTEGER NOT NULL CHECK (solved >= 0),
    PRIMARY KEY (operation, rule)
) STRICT, WITHOUT ROWID;
