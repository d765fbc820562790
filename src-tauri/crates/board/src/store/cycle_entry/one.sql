SELECT
    id, title, ring, recurrence, lead_weeks, expected_posts, owner, notes,
    links, until_date, exceptions, template, years, made
FROM cycle_entry
WHERE id = :id;
