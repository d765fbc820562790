SELECT
    id, name, goal, from_date, to_date, channels, budget, results
FROM campaign
WHERE id = :id;
