SELECT
    id, post, channel, format, planned, state, own_text, url, published_at, slip_reason, results
FROM placement
ORDER BY id;
