DELETE FROM blackout WHERE id = :id;
