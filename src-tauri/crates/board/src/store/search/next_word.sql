SELECT term FROM temp.search_word WHERE term >= :from ORDER BY term LIMIT 1;
