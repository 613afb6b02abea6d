CREATE TRIGGER payroll_run_stays BEFORE UPDATE ON payroll_run WHEN OLD.entry IS NOT NULL AND (OLD.payment IS NOT NULL
  OR NEW.entry IS NOT OLD.entry OR NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day OR NEW.employees <> OLD.employees
  OR NEW.gross <> OLD.gross OR NEW.withheld <> OLD.withheld OR NEW.repaid <> OLD.repaid OR NEW.employer <> OLD.employer
  OR NEW.gratuity <> OLD.gratuity OR NEW.gratuity_paid <> OLD.gratuity_paid OR NEW.net <> OLD.net)
  BEGIN SELECT RAISE(ABORT, 'posted payroll never changes'); END
----
CREATE TRIGGER payroll_run_never_leaves BEFORE DELETE ON payroll_run WHEN OLD.entry IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payroll is never deleted'); END
----
CREATE TRIGGER payslip_stays BEFORE UPDATE ON payslip
  WHEN (SELECT r.entry FROM payroll_run r WHERE r.company = OLD.company AND r.id = OLD.run) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payslips never change'); END
----
CREATE TRIGGER payslip_never_leaves BEFORE DELETE ON payslip
  WHEN (SELECT r.entry FROM payroll_run r WHERE r.company = OLD.company AND r.id = OLD.run) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payslips are never deleted'); END
----
CREATE TRIGGER payslip_never_joins BEFORE INSERT ON payslip
  WHEN (SELECT r.concluded FROM payroll_run r WHERE r.company = NEW.company AND r.id = NEW.run) = 1
  BEGIN SELECT RAISE(ABORT, 'no payslip joins a run that was concluded'); END
