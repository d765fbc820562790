SELECT
    id, name, goal, target_share, one_in, colour
FROM category
ORDER BY id;
