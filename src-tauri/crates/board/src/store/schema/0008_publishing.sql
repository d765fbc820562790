-- When a placement went out, where somebody wrote it down.
ALTER TABLE placement ADD COLUMN published_at TEXT;
