SELECT id FROM post WHERE category = :category ORDER BY id;
