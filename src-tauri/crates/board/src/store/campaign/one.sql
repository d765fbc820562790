SELECT
    id, name, goal, from_date, to_date
FROM campaign
WHERE id = :id;
