-- As the first version of the schema wrote a post; for the test of a file from before search.
INSERT INTO post (
    id, title, brief, status, purpose, sponsored, publishing_order, allow_double_post, pictures, links, checklist, comments
) VALUES (?1, 'Blåbærtur', 'Velkommen til Ørnefjell', 'idea', '', 0, 'none', 0, '[]', '[]', '[]', '[]');
