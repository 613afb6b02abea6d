ALTER TABLE sales_charge ENABLE ROW LEVEL SECURITY
----
ALTER TABLE sales_charge FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON sales_charge USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
