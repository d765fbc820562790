SELECT
    id, name, time_zone, country, language, settings
FROM board;
