INSERT INTO post_tag (post, position, tag) VALUES (:post, :position, :tag);
