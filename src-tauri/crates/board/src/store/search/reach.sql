SELECT count(*) FROM (SELECT 1 FROM post_search WHERE post_search MATCH :words LIMIT :enough);
