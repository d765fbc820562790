SELECT id FROM post WHERE reuses = :post ORDER BY id;
