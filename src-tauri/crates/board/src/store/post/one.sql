SELECT
    id, title, brief, planned, status, category, campaign, audience, purpose, link, sponsored, budget,
    reuses, publishing_order, allow_double_post, pictures, links, checklist, comments, rank, exempt_from_holds,
    (SELECT json_group_array(person) FROM (SELECT person FROM post_owner WHERE post = post.id ORDER BY position)) AS owners,
    (SELECT json_group_array(tag) FROM (SELECT tag FROM post_tag WHERE post = post.id ORDER BY position)) AS tags,
    (SELECT json_group_array(cycle_entry) FROM (SELECT cycle_entry FROM post_cycle_entry WHERE post = post.id ORDER BY position)) AS cycle_entries
FROM post
WHERE id = :id;
