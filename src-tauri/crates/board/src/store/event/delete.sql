DELETE FROM event WHERE id = :id;
