DELETE FROM ring WHERE id = :id;
