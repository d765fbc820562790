UPDATE operation SET state = 'abandoned' WHERE state = 'undone';
