INSERT INTO operation (id, at, author, command, subject, detail, state)
VALUES (:id, :at, :author, :command, :subject, :detail, 'done');
