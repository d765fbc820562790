SELECT number, id, at, author, command, subject, detail, state FROM operation WHERE state = 'done' ORDER BY number DESC LIMIT 1;
