SELECT search_entry.post
FROM (
    SELECT rowid AS number, rank
    FROM post_search
    WHERE post_search MATCH :words AND rank MATCH 'bm25(10.0, 3.0, 3.0, 1.0)'
    ORDER BY rank
    LIMIT :limit
) AS found
JOIN search_entry USING (number)
ORDER BY found.rank, number DESC;
