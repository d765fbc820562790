SELECT
    id, name
FROM audience
WHERE id = :id;
