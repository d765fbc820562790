SELECT
    id, name
FROM audience
ORDER BY id;
