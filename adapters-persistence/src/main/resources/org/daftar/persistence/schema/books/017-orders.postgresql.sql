ALTER TABLE purchase_step NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE purchase_order NO FORCE ROW LEVEL SECURITY
----
INSERT INTO order_step (company, order_id, ordinal, series, facets, at)
SELECT s.company, o.public_id, s.ordinal, 'PURCHASE_ORDER',
  s.stage || ' ' || s.received || CASE s.closed WHEN 1 THEN ' CLOSED' ELSE '' END, s.at
FROM purchase_step s JOIN purchase_order o ON o.company = s.company AND o.id = s.purchase_order
----
ALTER TABLE purchase_order FORCE ROW LEVEL SECURITY
----
DROP TABLE purchase_step
----
ALTER TABLE order_step ENABLE ROW LEVEL SECURITY
----
ALTER TABLE order_step FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON order_step USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
