SELECT DISTINCT operation.number, operation.id, operation.at, operation.author, operation.command, operation.subject, operation.detail, operation.state
FROM operation_change JOIN operation ON operation.number = operation_change.operation
WHERE operation_change.entity = :entity
ORDER BY operation.number DESC LIMIT :limit;
