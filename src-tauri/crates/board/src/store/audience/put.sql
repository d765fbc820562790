INSERT INTO audience (
    id, name, target_share
) VALUES (
    :id, :name, :target_share
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, target_share = excluded.target_share, version = version + 1;
