ALTER TABLE earning ENABLE ROW LEVEL SECURITY
----
ALTER TABLE earning FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON earning USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
