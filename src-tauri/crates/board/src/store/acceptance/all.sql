SELECT id, rule, fingerprint, about, reason, author, at
FROM acceptance
ORDER BY id;
