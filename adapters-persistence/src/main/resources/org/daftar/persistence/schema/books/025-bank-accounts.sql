CREATE TABLE bank_account (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, name @text@ NOT NULL, iban @text@ NOT NULL,
  bank_name @text@ NOT NULL, bic @text@, routing_code @text@, account @bigint@ NOT NULL,
  usual @bigint@ NOT NULL CHECK (usual IN (0, 1)), created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  version @bigint@ NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, iban),
  UNIQUE (company, account), FOREIGN KEY (company, account) REFERENCES account (company, id)) @table@
----
CREATE UNIQUE INDEX bank_account_usual ON bank_account (company) WHERE usual = 1
