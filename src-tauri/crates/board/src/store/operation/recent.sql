SELECT number, id, at, author, command, subject, detail, state FROM operation ORDER BY number DESC LIMIT :limit;
