DELETE FROM post_tag WHERE post = :post;
