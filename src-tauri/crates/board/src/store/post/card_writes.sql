SELECT id, count FROM card_writes;
