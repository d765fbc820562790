UPDATE operation SET state = :state WHERE number = :number;
