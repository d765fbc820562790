SELECT
    id, name, target_share
FROM tag
ORDER BY id;
