SELECT
    id, name, platform, handle, purpose, audience, responsible, administrators, tier, state, review_on,
    language, privacy_notes, engagement_target, opened_on, closed_on, capacity, format_weights, rules
FROM channel
ORDER BY id;
