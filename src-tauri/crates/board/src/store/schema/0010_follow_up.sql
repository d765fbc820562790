-- What a team looks back on: why something did not come out, how long a meeting took, and the mix that is wanted.
ALTER TABLE placement ADD COLUMN slip_reason TEXT;
ALTER TABLE meeting ADD COLUMN seconds_used TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(seconds_used));
ALTER TABLE audience ADD COLUMN target_share INTEGER;
ALTER TABLE tag ADD COLUMN target_share INTEGER;

-- How often each card was written, taken away or brought back, since ever: a calendar's SEQUENCE must never fall, and a row that
-- undo brings back begins to count anew.
CREATE TABLE card_writes (
    id TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO card_writes SELECT id, version FROM post UNION ALL SELECT id, version FROM placement;

CREATE TRIGGER post_is_counted_after_insert AFTER INSERT ON post BEGIN
    INSERT INTO card_writes SELECT new.id, 0 WHERE NOT EXISTS (SELECT 1 FROM card_writes WHERE id = new.id);
    UPDATE card_writes SET count = count + 1 WHERE id = new.id;
END;

CREATE TRIGGER post_is_counted_after_update AFTER UPDATE ON post BEGIN
    INSERT INTO card_writes SELECT new.id, 0 WHERE NOT EXISTS (SELECT 1 FROM card_writes WHERE id = new.id);
    UPDATE card_writes SET count = count + 1 WHERE id = new.id;
END;

CREATE TRIGGER post_is_counted_after_delete AFTER DELETE ON post BEGIN
    INSERT INTO card_writes SELECT old.id, 0 WHERE NOT EXISTS (SELECT 1 FROM card_writes WHERE id = old.id);
    UPDATE card_writes SET count = count + 1 WHERE id = old.id;
END;

CREATE TRIGGER placement_is_counted_after_insert AFTER INSERT ON placement BEGIN
    INSERT INTO card_writes SELECT new.id, 0 WHERE NOT EXISTS (SELECT 1 FROM card_writes WHERE id = new.id);
    UPDATE card_writes SET count = count + 1 WHERE id = new.id;
END;

CREATE TRIGGER placement_is_counted_after_update AFTER UPDATE ON placement BEGIN
    INSERT INTO card_writes SELECT new.id, 0 WHERE NOT EXISTS (SELECT 1 FROM card_writes WHERE id = new.id);
    UPDATE card_writes SET count = count + 1 WHERE id = new.id;
END;

CREATE TRIGGER placement_is_counted_after_delete AFTER DELETE ON placement BEGIN
    INSERT INTO card_writes SELECT old.id, 0 WHERE NOT EXISTS (SELECT 1 FROM card_writes WHERE id = old.id);
    UPDATE card_writes SET count = count + 1 WHERE id = old.id;
END;
