SELECT search_entry.post
FROM (SELECT rowid AS number FROM post_search WHERE post_search MATCH :words ORDER BY rowid DESC LIMIT :limit) AS found
JOIN search_entry USING (number)
ORDER BY number DESC;
