SELECT
    id, title, ring, recurrence, lead_weeks, expected_posts, owner, notes
FROM cycle_entry
ORDER BY id;
