SELECT number, id, at, author, command, subject, detail, state
FROM operation
WHERE json_extract(detail, '$.meeting') = :meeting AND state = 'done'
ORDER BY number;
