CREATE FUNCTION refuse_leaving() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$ BEGIN
  IF (SELECT commit_no FROM head WHERE company = OLD.company) = 1 THEN RETURN OLD; END IF;
  RAISE EXCEPTION '%', TG_ARGV[0];
END $$
----
DROP TRIGGER fact_never_leaves ON fact
----
CREATE TRIGGER fact_never_leaves BEFORE DELETE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_leaving('facts are never deleted')
