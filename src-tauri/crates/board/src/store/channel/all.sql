SELECT
    id, name, platform, handle, purpose, audience, responsible, administrators, tier, state, review_on,
    capacity, format_weights, rules
FROM channel
ORDER BY id;
