SELECT post.id
FROM post_owner JOIN post ON post.id = post_owner.post
WHERE post_owner.person = :person
    AND post.status NOT IN ('published', 'cancelled')
    AND (
        NOT EXISTS (SELECT 1 FROM placement WHERE placement.post = post.id)
        OR EXISTS (SELECT 1 FROM placement WHERE placement.post = post.id AND placement.state = 'planned')
    )
ORDER BY post.id;
