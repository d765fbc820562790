INSERT INTO saved_view (id, name, filter) VALUES (:id, :name, :filter)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, filter = excluded.filter, version = version + 1;
