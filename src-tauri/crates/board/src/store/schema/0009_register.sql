-- What a public body states about a channel, how it is judged, and when it was opened and closed.
ALTER TABLE channel ADD COLUMN language TEXT;
ALTER TABLE channel ADD COLUMN privacy_notes TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN engagement_target TEXT CHECK (engagement_target IS NULL OR json_valid(engagement_target));
ALTER TABLE channel ADD COLUMN opened_on TEXT;
ALTER TABLE channel ADD COLUMN closed_on TEXT;
