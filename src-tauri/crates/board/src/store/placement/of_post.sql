SELECT
    id, post, channel, format, planned, state, own_text, url, results
FROM placement
WHERE post = :post
ORDER BY id;
