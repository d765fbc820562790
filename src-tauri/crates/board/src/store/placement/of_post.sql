SELECT
    id, post, channel, format, planned, state, own_text, url, published_at, slip_reason, results
FROM placement
WHERE post = :post
ORDER BY id;
