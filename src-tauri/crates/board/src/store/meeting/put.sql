INSERT INTO meeting (id, series, name, held_on, state, present, agenda, at_part, at_item, seconds_used, points, minutes)
VALUES (:id, :series, :name, :held_on, :state, :present, :agenda, :at_part, :at_item, :seconds_used, :points, :minutes)
ON CONFLICT (id) DO UPDATE SET
    series = excluded.series, name = excluded.name, held_on = excluded.held_on, state = excluded.state,
    present = excluded.present, agenda = excluded.agenda, at_part = excluded.at_part, at_item = excluded.at_item,
    seconds_used = excluded.seconds_used, points = excluded.points, minutes = excluded.minutes, version = version + 1;
