DELETE FROM meeting_series WHERE id = :id;
