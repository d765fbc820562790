INSERT INTO placement (
    id, post, channel, format, planned, state, own_text, url, published_at, slip_reason, results
) VALUES (
    :id, :post, :channel, :format, :planned, :state, :own_text, :url, :published_at, :slip_reason, :results
)
ON CONFLICT (id) DO UPDATE SET
    post = excluded.post, channel = excluded.channel, format = excluded.format, planned = excluded.planned,
    state = excluded.state, own_text = excluded.own_text, url = excluded.url, published_at = excluded.published_at,
    slip_reason = excluded.slip_reason, results = excluded.results,
    version = version + 1;
