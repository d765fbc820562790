SELECT
    id, name, position, display, colour
FROM ring
ORDER BY position, id;
