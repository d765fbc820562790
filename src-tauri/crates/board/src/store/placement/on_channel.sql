SELECT count(*) FROM placement WHERE channel = :channel;
