SELECT post FROM post_tag WHERE tag = :tag ORDER BY post;
