DELETE FROM binned_post WHERE id = :id;
