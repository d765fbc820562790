INSERT INTO placement (
    id, post, channel, format, planned, state, own_text, url, results
) VALUES (
    :id, :post, :channel, :format, :planned, :state, :own_text, :url, :results
)
ON CONFLICT (id) DO UPDATE SET
    post = excluded.post, channel = excluded.channel, format = excluded.format, planned = excluded.planned,
    state = excluded.state, own_text = excluded.own_text, url = excluded.url, results = excluded.results,
    version = version + 1;
