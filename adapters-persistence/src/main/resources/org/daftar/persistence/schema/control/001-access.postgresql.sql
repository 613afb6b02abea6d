INSERT INTO head VALUES (0, 0, 1, 0, 0, 0, decode(repeat('00', 32), 'hex'), 0)
----
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$
----
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_change('facts never change')
----
CREATE TRIGGER fact_never_leaves BEFORE DELETE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_change('facts are never deleted')
----
CREATE TRIGGER facts_never_leave BEFORE TRUNCATE ON fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('facts are never deleted')
