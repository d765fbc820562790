DELETE FROM cycle_entry WHERE id = :id;
