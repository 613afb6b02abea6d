ALTER TABLE seal ENABLE ROW LEVEL SECURITY
----
ALTER TABLE seal FORCE ROW LEVEL SECURITY
----
CREATE POLICY own_company ON seal USING (company = (SELECT NULLIF(current_setting('daftar.company', true), '')::bigint))
----
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal FOR EACH ROW EXECUTE FUNCTION refuse_change('seals never change')
----
CREATE TRIGGER seal_never_leaves BEFORE DELETE ON seal FOR EACH ROW EXECUTE FUNCTION refuse_change('seals are never deleted')
----
CREATE TRIGGER seals_never_leave BEFORE TRUNCATE ON seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('seals are never deleted')
