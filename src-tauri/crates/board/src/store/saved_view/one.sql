SELECT id, name, filter FROM saved_view WHERE id = :id;
