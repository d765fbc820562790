SELECT
    id, name, from_time, to_time, every_channel, hold,
    (SELECT json_group_array(channel) FROM (SELECT channel FROM blackout_channel WHERE blackout = blackout.id ORDER BY channel)) AS channels
FROM blackout
WHERE id = :id;
