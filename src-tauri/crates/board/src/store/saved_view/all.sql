SELECT id, name, filter FROM saved_view ORDER BY id;
