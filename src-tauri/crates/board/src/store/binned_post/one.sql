SELECT
    id, post, placements, reused_by, deleted_at, deleted_by
FROM binned_post
WHERE id = :id;
