SELECT DISTINCT post FROM placement WHERE published_at >= :from AND published_at < :after ORDER BY post;
