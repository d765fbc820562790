SELECT kind, entity, before, after FROM operation_change WHERE operation = :operation ORDER BY position;
