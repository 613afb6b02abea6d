INSERT INTO open_span (company, account, node, partner, due, side, date, until, part)
SELECT x.company, x.account,
  CASE WHEN x.first = x.last THEN x.first
    ELSE (SELECT min(w.column1 * 1048576 + x.first / w.column2) FROM (VALUES
      (2, 1), (3, 2), (4, 4), (5, 8), (6, 16), (7, 32), (8, 64),
      (9, 128), (10, 256), (11, 512), (12, 1024), (13, 2048), (14, 4096), (15, 8192)) w
      WHERE x.last - x.first <= 3 * w.column2) END,
  x.partner, x.due, x.side, x.date, x.until, sum(x.part)
FROM (SELECT DISTINCT company, entry, line, allocation, account, partner, due, side, date, until, part,
    16384 + min(max((CAST(julianday(date) - 2440587.5 AS INTEGER) + 32872) / 8, 0), 16383) AS first,
    16384 + min(max((CAST(julianday(until) - 2440587.5 AS INTEGER) + 32871) / 8, 0), 16383) AS last
  FROM once_open) x
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
----
DROP TABLE once_open
