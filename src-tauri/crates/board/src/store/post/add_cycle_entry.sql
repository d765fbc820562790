INSERT INTO post_cycle_entry (post, position, cycle_entry) VALUES (:post, :position, :cycle_entry);
