SELECT date(operation.at) AS day, operation_flow.rule AS rule, sum(raised) AS raised, sum(solved) AS solved
FROM operation_flow
JOIN operation ON operation.number = operation_flow.operation
WHERE operation.state = 'done' AND operation.at >= :from AND operation.at < date(:to, '+1 day')
GROUP BY day, rule
ORDER BY day, rule;
