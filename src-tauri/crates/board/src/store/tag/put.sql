INSERT INTO tag (
    id, name
) VALUES (
    :id, :name
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, version = version + 1;
