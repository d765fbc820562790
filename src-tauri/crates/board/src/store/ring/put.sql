INSERT INTO ring (
    id, name, position, display, colour
) VALUES (
    :id, :name, :position, :display, :colour
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, position = excluded.position, display = excluded.display,
    colour = excluded.colour, version = version + 1;
