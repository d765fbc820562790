SELECT
    id, name, goal, target_share, one_in, colour
FROM category
WHERE id = :id;
