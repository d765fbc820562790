SELECT
    id, name, target_share
FROM tag
WHERE id = :id;
