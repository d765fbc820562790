INSERT INTO event (
    id, name, from_time, to_time, clashes
) VALUES (
    :id, :name, :from_time, :to_time, :clashes
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, from_time = excluded.from_time, to_time = excluded.to_time,
    clashes = excluded.clashes, version = version + 1;
