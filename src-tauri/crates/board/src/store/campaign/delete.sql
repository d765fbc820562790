DELETE FROM campaign WHERE id = :id;
