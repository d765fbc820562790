SELECT
    id, name
FROM tag
WHERE id = :id;
