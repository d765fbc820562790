-- A crisis hold is a blackout that begins at once and ends when it is lifted; posts may be exempt from holds.
ALTER TABLE blackout ADD COLUMN hold INTEGER NOT NULL DEFAULT 0;
ALTER TABLE post ADD COLUMN exempt_from_holds INTEGER NOT NULL DEFAULT 0;
