INSERT INTO operation_flow (operation, rule, raised, solved)
VALUES (:operation, :rule, :raised, :solved);
