SELECT
    id, name, target_share
FROM audience
WHERE id = :id;
