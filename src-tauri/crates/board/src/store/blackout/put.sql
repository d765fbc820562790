INSERT INTO blackout (
    id, name, from_time, to_time, every_channel, hold
) VALUES (
    :id, :name, :from_time, :to_time, :every_channel, :hold
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, from_time = excluded.from_time, to_time = excluded.to_time,
    every_channel = excluded.every_channel, hold = excluded.hold, version = version + 1;
