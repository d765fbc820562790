SELECT post FROM post_cycle_entry WHERE cycle_entry = :cycle_entry ORDER BY post;
