SELECT
    id, name, from_time, to_time, clashes
FROM event
WHERE id = :id;
