SELECT search_entry.post
FROM (
    SELECT rowid AS number FROM post_search
    WHERE post_search MATCH :words AND rowid > (SELECT coalesce(max(number), 0) FROM search_entry) - :within
    ORDER BY rowid DESC LIMIT :limit
) AS found
JOIN search_entry USING (number)
ORDER BY number DESC;
