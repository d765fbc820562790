DELETE FROM placement WHERE id = :id;
