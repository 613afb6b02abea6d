CREATE TABLE budget (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, name @text@ NOT NULL, year @bigint@ NOT NULL,
  starts @date@ NOT NULL, ends @date@ NOT NULL, project @uuid@, currency @text@ NOT NULL, created_at @bigint@ NOT NULL,
  version @bigint@ NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id), CHECK (starts < ends)) @table@
----
CREATE UNIQUE INDEX budget_of_project ON budget (company, year, project) WHERE project IS NOT NULL
----
CREATE UNIQUE INDEX budget_of_company ON budget (company, year) WHERE project IS NULL
----
CREATE TABLE budget_line (
  company @bigint@ NOT NULL, budget @bigint@ NOT NULL, account @bigint@ NOT NULL, month @bigint@ NOT NULL,
  place @bigint@ NOT NULL, amount @bigint@ NOT NULL, PRIMARY KEY (company, budget, account, month),
  FOREIGN KEY (company, budget) REFERENCES budget (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @clustered@
----
CREATE INDEX entry_line_project ON entry_line (company, project, date, account, amount) WHERE project IS NOT NULL
