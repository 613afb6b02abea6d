ALTER TABLE project ENABLE ROW LEVEL SECURITY
----
ALTER TABLE project FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON project USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
----
ALTER TABLE earning ADD COLUMN kind text NOT NULL DEFAULT 'CLIENT' CHECK (kind IN ('CLIENT', 'PROJECT'))
----
ALTER TABLE earning ALTER COLUMN kind DROP DEFAULT
----
ALTER TABLE earning RENAME COLUMN partner TO subject
----
ALTER TABLE earning DROP CONSTRAINT earning_company_partner_fkey
----
ALTER TABLE earning DROP CONSTRAINT earning_pkey
----
ALTER TABLE earning ADD PRIMARY KEY (company, kind, grain, period, subject)
