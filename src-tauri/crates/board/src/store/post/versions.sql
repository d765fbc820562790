SELECT id, version FROM post;
