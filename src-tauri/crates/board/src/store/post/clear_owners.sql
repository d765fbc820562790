DELETE FROM post_owner WHERE post = :post;
