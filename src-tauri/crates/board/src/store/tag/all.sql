SELECT
    id, name
FROM tag
ORDER BY id;
