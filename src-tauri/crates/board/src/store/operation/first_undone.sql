SELECT number, id, at, author, command, subject, detail, state FROM operation WHERE state = 'undone' ORDER BY number LIMIT 1;
