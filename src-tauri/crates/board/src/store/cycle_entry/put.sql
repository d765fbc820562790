INSERT INTO cycle_entry (
    id, title, ring, recurrence, lead_weeks, expected_posts, owner, notes
) VALUES (
    :id, :title, :ring, :recurrence, :lead_weeks, :expected_posts, :owner, :notes
)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, ring = excluded.ring, recurrence = excluded.recurrence,
    lead_weeks = excluded.lead_weeks, expected_posts = excluded.expected_posts, owner = excluded.owner,
    notes = excluded.notes, version = version + 1;
