SELECT
    id, name, position, display, colour
FROM ring
WHERE id = :id;
