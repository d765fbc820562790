-- What a team looks back on: why something did not come out, how long a meeting took, and the mix that is wanted.
ALTER TABLE placement ADD COLUMN slip_reason TEXT;
ALTER TABLE meeting ADD COLUMN seconds_used TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(seconds_used));
ALTER TABLE audience ADD COLUMN target_share INTEGER;
ALTER TABLE tag ADD COLUMN target_share INTEGER;
