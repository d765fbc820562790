SELECT id FROM post WHERE campaign = :campaign ORDER BY id;
