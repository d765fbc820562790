INSERT INTO cycle_entry (
    id, title, ring, recurrence, lead_weeks, expected_posts, owner, notes,
    links, until_date, exceptions, template, years, made
) VALUES (
    :id, :title, :ring, :recurrence, :lead_weeks, :expected_posts, :owner, :notes,
    :links, :until_date, :exceptions, :template, :years, :made
)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, ring = excluded.ring, recurrence = excluded.recurrence,
    lead_weeks = excluded.lead_weeks, expected_posts = excluded.expected_posts, owner = excluded.owner,
    notes = excluded.notes, links = excluded.links, until_date = excluded.until_date,
    exceptions = excluded.exceptions, template = excluded.template, years = excluded.years,
    made = excluded.made, version = version + 1;
