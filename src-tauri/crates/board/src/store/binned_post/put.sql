INSERT INTO binned_post (
    id, post, placements, reused_by, deleted_at, deleted_by
) VALUES (
    :id, :post, :placements, :reused_by, :deleted_at, :deleted_by
)
ON CONFLICT (id) DO UPDATE SET
    post = excluded.post, placements = excluded.placements, reused_by = excluded.reused_by,
    deleted_at = excluded.deleted_at, deleted_by = excluded.deleted_by, version = version + 1;
