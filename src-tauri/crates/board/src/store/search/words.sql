-- The words of the index, one after another.
CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab (main, post_search, instance);
