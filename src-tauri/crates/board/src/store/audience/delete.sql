DELETE FROM audience WHERE id = :id;
