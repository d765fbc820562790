INSERT INTO campaign (
    id, name, goal, from_date, to_date, channels, budget, results
) VALUES (
    :id, :name, :goal, :from_date, :to_date, :channels, :budget, :results
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, goal = excluded.goal, from_date = excluded.from_date, to_date = excluded.to_date,
    channels = excluded.channels, budget = excluded.budget, results = excluded.results,
    version = version + 1;
