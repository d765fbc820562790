INSERT INTO board (
    id, name, time_zone, country, language, settings
) VALUES (
    :id, :name, :time_zone, :country, :language, :settings
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, time_zone = excluded.time_zone, country = excluded.country,
    language = excluded.language, settings = excluded.settings, version = version + 1;
