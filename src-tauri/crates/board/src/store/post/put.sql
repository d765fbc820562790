INSERT INTO post (
    id, title, brief, planned, status, category, campaign, audience, purpose, link, sponsored, budget,
    reuses, publishing_order, allow_double_post, pictures, links, checklist, comments, rank,
    exempt_from_holds
) VALUES (
    :id, :title, :brief, :planned, :status, :category, :campaign, :audience, :purpose, :link, :sponsored,
    :budget, :reuses, :publishing_order, :allow_double_post, :pictures, :links, :checklist, :comments, :rank,
    :exempt_from_holds
)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, brief = excluded.brief, planned = excluded.planned, status = excluded.status,
    category = excluded.category, campaign = excluded.campaign, audience = excluded.audience,
    purpose = excluded.purpose, link = excluded.link, sponsored = excluded.sponsored,
    budget = excluded.budget, reuses = excluded.reuses, publishing_order = excluded.publishing_order,
    allow_double_post = excluded.allow_double_post, pictures = excluded.pictures, links = excluded.links,
    checklist = excluded.checklist, comments = excluded.comments, rank = excluded.rank,
    exempt_from_holds = excluded.exempt_from_holds, version = version + 1;
