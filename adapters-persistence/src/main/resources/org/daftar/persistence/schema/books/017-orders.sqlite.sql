INSERT INTO order_step (company, order_id, ordinal, series, facets, at)
SELECT s.company, o.public_id, s.ordinal, 'PURCHASE_ORDER',
  s.stage || ' ' || s.received || CASE s.closed WHEN 1 THEN ' CLOSED' ELSE '' END, s.at
FROM purchase_step s JOIN purchase_order o ON o.company = s.company AND o.id = s.purchase_order
----
DROP TABLE purchase_step
