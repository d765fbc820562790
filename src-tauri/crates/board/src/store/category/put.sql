INSERT INTO category (
    id, name, goal, target_share, one_in, colour
) VALUES (
    :id, :name, :goal, :target_share, :one_in, :colour
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, goal = excluded.goal, target_share = excluded.target_share,
    one_in = excluded.one_in, colour = excluded.colour, version = version + 1;
