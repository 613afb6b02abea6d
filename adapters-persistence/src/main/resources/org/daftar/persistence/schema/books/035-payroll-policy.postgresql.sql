ALTER TABLE payroll_policy ENABLE ROW LEVEL SECURITY
----
ALTER TABLE payroll_policy FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON payroll_policy USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
