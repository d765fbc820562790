SELECT operation_change.entity AS entity, max(operation.at) AS at
FROM operation_change
JOIN operation ON operation.number = operation_change.operation
WHERE operation_change.kind IN ('post', 'placement', 'channel')
GROUP BY operation_change.entity;
