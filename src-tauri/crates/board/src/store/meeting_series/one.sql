SELECT id, name, rhythm, agenda
FROM meeting_series
WHERE id = :id;
