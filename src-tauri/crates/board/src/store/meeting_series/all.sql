SELECT id, name, rhythm, agenda
FROM meeting_series
ORDER BY id;
