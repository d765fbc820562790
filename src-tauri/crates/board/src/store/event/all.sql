SELECT
    id, name, from_time, to_time, clashes
FROM event
ORDER BY id;
