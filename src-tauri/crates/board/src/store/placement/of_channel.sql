SELECT
    id, post, channel, format, planned, state, own_text, url, results
FROM placement
WHERE channel = :channel
ORDER BY id;
