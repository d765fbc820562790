CREATE VIRTUAL TABLE IF NOT EXISTS temp.fresh_search USING fts5 (
    title, brief, texts, comments,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.fresh_words USING fts5vocab (temp, fresh_search, instance);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.kept_words USING fts5vocab (main, post_search, instance);
DELETE FROM temp.fresh_search;
INSERT INTO temp.fresh_search (rowid, title, brief, texts, comments)
SELECT number, title, brief, texts, comments FROM search_words;
