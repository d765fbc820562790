INSERT INTO post_owner (post, position, person) VALUES (:post, :position, :person);
