ALTER TABLE once_open NO FORCE ROW LEVEL SECURITY
----
INSERT INTO open_span (company, account, node, partner, due, side, date, until, part)
SELECT x.company, x.account,
  CASE WHEN x.first = x.last THEN x.first
    ELSE (SELECT min(w.column1 * 1048576 + x.first / w.column2) FROM (VALUES
      (2, 1), (3, 2), (4, 4), (5, 8), (6, 16), (7, 32), (8, 64),
      (9, 128), (10, 256), (11, 512), (12, 1024), (13, 2048), (14, 4096), (15, 8192)) w
      WHERE x.last - x.first <= 3 * w.column2) END,
  x.partner, x.due, x.side, x.date, x.until, sum(x.part)
FROM (SELECT DISTINCT company, entry, line, allocation, account, partner, due, side, date, until, part,
    16384 + least(greatest((date - DATE '1970-01-01' + 32872) / 8, 0), 16383) AS first,
    16384 + least(greatest((until - DATE '1970-01-01' + 32871) / 8, 0), 16383) AS last
  FROM once_open) x
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
----
DROP TABLE once_open
----
ALTER TABLE open_span ENABLE ROW LEVEL SECURITY
----
ALTER TABLE open_span FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON open_span USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
