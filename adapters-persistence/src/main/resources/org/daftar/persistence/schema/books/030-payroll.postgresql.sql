CREATE TRIGGER payroll_run_stays BEFORE UPDATE ON payroll_run FOR EACH ROW WHEN (OLD.entry IS NOT NULL AND (OLD.payment IS NOT NULL
  OR NEW.entry IS DISTINCT FROM OLD.entry OR NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day
  OR NEW.employees <> OLD.employees OR NEW.gross <> OLD.gross OR NEW.withheld <> OLD.withheld OR NEW.repaid <> OLD.repaid
  OR NEW.employer <> OLD.employer OR NEW.gratuity <> OLD.gratuity OR NEW.gratuity_paid <> OLD.gratuity_paid OR NEW.net <> OLD.net))
  EXECUTE FUNCTION refuse_change('posted payroll never changes')
----
CREATE TRIGGER payroll_run_never_leaves BEFORE DELETE ON payroll_run FOR EACH ROW WHEN (OLD.entry IS NOT NULL)
  EXECUTE FUNCTION refuse_change('posted payroll is never deleted')
----
CREATE TRIGGER payroll_runs_never_leave BEFORE TRUNCATE ON payroll_run
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('posted payroll is never deleted')
----
CREATE FUNCTION refuse_change_of_payslip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'INSERT' THEN
    IF (SELECT r.concluded FROM payroll_run r WHERE r.company = NEW.company AND r.id = NEW.run) = 1 THEN
      RAISE EXCEPTION 'no payslip joins a run that was concluded';
    END IF;
    RETURN NEW;
  END IF;
  IF (SELECT r.entry FROM payroll_run r WHERE r.company = OLD.company AND r.id = OLD.run) IS NOT NULL THEN
    RAISE EXCEPTION 'posted payslips never change';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$
----
CREATE TRIGGER payslip_stays BEFORE INSERT OR UPDATE OR DELETE ON payslip FOR EACH ROW EXECUTE FUNCTION refuse_change_of_payslip()
----
CREATE TRIGGER payslips_never_leave BEFORE TRUNCATE ON payslip
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('posted payslips are never deleted')
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['payroll_run', 'payslip', 'pay_adjustment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
