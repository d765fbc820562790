-- What the index holds and a fresh one would not, and the other way round.
SELECT 'kept: ' || post || ' ' || term || ' ' || col || ' ' || "offset" FROM (
    SELECT search_entry.post, term, col, "offset" FROM temp.kept_words LEFT JOIN search_entry ON number = doc
    EXCEPT
    SELECT search_entry.post, term, col, "offset" FROM temp.fresh_words LEFT JOIN search_entry ON number = doc
)
UNION ALL
SELECT 'lacks: ' || post || ' ' || term || ' ' || col || ' ' || "offset" FROM (
    SELECT search_entry.post, term, col, "offset" FROM temp.fresh_words LEFT JOIN search_entry ON number = doc
    EXCEPT
    SELECT search_entry.post, term, col, "offset" FROM temp.kept_words LEFT JOIN search_entry ON number = doc
)
UNION ALL
SELECT 'entry: ' || coalesce(search_entry.post, post.id)
FROM post FULL JOIN search_entry ON search_entry.post = post.id
WHERE post.id IS NULL OR search_entry.post IS NULL;
