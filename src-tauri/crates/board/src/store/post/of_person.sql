SELECT post FROM post_owner WHERE person = :person ORDER BY post;
