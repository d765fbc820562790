SELECT count(*) FROM post;
