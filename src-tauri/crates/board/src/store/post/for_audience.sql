SELECT id FROM post WHERE audience = :audience ORDER BY id;
