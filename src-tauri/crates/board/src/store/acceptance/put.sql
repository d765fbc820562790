INSERT INTO acceptance (id, rule, fingerprint, about, reason, author, at)
VALUES (:id, :rule, :fingerprint, :about, :reason, :author, :at)
ON CONFLICT (id) DO UPDATE SET
    rule = excluded.rule, fingerprint = excluded.fingerprint, about = excluded.about, reason = excluded.reason, author = excluded.author, at = excluded.at,
    version = version + 1;
