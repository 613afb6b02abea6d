CREATE TABLE payroll_policy (
  company @bigint@ NOT NULL PRIMARY KEY, daily @text@ NOT NULL, cap_base @text@ NOT NULL) @table@
