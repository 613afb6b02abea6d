CREATE TABLE project (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, name @text@ NOT NULL, code @text@, client @uuid@,
  manager @uuid@, starts @date@, ends @date@, budget @bigint@, description @text@,
  active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, client) REFERENCES party (company, public_id),
  FOREIGN KEY (company, manager) REFERENCES party (company, public_id),
  CHECK (starts <= ends), CHECK (budget >= 0)) @table@
----
CREATE UNIQUE INDEX project_code ON project (company, code) WHERE code IS NOT NULL
----
CREATE INDEX project_client ON project (company, client@and_id@ WHERE client IS NOT NULL
----
CREATE INDEX project_manager ON project (company, manager@and_id@ WHERE manager IS NOT NULL
