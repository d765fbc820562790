INSERT INTO channel (
    id, name, platform, handle, purpose, audience, responsible, administrators, tier, state, review_on,
    language, privacy_notes, engagement_target, opened_on, closed_on, capacity, format_weights, rules
) VALUES (
    :id, :name, :platform, :handle, :purpose, :audience, :responsible, :administrators, :tier, :state,
    :review_on, :language, :privacy_notes, :engagement_target, :opened_on, :closed_on, :capacity,
    :format_weights, :rules
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, platform = excluded.platform, handle = excluded.handle, purpose = excluded.purpose,
    audience = excluded.audience, responsible = excluded.responsible,
    administrators = excluded.administrators, tier = excluded.tier, state = excluded.state,
    review_on = excluded.review_on, language = excluded.language, privacy_notes = excluded.privacy_notes,
    engagement_target = excluded.engagement_target, opened_on = excluded.opened_on,
    closed_on = excluded.closed_on, capacity = excluded.capacity, format_weights = excluded.format_weights,
    rules = excluded.rules,
    version = version + 1;
