ALTER TABLE purchase_charge ENABLE ROW LEVEL SECURITY
----
ALTER TABLE purchase_charge FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON purchase_charge USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
