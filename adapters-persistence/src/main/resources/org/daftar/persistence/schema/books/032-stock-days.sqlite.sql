DROP TRIGGER stock_event_stays
----
UPDATE stock_event SET day = coalesce(
  (SELECT CAST(replace(n.date, '-', '') AS INTEGER) FROM entry n WHERE n.company = stock_event.company AND n.id = stock_event.entry),
  day_in((SELECT c.zone FROM company c WHERE c.company = stock_event.company), effective))
----
CREATE TRIGGER stock_event_stays BEFORE UPDATE ON stock_event BEGIN SELECT RAISE(ABORT, 'events of stock never change'); END
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
