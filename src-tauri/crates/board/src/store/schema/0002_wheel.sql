ALTER TABLE cycle_entry ADD COLUMN links TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(links));
ALTER TABLE cycle_entry ADD COLUMN until_date TEXT;
ALTER TABLE cycle_entry ADD COLUMN exceptions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(exceptions));
ALTER TABLE cycle_entry ADD COLUMN template TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(template));
ALTER TABLE cycle_entry ADD COLUMN years TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(years));
ALTER TABLE cycle_entry ADD COLUMN made TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(made));

CREATE TABLE ring (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    display TEXT NOT NULL,
    colour INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

ALTER TABLE campaign ADD COLUMN channels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(channels));
ALTER TABLE campaign ADD COLUMN budget INTEGER;
ALTER TABLE campaign ADD COLUMN results TEXT NOT NULL DEFAULT '';
