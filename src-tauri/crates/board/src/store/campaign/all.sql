SELECT
    id, name, goal, from_date, to_date
FROM campaign
ORDER BY id;
