SELECT id, rule, fingerprint, about, reason, author, at
FROM acceptance
WHERE id = :id;
