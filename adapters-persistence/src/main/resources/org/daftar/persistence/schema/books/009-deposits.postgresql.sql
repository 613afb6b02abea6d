ALTER TABLE deposit ENABLE ROW LEVEL SECURITY
----
ALTER TABLE deposit FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON deposit USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
