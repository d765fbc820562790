INSERT INTO person (
    id, name, initials, colour, most_per_week, absences, duties
) VALUES (
    :id, :name, :initials, :colour, :most_per_week, :absences, :duties
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, initials = excluded.initials, colour = excluded.colour,
    most_per_week = excluded.most_per_week, absences = excluded.absences, duties = excluded.duties,
    version = version + 1;
