INSERT INTO meeting_series (id, name, rhythm, agenda)
VALUES (:id, :name, :rhythm, :agenda)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, rhythm = excluded.rhythm, agenda = excluded.agenda, version = version + 1;
