-- Every text that names a picture's file: on a card, in the bin, or in what was done since a moment and can be taken back or repeated.
SELECT pictures AS text FROM post WHERE instr(pictures, '"file":"')
UNION ALL
SELECT post FROM binned_post WHERE instr(post, '"file":"')
UNION ALL
SELECT before FROM operation_change JOIN operation ON operation.number = operation_change.operation
WHERE operation.at >= :since AND operation.state <> 'abandoned' AND instr(before, '"file":"')
UNION ALL
SELECT after FROM operation_change JOIN operation ON operation.number = operation_change.operation
WHERE operation.at >= :since AND operation.state <> 'abandoned' AND instr(after, '"file":"');
