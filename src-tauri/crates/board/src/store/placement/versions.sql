SELECT id, version FROM placement;
