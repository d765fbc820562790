-- Where people put a card among its neighbours on the board.
ALTER TABLE post ADD COLUMN rank TEXT;

-- Cards that were deleted. What they refer to may be gone by now, so nothing here is a foreign key.
CREATE TABLE binned_post (
    id TEXT PRIMARY KEY,
    post TEXT NOT NULL CHECK (json_valid(post)),
    placements TEXT NOT NULL CHECK (json_valid(placements)),
    reused_by TEXT NOT NULL CHECK (json_valid(reused_by)),
    deleted_at TEXT NOT NULL,
    deleted_by TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
