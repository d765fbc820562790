SELECT id FROM post WHERE instr(comments, :person) > 0 ORDER BY id;
