SELECT id, series, name, held_on, state, present, agenda, at_part, at_item, seconds_used, points, minutes
FROM meeting
WHERE id = :id;
