CREATE TABLE bank_import (
  company @bigint@ NOT NULL PRIMARY KEY, id @uuid@ NOT NULL, touched_at @bigint@ NOT NULL) @table@
----
CREATE TABLE bank_statement (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, account @bigint@ NOT NULL, date @date@ NOT NULL,
  reference @text@, opening @bigint@ NOT NULL, closing @bigint@ NOT NULL, lines @bigint@ NOT NULL CHECK (lines >= 0),
  unmatched @bigint@ NOT NULL, unexplained @bigint@ NOT NULL, imported_at @bigint@ NOT NULL, staged @uuid@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), FOREIGN KEY (company, account) REFERENCES account (company, id),
  CHECK (unmatched >= 0 AND unmatched <= lines)) @table@
----
CREATE UNIQUE INDEX bank_statement_reference ON bank_statement (company, account, reference) WHERE reference IS NOT NULL AND staged IS NULL
----
CREATE INDEX bank_statement_account ON bank_statement (company, account, date@and_id@
----
CREATE INDEX bank_statement_staged ON bank_statement (company, staged) WHERE staged IS NOT NULL
----
CREATE TABLE bank_line (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, statement @bigint@ NOT NULL,
  place @bigint@ NOT NULL CHECK (place > 0), account @bigint@ NOT NULL, identity @text@ NOT NULL, date @date@ NOT NULL,
  amount @bigint@ NOT NULL, description @text@, reference @text@, counterparty @text@, external_id @text@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, account, identity),
  UNIQUE (company, statement, place),
  FOREIGN KEY (company, statement) REFERENCES bank_statement (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @table@
----
CREATE INDEX bank_line_amount ON bank_line (company, statement, amount, place)
----
CREATE TABLE bank_posting (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, line @bigint@ NOT NULL, account @bigint@ NOT NULL, date @date@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount <> 0), cleared_by @bigint@, PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry, line) REFERENCES entry_line (company, entry, line),
  FOREIGN KEY (company, cleared_by) REFERENCES bank_line (company, id)) @table@
----
CREATE INDEX bank_posting_open ON bank_posting (company, account, amount, date, entry, line) WHERE cleared_by IS NULL
----
CREATE INDEX bank_posting_cleared ON bank_posting (company, cleared_by) WHERE cleared_by IS NOT NULL
----
CREATE TABLE bank_policy (
  company @bigint@ NOT NULL PRIMARY KEY, write_off @bigint@ NOT NULL CHECK (write_off >= 0)) @table@
