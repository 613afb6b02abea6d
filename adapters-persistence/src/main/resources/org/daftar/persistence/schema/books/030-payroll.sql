CREATE TABLE payroll_run (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, first_day @date@ NOT NULL, last_day @date@ NOT NULL,
  pay_date @date@, daily @text@ NOT NULL, cap_base @text@ NOT NULL, concluded @bigint@ NOT NULL CHECK (concluded IN (0, 1)),
  computed_at @bigint@ NOT NULL, employees @bigint@ NOT NULL CHECK (employees >= 0), gross @bigint@ NOT NULL, withheld @bigint@ NOT NULL,
  repaid @bigint@ NOT NULL, employer @bigint@ NOT NULL, gratuity @bigint@ NOT NULL, gratuity_paid @bigint@ NOT NULL,
  net @bigint@ NOT NULL CHECK (net >= 0), entry @bigint@, payment @bigint@, account @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, entry), UNIQUE (company, payment),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id), FOREIGN KEY (company, payment) REFERENCES entry (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id), CHECK (last_day >= first_day),
  CHECK (entry IS NULL OR concluded = 1), CHECK (payment IS NULL OR entry IS NOT NULL),
  CHECK ((payment IS NULL) = (account IS NULL))) @table@
----
CREATE INDEX payroll_run_last_day ON payroll_run (company, last_day@and_id@
----
CREATE INDEX payroll_run_owed ON payroll_run (company, net@and_id@ WHERE entry IS NOT NULL AND payment IS NULL
----
CREATE INDEX payroll_run_begun ON payroll_run (company, computed_at@and_id@ WHERE concluded = 0
----
CREATE TABLE payslip (
  company @bigint@ NOT NULL, run @bigint@ NOT NULL, employment @bigint@ NOT NULL, department @text@, period_last @date@ NOT NULL,
  first_day @date@, last_day @date@, settles @bigint@ NOT NULL CHECK (settles IN (0, 1)), basic @bigint@ NOT NULL CHECK (basic >= 0),
  housing @bigint@ NOT NULL, conveyance @bigint@ NOT NULL, medical @bigint@ NOT NULL, annual_passage @bigint@ NOT NULL,
  overtime @bigint@ NOT NULL, other @bigint@ NOT NULL, leave_encashment @bigint@ NOT NULL, unpaid @bigint@ NOT NULL CHECK (unpaid >= 0),
  absence @bigint@ NOT NULL CHECK (absence >= 0), encashment @bigint@ NOT NULL CHECK (encashment >= 0),
  added @bigint@ NOT NULL CHECK (added >= 0), withheld @bigint@ NOT NULL CHECK (withheld >= 0),
  repaid @bigint@ NOT NULL CHECK (repaid >= 0), pension_employee @bigint@ NOT NULL CHECK (pension_employee >= 0),
  pension_employer @bigint@ NOT NULL CHECK (pension_employer >= 0), gratuity_before @bigint@ NOT NULL CHECK (gratuity_before >= 0),
  gratuity_due @bigint@ NOT NULL CHECK (gratuity_due >= 0), gratuity_paid @bigint@ NOT NULL, gratuity_basic @bigint@ NOT NULL,
  gratuity_wage @bigint@ NOT NULL, gratuity_days @bigint@ NOT NULL, gross @bigint@ NOT NULL, net @bigint@ NOT NULL CHECK (net >= 0),
  PRIMARY KEY (company, run, employment), FOREIGN KEY (company, run) REFERENCES payroll_run (company, id),
  FOREIGN KEY (company, employment) REFERENCES employment (company, id),
  CHECK (gross = basic + housing + conveyance + medical + annual_passage + overtime + other + leave_encashment - absence + encashment
    + added),
  CHECK (net = gross + gratuity_paid - pension_employee - withheld - repaid),
  CHECK (gratuity_paid = CASE WHEN settles = 1 THEN gratuity_due ELSE 0 END), CHECK ((first_day IS NULL) = (last_day IS NULL))) @clustered@
----
CREATE INDEX payslip_employment ON payslip (company, employment, period_last, run)
----
CREATE TABLE pay_adjustment (
  company @bigint@ NOT NULL, run @bigint@ NOT NULL, employment @bigint@ NOT NULL, place @bigint@ NOT NULL, type @text@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount > 0), note @text@, PRIMARY KEY (company, run, employment, place),
  FOREIGN KEY (company, run, employment) REFERENCES payslip (company, run, employment)) @clustered@
