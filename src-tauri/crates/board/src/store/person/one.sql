SELECT
    id, name, initials, colour, most_per_week, absences, duties
FROM person
WHERE id = :id;
