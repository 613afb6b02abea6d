ALTER TABLE company NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE entry NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE stock_event NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE stock_event DISABLE TRIGGER stock_event_stays
----
UPDATE stock_event SET day = coalesce(
  (SELECT to_char(n.date, 'YYYYMMDD')::bigint FROM entry n WHERE n.company = stock_event.company AND n.id = stock_event.entry),
  to_char((timestamp 'epoch' + stock_event.effective * interval '1 microsecond') AT TIME ZONE 'UTC' AT TIME ZONE c.zone,
    'YYYYMMDD')::bigint)
FROM company c WHERE c.company = stock_event.company
----
ALTER TABLE stock_event ENABLE TRIGGER stock_event_stays
----
INSERT INTO stock_movement (company, item, grain, period, place, on_hand, in_transit, value)
SELECT company, item, 3, day, place, sum(on_hand), sum(in_transit), sum(value) FROM (
  SELECT company, item, day, place,
    CASE WHEN movement IN ('RECEIVE', 'PRODUCE', 'ARRIVE', 'ADJUST') THEN (1 - 2 * reversal) * quantity
      WHEN movement IN ('ISSUE', 'DISPATCH', 'DISPOSE') THEN (2 * reversal - 1) * quantity ELSE 0 END AS on_hand,
    CASE WHEN movement = 'ARRIVE' THEN (2 * reversal - 1) * quantity ELSE 0 END AS in_transit,
    CASE WHEN movement IN ('RECEIVE', 'PRODUCE', 'ADJUST') THEN (1 - 2 * reversal) * coalesce(value, 0)
      WHEN movement IN ('ISSUE', 'DISPOSE') THEN (2 * reversal - 1) * coalesce(value, 0) ELSE 0 END
      - coalesce(variance, 0) AS value
  FROM stock_event WHERE movement NOT IN ('ORDER', 'DEMAND', 'ALLOCATE')
  UNION ALL
  SELECT company, item, day, destination, 0, (1 - 2 * reversal) * quantity, 0 FROM stock_event WHERE movement = 'DISPATCH') x
GROUP BY company, item, day, place
----
INSERT INTO stock_movement (company, item, grain, period, place, on_hand, in_transit, value)
SELECT company, item, 2, period / 100, place, sum(on_hand), sum(in_transit), sum(value) FROM stock_movement
WHERE grain = 3 GROUP BY company, item, period / 100, place
----
INSERT INTO stock_movement (company, item, grain, period, place, on_hand, in_transit, value)
SELECT company, item, 1, period / 100, place, sum(on_hand), sum(in_transit), sum(value) FROM stock_movement
WHERE grain = 2 GROUP BY company, item, period / 100, place
----
ALTER TABLE company FORCE ROW LEVEL SECURITY
----
ALTER TABLE entry FORCE ROW LEVEL SECURITY
----
ALTER TABLE stock_event FORCE ROW LEVEL SECURITY
----
ALTER TABLE stock_movement ENABLE ROW LEVEL SECURITY
----
ALTER TABLE stock_movement FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON stock_movement USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
