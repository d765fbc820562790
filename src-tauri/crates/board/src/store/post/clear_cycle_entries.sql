DELETE FROM post_cycle_entry WHERE post = :post;
