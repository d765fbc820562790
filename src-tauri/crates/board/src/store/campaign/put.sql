INSERT INTO campaign (
    id, name, goal, from_date, to_date
) VALUES (
    :id, :name, :goal, :from_date, :to_date
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, goal = excluded.goal, from_date = excluded.from_date, to_date = excluded.to_date,
    version = version + 1;
