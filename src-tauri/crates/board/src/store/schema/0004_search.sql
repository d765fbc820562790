-- The search index. It holds folded words alone and no text: `fold` (board/src/search/words.rs) makes lower case, takes the marks
-- off and writes ø as o and æ as ae, so that "blabaertur" finds "Blåbærtur".
CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    post TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE post_search USING fts5 (
    title, brief, texts, comments,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

-- What the index should hold of every post.
CREATE VIEW search_words AS
SELECT
    search_entry.number, post.id AS post, fold(post.title) AS title, fold(post.brief) AS brief,
    (SELECT fold(group_concat(own_text, ' ')) FROM placement WHERE placement.post = post.id) AS texts,
    (SELECT fold(group_concat(json_extract(value, '$.text'), ' ')) FROM json_each(post.comments)) AS comments
FROM post
JOIN search_entry ON search_entry.post = post.id;

INSERT INTO search_entry (post) SELECT id FROM post ORDER BY id;
INSERT INTO post_search (rowid, title, brief, texts, comments)
SELECT number, title, brief, texts, comments FROM search_words;

-- Whatever writes a row, the index goes with it in the same transaction.
CREATE TRIGGER post_is_searched_after_insert AFTER INSERT ON post BEGIN
    INSERT INTO search_entry (post) VALUES (new.id);
    INSERT INTO post_search (rowid, title, brief, texts, comments)
    SELECT number, title, brief, texts, comments FROM search_words WHERE post = new.id;
END;

CREATE TRIGGER post_is_searched_after_update AFTER UPDATE OF title, brief, comments ON post
WHEN old.title IS NOT new.title OR old.brief IS NOT new.brief OR old.comments IS NOT new.comments BEGIN
    DELETE FROM post_search WHERE rowid = (SELECT number FROM search_entry WHERE post = new.id);
    INSERT INTO post_search (rowid, title, brief, texts, comments)
    SELECT number, title, brief, texts, comments FROM search_words WHERE post = new.id;
END;

CREATE TRIGGER post_is_not_searched_after_delete AFTER DELETE ON post BEGIN
    DELETE FROM post_search WHERE rowid = (SELECT number FROM search_entry WHERE post = old.id);
    DELETE FROM search_entry WHERE post = old.id;
END;

CREATE TRIGGER text_is_searched_after_insert AFTER INSERT ON placement WHEN new.own_text IS NOT NULL BEGIN
    DELETE FROM post_search WHERE rowid = (SELECT number FROM search_entry WHERE post = new.post);
    INSERT INTO post_search (rowid, title, brief, texts, comments)
    SELECT number, title, brief, texts, comments FROM search_words WHERE post = new.post;
END;

CREATE TRIGGER text_is_searched_after_update AFTER UPDATE OF own_text, post ON placement
WHEN old.own_text IS NOT new.own_text OR old.post IS NOT new.post BEGIN
    DELETE FROM post_search WHERE rowid IN (SELECT number FROM search_entry WHERE post IN (old.post, new.post));
    INSERT INTO post_search (rowid, title, brief, texts, comments)
    SELECT number, title, brief, texts, comments FROM search_words WHERE post IN (old.post, new.post);
END;

CREATE TRIGGER text_is_not_searched_after_delete AFTER DELETE ON placement WHEN old.own_text IS NOT NULL BEGIN
    DELETE FROM post_search WHERE rowid = (SELECT number FROM search_entry WHERE post = old.post);
    INSERT INTO post_search (rowid, title, brief, texts, comments)
    SELECT number, title, brief, texts, comments FROM search_words WHERE post = old.post;
END;
