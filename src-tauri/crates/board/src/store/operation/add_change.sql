INSERT INTO operation_change (operation, position, kind, entity, before, after)
VALUES (:operation, :position, :kind, :entity, :before, :after);
