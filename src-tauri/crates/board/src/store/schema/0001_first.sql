CREATE TABLE board (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    settings TEXT NOT NULL CHECK (json_valid(settings)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    colour INTEGER,
    most_per_week INTEGER,
    absences TEXT NOT NULL CHECK (json_valid(absences)),
    duties TEXT NOT NULL CHECK (json_valid(duties)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE audience (id TEXT PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1) STRICT, WITHOUT ROWID;

CREATE TABLE tag (id TEXT PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    goal TEXT NOT NULL,
    target_share INTEGER,
    one_in INTEGER,
    colour INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    goal TEXT NOT NULL,
    from_date TEXT,
    to_date TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    handle TEXT,
    purpose TEXT NOT NULL,
    audience TEXT REFERENCES audience (id),
    responsible TEXT REFERENCES person (id),
    administrators TEXT NOT NULL CHECK (json_valid(administrators)),
    tier TEXT NOT NULL,
    state TEXT NOT NULL,
    review_on TEXT,
    capacity TEXT NOT NULL CHECK (json_valid(capacity)),
    format_weights TEXT NOT NULL CHECK (json_valid(format_weights)),
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle_entry (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    ring TEXT NOT NULL,
    recurrence TEXT NOT NULL CHECK (json_valid(recurrence)),
    lead_weeks INTEGER NOT NULL,
    expected_posts INTEGER NOT NULL,
    owner TEXT REFERENCES person (id),
    notes TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    brief TEXT NOT NULL,
    planned TEXT,
    status TEXT NOT NULL,
    category TEXT REFERENCES category (id),
    campaign TEXT REFERENCES campaign (id),
    audience TEXT REFERENCES audience (id),
    purpose TEXT NOT NULL,
    link TEXT,
    sponsored INTEGER NOT NULL,
    budget INTEGER,
    reuses TEXT REFERENCES post (id),
    publishing_order TEXT NOT NULL,
    allow_double_post INTEGER NOT NULL,
    pictures TEXT NOT NULL CHECK (json_valid(pictures)),
    links TEXT NOT NULL CHECK (json_valid(links)),
    checklist TEXT NOT NULL CHECK (json_valid(checklist)),
    comments TEXT NOT NULL CHECK (json_valid(comments)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX post_reuses ON post (reuses) WHERE reuses IS NOT NULL;

CREATE TABLE post_owner (
    post TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (post, position),
    UNIQUE (post, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_owner_person ON post_owner (person);

CREATE TABLE post_tag (
    post TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tag (id),
    PRIMARY KEY (post, position),
    UNIQUE (post, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_tag_tag ON post_tag (tag);

CREATE TABLE post_cycle_entry (
    post TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    cycle_entry TEXT NOT NULL REFERENCES cycle_entry (id),
    PRIMARY KEY (post, position),
    UNIQUE (post, cycle_entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_cycle_entry_entry ON post_cycle_entry (cycle_entry);

CREATE TABLE placement (
    id TEXT PRIMARY KEY,
    post TEXT NOT NULL REFERENCES post (id),
    channel TEXT NOT NULL REFERENCES channel (id),
    format TEXT NOT NULL,
    planned TEXT,
    state TEXT NOT NULL,
    own_text TEXT,
    url TEXT,
    results TEXT CHECK (results IS NULL OR json_valid(results)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_post ON placement (post);
CREATE INDEX placement_channel ON placement (channel);

CREATE TABLE blackout (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    from_time TEXT NOT NULL,
    to_time TEXT NOT NULL,
    -- 1: every channel; 0: those in blackout_channel.
    every_channel INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE blackout_channel (
    blackout TEXT NOT NULL REFERENCES blackout (id) ON DELETE CASCADE,
    channel TEXT NOT NULL REFERENCES channel (id),
    PRIMARY KEY (blackout, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX blackout_channel_channel ON blackout_channel (channel);

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    from_time TEXT NOT NULL,
    to_time TEXT NOT NULL,
    clashes INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE acceptance (
    id TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE,
    about TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE operation (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    -- Wall clock of the board.
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    command TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    -- done, undone (can be redone), or abandoned (undone, and something else was done after).
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned'))
) STRICT;

CREATE TABLE operation_change (
    operation INTEGER NOT NULL REFERENCES operation (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (operation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_change_entity ON operation_change (entity);
