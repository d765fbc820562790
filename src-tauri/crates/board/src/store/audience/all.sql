SELECT
    id, name, target_share
FROM audience
ORDER BY id;
