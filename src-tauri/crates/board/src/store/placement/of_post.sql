SELECT
    id, post, channel, format, planned, state, own_text, url, published_at, results
FROM placement
WHERE post = :post
ORDER BY id;
