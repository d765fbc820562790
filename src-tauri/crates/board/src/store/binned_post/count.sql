SELECT count(*) FROM binned_post;
